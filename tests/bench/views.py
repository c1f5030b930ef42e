"""Another view, and another filter with the list or Today in front, with 100,000 contacts in the
real main window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from leaddesk.domain.filter import DUE, Filter
from leaddesk.ui.main_window import MainWindow
from tests.bench.figure import Figure, median
from tests.bench.work import CONTACTS, board

ROUND = ("list", "today", "board", "today", "list", "board")
"""From each to each."""
ROUNDS, FILTERS = 5, 24
WANTED = (
    Filter(source_ids=frozenset({1, 2})), Filter(next_steps=DUE), Filter(text="metallbau"),
    Filter(source_ids=frozenset({3}), next_steps=frozenset({"later"})), Filter(place="Köln"),
    Filter(),
)  # fmt: skip


def measure() -> list[Figure]:
    with board() as window:
        for name in ROUND:  # made once
            window.show_view(name)
            QApplication.processEvents()
        changes = list(_changes(window))
        filters = {name: list(_filters(window, name)) for name in ("list", "today")}
        stale = list(_changes(window, narrowed=True))
    named = {"list": "the list", "today": "Today"}
    return [
        Figure(f"another view: board, list, Today in turn, {CONTACTS:,}", median(changes), 0.1,
               spread=tuple(changes)),
        *(Figure(f"another filter with {named[name]} open, {CONTACTS:,}", median(taken), 0.1,
                 spread=tuple(taken)) for name, taken in filters.items()),
        Figure("another view that the filter is new to", median(stale), 0.1, spread=tuple(stale)),
    ]  # fmt: skip


def _timed(do: Callable[[], object]) -> float:
    """Seconds until it is done and painted."""
    started = time.perf_counter()
    do()
    QApplication.processEvents()
    return time.perf_counter() - started


def _changes(window: MainWindow, *, narrowed: bool = False) -> Iterator[float]:
    """Seconds until another view is painted; `narrowed` asks the one before for something else."""
    for number, name in enumerate(ROUND * ROUNDS):
        if narrowed:
            window.views.set_filter(WANTED[number % len(WANTED)])
            QApplication.processEvents()
        yield _timed(lambda name=name: window.show_view(name))
    window.views.set_filter(Filter())


def _filters(window: MainWindow, name: str) -> Iterator[float]:
    """Seconds until the view shows who passes."""
    window.show_view(name)
    QApplication.processEvents()
    for number in range(FILTERS):
        wanted = WANTED[number % len(WANTED)]
        yield _timed(lambda wanted=wanted: window.views.set_filter(wanted))
