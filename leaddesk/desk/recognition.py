"""Who is in the file: rows compared by index with the contacts of the desk, and with the rows
before them in the same file, as if those had been imported already.

A mark is something two records of one contact share: an address, a number, a name with a
postcode, a name with a firm. A name alone is no mark: a big desk has a hundred Hans Müllers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leaddesk.domain.contact import PHONE_KINDS
from leaddesk.domain.firm import firm_key
from leaddesk.domain.folding import fold
from leaddesk.domain.matching import Known, Match, best, name_key
from leaddesk.domain.proposal import Incoming
from leaddesk.store.bulk import Bulk

NOBODY = "firm:"
FEW = 3
"""Namesakes with the same postcode that a row is compared with."""
NAMED = ("z", "f")
"""Marks of a name: with a postcode, with a firm."""
Mark = tuple[str, ...]


class Recognition:
    """Ask `prepare` with a batch, then `match` row by row; `remember` a new one."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._kept: dict[int, Known] = {}
        self._by_mark: dict[Mark, int | list[int]] = {}
        self._batch: dict[int, tuple[Known, list[Mark]]] = {}

    def prepare(self, batch: Sequence[Incoming]) -> None:
        """Read from the file whom these rows may mean: by address and number in one question,
        and by name in another for those that these do not settle."""
        self._batch = {}
        for row in batch:
            known, key = known_of(row, 0)
            self._batch[row.number] = known, _marks(known, key)
        normals = {n for known, _ in self._batch.values() for n in (*known.emails, *known.phones)}
        ids = {row.own_id for row in batch if row.own_id} - self._kept.keys()
        self._learn(self._bulk.known(ids, normals, (), ()))
        places: set[tuple[str, str]] = set()
        firms: set[tuple[str, str]] = set()
        for row in batch:
            match = self.match(row)
            if not (match and match.sure):
                for mark in self._batch[row.number][1]:
                    if mark[0] in NAMED:
                        (places if mark[0] == "z" else firms).add((mark[1], mark[2]))
        self._learn(self._bulk.known((), (), places, firms))

    def _learn(self, found: Sequence[tuple[Known, str]]) -> None:
        for known, key in found:
            if known.id not in self._kept:
                self._keep(known, _marks(known, key))

    def match(self, row: Incoming) -> Match | None:
        """The contact this row of the prepared batch means, or may mean."""
        if row.own_id in self._kept:
            return Match(row.own_id or 0, True, "own_id")
        known, marks = self._batch[row.number]
        near = self._near(mark for mark in marks if len(mark) == 1)
        settled = best(known, [self._kept[key] for key in sorted(near)]) if near else None
        if settled and settled.sure:
            return settled
        near |= self._near(mark for mark in marks if mark[0] == "f")
        if known.person:
            # Of the same name and postcode without the firm, each is a question; a few will do.
            near |= set(sorted(self._near(mark for mark in marks if mark[0] == "z"))[:FEW])
        else:
            near |= self._near(mark for mark in marks if mark[0] == "z")
        return best(known, [self._kept[key] for key in sorted(near)]) if near else None

    def _near(self, marks: Iterable[Mark]) -> set[int]:
        near: set[int] = set()
        for mark in marks:
            found = self._by_mark.get(mark)
            if isinstance(found, int):
                near.add(found)
            elif found:
                near.update(found)
        return near

    def remember(self, row: Incoming, contact_id: int) -> None:
        """A row that will be a contact: later rows of the file are compared with it too."""
        known, marks = self._batch[row.number]
        known.id = contact_id
        self._keep(known, marks)

    def _keep(self, known: Known, marks: Sequence[Mark]) -> None:
        self._kept[known.id] = known
        for mark in marks:
            there = self._by_mark.get(mark)
            if there is None:
                self._by_mark[mark] = known.id
            elif isinstance(there, int):
                self._by_mark[mark] = [there, known.id]
            else:
                there.append(known.id)


def known_of(row: Incoming, contact_id: int) -> tuple[Known, str]:
    """A row in the form in which contacts are compared, and its name key."""
    first, last = str(row.fields.get("first_name", "")), str(row.fields.get("last_name", ""))
    firm = firm_key(row.firm) if row.firm else ""
    known = Known(
        contact_id,
        fold(first).strip(),
        fold(last).strip(),
        firm,
        str(row.fields.get("zip", "")),
        tuple(p.normal for p in row.points if p.kind == "email" and p.normal),
        tuple(p.normal for p in row.points if p.kind in PHONE_KINDS and p.normal),
    )
    return known, name_key(first, last, row.firm)


def _marks(known: Known, key: str) -> list[Mark]:
    marks: list[Mark] = [(mail,) for mail in known.emails]
    marks += [(phone,) for phone in known.phones]
    if key != NOBODY:
        if known.zip:
            marks.append(("z", key, known.zip))
        if known.firm and known.person:
            marks.append(("f", key, known.firm))
    return marks
