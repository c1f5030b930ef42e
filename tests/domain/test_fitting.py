from __future__ import annotations

import pytest

from leaddesk.domain.fitting import fit


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("neu kon", "Neuer Kontakt"),
        ("kontakt neu", "Neuer Kontakt"),
        ("NK", "Neuer Kontakt"),
        ("mueller", "Anna Müller"),
        ("muller", "Anna Müller"),
        ("Müler", "Anna Müller"),
        ("ruckg", "Rückgängig"),
        ("schrodr", "Greta Schröder"),
        ("port", "Exportieren"),
        ("👍", "👍 Bau"),
    ],
)
def test_what_was_meant_fits(typed: str, words: str) -> None:
    assert (fit(typed, words) > 0) == any(letter.isalnum() for letter in typed)


@pytest.mark.parametrize(
    ("typed", "words"),
    [("xyz", "Neuer Kontakt"), ("neu fax", "Neuer Kontakt"), ("", "Anna"), ("  ", "Anna"),
     ("auer", "Lara"), ("-", "E-Mail"), ("anna", "")],
)  # fmt: skip
def test_what_was_not_meant_does_not(typed: str, words: str) -> None:
    assert fit(typed, words) == 0


def test_the_beginning_counts_for_more_than_a_later_word_a_piece_and_a_slip() -> None:
    words = ["Johann Ann", "Anna Berg", "Berg Anna", "Susanne Otto"]
    best = sorted(words, key=lambda each: -fit("ann", each))
    assert best == ["Johann Ann", "Anna Berg", "Berg Anna", "Susanne Otto"]
    assert fit("anna", "Anna") > fit("anna", "Anna Berg") > fit("anna", "Annabel Berg")
    assert fit("müller", "Müller") > fit("müllr", "Müller")
