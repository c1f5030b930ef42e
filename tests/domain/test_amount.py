"""Amounts: German and English, never two readings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.amount import language_of_amounts, read_amount


@pytest.mark.parametrize(
    ("written", "language", "cents", "currency"),
    [
        ("1.234,56 €", "de", 123456, "EUR"),
        ("€ 1,234.56", "de", 123456, "EUR"),
        ("1.234", "de", 123400, ""),
        ("12.500 EUR", "de", 1250000, "EUR"),
        ("1,234", "en", 123400, ""),
        ("1'200.50 CHF", "de", 120050, "CHF"),
        ("CHF 1'200.-", "de", 120000, "CHF"),
        ("1200,- €", "de", 120000, "EUR"),
        ("1 234,5", "de", 123450, ""),
        ("-12,30", "de", -1230, ""),
        ("0,5", "de", 50, ""),
        ("1.23", "de", 123, ""),
        ("$12.50", "en", 1250, "USD"),
        (1234.5, "de", 123450, ""),
        (19, "de", 1900, ""),
        (0.1 + 0.2, "de", 30, ""),
    ],
)
def test_an_amount_is_read_in_cents(
    written: object, language: str, cents: int, currency: str
) -> None:
    assert read_amount(written, language) == (cents, currency)


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("1,234", "de"),
        ("1.234", "en"),
        ("viel", "de"),
        ("", "de"),
        ("1.2.3", "de"),
        ("12 Stück zu 3", "de"),
        ("1e99", "de"),
        (float("nan"), "de"),
        (float("inf"), "de"),
        (True, "de"),
        (None, "de"),
        ("99999999999999999", "de"),
    ],
)
def test_what_has_two_readings_or_none_is_not_read(written: object, language: str) -> None:
    assert read_amount(written, language) is None


def test_a_column_tells_its_own_language() -> None:
    assert language_of_amounts(["1.234", "12,50"]) == "de"
    assert language_of_amounts(["1,234", "12.50 $"]) == "en"
    assert language_of_amounts(["1.234", "500"]) is None
    assert language_of_amounts(["12,50", "12.50"]) is None


@given(st.text(max_size=40), st.sampled_from(["de", "en"]))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_exception(text: str, language: str) -> None:
    read_amount(text, language)


@given(st.integers(-(10**11), 10**11))
def test_german_money_comes_back_as_it_was(cents: int) -> None:
    euros, rest = divmod(abs(cents), 100)
    text = ("-" if cents < 0 else "") + f"{euros:,}".replace(",", ".") + f",{rest:02}"
    assert read_amount(text, "de") == (cents, "")
