"""The quick look at a row that says nothing new, beside the closer one."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from leaddesk.desk import Desk
from leaddesk.desk.comparing import Comparing
from leaddesk.domain.proposal import Line

HEADER = ["Vorname", "Nachname", "Firma", "E-Mail", "Telefon", "Ort", "Geburtstag", "Schlagworte"]
ROWS = [
    ["Anna", "Adler", "Adler KG", "anna@adler.example", "0341 123456", "Jena", "3.4.80", "Messe"],
    ["Bernd", "Bach", "Bach KG", "bernd@bach.example", "0341 223456", "Ulm", "", ""],
    ["Clara", "Cohn", "", "clara@cohn.example", "", "", "", "Messe, Bio"],
    ["Dora", "Dachs", "Dachs OHG", "dora@dachs.example", "0341 423456", "Köln", "", ""],
]  # fmt: skip
CHANGES = [(0, 5, "Gera"), (0, 6, "4.4.1980"), (0, 7, ""), (1, 4, "0341 999999"), (1, 5, ""),
           (2, 2, "Cohn AG"), (2, 7, "Bio"), (3, 3, "neu@dachs.example"), (3, 4, "")]  # fmt: skip


def _sheet(path: Path, rows: list[list[str]]) -> Path:
    book = Workbook()
    for row in (HEADER, *rows):
        book.worksheets[0].append(row)
    book.save(path)
    return path


def _told(lines: list[Line]) -> list[object]:
    return [
        (x.number, x.verdict, x.name, x.contact_id, x.changes, x.differs, x.empty) for x in lines
    ]


@pytest.mark.parametrize("on_match", ["fill", "update"])
def test_the_quick_look_says_what_the_closer_one_says(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on_match: str
) -> None:
    desk.imports.import_contacts(desk.imports.propose(_sheet(tmp_path / "first.xlsx", ROWS)))
    changed = [list(row) for row in ROWS]
    files = [_sheet(tmp_path / "same.xlsx", changed)]
    for number, (row, column, value) in enumerate(CHANGES):
        before, changed[row][column] = changed[row][column], value
        files.append(_sheet(tmp_path / f"{number}.xlsx", changed))
        changed[row][column] = before
    quick = [_told(desk.imports.propose(file, on_match=on_match).lines) for file in files]
    monkeypatch.setattr(Comparing, "says_nothing", lambda *_: False)
    closer = [_told(desk.imports.propose(file, on_match=on_match).lines) for file in files]
    assert quick == closer
    assert [line[1] for line in quick[0]] == ["unchanged"] * 4  # type: ignore[index]
