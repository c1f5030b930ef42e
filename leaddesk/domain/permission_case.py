"""One question, whether somebody may be contacted: who it is about, and the conditions that rules
may ask about it. Which rules there are is data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from leaddesk.domain.permission import (
    SERVICE,
    UNUSED_MONTHS,
    Block,
    Consent,
    Entry,
    consent,
    in_force,
    month_after,
    restricted_since,
)

DIRECTORIES = frozenset({"bought_list", "yellow_pages", "web_search"})
"""Sources from which a number alone is no reason to call."""


@dataclass(frozen=True)
class Person:
    """What the rules look at. `country` is the ISO code; `phase` of the stage; `source` the
    source's key and `source_id` its id, `given_by_person` whether the data came from the person;
    `talked` whether a two-way dialogue took place; `sold_on` the last sale; `obtained_on` when the
    data came; `first_contact` the day of the first attempt; `named` whether name and address are
    known; `points` the normal forms of what is kept now."""

    entries: tuple[Entry, ...] = ()
    blocks: tuple[Block, ...] = ()
    party: str = ""
    country: str = "DE"
    phase: str = "lead"
    source: str = ""
    source_id: int = 0
    given_by_person: bool = False
    talked: bool = False
    sold_on: date | None = None
    obtained_on: date | None = None
    first_contact: date | None = None
    named: bool = False
    points: frozenset[str] = frozenset()


NOTHING_SAID = Consent()


class Case:
    """One question, with what its conditions look at worked out when first asked for."""

    def __init__(self, person: Person, channel: str, purpose: str, day: date, point: str) -> None:
        self.person = person
        self.channel = channel
        self.purpose = purpose
        self.day = day
        self.point = point
        if not person.entries:
            # Most have said nothing: what would be worked out for each of 100,000 is known.
            self.entries = []
            self.consent = self.mail_consent = NOTHING_SAID
            if not person.blocks:
                self.blocked_since = self.restricted_since = None

    @cached_property
    def entries(self) -> list[Entry]:
        kept = in_force(self.person.entries, self.day) if self.person.entries else []
        known = self.person.points
        # An address that is no longer the person's takes its yes along, never its no.
        return [
            entry
            for entry in kept
            if not entry.point or entry.point in known or entry.kind not in ("given", "confirmed")
        ]

    @cached_property
    def consent(self) -> Consent:
        if not self.entries:
            return NOTHING_SAID
        return consent(
            self.entries,
            self.channel,
            self.purpose,
            self.day,
            point=self.point,
            addressed=self.person.named,
        )

    @cached_property
    def mail_consent(self) -> Consent:
        if not self.entries:
            return NOTHING_SAID
        return consent(self.entries, "email", self.purpose, self.day)

    def latest(self, kind: str, *, any_channel: bool = False) -> Entry | None:
        """The newest entry of a kind about this way, or about any."""
        found = None
        for entry in self.entries:
            if entry.kind == kind and (any_channel or entry.channel in ("", self.channel)):
                found = entry
        return found

    @cached_property
    def blocked_since(self) -> date | None:
        """The day of the objection or withdrawal in force."""
        days = [
            block.since
            for block in self._blocks("objected", "withdrawn", "erased")
            if not self._answered(block.since)
        ]
        if self.consent.taken_back:
            days.append(self.consent.taken_back)
        return max(days, default=None)

    def _blocks(self, *kinds: str) -> list[Block]:
        return [
            block
            for block in self.person.blocks
            if block.kind in kinds
            and _same_way(block.channel, self.channel)
            and (not block.point or not self.point or block.point == self.point)
        ]

    @cached_property
    def restricted_since(self) -> date | None:
        """Since when the person is out of everything."""
        said = restricted_since(self.entries)
        return max([block.since for block in self._blocks("restricted")], default=said)

    @cached_property
    def unwanted(self) -> bool:
        """A sticker, a Robinson list, a no at the door."""
        return bool(self._blocks("unwanted")) or self.latest("unwanted") is not None

    def _answered(self, since: date) -> bool:
        given = self.consent.given
        return given is not None and self.consent.proven and given.day > since

    @cached_property
    def notice_given(self) -> bool:
        """Told when the address was collected, by the day of the sale, that they may object."""
        notice, sold = self.latest("notice"), self.person.sold_on
        return notice is not None and sold is not None and notice.day <= self.day

    @cached_property
    def untold(self) -> tuple[tuple[date, int], ...]:
        """Of which sources the person was not told yet, as the day the data came from there and
        the source's id. Who told of one merged since told of no other."""
        person = self.person
        told = max((each.id for each in self.entries if each.kind == "informed"), default=None)
        found = [
            (each.day, int(each.note))
            for each in self.entries
            if each.kind == "obtained" and (told is None or each.id > told)
        ]
        if told is None and person.obtained_on is not None and not person.given_by_person:
            found.append((person.obtained_on, person.source_id))
        return tuple(sorted(found))

    @cached_property
    def inform(self) -> tuple[date, int] | None:
        """By when the person is told where the data came from, and of which source first; None
        when that is not due at all: a month after they came, or with the first contact where that
        was earlier (Art. 14)."""
        first, person = self.person.first_contact, self.person
        found = []
        for came, source_id in self.untold:
            due = month_after(came)
            own = (came, source_id) == (person.obtained_on, person.source_id)
            # Whom one had talked with before is not told of a list before it came.
            if first is not None and (own or first >= came):
                due = min(due, first)
            found.append((due, source_id))
        return min(found, default=None)

    @property
    def inform_due(self) -> date | None:
        """By when the person is told where the data came from, None when that is not due."""
        return self.inform[0] if self.inform else None

    @cached_property
    def inform_since(self) -> date | None:
        """The same once the day has passed, None before."""
        due = self.inform_due
        return due if due is not None and due < self.day else None


