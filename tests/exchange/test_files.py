"""Files as they come: titles above the header, several sheets, encodings, separators, quotes."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from leaddesk.exchange.encoding import encoding_of
from leaddesk.exchange.unreadable import Unreadable
from tests.exchange.whole_reading import MakeSheet, ReadSheet

HEADER = ["Vorname", "Nachname", "Firma", "Straße", "PLZ", "Ort"]
ROW = ["Jürgen", "Größl", "Bäcker Weiß", "Äußere Straße 3", "01067", "Lößnitz"]
VALUES = {
    "first_name": "Jürgen", "last_name": "Größl", "company": "Bäcker Weiß",
    "street": "Äußere Straße 3", "zip": "01067",
    "city": "Lößnitz",
}  # fmt: skip


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "iso8859-15", "mac_roman", "cp850"],
)
def test_encoding_and_separator_are_found(
    text_file: MakeSheet, read: ReadSheet, encoding: str, separator: str
) -> None:
    found = read(text_file([HEADER, ROW, ROW, ROW], separator=separator, encoding=encoding))
    assert [row.values for row in found.rows] == [VALUES] * 3
    assert [row.number for row in found.rows] == [2, 3, 4]
    assert found.reading.separator == separator
    assert found.reading.total == 3


def test_a_euro_sign_tells_8859_15_from_cp1252(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Größe;5 €".encode("iso8859-15"))
    assert encoding_of(path) == "iso8859_15"
    path.write_bytes("Größe;5 €".encode("cp1252"))
    assert encoding_of(path) == "cp1252"


def test_a_utf8_file_with_one_broken_byte_stays_utf8(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Größe;Müller äöü ß äöü ÄÖÜ".encode() + b"\xff")
    assert encoding_of(path) == "utf-8"


def test_title_rows_above_the_header_are_passed_over(xlsx: MakeSheet, read: ReadSheet) -> None:
    path = xlsx(
        [
            ["Adressliste Messe 2026"],
            [],
            ["Stand: 23.11.2026"],
            ["Firma", "PLZ", "Ort"],
            ["A GmbH", "04109", "Leipzig"],
        ]
    )
    found = read(path)
    assert found.reading.header_row == 4
    assert [row.number for row in found.rows] == [5]


def test_the_notes_above_a_linkedin_export_are_passed_over(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(
        'Notes:\n"When exporting, you may notice, that some addresses are missing."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Anna,Müller,https://www.linkedin.com/in/anna,,Köhler GmbH,CEO,12 Mar 2024\n",
        encoding="utf-8",
    )
    found = read(path)
    assert found.reading.program == "LinkedIn Connections.csv"
    assert found.rows[0].number == 5
    assert found.rows[0].values["job_title"] == "CEO"
    assert found.rows[0].points == [
        ("linkedin", "https://www.linkedin.com/in/anna", "www.linkedin.com/in/anna", "")
    ]


def test_a_table_that_begins_in_column_c_keeps_its_place(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(xlsx([[], [None, None, "Firma", "Ort"], [None, None, "A GmbH", "Jena"]]))
    assert [(c.index, c.field) for c in found.reading.columns if c.field] == [
        (2, "company"),
        (3, "city"),
    ]
    assert found.rows[0].number == 3
    assert found.rows[0].values == {"company": "A GmbH", "city": "Jena"}


def test_the_sheet_with_headers_is_taken_and_another_on_demand(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    path = xlsx(
        [["Willkommen"], ["zur Liste"]], first="Deckblatt",
        more={"Adressen": [["Vorname", "Nachname", "Ort"], ["A", "B", "C"]], "Zwei": [["Firma",
        "Ort"], ["X", "Y"]]},
    )  # fmt: skip
    found = read(path)
    assert found.reading.sheet == "Adressen"
    assert found.reading.sheets == ["Deckblatt", "Adressen", "Zwei"]
    assert read(path, sheet="zwei").rows[0].values == {"company": "X", "city": "Y"}
    with pytest.raises(Unreadable) as trouble:
        read(path, sheet="Drei")
    assert trouble.value.code == "no_such_sheet"


def test_blank_rows_are_passed_over_and_rows_keep_their_numbers(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    found = read(xlsx([["Firma", "Ort"], ["A", "B"], [], [], ["C", "D"]]))
    assert [row.number for row in found.rows] == [2, 5]
    assert found.reading.total == 4


def test_both_readers_read_the_same(xlsx: MakeSheet, read: ReadSheet) -> None:
    path = xlsx([HEADER, [], ROW, ["", *ROW[1:]]])
    one, other = read(path), read(path, engine="openpyxl")
    assert [(r.number, r.values) for r in one.rows] == [(r.number, r.values) for r in other.rows]
    assert one.reading.columns == other.reading.columns


def test_sep_in_the_first_line_is_honoured(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\r\nFirma|Ort\r\nA, B; C|Jena\r\n", encoding="utf-8")
    found = read(path)
    assert found.rows[0].values == {"company": "A, B; C", "city": "Jena"}


def test_line_breaks_inside_a_cell_stay_inside(text_file: MakeSheet, read: ReadSheet) -> None:
    found = read(
        text_file(
            [
                ["Firma", "Notizen", "Ort"],
                ["A", 'eins\nzwei; "drei"\r\n\nvier', "Jena"],
                ["B", "", "Halle"],
            ]
        )
    )
    assert found.rows[0].values == {
        "company": "A",
        "notes": 'eins\nzwei; "drei"\n\nvier',
        "city": "Jena",
    }
    assert [row.number for row in found.rows] == [2, 3]


def test_a_quote_that_was_never_closed_swallows_nothing(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.csv"
    lines = ["Firma;Ort;Notizen", 'A;"Jena;gut', *[f"F{i};Halle;n{i}" for i in range(100)]]
    path.write_text("\n".join(lines), encoding="utf-8")
    found = read(path)
    assert len(found.rows) == 101
    assert found.rows[0].values == {"company": "A", "city": "Jena", "notes": "gut"}
    assert found.rows[-1].values["company"] == "F99"


def test_two_stray_quotes_swallow_nothing_either(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.csv"
    lines = [
        "Firma;Ort;Notizen",
        'A;"Jena;gut',
        "B;Halle;x",
        "C;Halle;y",
        'D;"Jena;gut',
        "E;Halle;z",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert [row.values["company"] for row in read(path).rows] == ["A", "B", "C", "D", "E"]


def test_a_quote_inside_a_plain_cell_is_a_quote(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Firma;Ort\nRohr 5" Bau;Jena\nBäcker "Die Brezel";Halle\n', encoding="utf-8")
    assert [row.values["company"] for row in read(path).rows] == [
        'Rohr 5" Bau',
        'Bäcker "Die Brezel"',
    ]


def test_old_mac_line_ends_and_zeros_are_no_trouble(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Firma;Ort\rA\x00 B;Jena\rC;Halle\r")
    assert [row.values["company"] for row in read(path).rows] == ["A B", "C"]


def test_ragged_rows_are_read_as_far_as_they_go(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Firma;Ort;Land\nA\nB;Jena\nC;Halle;Deutschland;mehr;noch mehr\n", encoding="utf-8"
    )
    assert [row.values for row in read(path).rows] == [
        {"company": "A"}, {"company": "B", "city": "Jena"}, {"company": "C", "city": "Halle",
        "country": "DE"},
    ]  # fmt: skip


def test_a_list_of_nothing_but_addresses_is_a_list(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.csv"
    path.write_text("E-Mail\na@x.de\nb@x.de\n", encoding="utf-8")
    assert [row.points[0][2] for row in read(path).rows] == ["a@x.de", "b@x.de"]


def test_a_header_without_rows_is_an_empty_list(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(xlsx([HEADER]))
    assert found.rows == []
    assert found.reading.total == 0


def test_columns_without_a_header_are_told_by_their_values(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    found = read(xlsx([["Firma", None, "Ort"], ["A", "a@x.de", "Jena"], ["B", "b@x.de", "Halle"]]))
    assert [(c.header, c.field, c.why) for c in found.reading.columns][1] == ("", "email", "values")


ODS = "application/vnd.oasis.opendocument.spreadsheet"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def ods(path: Path, rows: list[list[str]], manifest: str = "") -> Path:
    """A small OpenDocument sheet made by hand."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>'
            "</table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        f'<office:document-content xmlns:office="{OFFICE}:office:1.0" '
        f'xmlns:table="{OFFICE}:table:1.0" '
        f'xmlns:text="{OFFICE}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Adressen">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", ODS)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        archive.writestr("content.xml", content)
    return path


def test_an_opendocument_sheet_is_read_whatever_its_ending(tmp_path: Path, read: ReadSheet) -> None:
    for name in ("a.ods", "b.xlsx"):
        found = read(ods(tmp_path / name, [HEADER, ROW]))
        assert found.rows[0].values == VALUES
        assert found.reading.sheet == "Adressen"


def test_an_encrypted_opendocument_sheet_asks_for_its_password(
    tmp_path: Path, read: ReadSheet
) -> None:
    with pytest.raises(Unreadable) as trouble:
        read(ods(tmp_path / "a.ods", [HEADER], "<encryption-data/>"))
    assert trouble.value.code == "password"
