"""Numbers, money and dates as people here write them; what they type is read by `typed_money`,
`typed_day` and `typed_moment`.

The language is Qt's default locale, set once by `ui/language.py`; nothing here keeps a state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

__all__ = [
    "clock",
    "day",
    "day_short",
    "due",
    "due_briefly",
    "due_fully",
    "grouped",
    "language",
    "locale",
    "moment",
    "money",
    "money_plain",
    "money_short",
    "number",
    "sums",
]

translate = QCoreApplication.translate

SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£"}
NARROW = "\u202f"  # between groups of digits in German, as DIN 5008 has it
SPACE = "\u00a0"


def language() -> str:
    """'de' or 'en'."""
    return "de" if QLocale().name().startswith("de") else "en"


def locale() -> QLocale:
    """The locale behind the language: German of Germany, or English with the day first."""
    if language() == "de":
        return QLocale("de_DE")
    return QLocale("en_GB")


def file_size(size: int) -> str:
    """'640 kB', '2.4 MB' of bytes."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return locale().formattedDataSize(size, 0 if size < 1024 * 1024 else 1, form)


def number(n: int) -> str:
    """'1 284' in German (narrow spaces), '1,284' in English."""
    return f"{n:,}".replace(",", NARROW) if language() == "de" else f"{n:,}"


def grouped(words: str, count: int) -> str:
    """Words with a count in them, its digits in groups: Qt's `%n` writes the bare number."""
    return words.replace(str(count), number(count), 1)


def _in(cents: int, unit: int) -> int:
    """Cents in units of so many, halves away from zero."""
    found = (abs(cents) + unit // 2) // unit
    return found if cents >= 0 else -found


def _grouped(amount: int, places: int) -> str:
    """An amount whose last digits are decimals."""
    whole, rest = divmod(abs(amount), 10**places)
    text = f"{whole:,}.{rest:0{places}}" if places else f"{whole:,}"
    if language() == "de":
        text = text.replace(",", NARROW).replace(".", ",")
    return f"-{text}" if amount < 0 else text


def _with_currency(text: str, currency: str, suffix: str = "") -> str:
    """German puts the currency behind ('412 T€'), English before ('€412k')."""
    symbol = SYMBOLS.get(currency, currency)
    if language() == "de":
        if suffix == "T":
            joint = "" if symbol in SYMBOLS.values() else SPACE
            return f"{text}{SPACE}T{joint}{symbol}"
        return f"{text}{SPACE}{suffix}{SPACE if suffix else ''}{symbol}"
    joint = "" if symbol in SYMBOLS.values() else SPACE
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    return f"{sign}{symbol}{joint}{text}{suffix}"


def money(cents: int, currency: str) -> str:
    """'14 500 €' or '14 500,50 €'; '€14,500' or '€14,500.50' in English."""
    shown = _grouped(cents, 2) if cents % 100 else _grouped(cents // 100, 0)
    return _with_currency(shown, currency)


def money_plain(cents: int) -> str:
    """The amount for an entry field, without grouping or currency: '14500' or '14500,50'."""
    whole, rest = divmod(abs(cents), 100)
    point = "," if language() == "de" else "."
    return f"{'-' if cents < 0 else ''}{whole}{f'{point}{rest:02}' if rest else ''}"


def money_short(cents: int, currency: str) -> str:
    """For narrow places: '412 T€', '1,11 Mio. €', '10,00 Mrd. €'; '€412k', '€1.11m', '€10.00bn'."""
    size, german = abs(cents), language() == "de"
    if size >= 99_999_500_000:
        suffix = "Mrd." if german else "bn"
        return _with_currency(_grouped(_in(cents, 1_000_000_000), 2), currency, suffix)
    if size >= 99_950_000:
        suffix = "Mio." if german else "m"
        return _with_currency(_grouped(_in(cents, 1_000_000), 2), currency, suffix)
    if size >= 1_000_000:
        thousands = _grouped(_in(cents, 100_000), 0)
        return _with_currency(thousands, currency, "T" if german else "k")
    return _with_currency(_grouped(_in(cents, 100), 0), currency)


def sums(by_currency: Mapping[str, int], *, short: bool = True) -> str:
    """Sums in cents side by side, never added across currencies; '' when there are none."""
    show = money_short if short else money
    ordered = sorted(by_currency.items(), key=lambda pair: (pair[0] != "EUR", pair[0]))
    return " · ".join(show(cents, currency) for currency, cents in ordered if cents)


def _weekday(on: date) -> str:
    return locale().dayName(on.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def _month(on: date) -> str:
    return locale().monthName(on.month, QLocale.FormatType.ShortFormat)[:3]


def day(on: date) -> str:
    """'Fr 04.12.2026'; 'Fri 4 Dec 2026'."""
    if language() == "de":
        return f"{_weekday(on)} {on:%d.%m.%Y}"
    return f"{_weekday(on)} {on.day} {_month(on)} {on.year}"


def day_short(on: date, today: date) -> str:
    """'Heute', 'Morgen', 'Sa 21.11.', and with the year when it is another one."""
    away = (on - today).days
    if away == 0:
        return translate("texts", "Today")
    if away == 1:
        return translate("texts", "Tomorrow")
    if on.year != today.year:
        return f"{on:%d.%m.%Y}" if language() == "de" else f"{on.day} {_month(on)} {on.year}"
    if language() == "de":
        return f"{_weekday(on)} {on:%d.%m.}"
    return f"{_weekday(on)} {on.day} {_month(on)}"


def clock(at: time) -> str:
    """'16:00' in both languages."""
    return f"{at:%H:%M}"


def moment(at: datetime, today: date | None = None) -> str:
    """An aware time in this machine's zone: 'Heute 15:40', 'Mi 18.11. 10:00'."""
    here = at.astimezone()
    return f"{day_short(here.date(), today or date.today())} {clock(here.time())}"


def due(on: date | None, at: time | None, today: date) -> str:
    """For a chip: the time only where it helps, today and tomorrow; 'no date' for None."""
    if on is None:
        return translate("texts", "No date")
    text = day_short(on, today)
    return f"{text} {clock(at)}" if at is not None and 0 <= (on - today).days <= 1 else text


def due_briefly(on: date, at: time | None, today: date) -> str:
    """The same where there is little room: without the weekday, today the time alone."""
    away = (on - today).days
    if away == 0 and at is not None:
        return clock(at)
    if away in (0, 1) or on.year != today.year:
        return day_short(on, today)
    return f"{on:%d.%m.}" if language() == "de" else f"{on.day} {_month(on)}"


def due_fully(on: date | None, at: time | None) -> str:
    """The whole date and time, for tooltips and the panel; 'no date' for None."""
    if on is None:
        return translate("texts", "No date")
    return f"{day(on)} {clock(at)}" if at is not None else day(on)
