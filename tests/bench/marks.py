"""Filtering by permission with 100,000 contacts, some hundred of whom objected: working out
everybody's answers beside the window, how long the window stands still for it, and another filter
once they are there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from leaddesk.desk import Desk
from leaddesk.domain.filter import Filter
from leaddesk.domain.line import Order
from leaddesk.domain.watch import Watch
from leaddesk.store.blocks import Blocks
from leaddesk.store.ledger import persons
from leaddesk.ui.list.view import ListView
from leaddesk.ui.main_window import MainWindow
from tests.bench.figure import Figure, median
from tests.bench.standstill import ticking
from tests.bench.work import CONTACTS, board

OBJECTED, TIMES, TICK = 400, 24, 10
WANTED = (
    Filter(permission=frozenset({"phone:green", "phone:amber"})), Filter(opted_out=True),
    Filter(permission=frozenset({"post:green"})), Filter(opted_out=False, place="Köln"),
    Filter(permission=frozenset({"post:green", "post:amber"}), text="metallbau"),
    Filter(opted_out=False),
)  # fmt: skip


def measure() -> list[Figure]:
    with board() as window:
        desk = window.session.desk
        ids = desk.reads.contact_ids()
        desk.permission.object(ids[: OBJECTED * 7 : 7])
        reading = _timed(lambda: _read(desk))
        alone = _timed(desk.marks.work_out)
        desk.marks.drop()
        QApplication.processEvents()
        still, beside = _until_shown(window, lambda: window.toolbar.ask(WANTED[0]))
        filters = {"board": list(_filters(window))}
        window.show_view("list")
        filters["list"] = list(_filters(window))
        view = window.views.front
        assert isinstance(view, ListView)
        window.toolbar.ask(Filter())
        view.columns.choose(["name", "permission"])
        orders = [
            _painted(lambda down=down: view.sort_by(Order("permission", down=down)))
            for down in (False, True) * 6
        ]
        verbs = [_painted(lambda key=key: desk.permission.object([key])) for key in ids[1:40:7]]
    name = f"everybody's answers, {CONTACTS:,} contacts"
    return [
        Figure(f"{name}, on top of reading them", alone, 2.0, reading),
        Figure(f"{name}, beside the window", beside, 1.6, alone),
        Figure("the window stood still meanwhile", still, 0.1),
        *(Figure(f"another filter by permission, the {each} open", median(taken), 0.1,
                 spread=tuple(taken)) for each, taken in filters.items()),
        Figure("the list sorted by permission", median(orders), 0.1, spread=tuple(orders)),
        Figure("an objection shown in it", median(verbs), 0.15, spread=tuple(verbs)),
    ]  # fmt: skip


def _read(desk: Desk) -> None:
    """What the rules look at, in the same portions."""
    listed = Blocks(desk.store).listed()
    for portion in Watch().portions(desk.reads.contact_ids()):
        persons(desk.store, portion, listed)


def _timed(do: Callable[[], object]) -> float:
    started = time.perf_counter()
    do()
    return time.perf_counter() - started


def _painted(do: Callable[[], object]) -> float:
    started = time.perf_counter()
    do()
    QApplication.processEvents()
    return time.perf_counter() - started


def _filters(window: MainWindow) -> Iterator[float]:
    for number in range(TIMES):
        yield _painted(lambda number=number: window.toolbar.ask(WANTED[number % len(WANTED)]))


def _until_shown(window: MainWindow, do: Callable[[], object]) -> tuple[float, float]:
    """The longest time between two ticks of a clock until the view is there, and the whole."""
    began = time.perf_counter()
    with ticking(TICK) as gaps:
        do()
        while window.views.waiting or not gaps:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return max(gaps), time.perf_counter() - began
