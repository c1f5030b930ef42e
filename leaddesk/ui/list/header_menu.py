"""The menu of a column's header: sorting by it, leaving it out, and choosing columns."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.domain.line import Order


class HeaderMenu(QMenu):
    """For the column of a code; forgotten when it closes."""

    order_wanted = Signal(object)
    """An Order."""
    hiding_wanted = Signal()
    columns_wanted = Signal()

    def __init__(self, code: str, *, may_hide: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("list_header_menu")
        self.aboutToHide.connect(self.deleteLater)
        up, down = Order(code), Order(code, down=True)
        for name, word, do in (
            ("sort_up", self.tr("Sort &ascending"), lambda: self.order_wanted.emit(up)),
            ("sort_down", self.tr("Sort &descending"), lambda: self.order_wanted.emit(down)),
            ("hide_column", self.tr("&Hide this column"), self.hiding_wanted.emit),
            ("choose_columns", self.tr("&Columns…"), self.columns_wanted.emit),
        ):
            entry = self.addAction(word)
            entry.setObjectName(f"header_{name}")
            entry.triggered.connect(lambda _on=False, do=do: do())
            entry.setEnabled(may_hide or name != "hide_column")
