"""Dates as people type them, in both languages at once: 'morgen', 'in 2 days', '24.12.'.

Never guesses: what could be two dates ('3/4/2026') is none."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_WORDS = {
    "today": 0,
    "heute": 0,
    "tomorrow": 1,
    "morgen": 1,
    "übermorgen": 2,
    "uebermorgen": 2,
    "yesterday": -1,
    "gestern": -1,
    "vorgestern": -2,
}
_WEEKDAYS = (
    ("mo", "mon", "monday", "montag"),
    ("di", "tue", "tues", "tuesday", "dienstag"),
    ("mi", "wed", "wednesday", "mittwoch"),
    ("do", "thu", "thur", "thurs", "thursday", "donnerstag"),
    ("fr", "fri", "friday", "freitag"),
    ("sa", "sat", "saturday", "samstag", "sonnabend"),
    ("so", "sun", "sunday", "sonntag"),
)
_DAY_OF = {name: index for index, names in enumerate(_WEEKDAYS) for name in names}
_MONTHS = (
    ("jan", "january", "januar", "jänner"),
    ("feb", "february", "februar"),
    ("mar", "march", "märz", "maerz", "mär", "mrz"),
    ("apr", "april"),
    ("may", "mai"),
    ("jun", "june", "juni"),
    ("jul", "july", "juli"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october", "okt", "oktober"),
    ("nov", "november"),
    ("dec", "december", "dez", "dezember"),
)
_MONTH_OF = {name: index for index, names in enumerate(_MONTHS, 1) for name in names}
_SPAN = re.compile(r"in (\d{1,3}|a|an|one|einem|einer) (day|tag|week|woche|month|monat)(s|e|en|n)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_POINTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)? ?([a-zäöü]+)\.?,?(?: (\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-zäöü]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")


def parse_day(text: str, today: date | None = None, *, past: bool = False) -> date | None:
    """The day meant, or None. Without a year it is the next such day from today on; with
    `past` the last one, today included, for what has already happened."""
    now = today or date.today()
    words = " ".join(text.casefold().split()).rstrip(",")
    if words in _WORDS:
        return _shifted(now, _WORDS[words])
    if found := _SPAN.fullmatch(words):
        return _later(now, found.group(1), found.group(2))
    named = re.sub(r"^(next|this|on|am|nächste[rn]?|naechste[rn]?|kommende[rn]?) ", "", words)
    named = named.rstrip(".")
    if named in _DAY_OF:
        ahead = (_DAY_OF[named] - now.weekday() - 1) % 7 + 1
        return _shifted(now, ahead - 7 if past else ahead)
    first, _, rest = words.partition(" ")
    if rest and first.rstrip(".,") in _DAY_OF:
        words = rest
    return _written(words, now, past)


def _written(words: str, now: date, past: bool) -> date | None:
    if found := _ISO.fullmatch(words):
        return _real(int(found[1]), int(found[2]), int(found[3]))
    if found := _POINTS.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), now, past)
    if found := _SLASHES.fullmatch(words):
        one, two = int(found[1]), int(found[2])
        if one <= 12 and two <= 12 and one != two:
            return None
        return _real(int(found[3]), min(one, two), max(one, two))
    if (found := _DAY_FIRST.fullmatch(words)) and found[2] in _MONTH_OF:
        return _in_year(found[3], _MONTH_OF[found[2]], int(found[1]), now, past)
    if (found := _MONTH_FIRST.fullmatch(words)) and found[1] in _MONTH_OF:
        return _in_year(found[3], _MONTH_OF[found[1]], int(found[2]), now, past)
    return None


def _later(now: date, count: str, unit: str) -> date | None:
    n = int(count) if count.isdigit() else 1
    if unit in ("day", "tag"):
        return _shifted(now, n)
    if unit in ("week", "woche"):
        return _shifted(now, 7 * n)
    months = now.month - 1 + n
    year, month = now.year + months // 12, months % 12 + 1
    if year > 9999:
        return None
    return date(year, month, min(now.day, calendar.monthrange(year, month)[1]))


def _shifted(now: date, days: int) -> date | None:
    try:
        return now + timedelta(days=days)
    except OverflowError:
        return None


def _in_year(year: str | None, month: int, on: int, now: date, past: bool) -> date | None:
    if year:
        return _real(int(year) + (2000 if len(year) == 2 else 0), month, on)
    # 29.2. may be some years away
    for ahead in range(9):
        found = _real(now.year + (-ahead if past else ahead), month, on)
        if found and (found <= now if past else found >= now):
            return found
    return None


def _real(year: int, month: int, on: int) -> date | None:
    try:
        return date(year, month, on)
    except ValueError:
        return None
