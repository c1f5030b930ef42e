"""Disclosure, restriction and erasure by hand."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.retention import Retention
from leaddesk.domain.sale import Sale
from leaddesk.store.erasing import Traces
from leaddesk.ui.dialogs.disclosure_dialog import DisclosureDialog
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.dialogs.erasures_dialog import ErasuresDialog
from leaddesk.ui.dialogs.inform_dialog import InformDialog, NoticeDialog
from leaddesk.ui.dialogs.restrict_dialog import RestrictDialog
from leaddesk.ui.dialogs.review_dialog import DeadlinesDialog, ReviewDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import NOW, TODAY, Hand, People


def said(dialog: EraseDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    return found.text() if found else ""


def test_nobody_is_erased_before_it_is_understood(
    session: Session, desk: Desk, people: People, hand: Hand, qtbot: QtBot,
    talked: Callable[[int], int], answered: Callable[..., None],
) -> None:  # fmt: skip
    talked(people.katrin)
    answered(people.katrin)
    desk.sales.record(people.katrin, Sale(TODAY, 120_000, reference="R-1"))
    dialog = hand.open(EraseDialog(session, [people.katrin]))
    assert "Katrin Vogt" in dialog.windowTitle()
    assert "after Sun 31 Dec 2034" in said(dialog, "erase_sales")
    assert not dialog.primary.isEnabled()
    hand.enter()
    assert dialog.isVisible()
    assert desk.reads.contact(people.katrin)
    hand.bot.keyClicks(dialog.typed.editor, "Katrin Vog")
    assert not dialog.primary.isEnabled()
    hand.bot.keyClicks(dialog.typed.editor, "t")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        hand.click(dialog, "save")
    assert desk.reads.contact(people.katrin) is None
    assert desk.reads.contact(people.tom)
    receipts = hand.open(ErasuresDialog(session))
    top = receipts.list.topLevelItem(0)
    assert top is not None
    told = [top.child(at).text(0) for at in range(top.childCount())]
    assert any("R-1" in line for line in told)
    assert not any("Vogt" in line for line in told)


def test_a_receipt_says_whether_a_copy_is_gone(
    session: Session, desk: Desk, people: People, hand: Hand, qtbot: QtBot
) -> None:
    copy = desk.path.with_name(f"{desk.path.name}.schema-4.copy")
    mine = desk.path.with_name("mine.leaddesk")
    for each in (copy, mine):
        desk.store.connection.execute("VACUUM INTO ?", (str(each),))
        os.utime(each, (NOW.timestamp() - 60, NOW.timestamp() - 60))
    dialog = hand.open(EraseDialog(session, [people.tom]))
    assert copy.name in said(dialog, "erase_copies_told")
    assert mine.name in said(dialog, "erase_elsewhere")
    assert mine.name not in said(dialog, "erase_copies_told")
    hand.find(dialog, "erase_copies").click()  # type: ignore[attr-defined]
    hand.bot.keyClicks(dialog.typed.editor, "Tom Richter")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        hand.click(dialog, "save")

    def told() -> list[str]:
        top = hand.open(ErasuresDialog(session)).list.topLevelItem(0)
        assert top is not None
        lines = [top.child(at) for at in range(top.childCount())]
        return next([each.text(1), each.text(2)] for each in lines if copy.name in each.text(0))

    assert told() == ["still there", "Wed 23 Dec 2026"]
    copy.unlink()
    assert told() == ["deleted", "Wed 23 Dec 2026"]


def test_review_leads_to_the_erasure_of_those_selected(
    session: Session, desk: Desk, people: People, hand: Hand, qtbot: QtBot
) -> None:
    desk.review.set_retention(Retention({"lead": 1, "prospect": 1, "disqualified": 1}))
    for key in (people.katrin, people.tom):
        desk.store.change("UPDATE contact SET created_at = '2026-01-01T09:00:00Z' WHERE id = ?",
                          (key,))  # fmt: skip
    dialog = hand.open(ReviewDialog(session))
    assert dialog.list.topLevelItemCount() == 2
    dialog.list.selectAll()
    hand.click(dialog, "review_erase")
    erase = hand.over(dialog, EraseDialog)
    assert set(erase.preview.names) == {"Katrin Vogt", "Tom Richter"}
    hand.bot.keyClicks(erase.typed.editor, "2")
    with qtbot.waitSignal(erase.accepted, timeout=20_000):
        hand.click(erase, "save")
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0)
    assert said(dialog, "review_count") == "Nobody is due for review."
    assert not hand.find(dialog, "review_erase").isEnabled()
    assert [each.counts["contact"] for each in desk.erasure.receipts()] == [2]


def test_leaving_erases_nobody(session: Session, desk: Desk, people: People, hand: Hand) -> None:
    dialog = hand.open(EraseDialog(session, [people.katrin, people.tom]))
    dialog.reject()
    assert not dialog.isVisible()
    assert desk.reads.contact(people.katrin)


def test_several_are_erased_only_when_their_number_was_typed(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(EraseDialog(session, [people.katrin, people.tom]))
    for typed, enough in (("katrin vogt", False), ("2", True), ("22", False)):
        dialog.typed.set_value(typed)
        assert dialog.primary.isEnabled() is enough


def test_an_erasure_that_is_stopped_on_its_way_erases_nobody(
    session: Session, desk: Desk, people: People, hand: Hand, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dialog = hand.open(EraseDialog(session, [people.katrin]))
    dialog.typed.set_value("Katrin Vogt")
    begun, go_on = threading.Event(), threading.Event()
    rewrite = Traces._rewrite

    def slowly(self: Traces, *args: Any) -> None:
        begun.set()
        assert go_on.wait(20)
        rewrite(self, *args)

    monkeypatch.setattr(Traces, "_rewrite", slowly)
    hand.click(dialog, "save")
    qtbot.waitUntil(begun.is_set)
    dialog.reject()
    assert dialog.isVisible()
    assert said(dialog, "erase_told").startswith("Stopping")
    go_on.set()
    qtbot.waitUntil(lambda: said(dialog, "sheet_trouble").startswith("Cancelled"))
    assert desk.reads.contact(people.katrin)
    assert desk.erasure.receipts() == []
    assert dialog.primary.isEnabled()
    assert desk.check() == []


def test_a_disclosure_is_saved_where_it_says(
    session: Session, people: People, hand: Hand, tmp_path: Path
) -> None:
    session.settings.folder = str(tmp_path)
    for kind in ("pdf", "json", "zip"):
        dialog = hand.open(DisclosureDialog(session, people.katrin))
        dialog.kind.set_value(kind)
        dialog.kind.picked.emit(kind)
        hand.click(dialog, "save")
        assert dialog.written == tmp_path / f"Disclosure Katrin Vogt 2026-11-23.{kind}"
        assert dialog.written.stat().st_size > 500
    told = json.loads((tmp_path / "Disclosure Katrin Vogt 2026-11-23.json").read_text("utf-8"))
    assert told["person"]["last_name"] == "Vogt"


def test_restricting_and_lifting(session: Session, desk: Desk, people: People, hand: Hand) -> None:
    dialog = hand.open(RestrictDialog(session, [people.katrin]))
    hand.bot.keyClicks(QApplication.focusWidget(), "says the phone number is wrong")
    hand.click(dialog, "save")
    assert desk.permission.restricted([people.katrin]) == {people.katrin}
    answers = desk.permission.answers(people.katrin)
    assert {answer.light for answer in answers.values()} == {"red"}
    both = hand.open(RestrictDialog(session, [people.katrin, people.tom]))
    assert both.ids == [people.tom]
    both.reject()
    lifting = hand.open(RestrictDialog(session, [people.katrin]))
    assert lifting.lifting
    hand.click(lifting, "save")
    assert desk.permission.restricted([people.katrin]) == set()


def test_who_is_to_be_informed_gets_a_text_and_is_off_the_list(
    session: Session, desk: Desk, people: People, hand: Hand, tmp_path: Path
) -> None:
    dialog = hand.open(InformDialog(session))
    hand.bot.waitUntil(lambda: bool(dialog.found))
    assert [due.contact_id for due in dialog.chosen()] == [people.tom]
    assert dialog.write(tmp_path / "notice.txt")
    assert "Dear Tom Richter" in (tmp_path / "notice.txt").read_text("utf-8")
    hand.click(dialog, "inform_copy")
    assert "Dear Tom Richter" in QApplication.clipboard().text()
    hand.click(dialog, "save")
    hand.bot.waitUntil(lambda: not dialog.found)
    assert [each.kind for each in desk.permission.entries(people.tom)] == ["informed"]


def test_who_is_due_for_review_is_kept_with_a_reason(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    desk.review.set_retention(Retention({"lead": 1, "prospect": 1, "disqualified": 1}))
    dialog = hand.open(ReviewDialog(session))
    assert dialog.found == []
    assert not dialog.primary.isEnabled()
    dialog.reject()
    desk.store.change("UPDATE contact SET created_at = '2026-01-01T09:00:00Z' WHERE id = ?",
                      (people.tom,))  # fmt: skip
    dialog = hand.open(ReviewDialog(session))
    assert dialog.chosen() == [people.tom]
    hand.click(dialog, "save")
    assert dialog.reason.complaint
    hand.bot.keyClicks(dialog.reason.editor, "new hall next year")
    hand.click(dialog, "save")
    assert dialog.found == []
    step = desk.reads.undo_step()
    assert step
    assert step.verb == "keep_contacts"


def test_both_texts_of_the_notice_are_kept_however_often_the_language_is_changed(
    session: Session, desk: Desk, hand: Hand
) -> None:
    dialog = hand.open(NoticeDialog(session))
    assert dialog.language.value() == "en"
    dialog.language.set_value("de")
    assert not dialog.changed()
    dialog.text.lines.setPlainText("Ihre Daten sind von {vendor}.")
    dialog.language.set_value("en")
    assert dialog.text.value() == desk.informing.built_in("en").strip()
    dialog.text.lines.setPlainText("Your data are from {vendor}.")
    dialog.language.set_value("de")
    assert dialog.text.value() == "Ihre Daten sind von {vendor}."
    assert dialog.changed()
    steps = len(desk.reads.steps())
    assert dialog.save()
    assert desk.informing.template("de") == "Ihre Daten sind von {vendor}."
    assert desk.informing.template("en") == "Your data are from {vendor}."
    assert len(desk.reads.steps()) == steps + 1


def test_deadlines_are_whole_numbers_within_reason(
    session: Session, desk: Desk, hand: Hand
) -> None:
    dialog = hand.open(DeadlinesDialog(session))
    for typed in ("", "a", "-1", "9999"):
        dialog.months["lead"].set_value(typed)
        hand.click(dialog, "save")
        assert dialog.months["lead"].complaint == "A whole number from 0 to 240, please."
    dialog.years.set_value("0")
    dialog.months["lead"].set_value("6")
    hand.click(dialog, "save")
    assert dialog.years.complaint == "A whole number from 1 to 30, please."
    dialog.years.set_value("10")
    hand.click(dialog, "save")
    assert not dialog.isVisible()
    kept = desk.review.retention()
    assert (kept.months["lead"], kept.tax_years) == (6, 10)
