"""The words of an import: what each column was taken for and why, and what is wrong with a cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.own_fields import own_name
from leaddesk.domain.pasted import is_pasted
from leaddesk.ui.formats import day, moment, number
from leaddesk.ui.words.counted import Counted
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from leaddesk.domain.proposal import Proposal

translate = QCoreApplication.translate

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?")
_MAIL_TITLES = {
    "From": QT_TRANSLATE_NOOP("texts", "From"),
    "From address": QT_TRANSLATE_NOOP("texts", "Address of the sender"),
    "Subject": QT_TRANSLATE_NOOP("texts", "Subject"),
    "Date": QT_TRANSLATE_NOOP("texts", "Date"),
}

_PROBLEMS = {
    "changed_since_export": QT_TRANSLATE_NOOP(
        "texts", "changed here since the export; what is here stays unless the row is ticked"
    ),
    "blocked": QT_TRANSLATE_NOOP(
        "texts", "on the block list since this day; not imported, whatever the list says"
    ),
    "no_name": QT_TRANSLATE_NOOP("texts", "neither name nor company nor e-mail address"),
    "phone_lost_digits": QT_TRANSLATE_NOOP(
        "texts", "the spreadsheet lost digits of this phone number; it was not taken"
    ),
    "phone_restored": QT_TRANSLATE_NOOP(
        "texts", "the beginning of this phone number was missing and was restored; please check it"
    ),
    "phone_unreadable": QT_TRANSLATE_NOOP(
        "texts", "not readable as a phone number; kept as written"
    ),
    "email_invalid": QT_TRANSLATE_NOOP("texts", "not a valid e-mail address; kept as written"),
    "website_invalid": QT_TRANSLATE_NOOP("texts", "not a web address; kept as written"),
    "date_invalid": QT_TRANSLATE_NOOP("texts", "not readable as a date; it was not taken"),
    "date_ambiguous": QT_TRANSLATE_NOOP(
        "texts", "could be day or month first; it was not taken. Please write it as 24.12.2026"
    ),
    "amount_invalid": QT_TRANSLATE_NOOP("texts", "not readable as an amount; it was not taken"),
    "flag_unreadable": QT_TRANSLATE_NOOP("texts", "neither yes nor no; it was not taken"),
    "id_lost_digits": QT_TRANSLATE_NOOP(
        "texts", "the spreadsheet lost digits of this number; it was not taken"
    ),
    "too_long": QT_TRANSLATE_NOOP("texts", "too long; it was not taken"),
    "second_value": QT_TRANSLATE_NOOP(
        "texts", "another column already gave this; the first value was taken"
    ),
    "sheet_error": QT_TRANSLATE_NOOP(
        "texts", "an error value of the spreadsheet; it was not taken"
    ),
    "postcode_restored": QT_TRANSLATE_NOOP(
        "texts", "the leading zero of the postcode was restored"
    ),
    "postcode_lost_zero": QT_TRANSLATE_NOOP(
        "texts", "the postcode may have lost digits; please check it"
    ),
    "card_too_big": QT_TRANSLATE_NOOP("texts", "a card too big to be read safely"),
    "card_of_group": QT_TRANSLATE_NOOP("texts", "the card of a group, not of a person or firm"),
    "card_unfinished": QT_TRANSLATE_NOOP(
        "texts", "the end of this card is missing; taken as far as it goes"
    ),
    "card_line_unreadable": QT_TRANSLATE_NOOP(
        "texts", "a line of this card is not readable; the rest was taken"
    ),
    "mail_cut": QT_TRANSLATE_NOOP(
        "texts", "a very long e-mail; only the beginning of its text was taken"
    ),
    "attachment_too_big": QT_TRANSLATE_NOOP(
        "texts", "this attachment is too big to be kept with a contact; 20 MB are the most"
    ),
    "hidden_rows": QT_TRANSLATE_NOOP(
        "texts", "rows that are hidden in the spreadsheet; they are listed here all the same"
    ),
    "hidden_rows_left_out": QT_TRANSLATE_NOOP(
        "texts", "rows that are hidden in the spreadsheet; they were left out"
    ),
    "hidden_columns": QT_TRANSLATE_NOOP(
        "texts", "columns that are hidden in the spreadsheet; they are taken all the same"
    ),
    "formula_without_value": QT_TRANSLATE_NOOP(
        "texts",
        "formulas without a result in the file; please open it in Excel and save it once",
    ),
}
_COUNTS = {
    "new": QT_TRANSLATE_NOOP("texts", "{number} new"),
    "possible_duplicates": QT_TRANSLATE_NOOP("texts", "{number} of them possible duplicates"),
    "changed": QT_TRANSLATE_NOOP("texts", "{number} changed"),
    "unchanged": QT_TRANSLATE_NOOP("texts", "{number} unchanged"),
    "skipped": QT_TRANSLATE_NOOP("texts", "{number} skipped"),
    "blocked": QT_TRANSLATE_NOOP("texts", "{number} blocked"),
    "rejected": QT_TRANSLATE_NOOP("texts", "{number} rejected"),
}
_WHYS = {
    "normalised": QT_TRANSLATE_NOOP("texts", "a known column title"),
    "part": QT_TRANSLATE_NOOP("texts", "part of the title is known"),
    "close": QT_TRANSLATE_NOOP("texts", "close to a known title"),
    "values": QT_TRANSLATE_NOOP("texts", "recognised by its contents"),
    "ambiguous": QT_TRANSLATE_NOOP("texts", "could mean two things; please choose"),
    "unknown": QT_TRANSLATE_NOOP("texts", "not recognised; not taken"),
    "ignored": QT_TRANSLATE_NOOP("texts", "known, but of no use here"),
    "no_place": QT_TRANSLATE_NOOP("texts", "recognised, but LeadDesk does not keep this"),
    "taken": QT_TRANSLATE_NOOP("texts", "another column already gives this"),
    "saved": QT_TRANSLATE_NOOP("texts", "as you chose for such a list before"),
    "chosen": QT_TRANSLATE_NOOP("texts", "chosen by you"),
    "vcard": QT_TRANSLATE_NOOP("texts", "said so by the card"),
    "mail": QT_TRANSLATE_NOOP("texts", "read from the e-mail"),
    "own": QT_TRANSLATE_NOOP("texts", "from a LeadDesk export"),
    "own_field": QT_TRANSLATE_NOOP("texts", "called like a field of your own"),
    "own_kept": QT_TRANSLATE_NOOP("texts", "kept in a field of your own"),
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
    "phone3": QT_TRANSLATE_NOOP("texts", "Phone 3"),
    "phone4": QT_TRANSLATE_NOOP("texts", "Phone 4"),
    "mobile": QT_TRANSLATE_NOOP("texts", "Mobile"),
    "mobile2": QT_TRANSLATE_NOOP("texts", "Mobile 2"),
    "home_phone": QT_TRANSLATE_NOOP("texts", "Phone at home"),
    "home_phone2": QT_TRANSLATE_NOOP("texts", "Phone at home 2"),
    "company_phone": QT_TRANSLATE_NOOP("texts", "Company phone"),
    "other_phone": QT_TRANSLATE_NOOP("texts", "Other phone"),
    "assistant_phone": QT_TRANSLATE_NOOP("texts", "Assistant’s phone"),
    "callback_phone": QT_TRANSLATE_NOOP("texts", "Phone to call back"),
    "car_phone": QT_TRANSLATE_NOOP("texts", "Car phone"),
    "fax": QT_TRANSLATE_NOOP("texts", "Fax"),
    "home_fax": QT_TRANSLATE_NOOP("texts", "Fax at home"),
    "other_fax": QT_TRANSLATE_NOOP("texts", "Other fax"),
    "email": QT_TRANSLATE_NOOP("texts", "E-mail"),
    "email2": QT_TRANSLATE_NOOP("texts", "E-mail 2"),
    "email3": QT_TRANSLATE_NOOP("texts", "E-mail 3"),
    "email_more": QT_TRANSLATE_NOOP("texts", "More e-mail addresses"),
    "email_cc": QT_TRANSLATE_NOOP("texts", "E-mail, copy to"),
    "email_bcc": QT_TRANSLATE_NOOP("texts", "E-mail, blind copy to"),
    "website": QT_TRANSLATE_NOOP("texts", "Website"),
    "website2": QT_TRANSLATE_NOOP("texts", "Website 2"),
    "domain": QT_TRANSLATE_NOOP("texts", "Web domain"),
    "linkedin_url": QT_TRANSLATE_NOOP("texts", "LinkedIn"),
    "xing_url": QT_TRANSLATE_NOOP("texts", "Xing"),
    "street": QT_TRANSLATE_NOOP("texts", "Street"),
    "street2": QT_TRANSLATE_NOOP("texts", "Street, second line"),
    "zip": QT_TRANSLATE_NOOP("texts", "Postcode"),
    "city": QT_TRANSLATE_NOOP("texts", "City"),
    "state": QT_TRANSLATE_NOOP("texts", "State"),
    "country": QT_TRANSLATE_NOOP("texts", "Country"),
    "po_box": QT_TRANSLATE_NOOP("texts", "PO box"),
    "po_box_zip": QT_TRANSLATE_NOOP("texts", "Postcode of the PO box"),
    "home_street": QT_TRANSLATE_NOOP("texts", "Street at home"),
    "home_street2": QT_TRANSLATE_NOOP("texts", "Street at home, second line"),
    "home_zip": QT_TRANSLATE_NOOP("texts", "Postcode at home"),
    "home_city": QT_TRANSLATE_NOOP("texts", "City at home"),
    "home_state": QT_TRANSLATE_NOOP("texts", "State at home"),
    "home_country": QT_TRANSLATE_NOOP("texts", "Country at home"),
    "address_block": QT_TRANSLATE_NOOP("texts", "Whole address"),
    "mail_at": QT_TRANSLATE_NOOP("texts", "Date of the mail"),
    "mail_subject": QT_TRANSLATE_NOOP("texts", "Subject of the mail"),
    "mail_text": QT_TRANSLATE_NOOP("texts", "Text of the mail"),
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
    "next_action_at": QT_TRANSLATE_NOOP("texts", "Next step on"),
    "opted_out": QT_TRANSLATE_NOOP("texts", "Objections"),
    "activity": QT_TRANSLATE_NOOP("texts", "Activity"),
    "files": QT_TRANSLATE_NOOP("texts", "Files"),
    "house_no": QT_TRANSLATE_NOOP("texts", "House number"),
    "country_code": QT_TRANSLATE_NOOP("texts", "Country code"),
    "birth_day": QT_TRANSLATE_NOOP("texts", "Day of birth"),
    "birth_month": QT_TRANSLATE_NOOP("texts", "Month of birth"),
    "birth_year": QT_TRANSLATE_NOOP("texts", "Year of birth"),
    "phone_kind": QT_TRANSLATE_NOOP("texts", "Kind of phone"),
    "address_kind": QT_TRANSLATE_NOOP("texts", "Kind of address"),
    "claimed": QT_TRANSLATE_NOOP("texts", "Consent claimed"),
    "optout_email": QT_TRANSLATE_NOOP("texts", "Wants no e-mail"),
    "optout_phone": QT_TRANSLATE_NOOP("texts", "Wants no calls"),
    "optout_fax": QT_TRANSLATE_NOOP("texts", "Wants no fax"),
    "customer_no": QT_TRANSLATE_NOOP("texts", "Customer number"),
    "external_id": QT_TRANSLATE_NOOP("texts", "Number in the other program"),
    "vat_id": QT_TRANSLATE_NOOP("texts", "VAT ID"),
    "tax_no": QT_TRANSLATE_NOOP("texts", "Tax number"),
    "created_at": QT_TRANSLATE_NOOP("texts", "Created on"),
    "updated_at": QT_TRANSLATE_NOOP("texts", "Changed on"),
    "owner": QT_TRANSLATE_NOOP("texts", "Responsible"),
    "industry": QT_TRANSLATE_NOOP("texts", "Industry"),
}


def file_title(file: str) -> str:
    """A file's name to stand alone; what was pasted has none."""
    return translate("texts", "Clipboard") if is_pasted(file) else PurePath(file).name


