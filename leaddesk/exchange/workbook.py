"""Workbooks as a person likes to open them: frozen bold header, filter, widths, real dates and
numbers, drop-downs; and text stays text, whatever it begins with.

openpyxl makes the book with its headers; the rows are streamed into its sheets afterwards."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

from leaddesk.exchange.atomic import finished_file
from leaddesk.exchange.sheet_rows import FORMATS, FORMULA, Style, cleaned, row_writer

KINDS = ("text", "date", "datetime", "money", "number", "phone", "postcode", "id")
_NARROW, _WIDE = 8.0, 60.0
_MEASURED = 200  # rows by which the widths are set
_BAD_TITLE = re.compile(r"[\\/*?:\[\]]")
_TOLD = 500  # rows between two words of progress
_LAST_ROW = 1_048_576
_INLINE = 255  # characters of choices that a cell's rule can hold itself
_LISTS = "_lists"
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"')


@dataclass(frozen=True)
class Table:
    """One sheet. `kinds` has one of KINDS for each header. Values: text, int (cents for money),
    float, date, datetime (shown in local time when aware), list of texts, None. `choices` are the
    words of a drop-down by column number; another word may still be typed."""

    title: str
    headers: list[str]
    kinds: list[str]
    rows: Iterable[Sequence[object]]
    widths: list[float] = field(default_factory=list)
    choices: Mapping[int, Sequence[str]] = field(default_factory=dict)


def as_money(cents: int) -> float:
    """Cents as the number a sheet shows; exact up to 15 digits."""
    return cents / 100


def write_workbook(
    path: Path | str, tables: list[Table], *, progress: Callable[[int], None] | None = None,
    at: datetime | None = None,
) -> str:  # fmt: skip
    """Write the tables as sheets of one .xlsx; returns the SHA-256 of the finished file in hex.
    `at`, aware, is when it is made: read again by `made_at`; None is now.

    `progress` hears the number of rows written so far, over all tables. Raises Unwritable.
    """
    with finished_file(Path(path)) as (temporary, result), ExitStack() as open_files:
        book = _Book(at or datetime.now(UTC))
        done = 0
        for table in tables:
            rows = open_files.enter_context(tempfile.TemporaryFile())
            for _ in book.add(table, rows):
                done += 1
                if progress is not None and done % _TOLD == 0:
                    progress(done)
        book.save(temporary)
    if progress is not None:
        progress(done)
    return result.sha256


class _Book:
    """The book with everything but its rows, which wait in files of their own."""

    def __init__(self, at: datetime) -> None:
        from openpyxl import Workbook

        self._book = Workbook()
        self._book.properties.created = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        self._book.remove(self._book.active)
        self._titles: set[str] = {_LISTS}
        self._rows: list[tuple[IO[bytes], str]] = []
        self._lists: dict[tuple[str, ...], str] = {}

    def add(self, table: Table, file: IO[bytes]) -> Iterator[None]:
        """A sheet; says after each row that it is in `file`."""
        from openpyxl.utils import get_column_letter

        sheet = self._book.create_sheet(_title(table.title, self._titles))
        letters = [get_column_letter(place + 1) for place in range(max(1, len(table.headers)))]
        write = row_writer(table.kinds, letters, self._styles(sheet))
        rows = iter(table.rows)
        first = list(islice(rows, _MEASURED))
        self._head(sheet, table, letters, first)
        count = 1
        waiting: list[str] = []
        for row in chain(first, rows):
            count += 1
            waiting.append(write(count, row))
            if len(waiting) >= _MEASURED:
                file.write("".join(waiting).encode())
                waiting.clear()
            yield
        file.write("".join(waiting).encode())
        whole = f"A1:{letters[-1]}{count}"
        sheet.auto_filter.ref = whole
        self._rows.append((file, whole))

    def save(self, path: Path) -> None:
        """Write the book and put the rows into their sheets."""
        self._list_sheet()
        empty = BytesIO()
        self._book.save(empty)
        rows = {
            f"xl/worksheets/sheet{number}.xml": each for number, each in enumerate(self._rows, 1)
        }
        with (
            zipfile.ZipFile(empty) as made,
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as finished,
        ):
            for part in made.infolist():
                content = made.read(part)
                if part.filename not in rows:
                    finished.writestr(part, content, zipfile.ZIP_DEFLATED)
                    continue
                file, whole = rows[part.filename]
                content = _DIMENSION.sub(b'<dimension ref="' + whole.encode() + b'"', content, 1)
                before, end, after = content.partition(b"</sheetData>")
                file.seek(0)
                with finished.open(part.filename, "w", force_zip64=True) as sheet:
                    sheet.write(before)
                    shutil.copyfileobj(file, sheet, 1024 * 1024)
                    sheet.write(end + after)

    def _styles(self, sheet: Any) -> dict[Style, int]:
        from openpyxl.cell import WriteOnlyCell

        styles: dict[Style, int] = {}
        for kind in ("", *FORMATS):
            for quoted in (False, True):
                cell = WriteOnlyCell(sheet)
                if kind:
                    cell.number_format = FORMATS[kind]
                if quoted:
                    cell.quotePrefix = True
                styles[kind, quoted] = cell.style_id
        return styles

    def _head(
        self, sheet: Any, table: Table, letters: list[str], first: list[Sequence[object]]
    ) -> None:
        from openpyxl.styles import Font

        sheet.freeze_panes = "A2"
        widths = table.widths or _widths(table, first)
        for letter, kind, width in zip(letters, table.kinds, widths, strict=False):
            dimension = sheet.column_dimensions[letter]
            dimension.width = width
            dimension.hidden = kind == "id"
            if FORMATS.get(kind) == "@":
                # A number typed below the last row keeps its zeros too.
                dimension.number_format = "@"
        for letter, text in zip(letters, table.headers, strict=False):
            cell = sheet[f"{letter}1"]
            text = cleaned(text)
            cell.value = text
            cell.data_type = "s"
            cell.font = Font(bold=True)
            cell.quotePrefix = text.startswith(FORMULA)
        for place, words in table.choices.items():
            if words:
                self._drop_down(sheet, letters[place], [cleaned(word) for word in words])

    def _drop_down(self, sheet: Any, letter: str, words: list[str]) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation

        inline = ",".join(words)
        if len(inline) > _INLINE or any(set(word) & set(',";\n') for word in words):
            inline = ""
        # No error message: another word is as good, an import makes a new source of it.
        rule = DataValidation(
            type="list",
            formula1=f'"{inline}"' if inline else self._list(words),
            allow_blank=True,
            showErrorMessage=False,
        )
        rule.add(f"{letter}2:{letter}{_LAST_ROW}")
        sheet.add_data_validation(rule)

    def _list(self, words: list[str]) -> str:
        """Where the words stand on the sheet of lists."""
        from openpyxl.utils import get_column_letter

        letter = get_column_letter(len(self._lists) + 1)
        place = f"{_LISTS}!${letter}$1:${letter}${len(words)}"
        return self._lists.setdefault(tuple(words), place)

    def _list_sheet(self) -> None:
        if not self._lists:
            return
        sheet = self._book.create_sheet(_LISTS)
        sheet.sheet_state = "hidden"
        for column, words in enumerate(self._lists, start=1):
            for row, word in enumerate(words, start=1):
                cell = sheet.cell(row, column, word)
                cell.data_type = "s"


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
