"""A contact found by typing, as the command palette lists it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Suggestion:
    """`by_name` says that what was typed stands in the name, not only in the firm, the phone
    number, a note or anything else that is searched."""

    id: int
    name: str
    firm: str = ""
    city: str = ""
    stage_id: int = 0
    by_name: bool = True
