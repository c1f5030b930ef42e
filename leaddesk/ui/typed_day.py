"""Dates as people type them, in both languages at once: 'morgen', 'in 2 days', '24.12.', 'Ende des
Monats', 'KW 50'.

Never guesses: what could be two dates ('3/4/2026') is none."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from leaddesk.domain.followup import next_working_day
from leaddesk.ui.day_words import COUNTS, DAY_OF, JOINED, MONTH_OF, WORDS

_COUNT = rf"(\d{{1,3}}|{'|'.join(COUNTS)})"
_UNIT = (
    "(working day|workday|business day|werktag|arbeitstag|day|tag|week|woche|month|monat|year|jahr"
    "|d|t|w|m)"
)
_SPAN = re.compile(rf"(in |\+)?{_COUNT}( ?){_UNIT}(?:s|e|en|n)?")
_PLUS = re.compile(r"\+ ?(\d{1,3})")
_FROM = re.compile(rf"(.+?)(?: in)? {_COUNT} (week|woche)(?:s|n)?")
_AFTER = re.compile(rf"(?:in )?{_COUNT} (day|week|month)s? (?:from|after) (.+)")
_COMING = r"(?:next|coming|nächste[nrs]?|naechste[nrs]?|kommende[nrs]?)"
_NEXT = re.compile(
    rf"{_COMING} (week|woche|month|monat|year|jahr|working day|business day|werktag|arbeitstag)s?"
)
_AFTER_NEXT = re.compile(
    r"(?:übernächste[nrs]?|uebernaechste[nrs]?) ([a-zäöü]+)|(?:the )?([a-z]+) after next"
)
_PART_OF = re.compile(
    r"(?:the )?(end|ende|mid|middle|mitte|beginning|early|start|anfang)"
    r"(?: of| des| der| dieser| dieses)?(?: the| this)? ?"
    r"((?:next |nächste[nrs] |naechste[nrs] )?[a-zäöü]+|\d{4})"
)
_THE_WEEK = r"(?:next week|(?P<over>über|ueber)?n(?:ä|ae)chste[rn]? woche)"
_DAY_OF_WEEK = re.compile(rf"{_THE_WEEK},? ?(?:on |am )?(?P<day>[a-zäöü]+)\.?")
_WEEK_OF_DAY = re.compile(rf"(?P<day>[a-zäöü]+)\.?,? {_THE_WEEK}")
_WEEK_NUMBER = re.compile(
    r"(?:([a-z]+)\.?,? )?(?:kw|kalenderwoche|calendar week|week) ?(\d{1,2})(?:,? ([a-z]+)\.?)?"
)
_MONTH_ONLY = re.compile(r"(?:in |im )?([a-zäöü]+)\.?(?: (\d{4}))?")
_DAY_OF_MONTH = re.compile(r"(?:the )?(\d{1,2})(?:\.|st|nd|rd|th)")
_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})")
_POINTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?")
_SLASHES = re.compile(r"(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([a-zäöü]+)\.?,?(?: (\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-zäöü]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")


def parse_day(text: str, today: date | None = None, *, past: bool = False) -> date | None:
    """The day meant, or None. Without a year it is the next such day from today on; with
    `past` the last one, today included, for what has already happened."""
    now = today or date.today()
    words = " ".join(text.casefold().split()).rstrip(",")
    words = re.sub(
        r"^(bis|until|till|by|ab|from|spätestens|spaetestens) (zum |zur |am )?", "", words
    )
    words = re.sub(r"^(?:in )?(.+) from (?:now|today)$", r"in \1", words)
    words = JOINED.get(re.sub(r"^(am|zum|on|at|this|the|in a|in) ", "", words), words)
    if words in WORDS:
        return _shifted(now, WORDS[words])
    if (found := _SPAN.fullmatch(words)) and _is_span(found):
        return _later(now, found[2], found[4])
    if found := _PLUS.fullmatch(words):
        return _shifted(now, int(found[1]))
    named = re.sub(rf"^(this|on|am|diese[rn]?|{_COMING}) ", "", words)
    named = named.rstrip(".")
    if named in DAY_OF:
        return _weekday(now, DAY_OF[named], past)
    day = _worded(words, now) or _written(_without_weekday(words), now, past)
    return day if day or past else _month(words, now)


def _weekday(now: date, wanted: int, past: bool = False) -> date | None:
    ahead = (wanted - now.weekday() - 1) % 7 + 1
    return _shifted(now, ahead - 7 if past else ahead)


def _without_weekday(words: str) -> str:
    words = re.sub(r"^(am|on|den|the) ", "", words)
    first, _, rest = words.partition(" ")
    if not rest or first.rstrip(".,") not in DAY_OF:
        return words
    return re.sub(r"^(den|dem|the) ", "", rest)


def _is_span(found: re.Match[str]) -> bool:
    """'in 2 days', '2 days', '+2', '2w'; but 'a day' or a lone letter behind a word is nothing."""
    counted = found[2].isdigit()
    if len(found[4]) == 1:
        return counted and found[4] in ("d", "t", "w", "m") and found[1] != "in "
    return bool(found[3]) and (bool(found[1]) or counted or COUNTS[found[2]] > 1)


def _worded(words: str, now: date) -> date | None:
    """What is said about weeks and months: 'next week', 'Ende des Monats', 'KW 50', 'Monday in
    2 weeks', 'übernächsten Freitag'."""
    if found := _NEXT.fullmatch(words):
        return _begins(now, found[1])
    if found := _AFTER_NEXT.fullmatch(words):
        name = found[1] or found[2]
        if name in ("week", "woche"):
            return _shifted(now, 14 - now.weekday())
        if name in ("month", "monat"):
            return _later(now.replace(day=1), "2", "month")
        day = _weekday(now, DAY_OF[name]) if name in DAY_OF else None
        return None if day is None else _shifted(day, 7)
    if found := _WEEK_NUMBER.fullmatch(words):
        return _in_week(now, int(found[2]), found[1] or found[3])
    if (found := _PART_OF.fullmatch(words)) and (day := _part_of(found[1], found[2], now)):
        return day
    if found := _FROM.fullmatch(words):
        day = parse_day(found[1], now)
        return None if day is None else _later(day, found[2], found[3])
    if found := _AFTER.fullmatch(words):
        day = parse_day(found[3], now)
        return None if day is None else _later(day, found[1], found[2])
    if words.endswith(" week") and words[:-5] in DAY_OF:  # British: 'Monday week'
        day = _weekday(now, DAY_OF[words[:-5]])
        return None if day is None else _shifted(day, 7)
    return _of_next_week(words, now)


