"""The lines of the command palette: a model of entries, and how one is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.ui import icons, theme
from leaddesk.ui.palette.entry import Entry

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 36
PAD = 12
ICON = 16
GAP = 10
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
NOBODY = QModelIndex()


class LinesModel(QAbstractListModel):
    """Entries in the order shown."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = NOBODY) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.UserRole:
            return entry
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        off = index.isValid() and bool(self.entries[index.row()].off)
        return flags if off else flags | Qt.ItemFlag.ItemIsEnabled


def spoken(entry: Entry) -> str:
    """A line as a screen reader says it."""
    return ", ".join(part for part in (entry.words, entry.detail, entry.off, entry.keys) if part)


class LinePainter(QStyledItemDelegate):
    """Icon, words, grey detail, and at the end the key or why it is off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        if entry is None:
            return
        colors = theme.current()
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(QPen(QColor(colors.focus), 1.5))
            painter.setBrush(QColor(colors.accent_ground))
            painter.drawRoundedRect(QRectF(area).adjusted(5, 1.5, -5, -1.5), 6, 6)
        words = colors.muted if entry.off else colors.text
        room = area.adjusted(PAD, 0, -PAD, 0)
        if entry.icon:
            color = colors.muted if entry.off else colors.accent_text
            icons.icon(entry.icon, color, ICON).paint(
                painter, QRect(room.left(), room.center().y() - ICON // 2, ICON, ICON)
            )
        room.setLeft(room.left() + ICON + GAP)
        font = QFont(option.font)
        small = QFont(font)
        small.setPixelSize(theme.TEXT - 1)
        end = entry.off or entry.keys
        if end:
            painter.setFont(small)
            painter.setPen(QColor(colors.muted))
            metrics = QFontMetrics(small)
            end = metrics.elidedText(end, Qt.TextElideMode.ElideRight, room.width() // 2)
            painter.drawText(room, int(RIGHT), end)
            room.setRight(room.right() - metrics.horizontalAdvance(end) - 2 * GAP)
        painter.setFont(font)
        painter.setPen(QColor(words))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(LEFT), shown)
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + GAP)
        if entry.detail and room.width() > 3 * GAP:
            painter.setFont(small)
            painter.setPen(QColor(colors.muted))
            detail = QFontMetrics(small).elidedText(
                entry.detail, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, int(LEFT), detail)
        painter.restore()
