"""What the readers do not tell of an .xlsx: rows and columns that are hidden, formulas that were
never calculated. The sheet's XML is looked through once, piece by piece, without being parsed."""

from __future__ import annotations

import posixpath
import re
import zipfile
from bisect import bisect_right
from io import BytesIO
from pathlib import Path
from typing import IO

from leaddesk.exchange.row import Problem

_PIECE = 1024 * 1024
_LONGEST = 16 * 1024 * 1024  # one row; what is longer is not looked at
_ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*+)>")
_HIDDEN = re.compile(rb"""\bhidden\s*=\s*["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d{1,7})["']""")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^<>]*+)>\s*+<(?:\w+:)?f\b(?:[^<>/]|/(?!>))*+(?:/>|>[^<]*+</(?:\w+:)?f>)\s*+"
    rb"(?:<(?:\w+:)?v\s*+/>|<(?:\w+:)?v\s*+>\s*+</(?:\w+:)?v>)?+\s*+</(?:\w+:)?c>"
)
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^<>]*+)>")
_ENDS = re.compile(rb"""\b(min|max)\s*=\s*["'](\d{1,5})["']""")
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3}\d{1,7})["']""")
_NAMED = 5  # stretches of rows, or cells, that are named
_EMPTY_TEXT = re.compile(rb"""\bt\s*=\s*["']str["']""")
_LAST_NUMBER = re.compile(rb"""row\b[^<>]*?\br\s*=\s*["'](\d{1,7})["']""")
_ROW_END = re.compile(rb"</(?:\w+:)?row>")


class Remarks:
    """What there is to say of a sheet: of rows beneath `beneath`, of the first `width` columns.
    Nothing where the workbook's parts cannot be made out."""

    def __init__(self, source: Path | bytes, sheet: str, beneath: int, width: int) -> None:
        self.hidden: list[tuple[int, int]] = []
        """First and last row of each stretch of hidden ones."""
        self.hidden_columns: list[tuple[int, int]] = []
        """The same of columns, counted from 1."""
        self.formulas: list[str] = []
        """The first cells with a formula that has no result, all of `formula_count`."""
        self.formula_count = 0
        self._number, self._beneath, self._width = 0, beneath, width
        try:
            with zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source) as book:
                if part := _part_of(book, sheet):
                    with book.open(part) as stream:
                        self._look_through(stream)
        except Exception:
            # Whatever is wrong with the file, the readers have said or overcome it.
            return

    def hides(self, row: int) -> bool:
        """Whether a row is hidden."""
        at = bisect_right(self.hidden, (row, row)) - 1
        return any(first <= row <= last for first, last in self.hidden[max(0, at) : at + 2])

    def problems(self, *, left_out: bool = False) -> list[Problem]:
        """hidden_rows (or hidden_rows_left_out), hidden_columns, formula_without_value, each once;
        the value names where."""
        found = []
        if self.hidden:
            code = "hidden_rows_left_out" if left_out else "hidden_rows"
            where = _named([_stretch(str(a), str(b)) for a, b in self.hidden])
            found.append(Problem(self.hidden[0][0], "", where, code))
        if self.hidden_columns:
            where = _named([_stretch(_letters(a), _letters(b)) for a, b in self.hidden_columns])
            found.append(Problem(self._beneath, "", where, "hidden_columns"))
        if self.formula_count:
            where = _named(self.formulas, self.formula_count)
            row = int("".join(filter(str.isdigit, self.formulas[0])) or 0) if self.formulas else 0
            found.append(Problem(row, "", where, "formula_without_value"))
        return found

    def _look_through(self, stream: IO[bytes]) -> None:
        rest = stream.read(_PIECE)
        self._see_columns(rest.partition(b"sheetData")[0])
        while rest:
            end = rest.rfind(b"row>") + 4
            if end >= 4:
                self._take(rest[:end])
                rest = rest[end:]
            elif len(rest) > _LONGEST:
                break
            piece = stream.read(_PIECE)
            if not piece:
                break
            rest += piece
        self._take(rest)

    def _see_columns(self, head: bytes) -> None:
        for column in _COLUMN.finditer(head):
            ends = {name: int(number) for name, number in _ENDS.findall(column[1])}
            first, last = ends.get(b"min", 0), min(ends.get(b"max", 0), self._width)
            if 0 < first <= last and _HIDDEN.search(column[1]):
                _add(self.hidden_columns, first, last)

    def _take(self, whole: bytes) -> None:
        """Whole rows of the sheet."""
        with_formulas = b"f>" in whole or b"<f" in whole or b":f" in whole
        if not with_formulas and b"hidden" not in whole:
            if numbers := _LAST_NUMBER.findall(whole, max(0, whole.rfind(b"row ") - 10)):
                self._number = int(numbers[-1])
            return
        for row in _ROW_END.split(whole):
            for opening in _ROW.finditer(row):  # several when rows are closed by "/>"
                told = _NUMBER.search(opening[1])
                self._number = int(told[1]) if told else self._number + 1
                if self._number > self._beneath and _HIDDEN.search(opening[1]):
                    _add(self.hidden, self._number, self._number)
            if with_formulas and self._number > self._beneath:
                self._see_formulas(row)

    def _see_formulas(self, row: bytes) -> None:
        """Formulas of a row that have no result. One that gave an empty text (t="str") has."""
        for match in _FORMULA.finditer(row):
            if _EMPTY_TEXT.search(match[1]):
                continue
            self.formula_count += 1
            if len(self.formulas) < _NAMED:
                cell = _CELL.search(match[1])
                self.formulas.append(cell[1].decode() if cell else str(self._number))


def _add(stretches: list[tuple[int, int]], first: int, last: int) -> None:
    if stretches and stretches[-1][1] + 1 == first:
        stretches[-1] = (stretches[-1][0], last)
    else:
        stretches.append((first, last))


def _stretch(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _named(places: list[str], count: int | None = None) -> str:
    more = (len(places) if count is None else count) > _NAMED
    return ", ".join(places[:_NAMED]) + (" …" if more else "")


def _letters(number: int) -> str:
    """A column as spreadsheet programs call it."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _part_of(book: zipfile.ZipFile, sheet: str) -> str | None:
    """The part that holds the sheet."""
    return next((part for part, name in _parts(book) if name == sheet), None)


def sheets_of(book: zipfile.ZipFile) -> dict[str, str]:
    """The names of the sheets by their part's name in small letters; those that can be told."""
    try:
        return {part.lower(): name for part, name in _parts(book)}
    except Exception:
        return {}


def _parts(book: zipfile.ZipFile) -> list[tuple[str, str]]:
    """The part and the name of each sheet, by the workbook's list and its relations."""
    from defusedxml.ElementTree import fromstring

    names: dict[str, str] = {}
    for each in fromstring(book.read("xl/workbook.xml")).iter():
        if each.tag.rpartition("}")[2] == "sheet":
            ids = [value for key, value in each.attrib.items() if key.endswith("}id")]
            if ids:
                names.setdefault(ids[0], str(each.get("name")))
    found = []
    for each in fromstring(book.read("xl/_rels/workbook.xml.rels")).iter():
        if each.get("Id") in names:
            path = str(each.get("Target")).replace("\\", "/")
            whole = path.lstrip("/") if path.startswith("/") else posixpath.join("xl", path)
            found.append((posixpath.normpath(whole), names[str(each.get("Id"))]))
    return found
