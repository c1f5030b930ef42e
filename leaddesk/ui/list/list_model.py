"""The list as a Qt model: all ids in order, the lines fetched as they come into view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from leaddesk.domain.followup import urgency
from leaddesk.domain.line import Line, Order
from leaddesk.ui import texts
from leaddesk.ui.ids_model import AnyIndex, IdsModel
from leaddesk.ui.list.columns import Column
from leaddesk.ui.tip import tip

BLOCK = 50
KEPT = 1_000
"""Lines kept at most; a tall screen shows about sixty."""
LONG = 2_000
"""Letters of a text that a tooltip shows at most."""


class ListModel(IdsModel):
    """`fetch(ids)` gives lines by id; `today()` the local date that urgency counts from;
    `may_edit(code)` says whether a column's cells can be typed into; `more_of(id)` gives further
    lines of a name's tip: where a search found it."""

    edited = Signal(object, str, object)
    """An id, a column's code and what was typed or chosen. Nothing is written here."""
    order_wanted = Signal(object)
    """Another Order, from a click on a header."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], dict[int, Line]],
        today: Callable[[], date],
        may_edit: Callable[[str], bool] = lambda code: False,
        more_of: Callable[[int], list[str]] = lambda contact_id: [],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._today = today
        self._may_edit = may_edit
        self._more_of = more_of
        self._lines: dict[int, Line | None] = {}
        self._words: dict[int, list[str]] = {}
        self._flags: list[Qt.ItemFlag] = []
        self._columns: list[Column] = []
        self.order = Order()

    # --- what there is ---

    @property
    def columns(self) -> list[Column]:
        """Those shown, in order."""
        return self._columns

    @property
    def today(self) -> date:
        return self._today()

    def column_of(self, code: str) -> int | None:
        """Where a column stands, None when it isn't shown."""
        return next((at for at, each in enumerate(self._columns) if each.code == code), None)

    def line_at(self, row: int) -> Line | None:
        """The line in a row, fetched with its neighbours; None when it is gone meanwhile."""
        key = self._order[row]
        if key not in self._lines:
            start = row - row % BLOCK
            end = min(start + BLOCK, len(self._order)) - 1
            wanted = [i for i in self._order.span(start, end) if i not in self._lines]
            while len(self._lines) > KEPT:
                oldest = next(iter(self._lines))
                del self._lines[oldest]
                self._words.pop(oldest, None)
            found = self._fetch(wanted)
            self._lines.update((each, found.get(each)) for each in wanted)
        return self._lines[key]

    def words_at(self, row: int) -> list[str]:
        """What the cells of a row say, each in one line."""
        key = self._order[row]
        if key not in self._words:
            line, today = self.line_at(row), self.today
            self._words[key] = [
                " ".join(column.shown(line, today)[:LONG].split()) if line else ""
                for column in self._columns
            ]
        return self._words[key]

    def text_at(self, row: int, column: int) -> str:
        """What a cell says, in one line."""
        return self.words_at(row)[column]

    def look_at(self, row: int) -> str:
        """How near a line's next step is: 'overdue', 'today', 'later' or 'none'."""
        line = self.line_at(row)
        return urgency(line.card.due_on, self.today) if line else "none"

    def refuses(self, row: int) -> bool:
        """Whether somebody does not want to be contacted by some way."""
        line = self.line_at(row)
        return line is not None and line.card.refuses

    # --- what the view tells it ---

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns."""
        self.beginResetModel()
        self._columns = list(columns)
        self._words.clear()
        self._flags = [self._flags_of(column) for column in columns]
        self.endResetModel()

    def show_order(self, ids: array[int], order: Order) -> None:
        """All ids in another order: everything anew, because telling Qt where each of a hundred
        thousand rows went takes longer."""
        self.order = order
        self._reset(ids)

    def drop_lines(self, ids: Iterable[int] | None) -> None:
        """Forget these lines (None: all), so that they are read anew when painted."""
        if ids is None:
            self._lines.clear()
            self._words.clear()
            if len(self._order):
                self._told(0, len(self._order) - 1)
            return
        for each in ids:
            self._lines.pop(each, None)
            self._words.pop(each, None)
            row = self.row_of(each)
            if row is not None:
                self._told(row, row)

    # --- what Qt asks ---

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self.line_at(row)
            if line is None:
                return ""
            lines = [self._columns[column].text(line)[:LONG], self._refusal(row, column)]
            if self._columns[column].code == "name":
                lines += self._more_of(line.card.id)
            return tip("\n".join(filter(None, lines)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = self.text_at(row, column)
            said = ", ".join(part for part in (told or "—", self._refusal(row, column)) if part)
            return f"{self._columns[column].title}: {said}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[column].right else (
                Qt.AlignmentFlag.AlignLeft
            )  # fmt: skip
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _refusal(self, row: int, column: int) -> str:
        """What the mark beside a name means, '' elsewhere."""
        line = self.line_at(row)
        return texts.refusal(line.card) if line and self._columns[column].code == "name" else ""

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Writes nothing: says `edited`, and the list re-reads what the desk then changed."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.edited.emit(self._order[index.row()], self._columns[index.column()].code, value)
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return self._flags[index.column()]

    def _flags_of(self, column: Column) -> Qt.ItemFlag:
        flags = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        return flags | Qt.ItemFlag.ItemIsEditable if self._may_edit(column.code) else flags

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Says `order_wanted`: the order comes from the database."""
        if 0 <= column < len(self._columns):
            code = self._columns[column].code
            self.order_wanted.emit(Order(code, order == Qt.SortOrder.DescendingOrder))
