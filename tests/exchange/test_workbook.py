"""Workbooks we write: as a person likes them, and as they come back."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from leaddesk.exchange.unreadable import Unwritable
from leaddesk.exchange.workbook import Table, write_workbook
from tests.exchange.whole_reading import ReadSheet

HEADERS = [
    "LeadDesk-ID",
    "Vorname",
    "Nachname",
    "PLZ",
    "Mobil",
    "Wert",
    "Währung",
    "Geburtstag",
    "Angelegt am",
    "Notizen",
]
KINDS = ["id", "text", "text", "postcode", "phone", "money", "text", "date", "datetime", "text"]
ROW = [
    9_100_000_000_000_000_001, "Jana", "Köhler", "01067", "+49 151 23456789", 123456, "EUR",
    date(1980, 5, 1),
    datetime(2026, 11, 23, 12, 40, tzinfo=UTC), "eins\nzwei",
]  # fmt: skip


def contacts(*rows: list[object]) -> Table:
    return Table("Kontakte", HEADERS, KINDS, list(rows))


def test_a_workbook_has_a_frozen_bold_header_a_filter_and_formats(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    digest = write_workbook(path, [contacts(ROW, ROW)])
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    book = load_workbook(path)
    sheet = book["Kontakte"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:J3"
    assert sheet["B1"].font.bold
    assert not sheet["B2"].font.bold
    assert sheet.column_dimensions["A"].hidden
    assert not sheet.column_dimensions["B"].hidden
    assert sheet.column_dimensions["E"].width > 15
    assert (sheet["A2"].value, sheet["A2"].number_format) == ("9100000000000000001", "@")
    assert (sheet["D2"].value, sheet["D2"].number_format) == ("01067", "@")
    assert (sheet["E2"].value, sheet["E2"].number_format, sheet["E2"].data_type) == (
        "+49 151 23456789",
        "@",
        "s",
    )
    assert (sheet["F2"].value, sheet["F2"].number_format) == (1234.56, "#,##0.00")
    assert sheet["H2"].value == datetime(1980, 5, 1)
    assert sheet["H2"].is_date
    assert sheet["J2"].value == "eins\nzwei"
    book.close()


@pytest.mark.parametrize(
    "text",
    ['=HYPERLINK("http://x","y")', "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"],
)
def test_text_stays_text_whatever_it_begins_with(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [Table("T", ["Name", "=Kopf"], ["text", "phone"], [[text, text]])])
    book = load_workbook(path)
    for cell in (book.active["A2"], book.active["B2"]):
        assert (cell.value, cell.data_type) == (text, "s")
        assert cell.quotePrefix
    assert (book.active["B1"].value, book.active["B1"].data_type) == ("=Kopf", "s")
    book.close()


def test_what_a_cell_cannot_hold_is_cleaned_or_cut(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows = [["a\x0bb\x00c\x1f", "x" * 40_000], ["#N/A", "🌻 עמית"], [None, ""], [["a", "b"], 5]]
    write_workbook(path, [Table("T", ["A", "B"], ["text", "text"], rows)])
    book = load_workbook(path)
    sheet = book.active
    assert sheet["A2"].value == "abc"
    assert len(sheet["B2"].value) == 32_767
    assert (sheet["A3"].value, sheet["A3"].data_type) == ("#N/A", "s")
    assert sheet["B3"].value == "🌻 עמית"
    assert sheet["A4"].value is None
    assert sheet["B4"].value is None
    assert sheet["A5"].value == "a, b"
    assert sheet["B5"].value == 5
    book.close()


def test_several_sheets_and_odd_titles(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    tables = [
        Table(title, ["A"], ["text"], []) for title in ("Akt/ivi:täten?", "x" * 40, "X" * 40, "")
    ]
    heard: list[int] = []
    write_workbook(path, [*tables, contacts(*[ROW] * 1200)], progress=heard.append)
    book = load_workbook(path, read_only=True)
    assert book.sheetnames == ["Akt ivi täten", "x" * 31, "X" * 27 + " (2)", "Sheet", "Kontakte"]
    book.close()
    assert heard == [500, 1000, 1200]


def test_our_own_export_comes_back_as_it_was(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(
        path,
        [contacts(ROW), Table("Aktivitäten", ["Vorname", "Art"], ["text", "text"], [["a", "b"]])],
    )
    found = read(path)
    assert found.reading.program == "LeadDesk"
    assert found.reading.sheet == "Kontakte"
    assert {column.why for column in found.reading.columns} == {"own"}
    assert found.problems == []
    assert found.rows[0].values == {
        "external_id": "9100000000000000001", "first_name": "Jana", "last_name": "Köhler",
        "zip": "01067",
        "amount": 123456, "currency": "EUR", "birthday": date(1980, 5, 1),
        "created_at": datetime(2026, 11, 23, 12, 40, tzinfo=UTC), "notes": "eins\nzwei",
    }  # fmt: skip
    assert found.rows[0].points == [("mobile", "+49 151 23456789", "+4915123456789", "")]


def test_a_place_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    for path in (tmp_path / "weg" / "a.xlsx", tmp_path):
        with pytest.raises(Unwritable) as trouble:
            write_workbook(path, [contacts(ROW)])
        assert trouble.value.code == "cannot_write"
        assert trouble.value.args_["file"] == str(path)
        assert trouble.value.args_["reason"]
    assert list(tmp_path.iterdir()) == []


def test_a_failure_while_writing_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("alt", encoding="utf-8")

    def rows() -> object:
        yield ROW
        raise OSError(28, "No space left on device")

    with pytest.raises(Unwritable):
        write_workbook(path, [Table("T", HEADERS, KINDS, rows())])  # type: ignore[arg-type]
    assert path.read_text(encoding="utf-8") == "alt"
    assert os.listdir(tmp_path) == ["a.xlsx"]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_the_rights_of_a_replaced_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("alt", encoding="utf-8")
    path.chmod(0o640)
    write_workbook(path, [contacts(ROW)])
    assert path.stat().st_mode & 0o777 == 0o640


_PLAIN = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zs", "Zl", "Zp", "Cn"],
    exclude_characters="\ufffe\uffff"),
    min_size=1, max_size=30,
)  # fmt: skip


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts=st.lists(_PLAIN, min_size=1, max_size=8))
def test_any_text_exported_comes_back_the_same(
    tmp_path: Path, read: ReadSheet, texts: list[str]
) -> None:
    import unicodedata

    from leaddesk.exchange.cells import EMPTY, SHEET_ERRORS

    path = tmp_path / "a.xlsx"
    expected = [unicodedata.normalize("NFC", text) for text in texts]
    rows = [["1", "Firma", text] for text in expected]
    write_workbook(
        path, [Table("K", ["LeadDesk-ID", "Firma", "Notizen"], ["id", "text", "text"], rows)]
    )
    wanted = [None if t in EMPTY or t.upper() in SHEET_ERRORS else t for t in expected]
    assert [row.values.get("notes") for row in read(path).rows] == wanted


@pytest.mark.parametrize("engine", ["calamine", "openpyxl"])
def test_a_text_that_looks_like_an_escape_comes_back(
    tmp_path: Path, read: ReadSheet, engine: str
) -> None:
    path = tmp_path / "a.xlsx"
    rows = [["A", "_x0041_"], ["B", "snake_x_case"]]
    write_workbook(path, [Table("K", ["Firma", "Notizen"], ["text", "text"], rows)])
    assert [row.values["notes"] for row in read(path, engine=engine).rows] == [
        "_x0041_",
        "snake_x_case",
    ]
