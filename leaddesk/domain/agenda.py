"""The day's work: who is due when, in five groups, and which day putting a card into one means.

A card put into a group is always found in that group afterwards: so the week that counts is the one
of the next working day, and from Friday on that is the week to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from leaddesk.domain.followup import FollowUp

GROUPS = ("overdue", "today", "this_week", "later", "nothing")
"""In the order of the screen. 'nothing': no next step is planned."""

ASKED = ("lead", "prospect")
"""Only these ask for a next step while none is planned: a customer has bought and a disqualified
contact is set aside, so neither is left undone. With a step, everybody is shown, for somebody
planned it."""

SATURDAY = 5


def next_working_day(today: date) -> date:
    """The first day after today that is not on a weekend."""
    ahead = today + timedelta(days=1)
    while ahead.weekday() >= SATURDAY:
        ahead += timedelta(days=1)
    return ahead


def week_end(today: date) -> date:
    """The Sunday with which 'this week' ends: that of the next working day."""
    ahead = next_working_day(today)
    return ahead + timedelta(days=6 - ahead.weekday())


def is_next_week(today: date) -> bool:
    """Whether this week holds no working day any more, so that the group 'this_week' reaches
    through the next one."""
    return week_end(today) - today > timedelta(days=6)


def group_of(
    due_on: date | None, phase: str, today: date, on_hold_until: date | None = None
) -> str | None:
    """The group of a contact. None: on hold until a day to come, which takes it out of the daily
    views whatever is planned, or nothing to plan for (see `ASKED`)."""
    if on_hold_until is not None and on_hold_until > today:
        return None
    if due_on is None:
        return "nothing" if phase in ASKED else None
    if due_on < today:
        return "overdue"
    if due_on == today:
        return "today"
    return "this_week" if due_on <= week_end(today) else "later"


def day_for(group: str, today: date) -> date | None:
    """The day that a card put into a group is due; None for 'nothing'. Nobody plans into the
    past: 'overdue' raises ValueError."""
    if group == "nothing":
        return None
    if group == "today":
        return today
    if group == "this_week":
        return next_working_day(today)
    if group == "later":
        return week_end(today) + timedelta(days=1)
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
