"""The sentence for every expected trouble, for a wrong field of a form, and for why an undo left
a contact alone. Each says what is the matter and, where there is one, the way out."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.pasted import is_pasted
from leaddesk.domain.trouble import Trouble
from leaddesk.ui.formats import number
from leaddesk.ui.words.counted import Counted
from leaddesk.ui.words.imports import file_title
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
    "activity_gone": QT_TRANSLATE_NOOP(
        "texts", "This activity is no longer there; it was probably deleted."
    ),
    "not_into_the_past": QT_TRANSLATE_NOOP(
        "texts", "Nothing can be planned into the past. Please choose today or a later day."
    ),
    "limit_impossible": QT_TRANSLATE_NOOP(
        "texts", "Please choose a number of attempts from 1 to 99."
    ),
    "contact_gone": QT_TRANSLATE_NOOP("texts", "This contact is no longer there."),
    "notice_too_long": QT_TRANSLATE_NOOP("texts", "This text is too long."),
    "retention_impossible": QT_TRANSLATE_NOOP(
        "texts", "Please choose 0 to 240 months, and 1 to 30 years for sales."
    ),
    "person_not_found": QT_TRANSLATE_NOOP(
        "texts", "A disclosure is about one person, and nobody was found. Please name somebody."
    ),
    "person_not_one": QT_TRANSLATE_NOOP(
        "texts",
        "A disclosure is about one person, and {count} were found ({names} …). Please say more "
        "exactly who is meant, for instance with an e-mail address.",
    ),
    "view_name_missing": QT_TRANSLATE_NOOP("texts", "A view needs a name."),
    "view_name_taken": QT_TRANSLATE_NOOP("texts", "Another view is called “{name}”."),
    "view_gone": QT_TRANSLATE_NOOP("texts", "This view is no longer there."),
    "stage_gone": QT_TRANSLATE_NOOP("texts", "This stage is no longer there."),
    "too_many_stages": QT_TRANSLATE_NOOP(
        "texts",
        "A board can have {most} stages at most. Tags and own fields tell contacts apart further.",
    ),
    "last_of_phase": QT_TRANSLATE_NOOP(
        "texts",
        "Leads, prospects, customers and the disqualified each need at least one stage.",
    ),
    "stage_not_empty": QT_TRANSLATE_NOOP(
        "texts", "There are contacts in this stage. Move them first; then it can be deleted."
    ),
    "stage_kind_fixed": QT_TRANSLATE_NOOP(
        "texts", "A stage that has held a contact stays what it is. Please add another one."
    ),
    "stage_name_missing": QT_TRANSLATE_NOOP("texts", "A stage needs a name."),
    "stage_name_taken": QT_TRANSLATE_NOOP("texts", "There is a stage called “{name}” already."),
    "stage_name_long": QT_TRANSLATE_NOOP(
        "texts", "The name of a stage can have {most} letters at most."
    ),
    "stale_impossible": QT_TRANSLATE_NOOP(
        "texts", "Please choose a number of days from 1 to {most}, or none."
    ),
    "too_many_criteria": QT_TRANSLATE_NOOP(
        "texts", "A checklist can have {most} questions at most."
    ),
    "criterion_answered": QT_TRANSLATE_NOOP(
        "texts",
        "This question has been answered for somebody, so it stays. It can be switched off.",
    ),
    "criterion_missing": QT_TRANSLATE_NOOP("texts", "A question of the checklist needs a text."),
    "criterion_long": QT_TRANSLATE_NOOP(
        "texts", "A question of the checklist can have {most} letters at most."
    ),
    "source_gone": QT_TRANSLATE_NOOP(
        "texts", "This source is no longer there. Please choose another."
    ),
    "source_impossible": QT_TRANSLATE_NOOP(
        "texts",
        "There is no such kind of source. Please choose online or offline, a list or an inquiry.",
    ),
    "export_not_built": QT_TRANSLATE_NOOP(
        "texts", "The export “{what}” cannot be made yet. So far LeadDesk exports contacts."
    ),
    "kept_file_empty": QT_TRANSLATE_NOOP("texts", "“{file}” is empty; there is nothing to keep."),
    "kept_file_too_big": QT_TRANSLATE_NOOP(
        "texts", "“{file}” is too big to be kept with a contact; 20 MB are the most."
    ),
    "kept_file_unreadable": QT_TRANSLATE_NOOP(
        "texts", "“{file}” cannot be read. Please look whether it is a file and still there."
    ),
    "kept_file_gone": QT_TRANSLATE_NOOP("texts", "This file is no longer there."),
    "kept_file_damaged": QT_TRANSLATE_NOOP(
        "texts", "“{file}” is damaged in the desk and cannot be opened. A backup may still have it."
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("texts", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("texts", "There is nothing to redo."),
    "file_empty": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is empty, so it is no LeadDesk file. Please open another, or begin a new one "
        "under another name.",
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is not there. Please look whether it was moved or renamed, or whether its "
        "drive is connected.",
    ),
    "file_unreachable": QT_TRANSLATE_NOOP(
        "texts",
        "The drive of “{file}” does not answer. Nothing was changed; please check the connection "
        "and try again.",
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” was written by a newer LeadDesk. Please install the newer version; "
        "the file was left as it is.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is damaged. It was left as it is; please open a backup copy instead.",
    ),
    "file_not_leaddesk": QT_TRANSLATE_NOOP(
        "texts", "“{file}” is not a LeadDesk file. Please choose another."
    ),
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
    "folder_missing": QT_TRANSLATE_NOOP(
        "texts", "The folder for “{file}” does not exist. Please choose another."
    ),
    "cannot_write": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” could not be saved ({reason}). Please choose another place or name.",
    ),
    "cannot_export": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” has an ending LeadDesk cannot write. Please choose a name with .xlsx, .csv, "
        ".vcf or .json.",
    ),
    "cannot_export_list": QT_TRANSLATE_NOOP(
        "texts",
        "A mailing list is written as .xlsx or .csv. Please choose a name with one of these.",
    ),
    "cannot_open": QT_TRANSLATE_NOOP(
        "texts", "“{file}” could not be opened ({reason}). Please try again or choose another."
    ),
    "too_long": QT_TRANSLATE_NOOP("texts", "A text is too long to be kept. Please shorten it."),
    "negative": QT_TRANSLATE_NOOP("texts", "An amount cannot be less than zero."),
    "cancelled": QT_TRANSLATE_NOOP("texts", "Cancelled; nothing was changed."),
    "kind_unknown": QT_TRANSLATE_NOOP("texts", "LeadDesk does not know this kind of entry."),
    "channel_unknown": QT_TRANSLATE_NOOP("texts", "LeadDesk does not know this way to contact."),
    "purpose_unknown": QT_TRANSLATE_NOOP("texts", "LeadDesk does not know this purpose."),
    "channel_missing": QT_TRANSLATE_NOOP(
        "texts", "Please choose for which way to contact this was said."
    ),
    "wording_missing": QT_TRANSLATE_NOOP(
        "texts", "A consent needs its exact words: please write down what was agreed to."
    ),
    "in_the_future": QT_TRANSLATE_NOOP(
        "texts", "This lies in the future. Please choose the day on which it happened."
    ),
    "note_missing": QT_TRANSLATE_NOOP("texts", "Please write down why, in a few words."),
    "rules_broken": QT_TRANSLATE_NOOP(
        "texts",
        "Your own rules of permission cannot be used ({what}). "
        "Those that came with LeadDesk are in force.",
    ),
    "unknown_source": QT_TRANSLATE_NOOP(
        "texts", "There is no source called “{name}”. Please check its name."
    ),
    "not_found": QT_TRANSLATE_NOOP(
        "texts", "“{file}” does not exist. Please look whether it was moved or renamed."
    ),
    "empty_file": QT_TRANSLATE_NOOP("texts", "“{file}” is empty. Please choose another file."),
    "empty_sheet": QT_TRANSLATE_NOOP(
        "texts",
        "There is nothing on this sheet of “{file}”. Please choose another sheet or file.",
    ),
    "no_such_mapping": QT_TRANSLATE_NOOP(
        "texts",
        "No columns were saved under the name “{name}”. "
        "Leave the name out, and they are recognised.",
    ),
    "no_such_sheet": QT_TRANSLATE_NOOP(
        "texts", "“{file}” has no sheet called “{sheet}”. Please look at its name in the file."
    ),
    "not_a_spreadsheet": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is not a list. LeadDesk reads Excel, CSV, vCard (.vcf) and e-mail (.eml) files.",
    ),
    "old_excel_named_xlsx": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is an old Excel file under a new name. "
        "Please open it in Excel and save it as .xlsx.",
    ),
    "password": QT_TRANSLATE_NOOP("texts", "“{file}” is protected by a password. Please enter it."),
    "wrong_password": QT_TRANSLATE_NOOP(
        "texts", "That is not the password of “{file}”. Please try again."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” is damaged and cannot be read. Please save it anew from the program "
        "it came from.",
    ),
    "too_big": QT_TRANSLATE_NOOP(
        "texts", "“{file}” is too big to be read safely. Please split it."
    ),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "texts",
        "The sheet “{sheet}” of “{file}” has {cells} filled cells; up to {limit} can be read. "
        "Please split it or delete columns you do not need.",
    ),
    "too_many_strings": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” keeps {strings} texts that no cell shows; up to {limit} can be read. "
        "Please save it anew from the program it came from.",
    ),
    "too_much_text": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” holds more text than can be read safely ({limit} MB). Please split it or delete "
        "columns you do not need.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "texts",
        "A cell of the sheet “{sheet}” of “{file}” holds more than {limit} million characters. "
        "Please shorten it.",
    ),
    "line_too_long": QT_TRANSLATE_NOOP(
        "texts",
        "Line {line} of “{file}” is longer than {limit} million characters. Please check whether "
        "it is a list at all.",
    ),
    "too_many_rows": QT_TRANSLATE_NOOP("texts", "“{file}” has too many rows. Please split it."),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” has too many columns. Please delete those you do not need and try again.",
    ),
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
        "texts",
        "“{file}” could not be read: something in it made the reader stop. "
        "Please save it anew as .xlsx and try again.",
    ),
    "file_changed": QT_TRANSLATE_NOOP(
        "texts",
        "“{file}” was changed while it was being read. Please try again once it is saved.",
    ),
    "reader_timeout": QT_TRANSLATE_NOOP(
        "texts", "“{file}” took too long to read. Please split it or save it anew."
    ),
    "no_permission": QT_TRANSLATE_NOOP(
        "texts",
        "You are not allowed to read “{file}”. Please check its permissions or copy it elsewhere.",
    ),
}
_SYSTEM = {
    os.strerror(number): words
    for number, words in {
        errno.EACCES: QT_TRANSLATE_NOOP("texts", "no permission"),
        errno.EPERM: QT_TRANSLATE_NOOP("texts", "no permission"),
        errno.EROFS: QT_TRANSLATE_NOOP("texts", "the drive is read-only"),
        errno.ENOENT: QT_TRANSLATE_NOOP("texts", "the folder does not exist"),
        errno.ENOTDIR: QT_TRANSLATE_NOOP("texts", "the folder does not exist"),
        errno.EISDIR: QT_TRANSLATE_NOOP("texts", "there is a folder of that name"),
        errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("texts", "the name is too long"),
        errno.EINVAL: QT_TRANSLATE_NOOP("texts", "the name is not possible there"),
        errno.ENOSPC: QT_TRANSLATE_NOOP("texts", "the disk is full"),
        errno.EIO: QT_TRANSLATE_NOOP("texts", "the drive does not answer"),
        errno.EBUSY: QT_TRANSLATE_NOOP("texts", "another program is using it"),
    }.items()
} | {"unable to open database file": QT_TRANSLATE_NOOP("texts", "no permission, or no such folder")}
"""What the operating system and SQLite give as a reason; they say it in English."""
_COMPLAINTS = {
    "name_missing": QT_TRANSLATE_NOOP("texts", "A name, a company or an e-mail is needed."),
    "too_long": QT_TRANSLATE_NOOP("texts", "This is too long; please shorten it."),
    "negative": QT_TRANSLATE_NOOP("texts", "This cannot be less than zero."),
    "date_invalid": QT_TRANSLATE_NOOP("texts", "This is no date, such as 24.12. or tomorrow."),
    "date_missing": QT_TRANSLATE_NOOP("texts", "A date is needed."),
    "time_invalid": QT_TRANSLATE_NOOP("texts", "This is no time, such as 14:30."),
    "amount_invalid": QT_TRANSLATE_NOOP("texts", "This is no amount, such as 1450.50."),
    "amount_missing": QT_TRANSLATE_NOOP("texts", "An amount is needed."),
    "number_invalid": QT_TRANSLATE_NOOP("texts", "This is no whole number."),
    "phone_unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is no phone number we can read, such as 0151 2345678."
    ),
    "phone_lost_digits": QT_TRANSLATE_NOOP(
        "texts", "Digits of this number are lost; please type all of it."
    ),
    "email_invalid": QT_TRANSLATE_NOOP(
        "texts", "This is no e-mail address, such as anna@example.com."
    ),
    "website_invalid": QT_TRANSLATE_NOOP("texts", "This is no web address, such as example.com."),
    "reason_missing": QT_TRANSLATE_NOOP("texts", "Please choose a reason."),
    "note_missing": QT_TRANSLATE_NOOP("texts", "This needs a note."),
}
_KEPT = {
    "changed_since": QT_TRANSLATE_NOOP("texts", "was changed since"),
    "used_since": QT_TRANSLATE_NOOP("texts", "has been worked with since"),
}


_NAMED = ("file", "reason", "name", "sheet", "what", "line", "cells", "strings", "limit")


def trouble(trouble: Trouble) -> str:
    """The sentence for the user."""
    args = {**dict.fromkeys(_NAMED, ""), **trouble.args_}
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
    shown = {
        key: number(value) if type(value) is int else str(value) for key, value in args.items()
    }
    if is_pasted(shown["file"]):
        shown["file"] = file_title(shown["file"])
    if shown["reason"] in _SYSTEM:
        shown["reason"] = translate("texts", _SYSTEM[shown["reason"]])
    return translate("texts", source).format_map(shown)


def complaint(code: str) -> str:
    """The sentence beside a wrong field."""
    return translate("texts", _COMPLAINTS[code]) if code in _COMPLAINTS else code


def kept(code: str) -> str:
    """Why an undo left a contact as it is, to stand after its name."""
    return translate("texts", _KEPT[code]) if code in _KEPT else code
