"""Words are compared without accents, and either German spelling finds the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.folding import fold


@pytest.mark.parametrize("spelling", ["Müller", "MÜLLER", "Mueller", "muller", "Mu\u0308ller"])
def test_every_spelling_of_mueller_is_one(spelling: str) -> None:
    assert fold(spelling) == "muller"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Weiß", "weiss"), ("WEISS", "weiss"), ("Goethe", "gothe"), ("Göthe", "gothe"),
        ("Aydın", "aydin"), ("Jørgensen", "jorgensen"), ("Łukasz", "lukasz"), ("Noël", "nol"),
        ("Ångström", "angstrom"), ("", ""), (None, ""), ("42 %_", "42 %_"),
    ],
)  # fmt: skip
def test_accents_and_case_are_dropped(text: str | None, folded: str) -> None:
    assert fold(text) == folded


@given(st.lists(st.sampled_from(["mü", "lö", "kä", "Ü", "schu", "weiß", "be", " ", "-1"])))
def test_umlauts_written_out_fold_the_same(syllables: list[str]) -> None:
    text = "".join(syllables)
    spelled = text
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("Ü", "Ue")):
        spelled = spelled.replace(umlaut, letters)
    assert fold(spelled) == fold(text)
