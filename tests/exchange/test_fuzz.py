"""Whatever is in a file: it is read or refused with a code, never an exception. The seeds are kept,
so that every run tries the same files."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from leaddesk.exchange.reading import Reader
from leaddesk.exchange.unreadable import Unreadable
from tests.exchange.test_hostile import sheet_xml
from tests.exchange.whole_reading import ReadSheet

FILES = Path(__file__).parent.parent / "files"
CARD = [
    b"BEGIN:VCARD", b"END:VCARD", b"VERSION:2.1", b"VERSION:4.0", b"N:A;B;;Dr.;", b"FN:A B",
    b"AGENT:", b"TEL;CELL;PREF:0171 2345678", b"item1.TEL:030 1", b"item1.X-ABLabel:_$!<Work>!$_",
    b"NOTE;QUOTED-PRINTABLE:=C3=", b"=BC=\\;", b" folded", b"PHOTO;BASE64:", b"AAAA", b"",
    b"NOTE;CHARSET=utf-16;ENCODING=b:AAE=", b'X;TYPE="a:b";C=":x', b"ADR:;;;", b"BDAY:99991399",
    b"ORG:\\", b"TEL;X-A=\"unclosed:1", b":", b";:", b"CATEGORIES:,\\,;", b"KIND:group",
    b"URL:data:a/b,c",
]  # fmt: skip
MAIL = [
    b"From: =?utf-8?Q?=C3?= <a@x.de>", b"From: (((a@x.de", b"Subject: =?x?b?!!!?=", b"Date: 1 2 3",
    b"Date: Mon, 01 Jan 0001 00:00:00 +2359", b"Content-Type: multipart/mixed; boundary=q", b"",
    b"Content-Type: text/html; charset=\"unicode_escape\"", b"--q", b"--q--", b" folded",
    b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable", b"=\xff",
    b"<p><!-- <script>&#99999999;", b"Content-Type: multipart/x", b"Received: x", b"QUJD\x00",
]  # fmt: skip
CSV = [
    b"Firma", b"Ort", b"Telefon", b"PLZ", b"Betrag", b"Geburtstag", b";", b";", b"\n", b"\n", b",",
    b'"', b"\t", b"+49 30 1", b"1e400", b"31.02.0000", b"-1.234,56 EUR", b"\xff", b"a@x.de",
    b"'=1", b"\r", b"\x00", b"#N/A", b"sep=;\n",
]  # fmt: skip
XML = [
    '<row r="1">', '<row r="99999999999">', "<row>", "</row>", '<c r="A1" t="inlineStr">', "<c>",
    '<c r="ZZZ1" t="s">', "<is><t>Firma</t></is>", "<is><t>Ort</t></is>", "<v>1e999</v>",
    "<v>-1</v>", "</c>", "<f>", "</f>", "<f/>", '<row hidden="1">', "<!-- ", " -->", "&lt;",
    '<c t="d"><v>x</v></c>', '<c t="b"><v>7</v></c>', '<c s="99"><v>44000</v></c>',
]  # fmt: skip


def pieces(known: Sequence[bytes]) -> st.SearchStrategy[list[bytes]]:
    return st.lists(st.sampled_from(known) | st.binary(max_size=12), max_size=40)


def quick(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def read_or_refused(read: ReadSheet, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with contextlib.suppress(Unreadable):
        read(path)


@seed(2026)
@quick(300)
@given(lines=pieces(CARD), end=st.sampled_from([b"\r\n", b"\n", b"\r"]))
def test_any_cards_are_read_or_refused(
    tmp_path: Path, read: ReadSheet, lines: list[bytes], end: bytes
) -> None:
    read_or_refused(read, tmp_path / "a.vcf", end.join([b"BEGIN:VCARD", *lines]))


@seed(2026)
@quick(300)
@given(lines=pieces(MAIL), end=st.sampled_from([b"\r\n", b"\n"]))
def test_any_mail_is_read_or_refused(
    tmp_path: Path, read: ReadSheet, lines: list[bytes], end: bytes
) -> None:
    read_or_refused(read, tmp_path / "a.eml", end.join([b"From: A <a@x.de>", *lines]))


@seed(2026)
@quick(250)
@given(words=pieces(CSV))
def test_any_text_is_read_or_refused(tmp_path: Path, read: ReadSheet, words: list[bytes]) -> None:
    read_or_refused(read, tmp_path / "a.csv", b"".join(words))


@seed(2026)
@quick(200)
@given(words=st.lists(st.sampled_from(XML) | st.text(max_size=5), max_size=30))
def test_any_part_of_a_workbook_is_read_or_refused(
    tmp_path: Path, read: ReadSheet, words: list[str]
) -> None:
    path = tmp_path / "a.xlsx"
    with (
        zipfile.ZipFile(FILES / "libreoffice.xlsx") as old,
        zipfile.ZipFile(path, "w") as new,
    ):
        for name in old.namelist():
            sheet = name == "xl/worksheets/sheet1.xml"
            content = "".join(words).encode("utf-8", "replace").decode()
            new.writestr(name, sheet_xml(content) if sheet else old.read(name))
    with contextlib.suppress(Unreadable):
        read(path, engine="openpyxl")


@pytest.mark.parametrize(
    ("name", "examples"),
    [
        ("apple.vcf", 60), ("outlook.vcf", 60), ("vobject.vcf", 60), ("enquiry.eml", 60),
        ("password.xlsx", 20),
        ("write_protected.xlsx", 5), ("libreoffice.xls", 8), ("libreoffice.xlsx", 8),
        ("libreoffice.ods", 5),
    ],
)  # fmt: skip
def test_a_file_with_bytes_changed_is_read_or_refused(
    tmp_path: Path, name: str, examples: int, read: ReadSheet
) -> None:
    """Workbooks in a child: calamine can take the process with it, and does so here."""
    whole = (FILES / name).read_bytes()

    @seed(2026)
    @quick(examples)
    @given(
        places=st.lists(
            st.tuples(st.integers(0, len(whole) - 1), st.binary(max_size=3)), max_size=6
        )
    )
    def changed(places: list[tuple[int, bytes]]) -> None:
        content = bytearray(whole)
        for place, new in places:
            content[place : place + len(new)] = new
        path = tmp_path / name
        path.write_bytes(bytes(content))
        with contextlib.suppress(Unreadable):
            if name.endswith((".vcf", ".eml")) or name == "password.xlsx":
                read(path)
            else:
                with Reader(path) as reader:
                    list(reader.batches())

    changed()


INSIDE = [
    ("libreoffice.xlsx", "xl/worksheets/sheet1.xml"), ("libreoffice.xlsx", "xl/sharedStrings.xml"),
    ("libreoffice.xlsx", "xl/workbook.xml"), ("libreoffice.xlsx", "xl/styles.xml"),
    ("xlsxwriter.xlsx", "xl/worksheets/sheet1.xml"), ("xlsxwriter.xlsx", "[Content_Types].xml"),
]  # fmt: skip
ODD = [b"<", b">", b"&", b'"', b"99999999999", b"-1", b"1e400", b"A1:XFD1048576", b'r="ZZZZ9"',
       b't="s"', b't="d"', b't="e"', b'hidden="1"', b"\0", b"<!--", b"2958466"]  # fmt: skip


@pytest.mark.parametrize(("name", "part"), INSIDE)
def test_a_workbook_with_a_part_changed_is_read_or_refused(
    tmp_path: Path, name: str, part: str, read: ReadSheet
) -> None:
    """Changed beneath the packing, where no checksum notices. By openpyxl, in this process; for
    calamine, which may die of it, that is done by hand."""
    with zipfile.ZipFile(FILES / name) as old:
        parts = {each: old.read(each) for each in old.namelist()}
    whole = parts[part]

    @seed(2026)
    @quick(25)
    @given(
        changes=st.lists(
            st.tuples(
                st.integers(0, len(whole) - 1),
                st.sampled_from(ODD) | st.binary(max_size=2),
                st.sampled_from((0, 0, 1, 8, 200)),
            ),
            min_size=1,
            max_size=5,
        )
    )
    def changed(changes: list[tuple[int, bytes, int]]) -> None:
        content = bytearray(whole)
        for place, new, gone in changes:
            content[place : place + gone] = new
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as out:
            for each, old_content in parts.items():
                out.writestr(each, bytes(content) if each == part else old_content)
        with contextlib.suppress(Unreadable):
            read(path, engine="openpyxl")

    changed()
