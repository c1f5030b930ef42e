"""When two columns of a sheet are one field: which keeps it, and what becomes of the other."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.exchange.column import Column
from leaddesk.exchange.header_parts import second_address
from leaddesk.exchange.header_table import folded, squeezed

_NEXT = {
    "phone": ("phone2", "phone3", "phone4", "other_phone"),
    "phone2": ("phone3", "phone4", "other_phone"),
    "home_phone": ("home_phone2",),
    "mobile": ("mobile2",),
    "fax": ("other_fax",),
    "email": ("email2", "email3", "email_more"),
    "email2": ("email3", "email_more"),
    "website": ("website2",),
    "company": ("company2", "company3"),
    "street": ("street2", "street3"),
}  # fmt: skip
# What is continued in a second column only when that is called the very same.
_CONTINUED = frozenset(("company", "street"))
_PLACES = frozenset("street street2 street3 zip city state country po_box".split())
# Fields that several columns may feed: their values are gathered.
_GATHERED = frozenset(("notes", "tags", "phone_kind", "address_kind"))


def without_clashes(columns: list[Column], program: str | None) -> list[Column]:
    """Two columns of one field: the surer keeps it, the next becomes phone2, email2 … or waits.

    What the table of the recognised program or the user says stays: there the first non-empty
    value counts.
    """
    fixed = ("own", "chosen", "table:") if program else ("own", "chosen")
    columns = _with_other_address(columns, fixed)
    taken = {c.field for c in columns if c.field and c.why.startswith(fixed)}
    seen_in_table: dict[str, str] = {}
    before: set[str] = set()
    result: dict[int, Column] = {}
    # A name that says what it is goes before a guess at the values.
    for column in sorted(columns, key=lambda c: c.why in ("values", "close")):
        field, key = column.field, squeezed(column.header)
        result[column.index] = column
        if field is None or field in _GATHERED:
            continue
        if column.why.startswith(fixed):
            # Twice the very same header cannot both be meant by the table.
            if column.why != "chosen" and seen_in_table.get(field) == folded(column.header).strip():
                result[column.index] = _next_free(column, taken, same=True)
            else:
                seen_in_table[field] = folded(column.header).strip()
            continue
        if field in taken:
            result[column.index] = _next_free(column, taken, key in before)
        taken.add(field)
        before.add(key)
    return [result[column.index] for column in columns]


def _with_other_address(columns: list[Column], fixed: tuple[str, ...]) -> list[Column]:
    """The invoice's address is the other one where the row has a main one too: whole, so that the
    street of one never meets the postcode of the other."""
    guessed = [c for c in columns if not c.why.startswith(fixed)]
    second = {c.index for c in guessed if c.field in _PLACES and second_address(c.header)}
    main = {c.field for c in columns if c.index not in second}
    if not any(c.index in second and c.field in main for c in columns):
        return columns
    return [replace(c, field=f"other_{c.field}") if c.index in second else c for c in columns]


def _next_free(column: Column, taken: set[str], same: bool) -> Column:
    """`same`: a column before it has the very same header."""
    after = _NEXT.get(column.field or "", ())
    for other in after if same or column.field not in _CONTINUED else ():
        if other not in taken:
            taken.add(other)
            return replace(column, field=other)
    return replace(column, field=None, why="taken")
