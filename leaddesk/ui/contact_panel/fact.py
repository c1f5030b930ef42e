"""What the panel says of a contact, line by line, and as what each line is typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.contact import POINT_KINDS, Contact
from leaddesk.domain.overview import Overview
from leaddesk.domain.own_fields import own_field, own_key
from leaddesk.domain.reaching import REACHED_BY, link
from leaddesk.domain.tags import tags_text
from leaddesk.ui import texts
from leaddesk.ui.dialogs import countries
from leaddesk.ui.edits import NEW_POINT, POINT
from leaddesk.ui.words.permission import party

translate = QCoreApplication.translate
HOME = "DE"


class Fact(NamedTuple):
    """`code` is what `Edits` knows it by, '' for what cannot be typed. `parts` are the codes a
    line is typed as where it says several things at once. `begins` is the kind of activity it
    can be used for: a 'call', an 'email', '' for none."""

    code: str
    label: str
    words: str = ""
    parts: tuple[str, ...] = ()
    begins: str = ""


def who(contact: Contact) -> Fact:
    """The name with what stands around it; the panel's head shows it in its own way."""
    rare = ("middle_name", "name_suffix")
    parts = ("salutation", "title", "first_name", "middle_name", "last_name", "name_suffix",
             "company", "department", "job_title")  # fmt: skip
    shown = tuple(each for each in parts if each not in rare or getattr(contact, each))
    return Fact("who", texts.field("full_name"), "", shown)


def facts(overview: Overview, own: Sequence[str] = ()) -> list[Fact]:
    """Every line there may be, in order; what is not known has no words. `own` are the names of
    the desk's own fields."""
    contact = overview.contact
    found = []
    for point in contact.points:
        words = f"{point.value} ({point.label})" if point.label else point.value
        begins = REACHED_BY[point.kind] if link(point) else ""
        kind = texts.point_kind(point.kind)
        found.append(Fact(f"{POINT}{point.id}", kind, words, begins=begins))
    found += [Fact(f"{NEW_POINT}{kind}", texts.point_kind(kind)) for kind in POINT_KINDS]
    parts = ("street", "street2", "zip", "city", "state", "country")
    rare = ("street2", "state")
    typed = tuple(each for each in parts if each not in rare or getattr(contact, each))
    found.append(Fact("address", translate("facts", "Address"), address(contact), typed))
    source = overview.card.source
    told = f"{texts.source_name(source)} · {texts.channel(source.channel)}" if source else ""
    found.append(Fact("source", translate("facts", "Source"), told))
    worth = ("amount", "currency", "close_date")
    found.append(Fact("expected", translate("facts", "Expected"), _expected(contact), worth))
    bought: Counter[str] = Counter()
    for sale in overview.sales:
        bought[sale.currency] += sale.net_cents
    found.append(Fact("", translate("facts", "Bought"), texts.sums(bought, short=False)))
    found.append(Fact("tags", translate("facts", "Tags"), tags_text(contact.tags)))
    said = {own_key(name): value for name, value in contact.own}
    names = dict.fromkeys([*(name for name, _ in contact.own), *own])
    found += [
        Fact(own_field(name), name, " ".join(said.get(own_key(name), "").split())) for name in names
    ]
    kind = party(contact.party) if contact.party else ""
    found.append(Fact("party", translate("facts", "Kind of person"), kind))
    found.append(Fact("notes", translate("facts", "Notes"), contact.notes.strip()))
    return found


def address(contact: Contact) -> str:
    """Street, postcode and place, country; one line each. At home no country is named."""
    place = " ".join(part for part in (contact.zip, contact.city) if part)
    country = "" if contact.country == HOME else countries.shown_as(contact.country)
    lines = (contact.street, contact.street2, place, contact.state, country)
    return "\n".join(line for line in lines if line)


def _expected(contact: Contact) -> str:
    parts = []
    if contact.value_cents is not None:
        parts.append(texts.money(contact.value_cents, contact.currency))
    if contact.expected_on is not None:
        day = texts.day(contact.expected_on)
        parts.append(translate("facts", "by {day}").format(day=day))
    return " · ".join(parts)
