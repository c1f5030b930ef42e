"""Ids in an order as the rows of a Qt model. A new order is told to Qt as the smallest difference,
so that scroll position and selection stay; what stands in a row is the subclass's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

LOOK_UPS = 8
MANY = 100_000
"""Where more ids than these are others, looking for the smallest difference takes too long."""

AnyIndex = QModelIndex | QPersistentModelIndex


class IdsModel(QAbstractTableModel):
    """Holds every id, which costs little: a million of them 36 MB."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._rows: dict[int, int] | None = None
        self._looked_for = 0

    def ids(self) -> list[int]:
        """All ids in order; not to be changed."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        """The id in a row, None below the last."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, contact_id: int) -> int | None:
        """The row of a contact, None when it isn't in this column. A few are looked for one by
        one: making the table of all rows of a long column costs more than a drag may."""
        if self._rows is None and self._looked_for < LOOK_UPS:
            self._looked_for += 1
            try:
                return self._ids.index(contact_id)
            except ValueError:
                return None
        if self._rows is None:
            self._rows = {each: row for row, each in enumerate(self._ids)}
        return self._rows.get(contact_id)

    def set_ids(self, ids: list[int]) -> None:
        """Show this order; tells Qt the smallest difference, so that scroll and selection stay."""
        old = self._ids
        if ids == old:
            return
        top = common_beginning(old, ids)
        tail = common_beginning(old[top:][::-1], ids[top:][::-1])
        gone, come = len(old) - tail - top, len(ids) - tail - top
        if max(gone, come) > MANY:
            self._reset(ids)
            return
        if gone == come and set(old[top : top + gone]) == set(ids[top : top + come]):
            self._reorder(ids)
            return
        if gone and come and gone + come > 3:
            self._reset(ids)
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), top, top + gone - 1)
            self._put(old[:top] + old[top + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), top, top + come - 1)
            self._put(ids)
            self.endInsertRows()

    def _told(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _put(self, ids: list[int]) -> None:
        self._ids = ids
        self._rows = None
        self._looked_for = 0

    def _reset(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._put(ids)
        self.endResetModel()

    def _reorder(self, ids: list[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        was = self.persistentIndexList()
        held = [self._ids[index.row()] for index in was]
        self._put(ids)
        rows = [self.row_of(each) for each in held]
        self.changePersistentIndexList(
            was,
            [
                self.index(row, index.column()) if row is not None else QModelIndex()
                for row, index in zip(rows, was, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)


def common_beginning(one: Sequence[int], two: Sequence[int]) -> int:
    """How many at the beginning are the same. By halves, because comparing slices is fast and
    stepping through 20,000 ids is not."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
