"""A long job beside the window: the desk's verb runs in a thread of its own, the screens hear of
it in theirs. The thread never touches a Qt object: it leaves word, and the job looks for it.
What is cancelled leaves nothing; that is the verb's promise, not this file's."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QTimer, Signal

from leaddesk.desk import Desk
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import Watch
from leaddesk.ui.session import Session

Progress = Callable[[int, int | None], None]
Cancelled = Callable[[], bool]
MANY = 300
"""From so many contacts on a verb may take so long that it runs beside the window."""
LOOK_EVERY = 25
"""Milliseconds between two looks at what the thread has to say."""
TURN = 0.001
"""Seconds after which the job lets the window have its turn."""
AT_THE_END = 5.0
"""Seconds the program waits at its end for what runs beside it; it stops in milliseconds."""
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

    def __init__(self, session: Session, do: Callable[[Progress, Cancelled], Any]) -> None:
        # The session outlives every dialog, and the job in it whoever began it.
        super().__init__(session)
        self._thread = _Thread(session.desk, do)
        self._wanted = True
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; at most once."""
        beside = self._beside = _Beside()
        self.destroyed.connect(lambda: beside.release())
        self._looking.start()
        threading.Thread(target=self._thread.run, name="leaddesk-job", daemon=True).start()

    def cancel(self) -> None:
        """Ask it to stop; `troubled` says when it has, unless it was done already."""
        self._thread.stop.set()

    def ended_within(self, seconds: float) -> bool:
        """Hold keys and mouse up for so long, for a job that may be done sooner than a bar is
        seen; the window is painted meanwhile, and hears what the job has to say."""
        waiting = QDeadlineTimer(round(seconds * 1000))
        while not (self._thread.ended.is_set() or waiting.hasExpired()):
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, LOOK_EVERY
            )
            self._thread.ended.wait(LOOK_EVERY / 1000)
        return self._thread.ended.is_set()

    def end_within(self, seconds: float) -> bool:
        """Hold everything up for so short a while; where it is done by then, what it has to say
        comes now."""
        ended = self._thread.ended.wait(seconds)
        if ended:
            self._looking.stop()
            self._end()
        return ended

    @property
    def indexing(self) -> bool:
        """Whether what `progressed` counts now are contacts the search knows already."""
        return self._thread.indexing

    def abandon(self) -> None:
        """Stop it and hear no more of it: for a job that writes nothing."""
        self._wanted = False
        self.cancel()

    def wait(self, seconds: float) -> None:
        """Until its thread has let the file go, or for so long; nothing is heard meanwhile."""
        self._thread.ended.wait(seconds)

    def _look(self) -> None:
        thread = self._thread
        if thread.far is not None and self._wanted:
            far, thread.far = thread.far, None
            self.progressed.emit(*far)
        if thread.end:
            self._looking.stop()
            # The thread held everything up while it let go what it no longer needs: the window
            # gets its turn before it shows the result, which takes a moment too.
            QTimer.singleShot(1, self, self._end)

    def _end(self) -> None:
        word, content = self._thread.end.popleft()
        self._beside.release()
        self.deleteLater()
        if word == "broke":
            if self._wanted:
                self.broke.emit()
            raise content
        if not self._wanted:
            return
        if word == "finished":
            self.finished.emit(content)
        else:
            self.troubled.emit(content)


def end_all(session: Session) -> None:
    """Stop all that runs, and wait until it has: of a desk that is closed while somebody reads it,
    the file alone is not whole."""
    jobs = session.findChildren(Job)
    for job in jobs:
        job.abandon()
    for job in jobs:
        job.wait(AT_THE_END)


def watched(session: Session, do: Callable[[Watch], Any]) -> Job:
    """A job for a verb on many contacts."""
    job: Job

    def begin(_progress: Progress, _cancelled: Cancelled) -> Any:
        return do(job._thread.watch())

    job = Job(session, begin)
    return job


class _Beside:
    """What holds for the whole program while a job runs in it, counted in the window's thread.

    Python frees cycles in whatever thread happens to allocate, and a Qt object freed in another
    thread than its own takes the program with it: so nothing is collected, nor kept back longer
    when a job goes with its window. And the window asks SQLite in between, for which it waits
    each time until the job gives way: after `TURN` instead of Python's
    5 ms."""

    _running = 0
    _was_on = True
    _was_turn = 0.0

    def __init__(self) -> None:
        if _Beside._running == 0:
            _Beside._was_on, _Beside._was_turn = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(TURN)
        _Beside._running += 1
        self._held = True

    def release(self) -> None:
        """Once; later calls do nothing."""
        if not self._held:
            return
        self._held = False
        _Beside._running -= 1
        if _Beside._running:
            return
        sys.setswitchinterval(_Beside._was_turn)
        if _Beside._was_on:
            gc.enable()


class _Thread:
    """What the job and its thread share: `far` is the last word of progress, `end` how it
    ended, `stop` the wish to stop."""

    def __init__(self, desk: Desk, do: Callable[[Progress, Cancelled], Any]) -> None:
        self.stop = threading.Event()
        self.ended = threading.Event()
        self.indexing = False
        self.far: tuple[int, int | None] | None = None
        self.end: deque[tuple[str, Any]] = deque()
        self._desk = desk
        self._do = do
        self._last = 0.0

    def run(self) -> None:
        try:
            try:
                result = self._do(self._progress, self.stop.is_set)
            finally:
                self._desk.store.close_thread()
        except Trouble as trouble:
            self.end.append(("troubled", trouble))
        except Exception as bug:
            self.end.append(("broke", bug))
        else:
            self.end.append(("finished", result))
        finally:
            self.ended.set()

    def watch(self) -> Watch:
        """What a verb on many contacts asks for."""
        return Watch(self._progress, self.stop.is_set, self._indexed)

    def _indexed(self, done: int, total: int) -> None:
        self.indexing = True
        self._progress(done, total)

    def _progress(self, done: int, total: int | None) -> None:
        now = time.monotonic()
        if done == total or now - self._last >= PAUSE:
            self._last = now
            self.far = (done, total)
