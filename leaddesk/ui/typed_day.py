"""Dates as people type them, in both languages at once: 'morgen', 'in 2 days', '24.12.', 'Ende des
Monats', 'KW 50'.

Never guesses: what could be two dates ('3/4/2026') is none."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from leaddesk.domain.followup import next_working_day

_WORDS = {
    "today": 0,
    "heute": 0,
    "tomorrow": 1,
    "morgen": 1,
    "übermorgen": 2,
    "uebermorgen": 2,
    "ubermorgen": 2,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
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
_COUNTS = {
    word: number
    for number, words in enumerate(
        (
            "a an one einem einer ein eine",
            "two zwei",
            "three drei",
            "four vier",
            "five fünf fuenf",
            "six sechs",
            "seven sieben",
            "eight acht",
            "nine neun",
            "ten zehn",
            "eleven elf",
            "twelve zwölf zwoelf",
        ),
        start=1,
    )
    for word in words.split()
}
_COUNT = rf"(\d{{1,3}}|{'|'.join(_COUNTS)})"
_UNIT = (
    "(working day|workday|business day|werktag|arbeitstag|day|tag|week|woche|month|monat|d|t|w|m)"
)
_SPAN = re.compile(rf"(in |\+)?{_COUNT}( ?){_UNIT}(?:s|e|en|n)?")
_PLUS = re.compile(r"\+ ?(\d{1,3})")
_FROM = re.compile(rf"(.+?)(?: in)? {_COUNT} (week|woche)(?:s|n)?")
_NEXT = re.compile(
    r"(?:next|coming|nächste[nrs]?|naechste[nrs]?|kommende[nrs]?) (week|woche|month|monat)s?"
)
_AFTER_NEXT = re.compile(
    r"(?:übernächste[nrs]?|uebernaechste[nrs]?) (?:(woche)|([a-zäöü]+))"
    r"|(?:the )?(?:(week)|([a-z]+)) after next"
)
_PART_OF = re.compile(
    r"(?:the )?(end|ende|mid|middle|mitte|beginning|start|anfang)(?: of| des| der| dieser| dieses)?"
    r"(?: the| this)? ?((?:next |nächsten |naechsten |nächster |naechster )?[a-zäöü]+)"
)
_JOINED = {
    "monatsende": "ende monat",
    "month-end": "ende monat",
    "monatsmitte": "mitte monat",
    "wochenende": "samstag",
    "weekend": "samstag",
    "the weekend": "samstag",
    "jahresende": "ende jahr",
    "wochenanfang": "montag",
}
_WEEK_NUMBER = re.compile(r"(?:kw|kalenderwoche|calendar week|week) ?(\d{1,2})")
_DAY_OF_MONTH = re.compile(r"(?:the )?(\d{1,2})(?:\.|st|nd|rd|th)")
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
    words = re.sub(r"^(bis|until|till|by) (zum |zur )?", "", words)
    words = _JOINED.get(re.sub(r"^(am|zum|on|at) ", "", words), words)
    if words in _WORDS:
        return _shifted(now, _WORDS[words])
    if (found := _SPAN.fullmatch(words)) and _is_span(found):
        return _later(now, found[2], found[4])
    if found := _PLUS.fullmatch(words):
        return _shifted(now, int(found[1]))
    named = re.sub(r"^(next|this|on|am|nächste[rn]?|naechste[rn]?|kommende[rn]?) ", "", words)
    named = named.rstrip(".")
    if named in _DAY_OF:
        return _weekday(now, _DAY_OF[named], past)
    return _worded(words, now) or _written(_without_weekday(words), now, past)


def _weekday(now: date, wanted: int, past: bool = False) -> date | None:
    ahead = (wanted - now.weekday() - 1) % 7 + 1
    return _shifted(now, ahead - 7 if past else ahead)


def _without_weekday(words: str) -> str:
    words = re.sub(r"^(am|on|den|the) ", "", words)
    first, _, rest = words.partition(" ")
    return rest if rest and first.rstrip(".,") in _DAY_OF else words


def _is_span(found: re.Match[str]) -> bool:
    """'in 2 days', '2 days', '+2', '2w'; but 'a day' or a lone letter behind a word is nothing."""
    counted = found[2].isdigit()
    if len(found[4]) == 1:
        return counted and found[4] in ("d", "t", "w", "m") and found[1] != "in "
    return bool(found[3]) and (bool(found[1]) or counted or _COUNTS[found[2]] > 1)


def _worded(words: str, now: date) -> date | None:
    """What is said about weeks and months: 'next week', 'Ende des Monats', 'KW 50', 'Monday in
    2 weeks', 'übernächsten Freitag'."""
    if found := _NEXT.fullmatch(words):
        return _begins(now, found[1])
    if found := _AFTER_NEXT.fullmatch(words):
        name = found[2] or found[4]
        if not name:
            return _shifted(now, 14 - now.weekday())
        day = _weekday(now, _DAY_OF[name]) if name in _DAY_OF else None
        return None if day is None else _shifted(day, 7)
    if found := _WEEK_NUMBER.fullmatch(words):
        return _in_week(now, int(found[1]))
    if (found := _PART_OF.fullmatch(words)) and (day := _part_of(found[1], found[2], now)):
        return day
    if found := _FROM.fullmatch(words):
        day = parse_day(found[1], now)
        return None if day is None else _later(day, found[2], found[3])
    return _of_next_week(words, now)


