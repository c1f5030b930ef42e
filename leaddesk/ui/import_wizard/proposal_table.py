"""The table of the proposal: space ticks what is selected, the box in the header all that is
shown. Rows with a reason are taller; their heights are set once, in one go."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from leaddesk.domain.proposal import Line
from leaddesk.ui.import_wizard import proposal_model as columns
from leaddesk.ui.import_wizard.proposal_delegate import (
    LOW,
    PAD,
    TALL,
    ProposalDelegate,
)
from leaddesk.ui.import_wizard.proposal_model import ProposalModel
from leaddesk.ui.import_wizard.proposal_words import tickable
from leaddesk.ui.tick_box import BOX, paint_tick

FIXED = {columns.TICK: 40, columns.ROW: 62, columns.HAPPENS: 188}
ENOUGH, ROOMY = 1_000, 262
"""In a table wider than that, what happens has so much room, for the reason beneath it."""
SHARES = {
    columns.NAME: 17, columns.COMPANY: 21, columns.PHONE: 25, columns.EMAIL: 25, columns.PLACE: 17,
}  # fmt: skip
FIRST = (columns.NAME, columns.PHONE, columns.COMPANY, columns.EMAIL, columns.PLACE)
"""Which columns stay where there is no room for all; the row's tip has the others."""
LEAST = 118


class TickHeader(QHeaderView):
    """A header whose first section is a tick box over all that is shown."""

    toggled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("proposal_header")
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        model = self.model()
        if logicalIndex == columns.TICK and isinstance(model, ProposalModel):
            box = QRect(rect.x() + PAD, rect.center().y() - BOX // 2, BOX, BOX)
            paint_tick(painter, box, model.state(), model.rowCount() > 0)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        left = e.button() == Qt.MouseButton.LeftButton
        if left and self.logicalIndexAt(e.position().toPoint()) == columns.TICK:
            self.toggled.emit()


class ProposalTable(QTableView):
    """Shows a `ProposalModel`. `moved` when another row is the current one; `choosing` when its
    fields are to be chosen (F2 or a double click)."""

    moved = Signal()
    choosing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposal_table")
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(LOW)
        header = TickHeader(self)
        self.setHorizontalHeader(header)
        header.toggled.connect(self.turn_all)
        self.setItemDelegate(ProposalDelegate(self))
        self.doubleClicked.connect(lambda: self.choosing.emit())

    def show_proposal(self, model: ProposalModel) -> None:
        """Show a proposal; the model tells when other rows of it are shown."""
        old = self.model()
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        # A header asks every row whether its column is selected; one of its own is always empty.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, model))
        model.modelReset.connect(self._set_heights)
        self.selectionModel().currentRowChanged.connect(lambda: self.moved.emit())
        self._set_heights()
        self._share()

    def proposal_model(self) -> ProposalModel:
        """The model in it."""
        model = self.model()
        assert isinstance(model, ProposalModel)
        return model

    def current_line(self) -> Line | None:
        """The line the keyboard stands on."""
        index = self.currentIndex()
        return self.proposal_model().line(index.row()) if index.isValid() else None

    def turn_selected(self) -> None:
        """Tick the selected rows; when all of them are ticked already, untick them."""
        model = self.proposal_model()
        # By ranges: asking for each selected index takes seconds with many rows.
        parts = self.selectionModel().selection().toList()
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        lines = [model.line(row) for row in rows]
        self._turn(rows, not all(line.taken for line in lines if tickable(line)))

    def turn_all(self) -> None:
        """The same for every row that is shown."""
        model = self.proposal_model()
        on = model.state() != Qt.CheckState.Checked
        self._turn(list(range(model.rowCount())), on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.turn_selected()
            return
        if event.key() == Qt.Key.Key_F2:
            self.choosing.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _turn(self, rows: list[int], on: bool) -> None:
        if self.proposal_model().take(rows, on):
            self.viewport().update()

    def _set_heights(self) -> None:
        model = self.proposal_model()
        tall = model.tall_rows()
        mostly = tall.count(True) * 2 > len(tall)
        header = self.verticalHeader()
        # Each row that differs would be announced; the layout below looks at all of them at once.
        header.blockSignals(True)
        header.setUpdatesEnabled(False)
        header.setDefaultSectionSize(TALL if mostly else LOW)
        for row, needs in enumerate(tall):
            if needs != mostly:
                header.resizeSection(row, TALL if needs else LOW)
        header.setUpdatesEnabled(True)
        header.blockSignals(False)
        self.scheduleDelayedItemsLayout()

    def _share(self) -> None:
        if self.model() is None:
            return
        wide = self.viewport().width()
        fixed = FIXED | ({columns.HAPPENS: ROOMY} if wide > ENOUGH else {})
        for column, width in fixed.items():
            self.setColumnWidth(column, width)
        room = max(wide - sum(fixed.values()), LEAST)
        shown = [column for place, column in enumerate(FIRST, 1) if place * LEAST <= room]
        shares = sum(SHARES[column] for column in shown)
        for column, share in SHARES.items():
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, room * share // shares)
