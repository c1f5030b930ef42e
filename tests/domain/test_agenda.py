"""The five groups of the day's work, and which day putting a card into one means."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from leaddesk.domain.agenda import day_for, group_of, replanned
from leaddesk.domain.followup import (
    NEXT_STEPS,
    FollowUp,
    is_next_week,
    next_working_day,
    week_ends,
)

MONDAY = date(2026, 11, 23)
WEEK = [MONDAY + timedelta(days) for days in range(7)]
WEDNESDAY, FRIDAY, SATURDAY, SUNDAY = WEEK[2], WEEK[4], WEEK[5], WEEK[6]


@pytest.mark.parametrize(
    ("days", "group"),
    [(-400, "overdue"), (-1, "overdue"), (0, "today"), (1, "week"), (4, "week"),
     (5, "later"), (400, "later")],
)  # fmt: skip
def test_on_a_wednesday_week_reaches_to_sunday(days: int, group: str) -> None:
    assert group_of(WEDNESDAY + timedelta(days), "lead", WEDNESDAY) == group


def test_from_friday_on_the_week_that_counts_is_the_next_one() -> None:
    for today in (FRIDAY, SATURDAY, SUNDAY):
        assert is_next_week(today)
        assert week_ends(today) == date(2026, 12, 6)
    assert not any(is_next_week(today) for today in WEEK[:4])
    assert {week_ends(today) for today in WEEK[:4]} == {SUNDAY}


@pytest.mark.parametrize("today", WEEK)
@pytest.mark.parametrize("group", NEXT_STEPS[1:])
def test_a_card_put_into_a_group_is_found_there(today: date, group: str) -> None:
    assert group_of(day_for(group, today), "lead", today) == group


@pytest.mark.parametrize("today", WEEK)
def test_cards_are_put_on_working_days(today: date) -> None:
    for group in ("week", "later"):
        on = day_for(group, today)
        assert on
        assert on > today
        assert on.weekday() < 5


def test_week_is_tomorrow_or_the_next_working_day_and_later_a_monday() -> None:
    assert day_for("week", WEDNESDAY) == WEEK[3]
    assert day_for("later", WEDNESDAY) == date(2026, 11, 30)
    assert day_for("week", FRIDAY) == date(2026, 11, 30)
    assert day_for("later", FRIDAY) == date(2026, 12, 7)
    assert next_working_day(SATURDAY) == date(2026, 11, 30)


def test_nobody_plans_into_the_past() -> None:
    with pytest.raises(ValueError, match="overdue"):
        day_for("overdue", MONDAY)


@pytest.mark.parametrize(
    ("phase", "group"),
    [("lead", "none"), ("prospect", "none"), ("customer", None), ("disqualified", None)],
)
def test_only_leads_and_prospects_ask_for_a_step(phase: str, group: str | None) -> None:
    assert group_of(None, phase, MONDAY) == group


@pytest.mark.parametrize("phase", ["lead", "prospect", "customer", "disqualified"])
def test_a_planned_step_shows_whoever_it_is_with(phase: str) -> None:
    assert group_of(MONDAY, phase, MONDAY) == "today"


def test_on_hold_until_a_day_to_come_is_in_no_group() -> None:
    tomorrow = MONDAY + timedelta(1)
    assert group_of(MONDAY, "lead", MONDAY, tomorrow) is None
    assert group_of(None, "lead", MONDAY, tomorrow) is None
    assert group_of(MONDAY, "lead", MONDAY, MONDAY) == "today"
    assert group_of(None, "lead", tomorrow, MONDAY) == "none"


NOON = datetime(2026, 11, 23, 12)


def test_a_new_date_keeps_what_is_planned_and_its_time() -> None:
    step = FollowUp(MONDAY, "call", time(9), 7, 3)
    assert replanned([step], FRIDAY, None, NOON) == [FollowUp(FRIDAY, "call", time(9), 7, 3)]


def test_a_time_that_has_passed_is_not_kept_for_today() -> None:
    early, late = FollowUp(SUNDAY, "a", time(11)), FollowUp(SUNDAY, "a", time(13))
    assert replanned([early], MONDAY, None, NOON)[0].due_time is None
    assert replanned([late], MONDAY, None, NOON)[0].due_time == time(13)
    assert replanned([early], MONDAY, time(10), NOON)[0].due_time == time(10)


def test_steps_planned_before_the_new_date_wait_as_long() -> None:
    steps = [FollowUp(MONDAY, "a", id=1), FollowUp(WEDNESDAY, "b", id=2), FollowUp(SUNDAY, "c")]
    moved = replanned(steps, FRIDAY, time(8), NOON)
    assert moved == [
        FollowUp(FRIDAY, "a", time(8), 1), FollowUp(FRIDAY, "b", id=2), FollowUp(SUNDAY, "c"),
    ]  # fmt: skip


def test_without_a_step_one_without_words_is_planned() -> None:
    assert replanned([], FRIDAY, time(8), NOON) == [FollowUp(FRIDAY, "", time(8))]
