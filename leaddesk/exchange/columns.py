"""Which column is which field, and why. Fields are those of headers.csv; `why` is a code.

First the program is recognised from the whole header row, then each header by its table, by its
squeezed form, by its parts, by closeness, by its values. Equal readings are never guessed between.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from leaddesk.domain.own_fields import own_field, own_key, own_name
from leaddesk.exchange.column import Column
from leaddesk.exchange.column_clashes import without_clashes
from leaddesk.exchange.column_values import (
    field_by_values,
    kind_of_address,
    kind_of_name,
    kind_of_title,
    mostly_emails,
    texts,
)
from leaddesk.exchange.fields import PUT_TOGETHER
from leaddesk.exchange.header_parts import (
    HOME_BLOCK,
    address_by_parts,
    field_by_parts,
)
from leaddesk.exchange.header_table import (
    OWN,
    Entry,
    family,
    folded,
    header_table,
    recognise_program,
    squeezed,
)

# Words that mean what the table says only inside their program.
_ONLY_INSIDE = frozenset(
    "cc bcc bank contact payment discount adressart adresstyp account beziehung extra "
    "gruppe initialen internetfreigebucht kontaktname konto location mitarbeiter name "
    "name1 nummer number partner privat private prospect sonstige suffix typ type title "
    "titel umsatzsteuer memo status billingaddress shippingaddress adresse address "
    "keywords subject rueckmeldung callback referenz bezug konvertiert converted deleted "
    "inactive obsolete anmerkungstatus url name2 telefonsonstige lang kinder ort value "
    "personphone personcity personstreet personzip namenszusatz".split()
)
_FIRM_LINES = {"name1": "company", "name2": "company2", "name3": "company3"}
_ADDRESS_WORDS = frozenset(("adresse", "address", "anschrift", "adr"))
_NAME_WORDS = frozenset(("name", "namen", "kundenname", "customername", "clientname",
"bezeichnung", "kunde",
                         "customer", "client", "contact", "kontakt", "lead", "interessent",
                         "account"))  # fmt: skip
_TITLE_WORDS = frozenset(("title", "titel", "nameprefix", "prefix", "honorific", "praefix"))
# What a column of e-mail addresses may be taken from, whatever its header says.
_NOT_EMAIL = frozenset(("address_block", "street", "phone", "mobile", "full_name", "display_name",
"website",
                        "company", "other_address_block", "first_name", "last_name"))  # fmt: skip
_WEB_PROFILES = ("linkedin_url", "xing_url")
# Shorter words one letter apart are other words (Betrag, Beitrag) more often than slips.
_CLOSE, _MARGIN, _SHORTEST = 88.0, 4.0, 7


def recognise_columns(
    headers: Sequence[str],
    sample: Sequence[Sequence[object]] = (),
    mapping: Mapping[int, str | None] | None = None,
    own_fields: Sequence[str] = (),
    kept: Collection[str] | None = None,
    lose_nothing: bool = False,
) -> tuple[str | None, list[Column]]:
    """The program that wrote the header row (or None) and one Column for each header.

    `sample` are rows of raw cells beneath the header, for the looks at values; `mapping` (column
    index → field or None) overrides. `own_fields` are the names of the desk's own ones: a header
    so called is that field, unless it is one of the fields in `kept` (None: any), for which the
    desk has a place; in our own export, unless it is one of our headers. `lose_nothing`: what is
    understood but has no place becomes an own field called as the header is.
    """
    program = recognise_program(headers)
    keys = [squeezed(header) for header in headers]
    own = {own_key(name): name for name in own_fields}
    found: list[Column] = []
    for index, header in enumerate(headers):
        if mapping is not None and index in mapping:
            found.append(Column(index, header, mapping[index], "chosen"))
            continue
        if own_name(header):
            found.append(Column(index, header, own_field(own_name(header) or ""), "own_field"))
            continue
        values = texts(sample, index)
        if not header.strip():
            field = field_by_values(values)
            found.append(Column(index, header, field, "values" if field else "empty"))
            continue
        field, why = _recognise(header, keys, program, values)
        if field in _NOT_EMAIL and mostly_emails(values):
            field, why = "email", "values"
        if field in ("website", "website2") and (kind := field_by_values(values)) in _WEB_PROFILES:
            field, why = kind, "values"
        if field == "ignore":
            field, why = None, "ignored"
        named = own.get(own_key(header))
        if (
            named
            and why != "own"
            and (program == OWN or field is None or (kept is not None and field not in kept))
        ):
            found.append(Column(index, header, own_field(named), "own_field", field))
            continue
        found.append(Column(index, header, field, why))
    found = without_clashes(found, program)
    if lose_nothing and kept is not None and program != OWN:  # ours has columns only to be read
        found = [_with_a_place(column, kept) for column in found]
    return program, found


def _with_a_place(column: Column, kept: Collection[str]) -> Column:
    field = column.field
    if field is None or field in kept or field in PUT_TOGETHER or own_name(field):
        return column
    name = " ".join(column.header.split())
    return replace(column, field=own_field(name), why="own_kept", means=field) if name else column


def fingerprint(headers: Sequence[str]) -> str:
    """A name for a header row under which a mapping can be kept: equal for equal headers."""
    joined = "\x1f".join(squeezed(header) for header in headers)
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def recognisable(header: str) -> bool:
    """Whether a text is a header we know by itself; used to find the header row."""
    key = squeezed(header)
    if not key or len(header) > 60:
        return False
    return (
        key in header_table().by_key
        or key in _NAME_WORDS | _TITLE_WORDS | _ADDRESS_WORDS
        or field_by_parts(header) is not None
    )


def _recognise(
    header: str, keys: Sequence[str], program: str | None, values: list[str]
) -> tuple[str | None, str]:
    key = squeezed(header)
    table = header_table()
    if program is not None:
        entry = _inside(header, key, program)
        if entry:
            return entry.field, "own" if program == OWN else f"table:{entry.system}"
    if key in _TITLE_WORDS | _NAME_WORDS | _ADDRESS_WORDS or key in (
        "ort",
        "birthday",
    ):
        return _by_context(key, keys, values)
    if key in _FIRM_LINES and {"name1", "name2"} <= set(keys):
        kind = kind_of_name(values) if key == "name1" else None
        return (None, "ambiguous") if kind == "full_name" else (_FIRM_LINES[key], "part")
    if key not in _ONLY_INSIDE:
        outside = [entry for entry in table.by_key.get(key, []) if entry.system != OWN]
        exact = [entry for entry in outside if entry.header == header.strip()]
        # "Birth Day" and "Birthday" are one when squeezed, but not as words.
        words = [e for e in outside if folded(e.header) == folded(header.strip())]
        fields = {entry.field for entry in exact or words or outside}
        if len(fields) == 1:
            return fields.pop(), f"table:{exact[0].system}" if exact else "normalised"
        if len(fields) > 1:
            return None, "ambiguous"
    block = address_by_parts(header)
    if block:
        return _street_or_all(block, keys, values)
    field = field_by_parts(header)
    if field:
        return field, "part"
    field = None if key in _ONLY_INSIDE else _close(key)
    if field:
        return field, "close"
    field = field_by_values(values)
    if field:
        return field, "values"
    return None, "ambiguous" if key in _ONLY_INSIDE else "unknown"


def _inside(header: str, key: str, program: str) -> Entry | None:
    """The table's entry in the recognised program or its family, the program itself first."""
    entries = header_table().by_key.get(key, [])
    own = [e for e in entries if e.system == program]
    near = [e for e in entries if e.system != program and family(e.system) == family(program)]
    for group in (own, near):
        exact = [entry for entry in group if entry.header == header.strip()]
        fields = {entry.field for entry in (exact or group)}
        if len(fields) == 1:
            return (exact or group)[0]
    return None


