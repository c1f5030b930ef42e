"""Exporting 20,000 contacts to .xlsx, beside openpyxl merely writing the same cells write-only."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import openpyxl

from leaddesk.desk import Desk, open_desk
from leaddesk.ui import texts
from tests.bench import lists
from tests.bench.figure import Figure, median

CONTACTS = 20_000
RUNS = 3


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(lists.desk(Path(folder, "full.leaddesk"), CONTACTS))
        exporting, writing = [], []
        cells: list[tuple[str, list[tuple[Any, ...]]]] = []
        for run in range(RUNS):
            file = Path(folder, f"{run}.xlsx")
            exporting.append(_export(desk, file))
            cells = cells or _cells(file)
            writing.append(_write(cells, Path(folder, f"plain{run}.xlsx")))
        desk.close()
    name = f"export, {CONTACTS:,} contacts / openpyxl writing the cells"
    return [Figure(name, median(exporting), 1.3, median(writing))]


def _export(desk: Desk, file: Path) -> float:
    started = time.perf_counter()
    done = desk.exports.export_contacts(file, texts)
    assert done.rows == CONTACTS
    return time.perf_counter() - started


def _cells(file: Path) -> list[tuple[str, list[tuple[Any, ...]]]]:
    book = openpyxl.load_workbook(file, read_only=True)
    found = [(sheet.title, list(sheet.iter_rows(values_only=True))) for sheet in book.worksheets]
    book.close()
    assert len(found[0][1]) == CONTACTS + 1
    return found


def _write(cells: list[tuple[str, list[tuple[Any, ...]]]], file: Path) -> float:
    started = time.perf_counter()
    book = openpyxl.Workbook(write_only=True)
    for title, rows in cells:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(file)
    return time.perf_counter() - started
