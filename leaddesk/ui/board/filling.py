"""What the columns hold: their orders and counts over the filter, read whole or only where a change
concerns them. A column that is shown anew begins with its head, and is completed when the board
has been painted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.filter import EVERYTHING
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.desk_side import Reads

FEW = 50
"""Up to this many changed contacts are looked at one by one."""
HEAD = 100
"""Cards of a column that are read before it is painted for the first time."""
LATER, NEXT = 200, 20
"""Milliseconds after which the rest of the first column, and of the next, is read."""


class Filling(QObject):
    """`columns()` are those on the screen, `counted(counts)` is told every column's truth."""

    def __init__(
        self,
        reads: Callable[[], Reads],
        columns: Callable[[], Sequence[Column]],
        counted: Callable[[Mapping[int, ColumnCount]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reads = reads
        self._columns = columns
        self._counted = counted
        self.filter = EVERYTHING
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._complete_next)

    def show_anew(self) -> None:
        """Other columns, or another filter: the heads, and the rest later."""
        counts = self._reads().column_counts(self.filter)
        for column in self._columns():
            column.model.drop_cards(None)
            self.show_column(column, counts)
        self._count(counts)

    def show_column(self, column: Column, counts: Mapping[int, ColumnCount] | None = None) -> None:
        """One column anew."""
        reads, filter, stage_id, sort = self._reads(), self.filter, column.stage.id, column.sort
        counts = counts or reads.column_counts(filter)
        count = counts[stage_id].count if stage_id in counts else 0
        head = reads.column_ids(stage_id, filter, sort, HEAD) if count else []
        column.model.show(head, count, lambda: reads.column_ids(stage_id, filter, sort))
        self._later.start(LATER)

    def read_again(self) -> None:
        """Everything may have changed; what is still there stays where it is."""
        for column in self._columns():
            column.model.drop_cards(None)
            self._reread(column)
        self._count(self._reads().column_counts(self.filter))

    def read_changed(self, contacts: Iterable[int]) -> None:
        """Only these contacts may have changed, moved, come or gone."""
        reads, ids = self._reads(), list(contacts)
        fresh = reads.cards(ids)
        few = len(ids) <= FEW and self.filter.empty
        places = reads.next_below(ids) if few else []
        for column in self._columns():
            stage_id = column.stage.id
            rows = column.model.rows_of(ids)
            there = [column.model.id_at(row) for row in rows]
            cards = {each: card for each, card in fresh.items() if card.stage_id == stage_id}
            column.model.drop_cards([each for each in there if each is not None])
            column.model.learn(cards)
            here = [(each, below) for each, stage, below in places if stage == stage_id]
            if (rows or cards) and not (few and self._replace(column, rows, here)):
                self._reread(column)
        self._count(reads.column_counts(self.filter))

    def _replace(
        self, column: Column, rows: Sequence[int], here: Sequence[tuple[int, int | None]]
    ) -> bool:
        if column.sort:
            return False
        with column.cards.staying():
            return column.model.replace(rows, here)

    def _reread(self, column: Column) -> None:
        ids = self._reads().column_ids(column.stage.id, self.filter, column.sort)
        with column.cards.staying():
            column.model.set_ids(ids)

    def _count(self, counts: Mapping[int, ColumnCount]) -> None:
        # Where a column and the database disagree, the database is right.
        for column in self._columns():
            count = counts.get(column.stage.id)
            if count is not None and count.count != column.model.rowCount():
                self._reread(column)
        self._counted(counts)

    def _complete_next(self) -> None:
        if any(column.model.complete() for column in self._columns()):
            self._later.start(NEXT)
