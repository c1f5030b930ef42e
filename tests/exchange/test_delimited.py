"""CSV we write: harmless in a spreadsheet, and as it comes back."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.delimited import guarded, write_csv
from leaddesk.exchange.unreadable import Unwritable
from leaddesk.exchange.workbook import Table
from tests.exchange.whole_reading import ReadSheet

TABLE = Table(
    "Kontakte",
    ["LeadDesk-ID", "Nachname", "PLZ", "Mobil", "Wert", "Geburtstag", "Angelegt am",
    "Schlagwörter"],
    ["id", "text", "postcode", "phone", "money", "date", "datetime", "text"],
    [["91", '=HYPERLINK("x")', "01067", "+49 151 23456789", 123450, date(1980, 5, 1),
    datetime(2026, 11, 23, 1, tzinfo=UTC), ["a", "b"]]],
)  # fmt: skip


def test_german_excel_gets_semicolons_a_mark_and_a_decimal_comma(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert write_csv(path, TABLE, "excel_de") == hashlib.sha256(path.read_bytes()).hexdigest()
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfLeadDesk-ID;Nachname;")
    assert content.endswith(b"\r\n")
    assert "1234,50;01.05.1980;" in content.decode("utf-8-sig")
    assert ";01067;+49 151 23456789;" in content.decode("utf-8-sig")


def test_plain_has_commas_and_iso_dates(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, TABLE, "plain")
    content = path.read_text(encoding="utf-8")
    assert content.startswith("LeadDesk-ID,Nachname,")
    assert "1234.50,1980-05-01," in content


@pytest.mark.parametrize("dialect", ["excel_de", "plain"])
def test_our_csv_comes_back_as_it_was(tmp_path: Path, read: ReadSheet, dialect: str) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, TABLE, dialect)
    found = read(path)
    values = found.rows[0].values
    assert found.reading.program == "LeadDesk"
    assert found.problems == []
    assert values["last_name"] == '=HYPERLINK("x")'
    assert values["zip"] == "01067"
    assert values["amount"] == 123450
    assert values["birthday"] == date(1980, 5, 1)
    assert values["created_at"] == datetime(2026, 11, 23, 1, tzinfo=UTC)
    assert values["tags"] == [
        "a",
        "b",
    ]
    assert found.rows[0].points == [("mobile", "+49 151 23456789", "+4915123456789", "")]


@pytest.mark.parametrize("text", ["=1", "+a", "-1+1", "@x", "\tx", " =1", "\u00a0=1", "a\n=1"])
def test_what_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["a", "+49 30 (1) 2/3-4", "a=b", "'x", ""])
def test_plain_text_and_phones_are_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unwritable):
        write_csv(tmp_path / "weg" / "a.csv", TABLE)
    assert list(tmp_path.iterdir()) == []


_PLAIN = st.text(
    st.characters(min_codepoint=33, exclude_categories=["Cc", "Cs", "Cf", "Zs", "Zl", "Zp", "Cn"]),
    min_size=1,
    max_size=20,
)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    lines=st.lists(_PLAIN, min_size=1, max_size=4), dialect=st.sampled_from(["excel_de", "plain"])
)
def test_any_text_comes_back_the_same(
    tmp_path: Path, read: ReadSheet, lines: list[str], dialect: str
) -> None:
    import unicodedata

    from leaddesk.exchange.cells import EMPTY, SHEET_ERRORS

    text = unicodedata.normalize("NFC", "\n".join(lines))
    if text in EMPTY or text.upper() in SHEET_ERRORS:
        return
    path = tmp_path / "a.csv"
    write_csv(
        path,
        Table(
            "K",
            ["LeadDesk-ID", "Firma", "Notizen"],
            ["id", "text", "text"],
            [["1", "F", text], ["2", "G", "x"]],
        ),
        dialect,
    )
    assert [row.values["notes"] for row in read(path).rows] == [text, "x"]
