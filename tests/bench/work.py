"""Working on the board with 100,000 contacts, in the real main window: a drop, a step of
scrolling, another filter, another contact in the panel."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from leaddesk.desk import open_desk
from leaddesk.domain.filter import DUE, Filter
from leaddesk.store.open import Store, transaction
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.bench.desks import full
from tests.bench.figure import Figure, median, percentile
from tests.bench.windows import let_go

CONTACTS = 100_000
LONG = 1
"""The column of 20,000 cards."""
DRAGS, STEPS, FILTERS, PANELS = 100, 300, 24, 15
TALKS = 1_000


class Paints(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure() -> list[Figure]:
    with board() as window:
        drops, scrolls = list(_drops(window)), list(_scrolls(window))
        filters, panels = list(_filters(window)), list(_panels(window))
    drop = f"drop to committed and repainted, {CONTACTS:,} contacts"
    return [
        Figure(drop, median(drops), 0.016, spread=tuple(drops)),
        Figure(f"{drop}, 95th percentile", percentile(drops, 95), 0.040),
        Figure("a step of scrolling in a column of 20,000, six columns", median(scrolls), 0.008,
               spread=tuple(scrolls)),
        Figure(f"another filter, {CONTACTS:,} contacts", median(filters), 0.1,
               spread=tuple(filters)),
        Figure("the panel of a contact with 1,000 activities", median(panels), 0.05,
               spread=tuple(panels)),
    ]  # fmt: skip


@contextmanager
def board(contacts: int = CONTACTS) -> Iterator[MainWindow]:
    """The main window on a desk of its own, painted and at rest."""
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        opened = open_desk(full(Path(folder), contacts))
        opened.warm()
        window = MainWindow(Session(opened), app)
        window.resize(1600, 960)
        window.show()
        window.settle()
        app.processEvents()
        yield window
        let_go(window)


def lists_of(window: MainWindow) -> dict[int, QTableView]:
    """The columns' lists by stage id."""
    return {view.model().stage.id: view for view in window.findChildren(QTableView, "column_cards")}


def until_painted(do: Callable[[], object], *widgets: QWidget) -> float:
    """Seconds from doing something until all of these have been painted anew."""
    paints = [Paints(each) for each in widgets]
    started = time.perf_counter()
    do()
    while not all(each.count for each in paints):
        QApplication.processEvents()
    taken = time.perf_counter() - started
    for each in paints:
        each.deleteLater()
    return taken


def _drops(window: MainWindow) -> Iterator[float]:
    reads, lists = window.session.reads, lists_of(window)
    stages = reads.stages()
    for number in range(DRAGS):
        here, there = stages[number % 2].id, stages[(number + 1) % 2].id
        card = reads.column_ids(here)[number]
        yield _drop(lists[there], lists[here], card, packed([card]))
        assert card in reads.column_ids(there)


def _drop(to: QTableView, come: QTableView, card: int, mime: QMimeData) -> float:
    """Seconds from the drop until the card is in the other column and both have been painted."""
    at = QPoint(40, 200)
    what = (
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    port, model = to.viewport(), to.model()
    QApplication.sendEvent(port, QDragEnterEvent(at, *what))
    QApplication.sendEvent(port, QDragMoveEvent(at, *what))
    QApplication.processEvents()

    def drop() -> None:
        QApplication.sendEvent(port, QDropEvent(QPointF(at), *what))
        while model.row_of(card) is None:
            QApplication.processEvents()

    return until_painted(drop, port, come.viewport())


def _scrolls(window: MainWindow) -> Iterator[float]:
    view = lists_of(window)[window.session.reads.stages()[LONG].id]
    bar, step = view.verticalScrollBar(), view.painter.letters.row_height
    for _ in range(STEPS):
        yield until_painted(lambda: bar.setValue(bar.value() + step), view.viewport())


def _filters(window: MainWindow) -> Iterator[float]:
    ports = [view.viewport() for view in lists_of(window).values()]
    wanted = (
        Filter(source_ids=frozenset({1, 2})),
        Filter(next_steps=DUE),
        Filter(source_ids=frozenset({3}), next_steps=frozenset({"later"})),
        Filter(),
    )
    for number in range(FILTERS):
        yield until_painted(lambda n=number: window.views.set_filter(wanted[n % 4]), *ports)


def _talk(store: Store, contact_id: int) -> None:
    """A thousand calls with one contact."""
    begun = datetime(2024, 1, 1, 8, tzinfo=UTC)
    calls = [
        (
            contact_id + number,
            contact_id,
            f"{begun + timedelta(hours=number * 20):%Y-%m-%dT%H:%M}:00Z",
        )
        for number in range(TALKS)
    ]
    with transaction(store):
        store.change_many(
            "INSERT INTO activity (id, contact_id, kind, at, result, note, created_at) "
            "VALUES (?1 + 1000000000000, ?2, 'call', ?3, 'no_answer', 'Ruft zurück', ?3)",
            calls,
        )


def _panels(window: MainWindow) -> Iterator[float]:
    board, port = window.views.front, window.panel
    other, busy = window.session.reads.column_ids(window.session.reads.stages()[0].id)[50:52]
    _talk(window.session.desk.store, busy)

    def open_panel() -> None:
        board.select([busy])
        QApplication.processEvents()

    for _ in range(PANELS):
        board.select([other])
        window.settle()
        QApplication.processEvents()
        yield until_painted(open_panel, *port.findChildren(QWidget, "contact_panel_page"))
