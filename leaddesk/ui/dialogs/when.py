"""Times as people type them: '15:40', '15 Uhr', 'Wed 18 Nov, 10:00'. A point stands in dates
only, so '18.11' is never a time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from leaddesk.ui import texts

_TIME = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*(uhr|h|am|pm)?", re.IGNORECASE)
_AT_THE_END = re.compile(
    r"(?:^|(?:,\s*|\s+)(?:um\s+|at\s+)?)(\d{1,2}:\d{2}\s*(?:uhr|h|am|pm)?|\d{1,2}\s*(?:uhr|h|am|pm))$",
    re.IGNORECASE,
)


def parse_time(text: str) -> time | None:
    """'15:40', '15', '15 Uhr', '3 pm'; None when it is no time."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return None
    hour, half = int(found[1]), (found[3] or "").lower()
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    minute = int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def parse_moment(text: str, today: date) -> tuple[date, time | None] | None:
    """A day in the past, with or without a time of day; a time alone means today."""
    plain = text.strip()
    at = None
    if found := _AT_THE_END.search(plain):
        at = parse_time(found[1])
        if at is None:
            return None
        plain = plain[: found.start()].strip(" ,")
    if not plain:
        return (today, at) if at else None
    on = texts.parse_day(plain, today, past=True)
    return None if on is None else (on, at)


def in_utc(on: date, at: time) -> datetime:
    """A local day and time as an aware UTC moment."""
    return datetime.combine(on, at).astimezone(UTC)
