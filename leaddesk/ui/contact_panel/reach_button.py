"""The small button behind a number or an address of the panel: calls it, or begins a mail."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from leaddesk.ui import icons, theme
from leaddesk.ui.tip import tip

ICON = 14


class ReachButton(QToolButton):
    """Hidden where a line is nothing to reach somebody by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "reach")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(ICON, ICON))
        self._begins = ""
        self.hide()

    def offer(self, begins: str, what: str) -> None:
        """A 'call' or an 'email', or '' for neither; `what` is the number or address."""
        self.setVisible(bool(begins))
        self._begins = begins
        if begins:
            told = self.tr("Call {number}") if begins == "call" else self.tr("Write to {number}")
            told = told.format(number=what)
            self.setAccessibleName(told)
            self.setToolTip(tip(told))
            self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        if self._begins:
            self.setIcon(icons.icon(self._begins, theme.current().accent_text, ICON))
