"""Is the file sound? Looks at pages, foreign keys, columns and the history, changes nothing.

`integrity_check`, never `quick_check` alone: that found a fifth of the flipped bits only."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass

import apsw

from leaddesk.store.journal import unpacked
from leaddesk.store.open import Store
from leaddesk.store.tables import ROWS

MOST = 100


@dataclass(frozen=True)
class Fault:
    """Something wrong with the file: 'page', 'reference', 'table', 'history', with a detail."""

    code: str
    detail: str


def check(store: Store) -> list[Fault]:
    """Everything wrong with the file, at most a hundred of each kind; [] when it is sound."""
    faults = [
        Fault("page", str(text))
        for (text,) in store.rows(f"PRAGMA integrity_check({MOST})")
        if text != "ok"
    ]
    faults += [
        Fault("reference", f"{table} {key} → {parent}")
        for table, key, parent, _ in store.rows("PRAGMA foreign_key_check")[:MOST]
    ]
    faults += [Fault("table", each) for each in _tables(store)]
    faults += [Fault("history", each) for each in _history(store)]
    return faults


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
                    for _ in apsw.Changeset.iter(unpacked(kept)):
                        pass
        except (ValueError, zlib.error, apsw.Error) as error:
            broken.append(f"{key}: {error}")
    return broken[:MOST]
