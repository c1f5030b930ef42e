"""A text file's encoding and separator, and the header's row: as found with the evidence, and as
the user says."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from leaddesk.desk import Desk
from leaddesk.domain.proposal import ENCODINGS, How, Proposal
from leaddesk.domain.trouble import Trouble

TEXT = "Vorname;Nachname;Ort\nJana;Köhler;Görlitz\nTom;Weiß;Halle\n"


def proposed(desk: Desk, path: Path, content: bytes, how: How | None = None) -> Proposal:
    file = path / "list.csv"
    file.write_bytes(content)
    return desk.imports.propose(file, how=how)


def names(proposal: Proposal) -> list[str]:
    return [line.name for line in proposal.lines]


@pytest.mark.parametrize(
    ("encoding", "why"),
    [("utf-8-sig", "mark"), ("utf-16", "mark"), ("utf-8", "valid"), ("cp1252", "letters"),
     ("mac_roman", "letters"), ("utf-16-le", "zeros")],
)  # fmt: skip
def test_the_evidence_for_an_encoding_is_told(
    desk: Desk, tmp_path: Path, encoding: str, why: str
) -> None:
    proposal = proposed(desk, tmp_path, TEXT.encode(encoding))
    assert names(proposal) == ["Jana Köhler", "Tom Weiß"]
    assert (proposal.found.encoding, proposal.found.encoding_why) == (encoding, why)
    assert (proposal.found.separator, proposal.found.separator_why) == (";", "even")
    assert proposal.found.header_row == 1
    assert proposal.found.preview[0] == ("Jana", "Köhler", "Görlitz")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_user_says_in_which_encoding_a_file_is_read(
    desk: Desk, tmp_path: Path, encoding: str
) -> None:
    proposal = proposed(desk, tmp_path, TEXT.encode(encoding), How(encoding=encoding))
    assert names(proposal) == ["Jana Köhler", "Tom Weiß"]
    assert proposal.found.encoding_why == "chosen"


def test_another_encoding_reads_other_letters(desk: Desk, tmp_path: Path) -> None:
    proposal = proposed(desk, tmp_path, TEXT.encode("cp1252"), How(encoding="mac_roman"))
    assert names(proposal)[0] == "Jana K\u02c6hler"


def test_the_user_says_what_separates_the_cells(desk: Desk, tmp_path: Path) -> None:
    content = b"Vorname,Nachname|Ort\nJana,Koch|Jena\n"
    by_pipe = proposed(desk, tmp_path, content, How(separator="|"))
    assert [column.header for column in by_pipe.columns] == ["Vorname,Nachname", "Ort"]
    assert by_pipe.found.separator_why == "chosen"
    by_comma = proposed(desk, tmp_path, content, How(separator=","))
    assert [column.header for column in by_comma.columns] == ["Vorname", "Nachname|Ort"]


def test_a_first_line_that_names_the_separator_is_no_row(desk: Desk, tmp_path: Path) -> None:
    proposal = proposed(desk, tmp_path, b"sep=;\n" + TEXT.encode())
    assert proposal.found.separator_why == "told"
    again = proposed(desk, tmp_path, b"sep=;\n" + TEXT.encode(), How(separator=";"))
    assert names(again) == names(proposal) == ["Jana Köhler", "Tom Weiß"]


def test_the_user_says_which_row_is_the_header(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("Vorname", "Nachname"), ("Name", "E-Mail"), ("Koch", "k@k.example")):
        book.active.append(row)  # type: ignore[union-attr]
    book.save(tmp_path / "x.xlsx")
    found = desk.imports.propose(tmp_path / "x.xlsx")
    assert [head for head, _ in found.found.heads] == [1, 2, 3]
    assert found.found.heads[1][1] == "Name · E-Mail"
    assert (found.found.encoding, found.found.separator) == ("", "")
    chosen = desk.imports.propose(tmp_path / "x.xlsx", how=How(header_row=2))
    assert [column.header for column in chosen.columns] == ["Name", "E-Mail"]
    assert [line.number for line in chosen.lines] == [3]
    with pytest.raises(Trouble) as raised:
        desk.imports.propose(tmp_path / "x.xlsx", how=How(header_row=90))
    assert raised.value.code == "no_header"
