"""Text files with separators: read with evidence for encoding and separator, written so that no
spreadsheet program takes a cell for a formula."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TextIO

from leaddesk.domain.proposal import SEPARATORS, How
from leaddesk.exchange.atomic import finished_file
from leaddesk.exchange.cells import clean, risky
from leaddesk.exchange.encoding import found_encoding
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.sheets import NumberedRow, OpenSheet
from leaddesk.exchange.unreadable import Unreadable
from leaddesk.exchange.workbook import Table, as_money

AS_FOUND = How()
_HEAD = 200_000  # characters looked at for the separator
_PHONE = re.compile(r"\+[0-9 ()/-]+")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


def open_text(
    path: Path, judge: Callable[[list[NumberedRow]], int], limits: Limits, how: How = AS_FOUND
) -> OpenSheet:
    """Open a text file as one sheet; raises Unreadable('empty_sheet')."""
    encoding, why = found_encoding(path)
    if how.encoding == "utf-16":
        encoding = encoding if encoding.startswith("utf-16") else "utf-16-le"
    elif how.encoding:
        encoding = "utf-8-sig" if how.encoding == "utf-8" else how.encoding
    if how.encoding:
        why = "chosen"
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        head = file.read(_HEAD)
    separator, told = _separator(head, judge, limits)
    separator_why = "told" if told else "even"
    if how.separator:
        separator, separator_why = how.separator, "chosen"
    records = _records(path, encoding, separator, limits, skip=told)
    rows = (
        (number, row)
        for number, row in _numbered(_parsed(records, separator, limits, path), limits, path)
        if any(row)
    )
    first = next(rows, None)
    if first is None:
        raise Unreadable("empty_sheet", file=path.name, sheet=path.stem)
    last = None
    if path.stat().st_size < 20_000_000:
        blanks = f'{separator}" \t\r\n'
        full = 0
        for last, record in enumerate(  # noqa: B007
            _records(path, encoding, separator, limits, skip=told), start=1
        ):
            full += bool(record.strip(blanks))
        if full > limits.rows + limits.header_rows:
            raise Unreadable("too_many_rows", file=path.name, rows=full, limit=limits.rows)
    return OpenSheet(
        path.stem, [path.stem], chain((first,), rows), last, separator, encoding,
        encoding_why=why, separator_why=separator_why,
    )  # fmt: skip


def _separator(
    head: str, judge: Callable[[list[NumberedRow]], int], limits: Limits
) -> tuple[str, bool]:
    """The separator, and whether the first line says it ("sep=;")."""
    told = re.match(r"\ufeff?sep=(.)\r?\n?", head, re.IGNORECASE)
    if told:
        return told[1], True
    lines = head.splitlines(keepends=True)
    if len(head) >= _HEAD and len(lines) > 1:
        lines.pop()
    best: tuple[float, float, str] = (-1.0, -1.0, ",")
    for separator in SEPARATORS:
        rows = list(islice(_try(lines, separator, limits), 60))
        counts = [len(row) for row in rows if len(row) > 1 or any(row)]
        wide = [count for count in counts if count > 1]
        if not wide:
            continue
        usual = max(set(wide), key=wide.count)
        even = wide.count(usual) / len(counts) * (1 + 0.1 * min(usual, 15))
        numbered = list(enumerate(rows[: limits.header_rows], start=1))
        best = max(best, (float(judge(list(numbered))), even, separator), key=lambda b: b[:2])
    return best[2], False


def _try(lines: list[str], separator: str, limits: Limits) -> Iterator[list[str]]:
    try:
        yield from csv.reader(_whole(iter(lines), separator, limits), delimiter=separator)
    except csv.Error:
        return


def _records(
    path: Path, encoding: str, separator: str, limits: Limits, *, skip: bool
) -> Iterator[str]:
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        if skip:
            next(file, None)
        yield from _whole(_lines(file, path, limits), separator, limits)


def _lines(file: TextIO, path: Path, limits: Limits) -> Iterator[str]:
    """The lines, of which none is taken into memory that is longer than a field may be."""
    longest = limits.csv_field
    for number, line in enumerate(iter(partial(file.readline, longest), ""), start=1):
        if len(line) == longest and line[-1] not in "\r\n":
            raise Unreadable(
                "line_too_long", file=path.name, line=number, limit=longest // 1_000_000
            )
        yield line


def _numbered(
    rows: Iterator[list[str]], limits: Limits, path: Path
) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(rows, start=1):
        if number > limits.row_number:
            raise Unreadable("too_many_rows", file=path.name, rows=number, limit=limits.row_number)
        yield number, row


def _parsed(
    records: Iterator[str], separator: str, limits: Limits, path: Path
) -> Iterator[list[str]]:
    csv.field_size_limit(limits.csv_field)
    longest = limits.looked_at + 1  # the one more says that it was too long
    try:
        for row in csv.reader(records, delimiter=separator):
            yield [cell[:longest] for cell in row]
    except csv.Error as error:
        raise Unreadable("damaged", file=path.name, reason="csv") from error


class _Lines:
    """Lines that can be put back and are then read again first."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._again: deque[str] = deque()

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        return line.replace("\0", "") if "\0" in line else line

    def put_back(self, lines: list[str]) -> None:
        self._again.extendleft(reversed(lines))


