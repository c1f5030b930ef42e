"""The history's questions, and the desk's figures for the `stats` command."""

from __future__ import annotations

from datetime import date
from typing import Any

from leaddesk.domain.change import Step
from leaddesk.domain.pipeline import PHASES
from leaddesk.store.journal import step_of
from leaddesk.store.reads.contacts import ContactReads
from leaddesk.store.undo import REDOABLE, STEP, UNDOABLE


class HistoryReads(ContactReads):
    """Steps and figures."""

    def steps(self, limit: int = 500) -> list[Step]:
        """The history, newest first."""
        return [
            step_of(row) for row in self.store.rows(STEP + "ORDER BY seq DESC LIMIT ?", (limit,))
        ]

    def undo_step(self) -> Step | None:
        """What undo would take back."""
        row = self.store.row(UNDOABLE)
        return step_of(row) if row else None

    def redo_step(self) -> Step | None:
        """What redo would do again."""
        row = self.store.row(REDOABLE)
        return step_of(row) if row else None

    def weight(self, step_id: int) -> int:
        """How much a step wrote: the bytes its changes take in the file."""
        sql = "SELECT coalesce(length(changeset), 0) FROM step WHERE id = ?"
        return int(self.store.one(sql, (step_id,)) or 0)

    def somebody_erased(self) -> bool:
        """Whether there is a receipt of an erasure, and with it what may be due to go."""
        return self.store.one("SELECT 1 FROM erasure LIMIT 1") is not None

    def stats(self, today: date) -> dict[str, Any]:
        """The figures of `leaddesk stats --json`; each stage as a `Stage`, sums in cents."""
        counts = self.column_counts()
        by_phase = dict.fromkeys(PHASES, 0)
        for stage in self.stages():
            by_phase[stage.phase] += counts[stage.id].count
        iso = today.isoformat()
        due = self.store.row(
            "SELECT coalesce(sum(d < ?), 0), coalesce(sum(d = ?), 0), coalesce(sum(d > ?), 0) "
            "FROM (SELECT iif(c.hold_until > ?, c.hold_until, min(u.due_on)) AS d FROM follow_up u "
            "JOIN contact c ON c.id = u.contact_id WHERE u.done_at IS NULL GROUP BY c.id)",
            (iso, iso, iso, iso),
        ) or (0, 0, 0)
        total = sum(by_phase.values())
        return {
            "contacts": total,
            "by_phase": by_phase,
            "by_stage": [(stage, counts[stage.id]) for stage in self.stages()],
            "activities": self.store.one("SELECT count(*) FROM activity"),
            "follow_ups": {
                "overdue": due[0],
                "today": due[1],
                "later": due[2],
                "none": total - sum(due),
            },
        }
