"""A row of a file as a contact: which field of a list becomes which field of the desk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.dates import read_date
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.proposal import Incoming
from leaddesk.domain.tags import tags_of
from leaddesk.exchange.fields import MAIL, POINTS
from leaddesk.exchange.row import Row

SAME = frozenset(
    "salutation title first_name middle_name last_name name_suffix department job_title "
    "street street2 zip city state country language birthday notes currency customer_no "
    "external_id".split()
)
RENAMED = {"amount": "value_cents", "close_date": "expected_on"}
OTHERWISE = frozenset(
    "company source tags next_action next_action_at optout_email optout_phone optout_fax "
    "full_name display_name po_box po_box_zip".split()
)
PRIVATE = {
    "home_street": "street",
    "home_street2": "street2",
    "home_zip": "zip",
    "home_city": "city",
    "home_state": "state",
    "home_country": "country",
}
MAIL_SOURCE = "mail inquiry"
"""Where somebody comes from who wrote a mail, unless another source is chosen."""
KEPT = MAIL | SAME | frozenset(RENAMED) | OTHERWISE | frozenset(PRIVATE) | frozenset(POINTS)
"""Fields of a list that have a place in the desk."""


def incoming(
    row: Row, today: date, *, own: bool, own_fields: Sequence[tuple[str, str]] = ()
) -> Incoming:
    """The contact a row describes. A private address is taken where the business one is
    missing; a next step without a date is due today. `own`: the file is our own export, whose
    external id is our own. `own_fields` are the columns taken for the desk's own fields, as
    ('own:NAME', name)."""
    values = row.values
    fields: dict[str, Any] = {name: value for name, value in values.items() if name in SAME}
    own_id = _own_id(fields.pop("external_id", None)) if own else None
    mail = _mail(values, today)
    for theirs, ours in RENAMED.items():
        if theirs in values:
            fields[ours] = values[theirs]
    if not ("zip" in fields or "city" in fields or "street" in fields):
        fields |= {ours: values[theirs] for theirs, ours in PRIVATE.items() if theirs in values}
    if "po_box" in values and "street" not in fields:
        fields["street"] = str(values["po_box"])
        if "po_box_zip" in values:
            fields["zip"] = str(values["po_box_zip"])
    if "value_cents" not in fields:
        fields.pop("currency", None)
    firm = str(values.get("company", ""))
    if not (fields.get("first_name") or fields.get("last_name") or firm):
        whole = values.get("full_name") or values.get("display_name")
        if whole:
            fields["last_name"] = str(whole)
    return Incoming(
        number=row.number,
        fields=fields,
        firm=firm,
        points=[ContactPoint(kind, raw, normal, label) for kind, raw, normal, label in row.points],
        tags=_tags(values.get("tags")),
        own=tuple((name, str(values[field])) for field, name in own_fields if field in values)
        if own_fields
        else (),
        source=str(values.get("source", "")) or (MAIL_SOURCE if mail else ""),
        follow_up=_follow_up(values, today),
        activity=mail,
        opted_out=",".join(
            [way for way, said in OPTED_OUT if said in values and _yes(values[said])]
        ),
        claimed="newsletter" if row.claims else "",
        own_id=own_id,
        raw=row.raw,
    )


OPTED_OUT = tuple((way, f"optout_{way}") for way in ("email", "phone", "fax"))


def contact_of(row: Incoming) -> Contact:
    """A new contact as its row describes it."""
    return Contact(
        **row.fields, firm=row.firm, points=tuple(row.points), tags=row.tags, own=row.own
    )


def _tags(value: object) -> tuple[str, ...]:
    if not value:
        return ()
    if isinstance(value, (list, tuple)):
        return tuple(str(each).strip() for each in value if str(each).strip())
    return tags_of(str(value or ""))


def _follow_up(values: dict[str, Any], today: date) -> FollowUp | None:
    due, text = values.get("next_action_at"), str(values.get("next_action", ""))
    if due is None and not text:
        return None
    if due is None and (dated := read_date(text)):
        due, text = dated, ""  # "Nächster Schritt am" names the day, not the step
    if isinstance(due, date):
        return FollowUp(due, text)
    return FollowUp(today, text) if text else None


NO = frozenset(("", "0", "no", "nein", "false", "falsch", "n", "off"))


def _yes(value: object) -> bool:
    if isinstance(value, str):
        return value.strip().casefold() not in NO
    return bool(value)


def _mail(values: dict[str, Any], today: date) -> Activity | None:
    """The mail a row was made from, as the activity it is; without a date it came today."""
    if not any(name in values for name in MAIL):
        return None
    at = values.get("mail_at")
    if not isinstance(at, datetime):
        at = datetime.combine(today, time(12), tzinfo=UTC)
    subject, text = str(values.get("mail_subject", "")), str(values.get("mail_text", ""))
    return Activity("email", at, outgoing=False, subject=subject, note=text)


def _own_id(value: object) -> int | None:
    text = str(value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
