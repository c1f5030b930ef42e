"""The board's questions: order, true counts and sums over the filter, and cards by id."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from leaddesk.domain.card import Card, ColumnCount
from leaddesk.domain.checklist import standing
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.objection import opted_out
from leaddesk.store.filtering import STALE, days
from leaddesk.store.reads.passing import PassingReads
from leaddesk.store.stamps import clock, day, moment

Refusal = tuple[frozenset[str], bool]
NO_REFUSAL: Refusal = (frozenset(), False)
"""Nothing of the kind was said."""
NEXT_STEP = """(SELECT id FROM follow_up WHERE contact_id = c.id AND done_at IS NULL
                ORDER BY due_on, due_time IS NULL, due_time, id LIMIT 1)"""
SAID_NO = """c.opted_out <> '' OR EXISTS (SELECT 1 FROM ledger l WHERE l.contact_id = c.id
    AND l.kind IN ('restricted', 'objected', 'withdrawn'))"""
"""Who may have said no; whether it still holds, and for which ways, the rules say."""
CARDS = f"""
SELECT c.id, c.name, coalesce(f.name, ''), c.city, c.stage_id, c.value_cents, c.currency,
       u.due_on, u.due_time, coalesce(u.text, ''), c.source_id, c.hold_until, c.last_activity_at,
       {STALE}, c.stage_since, {SAID_NO}
