"""What narrows board, list, today and export: one value, kept as plain JSON by saved views.

Days are told by name ('overdue', 'week'), never by date, so that a view saved today is true
tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from leaddesk.domain.followup import NEXT_STEPS
from leaddesk.domain.objection import WAYS

NONE = 0
"""Stands among `source_ids` for: no source at all."""
DUE = frozenset({"overdue", "today"})
"""The next steps that ask for something today."""
LIGHTS = ("green", "amber", "red")
PERMISSIONS = frozenset(f"{way}:{light}" for way in WAYS for light in LIGHTS)
"""The answers that can be asked for, of `may_contact` for every way."""


@dataclass(frozen=True)
class Filter:
    """All of it must hold; what is left empty asks for nothing.

    `text` is the search (see `search_words`). Of `stage_ids`, `source_ids`, `tags` (names) and
    `next_steps` (of `followup.NEXT_STEPS`) one must fit. `place` names places, set apart by
    commas, each the beginning of a city or of a postcode. Values are cents in whatever currency,
    both ends counted. `stale` asks for cards that lie too long. `own` are pairs of an own field's
    name and what its value contains ('' for anything). `opted_out` asks for those whose card bears
    the mark of a refusal, or with False for the others. `permission` are some of `PERMISSIONS`: of
    every way named, one of its lights must be the answer to "May I contact?". `made_from` and
    `made_to` are the local days between which a contact was added, both counted; `import_id` is
    the import that added or changed them."""

    text: str = ""
    source_ids: frozenset[int] = frozenset()
    stage_ids: frozenset[int] = frozenset()
    tags: frozenset[str] = frozenset()
    place: str = ""
    value_from: int | None = None
    value_to: int | None = None
    next_steps: frozenset[str] = frozenset()
    stale: bool = False
    own: tuple[tuple[str, str], ...] = ()
    opted_out: bool | None = None
    permission: frozenset[str] = frozenset()
    made_from: date | None = None
    made_to: date | None = None
    import_id: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nobody is left out."""
        return not self.parts()

    @property
    def asks_permission(self) -> bool:
        """Whether it takes everybody's answers to "May I contact?"."""
        return self.opted_out is not None or bool(self.permission)

    def parts(self) -> list[str]:
        """The names of the fields that ask for something, in order."""
        return [
            each.name
            for each in fields(self)
            if _tidy(getattr(self, each.name)) != _tidy(each.default)
        ]

    def without(self, *names: str) -> Filter:
        """The same filter with these fields left empty."""
        empty: dict[str, Any] = {name: getattr(EVERYTHING, name) for name in names}
        return replace(self, **empty)

    def plain(self) -> dict[str, Any]:
        """What is asked for, as JSON can hold it; `filter_of` reads it."""
        return {name: _plain(getattr(self, name)) for name in self.parts()}


EVERYTHING = Filter()
"""The filter that leaves nothing out."""


def filter_of(plain: Mapping[str, Any]) -> Filter:
    """A filter from what `Filter.plain` gave. What is unknown or makes no sense is left out: a
    view saved by a newer program narrows by what this one understands."""
    wanted = {}
    for name, read in _READ.items():
        if name in plain:
            try:
                wanted[name] = read(plain[name])
            except (ValueError, TypeError):
                continue
    return Filter(**wanted)


def _tidy(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.strip() if isinstance(value, str) else value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _day(value: object) -> date:
    return date.fromisoformat(_text(value))


def _ids(value: object) -> frozenset[int]:
    return frozenset(map(_whole, _many(value)))


def _names(value: object) -> frozenset[str]:
    return frozenset(map(_text, _many(value)))


def _steps(value: object) -> frozenset[str]:
    return _names(value) & frozenset(NEXT_STEPS)


def _lights(value: object) -> frozenset[str]:
    return _names(value) & PERMISSIONS


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    return tuple((_text(name), _text(text)) for name, text in _many(value))


def _many(value: object) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return list(value)


_READ: Mapping[str, Callable[[object], Any]] = {
    "text": _text, "source_ids": _ids, "stage_ids": _ids, "tags": _names, "place": _text,
    "value_from": _whole, "value_to": _whole, "next_steps": _steps, "stale": _truth,
    "own": _pairs, "opted_out": _truth, "permission": _lights, "made_from": _day,
    "made_to": _day, "import_id": _whole,
}  # fmt: skip
