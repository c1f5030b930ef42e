"""The small pages of the Help menu: the words of the board, and what program this is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk import __version__
from leaddesk.domain.pipeline import PHASES
from leaddesk.ui import texts, theme


class Page(QDialog):
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


class DefinitionsPage(Page):
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


class AboutPage(Page):
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
