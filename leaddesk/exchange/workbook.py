"""Workbooks as a person likes to open them: frozen bold header, filter, widths, real dates and
numbers; and text stays text, whatever it begins with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

from leaddesk.exchange.atomic import finished_file
from leaddesk.exchange.limits import LIMITS

KINDS = ("text", "date", "datetime", "money", "number", "phone", "postcode", "id")
_FORMATS = {
    "date": "yyyy-mm-dd", "datetime": "yyyy-mm-dd hh:mm", "money": "#,##0.00",
    "phone": "@", "postcode": "@", "id": "@",
}  # fmt: skip
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_x(?=[0-9A-Fa-f]{4}_)")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NARROW, _WIDE = 8.0, 60.0
_MEASURED = 200  # rows by which the widths are set
_BAD_TITLE = re.compile(r"[\\/*?:\[\]]")
_TOLD = 500  # rows between two words of progress


@dataclass(frozen=True)
class Table:
    """One sheet. `kinds` has one of KINDS for each header. Values: text, int (cents for money),
    float, date, datetime (shown in local time when aware), list of texts, None."""

    title: str
    headers: list[str]
    kinds: list[str]
    rows: Iterable[Sequence[object]]
    widths: list[float] = field(default_factory=list)


def as_money(cents: int) -> float:
    """Cents as the number a sheet shows; exact up to 15 digits."""
    return cents / 100


def write_workbook(
    path: Path | str, tables: list[Table], *, progress: Callable[[int], None] | None = None
) -> str:
    """Write the tables as sheets of one .xlsx; returns the SHA-256 of the finished file in hex.

    `progress` hears the number of rows written so far, over all tables. Raises Unwritable.
    """
    with finished_file(Path(path)) as (temporary, result):
        book = _new_book()
        done = 0
        titles: set[str] = set()
        try:
            for table in tables:
                for _ in _write_table(book, table, titles):
                    done += 1
                    if progress is not None and done % _TOLD == 0:
                        progress(done)
        except BaseException:
            _give_up(book)
            raise
        # openpyxl would close only what it opened by name itself.
        with temporary.open("wb") as file:
            book.save(file)
    if progress is not None:
        progress(done)
    return result.sha256


def _give_up(book: Any) -> None:
    """End a book that will not be saved: openpyxl would leave its sheets in the temporary folder
    until the program ends, and complain when they are collected."""
    for sheet in book.worksheets:
        if not sheet.closed:
            sheet.close()
        if sheet._writer is not None:
            sheet._writer.cleanup()


def _new_book() -> Any:
    from openpyxl import Workbook

    return Workbook(write_only=True)


def _write_table(book: Any, table: Table, titles: set[str]) -> Iterator[None]:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    rows = iter(table.rows)
    first = list(islice(rows, _MEASURED))
    sheet = book.create_sheet(_title(table.title, titles))
    sheet.freeze_panes = "A2"
    widths = table.widths or _widths(table, first)
    for index, (kind, width) in enumerate(zip(table.kinds, widths, strict=False), start=1):
        dimension = sheet.column_dimensions[get_column_letter(index)]
        dimension.width = width
        dimension.hidden = kind == "id"
    last = get_column_letter(max(1, len(table.headers)))
    # In write-only mode the filter is written after the rows, so its range may be set at the end.
    writers = _writers(sheet, table.kinds)
    bold = Font(bold=True)
    header = []
    for text in table.headers:
        cell = _text_cell(sheet, text)
        cell.font = bold
        header.append(cell)
    sheet.append(header)
    count = 1
    for row in chain(first, rows):
        sheet.append(
            [
                None if value is None or value == "" else write(value)
                for write, value in zip(writers, row, strict=False)
            ]
        )
        count += 1
        yield
    sheet.auto_filter.ref = f"A1:{last}{count}"


def _writers(sheet: Any, kinds: list[str]) -> list[Callable[[Any], Any]]:
    from openpyxl.cell import WriteOnlyCell

    def text(value: Any) -> Any:
        if type(value) is not str:
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                return value
            value = _as_text(value)
        value = cleaned(value)
        # A plain string is written as it is; only what looks like a formula or an error needs more.
        return _text_cell(sheet, value) if value.startswith((*_FORMULA, "#")) else value

    def formatted(kind: str) -> Callable[[Any], Any]:
        # A write-only sheet writes each row at once, so one cell serves a whole column.
        cell = WriteOnlyCell(sheet)
        cell.number_format = _FORMATS[kind]
        quoted = WriteOnlyCell(sheet)
        quoted.number_format = _FORMATS[kind]
        quoted.quotePrefix = True

        def write(value: Any) -> Any:
            if kind in ("date", "datetime"):
                value = _moment(value)
                if isinstance(value, str):
                    return text(value)
            elif kind == "money":
                if isinstance(value, str):
                    return text(value)
                if isinstance(value, int):
                    value = as_money(value)
            else:
                value = cleaned(_as_text(value))
                place = quoted if value.startswith(_FORMULA) else cell
                place.value = value
                place.data_type = "s"
                return place
            number_format = cell.number_format
            cell.value = value
            if kind in ("date", "datetime"):
                cell.number_format = number_format  # openpyxl sets its own for dates
            return cell

        return write

    return [formatted(kind) if kind in _FORMATS else text for kind in kinds]


def _text_cell(sheet: Any, text: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    text = cleaned(text)
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    if text.startswith(_FORMULA):
        cell.quotePrefix = True
    return cell


def cleaned(text: str) -> str:
    """The text without characters a workbook cannot hold, cut at what a cell can hold."""
    if not text.isprintable():
        text = _ILLEGAL.sub("", text).replace("\r\n", "\n")
    if "_x" in text:
        # "_x0041_" in a text would come back as "A".
        text = _ESCAPE.sub("_x005F_x", text)
    return text[: LIMITS.cell_text]


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(str(each) for each in value)
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return str(value)


def _moment(value: object) -> object:
    if isinstance(value, datetime):
        # Sheets know no zones: show local time.
        local = value.astimezone().replace(tzinfo=None) if value.tzinfo else value
        return local.replace(microsecond=0) if local.year >= 1900 else local.isoformat(" ")
    if isinstance(value, date):
        return value if value.year >= 1900 else value.isoformat()
    return _as_text(value)


def _title(title: str, taken: set[str]) -> str:
    """A sheet's title: 31 characters, none of \\ / * ? : [ ], each once."""
    plain = _BAD_TITLE.sub(" ", cleaned(title)).strip(" '")[:31] or "Sheet"
    name, number = plain, 2
    while name.casefold() in taken:
        name = f"{plain[:27]} ({number})"
        number += 1
    taken.add(name.casefold())
    return name


def _widths(table: Table, rows: list[Sequence[object]]) -> list[float]:
    widths = []
    for index, header in enumerate(table.headers):
        # The arrow of the filter needs room beside the header.
        longest = len(header) + 3
        for row in rows:
            value = row[index] if index < len(row) else None
            if value is None:
                continue
            if isinstance(value, datetime):
                longest = max(longest, 17)
            elif isinstance(value, date):
                longest = max(longest, 11)
            else:
                lines = str(value).split("\n", 3)
                longest = max(longest, *(len(line) + 1 for line in lines))
        widths.append(float(min(_WIDE, max(_NARROW, longest * 1.05))))
    return widths
