"""Who is it? Whether a row of a file, or another contact, is somebody the desk knows.

Nothing is the same on a name alone: two people called Hans Müller stay two, and a firm's
switchboard or info@ address does not make two people one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from leaddesk.domain.firm import firm_key
from leaddesk.domain.folding import fold

SHARED_MAILBOXES = frozenset(
    "info kontakt contact office buero mail email post hallo hello service team verwaltung "
    "zentrale empfang sekretariat vertrieb verkauf sales einkauf support shop rechnung "
    "buchhaltung bestellung anfrage praxis kanzlei webmaster admin newsletter noreply".split()
)
"""Names before the @ that belong to a house, not to a person."""


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """A first or last name as names are compared; lists repeat them a lot."""
    return fold(name).strip()


def key_of(known: Known) -> str:
    """The `name_key` of what is folded already."""
    return " ".join(f"{known.first} {known.last}".split()) or f"firm:{known.firm}"


def name_key(first: str, last: str, firm: str) -> str:
    """The form under which a person is looked up by name; a firm's when there is no person."""
    return " ".join(f"{folded(first)} {folded(last)}".split()) or f"firm:{firm_key(firm)}"


@dataclass(slots=True)
class Known:
    """What is compared of a contact: `emails` and `phones` are normal forms, `firm` is a
    `firm_key`, `first` and `last` are folded."""

    id: int
    first: str
    last: str
    firm: str
    zip: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]

    @property
    def person(self) -> bool:
        return bool(self.first or self.last)


@dataclass(frozen=True, slots=True)
class Match:
    """`sure`: the same contact; otherwise a possible duplicate for the user to decide. `why`:
    'own_id', 'same_email', 'same_phone', 'same_name_firm_zip', 'same_name_firm',
    'same_name_zip', 'shared_email', 'shared_phone'."""

    id: int
    sure: bool
    why: str


SURE = ("own_id", "same_email", "same_phone", "same_name_firm_zip")


def names_fit(a: Known, b: Known) -> bool:
    """Whether two names can be one person's: the same last name, and first names that are the
    same, missing, or an initial of one another. Where a person is missing the firms decide."""
    if not (a.person and b.person):
        return a.firm == b.firm or not (a.firm and b.firm)
    if a.last != b.last or not a.last:
        return (a.first, a.last) == (b.first, b.last)
    one, other = sorted((a.first.strip("."), b.first.strip(".")), key=len)
    return not one or one == other or (len(one) == 1 and other.startswith(one))


def compare(row: Known, known: Known) -> Match | None:
    """The strongest reason why a row may be this contact, None when there is none."""
    same_person = row.first == known.first and row.last == known.last
    mails = [mail for mail in row.emails if mail in known.emails]
    phones = [phone for phone in row.phones if phone in known.phones]
    fit = bool(mails or phones) and names_fit(row, known)
    if mails:
        own = [mail for mail in mails if mail.partition("@")[0] not in SHARED_MAILBOXES]
        if fit and (own or same_person):
            return Match(known.id, True, "same_email")
        if own:
            return Match(known.id, False, "shared_email")
    if phones:
        if fit and (same_person and (row.person or row.firm == known.firm)):
            return Match(known.id, True, "same_phone")
        if fit:
            return Match(known.id, False, "shared_phone")
    if not same_person or (not row.person and row.firm != known.firm):
        return None
    same_firm = bool(row.firm) and row.firm == known.firm
    same_zip = bool(row.zip) and row.zip == known.zip
    if same_firm and same_zip:
        apart = _apart(row.phones, known.phones) or _apart(row.emails, known.emails)
        return Match(known.id, not apart, "same_name_firm_zip")
    if same_firm and row.person:
        return Match(known.id, False, "same_name_firm")
    if same_zip and not _nothing_else(row, known):
        return Match(known.id, False, "same_name_zip")
    return None


def _nothing_else(row: Known, known: Known) -> bool:
    """Two of one name in one town whose firms, numbers and addresses are known and all differ are
    no question: a search of the desk would not show them either (`likeness`)."""
    return (
        bool(row.firm and known.firm)
        and row.firm != known.firm
        and _apart(row.phones, known.phones)
        and _apart(row.emails, known.emails)
    )


