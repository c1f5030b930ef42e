"""Postcodes are text."""

from __future__ import annotations

import pytest

from leaddesk.domain.postcode import fits, read_postcode, restore_postcode, split_postcode_city


def test_a_text_survives_as_it_is() -> None:
    assert read_postcode("01067", "DE") == "01067"
    assert read_postcode(" D-01067 ", "DE") == "01067"
    assert read_postcode("SW1A 1AA", "GB") == "SW1A 1AA"


@pytest.mark.parametrize(
    ("number", "country", "text", "code"),
    [
        (1067.0, "DE", "01067", "postcode_restored"),
        (80331.0, "DE", "80331", ""),
        (8001.0, "CH", "8001", ""),
        (1010.0, "AT", "1010", ""),
        (106.0, "DE", "106", "postcode_lost_zero"),
        (1067.0, "US", "1067", ""),
        (1067.5, "DE", "", "postcode_lost_zero"),
    ],
)
def test_a_zero_comes_back_only_where_the_country_is_sure(
    number: float, country: str, text: str, code: str
) -> None:
    assert restore_postcode(number, country) == (text, code)


def test_postcode_and_city_in_one_text_are_two() -> None:
    assert split_postcode_city("04109 Leipzig") == ("04109", "Leipzig")
    assert split_postcode_city("D-60311 Frankfurt am Main") == ("60311", "Frankfurt am Main")
    assert split_postcode_city("Leipzig 04109") == ("04109", "Leipzig")
    assert split_postcode_city("04109") is None
    assert split_postcode_city("Leipzig") is None
    assert fits("04109", "DE")
    assert not fits("4109", "DE")
    assert fits("anything", "GB")
