"""The words of a disclosure: its headings, and what each field of the record is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

_HEADINGS = {
    "person": QT_TRANSLATE_NOOP("disclosure", "The person"),
    "points": QT_TRANSLATE_NOOP("disclosure", "Addresses and numbers"),
    "own_fields": QT_TRANSLATE_NOOP("disclosure", "Own fields"),
    "origin": QT_TRANSLATE_NOOP("disclosure", "Where the data came from"),
    "ledger": QT_TRANSLATE_NOOP("disclosure", "Consents and objections"),
    "block_list": QT_TRANSLATE_NOOP("disclosure", "Block list"),
    "transitions": QT_TRANSLATE_NOOP("disclosure", "Stages"),
    "activities": QT_TRANSLATE_NOOP("disclosure", "Conversations, letters and notes"),
    "answers": QT_TRANSLATE_NOOP("disclosure", "Checklist"),
    "follow_ups": QT_TRANSLATE_NOOP("disclosure", "Next steps"),
    "sales": QT_TRANSLATE_NOOP("disclosure", "Sales"),
    "files": QT_TRANSLATE_NOOP("disclosure", "Files"),
    "kept_on_purpose": QT_TRANSLATE_NOOP("disclosure", "Kept after a review"),
    "history": QT_TRANSLATE_NOOP("disclosure", "What was done with the data"),
}
_FIELDS = {
    "salutation": QT_TRANSLATE_NOOP("disclosure", "Salutation"),
    "title": QT_TRANSLATE_NOOP("disclosure", "Title"),
    "first_name": QT_TRANSLATE_NOOP("disclosure", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("disclosure", "Further first names"),
    "last_name": QT_TRANSLATE_NOOP("disclosure", "Last name"),
    "name_suffix": QT_TRANSLATE_NOOP("disclosure", "Name suffix"),
    "company": QT_TRANSLATE_NOOP("disclosure", "Company"),
    "department": QT_TRANSLATE_NOOP("disclosure", "Department"),
    "job_title": QT_TRANSLATE_NOOP("disclosure", "Job title"),
    "street": QT_TRANSLATE_NOOP("disclosure", "Street"),
    "street2": QT_TRANSLATE_NOOP("disclosure", "Address line 2"),
    "zip": QT_TRANSLATE_NOOP("disclosure", "Postal code"),
    "city": QT_TRANSLATE_NOOP("disclosure", "City"),
    "state": QT_TRANSLATE_NOOP("disclosure", "State or region"),
    "country": QT_TRANSLATE_NOOP("disclosure", "Country"),
    "language": QT_TRANSLATE_NOOP("disclosure", "Language"),
    "birthday": QT_TRANSLATE_NOOP("disclosure", "Birthday"),
    "notes": QT_TRANSLATE_NOOP("disclosure", "Notes"),
    "tags": QT_TRANSLATE_NOOP("disclosure", "Tags"),
    "kind_of_person": QT_TRANSLATE_NOOP("disclosure", "Kind of person"),
    "stage": QT_TRANSLATE_NOOP("disclosure", "Stage"),
    "stage_since": QT_TRANSLATE_NOOP("disclosure", "In this stage since"),
    "value": QT_TRANSLATE_NOOP("disclosure", "Value"),
    "expected_on": QT_TRANSLATE_NOOP("disclosure", "Expected on"),
    "hold_until": QT_TRANSLATE_NOOP("disclosure", "On hold until"),
    "customer_no": QT_TRANSLATE_NOOP("disclosure", "Customer number"),
    "external_id": QT_TRANSLATE_NOOP("disclosure", "Number in another program"),
    "opted_out": QT_TRANSLATE_NOOP("disclosure", "Does not want"),
    "created_at": QT_TRANSLATE_NOOP("disclosure", "Added"),
    "updated_at": QT_TRANSLATE_NOOP("disclosure", "Last changed"),
    "last_activity_at": QT_TRANSLATE_NOOP("disclosure", "Last activity"),
    "source": QT_TRANSLATE_NOOP("disclosure", "Source"),
    "vendor": QT_TRANSLATE_NOOP("disclosure", "Vendor"),
    "acquired_on": QT_TRANSLATE_NOOP("disclosure", "Acquired on"),
    "data_from": QT_TRANSLATE_NOOP("disclosure", "Data obtained from"),
    "the_person": QT_TRANSLATE_NOOP("disclosure", "the person"),
    "import": QT_TRANSLATE_NOOP("disclosure", "Imported"),
    "from": QT_TRANSLATE_NOOP("disclosure", "from"),
    "result": QT_TRANSLATE_NOOP("disclosure", "result"),
    "minutes": QT_TRANSLATE_NOOP("disclosure", "minutes"),
    "km": QT_TRANSLATE_NOOP("disclosure", "kilometres"),
    "place": QT_TRANSLATE_NOOP("disclosure", "place"),
    "participants": QT_TRANSLATE_NOOP("disclosure", "participants"),
    "incoming": QT_TRANSLATE_NOOP("disclosure", "from the person"),
    "evidence": QT_TRANSLATE_NOOP("disclosure", "evidence"),
    "reason": QT_TRANSLATE_NOOP("disclosure", "reason"),
    "done": QT_TRANSLATE_NOOP("disclosure", "done on"),
    "undone": QT_TRANSLATE_NOOP("disclosure", "undone"),
    "purpose": QT_TRANSLATE_NOOP("disclosure", "purpose"),
    "way": QT_TRANSLATE_NOOP("disclosure", "how"),
    "wording": QT_TRANSLATE_NOOP("disclosure", "exact words"),
    "taken_by": QT_TRANSLATE_NOOP("disclosure", "taken by"),
    "our_company": QT_TRANSLATE_NOOP("disclosure", "our company"),
    "point": QT_TRANSLATE_NOOP("disclosure", "address or number"),
    "proof": QT_TRANSLATE_NOOP("disclosure", "proof (SHA-256)"),
    "until": QT_TRANSLATE_NOOP("disclosure", "until"),
    "reference": QT_TRANSLATE_NOOP("disclosure", "reference"),
    "vat": QT_TRANSLATE_NOOP("disclosure", "VAT"),
    "net": QT_TRANSLATE_NOOP("disclosure", "net"),
    "bytes": QT_TRANSLATE_NOOP("disclosure", "bytes"),
    "every_way": QT_TRANSLATE_NOOP("disclosure", "every way"),
}


def heading(code: str) -> str:
    """What stands above a part of the disclosure."""
    return QCoreApplication.translate("disclosure", _HEADINGS[code])


def name(code: str) -> str:
    """What a field is called."""
    return QCoreApplication.translate("disclosure", _FIELDS[code])
