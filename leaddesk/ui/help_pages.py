"""The small pages of the Help menu: the words of the board, all keys, and what program this is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk import __version__
from leaddesk.domain.pipeline import PHASES
from leaddesk.ui import texts, theme
from leaddesk.ui.action_button import plain


class _Page(QDialog):
    """A page to read, closed by Esc, Enter or its button."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(10)

    def close_button(self, words: str) -> None:
        """At the foot, and the default."""
        buttons = QDialogButtonBox(self)
        button = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setObjectName("close_button")
        button.setDefault(True)
        buttons.accepted.connect(self.accept)
        self.column.addWidget(buttons)
        button.setFocus()

    def words(self, text: str, look: str = "") -> QLabel:
        """A paragraph."""
        label = QLabel(text, self)
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


class DefinitionsPage(_Page):
    """What a lead, a prospect and a customer are here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("definitions_page", "", parent)
        self.setWindowTitle(self.tr("What is a lead? What is a prospect?"))
        self.setMinimumWidth(560)
        tokens = theme.current()
        for phase in PHASES:
            text, ground = tokens.band(phase)
            band = self.words(texts.phase_one(phase))
            band.setStyleSheet(
                f"background: {ground}; color: {text}; font-weight: 700; padding: 5px 10px;"
                "border-radius: 6px;"
            )
            band.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.column.addWidget(band)
            self.column.addWidget(self.words(texts.definition(phase)))
        self.column.addStretch(1)
        self.close_button(self.tr("Close"))


class ShortcutsPage(_Page):
    """Every action that has a key, by its key; and the keys of the cards."""

    def __init__(self, with_keys: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`with_keys` are pairs of keys and a menu's words."""
        super().__init__("shortcuts_page", "", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        keys = [(key, plain(words)) for key, words in with_keys]
        keys += [
            (self.tr("Arrow keys"), self.tr("From card to card, from column to column")),
            (self.tr("Enter"), self.tr("Edit the card")),
            (self.tr("Menu key"), self.tr("All that can be done with the card")),
            (self.tr("Y, N, O"), self.tr("In the panel's checklist: yes, no, open")),
            (self.tr("Esc"), self.tr("Cancel a drag or a dialog")),
        ]
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        half = (len(keys) + 1) // 2
        for index, (key, words) in enumerate(keys):
            row, column = index % half, index // half * 2
            grid.addWidget(self.words(key, "muted"), row, column)
            told = QLabel(words, page)
            told.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(told, row, column + 1)
        area = QScrollArea(self)
        area.setObjectName("shortcuts_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setMinimumSize(min(page.sizeHint().width() + 24, 860), 300)
        self.column.addWidget(area)
        self.close_button(self.tr("Close"))
        self.resize(self.sizeHint().width(), min(page.sizeHint().height() + 110, 560))


class AboutPage(_Page):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("about_page", "", parent)
        self.setWindowTitle(self.tr("About LeadDesk"))
        self.setMinimumWidth(420)
        self.column.addWidget(self.words("LeadDesk", "title"))
        self.column.addWidget(
            self.words(self.tr("Version {version}").format(version=__version__), "muted")
        )
        self.column.addWidget(
            self.words(
                self.tr(
                    "Leads, prospects and the gate between them, in one file you own. "
                    "Nothing leaves this machine."
                )
            )
        )
        self.column.addWidget(self.words(self.tr("Free software under the MIT licence."), "muted"))
        self.close_button(self.tr("Close"))
