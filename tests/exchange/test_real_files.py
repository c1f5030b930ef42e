"""Files that other programs wrote (tests/files), and what a sheet says beside its cells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from leaddesk.domain.proposal import How
from leaddesk.exchange.reading import Reader
from leaddesk.exchange.unreadable import Unreadable
from tests import xlsb
from tests.exchange.test_hostile import OLE, changed, sheet_xml
from tests.exchange.whole_reading import MakeSheet, ReadSheet

FILES = Path(__file__).parent.parent / "files"
LIST = [
    {
        "salutation": "Frau", "first_name": "Jürgen-Ännchen", "last_name": "Größl",
        "company": "Bäckerei Weiß & Söhne", "street": "Äußere Straße 3", "zip": "01067",
        "city": "Dresden", "birthday": date(1980, 1, 31),
    },
    {
        "salutation": "Herr", "first_name": "Max", "last_name": "Müller", "company": "Köhler GmbH",
        "street": "Am Ring 5", "zip": "04109", "city": "Leipzig", "birthday": date(1975, 12, 24),
    },
    {
        "first_name": "Zoë", "last_name": "O'Neill", "company": "ÖkoBau AG",
        "street": "Hauptstr. 1", "zip": "80331", "city": "München",
    },
]  # fmt: skip
POINTS = [
    [("phone", "+493514960123"), ("email", "ae.groessl@example.com")],
    [("phone", "+493411234567"), ("email", "max@example.org")],
    [("phone", "+49892345678"), ("email", "zoe@example.net")],
]


@pytest.mark.parametrize(
    "name", ["libreoffice.xls", "libreoffice.xlsx", "libreoffice.ods", "write_protected.xlsx"]
)
def test_what_libreoffice_wrote_is_read(read: ReadSheet, name: str) -> None:
    """write_protected.xlsx is the .xlsx behind Excel's own password, which nobody is asked for."""
    found = read(FILES / name)
    assert [row.values for row in found.rows] == LIST
    assert [[(p[0], p[2]) for p in row.points] for row in found.rows] == POINTS
    assert not found.problems


def test_a_sheet_with_two_header_lines_hidden_rows_and_the_years_of_a_mac(read: ReadSheet) -> None:
    """By XlsxWriter, counted from 1904; row 4 is hidden, a formula has no result."""
    found = read(FILES / "xlsxwriter.xlsx")
    assert found.reading.header_row == 2
    assert (found.reading.sheets, found.reading.hidden_sheets) == (["Kunden", "Archiv"], ["Archiv"])
    assert [row.values.get("birthday") for row in found.rows] == [
        date(1975, 12, 24), date(1980, 1, 31), None,
    ]  # fmt: skip
    assert [row.values["zip"] for row in found.rows] == ["04109", "01067", "80331"]
    assert [(p.row, p.value, p.code) for p in found.problems] == [
        (4, "4", "hidden_rows"), (5, "G5", "formula_without_value"),
    ]  # fmt: skip
    assert read(FILES / "xlsxwriter.xlsx", sheet="archiv").rows[0].values["last_name"] == "Kunde"


def test_a_card_by_outlook_is_read(read: ReadSheet) -> None:
    """Version 2.1, quoted-printable in cp1252, a picture in base64, and a card in bare cp1252."""
    found = read(FILES / "outlook.vcf")
    assert found.rows[0].values == {
        "last_name": "Größl", "first_name": "Jürgen", "title": "Dr.",
        "full_name": "Dr. Jürgen Größl", "company": "Bäckerei Weiß & Söhne",
        "department": "Einkauf", "job_title": "Leiter Einkauf", "street": "Äußere Straße 3",
        "city": "Dresden", "state": "Sachsen", "zip": "01067", "country": "DE",
        "birthday": date(1980, 1, 31), "notes": "Erste Zeile\nZweite Zeile mit „Anführung“",
    }  # fmt: skip
    assert [(p[0], p[2], p[3]) for p in found.rows[0].points] == [
        ("mobile", "+491712345678", ""), ("phone", "+493514960123", ""),
        ("phone", "+49351888777", "home"), ("fax", "+493514960199", ""),
        ("website", "www.baeckerei-weiss.example.com", ""),
        ("email", "j.groessl@example.com", ""),
    ]  # fmt: skip
    assert found.rows[1].values["last_name"] == "Müller"
    assert not found.problems


