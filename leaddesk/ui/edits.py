"""Editing in place, in a cell of the list or a line of the panel: what stands there at first, what
is wrong with what was typed, and the one verb that keeps it. The checks are those of the contact
dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from leaddesk.domain.contact import PHONE_KINDS, Contact, ContactPoint, complaints, first_point
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.line import Line
from leaddesk.domain.own_fields import own_name, value_of, with_value
from leaddesk.domain.permission import PARTIES
from leaddesk.domain.tags import tags_of, tags_text
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.dialogs.countries import code_of, shown_as
from leaddesk.ui.session import Session
from leaddesk.ui.typed_day import parse_day
from leaddesk.ui.typed_moment import parse_coming
from leaddesk.ui.typed_money import parse_money
from leaddesk.ui.words.permission import party

PLAIN = {
    "salutation": "salutation", "title": "title", "first_name": "first_name",
    "middle_name": "middle_name", "last_name": "last_name", "name_suffix": "name_suffix",
    "company": "firm", "department": "department", "job_title": "job_title",
    "street": "street", "street2": "street2", "zip": "zip", "city": "city", "state": "state",
    "notes": "notes", "customer_no": "customer_no",
}  # fmt: skip
"""Codes of a text of the contact, and the text's name there."""
POINTS = {"phone": PHONE_KINDS, "email": ("email",), "website": ("website",)}
POINT, NEW_POINT = "point:", "new:"
"""One way to reach somebody by its row's id, and one more of a kind: 'point:17', 'new:mobile'."""
CHOICES = ("source", "stage", "currency", "party")
OTHERS = ("amount", "close_date", "next_action_at", "next_action", "tags", "country")

Offer = list[tuple[object, str]]


def may_edit(code: str) -> bool:
    """Whether a column's cells can be typed into."""
    return (
        code in PLAIN or code in POINTS or code in CHOICES or code in OTHERS
        or code.startswith((POINT, NEW_POINT)) or own_name(code) is not None
    )  # fmt: skip


