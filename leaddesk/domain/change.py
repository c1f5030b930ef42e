"""A change: what one verb did, told to every screen and kept in the history."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

MANY = 2_000
"""Above this many rows a change names its tables only: screens re-read them whole."""

ERASED = "\u2039\u2026\u203a"
"""Stands in the history where an erased person was named."""


class Step(NamedTuple):
    """One line of the history: a verb and its arguments, from which the words are made."""

    id: int
    at: datetime
    verb: str
    args: Mapping[str, object]
    undone: bool = False


class FieldChange(NamedTuple):
    """One thing of a contact before and after a step; '' for nothing. `field` is a code: one of
    the import's fields ('city'), a kind of contact point, 'own:NAME', 'tags', 'next_step',
    'hold_until', 'file', 'criterion:ID' or 'activity:KIND'. Days are ISO, money is cents."""

    field: str
    before: str
    after: str


class Edited(NamedTuple):
    """What a step changed of one contact."""

    step: Step
    changes: tuple[FieldChange, ...]


class Kept(NamedTuple):
    """A contact that an undo left alone, and the code why ('changed_since', 'used_since')."""

    contact: str
    why: str
    contact_id: int = 0


class Change(NamedTuple):
    """`rows` maps a table's name to the ids of its changed rows, None for 'too many to name'.
    `contacts` are the contacts concerned, themselves or through rows that belong to them; None
    when too many. `how` is 'done', 'undone', 'redone', 'erased' (for good: no step is kept) or
    'elsewhere' (another program wrote)."""

    step: Step
    rows: Mapping[str, frozenset[int] | None] = MappingProxyType({})
    contacts: frozenset[int] | None = frozenset()
    how: str = "done"
    kept: tuple[Kept, ...] = ()

    def concerns(self, *tables: str) -> bool:
        """Whether any of these tables changed."""
        return any(table in self.rows for table in tables)
