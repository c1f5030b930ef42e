"""The ledger of permission: what somebody allowed, withdrew or objected to, entry by entry.

Append-only: a mistake is corrected by an entry that names it, never by a change. What follows
from the entries for one way of contacting is in `may_contact.py`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

CHANNELS = ("email", "newsletter", "phone", "message", "fax", "post", "visit")
"""Ways to contact somebody: `newsletter` is mail to many, `email` one written by hand,
`message` SMS, messenger and direct messages."""
ADVERTISING = ("offers", "events", "survey")
SERVICE = ("reply", "contract", "appointment")
"""Not advertising: an answer to the person's own enquiry, a contract or invoice, a date."""
PURPOSES = ADVERTISING + SERVICE
PARTIES = ("consumer", "business")
"""What kind of person a contact is; '' while nobody has asked."""

KINDS = (
    "given", "confirmed", "used", "claimed", "withdrawn", "objected", "unwanted", "presumed",
    "notice", "checked", "informed", "restricted", "lifted", "corrected", "against",
    "obtained",
)  # fmt: skip
"""given: consent said yes to. confirmed: the second step of a double opt-in. used: something
went out on it. claimed: a list says so, nobody has seen it. unwanted: a sticker or a Robinson
list. presumed: why a business may be called, with the reason. notice: told at collection that
they may object (existing customers). checked: looked up in a public list (ECG, the Swiss star),
`note` says 'free' or 'starred'. informed: told where the data came from. restricted, lifted: out
of everything, and back. corrected: the entry it names does not count. against: contacted all the
same although a rule forbids it; `note` names the rule. obtained: before two became one, the data
of the other came from a source, too, of which nobody was told yet; `note` is its id."""
WAYS = ("form", "paper", "spoken", "card", "double_opt_in", "import", "list")
"""How a consent was given; `import` and `list` never make one."""
REASONS = ("enquiry", "business_relation", "core_need", "referral", "other")
"""Why a business would welcome a call: presumed consent; each with a note."""

TAKES_BACK = frozenset({"withdrawn", "objected"})
FORBIDS = TAKES_BACK | {"unwanted", "restricted"}
"""Entries that also go onto the block list, where no undo reaches them."""
UNUSED_MONTHS = 24
"""A consent neither given nor used for longer is renewed before it is used again."""
SAME_ADDRESS = {"email": ("email", "newsletter"), "newsletter": ("email", "newsletter")}
"""Who does not want mail at an address wants neither kind of it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger. `channel` and `purpose` '' mean every one; `point` is the normal
    form of the address or number it is about, '' the person. `wording` is the exact text,
    `company` our own name and address as they stood in it, `taken_by` who took it, `place`
    where (a town, a web page). `evidence` is the SHA-256 of the file kept as proof, and
    `evidence_gone` says that it is no longer there. `corrects` names an entry."""

    kind: str
    at: datetime
    channel: str = ""
    purpose: str = ""
    point: str = ""
    way: str = ""
    wording: str = ""
    place: str = ""
    taken_by: str = ""
    company: str = ""
    reason: str = ""
    note: str = ""
    evidence: str = ""
    evidence_gone: bool = False
    corrects: int | None = None
    recorded_at: datetime | None = None
    id: int = 0

    @property
    def day(self) -> date:
        """The local day on which it happened."""
        return self.at.astimezone().date()


@dataclass(frozen=True, slots=True)
class Block:
    """A hit on the block list: since when, for which way ('' for all), what for ('objected',
    'withdrawn', 'unwanted', 'restricted', 'erased'), and the line of the ledger that said so.
    `point` is the address or number it was found by, '' where it is the person."""

    since: date
    channel: str = ""
    kind: str = "objected"
    entry_id: int | None = None
    point: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """What the entries say about one way and purpose on a day. `taken_back` is the day of the
    last objection or withdrawal that nothing newer answers; `given` the consent that counts;
    `proven` that its proof is complete; `used` the last day it was given or used."""

    given: Entry | None = None
    proven: bool = False
    all_fields: bool = False
    used: date | None = None
    claimed: bool = False
    taken_back: date | None = None

    def unused_months(self, day: date) -> int:
        """Whole months since the consent was given or last used."""
        return months_between(self.used, day) if self.used else 0


def in_force(entries: Iterable[Entry], day: date) -> list[Entry]:
    """The entries that count on a day, oldest first: neither corrected nor of a later day."""
    entries = list(entries)
    corrected = {entry.corrects for entry in entries if entry.kind == "corrected"}
    kept = [
        entry
        for entry in entries
        if entry.id not in corrected and entry.kind != "corrected" and entry.day <= day
    ]
    return sorted(kept, key=lambda entry: (entry.at, entry.id))


