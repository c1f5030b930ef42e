"""Searching and filtering in a large desk: from the key, without the pause for the next one, to
the repainted board in the real main window."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTableView

from leaddesk.desk import open_desk
from leaddesk.domain.filter import DUE, Filter
from leaddesk.domain.line import Order
from leaddesk.ui.list import ListView
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.palette import CommandPalette
from leaddesk.ui.session import Session
from tests.bench import desks
from tests.bench.figure import Figure
from tests.bench.standstill import ticking
from tests.bench.windows import let_go

WORDS = ("Müller Fulda", "mueller", "0170 12", "Köln", "Metallbau", "Anna Weber", "kontakt77")
EVERYBODY = "kontakt"
"""Stands in nearly every e-mail address."""
TICK, TICKS = 5, 100
"""Milliseconds between two ticks, and how many are watched at least: what rests is added up."""
FILTERS = (
    Filter(source_ids=frozenset({3})), Filter(next_steps=DUE), Filter(place="07, Köln"),
    Filter(value_from=4_000_000), Filter(tags=frozenset({"VIP"})), Filter(stale=True),
    Filter(stage_ids=frozenset({2}), place="3"),
)  # fmt: skip
SIZES = [int(size) for size in os.environ.get("BENCH_CONTACTS", "100000 1000000").split()]
EDITS = 60
MOST = {100_000: 0.050, 1_000_000: 0.150}


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    found = []
    for contacts in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            found += _figures(app, Path(folder), contacts)
    return found


def _figures(app: QApplication, folder: Path, contacts: int) -> list[Figure]:
    desk = open_desk(desks.full(folder, contacts), now=lambda: desks.NOW)
    window = MainWindow(Session(desk), app)
    window.resize(1600, 960)
    window.show()
    window.settle()
    app.processEvents()
    typed = [
        _until_painted(app, window, Filter(word[: n + 1]))
        for word in WORDS
        for n in range(1, len(word))
        if word[n] != " "
    ]
    still = [
        _standing_still(app, window, lambda n=n: _ask(window, EVERYBODY[:n]))
        for n in range(1, len(EVERYBODY) + 1)
    ]
    beside = list(_beside(app, window)) if contacts > 100_000 else []
    chosen = [_until_painted(app, window, filter) for filter in FILTERS]
    palette = _palette(app, window)
    edits = _edits(window.session)
    let_go(window)
    limit = MOST.get(contacts, 0.150)
    figures = [Figure(f"key to repainted board, {contacts:,}", statistics.median(typed), limit,
                      spread=tuple(typed))]  # fmt: skip
    if contacts > 100_000:
        name = f"the window stood still, per key, nearly everybody found, {contacts:,}"
        figures.append(Figure(name, statistics.median(still), 0.1, spread=tuple(still)))
        name = f"the window stood still, per view, edit, order and selection, {contacts:,}"
        figures.append(Figure(name, statistics.median(beside), 0.1, spread=tuple(beside)))
    if contacts <= 100_000:
        name = f"another filter to repainted board, {contacts:,}"
        figures.append(Figure(name, statistics.median(chosen), 0.1, spread=tuple(chosen)))
        name = f"key to repainted command palette, {contacts:,}"
        figures.append(Figure(name, statistics.median(palette), 0.05, spread=tuple(palette)))
        name = f"the slowest of {EDITS} edits with a rest between, {contacts:,}"
        figures.append(Figure(name, max(edits), 0.1))
    return figures


def _edits(session: Session) -> list[float]:
    """Seconds of each edit of a name; between two the index is tended, as in an idle window."""
    taken = []
    for key in session.reads.contact_ids()[:EDITS]:
        while session.desk.tend():
            pass
        contact = replace(session.reads.contact(key), last_name=f"Vogt{key}")
        started = time.perf_counter()
        session.run(session.desk.contacts.edit, key, contact)
        taken.append(time.perf_counter() - started)
    return taken


def _palette(app: QApplication, window: MainWindow) -> list[float]:
    """Seconds of each key of each word."""
    window.open_palette()
    [palette] = window.findChildren(CommandPalette)
    app.processEvents()
    taken = []
    for word in WORDS:
        palette.field.clear()
        for letter in word:
            started = time.perf_counter()
            palette.field.insert(letter)
            palette.lines.viewport().repaint()
            taken.append(time.perf_counter() - started)
        assert palette.model.entries
    palette.reject()
    return taken


def _standing_still(app: QApplication, window: MainWindow, do: Callable[[], object]) -> float:
    """The longest time between two ticks of a clock in the window's thread, from what is done until
    who passes has been shown, and added up."""
    with ticking(TICK) as gaps:
        do()
        while window.views.asking or len(gaps) < TICKS:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()
    return max(gaps)


def _ask(window: MainWindow, text: str) -> None:
    window.toolbar.filter_changed.emit(Filter(text))


def _beside(app: QApplication, window: MainWindow) -> Iterator[float]:
    """How long the window stands still for what is done among everybody, and in a search that
    nearly everybody passes."""
    session = window.session

    def edit() -> None:
        key = window.views.front.beside(1)
        contact = session.reads.contact(key)
        session.run(session.desk.contacts.edit, key, replace(contact, last_name="Vogt"))

    for text in ("", EVERYBODY):
        _standing_still(app, window, lambda text=text: _ask(window, text))
        for name in ("list", "today", "board"):
            yield _standing_still(app, window, lambda name=name: window.show_view(name))
            yield _standing_still(app, window, edit)
            view = window.views.front
            if isinstance(view, ListView):
                yield _standing_still(app, window, view.select_all)
                yield _standing_still(app, window, lambda view=view: view.select([]))
                for order in (Order("value", down=True), Order("name")):
                    yield _standing_still(app, window, lambda view=view, o=order: view.sort_by(o))


def _until_painted(app: QApplication, window: MainWindow, filter: Filter) -> float:
    """Seconds until every column shows who passes."""
    columns = window.findChildren(QTableView, "column_cards")
    started = time.perf_counter()
    window.toolbar.filter_changed.emit(filter)
    while window.views.asking:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for column in columns:
        column.viewport().repaint()
    taken = time.perf_counter() - started
    shown = {view.model().stage.id: view.model().rowCount() for view in columns}
    counts = window.session.reads.column_counts(filter)
    assert all(counts[stage_id].count == count for stage_id, count in shown.items())
    app.processEvents()
    return taken
