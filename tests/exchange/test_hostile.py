"""Files that are not what they say, or want to do harm: each gets a code, none an exception."""

from __future__ import annotations

import contextlib
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.limits import Limits
from leaddesk.exchange.reading import Reader
from leaddesk.exchange.unreadable import Unreadable
from tests.exchange.whole_reading import MakeSheet, ReadSheet

GOOD = [["Vorname", "Nachname", "Ort"], ["A", "B", "C"], ["D", "E", "F"]]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(read: ReadSheet, path: Path, **wanted: object) -> Unreadable:
    with pytest.raises(Unreadable) as trouble:
        read(path, **wanted)
    assert trouble.value.args_["file"] == path.name
    return trouble.value


def changed(path: Path, part: str, change: bytes | None, new: str | None = None) -> Path:
    """A copy of a workbook with one part replaced (None: left out)."""
    other = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as out:
        for item in old.infolist():
            if item.filename != part:
                out.writestr(item, old.read(item))
            elif change is not None:
                out.writestr(new or part, change)
    return other


def sheet_xml(cells: str, before: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{cells}</sheetData></worksheet>"
    ).encode()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("leer.xlsx", b"", "empty_file"),
        ("leer.csv", b"", "empty_file"),
        ("bild.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(500), "not_a_spreadsheet"),
        ("brief.xls", b"%PDF-1.7 ...", "not_a_spreadsheet"),
        (
            "seite.xls",
            b"<html><body><table><tr><td>Firma</td></tr></table></body></html>",
            "not_a_spreadsheet",
        ),
        ("zufall.xlsx", random.Random(1).randbytes(5000), "not_a_spreadsheet"),
        ("zufall.csv", random.Random(2).randbytes(5000), "not_a_spreadsheet"),
        (
            "brief.xlsx",
            b"Sehr geehrte Damen und Herren,\n\nhiermit sende ich Ihnen nichts.\n",
            "not_a_spreadsheet",
        ),
        (
            "brief.csv",
            b"Sehr geehrte Damen und Herren,\n\nhiermit sende ich Ihnen nichts.\n",
            "no_columns",
        ),
        ("schuhe.csv", b"Schuhgr\xc3\xb6\xc3\x9fe;Farbe\n42;rot\n43;blau\n", "no_columns"),
        ("nackt.csv", b"a@x.de;030 1234567\nb@x.de;040 1234567\n", "no_header"),
        ("leerzeilen.csv", b"\n\n;;\n\n", "empty_sheet"),
        (
            "verschluesselt.xlsx",
            OLE + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(99),
            "damaged",
        ),
        ("karte.vcf", b"Sehr geehrte Damen und Herren", "no_columns"),
        ("brief.eml", b"Subject: nichts\nReceived: x\n\nFirma;Ort\n", "damaged"),
        (
            "wort.xlsx",
            OLE + bytes(2000) + "WordDocument".encode("utf-16-le") + bytes(99),
            "not_a_spreadsheet",
        ),
        (
            "alt.xlsx",
            OLE + bytes(2000) + "Workbook".encode("utf-16-le") + bytes(99),
            "old_excel_named_xlsx",
        ),
        ("alt.xls", OLE + bytes(2000) + "Workbook".encode("utf-16-le") + bytes(99), "damaged"),
        ("biff.xls", b"\x09\x08\x10\x00" + bytes(1000), "damaged"),
    ],
)
def test_what_is_no_sheet_gets_its_code(
    tmp_path: Path, read: ReadSheet, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(read, path).code == code


def test_a_file_that_is_not_there_says_so(tmp_path: Path, read: ReadSheet) -> None:
    assert refusal(read, tmp_path / "weg.xlsx").code == "not_found"


def test_an_empty_sheet_says_so(xlsx: MakeSheet, read: ReadSheet) -> None:
    path = xlsx([])
    assert refusal(read, path).code == "empty_sheet"
    assert refusal(read, path, engine="openpyxl").code == "empty_sheet"


def test_a_sheet_without_a_column_we_know_says_so(xlsx: MakeSheet, read: ReadSheet) -> None:
    assert refusal(read, xlsx([["Schuhgröße", "Farbe"], ["42", "rot"]])).code == "no_columns"
    assert read(xlsx([["Schuhgröße", "Farbe"], ["42", "rot"]]), mapping={1: "last_name"}).rows[
        0
    ].values == {"last_name": "rot"}


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95, 0.999])
def test_a_truncated_workbook_is_damaged(xlsx: MakeSheet, read: ReadSheet, share: float) -> None:
    path = xlsx(GOOD * 50)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refusal(read, path).code in ("damaged", "not_a_spreadsheet")


