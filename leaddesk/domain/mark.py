"""Whom one may contact, at a glance: the lights of every way, and what somebody said no to. Worked
out for everybody at once, by the rules of `may_contact` and nothing beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from leaddesk.domain.contact_rules import Rules
from leaddesk.domain.filter import Filter
from leaddesk.domain.may_contact import may_contact, refused
from leaddesk.domain.objection import opted_out
from leaddesk.domain.permission import CHANNELS
from leaddesk.domain.permission_case import CONDITIONS, Case, Person

PURPOSE = "offers"
"""What the lights are for."""


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """`lights` are 'way:light' for every way; `opted_out` and `restricted` are those of a card.
    Those alike are one object, which is quick to look for among 100,000."""

    lights: frozenset[str]
    opted_out: str = ""
    restricted: bool = False

    @property
    def refuses(self) -> bool:
        """Whether a card bears a mark."""
        return self.restricted or bool(self.opted_out)

    @property
    def order(self) -> str:
        """By this a list is sorted, the strictest first; '' for who refuses nothing."""
        if not self.refuses:
            return ""
        count = len(self.opted_out.split(",")) if self.opted_out else 0
        return f"{int(not self.restricted)}{len(CHANNELS) - count}{self.opted_out}"


class Marking:
    """Makes the marks of one day. Most people have said nothing and are on no list: then no
    condition of a rule looks at the way, so that those for whom the same conditions hold are asked
    about once."""

    def __init__(self, rules: Rules, day: date) -> None:
        self._rules = rules
        self._day = day
        self._alike: dict[tuple[object, ...], Mark] = {}
        self._kept: dict[tuple[frozenset[str], str, bool], Mark] = {}

    def mark(self, person: Person) -> Mark:
        """The mark of somebody."""
        if person.entries or person.blocks:
            return self._asked(person)
        case = Case(person, CHANNELS[0], PURPOSE, self._day, "")
        holds = tuple([condition(case) for condition in CONDITIONS.values()])
        key = (person.country, person.party, holds)
        if key not in self._alike:
            self._alike[key] = self._asked(person)
        return self._alike[key]

    def _asked(self, person: Person) -> Mark:
        lights = frozenset(
            f"{way}:{may_contact(self._rules, person, way, PURPOSE, self._day).light}"
            for way in CHANNELS
        )
        ways, restricted = refused(person, self._day)
        said = (lights, opted_out(*ways), restricted)
        return self._kept.setdefault(said, Mark(*said))


def fits(filter: Filter) -> Callable[[Mark], bool]:
    """Whether a mark is what a filter asks for (see `Filter.permission`)."""
    wanted: dict[str, set[str]] = {}
    for each in filter.permission:
        wanted.setdefault(each.partition(":")[0], set()).add(each)
    ways, barred = list(wanted.values()), filter.opted_out

    def fit(mark: Mark) -> bool:
        if barred is not None and mark.refuses is not barred:
            return False
        return not any(mark.lights.isdisjoint(lights) for lights in ways)

    return fit
