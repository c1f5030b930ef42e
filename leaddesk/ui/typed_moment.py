"""Times as people type them, in both languages at once: '15:40', '15 Uhr', 'Wed 18 Nov, 10:00',
'übermorgen 9h', 'tomorrow morning'. A lone point stands in dates only, so '18.11' is no time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from leaddesk.ui.day_words import COUNTS, DAY_OF
from leaddesk.ui.typed_day import parse_day

_TIME = re.compile(r"(\d{1,2})(?:[:h](\d{2}))?\s*(uhr|h|am|pm|o'clock)?|(\d{1,2})\.(\d{2})\s*uhr")
_HALF = re.compile(rf"halb (\d{{1,2}}|{'|'.join(COUNTS)}|eins)")
_NAMED = {
    "früh": 9, "frueh": 9, "in der früh": 9, "morning": 9, "in the morning": 9, "morgens": 9,
    "vormittag": 10, "vormittags": 10, "am vormittag": 10,
    "noon": 12, "at noon": 12, "mittag": 12, "mittags": 12, "am mittag": 12,
    "nachmittag": 15, "nachmittags": 15, "am nachmittag": 15,
    "afternoon": 15, "in the afternoon": 15,
    "abend": 18, "abends": 18, "am abend": 18, "evening": 18, "in the evening": 18,
}  # fmt: skip
_CLOCK = r"\d{1,2}:\d{2}\s*(?:uhr|h|am|pm)?|\d{1,2}h\d{2}|\d{1,2}\s*(?:uhr|h|am|pm|o'clock)"
_DOTTED = r"\d{1,2}\.\d{2}\s*uhr"
_WORDED = "|".join(sorted((*_NAMED, _HALF.pattern), key=len, reverse=True)).replace("(", "(?:")
_AT_THE_END = re.compile(rf"(?:^|,\s*|\s+)(?:um\s+|at\s+|gegen\s+)?({_DOTTED}|{_CLOCK}|{_WORDED})$")
_AT_THE_BEGINNING = re.compile(rf"^(?:um\s+|at\s+)?({_DOTTED}|{_CLOCK}),?\s+(?:on\s+|am\s+)?")
_BARE = re.compile(
    r"(?:(?:^|,\s*|\s+)(?:um|at|gegen)\s+|,\s*|\s+)(?P<hour>\d{1,2})(?:\.(?P<minute>[0-5]\d))?$"
)
_PART_OF_DAY = (
    r"(morgens|morgen|vormittags?|mittags?|nachmittags?|abends?|früh|frueh|morning|noon|afternoon"
    r"|evening)"
)
_OF_A_WEEKDAY = re.compile(rf"\b({'|'.join(DAY_OF)})\.? ?{_PART_OF_DAY}\b")
"""'Montagmorgen', 'Dienstag abend'."""
_TWICE = re.compile(rf" {_PART_OF_DAY},? (?:um |at |gegen )?({_CLOCK}|\d{{1,2}})$")
"""The part of the day and the clock: 'morgen Abend um 8'."""
_SOON = re.compile(
    rf"(?:heute |today )?in (?:(\d{{1,3}}|{'|'.join(COUNTS)}) "
    r"(hour|stunde|minute|min|std)(?:s|n|\.)?"
    r"|(half an hour|einer halben stunde)|(einer viertelstunde|a quarter of an hour))"
)
_QUARTER = re.compile(
    rf"\b(viertel|half|a quarter|quarter) (nach|past|vor|to) (\d{{1,2}}|{'|'.join(COUNTS)})$"
)
"""'viertel nach 9', 'quarter to ten'."""
EARLY, LATE = 6, 22
"""Hours that a bare number behind a day may mean: 'Monday 9'."""


def parse_time(text: str) -> time | None:
    """'15:40', '15', '15 Uhr', '9.30 Uhr', '9h30', '3 pm', 'halb 10', 'noon'; None when it is no
    time."""
    plain = " ".join(text.casefold().split())
    if plain in _NAMED:
        return time(_NAMED[plain])
    if found := _HALF.fullmatch(plain):
        hour = 1 if found[1] == "eins" else COUNTS.get(found[1]) or int(found[1])
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
    plain = _QUARTER.sub(_clock_of, plain)
    if found := _SOON.fullmatch(plain):
        soon = now + timedelta(minutes=_minutes(found))
        return soon.date(), time(soon.hour, soon.minute)
    plain = re.sub(r"^this (?=evening|afternoon|morning)", "today ", plain)
    plain = re.sub(r"^tonight\b", "today evening", plain)
    plain = _OF_A_WEEKDAY.sub(_apart, plain)
    if (found := _TWICE.search(plain)) and (at := _of_the_part(found[1], found[2])):
        return _with_time(plain[: found.start()], at, now)
    if found := _AT_THE_END.search(plain):
        at = parse_time(found[1])
        if at and found[1].startswith("halb") and at.hour < EARLY:
            at = at.replace(hour=at.hour + 12)  # nobody calls at half past two in the night
        return _with_time(plain[: found.start()].strip(" ,"), at, now)
    if found := _AT_THE_BEGINNING.match(plain):
        return _with_time(plain[found.end() :], parse_time(found[1]), now)
    if (found := _BARE.search(plain)) and EARLY <= int(found["hour"]) <= LATE:
        at = time(int(found["hour"]), int(found["minute"] or 0))
        return _with_time(plain[: found.start()], at, now)
    return None


def _apart(found: re.Match[str]) -> str:
    part = "früh" if found[2] in ("morgen", "morgens") else found[2]
    return f"{found[1]} {part}"


def _clock_of(found: re.Match[str]) -> str:
    hour = int(found[3]) if found[3].isdigit() else COUNTS[found[3]]
    before = found[2] in ("vor", "to")
    minutes = hour * 60 + (30 if found[1] == "half" else 15) * (-1 if before else 1)
    # 'half to' is nobody's way to say it
    odd = (found[1] == "half" and found[2] != "past") or not 1 <= hour <= 23
    if minutes < EARLY * 60:
        minutes += 12 * 60
    return found[0] if odd else f"{minutes // 60}:{minutes % 60:02}"


def _minutes(found: re.Match[str]) -> int:
    if found[3] or found[4]:
        return 30 if found[3] else 15
    count = int(found[1]) if found[1].isdigit() else COUNTS[found[1]]
    return count * (60 if found[2] in ("hour", "stunde", "std") else 1)


def _of_the_part(part: str, clock: str) -> time | None:
    """'Abend' and '8' are 20:00; hours before noon stay as they are in the morning."""
    at = parse_time(clock)
    late = part.startswith(("nachmittag", "abend", "afternoon", "evening"))
    return at.replace(hour=at.hour + 12) if at and late and at.hour < 12 else at


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
