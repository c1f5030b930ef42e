"""A drag in a desk of 10,000 contacts: from the drop event to the card committed and both columns
repainted, in the real main window."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTableView

from leaddesk.desk import open_desk
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.bench.figure import Figure, median
from tests.bench.lists import desk

CONTACTS = 10_000
DRAGS = 60


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
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        opened = open_desk(desk(Path(folder, "drag.leaddesk"), CONTACTS))
        window = MainWindow(Session(opened), app)
        window.resize(1600, 960)
        window.show()
        window.settle()
        stages = opened.reads.stages()
        lists = {
            view.model().stage.id: view for view in window.findChildren(QTableView, "column_cards")
        }
        seconds = []
        for number in range(DRAGS):
            here, there = stages[number % 2].id, stages[(number + 1) % 2].id
            card = opened.reads.column_ids(here)[number]
            seconds.append(_drag(app, lists[there], lists[here], card, packed([card])))
            assert card in opened.reads.column_ids(there)
        window.close()
        opened.close()
    name = f"drop to committed and repainted, {CONTACTS:,} contacts"
    return [Figure(name, median(seconds), 0.016, spread=tuple(seconds))]


def _drag(app: QApplication, to: QTableView, come: QTableView, card: int, mime: QMimeData) -> float:
    """Seconds from the drop until the card is in the other column and both have been painted."""
    at = QPoint(40, 200)
    what = (
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    port = to.viewport()
    app.sendEvent(port, QDragEnterEvent(at, *what))
    app.sendEvent(port, QDragMoveEvent(at, *what))
    app.processEvents()
    paints = [Paints(port), Paints(come.viewport())]
    started = time.perf_counter()
    app.sendEvent(port, QDropEvent(QPointF(at), *what))
    while to.model().row_of(card) is None or not all(each.count for each in paints):
        app.processEvents()
    taken = time.perf_counter() - started
    for each in paints:
        each.deleteLater()
    return taken
