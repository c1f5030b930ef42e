"""Which columns the list has, and in which order: a tick each, and keys or a drag to move them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.list.columns import USUAL
from leaddesk.ui.list.view import ListView
from leaddesk.ui.session import Session

CODE = Qt.ItemDataRole.UserRole
TALL = 360


class ColumnsDialog(SheetDialog):
    """For one list; what was chosen is remembered on this machine."""

    wide = 440

    def __init__(self, session: Session, view: ListView, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "list_columns_dialog", self.tr("Columns of the list"),
            self.tr("Ticked columns are shown, the topmost at the left."), "list", parent,
        )  # fmt: skip
        self._view = view
        self._words = view.columns.there()
        self.list = QListWidget()
        self.list.setObjectName("list_columns")
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(TALL)
        beside = QVBoxLayout()
        for name, word, do in (
            ("column_up", self.tr("Up"), lambda: self.move_current(-1)),
            ("column_down", self.tr("Down"), lambda: self.move_current(1)),
            ("columns_usual", self.tr("As usual"), lambda: self.fill(list(USUAL))),
        ):
            button = QPushButton(word)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, do=do: do())
            beside.addWidget(button)
        beside.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(style.GAP)
        across.addWidget(self.list, 1)
        across.addLayout(beside)
        self.body.addLayout(across)
        self.fill(view.columns.shown())
        self.cancel_and_save(self.tr("Show these"))
        self.first = self.list

    def fill(self, shown: list[str]) -> None:
        """Ticked first, in their order; then all others."""
        self.list.clear()
        for code in dict.fromkeys([*shown, *self._words]):
            if code in self._words:
                item = QListWidgetItem(self._words[code], self.list)
                item.setData(CODE, code)
                item.setSizeHint(QSize(0, style.LINE))
                on = Qt.CheckState.Checked if code in shown else Qt.CheckState.Unchecked
                item.setCheckState(on)
        self.list.setCurrentRow(0)

    def move_current(self, by: int) -> None:
        """The current column one place up (-1) or down (1)."""
        at = self.list.currentRow()
        if 0 <= at + by < self.list.count():
            item = self.list.takeItem(at)
            self.list.insertItem(at + by, item)
            self.list.setCurrentRow(at + by)

    def ticked(self) -> list[str]:
        """The codes of the ticked columns, in order."""
        items = [self.list.item(at) for at in range(self.list.count())]
        return [str(i.data(CODE)) for i in items if i.checkState() is Qt.CheckState.Checked]

    def save(self) -> bool:
        ticked = self.ticked()
        if not ticked:
            self.tell_trouble(self.tr("Please tick at least one column."))
            self.list.setFocus()
            return False
        self._view.columns.choose(ticked)
        self.accept()
        return True
