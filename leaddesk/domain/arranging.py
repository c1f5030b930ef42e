"""What stages and checklists may look like after somebody arranged them (product.md §2). A stage
that was deleted stays in the file with the position `GONE`: the history names it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from leaddesk.domain.checklist import WEIGHTS, Criterion
from leaddesk.domain.pipeline import PHASES, Stage
from leaddesk.domain.trouble import Refused

GONE = -1
MOST_STAGES, MOST_CRITERIA = 30, 30
LONGEST_STAGE, LONGEST_CRITERION = 60, 200
MOST_STALE_DAYS = 3650


def arranged_stages(
    before: Sequence[Stage], wished: Sequence[Stage], held: Collection[int], full: Collection[int]
) -> list[Stage]:
    """The stages as wished, tidied and numbered in the order of the board; an id of 0 is a new
    one, and who is missing is deleted. `held` are ids of stages that once held a contact, `full`
    those that do now. Raises `Refused`: too_many_stages, last_of_phase, stage_not_empty,
    stage_kind_fixed, stage_name_missing, stage_name_taken, stage_name_long, stale_impossible."""
    kept = {stage.id for stage in wished}
    phases = {stage.id: stage.phase for stage in before}
    if len(wished) > MOST_STAGES:
        raise Refused("too_many_stages", most=MOST_STAGES)
    if {stage.phase for stage in wished} != set(PHASES):
        raise Refused("last_of_phase")
    if any(stage.id in full and stage.id not in kept for stage in before):
        raise Refused("stage_not_empty")
    names: set[str] = set()
    found: list[Stage] = []
    for stage in sorted(wished, key=lambda stage: PHASES.index(stage.phase)):
        name = " ".join(stage.name.split())
        if stage.id in held and phases.get(stage.id) != stage.phase:
            raise Refused("stage_kind_fixed")
        if not name and not stage.key:
            raise Refused("stage_name_missing")
        if len(name) > LONGEST_STAGE:
            raise Refused("stage_name_long", most=LONGEST_STAGE)
        if name and name.casefold() in names:
            raise Refused("stage_name_taken", name=name)
        if stage.stale_days is not None and not 1 <= stage.stale_days <= MOST_STALE_DAYS:
            raise Refused("stale_impossible", most=MOST_STALE_DAYS)
        names.add(name.casefold())
        found.append(replace(stage, name=name, position=len(found) + 1))
    return found


def arranged_criteria(
    before: Sequence[Criterion], wished: Sequence[Criterion], answered: Collection[int]
) -> list[Criterion]:
    """The criteria as wished, tidied and numbered; an id of 0 is a new one, and who is missing is
    deleted. `answered` are ids of those with an answer, which can only be switched off. Raises
    `Refused`: too_many_criteria, criterion_answered, criterion_missing, criterion_long."""
    kept = {criterion.id for criterion in wished}
    if len(wished) > MOST_CRITERIA:
        raise Refused("too_many_criteria", most=MOST_CRITERIA)
    if any(each.id in answered and each.id not in kept for each in before):
        raise Refused("criterion_answered")
    found: list[Criterion] = []
    for criterion in wished:
        text = " ".join(criterion.text.split())
        if not text and not criterion.key:
            raise Refused("criterion_missing")
        if len(text) > LONGEST_CRITERION:
            raise Refused("criterion_long", most=LONGEST_CRITERION)
        assert criterion.weight in WEIGHTS
        found.append(replace(criterion, text=text, position=len(found) + 1))
    return found
