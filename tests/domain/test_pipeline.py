"""Stages and ranks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.pipeline import (
    NEW_DESK_STAGES,
    PHASES,
    RANK_STEP,
    Stage,
    first_of,
    keyed,
    ranks_between,
)

RANK = st.integers(min_value=-(2**60), max_value=2**60)


def test_a_new_desk_has_a_stage_of_every_phase_in_order() -> None:
    phases = [phase for _, phase, _ in NEW_DESK_STAGES]
    assert list(dict.fromkeys(phases)) == list(PHASES)


def test_the_first_stage_of_a_phase_is_the_leftmost() -> None:
    stages = [Stage(1, "b", "", "lead", 2), Stage(2, "a", "", "lead", 1)]
    assert first_of(stages, "lead").id == 2
    assert keyed(stages, "b") == stages[0]
    assert keyed(stages, "gone") is None


@given(st.none() | RANK, st.none() | RANK, st.integers(min_value=1, max_value=50))
def test_ranks_rise_strictly_between_their_neighbours(
    above: int | None, below: int | None, count: int
) -> None:
    if above is not None and below is not None and above > below:
        above, below = below, above
    ranks = ranks_between(above, below, count)
    if ranks is None:
        assert above is not None
        assert below is not None
        assert below - above <= count
        return
    line = [
        *([above] if above is not None else []),
        *ranks,
        *([below] if below is not None else []),
    ]
    assert all(one < other for one, other in pairwise(line))
    assert len(ranks) == count


def test_many_cards_find_room_between_the_same_two_one_after_the_other() -> None:
    above, below = RANK_STEP, 2 * RANK_STEP
    for _ in range(RANK_STEP.bit_length() - 1):
        ranks = ranks_between(above, below, 1)
        assert ranks is not None
        below = ranks[0]
    assert ranks_between(above, below, 1) is None
