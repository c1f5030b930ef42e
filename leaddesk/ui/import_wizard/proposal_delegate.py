"""Paints every row of the proposal: the tick, the coloured word with its reason, and cells in
which the old value is struck and the new one green."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leaddesk.ui import theme
from leaddesk.ui.import_wizard import proposal_model as columns
from leaddesk.ui.import_wizard import proposal_words as words
from leaddesk.ui.import_wizard.proposal_model import ProposalModel
from leaddesk.ui.import_wizard.proposal_words import Part
from leaddesk.ui.tick_box import BOX, paint_tick

PAD = 10
LOW, TALL = 35, 54
"""Heights of a row with one line and with two, in logical px, measured from the picture."""
LEAST = 30
"""Less room than this is left empty: a piece of text that short says nothing."""
TOP = 8
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
Index = QModelIndex | QPersistentModelIndex


class ProposalDelegate(QStyledItemDelegate):
    """For a view on a `ProposalModel`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._font = QFont(parent.font())
        self._font.setPixelSize(theme.TEXT)
        self._small = QFont(self._font)
        self._small.setPixelSize(theme.TEXT_TINY)
        self._bold = QFont(self._small)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ProposalModel)
        tokens = theme.current()
        cell = option.rect
        painter.save()
        painter.setClipRect(cell)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(cell, QColor(tokens.accent_ground if selected else tokens.surface))
        painter.fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), QColor(tokens.line))
        first = QRect(cell.x() + PAD, cell.y() + TOP, cell.width() - PAD - 6, 20)
        row, column = index.row(), index.column()
        line = model.line(row)
        if column == columns.TICK:
            on = line.taken and words.tickable(line)
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            paint_tick(painter, self._box(cell), state, words.tickable(line))
        elif column == columns.ROW:
            self._write(painter, first, str(line.number), tokens.text, self._font)
        elif column == columns.HAPPENS:
            kind = words.kind_of(line)
            self._what_happens(painter, first, kind, model.reason(row), selected)
        else:
            self._parts(painter, first, model.parts(row, column), self._font)
        if column == columns.TICK and self._is_current(option, index):
            painter.fillRect(QRect(cell.x(), cell.y(), 3, cell.height() - 1), QColor(tokens.accent))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere in the first cell turns its tick."""
        if index.column() != columns.TICK or not isinstance(event, QMouseEvent):
            return False
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(model, ProposalModel):
            return False
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or not option.rect.contains(at):
            return False
        now = index.data(Qt.ItemDataRole.CheckStateRole)
        other = Qt.CheckState.Unchecked if now == Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    @staticmethod
    def _is_current(option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether the keyboard stands on the row of this cell."""
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.hasFocus():
            return False
        return view.currentIndex().row() == index.row()

    @staticmethod
    def _box(cell: QRect) -> QRect:
        return QRect(cell.x() + PAD, cell.y() + TOP + 3, BOX, BOX)

    def _what_happens(
        self, painter: QPainter, at: QRect, kind: str, why: list[Part], selected: bool
    ) -> None:
        tokens = theme.current()
        text, ground, _ = words.colours(kind, tokens)
        word = words.happens(kind)
        letters = QFontMetrics(self._bold)
        width = min(letters.horizontalAdvance(word) + 14, at.width())
        chip = QRect(at.x(), at.y() + 2, width, 17)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # On a selected row the chip of a changed one has the row's own colour.
        painter.setPen(QColor(tokens.accent_line) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        word = letters.elidedText(word, Qt.TextElideMode.ElideRight, width - 8)
        self._write(painter, chip.adjusted(7, 0, 0, 0), word, text, self._bold)
        if why:
            beneath = QRect(at.x(), at.y() + 22, at.width() + 6, 16)
            joined: list[Part] = []
            for part in why:
                joined.append(Part(f" · {part.text}", part.tone) if joined else part)
            self._parts(painter, beneath, joined, self._small, gap=0)

    def _parts(
        self, painter: QPainter, at: QRect, parts: Sequence[Part], font: QFont, gap: int = 4
    ) -> None:
        tokens = theme.current()
        tones = {
            "": tokens.text, "muted": tokens.faint, "wrong": tokens.danger,
            "old": tokens.faint, "new": tokens.good_text, "left": tokens.faint,
        }  # fmt: skip
        letters = QFontMetrics(font)
        x, end = at.x(), at.right()
        for part in parts:
            room = end - x
            if room < LEAST:
                # There is more: the row's tip has it.
                self._write(painter, QRect(x, at.y(), 14, at.height()), "…", tokens.faint, font)
                return
            pad = 4 if part.tone == "new" else 0
            shown = f"≠ {part.text}" if part.tone == "left" else part.text
            text = letters.elidedText(shown, Qt.TextElideMode.ElideRight, room - 2 * pad)
            width = letters.horizontalAdvance(text)
            place = QRect(x, at.y(), width + 2 * pad, at.height())
            if part.tone == "new":
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.good_ground))
                painter.drawRoundedRect(place.adjusted(0, 1, 0, -1), 3, 3)
            used = self._struck if part.tone == "old" else font
            color = tokens.faint if part.text == words.NOTHING else tones[part.tone]
            self._write(painter, place.adjusted(pad, 0, 2, 0), text, color, used)
            x += place.width() + gap

    @staticmethod
    def _write(painter: QPainter, at: QRect, text: str, color: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(at, LEFT, text)
