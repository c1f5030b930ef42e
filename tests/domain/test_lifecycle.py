"""The gate: product.md §2, rules 1 to 6, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import NEW_DESK_CRITERIA, Criterion, standing
from leaddesk.domain.lifecycle import (
    REASONS,
    Case,
    Missing,
    Verdict,
    had_dialogue,
    judge_move,
    proposed_reason,
    reason_is_complete,
    stage_after,
    start_stage,
)
from leaddesk.domain.pipeline import NEW_DESK_STAGES, Stage

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STAGES = [
    Stage(n, key, "", phase, n, days) for n, (key, phase, days) in enumerate(NEW_DESK_STAGES, 1)
]
NEW, ATTEMPTING, IN_DIALOGUE, QUALIFIED, OFFER, WON, DISQUALIFIED = STAGES
CRITERIA = [
    Criterion(n, key, "", weight, n) for n, (key, weight) in enumerate(NEW_DESK_CRITERIA, 1)
]
YES = dict.fromkeys((1, 2, 3, 4), "yes")
ALLOWED = Verdict()


def case(
    stage: Stage = NEW,
    *,
    dialogue: bool = False,
    answers: dict[int, str] | None = None,
    inbound: bool = False,
    came_from: int | None = None,
) -> Case:
    checklist = standing(CRITERIA, answers or {}, inbound=inbound)
    return Case(stage, dialogue, checklist, inbound, came_from)


def judged(before: Case, to: Stage) -> Verdict:
    return judge_move(before, to, STAGES)


# Rule 1: a dialogue and a passed checklist


def test_a_lead_with_dialogue_and_a_passed_checklist_goes_through_the_gate() -> None:
    for stage in (QUALIFIED, OFFER):
        assert judged(case(dialogue=True, answers=YES), stage) == ALLOWED


def test_a_lead_without_dialogue_is_stopped_at_the_gate() -> None:
    verdict = judged(case(IN_DIALOGUE, answers=YES), QUALIFIED)
    assert verdict == Verdict("gate", (Missing("dialogue"),))
    assert not verdict.allowed


def test_a_lead_with_an_open_must_is_stopped_and_the_must_is_named() -> None:
    answers = YES | {2: "unknown"}
    verdict = judged(case(dialogue=True, answers=answers), QUALIFIED)
    assert verdict.missing == (Missing("must_open", 2),)


def test_a_should_answered_no_stops_and_a_should_not_known_does_not() -> None:
    refused = judged(case(dialogue=True, answers=YES | {5: "no"}), QUALIFIED)
    assert refused.missing == (Missing("should_no", 5),)
    assert judged(case(dialogue=True, answers=YES | {5: "unknown"}), QUALIFIED) == ALLOWED


# Rule 2: everything that is missing is named at once


def test_a_fresh_lead_is_told_everything_that_is_missing() -> None:
    verdict = judged(case(answers={1: "no", 6: "no"}), OFFER)
    assert verdict.needs == "gate"
    assert verdict.missing == (
        Missing("dialogue"),
        Missing("must_open", 2),
        Missing("must_open", 3),
        Missing("must_open", 4),
        Missing("must_no", 1),
        Missing("should_no", 6),
    )


def test_unanswered_calls_are_no_dialogue() -> None:
    tried = [Activity("call", AT, result=r) for r in ("no_answer", "voicemail", "busy")]
    assert not had_dialogue(tried)
    assert not had_dialogue([])
    assert had_dialogue([*tried, Activity("call", AT, result="reached")])


# Rule 3: who comes by themselves


def test_a_list_makes_a_lead_and_inbound_a_clear_prospect() -> None:
    assert start_stage(False, STAGES) == NEW
    assert start_stage(True, STAGES) == QUALIFIED
    moved = [replace(stage, position=-stage.position) for stage in STAGES]
    assert start_stage(False, moved).key == "in_dialogue"


def test_an_inbound_contact_cannot_go_further_before_the_checklist_passes() -> None:
    open_inbound = case(QUALIFIED, inbound=True)
    assert judged(open_inbound, OFFER).needs == "gate"
    assert judged(open_inbound, WON).needs == "gate"
    missing = judged(open_inbound, OFFER).missing
    assert missing == tuple(Missing("must_open", each) for each in (1, 2, 3))
    assert judged(case(QUALIFIED, inbound=True, answers=YES), OFFER) == ALLOWED


def test_an_inbound_contact_may_always_return_to_the_first_prospect_stage() -> None:
    for stage in (NEW, OFFER):
        assert judged(case(stage, inbound=True), QUALIFIED) == ALLOWED
    assert judged(case(NEW, inbound=True), OFFER).needs == "gate"


# Rule 4: disqualified


@pytest.mark.parametrize("stage", [NEW, ATTEMPTING, IN_DIALOGUE, QUALIFIED, OFFER])
def test_disqualifying_needs_a_reason_from_every_stage_but_customer(stage: Stage) -> None:
    assert judged(case(stage), DISQUALIFIED) == Verdict("reason")


def test_a_customer_is_neither_disqualified_nor_made_a_lead_again() -> None:
    for stage in (NEW, QUALIFIED, DISQUALIFIED):
        assert judged(case(WON), stage).refused == "customer_stays"
    fans = replace(WON, id=8, position=8)
    assert judge_move(case(WON), fans, [*STAGES, fans]) == ALLOWED


def test_a_disqualified_contact_returns_to_the_stage_it_came_from() -> None:
    gone = case(DISQUALIFIED, came_from=OFFER.id, answers={1: "no"})
    assert judged(gone, OFFER) == ALLOWED
    assert judged(gone, NEW) == ALLOWED
    assert judged(gone, QUALIFIED).needs == "gate"
    assert judged(gone, DISQUALIFIED) == ALLOWED


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({}, ""),
        ({1: "yes", 2: "unknown"}, ""),
        ({5: "no"}, ""),
        ({1: "no"}, "no_problem"),
        ({2: "no"}, "no_value"),
        ({3: "no"}, "no_target"),
        ({4: "no", 3: "no"}, "no_target"),
        ({4: "no"}, "no_interest"),
    ],
)
def test_a_must_answered_no_proposes_its_reason(answers: dict[int, str], reason: str) -> None:
    assert proposed_reason(CRITERIA, standing(CRITERIA, answers)) == reason


def test_a_must_of_the_users_own_proposes_another_reason() -> None:
    own = [Criterion(9, "", "Speaks German", "must", 1)]
    assert proposed_reason(own, standing(own, {9: "no"})) == "other"


def test_a_reason_is_always_required_and_other_needs_a_note() -> None:
    assert not reason_is_complete("", "a note")
    assert not reason_is_complete("because", "a note")
    assert not reason_is_complete("other", "  ")
    assert reason_is_complete("other", "moved abroad")
    assert all(reason_is_complete(reason, "") for reason in REASONS if reason != "other")


# Rule 5: logging moves a lead by itself, never past the gate


@pytest.mark.parametrize(
    ("activity", "before", "after"),
    [
        (Activity("call", AT, result="no_answer"), NEW, ATTEMPTING),
        (Activity("email", AT, result="sent"), NEW, ATTEMPTING),
        (Activity("call", AT, result="no_answer"), ATTEMPTING, None),
        (Activity("call", AT, result="voicemail"), IN_DIALOGUE, None),
        (Activity("call", AT, result="reached"), NEW, IN_DIALOGUE),
        (Activity("meeting", AT, result="held"), ATTEMPTING, IN_DIALOGUE),
        (Activity("email", AT, outgoing=False), NEW, IN_DIALOGUE),
        (Activity("call", AT, result="reached"), IN_DIALOGUE, None),
        (Activity("note", AT), NEW, None),
        (Activity("call", AT, outgoing=False, result="no_answer"), NEW, None),
        (Activity("call", AT, result="reached"), QUALIFIED, None),
        (Activity("call", AT, result="reached"), WON, None),
        (Activity("call", AT, result="reached"), DISQUALIFIED, None),
    ],
)
def test_logging_takes_a_lead_where_it_now_belongs(
    activity: Activity, before: Stage, after: Stage | None
) -> None:
    assert stage_after(activity, before, STAGES) == after


def test_logging_never_takes_a_lead_back_or_past_the_gate() -> None:
    reached = Activity("call", AT, result="reached")
    behind = replace(NEW, position=9)
    assert stage_after(reached, behind, STAGES) is None
    crossed = [replace(s, phase="prospect") if s.key == "in_dialogue" else s for s in STAGES]
    assert stage_after(reached, NEW, crossed) is None
    without = [s for s in STAGES if s.key not in ("attempting", "in_dialogue")]
    assert stage_after(reached, NEW, without) is None


# Rule 6: becoming a customer asks for the sale


def test_becoming_a_customer_asks_for_the_sale_after_the_gate() -> None:
    ready = case(QUALIFIED, dialogue=True, answers=YES)
    assert judged(ready, WON) == Verdict("sale")
    assert judged(case(NEW), WON).needs == "gate"
    assert judged(case(DISQUALIFIED, dialogue=True, answers=YES), WON) == Verdict("sale")


def test_every_stage_may_be_left_backwards_and_kept() -> None:
    for stage in (NEW, ATTEMPTING, IN_DIALOGUE, QUALIFIED, OFFER):
        assert judged(case(stage), NEW) == ALLOWED
        assert judged(case(stage), stage) == ALLOWED
    assert judged(case(OFFER), QUALIFIED) == ALLOWED
    assert judged(case(QUALIFIED), OFFER) == ALLOWED
