"""The order of a column: its head first, the rest when somebody looks further down."""

from __future__ import annotations

import itertools
import random

import pytest

from leaddesk.ui.board.card_order import NOBODY, CardOrder

IDS = [(1_700_000_000_000 << 20) + number * 256 + number % 255 for number in range(500)]


class Rest:
    """Counts how often it was read."""

    def __init__(self, ids: list[int]) -> None:
        self.ids, self.read = ids, 0

    def __call__(self) -> list[int]:
        self.read += 1
        return self.ids


def test_the_head_answers_without_reading_the_rest() -> None:
    rest = Rest(IDS)
    order = CardOrder(IDS[:50], len(IDS), rest)
    assert len(order) == 500
    assert order[49] == IDS[49]
    assert order.span(0, 9) == IDS[:10]
    assert order.find(IDS[20]) == 20
    assert order.rows([IDS[7], IDS[3]]) == [3, 7]
    assert rest.read == 0
    assert not order.whole


@pytest.mark.parametrize(
    "look",
    [
        lambda order: order[50] == IDS[50],
        lambda order: order.span(40, 60) == IDS[40:61],
        lambda order: order.find(IDS[499]) == 499,
        lambda order: order.rows(IDS[::-5]) == list(range(4, 500, 5)),
    ],
    ids=["a row", "a span", "a contact", "many contacts"],
)
def test_looking_further_down_reads_the_rest_once(look: object) -> None:
    rest = Rest(IDS)
    order = CardOrder(IDS[:50], len(IDS), rest)
    assert look(order)  # type: ignore[operator]
    assert look(order)  # type: ignore[operator]
    assert order.whole
    assert rest.read == 1


@pytest.mark.parametrize("now", [IDS[:200], [*IDS, 5]], ids=["fewer", "more"])
def test_the_number_of_rows_stays_as_told_when_the_rest_is_another(now: list[int]) -> None:
    order = CardOrder(IDS[:50], len(IDS), Rest(now))
    assert len(order.complete()) == len(order) == 500
    assert order[499] in (IDS[499], NOBODY)


def test_every_contact_is_found_where_it_stands_and_nobody_else() -> None:
    """Ids are looked for as bytes: a neighbour's halves must not be taken for one."""
    dice = random.Random(1)
    ids = [dice.randrange(1 << 62) for _ in range(300)] + [0x0101010101010101, 0x0101, 1 << 56]
    order = CardOrder(ids)
    assert [order.find(each) for each in ids] == list(range(len(ids)))
    torn = [(one >> 8) | ((two & 0xFF) << 56) for one, two in itertools.pairwise(ids)]
    assert {order.find(each) for each in torn if each < 1 << 63 and each not in ids} == {None}
