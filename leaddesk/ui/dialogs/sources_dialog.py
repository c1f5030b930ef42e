"""Where contacts come from: every source with what it makes them, who gave the data, and how many
it brought. A source is edited here; what it says decides who must still be informed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.source import Source
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.source_dialog import SourceDialog
from leaddesk.ui.session import Session

NAME, ENTRY, GIVEN, VENDOR, COUNT = range(5)


class SourcesDialog(SheetDialog):
    """Stays open while one after the other is edited."""

    wide = 800

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "sources_dialog", self.tr("Sources"),
            self.tr("Where contacts come from decides what they start as, and whether they must be "
                    "told where their data come from."),
            "source", parent,
        )  # fmt: skip
        self.list = QTreeWidget()
        self.list.setObjectName("sources_list")
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setHeaderLabels(
            [self.tr("Source"), self.tr("They start as"), self.tr("Data given by"),
             self.tr("Vendor"), self.tr("Contacts")]
        )  # fmt: skip
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(372)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(VENDOR, QHeaderView.ResizeMode.Stretch)
        for column, width in ((NAME, 220), (ENTRY, 130), (GIVEN, 130), (COUNT, 80)):
            self.list.setColumnWidth(column, width)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.list.headerItem().setTextAlignment(COUNT, right)
        self.body.addWidget(self.list, 1)
        self.button("add_source", self.tr("New source…"), self.add, left=True)
        self.button("close", self.tr("Close"), self.accept)
        self.button("edit_source", self.tr("Edit…"), self.save, look="primary")
        self.list.itemDoubleClicked.connect(lambda: self.save())
        session.changed.connect(self._read_again)
        self._read(0)
        self.first = self.list

    def chosen(self) -> Source | None:
        """The source chosen."""
        item = self.list.currentItem()
        found = None if item is None else item.data(NAME, Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Source) else None

    def save(self) -> bool:
        """Edit the chosen source."""
        source = self.chosen()
        if source is not None:
            SourceDialog(self.session, source, self).open_over()
        return False

    def add(self) -> None:
        """One more source, which is chosen then."""
        dialog = SourceDialog(self.session, None, self)
        dialog.accepted.connect(lambda: self._read(dialog.source_id))
        dialog.open_over()

    def changed(self) -> bool:
        """Nothing is lost by closing."""
        return False

    def _read_again(self, change: Change) -> None:
        chosen = self.chosen()
        self._read(chosen.id if chosen else 0)

    def _read(self, chosen: int) -> None:
        """All of them, with one chosen."""
        counts = self.session.reads.source_counts()
        self.list.clear()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for source in self.session.reads.sources():
            item = QTreeWidgetItem([
                texts.source_name(source),
                self.tr("clear prospects") if source.inbound else self.tr("leads"),
                self.tr("the persons") if source.given_by_person else self.tr("others"),
                source.vendor or "–",
                texts.number(counts.get(source.id, 0)),
            ])  # fmt: skip
            item.setData(NAME, Qt.ItemDataRole.UserRole, source)
            item.setTextAlignment(COUNT, right)
            item.setSizeHint(NAME, QSize(0, style.LINE))
            for column in (NAME, VENDOR):
                item.setToolTip(column, item.text(column))
            self.list.addTopLevelItem(item)
            if source.id == chosen:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
