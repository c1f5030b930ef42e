"""The gate between leads and prospects: a dashed line with a check mark and its condition."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from leaddesk.ui.board.header import resized
from leaddesk.ui.theme import current

ROUND = 13.5


class GateStrip(QWidget):
    """Only shows; the rule is the domain's, the dialog opens on a drop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gate_strip")
        tip = self.tr(
            "The gate: a lead becomes a prospect after a two-way conversation and a passed "
            "checklist."
        )
        self.setToolTip(f"<p>{tip}</p>")
        self.setAccessibleName(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        middle, centre = self.width() / 2, self.height() * 0.41
        font = resized(self.font(), -2, QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        words = self.tr("DIALOGUE + CHECKLIST")
        length = QFontMetrics(font).horizontalAdvance(words)
        centre = max(ROUND + 2, min(centre, self.height() - length - 60))

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.gate), 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.2, 2.6])
        painter.setPen(pen)
        top_of_words = centre + ROUND + 14
        painter.drawLine(QPointF(middle, 0), QPointF(middle, centre - ROUND - 3))
        painter.drawLine(
            QPointF(middle, top_of_words + length + 10), QPointF(middle, self.height())
        )
        painter.setPen(QPen(QColor(theme.gate), 1.2))
        painter.setBrush(QColor(theme.prospect_ground))
        painter.drawEllipse(QPointF(middle, centre), ROUND, ROUND)
        check = QPen(QColor(theme.prospect_text), 1.6)
        check.setCapStyle(Qt.PenCapStyle.RoundCap)
        check.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(check)
        painter.drawPolyline(
            [
                QPointF(middle - 4.5, centre + 0.3),
                QPointF(middle - 1.4, centre + 3.4),
                QPointF(middle + 4.6, centre - 3.2),
            ]
        )
        painter.setPen(QColor(theme.prospect_text))
        painter.setFont(font)
        painter.translate(middle, top_of_words + length)
        painter.rotate(-90)
        painter.drawText(QRectF(0, -10, length + 2, 20), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
