"""The columns of the file: what each is taken for and why, and what the user chose instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leaddesk.domain.contact import MAX_NAME
from leaddesk.domain.own_fields import own_field, own_key, own_name
from leaddesk.domain.postcode import split_postcode_city
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
WITH_CITY = {"zip": "city", "home_zip": "home_city"}
UNKNOWN = ("unknown", "no_place", "taken", "empty")
"""Why a column is left out that may be worth keeping all the same."""


class ColumnsModel(QAbstractTableModel):
    """A row for each column of the file. `chosen` says that a field was chosen."""

    chosen = Signal()

    def __init__(
        self, proposal: Proposal, own_fields: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._own_fields = own_fields
        self._columns = proposal.columns
        self._program = proposal.program
        self._titles = [texts.column_title(proposal, at) for at in range(len(proposal.columns))]
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
        codes = [*map(own_field, self._names_for(row)), *FIELDS]
        if (kept := self._columns[row].field) and kept not in codes:
            codes.insert(0, kept)
        return [(None, self.tr("Leave out")), *((code, self._word(code)) for code in codes)]

    def unknown(self) -> list[int]:
        """The columns with something in them that are left out though nobody said so."""
        return [
            row
            for row, column in enumerate(self._columns)
            if self.field(row) is None and row not in self._mapping and column.why in UNKNOWN
            and (column.header.strip() or self._examples[row])
        ]  # fmt: skip

    def keep_unknown(self) -> None:
        """Make each of them a field of the desk's own, called as the column is."""
        for row in self.unknown():
            self._mapping[row] = own_field(self._own_name(row))
        self.dataChanged.emit(self.index(0, FIELD), self.index(len(self._columns) - 1, WHY))
        self.chosen.emit()

    def _own_name(self, row: int) -> str:
        """The column's title as the name of a field, each column with its own."""
        title = " ".join(self._columns[row].header.split())[:MAX_NAME]
        name = title or self.tr("Column {n}").format(n=row + 1)
        others = {own_key(own_name(self.field(each)) or "") for each in range(len(self._columns))
                  if each != row}  # fmt: skip
        number = 2
        while own_key(name) in others:
            name, number = f"{title} {number}", number + 1
        return name

    def _names_for(self, row: int) -> list[str]:
        """The column's own title first, then the own fields there are."""
        names = {own_key(name): name for name in (self._own_name(row), *self._own_fields)}
        return list(names.values())

    def _word(self, code: str) -> str:
        name = own_name(code)
        return self.tr("Own field: {name}").format(name=name) if name else texts.field(code)

    def _taken_for(self, row: int, code: str) -> str:
        """The field's word; a postcode with its city beside it gives both."""
        if code in WITH_CITY and split_postcode_city(self._examples[row]):
            return f"{self._word(code)} + {self._word(WITH_CITY[code])}"
        return self._word(code)

    def _why(self, row: int) -> str:
        """The code of the reason. Where the title is the field's own word, that is the reason."""
        if row in self._mapping:
            return "chosen"
        column = self._columns[row]
        if column.why.startswith(("table:", "part")) and column.field:
            same = self._titles[row].strip().casefold() == self._word(column.field).casefold()
            return "normalised" if same else column.why
        return column.why

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
            return self._titles[row] or self.tr("(without a title)")
        if column == EXAMPLE:
            return self._examples[row]
        if column == FIELD:
            code = self.field(row)
            return self._taken_for(row, code) if code else self.tr("Leave out")
        return texts.why(self._why(row), self._program)

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
                found[place] = texts.cell_shown(proposal, value)
    return found