def _same_way(blocked: str, channel: str) -> bool:
    return not blocked or blocked == channel or {blocked, channel} == {"email", "newsletter"}


def _unused(case: Case) -> bool:
    found = case.consent
    return found.proven and found.unused_months(case.day) >= UNUSED_MONTHS


def _customer(case: Case) -> bool:
    return case.person.sold_on is not None and case.person.sold_on <= case.day


def _starred(case: Case, note: str) -> bool:
    checked = case.latest("checked")
    return checked is not None and checked.note == note


CONDITIONS: Mapping[str, Callable[[Case], bool]] = {
    "always": lambda case: True,
    "restricted": lambda case: case.restricted_since is not None,
    "not_advertising": lambda case: case.purpose in SERVICE,
    "blocked": lambda case: case.blocked_since is not None,
    "party_unknown": lambda case: not case.person.party,
    "information_due": lambda case: case.inform_since is not None,
    "consent_in_force": lambda case: case.consent.proven and not _unused(case),
    "consent_proven": lambda case: case.consent.proven,
    "consent_said": lambda case: case.consent.given is not None,
    "consent_without_proof": lambda case: (
        not case.consent.proven and (case.consent.claimed or case.consent.given is not None)
    ),
    "consent_unused": _unused,
    "consent_with_all_fields": lambda case: case.consent.all_fields,
    "no_phone_consent": lambda case: (
        not case.consent.all_fields
        and not (case.consent.given is None and case.mail_consent.proven)
    ),
    "only_mail_consent": lambda case: case.consent.given is None and case.mail_consent.proven,
    "no_consent": lambda case: not case.consent.proven,
    "existing_customer": lambda case: _customer(case) and case.notice_given,
    "customer_without_notice": lambda case: _customer(case) and not case.notice_given,
    "lead": lambda case: case.person.phase in ("lead", "disqualified"),
    "prospect": lambda case: case.person.phase == "prospect",
    "presumed": lambda case: case.latest("presumed") is not None,
    "directory_only": lambda case: (
        case.person.source in DIRECTORIES and not _customer(case) and not case.person.talked
    ),
    "customer": _customer,
    "unwanted": lambda case: case.unwanted,
    "nothing_unwanted": lambda case: not case.unwanted,
    "starred": lambda case: _starred(case, "starred") and not _customer(case),
    "star_free": lambda case: _starred(case, "free"),
}
"""What a rule may ask; a rules file names these."""
