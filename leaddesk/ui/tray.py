"""LeadDesk in the system tray: what is due is told there, and the window can be closed to it. Where
a system has no tray nothing of this happens, and nothing fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.reminders import MANY
from leaddesk.ui import icons, texts, theme
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.one_window import to_front
from leaddesk.ui.reminders import Reminders

SHOWN_FOR = 15_000
"""Milliseconds a message stays, where the system lets the program say so."""


def has_tray() -> bool:
    """Whether this system has a tray at all."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Belongs to the window, and outlives what is built anew in it."""

    def __init__(
        self, window: MainWindow, app: QApplication, *, available: Callable[[], bool] = has_tray,
        make: Callable[[QObject], QSystemTrayIcon] = QSystemTrayIcon,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._app = app
        self._available = available
        self._make = make
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu(window)
        self._menu.setObjectName("tray_menu")
        self._menu.aboutToShow.connect(self._fill)
        self._click: Callable[[], None] = self.bring
        self.reminders = Reminders(window.session, self)
        self.reminders.due.connect(self._tell_due)
        self.reminders.summed_up.connect(self._tell_day)
        window.installEventFilter(self)
        window.settings_changed.connect(self.refresh)
        self.refresh()

    @property
    def shown(self) -> bool:
        """Whether there is an icon in the tray."""
        return self._icon is not None and self._icon.isVisible()

    def refresh(self) -> None:
        """Show the icon or not, remind or not, as the settings say."""
        settings = self._window.session.settings
        wanted = self._available() and (settings.reminders or settings.close_to_tray)
        if wanted and self._icon is None:
            self._icon = self._made()
        if self._icon is not None:
            self._icon.setVisible(wanted)
        if wanted and settings.reminders:
            self.reminders.start()
        else:
            self.reminders.stop()

    def _made(self) -> QSystemTrayIcon:
        icon = self._make(self)
        icon.setIcon(icons.icon("today", theme.current().accent, 32))
        icon.setToolTip("LeadDesk")
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(lambda: self._click())
        return icon

    # --- telling ---

    def _tell_due(self, steps: Sequence[FollowUp]) -> None:
        cards = self._window.session.reads.cards([step.contact_id for step in steps])
        today = self._window.session.today()
        named = [(step, cards[step.contact_id]) for step in steps if step.contact_id in cards]
        if not named:
            return
        if len(named) > MANY:
            count = len(named)
            title = texts.grouped(self.tr("%n next step(s) came due", None, count), count)
            names = ", ".join(card.name for _, card in named[:MANY]) + " …"
            self._say(title, names, self._show_day)
            return
        for step, card in named:
            at = texts.clock(step.due_time) if step.due_time else ""
            if step.due_on != today:  # held back by a night's quiet hours
                at = f"{texts.day_short(step.due_on, today)} {at}"
            told = step.text or self.tr("Follow-up")
            words = " · ".join(part for part in (at, told, card.firm) if part)
            self._say(card.name, words, partial(self.show_contact, card.id))

    def _tell_day(self, overdue: int, today: int) -> None:
        parts = []
        if overdue:
            parts.append(self.tr("{number} overdue").format(number=texts.number(overdue)))
        if today:
            parts.append(self.tr("{number} today").format(number=texts.number(today)))
        self._say(self.tr("Your day"), ", ".join(parts), self._show_day)

    def _say(self, title: str, words: str, click: Callable[[], None]) -> None:
        if self._icon is not None:
            self._click = click
            picture = icons.icon("today", theme.current().accent, 32)
            self._icon.showMessage(title, words, picture, SHOWN_FOR)

    # --- the window ---

    def bring(self) -> None:
        """The window to the front, also out of the tray."""
        to_front(self._window)

    def show_contact(self, contact_id: int) -> None:
        """The window with this contact selected; a filter that hides it is taken away."""
        self.bring()
        self._window.show_view("today")
        self._window.views.when_shown(lambda: self._choose(contact_id))

    def _choose(self, contact_id: int) -> None:
        window = self._window
        window.choose([contact_id])
        if contact_id not in window.views.selected():
            window.toolbar.set_filter(Filter())
            window.views.set_filter(Filter())
            window.views.when_shown(lambda: window.choose([contact_id]))

    def _show_day(self) -> None:
        self.bring()
        self._window.show_view("today")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.bring()

    def _fill(self) -> None:
        """Anew each time, in the language of now."""
        self._menu.clear()
        open_it = self._menu.addAction(self.tr("Open LeadDesk"), self.bring)
        open_it.setObjectName("tray_open")
        day = self._menu.addAction(self.tr("Today"), self._show_day)
        day.setObjectName("tray_today")
        self._menu.addSeparator()
        leave = self._menu.addAction(self.tr("Quit"), self._window.quit)
        leave.setObjectName("tray_quit")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window hides it, where that is wanted."""
        if watched is self._window and isinstance(event, QCloseEvent) and self._stays():
            self._window.remember_place()
            self._app.setQuitOnLastWindowClosed(False)
            event.ignore()
            self._window.hide()
            self._explain()
            return True
        return super().eventFilter(watched, event)

    def _stays(self) -> bool:
        wanted = self._window.session.settings.close_to_tray
        return wanted and self.shown and not self._window.quitting

    def _explain(self) -> None:
        """Said the first time only."""
        settings = self._window.session.settings
        if settings.told_of_tray:
            return
        settings.told_of_tray = True
        settings.save()
        words = self.tr("LeadDesk goes on here and reminds you. Quit ends it.")
        self._say(self.tr("Still there"), words, self.bring)
