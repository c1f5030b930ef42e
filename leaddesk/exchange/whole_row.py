"""What only the whole row tells: names proposed from one string, composite addresses split,
birthdays and VAT ids put together. Original strings stay beside what was made of them."""

from __future__ import annotations

import re
from datetime import date

from leaddesk.domain.firm_name import has_legal_form
from leaddesk.domain.person_name import split_name
from leaddesk.domain.postcode import split_postcode_city
from leaddesk.exchange.countries import country_code

_NAMES = ("first_name", "last_name", "full_name", "display_name", "company", "nickname")


def has_name(values: dict[str, object]) -> bool:
    """Whether there is any name of a person or a firm."""
    get = values.get
    return bool(get("last_name") or get("company") or any(get(name) for name in _NAMES))


def complete(values: dict[str, object], last_first: bool) -> None:
    """Fill in what the row's values say together; nothing that is there is changed."""
    if "last_name" not in values or "first_name" not in values:
        _names(values, last_first)
    salutation = values.get("salutation")
    if isinstance(salutation, str) and " " in salutation:
        _salutation(values, salutation)
    if "house_no" in values and "street" in values:
        values["street"] = f"{values['street']} {values.pop('house_no')}"
    if "city" in values and "zip" not in values:
        both = split_postcode_city(str(values["city"]))
        if both:
            values["zip"], values["city"] = both
    for block, prefix in (("address_block", ""), ("other_address_block", "other_")):
        if block in values:
            _address(values, str(values[block]), prefix)
    if "country" not in values and "country_code" in values:
        values["country"] = values["country_code"]
    if "birth_year" in values:
        _birthday(values)
    if "vat_number_without_prefix" in values and "vat_id" not in values:
        number = str(values["vat_number_without_prefix"])
        country = str(values.get("vat_country", ""))
        values["vat_id"] = number if number[:2].isalpha() else country + number


def _names(values: dict[str, object], last_first: bool) -> None:
    if "last_name" in values or "first_name" in values:
        return
    whole = values.get("full_name") or values.get("display_name")
    if not isinstance(whole, str):
        return
    parts = split_name(whole, last_first=last_first)
    if parts is None:
        if "company" not in values and has_legal_form(whole):
            values["company"] = whole
        elif values.get("company") != whole:
            values["last_name"] = whole
        return
    for name, text in (
        ("salutation", parts.salutation),
        ("title", parts.title),
        ("first_name", parts.first),
        ("last_name", parts.last),
        ("name_suffix", parts.suffix),
    ):
        if text:
            values.setdefault(name, text)


def _salutation(values: dict[str, object], salutation: str) -> None:
    """ "Frau Dr." is a salutation and a title."""
    parts = split_name(f"{salutation} X")
    if parts and parts.salutation and parts.last == "X" and not parts.first:
        values["salutation"] = parts.salutation
        if parts.title:
            values.setdefault("title", parts.title)


def _address(values: dict[str, object], block: str, prefix: str) -> None:
    if any(f"{prefix}{part}" in values for part in ("street", "zip", "city")):
        return
    parts = [part.strip() for part in re.split(r"[\n,;|]+", block) if part.strip()]
    for index, part in enumerate(parts):
        both = split_postcode_city(part)
        if both:
            values[f"{prefix}zip"], values[f"{prefix}city"] = both
            if index:
                values[f"{prefix}street"] = parts[index - 1]
            rest = parts[index + 1 :]
            if rest and country_code(rest[-1]):
                values.setdefault(f"{prefix}country", country_code(rest[-1]))
            return
    if len(parts) == 1 and any(c.isdigit() for c in block):
        values[f"{prefix}street"] = block


def _birthday(values: dict[str, object]) -> None:
    try:
        day = date(
            int(str(values["birth_year"])),
            int(str(values.get("birth_month", ""))),
            int(str(values.get("birth_day", ""))),
        )
    except ValueError:
        return
    values.setdefault("birthday", day)
