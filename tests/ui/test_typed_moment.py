"""Dates and times in plain words, German and English, as they are typed for a next step."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from leaddesk.ui import texts
from leaddesk.ui.typed_day import parse_day
from leaddesk.ui.typed_moment import parse_coming, parse_time

MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # counted
        ("in 2 days", "2026-11-25"), ("in 2 tagen", "2026-11-25"), ("in two days", "2026-11-25"),
        ("In zwei Tagen", "2026-11-25"), ("2 days", "2026-11-25"), ("2 Tage", "2026-11-25"),
        ("+2", "2026-11-25"), ("+2d", "2026-11-25"), ("2d", "2026-11-25"), ("2t", "2026-11-25"),
        ("in 3 Wochen", "2026-12-14"), ("in 3 weeks", "2026-12-14"), ("3w", "2026-12-14"),
        ("drei Wochen", "2026-12-14"), ("in einem Monat", "2026-12-23"), ("2m", "2027-01-23"),
        ("in a month", "2026-12-23"), ("in einer Woche", "2026-11-30"),
        ("in 14 Tagen", "2026-12-07"), ("in zwölf Tagen", "2026-12-05"),
        ("in 5 Werktagen", "2026-11-30"), ("in 3 working days", "2026-11-26"),
        ("in 2 business days", "2026-11-25"), ("in 1 Arbeitstag", "2026-11-24"),
        # by name
        ("today", "2026-11-23"), ("heute", "2026-11-23"), ("tomorrow", "2026-11-24"),
        ("morgen", "2026-11-24"), ("übermorgen", "2026-11-25"), ("ubermorgen", "2026-11-25"),
        ("uebermorgen", "2026-11-25"), ("the day after tomorrow", "2026-11-25"),
        # weekdays
        ("Mo", "2026-11-30"), ("Mo.", "2026-11-30"), ("next Monday", "2026-11-30"),
        ("nächsten Montag", "2026-11-30"), ("naechsten Montag", "2026-11-30"),
        ("am Freitag", "2026-11-27"), ("on Friday", "2026-11-27"), ("Sonnabend", "2026-11-28"),
        ("kommenden Dienstag", "2026-11-24"), ("bis Freitag", "2026-11-27"),
        ("by Friday", "2026-11-27"), ("übernächsten Freitag", "2026-12-04"),
        ("Friday after next", "2026-12-04"), ("Montag in 2 Wochen", "2026-12-14"),
        ("Friday in a week", "2026-12-04"), ("heute in einer Woche", "2026-11-30"),
        ("Mi nächste Woche", "2026-12-02"), ("nächste Woche Mittwoch", "2026-12-02"),
        ("Wednesday next week", "2026-12-02"), ("next week on Friday", "2026-12-04"),
        # weeks and months
        ("next week", "2026-11-30"), ("nächste Woche", "2026-11-30"),
        ("übernächste Woche", "2026-12-07"), ("the week after next", "2026-12-07"),
        ("next month", "2026-12-01"), ("nächsten Monat", "2026-12-01"),
        ("weekend", "2026-11-28"), ("am Wochenende", "2026-11-28"),
        ("Ende der Woche", "2026-11-27"), ("end of the week", "2026-11-27"),
        ("end of month", "2026-11-30"), ("end of the month", "2026-11-30"),
        ("Ende des Monats", "2026-11-30"), ("Monatsende", "2026-11-30"),
        ("zum Monatsende", "2026-11-30"), ("Ende nächsten Monats", "2026-12-31"),
        ("end of next month", "2026-12-31"), ("Mitte des Monats", "2026-12-15"),
        ("mid month", "2026-12-15"), ("Anfang Dezember", "2026-12-01"),
        ("mid January", "2027-01-15"), ("Ende Februar", "2027-02-28"),
        ("end of December", "2026-12-31"), ("Mitte November", "2027-11-15"),
        ("Ende des Jahres", "2026-12-31"), ("end of year", "2026-12-31"),
        ("KW 50", "2026-12-07"), ("kw50", "2026-12-07"), ("week 50", "2026-12-07"),
        ("KW 3", "2027-01-18"), ("KW 48", "2026-11-23"),
        # dates
        ("15.12.", "2026-12-15"), ("15.12", "2026-12-15"), ("15.12.2026", "2026-12-15"),
        ("Dec 15", "2026-12-15"), ("15 Dec", "2026-12-15"), ("15th December", "2026-12-15"),
        ("December 15th, 2026", "2026-12-15"), ("am 15. Dezember", "2026-12-15"),
        ("Di, 15.12.", "2026-12-15"), ("2026-12-15", "2026-12-15"), ("1.11.", "2027-11-01"),
        ("15.", "2026-12-15"), ("am 30.", "2026-11-30"), ("the 15th", "2026-12-15"),
        ("31.", "2026-12-31"), ("23.", "2026-11-23"),
    ],
)  # fmt: skip
def test_a_day_is_understood_in_both_languages(typed: str, meant: str) -> None:
    assert parse_day(typed, MONDAY) == date.fromisoformat(meant)
    assert parse_coming(f"  {typed.upper()} ", NOON) == (date.fromisoformat(meant), None)


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("morgen 14:30", "2026-11-24", "14:30"), ("tomorrow 14:30", "2026-11-24", "14:30"),
        ("morgen um 9", "2026-11-24", "09:00"), ("tomorrow at 9", "2026-11-24", "09:00"),
        ("übermorgen 9h", "2026-11-25", "09:00"), ("übermorgen 9h30", "2026-11-25", "09:30"),
        ("Mo 9", "2026-11-30", "09:00"), ("Mo 9 Uhr", "2026-11-30", "09:00"),
        ("Mo, 9.30 Uhr", "2026-11-30", "09:30"), ("Monday 3 pm", "2026-11-30", "15:00"),
        ("15.12. 14 Uhr", "2026-12-15", "14:00"), ("15.12. 10:15", "2026-12-15", "10:15"),
        ("Dec 15, 10am", "2026-12-15", "10:00"), ("in 2 Tagen 16:00", "2026-11-25", "16:00"),
        ("in 3 weeks at 10:00", "2026-12-14", "10:00"), ("heute 15:00", "2026-11-23", "15:00"),
        ("morgen früh", "2026-11-24", "09:00"), ("tomorrow morning", "2026-11-24", "09:00"),
        ("Freitag Nachmittag", "2026-11-27", "15:00"), ("Fr nachmittags", "2026-11-27", "15:00"),
        ("Friday afternoon", "2026-11-27", "15:00"), ("heute Abend", "2026-11-23", "18:00"),
        ("morgen Mittag", "2026-11-24", "12:00"), ("tomorrow noon", "2026-11-24", "12:00"),
        ("morgen halb 10", "2026-11-24", "09:30"), ("14:30 morgen", "2026-11-24", "14:30"),
        ("9 Uhr am Freitag", "2026-11-27", "09:00"), ("at 9:30 on Friday", "2026-11-27", "09:30"),
        ("um 15 Uhr", "2026-11-23", "15:00"), ("15:00", "2026-11-23", "15:00"),
        ("9:00", "2026-11-24", "09:00"), ("12:00", "2026-11-24", "12:00"),
        ("nachmittags", "2026-11-23", "15:00"), ("in the morning", "2026-11-24", "09:00"),
        ("gegen 16 Uhr", "2026-11-23", "16:00"), ("Mo gegen 10", "2026-11-30", "10:00"),
    ],
)  # fmt: skip
def test_a_time_goes_with_its_day(typed: str, day: str, at: str) -> None:
    found = date.fromisoformat(day), time.fromisoformat(at)
    assert parse_coming(typed, NOON) == found
    assert parse_coming(typed.lower(), NOON) == found


THURSDAY = datetime(2026, 11, 26, 12, 7)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Anfang nächster Woche", "2026-11-30"), ("early next week", "2026-11-30"),
        ("Mitte nächster Woche", "2026-12-02"), ("mid next week", "2026-12-02"),
        ("Anfang der Woche", "2026-11-30"), ("beginning of next week", "2026-11-30"),
        ("in a fortnight", "2026-12-10"), ("in einem halben Jahr", "2027-05-26"),
        ("in half a year", "2027-05-26"), ("in einem Jahr", "2027-11-26"),
        ("in 1 year", "2027-11-26"), ("nächstes Jahr", "2027-01-01"), ("next year", "2027-01-01"),
        ("Anfang 2027", "2027-01-01"), ("Anfang nächsten Jahres", "2027-01-01"),
        ("Mitte 2027", "2027-07-01"), ("Januar 2027", "2027-01-01"), ("im März", "2027-03-01"),
        ("in March", "2027-03-01"), ("diesen Freitag", "2026-11-27"),
        ("this weekend", "2026-11-28"), ("KW49 Mi", "2026-12-02"), ("Mi KW 49", "2026-12-02"),
        ("week 49 Tuesday", "2026-12-01"), ("Mo KW 48", "2027-11-29"),
        ("5 days from now", "2026-12-01"), ("a week from today", "2026-12-03"),
        ("a week from Monday", "2026-12-07"), ("Monday week", "2026-12-07"),
        ("nächsten Werktag", "2026-11-27"), ("next working day", "2026-11-27"),
        ("Quartalsende", "2026-12-31"), ("end of the quarter", "2026-12-31"),
        ("übernächsten Monat", "2027-01-01"), ("the month after next", "2027-01-01"),
        ("Donnerstag, den 3. Dezember 2026", "2026-12-03"), ("am Montag den 30.11.", "2026-11-30"),
        ("Heiligabend", "2026-12-24"), ("Silvester", "2026-12-31"), ("Neujahr", "2027-01-01"),
        ("bis Heiligabend", "2026-12-24"), ("by New Year's Eve", "2026-12-31"),
        ("ab Montag", "2026-11-30"), ("spätestens am Freitag", "2026-11-27"), ("eow", "2026-11-27"),
        ("from Monday", "2026-11-30"), ("1st of December", "2026-12-01"),
        ("the 5th of January 2027", "2027-01-05"), ("übernächste Woche Mittwoch", "2026-12-09"),
        ("Mi. übernächster Woche", "2026-12-09"), ("Di., nächste Woche", "2026-12-01"),
        ("next week on Tue", "2026-12-01"), ("nächste Woche Di.", "2026-12-01"),
        ("30/11", "2026-11-30"), ("30-11-2026", "2026-11-30"), ("2026/12/01", "2026-12-01"),
    ],
)  # fmt: skip
def test_more_days_are_said_in_everyday_words(typed: str, meant: str) -> None:
    assert parse_coming(typed, THURSDAY) == (date.fromisoformat(meant), None)


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("in einer Stunde", "2026-11-26", "13:07"), ("heute in 2 Stunden", "2026-11-26", "14:07"),
        ("in 30 Minuten", "2026-11-26", "12:37"), ("in half an hour", "2026-11-26", "12:37"),
        ("in 13 hours", "2026-11-27", "01:07"), ("tonight", "2026-11-26", "18:00"),
        ("this afternoon", "2026-11-26", "15:00"), ("Montagmorgen", "2026-11-30", "09:00"),
        ("Montag morgen", "2026-11-30", "09:00"), ("Dienstagabend", "2026-12-01", "18:00"),
        ("Mo. Vormittag", "2026-11-30", "10:00"), ("morgen Abend um 8", "2026-11-27", "20:00"),
        ("tomorrow evening 7pm", "2026-11-27", "19:00"), ("Mo früh um 8", "2026-11-30", "08:00"),
        ("morgen um halb drei", "2026-11-27", "14:30"), ("Mo halb 9", "2026-11-30", "08:30"),
        ("morgen viertel nach 9", "2026-11-27", "09:15"),
        ("Mo Viertel vor 3", "2026-11-30", "14:45"),
        ("tomorrow at half past ten", "2026-11-27", "10:30"),
        ("Monday quarter to 6", "2026-11-30", "17:45"),
        ("Fr Viertel vor 12", "2026-11-27", "11:45"),
        ("30.11. um 15.30", "2026-11-30", "15:30"), ("tomorrow 7.30", "2026-11-27", "07:30"),
        ("um 9", "2026-11-27", "09:00"), ("at 14", "2026-11-26", "14:00"),
    ],
)  # fmt: skip
def test_times_of_everyday_words(typed: str, day: str, at: str) -> None:
    assert parse_coming(typed, THURSDAY) == (date.fromisoformat(day), time.fromisoformat(at))


@pytest.mark.parametrize(
    "typed",
    ["November", "9-17", "1/12", "heute in 8 Tagen", "next weekend", "KW 49 Xy",
     "in 0 hours from", "Mo-Fr", "Abend um", "this", "week", "halb", "31-2-2026", "2026/1-2"],
)  # fmt: skip
def test_what_might_be_two_things_is_not_guessed(typed: str) -> None:
    assert parse_coming(typed, THURSDAY) is None


@pytest.mark.parametrize(
    "typed",
    ["", " ", "soon", "bald", "nach Ostern", "in", "in 2", "in days", "Tage", "a day", "d", "m",
     "3/4/2026", "31.2.2026", "32.", "0.", "KW 60", "KW 0", "morgen 25:00", "morgen 9:75", "Mo 99",
     "12", "7", "in -2 days", "in 2 d", "next", "end of", "Ende Quatsch", "übernächsten Quatsch",
     "the", "um", "9.30", "2026-13-01", "99.99.", "x" * 5_000, "\x00", "😀", "in 2 Tagen und"],
)  # fmt: skip
def test_what_is_no_date_is_none(typed: str) -> None:
    assert parse_coming(typed, NOON) is None


@pytest.mark.parametrize(
    ("text", "at"),
    [("9h", time(9)), ("9h30", time(9, 30)), ("9.30 Uhr", time(9, 30)), ("halb 3", time(2, 30)),
     ("noon", time(12)), ("Mittags", time(12)), ("halb 0", None), ("24:00", None),
     ("13 pm", None), ("9.30", None)],
)  # fmt: skip
def test_more_ways_to_write_a_time(text: str, at: time | None) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize("days", range(0, 400, 9))
def test_what_is_shown_can_be_typed_again(days: int) -> None:
    on = MONDAY + timedelta(days)
    for shown in (texts.day(on), texts.due_fully(on, time(9, 30)), f"{on:%d.%m.%Y}"):
        found = parse_coming(shown, NOON)
        assert found is not None
        assert found[0] == on


def test_the_last_days_of_a_month_and_a_year_have_a_next_one() -> None:
    assert parse_day("Monatsende", date(2026, 11, 30)) == date(2026, 11, 30)
    assert parse_day("end of month", date(2026, 12, 31)) == date(2026, 12, 31)
    assert parse_day("Ende nächsten Monats", date(2027, 1, 31)) == date(2027, 2, 28)
    assert parse_day("nächsten Monat", date(2026, 12, 31)) == date(2027, 1, 1)
    assert parse_day("Ende der Woche", date(2026, 11, 28)) == date(2026, 12, 4)
    assert parse_day("31.", date(2027, 2, 1)) == date(2027, 3, 31)
    assert parse_day("15.", MONDAY, past=True) == date(2026, 11, 15)


def test_days_at_the_end_of_time_are_none_and_no_fault() -> None:
    last = date(9999, 12, 31)
    for typed in ("in 999 Tagen", "next week", "nächsten Monat", "in 9 months", "Montag",
                  "übernächste Woche", "30.", "tomorrow", "KW 1"):  # fmt: skip
        assert parse_day(typed, last) in (None, last)
