"""What the readers do not tell of an .xlsx: rows that are hidden, formulas that were never
calculated. The sheet's XML is looked through once, piece by piece, without being parsed."""

from __future__ import annotations

import posixpath
import re
import zipfile
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
_EMPTY_TEXT = re.compile(rb"""\bt\s*=\s*["']str["']""")
_LAST_NUMBER = re.compile(rb"""row\b[^<>]*?\br\s*=\s*["'](\d{1,7})["']""")
_ROW_END = re.compile(rb"</(?:\w+:)?row>")


def remarks(source: Path | bytes, sheet: str, beneath: int) -> list[Problem]:
    """hidden_rows and formula_without_value of a sheet of an .xlsx, rows beneath `beneath` only;
    the value is how many. Nothing where the workbook's parts cannot be made out."""
    try:
        with zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source) as book:
            part = _part_of(book, sheet)
            if part is None:
                return []
            with book.open(part) as stream:
                return _look_through(stream, beneath)
    except Exception:
        # Whatever is wrong with the file, the readers have said or overcome it.
        return []


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


def _look_through(stream: IO[bytes], beneath: int) -> list[Problem]:
    seen = _Seen(beneath)
    rest = b""
    while piece := stream.read(_PIECE):
        rest += piece
        end = rest.rfind(b"row>") + 4
        if end >= 4:
            seen.take(rest[:end])
            rest = rest[end:]
        elif len(rest) > _LONGEST:
            break
    seen.take(rest)
    return seen.problems()


class _Seen:
    """What was found in the rows so far."""

    def __init__(self, beneath: int) -> None:
        self._beneath = beneath
        self._number = 0
        self._hidden: list[int] = [0, 0]  # how many, and the row of the first
        self._formulas: list[int] = [0, 0]

    def take(self, whole: bytes) -> None:
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
                    self._count(self._hidden, 1)
            if with_formulas and self._number > self._beneath:
                self._count(self._formulas, _open_formulas(row))

    def problems(self) -> list[Problem]:
        """One for each kind that was found."""
        (hidden, first_hidden), (formulas, first) = self._hidden, self._formulas
        found = []
        if hidden:
            found.append(Problem(first_hidden, "", str(hidden), "hidden_rows"))
        if formulas:
            found.append(Problem(first, "", str(formulas), "formula_without_value"))
        return found

    def _count(self, kind: list[int], more: int) -> None:
        if more and not kind[0]:
            kind[1] = self._number
        kind[0] += more


def _open_formulas(row: bytes) -> int:
    """How many formulas of a row have no result. One that gave an empty text (t="str") has."""
    return sum(_EMPTY_TEXT.search(match[1]) is None for match in _FORMULA.finditer(row))
