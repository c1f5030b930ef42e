"""Dates as they stand in sheets: German, English, ISO, with month names, or a serial number.

Day and month are never guessed: 03/04/2026 is read only where the language or the rest of the
column says which comes first.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jan jänner jaenner",
            "februar february feb feber",
            "märz march mar mär maerz mrz",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        start=1,
    )
    for name in names.split()
}
_TIME = (
    r"(?:[T,\s]+(?:um\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"\s*(am|pm|uhr)?\s*(z|utc|[+-]\d{2}:?\d{2})?)?"
)
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME + "$", re.IGNORECASE)
_NUMERIC = re.compile(
    r"^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})" + _TIME + "$", re.IGNORECASE
)
_NAMED = re.compile(
    r"^(?:[a-zäöü]+,\s*)?(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+([a-zäöü]+)\.?,?[\s-]+(\d{4})"
    + _TIME
    + "$",
    re.IGNORECASE,
)
_NAMED_FIRST = re.compile(
    r"^(?:[a-z]+,\s*)?([a-zäöü]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})" + _TIME + "$",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_NO_DATE = re.compile(r"^0{1,4}[./-]0{1,2}[./-]0{1,4}(?:\s+0{1,2}:00(?::00)?)?$")

EARLIEST, LATEST = date(1850, 1, 1), date(2199, 12, 31)


def is_no_date(text: str) -> bool:
    """Whether the text is how programs write an empty date (Outlook's 0.0.00)."""
    return _NO_DATE.match(text.strip()) is not None


def read_date(value: object, order: str = "dmy") -> date | None:
    """The day in a cell, else None. `order` ('dmy', 'mdy' or '') is used for 03/04/2026."""
    if isinstance(value, str):
        # The plain forms first: they are nearly all there are.
        when = read_datetime(value, order)
        return None if when is None else when.date()
    if isinstance(value, datetime):
        return _sensible(value.date())
    if isinstance(value, date):
        return _sensible(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        when = from_serial(value)
        return None if when is None else _sensible(when.date())
    return None


def read_datetime(value: object, order: str = "dmy") -> datetime | None:
    """The moment in a cell; aware (UTC) only where the text names a zone, else naive local time."""
    if isinstance(value, datetime):
        return value if _sensible(value.date()) else None
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day) if _sensible(value) else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return from_serial(value)
    if not isinstance(value, str) or len(value) > 60:
        return None
    text = value.strip().replace("\u00a0", " ")
    match = _ISO.match(text)
    if match:
        return _moment(int(match[1]), int(match[2]), int(match[3]), match.groups()[3:])
    match = _NUMERIC.match(text)
    if match:
        return _numeric(match, order)
    match = _NAMED.match(text)
    if match:
        month = _MONTHS.get(match[2].lower())
        return (month and _moment(int(match[3]), month, int(match[1]), match.groups()[3:])) or None
    match = _NAMED_FIRST.match(text)
    if match:
        month = _MONTHS.get(match[1].lower())
        return (month and _moment(int(match[3]), month, int(match[2]), match.groups()[3:])) or None
    match = _COMPACT.match(text)
    if match:
        return _moment(int(match[1]), int(match[2]), int(match[3]), (None,) * 5)
    return None


def from_serial(number: float) -> datetime | None:
    """A spreadsheet's serial day (1900 system: 1 = 1 January 1900), else None."""
    if not 1 <= number < 109_570:  # up to the end of 2199
        return None
    # Serial 60 is a 29 February 1900 that never was; days before it are one off.
    epoch = datetime(1899, 12, 30) if number >= 61 else datetime(1899, 12, 31)
    moment = epoch + timedelta(days=number)
    return moment.replace(microsecond=0)


def order_of_dates(texts: list[str]) -> str | None:
    """'dmy' or 'mdy' when a column with slashes can only be read that way, else None."""
    day_first = month_first = 0
    for text in texts:
        match = _NUMERIC.match(text.strip())
        if match and match[2] != ".":
            day_first += int(match[1]) > 12
            month_first += int(match[3]) > 12
    if day_first and not month_first:
        return "dmy"
    if month_first and not day_first:
        return "mdy"
    return None


def _numeric(match: re.Match[str], order: str) -> datetime | None:
    first, mark, second = int(match[1]), match[2], int(match[3])
    year = int(match[4])
    if len(match[4]) == 2:
        year += 2000 if year < 30 else 1900  # the rule of Excel
    if mark == "." or order == "dmy":
        day, month = first, second
    elif order == "mdy":
        day, month = second, first
    elif first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    return _moment(year, month, day, match.groups()[4:])


def _moment(year: int, month: int, day: int, time: tuple[str | None, ...]) -> datetime | None:
    hour, minute, second, half, zone = time
    try:
        moment = datetime(year, month, day)
        if hour is not None:
            hours = int(hour)
            if half and half.lower() in ("am", "pm"):
                if not 1 <= hours <= 12:
                    return None
                hours = hours % 12 + (12 if half.lower() == "pm" else 0)
            moment = datetime(year, month, day, hours, int(minute or 0), int(second or 0))
        if not _sensible(moment.date()):
            return None
        if zone is None:
            return moment
        if zone.lower() in ("z", "utc"):
            return moment.replace(tzinfo=UTC)
        digits = zone[1:].replace(":", "")
        away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        return (moment - away if zone[0] == "+" else moment + away).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _sensible(day: date) -> date | None:
    return day if EARLIEST <= day <= LATEST else None
