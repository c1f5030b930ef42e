"""The header of a stage's column: a click, Space or the menu key opens its menu, F2 renames in
place; dragged, it moves the column; its right edge makes the column wider or narrower. Where a
lead may begin it has a "+". The arrows get here from the topmost card, and on along all heads."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from leaddesk.domain.arranging import LONGEST_STAGE
from leaddesk.domain.pipeline import Stage
from leaddesk.ui.board.add_button import AddButton
from leaddesk.ui.board.header import ColumnHeader
from leaddesk.ui.theme import current

EDGE = 7
"""Px at the right that take hold of the width."""


class StageHeader(ColumnHeader):
    """Says what hands want; the board does it."""

    menu_wanted = Signal(QPoint)
    renamed = Signal(str)
    widened = Signal(object)
    """To so many px; None for as wide as usual."""
    dragged_to = Signal(object)
    """Where the header is dragged, in global px; None when the drag was given up."""
    dropped_at = Signal(QPoint)
    entered = Signal()
    """The head of this column took the focus."""
    beside_wanted = Signal(object, int)
    """From which of `stops` the arrows go on: -1 to the left, 1 to the right."""
    cards_wanted = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self.setMouseTracking(True)
        self.setAccessibleDescription(self.tr("Space opens the menu of the column"))
        self.clicked.connect(self._ask)  # what a screen reader does to a button
        self._pressed: QPoint | None = None
        self._doing = ""
        self._field: QLineEdit | None = None
        self._hovered = False
        self.add: AddButton | None = None
        if stage.phase == "lead":
            self.add = add = AddButton(f"add_{stage.key or stage.id}", self)
            add.setAccessibleName(self.tr("New contact in “{column}”").format(column=self._name))
            add.setToolTip(add.accessibleName())
            add.entered.connect(self.entered)
            add.moved_on.connect(self._offer_adding)

    @property
    def stops(self) -> list[QWidget]:
        """What the arrows stop at, left to right."""
        return [self] if self.add is None else [self, self.add]

    def hover(self, hovered: bool) -> None:
        """Whether the mouse is over the column."""
        self._hovered = hovered
        self._offer_adding()

    def _offer_adding(self) -> None:
        """Show the "+" behind the count, or leave its room to the sum."""
        offer = self._hovered or any(each.hasFocus() for each in self.stops)
        if self.add is None or self.add.quiet is not offer:
            return
        self.add.be_quiet(not offer)
        self._kept_free = self.add.width() if offer else 0
        self._fit()

    def _fit(self) -> None:
        super()._fit()
        if self.add is not None and not self.add.quiet:
            self._shown = self._fitted()
            most = self._room().right() - self.add.width()
            at = min(self._behind_count - 3, most)
            self.add.move(at, (self.height() - self.add.height()) // 2)

    # --- renaming ---

    def rename(self) -> None:
        """Type another name, here and now. Enter keeps it, Esc does not."""
        if self._field is not None:
            return
        field = self._field = QLineEdit(self._name, self)
        field.setObjectName("rename_stage_field")
        field.setAccessibleName(self.tr("Name of the stage"))
        field.setMaxLength(LONGEST_STAGE)
        field.setGeometry(self.rect().adjusted(3, 2, -3, -2))
        field.installEventFilter(self)
        field.editingFinished.connect(self._keep)
        field.selectAll()
        field.show()
        field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            kind, key = event.type(), event.key()
            pressed = kind == QEvent.Type.KeyPress and key == Qt.Key.Key_Escape
            if watched is self._field and pressed:
                self._leave()
                return True
            # F2 here means the column, not the selected contact whose key it is everywhere else.
            if watched is self and kind == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_F2:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        field = self._field
        if field is None:
            return
        name = " ".join(field.text().split())
        self._leave()
        if name != self._name:
            self.renamed.emit(name)

    def _leave(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.hide()
            field.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._doing:
            self._give_up()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            at = next((each for each in self.stops if each.hasFocus()), self)
            self.beside_wanted.emit(at, -1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape) and not event.modifiers():
            self.cards_wanted.emit()
        else:
            event.ignore()  # for the window's actions

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.installEventFilter(self)  # now, not for all that happens to it while it is built
        self._offer_adding()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.removeEventFilter(self)
        self._offer_adding()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self._ask()

    def _ask(self) -> None:
        self.menu_wanted.emit(self.mapToGlobal(QPoint(6, self.height())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._doing = "width" if self._at_edge(self._pressed) else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed is None:
            across = Qt.CursorShape.SizeHorCursor
            self.setCursor(across if self._at_edge(here) else Qt.CursorShape.PointingHandCursor)
            return
        far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._doing == "width":
            self.widened.emit(here.x() + 1)
        elif self._doing == "drag" or (not self._doing and far):
            if not self._doing:
                self._doing = "drag"
                self.grabKeyboard()
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged_to.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, doing = self._pressed, self._doing
        self._stop()
        if doing == "drag":
            self.dropped_at.emit(event.globalPosition().toPoint())
        elif pressed is not None and doing != "width":
            self._ask()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at_edge(event.position().toPoint()):
            self.widened.emit(None)

    def _at_edge(self, here: QPoint) -> bool:
        return here.x() >= self.width() - EDGE

    def _give_up(self) -> None:
        self._stop()
        self.dragged_to.emit(None)

    def _stop(self) -> None:
        if self._doing == "drag":
            self.releaseKeyboard()
        self._pressed, self._doing = None, ""
        self.unsetCursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -1), 6, 6)
        painter.end()
