"""What hangs under the pointer while cards are dragged: the first card, the edges of the next ones
behind it, and how many they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from leaddesk.ui.board.card_layout import side_of
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column_model import ColumnModel
from leaddesk.ui.theme import current

SHOWN = 3
STEP = 6


def drag_picture(
    ids: Sequence[int], model: ColumnModel, cards: CardPainter, column: QWidget
) -> QPixmap:
    """As wide as the column the drag begins in, sharp on its screen."""
    theme, letters = current(), cards.letters
    width, scale = column.width(), column.devicePixelRatioF()
    behind = min(len(ids), SHOWN) - 1
    side = side_of(width)
    size = QSize(width + STEP * behind, letters.row_height + STEP * behind)
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.92)
    for depth in range(behind, 0, -1):
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        painter.setBrush(QColor(theme.card))
        corner = side + STEP * depth
        edge = QRect(corner, STEP * depth, width - 2 * side, letters.card_height)
        painter.drawRoundedRect(edge, 7, 7)
    own = next((row for row in map(model.row_of, ids) if row is not None), None)
    card = model.card_at(own) if own is not None else None
    if card is not None:
        row = QRect(side, 0, width - 2 * side, letters.row_height)
        phase = model.stage_of(card).phase
        cards.draw(painter, row, card, phase, model.today, chosen=True)
    if len(ids) > 1:
        painter.setFont(letters.chip_bold)
        text = str(len(ids))
        wide = max(22, painter.fontMetrics().horizontalAdvance(text) + 12)
        badge = QRect(width - side - wide, 0, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(badge, 11, 11)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
