"""What the gate looks at, for one contact or for thousands at once, and on what was decided."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from leaddesk.domain.checklist import standing
from leaddesk.store.reads.board import BoardReads

if TYPE_CHECKING:
    from leaddesk.domain.activity import Activity
    from leaddesk.domain.lifecycle import Case

AMONG = "contact_id IN (SELECT value FROM json_each(?))"
EVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When an activity was does not matter here."""


class CaseReads(BoardReads):
    """Cases and evidence."""

    def case(self, contact_id: int) -> Case | None:
        """What the gate looks at; None when the contact is gone."""
        return self.cases([contact_id]).get(contact_id)

    def cases(self, ids: Iterable[int]) -> dict[int, Case]:
        """The same for many; who is gone is missing."""
        from leaddesk.domain.lifecycle import Case, had_dialogue

        wanted = json.dumps(list(ids))
        talks, answers = self._talks(wanted), self._given(wanted)
        found: dict[int, Case] = {}
        for key, stage_id, source_id in self.store.rows(
            "SELECT id, stage_id, source_id FROM contact "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ):
            stage, source = self.stage(stage_id), self.source(source_id)
            assert stage is not None
            inbound = source is not None and source.inbound
            found[key] = Case(
                stage,
                had_dialogue(talks.get(key, ())),
                standing(self.criteria(), answers.get(key, {}), inbound=inbound),
                inbound,
                self._came_from(key) if stage.phase == "disqualified" else None,
            )
        return found

    def evidence(self, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        """What a change of stage is decided on: the two-way activities, newest first, and the
        answers."""
        from leaddesk.domain.activity import is_two_way

        wanted = list(ids)
        packed = json.dumps(wanted)
        talks, answers = self._talks(packed), self._given(packed)
        return {
            key: {
                "activities": [str(a.id) for a in talks.get(key, ()) if is_two_way(a)],
                "answers": {str(each): value for each, value in answers.get(key, {}).items()},
            }
            for key in wanted
        }

    def _talks(self, wanted: str) -> dict[int, list[Activity]]:
        from leaddesk.domain.activity import Activity

        found: dict[int, list[Activity]] = {}
        for key, owner, kind, outgoing, result in self.store.rows(
            f"SELECT id, contact_id, kind, outgoing, result FROM activity WHERE {AMONG} "
            "ORDER BY contact_id, at DESC, id DESC",
            (wanted,),
        ):
            talk = Activity(kind, EVER, bool(outgoing), result, id=key, contact_id=owner)
            found.setdefault(owner, []).append(talk)
        return found

    def _given(self, wanted: str) -> dict[int, dict[int, str]]:
        found: dict[int, dict[int, str]] = {}
        sql = f"SELECT contact_id, criterion_id, value FROM answer WHERE {AMONG}"
        for owner, criterion_id, value in self.store.rows(sql, (wanted,)):
            found.setdefault(owner, {})[criterion_id] = value
        return found

    def _came_from(self, contact_id: int) -> int | None:
        found: int | None = self.store.one(
            "SELECT t.from_stage_id FROM transition t JOIN stage s ON s.id = t.from_stage_id "
            "WHERE t.contact_id = ? AND s.phase <> 'disqualified' ORDER BY t.at DESC, t.id DESC",
            (contact_id,),
        )
        return found
