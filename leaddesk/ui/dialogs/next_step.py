"""The next step with its date, used by every dialog that can plan one, and the tick that the
step planned so far is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.followup import FollowUp
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import TextField, Tick, row
from leaddesk.ui.dialogs.typed_fields import ComingDayField, TimeField
from leaddesk.ui.tip import tip
from leaddesk.ui.typed_day import parse_day

NARROWEST = 120
BOX = 28
"""Px of the box beside its words."""


class StepTick(Tick):
    """`words(step, its words)` is what it says; long words are cut to the room there is, and never
    take it from what stands beside."""

    def __init__(self, words: Callable[[FollowUp, str], str], step: FollowUp | None) -> None:
        super().__init__()
        self._words = words
        self._step = step
        if step is not None:
            whole = words(step, step.text)
            self.setText(whole)
            self.setAccessibleName(whole)
            self.setToolTip(tip(whole))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._step is None:
            return
        letters, words = self.fontMetrics(), self._step.text
        rest = letters.horizontalAdvance(self._words(self._step, words))
        room = self.width() - BOX - (rest - letters.horizontalAdvance(words))
        cut = letters.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(self._words(self._step, cut).replace("&", "&&"))


class NextStepEditor(QWidget):
    """`open_step` is what was planned so far; `value` is put into the fields to be changed."""

    changed = Signal()

    def __init__(
        self,
        today: date,
        *,
        open_step: FollowUp | None = None,
        value: FollowUp | None = None,
        quick: bool = True,
        needed: bool = False,
    ) -> None:
        super().__init__()
        self._today = today
        self._needed = needed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.done = StepTick(self._done_text, open_step)
        self.done.setObjectName("step_done")
        self.done.setVisible(open_step is not None)
        if open_step is not None:
            layout.addWidget(self.done)
        self.text = TextField("step_text", self.tr("Next step"), value.text if value else "")
        self.on = ComingDayField("step_on", self.tr("on"), today, value.due_on if value else None)
        self.at = TimeField("step_at", self.tr("at"), value.due_time if value else None)
        self.on.setMinimumWidth(126)
        self.at.setFixedWidth(64)
        self.on.timed.connect(self.at.set_time)
        layout.addLayout(row((self.text, 3), (self.on, 2), (self.at, 0)))
        for narrow in (self.on, self.at):
            layout.addWidget(narrow.sentence)
        if quick:
            layout.addLayout(self._quick())
        for field in (self.text, self.on, self.at):
            field.changed.connect(self._follow)

    def follow_up(self) -> FollowUp | None:
        """The step as typed; None when nothing was planned or it has no readable date."""
        on = self.on.day()
        at = self.on.clock() or self.at.clock()
        return None if on is None else FollowUp(on, self.text.value(), at)

    def finish(self) -> bool:
        """Whether the step planned so far is to be marked done."""
        return self.done.isChecked()

    @property
    def empty(self) -> bool:
        return not (self.text.value() or self.on.value() or self.at.value())

    def check(self) -> bool:
        """Whether it can be kept: a step needs a date that can be read."""
        self.on.needed = self._needed or not self.empty
        return all([self.on.check(), self.at.check()])

    def first_wrong(self) -> QWidget | None:
        """The field that complains."""
        return next((each for each in (self.on, self.at) if each.complaint), None)

    def _quick(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(style.GAP - 4)
        for name, word, typed in (
            ("step_tomorrow", self.tr("Tomorrow"), "tomorrow"),
            ("step_in_two_days", self.tr("In 2 days"), "in 2 days"),
            ("step_next_monday", self.tr("Next Monday"), "monday"),
        ):
            button = QPushButton(word)
            button.setObjectName(name)
            button.setProperty("look", "small")
            on = parse_day(typed, self._today)
            button.setToolTip(texts.day(on) if on else "")
            button.clicked.connect(lambda _=False, on=on: self.on.set_day(on))
            layout.addWidget(button)
        layout.addStretch(1)
        return layout

    def _follow(self) -> None:
        # Planning a new step ends the one before: the desk keeps one open step.
        planned = not self.empty
        if planned and self.done.isEnabled():
            self._ticked = self.done.isChecked()
            self.done.setChecked(True)
        elif not planned and not self.done.isEnabled():
            self.done.setChecked(self._ticked)
        self.done.setEnabled(not planned)
        self.changed.emit()

    def _done_text(self, step: FollowUp, what: str) -> str:
        what = what or self.tr("what was planned")
        when = texts.due_fully(step.due_on, step.due_time)
        if step.due_on < self._today:
            return self.tr("Done: {step} (overdue, {day})").format(step=what, day=when)
        return self.tr("Done: {step} ({day})").format(step=what, day=when)
