"""The gate's verbs: the checklist, qualifying, disqualifying, reopening."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from leaddesk.desk.activities import check, record
from leaddesk.desk.board import refuse
from leaddesk.desk.sales import check as check_sale
from leaddesk.desk.work import Work, told
from leaddesk.domain.lifecycle import judge_move, reason_is_complete
from leaddesk.domain.pipeline import Move, first_of
from leaddesk.domain.trouble import Refused
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.store.planning import clear_steps

if TYPE_CHECKING:
    from leaddesk.domain.activity import Activity
    from leaddesk.domain.checklist import Answer
    from leaddesk.domain.followup import FollowUp
    from leaddesk.domain.sale import Sale


class Qualification:
    """`desk.qualification`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def answer(self, contact_id: int, answers: Iterable[Answer]) -> None:
        """Answer the checklist, or change answers."""
        self._work.case(contact_id)
        name = self._work.reads.name_of(contact_id)
        with self._work.journal.writing("answer_checklist", name=name):
            record(self._work, contact_id, None, None, False, self._new(contact_id, answers))

    def save_dialogue(
        self, contact_id: int, activity: Activity | None = None, answers: Iterable[Answer] = (),
        follow_up: FollowUp | None = None, *, finish: bool = False,
    ) -> None:  # fmt: skip
        """Keep what the gate dialog holds without passing the gate."""
        work = self._work
        work.case(contact_id)
        if activity:
            check(activity)
        with work.journal.writing("save_dialogue", name=work.reads.name_of(contact_id)):
            record(work, contact_id, activity, follow_up, finish, self._new(contact_id, answers))

    def qualify(
        self, contact_id: int, stage_id: int, before_id: int | None = None,
        activity: Activity | None = None, answers: Iterable[Answer] = (),
        follow_up: FollowUp | None = None, sale: Sale | None = None, *, finish: bool = False,
    ) -> None:  # fmt: skip
        """Pass the gate in one step: keep the dialogue and the answers, then move, and for a
        customer's stage keep the sale. Raises `Refused('gate_closed', missing=…)` when
        something is still missing with all that; nothing is written then."""
        work = self._work
        stage = work.stage(stage_id)
        if activity:
            check(activity)
        if sale:
            check_sale(sale)
        name = work.reads.name_of(contact_id)
        with work.journal.writing("qualify", name=name, stage=told(stage)):
            fresh = self._new(contact_id, answers)
            record(work, contact_id, activity, follow_up, finish, fresh, advance=False)
            case = work.case(contact_id)
            verdict = judge_move(case, stage, work.reads.stages())
            if not (verdict.needs == "sale" and sale):
                refuse(verdict)
            evidence = work.reads.evidence([contact_id])[contact_id]
            if sale and stage.phase == "customer":
                evidence["sale"] = str(work.writes.add_sale(contact_id, sale, work.now()))
            rank = work.writes.ranks(stage_id, before_id, [contact_id])[0]
            work.writes.move(
                contact_id, case.stage.id, stage_id, rank, work.now(), "qualify",
                evidence=evidence,
            )  # fmt: skip

    def disqualify(
        self, ids: Sequence[int], reason: str, note: str = "", before_id: int | None = None,
        activity: Activity | None = None, answers: Iterable[Answer] = (),
        watch: Watch = NOBODY,
    ) -> None:  # fmt: skip
        """Take contacts out, with a reason; 'other' needs a note. `activity` and `answers`, for
        one contact, are what it was learned in. Raises `Refused`: reason_missing,
        customer_stays; `Cancelled`."""
        work = self._work
        if not reason_is_complete(reason, note):
            raise Refused("reason_missing")
        if activity:
            check(activity)
        stages = work.reads.stages()
        stage = first_of(stages, "disqualified")
        cases = work.cases(ids)
        for case in cases.values():
            verdict = judge_move(case, stage, stages)
            if verdict.refused:
                raise Refused(verdict.refused)
        with work.journal.writing("disqualify", watch, **work.named(ids), reason=reason):
            ranks = work.writes.ranks(stage.id, before_id, ids)
            given = list(answers)
            for key in ids if activity or given else ():
                fresh = self._new(key, given)
                record(work, key, activity, None, False, fresh, advance=False)
            clear_steps(work.store, ids)
            evidence = work.reads.evidence(ids)
            moves = [
                Move(key, cases[key].stage.id, rank, "disqualify", evidence[key])
                for key, rank in zip(ids, ranks, strict=True)
            ]
            for portion in watch.portions(moves):
                work.writes.move_all(portion, stage.id, work.now(), reason=reason, note=note)

    def reopen(self, ids: Sequence[int], watch: Watch = NOBODY) -> None:
        """Take disqualified contacts back into the stage each came from. Raises `Cancelled`."""
        work = self._work
        with work.journal.writing("reopen", watch, **work.named(ids)):
            for key in watch.each(ids):
                case = work.case(key)
                if case.stage.phase != "disqualified":
                    continue
                target = work.reads.stage(case.came_from or 0) or first_of(
                    work.reads.stages(), "lead"
                )
                rank = work.writes.top_rank(target.id)
                work.writes.move(key, case.stage.id, target.id, rank, work.now(), "reopen")

    def _new(self, contact_id: int, answers: Iterable[Answer]) -> list[Answer]:
        """The answers that differ from what is kept."""
        kept = self._work.reads.answers(contact_id)
        fresh = []
        for answer in answers:
            before = kept.get(answer.criterion_id)
            known = (before.value, before.note) if before else ("unknown", "")
            if (answer.value, answer.note) != known:
                fresh.append(answer)
        return fresh
