"""What the columns hold: their orders and counts over the filter, read whole or only where a change
concerns them. A column that is shown anew begins with its head, and is completed when the board
has been painted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from PySide6.QtCore import QObject, QTimer

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.desk_side import Reads
from leaddesk.ui.view import FEW

MANY = 1_000
"""Of so many changed contacts all orders are read anew: that is quicker than reading them all."""
HEAD = 100
"""Cards of a column that are read before it is painted for the first time."""
LATER = 200
"""Milliseconds after which the rest of the columns is read."""


Beginnings = tuple[Mapping[int, ColumnCount], Mapping[int, "array[int]"]]
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
        self._later.timeout.connect(self._complete)

    def question(
        self,
        filter: Filter,
        seen: Mapping[int, Collection[int]] = {},
        whole: Collection[Column] = (),
    ) -> Callable[[Reads], Beginnings]:
        """What `show` needs. `seen` are contacts by stage that have to be found in what is read,
        as far as they pass: a column that has them further down is read whole, as `whole` are."""
        asked = [
            (column.stage.id, column.sort, None if column in whole else HEAD)
            for column in self._columns()
        ]
        return lambda reads: _beginnings(reads, filter, asked, seen)

    def show(self, filter: Filter, found: Beginnings) -> None:
        """Who passes now. A column of which all is known stays where it was scrolled to, as far as
        it shows the same; of the others the rest is read later."""
        again, self.filter = filter == self.filter, filter
        counts, heads = found
        for column in self._columns():
            column.model.drop_cards(None)
            with column.cards.staying() if again else nullcontext():
                self._show_column(column, counts, heads.get(column.stage.id, array("q")))
        self._counted(counts)

    def show_anew(self) -> None:
        """All columns, read now."""
        self.show(self.filter, self.question(self.filter)(self._reads()))

    def show_column(self, column: Column) -> None:
        """One column anew."""
        asked = [(column.stage.id, column.sort, HEAD)]
        counts, heads = _beginnings(self._reads(), self.filter, asked, {})
        self._show_column(column, counts, heads.get(column.stage.id, array("q")))

    def _show_column(
        self, column: Column, counts: Mapping[int, ColumnCount], head: array[int]
    ) -> None:
        reads, filter, stage_id, sort = self._reads(), self.filter, column.stage.id, column.sort
        count = counts[stage_id].count if stage_id in counts else 0
        column.model.show(head, count, lambda: reads.column_ids(stage_id, filter, sort))
        self._later.start(LATER)

    def at_hand(self, contacts: Collection[int], *, large: bool) -> bool:
        """Whether `read_changed` is quick for these. Else their cards are fresh, and the orders
        have to be read anew: of many, and of some in a `large` desk where the whole order of a
        column has to be read for it."""
        few = len(contacts) <= FEW and self.filter.empty
        known = all(each.model.order.whole and not each.sort for each in self._columns())
        if (len(contacts) <= MANY and not large) or (few and known):
            return True
        for column in self._columns():
            column.model.drop_cards(None)
        return False

    def read_changed(self, contacts: Collection[int]) -> None:
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

    def _complete(self) -> None:
        """Read the rest of what was only begun."""
        begun = [column for column in self._columns() if not column.model.order.whole]
        if not begun:
            return
        orders = [column.model.order for column in begun]
        filter, asked = self.filter, [(column.stage.id, column.sort) for column in begun]

        def rest(reads: Reads) -> list[array[int]]:
            return [array("q", reads.column_ids(stage, filter, sort)) for stage, sort in asked]

        def learn(found: Sequence[array[int]]) -> None:
            for order, ids in zip(orders, found, strict=True):
                order.learn(ids)  # which nobody shows any more, where others were read meanwhile

        self._ask(rest, learn)


def _beginnings(
    reads: Reads, filter: Filter, columns: Sequence[tuple[int, str, int | None]],
    seen: Mapping[int, Collection[int]],
) -> Beginnings:  # fmt: skip
    counts = reads.column_counts(filter)
    heads: dict[int, array[int]] = {}
    for stage_id, sort, limit in columns:
        if stage_id not in counts or not counts[stage_id].count:
            continue
        head = array("q", reads.column_ids(stage_id, filter, sort, limit))
        if limit is not None and not set(seen.get(stage_id, ())) <= set(head):
            head = array("q", reads.column_ids(stage_id, filter, sort))
        heads[stage_id] = head
    return counts, heads