def test_a_workbook_named_xls_and_text_named_xlsx_are_read_for_what_they_are(
    xlsx: MakeSheet, text_file: MakeSheet, read: ReadSheet
) -> None:
    assert len(read(xlsx(GOOD, name="a.xls")).rows) == 2
    assert len(read(xlsx(GOOD, name="a.csv")).rows) == 2
    assert len(read(text_file(GOOD, name="b.xlsx")).rows) == 2


def test_an_archive_that_is_no_workbook_is_refused(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "archiv.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("brief.txt", "hallo")
    assert refusal(read, path).code == "not_a_spreadsheet"
    with zipfile.ZipFile(path, "w"):
        pass
    assert refusal(read, path).code == "not_a_spreadsheet"


def test_a_bomb_is_refused_before_it_is_unpacked(xlsx: MakeSheet, read: ReadSheet) -> None:
    bomb = changed(
        xlsx(GOOD), "xl/styles.xml", b"<styleSheet>" + b" " * 25_000_000 + b"</styleSheet>"
    )
    assert bomb.stat().st_size < 100_000
    assert refusal(read, bomb).code == "too_big"
    blanks = changed(xlsx(GOOD), "xl/worksheets/sheet1.xml", sheet_xml(" " * 3_000_000))
    assert refusal(read, blanks, limits=Limits(sheet_parts=2_000_000)).code == "too_big"
    assert refusal(read, xlsx(GOOD), limits=Limits(parts=3)).code == "too_big"
    assert refusal(read, xlsx(GOOD), limits=Limits(workbook_file=100)).code == "too_big"


@pytest.mark.parametrize(
    "before",
    [
        '<!DOCTYPE worksheet [<!ENTITY a "b">]>',
        '<!-- x --><!DOCTYPE worksheet SYSTEM "file:///etc/passwd">',
        " " * 30_000 + "<!DOCTYPE worksheet>",
        " " * 200_000,
    ],
)
def test_document_types_and_entities_are_refused(
    xlsx: MakeSheet, read: ReadSheet, before: str
) -> None:
    path = changed(
        xlsx(GOOD),
        "xl/worksheets/sheet1.xml",
        sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>', before),
    )
    assert refusal(read, path).code == "damaged"
    for part in ("xl/workbook.xml", "[Content_Types].xml"):
        with zipfile.ZipFile(xlsx(GOOD)) as archive:
            content = archive.read(part)
        head, tail = (
            content.split(b"<", 1) if not content.startswith(b"<?xml") else content.split(b"?>", 1)
        )
        end = b"?>" if content.startswith(b"<?xml") else b""
        tail = tail if end else b"<" + tail
        path = changed(xlsx(GOOD), part, head + end + b"<!DOCTYPE x>" + tail)
        assert refusal(read, path).code == "damaged"


def test_utf16_parts_cannot_hide_a_document_type(xlsx: MakeSheet, read: ReadSheet) -> None:
    xml = (
        sheet_xml("", '<!DOCTYPE x [<!ENTITY a "b">]>')
        .decode()
        .replace("UTF-8", "UTF-16")
        .encode("utf-16")
    )
    assert refusal(read, changed(xlsx(GOOD), "xl/worksheets/sheet1.xml", xml)).code == "damaged"


def test_broken_parts_are_damage_and_no_exception(xlsx: MakeSheet, read: ReadSheet) -> None:
    for part in ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        for content in (b"", b"<x", b"\x00\xff" * 50, b"<a/>"):
            assert refusal(read, changed(xlsx(GOOD), part, content)).code in (
                "damaged",
                "empty_sheet",
                "not_a_spreadsheet",
            )
        path = changed(xlsx(GOOD), part, None)
        assert refusal(read, path).code in ("damaged", "empty_sheet", "not_a_spreadsheet")


def test_too_many_rows_and_columns_are_refused(
    xlsx: MakeSheet, text_file: MakeSheet, read: ReadSheet
) -> None:
    many = [["Firma", "Ort"], *[[f"F{i}", "Jena"] for i in range(30)]]
    found = refusal(read, xlsx(many), limits=Limits(rows=20))
    assert (found.code, found.args_["limit"]) == ("too_many_rows", 20)
    wide = [["Firma", *[f"c{i}" for i in range(60)]], ["A"] * 61]
    assert refusal(read, xlsx(wide), limits=Limits(columns=50)).code == "too_many_columns"
    assert (
        refusal(read, xlsx(wide), limits=Limits(columns=50), engine="openpyxl").code
        == "too_many_columns"
    )
    assert refusal(read, text_file(wide), limits=Limits(columns=50)).code == "too_many_columns"


def test_dimensions_that_lie_lose_no_rows(xlsx: MakeSheet, read: ReadSheet) -> None:
    path = xlsx(GOOD)
    with zipfile.ZipFile(path) as archive:
        content = archive.read("xl/worksheets/sheet1.xml")
    assert b'<dimension ref="A1:C3"' in content
    lying = changed(path, "xl/worksheets/sheet1.xml", content.replace(b'ref="A1:C3"', b'ref="A1"'))
    assert len(read(lying).rows) == len(read(lying, engine="openpyxl").rows) == 2


def test_a_field_of_ten_megabytes_is_flagged_and_its_row_kept(
    text_file: MakeSheet, read: ReadSheet
) -> None:
    found = read(text_file([["Firma", "Notizen"], ["A", "x" * 10_000_000], ["B", "y"]]))
    assert [row.values.get("notes") for row in found.rows] == [None, "y"]
    assert found.codes == ["too_long"]


def test_what_a_sheet_holds_is_counted_before_it_is_read(xlsx: MakeSheet, read: ReadSheet) -> None:
    path = xlsx([["Firma", "Ort"], *[[f"F{i}", "Jena"] for i in range(30)]])
    assert len(read(path, limits=Limits(counted_from=0)).rows) == 30
    found = refusal(read, path, limits=Limits(counted_from=0, cells=50))
    assert (found.code, found.args_) == (
        "too_many_cells",
        {"file": path.name, "sheet": "Tabelle1", "cells": 62, "limit": 50},
    )
    wordy = xlsx([["Firma", "Notizen"], *[["F", f"{i}" * 3_000] for i in range(100, 1_000)]])
    assert len(read(wordy, limits=Limits(counted_from=0)).rows) == 900
    found = refusal(read, wordy, limits=Limits(counted_from=0, text=2_000_000))
    assert (found.code, found.args_["limit"]) == ("too_much_text", 2)


def test_a_cell_without_an_end_and_strings_nobody_shows_are_not_taken_in(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    part = "xl/worksheets/sheet1.xml"
    for blown in ("x" * 2_000_000, " " * 2_000_000):
        cell = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{blown}</t></is></c></row>'
        path = changed(xlsx(GOOD), part, sheet_xml(cell))
        found = refusal(read, path, limits=Limits(counted_from=0, csv_field=1_000_000))
        assert (found.code, found.args_["sheet"], found.args_["limit"]) == (
            "text_too_long",
            "Tabelle1",
            1,
        )
    strings = "<sst>" + "<si><t>x</t></si>" * 500 + "</sst>"
    path = xlsx(GOOD)
    with zipfile.ZipFile(path, "a") as book:
        book.writestr("xl/sharedStrings.xml", strings)
    found = refusal(read, path, limits=Limits(counted_from=0, strings=100))
    assert (found.code, found.args_["strings"]) == ("too_many_strings", 500)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_encoding_and_no_prefix_hides_cells(
    xlsx: MakeSheet, read: ReadSheet, encoding: str
) -> None:
    xml = sheet_xml('<row r="1">' + "<c><v>1</v></c>" * 60 + "</row>").decode()
    xml = xml.replace("UTF-8", encoding)
    path = changed(xlsx(GOOD), "xl/worksheets/sheet1.xml", xml.encode(encoding))
    assert refusal(read, path, limits=Limits(counted_from=0, cells=50)).code == "too_many_cells"


def test_a_line_that_does_not_end_is_named_and_not_taken_in(
    text_file: MakeSheet, read: ReadSheet
) -> None:
    path = text_file([["Firma", "Notizen"], ["A", "x" * 3_000_000], ["B", "y"]])
    assert len(read(path).rows) == 2
    found = refusal(read, path, limits=Limits(csv_field=2_000_000))
    assert (found.code, found.args_["line"], found.args_["limit"]) == ("line_too_long", 2, 2)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(tmp_path: Path, read: ReadSheet, content: bytes) -> None:
    path = tmp_path / "x.csv"
    for start in (b"", b"Firma;Ort\n", b"PK\x03\x04", OLE, b"\xff\xfe"):
        path.write_bytes(start + content)
        with contextlib.suppress(Unreadable):
            read(path)


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 10**9))
def test_a_workbook_with_flipped_bytes_is_read_or_refused(
    tmp_path: Path, xlsx: MakeSheet, seed: int
) -> None:
    chance = random.Random(seed)
    content = bytearray(xlsx(GOOD).read_bytes())
    for _ in range(chance.randint(1, 6)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path = tmp_path / "gekippt.xlsx"
    path.write_bytes(bytes(content))
    # In the child it is made for: a changed byte can abort the process that reads it.
    with contextlib.suppress(Unreadable), Reader(path) as reader:
        assert all(batch.rows or batch.rejected for batch in reader.batches())
