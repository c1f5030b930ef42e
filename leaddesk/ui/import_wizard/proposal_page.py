"""The heart of an import: every row with what would happen to it, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.choices import choose, choose_everywhere
from leaddesk.domain.contact import Contact
from leaddesk.domain.proposal import Flaw, Line, Proposal
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.import_wizard import proposal_words as words
from leaddesk.ui.import_wizard.choice_panel import ChoicePanel
from leaddesk.ui.import_wizard.everywhere_menu import EverywhereMenu
from leaddesk.ui.import_wizard.proposal_model import ProposalModel
from leaddesk.ui.import_wizard.proposal_table import ProposalTable
from leaddesk.ui.import_wizard.remembered import Remembered
from leaddesk.ui.import_wizard.sorted_rows import SortedRows
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
        self._remembered = Remembered()
        self.chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._columns = QPushButton()
        self._columns.setObjectName("proposal_columns")
        self._columns.setProperty("look", "chip")
        self._columns.clicked.connect(lambda: self.columns_wanted.emit())
        self._everywhere = QPushButton(self.tr("For all rows…"))
        self._everywhere.setObjectName("proposal_everywhere")
        self._everywhere.setProperty("look", "chip")
        self._everywhere.setAutoDefault(False)
        self.menu = EverywhereMenu(lambda: self._table.proposal_model().proposal, self)
        self.menu.everywhere.connect(self._choose_for_all)
        self.menu.decided_all.connect(self.decide_all)
        self._everywhere.clicked.connect(lambda: self._open_menu())
        # Its width is not asked for: what does not fit is left out, see _fit.
        self._above = QWidget()
        self._above.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._above)
        self._lines.setContentsMargins(0, 0, 0, 0)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._everywhere)
        beside.addWidget(self._columns)
        self._lines.addLayout(self._row)
        self._lines.setAlignment(self._row, Qt.AlignmentFlag.AlignLeft)
        self._lines.addLayout(beside, 1)
        self._table = ProposalTable(self)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_line)
        self.panel = ChoicePanel(self._known, self._flaws, self)
        self.panel.chosen.connect(self._choose)
        self.panel.everywhere.connect(self.choose_everywhere)
        self.panel.decided.connect(self._decide)
        self.panel.decided_all.connect(self.decide_all)
        self._table.moved.connect(self._show_row)
        self._table.choosing.connect(self.panel.take_focus)
        self._nothing = label("", "muted")
        self._nothing.setObjectName("proposal_nothing")
        over = QVBoxLayout(self._table.viewport())
        over.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(style.MARGIN, 12, style.MARGIN, 0)
        page.setSpacing(10)
        page.addWidget(self._above)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._table, 1)
        across.addWidget(self.panel)
        page.addLayout(across, 1)

    @property
    def table(self) -> ProposalTable:
        """The table of rows."""
        return self._table

    @property
    def touched(self) -> bool:
        """Whether a hand ticked or chose something."""
        return self._remembered.anything

    def forget(self) -> None:
        """Another file: what was chosen for the one before means nothing to it."""
        self._remembered.forget()

    def show_proposal(self, proposal: Proposal, rows: SortedRows | None = None) -> None:
        """Show a fresh proposal. Possible duplicates are left for the user to decide; what a hand
        chose before is kept, row by row; `rows` are as they were before that."""
        self._remembered.apply(self._session, proposal)
        fresh = rows if not self._remembered.anything else None
        model = ProposalModel(self._session, proposal, self, fresh)
        model.ticked.connect(self._remember)
        model.settled.connect(self._have_settled)
        self.panel.setVisible(model.choosable)
        self._everywhere.setVisible(model.choosable)
        self._table.show_proposal(model)
        self._fill_chips(model)
        known = sum(column.field is not None for column in proposal.columns)
        told = self.tr("Columns: {known} of {all} taken")
        told = told.format(known=texts.number(known), all=texts.number(len(proposal.columns)))
        self._columns.setText(told)
        self._columns.setToolTip(self.tr("Which column is taken for what, and why"))
        self._have_shown("")  # all rows are shown already: to show them again takes a while

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind; '' shows all."""
        self._table.proposal_model().show(kind)
        self._have_shown(kind)

    def _have_shown(self, kind: str) -> None:
        model = self._table.proposal_model()
        self.chips[kind].setChecked(True)
        empty = model.rowCount() == 0
        self._nothing.setVisible(empty)
        self._nothing.setText(self.tr("There is no such row in this file.") if empty else "")
        self._show_row()

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
        order: list[QWidget] = [*self.chips.values(), self._everywhere, self._columns,
                                self._table, self.panel]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.refresh_theme()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, kinds without rows make room for the others, what is at the
        right goes beneath, and at last words are shortened."""
        if not self.chips:
            return
        model = self._table.proposal_model()
        every: list[QPushButton] = [self._columns, *self.chips.values()]
        every += [] if self._everywhere.isHidden() else [self._everywhere]
        for chip in self.chips.values():
            chip.shorten(None)
        needed = sum(each.sizeHint().width() + 8 for each in every) + 2 * style.MARGIN
        for kind, chip in self.chips.items():
            chip.setVisible(needed <= self.width() or model.count(kind) > 0 or kind == model.kind)
        shown = [chip for chip in self.chips.values() if not chip.isHidden()]
        room = self.width() - 2 * style.MARGIN
        of_chips = sum(chip.sizeHint().width() + 8 for chip in shown)
        of_all = of_chips + sum(
            each.sizeHint().width() + 8 for each in every if not isinstance(each, Chip)
        )
        way = QBoxLayout.Direction
        self._lines.setDirection(way.LeftToRight if of_all <= room else way.TopToBottom)
        if of_chips > room:
            shown.sort(key=lambda each: each.sizeHint().width())
            for left, chip in zip(range(len(shown), 0, -1), shown, strict=True):
                chip.shorten(room // left - 8)
                room -= chip.sizeHint().width() + 8

    def _remember(self, numbers: list[int], on: bool) -> None:
        self._remembered.ticked(numbers, on)
        line = self._table.current_line()
        if line and line.number in numbers and line.duplicate_of:
            self._show_row()
        self.ticked.emit()

    # choosing

    def choose_everywhere(self, field: str, chosen: str) -> None:
        """The same for a field in every row that has the choice."""
        model = self._table.proposal_model()
        self._remembered.chosen(0, field, chosen)
        model.resettle(choose_everywhere(model.proposal.lines, field, chosen))

    def _open_menu(self) -> None:
        self.menu.popup(self._everywhere.mapToGlobal(self._everywhere.rect().bottomLeft()))

    def _choose_for_all(self, field: str, chosen: str) -> None:
        self.choose_everywhere(field, chosen)
        self._show_row()

    def decide_all(self, decision: str) -> None:
        """The same for every possible duplicate: 'same', 'other' or 'skip'."""
        lines = [each for each in self._table.proposal_model().proposal.lines
                 if each.fresh_id and each.duplicate_of]  # fmt: skip
        self._decide_about(lines, decision)

    def _known(self, contact_id: int) -> Contact | None:
        return self._table.proposal_model().known(contact_id)

    def _flaws(self, line: Line) -> Sequence[Flaw]:
        return self._table.proposal_model().flaws(line)

    def _show_row(self) -> None:
        if self.panel.isHidden():
            return
        # Later: what asks for it may be a button in the panel.
        self._later.start()

    def _show_line(self) -> None:
        inside = self.panel.isAncestorOf(QApplication.focusWidget() or self)
        self.panel.show_line(self._table.current_line())
        if inside:
            self.panel.take_focus()

    def _choose(self, field: str, chosen: str) -> None:
        line = self._table.current_line()
        if line is not None and choose(line, field, chosen):
            self._remembered.chosen(line.number, field, chosen)
            self._table.proposal_model().resettle([line])

    def _decide(self, decision: str) -> None:
        if line := self._table.current_line():
            self._decide_about([line], decision)

    def _decide_about(self, lines: list[Line], decision: str) -> None:
        model = self._table.proposal_model()
        said = "" if decision == "skip" else decision
        changed = self._session.desk.imports.decide(model.proposal, lines, said)
        self._remembered.decided(lines, said)
        self._remembered.ticked([line.number for line in lines], bool(said))
        model.resettle([*lines, *changed])
        self._show_row()

    def _have_settled(self) -> None:
        model = self._table.proposal_model()
        for kind, chip in self.chips.items():
            word = words.chip_word(kind) if kind else self.tr("All")
            chip.say(f"{word} {texts.number(model.count(kind))}")
        self._fit()
        self.ticked.emit()


class Chip(QPushButton):
    """A filter with room for its words in bold, so that nothing moves when it is chosen."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.say(words)

    def say(self, words: str) -> None:
        """Show these words, whole."""
        self._words = words
        self.setAccessibleName(words)
        self.shorten(None)

    def shorten(self, room: int | None) -> None:
        """Be at most so many px wide; None for as wide as the words are."""
        words = self._words
        if room is not None:
            inside = max(room - self._frame(), 0)
            words = self._bold().elidedText(words, Qt.TextElideMode.ElideMiddle, inside)
        self.setToolTip(self._words if words != self._words else "")
        self.setText(words)
        self.updateGeometry()

    def _bold(self) -> QFontMetrics:
        bold = QFont(self.font())
        bold.setPixelSize(theme.TEXT)
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold)

    def _frame(self) -> int:
        return (0 if self.icon().isNull() else DOT + 4) + 28

    def sizeHint(self) -> QSize:
        wide = self._bold().horizontalAdvance(self.text()) + self._frame()
        return QSize(wide, super().sizeHint().height())

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
