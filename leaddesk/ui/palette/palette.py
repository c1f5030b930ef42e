"""The palette on screen: a field and the lines that fit. The keyboard stays in the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from leaddesk.ui.palette.entry import MOST, RECENT, Entry, sorted_by, untyped
from leaddesk.ui.palette.lines import HEIGHT, LinePainter, LinesModel, spoken
from leaddesk.ui.palette.offers import Offers
from leaddesk.ui.session import Session

WIDE = 640
SHOWN = 11
"""Lines in sight."""
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: SHOWN - 1,
    Qt.Key.Key_PageUp: 1 - SHOWN,
}
CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaletteField(QLineEdit):
    """`stepped(lines)` for the arrows, `to_end(bool)` for Ctrl+Home and Ctrl+End, `entered()`,
    `left()` for Esc and for the key that opened it."""

    stepped = Signal(int)
    to_end = Signal(bool)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in STEPS and not held:
            self.stepped.emit(STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and held == CTRL:
            self.to_end.emit(key == Qt.Key.Key_End)
        elif key in ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_K and held == CTRL):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CommandPalette(QDialog):
    """Opens over the window and is gone with Enter, Esc or a click elsewhere."""

    def __init__(self, session: Session, offers: Offers, about: str, parent: QWidget) -> None:
        """`about` says whom actions on contacts would concern."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._session = session
        self._offers = offers
        self._recent = list(session.settings.palette)
        self._commands = offers.commands()
        self.setObjectName("command_palette")
        self.setWindowTitle(self.tr("Command palette"))
        frame = QFrame(self)
        frame.setObjectName("palette_frame")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.field = PaletteField(frame)
        self.field.setObjectName("palette_field")
        self.field.setPlaceholderText(self.tr("Action, saved view or contact …"))
        self.field.setAccessibleName(self.tr("Command palette: type what you want to do"))
        self.lines = QListView(frame)
        self.lines.setObjectName("palette_lines")
        self.lines.setAccessibleName(self.tr("What can be done"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.setUniformItemSizes(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.model = LinesModel(self)
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(LinePainter(self.lines))
        self.lines.clicked.connect(self._clicked)
        self.about = QLabel(about, frame)
        self.about.setObjectName("palette_about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        for part in (self.field, self.lines, self.about):
            column.addWidget(part)
        self._about = about
        self.field.textChanged.connect(self._read)
        self.field.stepped.connect(self._step)
        self.field.to_end.connect(lambda last: self._go(len(self.model.entries) if last else 0))
        self.field.entered.connect(self.run)
        self.field.left.connect(self._leave)
        self._read()

    def current(self) -> Entry | None:
        """The line that Enter runs."""
        row = self.lines.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def run(self) -> None:
        """Close, and do what the current line says; what is off stays and says why."""
        entry = self.current()
        if entry is None or entry.off:
            return
        if entry.key != "search":
            kept = [entry.key, *(key for key in self._recent if key != entry.key)]
            self._session.settings.palette = kept[:RECENT]
            self._session.settings.save()
        self._leave()
        entry.do()

    def _leave(self) -> None:
        """Close, and give the keyboard back to the window: not every system does so by itself."""
        self.accept()
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()

    def _read(self) -> None:
        typed = " ".join(self.field.text().split())
        if typed:
            found = sorted_by(typed, [*self._commands, *self._offers.people(typed)], self._recent)[
                : MOST - 1
            ]
            found.append(self._offers.searching(typed))
        else:
            known = [*self._commands, *self._offers.remembered(self._recent)]
            found = untyped(known, self._recent)
        self.model.show(found)
        self._go(0)
        self.lines.scrollToTop()

    def _step(self, by: int) -> None:
        self._go(self.lines.currentIndex().row() + by)

    def _go(self, row: int) -> None:
        """To a line, never past the ends, and say it: the focus is in the field."""
        row = min(max(row, 0), len(self.model.entries) - 1)
        index = self.model.index(row, 0)
        flags = self.lines.selectionModel().SelectionFlag
        self.lines.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.lines.scrollTo(index)
        entry = self.current()
        told = spoken(entry) if entry else ""
        self.field.setAccessibleDescription(told)
        if told and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, told))

    def _clicked(self, index: QModelIndex) -> None:
        self._go(index.row())
        self.run()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.about.width() - 28
        self.about.setText(
            self.about.fontMetrics().elidedText(self._about, Qt.TextElideMode.ElideRight, room)
        )

    def _place(self) -> None:
        """Below the bar of the window, in its middle, within it."""
        window = self.parentWidget()
        assert window is not None
        self.lines.setFixedHeight(min(SHOWN * HEIGHT, max(window.height() - 240, 3 * HEIGHT)))
        width = min(WIDE, window.width() - 48)
        self.setFixedWidth(width)
        self.adjustSize()
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, 84))
        self.move(corner)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self.isVisible()
            and not self.isActiveWindow()
        ):
            self.reject()
