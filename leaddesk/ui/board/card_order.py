"""The order of a column's cards: their ids, eight bytes each. A long column may begin with its head
and its count, and read the rest when somebody looks further down."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence

NOBODY = 0
"""Stands in a row that was not read, or whose card went meanwhile, until the column is read."""


class CardOrder:
    """Rows count from 0 at the top. `rest()`, if given, reads all ids; `head` is how they begin
    and `count` how many they are."""

    def __init__(
        self,
        head: Iterable[int] = (),
        count: int | None = None,
        rest: Callable[[], Sequence[int]] | None = None,
    ) -> None:
        self._ids = array("q", head)
        self._count = len(self._ids) if count is None else count
        self._rest = rest if self._count > len(self._ids) else None

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, row: int) -> int:
        if row >= len(self._ids):
            self.complete()
        return self._ids[row]

    @property
    def whole(self) -> bool:
        """Whether all of it has been read."""
        return self._rest is None

    def shown(self) -> array[int]:
        """All rows as they were told to Qt: what was not read yet is `NOBODY`, for by now the file
        may know others there."""
        unread = self._count - len(self._ids)
        return self._ids + array("q", [NOBODY]) * unread if unread else self._ids

    def complete(self) -> array[int]:
        """All ids, read now if they were not."""
        if self._rest is not None:
            self.learn(self._rest())
        return self._ids

    def learn(self, all_ids: Sequence[int]) -> None:
        """What `rest` would have given was read elsewhere, unless it is known by now."""
        if self._rest is not None:
            ids = array("q", all_ids)[: self._count]
            ids.extend([NOBODY] * (self._count - len(ids)))
            self._ids, self._rest = ids, None

    def span(self, first: int, last: int) -> list[int]:
        """The ids of these rows, both counted."""
        if last >= len(self._ids):
            self.complete()
        return self._ids[first : last + 1].tolist()

    def find(self, contact_id: int) -> int | None:
        """The row of a contact, None when it isn't here."""
        row = _find(self._ids, contact_id)
        return row if row is not None or self.whole else _find(self.complete(), contact_id)

    def rows(self, ids: Collection[int]) -> list[int]:
        """The rows of those of the contacts that are here, from the top."""
        if len(ids) <= 3:
            return sorted(row for row in map(self.find, ids) if row is not None)
        wanted = set(ids)
        found = [row for row, each in enumerate(self._ids) if each in wanted]
        if len(found) < len(wanted) and not self.whole:
            self.complete()
            return self.rows(ids)
        return found


def _find(ids: array[int], contact_id: int) -> int | None:
    # By bytes, because array.index makes an int of every id: 0.1 ms instead of 1.1 for 40,000.
    packed, wanted = ids.tobytes(), array("q", [contact_id]).tobytes()
    at = packed.find(wanted)
    while at % ids.itemsize and at >= 0:
        at = packed.find(wanted, at + 1)
    return at // ids.itemsize if at >= 0 else None
