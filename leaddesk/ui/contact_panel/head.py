"""The panel's head: who it is, in which phase since when, and what they do where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.domain.line import Line
from leaddesk.domain.overview import Overview
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.timeline import TimelineEntry
from leaddesk.ui import texts, theme
from leaddesk.ui.contact_panel.fact import who
from leaddesk.ui.contact_panel.fact_lines import FactLines, FactWords
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

LEAST_NAME = 90
"""Px a name has at least beside the chip of its phase."""


def phase_since(overview: Overview, entries: Sequence[TimelineEntry]) -> datetime:
    """When the contact entered its phase: moves within the phase do not count. `entries` are
    newest first; where they do not reach back far enough, what is known of the stage holds."""
    since = overview.stage_since
    for entry in entries:
        if entry.kind == "created":
            return entry.at
        if entry.kind != "transition":
            continue
        came = entry.args.get("from")
        if isinstance(came, Stage) and came.phase != overview.stage.phase:
            return entry.at
        since = entry.at
    return since


class Head(QWidget):
    """Name, phase, job, company and place. A click on who it is opens what that is made of;
    `refused(sentence)` when what was typed there could not be kept."""

    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._words("contact_name")
        self._chip = self._label("phase_chip")
        self._chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = self._words("contact_place")
        for words, look in ((self._name, "name"), (self._place, "place")):
            words.setProperty("look", look)
        self._lines = FactLines(session, "who", self)
        self._name.wanted.connect(lambda: self._lines.edit("who"))
        self._place.wanted.connect(self._edit_place)
        self._lines.refused.connect(self.refused)
        self._lines.filled.connect(lambda some: self._show_words(not some))
        self._lines.hide()
        self._hold = self._label("contact_hold")
        self._hold.setProperty("look", "small")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._name.setMinimumWidth(1)
        self._row.addWidget(self._name, 1_000)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(self._chip, 0, left)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._row)
        column.addWidget(self._place)
        column.addWidget(self._lines)
        column.addWidget(self._hold)
        self._phase = ""
        self._placed = False

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _words(self, name: str) -> FactWords:
        words = FactWords(self)
        words.setObjectName(name)
        return words

    @property
    def name(self) -> str:
        """Of whom is shown."""
        return self._name.text()

    def take_keyboard(self) -> None:
        """To the name."""
        self._name.setFocus(Qt.FocusReason.TabFocusReason)

    def _edit_place(self) -> None:
        self._lines.edit("who")
        self._lines.edit("job_title")

    def _show_words(self, on: bool) -> None:
        """The words stand back while what they are made of is typed."""
        self._place.setVisible(on and self._placed)

    def show_contact(self, overview: Overview, since: datetime, today: date) -> None:
        """Who is shown now."""
        contact = overview.contact
        self._name.setText(contact.name)
        on = since.astimezone().date()
        phase = texts.phase_one(overview.stage.phase, woman=contact.woman).upper()
        if on == today:
            told = self.tr("{phase} since today").format(phase=phase)
        else:
            told = self.tr("{phase} since {day}").format(
                phase=phase, day=texts.day_short(on, today)
            )
        self._chip.setText(told)
        stage_told = self.tr("In “{stage}” since {day}").format(
            stage=texts.stage_name(overview.stage),
            day=texts.day(overview.stage_since.astimezone().date()),
        )
        self._chip.setToolTip(tip(stage_told))
        self._phase = overview.stage.phase
        self.refresh_theme()
        firm = contact.firm if contact.firm != contact.name else ""
        parts = (contact.job_title, contact.department, firm, contact.city)
        self._place.setText(" · ".join(part for part in parts if part))
        self._placed = any(parts)
        self._place.setVisible(self._placed and not self._lines.editing)
        for words in (self._name, self._place):
            words.setAccessibleName(words.text())
        on_day = overview.created_at.astimezone().date()
        self._lines.show_facts(Line(contact, overview.card, on_day), [who(contact)])
        self._hold.setVisible(overview.hold_until is not None)
        if overview.hold_until is not None:
            self._hold.setText(
                self.tr("On hold until {day}").format(day=texts.day(overview.hold_until))
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The chip stands right behind a short name; a long one wraps beside it, and where that
        leaves too little for a name, or for a word of it, the chip stands beneath."""
        self._name.ensurePolished()
        wide = self._name.fontMetrics().horizontalAdvance
        asked = wide(self._name.text()) + 10
        word = max((wide(each) + 10 for each in self._name.text().split()), default=0)
        room = self.width() - self._chip.sizeHint().width() - self._row.spacing()
        beneath = room < min(asked, max(LEAST_NAME, word))
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if beneath else QBoxLayout.Direction.LeftToRight
        )
        self._name.setMaximumWidth(min(asked, self.width() if beneath else max(room, 1)))

    def refresh_theme(self) -> None:
        """The chip in its phase's colours."""
        if self._phase:
            text, ground = theme.current().band(self._phase)
            self._chip.setStyleSheet(
                f"color: {text}; background: {ground}; border-radius: 4px; padding: 2px 6px;"
                "font-size: 11px; font-weight: 600;"
            )
            self._fit()
