"""While cards are dragged near the board's left or right edge, the board scrolls that way."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea

ZONE, STEP, EVERY_MS = 48, 18, 30
GONE = QPoint(-1, -1)
"""Where a drag is that left, or ended."""


class EdgeScroll(QObject):
    """Told where a drag is, scrolls until it leaves the edge."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._step = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._scroll)

    def dragged_at(self, where: QPoint) -> None:
        """`where` in global px."""
        at = self._area.mapFromGlobal(where).x()
        self._step = 0
        if where != GONE and at < ZONE:
            self._step = -STEP
        elif where != GONE and at > self._area.width() - ZONE:
            self._step = STEP
        if self._step:
            self._timer.start()
        else:
            self._timer.stop()

    def _scroll(self) -> None:
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() + self._step)
