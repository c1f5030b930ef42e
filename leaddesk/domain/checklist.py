"""The checklist: what must and should be known before a lead becomes a prospect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

WEIGHTS = ("must", "should")
VALUES = ("yes", "no", "unknown")

NEW_DESK_CRITERIA: tuple[tuple[str, str], ...] = (
    ("problem", "must"),
    ("value", "must"),
    ("target", "must"),
    ("interest", "must"),
    ("means", "should"),
    ("authority", "should"),
)

GIVEN_BY_INBOUND = "interest"
"""The criterion that counts as yes when the contact came by themselves."""


@dataclass(frozen=True)
class Criterion:
    """`key` is set for the criteria of a new desk, whose wording comes from the language while
    `text` is empty."""

    id: int
    key: str
    text: str
    weight: str
    position: int
    active: bool = True


@dataclass(frozen=True)
class Answer:
    """yes, no or not known yet; with a note, when, and the activity in which it was learned."""

    criterion_id: int
    value: str
    note: str = ""
    at: datetime | None = None
    activity_id: int | None = None


class Standing(NamedTuple):
    """How a checklist stands. Ids are criterion ids, in the checklist's order."""

    total: int
    yes: int
    open_musts: tuple[int, ...]
    failed_musts: tuple[int, ...]
    failed_shoulds: tuple[int, ...]

    @property
    def passed(self) -> bool:
        """Every must yes, no should answered no. Not known is allowed for a should."""
        return not (self.open_musts or self.failed_musts or self.failed_shoulds)


def standing(
    criteria: Sequence[Criterion], answers: Mapping[int, str], *, inbound: bool = False
) -> Standing:
    """Judge a checklist. `answers` maps criterion id to its value; what is missing is unknown.
    For an inbound contact interest counts as given unless it was answered otherwise."""
    yes = 0
    open_musts: list[int] = []
    failed_musts: list[int] = []
    failed_shoulds: list[int] = []
    active = sorted((c for c in criteria if c.active), key=lambda c: c.position)
    for criterion in active:
        value = value_of(criterion, answers, inbound=inbound)
        if value == "yes":
            yes += 1
        elif criterion.weight == "must":
            (failed_musts if value == "no" else open_musts).append(criterion.id)
        elif value == "no":
            failed_shoulds.append(criterion.id)
    return Standing(len(active), yes, tuple(open_musts), tuple(failed_musts), tuple(failed_shoulds))


def value_of(criterion: Criterion, answers: Mapping[int, str], *, inbound: bool) -> str:
    """yes, no or unknown: as answered, or as given by the source."""
    value = answers.get(criterion.id, "unknown")
    if value == "unknown" and inbound and criterion.key == GIVEN_BY_INBOUND:
        return "yes"
    return value
