"""A sheet whose verb may take long: with many contacts it runs beside the window, shows how far it
is as a bar and a number, and can be cancelled; cancelling leaves nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QProgressBar, QWidget

from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.ui import texts, work
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job


class LongSheet(SheetDialog):
    """Runs its verb with `run_long`."""

    def __init__(
        self, session: Session, name: str, title: str, subtitle: str, icon: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(session, name, title, subtitle, icon, parent)
        self._job: Job | None = None
        self._changes = False
        self._bar = QProgressBar()
        self._bar.setObjectName("long_bar")
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._number = label("", "muted")
        self._number.setObjectName("long_number")
        self._bar.hide()
        self._number.hide()

    def add_progress(self) -> None:
        """Where bar and number stand: at the end of the body, when all else is in it."""
        self.body.addWidget(self._bar)
        self.body.addWidget(self._number)

    @property
    def running(self) -> bool:
        """Whether the verb is under way."""
        return self._job is not None

    def run_long(self, count: int, do: Callable[[Watch], Any]) -> bool:
        """Run a verb on so many contacts, and close when it worked. Whether it has by now."""
        if count < work.MANY:
            return self.run_and_close(do, NOBODY)
        self.tell_trouble("")
        job = work.watched(self.session, do)
        self.follow(job, count)
        job.start()
        return False

    def follow(self, job: Job, count: int | None) -> None:
        """Show how far a job on so many contacts is, or how many changes it has made (None), and
        close when it is done."""
        self._job = job
        self._changes = count is None
        self._show_far(0, count)
        self._set_running(True)
        job.progressed.connect(self._show_far)
        job.finished.connect(self._have_done)
        job.troubled.connect(self._have_failed)
        job.broke.connect(self._have_broken)

    def reject(self) -> None:
        """While the verb runs, Esc and Cancel stop it; the sheet stays."""
        if self._job is not None:
            self._job.cancel()
            self._number.setText(self.tr("Stopping…"))
        else:
            super().reject()

    def _show_far(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        told = self.tr("{done} of {total}")
        if self._changes:
            told = self.tr("{done} of {total} changes")
        if self._job is not None and self._job.indexing:
            told = self.tr("Made ready for the search: {done} of {total}")
        elif total is None:
            told = ""
        number = texts.number(total or 0)
        self._number.setText(told.format(done=texts.number(done), total=number))

    def _set_running(self, on: bool) -> None:
        if not on:
            self._job = None
        self._bar.setVisible(on)
        self._number.setVisible(on)
        self.primary.setEnabled(not on)
        for at in range(self.body.count()):
            item = self.body.itemAt(at)
            part = item.widget() if item is not None else None
            if part is not None and part not in (self._bar, self._number):
                part.setEnabled(not on)

    def _have_done(self, _result: object) -> None:
        self._job = None
        self.accept()

    def _have_broken(self) -> None:
        # A bug, which the program's hook tells; here only the way back.
        self._set_running(False)

    def _have_failed(self, trouble: Trouble) -> None:
        self._set_running(False)
        self.tell_trouble(texts.trouble(trouble))
