"""Times as people type them, in both languages at once: '15:40', '15 Uhr', 'Wed 18 Nov, 10:00',
'übermorgen 9h', 'tomorrow morning'. A lone point stands in dates only, so '18.11' is no time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from leaddesk.ui.typed_day import parse_day

_TIME = re.compile(r"(\d{1,2})(?:[:h](\d{2}))?\s*(uhr|h|am|pm|o'clock)?|(\d{1,2})\.(\d{2})\s*uhr")
_HALF = re.compile(r"halb (\d{1,2})")
_NAMED = {
    "früh": 9, "frueh": 9, "in der früh": 9, "morning": 9, "in the morning": 9,
    "vormittag": 10, "vormittags": 10, "am vormittag": 10,
    "noon": 12, "at noon": 12, "mittag": 12, "mittags": 12, "am mittag": 12,
    "nachmittag": 15, "nachmittags": 15, "am nachmittag": 15,
    "afternoon": 15, "in the afternoon": 15,
    "abend": 18, "abends": 18, "am abend": 18, "evening": 18, "in the evening": 18,
}  # fmt: skip
_CLOCK = r"\d{1,2}:\d{2}\s*(?:uhr|h|am|pm)?|\d{1,2}h\d{2}|\d{1,2}\s*(?:uhr|h|am|pm|o'clock)"
_DOTTED = r"\d{1,2}\.\d{2}\s*uhr"
_WORDED = "|".join(sorted((*_NAMED, r"halb \d{1,2}"), key=len, reverse=True))
_AT_THE_END = re.compile(rf"(?:^|,\s*|\s+)(?:um\s+|at\s+|gegen\s+)?({_DOTTED}|{_CLOCK}|{_WORDED})$")
_AT_THE_BEGINNING = re.compile(rf"^(?:um\s+|at\s+)?({_DOTTED}|{_CLOCK}),?\s+(?:on\s+|am\s+)?")
_BARE = re.compile(r"(?:,\s*|\s+)(?:um\s+|at\s+|gegen\s+)?(\d{1,2})$")
EARLY, LATE = 6, 22
"""Hours that a bare number behind a day may mean: 'Monday 9'."""


def parse_time(text: str) -> time | None:
    """'15:40', '15', '15 Uhr', '9.30 Uhr', '9h30', '3 pm', 'halb 10', 'noon'; None when it is no
    time."""
    plain = " ".join(text.casefold().split())
    if plain in _NAMED:
        return time(_NAMED[plain])
    if found := _HALF.fullmatch(plain):
        hour = int(found[1])
        return time(hour - 1, 30) if 1 <= hour <= 24 else None
    found = _TIME.fullmatch(plain)
    if not found:
        return None
    hour, half = int(found[1] or found[4]), found[3] or ""
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    minute = int(found[2] or found[5] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def parse_moment(text: str, today: date) -> tuple[date, time | None] | None:
    """A day in the past, with or without a time of day; a time alone means today."""
    plain = " ".join(text.casefold().split())
    at = None
    if found := _AT_THE_END.search(plain):
        at = parse_time(found[1])
        if at is None:
            return None
        plain = plain[: found.start()].strip(" ,")
    if not plain:
        return (today, at) if at else None
    on = parse_day(plain, today, past=True)
    return None if on is None else (on, at)


def parse_coming(text: str, now: datetime) -> tuple[date, time | None] | None:
    """When something is planned: a day, with or without a time of day: 'in 2 Tagen', 'morgen
    14:30', 'Mo 9', '9 Uhr am Freitag'. A time alone is the next such time from `now` (local).
    Days that are past are read too; whether they make sense is for the caller to say."""
    plain = " ".join(text.casefold().split()).strip(" ,")
    today = now.date()
    if (on := parse_day(plain, today)) is not None:
        return on, None
    if found := _AT_THE_END.search(plain):
        return _with_time(plain[: found.start()].strip(" ,"), parse_time(found[1]), now)
    if found := _AT_THE_BEGINNING.match(plain):
        return _with_time(plain[found.end() :], parse_time(found[1]), now)
    if (found := _BARE.search(plain)) and EARLY <= int(found[1]) <= LATE:
        on = parse_day(plain[: found.start()], today)
        return None if on is None else (on, time(int(found[1])))
    return None


def _with_time(day: str, at: time | None, now: datetime) -> tuple[date, time | None] | None:
    if at is None:
        return None
    if not day:
        passed = at <= now.time()
        return now.date() + timedelta(days=1 if passed else 0), at
    on = parse_day(day, now.date())
    return None if on is None else (on, at)


def in_utc(on: date, at: time) -> datetime:
    """A local day and time as an aware UTC moment."""
    return datetime.combine(on, at).astimezone(UTC)