def file_told(file: str) -> str:
    """A file's name in a sentence: 'imported 3 contacts from {file}'."""
    return translate("texts", "the clipboard") if is_pasted(file) else PurePath(file).name


def import_counts(counts: Mapping[str, int]) -> str:
    """'120 rows: 80 new, 40 unchanged' from 'rows', the verdicts and 'possible_duplicates'; what
    there is none of, or is not known, is left out."""
    told = [
        translate("texts", each).format(number=number(counts[code]))
        for code, each in _COUNTS.items()
        if counts.get(code)
    ]
    if "rows" not in counts:
        return ", ".join(told)
    every = Counted().rows(counts["rows"])
    return f"{every}: {', '.join(told)}" if told else every


def problem(code: str) -> str:
    """What is wrong with a cell or a row, to stand after its column and value."""
    return translate("texts", _PROBLEMS[code]) if code in _PROBLEMS else code


def program_name(program: str) -> str:
    """The program a file comes from; what the header table remarks in brackets is left out."""
    return program.partition(" (")[0]


def why(code: str, program: str = "") -> str:
    """Why a column was taken for a field. 'table:Outlook (classic CSV)' names a program that calls
    it so; it is told where the file is of that `program`, and says nothing to who has another."""
    kind, _, named = code.partition(":")
    if kind == "table":
        if program_name(named) != program_name(program):
            return translate("texts", _WHYS["normalised"])
        told = translate("texts", "as in files from {program}")
        return told.format(program=program_name(named))
    return translate("texts", _WHYS[kind]) if kind in _WHYS else code


def column_title(proposal: Proposal, place: int) -> str:
    """The title of a column of the file; those of a mail or a card are none of its sender's words,
    and are told by what they mean."""
    column = proposal.columns[place]
    title = column.header
    if proposal.from_mail and title in _MAIL_TITLES:
        return translate("texts", _MAIL_TITLES[title])
    if column.why == "vcard" and column.field:
        several = re.search(r" \d+$", title)
        return field(column.field) + (several[0] if several else "")
    return title


def cell_shown(proposal: Proposal, text: str) -> str:
    """A cell of the file on one line. A date that is one to the spreadsheet or the mail is written
    as the language does; in a file of text it stands as it is there."""
    found = " ".join(text.split())
    if proposal.found.encoding or not _ISO.fullmatch(found):
        return found
    try:
        if len(found) == 10 or found[11:] == "00:00:00":
            return day(date.fromisoformat(found[:10]))
        at = datetime.fromisoformat(found)
    except ValueError:
        return found
    if proposal.from_mail and at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return moment(at)


def field(code: str) -> str:
    """A field of the header table as a person would call it; rare ones by their plain name."""
    if code in _FIELDS:
        return translate("texts", _FIELDS[code])
    if own := own_name(code):
        return own
    return code.replace("_", " ").capitalize()
