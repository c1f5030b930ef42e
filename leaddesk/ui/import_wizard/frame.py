"""The sheet the wizard's pages lie in: head, page, a strip for what is to be said, and a foot
whose buttons change with the page."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui import theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label, looking

SIZE = (1360, 840)
ENOUGH = (1240, 780)
SMALLEST = (880, 540)

_SHEET = Template("""
QWidget#file_page, QWidget#proposal_page, QWidget#columns_page, QWidget#progress_page,
QWidget#report_page { background: $surface; }
QFrame#import_drop { border: 1px dashed $line_strong; border-radius: 8px; background: $window; }
QFrame#import_drop[look="file_chosen"] { border: 1px solid $line; }
QFrame#import_drop QLabel { background: transparent; }
QLabel[look="file"] { color: $text; font-weight: 600; font-size: 14px; }
QLabel[look="figure"] { font-size: 24px; font-weight: 700; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { padding: 6px 10px; }
QPushButton[look="chip"] { text-align: left; padding: 4px 12px; min-height: 20px;
  border-radius: 15px; font-size: 13px; }
QPushButton[look="chip"]:focus { padding: 3px 11px; }
QPushButton[look="chip"]:checked { font-weight: 600; }
QFrame[look="done"] { background: $good_ground; border: none; }
QFrame[look="done"] QLabel { color: $good_text; background: transparent; }
QFrame[look="doubt"] { background: $warn_ground; border: none; }
QFrame[look="doubt"] QLabel { color: $warn_text; background: transparent; }
QTableView#report_problems::item { border-bottom: 1px solid $line; padding: 0 7px; }
QTableView#import_preview::item { padding: 0 7px; }
""")


def rules(tokens: theme.Theme) -> str:
    """The dialogs' sheet with what the wizard needs beside it."""
    own = _SHEET.substitute({name: str(value) for name, value in tokens._asdict().items()})
    return style.rules(tokens) + own


class WizardFrame(QDialog):
    """`pages` takes the pages; `put` shows one of them with its words and buttons. Ctrl+Enter goes
    on from anywhere, also where Enter has another meaning."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumSize(*SMALLEST)
        self.setStyleSheet(rules(theme.current()))
        self.pages = QStackedWidget()
        self.buttons: dict[str, QPushButton] = {}
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(0)
        sheet.addWidget(self._head())
        sheet.addWidget(self.pages, 1)
        sheet.addWidget(self._strip())
        sheet.addWidget(self._foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.go_on)
        room = self.screen().availableGeometry().size()
        if parent is not None:
            # No larger than what it lies over, but for what its pages need.
            room = room.boundedTo(parent.window().size().expandedTo(QSize(*ENOUGH)))
        self.resize(min(SIZE[0], room.width() - 40), min(SIZE[1], room.height() - 60))

    def button(
        self, name: str, text: str, slot: Callable[[], object], *, look: str = "",
        left: bool = False,
    ) -> QPushButton:  # fmt: skip
        """Add a button to the foot; which ones are seen is said by `put`."""
        made = QPushButton(text)
        made.setObjectName(name)
        made.setProperty("look", look)
        made.clicked.connect(lambda: slot())
        made.hide()
        (self._foot_left if left else self._foot_right).addWidget(made)
        self.buttons[name] = made
        return made

    def put(self, page: QWidget, title: str, subtitle: str, *buttons: str) -> None:
        """Show a page with these buttons; Enter presses the last one."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setToolTip("")
        for name, made in self.buttons.items():
            made.setDefault(False)
            made.setAutoDefault(False)
            made.setVisible(name in buttons)
        self.buttons[buttons[-1]].setDefault(True)
        self.pages.setCurrentWidget(page)
        self.say("")

    def go_on(self) -> None:
        """Press the button that Enter presses."""
        for made in self.buttons.values():
            if made.isDefault() and made.isVisible():
                made.click()
                return

    def subtitle(self, text: str, tip: str = "") -> None:
        """Another line beneath the title."""
        self._subtitle.setText(text)
        self._subtitle.setToolTip(tip)

    @property
    def said(self) -> str:
        """What the strip above the foot says; '' when it is not there."""
        return self._told.text()

    def say(self, sentence: str, look: str = "trouble") -> None:
        """A sentence above the foot, 'trouble', 'done' or 'doubt'; '' takes it away."""
        self._told.setText(sentence)
        self._told.setAccessibleName(sentence)
        self._strip_frame.setVisible(bool(sentence))
        looking(self._strip_frame, look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.setStyleSheet(rules(theme.current()))
            self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw anew what a stylesheet does not."""

    def _head(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("sheet_head")
        words = QVBoxLayout(frame)
        words.setContentsMargins(style.MARGIN, 16, style.MARGIN, 12)
        words.setSpacing(3)
        self._title = label("", "head")
        self._title.setObjectName("sheet_title")
        self._subtitle = label("", "muted", wrap=True)
        self._subtitle.setObjectName("sheet_subtitle")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        return frame

    def _strip(self) -> QFrame:
        self._strip_frame = frame = QFrame()
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(style.MARGIN, 8, style.MARGIN, 8)
        self._told = label("", wrap=True)
        self._told.setObjectName("sheet_trouble")
        inside.addWidget(self._told)
        frame.hide()
        return frame

    def _foot(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("sheet_foot")
        across = QHBoxLayout(frame)
        across.setContentsMargins(style.MARGIN, 14, style.MARGIN, 14)
        across.setSpacing(style.GAP)
        self._foot_left = QHBoxLayout()
        self._foot_right = QHBoxLayout()
        for part in (self._foot_left, self._foot_right):
            part.setSpacing(style.GAP)
        across.addLayout(self._foot_left)
        across.addStretch(1)
        across.addLayout(self._foot_right)
        return frame
