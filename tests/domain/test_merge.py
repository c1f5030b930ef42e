"""One contact of two: what is chosen, what is filled, and that nothing is gained by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.merge import differences, merged, one_answer

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def fields(keep: Contact, other: Contact) -> dict[str, str]:
    return {each.field: each.chosen for each in differences(keep, other)}


def test_an_empty_field_is_filled_without_a_question() -> None:
    keep = Contact(last_name="Klein", city="Jena", id=1)
    other = Contact(first_name="Eva", last_name="Klein", street="Markt 1", city="Jena", id=2)
    assert differences(keep, other) == []
    both = merged(keep, other, {})
    assert (both.id, both.first_name, both.street, both.city) == (1, "Eva", "Markt 1", "Jena")


def test_half_of_one_address_and_half_of_another_is_no_address() -> None:
    keep = Contact(last_name="Klein", city="Jena")
    other = Contact(last_name="Klein", street="Markt 1", city="Halle")
    assert fields(keep, other) == {"address": "keep"}
    assert (merged(keep, other, {}).street, merged(keep, other, {}).city) == ("", "Jena")
    chosen = merged(keep, other, {"address": "other"})
    assert (chosen.street, chosen.city) == ("Markt 1", "Halle")


def test_an_amount_comes_with_its_currency() -> None:
    keep = Contact(last_name="Klein", currency="EUR")
    other = Contact(last_name="Klein", value_cents=500, currency="CHF")
    assert differences(keep, other) == []
    assert (merged(keep, other, {}).value_cents, merged(keep, other, {}).currency) == (500, "CHF")
    assert merged(other, keep, {}).currency == "CHF"
    dear = Contact(last_name="Klein", value_cents=500, currency="EUR")
    assert fields(dear, other) == {"value": "keep"}


def test_notes_of_both_are_kept_unless_one_is_chosen() -> None:
    keep, other = Contact(last_name="K", notes="One\n"), Contact(last_name="K", notes="Two")
    assert fields(keep, other) == {"notes": "both"}
    assert merged(keep, other, {"notes": "both"}).notes == "One\n\nTwo"
    assert merged(keep, other, {"notes": "other"}).notes == "Two"
    assert fields(keep, Contact(last_name="K", notes="One")) == {}


def test_a_point_is_not_doubled_however_it_is_written() -> None:
    keep = Contact(points=(ContactPoint("phone", "030 1", "+49301", id=7),))
    other = Contact(
        points=(
            ContactPoint("mobile", "+49 30 1", "+49301", id=8),
            ContactPoint("fax", "030 1", "+49301", id=9),
            ContactPoint("email", "Eva@K.example", "eva@k.example", id=10),
        )
    )
    points = merged(keep, other, {}).points
    assert [(point.kind, point.id) for point in points] == [("phone", 7), ("fax", 0), ("email", 0)]


@pytest.mark.parametrize(
    ("keep", "other", "value"),
    [
        (("yes", 0), ("no", 1), "no"),
        (("yes", 1), ("no", 0), "yes"),
        (("no", 0), ("yes", 1), "yes"),
        (("yes", 0), ("unknown", 1), "yes"),
        (("unknown", 1), ("no", 0), "no"),
    ],
)
def test_of_two_answers_the_newer_holds_and_both_notes_stay(
    keep: tuple[str, int], other: tuple[str, int], value: str
) -> None:
    one = Answer(1, keep[0], "first", NOW + timedelta(keep[1]))
    two = Answer(1, other[0], "second", NOW + timedelta(other[1]))
    both = one_answer(one, two)
    assert both.value == value
    assert set(both.note.split(" · ")) == {"first", "second"}
