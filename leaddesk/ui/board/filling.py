"""What the columns hold: their orders and counts over the filter, read whole or only where a change
concerns them. A column that is shown anew begins with its head, and is completed when the board
has been painted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.desk_side import Reads

FEW = 50
"""Up to this many changed contacts are looked at one by one."""
HEAD = 100
"""Cards of a column that are read before it is painted for the first time."""
LATER, NEXT = 200, 20
"""Milliseconds after which the rest of the first column, and of the next, is read."""


Beginnings = tuple[Mapping[int, ColumnCount], Mapping[int, Sequence[int]]]
"""Every stage's count and sums, and by stage how the columns' orders begin."""


class Filling(QObject):
    """`columns()` are those on the screen, `counted(counts)` is told every column's truth;
    `ask(question, then)` is how something is asked that need not be there at once."""

    def __init__(
        self,
        reads: Callable[[], Reads],
        columns: Callable[[], Sequence[Column]],
        counted: Callable[[Mapping[int, ColumnCount]], None],
        ask: Callable[[Callable[[Reads], Any], Callable[[Any], object]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reads = reads
        self._columns = columns
        self._counted = counted
        self._ask = ask
        self.filter = EVERYTHING
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._complete_next)

    def question(
        self, filter: Filter, seen: Mapping[int, Collection[int]] = {}
    ) -> Callable[[Reads], Beginnings]:
        """What `show` needs. `seen` are contacts by stage that have to be found in what is read,
        as far as they pass: a column that has them further down is read whole."""
        asked = [(column.stage.id, column.sort) for column in self._columns()]
        return lambda reads: _beginnings(reads, filter, asked, seen)

    def show(self, filter: Filter, found: Beginnings) -> None:
        """Other columns, or another filter: the heads, and the rest later."""
        self.filter = filter
        counts, heads = found
        for column in self._columns():
            column.model.drop_cards(None)
            self._show_column(column, counts, heads.get(column.stage.id, []))
        self._count(counts)

    def show_anew(self) -> None:
        """All columns, read now."""
        self.show(self.filter, self.question(self.filter)(self._reads()))

    def show_column(self, column: Column) -> None:
        """One column anew."""
        asked = [(column.stage.id, column.sort)]
        counts, heads = _beginnings(self._reads(), self.filter, asked, {})
        self._show_column(column, counts, heads.get(column.stage.id, []))

    def _show_column(
        self, column: Column, counts: Mapping[int, ColumnCount], head: Sequence[int]
    ) -> None:
        reads, filter, stage_id, sort = self._reads(), self.filter, column.stage.id, column.sort
        count = counts[stage_id].count if stage_id in counts else 0
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
        column = next((each for each in self._columns() if not each.model.order.whole), None)
        if column is None:
            return
        order = column.model.order
        filter, stage_id, sort = self.filter, column.stage.id, column.sort

        def complete(ids: Sequence[int]) -> None:
            order.learn(ids)  # which nobody shows any more, where others were read meanwhile
            self._later.start(NEXT)

        self._ask(lambda reads: array("q", reads.column_ids(stage_id, filter, sort)), complete)


def _beginnings(
    reads: Reads, filter: Filter, columns: Sequence[tuple[int, str]],
    seen: Mapping[int, Collection[int]],
) -> Beginnings:  # fmt: skip
    counts = reads.column_counts(filter)
    heads: dict[int, Sequence[int]] = {}
    for stage_id, sort in columns:
        if stage_id not in counts or not counts[stage_id].count:
            continue
        heads[stage_id] = reads.column_ids(stage_id, filter, sort, HEAD)
        if not set(seen.get(stage_id, ())) <= set(heads[stage_id]):
            heads[stage_id] = array("q", reads.column_ids(stage_id, filter, sort))
    return counts, heads
