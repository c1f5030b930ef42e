"""What can be set: how the program looks and speaks, when it reminds, and after how many calls
without an answer it proposes to give up. The last belongs to the desk, the rest to this machine."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import ChoiceField, Field, Tick, label, row, section
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import TimeField, WholeField
from leaddesk.ui.session import Session


class SettingsDialog(SheetDialog):
    """After it closed with Save, `language` and `theme` are what was chosen; whoever opened it
    puts them on."""

    wide = 480

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "settings_dialog", self.tr("Settings"), "", "settings", parent)
        kept = session.settings
        self._language = ChoiceField(
            "set_language", self.tr("Language"),
            [("en", "English"), ("de", "Deutsch")],
            texts.language(),
        )  # fmt: skip
        self._theme = ChoiceField(
            "set_theme", self.tr("Theme"),
            [("light", self.tr("Light")), ("dark", self.tr("Dark")),
             ("system", self.tr("As the system"))],
            kept.theme,
        )  # fmt: skip
        self.body.addWidget(section(self.tr("Look and language")))
        self.body.addLayout(row(self._language, self._theme))
        self.body.addSpacing(6)
        self.body.addWidget(section(self.tr("Reminders")))
        self._add_reminders()
        self.body.addSpacing(6)
        self.body.addWidget(section(self.tr("Calls without an answer")))
        self._limit = WholeField(
            "set_attempts", self.tr("Attempts"), session.desk.agenda.attempts_limit
        )
        self.body.addLayout(row((self._limit, 1), (label(""), 3)))
        self.body.addWidget(
            label(
                self.tr(
                    "After so many in a row a call's dialog proposes to set the contact aside. "
                    "This belongs to the desk and can be undone."
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Save"))
        self.first = self._language.combo

    def _add_reminders(self) -> None:
        kept = self.session.settings
        self._reminders = self._tick("set_reminders", self.tr("Remind me"), kept.reminders)
        self._from = TimeField("set_quiet_from", self.tr("Quiet from"), _clock(kept.quiet_from))
        self._to = TimeField("set_quiet_to", self.tr("until"), _clock(kept.quiet_to))
        self._close = self._tick(
            "set_close_to_tray",
            self.tr("Closing the window leaves LeadDesk in the system tray"),
            kept.close_to_tray,
        )
        self.body.addWidget(self._reminders)
        self.body.addWidget(
            label(
                self.tr(
                    "At the time of a next step, and once in the morning with what the day asks "
                    "for. In the quiet hours nothing is said; it comes when they are over."
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addLayout(row(self._from, self._to))
        self.body.addWidget(self._close)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            told = self.tr("This system has no tray, so there is nowhere to remind.")
            self.body.addWidget(label(told, "muted", wrap=True))
            self._close.setEnabled(False)
        self._reminders.toggled.connect(self._follow)
        self._follow()

    def _tick(self, name: str, words: str, on: bool) -> Tick:
        tick = Tick()
        tick.setObjectName(name)
        tick.setText(words)
        tick.setChecked(on)
        return tick

    def _follow(self) -> None:
        for field in (self._from, self._to):
            field.setEnabled(self._reminders.isChecked())

    @property
    def language(self) -> str:
        """'de' or 'en'."""
        return str(self._language.value())

    @property
    def theme(self) -> str:
        """'light', 'dark' or 'system'."""
        return str(self._theme.value())

    def save(self) -> bool:
        fields: list[Field] = [self._from, self._to, self._limit]
        wrong = [each for each in fields if not each.check()]
        for each in (self._from, self._to):
            if not each.value():
                each.complain(self.tr("Please enter a time, such as 20:00."))
                wrong.append(each)
        limit = self._limit.number()
        if limit is None and not self._limit.complaint:
            self._limit.complain(self.tr("Please enter a number."))
            wrong.append(self._limit)
        if wrong:
            wrong[0].setFocus()
            return False
        if not self.run(self.session.desk.agenda.set_attempts_limit, limit):
            return False
        kept = self.session.settings
        kept.reminders = self._reminders.isChecked()
        kept.quiet_from = _told(self._from.clock(), kept.quiet_from)
        kept.quiet_to = _told(self._to.clock(), kept.quiet_to)
        kept.close_to_tray = self._close.isChecked()
        kept.save()
        self.accept()
        return True


def _told(at: time | None, before: str) -> str:
    return before if at is None else texts.clock(at)


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text)
    except ValueError:
        return None
