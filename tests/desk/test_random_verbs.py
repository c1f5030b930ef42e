"""Whatever is done, undoing and redoing leads back to the same desk: random verbs on a real file,
every table but the history compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Refused
from tests.desks import START, TODAY, Clock, desk_in, dump, peopled, person

Draw = Callable[[st.SearchStrategy[Any]], Any]
FIRMS = st.sampled_from(["", "Adler GmbH", "adler gmbh", "Braun KG", "Neu AG"])
NAMES = st.sampled_from(["Kim", "Eva", "Ünal", "👩‍🔧"])
TAGS = st.lists(st.sampled_from(["VIP", "neu", "Messe"]), unique=True).map(tuple)
STAGES = st.integers(1, 7)
CALLS = st.sampled_from(["reached", "no_answer"])
ANSWERS = st.lists(
    st.builds(Answer, st.integers(1, 6), st.sampled_from(["yes", "no", "unknown"])),
    unique_by=lambda answer: answer.criterion_id,
)
FOLLOW_UPS = st.none() | st.builds(
    FollowUp, st.integers(-3, 30).map(lambda n: TODAY + timedelta(n)), st.sampled_from(["", "x"])
)


def call(draw: Draw) -> Activity:
    return Activity("call", START, result=draw(CALLS))


# Ids differ from run to run, so hypothesis only ever sees places in a list.


def one_of(values: Sequence[int], draw: Draw) -> int:
    return values[draw(st.integers(0, len(values) - 1))]


def several(values: Sequence[int], draw: Draw, most: int) -> list[int]:
    places = draw(st.lists(st.integers(0, max(0, len(values) - 1)), unique=True, max_size=most))
    return [values[place] for place in places if values]


def anybody(desk: Desk, draw: Draw) -> int:
    return one_of(desk.reads.contact_ids() or [42], draw)


def some(desk: Desk, draw: Draw) -> list[int]:
    return several(desk.reads.contact_ids(), draw, 4)


def add(desk: Desk, draw: Draw) -> None:
    source = draw(st.none() | st.integers(1, 11))
    contact = person(draw(NAMES), "N", draw(FIRMS), tags=draw(TAGS), source_id=source)
    desk.contacts.add(contact, draw(FOLLOW_UPS))


def edit(desk: Desk, draw: Draw) -> None:
    kept = desk.reads.contact(anybody(desk, draw))
    if kept:
        more = draw(st.lists(st.builds(ContactPoint, st.just("email"), NAMES), max_size=2))
        points = (*kept.points[: draw(st.integers(0, 2))], *more)
        changed = {"first_name": draw(NAMES), "firm": draw(FIRMS), "tags": draw(TAGS)}
        desk.contacts.edit(kept.id, replace(kept, points=points, **changed))


def edit_activity(desk: Desk, draw: Draw) -> None:
    for activity in desk.reads.activities(anybody(desk, draw))[:1]:
        if draw(st.booleans()):
            desk.activities.delete(activity.id)
        else:
            at = START + timedelta(hours=draw(st.integers(-5, 5)))
            desk.activities.edit(Activity("call", at, result=draw(CALLS), id=activity.id))


def move(desk: Desk, draw: Draw) -> None:
    stage = draw(STAGES)
    before = one_of([0, *desk.reads.column_ids(stage)], draw)
    desk.board.move_cards(some(desk, draw), stage, before or None)


VERBS: dict[str, Callable[[Desk, Draw], object]] = {
    "add": add,
    "edit": edit,
    "edit_activity": edit_activity,
    "move": move,
    "delete": lambda desk, draw: desk.contacts.delete(some(desk, draw)[:2]),
    "hold": lambda desk, draw: desk.contacts.hold(some(desk, draw), TODAY),
    "plan": lambda desk, draw: desk.contacts.set_follow_up(anybody(desk, draw), draw(FOLLOW_UPS)),
    "finish": lambda desk, draw: desk.contacts.finish_follow_up(anybody(desk, draw)),
    "log": lambda desk, draw: desk.activities.log(
        anybody(desk, draw), call(draw), draw(FOLLOW_UPS), answers=draw(ANSWERS)
    ),
    "answer": lambda desk, draw: desk.qualification.answer(anybody(desk, draw), draw(ANSWERS)),
    "qualify": lambda desk, draw: desk.qualification.qualify(
        anybody(desk, draw), draw(STAGES), None, call(draw), draw(ANSWERS), sale=Sale(TODAY, 5)
    ),
    "disqualify": lambda desk, draw: desk.qualification.disqualify(
        some(desk, draw), "unreachable"
    ),
    "reopen": lambda desk, draw: desk.qualification.reopen(some(desk, draw)),
    "sell": lambda desk, draw: desk.sales.record(anybody(desk, draw), Sale(TODAY, 7)),
    "source": lambda desk, draw: desk.sources.add(Source(0, name=draw(NAMES))),
    "rename": lambda desk, draw: desk.board.rename_stage(draw(STAGES), draw(NAMES)),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A desk with somebody in every situation, as bytes."""
    folder = tmp_path_factory.mktemp("template")
    desk = desk_in(folder, Clock())
    peopled(desk)
    desk.close()
    return (folder / "leads.leaddesk").read_bytes()


