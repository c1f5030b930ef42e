"""How a search reads: words, phrases, what is shut out, numbers, and German spellings."""

from __future__ import annotations

import pytest

from leaddesk.domain.search_words import LONGEST, MOST, Term, searchable, terms


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Müller", ["muller"]),
        ("  Anna\tMÜLLER ", ["anna", "muller"]),
        ("Straße", ["strasse"]),
        ('"Anna  Müller"', ["anna muller"]),
        ('"Anna Mül', ["anna mul"]),
        ("„Anna Adler“", ["anna adler"]),
        ("anna-lena", ["anna-lena"]),
        ("Müller, Anna; Fulda", ["muller", "anna", "fulda"]),
        (", ;", []),
        ("Łódź", ["lodz"]),
        ("A", []),
        ("x y", []),
        ("gm bh", ["gm", "bh"]),
        ('"', []),
        ('"" - -- "', []),
        ('-"" (*) + ^ :', []),
        ("%_", []),
        ("100%", ["100%"]),
        ("👍", ["👍"]),
    ],
)
def test_what_is_typed_is_words_and_phrases(typed: str, words: list[str]) -> None:
    assert [" ".join(term.words) for term in terms(typed)] == words
    assert not any(term.without for term in terms(typed))


def test_a_minus_before_a_word_or_a_phrase_shuts_it_out() -> None:
    assert terms('müller -gmbh -"bad nauheim"') == [
        Term(("muller",)),
        Term(("gmbh",), without=True),
        Term(("bad nauheim",), without=True),
    ]


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("0170 12", "17012"),
        ("0170/12-34", "1701234"),
        ("+49 (0) 170", "49170"),
        ("(0170)", "170"),
        ("0049 170", "49170"),
        ("07743", "7743"),
        ("07", ""),
        ("+4", ""),
        ("kim 0170 12", "17012"),
    ],
)
def test_numbers_side_by_side_may_be_one_phone_number(typed: str, digits: str) -> None:
    assert terms(typed)[-1].digits == digits


def test_numbers_apart_are_apart() -> None:
    assert [term.words for term in terms("0170 kim 12")] == [("0170",), ("kim",), ("12",)]


def test_a_pasted_letter_is_cut_short() -> None:
    assert len(terms("wort " * 10_000)) == MOST
    assert len(terms("1234 5 " * 10_000)[0].words) <= MOST
    assert len(terms("x" * 10_000)[0].words[0]) == LONGEST


@pytest.mark.parametrize(
    "typed", ["\0", "a\ud800b c", "\u202e\u200f", '"' * 999, "-" * 999, "(" * 999]
)
def test_odd_signs_are_no_error(typed: str) -> None:
    for term in terms(typed):
        " ".join(term.words).encode("utf-8")


@pytest.mark.parametrize(
    ("text", "found_by", "not_by"),
    [
        ("Müller", ["muller", "mueller", "müller", "MUELL", "üll"], ["moller"]),
        ("Mueller", ["mueller", "muller", "müller", "ueller"], []),
        ("Brauerei Bauer", ["brauerei", "erei", "bauer", "auer"], []),
        ("Laura", ["laura"], ["auer", "lauer"]),
        ("Groß-Gerau", ["gross", "groß", "gerau"], []),
        ("Øystein Åse", ["oystein", "oeystein", "ase"], []),
        ("Überlöser", ["uberloser", "ueberloeser", "überlöser", "überloeser"], []),
        ("Müller GmbH", ['"müller gmbh"', '"mueller gmbh"', "gm"], ['"gmbh müller"', "mb"]),
        ("Mueller GmbH", ['"mueller gmbh"'], []),
        ("Jose\u0301", ["jose", "josé"], []),
    ],
)
def test_either_spelling_finds_the_other(text: str, found_by: list[str], not_by: list[str]) -> None:
    def found(typed: str) -> bool:
        (term,) = terms(typed)
        ways = [*term.words, *term.others]
        return any((way if len(way) > 2 else f" {way}") in searchable(text) for way in ways)

    assert [typed for typed in found_by if not found(typed)] == []
    assert [typed for typed in not_by if found(typed)] == []


def test_nothing_is_looked_through_as_nothing() -> None:
    assert searchable(" \n ") == ""
