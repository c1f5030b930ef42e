"""The columns of the file: what each is taken for and why, and what the user chose instead."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.domain.proposal import Proposal
from leaddesk.ui import texts

HEADER, EXAMPLE, FIELD, WHY = range(4)
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
LOOKED_AT = 200
"""Rows in which an example is looked for."""

FIELDS = (
    "full_name", "salutation", "title", "first_name", "middle_name", "last_name", "name_suffix",
    "company", "department", "job_title", "phone", "phone2", "mobile", "mobile2",
    "company_phone", "home_phone", "other_phone", "fax", "email", "email2", "email3", "website",
    "website2", "linkedin_url", "xing_url", "street", "street2", "zip", "city", "state",
    "country", "po_box", "source", "tags", "notes", "amount", "currency", "close_date",
    "next_action", "next_action_at", "language", "birthday", "customer_no", "external_id",
)  # fmt: skip
"""What a column may be chosen for, in the order in which people think of it."""


class ColumnsModel(QAbstractTableModel):
    """A row for each column of the file. `chosen` says that a field was chosen."""

    chosen = Signal()

    def __init__(self, proposal: Proposal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = proposal.columns
        self._examples = _examples(proposal)
        self._mapping: dict[int, str | None] = {}
        self._headers = (
            self.tr("Column of the file"), self.tr("Example"), self.tr("Is taken for"),
            self.tr("Why"),
        )  # fmt: skip

    @property
    def mapping(self) -> dict[int, str | None]:
        """What a hand chose here, by the column's number; None leaves the column out."""
        return dict(self._mapping)

    def field(self, row: int) -> str | None:
        """What a column is taken for now."""
        return self._mapping.get(row, self._columns[row].field)

    def choices(self, row: int) -> list[tuple[str | None, str]]:
        """The fields to choose from, with their words; None leaves the column out."""
        codes = list(FIELDS)
        if (kept := self._columns[row].field) and kept not in codes:
            codes.insert(0, kept)
        return [(None, self.tr("Leave out")), *((code, texts.field(code)) for code in codes)]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.isValid() and index.column() == FIELD:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Role.EditRole and column == FIELD:
            return self.field(row)
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if column == HEADER:
            return self._columns[row].header or self.tr("(without a title)")
        if column == EXAMPLE:
            return self._examples[row]
        if column == FIELD:
            code = self.field(row)
            return texts.field(code) if code else self.tr("Leave out")
        return texts.why("chosen" if row in self._mapping else self._columns[row].why)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if not index.isValid() or index.column() != FIELD or role != Role.EditRole:
            return False
        code = None if value is None else str(value)
        if code == self.field(index.row()):
            return False
        self._mapping[index.row()] = code
        self.dataChanged.emit(index, self.index(index.row(), WHY))
        self.chosen.emit()
        return True


def _examples(proposal: Proposal) -> list[str]:
    """The first value of each column that is not empty."""
    found = [""] * len(proposal.columns)
    for line in proposal.lines[:LOOKED_AT]:
        for place, value in enumerate(line.incoming.raw[: len(found)]):
            if value and not found[place]:
                found[place] = " ".join(value.split())
    return found
