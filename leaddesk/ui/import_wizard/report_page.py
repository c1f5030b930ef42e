"""What the import did, and every cell that was not taken as it stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.proposal import Flaw, Proposal
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label, section
from leaddesk.ui.import_wizard import proposal_words as words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
TALL = 32
SHARES = (7, 20, 21, 52)


class FlawModel(QAbstractTableModel):
    """A row for each complaint: where, what stood there, and what is wrong with it."""

    def __init__(self, flaws: Sequence[Flaw], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flaws = flaws
        self._headers = (
            self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("What is the matter"),
        )  # fmt: skip

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._flaws)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Role.DisplayRole:
            return self._headers[section]
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        flaw = self._flaws[index.row()]
        if index.column() == 0:
            return str(flaw.row)
        if index.column() == 1:
            return flaw.column or words.NOTHING
        if index.column() == 2:
            return flaw.value or words.NOTHING
        told = texts.problem(flaw.code)
        return self.tr("rejected: {why}").format(why=told) if flaw.rejected else told


class ReportPage(QWidget):
    """Counts, problems, and how to take it all back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_page")
        self._counts = QGridLayout()
        self._counts.setHorizontalSpacing(28)
        self._counts.setVerticalSpacing(2)
        self._problems = section("")
        self._problems.setObjectName("report_problems_title")
        self.table = FlawTable(self)
        self._calm = label(self.tr("Every cell was taken as it stood."), "muted")
        self._calm.setObjectName("report_calm")
        self._hint = label("", "muted", wrap=True)
        self._hint.setObjectName("report_undo_hint")
        page = QVBoxLayout(self)
        page.setContentsMargins(style.MARGIN, 20, style.MARGIN, 14)
        page.setSpacing(12)
        page.addLayout(self._counts)
        page.addWidget(self._hint)
        page.addSpacing(8)
        page.addWidget(self._problems)
        page.addWidget(self._calm)
        page.addWidget(self.table, 1)
        page.addStretch(0)

    def show_report(self, proposal: Proposal, counts: Mapping[str, int]) -> None:
        """Tell of an import; `counts` are rows by verdict, unticked ones are 'skipped'."""
        while (item := self._counts.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        told = {
            "new": self.tr("new contacts"),
            "changed": self.tr("changed"),
            "unchanged": self.tr("unchanged"),
            "skipped": self.tr("left alone"),
            "blocked": self.tr("blocked"),
            "rejected": self.tr("rejected"),
        }
        place = 0
        for kind, word in told.items():
            if not counts.get(kind) and kind not in ("new", "changed"):
                continue
            number = label(texts.number(counts.get(kind, 0)), "figure")
            number.setObjectName(f"report_{kind}")
            number.setAccessibleName(f"{word}: {number.text()}")
            number.setStyleSheet(f"color: {words.colours(kind, theme.current())[0]};")
            self._counts.addWidget(number, 0, place)
            self._counts.addWidget(label(word, "small"), 1, place)
            place += 1
        self._counts.setColumnStretch(place, 1)
        self._hint.setText(
            self.tr(
                "The import is one step. “Undo import” takes it back now; later the history does, "
                "and keeps whatever you have changed by hand since."
            )
        )
        flaws = proposal.flaws
        title = self.tr("What to look at: {number}").format(number=texts.number(len(flaws)))
        self._problems.setText((title if flaws else self.tr("What to look at")).upper())
        self._calm.setVisible(not flaws)
        self.table.setVisible(bool(flaws))
        self.table.show_flaws(flaws)


class FlawTable(QTableView):
    """The complaints, to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report_problems")
        self.setAccessibleName(self.tr("What to look at"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(TALL)
        self.horizontalHeader().setHighlightSections(False)

    def show_flaws(self, flaws: Sequence[Flaw]) -> None:
        old = self.model()
        self.setModel(FlawModel(flaws, self))
        if old is not None:
            old.deleteLater()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self.model() is not None:
            for column, share in enumerate(SHARES):
                self.setColumnWidth(column, self.viewport().width() * share // 100)
