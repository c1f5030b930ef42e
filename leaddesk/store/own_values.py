"""Own fields as the file holds them: a field is made with its first value, and goes with its
last one."""

from __future__ import annotations

import json
from collections.abc import Iterable

from leaddesk.domain.ids import Ids
from leaddesk.domain.own_fields import Own, own_key, tidy
from leaddesk.store.open import Store


def add_own_field(store: Store, ids: Ids, name: str) -> int:
    """A new field, behind all others."""
    key = ids()
    store.change(
        "INSERT INTO own_field (id, name, position) "
        "SELECT ?, ?, coalesce(max(position), 0) + 1 FROM own_field",
        (key, name),
    )
    return key


def write_own(store: Store, ids: Ids, contact_id: int, own: Own) -> None:
    """Make a contact's own values as given: the rows they are, where those are still there."""
    there = {
        field_id: (key, value)
        for key, field_id, value in store.rows(
            "SELECT id, field_id, value FROM own_value WHERE contact_id = ?", (contact_id,)
        )
    }
    wanted = tidy(own)
    if not (there or wanted):
        return
    rows = store.rows("SELECT name, id FROM own_field ORDER BY position DESC, id DESC")
    fields = {own_key(name): key for name, key in rows}
    for name, value in wanted:
        field_id = fields.get(own_key(name)) or add_own_field(store, ids, name)
        key, before = there.pop(field_id, (0, ""))
        if not key:
            store.change(
                "INSERT INTO own_value (id, contact_id, field_id, value) VALUES (?, ?, ?, ?)",
                (ids(), contact_id, field_id, value),
            )
        elif value != before:
            store.change("UPDATE own_value SET value = ? WHERE id = ?", (value, key))
    for key, _ in there.values():
        store.change("DELETE FROM own_value WHERE id = ?", (key,))
    forget_unused(store, there)


def fields_of(store: Store, contact_ids: Iterable[int]) -> list[int]:
    """The fields in which any of these contacts has a value."""
    sql = (
        "SELECT DISTINCT field_id FROM own_value "
        "WHERE contact_id IN (SELECT value FROM json_each(?))"
    )
    return [key for (key,) in store.rows(sql, (json.dumps(list(contact_ids)),))]


def forget_unused(store: Store, fields: Iterable[int]) -> None:
    """Delete those of these fields in which no contact has a value any more."""
    for key in fields:
        if store.one("SELECT 1 FROM own_value WHERE field_id = ? LIMIT 1", (key,)) is None:
            store.change("DELETE FROM own_field WHERE id = ?", (key,))
