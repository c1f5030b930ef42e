"""A push button for an action: enabled and explained as the action is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from leaddesk.ui import icons, theme


def plain(text: str) -> str:
    """A menu's words for a button: no mnemonic, no dots."""
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(bare.replace("…", " ").split())


class ActionButton(QPushButton):
    """`text` in place of the action's own words; `icon` is a name in resources/icons; `look`
    as the stylesheet knows it."""

    def __init__(
        self, action: QAction, parent: QWidget, *, text: str = "", icon: str = "", look: str = ""
    ) -> None:
        super().__init__(text or plain(action.text()), parent)
        self._words = self.text()
        self._action = action
        self._icon = icon
        self.setObjectName(f"{action.objectName()}_button")
        self.setProperty("look", look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(lambda: action.trigger())
        action.changed.connect(self._mirror)
        self.refresh_theme()
        self._mirror()

    def refresh_theme(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        if not self._icon:
            return
        tokens = theme.current()
        color = tokens.on_accent if self.property("look") == "primary" else tokens.text
        self.setIcon(icons.icon(self._icon, color, 14, tokens.faint))
        self.setIconSize(QSize(14, 14))

    def shorten(self, room: int) -> None:
        """Its words in so many px, whole or with an end of …; the name stays whole."""
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room + 1)
        self.setText(shown.replace("&", "&&"))

    def words(self, bare: bool = False) -> str:
        """What it shows: '' where its icon has to do."""
        return "" if bare else self._words.replace("&", "&&")

    def be_bare(self, bare: bool) -> None:
        """Show the icon alone, or the words beside it; the name stays whole."""
        self.setText(self.words(bare))

    def _mirror(self) -> None:
        self.setEnabled(self._action.isEnabled())
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = self._action.statusTip()
        self.setToolTip(f"{tip} ({key})" if key else tip)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(tip)
