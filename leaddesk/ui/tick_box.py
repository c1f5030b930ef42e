"""A tick box where a delegate or a header paints it itself; as a widget it is `form.Tick`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from leaddesk.ui import theme

BOX = 14
HOOK = (QPointF(3, 6.8), QPointF(5.6, 9.4), QPointF(10, 4))
DASH = (QPointF(3.5, 6.5), QPointF(9.5, 6.5))


def paint_tick(painter: QPainter, box: QRect, state: Qt.CheckState, enabled: bool) -> None:
    """A tick box in the theme's colours; a part of many is a dash."""
    tokens = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    on = state != Qt.CheckState.Unchecked
    edge = tokens.accent if on else tokens.line_strong if not enabled else tokens.faint
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(tokens.accent) if on else QColor(tokens.surface))
    if not enabled:
        painter.setOpacity(0.55)
    painter.drawRoundedRect(frame, 3, 3)
    if on:
        pen = QPen(QColor(tokens.on_accent), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corner = frame.topLeft()
        dash = state == Qt.CheckState.PartiallyChecked
        painter.drawPolyline([corner + point for point in (DASH if dash else HOOK)])
    painter.restore()
