"""Is the file sound? Looks at pages, foreign keys, columns and the history, changes nothing.

`integrity_check`, never `quick_check` alone: that found a fifth of the flipped bits only."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass

import apsw

from leaddesk.domain.trouble import Trouble
from leaddesk.store.changesets import changes
from leaddesk.store.open import Store
from leaddesk.store.search import GONE, MISSING, is_broken
from leaddesk.store.tables import ROWS

MOST = 100
NOT_INDEXED = f"{MISSING} UNION SELECT contact_id FROM search_due"


@dataclass(frozen=True)
class Fault:
    """Something wrong with the file: 'page', 'reference', 'table', 'search', 'history', with a
    detail."""

    code: str
    detail: str


def check(store: Store) -> list[Fault]:
    """Everything wrong with the file, at most a hundred of each kind; [] when it is sound."""
    # FTS5 looks at a remembered structure when it is checked, and learns only from a question that
    # another connection, as that of a long job, has written a new one.
    is_broken(store)
    faults: list[Fault] = []
    for code, look in (
        ("page", _pages), ("reference", _references), ("table", _tables), ("search", _search),
        ("history", _history),
    ):  # fmt: skip
        try:
            faults += [Fault(code, detail) for detail in look(store)[:MOST]]
        except Trouble as trouble:
            # A page so broken that SQLite stops reading there.
            if trouble.code != "file_damaged":
                raise
            faults.append(Fault("page", str(trouble.args_["reason"])))
    return list(dict.fromkeys(faults))


def _pages(store: Store) -> list[str]:
    found = store.rows(f"PRAGMA integrity_check({MOST})")
    return [str(text) for (text,) in found if text != "ok" and "FTS5" not in text]


def _search(store: Store) -> list[str]:
    """Whether the search finds what is there: the index in itself, and everybody in it."""
    found = [str(text) for (text,) in store.rows("PRAGMA integrity_check(search)")]
    told = [text for text in found if text != "ok"]
    told += [f"{key} is not indexed" for (key,) in store.rows(f"{NOT_INDEXED} LIMIT {MOST}")]
    return told + [f"{key} is gone" for (key,) in store.rows(f"{GONE} LIMIT {MOST}")]


def _references(store: Store) -> list[str]:
    found = store.rows("PRAGMA foreign_key_check")
    return [f"{table} {key} → {parent}" for table, key, parent, _ in found]


def _tables(store: Store) -> list[str]:
    """Tables and columns that should be there and are not."""
    missing = []
    for row in ROWS:
        name = row._meta.table_name
        there = {column[1] for column in store.rows(f"PRAGMA table_info({name})")}
        wanted = {field.column_name for field in row._meta.sorted_fields}
        missing += [f"{name}.{column}" for column in sorted(wanted - there)]
    return missing


def _history(store: Store) -> list[str]:
    """Steps whose record cannot be read, so that they could not be undone."""
    broken = []
    for (key,) in store.rows("SELECT id FROM step ORDER BY seq"):
        args, changeset, reverted = store.row(
            "SELECT args, changeset, reverted FROM step WHERE id = ?", (key,)
        ) or ("", b"", None)
        try:
            json.loads(args)
            for kept in (changeset, reverted):
                if kept:
                    for _ in changes(kept):
                        pass
        except (ValueError, TypeError, zlib.error, apsw.Error) as error:
            broken.append(f"{key}: {error}")
    return broken
