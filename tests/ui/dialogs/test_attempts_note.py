"""What the call dialog says when nobody took the call."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.ui import language
from leaddesk.ui.dialogs.call_dialog import CallDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import NOW, Hand, People


@pytest.fixture(autouse=True)
def plurals(qapp: QApplication) -> None:
    """English has plurals, which need its own translation."""
    language.use(qapp, "en")


def tried(desk: Desk, contact_id: int, count: int) -> None:
    for number in range(count):
        at = NOW - timedelta(days=count - number)
        desk.activities.log(contact_id, Activity("call", at, True, "no_answer"))


def words(dialog: CallDialog) -> str:
    shown = dialog.findChild(QLabel, "attempts_words")
    return shown.text() if shown is not None and shown.isVisible() else ""


def offered(dialog: CallDialog, name: str) -> bool:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    return button.isVisible()


def test_a_call_nobody_took_proposes_another_time_of_day(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    tried(desk, people.katrin, 1)
    dialog = hand.open(CallDialog(session, people.katrin))
    assert words(dialog) == ""
    hand.choose(dialog, "result", "not reached")
    assert words(dialog) == "2 attempts in a row without an answer."
    assert not offered(dialog, "give_up")
    hand.click(dialog, "try_again")
    step = dialog.step.follow_up()
    assert step is not None
    here = NOW.astimezone()
    assert datetime.combine(step.due_on, step.due_time or time()) > here.replace(tzinfo=None)
    assert step.due_on == date(2026, 11, 24)
    hand.enter()
    [planned] = desk.reads.follow_ups(people.katrin)
    assert (planned.text, planned.due_on, planned.due_time) == (
        "Call again", step.due_on, step.due_time
    )  # fmt: skip
    assert desk.reads.steps(1)[0].verb == "log_activity"


def test_what_was_typed_for_the_next_step_stays(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.type(dialog, "step_text", "Ask for Mr Vogt")
    hand.choose(dialog, "result", "busy")
    hand.click(dialog, "try_again")
    assert dialog.step.text.value() == "Ask for Mr Vogt"


def test_a_call_that_was_taken_or_came_in_proposes_nothing(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.choose(dialog, "result", "voicemail")
    assert words(dialog) == "1 attempt without an answer."
    dialog.conversation.result.combo.setCurrentText("reached")
    assert words(dialog) == ""
    dialog.conversation.result.combo.setCurrentText("not reached")
    assert words(dialog) != ""
    hand.click(dialog, "direction_contact")
    assert words(dialog) == ""


def test_after_enough_attempts_setting_aside_is_one_step(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    desk.agenda.set_attempts_limit(3)
    tried(desk, people.katrin, 2)
    before = len(desk.reads.steps())
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.choose(dialog, "result", "not reached")
    assert "3 attempts" in words(dialog)
    assert "Cannot be reached" in words(dialog)
    assert desk.reads.case(people.katrin).stage.id != stage["disqualified"]
    hand.click(dialog, "give_up")
    assert not dialog.isVisible()
    assert desk.reads.case(people.katrin).stage.id == stage["disqualified"]
    assert len(desk.reads.activities(people.katrin)) == 3
    assert len(desk.reads.steps()) == before + 1
    session.run(session.desk.history.undo)
    assert len(desk.reads.activities(people.katrin)) == 2
    assert desk.reads.case(people.katrin).stage.id != stage["disqualified"]


def test_saving_alone_never_sets_aside(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    tried(desk, people.katrin, 9)
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.choose(dialog, "result", "not reached")
    assert offered(dialog, "give_up")
    hand.enter()
    assert desk.reads.case(people.katrin).stage.id != stage["disqualified"]


def test_a_corrected_call_proposes_nothing(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    tried(desk, people.katrin, 9)
    kept = desk.reads.activities(people.katrin)[0]
    dialog = hand.open(CallDialog(session, people.katrin, kept))
    hand.choose(dialog, "result", "busy")
    assert words(dialog) == ""
