"""The journal: each verb is one transaction, recorded by SQLite's session extension. The
changeset stays in the file with the verb's name and arguments, so undo and redo work after a
restart, for every verb, by the one piece of code in `undo.py`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import apsw

from leaddesk.domain.change import MANY, Change, Kept, Step
from leaddesk.domain.ids import Ids
from leaddesk.domain.trouble import Cancelled
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store import changesets
from leaddesk.store.breath import breathing
from leaddesk.store.faults import told
from leaddesk.store.open import Store, transaction
from leaddesk.store.own_writes import OwnWrites, ends
from leaddesk.store.search import TABLES as SEARCH_TABLES
from leaddesk.store.search import bring_up_to_date
from leaddesk.store.stamps import moment, plain, stamp

UNRECORDED = (
    frozenset({"step", "schema_migration", "block", "erasure", "kept_sale"}) | SEARCH_TABLES
)
"""What follows from the rest of the file, the history itself, the block list, which no undo may
shorten (see `Journal.remembering`), and the receipts of what was erased for good."""

MARK_SAYS = 5
"""The column of the block list with the line of the ledger that says so."""


@dataclass
class Recording:
    """A verb being written: `args` may be completed before the block ends."""

    verb: str
    args: dict[str, Any] = field(default_factory=dict)


class Journal:
    """Runs verbs on a store, keeps their changesets, and tells who listens."""

    def __init__(self, store: Store, ids: Ids, now: Callable[[], datetime]) -> None:
        self.store = store
        self.ids = ids
        self.now = now
        self.own = OwnWrites()
        self._listeners: list[Callable[[Change], None]] = []
        self._untold: list[Change] | None = None
        self._aside: list[bytes] = []

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Call `listener` with every change after its commit, in the thread that wrote."""
        self._listeners.append(listener)

    def tell(self, change: Change) -> None:
        if self._untold is not None:
            self._untold.append(change)
            return
        for listener in list(self._listeners):
            listener(change)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several verbs, each a step of its own: all of them are written, or none and no step."""
        self._untold = []
        try:
            with told(self.store.path), transaction(self.store):
                yield
            changes = self._untold
        finally:
            self._untold = None
        for change in changes:
            self.tell(change)

    @contextmanager
    def writing(self, verb: str, watch: Watch | None = None, /, **args: Any) -> Iterator[Recording]:
        """One verb: one transaction, one step of the history, one notice. An error inside
        leaves the file as it was; a verb that changed nothing leaves no step. Whoever may stop
        it, and hears of its last part, gives a `watch`."""
        recording = Recording(verb, json.loads(packed_args(args)))
        changeset = b""
        step = Step(self.ids(), self.now(), verb, recording.args)
        with self.recorded(watch) as changes:
            yield recording
            changeset = changes()
            if changeset:
                self._keep(step, changeset)
        if changeset:
            self.tell(change_of(self.store, step, changeset, "done"))

    @contextmanager
    def recorded(self, watch: Watch | None = None) -> Iterator[Callable[[], bytes]]:
        """One transaction with a session on it; the yielded call gives the changeset so far, as
        the file keeps it."""
        watch = watch or NOBODY
        connection = self.store.connection
        self._aside = []
        with told(self.store.path), breathing(connection, watch), transaction(self.store):
            before = ends(self.store)
            session = apsw.Session(connection, "main")
            try:
                session.table_filter(lambda table: table not in UNRECORDED)
                session.attach()
                yield lambda: changesets.recorded(session, self._aside)
            finally:
                session.close()
            bring_up_to_date(self.store, watch.indexed)
            if watch.cancelled():
                raise Cancelled
            self.own.note(before, ends(self.store))

    @contextmanager
    def remembering(self, table: str) -> Iterator[None]:
        """What is done inside to a table that is no part of the history goes into the step all
        the same. For what a verb takes off the block list: undoing that puts it back."""
        session = apsw.Session(self.store.connection, "main")
        try:
            session.attach(table)
            yield
            if changeset := session.changeset():
                self._aside.append(changeset)
        finally:
            session.close()

    def next_seq(self) -> int:
        """The number of the next step or undo: one counter orders both."""
        return max(each or 0 for each in ends(self.store)) + 1

    def _keep(self, step: Step, changeset: bytes) -> None:
        self.store.change(
            "INSERT INTO step (id, seq, at, verb, args, changeset) VALUES (?, ?, ?, ?, ?, ?)",
            (step.id, self.next_seq(), stamp(step.at), step.verb, packed_args(step.args),
             changeset),
        )  # fmt: skip


def packed_args(args: Mapping[str, Any]) -> str:
    return json.dumps(args, ensure_ascii=False, default=plain)


def step_of(row: tuple[Any, ...]) -> Step:
    """A step from (id, at, verb, args, undone_seq)."""
    return Step(row[0], moment(row[1]), row[2], json.loads(row[3]), row[4] is not None)


def change_of(
    store: Store, step: Step, changeset: bytes, how: str, kept: tuple[Kept, ...] = ()
) -> Change:
    """What a changeset touched, row by row; only the tables when it is too much to name."""
    rows: dict[str, set[int]] = {}
    contacts: set[int] = set()
    owners = Owners(store)
    for count, row in enumerate(changesets.changes(changeset)):
        if count >= MANY:
            tables: dict[str, frozenset[int] | None] = dict.fromkeys(owners.tables())
            return Change(step, tables, None, how, kept)
        key = row_key(row)
        if not isinstance(key, int):
            rows.setdefault(row.name, set())
            continue
        rows.setdefault(row.name, set()).add(key)
        table, owner = owners.of(row)
        if table == "contact":
            contacts.add(owner)
        elif table == "firm" and row.op == "UPDATE":
            sql = "SELECT id FROM contact WHERE firm_id = ?"
            contacts |= {each for (each,) in store.rows(sql, (key,))}
    frozen: dict[str, frozenset[int] | None] = {name: frozenset(ids) for name, ids in rows.items()}
    return Change(step, frozen, frozenset(contacts), how, kept)


def row_key(row: apsw.TableChange) -> Any:
    """The primary key of a changed row; every table has it in its first column."""
    values = row.old if row.old is not None else row.new
    return values[0] if values else None


class Owners:
    """To whom a row belongs: what hangs on a contact belongs to it, all else to itself."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._columns: dict[str, int | None] = {}

    def tables(self) -> list[str]:
        """Every table the journal records."""
        names = self._store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return [name for (name,) in names if name not in UNRECORDED]

    def of(self, row: apsw.TableChange) -> tuple[str, Any]:
        """('contact', id) or (table, id) for one change of a changeset."""
        key = row_key(row)
        if row.name == "block":
            return self._of_mark(row)
        column = self._column(row.name)
        if column is None:
            return row.name, key
        for values in (row.new, row.old):
            owner = values[column] if values is not None else None
            if isinstance(owner, int):
                return "contact", owner
        return self.of_kept(row.name, key)

    def _of_mark(self, row: apsw.TableChange) -> tuple[str, Any]:
        """Whose line of the ledger says what is on the block list; itself where that has gone."""
        values = row.new if row.new is not None else row.old
        found = self.of_kept("ledger", values[MARK_SAYS] if values is not None else None)
        return found if found[0] == "contact" else ("block", row_key(row))

    def of_both(self, row: apsw.TableChange) -> set[tuple[str, Any]]:
        """The contacts a row goes from and to, when the change is that it goes to another."""
        column = self._column(row.name)
        if column is None or row.op != "UPDATE":
            return set()
        ends = [values[column] for values in (row.old, row.new) if values is not None]
        return {("contact", end) for end in ends if isinstance(end, int)}

    def of_kept(self, table: str, key: Any) -> tuple[str, Any]:
        """The same for a row that is in the file."""
        if self._column(table) is None:
            return table, key
        owner = self._store.one(f"SELECT contact_id FROM {table} WHERE id = ?", (key,))
        return ("contact", owner) if owner is not None else (table, key)

    def _column(self, table: str) -> int | None:
        if table not in self._columns:
            names = [row[1] for row in self._store.rows(f"PRAGMA table_info({table})")]
            self._columns[table] = names.index("contact_id") if "contact_id" in names else None
        return self._columns[table]
