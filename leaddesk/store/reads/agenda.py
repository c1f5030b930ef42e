"""What the day's work asks: who is in which of the five groups by next step, in order, over a
filter; and what is due at what time. The rule is `domain.agenda.group_of`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import date

from leaddesk.domain.agenda import ASKED, group_of
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.followup import NEXT_STEPS, FollowUp, week_ends
from leaddesk.store.reads.passing import PassingReads
from leaddesk.store.stamps import clock, day

AMONG = "IN (SELECT value FROM json_each(?))"
STEP = "due_on, text, due_time, id, contact_id"
AWAKE = "c.id NOT IN (SELECT id FROM contact WHERE hold_until > :agenda_now)"
PLANNED = "SELECT contact_id FROM follow_up WHERE done_at IS NULL"
NEVER = "9999-12-31"
BY_TIME = "due_on, due_time IS NULL, due_time"


class AgendaReads(PassingReads):
    """Groups of the day's work, and follow-ups of many contacts at once."""

    def agenda(
        self, today: date, filter: Filter = EVERYTHING, groups: Collection[str] = NEXT_STEPS
    ) -> dict[str, list[int]]:
        """The contacts of each of these groups: by the day and time of their next step, those
        without a time last, then the oldest contact first. Their number is the true count: a
        group is always read whole."""
        where = self.passing(filter, today)
        now, last = today.isoformat(), week_ends(today).isoformat()
        ends = {"overdue": now, "today": now, "week": last, "later": NEVER, "none": ""}
        values = {"agenda_now": now, "agenda_end": max(ends[group] for group in groups)}
        found: dict[str, list[int]] = {group: [] for group in groups}
        overdue, due_today, week, later = (found.get(each, []) for each in NEXT_STEPS[:4])
        planned = set()
        # One pass over the open steps, the first of each contact counts.
        for contact_id, due in self.store.rows(
            "SELECT c.id, c.due_on FROM (SELECT contact_id AS id, due_on, due_time FROM follow_up "
            "WHERE done_at IS NULL AND due_on <= :agenda_end) c "
            f"WHERE {AWAKE} AND {where} "
            "ORDER BY c.due_on, c.due_time IS NULL, c.due_time, c.id",
            values,
        ):
            if contact_id in planned:
                continue
            planned.add(contact_id)
            if due < now:
                overdue.append(contact_id)
            elif due == now:
                due_today.append(contact_id)
            elif due <= last:
                week.append(contact_id)
            else:
                later.append(contact_id)
        if "none" in found:
            asked = [stage.id for stage in self.stages() if stage.phase in ASKED]
            found["none"] = self.store.firsts(
                "SELECT c.id FROM contact c WHERE c.stage_id IN "
                f"(SELECT value FROM json_each(:agenda_asked)) AND {AWAKE} AND {where} "
                f"AND +c.id NOT IN ({PLANNED}) ORDER BY c.id",
                values | {"agenda_asked": json.dumps(asked)},
            )
        return found

    def agenda_groups(
        self, ids: Iterable[int], today: date, filter: Filter = EVERYTHING
    ) -> dict[int, str]:
        """The groups of these contacts; who is in none, filtered out or gone, is missing."""
        where = self.passing(filter, today)
        found = {}
        for contact_id, stage_id, hold_until, due in self.store.rows(
            "SELECT c.id, c.stage_id, c.hold_until, (SELECT min(u.due_on) FROM follow_up u "
            "WHERE u.contact_id = c.id AND u.done_at IS NULL) FROM contact c "
            f"WHERE c.id IN (SELECT value FROM json_each(:agenda_ids)) AND {where}",
            {"agenda_ids": json.dumps(list(ids))},
        ):
            stage = self.stage(stage_id)
            phase = stage.phase if stage else ""
            group = group_of(day(due), phase, today, day(hold_until))
            if group is not None:
                found[contact_id] = group
        return found

    def due_counts(self, today: date) -> tuple[int, int]:
        """How many contacts are overdue, and how many are due today, whatever is filtered."""
        row = self.store.row(
            "SELECT coalesce(sum(d < :today), 0), coalesce(sum(d = :today), 0) FROM "
            "(SELECT min(u.due_on) AS d FROM follow_up u JOIN contact c ON c.id = u.contact_id "
            "WHERE u.done_at IS NULL AND u.due_on <= :today "
            "AND coalesce(c.hold_until, '') <= :today GROUP BY c.id)",
            {"today": today.isoformat()},
        )
        return (int(row[0]), int(row[1])) if row else (0, 0)

    def on_hold(self, today: date, filter: Filter = EVERYTHING) -> int:
        """How many contacts are left alone until a day to come."""
        found: int = self.store.one(
            "SELECT count(*) FROM contact c WHERE c.hold_until > ? AND "
            + self.passing(filter, today),
            (today.isoformat(),),
        )
        return found

    def open_steps(self, ids: Iterable[int]) -> dict[int, list[FollowUp]]:
        """The open steps of contacts, earliest first; every contact there is has a list."""
        wanted = (json.dumps(list(ids)),)
        found: dict[int, list[FollowUp]] = {
            each: []
            for (each,) in self.store.rows(f"SELECT id FROM contact WHERE id {AMONG}", wanted)
        }
        for due, text, at, key, contact_id in self.store.rows(
            f"SELECT {STEP} FROM follow_up WHERE contact_id {AMONG} AND done_at IS NULL "
            f"ORDER BY {BY_TIME}, id",
            wanted,
        ):
            due_on = day(due)
            assert due_on is not None
            found[contact_id].append(FollowUp(due_on, text, clock(at), key, contact_id))
        return found

    def timed_steps(self, first: date, last: date) -> list[FollowUp]:
        """The open steps with a time of day on these days, earliest first, but for contacts on
        hold: what a reminder can be given of."""
        found = []
        for due, text, at, key, contact_id in self.store.rows(
            "SELECT u.due_on, u.text, u.due_time, u.id, u.contact_id FROM follow_up u "
            "JOIN contact c ON c.id = u.contact_id WHERE u.done_at IS NULL "
            "AND u.due_time IS NOT NULL AND u.due_on BETWEEN ? AND ? "
            "AND coalesce(c.hold_until, '') <= u.due_on "
            "ORDER BY u.due_on, u.due_time, u.id",
            (first.isoformat(), last.isoformat()),
        ):
            due_on = day(due)
            assert due_on is not None
            found.append(FollowUp(due_on, text, clock(at), key, contact_id))
        return found
