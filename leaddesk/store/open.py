"""Opening a desk file: connect, look whether it is ours, copy it before migrating, migrate.

The durability settings were chosen by measuring: WAL with synchronous FULL lost nothing in
simulated power cuts, NORMAL lost acknowledged commits; secure_delete, or deleted names stay."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from leaddesk.domain.folding import fold
from leaddesk.domain.trouble import Trouble
from leaddesk.store.faults import told
from leaddesk.store.search import bring_up_to_date, is_broken, is_false, rebuild, tend
from leaddesk.store.seed import seed
from leaddesk.store.stamps import plain

SCHEMA = 5
"""The number of the newest migration; kept in the file's user_version."""
COPIES = "copies"
"""The setting that keeps in which folders copies of the file were made."""
APPLICATION_ID = 0x4C44736B
"""'LDsk': SQLite's application_id, by which a LeadDesk file is known."""
BUSY_SECONDS = 5
PORTION = 400_000
"""Letters of a long column of numbers that are read at a time: some milliseconds."""
PRAGMAS = (
    "PRAGMA journal_mode=wal",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA cache_size=-2400",
)
ROOMY, MODEST = "PRAGMA cache_size=-32000", PRAGMAS[-1]
"""Writing keeps up to 32 MB of pages at hand, looking 2.4 MB: what is read is mostly read once."""
Values = Sequence[Any] | Mapping[str, Any]


def connect(path: Path) -> apsw.Connection:
    """A connection with our settings; dates and times may be bound as they are."""
    connection = apsw.Connection(str(path))
    try:
        connection.set_busy_timeout(int(BUSY_SECONDS * 1000))
        connection.convert_binding = lambda _cursor, _number, value: plain(value)
        connection.create_scalar_function("fold", _folded, 1, deterministic=True)
        for pragma in PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _folded(*values: Any) -> str:
    return fold(values[0])


class Store:
    """One open desk file. Every thread that uses it has a connection of its own and calls
    `close_thread()` when it is done."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._own = threading.local()

    @property
    def connection(self) -> apsw.Connection:
        """This thread's connection, opened when it is first asked for."""
        if getattr(self._own, "connection", None) is None:
            self._own.connection = connect(self.path)
        connection: apsw.Connection = self._own.connection
        return connection

    def run(self, query: Any) -> None:
        """Execute a peewee query that writes."""
        sql, values = query.sql()
        self.change(sql, values)

    def rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a statement."""
        with told(self.path):
            return list(self.connection.execute(sql, values))

    def firsts(self, sql: str, values: Values = ()) -> list[Any]:
        """The value of every row of one column. There may be a million, so they come as one value:
        a thread that works beside this one could halt each single row."""
        one = f"WITH each(x) AS ({sql}) SELECT json_group_array(x) FROM each"
        told: str = self.one(one, values)
        found: list[Any] = []
        start = 1
        # Numbers in portions: while Python reads one, no other thread of the program goes on.
        while len(told) - start > PORTION and '"' not in told:
            end = told.find(",", start + PORTION)
            if end < 0:
                break
            found += json.loads(f"[{told[start:end]}]")
            start = end + 1
        found += json.loads(f"[{told[start:]}")
        return found

    def row(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """The first row of a statement, None when there is none."""
        with told(self.path):
            return next(iter(self.connection.execute(sql, values)), None)

    def one(self, sql: str, values: Values = ()) -> Any:
        """The first value of the first row, None when there is none."""
        row = self.row(sql, values)
        return row[0] if row else None

    def change(self, sql: str, values: Values = ()) -> None:
        """Run one writing statement."""
        with told(self.path):
            self.connection.execute(sql, values)

    def change_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for many rows: ten times faster than a call each."""
        with told(self.path):
            self.connection.executemany(sql, rows)

    @property
    def version(self) -> int:
        """A number that changes when another connection has written to the file."""
        return int(self.one("PRAGMA data_version"))

    def close_thread(self) -> None:
        """Close the connection of the calling thread."""
        if getattr(self._own, "connection", None) is not None:
            self._own.connection.close()
            self._own.connection = None

    def close(self) -> None:
        """Close; what is in the write-ahead log goes into the file, so that it alone is whole."""
        self.close_thread()


def open_store(path: Path | str, *, create: bool = True) -> Store:
    """Open a desk file, or make a new one. Raises `Trouble`: folder_missing, file_missing,
    file_empty, file_not_leaddesk, file_damaged, file_newer, file_locked, cannot_open …"""
    path = Path(path).expanduser().absolute()
    fresh = not path.exists()
    if fresh:
        if not create:
            raise Trouble("file_missing", file=str(path))
        if not path.parent.is_dir():
            raise Trouble("folder_missing", file=str(path))
        with told(path):
            _begin(path)
    _look(path)
    unclean = _ended_uncleanly(path)
    store = Store(path)
    with told(path):
        try:
            _prepare(store, unclean)
        except BaseException:
            store.close_thread()
            raise
    return store


