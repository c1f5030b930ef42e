"""The words of the search for duplicates: why two contacts may be one, the fields in which they
differ, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from leaddesk.ui import texts
from leaddesk.ui.dialogs import countries
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_REASONS = {
    "same_email": QT_TRANSLATE_NOOP("duplicates", "same e-mail address"),
    "same_phone": QT_TRANSLATE_NOOP("duplicates", "same name and phone number"),
    "same_name_firm_zip": QT_TRANSLATE_NOOP("duplicates", "same name, company and postcode"),
    "similar_name_email": QT_TRANSLATE_NOOP("duplicates", "similar name, same e-mail address"),
    "same_name_firm": QT_TRANSLATE_NOOP("duplicates", "same name and company"),
    "same_firm": QT_TRANSLATE_NOOP("duplicates", "same company, both without a person"),
    "swapped_name": QT_TRANSLATE_NOOP("duplicates", "first and last name are swapped"),
    "same_name_zip": QT_TRANSLATE_NOOP("duplicates", "same name and postcode"),
    "similar_name_firm": QT_TRANSLATE_NOOP("duplicates", "similar name, same company"),
    "shared_phone": QT_TRANSLATE_NOOP("duplicates", "same phone number, similar name"),
    "similar_name_zip": QT_TRANSLATE_NOOP("duplicates", "similar name, same postcode"),
    "same_name": QT_TRANSLATE_NOOP("duplicates", "same name"),
    "similar_name": QT_TRANSLATE_NOOP("duplicates", "similar name"),
    "shared_email": QT_TRANSLATE_NOOP("duplicates", "same e-mail address, another name"),
}
_FIELDS = {
    "salutation": QT_TRANSLATE_NOOP("duplicates", "Salutation"),
    "title": QT_TRANSLATE_NOOP("duplicates", "Title"),
    "first_name": QT_TRANSLATE_NOOP("duplicates", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("duplicates", "Middle name"),
    "last_name": QT_TRANSLATE_NOOP("duplicates", "Last name"),
    "name_suffix": QT_TRANSLATE_NOOP("duplicates", "Name suffix"),
    "firm": QT_TRANSLATE_NOOP("duplicates", "Company"),
    "department": QT_TRANSLATE_NOOP("duplicates", "Department"),
    "job_title": QT_TRANSLATE_NOOP("duplicates", "Job title"),
    "address": QT_TRANSLATE_NOOP("duplicates", "Address"),
    "language": QT_TRANSLATE_NOOP("duplicates", "Language"),
    "birthday": QT_TRANSLATE_NOOP("duplicates", "Birthday"),
    "source": QT_TRANSLATE_NOOP("duplicates", "Source"),
    "value": QT_TRANSLATE_NOOP("duplicates", "Expected value"),
    "expected_on": QT_TRANSLATE_NOOP("duplicates", "Expected by"),
    "customer_no": QT_TRANSLATE_NOOP("duplicates", "Customer number"),
    "external_id": QT_TRANSLATE_NOOP("duplicates", "Id in another program"),
    "notes": QT_TRANSLATE_NOOP("duplicates", "Notes"),
}


def likeness_word(code: str) -> str:
    """Why two contacts may be one, by the code of `domain.matching.LIKENESSES`."""
    return translate("duplicates", _REASONS[code])


def merge_field(code: str) -> str:
    """A field of `domain.merge.FIELDS` as a person would call it."""
    return translate("duplicates", _FIELDS[code])


def shown(field: str, values: tuple[Any, ...], source_name: Callable[[int], str]) -> str:
    """What stands in a field of one contact; '' for nothing."""
    if field == "address":
        street, street2, zip_, city, state, country = values
        place = f"{zip_} {city}".strip()
        lines = (street, street2, place, state, countries.shown_as(country))
        return "\n".join(line for line in lines if line)
    if field == "value":
        return "" if values[0] is None else texts.money(values[0], values[1])
    if field == "source":
        return "" if values[0] is None else source_name(values[0])
    value = values[0]
    return texts.day(value) if isinstance(value, date) else str(value or "").strip()
