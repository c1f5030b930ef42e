"""The heart of an import: every row with what would happen to it, before anything is written."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.proposal import Proposal
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.import_wizard import proposal_words as words
from leaddesk.ui.import_wizard.proposal_model import ProposalModel
from leaddesk.ui.import_wizard.proposal_table import ProposalTable
from leaddesk.ui.session import Session

DOT = 10


class ProposalPage(QWidget):
    """`ticked` says that another number of rows would be written; `columns_wanted` that the
    mapping is to be shown."""

    ticked = Signal()
    columns_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposal_page")
        self._session = session
        self._turned: dict[int, bool] = {}
        self.chips: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._columns = QPushButton()
        self._columns.setObjectName("proposal_columns")
        self._columns.setProperty("look", "chip")
        self._columns.clicked.connect(lambda: self.columns_wanted.emit())
        # Its width is not asked for: what does not fit is left out, see _fit.
        self._above = QWidget()
        self._above.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        above = QHBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.addLayout(self._row)
        above.addStretch(1)
        above.addWidget(self._columns)
        self._table = ProposalTable(self)
        self._nothing = label("", "muted")
        self._nothing.setObjectName("proposal_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(style.MARGIN, 12, style.MARGIN, 0)
        page.setSpacing(10)
        page.addWidget(self._above)
        page.addWidget(self._table, 1)
        page.addWidget(self._nothing)

    @property
    def table(self) -> ProposalTable:
        """The table of rows."""
        return self._table

    @property
    def touched(self) -> bool:
        """Whether a hand ticked or unticked something."""
        return bool(self._turned)

    def forget(self) -> None:
        """Another file: the ticks of the one before mean nothing to it."""
        self._turned.clear()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show a fresh proposal. Possible duplicates are left for the user to tick; ticks that a
        hand set before are kept, row by row."""
        for line in proposal.lines:
            if words.tickable(line):
                wanted = words.kind_of(line) != "duplicate"
                line.taken = self._turned.get(line.number, wanted)
        model = ProposalModel(self._session, proposal, self)
        model.ticked.connect(self._remember)
        self._table.show_proposal(model)
        self._fill_chips(model)
        known = sum(column.field is not None for column in proposal.columns)
        told = self.tr("Columns: {known} of {all}")
        told = told.format(known=texts.number(known), all=texts.number(len(proposal.columns)))
        self._columns.setText(told)
        self._columns.setToolTip(self.tr("Which column is taken for what, and why"))
        self.show_kind("")

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind; '' shows all."""
        model = self._table.proposal_model()
        model.show(kind)
        self.chips[kind].setChecked(True)
        empty = model.rowCount() == 0
        self._nothing.setVisible(empty)
        self._nothing.setText(self.tr("There is no such row in this file.") if empty else "")

    def taken(self) -> int:
        """Rows that would be written."""
        return self._table.proposal_model().taken

    def refresh_theme(self) -> None:
        """Draw the dots in the colours of the theme in force."""
        for kind, chip in self.chips.items():
            if kind:
                color = words.colours(kind, theme.current())[2]
                chip.setIcon(_dot(color, self.devicePixelRatioF()))

    def _fill_chips(self, model: ProposalModel) -> None:
        for chip in self.chips.values():
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        shown = [kind for kind in words.KINDS if kind in words.ALWAYS or model.count(kind)]
        for kind in ("", *shown):
            word = words.chip_word(kind) if kind else self.tr("All")
            chip = Chip(f"{word} {texts.number(model.count(kind))}", self)
            chip.setObjectName(f"show_{kind or 'all'}")
            chip.setProperty("look", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setIconSize(QSize(DOT, DOT))
            chip.clicked.connect(lambda _on=False, kind=kind: self.show_kind(kind))
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self.chips[kind] = chip
        order: list[QWidget] = [*self.chips.values(), self._columns, self._table]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.refresh_theme()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, kinds without rows make room for the others."""
        if not self.chips:
            return
        model = self._table.proposal_model()
        every = [self._columns, *self.chips.values()]
        needed = sum(each.sizeHint().width() + 8 for each in every) + 2 * style.MARGIN
        for kind, chip in self.chips.items():
            chip.setVisible(needed <= self.width() or model.count(kind) > 0 or kind == model.kind)

    def _remember(self, numbers: list[int], on: bool) -> None:
        self._turned.update(dict.fromkeys(numbers, on))
        self.ticked.emit()


class Chip(QPushButton):
    """A filter with room for its words in bold, so that nothing moves when it is chosen."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setPixelSize(theme.TEXT)
        bold.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(bold).horizontalAdvance(self.text())
        icon = 0 if self.icon().isNull() else DOT + 4
        return QSize(words + icon + 28, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _dot(color: str, scale: float) -> QIcon:
    picture = QPixmap(round(DOT * scale), round(DOT * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(QPointF(4, DOT / 2), 4, 4)
    painter.end()
    return QIcon(picture)