def _ended_uncleanly(path: Path) -> bool:
    """Whether something was left in the write-ahead log: a crash, a power cut, or somebody else
    has the file open."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _look(path: Path) -> None:
    """Refuse what is no desk file before SQLite touches it."""
    if path.is_dir():
        raise Trouble("file_not_leaddesk", file=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise Trouble("cannot_open", file=str(path), reason=error.strerror or "") from error
    if not head:
        raise Trouble("file_empty", file=str(path))
    if not head.startswith(b"SQLite format 3\0"):
        raise Trouble("file_not_leaddesk", file=str(path))
    if len(head) < 100:
        raise Trouble("file_damaged", file=str(path))
    version, ours = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    if ours != APPLICATION_ID:
        raise Trouble("file_not_leaddesk", file=str(path))
    if version > SCHEMA:
        raise Trouble("file_newer", file=str(path), version=version)


def _begin(path: Path) -> None:
    """Make a new file under another name and give it its own only when our mark is in it: whoever
    is killed meanwhile leaves no empty file, and an empty file is one that was emptied."""
    begun = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        begun.unlink(missing_ok=True)
        _mark(begun)
        try:
            os.link(begun, path)
        except FileExistsError:
            pass  # somebody was quicker: theirs it is
        except (OSError, NotImplementedError, AttributeError):
            # File systems of memory sticks know no second name for a file.
            if not path.exists():
                begun.replace(path)
    finally:
        begun.unlink(missing_ok=True)


def _mark(path: Path) -> None:
    """Begin a new file with our mark in its header, before the write-ahead log can hide it: a
    file whose making was interrupted, or that another program has just made, is known."""
    connection = apsw.Connection(str(path))
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        connection.close()


def _prepare(store: Store, unclean: bool) -> None:
    """Bring the schema up to date; version 0 is a new file or one whose making was cut off."""
    version = int(store.one("PRAGMA user_version"))
    if version > SCHEMA:
        raise Trouble("file_newer", file=str(store.path), version=version)
    if version == SCHEMA:
        mend_search(store, closely=unclean)
        return
    folders = _copy_before_migrating(store, version) if version else []
    from leaddesk.store.migrate import migrate

    migrate(store.path, connect)
    with transaction(store):
        if not version and store.one("SELECT count(*) FROM stage") == 0:
            seed(store.connection)
        if folders:
            store.change(
                "INSERT INTO setting (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (COPIES, json.dumps(folders)),
            )
        bring_up_to_date(store)
        store.connection.execute(f"PRAGMA user_version={SCHEMA}")
    if not version:
        _sync_folder(store.path.parent)


def mend_search(store: Store, *, closely: bool = False) -> None:
    """What another program wrote is indexed; an index that cannot be read is made anew, and when
    looked at closely one that is not about the contacts there are. Where that cannot be written
    now, the next verb does it."""
    broken = is_broken(store) or (closely and is_false(store))
    if not broken and store.one("SELECT 1 FROM search_due LIMIT 1") is None:
        return
    try:
        with transaction(store):
            if broken:
                rebuild(store)
            bring_up_to_date(store)
    except (apsw.BusyError, apsw.ReadOnlyError):
        return


def tend_search(store: Store) -> bool:
    """A short step of keeping the index quick to write, for when nothing else is to do; whether
    another is to follow. Where that cannot be written now, it waits."""
    with suppress(Trouble), told(store.path):
        store.connection.set_busy_timeout(0)
        try:
            return tend(store)
        finally:
            store.connection.set_busy_timeout(int(BUSY_SECONDS * 1000))
    return False


def _copy_before_migrating(store: Store, version: int) -> list[str]:
    """A whole copy beside the file, named with its schema, made before anything is touched. Gives
    the folders in which there are copies now: an erasure finds them when the file has moved."""
    copy = store.path.with_name(f"{store.path.name}.schema-{version}.copy")
    number = 1
    while copy.exists():
        number += 1
        copy = store.path.with_name(f"{store.path.name}.schema-{version}-{number}.copy")
    store.connection.execute("VACUUM INTO ?", (str(copy),))
    return sorted({str(copy.parent), *folders_of_copies(store)})


def folders_of_copies(store: Store) -> list[str]:
    """Where copies of the file were made before it was brought up to date."""
    kept = store.one("SELECT value FROM setting WHERE key = ?", (COPIES,))
    try:
        return [str(each) for each in json.loads(kept or "[]")]
    except (TypeError, ValueError):
        return []  # written by another hand: then only what lies beside the file is found


def _sync_folder(folder: Path) -> None:
    """Make the new file's name as lasting as its content (POSIX; Windows does it itself)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class transaction:  # noqa: N801 - read as a statement: with transaction(store)
    """BEGIN IMMEDIATE … COMMIT, rolled back on any error; inside another one, a part of it. SQLite
    rolls back by itself when the disk is full; then there is nothing left to roll back and the
    real fault stays visible."""

    def __init__(self, store: Store) -> None:
        self.connection = store.connection
        self._inside = False

    def __enter__(self) -> None:
        self._inside = self.connection.in_transaction
        if self._inside:
            self.connection.execute("SAVEPOINT part")
            return
        self.connection.execute(ROOMY)
        self.connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if kind is None:
                self._commit()
            else:
                self._roll_back()
        finally:
            if not self._inside:
                self.connection.execute(MODEST)

    def _commit(self) -> None:
        try:
            self.connection.execute("RELEASE part" if self._inside else "COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self.connection.in_transaction:
            back = "ROLLBACK TO part; RELEASE part" if self._inside else "ROLLBACK"
            self.connection.execute(back)
