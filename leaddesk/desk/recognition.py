"""Who is in the file: rows compared by index with the contacts of the desk, and with the rows
before them in the same file, as if those had been imported already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from leaddesk.domain.contact import PHONE_KINDS
from leaddesk.domain.firm import firm_key
from leaddesk.domain.folding import fold
from leaddesk.domain.matching import Known, Match, best, name_key
from leaddesk.domain.proposal import Incoming
from leaddesk.store.bulk import Bulk


class Recognition:
    """Ask `prepare` with a batch, then `match` row by row; `remember` a new one."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._kept: dict[int, Known] = {}
        self._by_mark: dict[str, set[int]] = defaultdict(set)
        self._asked: set[str] = set()

    def prepare(self, batch: Sequence[Incoming]) -> None:
        """Read from the file, in one question, whom these rows may mean."""
        marks = {mark for row in batch for mark in _marks(row)} - self._asked
        ids = {row.own_id for row in batch if row.own_id} - self._kept.keys()
        self._asked |= marks
        normals = [mark[2:] for mark in marks if mark[:2] in ("e:", "p:")]
        keys = [mark[2:] for mark in marks if mark[:2] == "n:"]
        for known, key in self._bulk.known(ids, normals, keys):
            self._keep(known, key)

    def match(self, row: Incoming) -> Match | None:
        """The contact this row means, or may mean."""
        if row.own_id in self._kept:
            return Match(row.own_id or 0, True, "own_id")
        near = {key for mark in _marks(row) for key in self._by_mark.get(mark, ())}
        if not near:
            return None
        return best(known_of(row, 0), [self._kept[key] for key in sorted(near)])

    def remember(self, row: Incoming, contact_id: int) -> None:
        """A row that will be a contact: later rows of the file are compared with it too."""
        self._keep(known_of(row, contact_id), _name_key(row))

    def _keep(self, known: Known, key: str) -> None:
        self._kept[known.id] = known
        for mark in _known_marks(known, key):
            self._by_mark[mark].add(known.id)


def known_of(row: Incoming, contact_id: int) -> Known:
    """A row in the form in which contacts are compared."""
    return Known(
        contact_id,
        fold(str(row.fields.get("first_name", ""))).strip(),
        fold(str(row.fields.get("last_name", ""))).strip(),
        firm_key(row.firm) if row.firm else "",
        str(row.fields.get("zip", "")),
        frozenset(p.normal for p in row.points if p.kind == "email" and p.normal),
        frozenset(p.normal for p in row.points if p.kind in PHONE_KINDS and p.normal),
    )


def _name_key(row: Incoming) -> str:
    first, last = row.fields.get("first_name", ""), row.fields.get("last_name", "")
    return name_key(str(first), str(last), row.firm)


def _marks(row: Incoming) -> Iterable[str]:
    for point in row.points:
        if point.normal and point.kind == "email":
            yield f"e:{point.normal}"
        elif point.normal and point.kind in PHONE_KINDS:
            yield f"p:{point.normal}"
    key = _name_key(row)
    if key != "firm:":
        yield f"n:{key}"


def _known_marks(known: Known, key: str) -> Iterable[str]:
    yield from (f"e:{mail}" for mail in known.emails)
    yield from (f"p:{phone}" for phone in known.phones)
    if key != "firm:":
        yield f"n:{key}"
