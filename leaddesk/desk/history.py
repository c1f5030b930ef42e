"""Undo and redo, for every verb, also after a restart."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from leaddesk.desk.work import Work
from leaddesk.domain.change import Change, Edited
from leaddesk.domain.watch import NOBODY, Watch, never
from leaddesk.store.edited import edited
from leaddesk.store.undo import redo, undo


class History:
    """`desk.history`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def together(self) -> AbstractContextManager[None]:
        """Verbs inside are written all, each as its own step, or none of them, as if they had never
        been. Nobody else can write meanwhile."""
        return self._work.journal.together()

    def undo(self, watch: Watch = NOBODY) -> Change:
        """Take back the last step. Raises `Trouble('nothing_to_undo')`, or `Cancelled`."""
        return undo(self._work.journal, None, watch)

    def undo_step(self, step_id: int, watch: Watch = NOBODY) -> Change:
        """Take back any step; what was changed since is kept and named in the answer. Raises like
        `undo`."""
        return undo(self._work.journal, step_id, watch)

    def of(self, contact_id: int, cancelled: Callable[[], bool] = never) -> list[Edited]:
        """What was changed of a contact and when, newest first; not how it began. Looks through
        the steps since then, so it may run in a thread of its own. Raises `Cancelled`."""
        return edited(self._work.store, contact_id, cancelled)

    def redo(self, watch: Watch = NOBODY) -> Change:
        """Do again what the last undo took back. Raises `Trouble('nothing_to_redo')`, or
        `Cancelled`."""
        return redo(self._work.journal, watch)
