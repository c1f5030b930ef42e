"""Ids in an order as the rows of a Qt model. A new order is told to Qt as the smallest difference,
so that scroll position and selection stay; what stands in a row is the subclass's."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from leaddesk.ui.board.card_order import CardOrder

MANY = 100_000
"""Where more ids than these are others, looking for the smallest difference takes too long."""

AnyIndex = QModelIndex | QPersistentModelIndex


class IdsModel(QAbstractTableModel):
    """Holds every id, which costs little: a million of them 8 MB."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = CardOrder()

    def ids(self) -> list[int]:
        """All ids in order."""
        return self._order.complete().tolist()

    def ids_of_rows(self, first: int, last: int) -> list[int]:
        """The ids of some rows, both counted."""
        return self._order.span(first, last)

    def id_at(self, row: int) -> int | None:
        """The id in a row, None below the last."""
        return self._order[row] if 0 <= row < len(self._order) else None

    def row_of(self, contact_id: int) -> int | None:
        """The row of a contact, None when it isn't here."""
        return self._order.find(contact_id)

    def rows_of(self, ids: Collection[int]) -> list[int]:
        """The rows of those contacts that are here, from the top."""
        return self._order.rows(ids)

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show this order; tells Qt the smallest difference, so that scroll and selection stay."""
        old, new = self._order.shown(), array("q", ids)
        if new == old:
            return
        top = common_beginning(old, new)
        tail = common_beginning(old[top:][::-1], new[top:][::-1])
        gone, come = len(old) - tail - top, len(new) - tail - top
        if max(gone, come) > MANY:
            self._reset(new)
        elif gone == come and set(old[top : top + gone]) == set(new[top : top + come]):
            self._reorder(new)
        elif gone and come and gone + come > 3:
            self._reset(new)
        else:
            if gone:
                self.beginRemoveRows(QModelIndex(), top, top + gone - 1)
                self._order = CardOrder(old[:top] + old[top + gone :])
                self.endRemoveRows()
            if come:
                self.beginInsertRows(QModelIndex(), top, top + come - 1)
                self._order = CardOrder(new)
                self.endInsertRows()

    def _told(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _reset(self, ids: array[int]) -> None:
        self.beginResetModel()
        self._order = CardOrder(ids)
        self.endResetModel()

    def _reorder(self, ids: array[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        was = self.persistentIndexList()
        held = [self._order[index.row()] for index in was]
        self._order = CardOrder(ids)
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
        return 0 if parent.isValid() else len(self._order)


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
