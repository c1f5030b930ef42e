"""The place of the contact panel in the window. The panel itself is made a moment after the
window was painted for the first time, because start-up time counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from leaddesk.domain.change import Change
from leaddesk.ui.actions import Actions
from leaddesk.ui.menus import Menus
from leaddesk.ui.session import Session

if TYPE_CHECKING:
    from leaddesk.ui.contact_panel.panel import ContactPanel

LATER = 30
"""Milliseconds after which the board has been painted."""
WIDE = 1500
NARROW_PANEL, WIDE_PANEL = 340, 408


class PanelPlace(QFrame):
    """As wide as the panel, and the panel as soon as it is there.

    `checklist_wanted(contact id, criterion id)`, `activity_wanted(activity)` and
    `permission_wanted(contact id, channel)` open dialogs; `reach_wanted(contact id, kind, point
    id)` calls or mails."""

    checklist_wanted = Signal(object, object)
    activity_wanted = Signal(object)
    permission_wanted = Signal(object, str)
    reach_wanted = Signal(object, str, object)
    told = Signal(str)
    contact_wanted = Signal(object)

    def __init__(self, session: Session, actions: Actions, menus: Menus, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel_place")
        self._session, self._actions, self._menus = session, actions, menus
        self._ids: list[int] = []
        self._panel: ContactPanel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 0, 0, 0)  # the line at the left
        self._making = QTimer(self, interval=LATER, singleShot=True)
        self._making.timeout.connect(self.made)

    def made(self) -> ContactPanel:
        """The panel; made now if it was not there."""
        if self._panel is None:
            from leaddesk.ui.contact_panel.panel import ContactPanel

            self._panel = ContactPanel(self._session, self._actions, self._menus, self)
            self._panel.checklist_wanted.connect(self.checklist_wanted)
            self._panel.activity_wanted.connect(self.activity_wanted)
            self._panel.told.connect(self.told)
            self._panel.contact_wanted.connect(self.contact_wanted)
            self._panel.permission_wanted.connect(self.permission_wanted)
            self._panel.reach_wanted.connect(self.reach_wanted)
            self._row.addWidget(self._panel)
            self._panel.show_contacts(self._ids)
            self._panel.show()
        return self._panel

    def fit(self, window_width: int) -> None:
        """Wider in a wide window."""
        self.setFixedWidth(WIDE_PANEL if window_width >= WIDE else NARROW_PANEL)

    def show_contacts(self, ids: Sequence[int]) -> None:
        """Follow the selection."""
        self._ids = list(ids)
        if self._panel is not None:
            self._panel.show_contacts(ids)

    def refresh(self, change: Change | None = None) -> None:
        """Read again, if the change concerns who is shown."""
        if self._panel is not None:
            self._panel.refresh(change)

    def refresh_theme(self) -> None:
        """Draw what has colours of its own anew."""
        if self._panel is not None:
            self._panel.refresh_theme()

    def read(self) -> None:
        """Show at once what is to be shown."""
        if self.isVisible():
            self.made().read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._panel is None:
            self._making.start()
