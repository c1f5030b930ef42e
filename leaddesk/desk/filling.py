"""What a row would change about a contact the desk knows: nothing that is empty in the file ever
erases, and filling never overwrites."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.firm import firm_key
from leaddesk.domain.own_fields import filled
from leaddesk.domain.proposal import Incoming

Changes = dict[str, tuple[object, object]]
GROUPS = {"phone": "phone", "mobile": "phone"}


def merged(before: Contact, row: Incoming, on_match: str, why: str) -> tuple[Contact, Changes]:
    """The contact as it would be, and field by field (old, new). `on_match`: 'fill' takes what
    is empty, 'update' what differs. `why` is how the contact was recognised: by its own id, a
    contact point in the same place replaces the one that was there."""
    update = on_match == "update"
    changes: Changes = {}
    values: dict[str, Any] = {}
    for name, new in row.fields.items():
        old = getattr(before, name)
        if new in (None, "") or new == old or (name == "currency" and before.value_cents is None):
            continue
        if update or old in (None, ""):
            values[name] = new
            changes[name] = (old, new)
    if "value_cents" in values and "currency" in row.fields:
        values["currency"] = row.fields["currency"]
    other_firm = row.firm and (not before.firm or firm_key(row.firm) != firm_key(before.firm))
    if other_firm and (update or not before.firm):
        values["firm"] = row.firm
        changes["firm"] = (before.firm, row.firm)
    points = _points(before.points, row.points, replace_slots=update and why == "own_id")
    if points != before.points:
        values["points"] = points
        changes["points"] = (
            ", ".join(point.value for point in before.points),
            ", ".join(point.value for point in points),
        )
    tags = tuple(dict.fromkeys(before.tags + row.tags))
    if tags != before.tags:
        values["tags"] = tuple(sorted(tags))
        changes["tags"] = (", ".join(before.tags), ", ".join(tags))
    if row.own:
        own, found = filled(before.own, row.own, update=update)
        if found:
            values["own"] = own
            changes |= found
    return replace(before, **values), changes


def _points(
    kept: tuple[ContactPoint, ...], given: list[ContactPoint], *, replace_slots: bool
) -> tuple[ContactPoint, ...]:
    """The contact's points with what is new in the file. The same number under another kind is
    not new."""
    points = list(kept)
    for point in given:
        if any(same(point, old) for old in points):
            continue
        place = _slot(kept, given, point) if replace_slots else None
        if place is not None:
            at = points.index(place)
            points[at] = replace(place, value=point.value, normal=point.normal)
        else:
            points.append(point)
    return tuple(points)


def same(one: ContactPoint, other: ContactPoint) -> bool:
    """The same number or address, however it is written."""
    if GROUPS.get(one.kind, one.kind) != GROUPS.get(other.kind, other.kind):
        return False
    if one.normal and other.normal:
        return one.normal == other.normal
    return one.value.strip() == other.value.strip()


def _slot(
    kept: tuple[ContactPoint, ...], given: list[ContactPoint], point: ContactPoint
) -> ContactPoint | None:
    """The kept point in the place this one has among those of its kind in the file, when the
    file no longer has it."""
    place = [p for p in given if p.kind == point.kind].index(point)
    there = [p for p in kept if p.kind == point.kind]
    if place >= len(there) or any(same(there[place], p) for p in given):
        return None
    return there[place]
