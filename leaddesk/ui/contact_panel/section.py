"""A section of the panel: a small heading, at its right perhaps a button, and what it is about.
A click on the heading folds it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leaddesk.ui import icons, theme

ARROW = 10
LEAST_HEADING = 60


class Heading(QLabel):
    """`clicked` by the mouse; the keyboard has the arrow beside it."""

    clicked = Signal()
    _words = ""

    def minimumSizeHint(self) -> QSize:
        """A heading gives way to the buttons at its right."""
        return QSize(LEAST_HEADING, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def set_words(self, words: str) -> None:
        """Shown in capitals, read as written."""
        self._words = words.upper()
        self.setAccessibleName(words)
        self.fit()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words) + 2
        return QSize(wide, super().sizeHint().height())

    def fit(self) -> None:
        """As much of the words as there is room for, and the rest in a tip."""
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width()
        )
        cut = shown != self._words and self.width() < self.sizeHint().width()
        self.setText(shown if cut else self._words)
        self.setToolTip(self.accessibleName() if cut else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()


class Section(QWidget):
    """Contents go into `body`, buttons into `top`. `folded(name, on)` when a hand did it."""

    folded = Signal(str, bool)

    def __init__(self, name: str, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(f"section_{name}")
        self._heading = Heading(self)
        self._heading.setObjectName(f"heading_{name}")
        self._heading.setProperty("look", "section")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.clicked.connect(self.toggle)
        self._arrow = QPushButton(self)
        self._arrow.setObjectName(f"fold_{name}")
        self._arrow.setProperty("look", "arrow")
        self._arrow.setIconSize(QSize(ARROW, ARROW))
        self._arrow.setFixedSize(ARROW + 8, ARROW + 8)
        self._arrow.clicked.connect(self.toggle)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(0, 0, 0, 0)
        self.top.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self._heading)
        head.addWidget(self._arrow)
        head.addStretch(1)
        self.top.addLayout(head, 1)
        self._inside = QWidget(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(5)
        column.addLayout(self.top)
        column.addWidget(self._inside)
        self.set_heading(heading)

    def set_heading(self, words: str) -> None:
        """Above the section."""
        self._heading.set_words(words)
        self._say()

    @property
    def open(self) -> bool:
        """Whether its contents are shown."""
        return not self._inside.isHidden()

    def fold(self, on: bool) -> None:
        """Fold away, or open; without saying `folded`."""
        self._inside.setVisible(not on)
        self._say()

    def toggle(self) -> None:
        """The other way round, as a hand does it."""
        self.fold(self.open)
        self.folded.emit(self.name, not self.open)

    def settle(self) -> None:
        """Lay out now what was filled anew, so that nothing is painted twice."""
        self.body.activate()
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def refresh_arrow(self) -> None:
        """Draw the arrow in the colours of the theme in force."""
        name = "chevron_down" if self.open else "chevron_right"
        self._arrow.setIcon(icons.icon(name, theme.current().faint, ARROW))

    def _say(self) -> None:
        words = self._heading.accessibleName()
        told = self.tr("Fold: {heading}") if self.open else self.tr("Unfold: {heading}")
        self._arrow.setAccessibleName(told.format(heading=words))
        self._arrow.setToolTip(told.format(heading=words))
        self.refresh_arrow()
