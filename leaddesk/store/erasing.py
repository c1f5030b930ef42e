"""Erasing people for good: their rows, and every trace of them in the history's changesets.

A step of the history is rewritten without their rows, so that it stays undoable for everybody
else; one that was about nobody else goes. Ids are 63-bit and stand in a changeset as they are, so
a step without the bytes of one is passed over unread."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import apsw

from leaddesk.domain.trouble import Cancelled
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store import changesets
from leaddesk.store.journal import MARK_SAYS, packed_args, row_key
from leaddesk.store.nameless import (
    NAMING,
    add_renamed,
    names_in,
    neutral,
    unpacked,
    without_names,
)
from leaddesk.store.open import Store
from leaddesk.store.tables import OF_A_CONTACT, OF_TWO_CONTACTS

SHARED = {
    "firm": ("contact", "firm_id"), "import_run": ("contact", "import_id"),
    "own_field": ("own_value", "field_id"), "tag": ("contact_tag", "tag_id"),
}  # fmt: skip
"""What goes with the last contact that has it, with the column that says so."""
NAMED = ("contact", "contact_point", "own_value", "contact_tag", "file")
"""Tables in the rows of which it stands what people are called, and what they share."""
LOOKED_FOR = 300
"""With more rows than this to look for, a changeset is read rather than searched."""
Row = tuple[str, Any]


class Traces:
    """Where people occur in a file: found in a first pass, taken out by `take_out`. The watch
    hears of the steps of the history rewritten so far. Both raise `Cancelled`."""

    def __init__(self, store: Store, ids: Iterable[int], watch: Watch = NOBODY) -> None:
        self.store = store
        self._watch = watch
        self.ids = set(ids)
        self.rows: set[Row] = set()
        self.texts: set[str] = set()
        self.names: set[str] = set()
        self.steps = 0
        self._shared: dict[str, set[int]] = {table: set() for table in SHARED}
        self._before: dict[Row, tuple[Any, ...]] = {}
        self._columns: dict[str, list[str]] = {}
        self._find()

    # finding

    def _find(self) -> None:
        """Rows in the file, then rows in the history; who was merged into one of them is one of
        them, unless the merge was undone."""
        known = 0
        while known != len(self.ids):
            known = len(self.ids)
            self._in_the_file()
            for kept in self._kept():
                if self._may_concern(kept):
                    self._in_a_changeset(kept)
        for table, keys in self._shared.items():
            for key in keys:
                if row := self.store.row(f"SELECT * FROM {table} WHERE id = ?", (key,)):
                    self._before[table, key] = row

    def _in_the_file(self) -> None:
        among = (json.dumps(list(self.ids)),)
        for table in OF_A_CONTACT:
            name = table._meta.table_name
            sql = f"SELECT id FROM {name} WHERE contact_id IN (SELECT value FROM json_each(?))"
            self.rows |= {(name, key) for key in self.store.firsts(sql, among)}
        for name in NAMED:
            owner = "id" if name == "contact" else "contact_id"
            columns = ", ".join(
                "NULL" if column == "content" else column for column in self._names(name)
            )
            sql = f"SELECT {columns} FROM {name} WHERE {owner} IN (SELECT value FROM json_each(?))"
            for row in self.store.rows(sql, among):
                self._know(name, row)

    def _in_a_changeset(self, kept: bytes) -> None:
        merged: list[tuple[int, int]] = []
        gone: set[int] = set()
        for change in changesets.changes(kept):
            ends = self._ends(change)
            if len(ends) == 2:
                merged.append((ends[0], ends[1]))
            if change.name == "contact" and change.op == "DELETE":
                gone.add(row_key(change))
            if self._concerns(change):
                if change.name != "contact":
                    self.rows.add((change.name, row_key(change)))
                for values in (change.old, change.new):
                    if values is not None:
                        self._know(change.name, values)
        for other, keeper in merged:
            if keeper in self.ids and other in gone and not self._is_there(other):
                self.ids.add(other)

    def _know(self, table: str, values: Sequence[Any]) -> None:
        """Remember what somebody is called by, and what they share with others."""

        def text(column: str) -> str:
            at = self._at(table, column)
            value = values[at] if at < len(values) else None
            return value if isinstance(value, str) else ""

        for shared, (owner, column) in SHARED.items():
            at = self._at(owner, column)
            if owner == table and isinstance(values[at], int):
                self._shared[shared].add(int(values[at]))
        if table == "contact":
            first, last = text("first_name"), text("last_name")
            self.names |= {text("name"), f"{first} {last}" if first and last else ""} - {""}
            self.texts |= self.names | ({last} if last else set())
        elif table == "contact_point":
            self.names |= {text("value"), text("normal")} - {""}
            self.texts |= self.names
        elif table == "file" and text("name"):
            self.texts.add(text("name"))

    def steps_about(self) -> list[int]:
        """The ids of the steps that changed a row of theirs, oldest first."""
        found = []
        for key in self.store.firsts("SELECT id FROM step ORDER BY seq"):
            row = self.store.row("SELECT changeset, reverted FROM step WHERE id = ?", (key,)) or ()
            if any(
                kept
                and self._may_concern(kept)
                and any(self._concerns(change) for change in changesets.changes(kept))
                for kept in row
            ):
                found.append(key)
        return found

    # taking out

    def take_out(self) -> None:
        """Rewrite the history without them; inside a transaction, after their rows went."""
        for table, used in self._used().items():
            left = self._shared[table] - used
            self.rows |= {(table, key) for key in left}
            self.store.change_many(f"DELETE FROM {table} WHERE id = ?", [(key,) for key in left])
            self._keep_for_undo(table, self._shared[table] & used)
        self._rename()
        for key in self._watch.each(self.store.firsts("SELECT id FROM step ORDER BY seq")):
            row = self.store.row("SELECT changeset, reverted, args FROM step WHERE id = ?", (key,))
            if row is not None:
                self._rewrite(key, *row)

    def _keep_for_undo(self, table: str, used: set[int]) -> None:
        """What only a step that can be undone still needs went with its last contact: it stays."""
        for key in used - set(self.store.firsts(f"SELECT id FROM {table}")):
            values = self._before[table, key]
            marks = ", ".join("?" * len(values))
            self.store.change(f"INSERT INTO {table} VALUES ({marks})", values)

    def _rewrite(self, key: int, forward: bytes, back: bytes | None, args: str) -> None:
        concerned = any(kept and self._may_concern(kept) for kept in (forward, back))
        # A namesake loses no more than a name in the history.
        said = json.loads(args)
        told = neutral(said, self.texts if concerned else self.names)
        if not concerned and not any(names_in(text, (forward, back)) for text in self.names):
            if told != said:
                self.store.change("UPDATE step SET args = ? WHERE id = ?", (packed_args(told), key))
            return
        first, left = self._without(forward)
        second = self._without(back)[0] if back is not None else None
        self.steps += 1
        if not left:
            self.store.change("DELETE FROM step WHERE id = ?", (key,))
            return
        self.store.change(
            "UPDATE step SET changeset = ?, reverted = ?, args = ? WHERE id = ?",
            (first, second, packed_args(told), key),
        )

    def _without(self, kept: bytes) -> tuple[bytes, int]:
        """A changeset without their rows, packed; and how many rows are left."""
        builder: apsw.ChangesetBuilder = apsw.ChangesetBuilder()  # type: ignore[no-untyped-call]
        builder.schema(self.store.connection, "main")
        crossing = self._crossing(kept)
        left = 0
        for change in changesets.changes(kept):
            if self._concerns(change) or self._belongs_to(change, crossing):
                continue
            if change.name in NAMING:
                add_renamed(builder, change, self.names)
            else:
                builder.add_change(change)
            left += 1
        if not left:
            return b"", 0
        packing = changesets.Packing()
        builder.output_stream(packing)
        return packing.end(), left

    def _crossing(self, kept: bytes) -> set[int]:
        """Others with whom a row changes hands in a step: as when a merge is undone, they stay
        with it, or doing it again would take a whole person away."""
        found: set[int] = set()
        for change in changesets.changes(kept):
            ends = self._ends(change)
            if len(ends) == 2 and any(end in self.ids for end in ends):
                found |= set(ends) - self.ids
        return found

    def _rename(self) -> None:
        for table in NAMING:
            columns = self._names(table)
            for row in self.store.rows(f"SELECT * FROM {table}"):
                told = [without_names(value, self.names) for value in row]
                changed = {c: t for c, v, t in zip(columns, row, told, strict=True) if v != t}
                for column, value in changed.items():
                    self.store.change(
                        f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, row[0])
                    )

    # looking

    def _kept(self) -> Iterator[bytes]:
        """Every changeset of the history."""
        for key in self.store.firsts("SELECT id FROM step ORDER BY seq"):
            if self._watch.cancelled():
                raise Cancelled
            row = self.store.row("SELECT changeset, reverted FROM step WHERE id = ?", (key,)) or ()
            yield from (kept for kept in row if kept)

    def _may_concern(self, kept: bytes) -> bool:
        keys = self.ids | {key for _, key in self.rows if isinstance(key, int)}
        return len(keys) > LOOKED_FOR or _has_any(unpacked(kept), keys)

    def _concerns(self, change: apsw.TableChange) -> bool:
        if change.name == "block":  # taken off the list by a verb, for one line of the ledger
            values = change.old if change.old is not None else change.new
            return values is not None and ("ledger", values[MARK_SAYS]) in self.rows
        return (change.name, row_key(change)) in self.rows or self._belongs_to(change, self.ids)

    def _belongs_to(self, change: apsw.TableChange, ids: set[int]) -> bool:
        if not ids:
            return False
        if change.name == "contact":
            return row_key(change) in ids
        if change.name == "not_same":
            for _, columns in OF_TWO_CONTACTS:
                at = [self._at("not_same", column) for column in columns]
                for values in (change.old, change.new):
                    if values is not None and any(values[each] in ids for each in at):
                        return True
            return False
        names = self._names(change.name)
        if "contact_id" not in names:
            return False
        at_owner = names.index("contact_id")
        return any(
            values is not None and values[at_owner] in ids for values in (change.old, change.new)
        )

    def _ends(self, change: apsw.TableChange) -> list[int]:
        """From whom and to whom a row goes, when the change is that it goes to another."""
        names = self._names(change.name)
        if change.op != "UPDATE" or "contact_id" not in names:
            return []
        at = names.index("contact_id")
        ends = [values[at] for values in (change.old, change.new) if values is not None]
        return [int(end) for end in ends if isinstance(end, int)]

    def _is_there(self, contact_id: int) -> bool:
        return self.store.one("SELECT 1 FROM contact WHERE id = ?", (contact_id,)) is not None

    def _used(self) -> dict[str, set[int]]:
        """What anybody else has, or had in a step that can be undone."""
        used: dict[str, set[int]] = {}
        for table, (owner, column) in SHARED.items():
            sql = f"SELECT DISTINCT {column} FROM {owner} WHERE {column} IS NOT NULL"
            used[table] = set(self.store.firsts(sql)) & self._shared[table]
        wanted = set().union(*self._shared.values())
        for kept in self._kept():
            if not wanted or not _has_any(unpacked(kept), wanted):
                continue
            for change in changesets.changes(kept):
                if self._concerns(change):
                    continue
                for table, (owner, column) in SHARED.items():
                    at = self._at(owner, column)
                    for values in (change.old, change.new) if change.name == owner else ():
                        if values is not None and values[at] in self._shared[table]:
                            used[table].add(int(str(values[at])))
        return used

    def _names(self, table: str) -> list[str]:
        if table not in self._columns:
            found = self.store.rows(f"PRAGMA table_info({table})")
            self._columns[table] = [row[1] for row in found]
        return self._columns[table]

    def _at(self, table: str, column: str) -> int:
        return self._names(table).index(column)


def _has_any(plain: bytes, keys: Iterable[int]) -> bool:
    return any(key.to_bytes(8, "big", signed=True) in plain for key in keys)


def sweep(store: Store) -> bool:
    """Write the file anew and empty the write-ahead log, so that nothing that was deleted is left
    in either. Whether it could be done: another program may be reading."""
    try:
        store.connection.execute("VACUUM")
        busy = store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    except (apsw.BusyError, apsw.LockedError, apsw.FullError):
        return False
    return busy is not None and busy[0] == 0
