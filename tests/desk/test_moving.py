"""Order on the board: where a dropped card lies, and that nothing else moves."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.desk import Desk
from leaddesk.domain.pipeline import RANK_STEP
from tests.desks import (
    ATTEMPTING,
    DISQUALIFIED,
    IN_DIALOGUE,
    NEW,
    Clock,
    board,
    desk_in,
    dump,
    heard,
    person,
    verbs,
)


@pytest.fixture
def letters(desk: Desk) -> dict[str, int]:
    """A column from A to F."""
    return column(desk, "ABCDEF")


def column(desk: Desk, names: str) -> dict[str, int]:
    return {name: desk.contacts.add(person(name, "X")) for name in reversed(names)}


def shown(desk: Desk, stage: int = NEW) -> str:
    ids = desk.reads.column_ids(stage)
    cards = desk.reads.cards(ids)
    return "".join(cards[key].name[0] for key in ids)


def test_a_new_contact_lies_on_top(desk: Desk, letters: dict[str, int]) -> None:
    assert shown(desk) == "ABCDEF"


@pytest.mark.parametrize(
    ("moving", "before", "after"),
    [
        ("A", "C", "BACDEF"), ("F", "A", "FABCDE"), ("A", "", "BCDEFA"), ("C", "B", "ACBDEF"),
        ("AC", "F", "BDEACF"), ("CA", "F", "BDECAF"), ("DEF", "A", "DEFABC"),
        ("AF", "D", "BCAFDE"), ("FEDCBA", "", "FEDCBA"),
    ],
)  # fmt: skip
def test_cards_lie_where_they_were_dropped_in_the_order_they_were_taken(
    desk: Desk, letters: dict[str, int], moving: str, before: str, after: str
) -> None:
    desk.board.move_cards([letters[each] for each in moving], NEW, letters.get(before))
    assert shown(desk) == after
    assert verbs(desk)[-1] == "move_cards"
    desk.history.undo()
    assert shown(desk) == "ABCDEF"


@pytest.mark.parametrize(
    ("moving", "before"), [("A", "B"), ("F", ""), ("CD", "E"), ("EF", ""), ("ABCDEF", "")]
)
def test_a_card_dropped_where_it_lies_writes_nothing(
    desk: Desk, letters: dict[str, int], moving: str, before: str
) -> None:
    kept, changes = dump(desk.store, but=()), heard(desk)
    desk.board.move_cards([letters[each] for each in moving], NEW, letters.get(before))
    assert dump(desk.store, but=()) == kept
    assert changes == []


def test_moving_within_a_column_is_no_change_of_stage(desk: Desk, letters: dict[str, int]) -> None:
    transitions = desk.store.one("SELECT count(*) FROM transition")
    desk.board.move_cards([letters["F"]], NEW, letters["A"])
    assert desk.store.one("SELECT count(*) FROM transition") == transitions


def test_a_card_lands_between_two_of_another_column(desk: Desk, letters: dict[str, int]) -> None:
    desk.board.move_cards([letters["E"], letters["F"]], IN_DIALOGUE)
    desk.board.move_cards([letters["B"], letters["A"]], IN_DIALOGUE, letters["F"])
    assert board(desk) == "new: C X · D X | in_dialogue: E X · B X · A X · F X"
    desk.board.move_cards([letters["C"]], IN_DIALOGUE, letters["E"])
    assert shown(desk, IN_DIALOGUE) == "CEBAF"


def test_cards_from_several_columns_come_together_in_one_step(
    desk: Desk, letters: dict[str, int]
) -> None:
    desk.board.move_cards([letters["A"]], ATTEMPTING)
    desk.qualification.disqualify([letters["B"]], "unreachable")
    before = board(desk)
    group = [letters["C"], letters["B"], letters["A"]]
    desk.board.move_cards(group, ATTEMPTING)
    assert board(desk) == "new: D X · E X · F X | attempting: C X · B X · A X"
    moved = desk.store.rows("SELECT verb FROM transition ORDER BY id DESC LIMIT 2")
    assert sorted(moved) == [("move_cards",), ("reopen",)]
    desk.history.undo()
    assert board(desk) == before


def test_a_neighbour_that_is_elsewhere_by_now_means_the_end(
    desk: Desk, letters: dict[str, int]
) -> None:
    desk.board.move_cards([letters["B"]], ATTEMPTING)
    desk.board.move_cards([letters["A"]], NEW, letters["B"])
    assert shown(desk) == "CDEFA"
    desk.board.move_cards([letters["C"]], NEW, 42)
    assert shown(desk) == "DEFAC"


def test_disqualified_cards_lie_where_they_were_dropped(
    desk: Desk, letters: dict[str, int]
) -> None:
    desk.qualification.disqualify([letters["A"], letters["B"]], "unreachable")
    desk.qualification.disqualify([letters["C"]], "unreachable", before_id=letters["B"])
    assert shown(desk, DISQUALIFIED) == "ACB"


def test_a_column_without_room_makes_some(desk: Desk, letters: dict[str, int]) -> None:
    for number, each in enumerate("ABCDEF"):
        desk.store.change("UPDATE contact SET rank = ? WHERE id = ?", (number, letters[each]))
    desk.board.move_cards([letters["E"], letters["F"]], NEW, letters["B"])
    assert shown(desk) == "AEFBCD"
    assert len({row[0] for row in desk.store.rows("SELECT rank FROM contact")}) == 6
    before = [row[0] for row in desk.store.rows("SELECT rank FROM contact ORDER BY id")]
    desk.history.undo()
    assert shown(desk) == "ABCDEF"
    desk.history.redo()
    assert [r[0] for r in desk.store.rows("SELECT rank FROM contact ORDER BY id")] == before


def test_cards_of_one_rank_are_told_apart(desk: Desk, letters: dict[str, int]) -> None:
    desk.store.change("UPDATE contact SET rank = 7")
    order = shown(desk)
    first, second, last = order[0], order[1], order[-1]
    desk.board.move_cards([letters[last]], NEW, letters[second])
    assert shown(desk) == first + last + order[1:-1]


def test_a_hundred_cards_dropped_between_the_same_two_all_find_room(desk: Desk) -> None:
    letters = column(desk, "AZ")
    others = column(desk, "".join(chr(0x4E00 + n) for n in range(100)))
    for key in others.values():
        desk.board.move_cards([key], NEW, letters["Z"])
    assert shown(desk) == "A" + "".join(others) + "Z"
    for key in list(others.values())[1:]:
        desk.board.move_cards([key], NEW, desk.reads.column_ids(NEW)[1])
    assert shown(desk) == "A" + "".join(reversed(others)) + "Z"


@settings(max_examples=30)
@given(data=st.data())
def test_the_board_does_what_a_list_does(data: st.DataObject, tmp_path_factory: object) -> None:
    folder: Path = tmp_path_factory.mktemp("board")  # type: ignore[attr-defined]
    desk = desk_in(folder, Clock())
    names = column(desk, "ABCDEFGH")
    if data.draw(st.booleans(), label="narrow"):
        desk.store.change(
            "UPDATE contact SET rank = (SELECT count(*) FROM contact o WHERE o.rank < contact.rank)"
        )
    model = {NEW: list("ABCDEFGH"), ATTEMPTING: [], IN_DIALOGUE: []}
    for _ in range(data.draw(st.integers(1, 12))):
        stage = data.draw(st.sampled_from(list(model)))
        moving = data.draw(st.lists(st.sampled_from("ABCDEFGH"), min_size=1, unique=True))
        rest = [each for each in model[stage] if each not in moving]
        at = data.draw(st.integers(0, len(rest)))
        before = names[rest[at]] if at < len(rest) else None
        desk.board.move_cards([names[each] for each in moving], stage, before)
        for cards in model.values():
            cards[:] = [each for each in cards if each not in moving]
        model[stage][at:at] = moving
        assert {key: shown(desk, key) for key in model} == {
            key: "".join(cards) for key, cards in model.items()
        }
    while desk.reads.undo_step() and desk.reads.undo_step().verb == "move_cards":  # type: ignore[union-attr]
        desk.history.undo()
    assert shown(desk) == "ABCDEFGH"
    desk.close()


def test_there_is_room_above_the_first_for_ever(desk: Desk) -> None:
    letters = column(desk, "AB")
    for _ in range(50):
        last = desk.reads.column_ids(NEW)[-1]
        desk.board.move_cards([last], NEW, desk.reads.column_ids(NEW)[0])
    assert shown(desk) == "AB"
    ranks = desk.store.rows("SELECT rank FROM contact WHERE id = ?", (letters["A"],))
    assert abs(ranks[0][0]) < 60 * RANK_STEP
