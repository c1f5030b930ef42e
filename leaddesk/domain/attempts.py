"""Calls that nobody answered: how often in a row, and when to try again. Who never answers in the
morning may do so in the afternoon."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from leaddesk.domain.activity import Activity, is_two_way
from leaddesk.domain.followup import next_working_day

UNANSWERED = ("no_answer", "voicemail", "busy")
"""Results after which trying again makes sense; a wrong number needs another number first."""

PARTS: tuple[tuple[str, time, time], ...] = (
    ("morning", time(9), time(11)),
    ("noon", time(12), time(13, 30)),
    ("afternoon", time(15), time(17)),
    ("evening", time(17, 30), time(23, 59, 59)),
)
"""The parts of a working day: when a call is proposed for it, and until when one belongs to it.
Nothing is proposed before 9:00 or after 17:30."""

PAUSE = timedelta(hours=2)
"""So long nobody is called again."""

USUAL_LIMIT = 5
"""After so many attempts in a row a new desk proposes to disqualify as unreachable."""
LEAST_LIMIT, MOST_LIMIT = 1, 99


def is_unanswered(activity: Activity) -> bool:
    """A call of ours that nobody took."""
    return activity.kind == "call" and activity.outgoing and activity.result in UNANSWERED


def unanswered(activities: Iterable[Activity]) -> list[Activity]:
    """The calls nobody took since the last time there was a dialogue, in their order; activities
    newest first."""
    found = []
    for activity in activities:
        if is_two_way(activity):
            break
        if is_unanswered(activity):
            found.append(activity)
    return found


def part_of(at: time) -> str:
    """Which part of the day a call at that local time belongs to."""
    return next((name for name, _, until in PARTS if at < until), PARTS[-1][0])


def next_try(tried: Sequence[datetime], now: datetime) -> tuple[date, time]:
    """When to call next, both local: the first part of a working day that was tried least, at
    least `PAUSE` from now. The first attempt may be repeated on the same day, later ones
    wait for the next working day."""
    counts = {name: 0 for name, _, _ in PARTS}
    for at in tried:
        counts[part_of(at.time())] += 1
    fewest = min(counts.values())
    day = now.date()
    if len(tried) > 1 or next_working_day(day - timedelta(days=1)) != day:
        day = next_working_day(day)
    while True:
        for name, begins, _ in PARTS:
            ready = datetime.combine(day, begins) >= now.replace(tzinfo=None) + PAUSE
            if ready and counts[name] == fewest:
                return day, begins
        day = next_working_day(day)


def gives_up(count: int, limit: int) -> bool:
    """Whether so many attempts in a row suggest that somebody cannot be reached."""
    return count >= limit
