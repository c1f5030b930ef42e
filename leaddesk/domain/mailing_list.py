"""Who goes onto a mailing list, address by address, and why the others do not. What the rules
allow one by one is not yet a list: a lead without a consent is never on one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from leaddesk.domain.contact_rules import Answer, Rules
from leaddesk.domain.may_contact import may_contact
from leaddesk.domain.permission_case import Case, Person

POINTS: Mapping[str, tuple[str, ...]] = {
    "email": ("email",),
    "newsletter": ("email",),
    "phone": ("phone", "mobile"),
    "message": ("mobile",),
    "fax": ("fax",),
    "post": (),
    "visit": (),
}
"""Which contact points a list for a way is made of; none for the postal address."""
ONCE = frozenset({"email", "newsletter", "fax"})
"""Ways by which the same address is written to once, whoever has it too."""
BY_CONDITION = {
    "restricted": "restricted",
    "blocked": "objected",
    "unwanted": "unwanted",
    "consent_without_proof": "no_proof",
    "consent_unused": "unused",
    "customer_without_notice": "no_notice",
    "information_due": "inform_first",
    "starred": "starred",
    "directory_only": "directory",
}
NO_CONSENT = frozenset({"lead", "prospect", "no_consent", "no_phone_consent", "only_mail_consent"})
REASONS = (
    "restricted", "objected", "unwanted", "on_hold", "lead", "no_consent", "no_proof", "unused",
    "no_notice", "inform_first", "starred", "directory", "not_allowed", "with_reason",
    "no_address", "twice", "gone",
)  # fmt: skip
"""Why somebody is left out, as the counts have it."""

AMBER = frozenset(REASONS) - {"lead", "on_hold", "no_address", "twice", "gone"}
"""Why somebody is left out who would be taken with a reason, when the light is amber."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """One address of somebody and what the rules say to it. `point` is its normal form and
    `value` how it is written, both '' for the postal address; `left_out` is a code of REASONS,
    '' for who is on the list."""

    contact_id: int
    point: str
    value: str
    answer: Answer | None
    left_out: str = ""


@dataclass
class MailingList:
    """Everybody asked for, on the list or left out; `amber` says that who may only be contacted
    with a reason was taken too."""

    channel: str
    purpose: str
    day: date
    amber: bool = False
    everybody: list[Addressee] = field(default_factory=list)

    @property
    def on_it(self) -> list[Addressee]:
        """Who is on the list."""
        return [each for each in self.everybody if not each.left_out]

    def left_out(self) -> dict[str, int]:
        """How many were left out, by reason; nobody is named."""
        found = dict.fromkeys(REASONS, 0)
        for each in self.everybody:
            if each.left_out:
                found[each.left_out] += 1
        return {reason: count for reason, count in found.items() if count}

    @property
    def might(self) -> int:
        """How many more would be on it for a reason: amber, and nothing else against them."""
        return sum(
            each.left_out in AMBER and each.answer is not None and each.answer.light == "amber"
            for each in self.everybody
        )


def addressees(
    rules: Rules, wanted: MailingList, contact_id: int, person: Person,
    addresses: Sequence[tuple[str, str]], *, on_hold: bool,
) -> Iterable[Addressee]:  # fmt: skip
    """What becomes of each address (normal form, as written) of one contact; for a list by post
    `addresses` is [('', '')] where the postal address is complete."""
    if not addresses:
        yield Addressee(contact_id, "", "", None, "no_address")
    for point, value in addresses:
        answer = may_contact(rules, person, wanted.channel, wanted.purpose, wanted.day, point)
        reason = _left_out(wanted, person, answer, point)
        if on_hold and reason not in ("restricted", "objected", "unwanted"):
            reason = "on_hold"
        yield Addressee(contact_id, point, value, answer, reason)


def each_once(channel: str, found: Iterable[Addressee]) -> list[Addressee]:
    """Of an address that several have, the first on the list is written to; and nobody at an
    address that one of them objected to."""
    everybody = list(found)
    if channel not in ONCE:
        return everybody
    refused = {
        each.point for each in everybody if each.left_out in ("restricted", "objected", "unwanted")
    }
    kept, seen = [], set()
    for each in everybody:
        if not each.left_out and each.point in refused:
            each = _because(each, "objected")
        elif not each.left_out and each.point in seen:
            each = _because(each, "twice")
        if not each.left_out:
            seen.add(each.point)
        kept.append(each)
    return kept


def _because(each: Addressee, reason: str) -> Addressee:
    return Addressee(each.contact_id, each.point, each.value, each.answer, reason)


def _left_out(wanted: MailingList, person: Person, answer: Answer, point: str) -> str:
    when = answer.rule.when
    if answer.light == "red":
        if when in NO_CONSENT:
            return "lead" if person.phase in ("lead", "disqualified") else "no_consent"
        return BY_CONDITION.get(when, "not_allowed")
    if person.phase in ("lead", "disqualified"):
        case = Case(person, wanted.channel, wanted.purpose, wanted.day, point)
        if case.consent.given is None:
            return "lead"
    if answer.light == "amber" and not wanted.amber:
        return BY_CONDITION.get(when, "with_reason")
    return ""
