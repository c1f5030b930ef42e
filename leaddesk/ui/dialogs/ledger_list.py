"""What was recorded of somebody's permission so far, newest first; what was corrected is struck
out, and what only the block list still has stands among it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from leaddesk.domain.permission import Entry
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words

MOST = 4
"""Lines seen without scrolling."""


class LedgerList(QTreeWidget):
    """A line for each entry."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._today = session.today()
        self._lingering: set[int] = set()
        self._gone: set[int | None] = set()
        self.setObjectName("ledger")
        self.setAccessibleName(self.tr("Recorded so far"))
        self.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Way")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setColumnWidth(0, 142)
        self.setColumnWidth(1, 290)

    def chosen(self) -> Entry | None:
        """The entry of the current line."""
        item = self.currentItem()
        found = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Entry) else None

    def correctable(self) -> bool:
        """Whether the current line can have been a mistake."""
        entry = self.chosen()
        return entry is not None and self._counts(entry)

    def _counts(self, entry: Entry) -> bool:
        """A correction says nothing itself, and what was corrected counts no more."""
        return entry.kind != "corrected" and entry.id not in self._gone

    def lingers(self, entry: Entry) -> bool:
        """Whether only the block list still has it."""
        return entry.id in self._lingering

    def fill(self, entries: Sequence[Entry], lingering: Sequence[Entry]) -> None:
        """The ledger, oldest first, and what lingers on the block list."""
        self._lingering = {entry.id for entry in lingering}
        self._gone = {entry.corrects for entry in entries}
        self.clear()
        in_order = sorted([*lingering, *entries], key=lambda entry: entry.at)
        lines = min(max(len(in_order), 1), MOST)
        self.setFixedHeight(self.header().sizeHint().height() + lines * style.LINE + 4)
        newest_first = in_order[::-1]
        items = [self._item(entry, entry.id in self._gone) for entry in newest_first]
        self.addTopLevelItems(items)
        if items:
            at = next((at for at, each in enumerate(newest_first) if self._counts(each)), 0)
            self.setCurrentItem(items[at])

    def _item(self, entry: Entry, gone: bool) -> QTreeWidgetItem:
        said = self._said(entry)
        item = QTreeWidgetItem(
            [texts.moment(entry.at, self._today), said, words.channel(entry.channel)]
        )
        item.setData(0, Qt.ItemDataRole.UserRole, entry)
        item.setSizeHint(0, QSize(0, style.LINE))
        note = "" if entry.kind == "obtained" else words.noted(entry.kind, entry.note)
        more = (entry.wording, note, words.way(entry.way), entry.taken_by, entry.place)
        item.setToolTip(1, "\n".join(part for part in (said, *more) if part))
        if gone:
            struck = QFont(self.font())
            struck.setStrikeOut(True)
            item.setFont(1, struck)
            for column in range(3):
                item.setForeground(column, QBrush(QColor(theme.current().faint)))
        return item

    def _said(self, entry: Entry) -> str:
        said = words.kind(entry.kind)
        if entry.reason:
            said = f"{said}: {words.reason(entry.reason)}"
        if entry.kind == "obtained" and (source := self._session.reads.source(int(entry.note))):
            said = f"{said}: {texts.source_name(source)}"
        if self.lingers(entry):
            said = self.tr("{entry}, still on the block list").format(entry=said)
        if entry.evidence_gone:
            return self.tr("{entry}, proof has gone").format(entry=said)
        if entry.evidence:
            return self.tr("{entry}, with proof").format(entry=said)
        return said
