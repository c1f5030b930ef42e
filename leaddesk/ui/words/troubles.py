"""The sentence for every expected trouble, for a wrong field of a form, and for why an undo left
a contact alone. Each says what is the matter and, where there is one, the way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.trouble import Trouble
from leaddesk.ui.words.counted import Counted
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_TROUBLES = {
    "name_missing": QT_TRANSLATE_NOOP(
        "texts", "A name is missing: a person, a company or an e-mail address is enough."
    ),
    "gate_closed": QT_TRANSLATE_NOOP("texts", "The gate is still closed."),
    "customer_stays": QT_TRANSLATE_NOOP(
        "texts", "A customer stays a customer: who has bought cannot become a lead again."
    ),
    "needs_reason": QT_TRANSLATE_NOOP("texts", "To disqualify, choose a reason."),
    "needs_sale": QT_TRANSLATE_NOOP("texts", "To become a customer, a sale has to be recorded."),
    "reason_missing": QT_TRANSLATE_NOOP(
        "texts", "A reason is missing; “Another reason” needs a note."
    ),
    "activity_impossible": QT_TRANSLATE_NOOP(
        "texts", "This result does not go with this kind of activity."
    ),
    "contact_gone": QT_TRANSLATE_NOOP("texts", "This contact is no longer there."),
    "stage_gone": QT_TRANSLATE_NOOP("texts", "This stage is no longer there."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("texts", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("texts", "There is nothing to redo."),
    "file_newer": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” was written by a newer LeadDesk. Please install the newer version; "
        "the file was left as it is.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is damaged. It was left as it is; please open a backup copy instead.",
    ),
    "file_not_leaddesk": QT_TRANSLATE_NOOP("texts", "“{file}” is not a LeadDesk file."),
    "file_locked": QT_TRANSLATE_NOOP(
        "texts", "“{file}” is in use by another program. Please close it there and try again."
    ),
    "file_read_only": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” cannot be written to. Nothing was changed; "
        "please check the permissions of the file and its folder.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "texts",
        "There is no room left on the disk for “{file}”. Nothing was changed; "
        "please make some room and try again.",
    ),
    "folder_missing": QT_TRANSLATE_NOOP("texts", "The folder for “{file}” does not exist."),
    "cannot_write": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” could not be saved ({reason}). Please choose another place or name.",
    ),
    "cannot_open": QT_TRANSLATE_NOOP("texts", "“{file}” could not be opened ({reason})."),
    "too_long": QT_TRANSLATE_NOOP("texts", "A text is too long to be kept."),
    "negative": QT_TRANSLATE_NOOP("texts", "An amount cannot be less than zero."),
    "cancelled": QT_TRANSLATE_NOOP("texts", "Cancelled; nothing was changed."),
    "unknown_source": QT_TRANSLATE_NOOP("texts", "There is no source called “{name}”."),
    "not_found": QT_TRANSLATE_NOOP("texts", "“{file}” does not exist."),
    "empty_file": QT_TRANSLATE_NOOP("texts", "“{file}” is empty."),
    "not_a_spreadsheet": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is not a spreadsheet. LeadDesk reads Excel and CSV files.",
    ),
    "old_excel_named_xlsx": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is an old Excel file under a new name. "
        "Please open it in Excel and save it as .xlsx.",
    ),
    "password": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is protected by a password. Please save a copy without one and import that.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is damaged and cannot be read. Please save it anew from the program "
        "it came from.",
    ),
    "too_big": QT_TRANSLATE_NOOP(
        "texts", "“{file}” is too big to be read safely. Please split it."
    ),
    "too_many_rows": QT_TRANSLATE_NOOP("texts", "“{file}” has too many rows. Please split it."),
    "no_header": QT_TRANSLATE_NOOP(
        "texts",
        "No row with column titles was found in “{file}”. Please add a first row that names "
        "the columns.",
    ),
    "no_columns": QT_TRANSLATE_NOOP(
        "texts",
        "No column of “{file}” could be recognised. Please name the columns, for example "
        "Name, Company, Phone.",
    ),
    "reader_died": QT_TRANSLATE_NOOP(
        "texts", "“{file}” could not be read: its contents made the reader stop."
    ),
    "reader_timeout": QT_TRANSLATE_NOOP(
        "texts", "“{file}” took too long to read. Please split it or save it anew."
    ),
    "no_permission": QT_TRANSLATE_NOOP("texts", "You are not allowed to read “{file}”."),
}
_COMPLAINTS = {
    "name_missing": QT_TRANSLATE_NOOP("texts", "A name, a company or an e-mail is needed."),
    "too_long": QT_TRANSLATE_NOOP("texts", "This is too long."),
    "negative": QT_TRANSLATE_NOOP("texts", "This cannot be less than zero."),
    "date_invalid": QT_TRANSLATE_NOOP("texts", "This is no date, such as 24.12. or tomorrow."),
    "date_missing": QT_TRANSLATE_NOOP("texts", "A date is needed."),
    "time_invalid": QT_TRANSLATE_NOOP("texts", "This is no time, such as 14:30."),
    "amount_invalid": QT_TRANSLATE_NOOP("texts", "This is no amount."),
    "amount_missing": QT_TRANSLATE_NOOP("texts", "An amount is needed."),
    "number_invalid": QT_TRANSLATE_NOOP("texts", "This is no whole number."),
    "phone_unreadable": QT_TRANSLATE_NOOP("texts", "This is no phone number we can read."),
    "phone_lost_digits": QT_TRANSLATE_NOOP("texts", "Digits of this number are lost."),
    "email_invalid": QT_TRANSLATE_NOOP("texts", "This is no e-mail address."),
    "reason_missing": QT_TRANSLATE_NOOP("texts", "A reason is needed."),
    "note_missing": QT_TRANSLATE_NOOP("texts", "This needs a note."),
}
_KEPT = {
    "changed_since": QT_TRANSLATE_NOOP("texts", "was changed since"),
    "used_since": QT_TRANSLATE_NOOP("texts", "has been worked with since"),
}


def trouble(trouble: Trouble) -> str:
    """The sentence for the user."""
    args = {"file": "", "reason": "", "name": "", **trouble.args_}
    if trouble.code == "contact_gone" and args["name"]:
        return translate("texts", "{name} is no longer there.").format(name=args["name"])
    if trouble.code == "gate_closed" and isinstance(args.get("missing"), Sequence):
        count = len(args["missing"])  # type: ignore[arg-type]
        if count:
            return Counted().things_missing(count)
    if trouble.code not in _TROUBLES:
        return translate("texts", "That did not work ({code}). Nothing was changed.").format(
            code=trouble.code
        )
    return _filled(_TROUBLES[trouble.code], args)


def _filled(source: str, args: Mapping[str, object]) -> str:
    return translate("texts", source).format_map({key: str(value) for key, value in args.items()})


def complaint(code: str) -> str:
    """The sentence beside a wrong field."""
    return translate("texts", _COMPLAINTS[code]) if code in _COMPLAINTS else code


def kept(code: str) -> str:
    """Why an undo left a contact as it is, to stand after its name."""
    return translate("texts", _KEPT[code]) if code in _KEPT else code
