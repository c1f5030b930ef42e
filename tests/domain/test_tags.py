"""Tags as one text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.domain.tags import tags_of, tags_text


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("VIP, Messe;Rosen | Jena", ("VIP", "Messe", "Rosen", "Jena")),
        ("VIP ::: Messe\nJena", ("VIP", "Messe", "Jena")),
        ("VIP,, VIP ,", ("VIP",)),
        ('"Rosen, rot", VIP', ("Rosen, rot", "VIP")),
        ('VIP; "Rosen; rot"', ("VIP", "Rosen; rot")),
        ('der "Neue", VIP', ('der "Neue"', "VIP")),
        ('"der ""Neue"", jung"', ('der "Neue", jung',)),
        ('"ohne Ende, VIP', ('"ohne Ende', "VIP")),
        ("", ()),
        ('""', ()),
    ],
)
def test_tags_are_told_apart(text: str, tags: tuple[str, ...]) -> None:
    assert tags_of(text) == tags


@given(st.lists(st.text('ab ,;|":\n').map(str.strip).filter(bool), unique=True))
def test_whatever_stands_in_a_tag_it_comes_back_whole(tags: list[str]) -> None:
    assert tags_of(tags_text(tags)) == tuple(tags)
