"""Undo and redo: a step's changeset, inverted and applied by the same road as the verb itself.

What was changed since is kept, and named. A contact is kept whole: when any row of it was
edited, or something new refers to it, none of its rows is taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import apsw

from leaddesk.domain.change import Change, Kept, Step
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store.changesets import changes, inverted
from leaddesk.store.journal import Journal, Owners, change_of, row_key, step_of
from leaddesk.store.open import Store

Owner = tuple[str, int]
STEP = "SELECT id, at, verb, args, undone_seq FROM step "
UNDOABLE = STEP + "WHERE undone_seq IS NULL ORDER BY seq DESC LIMIT 1"
REDOABLE = STEP + (
    "WHERE undone_seq > (SELECT coalesce(max(seq), 0) FROM step) ORDER BY undone_seq DESC LIMIT 1"
)
"""A step can be redone until another verb has been done since its undo."""

TOLD_EVERY = 500
BROUGHT_BACK = ("firm", "source", "tag", "own_field", "import_run")
"""What no contact owns and comes back with a contact that needs it."""


def undo(journal: Journal, step_id: int | None = None, watch: Watch = NOBODY) -> Change:
    """Take back a step: the last one, or any; the watch hears of changes, not of contacts. Raises
    `Trouble('nothing_to_undo')`, and `Cancelled` when the watch stops it, which leaves everything
    as it was."""
    store = journal.store

    def find() -> tuple[Step, bytes]:
        row = (
            store.row(UNDOABLE)
            if step_id is None
            else store.row(STEP + "WHERE id = ? AND undone_seq IS NULL", (step_id,))
        )
        if row is None:
            raise Trouble("nothing_to_undo")
        return step_of(row), store.one("SELECT changeset FROM step WHERE id = ?", (row[0],))

    def keep(step: Step, taken_back: bytes) -> None:
        store.change(
            "UPDATE step SET undone_seq = ?, reverted = ? WHERE id = ?",
            (journal.next_seq(), taken_back, step.id),
        )

    return _take_back(journal, find, keep, "undone", watch)


def redo(journal: Journal, watch: Watch = NOBODY) -> Change:
    """Do again what the last undo took back. Raises `Trouble('nothing_to_redo')` and
    `Cancelled`."""
    store = journal.store

    def find() -> tuple[Step, bytes]:
        row = store.row(REDOABLE)
        if row is None:
            raise Trouble("nothing_to_redo")
        return step_of(row), store.one("SELECT reverted FROM step WHERE id = ?", (row[0],))

    def keep(step: Step, _: bytes) -> None:
        store.change("UPDATE step SET undone_seq = NULL, reverted = NULL WHERE id = ?", (step.id,))

    return _take_back(journal, find, keep, "redone", watch)


class _InTheWay(Exception):
    """Something was; the transaction is rolled back, and it goes on without, or with more."""


def _take_back(
    journal: Journal,
    find: Callable[[], tuple[Step, bytes]],
    keep: Callable[[Step, bytes], None],
    how: str,
    watch: Watch,
) -> Change:
    """Apply the inverse of a changeset but for what was changed since. First all of it; when
    something was in the way, again without the owners of what was, until nothing is. What comes
    back brings its firm, source or tags along when those went meanwhile.

    Each attempt is a transaction of its own, never a savepoint inside one: under a savepoint
    every row's statement costs time in proportion to the rows before it (measured: undoing an
    import of 20,000 rows 9 s instead of 1 s)."""
    store = journal.store
    owners = Owners(store)
    kept: dict[Owner, str] = {}
    brought: dict[Owner, tuple[Any, ...]] = {}
    step: Step | None = None
    named: tuple[Kept, ...] = ()
    changeset = b""
    while True:
        new: dict[Owner, str] = {}
        missing: dict[Owner, set[Owner]] = {}
        try:
            with journal.recorded(watch) as so_far:
                step, forward = find()
                for (table, _), values in brought.items():
                    _insert(store, table, values)
                if forward:
                    backward = inverted(forward)
                    with journal.remembering("block"):
                        found, missing = _try(store, backward, owners, kept, watch)
                    new = {owner: why for owner, why in found.items() if owner not in kept}
                    if new:
                        new |= _companions(backward, owners, new)
                if new or missing:
                    raise _InTheWay
                named = _named(store, kept, step)
                changeset = so_far()
                keep(step, changeset)
            break
        except _InTheWay:
            kept |= new
            for target, users in missing.items():
                if row := _row_once(store, *target):
                    brought[target] = row
                else:
                    kept |= dict.fromkeys(users, "changed_since")
    assert step is not None
    change = change_of(store, step, changeset, how, named)
    journal.tell(change)
    return change


def _companions(changeset: bytearray, owners: Owners, kept: dict[Owner, str]) -> dict[Owner, str]:
    """Contacts that rows of a kept one would go back to, as when a merge is undone: they stay
    with it, or the two would share what belongs to one."""
    found = dict(kept)
    for row in apsw.Changeset.iter(changeset):
        both = owners.of_both(row)
        if len(both) == 2 and any(owner in found for owner in both):
            why = next(found[owner] for owner in both if owner in found)
            found |= {owner: why for owner in both if owner not in found}
    return found


def _try(
    store: Store, changeset: bytearray, owners: Owners, kept: dict[Owner, str], watch: Watch
) -> tuple[dict[Owner, str], dict[Owner, set[Owner]]]:
    """Apply what is not kept. The owners of everything that was in the way, with the reason; and
    the rows that are missing, with the owners of what refers to them."""
    found: dict[Owner, str] = {}
    missing: dict[Owner, set[Owner]] = {}
    dangling = False
    skipped = _owners_of_updates(changeset, owners) if kept else {}
    columns = [row[1] for row in store.rows("PRAGMA table_info(contact)")]
    rank = columns.index("rank")
    # Where nobody looks on, the rows need not be counted: that takes a tenth of the whole.
    heard = watch is not NOBODY
    done, total = 0, sum(1 for _ in apsw.Changeset.iter(changeset)) if heard else 0

    def wanted(row: apsw.TableChange) -> bool:
        nonlocal done
        if heard:
            done += 1
            if done % TOLD_EVERY == 0:
                watch.progress(done, total)
        if not kept:
            return True
        owner = skipped.get((row.name, row_key(row))) or owners.of(row)
        return owner not in kept

    def conflict(reason: int, row: apsw.TableChange) -> int:
        nonlocal dangling
        if reason == apsw.SQLITE_CHANGESET_FOREIGN_KEY:
            dangling = True
        elif reason == apsw.SQLITE_CHANGESET_DATA and _only_made_room(row, rank):
            return int(apsw.SQLITE_CHANGESET_REPLACE)
        else:
            found[owners.of(row)] = "changed_since"
        return int(apsw.SQLITE_CHANGESET_OMIT)

    apsw.Changeset.apply(
        changeset,
        store.connection,
        filter_change=wanted if kept or heard else None,
        conflict=conflict,
        flags=apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT,
    )
    if dangling:
        used, missing = _dangling(store, changeset, owners)
        found |= used
    return found, missing


def _only_made_room(row: apsw.TableChange, rank: int) -> bool:
    """Whether a card differs from what it was in its rank alone: it made room for a neighbour, or
    was put elsewhere in its column, which is no edit. Where the step did nothing but rank it, a
    later rank counts."""
    if row.name != "contact" or row.old is None or row.conflict is None:
        return False
    both = enumerate(zip(row.old, row.conflict, strict=True))
    differing = {at for at, (was, now) in both if was is not apsw.no_change and was != now}
    written = {at for at, new in enumerate(row.new or ()) if new is not apsw.no_change}
    return differing == {rank} and written != {rank}


def _owners_of_updates(changeset: bytearray, owners: Owners) -> dict[tuple[str, Any], Owner]:
    """Updates do not carry the contact they belong to; look it up before they are applied."""
    return {
        (row.name, row_key(row)): owners.of(row)
        for row in apsw.Changeset.iter(changeset)
        if row.op == "UPDATE"
    }


def _dangling(
    store: Store, changeset: bytearray, owners: Owners
) -> tuple[dict[Owner, str], dict[Owner, set[Owner]]]:
    """The owners of rows that are gone now but that other rows still refer to; and rows that
    went before, with the owners of what refers to them."""
    gone: dict[tuple[str, Any], Owner] = {
        (row.name, row_key(row)): owners.of(row)
        for row in apsw.Changeset.iter(changeset)
        if row.op == "DELETE"
    }
    used: dict[Owner, str] = {}
    missing: dict[Owner, set[Owner]] = {}
    for table, key, parent, number in store.rows("PRAGMA foreign_key_check"):
        links = store.rows(f"PRAGMA foreign_key_list({table})")
        column = next(link[3] for link in links if link[0] == number)
        target = (parent, store.one(f"SELECT {column} FROM {table} WHERE rowid = ?", (key,)))
        if target in gone:
            used[gone[target]] = "used_since"
        elif parent in BROUGHT_BACK:
            missing.setdefault(target, set()).add(owners.of_kept(table, key))
        else:
            used[owners.of_kept(table, key)] = "changed_since"
    return used, missing


def _row_once(store: Store, table: str, key: int) -> tuple[Any, ...] | None:
    """A row that is gone, as it was last, from the history of what deleted it."""
    for (step_id,) in store.rows("SELECT id FROM step ORDER BY seq DESC"):
        kept = store.row("SELECT changeset, reverted FROM step WHERE id = ?", (step_id,)) or ()
        for changeset in kept:
            for row in changes(changeset) if changeset else ():
                if row.op == "DELETE" and row.name == table and row_key(row) == key:
                    return tuple(row.old or ())
    return None


def _insert(store: Store, table: str, values: tuple[Any, ...]) -> None:
    """Put a row back; the table may have got columns since."""
    columns = [row[1] for row in store.rows(f"PRAGMA table_info({table})")][: len(values)]
    marks = ", ".join("?" * len(values))
    store.change(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)


def _named(store: Store, kept: dict[Owner, str], step: Step) -> tuple[Kept, ...]:
    """The kept contacts by name; what else stays, stays for their sake, unless nothing else
    was kept. When nothing of it is left in the file, the step says whom it was about."""
    whys = {key: why for (table, key), why in kept.items() if table == "contact"}
    names = {key: store.one("SELECT name FROM contact WHERE id = ?", (key,)) for key in whys}
    gone = {key for key, name in names.items() if name is None}
    if gone:
        names |= _names_of_gone(store, gone, step)
    told = [Kept(names[key] or "", why, key) for key, why in whys.items()]
    if not told:
        for (table, key), why in kept.items():
            if table in ("firm", "source", "stage", "tag", "own_field"):
                name = store.one(f"SELECT name FROM {table} WHERE id = ?", (key,))
                told.append(Kept(name or "", why))
    if kept and not told:
        told.append(Kept(str(step.args.get("name", "")), next(iter(kept.values()))))
    return tuple(told)


def _names_of_gone(store: Store, gone: set[int], step: Step) -> dict[int, str]:
    """The names of contacts deleted in a step or after it, from the history of what did that."""
    names: dict[int, str] = {}
    since = "SELECT id FROM step WHERE seq >= (SELECT seq FROM step WHERE id = ?) ORDER BY seq"
    for (key,) in store.rows(since, (step.id,)):
        for row in changes(store.one("SELECT changeset FROM step WHERE id = ?", (key,))):
            if row.name == "contact" and row.op == "DELETE" and row.old and row.old[0] in gone:
                names[row.old[0]] = row.old[1]  # type: ignore[index,assignment]
    return names
