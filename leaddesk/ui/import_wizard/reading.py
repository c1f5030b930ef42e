"""One file being read: what is asked of it, whether what was read still answers that, and the
proposal that came of it. Reading writes nothing, so it can be dropped at any time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leaddesk.domain.proposal import How, Proposal
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.import_wizard.sorted_rows import SortedRows, tick_afresh
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

Mapping = dict[int, str | None]


class FileReading(QObject):
    """`read` when a proposal is there, `unread(sentence)` when there cannot be one; an earlier
    proposal of the same file stays until then."""

    progressed = Signal(object, object)
    read = Signal()
    unread = Signal(str)
    locked = Signal(str)
    """The file wants a password, or another one: `unlock`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.path: Path | None = None
        self.proposal: Proposal | None = None
        self.rows: SortedRows | None = None
        self._sheet: str | None = None
        self._mapping: Mapping = {}
        self._kept: Mapping = {}
        self._asked: tuple[object, ...] = ()
        self._password: str | None = None
        self._on_match = ""
        self._how = How()
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether it is being read now."""
        return self._job is not None

    @property
    def mapped(self) -> bool:
        """Whether a hand chose what a column is."""
        return bool(self._mapping)

    def choose(self, path: Path) -> None:
        """Another file; what was chosen for the one before is forgotten."""
        self.stop()
        self.path, self.proposal, self._sheet, self._password = path, None, None, None
        self._mapping, self._kept, self._how = {}, {}, How()

    def choose_how(self, how: How) -> None:
        """How the file is to be read; its columns may be other ones."""
        self._how = how
        self._mapping, self._kept = {}, {}

    def choose_sheet(self, name: str) -> None:
        """Another sheet of the file; its columns are other ones."""
        self._sheet = name
        self._how = replace(self._how, header_row=0)
        self._mapping, self._kept = {}, {}

    def choose_fields(self, chosen: Mapping) -> None:
        """Columns by number that are to be taken for another field, or left out."""
        self._mapping |= chosen

    def answers(self, on_match: str) -> bool:
        """Whether the proposal, or the reading under way, is what is wanted now."""
        return self._asked == self._wanted(on_match)

    def unlock(self, password: str) -> None:
        """Read again, with a password; it is kept only as long as the wizard."""
        self._password = password
        self.begin(self._on_match)

    def begin(self, on_match: str) -> None:
        """Read what is wanted now; an earlier reading is dropped."""
        assert self.path is not None
        self.stop()
        self._asked = self._wanted(on_match)
        self._on_match, password = on_match, self._password
        propose, path, sheet = self._session.desk.imports.propose, self.path, self._sheet
        mapping, language, how = dict(self._mapping), texts.language(), self._how

        def read(
            progress: Callable[[int, int | None], None], cancelled: Callable[[], bool]
        ) -> tuple[Proposal, SortedRows]:
            proposal = propose(
                path, on_match=on_match, sheet=sheet, mapping=mapping or None,
                language=language, password=password, how=how, progress=progress,
                cancelled=cancelled,
            )  # fmt: skip
            tick_afresh(proposal)
            return proposal, SortedRows(proposal)

        self._job = Job(self._session, read)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._have_read)
        self._job.troubled.connect(self._cannot_read)
        self._job.broke.connect(self._broke)
        self._job.start()

    def stop(self) -> None:
        """Drop what is being read; what was chosen since the proposal goes with it."""
        if self._job is not None:
            self._job.abandon()
            self._job = None
            self._mapping = dict(self._kept)
        self._asked = ()

    def _wanted(self, on_match: str) -> tuple[object, ...]:
        return (
            self.path,
            self._sheet,
            self._password,
            on_match,
            self._how,
            tuple(sorted(self._mapping.items())),
        )

    def _have_read(self, found: tuple[Proposal, SortedRows]) -> None:
        self._job = None
        proposal, self.rows = found
        if not proposal.lines:
            told = self.tr("There are column titles in this file, but no rows beneath.")
            self._fail(told)
            return
        self.proposal = proposal
        self._kept = dict(self._mapping)
        self.read.emit()

    def _cannot_read(self, trouble: Trouble) -> None:
        if trouble.code in ("password", "wrong_password"):
            self._job, self._asked = None, ()
            self.locked.emit(texts.trouble(trouble))
        else:
            self._fail(texts.trouble(trouble))

    def _broke(self) -> None:
        # A bug, which the program's hook tells; here only the way back.
        self._fail("")

    def _fail(self, sentence: str) -> None:
        self._job = None
        self._mapping = dict(self._kept)
        self._asked = ()
        self.unread.emit(sentence)