FROM contact c LEFT JOIN firm f ON f.id = c.firm_id LEFT JOIN follow_up u ON u.id = {NEXT_STEP}
WHERE c.id IN (SELECT value FROM json_each(:ids))
"""
SORTED = {
    "": "",
    "next_step": """(SELECT min(u.due_on || coalesce(u.due_time, '~')) FROM follow_up u
                     WHERE u.contact_id = c.id AND u.done_at IS NULL) NULLS LAST,""",
    "value": "c.value_cents DESC NULLS LAST,",
    "last_activity": "c.last_activity_at DESC NULLS LAST,",
    # A person's key is the folded name, a firm's is marked with 'firm:'.
    "name": "iif(c.name_key LIKE 'firm:_%', substr(c.name_key, 6), c.name_key), c.name,",
}
"""The orders of `domain.pipeline.SORTS`; after each comes the own one."""


class OnBoard(NamedTuple):
    """Who passes a filter: the counts, and by stage the ids in the column's own order; None for
    too many to read at once."""

    ids: Mapping[int, list[int]] | None
    counts: dict[int, ColumnCount]


class BoardReads(PassingReads):
    """Columns and cards."""

    _on_board_last: tuple[object, OnBoard] | None = None

    def column_counts(
        self,
        filter: Filter = EVERYTHING,
    ) -> dict[int, ColumnCount]:
        """Every stage's count and sums by currency, over the filter; stages without cards too."""
        if filter.empty:
            return self._kept("counts", lambda: self._counted(filter))
        return self._on_board(filter).counts

    def _counted(self, filter: Filter) -> dict[int, ColumnCount]:
        counts = {stage.id: ColumnCount(stage.id) for stage in self.stages()}
        for stage_id, currency, count, total in self.store.rows(
            "SELECT c.stage_id, c.currency, count(*), sum(c.value_cents) FROM contact c "
            f"WHERE {self.passing(filter)} GROUP BY c.stage_id, c.currency"
        ):
            so_far = counts[stage_id]
            sums = dict(so_far.sums) | ({currency: total} if total is not None else {})
            counts[stage_id] = ColumnCount(stage_id, so_far.count + count, sums)
        return counts

    def column_ids(
        self,
        stage_id: int,
        filter: Filter = EVERYTHING,
        sort: str = "",
        limit: int | None = None,
    ) -> list[int]:
        """The contacts of a column, all or the first so many: in their own order, or sorted by
        one of `domain.pipeline.SORTS`, and those alike in their own order."""
        if not (filter.empty or sort):
            ids = self._on_board(filter).ids
            if ids is not None:
                return ids.get(stage_id, [])[:limit]
        return self.store.firsts(
            f"SELECT c.id FROM contact c WHERE c.stage_id = ? AND {self.passing(filter)} "
            f"ORDER BY {SORTED[sort]} c.rank, c.id LIMIT ?",
            (stage_id, -1 if limit is None else limit),
        )

    def _on_board(self, filter: Filter) -> OnBoard:
        """Who passes, for all columns at once when it is few; kept as long as that is true."""
        self.passing(filter)
        if self._on_board_last is None or self._on_board_last[0] is not self._passing:
            found = OnBoard(None, self._counted(filter)) if self.many_pass() else self._few(filter)
            self._on_board_last = (self._passing, found)
        return self._on_board_last[1]

    def _few(self, filter: Filter) -> OnBoard:
        ids: dict[int, list[int]] = {}
        counts = {stage.id: ColumnCount(stage.id) for stage in self.stages()}
        rows = self.store.rows(
            "SELECT c.stage_id, c.id, c.currency, c.value_cents FROM contact c "
            f"WHERE {self.passing(filter)} ORDER BY c.stage_id, c.rank, c.id"
        )
        for stage_id, here in groupby(rows, itemgetter(0)):
            sums: dict[str, int] = {}
            ids[stage_id] = column = []
            for _, key, currency, cents in here:
                column.append(key)
                if cents is not None:
                    sums[currency] = sums.get(currency, 0) + cents
            counts[stage_id] = ColumnCount(stage_id, len(column), sums)
        return OnBoard(ids, counts)

    def next_below(self, ids: Iterable[int]) -> list[tuple[int, int, int | None]]:
        """Where these contacts lie, whatever is filtered: (id, stage, the next one in the column
        or None), column by column from the top. An id that is gone is missing."""
        return [
            (contact_id, stage_id, next_id)
            for contact_id, stage_id, next_id in self.store.rows(
                "SELECT c.id, c.stage_id, (SELECT n.id FROM contact n "
                "WHERE n.stage_id = c.stage_id AND (n.rank, n.id) > (c.rank, c.id) "
                "ORDER BY n.rank, n.id LIMIT 1) "
                "FROM contact c WHERE c.id IN (SELECT value FROM json_each(?)) "
                "ORDER BY c.stage_id, c.rank, c.id",
                (json.dumps(list(ids)),),
            )
        ]

    def lie_before(self, ids: Sequence[int], stage_id: int, before_id: int | None) -> bool:
        """Whether these contacts lie in that stage, in this order, just above `before_id` (None,
        or one of themselves: at the end)."""
        row = self.store.row("SELECT stage_id, rank FROM contact WHERE id = ?", (ids[0],))
        if row is None or row[0] != stage_id:
            return False
        found = [
            each
            for (each,) in self.store.rows(
                "SELECT id FROM contact WHERE stage_id = ? AND (rank, id) >= (?, ?) "
                "ORDER BY rank, id LIMIT ?",
                (stage_id, row[1], ids[0], len(ids) + 1),
            )
        ]
        below = [before_id] if before_id is not None and before_id not in ids else []
        return found == [*ids, *below]

    def contact_ids(
        self,
        filter: Filter = EVERYTHING,
    ) -> list[int]:
        """All contacts of the filter, in the order of the board."""
        return self.store.firsts(
            "SELECT c.id FROM contact c JOIN stage s ON s.id = c.stage_id "
            f"WHERE {self.passing(filter)} ORDER BY s.position, c.rank, c.id"
        )

    def cards(self, ids: Iterable[int]) -> dict[int, Card]:
        """Cards by id; an id that is gone is missing from the answer."""
        wanted = json.dumps(list(ids))
        answers: dict[int, dict[int, str]] = {}
        for contact_id, criterion_id, value in self.store.rows(
            "SELECT contact_id, criterion_id, value FROM answer "
            "WHERE contact_id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ):
            answers.setdefault(contact_id, {})[criterion_id] = value
        values = {"ids": wanted, **days(self.today())}
        rows = list(self.store.rows(CARDS, values))
        said_no = self._refused(rows)
        return {row[0]: self._card(row, answers, *said_no.get(row[0], NO_REFUSAL)) for row in rows}

    def _refused(self, rows: Sequence[tuple[Any, ...]]) -> dict[int, Refusal]:
        """What the mark on a card tells. The block list is asked too: what is on it outlives an
        undo, and holds for whoever shares the address."""
        listed = self.store.one("SELECT 1 FROM block LIMIT 1") is not None
        asked = [row[0] for row in rows if listed or row[15]]
        if not asked:
            return {}
        # Only now: a window of a desk where nobody said no opens without them.
        from leaddesk.domain.may_contact import refused
        from leaddesk.store.ledger import persons

        found = persons(self.store, asked)
        return {key: refused(person, self.today()) for key, person in found.items()}

    def _card(
        self, row: tuple[Any, ...], answers: dict[int, dict[int, str]],
        closed: frozenset[str], restricted: bool,
    ) -> Card:  # fmt: skip
        given = answers.get(row[0], {})
        source = self.source(row[10])
        inbound = source is not None and source.inbound
        stage = self.stage(row[4])
        checklist = standing(self.criteria(), given, inbound=inbound)
        prospect = stage is not None and stage.phase == "prospect"
        return Card(
            id=row[0],
            name=row[1],
            firm=row[2],
            city=row[3],
            stage_id=row[4],
            value_cents=row[5],
            currency=row[6],
            due_on=day(row[7]),
            due_time=clock(row[8]),
            next_step=row[9],
            checklist=checklist,
            answered=sum(value != "unknown" for value in given.values()),
            source=source,
            open_inbound=inbound and prospect and not checklist.passed,
            talked=row[12] is not None,
            on_hold_until=day(row[11]),
            last_activity_on=moment(row[12]).astimezone().date() if row[12] else None,
            stale=bool(row[13]),
            stage_since=moment(row[14]).astimezone().date(),
            opted_out=opted_out(*closed),
            restricted=restricted,
        )
