"""One column's cards on the screen: a one-column table with rows of one height, which is what
stays fast and truthful with 200,000 rows. It selects, drags, shows where a drop will land and
says what keys and clicks mean; the board listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from leaddesk.ui.board.card_layout import GAP, TOP, side_of
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column_model import MIME, ColumnModel, packed, unpacked
from leaddesk.ui.board.drag_picture import drag_picture
from leaddesk.ui.ids_model import AnyIndex
from leaddesk.ui.theme import current
from leaddesk.ui.view import menu_asked, opens

LINE = 3


class CardList(QTableView):
    """`selected_ids()` gives the whole board's selection, for a drag carries it all."""

    restarted = Signal()
    """A plain click or key here begins a new selection: other columns let go of theirs."""
    chosen_changed = Signal()
    entered = Signal()
    """This column took the focus."""
    card_activated = Signal(object)
    menu_wanted = Signal(QPoint)
    beside_wanted = Signal(int)
    """-1 for the column to the left, 1 to the right."""
    head_wanted = Signal()
    """Up from the topmost card: to the head of the column."""
    new_wanted = Signal()
    sorted_drop = Signal(object)
    """The ids of cards dropped on a sorted column: its order says where they stand."""
    dragged_at = Signal(QPoint)
    """Where a drag is, in global px; (-1, -1) when it left."""

    def __init__(
        self,
        model: ColumnModel,
        painter: CardPainter,
        selected_ids: Callable[[], Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("column_cards")
        # One made here: asked for Qt's own, PySide tries all widget classes there are (15 ms).
        self._port = QWidget(self)
        self.setViewport(self._port)
        self._cards = model
        self.painter = painter
        self._selected_ids = selected_ids
        self._drop_row: int | None = None
        self.sorted = False
        """Whether the cards stand in another order than their own."""
        self.setModel(model)
        self._set_up_rows()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(30)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)
        self.setAutoScrollMargin(36)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)

    def _set_up_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.painter.letters.row_height)
        columns = self.horizontalHeader()
        columns.hide()
        columns.setMinimumSectionSize(1)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 60)

    def fit_rows(self) -> None:
        """Take the row height anew after the font changed."""
        self.verticalHeader().setDefaultSectionSize(self.painter.letters.row_height)
        self.viewport().update()

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Whatever the model shows afterwards, it stays scrolled to where it was."""
        bar = self.verticalScrollBar()
        was = bar.value()
        yield
        bar.setValue(was)

    # --- selection ---

    def chosen(self) -> list[int]:
        """Ids of the selected cards, top to bottom."""
        spans = (self._cards.ids_of_rows(top, bottom) for top, bottom in self._chosen_spans())
        return [each for span in spans for each in span]

    def chosen_rows(self) -> list[int]:
        """Rows of the selected cards, top to bottom."""
        return [row for top, bottom in self._chosen_spans() for row in range(top, bottom + 1)]

    def _chosen_spans(self) -> list[tuple[int, int]]:
        found = self.selectionModel().selection()
        return sorted((r.top(), r.bottom()) for r in map(found.at, range(found.size())))

    def current_id(self) -> int | None:
        """The card that keys act on."""
        index = self.currentIndex()
        return self._cards.id_at(index.row()) if index.isValid() else None

    def selectionCommand(
        self, index: AnyIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = super().selectionCommand(index, event)
        # Qt also asks without an event, when a view gets the focus: then nobody chose anything.
        if event is not None and command & command.Clear:
            self.restarted.emit()
        return command

    def _tell_chosen(self) -> None:
        self.chosen_changed.emit()

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if key in arrows and modifiers & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # moving the card: the window's actions
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.beside_wanted.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_Up and not modifiers and self.currentIndex().row() < 1:
            self.head_wanted.emit()
        elif opens(event):
            contact_id = self.current_id()
            if contact_id is not None:
                self.card_activated.emit(contact_id)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would read the whole column; the search field finds names."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.currentIndex().isValid() and self._cards.rowCount():
            self.selectionModel().setCurrentIndex(
                self._cards.index(0, 0), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.entered.emit()

    # --- clicks ---

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if index.isValid():
            self.card_activated.emit(self._cards.id_at(index.row()))
        else:
            self.new_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_asked(self, event)
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.restarted.emit()
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.menu_wanted.emit(where)

    # --- dragging out ---

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Own, because Qt's would remove the dragged rows afterwards."""
        ids = list(self._selected_ids())
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(packed(ids))
        drag.setPixmap(drag_picture(ids, self._cards, self.painter, self.viewport()))
        drag.setHotSpot(QPoint(24, 20))
        drag.exec(Qt.DropAction.MoveAction)

    # --- dropping in ---

    def drop_row_at(self, y: int) -> int:
        """Before which row a card dropped at this height of the viewport would stand."""
        height = self.painter.letters.row_height
        row = (y + self.verticalScrollBar().value() + height // 2) // height
        return max(0, min(row, self._cards.rowCount()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Not Qt's own, which paints the whole column for every step of the pointer.
        self._consider(event)
        y, margin = event.position().toPoint().y(), self.autoScrollMargin()
        if event.isAccepted() and not margin <= y < self.viewport().height() - margin:
            self.startAutoScroll()

    def _consider(self, event: QDragMoveEvent) -> None:
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        where = event.position().toPoint()
        self._show_drop(self.drop_row_at(where.y()))
        self.dragged_at.emit(self.viewport().mapToGlobal(where))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(None)
        self.dragged_at.emit(QPoint(-1, -1))

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.drop_row_at(event.position().toPoint().y())
        self._show_drop(None)
        self.dragged_at.emit(QPoint(-1, -1))
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        ids = unpacked(event.mimeData())
        if not self.sorted:
            action = Qt.DropAction.MoveAction
            self._cards.dropMimeData(event.mimeData(), action, row, 0, QModelIndex())
        elif len(self._cards.rows_of(ids)) < len(ids):
            self.sorted_drop.emit(ids)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)

    def _show_drop(self, row: int | None) -> None:
        if row == self._drop_row:
            return
        if self.sorted and (row is None or self._drop_row is None):
            self.viewport().update()
        was, self._drop_row = self.drop_line(), row
        for line in (was, self.drop_line()):
            if line is not None:
                self.viewport().update(line.adjusted(-1, -1, 1, 1))

    @property
    def drop_row(self) -> int | None:
        """The row the drop line stands above while a drag hovers."""
        return self._drop_row

    def drop_line(self) -> QRect | None:
        """Where the drop line is painted: in the gap above the row where the card will land."""
        if self._drop_row is None:
            return None
        height = self.painter.letters.row_height
        top = self._drop_row * height - self.verticalScrollBar().value()
        middle_of_gap = top + TOP - GAP // 2
        side = side_of(self.width())
        return QRect(
            side, max(middle_of_gap - LINE // 2, 0), self.viewport().width() - 2 * side, LINE
        )

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards in sight, then the drop line. Not Qt's own way through a delegate: it asks
        much that no card needs."""
        painter = QPainter(self.viewport())
        self._paint_cards(painter, event.rect())
        if self.hasFocus() and not self.currentIndex().isValid():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().focus), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(3, 1, -4, -3), 7, 7)
        line = self.drop_line()
        if self.sorted and self._drop_row is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().accent), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(2, 1, -2, -1), 7, 7)
        elif line is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current().accent))
            painter.drawRoundedRect(line, 1.5, 1.5)
        painter.end()

    def _paint_cards(self, painter: QPainter, where: QRect) -> None:
        model, height = self._cards, self.painter.letters.row_height
        top = self.verticalScrollBar().value()
        # A card's focus frame reaches a little into the rows beside it.
        first = max((where.top() - TOP + top) // height, 0)
        last = min((where.bottom() + TOP + top) // height, model.rowCount() - 1)
        side = side_of(self.width())
        # The scroll bar stands where the card's right margin was.
        right = 1 if self.verticalScrollBar().isVisible() else side
        width = self.viewport().width() - side - right
        selection, ground, today = self.selectionModel(), model.stage.phase, model.today
        some, root = selection.hasSelection(), QModelIndex()
        scale = self.devicePixelRatioF()
        current_row = self.currentIndex().row() if self.hasFocus() else -1
        for row in range(first, last + 1):
            card = model.card_at(row)
            if card is not None:
                self.painter.paint(
                    painter,
                    QRect(side, row * height - top, width, height),
                    card,
                    model.stage_of(card).phase,
                    today,
                    scale,
                    ground=ground,
                    chosen=some and selection.isRowSelected(row, root),
                    focused=row == current_row,
                )
