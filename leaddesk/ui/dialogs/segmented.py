"""A choice of two to five short words side by side, of which exactly one is taken: by mouse, by
the arrows, or by its first letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class Segment(QPushButton):
    """One word of the choice. To a screen reader it is a radio button. `typed(letter)`."""

    typed = Signal(str)

    def __init__(self, code: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self.code = code
        self.setCheckable(True)
        # Siblings exclude each other, share one stop of the Tab key, and follow the arrows.
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word in bold, so that nothing moves when it is chosen."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetrics(bold).horizontalAdvance(self.text()) + 22
        return QSize(max(wide, 44), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().isalnum() and not held:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class SegmentedControl(QFrame):
    """`picked(code)` tells what a hand chose; `set_value` chooses without telling."""

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        value: str,
        *,
        spoken: str = "",
        tones: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`options` are (code, word); `tones` colours yes green and no red."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "segments")
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._segments: dict[str, Segment] = {}
        for place, (code, word) in enumerate(options):
            segment = Segment(code, word, self)
            segment.setObjectName(f"{name}_{code}")
            segment.setAccessibleName(f"{spoken}: {word}" if spoken else word)
            segment.setProperty("segment", _place(place, len(options)))
            if tones:
                segment.setProperty("tone", code)
            segment.clicked.connect(self._tell)
            segment.typed.connect(self._take_typed)
            layout.addWidget(segment, 1)
            self._segments[code] = segment
        self.set_value(value)

    def value(self) -> str:
        """The code chosen."""
        return next(code for code, each in self._segments.items() if each.isChecked())

    def set_value(self, code: str) -> None:
        self._segments[code].setChecked(True)
        # Only the chosen one is a stop of the Tab key; Qt finds that out on the first arrow only.
        for each in self._segments.values():
            each.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if each.isChecked() else Qt.FocusPolicy.ClickFocus
            )

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the segment chosen. No focus proxy: Qt would make this a second stop of Tab."""
        self._segments[self.value()].setFocus(reason)

    def segment(self, code: str) -> Segment:
        """The button of one code."""
        return self._segments[code]

    def _take_typed(self, letter: str) -> None:
        """The next word that begins with it."""
        each = [one for one in self._segments.values() if one.isEnabled()]
        at = next((place for place, one in enumerate(each) if one.isChecked()), -1) + 1
        for one in each[at:] + each[:at]:
            if one.text().casefold().startswith(letter.casefold()):
                one.setFocus(Qt.FocusReason.TabFocusReason)
                one.click()
                return

    def _tell(self) -> None:
        code = self.value()
        self.set_value(code)
        self.picked.emit(code)


def _place(place: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(place, "middle")
