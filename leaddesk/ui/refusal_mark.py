"""The small mark of who does not want to be contacted: a circle with a stroke through it, calm,
beside the name on a card and in the list."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen

MARK = 11
"""Px, both ways."""


def draw_refusal(painter: QPainter, where: QRect, pen: QPen) -> None:
    """Paint it into a square of MARK px; the painter is smoothing."""
    circle = QRectF(where).adjusted(0.7, 0.7, -0.7, -0.7)
    painter.setPen(pen)
    painter.drawEllipse(circle)
    reach = circle.width() / 2 * 0.7
    middle = circle.center()
    painter.drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach))
