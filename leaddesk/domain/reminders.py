"""When to remind of what: steps that came due since the last look, outside quiet hours. All times
are local and naive, as people write them. What is looked at in spans of time is neither lost when
the machine slept nor told twice when its clock was set back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from leaddesk.domain.followup import FollowUp

MANY = 3
"""More steps than this at once are told as a number."""


@dataclass(frozen=True)
class QuietHours:
    """From `begins` to `ends`, perhaps over midnight; both the same means never."""

    begins: time
    ends: time

    def at(self, now: time) -> bool:
        """Whether it is quiet at that time of day."""
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def over(self, now: datetime) -> datetime:
        """When it stops being quiet; `now` when it isn't."""
        if not self.at(now.time()):
            return now
        today = datetime.combine(now.date(), self.ends)
        return today if today > now else today + timedelta(days=1)


def due_at(step: FollowUp) -> datetime | None:
    """The moment a step is due; None without a time of day."""
    return None if step.due_time is None else datetime.combine(step.due_on, step.due_time)


def came_due(steps: Iterable[FollowUp], last: datetime, now: datetime) -> list[FollowUp]:
    """The steps whose moment lies after the last look, up to now, earliest first."""
    found = [step for step in steps if (at := due_at(step)) is not None and last < at <= now]
    return sorted(found, key=lambda step: (step.due_on, step.due_time or time(), step.id))


def next_look(
    steps: Sequence[FollowUp], now: datetime, quiet: QuietHours, told_on: date | None
) -> datetime:
    """When there is something to tell next: a step comes due, the quiet hours end, or another day
    begins, of which its summary has to be told. `told_on` is the day last summed up."""
    if quiet.at(now.time()):
        return quiet.over(now)
    if told_on != now.date():
        return now
    moments = [at for step in steps if (at := due_at(step)) is not None and at > now]
    midnight = datetime.combine(now.date() + timedelta(days=1), time())
    return min([*moments, midnight])


def same_step(step: FollowUp) -> tuple[int, date, time | None]:
    """What tells a reminder from another: a step planned anew is told anew."""
    return step.id, step.due_on, step.due_time
