"""Logging what happened. The stage a lead moves to by itself moves in the same step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from leaddesk.domain.activity import Activity, is_possible
from leaddesk.domain.lifecycle import stage_after
from leaddesk.domain.trouble import Refused

if TYPE_CHECKING:
    from leaddesk.desk.work import Work
    from leaddesk.domain.checklist import Answer
    from leaddesk.domain.followup import FollowUp
    from leaddesk.domain.permission import Entry


class Activities:
    """`desk.activities`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def log(
        self, contact_id: int, activity: Activity, follow_up: FollowUp | None = None,
        *, finish: bool = False, answers: Iterable[Answer] = (), against: Entry | None = None,
    ) -> int:  # fmt: skip
        """Keep an activity with the next step and the answers learned in it; `finish` marks
        the open next step done; `against` goes into the ledger: a rule that was known and set
        aside (`desk.permission.against`). Gives the activity's id."""
        work = self._work
        check(activity)
        work.case(contact_id)
        with work.journal.writing(
            "log_activity",
            name=work.reads.name_of(contact_id),
            kind=activity.kind,
            result=activity.result,
            outgoing=activity.outgoing,
        ):
            if against is not None:
                from leaddesk.store.ledger import add_entry

                add_entry(work.writes, contact_id, against, work.now())
            return record(work, contact_id, activity, follow_up, finish, answers)

    def edit(self, activity: Activity) -> None:
        """Correct a logged activity. Where the card stands does not follow: it was moved on
        what was known then."""
        work = self._work
        check(activity)
        kept = self._kept(activity.id)
        name = work.reads.name_of(kept.contact_id)
        with work.journal.writing("edit_activity", kind=activity.kind, name=name):
            work.writes.edit_activity(replace(activity, contact_id=kept.contact_id))

    def delete(self, activity_id: int) -> None:
        kept = self._kept(activity_id)
        name = self._work.reads.name_of(kept.contact_id)
        with self._work.journal.writing("delete_activity", kind=kept.kind, name=name):
            self._work.writes.delete_activity(kept)

    def _kept(self, activity_id: int) -> Activity:
        activity = self._work.reads.activity(activity_id)
        if activity is None:
            raise Refused("activity_gone")
        return activity


def check(activity: Activity) -> None:
    if not is_possible(activity):
        raise Refused("activity_impossible")


def record(
    work: Work, contact_id: int, activity: Activity | None, follow_up: FollowUp | None,
    finish: bool, answers: Iterable[Answer], *, advance: bool = True,
) -> int:  # fmt: skip
    """What every logging verb writes: the activity, where it takes a lead by itself (unless the
    verb moves it further: `advance`), the next step, the answers. Gives the activity's id, 0
    when there was none."""
    key = 0
    if activity:
        stage, stages = work.case(contact_id).stage, work.reads.stages()
        key = work.writes.add_activity(contact_id, activity, work.now())
        target = stage_after(activity, stage, stages) if advance else None
        if target:
            rank = work.writes.top_rank(target.id)
            evidence = {"activities": [str(key)]}
            work.writes.move(
                contact_id, stage.id, target.id, rank, work.now(), "log_activity",
                evidence=evidence,
            )  # fmt: skip
    if finish or follow_up:
        work.writes.finish_follow_ups(contact_id, work.now())
    if follow_up:
        work.writes.add_follow_up(contact_id, follow_up)
    for answer in answers:
        learned = replace(answer, activity_id=answer.activity_id or key or None)
        work.writes.answer(contact_id, learned, work.now())
    return key
