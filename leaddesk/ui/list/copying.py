"""Contacts on the clipboard as a table for Excel, in the columns of the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leaddesk.desk.copied import as_html, as_plain
from leaddesk.domain.line import Line
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.ui import texts
from leaddesk.ui.list.columns import Column, all_columns, chosen
from leaddesk.ui.on_many import run_on_many
from leaddesk.ui.session import Session


def copy(session: Session, over: QWidget, ids: Sequence[int], then: Callable[[], object]) -> None:
    """These contacts with a row of headers, in the columns of the list; `then` when they are on
    the clipboard. Many are read beside the window, with a bar, and can be cancelled."""
    reads = session.reads
    own = [name for _, name in reads.own_fields()]
    columns = chosen(all_columns(reads.stages(), own), session.settings.list_columns)

    def read(watch: Watch) -> tuple[str, str]:
        if watch is NOBODY:  # a few, in the window's thread
            return _tables(reads.lines, ids, columns, watch)
        return session.desk.read_apart(
            lambda apart: _tables(apart.lines, ids, columns, watch), watch
        )

    def put(tables: tuple[str, str]) -> None:
        mime = QMimeData()
        mime.setText(tables[0])
        mime.setHtml(tables[1])
        QGuiApplication.clipboard().setMimeData(mime)
        then()

    words = QCoreApplication.translate("copying", "Copying {who}…")
    told = words.format(who=texts.contacts(len(ids)))
    run_on_many(session, over, len(ids), told, read, put)


def _tables(
    read: Callable[[Sequence[int]], Mapping[int, Line]], ids: Sequence[int],
    columns: Sequence[Column], watch: Watch,
) -> tuple[str, str]:  # fmt: skip
    """As plain text and as HTML. A currency stands in a column of its own beside the value.
    Raises `Cancelled`."""
    rows = [_headers(columns)]
    for portion in watch.portions(ids):
        lines = read(portion)
        rows += [_row(columns, lines[key]) for key in portion if key in lines]
    numbers = [each for column in columns for each in _numbers(column)]
    return as_plain(rows), as_html(rows, numbers)


def _headers(columns: Sequence[Column]) -> list[str]:
    found = []
    for column in columns:
        found.append(column.title)
        if column.right:
            found.append(texts.field("currency"))
    return found


def _numbers(column: Column) -> list[bool]:
    """Of which cells a spreadsheet may make more than text: amounts and days."""
    return [True, False] if column.right else [column.day is not None]


def _row(columns: Sequence[Column], line: Line) -> list[str]:
    found = []
    for column in columns:
        found.append(column.copied(line))
        if column.right:
            found.append(line.contact.currency if line.contact.value_cents is not None else "")
    return found
