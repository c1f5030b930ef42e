"""The sale: who buys becomes a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaddesk.desk.board import refuse
from leaddesk.domain.lifecycle import judge_move
from leaddesk.domain.pipeline import first_of
from leaddesk.domain.trouble import Refused

if TYPE_CHECKING:
    from leaddesk.desk.work import Work
    from leaddesk.domain.sale import Sale


class Sales:
    """`desk.sales`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def record(
        self, contact_id: int, sale: Sale, stage_id: int | None = None,
        before_id: int | None = None,
    ) -> int:  # fmt: skip
        """Keep a sale; the first makes a customer, if the gate lets them. Gives the sale's id.

        Raises `Refused('gate_closed', missing=…)`, negative."""
        work = self._work
        check(sale)
        case, stages = work.case(contact_id), work.reads.stages()
        stage = work.stage(stage_id) if stage_id else first_of(stages, "customer")
        if case.stage.phase == "customer" and not stage_id:
            stage = case.stage
        verdict = judge_move(case, stage, stages)
        if verdict.needs != "sale":
            refuse(verdict)
        with work.journal.writing(
            "record_sale",
            name=work.reads.name_of(contact_id),
            net_cents=sale.net_cents,
            currency=sale.currency,
        ):
            key = work.writes.add_sale(contact_id, sale, work.now())
            if stage.id != case.stage.id:
                rank = work.writes.ranks(stage.id, before_id, [contact_id])[0]
                work.writes.move(
                    contact_id, case.stage.id, stage.id, rank, work.now(), "record_sale",
                    evidence={"sale": str(key)},
                )  # fmt: skip
        return key


def check(sale: Sale) -> None:
    if sale.net_cents < 0:
        raise Refused("negative", field="net")
