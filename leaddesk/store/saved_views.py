"""Saved views as rows: the filter is JSON, the order a number."""

from __future__ import annotations

import json
from collections.abc import Sequence

from leaddesk.domain.filter import Filter, filter_of
from leaddesk.domain.saved_view import SavedView
from leaddesk.store.open import Store


def read(store: Store) -> list[SavedView]:
    """All of them in the user's order. A filter that cannot be read leaves nobody out."""
    sql = "SELECT id, name, asks_for FROM saved_view ORDER BY position, id"
    return [SavedView(key, name, _filter(asks)) for key, name, asks in store.rows(sql)]


def _filter(asks: str) -> Filter:
    try:
        plain = json.loads(asks)
    except ValueError:
        plain = None
    return filter_of(plain if isinstance(plain, dict) else {})


def put(store: Store, key: int, name: str, filter: Filter) -> None:
    """A new one at the end, or another filter under the same id."""
    asks = json.dumps(filter.plain(), ensure_ascii=False)
    store.change(
        "INSERT INTO saved_view (id, name, asks_for, position) VALUES (:id, :name, :asks, "
        "(SELECT coalesce(max(position), 0) + 1 FROM saved_view)) "
        "ON CONFLICT (id) DO UPDATE SET name = :name, asks_for = :asks",
        {"id": key, "name": name, "asks": asks},
    )


def rename(store: Store, key: int, name: str) -> None:
    store.change("UPDATE saved_view SET name = ? WHERE id = ?", (name, key))


def delete(store: Store, key: int) -> None:
    store.change("DELETE FROM saved_view WHERE id = ?", (key,))


def arrange(store: Store, keys: Sequence[int]) -> None:
    """Put them in this order."""
    store.change_many(
        "UPDATE saved_view SET position = ? WHERE id = ?",
        [(number, key) for number, key in enumerate(keys, 1)],
    )
