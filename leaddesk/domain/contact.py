"""A contact: one record for life, a person, a company, or a person at a company."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from leaddesk.domain.own_fields import Own, own_field

PHONE_KINDS = ("phone", "mobile")
POINT_KINDS = ("phone", "mobile", "fax", "email", "website", "linkedin", "xing")
WOMEN = frozenset({"frau", "fr", "ms", "mrs", "miss", "madame", "mme", "signora"})
MAX_NAME = 500
MAX_TEXT = 100_000


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One way to reach somebody. `value` is as written, `normal` is E.164 for numbers, the
    lower-case address for e-mail, the address without scheme for a web page, '' if unreadable."""

    kind: str
    value: str
    normal: str = ""
    label: str = ""
    id: int = 0


@dataclass(frozen=True)
class Contact:
    """What the user types about a contact. Money in cents; `party` says whether a 'consumer' or a
    'business' is meant, '' while nobody knows; `own` are the desk's own fields, name and value;
    `id` is 0 until it is kept."""

    salutation: str = ""
    title: str = ""
    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    name_suffix: str = ""
    firm: str = ""
    department: str = ""
    job_title: str = ""
    street: str = ""
    street2: str = ""
    zip: str = ""
    city: str = ""
    state: str = ""
    country: str = ""
    language: str = ""
    birthday: date | None = None
    notes: str = ""
    source_id: int | None = None
    value_cents: int | None = None
    currency: str = "EUR"
    expected_on: date | None = None
    customer_no: str = ""
    external_id: str = ""
    party: str = ""
    points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    own: Own = ()
    id: int = 0

    @property
    def name(self) -> str:
        """The name a card shows, see `shown_name`."""
        person = person_name(self.title, self.first_name, self.middle_name, self.last_name)
        return shown_name(person, self.name_suffix, self.firm, self.points)

    @property
    def woman(self) -> bool:
        """Whether she is addressed as one: some languages have a word of its own for her."""
        first = next(iter(self.salutation.replace(".", " ").split()), "")
        return first.casefold() in WOMEN


FIELDS = tuple(
    f.name for f in fields(Contact) if f.name not in ("firm", "points", "tags", "own", "id")
)
"""What of a contact stands in its own row: all but what is kept beside it."""


def person_name(title: str, first: str, middle: str, last: str) -> str:
    """'Dr. Selim Aydın' from its parts; '' when there is neither a first nor a last name."""
    if not (first.strip() or last.strip()):
        return ""
    return " ".join(part.strip() for part in (title, first, middle, last) if part.strip())


def shown_name(person: str, suffix: str, firm: str, points: Sequence[ContactPoint]) -> str:
    """The person (see `person_name`), else the firm, else the first e-mail address or other
    contact point, else ''."""
    if person:
        return f"{person} {suffix}" if suffix else person
    if firm:
        return firm.strip()
    mails = [point.value for point in points if point.kind == "email"]
    others = [point.value for point in points]
    return next(iter(mails + others), "").strip()


def first_point(contact: Contact, kinds: Sequence[str]) -> str:
    """The first way of these kinds to reach somebody, as written; '' for none."""
    return next((point.value for point in contact.points if point.kind in kinds), "")


@dataclass(frozen=True)
class Complaint:
    """One wrong field of a form: the field's name and the code of the sentence beside it."""

    field: str
    code: str


def complaints(contact: Contact) -> list[Complaint]:
    """What is wrong with a contact as typed; an empty list when it can be kept."""
    found = []
    if not contact.name:
        found.append(Complaint("last_name", "name_missing"))
    short = ("first_name", "last_name", "firm", "title", "middle_name", "job_title")
    too_long = [name for name in short if len(getattr(contact, name)) > MAX_NAME]
    found += [Complaint(name, "too_long") for name in too_long]
    if len(contact.notes) > MAX_TEXT:
        found.append(Complaint("notes", "too_long"))
    found += [
        Complaint(own_field(name), "too_long")
        for name, value in contact.own
        if len(name) > MAX_NAME or len(value) > MAX_TEXT
    ]
    if contact.value_cents is not None and contact.value_cents < 0:
        found.append(Complaint("value", "negative"))
    return found
