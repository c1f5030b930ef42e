"""What happened with a contact, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class TimelineEntry(NamedTuple):
    """One line of a contact's timeline, newest first: an activity, a change of stage, a sale."""

    kind: str
    at: datetime
    id: int
    args: Mapping[str, object]
