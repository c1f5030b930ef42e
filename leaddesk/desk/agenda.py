"""The verbs of the day's work: when the next step of one contact, or of a group, is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from leaddesk.desk.work import Work
from leaddesk.domain.activity import Activity
from leaddesk.domain.agenda import day_for, replanned
from leaddesk.domain.attempts import LEAST_LIMIT, MOST_LIMIT, USUAL_LIMIT, unanswered
from leaddesk.domain.trouble import Refused
from leaddesk.domain.watch import NOBODY, Watch

LIMIT = "attempts_limit"


class Agenda:
    """`desk.agenda`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def put(self, ids: Sequence[int], group: str, watch: Watch = NOBODY) -> None:
        """Put contacts into a group of the day's work, one of `followup.NEXT_STEPS`: their next
        steps get its day and stay what they are; 'none' takes them away.

        Raises `Refused`: not_into_the_past for 'overdue', contact_gone."""
        try:
            on = day_for(group, self._work.today())
        except ValueError:
            raise Refused("not_into_the_past") from None
        self.plan(ids, on, watch=watch)

    def plan(
        self, ids: Sequence[int], on: date | None, at: time | None = None, watch: Watch = NOBODY
    ) -> None:
        """Set the day of the next step of contacts, and its time where one is given; who has no
        next step gets one without words. None plans nothing. Where nothing changes, nothing is
        written. Raises `Refused('contact_gone')`, `Cancelled`."""
        from leaddesk.store.planning import clear_steps, keep_steps

        work = self._work
        steps = work.reads.open_steps(ids)
        if len(steps) != len(set(ids)):
            raise Refused("contact_gone")
        with work.journal.writing("plan_steps", watch, **work.named(ids), due_on=on):
            if on is None:
                clear_steps(work.store, ids)
                return
            now = work.now().astimezone()
            changed = [
                replace(fresh, contact_id=contact_id)
                for contact_id, before in steps.items()
                for fresh in replanned(before, on, at, now)
                if fresh not in before
            ]
            for portion in watch.portions(changed):
                keep_steps(work.store, work.ids, portion)

    def attempts(self, contact_id: int) -> list[Activity]:
        """The calls in a row that nobody took, newest first."""
        return unanswered(self._work.reads.activities(contact_id))

    @property
    def attempts_limit(self) -> int:
        """After how many attempts in a row to propose disqualifying as unreachable."""
        kept = self._work.reads.setting(LIMIT)
        if kept.isdigit() and LEAST_LIMIT <= int(kept) <= MOST_LIMIT:
            return int(kept)
        return USUAL_LIMIT

    def set_attempts_limit(self, limit: int) -> None:
        """Raises `Refused('limit_impossible')` outside 1 to 99."""
        if not LEAST_LIMIT <= limit <= MOST_LIMIT:
            raise Refused("limit_impossible")
        if limit == self.attempts_limit:
            return
        with self._work.journal.writing("set_attempts_limit", count=limit):
            self._work.writes.set_setting(LIMIT, str(limit))