def _apart(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Both are known and nothing is shared."""
    return bool(one and other and not set(one) & set(other))


def best(row: Known, candidates: Iterable[Known]) -> Match | None:
    """The clear match when there is exactly one; two clear ones are a question, not an answer."""
    found = [match for match in (compare(row, each) for each in candidates) if match]
    if len(found) < 2:
        return found[0] if found else None
    sure = sorted((m for m in found if m.sure), key=lambda m: SURE.index(m.why))
    if sure and (len({m.id for m in sure}) == 1 or sure[0].why != sure[1].why):
        return sure[0]
    doubtful = sure or found
    return Match(doubtful[0].id, False, doubtful[0].why) if doubtful else None


LIKENESSES = {
    "same_email": 97,
    "same_phone": 94,
    "same_name_firm_zip": 92,
    "similar_name_email": 88,
    "same_name_firm": 84,
    "swapped_name": 82,
    "same_firm": 76,
    "same_name_zip": 74,
    "similar_name_firm": 72,
    "shared_phone": 70,
    "similar_name_zip": 62,
    "shared_email": 58,
}
"""Why two contacts of the desk may be one, and the score from 0 to 100 that the reason alone is
worth."""

LEAST_SCORE = 50
APART = 8
"""What it costs when both have a phone, or both an e-mail address, and share none."""
ELSEWHERE = 12
"""What another firm costs, or another postcode of the same firm."""
CLOSE, CLOSE_SHORT = 88.0, 80.0
"""From 0 to 100, how alike names have to be spelled; the lower bar where the first names are the
same, for Meier and Maier."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two contacts are one: `score` from 0 to 100; `why` is one of LIKENESSES."""

    score: int
    why: str


def likeness(one: Known, other: Known) -> Likeness | None:
    """Whether two contacts at rest may be one, and why. A firm and a person in it are two, and
    so are two people at one number."""
    if one.person != other.person and not _own_mailbox(one, other):
        return None
    match = compare(one, other)
    if match and match.why != "shared_email":
        why = match.why
    elif one.person and other.person and _alike(one, other):
        why = _similar_person(one, other)
    elif match:
        why = match.why
    else:
        why = _similar_firm(one, other)
    if not why:
        return None
    score = LIKENESSES[why]
    if why not in ("same_phone", "shared_phone") and _apart(one.phones, other.phones):
        score -= APART
    if why not in ("same_email", "shared_email") and _apart(one.emails, other.emails):
        score -= APART
    if why == "same_firm" and one.zip and other.zip:
        score -= ELSEWHERE
    if one.firm and other.firm and one.firm != other.firm and not why.endswith("_email"):
        score -= ELSEWHERE
    return Likeness(score, why) if score >= LEAST_SCORE else None


def _own_mailbox(one: Known, other: Known) -> bool:
    shared = set(one.emails) & set(other.emails)
    return any(mail.partition("@")[0] not in SHARED_MAILBOXES for mail in shared)


def _similar_person(one: Known, other: Known) -> str:
    """What else two people of nearly the same name share; '' when nothing."""
    if _own_mailbox(one, other):
        return "similar_name_email"
    same_firm = bool(one.firm) and one.firm == other.firm
    same_zip = bool(one.zip) and one.zip == other.zip
    if (same_firm or same_zip) and _swapped(one, other):
        return "swapped_name"
    if set(one.phones) & set(other.phones):
        return "shared_phone"
    if same_firm:
        return "similar_name_firm"
    return "similar_name_zip" if same_zip else ""


def _similar_firm(one: Known, other: Known) -> str:
    """What two firms without a person share; '' when nothing."""
    if one.person or other.person:
        return ""
    if one.firm and one.firm == other.firm:
        return "same_firm"
    same_zip = bool(one.zip) and one.zip == other.zip
    return "similar_name_zip" if same_zip and _close(one.firm, other.firm, CLOSE) else ""


def _alike(one: Known, other: Known) -> bool:
    """Whether two people are called nearly the same: one name spelled otherwise, a first name
    missing or an initial, or first and last name in the other order."""
    if names_fit(one, other) or _swapped(one, other):
        return True
    if one.last == other.last:
        return _close(one.first, other.first, CLOSE)
    if not one.first or one.first != other.first:
        return False
    return _close(one.last, other.last, CLOSE_SHORT if len(one.first) > 1 else CLOSE)


def _swapped(one: Known, other: Known) -> bool:
    crossed = (one.first, one.last) == (other.last, other.first)
    return bool(one.first and one.last) and crossed and one.first != one.last


def _close(one: str, other: str, least: float) -> bool:
    from rapidfuzz import fuzz

    return bool(one and other) and fuzz.ratio(one, other) >= least
