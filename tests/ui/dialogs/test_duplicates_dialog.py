"""Finding and merging duplicates through the dialog, on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.matching import LIKENESSES
from leaddesk.domain.merge import FIELDS
from leaddesk.ui import texts
from leaddesk.ui.dialogs.duplicates_dialog import DuplicatesDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words.duplicates import likeness_word, merge_field
from tests.ui.dialogs.conftest import Hand

LONG = 20_000


def add(desk: Desk, first: str, last: str, firm: str, phone: str, **more: str) -> int:
    points = (ContactPoint("phone", phone, phone.replace(" ", "")),)
    return desk.contacts.add(
        Contact(first_name=first, last_name=last, firm=firm, points=points, **more)  # type: ignore[arg-type]
    )


@pytest.fixture
def twins(desk: Desk) -> list[int]:
    """Katrin three times, Tom twice."""
    return [
        add(desk, "Katrin", "Vogt", "Vogt GmbH", "+49 561 1", notes="One", city="Kassel"),
        add(desk, "Katrin", "Vogt", "Vogt Anlagen", "+49 561 1", notes="Two", street="Markt 1"),
        add(desk, "Katrin", "Vogt", "Vogt GmbH", "+49 561 1"),
        add(desk, "Tom", "Richter", "Richter AG", "+49 345 7"),
        add(desk, "Tom", "Richter", "Richter AG", "+49 345 8"),
    ]


def opened(qtbot: QtBot, hand: Hand, session: Session) -> DuplicatesDialog:
    dialog = hand.open(DuplicatesDialog(session))
    qtbot.waitUntil(lambda: not dialog.busy, timeout=LONG)
    return dialog


def said(dialog: DuplicatesDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def ids(dialog: DuplicatesDialog) -> list[set[int]]:
    return [{pair.one_id, pair.other_id} for pair in dialog.pairs]


def test_pairs_are_listed_with_score_and_reason(
    qtbot: QtBot, hand: Hand, session: Session, twins: list[int]
) -> None:
    dialog = opened(qtbot, hand, session)
    assert len(dialog.pairs) == 4
    assert said(dialog, "duplicates_left").startswith("4 pair")
    item = dialog.list.currentItem()
    assert item is not None
    assert item.text(0) == "Katrin Vogt\nsame name and phone number"
    assert "94 % alike" in said(dialog, "duplicate_why")
    assert dialog.list.hasFocus()


def test_a_pair_is_merged_as_chosen_and_the_rest_follows_the_one_that_stays(
    qtbot: QtBot, hand: Hand, session: Session, desk: Desk, twins: list[int]
) -> None:
    dialog = opened(qtbot, hand, session)
    pair = next(p for p in dialog.pairs if {p.one_id, p.other_id} == {twins[0], twins[1]})
    dialog.list.setCurrentIndex(dialog.list.model().index(dialog.pairs.index(pair), 0))
    assert dialog.view.choices() == {"firm": "keep", "notes": "both"}
    dialog.view.radio("firm", "other").click()
    hand.click(dialog, "merge")
    kept = desk.reads.contact(twins[0])
    assert kept
    assert (kept.firm, kept.notes, kept.street) == ("Vogt Anlagen", "One\n\nTwo", "Markt 1")
    assert desk.reads.contact(twins[1]) is None
    assert ids(dialog) == [{twins[0], twins[2]}, {twins[3], twins[4]}]
    session.run(session.desk.history.undo)
    assert desk.reads.contact(twins[1]) is not None
    assert texts.step(desk.reads.steps()[0]) == "merged Katrin Vogt into Katrin Vogt"


def test_all_can_be_done_with_the_keyboard(
    qtbot: QtBot, hand: Hand, session: Session, desk: Desk, twins: list[int]
) -> None:
    dialog = opened(qtbot, hand, session)
    hand.key(Qt.Key.Key_End)
    assert dialog.pair() == dialog.pairs[-1]
    hand.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(dialog.pairs) == 3)  # a key presses a button a moment later
    assert desk.reads.steps()[0].verb == "not_the_same"
    hand.key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(dialog.pairs) == 2)
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.reads.steps()[0].verb == "merge_contacts"
    hand.escape(dialog)
    assert not dialog.isVisible()


def test_what_is_not_the_same_stays_away_and_what_was_skipped_comes_again(
    qtbot: QtBot, hand: Hand, session: Session, twins: list[int]
) -> None:
    dialog = opened(qtbot, hand, session)
    while dialog.pairs:
        apart = ids(dialog)[0] == {twins[3], twins[4]}
        hand.click(dialog, "not_the_same" if apart else "skip")
    assert said(dialog, "duplicates_none") == "All pairs have been looked at."
    hand.escape(dialog)
    again = opened(qtbot, hand, session)
    assert len(again.pairs) == 3
    assert {twins[3], twins[4]} not in ids(again)


def test_objections_are_shown_beside_each_other(
    qtbot: QtBot, hand: Hand, session: Session, desk: Desk, twins: list[int]
) -> None:
    desk.store.change("UPDATE contact SET opted_out = 'email'")
    dialog = opened(qtbot, hand, session)
    words = [each.text() for each in dialog.view.findChildren(QLabel)]
    assert words.count("Wants no e-mail") == 2


def test_a_desk_without_duplicates_says_so(qtbot: QtBot, hand: Hand, session: Session) -> None:
    dialog = opened(qtbot, hand, session)
    assert not hand.find(dialog, "merge").isVisible()
    assert said(dialog, "duplicates_none") == "No two contacts look like one."


def test_a_contact_that_went_meanwhile_takes_its_pairs_with_it(
    qtbot: QtBot, hand: Hand, session: Session, desk: Desk, twins: list[int]
) -> None:
    dialog = opened(qtbot, hand, session)
    desk.contacts.delete(twins[1:3])
    hand.key(Qt.Key.Key_End)
    hand.key(Qt.Key.Key_Home)
    assert ids(dialog) == [{twins[3], twins[4]}]


def test_closing_while_it_searches_drops_the_search(
    qtbot: QtBot, hand: Hand, session: Session, twins: list[int]
) -> None:
    dialog = hand.open(DuplicatesDialog(session))
    hand.escape(dialog)
    assert not dialog.isVisible()
    assert not dialog.busy


def test_every_reason_and_field_has_words(qapp: object) -> None:
    for code in LIKENESSES:
        assert likeness_word(code)
    for field in FIELDS:
        assert merge_field(field)
