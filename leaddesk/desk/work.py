"""What every noun of the desk works with: the file, its journal, and the clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from leaddesk.domain.change import Change
from leaddesk.domain.ids import Ids
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.store.journal import Journal
from leaddesk.store.open import Store
from leaddesk.store.reads import Reads

if TYPE_CHECKING:
    from leaddesk.domain.contact_rules import Rules
    from leaddesk.domain.lifecycle import Case
    from leaddesk.domain.pipeline import Stage
    from leaddesk.store.marks import Marks
    from leaddesk.store.writes import Writes


class Work:
    """Shared by all nouns of one desk; looks things up and says so when they are gone."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self.store = store
        self.now = now
        self.ids = Ids(lambda: int(now().timestamp() * 1000))
        self.journal = Journal(store, self.ids, now)
        self.reads = self.reads_apart()
        self.journal.listen(self._heard)

    def reads_apart(self) -> Reads:
        """All questions, remembering for themselves what they were asked: every thread needs its
        own."""
        return Reads(self.store, self.today, lambda: self.marks)

    @cached_property
    def writes(self) -> Writes:
        """Made with the first verb: a start that only looks does not wait for peewee."""
        from leaddesk.store.writes import Writes

        return Writes(self.store, self.ids)

    @cached_property
    def rules(self) -> tuple[Rules, Trouble | None]:
        """The rules of permission in force, and what is wrong with the user's own."""
        from leaddesk.desk.rules import rules

        return rules()

    @cached_property
    def marks(self) -> Marks:
        """Everybody's answers to "May I contact?", for who filters or sorts by them; nothing is
        kept before."""
        from leaddesk.store.marks import Marks

        return Marks(self.store, self.today, self.rules[0])

    def _heard(self, change: Change) -> None:
        """First of all who listen: what was remembered of the file is forgotten or held true."""
        self.reads.forget()
        if "marks" in self.__dict__:
            self.marks.hear(change)

    def forget(self) -> None:
        """Another program wrote: nothing that was remembered of the file is to be trusted."""
        self.reads.forget()
        if "marks" in self.__dict__:
            self.marks.drop()

    def today(self) -> date:
        """The local day."""
        return self.now().astimezone().date()

    def stage(self, stage_id: int) -> Stage:
        """A stage, or `Refused('stage_gone')`."""
        stage = self.reads.stage(stage_id)
        if stage is None or stage not in self.reads.stages():
            raise Refused("stage_gone")
        return stage

    def case(self, contact_id: int) -> Case:
        """What the gate looks at, or `Refused('contact_gone')`."""
        case = self.reads.case(contact_id)
        if case is None:
            raise Refused("contact_gone")
        return case

    def cases(self, ids: Sequence[int]) -> dict[int, Case]:
        """The cases of many, in their order, or `Refused('contact_gone')`."""
        found = self.reads.cases(ids)
        if not all(key in found for key in ids):
            raise Refused("contact_gone")
        return {key: found[key] for key in ids}

    def named(self, ids: Sequence[int]) -> dict[str, Any]:
        """How a step names whom it was about: the number, and the name of the first."""
        return {"count": len(ids), "name": self.reads.name_of(ids[0]) if ids else ""}


def told(stage: Stage) -> dict[str, str]:
    """A stage as a step of the history keeps it."""
    return {"key": stage.key, "name": stage.name}
