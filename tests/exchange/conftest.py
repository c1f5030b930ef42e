"""Sheets made on the spot, and a way to read them without the cost of a child process."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from leaddesk.exchange.child import Task, messages
from leaddesk.exchange.delimited import AS_FOUND
from leaddesk.exchange.limits import LIMITS
from leaddesk.exchange.reading import Problem, Reading, Row
from leaddesk.exchange.unreadable import Unreadable
from tests.exchange.whole_reading import MakeSheet, Read, ReadSheet


@pytest.fixture
def read() -> ReadSheet:
    """Read in this process, through the very words the child would send."""

    def reading(path: Path, **wanted: Any) -> Read:
        task = Task(
            str(path),
            wanted.get("sheet"),
            wanted.get("mapping"),
            wanted.get("region", "DE"),
            wanted.get("language", "de"),
            wanted.get("engine", "calamine"),
            wanted.get("limits", LIMITS),
            wanted.get("password"),
            how=wanted.get("how", AS_FOUND),
        )
        result: Read | None = None
        for word, content in messages(task):
            if word == "unreadable":
                raise Unreadable(content[0], **content[1])
            if word == "reading":
                result = Read(Reading(file=path.name, **content))
            elif word == "rows":
                assert result is not None
                result.rows += [Row(*row) for row in content[0]]
                result.rejected += [Row(*row) for row in content[1]]
                result.problems += [Problem(*problem) for problem in content[2]]
        assert result is not None
        return result

    return reading


@pytest.fixture
def xlsx(tmp_path: Path) -> MakeSheet:
    """Write rows to an .xlsx; `first` names the sheet, `more` are further sheets."""

    def make(
        rows: Sequence[Sequence[object]],
        name: str = "liste.xlsx",
        first: str = "Tabelle1",
        more: dict[str, Sequence[Sequence[object]]] | None = None,
    ) -> Path:
        book = Workbook()
        sheet = book.active
        sheet.title = first
        for row in rows:
            sheet.append(list(row))
        for title, others in (more or {}).items():
            other = book.create_sheet(title)
            for row in others:
                other.append(list(row))
        path = tmp_path / name
        book.save(path)
        return path

    return make


@pytest.fixture
def text_file(tmp_path: Path) -> MakeSheet:
    """Write rows to a text file with separators."""

    def make(
        rows: Sequence[Sequence[str]],
        name: str = "liste.csv",
        separator: str = ";",
        encoding: str = "utf-8",
    ) -> Path:
        path = tmp_path / name
        with path.open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=separator).writerows(rows)
        return path

    return make
