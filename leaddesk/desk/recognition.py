"""Who is in the file: rows compared by index with the contacts of the desk, and with the rows
before them in the same file, as if those had been imported already.

A mark is something two records of one contact share: an address, a number, a name with a
postcode, a name with a firm. A name alone is no mark: a big desk has a hundred Hans Müllers."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence

from leaddesk.desk.preparing import Prepared
from leaddesk.domain.matching import Known, Match, best, key_of
from leaddesk.store.bulk import Bulk

NOBODY = "firm:"
FEW = 3
"""Namesakes with the same postcode that a row is compared with."""
Mark = str


class Recognition:
    """Ask `prepare` with a batch, then `match` row by row; `remember` a new one."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._kept: dict[int, Known] = {}
        self._by_mark: dict[Mark, int | list[int]] = {}
        self._batch: dict[int, tuple[Known, Mark, Mark]] = {}
        self._settled: dict[int, Match] = {}
        self._anybody = bulk.anybody()

    def prepare(self, batch: Sequence[Prepared]) -> None:
        """Read from the file whom these rows may mean: by address and number in one question,
        and by name in another for those that these do not settle."""
        self._settled = {}
        self._batch = {row.number: _marked(row.known()) for row in batch}
        if not self._anybody:
            return
        normals = {n for row in batch for n in (*row.emails, *row.phones)}
        ids = {row.own_id for row in batch if row.own_id} - self._kept.keys()
        self._learn(self._bulk.known(ids, normals, (), ()))
        places: set[tuple[str, str]] = set()
        firms: set[tuple[str, str]] = set()
        settled: dict[int, Match] = {}
        for row in batch:
            match = self._by_points(row)
            if match and match.sure:
                settled[row.number] = match
                continue
            known, place, firm = self._batch[row.number]
            if place:
                places.add((key_of(known), known.zip))
            if firm:
                firms.add((key_of(known), known.firm))
        if places or firms:
            self._learn(self._bulk.known((), (), places, firms))
        # What was learned only by name has no address or number of these rows.
        self._settled = settled

    def _learn(self, found: Sequence[Known]) -> None:
        for known in found:
            if known.id not in self._kept:
                self._keep(*_marked(known))

    def match(self, row: Prepared) -> Match | None:
        """The contact this row of the prepared batch means, or may mean."""
        if row.number in self._settled:
            return self._settled[row.number]
        settled = self._by_points(row)
        if settled and settled.sure:
            return settled
        known, place, firm = self._batch[row.number]
        near = self._near((*known.emails, *known.phones, place, firm))
        return best(known, [self._kept[key] for key in sorted(near)]) if near else None

    def _by_points(self, row: Prepared) -> Match | None:
        """The contact with this id, or an address or number of the row."""
        if row.own_id and row.own_id in self._kept:
            return Match(row.own_id, True, "own_id")
        known = self._batch[row.number][0]
        near = self._near((*known.emails, *known.phones))
        return best(known, [self._kept[key] for key in sorted(near)]) if near else None

    def _near(self, marks: Iterable[Mark]) -> set[int]:
        near: set[int] = set()
        for mark in marks:
            found = self._by_mark.get(mark)
            if found is None:
                continue
            if isinstance(found, int):
                near.add(found)
            else:
                near.update(found)
        return near

    def remember(self, row: Prepared, contact_id: int) -> None:
        """A row that will be a contact: later rows of the file are compared with it too."""
        self._settled = {}
        known, place, firm = self._batch[row.number]
        known.id = contact_id
        self._keep(known, place, firm)

    def _keep(self, known: Known, place: Mark, firm: Mark) -> None:
        key = known.id
        self._kept[key] = known
        for mark in (*known.emails, *known.phones, firm):
            if mark:
                there = self._by_mark.setdefault(mark, key)
                if isinstance(there, list):
                    there.append(key)
                elif there != key:
                    self._by_mark[mark] = [there, key]
        if place:
            there = self._by_mark.setdefault(place, key)
            if there == key:
                return
            if isinstance(there, int):
                there = self._by_mark[place] = [there]
            if len(there) < FEW or not known.person or key < there[-1]:
                insort(there, key)
                if known.person:
                    # Of the same name and postcode each is a question; a few will do.
                    del there[FEW:]


def _marked(known: Known) -> tuple[Known, Mark, Mark]:
    """With the marks of its name: with the postcode, and with the firm; '' for none."""
    key = key_of(known)
    if key == NOBODY:
        return known, "", ""
    place = f"{key}\nz{known.zip}" if known.zip else ""
    return known, place, f"{key}\nf{known.firm}" if known.firm and known.person else ""
