"""The rules of contacting, which are data: for whom, which way, on what condition, which light. A
file edited by hand must not open what it did not mean to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from leaddesk.domain.permission import CHANNELS
from leaddesk.domain.permission_case import CONDITIONS
from leaddesk.domain.trouble import Trouble

LIGHTS = ("green", "amber", "red")
VERDICTS = (*LIGHTS, "as_consumer", "amber_overlay")
RULED = ("DE", "AT", "CH")
"""Countries with rules of their own."""


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
class Answer:
    """The light, the rule that decides, the facts that fill its sentence (date, n, reason,
    country), and the ids of rules that made it stricter (G4 unknown kind, G5 inform first)."""

    light: str
    rule: Rule
    facts: Mapping[str, object] = field(default_factory=dict)
    also: tuple[str, ...] = ()


REFUSALS = frozenset({"restricted", "blocked", "unwanted"})
"""Conditions under which somebody said no, rather than never yes."""


def is_refusal(answer: Answer) -> bool:
    """Whether an answer is red because somebody said no."""
    return answer.light == "red" and answer.rule.when in REFUSALS


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
