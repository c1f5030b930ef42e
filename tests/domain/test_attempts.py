"""Calls nobody answered: counting them, and when to try again."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from leaddesk.domain.activity import Activity
from leaddesk.domain.attempts import (
    PARTS,
    gives_up,
    is_unanswered,
    next_try,
    part_of,
    unanswered,
)

MONDAY = datetime(2026, 11, 23, 9, 30)


def call(result: str, **more: bool) -> Activity:
    return Activity("call", MONDAY.replace(tzinfo=UTC), result=result, **more)


@pytest.mark.parametrize("result", ["no_answer", "voicemail", "busy"])
def test_a_call_nobody_took_is_unanswered(result: str) -> None:
    assert is_unanswered(call(result))


@pytest.mark.parametrize("result", ["reached", "wrong_number"])
def test_other_ends_of_a_call_are_not_tried_again(result: str) -> None:
    assert not is_unanswered(call(result))


def test_a_call_of_theirs_is_no_attempt_of_ours() -> None:
    assert not is_unanswered(call("no_answer", outgoing=False))


def test_attempts_count_from_the_last_dialogue() -> None:
    letter = Activity("letter", MONDAY.replace(tzinfo=UTC), result="sent")
    newest_first = [call("busy"), letter, call("no_answer"), call("reached"), call("no_answer")]
    assert [each.result for each in unanswered(newest_first)] == ["busy", "no_answer"]
    assert unanswered([]) == []


@pytest.mark.parametrize(
    ("at", "part"),
    [(time(6), "morning"), (time(9, 30), "morning"), (time(11), "noon"), (time(13), "noon"),
     (time(14), "afternoon"), (time(16, 59), "afternoon"), (time(17), "evening"),
     (time(23, 59, 59, 9), "evening")],
)  # fmt: skip
def test_a_time_belongs_to_a_part_of_the_day(at: time, part: str) -> None:
    assert part_of(at) == part


def test_after_the_first_attempt_another_time_of_the_same_day() -> None:
    assert next_try([MONDAY], MONDAY) == (date(2026, 11, 23), time(12))
    later = MONDAY.replace(hour=10, minute=30)
    assert next_try([later], later) == (date(2026, 11, 23), time(15))


def test_later_attempts_wait_for_the_next_working_day() -> None:
    noon = MONDAY.replace(hour=12)
    assert next_try([MONDAY, noon], noon) == (date(2026, 11, 24), time(15))
    friday = datetime(2026, 11, 27, 15)
    assert next_try([MONDAY, noon, friday], friday) == (date(2026, 11, 30), time(17, 30))


def test_who_was_tried_in_the_evening_is_called_next_morning() -> None:
    evening = MONDAY.replace(hour=18)
    assert next_try([evening], evening) == (date(2026, 11, 24), time(9))


def test_nobody_is_proposed_to_be_called_on_a_weekend() -> None:
    saturday = datetime(2026, 11, 28, 10)
    assert next_try([saturday], saturday) == (date(2026, 11, 30), time(12))


def test_when_every_time_of_day_was_tried_the_least_tried_comes_first() -> None:
    tried = [MONDAY.replace(hour=hour) for hour in (9, 12, 15, 18)]
    assert next_try(tried, tried[-1]) == (date(2026, 11, 24), time(9))
    tried = [*tried, MONDAY + timedelta(1)]
    assert next_try(tried, tried[-1]) == (date(2026, 11, 25), time(12))


def test_an_aware_clock_is_as_good() -> None:
    here = MONDAY.replace(tzinfo=UTC).astimezone()
    day, at = next_try([here], here)
    assert datetime.combine(day, at) - here.replace(tzinfo=None) >= timedelta(hours=2)


def test_proposals_lie_in_sensible_hours() -> None:
    assert all(time(9) <= begins <= time(17, 30) for _, begins, _ in PARTS)


def test_so_many_attempts_are_enough() -> None:
    assert [gives_up(count, 5) for count in (4, 5, 6)] == [False, True, True]
