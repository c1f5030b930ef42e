"""Files from outside that are broken or want to do harm, as small as they can be made, each with
what must become of it: the code of a refusal, or the last names that come through."""

from __future__ import annotations

import base64
import random
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from openpyxl import Workbook

MB = 1024 * 1024
BOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET, STRINGS, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"
HEADER = ("Vorname", "Nachname", "Ort")
ODS = Path(__file__).parent / "files" / "libreoffice.ods"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "' + f"&a{n - 1};" * 10 + '">' for n in range(1, 10))
    + "]>"
)
FROM = b"From: A B <a@x.example>\r\n"


def good(path: Path) -> None:
    book = Workbook()
    for row in (HEADER, ("A", "B", "C"), ("D", "E", "F")):
        book.worksheets[0].append(list(row))
    book.save(path)


def inline(words: Iterable[str]) -> str:
    return "".join(f'<c t="inlineStr"><is><t>{word}</t></is></c>' for word in words)


def sheet(rows: str, before: str = "") -> str:
    return (f'<?xml version="1.0"?>{before}<worksheet xmlns="{BOOK}"><sheetData><row>'
            f"{inline(HEADER)}</row>{rows}</sheetData></worksheet>")  # fmt: skip


def with_part(
    path: Path, part: str, content: str | bytes | Iterable[bytes] | None, old: Path | None = None
) -> None:
    """A good workbook with one part exchanged (None: left out)."""
    other = path.with_name("good.zip")
    if old is None:
        good(other)
    with (
        zipfile.ZipFile(old or other) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out,
    ):
        for name in source.namelist():
            if name != part:
                out.writestr(name, source.read(name))
        if isinstance(content, (str, bytes)):
            out.writestr(part, content)
        elif content is not None:
            with out.open(part, "w") as stream:
                for piece in content:
                    stream.write(piece)
    other.unlink(missing_ok=True)


def styles_bomb(path: Path) -> None:
    with_part(path, STYLES, (b" " * MB for _ in range(30)))


def sheet_bomb(path: Path) -> None:
    with_part(path, SHEET, (b" " * MB for _ in range(450)))


def laughing_sheet(path: Path) -> None:
    with_part(path, SHEET, sheet(f"<row>{inline(('&a9;', 'B'))}</row>", LAUGHS))


def laughing_strings(path: Path) -> None:
    strings = f'<sst xmlns="{BOOK}"><si><t>&a9;</t></si></sst>'
    with_part(path, STRINGS, f'<?xml version="1.0"?>{LAUGHS}{strings}')


def laughing_ods(path: Path) -> None:
    with zipfile.ZipFile(ODS) as old:
        content = old.read("content.xml").decode()
    head, rest = content.split("?>", 1)
    with_part(path, "content.xml", f"{head}?>{LAUGHS}{rest}", ODS)


def repeated_ods(path: Path) -> None:
    with zipfile.ZipFile(ODS) as old:
        content = old.read("content.xml").decode()
    again = ('<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
             'office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p>'
             "</table:table-cell></table:table-row></table:table>")  # fmt: skip
    with_part(path, "content.xml", content.replace("</table:table>", again, 1), ODS)


def empty_rows(path: Path) -> None:
    rows = "".join(f'<row r="{n}"/>' for n in range(2, 1_048_577))
    with_part(path, SHEET, sheet(rows + ""))


def far_name(path: Path) -> None:
    rows = "".join(f'<row r="{n}"/>' for n in range(2, 1_048_576))
    with_part(path, SHEET, sheet(f'{rows}<row r="1048576">{inline(("A", "Last"))}</row>'))