def opened(template: bytes, factory: pytest.TempPathFactory) -> tuple[Desk, Clock]:
    folder: Path = factory.mktemp("random")
    (folder / "leads.leaddesk").write_bytes(template)
    clock = Clock()
    clock.ahead(days=1)
    return desk_in(folder, clock), clock


def do_some(desk: Desk, clock: Clock, draw: Draw, most: int) -> list[dict[str, Any]]:
    """Do random verbs; the desk before the first and after each that left a step."""
    states = [dump(desk.store)]
    for verb in draw(st.lists(st.sampled_from(sorted(VERBS)), min_size=1, max_size=most)):
        clock.ahead(minutes=1)
        steps = desk.store.one("SELECT max(seq) FROM step")
        try:
            VERBS[verb](desk, draw)
        except Refused:
            assert dump(desk.store) == states[-1]
        now = dump(desk.store)
        if desk.store.one("SELECT max(seq) FROM step") != steps:
            assert now != states[-1]
            states.append(now)
        assert now == states[-1]
    return states


FREELY = settings(
    max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@FREELY
@given(data=st.data())
def test_undoing_and_redoing_walks_the_same_states_back_and_forth(
    data: st.DataObject, template: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, clock = opened(template, tmp_path_factory)
    states = do_some(desk, clock, data.draw, 10)
    at = len(states) - 1
    for back in data.draw(st.lists(st.booleans(), max_size=25)):
        if back and at:
            assert desk.history.undo().kept == ()
            at -= 1
        elif not back and at < len(states) - 1:
            assert desk.history.redo().kept == ()
            at += 1
        assert dump(desk.store) == states[at]
    for state in reversed(states[:at]):
        desk.history.undo()
        assert dump(desk.store) == state
    assert desk.check() == []
    desk.close()


@FREELY
@given(data=st.data())
def test_any_steps_undone_and_redone_in_reverse_lead_back_to_the_same_desk(
    data: st.DataObject, template: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, clock = opened(template, tmp_path_factory)
    do_some(desk, clock, data.draw, 8)
    states = [dump(desk.store)]
    steps = [step.id for step in desk.reads.steps()]
    chosen = several(steps, data.draw, 8)
    for step_id in chosen:
        before = desk.reads.contacts(desk.reads.contact_ids())
        change = desk.history.undo_step(step_id)
        assert desk.check() == []
        for kept in change.kept:
            assert kept.contact or not kept.contact_id
            if kept.contact_id in before:
                assert desk.reads.contact(kept.contact_id) == before[kept.contact_id]
        states.append(dump(desk.store))
    for step_id, state in zip(reversed(chosen), reversed(states[:-1]), strict=True):
        told = desk.reads.redo_step()
        assert told
        assert told.id == step_id
        assert desk.history.redo().kept == ()
        assert dump(desk.store) == state
        assert desk.check() == []
    assert desk.reads.redo_step() is None
    desk.close()


@FREELY
@given(data=st.data())
def test_verbs_and_undone_steps_in_any_order_leave_a_sound_file(
    data: st.DataObject, template: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, clock = opened(template, tmp_path_factory)
    for _ in range(data.draw(st.integers(1, 4))):
        do_some(desk, clock, data.draw, 4)
        open_steps = [step.id for step in desk.reads.steps() if not step.undone]
        if open_steps:
            desk.history.undo_step(one_of(open_steps, data.draw))
        assert desk.check() == []
    assert set(desk.reads.cards(desk.reads.contact_ids())) == set(desk.reads.contact_ids())
    counts = desk.reads.column_counts()
    assert sum(each.count for each in counts.values()) == len(desk.reads.contact_ids())
    desk.close()
