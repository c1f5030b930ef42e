"""The board's verb: moving cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leaddesk.desk.counted import Progress, counted, never
from leaddesk.desk.work import Work, told
from leaddesk.domain.lifecycle import Verdict, judge_move
from leaddesk.domain.trouble import Refused


class Board:
    """`desk.board`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def judge(self, ids: Sequence[int], stage_id: int) -> dict[int, Verdict]:
        """For each contact: may it go to that stage, and what has to be asked first?"""
        stage, stages = self._work.stage(stage_id), self._work.reads.stages()
        return {key: judge_move(self._work.case(key), stage, stages) for key in ids}

    def move_cards(
        self, ids: Sequence[int], stage_id: int, before_id: int | None = None, *,
        progress: Progress | None = None, cancelled: Callable[[], bool] = never,
    ) -> None:  # fmt: skip
        """Put cards into a stage just above `before_id`, or at its end, in the given order.
        Where they lie there already nothing is written.

        Raises `Refused`: gate_closed, needs_reason, needs_sale, customer_stays, contact_gone.
        """
        work = self._work
        for verdict in self.judge(ids, stage_id).values():
            refuse(verdict)
        stage = work.stage(stage_id)
        if not ids or work.reads.lie_before(ids, stage_id, before_id):
            return
        with work.journal.writing("move_cards", **work.named(ids), stage=told(stage)):
            ranks = work.writes.ranks(stage_id, before_id, ids)
            for key, rank in zip(counted(ids, progress, cancelled), ranks, strict=True):
                case = work.case(key)
                verb = "reopen" if case.stage.phase == "disqualified" else "move_cards"
                work.writes.move(key, case.stage.id, stage_id, rank, work.now(), verb)


def refuse(verdict: Verdict) -> None:
    """Raise what a verdict says, unless it allows."""
    if verdict.refused:
        raise Refused(verdict.refused)
    if verdict.needs == "gate":
        raise Refused("gate_closed", missing=verdict.missing)
    if verdict.needs:
        raise Refused(f"needs_{verdict.needs}")
