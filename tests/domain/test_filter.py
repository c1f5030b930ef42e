"""A filter: what it asks for, and that a saved view brings back the same one."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

import pytest

from leaddesk.domain.filter import DUE, EVERYTHING, Filter, filter_of
from leaddesk.domain.followup import week_ends

FULL = Filter(
    text=" müller ", source_ids=frozenset({1, 2**62}), stage_ids=frozenset({3}),
    tags=frozenset({"VIP", "Süd"}), place="07, Jena", value_from=0, value_to=10**15,
    next_steps=DUE, stale=True, own=(("Kunde seit", ""), ("Größe", "XL")), opted_out=False,
    permission=frozenset({"phone:green", "phone:amber"}),
    made_from=date(2026, 1, 1), made_to=date(2026, 12, 31), import_id=2**62 + 1,
)  # fmt: skip


def test_every_field_is_named_when_it_asks_for_something() -> None:
    assert FULL.parts() == [each.name for each in fields(Filter)]
    assert EVERYTHING.parts() == []


def test_blanks_ask_for_nothing() -> None:
    assert Filter(text="  ", place=" ").empty
    assert not Filter(opted_out=False).empty
    assert not Filter(value_to=0).empty


def test_a_filter_comes_back_from_json_as_it_was() -> None:
    kept = filter_of(json.loads(json.dumps(FULL.plain())))
    assert kept == filter_of(FULL.plain())
    assert kept.text == "müller"
    assert [getattr(kept, name) for name in FULL.parts()[1:]] == [
        getattr(FULL, name) for name in FULL.parts()[1:]
    ]
    assert EVERYTHING.plain() == {}
    assert filter_of({}) == EVERYTHING


@pytest.mark.parametrize(
    "plain",
    [
        {"text": 7}, {"source_ids": "12"}, {"source_ids": ["1"]}, {"value_from": "1"},
        {"value_to": True}, {"stale": "yes"}, {"own": [["a"]]}, {"own": 3}, {"made_from": "soon"},
        {"next_steps": ["someday"]}, {"tags": None}, {"of_tomorrow": 1}, {"import_id": 1.5},
    ],
)  # fmt: skip
def test_what_makes_no_sense_narrows_nothing(plain: dict[str, object]) -> None:
    assert filter_of(plain) == EVERYTHING
    assert filter_of(plain | {"place": "Jena"}) == Filter(place="Jena")


def test_a_part_can_be_taken_away() -> None:
    assert FULL.without(*FULL.parts()) == EVERYTHING
    assert FULL.without("text", "own").parts() == [
        name for name in FULL.parts() if name not in ("text", "own")
    ]


def test_a_week_ends_on_sunday_while_it_holds_a_working_day() -> None:
    assert week_ends(date(2026, 11, 23)) == date(2026, 11, 29)
    assert week_ends(date(2026, 11, 29)) == date(2026, 12, 6)
