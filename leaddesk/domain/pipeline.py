"""Stages, their order, and the rank of a card in its column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

PHASES = ("lead", "prospect", "customer", "disqualified")
RANK_STEP = 1 << 32
"""Room between two neighbours: 32 cards can be put between the same two, one above the other,
before their neighbours have to make room."""

ROOMY = 1 << 10
"""The gap neighbours that make room should leave, so that they need not do it again soon."""

SORTS = ("", "next_step", "value", "last_activity", "name")
"""How a column's cards may be sorted: '' is the user's own order; the next step that is due first,
the highest value, the latest activity, or the name comes first; who has none comes last."""


@dataclass(frozen=True)
class Stage:
    """A column of the board. `key` is set for the stages of a new desk, whose word comes from
    the language while `name` is empty; `stale_days` is None for never."""

    id: int
    key: str
    name: str
    phase: str
    position: int
    stale_days: int | None = None


class Move(NamedTuple):
    """One card on its way: where it comes from, the rank it gets, the verb the history keeps, and
    on what it was decided."""

    contact_id: int
    from_stage: int
    rank: int
    verb: str
    evidence: Mapping[str, object] = MappingProxyType({})


NEW_DESK_STAGES: tuple[tuple[str, str, int | None], ...] = (
    ("new", "lead", 30),
    ("attempting", "lead", 14),
    ("in_dialogue", "lead", 14),
    ("qualified", "prospect", 14),
    ("offer", "prospect", 10),
    ("won", "customer", None),
    ("disqualified", "disqualified", None),
)


def first_of(stages: Sequence[Stage], phase: str) -> Stage:
    """The leftmost stage of a phase. Every desk has at least one of each."""
    return min((s for s in stages if s.phase == phase), key=lambda s: s.position)


def keyed(stages: Sequence[Stage], key: str) -> Stage | None:
    """The stage of a new desk with that key, if the user still has it."""
    return next((stage for stage in stages if stage.key == key), None)


def ranks_between(above: int | None, below: int | None, count: int) -> list[int] | None:
    """`count` ascending ranks between two neighbours (None: the column's end), or None when
    there is no room and the column has to be respaced."""
    if above is None and below is None:
        return [RANK_STEP * (i + 1) for i in range(count)]
    if below is None:
        assert above is not None
        return [above + RANK_STEP * (i + 1) for i in range(count)]
    if above is None:
        return [below - RANK_STEP * (count - i) for i in range(count)]
    gap = (below - above) // (count + 1)
    if gap < 1:
        return None
    return [above + gap * (i + 1) for i in range(count)]
