"""The words of a person's rights: what an erasure takes, why somebody is due for review, and how
the mark of an erased person reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

_COUNTED = {
    "contact": QT_TRANSLATE_NOOP("rights", "Contacts"),
    "contact_point": QT_TRANSLATE_NOOP("rights", "Addresses and numbers"),
    "activity": QT_TRANSLATE_NOOP("rights", "Conversations, letters and notes"),
    "follow_up": QT_TRANSLATE_NOOP("rights", "Next steps"),
    "answer": QT_TRANSLATE_NOOP("rights", "Answers of the checklist"),
    "transition": QT_TRANSLATE_NOOP("rights", "Changes of stage"),
    "sale": QT_TRANSLATE_NOOP("rights", "Sales"),
    "ledger": QT_TRANSLATE_NOOP("rights", "Consents and objections"),
    "file": QT_TRANSLATE_NOOP("rights", "Files"),
    "own_value": QT_TRANSLATE_NOOP("rights", "Own fields"),
    "step": QT_TRANSLATE_NOOP("rights", "Steps of the history"),
}
_WHY = {
    "quiet": QT_TRANSLATE_NOOP("rights", "no contact for a long time"),
    "sale": QT_TRANSLATE_NOOP("rights", "tax law no longer keeps the last sale"),
    "decided": QT_TRANSLATE_NOOP("rights", "was kept until this day"),
}


def counted(code: str) -> str:
    """What an erasure takes, by table."""
    return QCoreApplication.translate("rights", _COUNTED[code])


def why_due(code: str) -> str:
    """Why somebody is due for review."""
    return QCoreApplication.translate("rights", _WHY[code])
