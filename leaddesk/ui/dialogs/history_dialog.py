"""Everything that was done, newest first, and taking back any one of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from leaddesk.domain.change import Change, Step
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.taking_back import undo_step

SHOWN = 500
NAMED = 5


class HistoryDialog(SheetDialog):
    """Stays open; what an undo had to keep is told at its foot."""

    wide = 640

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "history_dialog", self.tr("History"),
            self.tr("Every step can be taken back; later changes are kept."), "history", parent,
        )  # fmt: skip
        self.list = QTreeWidget()
        self.list.setObjectName("history_steps")
        self.list.setAccessibleName(self.tr("Steps, newest first"))
        self.list.setHeaderLabels([self.tr("When"), self.tr("What")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(360)
        self.list.setColumnWidth(0, 130)
        self.kept = label("", "muted", wrap=True)
        self.kept.setObjectName("history_kept")
        self.kept.hide()
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.kept)
        self._undo = self.button(
            "undo_step", self.tr("Undo this step"), self.save, left=True, look=""
        )
        self.button("close", self.tr("Close"), self.accept, look="primary")
        self.list.currentItemChanged.connect(self._follow)
        session.changed.connect(self._read)
        session.troubled.connect(self._tell_trouble)
        self._read()
        self.first = self.list

    def step(self) -> Step | None:
        """The step chosen."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def save(self) -> bool:
        """Take the chosen step back, and tell what stayed."""
        step = self.step()
        if step is None or step.undone:
            return False
        self.tell_trouble("")
        undo_step(self.session, self, step, self._tell)
        return True

    def changed(self) -> bool:
        """Nothing is typed here."""
        return False

    def _read(self, _change: object = None) -> None:
        chosen = self.step()
        self.list.clear()
        struck = QFont(self.list.font())
        struck.setStrikeOut(True)
        grey = QBrush(QColor(theme.current().faint))
        today = self.session.today()
        newest: QTreeWidgetItem | None = None  # that can be undone: its button is ready at once
        for step in self.session.reads.steps(SHOWN):
            words = texts.step(step)
            item = QTreeWidgetItem([texts.moment(step.at, today), words])
            item.setData(0, Qt.ItemDataRole.UserRole, step)
            item.setSizeHint(0, QSize(0, style.LINE))
            item.setToolTip(1, words)
            if step.undone:
                item.setFont(1, struck)
                item.setForeground(0, grey)
                item.setForeground(1, grey)
                spoken = self.tr("undone: {step}").format(step=words)
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, spoken)
            elif newest is None:
                newest = item
            self.list.addTopLevelItem(item)
            if chosen is not None and step.id == chosen.id:
                self.list.setCurrentItem(item)
        newest = newest or self.list.topLevelItem(0)
        if self.list.currentItem() is None and newest is not None:
            self.list.setCurrentItem(newest)
        self._follow()

    def _follow(self) -> None:
        step = self.step()
        self._undo.setEnabled(step is not None and not step.undone)

    def _tell_trouble(self, trouble: Trouble) -> None:
        self.kept.hide()
        self.tell_trouble(texts.trouble(trouble))

    def _tell(self, change: Change) -> None:
        kept = change.kept
        named = [f"{each.contact} ({texts.kept(each.why)})" for each in kept[:NAMED]]
        if len(kept) > NAMED:
            more = len(kept) - NAMED
            named.append(texts.grouped(self.tr("and %n more", "", more), more))
        told = self.tr("Undone. Kept as it is: {who}.").format(who=", ".join(named))
        self.kept.setText(told if named else self.tr("Undone."))
        self.kept.show()
