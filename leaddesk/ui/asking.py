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


def _nothing(*_: object) -> None:
    """Nobody waits."""


class Asking(QObject):
    """One question at a time. Who is in no hurry has no patience either: nothing is held up."""

    def __init__(self, session: Session, parent: QObject, *, hurry: bool = True) -> None:
        super().__init__(parent)
        self._session = session
        self._hurry = hurry
        self._job: Job | None = None
        self._then: Callable[[Any], object] = _nothing
        self._otherwise: Callable[[], object] = _nothing
        session.desk_opened.connect(self.leave)

    @property
    def open(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(
        self, question: Question, then: Callable[[Any], object],
        otherwise: Callable[[], object] = _nothing,
    ) -> None:  # fmt: skip
        """`then` hears the answer: at once, or when it is there. A trouble is told through the
        session, and `otherwise` is done: there is no answer."""
        self.leave()
        session = self._session
        try:
            large = session.large
            found = None if large else question(session.reads)
        except Trouble as trouble:
            session.troubled.emit(trouble)
            otherwise()
            return
        if not large:
            then(found)
            return
        desk = session.desk
        self._then, self._otherwise = then, otherwise
        self._job = job = watched(session, lambda watch: desk.read_apart(question, watch))
        job.finished.connect(self._finish)
        job.troubled.connect(self._fail)
        job.broke.connect(self._break)
        session.tend_after(job)
        job.start()
        if self._hurry:
            job.end_within(PATIENCE)

    def leave(self) -> None:
        """Whatever is open is of no interest any more."""
        job = self._job
        self._close()
        if job is not None:
            job.abandon()

    def _close(self) -> None:
        self._job, self._then, self._otherwise = None, _nothing, _nothing

    def _finish(self, found: object) -> None:
        then = self._then
        self._close()
        then(found)

    def _fail(self, trouble: Trouble) -> None:
        otherwise = self._otherwise
        self._close()
        self._session.troubled.emit(trouble)
        otherwise()

    def _break(self) -> None:
        # A bug, which the program's hook tells.
        otherwise = self._otherwise
        self._close()
        otherwise()
