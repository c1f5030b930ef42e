"""Tables of a web page, as programs put them on the clipboard. Whatever stands in it is text:
nothing is fetched and nothing is run, and what nests or spans beyond all sense is refused."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from leaddesk.exchange.limits import Limits
from leaddesk.exchange.sheets import Judge, NumberedRow, OpenSheet
from leaddesk.exchange.unreadable import Unreadable

_UNSHOWN = frozenset(("script", "style", "head", "title", "template", "noscript"))
_BREAKS = frozenset(("br", "p", "div", "li", "tr"))
_TABLES = 50


def open_page(path: Path, judge: Judge, limits: Limits) -> OpenSheet:
    """The table with most headers we know, else the largest. Raises Unreadable: empty_sheet,
    too_big, too_many_rows, too_many_columns, damaged (nested too deep)."""
    parser = _Tables(path, limits)
    page = path.read_bytes().decode("utf-8-sig", "replace").replace("\0", "")
    parser.feed(_without_remarks(page))
    parser.close()
    tables = parser.finished()
    if not tables:
        raise Unreadable("empty_sheet", file=path.name, sheet=path.stem)

    def rating(rows: list[list[str]]) -> tuple[int, int]:
        head = list(enumerate(rows[: limits.header_rows], start=1))
        return judge(list[NumberedRow](head)), sum(map(len, rows))

    rows = max(tables, key=rating)
    numbered: Iterator[NumberedRow] = (
        (number, row) for number, row in enumerate(rows, start=1) if any(row)
    )
    return OpenSheet(path.stem, [path.stem], numbered, len(rows))


def _without_remarks(page: str) -> str:
    """The page without comments and declarations; the parser takes the square of their length
    where they never end."""
    kept: list[str] = []
    at = 0
    while (begin := page.find("<!", at)) >= 0:
        kept.append(page[at:begin])
        closing = "-->" if page.startswith("--", begin + 2) else ">"
        end = page.find(closing, begin + 2)
        if end < 0:
            return "".join(kept)
        at = end + len(closing)
    kept.append(page[at:])
    return "".join(kept)


class _Table:
    """One table while it is read."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.row: list[str] | None = None
        self.cell: list[str] | None = None
        self.size = 0
        self.spans = (1, 1)
        self.below: dict[int, tuple[int, str]] = {}
        """What a cell goes on saying in the rows beneath: by column, (rows, text)."""


class _Tables(HTMLParser):
    """Every table with a cell in it; one inside a cell is a table of its own."""

    def __init__(self, path: Path, limits: Limits) -> None:
        super().__init__(convert_charrefs=True)
        self._file = path.name
        self._limits = limits
        self._open: list[_Table] = []
        self._done: list[list[list[str]]] = []
        self._unshown = ""
        self._cells = 0

    def finished(self) -> list[list[list[str]]]:
        """Rows of cells, table by table; those that were never closed too."""
        while self._open:
            self._close_table()
        return self._done

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._unshown:
            return
        if tag in _UNSHOWN:
            self._unshown = tag
        elif tag == "table":
            if len(self._open) >= self._limits.page_depth:
                raise Unreadable("damaged", file=self._file, reason="nesting")
            self._open.append(_Table())
        elif self._open:
            table = self._open[-1]
            if tag == "tr":
                self._close_row(table)
                table.row = []
            elif tag in ("td", "th"):
                self._close_cell(table)
                if table.row is None:
                    table.row = []
                found = dict(attrs)
                table.spans = (_number(found.get("colspan")), _number(found.get("rowspan")))
                table.cell, table.size = [], 0
            elif tag in _BREAKS:
                self._say(table, "\n")

    def handle_endtag(self, tag: str) -> None:
        if self._unshown:
            if tag == self._unshown:
                self._unshown = ""
            return
        if not self._open:
            return
        table = self._open[-1]
        if tag == "table":
            self._close_table()
        elif tag == "tr":
            self._close_row(table)
        elif tag in ("td", "th"):
            self._close_cell(table)
        elif tag in _BREAKS:
            self._say(table, "\n")

    def handle_data(self, data: str) -> None:
        if self._open and not self._unshown:
            # Between tags a line break is a blank like any other.
            self._say(self._open[-1], data.replace("\r", " ").replace("\n", " "))

    def _say(self, table: _Table, text: str) -> None:
        if table.cell is not None and table.size <= self._limits.cell_text:
            table.cell.append(text)
            table.size += len(text)

    def _close_cell(self, table: _Table) -> None:
        if table.cell is None or table.row is None:
            return
        lines = (" ".join(line.split()) for line in "".join(table.cell).split("\n"))
        text = "\n".join(line for line in lines if line)[: self._limits.cell_text]
        table.cell = None
        across, down = table.spans
        self._go_on(table)
        for place in range(across):
            at = len(table.row)
            if at >= self._limits.columns:
                raise Unreadable(
                    "too_many_columns", file=self._file, columns=at + 1, limit=self._limits.columns
                )
            # Across, a merged cell says its text once; downwards it is true of every row.
            table.row.append(text if place == 0 else "")
            if down > 1:
                table.below[at] = (down, table.row[at])
        self._count(across)

    def _go_on(self, table: _Table) -> None:
        """What cells of the rows above say where the next cell of this row would stand."""
        assert table.row is not None
        while (at := len(table.row)) in table.below and table.below[at][0] > 0:
            table.row.append(table.below[at][1])
            self._count(1)

    def _close_row(self, table: _Table) -> None:
        self._close_cell(table)
        if table.row is None:
            return
        self._go_on(table)
        table.rows.append(table.row)
        table.row = None
        table.below = {at: (n - 1, text) for at, (n, text) in table.below.items() if n > 1}
        if len(table.rows) > self._limits.rows:
            raise Unreadable(
                "too_many_rows", file=self._file, rows=len(table.rows), limit=self._limits.rows
            )

    def _close_table(self) -> None:
        table = self._open.pop()
        self._close_row(table)
        if any(any(row) for row in table.rows):
            self._done.append(table.rows)
            if len(self._done) > _TABLES:
                raise Unreadable("too_big", file=self._file, tables=len(self._done), limit=_TABLES)

    def _count(self, cells: int) -> None:
        self._cells += cells
        if self._cells > self._limits.cells:
            raise Unreadable(
                "too_big", file=self._file, cells=self._cells, limit=self._limits.cells
            )


def _number(text: str | None) -> int:
    """How far a cell spans; 1 for what makes no sense."""
    text = (text or "").strip()
    return min(int(text), 10_000) if text.isascii() and text.isdigit() and text[:5] == text else 1
