"""The small field for a date in plain words: opened by typing on a card, it shows what it
understands while you type, and Enter sets it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from leaddesk.ui import texts
from leaddesk.ui.typed_moment import parse_coming

WIDE = 224
MOST_DAYS = 366
"""A bare number is that many days ahead, up to this."""


def understood(typed: str, now: datetime) -> tuple[date, time | None] | None:
    """What a typed date means; here a bare number is so many days ahead, and a lone letter the
    next day of the week that begins with it."""
    plain = typed.strip().casefold()
    if plain.isascii() and plain.isdigit() and int(plain) <= MOST_DAYS:
        plain = f"+{plain}" if int(plain) else "today"
    return parse_coming({"m": "mo", "d": "di", "f": "fr"}.get(plain, plain), now)


class DateField(QFrame):
    """`wanted(day, time)` when Enter takes what was understood; `left()` when it closes."""

    wanted = Signal(object, object)
    left = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget) -> None:
        """`now()` is the local time."""
        super().__init__(parent)
        self.setObjectName("date_field")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now = now
        self.line = QLineEdit(self)
        self.line.setObjectName("typed_date")
        self.line.setAccessibleName(self.tr("Date of the next step"))
        self.line.setPlaceholderText(self.tr("in 2 days, Mon 9:30, 15.12."))
        self.line.textChanged.connect(self._follow)
        self.line.installEventFilter(self)
        self._told = QLabel(self)
        self._told.setObjectName("understood_date")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setProperty("look", "muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(9, 9, 9, 8)
        box.setSpacing(5)
        box.addWidget(self.line)
        box.addWidget(self._told)
        self.hide()

    def open_at(self, card: QRect, typed: str = "") -> None:
        """Open beneath a card, given in the parent's px, with what was typed already."""
        self.line.setText(typed)
        self._follow(typed)
        self.setFixedWidth(WIDE)
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None
        below = card.bottom() + 3
        if below + self.height() > parent.height():
            below = max(card.top() - self.height() - 3, 0)
        across = max(min(card.left(), parent.width() - self.width() - 4), 4)
        self.move(across, below)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)

    @property
    def told(self) -> str:
        """What it says it understands."""
        return self._told.text()

    def close_field(self) -> None:
        """Close without setting anything."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _found(self) -> tuple[date, time | None] | None:
        found = understood(self.line.text(), self._now())
        return found if found is not None and found[0] >= self._now().date() else None

    def _follow(self, typed: str) -> None:
        now = self._now()
        found = understood(typed, now)
        if not typed.strip():
            words = self.tr("Enter sets it, Esc leaves it as it is.")
        elif found is None:
            words = self.tr("This is no date yet.")
        elif found[0] < now.date():
            words = self.tr("{day} is past.").format(day=texts.day(found[0]))
        else:
            words = texts.due_fully(*found)
        self._told.setText(words)
        self.line.setAccessibleDescription(words)

    def _take(self) -> None:
        found = self._found()
        if found is None:
            return
        self.hide()
        self.left.emit()
        self.wanted.emit(*found)

    def _lost_focus(self, reason: Qt.FocusReason) -> None:
        # Another window in front, or the field's own menu, leaves it open.
        others = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if reason not in others:
            self.close_field()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.close_field()
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self._take()
                    return True
        if watched is self.line and isinstance(event, QFocusEvent) and event.lostFocus():
            self._lost_focus(event.reason())
        return super().eventFilter(watched, event)
