"""Names of people, proposed as parts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.person_name import is_salutation, is_title, split_name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Anna Müller", ("", "", "Anna", "Müller", "")),
        ("Müller, Anna", ("", "", "Anna", "Müller", "")),
        ("Dr. Selim Aydın", ("", "Dr.", "Selim", "Aydın", "")),
        ("Herr Prof. Dr. Hans Meier", ("Herr", "Prof. Dr.", "Hans", "Meier", "")),
        ("Frau Dipl.-Ing. Ute von der Heide", ("Frau", "Dipl.-Ing.", "Ute", "von der Heide", "")),
        ("Dr. med. Eva Lang", ("", "Dr. med.", "Eva", "Lang", "")),
        ("Karl Heinz Groß", ("", "", "Karl Heinz", "Groß", "")),
        ("John Smith Jr.", ("", "", "John", "Smith", "Jr.")),
        ("Smith, Jr.", ("", "", "", "Smith", "Jr.")),
        ("Köhler", ("", "", "", "Köhler", "")),
        ("von Stein, Karl", ("", "", "Karl", "von Stein", "")),
        ("عمر خالد", ("", "", "عمر", "خالد", "")),
    ],
)
def test_a_name_is_proposed_in_parts(text: str, parts: tuple[str, ...]) -> None:
    found = split_name(text)
    assert found is not None
    assert (found.salutation, found.title, found.first, found.last, found.suffix) == parts


def test_the_header_can_say_that_the_last_name_comes_first() -> None:
    found = split_name("von Stein Karl", last_first=True)
    assert found is not None
    assert (found.first, found.last) == ("Karl", "von Stein")


@pytest.mark.parametrize("text", ["Mustermann GmbH", "", "Lager 3", "info@firma.de", "a/b"])
def test_a_firm_or_a_thing_is_no_person(text: str) -> None:
    assert split_name(text) is None


def test_salutations_and_titles_are_told_apart() -> None:
    assert is_salutation("Frau")
    assert is_salutation("Herr Dr.")
    assert is_salutation("Mr.")
    assert not is_salutation("Franz")
    assert is_title("Prof. Dr.")
    assert is_title("Dipl.-Ing.")
    assert not is_title("Geschäftsführer")
    assert not is_title("CEO")


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_split_without_an_exception(text: str) -> None:
    split_name(text)
