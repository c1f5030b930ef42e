"""Every figure the board has to hold: its start, its memory, and the work on it."""

from __future__ import annotations

from tests.bench import list, start, views, work
from tests.bench.figure import Figure


def measure() -> list[Figure]:
    return [*start.measure(), *work.measure(), *list.measure(), *views.measure()]
