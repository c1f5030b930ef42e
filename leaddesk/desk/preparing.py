"""What the reading process makes of each row before it sends it: the contact it describes, packed,
and what it is recognised by. That is half the work of an import, and another core does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from leaddesk.desk.incoming import incoming
from leaddesk.domain.contact import PHONE_KINDS, person_name, shown_name
from leaddesk.domain.firm import firm_key
from leaddesk.domain.matching import Known, folded
from leaddesk.domain.own_fields import own_name
from leaddesk.domain.proposal import Incoming, packed
from leaddesk.exchange.column import Column
from leaddesk.exchange.header_table import OWN
from leaddesk.exchange.row import Row
from leaddesk.exchange.rows import SHOWN_AS_THEY_ARE
from leaddesk.store.blocks import Marking, name_at


class Prepared(NamedTuple):
    """A row, packed, with the name it would be shown by, its own id if it has one, its marks that
    are on the block list, and what of it is compared: see `matching.Known`."""

    number: int
    kept: bytes
    name: str
    own_id: int | None
    marks: tuple[str, ...]
    first: str
    last: str
    firm: str
    zip: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]

    def known(self) -> Known:
        """The row in the form in which contacts are compared."""
        return Known(0, *self[5:])


@dataclass(frozen=True)
class Preparing:
    """Given to the reader, which calls it in its child once the columns are known; `today` is
    the day of a next step without one. `listed` are the marks of the block list, `marking` makes
    those of a row."""

    today: date
    marking: Marking | None = None
    listed: frozenset[str] = frozenset()

    def __call__(
        self, program: str | None, columns: Sequence[Column]
    ) -> Callable[[Row, bool], tuple[Any, ...]]:
        own = program == OWN
        own_fields = [(c.field, n) for c in columns if c.field and (n := own_name(c.field))]
        count = 0

        def prepare(row: Row, good: bool) -> tuple[Any, ...]:
            nonlocal count
            count += 1
            if good and count > SHOWN_AS_THEY_ARE:
                row.raw = ()
            made = incoming(row, self.today, own=own, own_fields=own_fields)
            return tuple(prepared(made, self._on_the_list(made) if self.listed else ()))

        return prepare

    def _on_the_list(self, row: Incoming) -> tuple[str, ...]:
        assert self.marking is not None
        get = row.fields.get
        person = f"{get('first_name', '')} {get('last_name', '')}"
        placed = name_at(person, row.firm, get("street", ""), get("zip", ""))
        marks = self.marking.marks_of(row.points, placed)
        return tuple([mark for mark in marks if mark in self.listed])


def prepared(row: Incoming, marks: tuple[str, ...] = ()) -> Prepared:
    """A row made ready to be matched."""
    get = row.fields.get
    first, last = get("first_name", ""), get("last_name", "")
    person = person_name(get("title", ""), first, get("middle_name", ""), last)
    emails, phones = [], []
    for point in row.points:
        if point.normal:
            if point.kind == "email":
                emails.append(point.normal)
            elif point.kind in PHONE_KINDS:
                phones.append(point.normal)
    return Prepared(
        row.number,
        packed(row),
        shown_name(person, get("name_suffix", ""), row.firm, row.points),
        row.own_id,
        marks,
        folded(first),
        folded(last),
        _firm_key(row.firm) if row.firm else "",
        get("zip", ""),
        tuple(emails),
        tuple(phones),
    )


_firm_key = lru_cache(maxsize=1024)(firm_key)
