"""Fields of a form: the label above, a hint at its right, the editor, and below it the sentence
that says what is wrong. A field knows its own rule and answers `check()`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui import icons, theme
from leaddesk.ui.dialogs import style

ARROW = 14
LINE = 24


def looking(widget: QWidget, look: str) -> None:
    """Give a widget another look (see `ui/stylesheet.py`) and put it on at once."""
    widget.setProperty("look", look)
    repolish(widget)


def repolish(widget: QWidget) -> None:
    """A stylesheet reads dynamic properties only when a widget is polished anew."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    for child in widget.findChildren(QLabel):
        widget.style().unpolish(child)
        widget.style().polish(child)


def label(text: str, look: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label; what people typed is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


def section(text: str) -> QLabel:
    """The small grey title over a group of fields."""
    made = label(text.upper(), "section")
    made.setAccessibleName(text)
    return made


def row(*parts: QWidget | tuple[QWidget, int]) -> QHBoxLayout:
    """Fields side by side, top edges in line; a part may name its share of the width."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(style.GAP)
    for part in parts:
        widget, share = part if isinstance(part, tuple) else (part, 1)
        layout.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
    return layout


def divider(*, upright: bool = False) -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("look", "divider")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class _Roomy(QStyledItemDelegate):
    """The lines of an open combo box as high as those of a menu."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, LINE))


class Choice(QComboBox):
    """A combo box with an arrow in the theme's colour; a stylesheet alone draws none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Roomy(self))

    def showPopup(self) -> None:
        """Qt forgets the stylesheet's edges and opens the list too short for its last line."""
        super().showPopup()
        view = self.view()
        lines = min(self.count(), self.maxVisibleItems())
        short = lines * view.sizeHintForRow(0) - view.viewport().height()
        if short > 0:
            window = view.window()
            below = window.geometry().bottom() + short <= self.screen().availableGeometry().bottom()
            window.setGeometry(window.geometry().adjusted(0, 0 if below else -short, 0,
                                                          short if below else 0))  # fmt: skip

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is too long for the box ends in dots; Qt would cut a letter in two."""
        super().initStyleOption(option)
        room = self.width() - ARROW - 28
        text = option.currentText.strip()
        option.currentText = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        color = theme.current().muted if self.isEnabled() else theme.current().line_strong
        arrow = icons.pixmap("chevron_down", color, ARROW, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - ARROW - 8, (self.height() - ARROW) // 2, arrow)
        painter.end()


class Tick(QCheckBox):
    """A check box whose mark is drawn in the theme's colours."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        mark = icons.pixmap("check", theme.current().on_accent, ARROW, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(
            box.center().x() - ARROW // 2 + 1, box.center().y() - ARROW // 2 + 1, mark
        )
        painter.end()


class Field(QWidget):
    """A labelled editor. `changed` is said on every keystroke or choice."""

    changed = Signal()

    def __init__(
        self, name: str, text: str, editor: QWidget, *, beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.editor = editor
        editor.setObjectName(name)
        if not editor.accessibleName():
            editor.setAccessibleName(text)
        line = editor.lineEdit() if isinstance(editor, QComboBox) else None
        if line is not None:
            line.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label = label(text, "small")
        self._label.setBuddy(editor)
        self._hint = label("", "hint")
        self._hint.setObjectName(f"{name}_hint")
        self._wrong = label("", "wrong", wrap=True)
        self._wrong.setObjectName(f"{name}_wrong")
        self._wrong.hide()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._hint)
        across = QHBoxLayout()
        across.setSpacing(6)
        across.addWidget(editor, 1)
        if beside is not None:
            across.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(across)
        layout.addWidget(self._wrong)
        self.changed.connect(lambda: self.complain(""))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To the editor. No focus proxy: Qt would make the field a second stop of Tab."""
        self.editor.setFocus(reason)

    def rename(self, text: str) -> None:
        """Another word above the same editor."""
        self._label.setText(text)
        self.editor.setAccessibleName(text)

    def hint(self, text: str) -> None:
        """A word at the right above the editor: how it was understood."""
        self._hint.setText(text)

    def complain(self, sentence: str) -> None:
        """Mark the field wrong and say why; '' when all is well."""
        if sentence == self._wrong.text():
            return
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        self.editor.setProperty("wrong", bool(sentence))
        repolish(self.editor)

    @property
    def complaint(self) -> str:
        """The sentence under the editor, '' when all is well."""
        return self._wrong.text()

    @property
    def sentence(self) -> QLabel:
        """The label of the complaint; a narrow field's may be put where there is more room."""
        return self._wrong

    def check(self) -> bool:
        """Whether what was typed can be kept; complains when not."""
        return True


class TextField(Field):
    """One line of text."""

    def __init__(
        self,
        name: str,
        text: str,
        value: str = "",
        *,
        placeholder: str = "",
        beside: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit(value)
        self.line.setPlaceholderText(placeholder)
        self.line.setCursorPosition(0)
        super().__init__(name, text, self.line, beside=beside)
        self.line.textChanged.connect(lambda: self.changed.emit())

    def value(self) -> str:
        """Without blanks around it."""
        return self.line.text().strip()

    def set_value(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)


class LinesField(Field):
    """Several lines of text. Tab goes on to the next field."""

    def __init__(self, name: str, text: str, value: str = "", *, lines: int = 3) -> None:
        self.lines = QPlainTextEdit(value)
        self.lines.setTabChangesFocus(True)
        super().__init__(name, text, self.lines)
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * lines + 24)
        self.lines.textChanged.connect(lambda: self.changed.emit())

    def value(self) -> str:
        return self.lines.toPlainText().strip()


class ChoiceField(Field):
    """One of a list of codes; the code '' stands for nothing chosen yet."""

    def __init__(
        self,
        name: str,
        text: str,
        options: Sequence[tuple[object, str]],
        value: object = "",
        *,
        beside: QWidget | None = None,
    ) -> None:
        self.combo = Choice()
        super().__init__(name, text, self.combo, beside=beside)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(8)
        self.offer(options, value)
        self.combo.currentIndexChanged.connect(lambda: self.changed.emit())

    def offer(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Put other choices up, without saying `changed`."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for code, word in options:
            self.combo.addItem(word, code)
        self.combo.setCurrentIndex(max(0, self._index(value)))
        self.combo.blockSignals(False)

    def value(self) -> object:
        return self.combo.currentData()

    def set_value(self, code: object) -> None:
        self.combo.setCurrentIndex(max(0, self._index(code)))

    def _index(self, code: object) -> int:
        # findData compares ids of 63 bits as doubles; so it is done here.
        return next((i for i in range(self.combo.count()) if self.combo.itemData(i) == code), -1)
