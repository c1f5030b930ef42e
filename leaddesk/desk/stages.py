"""The verbs that shape the board and the gate: stages, and the criteria of the checklist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from leaddesk.desk.work import Work, told
from leaddesk.domain.arranging import arranged_criteria, arranged_stages
from leaddesk.domain.checklist import Criterion
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.trouble import Refused


class Stages:
    """`desk.stages`. All raise what `domain.arranging.arranged_stages` does, and stage_gone."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, name: str, phase: str, beside: int | None = None) -> None:
        """A new stage, at the right of another one or at the end of its phase."""
        work, stage = self._work, Stage(0, "", name.strip(), phase, 0)
        stages = work.reads.stages()
        at = next((n for n, each in enumerate(stages, 1) if each.id == beside), len(stages))
        after = self._arranged([*stages[:at], stage, *stages[at:]])
        with work.journal.writing("add_stage", stage=told(stage)):
            work.writes.arrange_stages(stages, after)

    def rename(self, stage_id: int, name: str) -> None:
        """Give a stage a name of the user's own; '' brings the built-in word back."""
        work, stage = self._work, self._work.stage(stage_id)
        before, after = self._with(replace(stage, name=name))
        with work.journal.writing("rename_stage", stage=told(stage), name=name.strip()):
            work.writes.arrange_stages(before, after)

    def set_stale_days(self, stage_id: int, days: int | None) -> None:
        """After how many days without an activity a card is stale there; None for never."""
        work, stage = self._work, self._work.stage(stage_id)
        before, after = self._with(replace(stage, stale_days=days))
        with work.journal.writing("set_stale_days", stage=told(stage), count=days or 0):
            work.writes.arrange_stages(before, after)

    def move(self, stage_id: int, by: int) -> None:
        """So many places to the left (negative) or right, among the stages of its phase."""
        work, stage = self._work, self._work.stage(stage_id)
        before = work.reads.stages()
        alike = [each for each in before if each.phase == stage.phase]
        at = max(0, min(alike.index(stage) + by, len(alike) - 1))
        alike.remove(stage)
        alike.insert(at, stage)
        after = self._arranged([*(s for s in before if s.phase != stage.phase), *alike])
        with work.journal.writing("move_stage", stage=told(stage)):
            work.writes.arrange_stages(before, after)

    def delete(self, stage_id: int) -> None:
        """Take away a stage nobody is in. The history goes on naming it."""
        work, stage = self._work, self._work.stage(stage_id)
        before = work.reads.stages()
        after = self._arranged([each for each in before if each.id != stage_id])
        with work.journal.writing("delete_stage", stage=told(stage)):
            work.writes.arrange_stages(before, after)

    def arrange(self, wished: Sequence[Stage]) -> None:
        """All stages as they are wished, in one step: an id of 0 makes a new one, who is missing
        is deleted, and the order is the board's."""
        work = self._work
        after = self._arranged(wished)
        with work.journal.writing("arrange_stages"):
            work.writes.arrange_stages(work.reads.stages(), after)

    def arrange_checklist(self, wished: Sequence[Criterion]) -> None:
        """The whole checklist as it is wished, in one step, in the same manner. Raises what
        `domain.arranging.arranged_criteria` does."""
        work = self._work
        before = work.reads.criteria()
        after = arranged_criteria(before, wished, work.reads.answered_criteria())
        with work.journal.writing("arrange_checklist"):
            work.writes.arrange_criteria(before, after)

    def _with(self, changed: Stage) -> tuple[list[Stage], list[Stage]]:
        before = self._work.reads.stages()
        wished = [changed if each.id == changed.id else each for each in before]
        return before, self._arranged(wished)

    def _arranged(self, wished: Sequence[Stage]) -> list[Stage]:
        reads = self._work.reads
        before = reads.stages()
        if {each.id for each in wished if each.id} - {each.id for each in before}:
            raise Refused("stage_gone")
        return arranged_stages(before, wished, reads.held_stages(), reads.full_stages())
