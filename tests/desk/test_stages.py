"""Stages and the checklist as the user arranges them: what is refused, and what is left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.checklist import Criterion
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.trouble import Refused
from leaddesk.store.undo import undo
from tests.desks import (
    ATTEMPTING,
    IN_DIALOGUE,
    MEANS,
    NEW,
    OFFER,
    PROBLEM,
    QUALIFIED,
    WON,
    Clock,
    dump,
    peopled,
    person,
    verbs,
)
from tests.desks import board as as_text


def names(desk: Desk) -> str:
    return " · ".join(stage.name or stage.key for stage in desk.reads.stages())


def test_a_new_stage_stands_at_the_right_of_the_one_it_was_asked_for_at(desk: Desk) -> None:
    desk.stages.add("  Zweiter  Versuch ", "lead", ATTEMPTING)
    desk.stages.add("Verhandlung", "prospect")
    assert names(desk) == (
        "new · attempting · Zweiter Versuch · in_dialogue · qualified · offer · Verhandlung · won "
        "· disqualified"
    )
    desk.history.undo()
    desk.history.undo()
    assert names(desk) == "new · attempting · in_dialogue · qualified · offer · won · disqualified"


def test_a_stage_moves_among_its_own_kind_only(desk: Desk) -> None:
    desk.stages.move(NEW, 1)
    assert names(desk).startswith("attempting · new · in_dialogue · qualified")
    desk.stages.move(NEW, 99)
    assert names(desk).startswith("attempting · in_dialogue · new · qualified")
    before = verbs(desk)
    desk.stages.move(NEW, 1)
    assert verbs(desk) == before, "at the end there is nothing to write"


def test_a_deleted_stage_is_still_named_by_the_history(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(person("Ida", "Iser"))
    desk.board.move_cards([key], ATTEMPTING)
    desk.board.move_cards([key], IN_DIALOGUE)
    desk.stages.delete(ATTEMPTING)
    assert "attempting" not in names(desk)
    told = [entry.args["from"] for entry in desk.reads.timeline(key) if entry.kind == "transition"]
    assert [stage.key for stage in told] == ["attempting", "new"]
    with pytest.raises(Refused, match="stage_gone"):
        desk.board.move_cards([key], ATTEMPTING)


def test_an_undo_that_brings_somebody_back_brings_the_stage_with_them(desk: Desk) -> None:
    key = desk.contacts.add(person("Ida", "Iser"))
    desk.board.move_cards([key], ATTEMPTING)
    desk.board.move_cards([key], IN_DIALOGUE)
    moved = desk.reads.steps()[0].id
    desk.stages.delete(ATTEMPTING)
    undo(desk._work.journal, moved)
    assert as_text(desk) == "attempting: Ida Iser"
    assert not desk.check()


REFUSED: list[tuple[str, Callable[[Desk], object]]] = [
    ("stage_not_empty", lambda d: d.stages.delete(NEW)),
    ("last_of_phase", lambda d: d.stages.delete(WON)),
    ("stage_gone", lambda d: d.stages.rename(99, "x")),
    ("stage_gone", lambda d: d.stages.arrange([*d.reads.stages(), Stage(99, "", "x", "lead", 0)])),
    ("stage_name_missing", lambda d: d.stages.add(" \n", "lead")),
    ("stage_name_taken", lambda d: (d.stages.add("Messe", "lead"), d.stages.add("MESSE ", "lead"))),
    ("stage_name_long", lambda d: d.stages.rename(NEW, "x" * 61)),
    ("stale_impossible", lambda d: d.stages.set_stale_days(NEW, 0)),
    ("stale_impossible", lambda d: d.stages.set_stale_days(NEW, 99_999)),
    ("stage_kind_fixed", lambda d: d.stages.arrange(
        [replace(s, phase="prospect") if s.id == NEW else s for s in d.reads.stages()])),
    ("too_many_stages", lambda d: d.stages.arrange(
        [*d.reads.stages(), *(Stage(0, "", f"S{n}", "lead", 0) for n in range(293))])),
    ("criterion_answered", lambda d: d.stages.arrange_checklist(
        [c for c in d.reads.criteria() if c.id != PROBLEM])),
    ("criterion_missing", lambda d: d.stages.arrange_checklist(
        [*d.reads.criteria(), Criterion(0, "", " ", "must", 0)])),
    ("criterion_long", lambda d: d.stages.arrange_checklist(
        [replace(c, text="x" * 201) for c in d.reads.criteria()])),
    ("too_many_criteria", lambda d: d.stages.arrange_checklist(
        [*d.reads.criteria(), *(Criterion(0, "", f"{n}?", "must", 0) for n in range(30))])),
]  # fmt: skip


@pytest.mark.parametrize(("code", "do"), REFUSED, ids=range(len(REFUSED)))
def test_what_may_not_be_is_refused_and_leaves_the_desk_as_it_was(
    desk: Desk, code: str, do: Callable[[Desk], object]
) -> None:
    peopled(desk)
    before = dump(desk.store)
    with pytest.raises(Refused, match=code):
        do(desk)
    if code != "stage_name_taken":
        assert dump(desk.store) == before


def test_a_stage_nobody_ever_was_in_may_become_another_kind(desk: Desk) -> None:
    desk.stages.add("Bedarf", "lead", IN_DIALOGUE)
    fresh = desk.reads.stages()[3]
    desk.stages.arrange(
        [replace(s, phase="prospect") if s.id == fresh.id else s for s in desk.reads.stages()]
    )
    assert [s.id for s in desk.reads.stages() if s.phase == "prospect"] == [
        fresh.id, QUALIFIED, OFFER,
    ]  # fmt: skip


def test_a_question_that_is_off_does_not_keep_the_gate_closed(desk: Desk) -> None:
    key = desk.contacts.add(person("Ida", "Iser"))
    assert PROBLEM in desk.reads.case(key).checklist.open_musts
    criteria = desk.reads.criteria()
    desk.stages.arrange_checklist(
        [replace(c, active=c.id != PROBLEM) for c in criteria if c.id != MEANS]
    )
    assert PROBLEM not in desk.reads.case(key).checklist.open_musts
    assert MEANS not in {each.id for each in desk.reads.criteria()}
    desk.history.undo()
    assert desk.reads.criteria() == criteria
