"""Questions to the desk that may take long: of a large desk they are read beside the window, in a
thread and on a connection of its own. The latest wins, and stops the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from leaddesk.domain.trouble import Trouble
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job, watched

PATIENCE = 0.03
"""Seconds for which everything waits for an answer, so that most are on the screen at once."""

Question = Callable[[Any], Any]
"""Of the desk's reads, and of nothing else: no widget is touched in it."""


class Asking(QObject):
    """One question at a time."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._then: Callable[[Any], object] = _nothing
        session.desk_opened.connect(self.leave)

    @property
    def open(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(self, question: Question, then: Callable[[Any], object]) -> None:
        """`then` hears the answer: at once, or when it is there. A trouble is told through the
        session, and then there is no answer."""
        self.leave()
        session = self._session
        if not session.large:
            try:
                found = question(session.reads)
            except Trouble as trouble:
                session.troubled.emit(trouble)
            else:
                then(found)
            return
        desk = session.desk
        self._then = then
        self._job = job = watched(session, lambda watch: desk.read_apart(question, watch))
        job.finished.connect(self._finish)
        job.troubled.connect(self._fail)
        job.broke.connect(self.leave)
        session.tend_after(job)
        job.start()
        job.end_within(PATIENCE)

    def leave(self) -> None:
        """Whatever is open is of no interest any more."""
        job, self._job = self._job, None
        self._then = _nothing
        if job is not None:
            job.abandon()

    def _finish(self, found: object) -> None:
        then, self._job, self._then = self._then, None, _nothing
        then(found)

    def _fail(self, trouble: Trouble) -> None:
        self._job, self._then = None, _nothing
        self._session.troubled.emit(trouble)


def _nothing(_found: object) -> None:
    """Nobody waits."""
