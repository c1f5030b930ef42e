"""Two contacts that are one person become one: which field comes from where, what both give, and
where the one contact stands then.

Nothing is gained by merging: an objection to being contacted stays, and no gate opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import PHONE_KINDS, Contact, ContactPoint
from leaddesk.domain.lifecycle import Case, judge_move, missing_for_prospect
from leaddesk.domain.own_fields import Own, own_field, value_of, with_value
from leaddesk.domain.permission import stricter_party
from leaddesk.domain.pipeline import Stage

FIELDS: dict[str, tuple[str, ...]] = {
    "salutation": ("salutation",),
    "title": ("title",),
    "first_name": ("first_name",),
    "middle_name": ("middle_name",),
    "last_name": ("last_name",),
    "name_suffix": ("name_suffix",),
    "firm": ("firm",),
    "department": ("department",),
    "job_title": ("job_title",),
    "address": ("street", "street2", "zip", "city", "state", "country"),
    "language": ("language",),
    "birthday": ("birthday",),
    "source": ("source_id",),
    "value": ("value_cents", "currency"),
    "expected_on": ("expected_on",),
    "customer_no": ("customer_no",),
    "external_id": ("external_id",),
    "notes": ("notes",),
}
"""What is chosen as a whole, with the fields of a contact it is made of: half of one address
and half of another would be no address."""

PHASE_ORDER = {"disqualified": 0, "lead": 1, "prospect": 2, "customer": 3}


@dataclass(frozen=True)
class Difference:
    """A field in which two contacts differ, both with something in it. `keep` and `other` are
    the values, of an address and a value one for each of its fields; `chosen` is what holds
    unless the user chooses: 'keep', 'other', or for notes 'both'."""

    field: str
    keep: tuple[Any, ...]
    other: tuple[Any, ...]
    chosen: str = "keep"


def differences(
    keep: Contact, other: Contact, *, keep_inbound: bool = False, other_inbound: bool = False
) -> list[Difference]:
    """What has to be chosen; empty fields are filled without a question. Who once came by
    themselves stays somebody who did, unless the user says otherwise."""
    found = []
    for field, names in FIELDS.items():
        one, two = _values(keep, names), _values(other, names)
        if _fills(field, one, two) is not None:
            continue
        chosen = "keep"
        if field == "notes":
            chosen = "both"
        elif field == "source" and other_inbound and not keep_inbound:
            chosen = "other"
        found.append(Difference(field, one, two, chosen))
    for name, value in other.own:
        kept = value_of(keep.own, name)
        if kept and kept.split() != value.split():
            found.append(Difference(own_field(name), (kept,), (value,)))
    return found


def merged(keep: Contact, other: Contact, choices: Mapping[str, str]) -> Contact:
    """The one contact. `choices` says 'keep', 'other' or 'both' by field; what it does not name
    is filled where it is empty, else the kept one's; own fields are chosen by 'own:NAME'.
    Points and tags are those of both."""
    values: dict[str, Any] = {}
    for field, names in FIELDS.items():
        one, two = _values(keep, names), _values(other, names)
        filled = _fills(field, one, two)
        choice = choices.get(field, "keep")
        if filled is None and field == "notes" and choice == "both":
            filled = (f"{one[0].rstrip()}\n\n{two[0].strip()}",)
        elif filled is None:
            filled = two if choice == "other" else one
        values |= dict(zip(names, filled, strict=True))
    return replace(
        keep,
        **values,
        party=stricter_party(keep.party, other.party),
        points=all_points(keep.points, other.points),
        tags=tuple(sorted({*keep.tags, *other.tags})),
        own=_own(keep.own, other.own, choices),
    )


def _own(keep: Own, other: Own, choices: Mapping[str, str]) -> Own:
    for name, value in other:
        if not value_of(keep, name) or choices.get(own_field(name)) == "other":
            keep = with_value(keep, name, value)
    return keep


def _values(contact: Contact, names: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(contact, name) for name in names)


def _fills(field: str, one: tuple[Any, ...], two: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Both in one where they do not contradict each other, None where they do."""
    if field == "value":  # a currency alone says nothing
        if one[0] is None or two[0] is None or one == two:
            return two if one[0] is None and two[0] is not None else one
        return None
    for a, b in zip(one, two, strict=True):
        if _bare(a) and _bare(b) and _bare(a) != _bare(b):
            return None
    return tuple(a if _bare(a) else b for a, b in zip(one, two, strict=True))


def _bare(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def all_points(
    keep: tuple[ContactPoint, ...], other: tuple[ContactPoint, ...]
) -> tuple[ContactPoint, ...]:
    """The kept ones and those of the other that are not among them, however they are written."""
    there = {_same_point(point) for point in keep}
    found = list(keep)
    for point in other:
        if _same_point(point) not in there:
            there.add(_same_point(point))
            found.append(replace(point, id=0))
    return tuple(found)


def _same_point(point: ContactPoint) -> tuple[str, str]:
    kind = "phone" if point.kind in PHONE_KINDS else point.kind
    return kind, point.normal or point.value.strip().casefold()


def one_answer(keep: Answer, other: Answer) -> Answer:
    """What is known beats what is not; of two that contradict each other the newer one holds.
    The notes of both stay."""
    newer, older = keep, other
    if other.at is not None and (keep.at is None or other.at > keep.at):
        newer, older = other, keep
    if newer.value == "unknown" and older.value != "unknown":
        newer, older = older, newer
    notes = dict.fromkeys(note.strip() for note in (newer.note, older.note) if note.strip())
    return replace(newer, note=" · ".join(notes))


def stage_of_both(keep: Case, other: Case, both: Case, stages: list[Stage]) -> Stage:
    """Where the one contact stands: the further of the two stages that its rules allow.

    A customer stays a customer; a disqualified one is taken up again when the other is not; a
    prospect stays one unless together more is missing at the gate than was before. `both` is
    the merged contact's case, in whatever stage."""
    further, nearer = sorted((keep, other), key=_how_far, reverse=True)
    if _how_far(keep) == _how_far(other):
        further, nearer = keep, other
    if further.stage.phase != "prospect":
        return further.stage
    before = missing_for_prospect(further)
    if set(missing_for_prospect(both)) <= set(before):
        return further.stage
    if nearer.stage.phase == "disqualified":
        return max((s for s in stages if s.phase == "lead"), key=lambda s: s.position)
    came = replace(both, stage=nearer.stage)
    return further.stage if judge_move(came, further.stage, stages).allowed else nearer.stage


def _how_far(case: Case) -> tuple[int, int]:
    return PHASE_ORDER[case.stage.phase], case.stage.position
