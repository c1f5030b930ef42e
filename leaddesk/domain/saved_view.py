"""A saved view: a filter with a name, kept in the desk and called by Ctrl+1 … Ctrl+9."""

from __future__ import annotations

from typing import NamedTuple

from leaddesk.domain.filter import Filter


class SavedView(NamedTuple):
    """The first nine, in the user's order, have a key."""

    id: int
    name: str
    filter: Filter
