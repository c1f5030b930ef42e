"""Contacts on the clipboard as a table for Excel, in the columns of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from leaddesk.desk.copied import as_html, as_plain
from leaddesk.domain.line import Line
from leaddesk.ui import texts
from leaddesk.ui.list.columns import Column, all_columns, chosen
from leaddesk.ui.session import Session

CHUNK = 1_000


def copied(session: Session, ids: Sequence[int], codes: Sequence[str]) -> QMimeData:
    """These contacts with a row of headers; `codes` are columns, [] the usual ones. A currency
    stands in a column of its own beside the value."""
    reads = session.reads
    own = [name for _, name in reads.own_fields()]
    columns = chosen(all_columns(reads.stages(), own), codes)
    rows = [_headers(columns)]
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        lines = reads.lines(chunk)
        rows += [_row(columns, lines[key]) for key in chunk if key in lines]
    numbers = [each for column in columns for each in _numbers(column)]
    mime = QMimeData()
    mime.setText(as_plain(rows))
    mime.setHtml(as_html(rows, numbers))
    return mime


def _headers(columns: Sequence[Column]) -> list[str]:
    found = []
    for column in columns:
        found.append(column.title)
        if column.right:
            found.append(texts.field("currency"))
    return found


def _numbers(column: Column) -> list[bool]:
    return [True, False] if column.right else [False]


def _row(columns: Sequence[Column], line: Line) -> list[str]:
    found = []
    for column in columns:
        found.append(column.copied(line))
        if column.right:
            found.append(line.contact.currency if line.contact.value_cents is not None else "")
    return found
