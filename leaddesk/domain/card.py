"""What the board shows: cards, and columns with true counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    stale: bool = False
    """It lies too long: nothing was logged, and it has not moved, for longer than its stage
    allows, and neither a next step to come nor a hold says that this is meant."""
    stage_since: date | None = None
    opted_out: str = ""
    """By which ways they do not want to be contacted: 'email,phone', '' for none."""
    restricted: bool = False
    """Out of every list and export until that is lifted."""

    @property
    def refuses(self) -> bool:
        """Whether somebody said no to anything: the card bears a mark."""
        return self.restricted or bool(self.opted_out)


@dataclass(frozen=True)
class ColumnCount:
    """A column's truth from the database: cards, and the sum of their values in cents by
    currency (never added across currencies)."""

    stage_id: int
    count: int = 0
    sums: Mapping[str, int] = field(default_factory=dict)
