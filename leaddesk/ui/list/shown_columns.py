"""Which columns the list shows, where and how wide: as a hand put them, remembered on this
machine."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal

from leaddesk.domain.line import Order
from leaddesk.ui.list.columns import all_columns, chosen
from leaddesk.ui.list.header_menu import HeaderMenu
from leaddesk.ui.list.list_model import ListModel
from leaddesk.ui.list.table import ContactTable
from leaddesk.ui.session import Session

SAVE_AFTER = 400
"""Milliseconds after the last move of a header."""


class ShownColumns(QObject):
    """`order()` is what the lines are in now, for the mark in the header."""

    order_wanted = Signal(object)
    choosing_wanted = Signal()
    """Which columns to show is to be chosen."""

    def __init__(
        self, session: Session, table: ContactTable, model: ListModel, order: Callable[[], Order],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session = session
        self._table = table
        self._model = model
        self._order = order
        self._own: list[str] = []
        self._saving = QTimer(self, interval=SAVE_AFTER, singleShot=True)
        self._saving.timeout.connect(self._save)
        header = table.horizontalHeader()
        header.sortIndicatorChanged.connect(model.sort)
        header.sectionResized.connect(lambda *_: self._saving.start())
        header.sectionMoved.connect(lambda *_: self._saving.start())
        table.header_menu_wanted.connect(self._open_menu)

    @property
    def outdated(self) -> bool:
        """Whether there are none yet, or other own fields than when they were shown."""
        return not self._model.columns or self._own != self._own_names()

    def there(self) -> dict[str, str]:
        """Every column there is: its word by its code."""
        columns = all_columns(self._session.reads.stages(), self._own)
        return {code: column.title for code, column in columns.items()}

    def shown(self) -> list[str]:
        """The codes of the columns shown, from the left."""
        header = self._table.horizontalHeader()
        columns = self._model.columns
        return [columns[header.logicalIndex(at)].code for at in range(len(columns))]

    def show(self, codes: Sequence[str]) -> None:
        """Show these columns in this order, as wide as they were; [] for the usual ones. What is
        selected stays so, and nobody hears of it."""
        self._own = self._own_names()
        columns = chosen(all_columns(self._session.reads.stages(), self._own), codes)
        table, header = self._table, self._table.horizontalHeader()
        picked, current = table.chosen(), table.current_id()
        widths = self._session.settings.list_widths
        with QSignalBlocker(table):
            with QSignalBlocker(header):
                self._model.set_columns(columns)
                for at, column in enumerate(columns):
                    header.moveSection(header.visualIndex(at), at)
                    kept = widths.get(column.code)
                    width = kept if isinstance(kept, int) and 20 <= kept <= 2_000 else column.width
                    table.setColumnWidth(at, width)
                self.mark_order()
            table.choose(picked)
            if current is not None:
                table.set_current(current)

    def choose(self, codes: Sequence[str]) -> None:
        """Show these from now on."""
        self.show(codes)
        self._session.settings.list_columns = list(codes)
        self._session.settings.save()

    def hide(self, code: str) -> None:
        """Leave one out; the last one stays."""
        left = [each for each in self.shown() if each != code]
        if left:
            self.choose(left)

    def mark_order(self) -> None:
        """Show in the header what the lines are sorted by."""
        order = self._order()
        at = self._model.column_of(order.column)
        down = Qt.SortOrder.DescendingOrder if order.down else Qt.SortOrder.AscendingOrder
        header = self._table.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(-1 if at is None else at, down)
        header.blockSignals(blocked)
        header.viewport().update()

    def _own_names(self) -> list[str]:
        return [name for _, name in self._session.reads.own_fields()]

    def _save(self) -> None:
        """Remember order and widths as a hand made them."""
        settings = self._session.settings
        settings.list_columns = self.shown()
        last = settings.list_columns[-1:]
        settings.list_widths |= {
            column.code: self._table.columnWidth(at)
            for at, column in enumerate(self._model.columns)
            if column.code not in last  # as wide as there is room
        }
        settings.save()

    def _open_menu(self, section: int, where: QPoint) -> None:
        if not 0 <= section < len(self._model.columns):
            return
        code = self._model.columns[section].code
        menu = HeaderMenu(code, may_hide=len(self._model.columns) > 1, parent=self._table)
        menu.order_wanted.connect(self.order_wanted)
        menu.hiding_wanted.connect(lambda: self.hide(code))
        menu.columns_wanted.connect(self.choosing_wanted)
        menu.popup(where)
