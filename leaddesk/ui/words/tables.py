"""The words of exported sheets: their titles and headers. The contacts sheet's headers are not
here but in `resources/headers.csv`, by which they are recognised when they come back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

_TITLES = {
    "contacts": QT_TRANSLATE_NOOP("tables", "Contacts"),
    "activities": QT_TRANSLATE_NOOP("tables", "Activities"),
    "checklist": QT_TRANSLATE_NOOP("tables", "Checklist"),
    "sales": QT_TRANSLATE_NOOP("tables", "Sales"),
    "rejected": QT_TRANSLATE_NOOP("tables", "Rejected rows"),
    "legend": QT_TRANSLATE_NOOP("tables", "Legend"),
    "mailing_list": QT_TRANSLATE_NOOP("tables", "Mailing list"),
    "basis": QT_TRANSLATE_NOOP("tables", "Basis"),
    "left_out": QT_TRANSLATE_NOOP("tables", "Left out"),
}
_HEADERS = {
    "contact_id": QT_TRANSLATE_NOOP("tables", "LeadDesk ID"),
    "contact": QT_TRANSLATE_NOOP("tables", "Contact"),
    "firm": QT_TRANSLATE_NOOP("tables", "Company"),
    "when": QT_TRANSLATE_NOOP("tables", "When"),
    "kind": QT_TRANSLATE_NOOP("tables", "Kind"),
    "started_by": QT_TRANSLATE_NOOP("tables", "Started by"),
    "result": QT_TRANSLATE_NOOP("tables", "Result"),
    "two_way": QT_TRANSLATE_NOOP("tables", "Two-way"),
    "minutes": QT_TRANSLATE_NOOP("tables", "Minutes"),
    "place": QT_TRANSLATE_NOOP("tables", "Place"),
    "participants": QT_TRANSLATE_NOOP("tables", "Participants"),
    "km": QT_TRANSLATE_NOOP("tables", "Kilometres"),
    "subject": QT_TRANSLATE_NOOP("tables", "Subject"),
    "note": QT_TRANSLATE_NOOP("tables", "Note"),
    "criterion": QT_TRANSLATE_NOOP("tables", "Criterion"),
    "weight": QT_TRANSLATE_NOOP("tables", "Weight"),
    "answer": QT_TRANSLATE_NOOP("tables", "Answer"),
    "answered_on": QT_TRANSLATE_NOOP("tables", "Answered on"),
    "sold_on": QT_TRANSLATE_NOOP("tables", "Date"),
    "net": QT_TRANSLATE_NOOP("tables", "Net"),
    "currency": QT_TRANSLATE_NOOP("tables", "Currency"),
    "vat_rate": QT_TRANSLATE_NOOP("tables", "VAT %"),
    "vat": QT_TRANSLATE_NOOP("tables", "VAT amount"),
    "gross": QT_TRANSLATE_NOOP("tables", "Gross"),
    "reference": QT_TRANSLATE_NOOP("tables", "Reference"),
    "row": QT_TRANSLATE_NOOP("tables", "Row"),
    "reason": QT_TRANSLATE_NOOP("tables", "Reason"),
    "how_many": QT_TRANSLATE_NOOP("tables", "How many"),
    "address": QT_TRANSLATE_NOOP("tables", "Address or number"),
    "light": QT_TRANSLATE_NOOP("tables", "May be contacted"),
    "rule": QT_TRANSLATE_NOOP("tables", "Rule"),
    "basis": QT_TRANSLATE_NOOP("tables", "Basis"),
    "judged_on": QT_TRANSLATE_NOOP("tables", "Judged on"),
    "yes": QT_TRANSLATE_NOOP("tables", "yes"),
    "no": QT_TRANSLATE_NOOP("tables", "no"),
    "we": QT_TRANSLATE_NOOP("tables", "we"),
    "they": QT_TRANSLATE_NOOP("tables", "contact"),
    "mr": QT_TRANSLATE_NOOP("tables", "Mr"),
    "ms": QT_TRANSLATE_NOOP("tables", "Ms"),
    "legend_sheet": QT_TRANSLATE_NOOP("tables", "Sheet"),
    "legend_column": QT_TRANSLATE_NOOP("tables", "Column"),
    "legend_meaning": QT_TRANSLATE_NOOP("tables", "Meaning"),
    "legend_values": QT_TRANSLATE_NOOP("tables", "Values"),
    "legend_back": QT_TRANSLATE_NOOP("tables", "Read by an import"),
}


def sheet_title(code: str) -> str:
    """The name of an exported sheet."""
    return QCoreApplication.translate("tables", _TITLES[code])


def table_header(code: str) -> str:
    """A header, or a plain word, of an exported sheet."""
    return QCoreApplication.translate("tables", _HEADERS[code])
