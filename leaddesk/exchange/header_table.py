"""The table of known headers (`resources/headers.csv`): how headers are compared, and which
program wrote a header row. The rows of the system LeadDesk are our own export."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from leaddesk import paths
from leaddesk.domain.own_fields import own_field, own_name

OWN = "LeadDesk"
OWN_ID = ("leaddeskid",)

# Tables that complete each other: a file of one may hold headers of the other.
_FAMILY = {
    "Outlook (older CSV)": "Outlook (classic CSV)",
    "Outlook.com / new Outlook (61 cols)": "Outlook (classic CSV)",
    "Outlook-derived CRM CSV": "Outlook (classic CSV)",
    "Google Contacts (legacy Google CSV)": "Google Contacts (Google CSV, since 2024)",
    "Salesforce Contact report": "Salesforce Lead",
    "HubSpot (deutsche Oberfläche)": "HubSpot export",
    "DATEV Debitoren/Kreditoren (portal spelling)": "DATEV Debitoren/Kreditoren (category 16)",
}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table: a header of a program and the field it means."""

    system: str
    language: str
    header: str
    field: str


@dataclass
class HeaderTable:
    """The table with its ways in: by the exact header and by its squeezed form."""

    entries: list[Entry]
    by_header: dict[str, list[Entry]] = field(default_factory=dict)
    by_key: dict[str, list[Entry]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entry in self.entries:
            self.by_header.setdefault(entry.header, []).append(entry)
            self.by_key.setdefault(squeezed(entry.header), []).append(entry)


@cache
def header_table() -> HeaderTable:
    """The table as shipped, read once (845 headers of 30 programs and our own)."""
    with (paths.resources() / "headers.csv").open(encoding="utf-8-sig", newline="") as file:
        return HeaderTable([Entry(*row) for row in list(csv.reader(file))[1:] if len(row) == 4])


def own_headers(language: str) -> dict[str, str]:
    """The headers of our own export by field ('de' or 'en'); these are recognised for sure when
    the column of ids (`external_id`) is among them."""
    return {
        entry.field: entry.header
        for entry in header_table().entries
        if entry.system == OWN and entry.language == language and entry.field != "ignore"
    }


def own_field_header(name: str) -> str:
    """The header of an own field in our export: its name, marked where that name is one of our
    own headers or says nothing when squeezed."""
    entries = header_table().by_key.get(squeezed(name), [])
    ours = not squeezed(name) or any(entry.system == OWN for entry in entries)
    return own_field(name) if ours or own_name(name) else name


def folded(text: str) -> str:
    """Lower case, umlauts as two letters, no accents ("Straße" and "Strasse" are one)."""
    text = unicodedata.normalize("NFC", text).casefold()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_UMLAUTS))
    return "".join(c for c in text if not unicodedata.combining(c))


def squeezed(text: str) -> str:
    """Only the folded letters and digits: the form in which headers are compared."""
    return "".join(c for c in folded(text) if c.isalnum())


def family(system: str) -> str:
    """The program a system belongs to (older and newer exports of one are one family)."""
    return _FAMILY.get(system, system)


def language_of(headers: Sequence[str]) -> str | None:
    """'de' or 'en' by the language most known headers of the row have, None when even."""
    count = {"de": 0, "en": 0}
    for header in headers:
        found = {entry.language[:2] for entry in header_table().by_key.get(squeezed(header), [])}
        if len(found & {"de", "en"}) == 1:
            count[found.pop() if len(found) == 1 else (found & {"de", "en"}).pop()] += 1
    if count["de"] == count["en"]:
        return None
    return "de" if count["de"] > count["en"] else "en"


def recognise_program(headers: Sequence[str]) -> str | None:
    """The system whose export this header row is, or None when the evidence is thin.

    Headers that only one family has are evidence, much for an odd one ("E-mail 2 Address"),
    little for a plain word ("Hobby"); a small table counts when the row is nearly all of it.
    """
    table = header_table()
    keys = list(dict.fromkeys(squeezed(header) for header in headers if header.strip()))
    if not keys:
        return None
    if any(key in OWN_ID for key in keys):
        return OWN
    hits: dict[str, int] = {}
    weights: dict[str, float] = {}
    exact: dict[str, int] = {}
    written = set(headers)
    for key in keys:
        entries = table.by_key.get(key, [])
        families = {family(entry.system) for entry in entries if entry.system != OWN}
        for name in families:
            hits[name] = hits.get(name, 0) + 1
            if any(family(e.system) == name and e.header in written for e in entries):
                exact[name] = exact.get(name, 0) + 1
            if len(families) == 1:
                odd = any(_is_odd(entry.header) for entry in entries)
                weights[name] = weights.get(name, 0.0) + (1.0 if odd else 0.2)
    best: tuple[float, int, int, str] | None = None
    for name, count in hits.items():
        weight = weights.get(name, 0.0)
        sure = weight >= 3.0 and count >= 0.5 * len(keys)
        whole = count >= 0.8 * len(keys) and weight > 0.0 and _nearly_whole(name, set(keys))
        if sure or whole:
            score = (weight + (3.0 if whole else 0.0), exact.get(name, 0), count, name)
            best = max(best, score) if best else score
    return _closest_member(best[3], keys) if best else None


def _nearly_whole(system: str, keys: set[str]) -> bool:
    """Whether the keys hold nearly all headers of one table of the family in one language."""
    groups: dict[tuple[str, str], set[str]] = {}
    for entry in header_table().entries:
        if family(entry.system) == system:
            group = groups.setdefault((entry.system, entry.language), set())
            group.add(squeezed(entry.header))
    return any(len(g & keys) >= max(3, 0.8 * len(g)) for g in groups.values())


def _closest_member(name: str, keys: list[str]) -> str:
    """The member of a family that has most of the keys; the family's name when equal."""
    table = header_table()
    members = [name, *(member for member, head in _FAMILY.items() if head == name)]
    count = {
        member: sum(
            any(entry.system == member for entry in table.by_key.get(key, [])) for key in keys
        )
        for member in members
    }
    return max(members, key=lambda member: count[member])


def _is_odd(header: str) -> bool:
    """Whether a header is unlikely to be anybody's plain word for a column."""
    inner = header.strip()
    return (
        any(c in " -_:/()." for c in inner)
        or any(c.isdigit() for c in inner)
        or any(a.islower() and b.isupper() for a, b in pairwise(inner))
    )
