"""A long job beside the window: the desk's verb runs in a thread of its own, the screens hear of
it in theirs. What is cancelled leaves nothing; that is the verb's promise, not this file's."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from leaddesk.domain.trouble import Trouble
from leaddesk.ui.session import Session

Progress = Callable[[int, int | None], None]
Cancelled = Callable[[], bool]
PAUSE = 0.05
"""Seconds between two words of progress; more of them would only keep the window busy."""


class Job(QObject):
    """`do(progress, cancelled)` in a thread; the signals come in the thread that made the job.

    `progressed(done, total)`: total is None while unknown. Exactly one of `finished(result)`,
    `troubled(Trouble)` and `broke()`, a bug, which is raised where the program's hook hears it.
    """

    progressed = Signal(object, object)
    finished = Signal(object)
    troubled = Signal(object)
    broke = Signal()
    _said = Signal(str, object)

    def __init__(self, session: Session, do: Callable[[Progress, Cancelled], Any]) -> None:
        # The session outlives every dialog, and so does the job in it until its thread is done.
        super().__init__(session)
        self._desk = session.desk
        self._do = do
        self._stop = threading.Event()
        self._wanted = True
        self._last = 0.0
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; at most once."""
        threading.Thread(target=self._run, name="leaddesk-job", daemon=True).start()

    def cancel(self) -> None:
        """Ask it to stop; `troubled` says when it has, unless it was done already."""
        self._stop.set()

    def abandon(self) -> None:
        """Stop it and hear no more of it: for a job that writes nothing."""
        self._wanted = False
        self.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    # In the job's thread.

    def _run(self) -> None:
        try:
            try:
                result = self._do(self._progress, self._stop.is_set)
            finally:
                self._desk.store.close_thread()
        except Trouble as trouble:
            self._say("troubled", trouble)
        except Exception as bug:
            self._say("broke", bug)
        else:
            self._say("finished", result)

    def _progress(self, done: int, total: int | None) -> None:
        now = time.monotonic()
        if done == total or now - self._last >= PAUSE:
            self._last = now
            self._say("progressed", (done, total))

    def _say(self, word: str, content: object) -> None:
        # The program may have ended meanwhile, and Qt's half of this object with it.
        with contextlib.suppress(RuntimeError):
            self._said.emit(word, content)

    # In the window's thread.

    def _hear(self, word: str, content: Any) -> None:
        if word != "progressed":
            self.deleteLater()
        if word == "broke":
            if self._wanted:
                self.broke.emit()
            raise content
        if not self._wanted:
            return
        if word == "progressed":
            self.progressed.emit(*content)
        elif word == "troubled":
            self.troubled.emit(content)
        else:
            self.finished.emit(content)
