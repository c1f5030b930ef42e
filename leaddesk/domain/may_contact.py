"""May I contact this person, by this way, for this purpose, today? The first rule that fits
decides; what is not known is read both ways, and the stricter holds. No legal advice."""

from __future__ import annotations

from datetime import date

from leaddesk.domain.contact_rules import LIGHTS, Answer, Rule, Rules
from leaddesk.domain.permission import CHANNELS, SERVICE
from leaddesk.domain.permission_case import CONDITIONS, Case, Person


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
