"""`python -m tests.bench.import_steps STEP FOLDER ROWS`: one step of a measured import, alone in
its process, so that its memory is its own. Prints seconds as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from leaddesk.desk import open_desk
from leaddesk.domain.contact import Contact, ContactPoint
from tests.bench.lists import workbook

OTHERS = 1_000


def make(folder: Path, rows: int) -> dict[str, Any]:
    workbook(folder / "list.xlsx", rows)
    return {}


def read(folder: Path, rows: int) -> dict[str, Any]:
    """openpyxl merely reading the file."""
    import openpyxl

    started = time.perf_counter()
    book = openpyxl.load_workbook(folder / "list.xlsx", read_only=True)
    count = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    assert count == rows + 1
    return {"read": time.perf_counter() - started}


def bring(folder: Path, rows: int) -> dict[str, Any]:
    """The dry run and the import into a new desk."""
    desk = open_desk(folder / "desk.leaddesk")
    started = time.perf_counter()
    proposal = desk.imports.propose(folder / "list.xlsx")
    proposed = time.perf_counter()
    done = desk.imports.import_contacts(proposal)
    ended = time.perf_counter()
    assert done.counts["new"] == len(desk.reads.contact_ids()) == rows
    desk.close()
    return {"propose": proposed - started, "import": ended - proposed}


def free(folder: Path, rows: int) -> dict[str, Any]:
    """The same into a desk of some who have nothing to do with the list."""
    return {"free": _among_others(folder, rows, barred=False)}


def barred(folder: Path, rows: int) -> dict[str, Any]:
    """The same where all of them objected to everything."""
    return {"barred": _among_others(folder, rows, barred=True)}


def _among_others(folder: Path, rows: int, *, barred: bool) -> float:
    file = folder / "others.leaddesk"
    for old in folder.glob(f"{file.name}*"):
        old.unlink()
    desk = open_desk(file)
    ids = []
    for number in range(OTHERS):
        mail, phone = f"fremd{number}@anders.example", f"+49221{7_000_000 + number}"
        points = (ContactPoint("email", mail, mail), ContactPoint("phone", phone, phone))
        ids.append(desk.contacts.add(Contact(last_name=f"Fremd {number}", points=points)))
    if barred:
        desk.permission.object(ids)
        assert len(desk.permission.blocks(ids[-1])) > 0
    started = time.perf_counter()
    done = desk.imports.import_contacts(desk.imports.propose(folder / "list.xlsx"))
    ended = time.perf_counter()
    assert done.counts["new"] == rows
    desk.close()
    return ended - started


def again(folder: Path, rows: int) -> dict[str, Any]:
    """The same file once more."""
    desk = open_desk(folder / "desk.leaddesk")
    started = time.perf_counter()
    proposal = desk.imports.propose(folder / "list.xlsx")
    done = desk.imports.import_contacts(proposal)
    ended = time.perf_counter()
    assert done.counts["unchanged"] == rows
    desk.close()
    return {"again": ended - started}


def export(folder: Path, rows: int) -> dict[str, Any]:
    from leaddesk.ui import texts

    desk = open_desk(folder / "desk.leaddesk")
    started = time.perf_counter()
    done = desk.exports.export_contacts(folder / "out.xlsx", texts)
    ended = time.perf_counter()
    assert done.rows == rows
    desk.close()
    return {"export": ended - started}


def write(folder: Path, rows: int) -> dict[str, Any]:
    """openpyxl writing the cells of that export."""
    import openpyxl
    from python_calamine import CalamineWorkbook

    source = CalamineWorkbook.from_path(folder / "out.xlsx")
    cells = [(name, source.get_sheet_by_name(name).to_python()) for name in source.sheet_names]
    cells = [(name, [[c or None for c in row] for row in found]) for name, found in cells]
    assert len(cells[0][1]) == rows + 1
    started = time.perf_counter()
    book = openpyxl.Workbook(write_only=True)
    for title, found in cells:
        sheet = book.create_sheet(title)
        for row in found:
            sheet.append(row)
    book.save(folder / "plain.xlsx")
    return {"write": time.perf_counter() - started}


def undo(folder: Path, rows: int) -> dict[str, Any]:
    desk = open_desk(folder / "desk.leaddesk")
    started = time.perf_counter()
    desk.history.undo()
    ended = time.perf_counter()
    assert not desk.reads.contact_ids()
    desk.close()
    return {"undo": ended - started}


STEPS: dict[str, Callable[[Path, int], dict[str, Any]]] = {
    each.__name__: each for each in (make, read, bring, free, barred, again, export, write, undo)
}

if __name__ == "__main__":
    step, where, count = sys.argv[1:]
    print(json.dumps(STEPS[step](Path(where), int(count))))
