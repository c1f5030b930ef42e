"""The gate: who may go from which stage to which, and what is missing when not.

Rules of product.md §2. Everything that moves a contact asks here first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from leaddesk.domain.activity import Activity, is_attempt, is_two_way
from leaddesk.domain.checklist import Criterion, Standing
from leaddesk.domain.pipeline import Stage, first_of, keyed

REASONS = (
    "no_problem",
    "no_value",
    "no_target",
    "no_interest",
    "no_means",
    "no_authority",
    "unreachable",
    "wrong_details",
    "competitor",
    "other",
)
"""Codes of the reasons to disqualify; 'other' needs a note."""

REASON_OF_CRITERION = {
    "problem": "no_problem",
    "value": "no_value",
    "target": "no_target",
    "interest": "no_interest",
    "means": "no_means",
    "authority": "no_authority",
}


@dataclass(frozen=True)
class Missing:
    """One thing that keeps the gate closed: 'dialogue', 'must_open', 'must_no', 'should_no';
    the criterion's id where it is about one."""

    code: str
    criterion_id: int | None = None


@dataclass(frozen=True)
class Case:
    """What the gate looks at: where the contact is, whether a dialogue took place, how the
    checklist stands, whether the contact came by themselves, and, when disqualified, the stage
    it came from."""

    stage: Stage
    dialogue: bool
    checklist: Standing
    inbound: bool = False
    came_from: int | None = None


@dataclass(frozen=True)
class Verdict:
    """May it move? `needs` names what has to be asked first: 'gate' (see `missing`), 'reason',
    'sale'; `refused` is the code of a plain no."""

    needs: str = ""
    missing: tuple[Missing, ...] = ()
    refused: str = ""

    @property
    def allowed(self) -> bool:
        return not (self.needs or self.refused)


def missing_for_prospect(case: Case) -> tuple[Missing, ...]:
    """Everything that keeps a contact from being a prospect; () when the gate is open."""
    found = [] if case.dialogue or case.inbound else [Missing("dialogue")]
    found += [Missing("must_open", each) for each in case.checklist.open_musts]
    found += [Missing("must_no", each) for each in case.checklist.failed_musts]
    found += [Missing("should_no", each) for each in case.checklist.failed_shoulds]
    return tuple(found)


def judge_move(case: Case, to: Stage, stages: Sequence[Stage]) -> Verdict:
    """May this contact go to that stage, and what has to be asked first?"""
    came = case.stage.phase
    if case.stage.id == to.id:
        return Verdict()
    if to.phase == "disqualified":
        if came == "disqualified":
            return Verdict()
        return Verdict(refused="customer_stays") if came == "customer" else Verdict(needs="reason")
    if came == "customer":
        return Verdict() if to.phase == "customer" else Verdict(refused="customer_stays")
    if came == "disqualified" and to.id == case.came_from:
        return Verdict()
    if to.phase == "lead":
        return Verdict()
    missing = missing_for_prospect(case)
    if to.phase == "customer":
        return Verdict(needs="gate", missing=missing) if missing else Verdict(needs="sale")
    if case.inbound and to.id == first_of(stages, "prospect").id:
        return Verdict()
    if came == "prospect" and not case.inbound:
        return Verdict()
    return Verdict(needs="gate", missing=missing) if missing else Verdict()


def stage_after(activity: Activity, stage: Stage, stages: Sequence[Stage]) -> Stage | None:
    """Where logging an activity takes a lead by itself: an attempt takes New to Attempting,
    something two-way takes a lead to In dialogue. Never past the gate; None for nowhere."""
    if stage.phase != "lead":
        return None
    target = None
    if is_two_way(activity):
        target = keyed(stages, "in_dialogue")
    elif is_attempt(activity) and stage.key == "new":
        target = keyed(stages, "attempting")
    if target is None or target.phase != "lead" or target.position <= stage.position:
        return None
    return target


def had_dialogue(activities: Iterable[Activity]) -> bool:
    """At least one two-way activity."""
    return any(is_two_way(activity) for activity in activities)


def start_stage(inbound: bool, stages: Sequence[Stage]) -> Stage:
    """Where a new contact begins: a list makes a lead, inbound makes a clear prospect."""
    return first_of(stages, "prospect" if inbound else "lead")


def proposed_reason(criteria: Sequence[Criterion], standing: Standing) -> str:
    """The reason a must answered no proposes for disqualification; '' when none did."""
    failed = [c for c in criteria if c.id in standing.failed_musts]
    if not failed:
        return ""
    return REASON_OF_CRITERION.get(failed[0].key, "other")


def reason_is_complete(reason: str, note: str) -> bool:
    """A reason is always required; 'other' needs a note."""
    return reason in REASONS and (reason != "other" or bool(note.strip()))