def test_cards_by_apple_are_read(read: ReadSheet) -> None:
    found = read(FILES / "apple.vcf")
    first, firm, last = found.rows
    assert first.values["company"] == "ÖkoBau, Holz & Lehm AG"
    assert (first.values["salutation"], first.values["title"]) == ("Frau", "Dr.")
    assert first.values["home_street"] == "Hauptstr. 1, Hinterhaus"
    assert "birthday" not in first.values
    assert {(p[0], p[3]) for p in first.points} == {
        ("email", ""), ("phone", "company"), ("mobile", ""), ("fax", "home"), ("website", ""),
        ("linkedin", ""),
    }  # fmt: skip
    assert firm.values == {"company": "Köhler GmbH"}
    assert last.points == [("mobile", "+49-171-7654321", "+491717654321", "")]
    assert [(p.row, p.code) for p in found.problems] == [(3, "card_of_group"), (4, "date_invalid")]


def test_cards_by_vobject_are_read(read: ReadSheet) -> None:
    found = read(FILES / "vobject.vcf")
    first, second = found.rows
    assert first.values["notes"] == "Erste Zeile\nzweite, mit Komma; und Strichpunkt"
    assert (first.values["company"], first.values["department"]) == (
        "Bäckerei Weiß & Söhne", "Einkauf",
    )  # fmt: skip
    assert (second.values["last_name"], second.values["title"]) == ("O'Neill", "Dr.")
    assert second.values["notes"] == "x" * 200
    for row in found.rows:
        assert (row.values["street"], row.values["zip"]) == ("Äußere Straße 3", "01067")
        assert (row.values["birthday"], row.values["tags"]) == (
            date(1980, 1, 31), ["Messe", "Bäcker"],
        )  # fmt: skip
        assert [p[0] for p in row.points] == ["email", "phone", "mobile", "website"]
    assert not found.problems


def test_a_mail_is_read_through_the_child() -> None:
    with Reader(FILES / "enquiry.eml") as reader:
        assert reader.reading.program == "E-Mail"
        (batch,) = reader.batches()
    assert batch.rows[0].values["mail_subject"] == "Anfrage Größe über Holz"
    assert str(batch.rows[0].values["mail_text"]).startswith("Guten Tag,\n\nwir wünschen ein")


def test_a_workbook_behind_a_password_opens_with_it_only(read: ReadSheet) -> None:
    for password, code in ((None, "password"), ("falsch", "wrong_password")):
        with pytest.raises(Unreadable) as trouble, Reader(
            FILES / "password.xlsx", password=password
        ) as reader:  # fmt: skip
            assert reader.reading
        assert trouble.value.code == code
    with Reader(FILES / "password.xlsx", password="geheim") as reader:
        assert [row.values for batch in reader.batches() for row in batch.rows] == LIST
    found = read(FILES / "password.xlsx", password="geheim", engine="openpyxl")
    assert [row.values for row in found.rows] == LIST


def test_a_damaged_lock_is_damage(tmp_path: Path, read: ReadSheet) -> None:
    whole = (FILES / "password.xlsx").read_bytes()
    path = tmp_path / "a.xlsx"
    for content in (
        whole[:3000],
        whole[:600] + OLE * 500,
        whole.replace(b"spinCount", b"spinKount"),
    ):
        path.write_bytes(content)
        with pytest.raises(Unreadable) as trouble:
            read(path, password="geheim")
        assert trouble.value.code in ("damaged", "password", "wrong_password", "not_a_spreadsheet")


@pytest.mark.parametrize(
    ("rows", "header", "fields"),
    [
        (
            [["Kontakt", "", "Privat", "", "Geschäftlich", ""],
             ["Vorname", "Nachname", "Telefon", "E-Mail", "Telefon", "E-Mail"],
             ["A", "B", "030 1", "a@x.de", "030 2", "b@x.de"]],
            2, ["first_name", "last_name", "home_phone", "email2", "phone", "email"],
        ),
        (
            [["Firma", "Ansprechpartner", "Telefon", "", ""],
             ["", "", "privat", "mobil", "geschäftlich"],
             ["A GmbH", "Max Müller", "030 1", "0171 1", "030 2"]],
            2, ["company", "full_name", "home_phone", "mobile", "phone"],
        ),
        (
            [["Adressen der Messe", "Stand"], ["Vorname", "Nachname", "Ort"], ["A", "B", "Jena"]],
            2, ["first_name", "last_name", "city"],
        ),
        (
            [["Firma", "Ort", "Notizen"], ["Telefon", "Mobil", "Fax"]],
            1, ["company", "city", "notes"],
        ),
    ],
)  # fmt: skip
def test_a_header_of_two_lines_is_one(
    xlsx: MakeSheet, read: ReadSheet, rows: list[list[str]], header: int, fields: list[str]
) -> None:
    found = read(xlsx([[cell or None for cell in row] for row in rows]))
    assert found.reading.header_row == header
    assert [column.field for column in found.reading.columns] == fields
    assert [row.number for row in found.rows] == [header + 1]


