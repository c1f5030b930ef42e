"""The board of an empty desk teaches: what a lead and a prospect are, and three ways in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from leaddesk.ui import texts
from leaddesk.ui.icons import icon
from leaddesk.ui.theme import current
from leaddesk.ui.view import View

WIDE = 720


class EmptyBoard(QWidget):
    """Shown instead of the columns while the desk holds nobody."""

    new_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_board")
        middle = QWidget(self)
        middle.setMaximumWidth(WIDE)
        box = QVBoxLayout(middle)
        box.setSpacing(16)
        title = QLabel(self.tr("Who do you hope to sell to?"), middle)
        title.setProperty("look", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(title)
        definitions = QHBoxLayout()
        definitions.setSpacing(14)
        for phase in ("lead", "prospect"):
            definitions.addWidget(self._definition(phase, middle), 1)
        box.addLayout(definitions)
        hint = QLabel(
            self.tr(
                "Between the two stands the gate: a conversation that went both ways, and your "
                "checklist."
            ),
            middle,
        )
        hint.setProperty("look", "muted")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(hint)
        box.addSpacing(6)
        box.addLayout(self._ways(middle))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def _definition(self, phase: str, parent: QWidget) -> QFrame:
        theme = current()
        text, ground = theme.band(phase)
        frame = QFrame(parent)
        frame.setObjectName(f"definition_{phase}")
        frame.setStyleSheet(
            f"QFrame#definition_{phase} {{ background: {ground}; border-radius: 8px; }}"
            f" QLabel {{ color: {text}; background: transparent; }}"
        )
        box = QVBoxLayout(frame)
        box.setContentsMargins(18, 14, 18, 16)
        box.setSpacing(6)
        name = QLabel(texts.phase_one(phase), frame)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        meaning = QLabel(texts.definition(phase), frame)
        meaning.setObjectName(f"meaning_{phase}")
        meaning.setWordWrap(True)
        box.addWidget(name)
        box.addWidget(meaning)
        box.addStretch(1)
        return frame

    def _ways(self, parent: QWidget) -> QHBoxLayout:
        theme = current()
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addStretch(1)
        for name, drawn, words, told in (
            ("empty_new", "add", self.tr("Type in a contact"), self.new_wanted),
            ("empty_import", "import", self.tr("Import a list…"), self.import_wanted),
            ("empty_sample", "sample", self.tr("Look at a sample desk"), self.sample_wanted),
        ):
            button = QPushButton(words, parent)
            button.setObjectName(name)
            first = name == "empty_new"
            button.setProperty("look", "primary" if first else "")
            button.setIcon(icon(drawn, theme.on_accent if first else theme.text))
            button.clicked.connect(told)
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                enter = QShortcut(QKeySequence(key), button)
                enter.setContext(Qt.ShortcutContext.WidgetShortcut)
                enter.activated.connect(button.click)
            ways.addWidget(button)
        ways.addStretch(1)
        return ways


def empty_page(view: View) -> EmptyBoard:
    """The page of a view, which says what is wanted there."""
    page = EmptyBoard(view)
    page.new_wanted.connect(lambda: view.new_wanted.emit(None))
    page.import_wanted.connect(view.import_wanted)
    page.sample_wanted.connect(view.sample_wanted)
    return page
