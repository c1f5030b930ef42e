"""Everybody's mark ("May I contact?"), for filters and orders that SQL cannot tell: the block list
holds hashes, and the rules are no SQL. Worked out when first asked for, kept in memory only, and
held true by the notices of verbs; what cannot be held true is let go and worked out again."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from leaddesk.domain.change import Change
from leaddesk.domain.contact_rules import Rules
from leaddesk.domain.filter import Filter
from leaddesk.domain.folding import fold
from leaddesk.domain.mark import Mark, Marking, fits
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store.blocks import Blocks, name_at, place_at
from leaddesk.store.ledger import AMONG, persons
from leaddesk.store.open import Store
from leaddesk.store.own_writes import Ends, ends

FEW = 1_000
"""So many who changed are asked about again without anybody noticing."""
RECORDING = "record_permission"
"""The verb that puts those it names onto the block list, and nobody else."""
T = TypeVar("T")


class Marks:
    """The marks of one desk, for all its threads. `rules` are those in force."""

    def __init__(self, store: Store, today: Callable[[], date], rules: Rules) -> None:
        self._store = store
        self._today = today
        self._rules = rules
        self._lock = threading.RLock()
        self._turn = threading.Lock()
        self._working = False
        self._spoiled = threading.Event()
        self._heard: list[Ends] = []
        self._changed: set[int] = set()
        self._listed: set[int] = set()
        self._marking = Marking(rules, today())
        self._there: dict[int, Mark] | None = None
        self._day = today()
        self._ends: Ends = (None, None)
        self._blocks = 0
        self._ground: dict[Any, Any] = {}

    # --- asking ---

    def ready(self) -> bool:
        """Whether an answer needs nobody but a few to be looked at."""
        with self._lock:
            return (
                self._there is not None
                and self._day == self._today()
                and self._ends == ends(self._store)
                and len(self._changed) <= FEW
            )

    def permitted(self, filter: Filter) -> tuple[list[int], bool]:
        """Whom a filter lets pass by their marks: the ids that do, or, where those are fewer, of
        those that don't, and then False."""
        fit = fits(filter)

        def those(there: dict[int, Mark]) -> tuple[list[int], bool]:
            passing = {mark for mark in set(there.values()) if fit(mark)}
            ids = [key for key, mark in there.items() if mark in passing]
            if 2 * len(ids) <= len(there):
                return ids, True
            return [key for key, mark in there.items() if mark not in passing], False

        return self._asked(those)

    def orders(self) -> dict[int, str]:
        """By what those who refuse something are sorted (see `Mark.order`)."""

        def those(there: dict[int, Mark]) -> dict[int, str]:
            told = {mark: mark.order for mark in set(there.values()) if mark.refuses}
            return {key: told[mark] for key, mark in there.items() if mark in told}

        return self._asked(those)

    def of(self, contact_id: int) -> Mark | None:
        """The mark of one; None when they are gone."""
        return self._asked(lambda there: there.get(contact_id))

    def _asked(self, question: Callable[[dict[int, Mark]], T]) -> T:
        while True:
            self.work_out()
            with self._lock:
                if self.ready() and self._there is not None:
                    self._catch_up(self._there)
                    return question(self._there)

    def _catch_up(self, there: dict[int, Mark]) -> None:
        if self._changed:
            fresh, listed = dict[int, Mark](), set[int]()
            self._look_at(sorted(self._changed), fresh, listed)
            for key in self._changed - fresh.keys():
                there.pop(key, None)
            there |= fresh
            self._listed = (self._listed - self._changed) | listed
            self._changed = set()

    # --- working out ---

    def work_out(self, watch: Watch = NOBODY) -> None:
        """Go through everybody, unless that is done. `watch` counts them. Raises `Cancelled`."""
        if self.ready():
            return
        with self._turn:
            try:
                while not self.ready():
                    self._work_out(watch)
            finally:
                self._working = False

    def _work_out(self, watch: Watch) -> None:
        store, there, listed = self._store, dict[int, Mark](), set[int]()
        with self._lock:
            self._working, self._heard = True, []
            self._spoiled.clear()
            self._there, self._changed = None, set()
            self._day = self._today()
            self._marking = Marking(self._rules, self._day)
        with _one_moment(store):
            seen, blocks, ground = ends(store), self._blocks_now(), self._ground_now()
            ids, block_list = store.firsts("SELECT id FROM contact"), Blocks(store).listed()
            for portion in watch.portions(ids):
                self._look_at(portion, there, listed, block_list)
        with self._lock:
            self._working = False
            if not self._spoiled.is_set():
                self._there, self._listed = there, listed
                self._ends = self._heard[-1] if self._heard else seen
                self._blocks, self._ground = blocks, ground

    def _look_at(
        self, ids: Sequence[int], there: dict[int, Mark], listed: set[int],
        block_list: frozenset[str] | None = None,
    ) -> None:  # fmt: skip
        mark = self._marking.mark
        for key, person in persons(self._store, ids, block_list).items():
            there[key] = mark(person)
            if person.blocks:
                listed.add(key)

    # --- staying true ---

    def hear(self, change: Change) -> None:
        """A verb has changed something; in the thread that wrote, before anybody asks."""
        with self._lock:
            if self._there is None and not self._working:
                return
            try:
                known = self._note(change)
            except Trouble:
                known = False  # the file cannot be read now; the verb is done all the same
            self._changed |= change.contacts or frozenset()
            many = len(self._changed) > FEW and not self._working
            if many or not known:
                self.drop()

    def _note(self, change: Change) -> bool:
        """Take down whom a change concerns; False for 'nobody knows'."""
        if self._working:
            self._heard.append(ends(self._store))
            return change.contacts is not None and not change.concerns("ledger", "source", "stage")
        return self._follows(change) and self._note_others(change)

    def drop(self) -> None:
        """Let them go: nobody knows what changed."""
        with self._lock:
            self._there = None
            self._spoiled.set()
            self._changed = set()
            self._listed = set()

    def _follows(self, change: Change) -> bool:
        """Whether nothing but this was written since the last notice."""
        before, now = self._ends, ends(self._store)
        self._ends = now
        last = max(before[0] or 0, before[1] or 0)
        if change.how == "done":
            return now == (last + 1, before[1])
        if change.how == "undone":
            return now == (before[0], last + 1)
        return change.how == "redone" and now[0] == before[0] and (now[1] or 0) < last

    def _note_others(self, change: Change) -> bool:
        """Whom else a change concerns, besides those it names; False for 'nobody knows'."""
        if change.contacts is None:
            return False
        if change.concerns("source", "stage"):
            ground, self._ground = self._ground, self._ground_now()
            if not ground.items() <= self._ground.items():
                return False
        if not change.concerns("ledger"):
            return True
        before, self._blocks = self._blocks, self._blocks_now()
        added = self._blocked_by(change) if change.how == "done" else 0
        if added and change.step.verb != RECORDING:
            return False
        if added:
            self._changed |= self._sharing(change.contacts)
        if before + added != self._blocks:
            self._changed |= self._listed
        return before + added >= self._blocks

    def _blocks_now(self) -> int:
        """How many entries the block list has."""
        return int(self._store.one("SELECT count(*) FROM block"))

    def _blocked_by(self, change: Change) -> int:
        """How many of them came with a change. Ids do not say which are new: those of another
        computer go by its own clock."""
        lines = json.dumps(sorted(change.rows["ledger"] or ()))
        return int(self._store.one(f"SELECT count(*) FROM block WHERE entry_id {AMONG}", (lines,)))

    def _ground_now(self) -> dict[Any, Any]:
        """What the rules look at and no contact owns."""
        rows = self._store.rows
        stages = {("stage", key): phase for key, phase in rows("SELECT id, phase FROM stage")}
        return stages | {("source", row[0]): row for row in rows("SELECT * FROM source")}

    def _sharing(self, ids: Iterable[int]) -> set[int]:
        """Who has an address, a number, or a name with its place in common with these."""
        rows, among = self._store.rows, json.dumps(list(ids))
        found = {
            key
            for (key,) in rows(
                "SELECT contact_id FROM contact_point WHERE normal <> '' AND normal IN ("
                "SELECT normal FROM contact_point WHERE normal <> '' AND contact_id "
                f"{AMONG} UNION SELECT point FROM ledger WHERE point <> '' AND contact_id {AMONG})",
                (among, among),
            )
        }
        placed = (
            "SELECT c.id, c.first_name || ' ' || c.last_name, coalesce(f.name, ''), c.street, "
            "c.zip FROM contact c LEFT JOIN firm f ON f.id = c.firm_id "
            "WHERE c.zip <> '' AND c.street <> '' AND "
        )
        whose = rows(f"{placed} c.id {AMONG}", (among,))
        if whose:
            names, places = (
                {name_at(*row[1:]) for row in whose},
                {place_at(*row[3:]) for row in whose},
            )
            codes = {_code(row[4]) for row in whose}
            every = (zip for (zip,) in rows("SELECT DISTINCT zip FROM contact"))
            zips = json.dumps([zip for zip in every if _code(zip) in codes])
            for row in rows(f"{placed} c.zip COLLATE NOCASE {AMONG}", (zips,)):
                # Names last: few live in the same street, and what is compared is long to make.
                if place_at(*row[3:]) in places and name_at(*row[1:]) in names:
                    found.add(row[0])
        return found


def _code(zip: str) -> str:
    """As `name_at` compares postcodes."""
    return fold(zip).strip()


@contextmanager
def _one_moment(store: Store) -> Iterator[None]:
    """What is read inside is of one moment, whatever is written meanwhile."""
    connection = store.connection
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
