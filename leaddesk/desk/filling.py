"""What a row would change about a contact the desk knows: nothing that is empty in the file ever
erases unless the user chose so, and filling never overwrites."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from leaddesk.domain.choices import CLEAR, KEEP, REPLACE, TAKE
from leaddesk.domain.contact import POINT_KINDS, Contact, ContactPoint
from leaddesk.domain.firm import firm_key
from leaddesk.domain.own_fields import own_field, own_name, value_of, with_value
from leaddesk.domain.proposal import NOTHING, Incoming

Changes = dict[str, tuple[object, object]]
GROUPS = {"phone": "phone", "mobile": "phone"}
NAMES = ("first_name", "last_name", "firm")
KEPT_ANYWAY = frozenset(("source_id", "currency", "external_id"))


def merged(
    before: Contact, row: Incoming, on_match: str, why: str,
    chosen: Mapping[str, str] = NOTHING,
) -> tuple[Contact, Changes, Changes]:  # fmt: skip
    """The contact as it would be, what that changes, and what differs but stays; both field by
    field (old, new). `on_match`: 'fill' takes what is empty, 'update' what differs. `why` is how
    the contact was recognised: by its own id, a contact point in the same place replaces the one
    that was there. `chosen` says otherwise for some fields, see `domain.choices`."""
    update = on_match == "update"
    changes: Changes = {}
    differs: Changes = {}
    values: dict[str, Any] = {}

    def taken(name: str, old: object, new: object) -> bool:
        wanted = chosen.get(name) or (TAKE if update or old in (None, "") else KEEP)
        (differs if wanted == KEEP else changes)[name] = (old, new)
        return wanted != KEEP

    for name, new in row.fields.items():
        old = getattr(before, name)
        if new in (None, "") or new == old or (name == "currency" and not _money(before, update)):
            continue
        if taken(name, old, new):
            values[name] = new
    if "value_cents" in values and "currency" in row.fields:
        values["currency"] = row.fields["currency"]
    other_firm = row.firm and (not before.firm or firm_key(row.firm) != firm_key(before.firm))
    if other_firm and taken("firm", before.firm, row.firm):
        values["firm"] = row.firm
    points = _points(before.points, row.points, update and why == "own_id", chosen)
    if points != before.points:
        values["points"] = points
        changes |= _by_kind(before.points, points)
    tags = tuple(dict.fromkeys(before.tags + row.tags)) if row.tags else before.tags
    if tags != before.tags and chosen.get("tags") != KEEP:
        values["tags"] = tuple(sorted(tags))
        changes["tags"] = (", ".join(before.tags), ", ".join(tags))
    if row.own:
        own = before.own
        for name, value in row.own:
            old = value_of(own, name)
            if value.split() != old.split() and taken(own_field(name), old, value):
                own = with_value(own, name, value)
        values["own"] = own
    for name, choice in chosen.items():
        if choice == CLEAR and (was := held(before, row, name)):
            _clear(values, before, row, name)
            changes[name] = (was, "")
    after = replace(before, **values)
    if not after.name:
        after = replace(after, **{name: getattr(before, name) for name in NAMES})
    return after, changes, differs


def _money(before: Contact, update: bool) -> bool:
    """Whether a currency says something by itself."""
    return update and before.value_cents is not None


def emptied(before: Contact, row: Incoming, columns: Collection[str]) -> dict[str, object]:
    """Of these fields, which the file has a column for, those that the row leaves empty and the
    contact has something in."""
    found: dict[str, object] = {}
    for name in columns:
        if name in row.fields:
            continue
        if was := held(before, row, name):
            found[name] = was
    return found


def clearable(columns: Collection[str | None]) -> tuple[str, ...]:
    """The fields of a contact that the columns of a file, by their fields, could leave empty."""
    from leaddesk.desk.incoming import RENAMED, SAME
    from leaddesk.exchange.fields import POINTS

    found: dict[str, None] = {}
    for column in columns:
        if column is None or column in KEPT_ANYWAY:
            continue
        if column in POINTS:
            found[POINTS[column][0]] = None
        elif column == "company":
            found["firm"] = None
        elif column in SAME or column in RENAMED or column == "tags" or own_name(column):
            found[RENAMED.get(column, column)] = None
    return tuple(found)


def held(before: Contact, row: Incoming, name: str) -> object:
    """What a contact has in a field about which the row says nothing; '' for nothing."""
    if name in POINT_KINDS:
        if not before.points or any(point.kind == name for point in row.points):
            return ""
        return ", ".join(p.value for p in before.points if _goes(p, row, name))
    if name == "firm":
        return "" if row.firm else before.firm
    if name == "tags":
        return "" if row.tags else ", ".join(before.tags)
    if own := own_name(name):
        return "" if value_of(row.own, own) else value_of(before.own, own)
    if row.fields.get(name) not in (None, ""):
        return ""
    value = getattr(before, name)
    return "" if value is None else value


def _goes(point: ContactPoint, row: Incoming, kind: str) -> bool:
    """Whether clearing the kind takes this point: not when the row has it under another one."""
    return point.kind == kind and not any(same(point, each) for each in row.points)


def _clear(values: dict[str, Any], before: Contact, row: Incoming, name: str) -> None:
    if name in POINT_KINDS:
        points = values.get("points", before.points)
        values["points"] = tuple(p for p in points if not _goes(p, row, name))
    elif own := own_name(name):
        values["own"] = with_value(values.get("own", before.own), own, "")
    elif name == "tags":
        values["tags"] = ()
    else:
        values[name] = "" if isinstance(getattr(before, name), str) else None


def _points(
    kept: tuple[ContactPoint, ...], given: list[ContactPoint], replace_slots: bool,
    chosen: Mapping[str, str],
) -> tuple[ContactPoint, ...]:  # fmt: skip
    """The contact's points with what is new in the file. The same number under another kind is
    not new."""
    points = list(kept)
    for point in given:
        if any(same(point, old) for old in points):
            continue
        choice = chosen.get(point.kind, "")
        if choice == KEEP:
            continue
        if choice == REPLACE:
            points = [
                old
                for old in points
                if old.kind != point.kind or any(same(old, each) for each in given)
            ]
        place = _slot(kept, given, point) if replace_slots and not choice else None
        if place is not None and place in points:
            at = points.index(place)
            points[at] = replace(place, value=point.value, normal=point.normal)
        else:
            points.append(point)
    return tuple(points)


def _by_kind(before: tuple[ContactPoint, ...], after: tuple[ContactPoint, ...]) -> Changes:
    """Which kinds of point differ, each with its values before and after."""
    found: Changes = {}
    for kind in POINT_KINDS:
        old, new = (", ".join(p.value for p in each if p.kind == kind) for each in (before, after))
        if old != new:
            found[kind] = (old, new)
    return found


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
