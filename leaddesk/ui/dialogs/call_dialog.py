"""Logging a call: who called whom, how it ended, how long, what was said, what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from time import monotonic

from PySide6.QtWidgets import QWidget

from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.attempts_note import AttemptsNote
from leaddesk.ui.dialogs.log_dialog import LogDialog, name_of
from leaddesk.ui.dialogs.stopwatch import StopWatch, shown
from leaddesk.ui.session import Session


class CallDialog(LogDialog):
    """`begun` is a call begun from the program; `seconds` is the stop-watch's clock."""

    def __init__(
        self, session: Session, contact_id: int, activity: Activity | None = None,
        parent: QWidget | None = None, *, begun: Activity | None = None,
        seconds: Callable[[], float] = monotonic,
    ) -> None:  # fmt: skip
        ago = (session.desk.now() - begun.at).total_seconds() if begun else None
        self.stopwatch = StopWatch(seconds, ago=ago)
        name = name_of(session, contact_id)
        super().__init__(
            session, contact_id, "call_dialog", self.tr("Call with {name}").format(name=name),
            "call", ["call"], activity=activity, begun=begun, beside_minutes=self.stopwatch,
            parent=parent,
        )  # fmt: skip
        self.stopwatch.ticked.connect(self._tick)
        self.stopwatch.stopped.connect(self._take)
        self.first = self.conversation.result.combo
        if activity is None:
            attempts = AttemptsNote(session, contact_id)
            attempts.try_again.connect(self._try_again)
            attempts.give_up.connect(self._give_up)
            self.body.insertWidget(1, attempts)
            self.conversation.changed.connect(lambda: attempts.follow(self.conversation.activity()))

    def save(self) -> bool:
        """Log the call; a running stop-watch is stopped first."""
        self.stopwatch.stop()
        return super().save()

    def _try_again(self, on: date, at: time) -> None:
        """Plan the next try; words already typed stay."""
        if not self.step.text.value():
            self.step.text.set_value(self.tr("Call again"))
        self.step.on.set_day(on)
        self.step.at.set_time(at)
        self.step.text.setFocus()

    def _give_up(self) -> None:
        """Log the call and disqualify as unreachable, in one step."""
        self.stopwatch.stop()
        activity = self.conversation.activity() if self.conversation.check() else None
        if activity is not None:
            disqualify = self.session.desk.qualification.disqualify
            self.run_and_close(disqualify, [self.contact_id], "unreachable", activity=activity)

    def _tick(self, seconds: int) -> None:
        self.conversation.minutes.hint(shown(seconds))

    def _take(self, minutes: int) -> None:
        self.conversation.minutes.set_value(str(minutes))
        self._tick(self.stopwatch.seconds())
