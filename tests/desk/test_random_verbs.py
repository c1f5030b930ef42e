"""Whatever is done, undoing and redoing leads back to the same desk: random verbs on a real file,
every table but the history compared."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Refused
from tests.desks import MUSTS, START, TODAY, Clock, desk_in, dump, peopled, person

T = TypeVar("T")


class Tape:
    """Numbers that were drawn beforehand, each used for one choice; 0 when they are used up. So
    hypothesis can shorten them whatever ids the desk gives."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self._numbers = list(reversed(list(numbers)))

    def __bool__(self) -> bool:
        return bool(self._numbers)

    def pick(self, values: Sequence[T]) -> T:
        return values[self._numbers.pop() % len(values) if self._numbers else 0]

    def some(self, values: Sequence[T], most: int) -> list[T]:
        """Different ones, in any order; perhaps none."""
        left = list(values)
        count = min(self.pick(range(most + 1)), len(left))
        return [left.pop(left.index(self.pick(left))) for _ in range(count)]


TAPES = st.lists(st.integers(0, 999), min_size=1, max_size=60)
FIRMS = ("", "Adler GmbH", "adler gmbh", "Braun KG", "Neu AG")
NAMES = ("Kim", "Eva", "Ünal", "👩‍🔧")
TAGS = ("VIP", "neu", "Messe")


def call(tape: Tape) -> Activity:
    return Activity("call", START, result=tape.pick(("reached", "no_answer")))


def follow_up(tape: Tape) -> FollowUp | None:
    days = tape.pick((None, -3, 0, 30))
    return None if days is None else FollowUp(TODAY + timedelta(days), tape.pick(("", "x")))


def answers(tape: Tape) -> list[Answer]:
    criteria = tape.some(range(1, 7), 6)
    return [Answer(each, tape.pick(("yes", "no", "unknown"))) for each in criteria]


def anybody(desk: Desk, tape: Tape) -> int:
    return tape.pick(desk.reads.contact_ids() or [42])


def some(desk: Desk, tape: Tape) -> list[int]:
    return tape.some(desk.reads.contact_ids(), 4)


def add(desk: Desk, tape: Tape) -> None:
    source = tape.pick((None, *range(1, 12)))
    tags = tuple(tape.some(TAGS, 3))
    own = tuple((name, tape.pick(NAMES)) for name in tape.some(FIRMS, 2) if name)
    contact = person(tape.pick(NAMES), "N", tape.pick(FIRMS), tags=tags, source_id=source, own=own)
    desk.contacts.add(contact, follow_up(tape))


def edit(desk: Desk, tape: Tape) -> None:
    kept = desk.reads.contact(anybody(desk, tape))
    if kept:
        more = [ContactPoint("email", name) for name in tape.some(NAMES, 2)]
        after = replace(
            kept,
            points=(*tape.some(kept.points, 2), *more),
            first_name=tape.pick(("", *NAMES)),
            last_name=tape.pick(("N", "")),
            firm=tape.pick(FIRMS),
            tags=tuple(tape.some(TAGS, 3)),
            own=tuple((name, tape.pick(NAMES)) for name in tape.some(FIRMS, 2) if name),
        )
        desk.contacts.edit(kept.id, after)


def edit_activity(desk: Desk, tape: Tape) -> None:
    for activity in desk.reads.activities(anybody(desk, tape))[:1]:
        if tape.pick((True, False)):
            desk.activities.delete(activity.id)
        else:
            at = START + timedelta(hours=tape.pick(range(-5, 5)))
            desk.activities.edit(replace(call(tape), at=at, id=activity.id))


def move(desk: Desk, tape: Tape) -> None:
    stage = tape.pick(range(1, 8))
    before = tape.pick((None, *desk.reads.column_ids(stage)))
    desk.board.move_cards(some(desk, tape), stage, before)


