"""The dialogs of stages and of the checklist's questions: one step each, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from leaddesk.ui.dialogs.criteria_dialog import CriteriaDialog
from leaddesk.ui.dialogs.form import Tick
from leaddesk.ui.dialogs.stages_dialog import StagesDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import Hand, People


def line(dialog: StagesDialog | CriteriaDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def press(dialog: StagesDialog | CriteriaDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    assert found.isEnabled()
    found.click()


def told(dialog: StagesDialog | CriteriaDialog) -> str:
    found = dialog.findChild(QLabel, "sheet_trouble")
    assert found is not None
    return found.text()


def shown(session: Session) -> str:
    return " · ".join(
        f"{s.name or s.key} ({s.phase[0]}{s.stale_days or ''})" for s in session.reads.stages()
    )


def test_stages_are_saved_as_one_step(session: Session, people: People, hand: Hand) -> None:
    dialog = StagesDialog(session, beside=session.reads.stages()[0].id)
    hand.open(dialog)
    before, steps = shown(session), len(session.reads.steps())
    assert dialog.focusWidget() is line(dialog, "stage_name_1")
    hand.type(dialog, "stage_name_1", "Messe 2026")
    hand.type(dialog, "stage_days_1", "7")
    hand.type(dialog, "stage_name_0", "Frisch")
    press(dialog, "stage_down_1")
    press(dialog, "save")
    assert not dialog.isVisible()
    assert shown(session).startswith("Frisch (l30) · attempting (l14) · Messe 2026 (l7) · in_")
    assert len(session.reads.steps()) == steps + 1
    session.run(session.desk.history.undo)
    assert shown(session) == before


def test_a_name_that_is_there_is_told_and_nothing_is_lost(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = StagesDialog(session)
    hand.open(dialog)
    hand.type(dialog, "stage_name_0", "Messe")
    hand.type(dialog, "stage_name_1", "messe")
    press(dialog, "save")
    assert dialog.isVisible()
    assert "“messe”" in told(dialog)
    assert line(dialog, "stage_name_1").text() == "messe"
    hand.type(dialog, "stage_name_1", "Börse")
    press(dialog, "save")
    assert not dialog.isVisible()


def test_a_full_stage_cannot_be_removed_nor_become_another_kind(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = StagesDialog(session)
    hand.open(dialog)
    remove = dialog.findChild(QPushButton, "stage_remove_0")
    kind = dialog.findChild(QComboBox, "stage_kind_0")
    assert remove is not None
    assert kind is not None
    assert not remove.isEnabled()
    assert remove.toolTip() == "There are contacts in this stage."
    assert not kind.isEnabled()


def test_the_built_in_words_stay_the_languages(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = StagesDialog(session)
    hand.open(dialog)
    press(dialog, "save")
    assert all(stage.name == "" for stage in session.reads.stages())


def test_no_more_stages_than_a_board_can_have(session: Session, people: People, hand: Hand) -> None:
    dialog = StagesDialog(session)
    hand.open(dialog)
    for _ in range(300):
        press(dialog, "stage_add")
    assert len(dialog.lines.lines) == 30
    assert told(dialog) == "A board can have 30 stages at most."


def test_questions_are_worded_weighed_ordered_and_switched_off_in_one_step(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = CriteriaDialog(session)
    hand.open(dialog)
    steps = len(session.reads.steps())
    hand.type(dialog, "criterion_text_0", "Braucht eine neue Maschine")
    weight = dialog.findChild(QComboBox, "criterion_weight_1")
    on = dialog.findChild(Tick, "criterion_on_2")
    assert weight is not None
    assert on is not None
    weight.setCurrentIndex(1)
    on.click()
    press(dialog, "criterion_add")
    hand.type(dialog, "criterion_text_6", "Hat Strom am Platz")
    line(dialog, "criterion_text_6").setFocus()
    for _ in range(6):
        hand.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(dialog, "save")
    found = [(c.text or c.key, c.weight, c.active) for c in session.reads.criteria()]
    assert found == [
        ("Hat Strom am Platz", "should", True),
        ("Braucht eine neue Maschine", "must", True),
        ("value", "should", True),
        ("target", "must", False),
        ("interest", "must", True),
        ("means", "should", True),
        ("authority", "should", True),
    ]
    assert len(session.reads.steps()) == steps + 1
    session.run(session.desk.history.undo)
    assert next(c.key for c in session.reads.criteria()) == "problem"


def test_an_answered_question_can_only_be_switched_off(
    session: Session, people: People, hand: Hand, answered: Callable[..., None]
) -> None:
    answered(people.katrin)
    dialog = CriteriaDialog(session)
    hand.open(dialog)
    remove = dialog.findChild(QPushButton, "criterion_remove_0")
    assert remove is not None
    assert not remove.isEnabled()
    assert "switched off" in remove.toolTip()
