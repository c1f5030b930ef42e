"""What is done to a column at its header: sorted, folded, made wider, moved among its kind, and
how the arrows go along the heads. What concerns its stage is only said: the desk does that."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.ui.board.canvas import BoardCanvas
from leaddesk.ui.board.column_menu import ColumnMenu
from leaddesk.ui.board.filling import Filling
from leaddesk.ui.board.stage_column import StageColumn

BY_KEY = Qt.FocusReason.TabFocusReason


class ColumnDoings(QObject):
    """Attends to every column the board makes."""

    stage_wanted = Signal(str, object, object)
    """A deed of `Staging.do`, a stage's id, and what the deed needs."""
    new_wanted = Signal(object)
    head_reached = Signal(QWidget)
    """The keyboard came to a head, which is to be seen."""
    top_wanted = Signal(object, object)
    """ids, and the stage on top of whose own order they shall come."""

    def __init__(
        self, canvas: Callable[[], BoardCanvas], filling: Filling, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._filling = filling

    def attend(self, column: StageColumn) -> None:
        """Listen to a new column."""
        header, stage_id = column.header, column.stage.id
        header.menu_wanted.connect(lambda where: self.open_menu(column, where))
        header.renamed.connect(lambda name: self.stage_wanted.emit("rename", stage_id, name))
        header.widened.connect(lambda width: self._widen(column, width))
        header.dragged_to.connect(lambda where: self._dragged(column, where))
        header.dropped_at.connect(lambda where: self._dropped(column, where))
        header.beside_wanted.connect(self._go_beside)
        header.cards_wanted.connect(lambda: column.cards.setFocus(BY_KEY))
        if header.add is not None:
            header.add.clicked.connect(lambda: self.new_wanted.emit(stage_id))
        column.beside_wanted.connect(self._go_beside)
        column.cards.head_wanted.connect(lambda: self._go_to(header))
        column.unfold_wanted.connect(lambda: self.fold(column, False))
        column.dropped.connect(lambda ids: self.top_wanted.emit(ids, stage_id))
        column.cards.sorted_drop.connect(lambda ids: self.top_wanted.emit(ids, stage_id))

    def _go_beside(self, at: QWidget, by: int) -> None:
        """Along the heads, over all columns: also those without cards, and the folded ones."""
        heads = [head for column in self._canvas().shown() for head in column.heads]
        to = heads.index(at) + by
        if 0 <= to < len(heads):
            self._go_to(heads[to])

    def _go_to(self, head: QWidget) -> None:
        head.setFocus(BY_KEY)
        self.head_reached.emit(head)

    def open_menu(self, column: StageColumn, where: QPoint | None = None) -> None:
        """The menu of a column, beneath its header where no place is told."""
        header = column.header
        made = ColumnMenu(
            column.stage, self._canvas().stages, column.sort, column.model.rowCount(),
            column.own_width is not None, column,
        )  # fmt: skip
        made.wanted.connect(lambda what, value: self._do(column, what, value))
        made.menu.aboutToHide.connect(made.deleteLater)
        made.menu.popup(where or header.mapToGlobal(QPoint(6, header.height())))

    def fold(self, column: StageColumn, folded: bool) -> None:
        """To a strip, or back; the keyboard stays with the column."""
        column.fold(folded)
        self._canvas().arrange_anew()
        target = column.strip if column.strip is not None else column.cards
        target.setFocus()

    def _do(self, column: StageColumn, what: str, value: object) -> None:
        if what == "sort" and value != column.sort:
            column.sort_by(str(value))
            self._filling.show_column(column)
        elif what == "fold":
            self.fold(column, True)
        elif what == "wider":
            self._widen(column, column.width() + value if isinstance(value, int) else None)
        elif what == "new":
            self.new_wanted.emit(column.stage.id)
        elif what == "rename":
            column.header.rename()
        elif what != "sort":
            self.stage_wanted.emit(what, column.stage.id, value)

    def _widen(self, column: StageColumn, width: int | None) -> None:
        column.widen(width)
        self._canvas().arrange_anew()

    # --- moving a column ---

    def _alike(self, column: StageColumn) -> Sequence[StageColumn]:
        return [c for c in self._canvas().shown() if c.stage.phase == column.stage.phase]

    def _place(self, column: StageColumn, where: QPoint) -> int:
        """Before which of its kind a column dropped there would stand."""
        at = self._canvas().mapFromGlobal(where).x()
        alike = self._alike(column)
        return sum(at > each.geometry().center().x() for each in alike)

    def _dragged(self, column: StageColumn, where: QPoint | None) -> None:
        if where is None:
            self._canvas().show_column_line(None)
            return
        alike, place = self._alike(column), self._place(column, where)
        if place < len(alike):
            self._canvas().show_column_line(alike[place].geometry().left())
        else:
            self._canvas().show_column_line(alike[-1].geometry().right() + 1)

    def _dropped(self, column: StageColumn, where: QPoint) -> None:
        self._canvas().show_column_line(None)
        at, place = self._alike(column).index(column), self._place(column, where)
        by = place - at - (1 if place > at else 0)
        if by:
            self.stage_wanted.emit("move", column.stage.id, by)
