"""When to remind of what, without a clock of its own."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from leaddesk.domain.followup import FollowUp
from leaddesk.domain.reminders import QuietHours, came_due, next_look, same_step

TODAY = date(2026, 11, 23)
NIGHT = QuietHours(time(20), time(8))
NEVER = QuietHours(time(0), time(0))


def step(at: time | None, key: int = 1, on: date = TODAY) -> FollowUp:
    return FollowUp(on, "call", at, key)


def clock(hour: int, minute: int = 0, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute)


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(time(7, 59), True), (time(8), False), (time(19, 59), False), (time(20), True),
     (time(0), True)],
)  # fmt: skip
def test_quiet_hours_reach_over_midnight(at: time, quiet: bool) -> None:
    assert NIGHT.at(at) == quiet


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    noon = QuietHours(time(12), time(14))
    assert [noon.at(time(hour)) for hour in (11, 12, 13, 14)] == [False, True, True, False]
    assert not any(NEVER.at(time(hour)) for hour in range(24))


def test_the_end_of_the_quiet_hours() -> None:
    assert NIGHT.over(clock(21)) == clock(8, day=24)
    assert NIGHT.over(clock(3)) == clock(8)
    assert NIGHT.over(clock(12)) == clock(12)


def test_what_came_due_since_the_last_look_is_told_once() -> None:
    steps = [step(time(12), 2), step(time(10), 1), step(None, 3), step(time(14), 4)]
    assert [each.id for each in came_due(steps, clock(9), clock(12))] == [1, 2]
    assert came_due(steps, clock(12), clock(13)) == []
    assert [each.id for each in came_due(steps, clock(12), clock(14))] == [4]


def test_a_step_planned_anew_is_another_one() -> None:
    assert same_step(step(time(12))) != same_step(step(time(13)))
    assert same_step(step(time(12))) == same_step(FollowUp(TODAY, "other words", time(12), 1))


def test_the_next_look_is_at_the_next_step() -> None:
    steps = [step(time(9)), step(time(16)), step(time(12))]
    assert next_look(steps, clock(10), NIGHT, TODAY) == clock(12)
    assert next_look(steps, clock(12), NIGHT, TODAY) == clock(16)


def test_with_nothing_left_it_is_at_midnight() -> None:
    assert next_look([], clock(10), NIGHT, TODAY) == clock(0, day=24)


def test_in_the_quiet_hours_it_is_at_their_end() -> None:
    assert next_look([step(time(22))], clock(21), NIGHT, TODAY) == clock(8, day=24)


def test_a_day_not_summed_up_yet_is_looked_at_now() -> None:
    assert next_look([], clock(10), NIGHT, TODAY - timedelta(1)) == clock(10)
    assert next_look([], clock(10), NIGHT, None) == clock(10)
