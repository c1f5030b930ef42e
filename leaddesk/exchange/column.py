"""A column of a sheet and what it was taken for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """A column of a sheet. `index` counts from 0 in the sheet; `field` None: not taken.

    `why`: 'table:PROGRAM', 'own' (our own export), 'normalised', 'part', 'close', 'values',
    'chosen' (by the mapping), 'own_field' (by the name of one), 'own_kept' (made one to lose
    nothing), 'ambiguous', 'ignored', 'taken', 'empty', 'unknown'. `means`: what the header says
    where it is taken for an own field."""

    index: int
    header: str
    field: str | None
    why: str
    means: str | None = None
