"""Importing 100,000 rows of 15 columns, once more, and taking it back; exporting them; and the
memory of all that. Beside openpyxl merely reading the file, or writing the cells. Each step is a
process of its own."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench import hostile
from tests.bench.apart import Done, apart
from tests.bench.figure import Figure
from tests.bench.import_steps import OTHERS

ROWS, TENTH = 100_000, 10_000
MEMORY, HOSTILE_MEMORY = 450_000_000, 300_000_000


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small"), Path(folder, "large")
        few = [_step("bring", small, TENTH) for _ in range(3)]
        tenth = sorted(_seconds(each) for each in few)[1]
        reading = _step("read", large, ROWS)
        first = _step("bring", large, ROWS)
        # Nearly nothing beside nearly nothing: the quickest of three tells it.
        pairs = [(_step("free", large, ROWS), _step("barred", large, ROWS)) for _ in range(3)]
        free = min(each.told["free"] for each, _ in pairs)
        barred = min(each.told["barred"] for _, each in pairs)
        second, export = _step("again", large, ROWS), _step("export", large, ROWS)
        writing, undo = _step("write", large, ROWS), _step("undo", large, ROWS)
        read, whole = reading.told["read"], _seconds(first)
        name = f"import, {ROWS:,} rows"
        return [
            Figure(f"dry run, {ROWS:,} rows / openpyxl reading them", first.told["propose"],
                   0.6, read),
            Figure(f"{name} / openpyxl reading them", whole, 0.8, read),
            Figure(f"{name} / {TENTH:,} rows", whole, 11, tenth),
            Figure(f"{name}, {OTHERS:,} on the block list / without", barred, 1.15, free),
            Figure("the same file again, all unchanged / the import", second.told["again"],
                   0.8, whole),
            Figure("undo of that import / the import", undo.told["undo"], 0.6, whole),
            Figure(f"export, {ROWS:,} contacts / openpyxl writing the cells",
                   export.told["export"], 1.3, writing.told["write"]),
            Figure(f"memory of the {name}", first.peak, MEMORY, unit="MB"),
            Figure("memory of that file again", second.peak, MEMORY, unit="MB"),
            Figure("memory of the undo", undo.peak, MEMORY, unit="MB"),
            *(Figure(f"memory of a hostile file, {kind}", peak, HOSTILE_MEMORY, unit="MB")
              for kind, peak in hostile.peaks(Path(folder))),
        ]  # fmt: skip


def _step(step: str, folder: Path, rows: int) -> Done:
    if step == "bring":
        for old in folder.glob("desk.leaddesk*"):
            old.unlink()
    if not folder.exists():
        folder.mkdir()
        apart("tests.bench.import_steps", "make", str(folder), str(rows))
    return apart("tests.bench.import_steps", step, str(folder), str(rows))


def _seconds(done: Done) -> float:
    return float(done.told["propose"] + done.told["import"])
