"""Importing 5,000 rows of 15 columns, beside openpyxl merely reading the file."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import openpyxl

from leaddesk.desk import open_desk
from tests.bench.figure import Figure, median
from tests.bench.lists import workbook

ROWS = 5_000
RUNS = 5


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        file = workbook(Path(folder, "list.xlsx"), ROWS)
        reading, importing, undoing = [], [], []
        for run in range(RUNS):
            reading.append(_read(file))
            desk = open_desk(Path(folder, f"{run}.leaddesk"))
            started = time.perf_counter()
            desk.imports.import_contacts(desk.imports.propose(file))
            importing.append(time.perf_counter() - started)
            assert len(desk.reads.contact_ids()) == ROWS
            started = time.perf_counter()
            desk.history.undo()
            undoing.append(time.perf_counter() - started)
            desk.close()
    floor = median(reading)
    return [
        Figure(f"import, {ROWS:,} rows / openpyxl reading them", median(importing), 1.5, floor),
        Figure("undo of that import / the import", median(undoing), 0.6, median(importing)),
    ]


def _read(file: Path) -> float:
    started = time.perf_counter()
    book = openpyxl.load_workbook(file, read_only=True)
    count = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    assert count == ROWS + 1
    return time.perf_counter() - started
