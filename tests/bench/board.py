"""Every figure the board has to hold: its start, its memory, the work on it, and the search."""

from __future__ import annotations

from tests.bench import list, search, start, views, work
from tests.bench.figure import Figure


def measure() -> list[Figure]:
    return [
        *start.measure(), *work.measure(), *list.measure(), *views.measure(), *search.measure()
    ]  # fmt: skip