def _of_next_week(words: str, now: date) -> date | None:
    """'Wednesday next week', 'nächste Woche Mittwoch', 'übernächste Woche Mi'."""
    found = _DAY_OF_WEEK.fullmatch(words) or _WEEK_OF_DAY.fullmatch(words)
    if not found or found["day"] not in DAY_OF:
        return None
    weeks = 2 if found["over"] else 1
    return _shifted(now, 7 * weeks - now.weekday() + DAY_OF[found["day"]])


def _begins(now: date, unit: str) -> date | None:
    """The first day of the next week, month or year; the next working day."""
    if unit in ("week", "woche"):
        return _shifted(now, 7 - now.weekday())
    if unit in ("year", "jahr"):
        return _real(now.year + 1, 1, 1)
    if unit not in ("month", "monat"):
        return next_working_day(now)
    return _later(now.replace(day=1), "1", "month")


def _part_of(part: str, whole: str, now: date) -> date | None:
    """The last, middle or first day of a week, month or year; it is the next such day."""
    coming = re.sub(r"^(next|nächste[nrs]|naechste[nrs]) ", "", whole)
    whole, later = coming, coming != whole
    which = {"e": "end", "m": "middle"}.get("b" if part == "early" else part[0], "begin")
    if whole in ("week", "woche"):
        ahead = {"end": 4, "middle": 2}.get(which, 0) - now.weekday()
        return _shifted(now, ahead + (7 if later or ahead < 0 else 0))
    if whole.isdigit() or whole in ("year", "jahr", "jahres", "jahrs"):
        year = int(whole) if whole.isdigit() else now.year + later
        day = _real(year, *{"end": (12, 31), "middle": (7, 1)}.get(which, (1, 1)))
        passed = day is not None and day < now and not whole.isdigit()
        return _real(day.year + 1, day.month, day.day) if day and passed else day
    if whole in ("quarter", "quartal", "quartals") and which == "end" and not later:
        return _of_month(now.replace(day=1, month=(now.month + 2) // 3 * 3), which)
    if whole in ("month", "monat", "monats"):
        first = _begins(now, "month") if later else now.replace(day=1)
        day = _of_month(first, which) if first else None
        if day is not None and day < now:
            following = _begins(now, "month")
            day = _of_month(following, which) if following else None
        return day
    if whole in MONTH_OF and not later:
        for year in (now.year, now.year + 1):
            first = _real(year, MONTH_OF[whole], 1)
            day = _of_month(first, which) if first else None
            if day is not None and day >= now:
                return day
    return None


def _of_month(first: date, which: str) -> date:
    last = calendar.monthrange(first.year, first.month)[1]
    return first.replace(day={"end": last, "middle": 15}.get(which, 1))


def _month(words: str, now: date) -> date | None:
    """'im März', 'January 2027': its first day; none for a month that has begun."""
    found = _MONTH_ONLY.fullmatch(words)
    if not found or found[1] not in MONTH_OF:
        return None
    month = MONTH_OF[found[1]]
    year = int(found[2]) if found[2] else now.year + (month < now.month)
    return None if (year, month) == (now.year, now.month) else _real(year, month, 1)


def _in_week(now: date, number: int, name: str | None = None) -> date | None:
    """The day of that name in an ISO week; without one its Monday, or today in its own week once
    Monday is over."""
    if name and name not in DAY_OF:
        return None
    for year in (now.isocalendar().year, now.isocalendar().year + 1):
        try:
            day = date.fromisocalendar(year, number, DAY_OF[name] + 1 if name else 1)
        except ValueError:
            continue
        if day + timedelta(days=0 if name else 6) >= now:
            return max(day, now)
    return None


def _written(words: str, now: date, past: bool) -> date | None:
    if found := _ISO.fullmatch(words):
        return _real(int(found[1]), int(found[3]), int(found[4]))
    if found := _POINTS.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), now, past)
    if found := _DAY_OF_MONTH.fullmatch(words):
        return _next_of_month(int(found[1]), now, past)
    if found := _SLASHES.fullmatch(words):
        one, two = int(found[1]), int(found[3])
        if one <= 12 and two <= 12 and (one != two or not found[4]):
            return None
        if found[2] == "-" and not found[4]:  # '9-17' are hours
            return None
        return _in_year(found[4], min(one, two), max(one, two), now, past)
    if (found := _DAY_FIRST.fullmatch(words)) and found[2] in MONTH_OF:
        return _in_year(found[3], MONTH_OF[found[2]], int(found[1]), now, past)
    if (found := _MONTH_FIRST.fullmatch(words)) and found[1] in MONTH_OF:
        return _in_year(found[3], MONTH_OF[found[1]], int(found[2]), now, past)
    return None


def _next_of_month(on: int, now: date, past: bool) -> date | None:
    """'15.': the next (or last) day of that number; some months have no 31st."""
    for ahead in range(4):
        months = now.year * 12 + now.month - 1 + (-ahead if past else ahead)
        found = _real(months // 12, months % 12 + 1, on)
        if found and (found <= now if past else found >= now):
            return found
    return None


def _later(now: date, count: str, unit: str) -> date | None:
    n = int(count) if count.isdigit() else COUNTS[count]
    if unit in ("day", "tag", "d", "t"):
        return _shifted(now, n)
    if unit in ("week", "woche", "w"):
        return _shifted(now, 7 * n)
    if unit not in ("month", "monat", "m", "year", "jahr"):
        for _ in range(n):
            now = next_working_day(now)
        return now
    months = now.month - 1 + n * (12 if unit in ("year", "jahr") else 1)
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
