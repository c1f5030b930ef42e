"""The table itself: rows of one height, whole rows selected, a current cell for the keyboard. It
says what keys and clicks mean; the view listens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from leaddesk.ui.edits import Edits
from leaddesk.ui.list.cell_delegate import CellDelegate
from leaddesk.ui.list.cell_painter import CellPainter
from leaddesk.ui.list.columns import CHIPS
from leaddesk.ui.list.list_model import ListModel
from leaddesk.ui.theme import current
from leaddesk.ui.view import menu_asked, opens

NARROWEST = 44
MUTED = frozenset({"created_at", "zip", "last_activity_at"})


class ContactTable(QTableView):
    """Ids come as objects, because they are wider than Qt's int."""

    chosen_changed = Signal()
    card_activated = Signal(object)
    menu_wanted = Signal(QPoint)
    header_menu_wanted = Signal(int, QPoint)
    """The column (logical), and where in global px."""

    def __init__(self, model: ListModel, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_table")
        self.setAccessibleName(self.tr("Contacts"))
        # One made here: asked for Qt's own, PySide tries all widget classes there are (15 ms).
        self._port = QWidget(self)
        self.setViewport(self._port)
        self._lines = model
        self.painter = CellPainter(current(), self.font())
        self.setModel(model)
        self.delegate = CellDelegate(model, edits, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().setSingleStep(30)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.SelectedClicked)
        self._set_up_headers()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setObjectName("list_header")
        columns.setMinimumSectionSize(NARROWEST)
        columns.setSectionsMovable(True)
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        # Its own, always empty: Qt would ask each row whether its columns are wholly selected,
        # which with a hundred thousand rows takes seconds.
        columns.setSelectionModel(QItemSelectionModel(self._lines, columns))
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setStretchLastSection(True)
        columns.setSortIndicatorShown(True)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(
            lambda at: self.header_menu_wanted.emit(columns.logicalIndexAt(at),
                                                    columns.mapToGlobal(at))
        )  # fmt: skip
        self.fit_rows()

    def fit_rows(self) -> None:
        """Take the row height anew after the font changed."""
        self.verticalHeader().setDefaultSectionSize(self.painter.row_height)
        self.verticalScrollBar().setSingleStep(self.painter.row_height)
        self.viewport().update()

    # --- selection ---

    def chosen(self) -> list[int]:
        """Ids of the selected lines, top to bottom."""
        found = self.selectionModel().selection()
        ranges = sorted({(r.top(), r.bottom()) for r in map(found.at, range(found.size()))})
        chosen: list[int] = []
        below = 0
        for top, bottom in ranges:  # ranges of single cells may lie in one another
            chosen += self._lines.ids_of_rows(max(top, below), bottom)
            below = max(below, bottom + 1)
        return chosen

    def choose(self, ids: Sequence[int]) -> None:
        """Select exactly these; who isn't in the list is left out."""
        flags = self.selectionModel().SelectionFlag
        rows = self._lines.rows_of(ids)
        if len(rows) == self._lines.rowCount():
            self.selectAll() if rows else self.selectionModel().clearSelection()
            return
        last = self._lines.columnCount() - 1
        ranges = QItemSelection()
        start = 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                ranges.select(self._lines.index(rows[start], 0), self._lines.index(row, last))
                start = at + 1
        self.selectionModel().select(ranges, flags.ClearAndSelect)

    def current_id(self) -> int | None:
        """The line that keys act on."""
        index = self.currentIndex()
        return self._lines.id_at(index.row()) if index.isValid() else None

    def set_current(self, contact_id: int, column: int | None = None) -> None:
        """Make a line the current one and bring it into view, without selecting it."""
        row = self._lines.row_of(contact_id)
        if row is None:
            return
        at = self.currentIndex().column() if column is None else column
        index = self._lines.index(row, min(max(at, 0), self._lines.columnCount() - 1))
        self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.NoUpdate)
        across = self.horizontalScrollBar().value()
        self.scrollTo(index)
        if column is None:
            self.horizontalScrollBar().setValue(across)

    # --- keys and clicks ---

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
            and not event.modifiers()
            and self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable
        ):
            event.accept()  # the cell, before the window's dialog
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        contact_id = self.current_id()
        editing = self.state() == QAbstractItemView.State.EditingState
        if opens(event) and not editing:
            if contact_id is not None:
                self.card_activated.emit(contact_id)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would read the whole list; the search field finds names."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._lines.rowCount():
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(self._lines.index(0, 0), flags.NoUpdate)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)  # it calls off the editing that the first click began
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.card_activated.emit(self._lines.id_at(index.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_asked(self, event)
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.menu_wanted.emit(where)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight. Not Qt's own way through a delegate for each cell: it asks much that
        no cell here needs."""
        painter = QPainter(self.viewport())
        where, height, top = event.rect(), self.painter.row_height, self.verticalScrollBar().value()
        first = max((where.top() + top) // height, 0)
        last = min((where.bottom() + top) // height, self._lines.rowCount() - 1)
        cells = self._cells_across(where)
        width = max((left + wide for _, left, wide in cells), default=0)
        selection, model = self.selectionModel(), self._lines
        some, current = selection.hasSelection(), self.currentIndex()
        focused = current.row() if self.hasFocus() else -1
        for row in range(first, last + 1):
            y = row * height - top
            chosen = some and selection.isSelected(model.index(row, 0))
            self.painter.paint_row(painter, QRect(0, y, width, height), chosen=chosen)
            words = model.words_at(row)
            for at, left, wide in cells:
                if words[at]:
                    column = model.columns[at]
                    self.painter.paint_cell(
                        painter, QRect(left, y, wide, height), words[at],
                        bold=column.code == "name", right=column.right, muted=column.code in MUTED,
                        chip=model.look_at(row) if column.code in CHIPS else "",
                        refusal=column.code == "name" and model.refuses(row),
                    )  # fmt: skip
            if row == focused:
                for at, left, wide in cells:
                    if at == current.column():
                        self.painter.paint_focus(painter, QRect(left, y, wide, height))
        painter.end()

    def _cells_across(self, where: QRect) -> list[tuple[int, int, int]]:
        """The columns in sight: logical number, left edge and width in px."""
        header = self.horizontalHeader()
        found = [
            (at, header.sectionViewportPosition(at), header.sectionSize(at))
            for at in range(self._lines.columnCount())
        ]
        return [
            (at, left, wide)
            for at, left, wide in found
            if left <= where.right() and left + wide >= where.left()
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.painter.dress(current(), self.font())
            self.fit_rows()
