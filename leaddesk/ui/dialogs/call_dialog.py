"""Logging a call: who called whom, how it ended, how long, what was said, what comes next."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.log_dialog import LogDialog, name_of
from leaddesk.ui.dialogs.stopwatch import StopWatch, shown
from leaddesk.ui.session import Session


class CallDialog(LogDialog):
    """`seconds` is the stop-watch's clock."""

    def __init__(
        self, session: Session, contact_id: int, activity: Activity | None = None,
        parent: QWidget | None = None, *, seconds: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self.stopwatch = StopWatch(seconds)
        name = name_of(session, contact_id)
        super().__init__(
            session, contact_id, "call_dialog", self.tr("Call with {name}").format(name=name),
            "call", ["call"], activity=activity, beside_minutes=self.stopwatch, parent=parent,
        )  # fmt: skip
        self.stopwatch.ticked.connect(self._tick)
        self.stopwatch.stopped.connect(self._take)
        self.first = self.conversation.result.combo

    def save(self) -> bool:
        """Log the call; a running stop-watch is stopped first."""
        self.stopwatch.stop()
        return super().save()

    def _tick(self, seconds: int) -> None:
        self.conversation.minutes.hint(shown(seconds))

    def _take(self, minutes: int) -> None:
        self.conversation.minutes.set_value(str(minutes))
        self._tick(self.stopwatch.seconds())
