"""The desk: one open file with all its verbs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from leaddesk.desk.work import Work
from leaddesk.domain.change import Change
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store.open import Store, mend_search, open_store, tend_search

if TYPE_CHECKING:
    from leaddesk.desk.activities import Activities
    from leaddesk.desk.agenda import Agenda
    from leaddesk.desk.board import Board
    from leaddesk.desk.contacts import Contacts
    from leaddesk.desk.disclosure import Disclosure
    from leaddesk.desk.duplicates import Duplicates
    from leaddesk.desk.erasure import Erasure
    from leaddesk.desk.exports import Exports
    from leaddesk.desk.files import Files
    from leaddesk.desk.history import History
    from leaddesk.desk.imports import Imports
    from leaddesk.desk.informing import Informing
    from leaddesk.desk.mailing import Mailing
    from leaddesk.desk.many import Many
    from leaddesk.desk.newcomers import Newcomers
    from leaddesk.desk.permission import Permission
    from leaddesk.desk.qualification import Qualification
    from leaddesk.desk.review import Review
    from leaddesk.desk.sales import Sales
    from leaddesk.desk.saved_views import SavedViews
    from leaddesk.desk.sources import Sources
    from leaddesk.desk.stages import Stages
    from leaddesk.store.check import Fault
    from leaddesk.store.marks import Marks
    from leaddesk.store.reads import Reads

T = TypeVar("T")


class Desk:
    """Verbs by noun (`desk.board.move_cards(…)`), questions in `desk.reads`. The rooms of the verbs
    are read when they are first asked for: a window opens before anybody uses one."""

    def __init__(self, store: Store, now: Callable[[], datetime] | None = None) -> None:
        self._work = work = Work(store, now or (lambda: datetime.now(UTC)))
        self.store = store
        self.reads = work.reads
        self._version = store.version

    @cached_property
    def contacts(self) -> Contacts:
        """One contact: added, changed, put on hold, merged, deleted."""
        from leaddesk.desk.contacts import Contacts

        return Contacts(self._work)

    @cached_property
    def board(self) -> Board:
        """Moving cards."""
        from leaddesk.desk.board import Board

        return Board(self._work)

    @cached_property
    def activities(self) -> Activities:
        """Calls, meetings and mails."""
        from leaddesk.desk.activities import Activities

        return Activities(self._work)

    @cached_property
    def qualification(self) -> Qualification:
        """The checklist, disqualifying and reopening."""
        from leaddesk.desk.qualification import Qualification

        return Qualification(self._work)

    @cached_property
    def sales(self) -> Sales:
        """What was sold."""
        from leaddesk.desk.sales import Sales

        return Sales(self._work)

    @cached_property
    def sources(self) -> Sources:
        """Where contacts come from."""
        from leaddesk.desk.sources import Sources

        return Sources(self._work)

    @cached_property
    def stages(self) -> Stages:
        """The columns and the wording of the checklist."""
        from leaddesk.desk.stages import Stages

        return Stages(self._work)

    @cached_property
    def agenda(self) -> Agenda:
        """Next steps."""
        from leaddesk.desk.agenda import Agenda

        return Agenda(self._work)

    @cached_property
    def saved_views(self) -> SavedViews:
        """Filters kept under a name."""
        from leaddesk.desk.saved_views import SavedViews

        return SavedViews(self._work)

    @cached_property
    def history(self) -> History:
        """Undo, redo and what was done."""
        from leaddesk.desk.history import History

        return History(self._work)

    @cached_property
    def many(self) -> Many:
        """Many contacts at once."""
        from leaddesk.desk.many import Many

        return Many(self._work, self.board)

    @cached_property
    def imports(self) -> Imports:
        """Contacts in."""
        from leaddesk.desk.imports import Imports

        return Imports(self._work)

    @cached_property
    def exports(self) -> Exports:
        """Contacts out."""
        from leaddesk.desk.exports import Exports

        return Exports(self._work)

    @cached_property
    def files(self) -> Files:
        """Files kept with contacts."""
        from leaddesk.desk.files import Files

        return Files(self._work)

    @cached_property
    def newcomers(self) -> Newcomers:
        """Somebody who is about to be added."""
        from leaddesk.desk.newcomers import Newcomers

        return Newcomers(self._work)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Contacts that may be one."""
        from leaddesk.desk.duplicates import Duplicates

        return Duplicates(self._work)

    @cached_property
    def permission(self) -> Permission:
        """Whom one may contact."""
        from leaddesk.desk.permission import Permission

        return Permission(self._work)

    @cached_property
    def mailing(self) -> Mailing:
        """Mailing lists."""
        from leaddesk.desk.mailing import Mailing

        return Mailing(self._work, self.permission)

    @cached_property
    def disclosure(self) -> Disclosure:
        """Everything held about a person."""
        from leaddesk.desk.disclosure import Disclosure

        return Disclosure(self._work)

    @cached_property
    def informing(self) -> Informing:
        """Who is to be told where their data came from."""
        from leaddesk.desk.informing import Informing

        return Informing(self._work)

    @cached_property
    def review(self) -> Review:
        """Who is due for review."""
        from leaddesk.desk.review import Review

        return Review(self._work)

    @cached_property
    def erasure(self) -> Erasure:
        """Erasing people for good."""
        from leaddesk.desk.erasure import Erasure

        return Erasure(self._work)

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def marks(self) -> Marks:
        """Everybody's answers to "May I contact?": whether they are there, and working them out."""
        return self._work.marks

    def now(self) -> datetime:
        """The time, aware, in UTC."""
        return self._work.now()

    def today(self) -> date:
        """The local day."""
        return self._work.today()

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Be told every change after its commit, in the thread that made it."""
        self._work.journal.listen(listener)

    def read_apart(self, question: Callable[[Reads], T], watch: Watch = NOBODY) -> T:
        """The answer to a question that may take long, all of it from one moment. For a thread of
        its own: nothing that is remembered here is touched. Raises `Cancelled`, in milliseconds."""
        from leaddesk.store.breath import breathing

        reads = self._work.reads_apart()
        reads.hold_still()
        try:
            with breathing(self.store.connection, watch):
                return question(reads)
        finally:
            self.store.close_thread()

    def changed_elsewhere(self) -> bool:
        """Whether another program wrote to the file since the last question; what was remembered
        of it is forgotten then. Verbs of this desk have been told already, in whichever thread."""
        version = self.store.version
        changed = version != self._version
        self._version = version
        own = self._work.journal.own.all_of_it(self.store, changed)
        if changed and own:
            self.reads.forget()
        elif changed:
            self._work.forget()
            mend_search(self.store)
        return changed and not own

    def check(self) -> list[Fault]:
        """Everything wrong with the file itself; [] when it is sound. Changes nothing."""
        from leaddesk.store.check import check

        return check(self.store)

    def warm(self) -> None:
        """Make ready what the first verb needs, and let go what was to go by today; a window calls
        it once it has been painted."""
        _ = self._work.writes, self.board, self.activities, self.agenda, self.contacts, self.history
        with suppress(Trouble):  # a file that cannot be written now lets go the next time
            if self.reads.somebody_erased():
                self.erasure.expire()

    def tend(self) -> bool:
        """A step of some milliseconds of what keeps verbs quick, for when nothing else is to do;
        whether another is to follow."""
        return tend_search(self.store)

    def close(self) -> None:
        self.store.close()


def open_desk(
    path: Path | str, *, create: bool = True, now: Callable[[], datetime] | None = None
) -> Desk:
    """Open a desk file, or make a new one. Raises `Trouble` (see `store.open.open_store`)."""
    return Desk(open_store(path, create=create), now)
