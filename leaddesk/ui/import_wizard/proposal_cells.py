"""What the cells of a contact's columns show of a row: what was there before, and what comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from leaddesk.domain.choices import KEEP, REPLACE, choice, effect, options, values
from leaddesk.domain.contact import Contact, person_name
from leaddesk.domain.proposal import Line
from leaddesk.ui.import_wizard.proposal_words import NAME, NOTHING, Part


def name_parts(line: Line, known: Callable[[int], Contact | None]) -> list[Part]:
    """The person; `known` finds the contact on the desk when a part of the name differs."""
    taken = {part: value[1] for part, value in effect(line).items() if part in NAME}
    other = {part: value[1] for part, value in line.differs.items() if part in NAME}
    before = known(line.contact_id) if taken or other else None
    if before is None:
        return _named(line)
    given: dict[str, Any] = taken or other
    old, new = _person(before), _person(replace(before, **given))
    if not taken:
        return [Part(old), Part(new, "left")]
    return [*([Part(old, "old")] if old else []), Part(new, "new")]


def firm_parts(line: Line) -> list[Part]:
    return _either(line, "firm", line.incoming.firm)


def point_parts(line: Line, kinds: Sequence[str]) -> list[Part]:
    """Phones, or e-mail addresses: the one that goes is struck, the one that comes is new."""
    given = [point.value for point in line.incoming.points if point.kind in kinds]
    asked = [kind for kind in kinds if options(line, kind)]
    if not asked:
        return [Part(", ".join(given) or NOTHING)]
    goes: list[str] = []
    stays: list[str] = []
    comes: list[str] = []
    refused: list[str] = []
    for kind in asked:
        before, after = (_split(each) for each in values(line, kind))
        chosen = choice(line, kind)
        own = [point.value for point in line.incoming.points if point.kind == kind]
        if chosen == REPLACE:
            after = own
        fresh = [each for each in after if each not in before]
        if chosen == KEEP:
            after, refused, fresh = before, [*refused, *fresh], []
        goes += [each for each in before if each not in after]
        stays += [each for each in before if each in after]
        comes += fresh
    parts = [*[Part(each, "old") for each in goes], *[Part(each) for each in stays[:1]]]
    parts += [Part(each, "new") for each in comes]
    parts += [Part(each, "left") for each in refused]
    return parts or [Part(NOTHING)]


def place_parts(line: Line) -> list[Part]:
    """Postcode and city, each with its change."""
    parts = [
        part
        for name in ("zip", "city")
        for part in _either(line, name, str(line.incoming.fields.get(name, "")))
        if part.text != NOTHING
    ]
    if parts and not any(part.tone for part in parts):
        return [Part(" ".join(part.text for part in parts))]
    return parts or [Part(NOTHING)]


def _named(line: Line) -> list[Part]:
    """The name as the file has it."""
    title, first, middle, last = (str(line.incoming.fields.get(part, "")) for part in NAME[:4])
    return [Part(person_name(title, first, middle, last) or NOTHING)]


def _person(contact: Contact) -> str:
    return person_name(contact.title, contact.first_name, contact.middle_name, contact.last_name)


def _either(line: Line, name: str, given: str) -> list[Part]:
    chosen = choice(line, name) if options(line, name) else ""
    if not chosen or (chosen == KEEP and name in line.empty):
        old = line.empty.get(name, "")
        return [Part(given or str(old) or NOTHING)]
    old, new = values(line, name)
    if chosen == KEEP:
        return [Part(str(old) or NOTHING), Part(str(new), "left")]
    return [Part(str(each), tone) for each, tone in ((old, "old"), (new, "new")) if each]


def _split(joined: object) -> list[str]:
    return [each for each in str(joined).split(", ") if each]