VERBS: tuple[Callable[[Desk, Tape], object], ...] = (
    add,
    edit,
    edit_activity,
    move,
    lambda desk, tape: desk.contacts.delete(some(desk, tape)[:2]),
    lambda desk, tape: desk.duplicates.merge(anybody(desk, tape), anybody(desk, tape)),
    lambda desk, tape: desk.duplicates.not_the_same(anybody(desk, tape), anybody(desk, tape)),
    lambda desk, tape: desk.contacts.hold(some(desk, tape), TODAY),
    lambda desk, tape: desk.contacts.set_follow_up(anybody(desk, tape), follow_up(tape)),
    lambda desk, tape: desk.contacts.finish_follow_up(anybody(desk, tape)),
    lambda desk, tape: desk.activities.log(
        anybody(desk, tape), call(tape), follow_up(tape), answers=answers(tape)
    ),
    lambda desk, tape: desk.qualification.answer(anybody(desk, tape), answers(tape)),
    lambda desk, tape: desk.qualification.qualify(
        anybody(desk, tape), tape.pick(range(1, 8)), None, call(tape),
        [Answer(each, "yes") for each in MUSTS], sale=Sale(TODAY, 5),
    ),
    lambda desk, tape: desk.qualification.disqualify(some(desk, tape), "unreachable"),
    lambda desk, tape: desk.qualification.reopen(some(desk, tape)),
    lambda desk, tape: desk.sales.record(anybody(desk, tape), Sale(TODAY, 7)),
    lambda desk, tape: desk.sources.add(Source(0, name=tape.pick(NAMES))),
    lambda desk, tape: desk.stages.rename(tape.pick(range(1, 8)), tape.pick(NAMES)),
)  # fmt: skip


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed desk with somebody in every situation, to be copied."""
    folder = tmp_path_factory.mktemp("template")
    desk = desk_in(folder, Clock())
    peopled(desk)
    desk.close()
    return desk.path


def opened(template: Path, factory: pytest.TempPathFactory) -> tuple[Desk, Clock]:
    folder: Path = factory.mktemp("random")
    shutil.copyfile(template, folder / "leads.leaddesk")
    clock = Clock()
    clock.ahead(days=1)
    return desk_in(folder, clock), clock


def do_some(desk: Desk, clock: Clock, tape: Tape, most: int) -> list[dict[str, Any]]:
    """Do random verbs; the desk before the first and after each that left a step."""
    states = [dump(desk.store)]
    for _ in range(most):
        if not tape:
            break
        clock.ahead(minutes=1)
        last = desk.store.one("SELECT max(seq) FROM step")
        try:
            tape.pick(VERBS)(desk, tape)
        except Refused:
            assert dump(desk.store) == states[-1]
        now = dump(desk.store)
        if desk.store.one("SELECT max(seq) FROM step") != last:
            assert now != states[-1]
            states.append(now)
        assert now == states[-1]
    return states


FREELY = settings(max_examples=60)


@FREELY
@given(numbers=TAPES, walk=st.lists(st.booleans(), max_size=25))
def test_undoing_and_redoing_walks_the_same_states_back_and_forth(
    numbers: list[int], walk: list[bool], template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, clock = opened(template, tmp_path_factory)
    states = do_some(desk, clock, Tape(numbers), 12)
    at = len(states) - 1
    for back in walk:
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
@given(numbers=TAPES, choice=st.lists(st.integers(0, 999), max_size=10))
def test_any_steps_undone_and_redone_in_reverse_lead_back_to_the_same_desk(
    numbers: list[int], choice: list[int], template: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:  # fmt: skip
    desk, clock = opened(template, tmp_path_factory)
    do_some(desk, clock, Tape(numbers), 10)
    states = [dump(desk.store)]
    chosen = Tape([len(choice), *choice]).some([step.id for step in desk.reads.steps()], 10)
    for step_id in chosen:
        before = desk.reads.contacts(desk.reads.contact_ids())
        change = desk.history.undo_step(step_id)
        assert desk.check() == []
        for kept in change.kept:
            assert kept.contact
            if kept.contact_id in before:
                # A firm is not the contact's own: its spelling may go back.
                was, now = before[kept.contact_id], desk.reads.contact(kept.contact_id)
                assert now
                assert replace(now, firm="") == replace(was, firm="")
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
@given(numbers=TAPES)
def test_verbs_and_undone_steps_in_any_order_leave_a_sound_file(
    numbers: list[int], template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk, clock = opened(template, tmp_path_factory)
    tape = Tape(numbers)
    while tape:
        do_some(desk, clock, tape, 3)
        left = [step.id for step in desk.reads.steps() if not step.undone]
        if left:
            desk.history.undo_step(tape.pick(left))
        assert desk.check() == []
    assert set(desk.reads.cards(desk.reads.contact_ids())) == set(desk.reads.contact_ids())
    counts = desk.reads.column_counts()
    assert sum(each.count for each in counts.values()) == len(desk.reads.contact_ids())
    desk.close()
