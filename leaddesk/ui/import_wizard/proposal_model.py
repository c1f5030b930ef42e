"""The proposal as a table: rows are found by number, nothing is kept per row but its tick, so a
hundred thousand lines stay as quick as ten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.domain.contact import Contact
from leaddesk.domain.proposal import Flaw, Line, Proposal
from leaddesk.ui.import_wizard import proposal_cells as cells
from leaddesk.ui.import_wizard import proposal_words as words
from leaddesk.ui.import_wizard.proposal_words import Part
from leaddesk.ui.import_wizard.sorted_rows import SortedRows
from leaddesk.ui.session import Session

TICK, ROW, HAPPENS, NAME, COMPANY, PHONE, EMAIL, PLACE = range(8)
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class ProposalModel(QAbstractTableModel):
    """Shows the lines of one kind, or all. `ticked(numbers, on)` names the rows of the file whose
    tick changed; `settled` says that a choice changed what happens to rows."""

    ticked = Signal(list, bool)
    settled = Signal()

    def __init__(
        self, session: Session, proposal: Proposal, parent: QObject | None = None,
        rows: SortedRows | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session = session
        self.proposal = proposal
        self._rows = rows or SortedRows(proposal)
        self._flaws: dict[int, list[Flaw]] = defaultdict(list)
        for flaw in proposal.flaws:
            if not flaw.rejected:
                self._flaws[flaw.row].append(flaw)
        self._shown: Sequence[int] = range(len(proposal.lines))
        self.kind = ""
        self._headers = (
            "", self.tr("Row"), self.tr("What happens"), self.tr("Name"), self.tr("Company"),
            self.tr("Phone"), self.tr("E-mail"), self.tr("Postcode, city"),
        )  # fmt: skip

    # What there is.

    def count(self, kind: str) -> int:
        """Rows of a kind; '' counts all."""
        return len(self._rows.kinds[kind]) if kind else len(self.proposal.lines)

    @property
    def choosable(self) -> bool:
        """Whether there is anything to choose but ticks."""
        return any(
            line.changes or line.differs or line.empty or line.duplicate_of
            for line in self.proposal.lines
        )

    @property
    def taken(self) -> int:
        """Rows that would be written."""
        return self._rows.taken

    def line(self, row: int) -> Line:
        """The line in a row of what is shown."""
        return self.proposal.lines[self._shown[row]]

    def flaws(self, line: Line) -> Sequence[Flaw]:
        """What is wrong with cells of a row that is taken all the same."""
        return self._flaws.get(line.number, ())

    def reason(self, row: int) -> list[Part]:
        """What stands beneath 'what happens'."""
        line = self.line(row)
        return words.reason(line, self.flaws(line))

    def tall_rows(self) -> list[bool]:
        """Which of the rows that are shown need a second line; there may be 200,000."""
        lines, flawed = self.proposal.lines, self._flaws
        return [
            bool(line.why or line.changes or line.differs or line.blocks or line.number in flawed)
            for line in map(lines.__getitem__, self._shown)
        ]

    def parts(self, row: int, column: int) -> list[Part]:
        """A cell of a contact's column, with what was there before."""
        line = self.line(row)
        if column == NAME:
            return cells.name_parts(line, self._known)
        if column == COMPANY:
            return cells.firm_parts(line)
        if column == PHONE:
            return cells.point_parts(line, words.PHONES)
        if column == EMAIL:
            return cells.point_parts(line, ("email",))
        return cells.place_parts(line)

    def _known(self, contact_id: int) -> Contact | None:
        found: Contact | None = self._session.reads.contact(contact_id)
        return found

    # What a hand does.

    def show(self, kind: str) -> None:
        """Show the rows of one kind; '' shows all."""
        self.beginResetModel()
        self.kind = kind
        self._shown = self._rows.kinds[kind] if kind else range(len(self.proposal.lines))
        self.endResetModel()

    def take(self, rows: Iterable[int], on: bool) -> bool:
        """Tick or untick rows; whether that changed any."""
        changed = []
        touched = []
        for row in rows:
            line = self.line(row)
            if words.tickable(line) and line.taken != on:
                line.taken = on
                changed.append(line)
                touched.append(row)
        if touched:
            self._rows.look_again(changed)
            first, last = self.index(min(touched), TICK), self.index(max(touched), TICK)
            self.dataChanged.emit(first, last, [Role.CheckStateRole])
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, TICK, TICK)
            self.ticked.emit([line.number for line in changed], on)
        return bool(changed)

    def resettle(self, lines: Sequence[Line]) -> None:
        """Something was chosen about these: what happens to them, and whether they are taken, is
        looked at anew. The rows shown stay where they are until another kind is wanted."""
        self._rows.look_again(lines)
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, PLACE))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, TICK, TICK)
        self.settled.emit()

    def known(self, contact_id: int) -> Contact | None:
        """The contact of an id as it is on the desk, or will be by a row of this file."""
        if found := self._known(contact_id):
            return found
        for line in self.proposal.lines:
            if line.fresh_id == contact_id:
                row = line.incoming
                return Contact(**row.fields, firm=row.firm, points=tuple(row.points))
        return None

    def state(self) -> Qt.CheckState:
        """The tick over all that is shown and can be ticked."""
        taken = [line.taken for line in self._tickable()]
        if not any(taken):
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if all(taken) else Qt.CheckState.PartiallyChecked

    def _tickable(self) -> list[Line]:
        lines = self.proposal.lines
        return [lines[place] for place in self._shown if words.tickable(lines[place])]

    # Qt's own.

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Role.DisplayRole:
            return self._headers[section]
        if role == Role.AccessibleTextRole and section == TICK:
            return self.tr("To be imported")
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        line = self.line(row)
        if role == Role.DisplayRole:
            return self._text(row, column, line)
        if role == Role.CheckStateRole and column == TICK:
            on = line.taken and words.tickable(line)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Role.ToolTipRole and column != TICK:
            # A cell that says all there is to say may still be too narrow for it.
            return words.tip(line, self.flaws(line)) or self._text(row, column, line) or None
        if role == Role.AccessibleTextRole and column in (TICK, HAPPENS):
            told = [words.happens(words.kind_of(line)), *(part.text for part in self.reason(row))]
            return ", ".join([line.name, *told] if column == TICK else told)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if not (index.isValid() and index.column() == TICK and role == Role.CheckStateRole):
            return False
        return self.take([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)

    def _text(self, row: int, column: int, line: Line) -> str:
        if column == TICK:
            return ""
        if column == ROW:
            return str(line.number)
        if column == HAPPENS:
            return words.happens(words.kind_of(line))
        return " ".join(part.text for part in self.parts(row, column))
