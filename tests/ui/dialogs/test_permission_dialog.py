"""Recording what somebody allowed or refused: a consent in a few keys, its proof, and mistakes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton

from leaddesk.domain.contact import Contact
from leaddesk.domain.permission import Entry, proven_by_phone_rules
from leaddesk.ui.dialogs.correction_dialog import CorrectionDialog
from leaddesk.ui.dialogs.permission_dialog import PermissionDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import NOW, Hand, People


def opened(session: Session, people: People, hand: Hand, **more: str) -> PermissionDialog:
    dialog = PermissionDialog(session, people.katrin, **more)
    hand.open(dialog)
    return dialog


def test_a_spoken_consent_is_one_press_of_enter_once_the_words_are_known(
    session: Session, people: People, hand: Hand
) -> None:
    first = Entry(
        "given", NOW, "phone", "offers", way="spoken", wording="Rufen Sie gern an.",
        taken_by="Eva", company="Hof GmbH, Jena",
    )  # fmt: skip
    session.desk.permission.record(people.tom, first)
    opened(session, people, hand)
    hand.key(Qt.Key.Key_Return)
    (kept,) = session.desk.permission.entries(people.katrin)
    told = (kept.kind, kept.channel, kept.way, kept.wording, kept.taken_by, kept.company)
    assert told == ("given", "phone", "spoken", "Rufen Sie gern an.", "Eva", "Hof GmbH, Jena")


def test_what_a_consent_to_calls_needs_is_said_where_it_is_missing(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = opened(session, people, hand)
    for name in ("entry_taken_by", "entry_company"):
        line = dialog.findChild(QLineEdit, name)
        assert (line.text(), line.placeholderText()) == ("", "A consent to calls needs this")
    hand.key(Qt.Key.Key_Return)
    (kept,) = session.desk.permission.entries(people.katrin)
    assert not proven_by_phone_rules(kept)
    assert proven_by_phone_rules(replace(kept, taken_by="Eva", company="Hof GmbH, Jena"))


def test_a_proof_is_kept_with_the_contact_in_the_same_step(
    session: Session, people: People, hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(b"%PDF signed")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    dialog = opened(session, people, hand, channel="email")
    dialog.findChild(QPushButton, "entry_proof").click()
    steps = len(session.reads.steps())
    dialog.enter()
    assert len(session.reads.steps()) == steps + 1
    assert [each.name for each in session.reads.files_of(people.katrin)] == ["form.pdf"]
    assert session.desk.permission.answers(people.katrin)["email"].light == "green"
    session.run(session.desk.history.undo)
    assert session.reads.files_of(people.katrin) == []
    assert session.desk.permission.entries(people.katrin) == []


def test_a_proof_that_cannot_be_read_is_told_and_nothing_is_kept(
    session: Session, people: People, hand: Hand, tmp_path: Path
) -> None:
    dialog = opened(session, people, hand, channel="email")
    dialog.attach(tmp_path / "gone.pdf")
    dialog.enter()
    assert dialog.isVisible()
    assert dialog.findChild(QLabel, "sheet_trouble").text()
    assert session.desk.permission.entries(people.katrin) == []


def test_an_objection_without_a_way_is_about_every_one(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = opened(session, people, hand, kind="objected")
    dialog.enter()
    assert [each.channel for each in session.desk.permission.entries(people.katrin)] == [""]
    assert session.desk.permission.answers(people.katrin)["post"].light == "red"


def test_a_reason_to_call_needs_words(session: Session, people: People, hand: Hand) -> None:
    dialog = opened(session, people, hand, kind="presumed")
    dialog.enter()
    assert dialog.note.complaint
    assert session.desk.permission.entries(people.katrin) == []


def test_a_mistake_stays_in_the_list_and_counts_no_more(
    session: Session, people: People, hand: Hand
) -> None:
    session.desk.permission.object([people.katrin], "post")
    dialog = opened(session, people, hand)
    dialog.findChild(QPushButton, "correct_entry").click()
    asked = dialog.findChild(CorrectionDialog)
    asked.enter()
    assert asked.why.complaint
    asked.why.lines.setPlainText("war jemand anderes")
    asked.enter()
    assert session.desk.permission.answers(people.katrin)["post"].light != "red"
    assert dialog.list.topLevelItemCount() == 2


def test_a_no_that_was_undone_is_listed_as_still_blocked_and_can_be_corrected(
    session: Session, people: People, hand: Hand
) -> None:
    session.desk.permission.object([people.katrin], "phone")
    session.desk.history.undo()
    dialog = opened(session, people, hand)
    (line,) = (dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount()))
    assert line.text(1) == "Objection to advertising, still on the block list"
    hand.click(dialog, "correct_entry")
    why = hand.over(dialog, CorrectionDialog)
    assert "was undone, but is on the block list" in why.findChild(QLabel, "sheet_subtitle").text()
    why.why.lines.setPlainText("wrong card clicked")
    hand.click(why, "save")
    assert session.desk.permission.blocks(people.katrin) == []
    assert [dialog.list.topLevelItem(0).text(1)] == ["Correction"]


def test_the_ledger_names_the_other_source_and_what_a_public_list_said(
    session: Session, people: People, hand: Hand
) -> None:
    desk = session.desk
    desk.permission.record(people.katrin, Entry("checked", NOW, "phone", note="starred"))
    bought = next(each for each in desk.reads.sources() if each.key == "bought_list")
    other = desk.contacts.add(Contact(last_name="Vogt", source_id=bought.id))
    desk.duplicates.merge(people.katrin, other)
    lines = opened(session, people, hand).list
    items = [lines.topLevelItem(at) for at in range(lines.topLevelItemCount())]
    assert "Data from another source as well: Bought list" in [item.text(1) for item in items]
    looked_up = next(item for item in items if item.text(1) == "Looked up in a public list")
    assert "with a star, or not listed" in looked_up.toolTip(1)


def test_who_objects_is_asked_for_no_way_unless_one_was_meant(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = opened(session, people, hand)
    hand.choose(dialog, "entry_kind", "Objection")
    told = dialog.findChild(QLabel, "entry_every_way")
    assert told.isVisible()
    assert told.text() == "None ticked: it holds for every way."
    hand.click(dialog, "channel_post")
    assert not told.isVisible()
    hand.choose(dialog, "entry_kind", "Consent w")
    dialog.enter()
    assert [each.channel for each in session.desk.permission.entries(people.katrin)] == ["post"]
    of_phone = opened(session, people, hand, channel="phone")
    hand.choose(of_phone, "entry_kind", "Objection")
    assert of_phone.channels["phone"].isChecked()


def test_only_what_counts_can_have_been_a_mistake(
    session: Session, people: People, hand: Hand
) -> None:
    session.desk.permission.object([people.katrin], "post")
    session.desk.permission.object([people.katrin], "email")
    newest = session.desk.permission.entries(people.katrin)[-1]
    session.desk.permission.correct(people.katrin, newest.id, "somebody else")
    dialog = opened(session, people, hand)
    lines, button = dialog.list, dialog.findChild(QPushButton, "correct_entry")
    assert lines.chosen().channel == "post"
    assert button.isEnabled()
    for at in (0, 1):
        lines.setCurrentItem(lines.topLevelItem(at))
        assert not button.isEnabled()


def test_what_was_recorded_stands_above_the_form_and_the_form_keeps_together(
    session: Session, people: People, hand: Hand
) -> None:
    session.desk.permission.object([people.katrin], "post")
    dialog = opened(session, people, hand)
    assert dialog.list.mapTo(dialog, QPoint()).y() < dialog.kind.mapTo(dialog, QPoint()).y()
    dialog.kind.set_value("objected")
    dialog._arrange()
    QApplication.processEvents()
    under = dialog.kind.mapTo(dialog, QPoint(0, dialog.kind.height())).y()
    assert dialog.channels["post"].mapTo(dialog, QPoint()).y() - under < 40