def _by_context(key: str, keys: Sequence[str], values: list[str]) -> tuple[str | None, str]:
    """Words with several meanings, settled by their neighbours or their values, or not at all."""
    row = set(keys)
    if key in _TITLE_WORDS:
        kind = kind_of_title(values)
        if kind:
            return kind, "values"
        if key == "nameprefix":
            return "title", "normalised"
        if (
            key == "titel"
            and row & {"anrede"}
            and row & {"vorname", "nachname", "name"}
            and not values
        ):
            return "title", "normalised"
        return None, "ambiguous"
    if key == "birthday":
        split = row & {"birthyear", "birthmonth"}
        return ("birth_day" if split else "birthday"), "normalised"
    if key == "ort":
        others = [k for k in row if k != key and field_by_parts(k) == "city"]
        return (None, "ambiguous") if others else ("city", "normalised")
    if key in _ADDRESS_WORDS:
        zips = [k for k in row if field_by_parts(k) == "zip"]
        streets = [k for k in row if field_by_parts(k) == "street"]
        if zips and not streets:
            return "street", "part"
        if values:
            kind = kind_of_address(values)
            return (
                (kind, "values")
                if kind and not (kind == "street" and streets)
                else (None, "ambiguous")
            )
        return ("address_block", "normalised") if not zips and not streets else (None, "ambiguous")
    return _name_by_context(key, row, values)


