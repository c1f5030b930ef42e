"""A day's work by keys alone: what is overdue is called, moved on, done, and undone."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import Qt

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.followup import FollowUp
from leaddesk.ui.today import TodayView
from tests.desks import TODAY
from tests.journeys.conftest import CTRL, Hand
from tests.journeys.words import foreign_words

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
DAY = timedelta(1)
IN_TWO_DAYS = {"de": "in 2 tagen", "en": "in 2 days"}
FRIDAY = {"de": "fr 9:30", "en": "fri 9:30"}


def groups(hand: Hand) -> str:
    """'overdue: Alt Berg | none: Dorn'."""
    view = hand.window.views.front
    assert isinstance(view, TodayView)
    told = []
    for column in view.columns:
        names = [str(column.model.index(row, 0).data()) for row in range(column.model.rowCount())]
        if names:
            told.append(f"{column.group}: {' '.join(names)}")
    return " | ".join(told)


def type_on_card(hand: Hand, words: str, spoken: str) -> None:
    """The first letter on the card, the rest into the field it opens."""
    hand.key(Qt.Key(ord(words[0].upper())))
    hand.type("typed_date", words)
    assert foreign_words(hand.find("date_field"), spoken) == []
    hand.key(Qt.Key.Key_Return)


def test_a_day_is_worked_through_by_keys(hand: Hand, desk: Desk, spoken: str) -> None:
    for name, away in (("Alt", -3), ("Berg", -1), ("Cron", 0), ("Dorn", None)):
        step = None if away is None else FollowUp(TODAY + away * DAY, f"call {name}")
        desk.contacts.add(Contact(last_name=name), step)
    hand.key(Qt.Key.Key_3, ALT)
    assert groups(hand) == "overdue: Alt Berg | today: Cron | none: Dorn"
    assert foreign_words(hand.window, spoken) == []

    # the first one does not answer; the next try is proposed, and the next card is at hand
    view = hand.window.views.front
    view.select([hand.id_of("Alt")])
    hand.key(Qt.Key.Key_L, CTRL)
    call = hand.dialog("call_dialog")
    hand.choose("result", "no_answer")
    assert foreign_words(call, spoken) == []
    hand.click("try_again")
    hand.click("save")
    hand.closed()
    assert desk.agenda.attempts(hand.id_of("Alt"))
    assert view.selected() == [hand.id_of("Berg")]

    # the second waits for two days, typed on the card
    type_on_card(hand, IN_TWO_DAYS[spoken], spoken)
    assert desk.reads.follow_ups(hand.id_of("Berg"))[0].due_on == TODAY + 2 * DAY

    # the one of today is done, and what comes next is asked right away
    view.select([hand.id_of("Cron")])
    hand.key(Qt.Key.Key_T, CTRL | SHIFT)
    finish = hand.dialog("finish_dialog")
    assert foreign_words(finish, spoken) == []
    hand.type("step_text", "offer")
    hand.type("step_on", IN_TWO_DAYS[spoken])
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    [step] = desk.reads.follow_ups(hand.id_of("Cron"))
    assert (step.text, step.due_on) == ("offer", TODAY + 2 * DAY)

    # who had no step gets one with its time, is moved on with the arrows, and taken back
    view.select([hand.id_of("Dorn")])
    type_on_card(hand, FRIDAY[spoken], spoken)
    [step] = desk.reads.follow_ups(hand.id_of("Dorn"))
    assert (step.due_on, step.due_time) == (TODAY + 4 * DAY, time(9, 30))
    view.select([hand.id_of("Dorn")])
    hand.key(Qt.Key.Key_Right, CTRL)
    [step] = desk.reads.follow_ups(hand.id_of("Dorn"))
    assert (step.due_on, step.due_time) == (TODAY + 7 * DAY, time(9, 30))
    hand.key(Qt.Key.Key_Z, CTRL)
    [step] = desk.reads.follow_ups(hand.id_of("Dorn"))
    assert step.due_on == TODAY + 4 * DAY
    assert "overdue" not in groups(hand)

    # and the settings are in the language of the window
    hand.key(Qt.Key.Key_Comma, CTRL)
    settings = hand.dialog("settings_dialog")
    assert foreign_words(settings, spoken) == []
    hand.key(Qt.Key.Key_Escape)
    hand.closed()
