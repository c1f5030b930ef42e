"""Two-way is derived from what happened, never ticked by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from leaddesk.domain.activity import (
    KINDS,
    RESULTS,
    WRITTEN,
    Activity,
    is_attempt,
    is_possible,
    is_two_way,
)

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def all_possible() -> list[Activity]:
    given = [
        Activity(kind, AT, outgoing, result)
        for kind in KINDS
        for outgoing in (True, False)
        for result in ("", *RESULTS[kind])
    ]
    return [activity for activity in given if is_possible(activity)]


def test_two_way_is_reached_held_answered_or_came_in_and_nothing_else() -> None:
    two_way = {(a.kind, a.outgoing, a.result) for a in all_possible() if is_two_way(a)}
    assert two_way == {
        ("call", True, "reached"), ("call", False, "reached"),
        ("meeting", True, "held"), ("meeting", False, "held"),
        *((kind, True, "answered") for kind in WRITTEN),
        *((kind, False, "") for kind in WRITTEN),
    }  # fmt: skip


def test_a_note_is_neither_dialogue_nor_attempt() -> None:
    assert not is_two_way(Activity("note", AT))
    assert not is_attempt(Activity("note", AT))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "note"])
def test_an_attempt_is_what_we_began(kind: str) -> None:
    assert is_attempt(Activity(kind, AT))
    assert not is_attempt(Activity(kind, AT, outgoing=False))


@pytest.mark.parametrize(
    ("kind", "outgoing", "result"),
    [
        ("call", True, ""), ("call", True, "held"), ("meeting", True, "reached"),
        ("email", True, ""), ("email", False, "sent"), ("letter", False, "answered"),
        ("note", True, "reached"), ("fax", True, "sent"), ("", True, ""),
    ],
)  # fmt: skip
def test_what_cannot_have_happened_is_refused(kind: str, outgoing: bool, result: str) -> None:
    assert not is_possible(Activity(kind, AT, outgoing, result))