def empty_lines(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Ort\n" + b";;\n" * 1_000_000 + b"A;Last;C\n")


def wide(path: Path) -> None:
    with_part(path, SHEET, sheet(f"<row>{inline('x' * 16_384)}</row>"))


def wide_header(path: Path) -> None:
    names = (*HEADER, *(f"Spalte {n}" for n in range(16_381)))
    with_part(path, SHEET, f'<worksheet xmlns="{BOOK}"><sheetData><row>{inline(names)}</row><row>'
              f"{inline('x' * 16_384)}</row></sheetData></worksheet>")  # fmt: skip


def wide_text(path: Path) -> None:
    more = ";x" * 16_381
    path.write_text(f"Vorname;Nachname;Ort{more}\nA;B;C{more}", "utf-8")


def no_such_string(path: Path) -> None:
    with_part(path, SHEET, sheet('<row><c t="s"><v>99999</v></c><c t="s"><v>-1</v></c></row>'))


def half_strings(path: Path) -> None:
    rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
    with_part(path, SHEET, sheet(rows))
    book = path.with_name("half.xlsx")
    with_part(book, STRINGS, f'<sst xmlns="{BOOK}"><si><t>A</t></si><si><t>B', path)
    book.replace(path)


def no_strings(path: Path) -> None:
    with_part(path, STRINGS, None)


def deep(path: Path) -> None:
    with_part(path, SHEET, sheet("<a>" * 200_000 + "</a>" * 200_000))


def truncated(path: Path) -> None:
    good(path)
    path.write_bytes(path.read_bytes()[:3000])


def truncated_ods(path: Path) -> None:
    path.write_bytes(ODS.read_bytes()[:6000])


def truncated_xls(path: Path) -> None:
    path.write_bytes(ODS.with_name("libreoffice.xls").read_bytes()[:4000])


def renamed_xls(path: Path) -> None:
    path.write_bytes(ODS.with_name("libreoffice.xls").read_bytes())


def renamed_ods(path: Path) -> None:
    path.write_bytes(ODS.read_bytes())


def web_page(path: Path) -> None:
    path.write_text("<html><table><tr><td>Vorname</td></tr></table></html>", "utf-8")


def word_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("[Content_Types].xml", "<Types/>")
        out.writestr("word/document.xml", "<w/>")


def huge_spin(path: Path) -> None:
    """A password whose check would take for ever."""
    content = ODS.with_name("password.xlsx").read_bytes()
    place = content.index(b'spinCount="')
    end = content.index(b'"', place + 11)
    path.write_bytes(content[: place + 11] + b"9" * (end - place - 11) + content[end:])


def nul_text(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Ort\r\nA\0nna;B\0;C\r\n")


def mixed_ends(path: Path) -> None:
    path.write_bytes(b'Vorname;Nachname;Ort\r\nA;B;C\nD;E;F\rG;"H\rI\n";J\r\n')


def long_field(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Notizen\nA;B;" + b"x" * (10 * MB) + b"\nD;E;y\n")


def long_cell(path: Path) -> None:
    random.seed(1)
    noise = base64.b64encode(random.randbytes(8 * MB)).decode()
    rows = f"<row>{inline(('A', 'B', noise))}</row><row>{inline('DEF')}</row>"
    with_part(path, SHEET, sheet(rows))


def endless_line(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Notizen\nA;B;" + b"x" * (12 * MB))


def stray_quotes(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Ort\n" + b'"\n' * 2_200_000)


def open_quote(path: Path) -> None:
    path.write_bytes(b'Vorname;Nachname;Ort\nA;"B;C\n' + b"D;E;F\n" * 300_000)


def endless_cards(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nVERSION:3.0\nN:A;B\n" * 50_000)


def one_endless_card(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nVERSION:3.0\nN:A;B\n" + b"NOTE:x\n" * 1_000_000)


def nested_cards(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nAGENT:\n" * 2_000 + b"END:VCARD\n" * 2_000)


def folded_card(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nNOTE:x\n" + b" y\n" * 1_000_000 + b"END:VCARD\n")


def emptily_folded_card(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nNOTE:x\n" + b" \n" * 4_000_000 + b"END:VCARD\n")


def nothing_but_folds(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nNOTE:x\n" + b" \n" * 20_000_000 + b"END:VCARD\n")


def softly_broken_card(path: Path) -> None:
    path.write_bytes(
        b"BEGIN:VCARD\nVERSION:2.1\nN:A;B\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\n"
        + b"=\n" * 4_000_000 + b"\nEND:VCARD\n"
    )  # fmt: skip


def long_card_line(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nNOTE:" + b"x" * (10 * MB) + b"\nEND:VCARD\n")


def pictured_card(path: Path) -> None:
    picture = base64.b64encode(bytes(12 * MB))
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nPHOTO;ENCODING=b:" + picture + b"\nEND:VCARD\n" +
                     b"BEGIN:VCARD\nN:D;E\nEND:VCARD\n")  # fmt: skip


def nul_cards(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\r\nN:B\0;A\r\nFN:A B\r\nTEL:030\0 1\r\nEND:VCARD\r\n")


def nested_mail(path: Path, depth: int = 50) -> None:
    head = b"From: A B <a@x.example>\r\nSubject: x\r\n"
    part = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n"
    parts = b"".join(part % (n, n) for n in range(depth))
    ends = b"".join(b"\r\n--b%d--\r\n" % n for n in reversed(range(depth)))
    path.write_bytes(head + parts + b"Content-Type: text/plain\r\n\r\nHallo" + ends)


def very_nested_mail(path: Path) -> None:
    nested_mail(path, 3_000)


def mails_in_mails(path: Path) -> None:
    path.write_bytes(FROM + b"Content-Type: message/rfc822\r\n\r\n" * 3_000 + b"Hallo")


def long_subject(path: Path) -> None:
    path.write_bytes(FROM + b"Subject: " + b"=?utf-8?q?x?= " * 100_000 + b"\r\n\r\nHallo")


def many_recipients(path: Path) -> None:
    path.write_bytes(FROM + b"To: " + b"c <c@x.example>,\r\n " * 50_000 + b"d@x.example\r\n\r\nHi")


def comments(path: Path) -> None:
    path.write_bytes(b"From: " + b"(" * 5_000 + b")" * 5_000 + b" A <a@x.example>\r\n\r\nHallo")


def nul_mail(path: Path) -> None:
    path.write_bytes(b"From: A\0 B <a@x.example>\r\nSubject: x\0\r\n\r\nHal\0lo")


Outcome = tuple[str, int]
DAMAGED, BIG, NO, WIDE = (
    ("damaged", 0), ("too_big", 0), ("not_a_spreadsheet", 0), ("too_many_columns", 0),
)  # fmt: skip
HOSTILE: dict[str, tuple[Callable[[Path], None], Outcome]] = {
    "styles bomb.xlsx": (styles_bomb, BIG),
    "sheet bomb.xlsx": (sheet_bomb, BIG),
    "laughing sheet.xlsx": (laughing_sheet, DAMAGED),
    "laughing strings.xlsx": (laughing_strings, DAMAGED),
    "laughing.ods": (laughing_ods, DAMAGED),
    "repeated.ods": (repeated_ods, DAMAGED),
    "empty rows.xlsx": (empty_rows, ("", 0)),
    "far name.xlsx": (far_name, ("", 1)),
    "empty lines.csv": (empty_lines, ("", 1)),
    "wide.xlsx": (wide, WIDE),
    "wide header.xlsx": (wide_header, WIDE),
    "wide.csv": (wide_text, WIDE),
    "no such string.xlsx": (no_such_string, DAMAGED),
    "half strings.xlsx": (half_strings, DAMAGED),
    "no strings.xlsx": (no_strings, ("", 2)),
    "deep.xlsx": (deep, ("", 0)),
    "truncated.xlsx": (truncated, DAMAGED),
    "truncated.ods": (truncated_ods, DAMAGED),
    "truncated.xls": (truncated_xls, DAMAGED),
    "renamed xls.xlsx": (renamed_xls, ("", 3)),
    "renamed ods.xlsx": (renamed_ods, ("", 3)),
    "renamed ods.csv": (renamed_ods, ("", 3)),
    "web page.xls": (web_page, NO),
    "word.xlsx": (word_document, NO),
    "spin.xlsx": (huge_spin, ("wrong_password", 0)),
    "nul.csv": (nul_text, ("", 1)),
    "mixed ends.csv": (mixed_ends, ("", 3)),
    "long field.csv": (long_field, ("", 2)),
    "long cell.xlsx": (long_cell, ("", 2)),
    "endless line.csv": (endless_line, ("line_too_long", 0)),
    "stray quotes.csv": (stray_quotes, ("too_many_rows", 0)),
    "open quote.csv": (open_quote, ("too_many_rows", 0)),
    "endless.vcf": (endless_cards, ("", 50_000)),
    "one endless.vcf": (one_endless_card, ("", 0)),
    "nested.vcf": (nested_cards, ("", 1)),
    "folded.vcf": (folded_card, ("", 1)),
    "folded into nothing.vcf": (emptily_folded_card, ("", 0)),
    "nothing but folds.vcf": (nothing_but_folds, ("too_big", 0)),
    "softly broken.vcf": (softly_broken_card, ("", 0)),
    "long line.vcf": (long_card_line, ("", 0)),
    "pictured.vcf": (pictured_card, ("", 2)),
    "nul.vcf": (nul_cards, ("", 1)),
    "nested.eml": (nested_mail, ("", 1)),
    "very nested.eml": (very_nested_mail, ("", 1)),
    "mails in mails.eml": (mails_in_mails, ("", 1)),
    "long subject.eml": (long_subject, ("", 1)),
    "recipients.eml": (many_recipients, ("", 1)),
    "comments.eml": (comments, DAMAGED),
    "nul.eml": (nul_mail, ("", 1)),
}
"""File name → how it is made, and (the code of the refusal or '', the rows that come through)."""
