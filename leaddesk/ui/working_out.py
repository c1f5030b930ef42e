"""Everybody's answers to "May I contact?", worked out beside the window for whatever filters or
sorts by them. One job for all who wait for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leaddesk.domain.trouble import Trouble
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job, watched

FEW = 1_000
"""So many contacts are gone through before anybody could read that it is done."""


def working_out(session: Session) -> WorkingOut:
    """The one of a session."""
    found = session.findChild(WorkingOut)
    return found if isinstance(found, WorkingOut) else WorkingOut(session)


class WorkingOut(QObject):
    """`advanced(done, total)` while it goes on; then `ended(whether they are there)`."""

    advanced = Signal(object, object)
    ended = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._job: Job | None = None
        session.desk_opened.connect(self._leave)

    def ready(self) -> bool:
        """Whether they can be asked for now. Of a small desk they always can."""
        if self._session.desk.marks.ready():
            return True
        counts = self._session.reads.column_counts().values()
        return self._job is None and sum(each.count for each in counts) <= FEW

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self) -> None:
        """Work them out, unless that goes on already."""
        if self._job is not None:
            return
        self._job = job = watched(self._session, self._session.desk.marks.work_out)
        job.progressed.connect(self.advanced)
        job.finished.connect(self._finish)
        job.troubled.connect(self._fail)
        job.broke.connect(self._stop)
        job.start()

    def cancel(self) -> None:
        """Ask it to stop; `ended` says when it has."""
        if self._job is not None:
            self._job.cancel()
        else:
            self.ended.emit(False)

    def _finish(self) -> None:
        self._job = None
        self.ended.emit(True)

    def _fail(self, trouble: Trouble) -> None:
        if trouble.code != "cancelled":
            self._session.troubled.emit(trouble)
        self._stop()

    def _stop(self) -> None:
        self._job = None
        self.ended.emit(False)

    def _leave(self) -> None:
        """Another desk is open: what is worked out for the one before helps nobody."""
        if self._job is not None:
            self._job.abandon()
            self._job = None
