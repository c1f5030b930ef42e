"""A pasted signature as a contact: who, firm, job, numbers, addresses. What is not about the person
(register, managing directors, small print) is left out, and what was not understood is told."""

from __future__ import annotations

from leaddesk.domain.contact import Contact
from leaddesk.domain.newcomer import Understood
from leaddesk.exchange import signature_words as words
from leaddesk.exchange.signature_parts import Found, leave_out, parts_of
from leaddesk.exchange.signature_person import take_firm, take_person, take_rest
from leaddesk.exchange.signature_place import take_place
from leaddesk.exchange.signature_points import distinct, region_of, take_points

LONGEST = 20_000
"""Characters looked at; a signature is some hundred."""


def read_signature(text: str, region: str = "DE") -> Understood:
    """Read a signature; `region` is the ISO country by which numbers without one are read."""
    parts = parts_of(text[:LONGEST])
    found = Found()
    for part in parts:
        leave_out(part)
    take_place(parts, found)
    region = found.values.get("country") or region_of(parts) or region
    for part in parts:
        if not part.used:
            take_points(part, found, region)
    take_firm(parts, found)
    take_person(parts, found)
    take_rest(parts, found)
    contact = Contact(**found.values, points=tuple(distinct(found.points)))  # type: ignore[arg-type]
    rest = [part.text for part in parts if not part.used and not words.GREETING.match(part.text)]
    return Understood(contact, tuple(rest))
