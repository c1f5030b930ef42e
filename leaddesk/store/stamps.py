"""Times and days as the file holds them: ISO text, times in UTC with seconds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def stamp(moment: datetime) -> str:
    """'2026-11-23T13:40:00Z' of an aware moment."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def moment(text: str) -> datetime:
    """The aware UTC moment a stamp names."""
    return datetime.fromisoformat(text)


def maybe_moment(text: str | None) -> datetime | None:
    return moment(text) if text else None


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def plain(value: object) -> object:
    """A domain value as a column holds it: dates and times as text, truth as 0 or 1."""
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, bool):
        return int(value)
    return value
