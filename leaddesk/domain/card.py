"""What the board shows: cards, columns with true counts, and the filter over both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time

from leaddesk.domain.checklist import Standing
from leaddesk.domain.source import Source


@dataclass(frozen=True)
class Card:
    """One contact as a card. `open_inbound`: came by themselves and the checklist is open, so
    it is drawn with a dashed edge. `talked` says whether anything was logged yet."""

    id: int
    name: str
    firm: str
    city: str
    stage_id: int
    value_cents: int | None
    currency: str
    due_on: date | None
    due_time: time | None
    next_step: str
    checklist: Standing
    answered: int
    source: Source | None
    open_inbound: bool
    talked: bool
    on_hold_until: date | None = None
    last_activity_on: date | None = None


@dataclass(frozen=True)
class ColumnCount:
    """A column's truth from the database: cards, and the sum of their values in cents by
    currency (never added across currencies)."""

    stage_id: int
    count: int = 0
    sums: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Filter:
    """What narrows board, list and export. `text` is looked for in names, firms, places,
    contact points and tags; `due_by` asks for a next step due by that day, `made_from` and
    `made_to` for the local days between which a contact was added, both counted; `import_id` for
    whom an import brought; empty means everything."""

    text: str = ""
    source_ids: frozenset[int] = frozenset()
    due_by: date | None = None
    made_from: date | None = None
    made_to: date | None = None
    import_id: int | None = None

    @property
    def empty(self) -> bool:
        return replace(self, text=self.text.strip()) == Filter()


EVERYTHING = Filter()
"""The filter that leaves nothing out."""
