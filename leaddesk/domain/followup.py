"""Follow-ups: the next step with a date, and how near it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta


@dataclass(frozen=True)
class FollowUp:
    """The next step: what, on which day, and perhaps at what time (local, as written)."""

    due_on: date
    text: str = ""
    due_time: time | None = None
    id: int = 0
    contact_id: int = 0


def urgency(due_on: date | None, today: date) -> str:
    """'none', 'overdue', 'today' or 'later'."""
    if due_on is None:
        return "none"
    if due_on < today:
        return "overdue"
    return "today" if due_on == today else "later"


NEXT_STEPS = ("overdue", "today", "week", "later", "none")
"""How near a next step is, for filters and the day's work: 'week' is after today and in this
week (see `week_ends`), 'none' is nothing planned."""

SATURDAY = 5


def next_working_day(today: date) -> date:
    """The first day after today that is not on a weekend."""
    ahead = today + timedelta(days=1)
    while ahead.weekday() >= SATURDAY:
        ahead += timedelta(days=1)
    return ahead


def week_ends(today: date) -> date:
    """The Sunday with which 'this week' ends: that of the next working day, so that from Friday
    on it is the week to come. Otherwise a weekend would have no week to plan for."""
    ahead = next_working_day(today)
    return ahead + timedelta(days=6 - ahead.weekday())


def is_next_week(today: date) -> bool:
    """Whether 'this week' is the week to come (see `week_ends`), and should be called so."""
    return week_ends(today) - today > timedelta(days=6)
