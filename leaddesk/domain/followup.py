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
week, 'none' is nothing planned."""


def week_ends(today: date) -> date:
    """The Sunday of this week."""
    return today + timedelta(days=6 - today.weekday())
