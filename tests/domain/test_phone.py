"""Phones: the quick way equals libphonenumber, and nothing is guessed."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain import phone
from leaddesk.domain.phone import lost_digits, read_phone, read_phone_number, read_phones


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("0151 23456789", "+4915123456789"),
        ("+49 151 23456789", "+4915123456789"),
        ("0049 151 23456789", "+4915123456789"),
        ("+49 (0)30 1234567", "+49301234567"),
        ("+49(0) 30 / 12 34-567", "+49301234567"),
        ("(030) 1234567", "+49301234567"),
        ("030/1234567-0", "+493012345670"),
        ("03641 55020", "+49364155020"),
        ("+43 1 5331234", "+4315331234"),
        ("+41 44 668 18 00", "+41446681800"),
        ("+1 212 555 0123", "+12125550123"),
        ("\u00a0030\u00a01234567", "+49301234567"),
        ("030 1234567 Durchwahl 12", "+49301234567"),
        ("030 1234567 DW 12", "+49301234567"),
    ],
)
def test_a_number_as_people_write_it_becomes_e164(written: str, normal: str) -> None:
    assert read_phone(written, "DE").normal == normal


def test_the_country_of_the_row_decides() -> None:
    assert read_phone("044 668 18 00", "CH").normal == "+41446681800"
    assert read_phone("01 5331234", "AT").normal == "+4315331234"
    assert read_phone("06 12345678", "NL").normal == "+31612345678"


@pytest.mark.parametrize("text", ["4.93E+11", "4,93E+11", "4.93017E+11", "1E+12"])
def test_scientific_notation_is_lost_and_flagged(text: str) -> None:
    assert lost_digits(text)
    assert read_phones(text) == [phone.Phone(text, "", "phone_lost_digits")]


@pytest.mark.parametrize(
    "text", ["siehe Homepage", "12", "110", "55020", "123456", "+49", "a" * 300, "0000000"]
)
def test_what_is_no_whole_number_is_unreadable(text: str) -> None:
    assert [p.normal for p in read_phones(text)] == [""]
    assert read_phones(text)[0].code == "phone_unreadable"


def test_a_number_cell_gets_its_zero_back_only_when_sure() -> None:
    assert read_phone_number(1701234567.0) == ("1701234567", "+491701234567", "phone_restored")
    assert read_phone_number(491701234567.0).normal == "+491701234567"
    assert read_phone_number(491701234567.0).code == "phone_restored"
    assert read_phone_number(55020.0).code == "phone_unreadable"
    assert read_phone_number(4.93e11).code == "phone_lost_digits"
    assert read_phone_number(1e15).code == "phone_lost_digits"
    assert read_phone_number(30123.5).code == "phone_lost_digits"
    assert read_phone_number(float("nan")).code == "phone_unreadable"
    assert read_phone_number(-5.0).code == "phone_unreadable"


@pytest.mark.parametrize(
    "cell",
    [
        "030 1234567 ::: 0171 1234567",
        "030 1234567; 0171 1234567",
        "030 1234567\n0171 1234567",
        "030 1234567 oder 0171 1234567",
        "030/1234567 / 0171/1234567",
        "Tel. 030 1234567, mobil 0171 1234567",
    ],
)
def test_two_numbers_in_one_cell_are_two(cell: str) -> None:
    assert [p.normal for p in read_phones(cell)] == ["+49301234567", "+491711234567"]


_DIGITS = st.text("0123456789", min_size=3, max_size=14)
_MARKS = st.sampled_from(["", " ", "-", "/", ".", " / ", "-"])


@settings(max_examples=1500, deadline=None)
@given(
    start=st.sampled_from(["0", "+49", "0049", "+43", "+41", "0043", "+49 (0)", "(0", ""]),
    digits=_DIGITS,
    mark=_MARKS,
    cut=st.integers(1, 6),
    region=st.sampled_from(["DE", "AT", "CH"]),
)
def test_the_quick_way_equals_libphonenumber(
    start: str, digits: str, mark: str, cut: int, region: str
) -> None:
    text = start + digits[:cut] + (")" if start == "(0" else "") + mark + digits[cut:]
    quick = phone._plain(text.strip(), region)
    if not quick:
        return
    number = phonenumbers.parse(text.replace("(0)", ""), region)
    assert phonenumbers.is_possible_number(number)
    assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == quick


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_exception(text: str) -> None:
    for found in read_phones(text):
        assert found.normal == "" or found.normal.startswith("+")
