"""What was changed of one contact and when, out of the history's changesets. Nothing is kept for
it: the few steps that mention the contact are found by their bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import apsw

from leaddesk.domain.change import Edited, FieldChange
from leaddesk.domain.own_fields import own_field
from leaddesk.domain.trouble import Cancelled
from leaddesk.store.changesets import changes, mentions
from leaddesk.store.journal import row_key, step_of
from leaddesk.store.open import Store

CODES = {
    "salutation": "salutation", "title": "title", "first_name": "first_name",
    "middle_name": "middle_name", "last_name": "last_name", "name_suffix": "name_suffix",
    "firm_id": "company", "department": "department", "job_title": "job_title",
    "street": "street", "street2": "street2", "zip": "zip", "city": "city", "state": "state",
    "country": "country", "language": "language", "birthday": "birthday", "notes": "notes",
    "source_id": "source", "value_cents": "amount", "currency": "currency",
    "expected_on": "close_date", "hold_until": "hold_until", "customer_no": "customer_no",
    "party": "party",
}  # fmt: skip
"""Columns of a contact that are told, and the code of each. Stage and rank are told elsewhere."""
PARTS = ("contact_point", "contact_tag", "own_value", "answer", "follow_up", "activity", "file")
SMALL = 64 * 1024
"""In a changeset of up to so many bytes the contact's parts are looked for too: their updates do
not name whom they belong to. Larger ones are imports, which always do."""
MOST_PARTS = 300

Values = dict[str, Any]


def edited(store: Store, contact_id: int, cancelled: Callable[[], bool]) -> list[Edited]:
    """Newest first. Raises `Cancelled`."""
    looking = _Looking(store, contact_id)
    found = []
    born = store.one("SELECT created_at FROM contact WHERE id = ?", (contact_id,)) or ""
    ids = store.rows("SELECT id FROM step WHERE at >= ? ORDER BY seq DESC", (born,))
    for (key,) in ids:
        if cancelled():
            raise Cancelled
        kept = store.one("SELECT changeset FROM step WHERE id = ?", (key,)) or b""
        wanted = looking.keys if len(kept) <= SMALL else [contact_id]
        if not mentions(kept, wanted):
            continue
        told, began = looking.read(kept)
        if told:
            row = store.row("SELECT id, at, verb, args, undone_seq FROM step WHERE id = ?", (key,))
            if row is not None:
                found.append(Edited(step_of(row), tuple(told)))
        if began:
            break
    return found


class _Looking:
    """Reads changesets from the newest to the oldest, and learns on the way what belonged to the
    contact and is gone."""

    def __init__(self, store: Store, contact_id: int) -> None:
        self._store, self._contact_id = store, contact_id
        self._columns: dict[str, list[str]] = {}
        self._parts: dict[tuple[str, int], Values] = {}
        for table in PARTS:
            names = self._names(table)
            wanted = ", ".join(name for name in names if name != "content")
            sql = f"SELECT {wanted} FROM {table} WHERE contact_id = ? ORDER BY id DESC LIMIT ?"
            for row in store.rows(sql, (contact_id, MOST_PARTS)):
                kept = dict(zip(wanted.split(", "), row, strict=True))
                self._parts[table, kept["id"]] = kept

    @property
    def keys(self) -> list[int]:
        """Every id by which a changeset may mention the contact."""
        return [self._contact_id, *(key for _, key in self._parts)]

    def read(self, kept: bytes) -> tuple[list[FieldChange], bool]:
        """What a step changed, and whether the contact began in it."""
        told: list[FieldChange] = []
        for row in changes(kept):
            if row.name == "contact":
                if row_key(row) == self._contact_id:
                    if row.op == "INSERT":
                        return [], True
                    told += self._fields(row)
            elif row.name in PARTS:
                told += self._part(row)
        return told, False

    def _fields(self, row: apsw.TableChange) -> list[FieldChange]:
        before, after = self._values(row.name, row.old), self._values(row.name, row.new)
        return [
            FieldChange(code, self._said(name, before.get(name)), self._said(name, after[name]))
            for name, code in CODES.items()
            if name in after
        ]

    def _said(self, name: str, value: Any) -> str:
        if name == "firm_id":
            return str(self._store.one("SELECT name FROM firm WHERE id = ?", (value,)) or "")
        return "" if value is None else str(value)

    def _part(self, row: apsw.TableChange) -> list[FieldChange]:
        key = (row.name, row_key(row))
        before, after = self._values(row.name, row.old), self._values(row.name, row.new)
        owner = after.get("contact_id", before.get("contact_id"))
        if owner != self._contact_id and (owner is not None or key not in self._parts):
            return []
        now = self._parts.get(key, {})
        if row.op == "UPDATE":
            was = {**now, **before}
            self._parts[key] = was
            return self._both(row.name, was, {**now, **after})
        if row.op == "DELETE":
            self._parts[key] = before
            return self._both(row.name, before, {})
        return self._both(row.name, {}, after)

    def _both(self, table: str, before: Values, after: Values) -> list[FieldChange]:
        """The two as one change; several texts of one row are told as one."""
        either = after or before
        if table == "activity" and not before:
            return []  # it stands in the timeline itself
        field, one, other = self._field(table, either), "", ""
        if before:
            one = self._text(table, before)
        if after:
            other = self._text(table, after)
        return [FieldChange(field, one, other)] if one != other else []

    def _field(self, table: str, values: Values) -> str:
        if table == "contact_point":
            return str(values.get("kind", "phone"))
        if table == "contact_tag":
            return "tags"
        if table == "own_value":
            sql = "SELECT name FROM own_field WHERE id = ?"
            return own_field(str(self._store.one(sql, (values.get("field_id"),)) or ""))
        if table == "answer":
            return f"criterion:{values.get('criterion_id', 0)}"
        if table == "activity":
            return f"activity:{values.get('kind', 'note')}"
        return {"follow_up": "next_step", "file": "file"}[table]

    def _text(self, table: str, values: Values) -> str:
        if table == "contact_tag":
            sql = "SELECT name FROM tag WHERE id = ?"
            return str(self._store.one(sql, (values.get("tag_id"),)) or "")
        if table == "follow_up":
            done = "✓" if values.get("done_at") else ""
            shown = [done, *(values.get(name) for name in ("due_on", "due_time", "text"))]
            return " ".join(str(part) for part in shown if part)
        if table == "activity":
            shown = [values.get(name) for name in ("result", "subject", "note")]
            return " · ".join(str(part) for part in shown if part) or "—"
        name = {"contact_point": "value", "own_value": "value", "answer": "value", "file": "name"}
        return str(values.get(name[table]) or "")

    def _names(self, table: str) -> list[str]:
        if table not in self._columns:
            rows = self._store.rows(f"PRAGMA table_info({table})")
            self._columns[table] = [row[1] for row in rows]
        return self._columns[table]

    def _values(self, table: str, row: tuple[Any, ...] | None) -> Values:
        """By column, without those that were not touched; the table may have got columns since."""
        if row is None:
            return {}
        named = zip(self._names(table), row, strict=False)
        return {name: value for name, value in named if value is not apsw.no_change}
