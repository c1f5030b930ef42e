"""Copies of a desk: made by the program before it brings a file up to date, or by hand. They are
known by what is in them, the key of the block list or rows in common, never by their name alone:
somebody else's desk beside this one is not touched."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from leaddesk.store.open import APPLICATION_ID, Store, folders_of_copies

MADE_BY_US = re.compile(r".+\.schema-\d+(-\d+)?\.copy")
"""How the copies are called that the program makes by itself."""
BACKUPS = ("backups", "Backups")
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may leave beside a file, with rows of it."""


@dataclass(frozen=True)
class Copies:
    """Who is asked about may stand in these: `own` are copies to be deleted, `others` files
    somebody may be working with, which are only told."""

    own: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def copies_with(store: Store, ids: Sequence[int]) -> Copies:
    """Every copy that can be found in which contacts may stand, in its tables or its history."""
    own, others = [], []
    for path in found(store):
        holds = _holds(store, path, ids)
        if holds is None:
            continue
        ours = _made_by_us(path)
        if ours and holds:
            own.append(path)
        elif holds and not ours:
            others.append(path)
    return Copies(tuple(own), tuple(others))


def copies_named(store: Store, names: Iterable[str]) -> list[Path]:
    """The copies of these names that are still there."""
    wanted = set(names)
    return [path for path in found(store) if path.name in wanted and _made_by_us(path)]


def found(store: Store) -> list[Path]:
    """Every desk file that may be a copy of this one: beside it and in folders of backups there,
    also where the file really is when it is opened by a link, and where a copy was made before
    the desk was moved."""
    folders: dict[Path, None] = {}
    beside = (store.path.parent, store.path.resolve().parent)
    for home in (*beside, *map(Path, folders_of_copies(store))):
        folders.update(dict.fromkeys((home, *(home / name for name in BACKUPS))))
    seen: dict[Path, Path] = {}
    for folder in folders:
        for path in _files_in(folder):
            real = path.resolve()
            if real != store.path.resolve() and real not in seen and _is_desk(path):
                seen[real] = path
    return list(seen.values())


def delete(path: Path) -> bool:
    """Delete a copy with what SQLite left beside it; whether it is gone."""
    try:
        for each in (path, *(path.with_name(path.name + end) for end in BESIDE)):
            each.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.is_file())
    except OSError:
        return []


def _made_by_us(path: Path) -> bool:
    return MADE_BY_US.fullmatch(path.name) is not None or path.parent.name in BACKUPS


def _holds(store: Store, path: Path, ids: Sequence[int]) -> bool | None:
    """Whether contacts may stand in a file; None when it is no copy of this desk."""
    try:
        copy = apsw.Connection(
            f"{path.resolve().as_uri()}?mode=ro&immutable=1",
            flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI,
        )
    except apsw.Error:
        return None
    try:
        if not _same_desk(store, copy):
            return None
        among = (json.dumps(list(ids)),)
        kept = "SELECT 1 FROM contact WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1"
        if _one(copy, kept, among) is not None:
            return True
        # Ids count up with the time: what is older than the newest step may stand in the history.
        newest = _one(copy, "SELECT max(id) FROM step")
        return bool(newest) and min(ids) < newest
    except apsw.Error:
        return None
    finally:
        copy.close()


def _same_desk(store: Store, copy: apsw.Connection) -> bool:
    key = "SELECT value FROM setting WHERE key = 'block_key'"
    theirs = _one(copy, key)
    if theirs is not None:
        return bool(theirs == store.one(key))
    # Older schemas have no such key: then by steps or contacts in common.
    for table in ("contact", "step"):
        known = [row[0] for row in copy.execute(f"SELECT id FROM {table}")]
        sql = f"SELECT 1 FROM {table} WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1"
        if known and store.one(sql, (json.dumps(known),)) is not None:
            return True
    return False


def _one(connection: apsw.Connection, sql: str, values: tuple[str, ...] = ()) -> Any:
    row = next(iter(connection.execute(sql, values)), None)
    return row[0] if row else None


def _is_desk(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except OSError:
        return False
    return head[:15] == b"SQLite format 3" and int.from_bytes(head[68:72], "big") == APPLICATION_ID
