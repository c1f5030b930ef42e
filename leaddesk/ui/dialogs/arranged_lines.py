"""Lines that can be put in order, added and taken away: the stages of the board, the questions of
the checklist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leaddesk.ui import icons, theme
from leaddesk.ui.dialogs.form import label


class Line(QWidget):
    """Editors side by side, then the buttons that move and remove the line. `called` names it for
    screen readers; `why_kept`, if not '', says why it cannot be removed."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, editors: Sequence[tuple[str, QWidget]], why_kept: str = "") -> None:
        super().__init__()
        self.editors = dict(editors)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, editor in enumerate(self.editors.values()):
            row.addWidget(editor, 1 if number == 0 else 0)
        self._buttons = {
            "up": self._button("chevron_up", self.tr("Move up"), lambda: self.moved.emit(-1)),
            "down": self._button("chevron_down", self.tr("Move down"), lambda: self.moved.emit(1)),
            "remove": self._button("minus", self.tr("Remove"), lambda: self.removed.emit()),
        }
        self._buttons["remove"].setEnabled(not why_kept)
        if why_kept:
            self._buttons["remove"].setToolTip(why_kept)
        for button in self._buttons.values():
            row.addWidget(button)

    def _button(self, icon: str, word: str, slot: object) -> QPushButton:
        made = QPushButton()
        made.setProperty("look", "square")
        made.setIcon(icons.icon(icon, theme.current().muted, 16))
        made.setIconSize(QSize(16, 16))
        made.setFixedSize(28, 30)
        made.setToolTip(word)
        made.setAutoDefault(False)
        made.clicked.connect(slot)
        return made

    def number(self, name: str, place: int, last: int, called: str) -> None:
        """Names for tests and screen readers; at the ends there is nowhere to move."""
        for part, editor in self.editors.items():
            editor.setObjectName(f"{name}_{part}_{place}")
        for part, button in self._buttons.items():
            button.setObjectName(f"{name}_{part}_{place}")
            button.setAccessibleName(f"{button.toolTip()}: {called}")
        self._buttons["up"].setEnabled(place > 0)
        self._buttons["down"].setEnabled(place < last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)


class ArrangedLines(QWidget):
    """`added` is said by the button below; Alt+Up and Alt+Down move the line of the keyboard."""

    added = Signal()

    def __init__(self, name: str, add: str, heads: Sequence[tuple[str, int]]) -> None:
        """`heads` are the words above the editors and their widths, 0 for the first."""
        super().__init__()
        self._name = name
        self.lines: list[Line] = []
        top = QHBoxLayout()
        top.setSpacing(6)
        for word, width in heads:
            head = label(word, "small", wrap=bool(width))
            if width:
                head.setFixedWidth(width)
            top.addWidget(head, 0 if width else 1)
        top.addSpacing(3 * 28 + 2 * 6)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.adder = QPushButton(add)
        self.adder.setObjectName(f"{name}_add")
        self.adder.setAccessibleName(add)
        self.adder.setProperty("look", "small")
        self.adder.setIcon(icons.icon("add", theme.current().muted, 14))
        self.adder.setAutoDefault(False)
        self.adder.clicked.connect(lambda: self.added.emit())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(top)
        outer.addLayout(self._column)
        outer.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)

    def put(self, line: Line, at: int | None = None) -> None:
        """One more line, at a place or at the end."""
        at = len(self.lines) if at is None else at
        self.lines.insert(at, line)
        self._column.insertWidget(at, line)
        line.moved.connect(lambda by: self._move(line, by))
        line.removed.connect(lambda: self._remove(line))
        self._number()

    def _move(self, line: Line, by: int) -> None:
        at = self.lines.index(line) + by
        if not 0 <= at < len(self.lines):
            return
        focused = self.focusWidget()
        self.lines.remove(line)
        self.lines.insert(at, line)
        self._column.removeWidget(line)
        self._column.insertWidget(at, line)
        self._number()
        if focused is not None:
            focused.setFocus()

    def _remove(self, line: Line) -> None:
        at = self.lines.index(line)
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()
        self._number()
        if self.lines:
            next(iter(self.lines[min(at, len(self.lines) - 1)].editors.values())).setFocus()

    def _number(self) -> None:
        last = len(self.lines) - 1
        for place, line in enumerate(self.lines):
            line.number(self._name, place, last, str(place + 1))
        parts = [
            each
            for line in self.lines
            for each in (*line.editors.values(), *line.findChildren(QPushButton))
        ]
        for one, two in zip(parts, [*parts[1:], self.adder], strict=True):
            QWidget.setTabOrder(one, two)
