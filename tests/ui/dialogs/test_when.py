from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.ui.dialogs.points_editor import normal_web, read_point
from leaddesk.ui.dialogs.sale_dialog import parse_percent
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField, WholeField
from leaddesk.ui.typed_moment import in_utc, parse_moment, parse_time

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("15:40", time(15, 40)),
        ("15", time(15)),
        ("15 Uhr", time(15)),
        ("3 pm", time(15)),
        ("12 am", time(0)),
        ("25:00", None),
        ("18.11", None),
        ("soon", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, at: time | None) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Today, 15:40", (TODAY, time(15, 40))),
        ("heute um 9 Uhr", (TODAY, time(9))),
        ("yesterday 10:00", (date(2026, 11, 22), time(10))),
        ("18.11. 10:00", (date(2026, 11, 18), time(10))),
        ("18.11", (date(2026, 11, 18), None)),
        ("Wed 18 Nov, 10:00", (date(2026, 11, 18), time(10))),
        ("24.12.", (date(2025, 12, 24), None)),
        ("9:30", (TODAY, time(9, 30))),
        ("today, 99:00", None),
        ("whenever", None),
        ("", None),
    ],
)
def test_a_moment_is_a_day_and_a_time(text: str, found: tuple[date, time | None] | None) -> None:
    assert parse_moment(text, TODAY) == found


def test_a_local_time_becomes_an_aware_one() -> None:
    assert in_utc(TODAY, time(12)) == datetime(2026, 11, 23, 12).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "rate"), [("8,1", 810), ("8.1 %", 810), ("19", 1900), ("101", None), ("x", None)]
)
def test_a_vat_rate_is_read_with_comma_or_point(text: str, rate: int | None) -> None:
    assert parse_percent(text) == rate


@pytest.mark.parametrize(
    ("kind", "text", "normal", "code"),
    [
        ("phone", "0661 / 48 29 10", "+49661482910", ""),
        ("phone", "4.93E+11", "", "phone_lost_digits"),
        ("phone", "ask Petra", "", "phone_unreadable"),
        ("email", "Anna@Vogt.Example", "anna@vogt.example", ""),
        ("email", "anna@", "", "email_invalid"),
        ("website", "https://Vogt.example/", "vogt.example", ""),
        ("website", "no address", "", "website_invalid"),
        ("xing", "Anna_Vogt", "", ""),
    ],
)
def test_a_way_to_reach_somebody_is_read(kind: str, text: str, normal: str, code: str) -> None:
    assert read_point(kind, text, "DE") == (normal, code)


def test_a_web_address_keeps_the_case_of_its_path() -> None:
    assert normal_web("HTTP://Example.COM/Über-Uns/") == "example.com/Über-Uns"


def test_a_day_is_shown_in_full_while_it_is_typed(qapp: QApplication) -> None:
    field = DayField("on", "on", TODAY)
    field.line.setText("in 2 days")
    assert field._hint.text() == "Wed 25 Nov 2026"
    field.line.editingFinished.emit()
    assert (field.value(), field._hint.text()) == ("Wed 25 Nov 2026", "")


def test_a_wrong_day_is_marked_with_a_sentence(qapp: QApplication) -> None:
    field = DayField("on", "on", TODAY)
    field.line.setText("30.2.")
    assert not field.check()
    assert "no date" in field.complaint
    assert field.line.property("wrong") is True
    assert field.line.accessibleDescription() == field.complaint
    field.line.setText("28.2.")
    assert field.complaint == ""


def test_an_amount_below_zero_and_a_word_for_a_number_are_wrong(qapp: QApplication) -> None:
    money, whole = MoneyField("value", "Value"), WholeField("minutes", "Minutes")
    money.line.setText("-5")
    whole.line.setText("twelve")
    assert not money.check()
    assert not whole.check()
    money.line.setText("14.500")
    assert money.check()
    assert money.cents() == 1_450_000
