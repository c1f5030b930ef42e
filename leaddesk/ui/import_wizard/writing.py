"""What is done with a proposal once it was looked at: write it, take it back, and save the rows
that were refused. One long job at a time; saving the refused rows runs beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from leaddesk.desk.rejects import save_rejected
from leaddesk.domain.change import Step
from leaddesk.domain.proposal import Proposal
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import Watch
from leaddesk.ui import texts
from leaddesk.ui.import_wizard.counted import Rows
from leaddesk.ui.session import Session
from leaddesk.ui.work import Cancelled, Job, Progress


class Writing(QObject):
    """`progressed(done, total)` counts rows, or the changes taken back; `indexed(done, total)`
    contacts made ready for the search. `written(counts)`, `undone()` or `failed(sentence)` end a
    job; `saved(sentence)` and `not_saved(sentence)` tell of the refused rows."""

    progressed = Signal(object, object)
    indexed = Signal(object, object)
    written = Signal(object)
    undone = Signal()
    failed = Signal(str)
    saved = Signal(str)
    not_saved = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._made: Step | None = None
        self._indexing = False
        self._file = Path()

    def write(self, proposal: Proposal) -> None:
        """Write what is ticked, in one step."""
        take = self._session.desk.imports.import_contacts

        def do(progress: Progress, cancelled: Cancelled) -> Any:
            indexed = self._indexes(progress)
            return take(proposal, progress=progress, cancelled=cancelled, indexed=indexed)

        self._begin(do, self._have_written)

    def _indexes(self, progress: Progress) -> Callable[[int, int], None]:
        def indexed(done: int, total: int) -> None:
            # A word left in the job's thread; no Qt object is touched there.
            self._indexing = True
            progress(done, total)

        return indexed

    def cancel(self) -> None:
        """Ask what is running to stop; `failed` follows, unless it was done already."""
        if self._job is not None:
            self._job.cancel()

    def undo(self) -> None:
        """Take back the step that was just made."""
        assert self._made is not None
        key, undo_step = self._made.id, self._session.desk.history.undo_step

        def do(progress: Progress, cancelled: Cancelled) -> Any:
            return undo_step(key, Watch(progress, cancelled, self._indexes(progress)))

        self._begin(do, self._have_undone)

    def save_rejected(self, file: Path, proposal: Proposal) -> None:
        """Write the refused rows with their reasons."""
        self._file = file
        job = Job(self._session, lambda _progress, _stop: save_rejected(file, proposal, texts))
        job.finished.connect(self._have_saved)
        job.troubled.connect(self._have_not_saved)
        job.start()

    def _begin(self, do: Callable[[Progress, Cancelled], Any], done: Callable[[Any], None]) -> None:
        self._indexing = False
        self._job = Job(self._session, do)
        self._job.progressed.connect(self._tell)
        self._job.finished.connect(done)
        self._job.troubled.connect(self._have_failed)
        self._job.broke.connect(self._broke)
        self._job.start()

    def _tell(self, done: int, total: int | None) -> None:
        (self.indexed if self._indexing else self.progressed).emit(done, total)

    def _have_written(self, imported: Any) -> None:
        self._job = None
        self._made = self._session.reads.undo_step()
        counts: Mapping[str, int] = imported.counts
        self.written.emit(counts)

    def _have_undone(self, _change: object) -> None:
        self._job = None
        self.undone.emit()

    def _have_failed(self, trouble: Trouble) -> None:
        self._job = None
        self.failed.emit(texts.trouble(trouble))

    def _broke(self) -> None:
        # A bug, which the program's hook tells; here only the way back.
        self._job = None
        self.failed.emit("")

    def _have_saved(self, count: int) -> None:
        self.saved.emit(Rows().rejected_saved(count).format(file=self._file))

    def _have_not_saved(self, trouble: Trouble) -> None:
        self.not_saved.emit(texts.trouble(trouble))
