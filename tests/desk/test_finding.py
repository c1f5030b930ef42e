"""Contacts by typing, for the command palette."""

from __future__ import annotations

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint


def add(desk: Desk, first: str, last: str, firm: str = "", **more: object) -> int:
    return desk.contacts.add(Contact(first_name=first, last_name=last, firm=firm, **more))  # type: ignore[arg-type]


def found(desk: Desk, typed: str) -> list[str]:
    return [each.name for each in desk.reads.people(typed)]


@pytest.fixture
def some(desk: Desk) -> Desk:
    phone = ContactPoint("phone", "+49 170 1234567", "+491701234567")
    add(desk, "Anna", "Müller", "Hofladen GmbH", city="Fulda", points=(phone,))
    add(desk, "Johann", "Bauer", "Annaberg KG")
    add(desk, "Greta", "Annen", "Weingut")
    return desk


def test_names_come_first_and_those_that_begin_so_before_the_others(some: Desk) -> None:
    assert found(some, "ann") == ["Anna Müller", "Greta Annen", "Johann Bauer"]


def test_a_name_is_found_however_it_is_spelled_and_with_a_slip(some: Desk) -> None:
    for typed in ("Müller", "muller", "MUELLER", "müller anna", "Müler", "mü"):
        assert found(some, typed)[:1] == ["Anna Müller"], typed


def test_what_is_not_in_the_name_is_found_after_it(some: Desk) -> None:
    assert [(each.name, each.by_name) for each in some.reads.people("annaberg")] == [
        ("Johann Bauer", False)
    ]
    assert found(some, "0170 12") == ["Anna Müller"]
    assert some.reads.people("fulda")[0].firm == "Hofladen GmbH"


def test_it_is_as_new_as_the_desk(some: Desk) -> None:
    key = add(some, "Zoe", "Quast")
    assert found(some, "quast") == ["Zoe Quast"]
    some.contacts.delete([key])
    assert found(some, "quast") == []
    some.history.undo()
    assert found(some, "quast") == ["Zoe Quast"]


@pytest.mark.parametrize(
    "typed", ["", " ", "a", "-anna", '"', '"" OR', "*", "NOT", "name:x", "(", "^"]
)
def test_signs_and_single_letters_find_nobody(some: Desk, typed: str) -> None:
    assert found(some, typed) == []


def test_no_more_than_wanted_however_many_there_are(desk: Desk) -> None:
    for number in range(30):
        add(desk, "Anna", f"Berg{number}")
    assert len(desk.reads.people("anna")) == 20
    assert found(desk, "anna berg7") == ["Anna Berg7"]


def test_contacts_by_id_keep_their_order_and_lose_who_is_gone(desk: Desk) -> None:
    one, two = add(desk, "A", "Eins"), add(desk, "B", "Zwei")
    assert [each.name for each in desk.reads.people_by_id([two, 99, one])] == ["B Zwei", "A Eins"]
