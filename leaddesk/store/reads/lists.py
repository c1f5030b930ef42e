"""The short lists every screen needs: stages, sources, criteria. Read afresh only after they
changed, because a board of cards asks for them all the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from leaddesk.domain.checklist import Criterion
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.source import Source
from leaddesk.store import saved_views
from leaddesk.store.stamps import day

if TYPE_CHECKING:
    from leaddesk.domain.saved_view import SavedView
    from leaddesk.store.marks import Marks
    from leaddesk.store.open import Store

T = TypeVar("T")
STAGE = "SELECT id, key, name, phase, position, stale_days FROM stage"
SOURCE = "id, key, name, channel, entry, vendor, acquired_on, cost_cents, currency, given_by_person"


class ListReads:
    """Stages, sources and criteria in their order."""

    def __init__(
        self,
        store: Store,
        today: Callable[[], date] = date.today,
        marks: Callable[[], Marks] | None = None,
    ) -> None:
        """`today()` is the local day, which 'overdue' counts from; `marks()` are asked by whoever
        filters or sorts by permission."""
        self.store = store
        self.today = today
        self._marks = marks
        self._lists: dict[str, Any] = {}

    def marks(self) -> Marks:
        """Everybody's answers to "May I contact?"."""
        assert self._marks is not None, "these reads were made for a part of the desk"
        return self._marks()

    def forget(self) -> None:
        """Read the lists again next time: a verb, or another program, changed the file."""
        # Another, not emptied: what a thread is just reading from before goes with the old one.
        self._lists = {}

    def stages(self) -> list[Stage]:
        """In their order. One that was deleted is there again when an undo brought somebody back
        to it."""
        sql = (
            f"{STAGE} WHERE position >= 0 OR EXISTS "
            "(SELECT 1 FROM contact c WHERE c.stage_id = stage.id) ORDER BY position, id"
        )
        return self._kept("stages", lambda: [Stage(*row) for row in self.store.rows(sql)])

    def stage(self, stage_id: int) -> Stage | None:
        """A stage, also one that was deleted: the history names it."""
        found = next((stage for stage in self.stages() if stage.id == stage_id), None)
        if found is None:
            row = self.store.row(f"{STAGE} WHERE id = ?", (stage_id,))
            found = Stage(*row) if row else None
        return found

    def held_stages(self) -> set[int]:
        """Ids of the stages that hold a contact, or once did."""
        sql = (
            "SELECT stage_id FROM contact UNION SELECT to_stage_id FROM transition "
            "UNION SELECT from_stage_id FROM transition"
        )
        return {key for key in self.store.firsts(sql) if key is not None}

    def full_stages(self) -> set[int]:
        """Ids of the stages that hold a contact."""
        sql = "SELECT id FROM stage WHERE EXISTS (SELECT 1 FROM contact WHERE stage_id = stage.id)"
        return set(self.store.firsts(sql))

    def answered_criteria(self) -> set[int]:
        """Ids of the criteria somebody has an answer to."""
        return set(self.store.firsts("SELECT DISTINCT criterion_id FROM answer"))

    def sources(self) -> list[Source]:
        sql = f"SELECT {SOURCE} FROM source ORDER BY position, id"
        return self._kept("sources", lambda: [source_of(row) for row in self.store.rows(sql)])

    def source_counts(self) -> dict[int | None, int]:
        """How many contacts each source brought; None for those without one."""
        return dict(self.store.rows("SELECT source_id, count(*) FROM contact GROUP BY source_id"))

    def source(self, source_id: int | None) -> Source | None:
        return next((source for source in self.sources() if source.id == source_id), None)

    def setting(self, key: str) -> str:
        """What the desk, not this machine, remembers under a key; '' for nothing."""
        return self.store.one("SELECT value FROM setting WHERE key = ?", (key,)) or ""

    def criteria(self) -> list[Criterion]:
        sql = "SELECT id, key, text, weight, position, active FROM criterion ORDER BY position, id"
        return self._kept(
            "criteria",
            lambda: [criterion_of(row) for row in self.store.rows(sql)],
        )

    def saved_views(self) -> list[SavedView]:
        """The user's own filters, in order."""
        return self._kept("saved_views", lambda: saved_views.read(self.store))

    def _kept(self, name: str, read: Callable[[], T]) -> T:
        """What was read before, until the file changes."""
        lists = self._lists
        if name not in lists:
            lists[name] = read()
        kept: T = lists[name]
        return kept


def source_of(row: tuple[Any, ...]) -> Source:
    key, own_key, name, channel, entry, vendor, acquired_on, cost, currency, given = row
    return Source(
        key, own_key, name, channel, entry, vendor, day(acquired_on), cost, currency, bool(given)
    )


def criterion_of(row: tuple[Any, ...]) -> Criterion:
    key, own_key, text, weight, position, active = row
    return Criterion(key, own_key, text, weight, position, bool(active))
