"""Ids rise, fit 63 bits, and never meet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.ids import RANDOM_BITS, Ids

NOW = 1_795_000_000_000


def test_ids_rise_within_one_millisecond() -> None:
    ids = Ids(lambda: NOW)
    made = [ids() for _ in range(5_000)]
    assert made == sorted(set(made))


@given(st.lists(st.integers(min_value=0, max_value=2**42 - 1), min_size=1))
def test_ids_rise_even_when_the_clock_goes_back(times: list[int]) -> None:
    hand = iter(times)
    ids = Ids(lambda: next(hand))
    made = [ids() for _ in times]
    assert made == sorted(set(made))


def test_an_id_is_the_time_and_fits_a_signed_column() -> None:
    assert Ids(lambda: NOW)() >> RANDOM_BITS == NOW
    assert Ids(lambda: 2**42 - 1)() < 2**63


def test_two_desks_of_one_moment_do_not_begin_alike() -> None:
    assert len({Ids(lambda: NOW)() for _ in range(20)}) > 1


def test_ids_of_one_millisecond_follow_each_other_and_leave_room_for_another_desk() -> None:
    ids = Ids(lambda: NOW)
    first = ids()
    assert [ids() for _ in range(99)] == list(range(first + 1, first + 100))
