"""Dates from sheets."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.dates import from_serial, is_no_date, order_of_dates, read_date, read_datetime


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("23.11.2026", date(2026, 11, 23)),
        ("3.4.26", date(2026, 4, 3)),
        ("3.4.71", date(1971, 4, 3)),
        ("2026-11-23", date(2026, 11, 23)),
        ("2026-11-23T13:40:00Z", date(2026, 11, 23)),
        ("23. November 2026", date(2026, 11, 23)),
        ("1. März 2026", date(2026, 3, 1)),
        ("12 Mar 2024", date(2024, 3, 12)),
        ("March 12, 2024", date(2024, 3, 12)),
        ("Montag, 23. November 2026", date(2026, 11, 23)),
        ("20261123", date(2026, 11, 23)),
        ("23.11.2026 14:30", date(2026, 11, 23)),
        (46349, date(2026, 11, 23)),
        (datetime(2026, 11, 23, 9), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_a_date_is_read(written: object, day: date) -> None:
    assert read_date(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "31.02.2026",
        "morgen",
        "",
        "32.1.2026",
        "1.13.2026",
        1e300,
        -5,
        0,
        "99.99.9999",
        True,
        None,
        "KW 12",
        "23.11.",
        "x" * 500,
    ],
)
def test_what_is_no_date_is_none(written: object) -> None:
    assert read_date(written) is None


def test_slashes_are_read_only_by_what_the_file_says() -> None:
    assert read_date("03/04/2026", "dmy") == date(2026, 4, 3)
    assert read_date("03/04/2026", "mdy") == date(2026, 3, 4)
    assert read_date("03/04/2026", "") is None
    assert read_date("23/04/2026", "") == date(2026, 4, 23)
    assert read_date("04/23/2026", "") == date(2026, 4, 23)
    assert order_of_dates(["03/04/2026", "23/04/2026"]) == "dmy"
    assert order_of_dates(["03/04/2026", "04/23/2026"]) == "mdy"
    assert order_of_dates(["03/04/2026"]) is None
    assert order_of_dates(["23/04/2026", "04/23/2026"]) is None


def test_outlooks_empty_date_is_no_date() -> None:
    assert is_no_date("0.0.00")
    assert is_no_date("0/0/00")
    assert is_no_date("00.00.0000")
    assert not is_no_date("1.1.00")


def test_moments_keep_their_zone() -> None:
    assert read_datetime("2026-11-23T13:40:00+01:00") == datetime(2026, 11, 23, 12, 40, tzinfo=UTC)
    assert read_datetime("11/23/2026 1:05 PM", "mdy") == datetime(2026, 11, 23, 13, 5)
    assert read_datetime("23.11.2026 08:15 Uhr") == datetime(2026, 11, 23, 8, 15)


def test_serial_numbers_count_from_1900() -> None:
    assert from_serial(1) == datetime(1900, 1, 1)
    assert from_serial(61) == datetime(1900, 3, 1)
    assert from_serial(46349.5) == datetime(2026, 11, 23, 12)


@given(st.text(max_size=50))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_exception(text: str) -> None:
    read_date(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_german_dates_come_back(day: date) -> None:
    assert read_date(day.strftime("%d.%m.") + f"{day.year:04}") == day
