"""The columns a list may have: what each is called, how wide it begins, what it shows of a line.
Codes are those of exports and imports, so that one word means one thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.contact import PHONE_KINDS, first_point
from leaddesk.domain.line import Line
from leaddesk.domain.own_fields import own_field, own_name, value_of
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.tags import tags_text
from leaddesk.ui import texts
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

USUAL = (
    "name", "company", "city", "stage", "source", "amount", "next_action_at", "next_action",
    "last_activity_at", "phone", "email", "tags", "zip", "created_at",
)  # fmt: skip
"""The columns of a list nobody has chosen columns for."""
RIGHT = frozenset({"amount"})
CHIPS = frozenset({"next_action_at"})
"""Shown in the colours of a card: overdue, today, later."""
_TITLES = {
    "name": QT_TRANSLATE_NOOP("columns", "Name"),
    "next_action_at": QT_TRANSLATE_NOOP("columns", "Follow-up"),
    "last_activity_at": QT_TRANSLATE_NOOP("columns", "Last activity"),
    "created_at": QT_TRANSLATE_NOOP("columns", "Added on"),
    "hold_until": QT_TRANSLATE_NOOP("columns", "On hold until"),
    "permission": QT_TRANSLATE_NOOP("columns", "Permission"),
}
"""Where a list says it otherwise than a form."""
_WIDTHS = {
    "name": 180, "company": 190, "zip": 80, "city": 120, "stage": 124, "source": 130,
    "amount": 96, "next_action_at": 122, "next_action": 160, "last_activity_at": 112,
    "phone": 142, "email": 190, "tags": 110, "created_at": 104, "customer_no": 120,
    "street": 150, "country": 70, "notes": 200, "hold_until": 110, "close_date": 110,
    "permission": 250,
}  # fmt: skip
WIDTH = 130


@dataclass(frozen=True)
class Column:
    """One column. `text(line)` is what it holds in full, '' for nothing; `day(line)` the day it
    is about, where it is about one."""

    code: str
    text: Callable[[Line], str]
    day: Callable[[Line], date | None] | None = None

    def shown(self, line: Line, today: date) -> str:
        """What its cell says: days as briefly as on a card."""
        on = self.day(line) if self.day else None
        if on is None:
            return self.text(line)
        at = line.card.due_time if self.code == "next_action_at" else None
        return texts.due(on, at, today)

    def copied(self, line: Line) -> str:
        """What a spreadsheet understands: amounts without currency, days in figures."""
        if self.right:
            cents = line.contact.value_cents
            return "" if cents is None else texts.money_plain(cents)
        on = self.day(line) if self.day else None
        if on is None:
            return self.text(line)
        return f"{on:%d.%m.%Y}" if texts.language() == "de" else on.isoformat()

    @property
    def title(self) -> str:
        """In the language of now."""
        if self.code in _TITLES:
            return QCoreApplication.translate("columns", _TITLES[self.code])
        return texts.field(self.code)

    @property
    def width(self) -> int:
        """Px it begins with."""
        return _WIDTHS.get(self.code, WIDTH)

    @property
    def right(self) -> bool:
        """Whether it holds numbers, which stand at the right."""
        return self.code in RIGHT


def _attribute(name: str) -> Callable[[Line], str]:
    return lambda line: str(getattr(line.contact, name))


_DAYS: dict[str, Callable[[Line], date | None]] = {
    "next_action_at": lambda line: line.card.due_on,
    "close_date": lambda line: line.contact.expected_on,
    "last_activity_at": lambda line: line.card.last_activity_on,
    "hold_until": lambda line: line.card.on_hold_until,
    "created_at": lambda line: line.added_on,
}


def _own(name: str) -> Callable[[Line], str]:
    return lambda line: value_of(line.contact.own, name)


def _amount(line: Line) -> str:
    cents = line.contact.value_cents
    return "" if cents is None else texts.money(cents, line.contact.currency)


def _texts(stages: Mapping[int, Stage]) -> dict[str, Callable[[Line], str]]:
    def stage(line: Line) -> str:
        found = stages.get(line.card.stage_id)
        return texts.stage_name(found) if found else ""

    return {
        "name": lambda line: line.card.name,
        "first_name": _attribute("first_name"),
        "last_name": _attribute("last_name"),
        "company": _attribute("firm"),
        "department": _attribute("department"),
        "job_title": _attribute("job_title"),
        "street": _attribute("street"),
        "zip": _attribute("zip"),
        "city": _attribute("city"),
        "country": _attribute("country"),
        "stage": stage,
        "source": lambda line: texts.source_name(line.card.source) if line.card.source else "",
        "amount": _amount,
        "next_action_at": _due,
        "next_action": lambda line: line.card.next_step,
        "phone": lambda line: first_point(line.contact, PHONE_KINDS),
        "email": lambda line: first_point(line.contact, ("email",)),
        "website": lambda line: first_point(line.contact, ("website",)),
        "tags": lambda line: tags_text(line.contact.tags),
        "notes": _attribute("notes"),
        "customer_no": _attribute("customer_no"),
        "permission": lambda line: texts.refusal(line.card),
    }


def _in_full(day: Callable[[Line], date | None]) -> Callable[[Line], str]:
    def text(line: Line) -> str:
        on = day(line)
        return "" if on is None else texts.day(on)

    return text


def _due(line: Line) -> str:
    card = line.card
    return "" if card.due_on is None else texts.due_fully(card.due_on, card.due_time)


def all_columns(stages: Sequence[Stage], own: Sequence[str]) -> dict[str, Column]:
    """Every column there is, by code; own fields come last."""
    shown = _texts({stage.id: stage for stage in stages})
    columns = {code: Column(code, text, _DAYS.get(code)) for code, text in shown.items()}
    columns |= {code: Column(code, _in_full(day), day) for code, day in _DAYS.items()
                if code not in columns}  # fmt: skip
    return columns | {own_field(name): Column(own_field(name), _own(name)) for name in own}


def chosen(columns: Mapping[str, Column], codes: Sequence[str]) -> list[Column]:
    """The columns of these codes in that order, without those that are gone; the usual ones
    where none is left. A name is always there."""
    wanted = [code for code in dict.fromkeys(codes) if code in columns]
    if not wanted:
        wanted = [code for code in USUAL if code in columns]
        wanted += [code for code in columns if own_name(code) is not None]
    return [columns[code] for code in wanted]
