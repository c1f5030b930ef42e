"""The panel's head: who it is, in which phase since when, and what they do where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.domain.contact import TimelineEntry
from leaddesk.domain.overview import Overview
from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts, theme
from leaddesk.ui.tip import tip


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
    """Name, phase, job, company and place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._label("contact_name")
        self._chip = self._label("phase_chip")
        self._chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = self._label("contact_place")
        self._place.setProperty("look", "muted")
        for label in (self._name, self._place):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hold = self._label("contact_hold")
        self._hold.setProperty("look", "small")
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._name)
        self._row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._row)
        column.addWidget(self._place)
        column.addWidget(self._hold)
        self._phase = ""

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def show_contact(self, overview: Overview, since: datetime, today: date) -> None:
        """Who is shown now."""
        contact = overview.contact
        self._name.setText(contact.name)
        on = since.astimezone().date()
        phase = texts.phase_one(overview.stage.phase).upper()
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
        self._place.setVisible(any(parts))
        self._hold.setVisible(overview.hold_until is not None)
        if overview.hold_until is not None:
            self._hold.setText(
                self.tr("On hold until {day}").format(day=texts.day(overview.hold_until))
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The chip stands right behind a short name; a long one wraps beside it."""
        self._name.ensurePolished()
        asked = self._name.fontMetrics().horizontalAdvance(self._name.text()) + 4
        room = self.width() - self._chip.sizeHint().width() - self._row.spacing()
        self._name.setFixedWidth(max(60, min(asked, room)))

    def refresh_theme(self) -> None:
        """The chip in its phase's colours."""
        if self._phase:
            text, ground = theme.current().band(self._phase)
            self._chip.setStyleSheet(
                f"color: {text}; background: {ground}; border-radius: 4px; padding: 2px 6px;"
                "font-size: 11px; font-weight: 600;"
            )
            self._fit()