def _whole(lines: Iterator[str], separator: str, limits: Limits) -> Iterator[str]:
    """Whole records: lines joined while a quote is open. A quote that swallows rows is a stray one:
    then its line stands alone and the others are read again."""
    source = _Lines(lines)
    for line in source:
        if '"' not in line or not _open_at_end(line, separator, False):
            yield line
            continue
        taken = [line]
        size = len(line)
        closed = False
        for more in source:
            taken.append(more)
            size += len(more)
            if '"' in more and not _open_at_end(more, separator, True):
                closed = True
                break
            if size > limits.csv_field or len(taken) > limits.csv_lines:
                break
            if len(taken) == limits.line_breaks and _swallowed(taken, separator):
                break
        if closed and not _swallowed(taken, separator):
            yield "".join(taken)
            continue
        source.put_back(taken[1:])
        yield _without_stray_quote(line, separator)


def _open_at_end(line: str, separator: str, inside: bool) -> bool:
    """Whether a quoted field is still open at the end of the line."""
    if (
        line.count('"') % 2 == 0
        and not inside
        and line.count(f'{separator}"') + line.startswith('"') == line.count('"') / 2
    ):
        return False
    start = not inside
    position, length = 0, len(line)
    while position < length:
        if inside:
            position = line.find('"', position)
            if position < 0:
                return True
            if line[position + 1 : position + 2] == '"':
                position += 2
                continue
            inside, start = False, False
            position += 1
            continue
        if start and line[position] == '"':
            inside, start = True, False
            position += 1
            continue
        following = line.find(separator, position)
        if following < 0:
            return False
        position, start = following + 1, True
    return inside


def _swallowed(taken: list[str], separator: str) -> bool:
    """Whether the lines joined by a quote look like rows of their own: nearly all have as many
    separators as the first one."""
    usual = taken[0].count(separator)
    alike = sum(line.count(separator) == usual for line in taken)
    return usual > 0 and len(taken) > 2 and alike >= 0.8 * len(taken)


def _without_stray_quote(line: str, separator: str) -> str:
    ending = line[len(line.rstrip("\r\n")) :]
    parts = line.rstrip("\r\n").split(separator)
    return separator.join('"' + part.strip('"').replace('"', '""') + '"' for part in parts) + ending


# -- writing -------------------------------------------------------------------------------------

DIALECTS = ("excel_de", "plain")


def write_csv(path: Path | str, table: Table, dialect: str = "excel_de") -> str:
    """Write one table; returns the SHA-256 of the finished file in hex.

    'excel_de': semicolons, decimal comma, 31.12.2026, UTF-8 with BOM, as German Excel opens it by a
    double click; 'plain': commas, decimal point, ISO dates, UTF-8. Raises Unwritable.
    """
    german = dialect == "excel_de"
    encoding = "utf-8-sig" if german else "utf-8"
    with (
        finished_file(Path(path)) as (temporary, result),
        temporary.open("w", encoding=encoding, newline="") as file,
    ):
        writer = csv.writer(file, delimiter=";" if german else ",", lineterminator="\r\n")
        writer.writerow([guarded(header) for header in table.headers])
        for row in table.rows:
            writer.writerow(
                [
                    _written(value, kind, german)
                    for value, kind in zip(row, table.kinds, strict=False)
                ]
            )
    return result.sha256


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet could take for a formula (OWASP)."""
    if risky(text) and not _PHONE.fullmatch(text):
        return "'" + text
    return text


def _written(value: object, kind: str, german: bool) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, datetime):
        return value.strftime("%d.%m.%Y %H:%M:%S") if german else value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y") if german else value.isoformat()
    if kind == "money" and isinstance(value, int) and not isinstance(value, bool):
        text = f"{as_money(value):.2f}"
        return text.replace(".", ",") if german else text
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        text = str(value)
        return text.replace(".", ",") if german and _NUMBER.fullmatch(text) else text
    if isinstance(value, Sequence) and not isinstance(value, str):
        value = ", ".join(str(each) for each in value)
    return guarded(clean(str(value)))