def _of_next_week(words: str, now: date) -> date | None:
    """'Wednesday next week', 'nächste Woche Mittwoch'."""
    rest = re.sub(r"^(?:next week|nächste woche|naechste woche),? ?(?:on |am )?", "", words)
    if rest == words:
        rest = re.sub(r",? (?:next week|nächste woche|naechste woche|nächster woche)$", "", words)
    rest = rest.rstrip(".")
    if rest == words or rest not in _DAY_OF:
        return None
    return _shifted(now, 7 - now.weekday() + _DAY_OF[rest])


def _begins(now: date, unit: str) -> date | None:
    """The first day of the next week or month."""
    if unit in ("week", "woche"):
        return _shifted(now, 7 - now.weekday())
    return _later(now.replace(day=1), "1", "month")


def _part_of(part: str, whole: str, now: date) -> date | None:
    """The last, middle or first day of a week, month or year; it is the next such day."""
    coming = re.sub(r"^(next|nächste[nr]|naechste[nr]) ", "", whole)
    whole, later = coming, coming != whole
    which = {"e": "end", "m": "middle"}.get(part[0], "begin")
    if whole in ("week", "woche"):
        friday = _shifted(now, 4 - now.weekday() + (7 if later or now.weekday() > 4 else 0))
        return friday if which == "end" else None
    if whole in ("year", "jahr", "jahres", "jahrs") and which == "end":
        return _real(now.year + later, 12, 31)
    if whole in ("month", "monat", "monats"):
        first = _begins(now, "month") if later else now.replace(day=1)
        day = _of_month(first, which) if first else None
        if day is not None and day < now:
            following = _begins(now, "month")
            day = _of_month(following, which) if following else None
        return day
    if whole in _MONTH_OF and not later:
        for year in (now.year, now.year + 1):
            first = _real(year, _MONTH_OF[whole], 1)
            day = _of_month(first, which) if first else None
            if day is not None and day >= now:
                return day
    return None


def _of_month(first: date, which: str) -> date:
    last = calendar.monthrange(first.year, first.month)[1]
    return first.replace(day={"end": last, "middle": 15}.get(which, 1))


def _in_week(now: date, number: int) -> date | None:
    """The Monday of an ISO week; today in its own week once Monday is over."""
    for year in (now.isocalendar().year, now.isocalendar().year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= now:
            return max(monday, now)
    return None


def _written(words: str, now: date, past: bool) -> date | None:
    if found := _ISO.fullmatch(words):
        return _real(int(found[1]), int(found[2]), int(found[3]))
    if found := _POINTS.fullmatch(words):
        return _in_year(found[3], int(found[2]), int(found[1]), now, past)
    if found := _DAY_OF_MONTH.fullmatch(words):
        return _next_of_month(int(found[1]), now, past)
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


def _next_of_month(on: int, now: date, past: bool) -> date | None:
    """'15.': the next (or last) day of that number; some months have no 31st."""
    for ahead in range(4):
        months = now.year * 12 + now.month - 1 + (-ahead if past else ahead)
        found = _real(months // 12, months % 12 + 1, on)
        if found and (found <= now if past else found >= now):
            return found
    return None


def _later(now: date, count: str, unit: str) -> date | None:
    n = int(count) if count.isdigit() else _COUNTS[count]
    if unit in ("day", "tag", "d", "t"):
        return _shifted(now, n)
    if unit in ("week", "woche", "w"):
        return _shifted(now, 7 * n)
    if unit not in ("month", "monat", "m"):
        for _ in range(n):
            now = next_working_day(now)
        return now
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