def consent(
    entries: Sequence[Entry],
    channel: str,
    purpose: str,
    day: date,
    *,
    point: str = "",
    addressed: bool = False,
) -> Consent:
    """What entries in force say. `point` is the address to be used, '' for whichever;
    `addressed` whether the person's own name and address are known (§ 7a UWG asks for both).

    Of entries of one day that contradict each other, the one that forbids holds."""
    mine = [entry for entry in entries if _about(entry, channel, purpose, point)]
    taken_back = max((e.day for e in entries if _forbids(e, channel, purpose, point)), default=None)
    given = [e for e in mine if e.kind == "given" and e.way not in ("import", "list")]
    if taken_back is not None:
        given = [e for e in given if e.day > taken_back]
    claimed = any(e.kind == "claimed" or (e.kind == "given" and e not in given) for e in mine)
    if not given:
        return Consent(claimed=claimed and taken_back is None, taken_back=taken_back)
    confirmed = [e for e in mine if e.kind == "confirmed"]
    best = max(given, key=lambda e: (_proven(e, confirmed), e.at, e.id))
    proven = _proven(best, confirmed)
    if taken_back is not None and not proven:
        # Somebody who said no is asked for more than a word: only a proven yes answers it.
        return Consent(claimed=True, taken_back=taken_back)
    used = best.day
    for each in mine:
        # What lay unused too long is not renewed by being used after all.
        lapsed = months_between(used, each.day) >= UNUSED_MONTHS
        if each.kind == "used" and each.at >= best.at and not lapsed:
            used = max(used, each.day)
    return Consent(
        best,
        proven,
        proven_by_phone_rules(best) and addressed,
        used,
        claimed,
        None,
    )


def proven_by_phone_rules(entry: Entry) -> bool:
    """Whether a consent to calls has all that § 7a UWG wants kept about it but the person's own
    name and address: wording, how, when, for what, by whom taken, and for which company."""
    return bool(
        entry.wording.strip()
        and entry.way
        and entry.purpose
        and entry.taken_by.strip()
        and entry.company.strip()
    )


def _proven(entry: Entry, confirmed: Sequence[Entry]) -> bool:
    """Evidence is complete: the wording, and a confirmed double opt-in or a file kept as proof."""
    if not entry.wording.strip() or not entry.way:
        return False
    if entry.evidence and not entry.evidence_gone:
        return True
    return entry.way == "double_opt_in" and any(
        each.at >= entry.at and each.point == entry.point for each in confirmed
    )


def _about(entry: Entry, channel: str, purpose: str, point: str) -> bool:
    """Whether an entry may speak for a way: a yes for one address is none for another."""
    return (
        entry.channel == channel
        and entry.purpose in ("", purpose)
        and (not entry.point or not point or entry.point == point)
    )


def _forbids(entry: Entry, channel: str, purpose: str, point: str) -> bool:
    if entry.kind not in TAKES_BACK or entry.purpose not in ("", purpose):
        return False
    if entry.channel and entry.channel not in SAME_ADDRESS.get(channel, (channel,)):
        return False
    return not entry.point or not point or entry.point == point


def restricted_since(entries: Sequence[Entry]) -> date | None:
    """Since when the person is out of everything, None when not: the last word counts, also
    that of the same day. `entries` are in force, oldest first."""
    last = None
    for entry in entries:
        if entry.kind == "restricted":
            last = entry.day
        elif entry.kind == "lifted":
            last = None
    return last


def stricter_party(one: str, other: str) -> str:
    """The kind of person two records make together: nobody becomes a business by a merge."""
    return one if one == other else ("consumer" if "consumer" in (one, other) else "")


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to another, never below 0."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return max(months - (later.day < earlier.day), 0)


def month_after(day: date) -> date:
    """The same day a month later, the last of that month where there is none."""
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return min(last, first.replace(day=min(day.day, last.day)))


@dataclass(frozen=True, slots=True)
class Flawed:
    """What is wrong with an entry before it is kept, as a code."""

    code: str


def complaints(entry: Entry, now: datetime) -> list[Flawed]:
    """What keeps an entry from being kept: 'kind_unknown', 'channel_unknown',
    'purpose_unknown', 'in_the_future', 'channel_missing', 'wording_missing', 'reason_missing',
    'note_missing'."""
    found: list[str] = []
    if entry.kind not in KINDS:
        found.append("kind_unknown")
    if entry.channel and entry.channel not in CHANNELS:
        found.append("channel_unknown")
    if entry.purpose and entry.purpose not in ADVERTISING:
        found.append("purpose_unknown")
    if entry.at > now + timedelta(minutes=5):
        found.append("in_the_future")
    if entry.kind in ("given", "confirmed", "claimed", "presumed", "notice") and not entry.channel:
        found.append("channel_missing")
    if entry.kind == "given" and not entry.wording.strip():
        found.append("wording_missing")
    if entry.kind == "presumed" and entry.reason not in REASONS:
        found.append("reason_missing")
    if entry.kind == "presumed" and not entry.note.strip():
        found.append("note_missing")
    return [Flawed(code) for code in found]
