"""The line above the groups: which day it is, what it asks for, and how a date is set."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from leaddesk.ui import texts
from leaddesk.ui.tip import tip

TALL = 30
GAP = 12


class DayStrip(QWidget):
    """Numbers come from the database, over what is filtered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_strip")
        self.setFixedHeight(TALL)
        self._day = self._label("day_today", "title_small")
        self._told = self._label("day_told", "muted")
        self._hint = self._label("day_hint", "muted")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        font = self._day.font()
        font.setBold(True)
        self._day.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(GAP)
        row.addWidget(self._day)
        row.addWidget(self._told)
        row.addWidget(self._hint, 1)
        self._taught = self.tr(
            "Type a date on a card: “in 2 days”, “Mon 9:30”, or 3 for three days"
        )
        self._hint.setToolTip(tip(self._taught))

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("look", look)
        return label

    @property
    def told(self) -> str:
        """What it says about the day."""
        return self._told.text()

    def show_day(self, today: date, counts: Mapping[str, int], held: int) -> None:
        """`counts` by `followup.NEXT_STEPS`; `held` are those on hold, who are not shown."""
        self._day.setText(texts.day(today))
        due = counts["overdue"] + counts["today"]
        parts = [self._due(counts["overdue"], counts["today"]) if due else self._done(counts)]
        if held:
            parts.append(texts.grouped(self.tr("%n on hold", None, held), held))
        self._told.setText(" · ".join(part for part in parts if part))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The hint whole or not at all."""
        taken = self._day.sizeHint().width() + self._told.sizeHint().width() + 3 * GAP
        room = self.width() - taken
        fits = self._hint.fontMetrics().horizontalAdvance(self._taught) <= room
        self._hint.setText(self._taught if fits else "")

    def _due(self, overdue: int, today: int) -> str:
        parts = []
        if overdue:
            parts.append(self.tr("{number} overdue").format(number=texts.number(overdue)))
        if today:
            parts.append(self.tr("{number} today").format(number=texts.number(today)))
        return ", ".join(parts)

    def _done(self, counts: Mapping[str, int]) -> str:
        if counts["week"] or counts["later"]:
            return self.tr("All done for today.")
        if counts["none"]:
            return self.tr("Nothing is planned yet: give somebody a next step.")
        return ""
