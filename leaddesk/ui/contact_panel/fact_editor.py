"""The field a line of the panel turns into: typed, chosen or of several lines, with the sentence
that says what is wrong under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.line import Line
from leaddesk.ui.dialogs.countries import names as countries
from leaddesk.ui.dialogs.form import Choice, label, repolish
from leaddesk.ui.edits import Edits
from leaddesk.ui.session import Session

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason)  # fmt: skip
"""Losing the keyboard for a moment is not leaving."""
LINES = 6
FIRMS = 12


class FactEditor(QWidget):
    """`kept(way)`: Enter (0), Tab (1) or Shift+Tab (-1) on something that can be kept; `given_up()`
    by Esc; `left()` when the keyboard went elsewhere."""

    kept = Signal(int)
    given_up = Signal()
    left = Signal()

    def __init__(
        self, session: Session, edits: Edits, line: Line, code: str, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._edits, self._line = session, edits, line
        self.code = code
        self.field = self._made()
        self.field.setObjectName("fact_editor")
        self.field.setAccessibleName(name)
        self.field.installEventFilter(self)
        self._wrong = label("", "wrong", wrap=True)
        self._wrong.setObjectName("fact_wrong")
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self._wrong)
        self.setFocusProxy(self.field)

    def typed(self) -> object:
        """What stands in it: a text, or what was chosen."""
        if isinstance(self.field, Choice):
            return self.field.currentData()
        if isinstance(self.field, QPlainTextEdit):
            return self.field.toPlainText()
        assert isinstance(self.field, QLineEdit)
        return self.field.text()

    def wrong(self) -> str:
        """The sentence for what cannot be kept; '' when it can."""
        typed = self.typed()
        return self._edits.complaint(self._line, self.code, typed) if isinstance(typed, str) else ""

    def leave(self, way: int) -> None:
        """Say `kept`, or what is wrong."""
        if wrong := self.wrong():
            self._complain(wrong)
        else:
            self.kept.emit(way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
        if (
            watched is self.field
            and event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() not in AWAY
        ):
            self.left.emit()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        several = isinstance(self.field, QPlainTextEdit)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and (control or not several):
            self.leave(0)
        elif event.key() == Qt.Key.Key_Tab and not control:
            self.leave(1)
        elif event.key() == Qt.Key.Key_Backtab:
            self.leave(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            return False
        return True

    def _made(self) -> QWidget:
        begins = self._edits.beginning(self._line, self.code)
        offered = self._edits.offer(self.code)
        if offered:
            choice = Choice(self)
            known = [key for key, _ in offered]
            if begins not in known:
                offered = [*offered, (begins, str(begins))]
            for key, word in offered:
                choice.addItem(word, key)
            # findData compares ids of 63 bits as doubles; so it is done here.
            choice.setCurrentIndex([key for key, _ in offered].index(begins))
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.activated.connect(lambda: self.leave(0))
            return choice
        if self.code == "notes":
            lines = QPlainTextEdit(str(begins), self)
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(lines.fontMetrics().lineSpacing() * LINES + 16)
            lines.selectAll()
            lines.textChanged.connect(lambda: self._complain(""))
            return lines
        typed = QLineEdit(str(begins), self)
        typed.selectAll()
        typed.textChanged.connect(lambda: self._complain(""))
        self._complete(typed)
        return typed

    def _complete(self, typed: QLineEdit) -> None:
        """Firms and countries that are known are offered while typing."""
        if self.code not in ("company", "country"):
            return
        model = QStringListModel(countries() if self.code == "country" else [], typed)
        completer = QCompleter(model, typed)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        typed.setCompleter(completer)
        if self.code == "company":
            reads = self._session.reads
            typed.textEdited.connect(
                lambda text: model.setStringList(reads.firm_names(text, FIRMS))
            )

    def _complain(self, sentence: str) -> None:
        if sentence == self._wrong.text():
            return
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("wrong", bool(sentence))
        repolish(self.field)
