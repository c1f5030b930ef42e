"""The columns of the contacts sheet: their order, what kind of cell each is, which are in use, and
from which words a cell may be chosen. Headers are in `resources/headers.csv`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from leaddesk.domain.own_fields import own_field
from leaddesk.domain.pipeline import PHASES
from leaddesk.domain.words import Words
from leaddesk.exchange.header_table import own_field_header, own_headers
from leaddesk.store.reads import Reads

PLAIN = {
    "salutation": "text", "title": "text", "first_name": "text", "middle_name": "text",
    "last_name": "text", "name_suffix": "text", "company": "text", "department": "text",
    "job_title": "text",
}  # fmt: skip
PLACE = {
    "street": "text", "street2": "text", "zip": "postcode", "city": "text", "state": "text",
    "country": "text",
}  # fmt: skip
STANDING = {
    "source": "text", "lifecycle": "text", "stage": "text", "amount": "money",
    "currency": "text", "close_date": "date", "next_action": "text", "next_action_at": "date",
    "tags": "text", "notes": "text", "birthday": "date", "language": "text",
    "customer_no": "text", "optout_phone": "text", "optout_email": "text",
    "created_at": "datetime", "last_activity_at": "datetime",
}  # fmt: skip
ALWAYS = frozenset(
    "external_id first_name last_name company zip city source lifecycle stage created_at "
    "last_activity_at next_action next_action_at tags".split()
)
ATTRIBUTE = {"company": "firm", "amount": "value_cents", "close_date": "expected_on"}
NEEDS = {
    **ATTRIBUTE,
    "currency": "value_cents",
    "optout_phone": "opted_out",
    "optout_email": "opted_out",
}
"""Which column of the table says whether a column of the sheet is in use."""
SLOTS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("phone", "phone", ("phone", "phone2", "phone3", "phone4"), "other_phone"),
    ("mobile", "phone", ("mobile", "mobile2"), "other_phone"),
    ("fax", "phone", ("fax",), "other_phone"),
    ("email", "text", ("email", "email2", "email3"), "email_more"),
    ("website", "text", ("website", "website2"), ""),
    ("linkedin", "text", ("linkedin_url",), ""),
    ("xing", "text", ("xing_url",), ""),
)
"""Kind of contact point, kind of cell, the columns in order, and where the rest goes."""
TEMPLATE = (
    "salutation title first_name last_name company department job_title phone mobile email website "
    "street zip city country source amount currency next_action next_action_at tags notes birthday "
    "customer_no"
).split()
"""What an empty sheet asks for; an import takes all of it."""
_COUNTRIES = ("DE", "AT", "CH")
_CURRENCIES = ("EUR", "CHF", "USD", "GBP")


@dataclass(frozen=True)
class Offered:
    """A column that may be exported, by its field, with its header; whether any contact has
    something in it."""

    name: str
    header: str
    used: bool


def all_columns() -> dict[str, str]:
    """Every column but own fields with its kind, in order; the id comes first."""
    points: dict[str, str] = {}
    rest: dict[str, str] = {}
    for _, kind, slots, more in SLOTS:
        points |= dict.fromkeys(slots, kind)
        if more:
            rest[more] = "text"
    return {"external_id": "id", **PLAIN, **points, **rest, **PLACE, **STANDING}


def own_columns(reads: Reads) -> list[str]:
    """The desk's own fields as columns, 'own:NAME'."""
    return [own_field(name) for _, name in reads.own_fields()]


def headers_of(reads: Reads, language: str) -> dict[str, str]:
    """The header of every column, those of own fields too."""
    own = {own_field(name): own_field_header(name) for _, name in reads.own_fields()}
    return own_headers(language) | own


def used_columns(reads: Reads) -> set[str]:
    """The columns that are exported unless somebody chooses."""
    used, most = reads.used_columns(), reads.most_points()
    found = set(ALWAYS)
    for point, _, slots, more in SLOTS:
        count = most.get(point, 0)
        found.update(slots[:count])
        if more and count > len(slots):
            found.add(more)
    found.update(name for name in (*PLAIN, *PLACE, *STANDING) if NEEDS.get(name, name) in used)
    return found | set(own_columns(reads))


def columns(reads: Reads, chosen: Collection[str] | None) -> dict[str, str]:
    """The columns to write with their kinds; the id is always among them: by its header a sheet
    is known for ours, and every other header for what it is."""
    wanted = used_columns(reads) if chosen is None else {"external_id", *chosen}
    everything = all_columns() | dict.fromkeys(own_columns(reads), "text")
    return {name: kind for name, kind in everything.items() if name in wanted}


def choices(reads: Reads, words: Words) -> dict[str, list[str]]:
    """From which words a column is filled, out of the desk's own lists."""
    yes_no = [words.table_header("yes"), words.table_header("no")]
    greetings = [words.table_header("mr"), words.table_header("ms")]
    return {
        "salutation": _first(greetings, reads.usual("salutation", 20)),
        "country": _first(_COUNTRIES, reads.usual("country")),
        "source": [words.source_name(source) for source in reads.sources()],
        "lifecycle": [words.phase_name(phase) for phase in PHASES],
        "stage": [words.stage_name(stage) for stage in reads.stages()],
        "currency": _first(_CURRENCIES, reads.usual("currency")),
        "language": reads.usual("language"),
        "optout_phone": yes_no,
        "optout_email": yes_no,
    }


def _first(first: Collection[str], more: Collection[str]) -> list[str]:
    return list(dict.fromkeys([*first, *more]))
