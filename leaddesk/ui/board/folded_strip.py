"""What is left of a folded column: its name turned, and its true count. A click unfolds it; cards
dropped on it come to the top of the column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts
from leaddesk.ui.board.drop_button import DropButton
from leaddesk.ui.board.header import resized
from leaddesk.ui.theme import current

WIDTH = 36


class FoldedStrip(DropButton):
    """Says its column's name; a click unfolds it."""

    entered = Signal()
    beside_wanted = Signal(object, int)
    """This strip, and where the arrows go on: -1 to the left, 1 to the right."""

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"folded_{stage.key or stage.id}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._name = texts.stage_name(stage)
        self.count = 0
        self.show_count(0, "")

    def show_count(self, count: int, spoken: str) -> None:
        """The database's number, and what a screen reader says."""
        self.count = count
        self.setAccessibleName(self.tr("{column}, folded").format(column=spoken or self._name))
        self.setToolTip(self.tr("Unfold “{column}”").format(column=self._name))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.beside_wanted.emit(self, -1 if event.key() == Qt.Key.Key_Left else 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # not to whatever button is next to it
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered or self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        small = resized(self.font(), -1)
        bold = resized(self.font(), 1, QFont.Weight.DemiBold)
        painter.setPen(QColor(theme.muted))
        painter.setFont(small)
        count = texts.number(self.count)
        line = QFontMetrics(small)
        turned = line.horizontalAdvance(count) > self.width() - 6
        top = 10
        if not turned:
            here = QRect(0, top, self.width(), line.height())
            painter.drawText(here, Qt.AlignmentFlag.AlignHCenter, count)
            top += line.height() + 8
        painter.translate(self.width() / 2, top)
        painter.rotate(90)
        room = self.height() - top - 10
        painter.setPen(QColor(theme.text))
        painter.setFont(bold)
        words = QFontMetrics(bold)
        taken = line.horizontalAdvance(count) + 10 if turned else 0
        name = words.elidedText(self._name, Qt.TextElideMode.ElideRight, room - taken)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, -12, room, 24), middle, name)
        if turned:
            painter.setPen(QColor(theme.muted))
            painter.setFont(small)
            at = words.horizontalAdvance(name) + 10
            painter.drawText(QRect(at, -12, room, 24), middle, count)
        painter.end()
