"""The "+" in a column's header, for somebody new in that column. It is seen only while the mouse is
over the column or the keyboard at its head, so that a board at rest stays calm."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from leaddesk.ui.theme import current

SIDE = 20
ARM = 5
"""Px from the middle of the sign to its ends."""


class AddButton(QAbstractButton):
    """Only the arrows at the head of the board and the mouse get here, and a screen reader: Tab
    goes on to what is beside the board."""

    entered = Signal()
    moved_on = Signal()
    """The keyboard came here or left."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        self.quiet = True
        """Whether the sign is painted only when somebody is at the button itself."""

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def be_quiet(self, quiet: bool) -> None:
        """Seen only when somebody is at the button itself, or always."""
        self.quiet = quiet
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # an arrow is for the head of the column

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.moved_on.emit()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.moved_on.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        over = self.underMouse() or self.hasFocus()
        if self.quiet and not over:
            return
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if over:
            painter.setPen(QPen(QColor(theme.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(frame, 5, 5)
        accent = theme.accent_text if theme.dark else theme.accent
        painter.setPen(QPen(QColor(accent if over else theme.muted), 1.6))
        middle = frame.center()
        for arm in (QPointF(ARM, 0), QPointF(0, ARM)):
            painter.drawLine(middle - arm, middle + arm)
        painter.end()
