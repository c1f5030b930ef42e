"""E-mail addresses from lists."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.email_address import read_email, read_emails


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Jana.Koehler@Firma.example", "jana.koehler@firma.example"),
        (" mailto:info@kitawald.de ", "info@kitawald.de"),
        ("<info@kitawald.de>", "info@kitawald.de"),
        ("info@müller.de", "info@müller.de"),
        ("a+b@x-y.co.uk", "a+b@x-y.co.uk"),
    ],
)
def test_an_address_is_lower_case_and_bare(written: str, normal: str) -> None:
    assert read_email(written) == normal


@pytest.mark.parametrize(
    "text",
    [
        "",
        "jana",
        "jana@",
        "@firma.de",
        "a b@c.de",
        "a@b",
        "a..b@c.de",
        "x" * 70 + "@c.de",
        "a@-b.de",
        "a@b.de.@c",
    ],
)
def test_what_is_no_address_is_empty(text: str) -> None:
    assert read_email(text) == ""


def test_a_cell_with_several_addresses_gives_each() -> None:
    assert read_emails("Jana <a@x.de>, Tom <b@x.de>") == [
        ("a@x.de", "a@x.de"),
        ("b@x.de", "b@x.de"),
    ]
    assert [n for _, n in read_emails("a@x.de; b@x.de")] == ["a@x.de", "b@x.de"]
    assert [n for _, n in read_emails("a@x.de ::: b@x.de")] == ["a@x.de", "b@x.de"]
    assert read_emails("keine") == [("keine", "")]
    assert read_emails("") == []


@given(st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_exception(text: str) -> None:
    read_emails(text)
