"""The selection of the whole board: every column keeps its own, this keeps them one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QTimer, Signal

from leaddesk.ui.board.column import Column

Flag = QItemSelectionModel.SelectionFlag


class BoardSelection(QObject):
    """`changed` tells the ids, in board order, only when they are others than told before."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = []
        self._column: Column | None = None
        self._told: list[int] = []
        self._quiet = 0
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.tell)

    def watch(self, columns: Sequence[Column]) -> None:
        """These are the columns now, left to right; those known already stay connected."""
        fresh = [column for column in columns if column not in self._columns]
        self._columns = list(columns)
        if self._column not in self._columns:
            self._column = None
        for column in fresh:
            column.cards.restarted.connect(lambda column=column: self._restart(column))
            column.cards.chosen_changed.connect(self.tell)
            column.entered.connect(lambda column=column: self._enter(column))
        self._settle_tab_stop()

    def ids(self) -> list[int]:
        """The selected ids, column by column, top to bottom."""
        return [each for column in self._columns for each in column.cards.chosen()]

    @property
    def column(self) -> Column | None:
        """The column that keys act on: the last to have the focus."""
        return self._column

    def current(self) -> int | None:
        """The card that keys act on."""
        return self._column.cards.current_id() if self._column is not None else None

    def set_current(self, column: Column, row: int) -> None:
        """Make a card the current one without touching the selection."""
        self._enter(column)
        column.cards.selectionModel().setCurrentIndex(column.model.index(row, 0), Flag.NoUpdate)

    def choose(self, ids: Sequence[int], stages: Collection[int] | None = None) -> None:
        """Select exactly these, wherever they stand; those not on the board are left out.
        `stages`, where they are known, saves looking for them everywhere."""
        self.hold_back()
        for column in self._columns:
            here = ids and (stages is None or column.stage.id in stages)
            rows = column.model.rows_of(ids) if here else []
            if rows == column.cards.chosen_rows():
                continue
            ranges = QItemSelection()
            for first, last in _runs(rows):
                ranges.select(column.model.index(first, 0), column.model.index(last, 0))
            column.cards.selectionModel().select(ranges, Flag.ClearAndSelect)
        self.let_go()

    def hold_back(self) -> None:
        """Say nothing until `let_go`."""
        self._quiet += 1

    def let_go(self) -> None:
        """Say now what changed since `hold_back`."""
        self._quiet -= 1
        self.tell()

    def tell(self) -> None:
        """Say what is selected, if it is something else than before."""
        if self._quiet:
            return
        ids = self.ids()
        if ids != self._told:
            self._told = ids
            self.changed.emit(ids)

    def _restart(self, column: Column) -> None:
        self._quiet += 1
        for other in self._columns:
            if other is not column:
                other.cards.selectionModel().clearSelection()
        self._quiet -= 1
        # The click's own selection follows at once; tell both as one.
        self._late.start()

    def _enter(self, column: Column) -> None:
        self._column = column
        self._settle_tab_stop()

    def _settle_tab_stop(self) -> None:
        """Tab comes to the column that keys act on, and goes on to what is beside the board."""
        seen = [column for column in self._columns if not column.isHidden()]
        stop = self._column if self._column in seen else next(iter(seen), None)
        for column in self._columns:
            column.be_tab_stop(column is stop)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending rows as (first, last) of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
