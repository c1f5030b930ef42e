"""The panel's next step: what, when, done, change."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from leaddesk.domain.followup import urgency
from leaddesk.domain.overview import Overview
from leaddesk.ui import texts, theme
from leaddesk.ui.action_button import ActionButton
from leaddesk.ui.actions import Actions
from leaddesk.ui.contact_panel.section import Section


class NextStep(Section):
    """The earliest open follow-up."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__("next_step", "", parent)
        self.set_heading(self.tr("Follow-up"))
        self._done = ActionButton(actions["finish_step"], self, text=self.tr("Done"), look="link")
        self._change = ActionButton(actions["next_step"], self, look="link")
        for button in (self._done, self._change):
            self.top.addWidget(button)
        self._chip = QLabel(self)
        self._chip.setObjectName("next_step_chip")
        self._words = QLabel(self)
        self._words.setObjectName("next_step_words")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.body.addLayout(row)
        self._urgency = "none"

    def show_contact(self, overview: Overview, today: date) -> None:
        """The next step of this contact."""
        steps = overview.follow_ups
        self._urgency = urgency(steps[0].due_on if steps else None, today)
        self._chip.setVisible(bool(steps))
        self._done.setVisible(bool(steps))
        self._change.setText(self.tr("Change") if steps else self.tr("Plan"))
        if not steps:
            self._words.setText(self.tr("Nothing planned"))
            self._words.setProperty("look", "muted")
        else:
            step = steps[0]
            told = texts.day_short(step.due_on, today)
            if step.due_time is not None:
                told = f"{told} {texts.clock(step.due_time)}"
            if self._urgency == "overdue":
                told = self.tr("overdue · {day}").format(day=told)
            self._chip.setText(told)
            self._chip.setToolTip(texts.due_fully(step.due_on, step.due_time))
            self._words.setText(step.text)
            self._words.setProperty("look", "")
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """The chip in the colours of its urgency."""
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        text, ground = theme.current().due(self._urgency)
        self._chip.setStyleSheet(
            f"color: {text}; background: {ground}; border-radius: 4px; padding: 2px 6px;"
            "font-size: 11px; font-weight: 600;"
        )
