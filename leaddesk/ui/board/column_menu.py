"""The menu of a column's header: how its cards are sorted, how wide it is, and what can be done
with its stage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.domain.pipeline import SORTS, Stage

translate = QCoreApplication.translate

WIDER = 40
"""Px a column becomes wider or narrower by key."""

_WORDS: dict[str, Any] = {
    "": QT_TRANSLATE_NOOP("column_menu", "My own order"),
    "next_step": QT_TRANSLATE_NOOP("column_menu", "Next step"),
    "value": QT_TRANSLATE_NOOP("column_menu", "Value"),
    "last_activity": QT_TRANSLATE_NOOP("column_menu", "Last activity"),
    "name": QT_TRANSLATE_NOOP("column_menu", "Name"),
}


def sort_word(sort: str) -> str:
    """What a column is sorted by."""
    return translate("column_menu", _WORDS[sort])


class ColumnMenu(QObject):
    """Says what was chosen: `wanted(what, value)`. 'sort' (one of SORTS), 'wider' (px, or None for
    as usual), 'fold', 'new' (contact), 'rename'; the rest is for the desk: 'move', 'stale', 'add',
    'delete'."""

    wanted = Signal(str, object)

    def __init__(self, stage: Stage, stages: Sequence[Stage], sort: str, count: int,
                 own_width: bool, parent: QWidget) -> None:  # fmt: skip
        super().__init__(parent)
        alike = [each.id for each in stages if each.phase == stage.phase]
        at, last = alike.index(stage.id), len(alike) - 1
        self.menu = menu = QMenu(parent)
        menu.setObjectName("column_menu_popup")
        menu.setToolTipsVisible(True)
        sorting = menu.addMenu(self.tr("&Sort by"))
        sorting.setObjectName("sort_menu")
        group = QActionGroup(menu)
        for each in SORTS:
            entry = sorting.addAction(sort_word(each))
            entry.setObjectName(f"sort_{each or 'own'}")
            entry.setCheckable(True)
            entry.setChecked(each == sort)
            group.addAction(entry)
            entry.triggered.connect(lambda _on=False, each=each: self.wanted.emit("sort", each))
        self._add("fold_column", self.tr("&Fold"), "fold")
        self._add("column_wider", self.tr("&Wider"), "wider", WIDER)
        self._add("column_narrower", self.tr("&Narrower"), "wider", -WIDER)
        usual = self._add("column_usual", self.tr("Width as &usual"), "wider", None)
        usual.setEnabled(own_width)
        menu.addSeparator()
        if stage.phase == "lead":
            self._add("new_here", self.tr("New &contact here…"), "new")
            menu.addSeparator()
        self._add("rename_stage", self.tr("&Rename"), "rename")
        self._add("stage_left", self.tr("Move to the &left"), "move", -1).setEnabled(at > 0)
        self._add("stage_right", self.tr("Move to the ri&ght"), "move", 1).setEnabled(at < last)
        self._add("stale_limit", self.tr("When cards lie &too long…"), "stale")
        self._add("add_stage", self.tr("&Add a stage beside it…"), "add")
        delete = self._add("delete_stage", self.tr("&Delete this stage"), "delete")
        if count or last == 0:
            delete.setEnabled(False)
            delete.setToolTip(
                self.tr("There are contacts in this stage.")
                if count
                else self.tr("It is the only one of its kind.")
            )

    def _add(self, name: str, words: str, what: str, value: object = None) -> Any:
        entry = self.menu.addAction(words)
        entry.setObjectName(name)
        entry.triggered.connect(lambda _on=False: self.wanted.emit(what, value))
        return entry
