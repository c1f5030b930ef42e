"""The desk as the screens see it: one signal after every change, one for every trouble.

Screens read through `reads` and write through `run`; nobody else in the ui catches a Trouble."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.change import Change, Step
from leaddesk.domain.trouble import Trouble
from leaddesk.ui.settings import Settings

LOOK_EVERY = 2_000
"""Milliseconds between two looks whether another program wrote to the file."""
TEND_EVERY = 50
"""Milliseconds between two short steps of tidying, while nobody does anything."""
LARGE = 150_000
"""Contacts."""

TABLES = (
    "stage", "source", "firm", "import_run", "contact", "contact_point", "activity", "follow_up",
    "criterion", "answer", "transition", "sale", "tag", "contact_tag", "file",
    "saved_view",
)  # fmt: skip
"""What screens look at; all of it may have changed when another program wrote."""

T = TypeVar("T")


class Session(QObject):
    """`changed(Change)` after each commit, undo, redo, and when another program wrote;
    `troubled(Trouble)` when a verb was refused; `desk_opened()` when another file is open."""

    changed = Signal(object)
    troubled = Signal(object)
    desk_opened = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Without `settings` the defaults hold and nothing is remembered."""
        super().__init__(parent)
        self.settings = settings or Settings()
        self.desk = desk
        self._day = desk.today()
        desk.listen(self._heard)
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look_elsewhere)
        self._looking.start()
        self._tending = QTimer(self, interval=TEND_EVERY)
        self._tending.timeout.connect(self._tend)
        self._untended = True
        self._waited_for = 0

    @property
    def reads(self) -> Any:
        """The questions screens may ask."""
        return self.desk.reads

    @property
    def large(self) -> bool:
        """Whether a question about everybody may take longer than a key may: then it is asked
        beside the window (see `asking`)."""
        return sum(each.count for each in self.reads.column_counts().values()) >= LARGE

    def today(self) -> date:
        """The local date by the desk's clock."""
        return self.desk.today()

    def run(self, verb: Callable[..., T], *args: Any, **kw: Any) -> T | bool | None:
        """Run one verb of the desk. What it returned (True where it returns nothing), or None
        after a trouble, which is told through `troubled`."""
        try:
            result = verb(*args, **kw)
        except Trouble as trouble:
            self.troubled.emit(trouble)
            return None
        return True if result is None else result

    def open(self, file: Path, *, create: bool = False) -> bool:
        """Work on another desk from now on; the old one stays open when the new one cannot be
        opened."""
        opened = self.run(open_desk, file, create=create)
        if not isinstance(opened, Desk):
            return False
        old, self.desk = self.desk, opened
        opened.listen(self._heard)
        old.close()
        self.settings.opened(opened.path)
        self.settings.save()
        self.desk_opened.emit()
        return True

    def look_elsewhere(self) -> None:
        """Tell the screens when another program wrote to the file, or a new day began: what was
        due tomorrow is due today."""
        day, self._day = self._day, self.today()
        if self.run(self.desk.changed_elsewhere) is True or day != self._day:
            step = Step(0, self.desk.now(), "elsewhere", {})
            rows: dict[str, frozenset[int] | None] = dict.fromkeys(TABLES)
            self.changed.emit(Change(step, rows, contacts=None, how="elsewhere"))
        elif self._untended:
            self._untended = False
            self._tending.start()

    def tend_after(self, job: QObject) -> None:
        """Tidy nothing before a job has gone that somebody waits for."""
        self._waited_for += 1
        job.destroyed.connect(self._job_gone)

    def _job_gone(self) -> None:
        self._waited_for -= 1

    def _tend(self) -> None:
        if self._untended or not (self._waited_for or self.desk.tend()):
            self._tending.stop()

    def _heard(self, change: object) -> None:
        self._untended = True
        self.changed.emit(change)
