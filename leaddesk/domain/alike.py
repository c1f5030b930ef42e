"""One change made to many contacts alike, and whom it would concern."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from leaddesk.domain.followup import FollowUp
from leaddesk.domain.own_fields import own_name

WHATS = ("stage", "source", "add_tags", "remove_tags", "next_step", "hold", "party")
"""What can be made alike; besides these every own field, 'own:NAME'."""

Value = int | str | tuple[str, ...] | FollowUp | date | None


@dataclass(frozen=True)
class Alike:
    """`value` is a stage's id, a source's id or None, names of tags, a `FollowUp` or None for
    nothing planned, a day or None for off hold, a kind of person ('' for not known), or an own
    field's text ('' takes it away)."""

    what: str
    value: Value

    @property
    def known(self) -> bool:
        """Whether there is such a thing to change."""
        return self.what in WHATS or own_name(self.what) is not None


@dataclass(frozen=True)
class Reach:
    """`ids` are those that would change; `left_out` how many would not, by the code why: 'same'
    (it is so already), 'gone', 'gate', 'reason', 'sale', 'customer_stays'."""

    ids: tuple[int, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