def _street_or_all(block: str, keys: Sequence[str], values: list[str]) -> tuple[str | None, str]:
    """Of "Work Address", "Privat: Adresse": the street when its postcode has a column of its own,
    else all of the address."""
    prefix = {"address_block": "", "other_address_block": "other_", HOME_BLOCK: "home_"}[block]
    fields = {field_by_parts(key) for key in keys}
    if kind_of_address(values) == "address_block":
        pass
    elif f"{prefix}zip" in fields and f"{prefix}street" not in fields:
        return f"{prefix}street", "part"
    if block == HOME_BLOCK:
        # There is no second block for it: it is the address of who has no other.
        return (None, "ambiguous") if "address_block" in fields else ("address_block", "part")
    return block, "part"


def _name_by_context(key: str, row: set[str], values: list[str]) -> tuple[str | None, str]:
    fields = {field_by_parts(other) for other in row if other != key}
    if key in ("name", "namen"):
        if "first_name" in fields and "last_name" not in fields:
            return "last_name", "part"
        if "last_name" in fields and "first_name" in fields and "company" not in fields:
            kind = kind_of_name(values)
            return (kind, "values") if kind else (None, "ambiguous")
    kind = kind_of_name(values)
    if kind == "company" and "company" in fields:
        return None, "ambiguous"
    if kind:
        return kind, "values"
    if key in ("name", "namen") and "last_name" not in fields:
        if "company" in fields and "full_name" not in fields:
            return "full_name", "part"
        if "full_name" in fields and "company" not in fields:
            return "company", "part"
    return None, "ambiguous"


def _close(key: str) -> str | None:
    """The field of the nearest known header, when it is near and no other field is as near."""
    if len(key) < _SHORTEST:
        return None
    from rapidfuzz import fuzz, process

    digits = "".join(c for c in key if c.isdigit())
    known = {
        name: entries[0].field
        for name, entries in header_table().by_key.items()
        if len(name) >= _SHORTEST
        and name not in _ONLY_INSIDE
        and len({entry.field for entry in entries}) == 1
        and "".join(c for c in name if c.isdigit()) == digits
    }
    near = process.extract(
        key, list(known), scorer=fuzz.ratio, score_cutoff=_CLOSE - _MARGIN, limit=6
    )
    if not near or near[0][1] < _CLOSE:
        return None
    field = known[near[0][0]]
    rivals = [score for name, score, _ in near if known[name] != field]
    if rivals and near[0][1] - max(rivals) < _MARGIN:
        return None
    return field