class Edits:
    """Edits lines of a session's desk."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def offer(self, code: str) -> Offer:
        """What a cell can be chosen from: (code, word) each; [] where it is typed."""
        reads = self._session.reads
        if code == "source":
            known = [(each.id, texts.source_name(each)) for each in reads.sources()]
            return [(None, "—"), *known]
        if code == "stage":
            return [(each.id, texts.stage_name(each)) for each in reads.stages()]
        if code == "party":
            return [(each, party(each)) for each in ("", *PARTIES)]
        if code == "currency":
            from leaddesk.ui.dialogs.sale_dialog import currencies

            return currencies("")
        return []

    def beginning(self, line: Line, code: str) -> object:
        """What an editor begins with: a text, or an id to be chosen."""
        contact, card = line.contact, line.card
        if code == "source":
            return contact.source_id
        if code == "stage":
            return card.stage_id
        if code in POINTS:
            return first_point(contact, POINTS[code])
        if code.startswith((POINT, NEW_POINT)):
            at = _place(contact, code)
            return "" if at is None else contact.points[at].value
        if own := own_name(code):
            return value_of(contact.own, own)
        found: dict[str, Callable[[], str]] = {
            "amount": lambda: _plain_money(contact.value_cents),
            "close_date": lambda: _plain_day(contact.expected_on),
            "next_action_at": lambda: _plain_day(card.due_on),
            "next_action": lambda: card.next_step,
            "tags": lambda: tags_text(contact.tags),
            "country": lambda: shown_as(contact.country),
            "currency": lambda: contact.currency,
            "party": lambda: contact.party,
        }
        return found[code]() if code in found else getattr(contact, PLAIN[code])

    def complaint(self, line: Line, code: str, typed: str) -> str:
        """The sentence for what cannot be kept; '' when it can."""
        try:
            if typed != self.beginning(line, code):
                self._meant(line, code, typed)
        except Refused as refused:
            return texts.complaint(refused.code)
        return ""

    def write(self, contact_id: int, code: str, typed: object) -> None:
        """Run the one verb; nothing when nothing is changed by it."""
        session = self._session
        line = session.reads.lines([contact_id]).get(contact_id)
        if line is None:
            session.troubled.emit(Refused("contact_gone"))
        elif typed != self.beginning(line, code):
            session.run(self._keep, line, code, typed)

    def _keep(self, line: Line, code: str, typed: object) -> None:
        meant, verbs = self._meant(line, code, typed), self._session.desk.contacts
        if isinstance(meant, Contact):
            if meant != line.contact:
                verbs.edit(line.contact.id, meant)
        else:
            verbs.set_follow_up(line.contact.id, meant)

    def _meant(self, line: Line, code: str, typed: object) -> Contact | FollowUp | None:
        """The contact, or the next step, with what was typed in it. Raises `Refused` with the
        code of a complaint."""
        if code in ("next_action_at", "next_action"):
            return self._step(line, code, str(typed).strip())
        contact = self._contact(line.contact, code, typed)
        for wrong in complaints(contact):
            raise Refused(wrong.code)
        return contact

    def _contact(self, contact: Contact, code: str, typed: object) -> Contact:
        if code == "source":
            return replace(contact, source_id=None if typed is None else int(str(typed)))
        text = str(typed).strip()
        if code in POINTS or code.startswith((POINT, NEW_POINT)):
            return replace(contact, points=_points(contact, code, text))
        if code == "country":
            return replace(contact, country=code_of(text))
        if code == "currency":
            return replace(contact, currency=text)
        if code == "party":
            return replace(contact, party=text)
        if code == "amount":
            return replace(contact, value_cents=_cents(text))
        if code == "close_date":
            return replace(contact, expected_on=self._day(text))
        if code == "tags":
            return replace(contact, tags=tags_of(text))
        if own := own_name(code):
            return replace(contact, own=with_value(contact.own, own, text))
        plain: dict[str, Any] = {PLAIN[code]: text}
        return replace(contact, **plain)

    def _step(self, line: Line, code: str, text: str) -> FollowUp | None:
        card = line.card
        if code == "next_action_at":
            if not text:
                return None
            found = parse_coming(text, self._session.desk.now().astimezone())
            if found is None:
                raise Refused("date_invalid")
            on, at = found
            kept = card.due_time if on == card.due_on else None
            return FollowUp(on, card.next_step, at or kept)
        if card.due_on is None:
            if text:
                raise Refused("date_missing")
            return None
        return FollowUp(card.due_on, text, card.due_time)

    def _day(self, text: str) -> date | None:
        if not text:
            return None
        on = parse_day(text, self._session.today())
        if on is None:
            raise Refused("date_invalid")
        return on


def _cents(text: str) -> int | None:
    if not text:
        return None
    cents = parse_money(text)
    if cents is None:
        raise Refused("amount_invalid")
    return cents


def _place(contact: Contact, code: str) -> int | None:
    """Which of the contact's points is meant: None for one more."""
    if code.startswith(NEW_POINT):
        return None
    if code.startswith(POINT):
        key = int(code.removeprefix(POINT))
        return next((n for n, each in enumerate(contact.points) if each.id == key), None)
    return next((n for n, each in enumerate(contact.points) if each.kind in POINTS[code]), None)


def _points(contact: Contact, code: str, text: str) -> tuple[ContactPoint, ...]:
    """The contact's points with the one that is meant as typed, or without it."""
    # Importing it costs the phone numbers of the world; only who types into a cell waits.
    from leaddesk.ui.dialogs.points_editor import read_point

    at = _place(contact, code)
    kind = code.removeprefix(NEW_POINT) if code.startswith(NEW_POINT) else ""
    if at is None and code.startswith(POINT):
        raise Refused("contact_gone")
    if not text:
        return tuple(each for n, each in enumerate(contact.points) if n != at)
    before = contact.points[at] if at is not None else ContactPoint(kind or POINTS[code][0], "")
    region = contact.country if len(contact.country) == 2 and contact.country.isupper() else "DE"
    normal, wrong = read_point(before.kind, text, region)
    if wrong:
        raise Refused(wrong)
    fresh = replace(before, value=text, normal=normal)
    if at is None:
        return (*contact.points, fresh)
    return tuple(fresh if n == at else each for n, each in enumerate(contact.points))


def _plain_money(cents: int | None) -> str:
    return "" if cents is None else texts.money_plain(cents)


def _plain_day(on: date | None) -> str:
    return "" if on is None else texts.day(on)
