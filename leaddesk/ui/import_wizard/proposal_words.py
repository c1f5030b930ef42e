"""What the proposal's table says of a row: what happens to it and why, and its cells with what
was there before. Plain functions over `domain.proposal`, asked for the rows in view only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.choices import KEEP, choice, effect, values
from leaddesk.domain.contact import POINT_KINDS
from leaddesk.domain.proposal import Flaw, Line
from leaddesk.ui import texts
from leaddesk.ui.colours import Theme
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP
from leaddesk.ui.words.permission import channel

translate = QCoreApplication.translate

KINDS = ("new", "changed", "unchanged", "duplicate", "skipped", "blocked", "rejected")
"""What can happen to a row, as the filter's chips have it. A possible duplicate is a new row
that may be somebody the desk knows."""
ALWAYS = ("new", "changed", "unchanged", "duplicate", "rejected")
TICKABLE = frozenset(("new", "changed"))
"""The verdicts of rows that write something."""
NOTHING = "—"
NAME = ("title", "first_name", "middle_name", "last_name", "name_suffix")
PHONES = ("phone", "mobile")
VIOLET = {False: ("#5b3a96", "#efe5fb", "#7a4fb0"), True: ("#cbb2f2", "#33254d", "#9a78d0")}
"""Text, ground and dot of a blocked row, for the light and the dark theme."""
RENAMED = {"firm": "company", "value_cents": "amount", "expected_on": "close_date"}

_CHIPS = {
    "new": QT_TRANSLATE_NOOP("proposal", "New"),
    "changed": QT_TRANSLATE_NOOP("proposal", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("proposal", "Unchanged"),
    "duplicate": QT_TRANSLATE_NOOP("proposal", "Possible duplicates"),
    "skipped": QT_TRANSLATE_NOOP("proposal", "Left alone"),
    "blocked": QT_TRANSLATE_NOOP("proposal", "Blocked"),
    "rejected": QT_TRANSLATE_NOOP("proposal", "Rejected"),
}
_HAPPENS = {
    "new": QT_TRANSLATE_NOOP("proposal", "new"),
    "changed": QT_TRANSLATE_NOOP("proposal", "changed"),
    "unchanged": QT_TRANSLATE_NOOP("proposal", "unchanged"),
    "duplicate": QT_TRANSLATE_NOOP("proposal", "possible duplicate"),
    "skipped": QT_TRANSLATE_NOOP("proposal", "left alone"),
    "blocked": QT_TRANSLATE_NOOP("proposal", "blocked"),
    "rejected": QT_TRANSLATE_NOOP("proposal", "rejected"),
}
_MATCHES = {
    "own_id": QT_TRANSLATE_NOOP("proposal", "from your own export"),
    "same_email": QT_TRANSLATE_NOOP("proposal", "same e-mail"),
    "same_phone": QT_TRANSLATE_NOOP("proposal", "same phone"),
    "same_name_firm_zip": QT_TRANSLATE_NOOP("proposal", "same name, company and postcode"),
    "same_name_firm": QT_TRANSLATE_NOOP("proposal", "same name and company"),
    "same_name_zip": QT_TRANSLATE_NOOP("proposal", "same name and postcode"),
    "shared_email": QT_TRANSLATE_NOOP("proposal", "same e-mail, another name"),
    "shared_phone": QT_TRANSLATE_NOOP("proposal", "same phone, perhaps another person"),
}
_FLAWS = {
    "blocked": QT_TRANSLATE_NOOP("proposal", "not imported"),
    "changed_since_export": QT_TRANSLATE_NOOP("proposal", "changed here since the export"),
    "no_name": QT_TRANSLATE_NOOP("proposal", "neither name nor company"),
    "phone_lost_digits": QT_TRANSLATE_NOOP("proposal", "phone unreadable: {value}"),
    "phone_unreadable": QT_TRANSLATE_NOOP("proposal", "phone unclear: {value}"),
    "phone_restored": QT_TRANSLATE_NOOP("proposal", "phone: leading zero restored"),
    "email_invalid": QT_TRANSLATE_NOOP("proposal", "no e-mail address: {value}"),
    "website_invalid": QT_TRANSLATE_NOOP("proposal", "no web address: {value}"),
    "date_invalid": QT_TRANSLATE_NOOP("proposal", "no date: {value}"),
    "date_ambiguous": QT_TRANSLATE_NOOP("proposal", "day or month? {value}"),
    "amount_invalid": QT_TRANSLATE_NOOP("proposal", "no amount: {value}"),
    "too_long": QT_TRANSLATE_NOOP("proposal", "{column} is too long"),
    "sheet_error": QT_TRANSLATE_NOOP("proposal", "{column}: {value}"),
    "id_lost_digits": QT_TRANSLATE_NOOP("proposal", "number unreadable: {value}"),
    "flag_unreadable": QT_TRANSLATE_NOOP("proposal", "neither yes nor no: {value}"),
    "postcode_restored": QT_TRANSLATE_NOOP("proposal", "postcode: leading zero restored"),
    "postcode_lost_zero": QT_TRANSLATE_NOOP("proposal", "postcode unclear: {value}"),
    "second_value": QT_TRANSLATE_NOOP("proposal", "two values: {value}"),
    "card_too_big": QT_TRANSLATE_NOOP("proposal", "the card is too big"),
    "card_of_group": QT_TRANSLATE_NOOP("proposal", "a group, no contact"),
    "card_unfinished": QT_TRANSLATE_NOOP("proposal", "the card’s end is missing"),
    "card_line_unreadable": QT_TRANSLATE_NOOP("proposal", "line unreadable: {value}"),
    "mail_cut": QT_TRANSLATE_NOOP("proposal", "the e-mail was cut short"),
    "attachment_too_big": QT_TRANSLATE_NOOP("proposal", "attachment too big: {value}"),
    "hidden_rows": QT_TRANSLATE_NOOP("proposal", "hidden rows: {value}"),
    "hidden_rows_left_out": QT_TRANSLATE_NOOP("proposal", "hidden rows left out: {value}"),
    "hidden_columns": QT_TRANSLATE_NOOP("proposal", "hidden columns: {value}"),
    "formula_without_value": QT_TRANSLATE_NOOP("proposal", "formulas without a result: {value}"),
}
MENDED = frozenset(("phone_restored", "postcode_restored", "second_value"))
"""Flaws that cost nothing: told, but not in red."""


@dataclass(frozen=True)
class Part:
    """A piece of text in a cell; `tone` is '', 'old', 'new', 'left' (in the file,
    but not taken), 'muted' or 'wrong'."""

    text: str
    tone: str = ""


def kind_of(line: Line) -> str:
    """One of KINDS."""
    open_question = line.verdict == "new" and line.duplicate_of and not line.decided
    return "duplicate" if open_question else line.verdict


def tickable(line: Line) -> bool:
    """Whether importing the row would write anything."""
    return line.verdict in TICKABLE


def chip_word(kind: str) -> str:
    """'New', 'Possible duplicates': of many rows."""
    return translate("proposal", _CHIPS[kind])


def happens(kind: str) -> str:
    """'new', 'possible duplicate': of one row."""
    return translate("proposal", _HAPPENS[kind])


def colours(kind: str, theme: Theme) -> tuple[str, str, str]:
    """Text, ground and dot of a kind."""
    if kind == "blocked":
        return VIOLET[theme.dark]
    return {
        "new": (theme.good_text, theme.good_ground, theme.good),
        "changed": (theme.accent_text, theme.accent_ground, theme.accent),
        "unchanged": (theme.chip_text, theme.chip_ground, theme.line_strong),
        "skipped": (theme.chip_text, theme.chip_ground, theme.line_strong),
        "duplicate": (theme.today_text, theme.today_ground, theme.ring),
        "rejected": (theme.overdue_text, theme.overdue_ground, theme.danger),
    }[kind]


def match_word(code: str) -> str:
    """How a row was recognised, by the code of `domain.matching.Match`."""
    return translate("proposal", _MATCHES[code]) if code in _MATCHES else code


def flaw_word(flaw: Flaw) -> str:
    """What is wrong with a cell, or a whole row, in a few words."""
    return translate("proposal", _FLAWS[flaw.code]).format(column=flaw.column, value=flaw.value)


def reason(line: Line, flaws: Sequence[Flaw]) -> list[Part]:
    """The line beneath what happens: why, what else changes, what is wrong."""
    parts = []
    kind = kind_of(line)
    if kind == "rejected":
        parts.append(Part(flaw_word(Flaw(line.number, "", "", line.why)), "muted"))
    elif kind == "duplicate":
        told = translate("proposal", "like “{name}”").format(name=line.duplicate_name)
        parts.append(Part(told, "muted"))
    elif line.why:
        parts.append(Part(match_word(line.why), "muted"))
    if line.blocks:
        parts.append(Part(blocked_words(line), "muted"))
    unseen = _unseen(line)
    if unseen:
        parts.append(Part(", ".join(unseen), "muted"))
    if differs := left(line):
        told = translate("proposal", "differs: {fields}")
        fields = ", ".join(map(field_word, differs))
        parts.append(Part(told.format(fields=fields), "muted"))
    parts += [
        Part(flaw_word(f), "muted" if f.code in MENDED else "wrong")
        for f in flaws
        if f.code != "blocked"
    ]
    return parts


def tip(line: Line, flaws: Sequence[Flaw]) -> str:
    """The row's whole story and every change."""
    why, wrong = _why(line), _wrong(flaws)
    changes = []
    for name, (old, new) in effect(line).items():
        changes.append(f"{field_word(name)}: {_shown(name, old)} → {_shown(name, new)}")
    for name in left(line):
        old, new = (_shown(name, each) for each in values(line, name))
        stays = translate("proposal", "{field}: stays {old}, not {new}")
        changes.append(stays.format(field=field_word(name), old=old, new=new))
    return "\n".join([*why, *changes, *wrong])


