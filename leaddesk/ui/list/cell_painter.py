"""How a cell looks: one line of text, numbers at the right, the next step in a card's colours. No
zebra; a hairline under each row, the accent's ground behind those selected."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from leaddesk.ui.refusal_mark import MARK, draw_refusal
from leaddesk.ui.theme import Theme

PAD = 8
CHIP_PAD = 5
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
AT_LEFT = MIDDLE | int(Qt.AlignmentFlag.AlignLeft)
AT_RIGHT = MIDDLE | int(Qt.AlignmentFlag.AlignRight)


class CellPainter:
    """The colours of a theme and the measures of a font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.dress(theme, font)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Another theme, or another font."""
        self.text = QColor(theme.text)
        self.muted = QColor(theme.muted)
        self.ground = QColor(theme.surface)
        self.chosen = QColor(theme.accent_ground)
        self.accent = QColor(theme.focus)
        self.line = QColor(theme.line)
        self.chips = {
            "overdue": (QColor(theme.overdue_text), QColor(theme.overdue_ground)),
            "today": (QColor(theme.today_text), QColor(theme.today_ground)),
            "later": (QColor(theme.chip_text), QColor(theme.chip_ground)),
        }
        self.plain, self.bold = QFont(font), QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._lines = {False: QFontMetrics(self.plain), True: QFontMetrics(self.bold)}
        self.elided = lru_cache(maxsize=5_000)(self._elided)
        self.row_height = self._lines[True].height() + 13

    def paint_row(self, painter: QPainter, row: QRect, *, chosen: bool) -> None:
        """The ground of a whole row, and the hairline under it."""
        painter.fillRect(row, self.chosen if chosen else self.ground)
        painter.setPen(self.line)
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def paint_cell(
        self, painter: QPainter, cell: QRect, words: str, *, bold: bool = False,
        right: bool = False, chip: str = "", muted: bool = False, refusal: bool = False,
    ) -> None:  # fmt: skip
        """Words in their cell; `chip` names the colours of a next step, `refusal` marks who does
        not want to be contacted."""
        room = cell.adjusted(PAD, 0, -PAD, -1)
        if refusal:
            mark = QRect(0, 0, MARK, MARK)
            mark.moveCenter(room.center())
            mark.moveRight(room.right())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_refusal(painter, mark, QPen(self.muted, 1.2))
            painter.restore()
            room.setRight(mark.left() - PAD // 2)
        if chip in self.chips:
            self._chip(painter, room, words, chip)
            return
        painter.setFont(self.bold if bold else self.plain)
        painter.setPen(self.muted if muted else self.text)
        painter.drawText(
            room, AT_RIGHT if right else AT_LEFT, self.elided(words, room.width(), bold)
        )

    def paint_focus(self, painter: QPainter, cell: QRect) -> None:
        """The frame of the cell that keys act on."""
        painter.setPen(QPen(self.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(1, 1, -1, -2))

    def _elided(self, words: str, width: int, bold: bool) -> str:
        return self._lines[bold].elidedText(words, Qt.TextElideMode.ElideRight, width)

    def _chip(self, painter: QPainter, room: QRect, words: str, look: str) -> None:
        text, ground = self.chips[look]
        bold = look in ("overdue", "today")
        metrics = self._lines[bold]
        shown = self.elided(words, room.width() - CHIP_PAD, bold)
        box = QRect(0, 0, metrics.horizontalAdvance(shown) + 2 * CHIP_PAD, metrics.height() + 4)
        box.moveCenter(room.center())
        box.moveLeft(room.left() - CHIP_PAD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(box), 4, 4)
        painter.restore()
        painter.setFont(self.bold if bold else self.plain)
        painter.setPen(text)
        painter.drawText(box.translated(QPoint(CHIP_PAD, 0)), MIDDLE, shown)
