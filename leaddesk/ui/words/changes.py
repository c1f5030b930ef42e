"""The words of what was changed of a contact: what a field is called, and its value before or after
as a person reads it. For the panel and for the disclosure."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from leaddesk.ui import texts
from leaddesk.ui.dialogs.countries import shown_as
from leaddesk.ui.words.permission import party

translate = QCoreApplication.translate


def field(code: str) -> str:
    """What a field of `domain.change.FieldChange` is called; a criterion that is gone is of the
    checklist."""
    kind, _, rest = code.partition(":")
    if kind == "criterion":
        return translate("changes", "Checklist")
    if kind == "activity":
        return texts.activity_kind(rest)
    if code in ("phone", "mobile", "fax", "email", "website", "linkedin", "xing"):
        return texts.point_kind(code)
    words = {
        "next_step": translate("changes", "Next step"),
        "hold_until": translate("changes", "On hold until"),
        "file": translate("changes", "File"),
        "party": translate("changes", "Kind of person"),
    }
    return words.get(code) or texts.field(code)


def said(code: str, value: str, currency: str) -> str:
    """A value as a person reads it; '' for nothing."""
    if not value:
        return ""
    if code.startswith("criterion:"):
        return texts.answer(value)
    if code == "amount":
        return texts.money(int(value), currency)
    if code in ("close_date", "hold_until", "birthday"):
        return texts.day(date.fromisoformat(value[:10]))
    if code == "next_step":
        return _step_said(value)
    if code == "country":
        return shown_as(value)
    if code == "party":
        return party(value)
    return " ".join(value.split())


def _step_said(value: str) -> str:
    done, value = value.startswith("✓ "), value.removeprefix("✓ ")
    on, _, rest = value.partition(" ")
    told = " ".join(part for part in (texts.day(date.fromisoformat(on)), rest) if part)
    return translate("changes", "{what} (done)").format(what=told) if done else told