def story(line: Line, flaws: Sequence[Flaw]) -> list[str]:
    """Why this happens to a row, and everything that is wrong with it."""
    return [f"{told[:1].upper()}{told[1:]}" for told in (*_why(line), *_wrong(flaws))]


def _why(line: Line) -> list[str]:
    told = []
    kind = kind_of(line)
    if kind == "rejected":
        told.append(texts.problem(line.why))
    elif kind == "duplicate":
        like = translate("proposal", "like “{name}”").format(name=line.duplicate_name)
        told.append(f"{like}: {match_word(line.why)}")
    elif line.why:
        told.append(match_word(line.why))
    if line.blocks:
        told.append(blocked_words(line))
    return told


def _wrong(flaws: Sequence[Flaw]) -> list[str]:
    return [
        f"{f.column}: {f.value} ({texts.problem(f.code)})" if f.column else texts.problem(f.code)
        for f in flaws
        if f.code != "blocked"
    ]


def blocked_words(line: Line) -> str:
    """Since when somebody is blocked and for which ways: 'for e-mail since 23.11.2026'."""
    told = []
    for way in dict.fromkeys(each.channel for each in line.blocks):
        since = min(each.since for each in line.blocks if each.channel == way)
        words = translate("proposal", "blocked for {way} since {day}")
        told.append(words.format(way=channel(way), day=texts.day(since)))
    return ", ".join(told)


def left(line: Line) -> list[str]:
    """The fields in which the file has something else that is not taken."""
    return [name for name in line.differs if choice(line, name) == KEEP]


def _unseen(line: Line) -> list[str]:
    """The changed fields that have no column of their own in the table."""
    seen = (*NAME, "firm", "zip", "city", *PHONES, "email")
    return [field_word(name) for name in effect(line) if name not in seen]


def field_word(name: str) -> str:
    """A field of a row as a person would call it; a kind of contact point too."""
    if name in POINT_KINDS:
        return texts.point_kind(name)
    return texts.field(RENAMED.get(name, name))


def plain(field: str, value: object) -> str:
    """A value of a field as a person would write it; '' for nothing."""
    if field == "value_cents" and isinstance(value, int):
        return texts.money_plain(value)
    if isinstance(value, date):
        return texts.day(value)
    if field == "claimed":
        return channel(str(value)) if value else ""
    if field == "opted_out" and value:
        return ", ".join(texts.field(f"optout_{way}") for way in str(value).split(","))
    return "" if value is None else str(value)


def _shown(field: str, value: object) -> str:
    return plain(field, value) or NOTHING
