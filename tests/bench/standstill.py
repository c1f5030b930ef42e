"""How long the window stands still: the gaps between the ticks of a clock in its thread."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer


@contextmanager
def ticking(every: int) -> Iterator[list[float]]:
    """Seconds between the ticks, one each `every` ms, from here to the end of the block; the last
    is the one up to there."""
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    clock = QTimer(interval=every)
    clock.timeout.connect(tick)
    clock.start()
    yield gaps
    tick()
    clock.stop()
