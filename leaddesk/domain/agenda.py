"""The day's work: who is due when, in the groups of `followup.NEXT_STEPS`, and which day putting a
card into one means. A card put into a group is always found in that group afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from leaddesk.domain.followup import FollowUp, next_working_day, week_ends

ASKED = ("lead", "prospect")
"""Only these ask for a next step while none is planned: a customer has bought and a disqualified
contact is set aside, so neither is left undone. With a step, everybody is shown, for somebody
planned it."""


def group_of(
    due_on: date | None, phase: str, today: date, on_hold_until: date | None = None
) -> str | None:
    """The group of a contact. None: on hold until a day to come, which takes it out of the daily
    views whatever is planned, or nothing to plan for (see `ASKED`)."""
    if on_hold_until is not None and on_hold_until > today:
        return None
    if due_on is None:
        return "none" if phase in ASKED else None
    if due_on < today:
        return "overdue"
    if due_on == today:
        return "today"
    return "week" if due_on <= week_ends(today) else "later"


def day_for(group: str, today: date) -> date | None:
    """The day that a card put into a group is due; None for 'none'. Nobody plans into the
    past: 'overdue' raises ValueError."""
    if group == "none":
        return None
    if group == "today":
        return today
    if group == "week":
        return next_working_day(today)
    if group == "later":
        return week_ends(today) + timedelta(days=1)
    raise ValueError(group)


def replanned(steps: list[FollowUp], on: date, at: time | None, now: datetime) -> list[FollowUp]:
    """The open steps of one contact (earliest first) when the next is due on another day: the
    first takes the day, and those planned before it wait as long; what is planned stays. A time
    of day stays too, unless `at` names another or it has passed already; `now` is local."""
    if not steps:
        return [FollowUp(on, due_time=at)]
    moved = []
    for number, step in enumerate(steps):
        if number and step.due_on >= on:
            moved.append(step)
            continue
        clock = at if at is not None and not number else step.due_time
        if at is None and clock is not None and on == now.date() and clock <= now.time():
            clock = None
        moved.append(replace(step, due_on=on, due_time=clock))
    return moved
