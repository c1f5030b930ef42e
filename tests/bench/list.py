"""The list with 100,000 contacts, in the real main window: opened, sorted, scrolled by a row, all
selected and counted, a cell typed into."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from leaddesk.desk import open_desk
from leaddesk.domain.line import Order
from leaddesk.ui.list import ListView
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.bench.desks import full
from tests.bench.figure import Figure, median
from tests.bench.windows import let_go

CONTACTS = 100_000
ORDERS = ("company", "amount", "created_at", "name", "stage", "next_action_at")
STEPS, EDITS, OPENINGS = 300, 20, 5


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        opened = list(_openings(Path(folder)))
        found = _worked(Path(folder))
    changes, sorts, read, steps, plain, picks, edits = found
    return [
        Figure(f"the list made and opened, to reading {CONTACTS:,} ids", median(opened), 6.0,
               floor=median(read)),
        Figure(f"from the board to the list and back, {CONTACTS:,}", median(changes), 0.1,
               spread=tuple(changes)),
        Figure(f"sorted by another column, to reading {CONTACTS:,} ids", median(sorts), 4.0,
               floor=median(read)),
        Figure("a step of scrolling by one row, to a plain table's", median(steps), 1.0,
               floor=median(plain)),
        Figure(f"all {CONTACTS:,} selected and counted", median(picks), 0.1, spread=tuple(picks)),
        # As a drop on the board: most of it is the panel, read and painted anew.
        Figure(f"a cell typed into, to committed and repainted, {CONTACTS:,}", median(edits), 0.016,
               spread=tuple(edits)),
    ]  # fmt: skip


def _app() -> QApplication:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    return app


def _timed(do: Callable[[], object]) -> float:
    """Seconds until it is done and painted."""
    started = time.perf_counter()
    do()
    _app().processEvents()
    return time.perf_counter() - started


def _openings(folder: Path) -> Iterator[float]:
    """Showing the list for the first time, in a window of its own each time."""
    file = full(folder, CONTACTS)
    for _ in range(OPENINGS):
        window = MainWindow(Session(open_desk(file)), _app())
        window.resize(1600, 960)
        window.show()
        window.settle()
        _app().processEvents()
        yield _timed(lambda window=window: window.show_view("list"))
        let_go(window)


def _worked(folder: Path) -> tuple[list[float], ...]:
    opened = open_desk(full(folder, CONTACTS))
    opened.warm()
    window = MainWindow(Session(opened), _app())
    window.resize(1600, 960)
    window.show()
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    window.settle()
    changes = [_timed(lambda to=to: window.show_view(to)) for to in ("board", "list") * EDITS]
    sorts = [_timed(lambda code=code: view.sort_by(Order(code))) for code in ORDERS * 3]
    read = [_timed(opened.reads.contact_ids) for _ in range(len(sorts))]
    steps, plain = _steps(view.table), _steps(_plain_table(view))

    def pick() -> None:
        view.select_all()
        view.count()

    picks = []
    for _ in range(5):
        view.table.clearSelection()
        picks.append(_timed(pick))
    view.select(view.model.ids()[:1])
    key = view.model.ids()[0]
    edits = [
        _timed(lambda number=number: view.edits.write(key, "city", f"Ulm {number}"))
        for number in range(EDITS)
    ]
    let_go(window)
    return changes, sorts, read, steps, plain, picks, edits


def _steps(table: QTableView) -> list[float]:
    """Scrolling by one row and painting all that is in sight."""
    bar, port = table.verticalScrollBar(), table.viewport()
    by = table.verticalHeader().defaultSectionSize()

    def step() -> None:
        bar.setValue(bar.value() + by)
        port.repaint()

    return [_timed(step) for _ in range(STEPS)]


def _plain_table(view: ListView) -> QTableView:
    """Qt's own table with the same words in cells of the same size."""
    rows, columns = STEPS + 60, view.model.columnCount()
    model = QStandardItemModel(rows, columns)
    for row in range(rows):
        for at, words in enumerate(view.model.words_at(row)):
            model.setItem(row, at, QStandardItem(words))
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setDefaultSectionSize(view.table.painter.row_height)
    for at in range(columns):
        table.setColumnWidth(at, view.table.columnWidth(at))
    table.resize(view.table.size())
    table.show()
    QApplication.processEvents()
    return table