def test_formulas_without_a_result_and_what_is_hidden_are_named(
    tmp_path: Path, read: ReadSheet
) -> None:
    book = Workbook()
    sheet = book.active
    for row in [["Firma", "Ort"], ["A", '="Je"&"na"'], ["B", "Halle"], ["C", "=A1"]]:
        sheet.append(row)
    for number in (1, 3, 4):
        sheet.row_dimensions[number].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.column_dimensions["F"].hidden = True
    path = tmp_path / "formeln.xlsx"
    book.save(path)
    for engine in ("calamine", "openpyxl"):
        found = read(path, engine=engine)
        assert [(p.row, p.value, p.code) for p in found.problems] == [
            (3, "3–4", "hidden_rows"), (1, "B", "hidden_columns"),
            (2, "B2, B4", "formula_without_value"),
        ]  # fmt: skip
        assert [row.values["company"] for row in found.rows] == ["A", "B", "C"]
        left = read(path, engine=engine, how=How(leave_hidden=True))
        assert [row.values["company"] for row in left.rows] == ["A"]
        assert left.codes[0] == "hidden_rows_left_out"


def test_many_hidden_rows_are_named_by_their_first_stretches(
    tmp_path: Path, read: ReadSheet
) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Firma", "Ort"])
    for number in range(2, 42):
        sheet.append([f"Firma {number}", "Jena"])
        sheet.row_dimensions[number].hidden = number % 4 != 0
    book.save(tmp_path / "filter.xlsx")
    found = read(tmp_path / "filter.xlsx")
    assert found.problems[0].value == "2–3, 5–7, 9–11, 13–15, 17–19 …"
    left = read(tmp_path / "filter.xlsx", how=How(leave_hidden=True))
    assert [row.number for row in left.rows] == list(range(4, 42, 4))


def test_a_formula_that_gave_an_empty_text_has_its_result(xlsx: MakeSheet, read: ReadSheet) -> None:
    def text(place: str, words: str) -> str:
        return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'

    rows = (
        f'<row r="1">{text("A1", "Firma")}{text("B1", "Ort")}</row>'
        f'<row r="2">{text("A2", "A")}<c r="B2" t="str"><f>""</f><v></v></c></row>'
        f'<row r="3">{text("A3", "B")}<c r="B3"><f>1+1</f><v>2</v></c></row>'
    )
    path = changed(xlsx([["x"]]), "xl/worksheets/sheet1.xml", sheet_xml(rows))
    assert read(path).codes == []


def test_a_binary_workbook_is_read(tmp_path: Path, read: ReadSheet) -> None:
    found = read(xlsb.write(tmp_path / "list.xlsb", [
        ("Vorname", "Nachname", "Firma", "PLZ", "Ort", "Betrag"),
        ("Jürgen-Ännchen", "Größl", "Bäckerei Weiß & Söhne", "01067", "Dresden", 1250.5),
        ("Zoë", "O'Neill", None, "80331", "München", None),
    ]))  # fmt: skip
    assert (found.reading.sheet, found.reading.header_row) == ("Adressen", 1)
    assert [row.values for row in found.rows] == [
        {"first_name": "Jürgen-Ännchen", "last_name": "Größl", "company": "Bäckerei Weiß & Söhne",
         "zip": "01067", "city": "Dresden", "amount": 125_050},
        {"first_name": "Zoë", "last_name": "O'Neill", "zip": "80331", "city": "München"},
    ]  # fmt: skip
    assert not found.problems


def test_half_a_binary_workbook_is_refused(tmp_path: Path, read: ReadSheet) -> None:
    whole = xlsb.write(tmp_path / "list.xlsb", [("Vorname", "Nachname"), ("Jana", "Köhler")])
    content = whole.read_bytes()
    whole.write_bytes(content[: len(content) // 2])
    with pytest.raises(Unreadable) as refused:
        read(whole)
    assert refused.value.code == "damaged"
