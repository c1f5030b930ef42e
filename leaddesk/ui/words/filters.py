"""What a filter asks for, part by part, as its chips and the list of views say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.filter import LIGHTS, NONE, Filter
from leaddesk.domain.followup import is_next_week
from leaddesk.domain.objection import WAYS
from leaddesk.domain.search_words import Found
from leaddesk.ui.formats import day, money
from leaddesk.ui.words import permission
from leaddesk.ui.words.imports import file_told
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP
from leaddesk.ui.words.steps import source_name, stage_name

translate = QCoreApplication.translate

_STEPS = {
    "overdue": QT_TRANSLATE_NOOP("filters", "overdue"),
    "today": QT_TRANSLATE_NOOP("filters", "today"),
    "week": QT_TRANSLATE_NOOP("filters", "this week"),
    "later": QT_TRANSLATE_NOOP("filters", "later"),
    "none": QT_TRANSLATE_NOOP("filters", "nothing planned"),
}
_NEXT_WEEK = QT_TRANSLATE_NOOP("filters", "next week")


def next_step(code: str, today: date) -> str:
    """How near a next step is: one of `followup.NEXT_STEPS`. From Friday on 'this week' is the
    next one, and called so."""
    words = _NEXT_WEEK if code == "week" and is_next_week(today) else _STEPS[code]
    return translate("filters", words)


def part(filter: Filter, name: str, reads: Any) -> str:
    """One part of a filter in words: 'Place: Jena'. `reads` names stages, sources and imports."""
    return _TOLD[name](filter, reads)


def parts(filter: Filter, reads: Any) -> str:
    """All of it in a line."""
    return " · ".join(part(filter, name, reads) for name in filter.parts())


def _stages(filter: Filter, reads: Any) -> str:
    names = [stage_name(each) for each in reads.stages() if each.id in filter.stage_ids]
    return translate("filters", "Stage: {which}").format(which=", ".join(names))


def _sources(filter: Filter, reads: Any) -> str:
    names = [source_name(each) for each in reads.sources() if each.id in filter.source_ids]
    if NONE in filter.source_ids:
        names.append(translate("filters", "none"))
    return translate("filters", "Source: {which}").format(which=", ".join(names))


def _value(template: str, cents: int | None) -> str:
    return translate("filters", template).format(amount=money(cents or 0, "EUR"))


def _day(on: date | None) -> str:
    return day(on) if on else ""


def _own(filter: Filter, reads: Any) -> str:
    told = [f"{name}: {text}" if text else name for name, text in filter.own]
    return translate("filters", "Own field {which}").format(which=", ".join(told))


def _opted_out(filter: Filter, reads: Any) -> str:
    if filter.opted_out:
        return translate("filters", "Only opt-outs and restrictions")
    return translate("filters", "Without opt-outs and restrictions")


def _permission(filter: Filter, reads: Any) -> str:
    told = []
    for way in WAYS:
        lights = [each for each in LIGHTS if f"{way}:{each}" in filter.permission]
        if lights:
            told.append(f"{permission.channel(way)}: {permission.lights(lights)}")
    return " · ".join(told)


_TOLD: Mapping[str, Callable[[Filter, Any], str]] = {
    "text": lambda f, r: translate("filters", "Search: {text}").format(text=f.text.strip()),
    "source_ids": _sources,
    "stage_ids": _stages,
    "tags": lambda f, r: translate("filters", "Tag: {which}").format(
        which=", ".join(sorted(f.tags))
    ),
    "place": lambda f, r: translate("filters", "Place: {which}").format(which=f.place.strip()),
    "value_from": lambda f, r: _value(QT_TRANSLATE_NOOP("filters", "From {amount}"), f.value_from),
    "value_to": lambda f, r: _value(QT_TRANSLATE_NOOP("filters", "Up to {amount}"), f.value_to),
    "next_steps": lambda f, r: translate("filters", "Next step: {which}").format(
        which=", ".join(next_step(each, r.today()) for each in _STEPS if each in f.next_steps)
    ),
    "stale": lambda f, r: translate("filters", "Lies too long"),
    "own": _own,
    "opted_out": _opted_out,
    "permission": _permission,
    "made_from": lambda f, r: translate("filters", "Added from {day}").format(
        day=_day(f.made_from)
    ),
    "made_to": lambda f, r: translate("filters", "Added until {day}").format(day=_day(f.made_to)),
    "import_id": lambda f, r: translate("filters", "Only from {file}").format(
        file=file_told(r.import_file(f.import_id))
    ),
}


_WHERE = {
    "point": QT_TRANSLATE_NOOP("filters", "Found in: {text}"),
    "place": QT_TRANSLATE_NOOP("filters", "Found in the address: {text}"),
    "tag": QT_TRANSLATE_NOOP("filters", "Found in the tag: {text}"),
    "about": QT_TRANSLATE_NOOP("filters", "Found in: {text}"),
    "notes": QT_TRANSLATE_NOOP("filters", "Found in the notes: {text}"),
    "own": QT_TRANSLATE_NOOP("filters", "Found in an own field: {text}"),
    "file": QT_TRANSLATE_NOOP("filters", "Found in the file: {text}"),
    "call": QT_TRANSLATE_NOOP("filters", "Found in the call of {day}: {text}"),
    "meeting": QT_TRANSLATE_NOOP("filters", "Found in the meeting of {day}: {text}"),
    "email": QT_TRANSLATE_NOOP("filters", "Found in the e-mail of {day}: {text}"),
    "letter": QT_TRANSLATE_NOOP("filters", "Found in the letter of {day}: {text}"),
    "message": QT_TRANSLATE_NOOP("filters", "Found in the message of {day}: {text}"),
    "note": QT_TRANSLATE_NOOP("filters", "Found in the note of {day}: {text}"),
}


def where_found(reads: Any, contact_id: int, text: str) -> list[str]:
    """For a tip: where a search found somebody, when a card does not show it."""
    return [found(each) for each in reads.found_in(contact_id, text)] if text else []


def found(found: Found) -> str:
    """Where a search found somebody: 'Found in the note of 3 Nov: …'."""
    told = translate("filters", _WHERE.get(found.where, _WHERE["point"]))
    return told.format(text=found.text, day=_day(found.on))
