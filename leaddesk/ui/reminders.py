"""Reminders: one timer to the next moment there is something to tell. It knows no tray and no
window: it says `due` and `summed_up`, and remembers up to when it has told."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.domain.change import Change
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.reminders import QuietHours, came_due, next_look, same_step
from leaddesk.ui.session import Session
from leaddesk.ui.settings import Settings

LONGEST = 60_000
"""Milliseconds: Qt's timers stand still while the machine sleeps and do not see its clock being
set. Within this time after either, the clock is looked at again; the file only when something is
due."""
USUAL_QUIET = QuietHours(time(20), time(8))


def quiet_hours(settings: Settings) -> QuietHours:
    """The quiet hours as set; the usual ones when they cannot be read."""
    try:
        return QuietHours(
            time.fromisoformat(settings.quiet_from), time.fromisoformat(settings.quiet_to)
        )
    except ValueError:
        return USUAL_QUIET


class Reminders(QObject):
    """Looks at the desk of its session, by the desk's clock."""

    due = Signal(object)
    """list of FollowUp that came due, earliest first."""
    summed_up = Signal(int, int)
    """Once a day: how many contacts are overdue, and how many are due today."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._told: set[tuple[int, date, time | None]] = set()
        self._next: datetime | None = None
        self._last = self._remembered()
        self._glanced = self._last
        session.changed.connect(self._changed)
        session.desk_opened.connect(self._reopened)

    def start(self) -> None:
        """Look now, and from now on; again after the settings were changed."""
        self._next = None
        self.look()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()
        self._next = None

    @property
    def waits(self) -> bool:
        """Whether it will look again."""
        return self._timer.isActive()

    @property
    def next(self) -> datetime | None:
        """The local moment it waits for."""
        return self._next

    def look(self) -> None:
        """Tell what came due since the last look, and wait for what comes next."""
        if not self._session.settings.reminders:
            self.stop()
            return
        now = self._now()
        self._glanced = now
        if now < self._last:
            self._last = now  # the clock was set back; what was told stays told
            self._next = None
        if self._next is None or now >= self._next:
            self._tell(now)
        assert self._next is not None
        away = max(int((self._next - now).total_seconds() * 1000) + 1, 1)
        self._timer.start(min(away, LONGEST))

    def _tell(self, now: datetime) -> None:
        quiet = quiet_hours(self._session.settings)
        steps = self._steps(now)
        if not quiet.at(now.time()):
            if self._summed_on() != now.date():
                self._sum_up(now)
            fresh = [
                step
                for step in came_due(steps, self._last, now)
                if same_step(step) not in self._told
            ]
            self._told.update(map(same_step, fresh))
            self._last = now
            self._remember(now)
            if fresh:
                self.due.emit(fresh)
        self._next = next_look(steps, now, quiet, self._summed_on())
        if self._next <= now:
            self._next = now + timedelta(milliseconds=LONGEST)

    def _steps(self, now: datetime) -> list[FollowUp]:
        """Those that may come due: from the day of the last look to today."""
        found: list[FollowUp] = self._session.reads.timed_steps(self._last.date(), now.date())
        return found

    def _sum_up(self, now: datetime) -> None:
        self._session.settings.summed_on = now.date().isoformat()
        overdue, today = self._session.reads.due_counts(now.date())
        if overdue or today:
            self.summed_up.emit(overdue, today)

    def _changed(self, change: Change) -> None:
        if not self._timer.isActive() or not change.concerns("follow_up", "contact"):
            return
        now = self._now()
        if change.how == "done" and now - self._glanced < 2 * timedelta(milliseconds=LONGEST):
            # What was just planned for a time that has passed asks for no reminder.
            self._told.update(map(same_step, came_due(self._steps(now), self._last, now)))
        self._next = None
        QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        if self._timer.isActive() and self._next is None:
            self.look()

    def _reopened(self) -> None:
        self._told.clear()
        self._last = self._now()
        if self._timer.isActive():
            self.start()

    def _now(self) -> datetime:
        return self._session.desk.now().astimezone().replace(tzinfo=None)

    def _summed_on(self) -> date | None:
        with contextlib.suppress(ValueError):
            return date.fromisoformat(self._session.settings.summed_on)
        return None

    def _remembered(self) -> datetime:
        """Up to when was told, by this or an earlier start; never further back than this
        morning, for the day's summary tells the rest."""
        now = self._now()
        morning = datetime.combine(now.date(), time())
        with contextlib.suppress(ValueError):
            kept = datetime.fromisoformat(self._session.settings.reminded_at)
            return max(morning, min(kept, now)) if kept.tzinfo is None else now
        return now

    def _remember(self, now: datetime) -> None:
        self._session.settings.reminded_at = now.isoformat(timespec="seconds")
        self._session.settings.save()
