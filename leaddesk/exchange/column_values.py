"""What a column holds, told by its values: a column of e-mail addresses is an e-mail column
whatever it is called. Only kinds that look like nothing else are told."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from leaddesk.domain.firm_name import has_legal_form
from leaddesk.domain.person_name import is_salutation, is_title, split_name
from leaddesk.domain.postcode import split_postcode_city
from leaddesk.exchange.countries import country_code

_EMAIL = re.compile(r"^(?:mailto:)?[^@\s<>]+@[^@\s<>]+\.[a-z]{2,}$", re.IGNORECASE)
_URL = re.compile(r"^(?:https?://|www\.)\S+\.\S{2,}$", re.IGNORECASE)
_LINKEDIN = re.compile(r"^(?:https?://)?(?:[a-z]+\.)?linkedin\.com/", re.IGNORECASE)
_XING = re.compile(r"^(?:https?://)?(?:[a-z]+\.)?xing\.(?:com|to)/", re.IGNORECASE)
_PHONE = re.compile(r"^(?:\+|00?[1-9(])[\d\s()/.\-–]{6,22}$")
_DATE = re.compile(r"^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T]\d{1,2}:\d{2}.*)?$")
_MOBILE = re.compile(r"^(?:(?:\+|00)49[\s(0)/.-]*|0)1[567]")
_IBAN = re.compile(r"^[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}\s?[A-Z0-9]{0,3}$")
_VAT = re.compile(r"^(?:DE|ATU|CHE|NL|FR|BE|PL|CZ|LU|IT|DK)[\s-]?[A-Z0-9.]{8,14}$")
_STREET = re.compile(
    r"(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|ufer|damm|street|road)\b.*\d", re.IGNORECASE
)
_JOB = re.compile(
    r"leiter|manager|führer|director|direktor|vorstand|inhaber|chef|assisten|referent|berater|"
    r"\bceo\b|\bcto\b|\bcfo\b|head of|sales|engineer|einkauf|vertrieb|meister|owner|founder|"
    r"gründer|architekt|consultant|officer|president|prokurist|partner|buchhalt|entwickler|"
    r"developer|kauf(?:mann|frau)|lead\b|analyst",
    re.IGNORECASE,
)

_ENOUGH = 2  # values below which nothing is told
_SHARE = 0.8


def texts(sample: Sequence[Sequence[object]], index: int) -> list[str]:
    """The texts of one column of the sample, without the empty ones."""
    found = []
    for row in sample:
        value = row[index] if index < len(row) else ""
        if isinstance(value, str) and value.strip():
            found.append(value.strip())
    return found


def share(values: list[str], test: Callable[[str], object]) -> float:
    """The part of the values that pass the test; 0 when there are too few to tell."""
    if len(values) < _ENOUGH:
        return 0.0
    return sum(bool(test(value)) for value in values) / len(values)


def mostly_emails(values: list[str]) -> bool:
    return share(values, _EMAIL.match) >= 0.9


def field_by_values(values: list[str]) -> str | None:
    """The field that a column of these texts can only be, or None."""
    if len(values) < _ENOUGH:
        return None
    if share(values, _EMAIL.match) >= _SHARE:
        return "email"
    if share(values, _LINKEDIN.match) >= _SHARE:
        return "linkedin_url"
    if share(values, _XING.match) >= _SHARE:
        return "xing_url"
    if share(values, _URL.match) >= _SHARE:
        return "website"
    if share(values, _IBAN.match) >= _SHARE:
        return "iban"
    if share(values, _VAT.match) >= _SHARE:
        return "vat_id"
    if share(values, is_salutation) >= 0.9:
        return "salutation"
    if share(values, lambda value: _PHONE.match(value) and not _DATE.match(value)) >= _SHARE:
        return "mobile" if share(values, _MOBILE.match) >= 0.9 else "phone"
    if share(values, split_postcode_city) >= _SHARE:
        return "zip"
    if share(values, has_legal_form) >= 0.5:
        return "company"
    if share(values, _STREET.search) >= _SHARE:
        return "street"
    if share(values, lambda value: len(value) > 3 and country_code(value)) >= 0.9:
        return "country"
    return None


def looks_like_content(values: Sequence[object]) -> bool:
    """Whether a row is content rather than a header: it holds an address, a number, a date."""
    return any(
        not isinstance(value, str)
        or _EMAIL.match(value.strip())
        or _URL.match(value.strip())
        or _PHONE.match(value.strip())
        for value in values
        if value not in ("", None)
    )


def kind_of_title(values: list[str]) -> str | None:
    """Of "Titel"/"Title": salutation (Mr.), title (Dr.) or job_title (Sales Manager), else None."""
    if share(values, is_salutation) >= 0.7:
        return "salutation"
    if share(values, is_title) >= 0.7 or (len(values) == 1 and is_title(values[0])):
        return "title"
    if share(values, _JOB.search) >= 0.4 and share(values, is_title) < 0.1:
        return "job_title"
    return None


def kind_of_name(values: list[str]) -> str | None:
    """Of "Name": company or full_name, else None."""
    firms = share(values, has_legal_form)
    if firms >= 0.4:
        return "company"
    people = share(values, lambda value: (parts := split_name(value)) and parts.first)
    if people >= 0.8 and firms == 0.0:
        return "full_name"
    return None


def kind_of_address(values: list[str]) -> str | None:
    """Of "Adresse": a street, or a block with the postcode in it, else None."""
    if share(values, lambda value: "\n" in value or re.search(r"\b\d{4,5}\s+\D", value)) >= 0.6:
        return "address_block"
    return "street" if values else None
