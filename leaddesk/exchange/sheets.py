"""Sheets of a workbook as rows of raw cells: calamine first, openpyxl when it fails or gives
nothing. Runs in the child only, since both can take the whole process with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import Any

from leaddesk.exchange.container import Container
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.unreadable import Unreadable

NumberedRow = tuple[int, Sequence[object]]
Judge = Callable[[list[NumberedRow]], int]
_SURE = 3  # headers that make a sheet the one to read without looking at the others
_SUSPICIOUS = 2_000  # bytes of sheets in which "no rows" is not believed
_ENDINGS = {
    "xlsx": (".xlsx", ".xlsm"),
    "xlsb": (".xlsb",),
    "ods": (".ods",),
    "xls": (".xls", ".xla"),
}


@dataclass
class OpenSheet:
    """One sheet: its rows as (number as the program shows it, cells from column A on), the number
    of its last row, and the names of all sheets of the file, hidden ones last."""

    name: str
    names: list[str]
    rows: Iterator[NumberedRow]
    last_row: int | None = None
    separator: str = ""
    encoding: str = ""
    encoding_why: str = ""
    separator_why: str = ""
    hidden: list[str] = field(default_factory=list)


def open_sheet(
    path: Path, container: Container, sheet: str | None, engine: str, judge: Judge, limits: Limits
) -> OpenSheet:
    """Open the wanted sheet, or the one with most headers. `engine`: calamine or openpyxl.

    Raises Unreadable: damaged, password, empty_sheet, no_such_sheet, too_many_columns.
    """
    kind, content = container.kind, container.content
    problem: BaseException | None = None
    found: OpenSheet | None = None
    if engine == "calamine":
        try:
            found = _with_calamine(path, kind, content, sheet, judge, limits)
            if found.last_row or kind != "xlsx" or container.weight < _SUSPICIOUS:
                return _not_empty(found, path)
        except Unreadable:
            raise
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            # calamine's PanicException is no Exception.
            if type(error).__name__ == "PasswordError":
                raise Unreadable("password", file=path.name) from error
            problem = error
    if kind != "xlsx":
        raise _refusal(path, kind, problem) from problem
    try:
        return _not_empty(_with_openpyxl(path, content, sheet, judge, limits), path)
    except Unreadable:
        if found is not None:
            return _not_empty(found, path)
        raise
    except MemoryError as error:
        raise Unreadable("too_big", file=path.name) from error
    except Exception as error:
        # Eight classes of errors were seen here; all mean the same to the user.
        raise _refusal(path, kind, problem or error) from error


def _refusal(path: Path, kind: str, error: BaseException | None) -> Unreadable:
    reason = type(error).__name__ if error else "reader"
    if kind == "xls" and path.suffix.lower() in (".xlsx", ".xlsm"):
        return Unreadable("old_excel_named_xlsx", file=path.name, reason=reason)
    return Unreadable("damaged", file=path.name, reason=reason)


def _not_empty(sheet: OpenSheet, path: Path) -> OpenSheet:
    first = next(sheet.rows, None)
    if first is None:
        raise Unreadable("empty_sheet", file=path.name, sheet=sheet.name)
    sheet.rows = chain((first,), sheet.rows)
    return sheet


def _with_calamine(
    path: Path, kind: str, content: bytes | None, wanted: str | None, judge: Judge, limits: Limits
) -> OpenSheet:
    import python_calamine as calamine

    if content is None and path.suffix.lower() in _ENDINGS[kind]:
        book = calamine.CalamineWorkbook.from_path(path)
    else:
        book = calamine.CalamineWorkbook.from_filelike(BytesIO(content or path.read_bytes()))
    sheets = [s for s in book.sheets_metadata if s.typ == calamine.SheetTypeEnum.WorkSheet]
    everything = [s.name for s in sheets] or list(book.sheet_names)
    shown = [s.name for s in sheets if s.visible == calamine.SheetVisibleEnum.Visible]
    candidates = _candidates(path, wanted, shown or everything, everything)
    hidden = [name for name in everything if name not in shown] if shown else []

    def rows_of(name: str) -> tuple[Iterator[NumberedRow], int | None]:
        sheet = book.get_sheet_by_name(name)
        if sheet.start is None or sheet.end is None:
            return iter(()), 0
        first, left = sheet.start
        if sheet.end[1] >= limits.columns:
            raise Unreadable(
                "too_many_columns", file=path.name, columns=sheet.end[1] + 1, limit=limits.columns
            )
        return _numbered(sheet, first, left), sheet.end[0] + 1

    return _best(candidates, shown or everything, hidden, rows_of, judge, limits)


def _numbered(sheet: Any, first: int, left: int) -> Iterator[NumberedRow]:
    padding: list[object] = [""] * left
    # iter_rows begins at the first row of the sheet, to_python at the first used one.
    number = 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        if number <= first or cells.count("") == len(cells):
            continue  # a million blank rows are passed over here, not read one by one
        yield number, cells if len(cells) > sheet.width or not left else padding + cells


def _with_openpyxl(
    path: Path, content: bytes | None, wanted: str | None, judge: Judge, limits: Limits
) -> OpenSheet:
    import warnings

    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # From memory: openpyxl would keep the file open until it is collected.
        book = openpyxl.load_workbook(
            BytesIO(content or path.read_bytes()), read_only=True, data_only=True, keep_links=False
        )
    everything = [sheet.title for sheet in book.worksheets]
    shown = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    candidates = _candidates(path, wanted, shown or everything, everything)
    hidden = [name for name in everything if name not in shown] if shown else []

    def rows_of(name: str) -> tuple[Iterator[NumberedRow], int | None]:
        sheet = book[name]
        # A wrong dimension in the file would silently drop rows.
        sheet.reset_dimensions()
        return _streamed(sheet, path, limits), None

    return _best(candidates, shown or everything, hidden, rows_of, judge, limits)


def _streamed(sheet: Any, path: Path, limits: Limits) -> Iterator[NumberedRow]:
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if not cells or all(cell is None for cell in cells):
            if number > limits.row_number:
                raise Unreadable(
                    "too_many_rows", file=path.name, rows=number, limit=limits.row_number
                )
            continue
        width = max(index for index, cell in enumerate(cells) if cell is not None) + 1
        if width > limits.columns:
            raise Unreadable(
                "too_many_columns", file=path.name, columns=width, limit=limits.columns
            )
        yield number, cells[:width]


def _candidates(
    path: Path, wanted: str | None, shown: list[str], everything: list[str]
) -> list[str]:
    if wanted is None:
        if not everything:
            raise Unreadable("empty_sheet", file=path.name)
        return shown
    for name in everything:
        if name == wanted or name.casefold() == wanted.strip().casefold():
            return [name]
    raise Unreadable("no_such_sheet", file=path.name, sheet=wanted)


def _best(
    candidates: list[str],
    shown: list[str],
    hidden: list[str],
    rows_of: Callable[[str], tuple[Iterator[NumberedRow], int | None]],
    judge: Judge,
    limits: Limits,
) -> OpenSheet:
    """The first sheet with enough headers, else the one with most of them."""
    best: tuple[int, OpenSheet] | None = None
    for name in candidates[:50]:
        rows, last = rows_of(name)
        head = list(islice(rows, limits.header_rows))
        score = judge(head) if head else -1
        sheet = OpenSheet(name, shown + hidden, chain(head, rows), last, hidden=hidden)
        if best is None or score > best[0]:
            best = (score, sheet)
        if score >= _SURE:
            break
    assert best is not None, "there is at least one candidate"
    return best[1]
