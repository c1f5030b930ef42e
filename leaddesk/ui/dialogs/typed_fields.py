"""Fields whose text means a day, a moment, a time, an amount or a number. Each shows beside its
label how it was understood, and complains about what it cannot read."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import TextField
from leaddesk.ui.typed_day import parse_day
from leaddesk.ui.typed_moment import in_utc, parse_coming, parse_moment, parse_time
from leaddesk.ui.typed_money import parse_money

MOST = 1_000_000
"""No call lasts that many minutes and no way is that long: more is a slip of the hand."""


class DayField(TextField):
    """A day: 'tomorrow', 'in 2 days', 'Monday', '24.12.', '2026-12-24'."""

    def __init__(
        self,
        name: str,
        text: str,
        today: date,
        value: date | None = None,
        *,
        needed: bool = False,
        past: bool = False,
    ) -> None:
        """`past`: '24.12.' is the last one, not the next."""
        super().__init__(name, text, texts.day(value) if value else "")
        self._today, self._past = today, past
        self.needed = needed
        self.changed.connect(self._show)
        self.line.editingFinished.connect(self._settle)

    def day(self) -> date | None:
        """The day meant; None when nothing, or nothing readable, was typed."""
        typed = self.value()
        return parse_day(typed, self._today, past=self._past) if typed else None

    def set_day(self, on: date | None) -> None:
        self.set_value(texts.day(on) if on else "")

    def check(self) -> bool:
        if self.value() and self.day() is None:
            self.complain(texts.complaint("date_invalid"))
        elif self.needed and not self.value():
            self.complain(texts.complaint("date_missing"))
        else:
            self.complain("")
        return not self.complaint

    def _show(self) -> None:
        on = self.day()
        full = texts.day(on) if on else ""
        self.hint(full if full != self.value() else "")

    def _settle(self) -> None:
        if self.value():
            on = self.day()
            if on is None:
                self.check()
            else:
                self.set_day(on)


class ComingDayField(DayField):
    """The day of what is planned. A time typed with it ('morgen 9', 'in 2 hours') is handed over
    by `timed(time)` when the field is left."""

    timed = Signal(time)

    def day(self) -> date | None:
        found = self._found()
        return found[0] if found else None

    def clock(self) -> time | None:
        """The time typed with the day, or None."""
        found = self._found()
        return found[1] if found else None

    def _found(self) -> tuple[date, time | None] | None:
        now = datetime.combine(self._today, datetime.now().time())
        return parse_coming(self.value(), now) if self.value() else None

    def _show(self) -> None:
        on, at = self.day(), self.clock()
        if on is None or at is None:
            super()._show()
        else:
            self.hint(f"{texts.day(on)}, {texts.clock(at)}")

    def _settle(self) -> None:
        at = self.clock()
        super()._settle()
        if at is not None:
            self.timed.emit(at)


class MomentField(TextField):
    """When something happened: 'Today, 15:40', 'Wed 18 Nov, 10:00', 'yesterday'."""

    def __init__(self, name: str, text: str, now: datetime, value: datetime | None = None) -> None:
        """`now` and `value` are aware; shown and typed in this machine's zone."""
        self._now = now.astimezone()
        self._given = (value or now).astimezone()
        super().__init__(name, text, self._word(self._given))
        self.changed.connect(self._show)
        self.line.editingFinished.connect(self._settle)

    def moment(self) -> datetime | None:
        """Aware, in UTC; None when it is not readable or still to come."""
        typed = self.value()
        if typed == self._word(self._given):
            return in_utc(self._given.date(), self._given.time())
        found = parse_moment(typed, self._now.date())
        if found is None or found[0] > self._now.date():
            return None
        return in_utc(found[0], found[1] or self._usual(found[0]))

    def check(self) -> bool:
        if self.moment() is not None:
            self.complain("")
            return True
        found = parse_moment(self.value(), self._now.date())
        if found is not None:
            self.complain(self.tr("This is still to come; plan it as the next step."))
        else:
            self.complain(self.tr("This is no date and time, such as Today, 15:40."))
        return False

    def _usual(self, on: date) -> time:
        # Where no time is told: now, or the middle of another day.
        return self._now.time() if on == self._now.date() else time(12)

    def _word(self, at: datetime) -> str:
        return f"{texts.day_short(at.date(), self._now.date())}, {texts.clock(at.time())}"

    def _show(self) -> None:
        at = self.moment()
        if at is None:
            self.hint("")
            return
        here = at.astimezone()
        self.hint("" if self._word(here) == self.value() else self._full(here))

    def _full(self, here: datetime) -> str:
        return texts.due_fully(here.date(), here.time())

    def _settle(self) -> None:
        at = self.moment()
        if at is None:
            self.check()
        else:
            self.set_value(self._word(at.astimezone()))


class TimeField(TextField):
    """A time of day, or nothing."""

    def __init__(self, name: str, text: str, value: time | None = None) -> None:
        super().__init__(name, text, texts.clock(value) if value else "")
        self.line.editingFinished.connect(self._settle)

    def clock(self) -> time | None:
        return parse_time(self.value())

    def set_time(self, at: time | None) -> None:
        self.set_value(texts.clock(at) if at else "")

    def check(self) -> bool:
        wrong = bool(self.value()) and self.clock() is None
        self.complain(texts.complaint("time_invalid") if wrong else "")
        return not wrong

    def _settle(self) -> None:
        at = self.clock()
        if at is not None:
            self.set_time(at)
        else:
            self.check()


class MoneyField(TextField):
    """An amount, or nothing: '14.500', '14,500.50', '12,5 T€'."""

    def __init__(
        self, name: str, text: str, cents: int | None = None, *, needed: bool = False
    ) -> None:
        super().__init__(name, text, "" if cents is None else texts.money_plain(cents))
        self.needed = needed
        self.currency = ""
        self.changed.connect(self._show)
        self.line.editingFinished.connect(self.check)

    def cents(self) -> int | None:
        return parse_money(self.value()) if self.value() else None

    def check(self) -> bool:
        cents = self.cents()
        if self.value() and cents is None:
            self.complain(texts.complaint("amount_invalid"))
        elif self.needed and self.line.isModified() and cents is None:
            self.complain(texts.complaint("amount_missing"))
        elif cents is not None and cents < 0:
            self.complain(texts.complaint("negative"))
        else:
            self.complain("")
        return not self.complaint

    def _show(self) -> None:
        cents = self.cents()
        self.hint("" if cents is None else texts.money(cents, self.currency or "EUR"))


class WholeField(TextField):
    """A whole number from 0, or nothing."""

    def __init__(
        self,
        name: str,
        text: str,
        value: int | None = None,
        *,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__(name, text, "" if value is None else str(value), beside=beside)
        self.line.editingFinished.connect(self.check)

    def number(self) -> int | None:
        typed = self.value()
        if not (typed.isascii() and typed.isdigit() and len(typed) <= 9):
            return None
        return int(typed) if int(typed) < MOST else None

    def check(self) -> bool:
        wrong = bool(self.value()) and self.number() is None
        self.complain(texts.complaint("number_invalid") if wrong else "")
        return not wrong
