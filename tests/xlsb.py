"""A small .xlsb, Excel's binary workbook, written record by record as [MS-XLSB] has it: no other
program at hand writes one."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROW, REAL, BOOL, INLINE = 0, 5, 4, 6
BEGIN_SHEET, END_SHEET, BEGIN_BOOK, END_BOOK = 129, 130, 131, 132
BEGIN_SHEETS, END_SHEETS, BEGIN_CELLS, END_CELLS = 143, 144, 145, 146
SIZE, SHEET = 148, 156

_MAIN = "http://schemas.openxmlformats.org"
_TYPES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="{_MAIN}/package/2006/content-types">
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/>
</Types>"""


def _relation(kind: str, target: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<Relationships xmlns="{_MAIN}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{_MAIN}/officeDocument/2006/relationships/{kind}" Target="{target}"/>'
        "</Relationships>"
    )


def _number(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the eighth says that more follow."""
    found = bytearray()
    while value > 127:
        found.append(value & 127 | 128)
        value >>= 7
    return bytes([*found, value])


def _record(kind: int, content: bytes = b"") -> bytes:
    return _number(kind) + _number(len(content)) + content


def _text(text: str) -> bytes:
    coded = text.encode("utf-16-le")
    return struct.pack("<I", len(coded) // 2) + coded


def _cell(column: int, value: object) -> bytes:
    where = struct.pack("<II", column, 0)
    if isinstance(value, bool):
        return _record(BOOL, where + bytes([value]))
    if isinstance(value, (int, float)):
        return _record(REAL, where + struct.pack("<d", value))
    return _record(INLINE, where + _text(str(value)))


def write(path: Path, rows: Sequence[Sequence[object]], sheet: str = "Adressen") -> Path:
    """A workbook of one sheet; a cell is text, a number, a bool, or None for none."""
    wide = max(len(row) for row in rows)
    cells = b""
    for number, row in enumerate(rows):
        head = struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 1) + struct.pack("<II", 0, wide - 1)
        cells += _record(ROW, head)
        cells += b"".join(_cell(at, value) for at, value in enumerate(row) if value is not None)
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, wide - 1)
    page = (
        _record(BEGIN_SHEET) + _record(SIZE, size) + _record(BEGIN_CELLS) + cells
        + _record(END_CELLS) + _record(END_SHEET)
    )  # fmt: skip
    named = struct.pack("<II", 0, 1) + _text("rId1") + _text(sheet)
    book = (
        _record(BEGIN_BOOK) + _record(BEGIN_SHEETS) + _record(SHEET, named)
        + _record(END_SHEETS) + _record(END_BOOK)
    )  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", _TYPES)
        made.writestr("_rels/.rels", _relation("officeDocument", "xl/workbook.bin"))
        made.writestr("xl/workbook.bin", book)
        made.writestr("xl/_rels/workbook.bin.rels", _relation("worksheet", "worksheets/sheet1.bin"))
        made.writestr("xl/worksheets/sheet1.bin", page)
    return path
