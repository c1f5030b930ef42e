"""The words of an import: what each column was taken for and why, and what is wrong with a cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_PROBLEMS = {
    "no_name": QT_TRANSLATE_NOOP("texts", "neither name nor company nor e-mail address"),
    "phone_lost_digits": QT_TRANSLATE_NOOP(
        "texts", "the spreadsheet lost digits of this phone number; it was not taken"
    ),
    "phone_unreadable": QT_TRANSLATE_NOOP(
        "texts", "not readable as a phone number; kept as written"
    ),
    "email_invalid": QT_TRANSLATE_NOOP("texts", "not a valid e-mail address"),
    "date_invalid": QT_TRANSLATE_NOOP("texts", "not readable as a date"),
    "amount_invalid": QT_TRANSLATE_NOOP("texts", "not readable as an amount"),
    "too_long": QT_TRANSLATE_NOOP("texts", "too long; it was not taken"),
    "sheet_error": QT_TRANSLATE_NOOP("texts", "an error value of the spreadsheet"),
    "postcode_restored": QT_TRANSLATE_NOOP(
        "texts", "the leading zero of the postcode was restored"
    ),
    "postcode_lost_zero": QT_TRANSLATE_NOOP("texts", "the postcode may have lost its leading zero"),
}
_WHYS = {
    "normalised": QT_TRANSLATE_NOOP("texts", "a known column title"),
    "part": QT_TRANSLATE_NOOP("texts", "part of the title is known"),
    "close": QT_TRANSLATE_NOOP("texts", "close to a known title"),
    "values": QT_TRANSLATE_NOOP("texts", "recognised by its contents"),
    "ambiguous": QT_TRANSLATE_NOOP("texts", "could mean two things; please choose"),
    "unknown": QT_TRANSLATE_NOOP("texts", "not recognised; not taken"),
    "ignored": QT_TRANSLATE_NOOP("texts", "known, but of no use here"),
    "taken": QT_TRANSLATE_NOOP("texts", "another column already gives this"),
    "chosen": QT_TRANSLATE_NOOP("texts", "chosen by you"),
    "own": QT_TRANSLATE_NOOP("texts", "from a LeadDesk export"),
    "empty": QT_TRANSLATE_NOOP("texts", "an empty column"),
}
_FIELDS = {
    "salutation": QT_TRANSLATE_NOOP("texts", "Salutation"),
    "title": QT_TRANSLATE_NOOP("texts", "Academic title"),
    "full_name": QT_TRANSLATE_NOOP("texts", "Full name"),
    "display_name": QT_TRANSLATE_NOOP("texts", "Display name"),
    "first_name": QT_TRANSLATE_NOOP("texts", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("texts", "Middle name"),
    "last_name": QT_TRANSLATE_NOOP("texts", "Last name"),
    "name_suffix": QT_TRANSLATE_NOOP("texts", "Name suffix"),
    "company": QT_TRANSLATE_NOOP("texts", "Company"),
    "company2": QT_TRANSLATE_NOOP("texts", "Company, second line"),
    "department": QT_TRANSLATE_NOOP("texts", "Department"),
    "job_title": QT_TRANSLATE_NOOP("texts", "Job title"),
    "phone": QT_TRANSLATE_NOOP("texts", "Phone"),
    "phone2": QT_TRANSLATE_NOOP("texts", "Phone 2"),
    "mobile": QT_TRANSLATE_NOOP("texts", "Mobile"),
    "mobile2": QT_TRANSLATE_NOOP("texts", "Mobile 2"),
    "home_phone": QT_TRANSLATE_NOOP("texts", "Phone at home"),
    "home_phone2": QT_TRANSLATE_NOOP("texts", "Phone at home 2"),
    "company_phone": QT_TRANSLATE_NOOP("texts", "Company phone"),
    "other_phone": QT_TRANSLATE_NOOP("texts", "Other phone"),
    "fax": QT_TRANSLATE_NOOP("texts", "Fax"),
    "email": QT_TRANSLATE_NOOP("texts", "E-mail"),
    "email2": QT_TRANSLATE_NOOP("texts", "E-mail 2"),
    "email3": QT_TRANSLATE_NOOP("texts", "E-mail 3"),
    "website": QT_TRANSLATE_NOOP("texts", "Website"),
    "website2": QT_TRANSLATE_NOOP("texts", "Website 2"),
    "linkedin_url": QT_TRANSLATE_NOOP("texts", "LinkedIn"),
    "xing_url": QT_TRANSLATE_NOOP("texts", "Xing"),
    "street": QT_TRANSLATE_NOOP("texts", "Street"),
    "street2": QT_TRANSLATE_NOOP("texts", "Street, second line"),
    "zip": QT_TRANSLATE_NOOP("texts", "Postcode"),
    "city": QT_TRANSLATE_NOOP("texts", "City"),
    "state": QT_TRANSLATE_NOOP("texts", "State"),
    "country": QT_TRANSLATE_NOOP("texts", "Country"),
    "po_box": QT_TRANSLATE_NOOP("texts", "PO box"),
    "address_block": QT_TRANSLATE_NOOP("texts", "Whole address"),
    "language": QT_TRANSLATE_NOOP("texts", "Language"),
    "birthday": QT_TRANSLATE_NOOP("texts", "Birthday"),
    "notes": QT_TRANSLATE_NOOP("texts", "Notes"),
    "tags": QT_TRANSLATE_NOOP("texts", "Tags"),
    "source": QT_TRANSLATE_NOOP("texts", "Source"),
    "stage": QT_TRANSLATE_NOOP("texts", "Stage"),
    "status": QT_TRANSLATE_NOOP("texts", "Status"),
    "amount": QT_TRANSLATE_NOOP("texts", "Value"),
    "currency": QT_TRANSLATE_NOOP("texts", "Currency"),
    "close_date": QT_TRANSLATE_NOOP("texts", "Expected on"),
    "next_action": QT_TRANSLATE_NOOP("texts", "Next step"),
    "customer_no": QT_TRANSLATE_NOOP("texts", "Customer number"),
    "external_id": QT_TRANSLATE_NOOP("texts", "Number in the other program"),
    "vat_id": QT_TRANSLATE_NOOP("texts", "VAT ID"),
    "tax_no": QT_TRANSLATE_NOOP("texts", "Tax number"),
    "created_at": QT_TRANSLATE_NOOP("texts", "Created on"),
    "updated_at": QT_TRANSLATE_NOOP("texts", "Changed on"),
    "owner": QT_TRANSLATE_NOOP("texts", "Responsible"),
    "industry": QT_TRANSLATE_NOOP("texts", "Industry"),
}


def problem(code: str) -> str:
    """What is wrong with a cell or a row, to stand after its column and value."""
    return translate("texts", _PROBLEMS[code]) if code in _PROBLEMS else code


def why(code: str) -> str:
    """Why a column was taken for a field. 'table:Outlook (classic CSV)' names the program."""
    kind, _, program = code.partition(":")
    if kind == "table":
        return translate("texts", "as in files from {program}").format(program=program)
    return translate("texts", _WHYS[kind]) if kind in _WHYS else code


def field(code: str) -> str:
    """A field of the header table as a person would call it; rare ones by their plain name."""
    if code in _FIELDS:
        return translate("texts", _FIELDS[code])
    return code.replace("_", " ").capitalize()
