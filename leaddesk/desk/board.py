"""The board's verb: moving cards."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.desk.work import Work, told
from leaddesk.domain.lifecycle import Case, Verdict, judge_move
from leaddesk.domain.pipeline import Move
from leaddesk.domain.trouble import Refused
from leaddesk.domain.watch import NOBODY, Watch


class Board:
    """`desk.board`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def judge(self, ids: Sequence[int], stage_id: int) -> dict[int, Verdict]:
        """For each contact: may it go to that stage, and what has to be asked first?"""
        stage, stages = self._work.stage(stage_id), self._work.reads.stages()
        cases = self._work.cases(ids)
        return {key: judge_move(case, stage, stages) for key, case in cases.items()}

    def move_cards(
        self, ids: Sequence[int], stage_id: int, before_id: int | None = None,
        watch: Watch = NOBODY,
    ) -> None:  # fmt: skip
        """Put cards into a stage just above `before_id`, or at its end, in the given order.
        Where they lie there already nothing is written.

        Raises `Refused`: gate_closed, needs_reason, needs_sale, customer_stays, contact_gone;
        `Cancelled`."""
        work = self._work
        for verdict in self.judge(ids, stage_id).values():
            refuse(verdict)
        stage = work.stage(stage_id)
        if not ids or work.reads.lie_before(ids, stage_id, before_id):
            return
        with work.journal.writing("move_cards", watch, **work.named(ids), stage=told(stage)):
            ranks = work.writes.ranks(stage_id, before_id, ids)
            cases = work.cases(ids)
            moves = [
                Move(key, cases[key].stage.id, rank, _verb(cases[key]))
                for key, rank in zip(ids, ranks, strict=True)
            ]
            for portion in watch.portions(moves):
                work.writes.move_all(portion, stage_id, work.now())


def _verb(case: Case) -> str:
    return "reopen" if case.stage.phase == "disqualified" else "move_cards"


def refuse(verdict: Verdict) -> None:
    """Raise what a verdict says, unless it allows."""
    if verdict.refused:
        raise Refused(verdict.refused)
    if verdict.needs == "gate":
        raise Refused("gate_closed", missing=verdict.missing)
    if verdict.needs:
        raise Refused(f"needs_{verdict.needs}")
