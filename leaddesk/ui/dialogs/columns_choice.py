"""Which columns an export has: a tick each, and all, those in use, or none at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.desk.export_columns import Offered
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import label, section
from leaddesk.ui.tick_box import BOX, paint_tick

ROW = 24
ROWS = 6
NAME = Qt.ItemDataRole.UserRole


class _Ticked(QStyledItemDelegate):
    """Paints the boxes as all other tick boxes look; Qt's own cannot be seen in the dark."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        where = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QRect(0, 0, BOX, BOX)
        box.moveCenter(drawn.widget.style().subElementRect(where, drawn, drawn.widget).center())
        enabled = bool(drawn.state & QStyle.StateFlag.State_Enabled)
        paint_tick(painter, box, drawn.checkState, enabled)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A stylesheet forgets the room between the box and its word."""
        return super().sizeHint(option, index) + QSize(BOX, 0)


class ColumnsChoice(QWidget):
    """`chosen()` is None while it is just what is in use, which may be more tomorrow."""

    def __init__(self, offered: Sequence[Offered], remembered: Collection[str]) -> None:
        super().__init__()
        self.setObjectName("export_columns")
        self._used = {each.name for each in offered if each.used}
        self._list = QListWidget()
        self._list.setObjectName("export_column_list")
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setItemDelegate(_Ticked(self._list))
        self._list.setFlow(QListView.Flow.LeftToRight)
        self._list.setWrapping(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(ROW * ROWS + 8)
        self._count = label("", "hint")
        self._count.setObjectName("export_column_count")
        for each in offered:
            item = QListWidgetItem(each.header, self._list)
            item.setData(NAME, each.name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
        widest = max(self._list.fontMetrics().horizontalAdvance(each.header) for each in offered)
        self._list.setGridSize(QSize(widest + 34, ROW))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(section(self.tr("Columns")))
        head.addWidget(self._count)
        head.addStretch(1)
        for name, word, slot in (
            ("all", self.tr("All"), lambda: self.choose(self._names())),
            ("used", self.tr("Used"), lambda: self.choose(self._used)),
            ("none", self.tr("None"), lambda: self.choose(())),
        ):
            head.addWidget(self._button(f"export_columns_{name}", word, slot))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._list)
        self.choose(set(remembered) & set(self._names()) or self._used)
        self._list.itemChanged.connect(self._tell_count)

    def ticked(self) -> list[str]:
        """The fields that are ticked, in order."""
        return [
            str(item.data(NAME))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def chosen(self) -> list[str] | None:
        """The fields ticked, None when they are those in use."""
        ticked = self.ticked()
        return None if set(ticked) == self._used else ticked

    def choose(self, names: Collection[str]) -> None:
        """Tick these and no others."""
        self._list.blockSignals(True)
        for item in self._items():
            on = item.data(NAME) in names
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._list.viewport().update()
        self._tell_count()

    def _button(self, name: str, word: str, slot: Callable[[], object]) -> QPushButton:
        made = QPushButton(word)
        made.setObjectName(name)
        made.setAccessibleName(self.tr("Columns: {what}").format(what=word))
        made.setProperty("look", "small")
        made.setAutoDefault(False)
        made.clicked.connect(lambda: slot())
        return made

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(place) for place in range(self._list.count())]

    def _names(self) -> list[str]:
        return [str(item.data(NAME)) for item in self._items()]

    def _tell_count(self) -> None:
        told = self.tr("{number} of {total}")
        number, total = texts.number(len(self.ticked())), texts.number(self._list.count())
        self._count.setText(told.format(number=number, total=total))
