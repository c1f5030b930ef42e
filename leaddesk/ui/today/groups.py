"""The five groups, each as the stage that a column of the board wants to know, and their words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.followup import NEXT_STEPS, is_next_week
from leaddesk.domain.pipeline import Stage
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

_TITLES = {
    "overdue": QT_TRANSLATE_NOOP("today", "Overdue"),
    "today": QT_TRANSLATE_NOOP("today", "Today"),
    "week": QT_TRANSLATE_NOOP("today", "This week"),
    "later": QT_TRANSLATE_NOOP("today", "Later"),
    "none": QT_TRANSLATE_NOOP("today", "Nothing planned"),
}
_NEXT_WEEK = QT_TRANSLATE_NOOP("today", "Next week")
_EMPTY = {
    "overdue": QT_TRANSLATE_NOOP("today", "Nothing is overdue."),
    "today": QT_TRANSLATE_NOOP("today", "Nothing is left for today."),
    "week": QT_TRANSLATE_NOOP("today", "Drop a card here for the next working day."),
    "later": QT_TRANSLATE_NOOP("today", "Drop a card here for a Monday to come."),
    "none": QT_TRANSLATE_NOOP("today", "Everybody has a next step."),
}


def title(group: str, today: date) -> str:
    """'Overdue', 'Today' …; from Friday on 'this week' is the next one, and called so."""
    source = _NEXT_WEEK if group == "week" and is_next_week(today) else _TITLES[group]
    return QCoreApplication.translate("today", source)


def empty(group: str) -> str:
    """What stands in a group that holds nobody."""
    return QCoreApplication.translate("today", _EMPTY[group])


def as_stages(today: date) -> list[Stage]:
    """The groups as stages, left to right: the id is the place, the key the group's code. Their
    ground is that of the leads, whatever cards lie on it."""
    return [
        Stage(number, group, title(group, today), "lead", number)
        for number, group in enumerate(NEXT_STEPS, start=1)
    ]
