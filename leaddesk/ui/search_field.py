"""The one field that looks for everything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from leaddesk.ui import icons, theme

FRAME = 50
"""Px of the field around its words: the glass, and a margin."""


class SearchField(QLineEdit):
    """Shows its key while empty. Esc empties it, then leaves; Down goes to the cards, Enter to the
    one that fits best."""

    left = Signal()
    best_wanted = Signal()

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._hints = ("", "")
        self._glass = QAction(self.tr("Search"), self)
        self._glass.triggered.connect(lambda: self.setFocus())
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        # With the first letter: looking up its icon costs 8 ms of a start.
        self.textChanged.connect(self._offer_clearing)

    def hint(self, long: str, short: str) -> None:
        """What is said while it is empty: as much of it as can be read whole."""
        self._hints = (long, short)
        self._fit_hint()

    def _fit_hint(self) -> None:
        long, short = self._hints
        fits = self.fontMetrics().horizontalAdvance(long) < self.width() - FRAME
        self.setPlaceholderText(long if fits else short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _offer_clearing(self) -> None:
        if not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)
            for action in self.findChildren(QAction):
                if not action.text():
                    action.setText(self.tr("Empty the search"))

    def refresh_theme(self) -> None:
        """Draw the magnifying glass in the colours of the theme in force."""
        self._glass.setIcon(icons.icon("search", theme.current().faint, 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.best_wanted.emit()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        room = self.rect().adjusted(0, 0, -10, 0)
        asked = self.fontMetrics().horizontalAdvance(f"{self.placeholderText()}  {self._key}")
        if asked < self.width() - FRAME:
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, where, self._key)
        painter.end()
