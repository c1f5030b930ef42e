"""May I contact this person, by this way, for this purpose, today? The rules are data (who, which
way, on what condition, which light); here are the conditions they name, and the order: the
first rule that fits decides. No legal advice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from leaddesk.domain.permission import (
    CHANNELS,
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
from leaddesk.domain.trouble import Trouble

LIGHTS = ("green", "amber", "red")
VERDICTS = (*LIGHTS, "as_consumer", "amber_overlay")
RULED = ("DE", "AT", "CH")
"""Countries with rules of their own."""
DIRECTORIES = frozenset({"bought_list", "yellow_pages", "web_search"})
"""Sources from which a number alone is no reason to call."""


@dataclass(frozen=True)
class Rule:
    """One row: for whom and which ways, on which condition, which light; the sentences in German
    and English with {places} to fill, where it comes from, and what to do next (a code)."""

    id: str
    prio: int
    country: str
    party: str
    channels: frozenset[str]
    when: str
    verdict: str
    de: str
    en: str
    basis: str = ""
    next: str = ""


@dataclass(frozen=True)
class Person:
    """What the rules look at. `country` is the ISO code; `phase` of the stage; `source` the
    source's key, `given_by_person` whether the data came from the person; `talked` whether a
    two-way dialogue took place; `sold_on` the last sale; `obtained_on` when the data came;
    `first_contact` the day of the first attempt; `named` whether name and address are known;
    `points` the normal forms of what is kept now."""

    entries: tuple[Entry, ...] = ()
    blocks: tuple[Block, ...] = ()
    party: str = ""
    country: str = "DE"
    phase: str = "lead"
    source: str = ""
    given_by_person: bool = False
    talked: bool = False
    sold_on: date | None = None
    obtained_on: date | None = None
    first_contact: date | None = None
    named: bool = False
    points: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Answer:
    """The light, the rule that decides, the facts that fill its sentence (date, n, reason,
    country), and the ids of rules that made it stricter (G4 unknown kind, G5 inform first)."""

    light: str
    rule: Rule
    facts: Mapping[str, object] = field(default_factory=dict)
    also: tuple[str, ...] = ()


NOTHING_SAID = Consent()
REFUSALS = frozenset({"restricted", "blocked", "unwanted"})
"""Conditions under which somebody said no, rather than never yes."""


def is_refusal(answer: Answer) -> bool:
    """Whether an answer is red because somebody said no."""
    return answer.light == "red" and answer.rule.when in REFUSALS


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
    def inform_due(self) -> date | None:
        """By when the person is told where the data came from, None when that is not due at all:
        a month after they came, or with the first contact where that was earlier (Art. 14)."""
        person = self.person
        if person.given_by_person or person.obtained_on is None:
            return None
        if self.latest("informed", any_channel=True) is not None:
            return None
        due = month_after(person.obtained_on)
        if person.first_contact is not None:
            due = min(due, person.first_contact)
        return due

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


class Rules:
    """Rules in order, with the few that may concern a country, a way and a kind of person kept
    together: asking for 100,000 people is one pass. `dated` is the month they stand for."""

    def __init__(self, rules: Iterable[Rule], dated: str) -> None:
        self.dated = dated
        self.rules = tuple(sorted(rules, key=lambda rule: (rule.prio, rule.id)))
        self._kept: dict[tuple[str, str, str], tuple[Rule, ...]] = {}
        self._overlays: dict[str, tuple[Rule, ...]] = {}
        self._plain: dict[tuple[str, tuple[str, ...]], Answer] = {}
        self.by_id = {rule.id: rule for rule in self.rules}

    def concerning(self, country: str, channel: str, party: str) -> tuple[Rule, ...]:
        """The rules that may decide, in their order."""
        key = (country if country in RULED else "other", channel, party)
        if key not in self._kept:
            self._kept[key] = tuple(
                rule
                for rule in self.rules
                if rule.country in ("*", key[0])
                and rule.party in ("*", party)
                and ("*" in rule.channels or channel in rule.channels)
                and rule.verdict in LIGHTS
            )
        return self._kept[key]

    def overlays(self, verdict: str) -> tuple[Rule, ...]:
        """The rules that make an answer stricter, by verdict."""
        if verdict not in self._overlays:
            self._overlays[verdict] = tuple(rule for rule in self.rules if rule.verdict == verdict)
        return self._overlays[verdict]

    def plain(self, rule: Rule, also: tuple[str, ...]) -> Answer:
        """The answer of a rule whose sentence needs no facts: one for everybody."""
        key = (rule.id, also)
        if key not in self._plain:
            self._plain[key] = Answer(rule.verdict, rule, also=also)
        return self._plain[key]


def may_contact(
    rules: Rules, person: Person, channel: str, purpose: str, day: date, point: str = ""
) -> Answer:
    """Green, amber or red, with the rule that decides. `point` is the address or number to be
    used, in its normal form; without it every kept one counts.

    Who may be a consumer is treated as one: of the two readings the stricter holds."""
    case = Case(person, channel, purpose, day, point)
    also: tuple[str, ...] = ()
    decides = _deciding(rules, case, person.party or "consumer")
    if not person.party:
        business = _deciding(rules, case, "business")
        stricter = LIGHTS.index(business.verdict) - LIGHTS.index(decides.verdict)
        if stricter > 0:
            decides = business
        elif stricter < 0:
            also = tuple(rule.id for rule in rules.overlays("as_consumer"))
    facts = _facts(case, decides)
    answer = Answer(decides.verdict, decides, facts, also) if facts else rules.plain(decides, also)
    if answer.light == "red" or purpose in SERVICE:
        return answer
    for rule in rules.overlays("amber_overlay"):
        if CONDITIONS[rule.when](case):
            if answer.light == "green":
                return Answer("amber", rule, _facts(case), (answer.rule.id, *answer.also))
            return Answer(answer.light, answer.rule, answer.facts, (rule.id, *answer.also))
    return answer


def refused(person: Person, day: date) -> tuple[frozenset[str], bool]:
    """By which ways somebody said no to offers, and whether they are out of everything: what the
    mark on a card tells, by the same conditions that turn an answer red."""
    if not (person.entries or person.blocks):
        return frozenset(), False
    cases = {way: Case(person, way, "offers", day, "") for way in CHANNELS}
    ways = frozenset(way for way, case in cases.items() if case.blocked_since is not None)
    return ways, any(case.restricted_since is not None for case in cases.values())


def _deciding(rules: Rules, case: Case, party: str) -> Rule:
    for rule in rules.concerning(case.person.country, case.channel, party):
        if CONDITIONS[rule.when](case):
            return rule
    # A rules file ends with a rule that always fits; `parsed` sees to it.
    raise AssertionError(f"no rule for {case.channel} in {case.person.country}")


def _facts(case: Case, rule: Rule | None = None) -> dict[str, object]:
    """What fills the sentence of a rule."""
    when = rule.when if rule else "information_due"
    if when == "information_due":
        return {"date": case.inform_since}
    if when == "restricted":
        return {"date": case.restricted_since}
    if when == "blocked":
        return {"date": case.blocked_since}
    if when == "consent_unused":
        return {"n": case.consent.unused_months(case.day)}
    if when.startswith("consent") and case.consent.given is not None:
        return {"date": case.consent.given.day}
    if when == "presumed" and (entry := case.latest("presumed")):
        return {"reason": entry.reason, "note": entry.note, "date": entry.day}
    if when == "star_free" and (entry := case.latest("checked")):
        return {"date": entry.day}
    return {"country": case.person.country} if rule and rule.country == "other" else {}


def parsed(content: Any) -> Rules:
    """Rules from the content of a rules file: {"dated": "2026-11", "rules": [{…}]}.

    Raises Trouble('rules_broken', what=…) when it is not one, or when it would leave anybody
    without an answer: a file edited by hand must not open what it did not mean to."""
    try:
        rows, dated = content["rules"], str(content["dated"])
        rules = Rules([_rule(row) for row in rows], dated)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Trouble("rules_broken", what=str(error)) from error
    if len(rules.by_id) != len(rules.rules):
        raise Trouble("rules_broken", what="id")
    for country in (*RULED, "other"):
        for party in ("consumer", "business"):
            for channel in CHANNELS:
                kept = rules.concerning(country, channel, party)
                if not (kept and any(rule.when == "always" for rule in kept)):
                    raise Trouble("rules_broken", what=f"{country} {channel}")
                _keeps_the_first(kept)
    return rules


def _keeps_the_first(kept: Sequence[Rule]) -> None:
    """A restriction and an objection are asked for first, and forbid."""
    forbidding = [rule.when for rule in kept if rule.verdict == "red"]
    before = [rule.when for rule in kept if rule.verdict != "red"]
    for when, may_precede in (("restricted", ()), ("blocked", ("not_advertising",))):
        if when not in forbidding:
            raise Trouble("rules_broken", what=when)
        at = next(n for n, rule in enumerate(kept) if rule.when == when)
        if any(rule.verdict != "red" and rule.when not in may_precede for rule in kept[:at]):
            raise Trouble("rules_broken", what=when)
    if not before:
        raise Trouble("rules_broken", what="verdict")


def _rule(row: Mapping[str, Any]) -> Rule:
    channels = frozenset(row["channels"])
    if row["when"] not in CONDITIONS or row["verdict"] not in VERDICTS:
        raise ValueError(f"{row['id']}: {row['when']}, {row['verdict']}")
    if not channels or not channels <= {"*", *CHANNELS}:
        raise ValueError(f"{row['id']}: {sorted(channels)}")
    if row["country"] not in ("*", "other", *RULED) or row["party"] not in (
        "*", "unknown", "consumer", "business",
    ):  # fmt: skip
        raise ValueError(f"{row['id']}: {row['country']}, {row['party']}")
    return Rule(
        str(row["id"]), int(row["prio"]), row["country"], row["party"], channels, row["when"],
        row["verdict"], str(row["de"]), str(row["en"]), str(row.get("basis", "")),
        str(row.get("next", "")),
    )  # fmt: skip
