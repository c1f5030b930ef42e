"""How a checklist stands (product.md §2, rule 1)."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from leaddesk.domain.checklist import NEW_DESK_CRITERIA, VALUES, Criterion, standing, value_of

CRITERIA = [
    Criterion(n, key, "", weight, n) for n, (key, weight) in enumerate(NEW_DESK_CRITERIA, 1)
]
MUSTS = [c.id for c in CRITERIA if c.weight == "must"]
SHOULDS = [c.id for c in CRITERIA if c.weight == "should"]
YES = dict.fromkeys(MUSTS, "yes")


def test_every_must_yes_passes_and_unknown_shoulds_stay_visible() -> None:
    found = standing(CRITERIA, YES)
    assert found.passed
    assert (found.yes, found.total) == (4, 6)


@pytest.mark.parametrize("values", list(product(VALUES, repeat=2)))
def test_a_should_stops_only_when_it_is_answered_no(values: tuple[str, str]) -> None:
    answers = YES | dict(zip(SHOULDS, values, strict=True))
    assert standing(CRITERIA, answers).passed == ("no" not in values)


@pytest.mark.parametrize("must", MUSTS)
def test_a_must_stops_unless_it_is_yes(must: int) -> None:
    assert standing(CRITERIA, YES | {must: "no"}).failed_musts == (must,)
    assert standing(CRITERIA, YES | {must: "unknown"}).open_musts == (must,)
    assert not standing(CRITERIA, YES | {must: "no"}).passed
    assert not standing(CRITERIA, YES | {must: "unknown"}).passed


def test_nothing_answered_leaves_every_must_open_in_the_checklists_order() -> None:
    turned = [replace(c, position=-c.position) for c in CRITERIA]
    assert standing(CRITERIA, {}).open_musts == (1, 2, 3, 4)
    assert standing(turned, {}).open_musts == (4, 3, 2, 1)


def test_interest_counts_as_given_by_an_inbound_source_until_answered_otherwise() -> None:
    interest = CRITERIA[3]
    assert interest.key == "interest"
    assert value_of(interest, {}, inbound=True) == "yes"
    assert value_of(interest, {}, inbound=False) == "unknown"
    assert value_of(interest, {4: "unknown"}, inbound=True) == "yes"
    assert value_of(interest, {4: "no"}, inbound=True) == "no"
    assert standing(CRITERIA, {}, inbound=True).open_musts == (1, 2, 3)


def test_a_criterion_that_is_off_counts_for_nothing() -> None:
    off = [replace(c, active=c.weight != "should") for c in CRITERIA]
    found = standing(off, YES | {5: "no"})
    assert found.passed
    assert found.total == 4


def test_an_empty_checklist_passes() -> None:
    assert standing([], {}).passed
