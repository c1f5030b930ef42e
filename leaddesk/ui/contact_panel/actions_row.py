"""The panel's buttons: what is done most often with a contact, and a menu with the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from leaddesk.ui import icons, theme
from leaddesk.ui.action_button import ActionButton
from leaddesk.ui.actions import Actions

FIRST = ("call", "meeting", "email", "checklist")
GAP = 4


WORDS = 400
"""Px no words are wider than."""


class ActionsRow(QWidget):
    """Where there is no room for words and icons, the icons give way, then the longest words."""

    def __init__(self, actions: Actions, more: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(GAP)
        self._buttons = [
            ActionButton(actions[name], self, icon=name, look="primary" if name == "call" else "")
            for name in FIRST
        ]
        for button in self._buttons:
            button.setObjectName(f"panel_{button.objectName()}")
            row.addWidget(button)
        self._more = QPushButton(self)
        self._more.setObjectName("panel_more_button")
        self._more.setMenu(more)
        self._more.setAccessibleName(self.tr("More actions"))
        self._more.setToolTip(self.tr("More actions"))
        row.addWidget(self._more)
        row.addStretch(1)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for button in self._buttons:
            button.refresh_theme()
        self._more.setIcon(icons.icon("more", theme.current().text, 14))
        self._more.setIconSize(QSize(14, 14))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Without icons; with them the row would keep the panel from being narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        for button in self._buttons:
            button.refresh_theme()
            button.shorten(WORDS)
        needed = sum(button.sizeHint().width() + GAP for button in self._buttons)
        if needed + self._more.sizeHint().width() > self.width():
            for button in self._buttons:
                button.setIcon(QIcon())
            self._shorten()

    def _shorten(self) -> None:
        """The longest words give way first."""
        frames = [
            button.sizeHint().width() - button.fontMetrics().horizontalAdvance(button.text())
            for button in self._buttons
        ]
        room = self.width() - self._more.sizeHint().width() - sum(frames) - GAP * len(frames)
        words = [button.fontMetrics().horizontalAdvance(button.text()) for button in self._buttons]
        if sum(words) <= room:
            return
        longest = max(words)
        while sum(min(each, longest) for each in words) > room and longest > 24:
            longest -= 4
        for button in self._buttons:
            button.shorten(longest)
