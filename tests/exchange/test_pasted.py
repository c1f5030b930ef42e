"""What is pasted: tables of pages that nobody trusts, and rows without column titles."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.domain.pasted import PASTED
from leaddesk.exchange.headless import letter
from leaddesk.exchange.limits import LIMITS
from leaddesk.exchange.reading import Reader, Row, Unreadable


def fields(file: Path) -> list[str | None]:
    with Reader(file) as reader:
        return [column.field for column in reader.reading.columns]


def rows(file: Path) -> list[Row]:
    with Reader(file) as reader:
        return [row for batch in reader.batches() for row in batch.rows]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / f"{PASTED}.html"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return tmp_path / f"{PASTED}.tsv"


TWO = (
    "Jana Köhler\tKöhler Metallbau GmbH\t03641 55020\tjk@koehler.example\t07743 Jena\n"
    "Tom Richter\tRichter Druck KG\t0345 12055\ttom@richter.example\t06108 Halle\n"
)


@pytest.mark.parametrize("count", [1, 2])
def test_without_titles_columns_are_told_by_their_values(text: Path, count: int) -> None:
    text.write_text("".join(TWO.splitlines(keepends=True)[:count]), encoding="utf-8")
    assert fields(text) == ["full_name", "company", "phone", "email", "zip"]
    found = rows(text)
    assert len(found) == count
    assert found[0].number == 1
    assert found[0].values["last_name"] == "Köhler"
    assert found[0].values["zip"] == "07743"


def test_a_pasted_title_row_is_one(text: Path) -> None:
    text.write_text("Vorname\tNachname\nJana\tKöhler\n", encoding="utf-8")
    assert fields(text) == ["first_name", "last_name"]
    assert [row.values["first_name"] for row in rows(text)] == ["Jana"]


def test_words_alone_are_rows_and_no_titles(text: Path) -> None:
    text.write_text("Jana\tKöhler\nTom\tRichter\n", encoding="utf-8")
    with Reader(text) as reader:
        assert [column.header for column in reader.reading.columns] == ["A", "B"]
        assert reader.reading.fingerprint == ""
        assert reader.reading.header_row == 0
    chosen = {0: "first_name", 1: "last_name"}
    with Reader(text, mapping=chosen) as reader:
        found = [row.values for batch in reader.batches() for row in batch.rows]
    assert [row["last_name"] for row in found] == ["Köhler", "Richter"]


def test_columns_without_titles_have_the_letters_of_a_spreadsheet() -> None:
    assert [letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_table_as_excel_copies_it(page: Path) -> None:
    page.write_text(
        "<html><head><style><!-- td {color:red} --></style></head><body><table>"
        "<!--StartFragment--><tr><td>Name</td><td>E-Mail</td><td>PLZ</td></tr>"
        "<tr><td>K&ouml;hler, Jana<br>(Chefin)</td><td>jk@koehler.example</td><td>01067</td></tr>"
        "<!--EndFragment--></table></body></html>",
        encoding="utf-8",
    )
    (row,) = rows(page)
    assert row.values["zip"] == "01067"
    assert row.points[0][1] == "jk@koehler.example"
    assert row.raw[0] == "Köhler, Jana\n(Chefin)"


def test_merged_titles_and_a_firm_beside_its_people(page: Path) -> None:
    page.write_text(
        "<table><tr><th rowspan=2>Firma<th colspan=2>Ansprechpartner<th rowspan=2>E-Mail"
        "<tr><th>Vorname<th>Nachname"
        "<tr><td rowspan=2>Köhler GmbH<td>Jana<td>Köhler<td>jana@k.example"
        "<tr><td>Tom<td>Richter<td>tom@k.example</table>",
        encoding="utf-8",
    )
    assert fields(page) == ["company", "first_name", "last_name", "email"]
    assert [(row.values["company"], row.values["first_name"]) for row in rows(page)] == [
        ("Köhler GmbH", "Jana"),
        ("Köhler GmbH", "Tom"),
    ]


def test_of_many_tables_the_list_is_taken(page: Path) -> None:
    page.write_text(
        "<table><tr><td>Menu<td>Home</table><table><tr><td><table><tr><th>Nachname<th>E-Mail"
        "<tr><td>Köhler<td>jana@k.example</table></table>",
        encoding="utf-8",
    )
    assert [row.values["last_name"] for row in rows(page)] == ["Köhler"]


def test_what_a_page_would_run_is_no_text_of_it(page: Path) -> None:
    page.write_text(
        "<table><tr><th>Name<th>E-Mail<tr><td>Jana Köhler<script>alert('<td>x')</script>"
        "<img src='http://x.example/spy.png'><td>jana@k.example</table>",
        encoding="utf-8",
    )
    (row,) = rows(page)
    assert row.raw == ("Jana Köhler", "jana@k.example")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<p>no table", "empty_sheet"),
        ("<table></table>", "empty_sheet"),
        ("<table>" * 1000, "damaged"),
        ("<table><tr><td colspan=99999>x", "too_many_columns"),
        ("<table>" + "<tr>" * (LIMITS.rows + 5) + "<td>x", "too_many_rows"),
        ("<table><tr>" + "<td rowspan=9999>x" * 900 + "<tr>" * 9000, "too_big"),
        ("<table><tr><td>x</table>" * 60, "too_big"),
        ("<table><tr><td>" + "<!" * 1_000_000, "empty_sheet"),
    ],
)
def test_a_hostile_page_is_refused_with_a_sentence(page: Path, content: str, code: str) -> None:
    page.write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable) as trouble:
        rows(page)
    assert trouble.value.code == code


def test_a_web_page_that_was_not_pasted_is_still_no_list(tmp_path: Path) -> None:
    file = tmp_path / "list.html"
    file.write_text("<table><tr><td>Name<td>E-Mail</table>", encoding="utf-8")
    with pytest.raises(Unreadable) as trouble:
        rows(file)
    assert trouble.value.code == "not_a_spreadsheet"
