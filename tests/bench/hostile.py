"""Files that want to eat memory, within every limit that is looked at beforehand, and what reading
them held at most. `python -m tests.bench.hostile FILE` reads one as an import would."""

from __future__ import annotations

import json
import random
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tests.bench.apart import apart

BOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="xml" '
    'ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="a" '
    f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{BOOK}" xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="A" sheetId="1" r:id="s"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
    f'<Relationship Id="s" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="t" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
}
HEADER = "".join(
    f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in ("Vorname", "Nachname", "Ort")
)
MEGABYTE = 1024 * 1024


def peaks(folder: Path) -> Iterator[tuple[str, int]]:
    """Every kind with the most memory in bytes that an import of it held."""
    for kind, write in FILES.items():
        path = folder / f"hostile.{'csv' if kind.startswith('csv') else 'xlsx'}"
        write(path)
        yield kind, apart("tests.bench.hostile", str(path)).peak
        path.unlink()


def _book(path: Path, cells: Iterable[str], strings: Iterable[str] = ()) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        for name, text in PARTS.items():
            out.writestr(name, text)
        for name, begin, parts, end in (
            (SHEET, f'<worksheet xmlns="{BOOK}"><sheetData>', cells, "</sheetData></worksheet>"),
            (STRINGS, f'<sst xmlns="{BOOK}">', strings, "</sst>"),
        ):
            with out.open(name, "w", force_zip64=True) as part:
                part.write(begin.encode())
                for text in parts:
                    part.write(text.encode())
                part.write(end.encode())


def _noise(dice: random.Random, size: int) -> str:
    """Text that packs to about a thirtieth: honest for the ratio, big when unpacked."""
    return "".join(dice.choice(("", "x")) * 3 + dice.randbytes(2).hex() * 60 for _ in range(size))


def one_cell(path: Path) -> None:
    dice = random.Random(1)
    _book(path, iter((
        f"<row>{HEADER}</row>", '<row><c t="inlineStr"><is><t>',
        *(_noise(dice, 4_000) for _ in range(390)), "</t></is></c></row>",
    )))  # fmt: skip


def many_strings(path: Path) -> None:
    dice = random.Random(2)
    strings = ("".join(f"<si><t>{dice.getrandbits(9)}</t></si>" for _ in range(10_000))
               for _ in range(800))  # fmt: skip
    _book(path, iter((f"<row>{HEADER}</row>", '<row><c t="s"><v>1</v></c></row>')), strings)


def many_cells(path: Path) -> None:
    def cells() -> Iterator[str]:
        dice = random.Random(3)
        yield f"<row>{HEADER}</row>"
        for _ in range(2_000):
            row = "".join(f"<c><v>{dice.getrandbits(4)}</v></c>" for _ in range(90))
            yield f"<row>{row}</row>" * 100

    _book(path, cells())


def far_cells(path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="CV{n}"><v>1</v></c></row>' for n in range(5, 500_000, 25))
    _book(path, iter((f'<row r="1">{HEADER}</row>', rows)))


def empty_rows(path: Path) -> None:
    rows = ("".join(f'<row r="{n}" s="1"/>' for n in range(first, first + 1000))
            for first in range(2, 1_048_002, 1000))  # fmt: skip
    _book(path, iter((f'<row r="1">{HEADER}</row>', *rows)))


def csv_field(path: Path) -> None:
    path.write_bytes(b'Vorname;Nachname;Ort\nA;"' + b"x\n" * (49 * MEGABYTE))


def csv_rows(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Ort\n" + b"A;B;C\n" * (16 * MEGABYTE))


def csv_columns(path: Path) -> None:
    path.write_bytes(b"Vorname;Nachname;Ort\n" + (b"1;" * 50_000 + b"\n") * 900)


FILES: dict[str, Callable[[Path], None]] = {
    "one cell": one_cell, "many strings": many_strings, "many cells": many_cells,
    "far cells": far_cells, "empty rows": empty_rows, "csv, one field": csv_field,
    "csv, many rows": csv_rows, "csv, many columns": csv_columns,
}  # fmt: skip


def main(path: str) -> None:
    """Read it as an import does, and say how that ended."""
    from leaddesk.desk import open_desk
    from leaddesk.exchange.unreadable import Unreadable

    desk = open_desk(Path(path).with_name("hostile.leaddesk"))
    try:
        end = f"{len(desk.imports.propose(path).lines)} rows"
    except Unreadable as refusal:
        end = refusal.code
    desk.close()
    print(json.dumps({"end": end}))


if __name__ == "__main__":
    main(sys.argv[1])
