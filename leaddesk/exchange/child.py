"""The child process in which files from outside are read, under limits of memory and time.

It must start quickly and import little; what it finds goes to the parent in batches. A hostile file
can kill it, and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leaddesk.domain.pasted import is_pasted
from leaddesk.domain.proposal import How
from leaddesk.exchange.attachments import read_attachments
from leaddesk.exchange.batches import Made, batches
from leaddesk.exchange.cells import as_text
from leaddesk.exchange.column import Column
from leaddesk.exchange.columns import fingerprint, recognise_columns
from leaddesk.exchange.confining import confine
from leaddesk.exchange.container import Container, look_into, look_into_unlocked
from leaddesk.exchange.delimited import AS_FOUND
from leaddesk.exchange.header_row import best_score, find_header, joined_header
from leaddesk.exchange.headless import columns_by_values
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.made_at import made_at
from leaddesk.exchange.row import Problem
from leaddesk.exchange.rows import SHOWN_AS_THEY_ARE, RowReader
from leaddesk.exchange.sending import Sending
from leaddesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from leaddesk.exchange.sheet_remarks import Remarks
    from leaddesk.exchange.sheets import NumberedRow, OpenSheet


HEADS = 20
"""Rows of which one may be chosen for the header."""
Through = Callable[[str | None, Sequence[Column]], Made]
"""Given the program and the columns, what makes something of each row; it goes to the child by its
name."""


@dataclass(frozen=True)
class Task:
    """What the child is to read, and how."""

    path: str
    sheet: str | None
    mapping: dict[int, str | None] | None
    region: str
    language: str
    engine: str
    limits: Limits
    password: str | None = field(default=None, repr=False)
    own_fields: tuple[str, ...] = ()
    kept: frozenset[str] | None = None
    through: Through | None = None
    lose_nothing: bool = False
    how: How = AS_FOUND
    attachments: bool = False


def run(connection: Connection, task: Task) -> None:
    """The child's whole life: messages are (word, content); the last is 'end', 'unreadable', or
    'bug' with a traceback, for which the parent fails as if it had happened there."""
    _hush()
    sending = Sending(connection)
    try:
        for message in messages(task, confined=True):
            if sending.gone:
                break  # the parent lost interest
            sending.put(message)
    except Exception:
        sending.put(("bug", traceback.format_exc()))
    finally:
        sending.finish()
        connection.close()


def _hush() -> None:
    """Nothing the child's libraries shout while they die belongs on the user's screen."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)


def messages(task: Task, *, confined: bool = False) -> Iterator[tuple[str, Any]]:
    """What the child says: ('watch', bytes) where the parent has to see to its memory, then
    ('reading', …), then ('rows', …) until ('end', None)."""
    path = Path(task.path)
    try:
        container = look_into(path, task.limits)
        if confined:
            to_watch = confine(container.weight, task.limits)
            if to_watch:
                yield "watch", to_watch
        if task.attachments:
            if container.kind == "mail":
                yield from (("attachment", each) for each in read_attachments(path, task.limits))
            yield "end", None
            return
        if container.kind in ("vcard", "mail"):
            yield from _read_ready(path, container.kind, task)
            return
        if container.kind == "locked":
            container = _unlocked(path, task)
        try:
            yield from _read(path, container, task)
        except Unreadable as trouble:
            # calamine says so of the old format, whose lock cannot be seen from outside.
            if trouble.code != "password" or container.kind != "xls" or container.content:
                raise
            yield from _read(path, _unlocked(path, task), task)
    except Unreadable as trouble:
        yield "unreadable", (trouble.code, trouble.args_)
    except MemoryError:
        yield "unreadable", ("too_big", {"file": path.name})
    except FileNotFoundError:
        yield "unreadable", ("not_found", {"file": path.name})
    except PermissionError:
        yield "unreadable", ("no_permission", {"file": path.name})
    except OSError as error:
        yield "unreadable", ("damaged", {"file": path.name, "reason": error.strerror or "OSError"})


def _unlocked(path: Path, task: Task) -> Container:
    from leaddesk.exchange.locked import unlocked

    return look_into_unlocked(path, unlocked(path, task.password), task.limits)


def _read_ready(path: Path, kind: str, task: Task) -> Iterator[tuple[str, Any]]:
    """Cards or a mail: their columns say themselves what they mean."""
    limits = task.limits
    if kind == "vcard":
        from leaddesk.exchange.vcard_rows import open_cards

        found = open_cards(path, task.mapping, limits)
    else:
        from leaddesk.exchange.mail import open_mail

        found = open_mail(path, task.mapping, limits)
    head = list(islice(found.rows, limits.sample_rows))
    yield (
        "reading",
        {
            "sheet": path.stem,
            "sheets": [path.stem],
            "program": found.program,
            "columns": found.columns,
            "total": found.total,
            "header_row": 0,
            "fingerprint": fingerprint([column.header for column in found.columns]),
            "preview": [tuple(as_text(cell)[:200] for cell in cells) for _, cells in head[:20]],
            "attachments": found.attachments,
        },
    )
    sample = [cells for _, cells in head]
    reader = RowReader(
        found.columns, sample, region=task.region, language=task.language, limits=limits
    )
    rows = chain(head, found.rows)
    make = task.through(found.program, found.columns) if task.through else None
    yield from batches(path, reader, rows, 0, found.total, limits, found.flaws, make=make)


def _open(path: Path, container: Container, task: Task) -> OpenSheet:
    if container.kind == "page":
        from leaddesk.exchange.page import open_page

        return open_page(path, best_score, task.limits)
    if container.kind == "text":
        from leaddesk.exchange.delimited import open_text

        if task.engine != "calamine":
            raise Unreadable("reader_died", file=path.name)
        return open_text(path, best_score, task.limits, task.how)
    from leaddesk.exchange.sheets import open_sheet

    return open_sheet(path, container, task.sheet, task.engine, best_score, task.limits)


def _read(path: Path, container: Container, task: Task) -> Iterator[tuple[str, Any]]:
    limits = task.limits
    sheet = _open(path, container, task)
    head = _shortened(islice(sheet.rows, limits.header_rows), limits)
    workbook_named = path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
    pasted = is_pasted(path.name)
    position = find_header(head, known=pasted)
    if task.how.header_row:
        numbers = [number for number, _ in head]
        wanted = task.how.header_row
        position = numbers.index(wanted) if wanted in numbers else None
    if position is None and not any(as_text(cell) for _, cells in head for cell in cells):
        raise Unreadable("empty_sheet", file=path.name, sheet=sheet.name)
    if position is None and not pasted:
        code = "not_a_spreadsheet" if workbook_named and container.kind == "text" else "no_header"
        raise Unreadable(code, file=path.name, sheet=sheet.name, what="text")
    number, headers, beneath = 0, list[str](), head
    if position is not None:
        texts = [as_text(cell) for cell in head[position][1]]
        if not task.how.header_row:
            position, texts = joined_header(head, position)
        number, headers = head[position][0], _trimmed(texts)
        beneath = head[position + 1 :]
    if len(headers) > limits.columns:
        raise Unreadable(
            "too_many_columns", file=path.name, columns=len(headers), limit=limits.columns
        )
    beneath = beneath + _shortened(islice(sheet.rows, limits.sample_rows), limits)
    sample = [row for _, row in beneath]
    width = max([len(headers), *(len(row) for row in sample)])
    headers += [""] * (min(width, limits.columns) - len(headers))
    program, columns = recognise_columns(
        headers, sample, task.mapping, task.own_fields, task.kept, task.lose_nothing
    )
    if position is None:
        columns = columns_by_values(len(headers), sample, task.mapping, task.own_fields, task.kept)
    while columns and not columns[-1].header and columns[-1].why == "empty":
        columns.pop()  # columns beside the table, without a header and without meaning
    asked = pasted or task.how.header_row  # then the user will say what the columns are
    if not asked and not any(column.field for column in columns):
        code = "not_a_spreadsheet" if workbook_named and container.kind == "text" else "no_columns"
        raise Unreadable(code, file=path.name, sheet=sheet.name, what="text")
    total = None if sheet.last_row is None else max(0, sheet.last_row - number)
    if total is not None and total > limits.rows:
        # Formatted blank rows count too; only full ones are too many.
        total = None
    yield (
        "reading",
        {
            "sheet": sheet.name,
            "sheets": sheet.names,
            "hidden_sheets": sheet.hidden,
            "program": program,
            "columns": columns,
            "total": total,
            "header_row": number,
            "fingerprint": "" if position is None else fingerprint(headers),
            "preview": [tuple(as_text(cell)[:200] for cell in row) for row in sample[:20]],
            "separator": sheet.separator,
            "encoding": sheet.encoding,
            "encoding_why": sheet.encoding_why,
            "separator_why": sheet.separator_why,
            "heads": _heads(head),
            "made_at": made_at(container.content or path) if container.kind == "xlsx" else None,
        },
    )
    reader = RowReader(
        columns,
        sample,
        region=task.region,
        language=task.language,
        limits=limits,
        shown=SHOWN_AS_THEY_ARE if task.through else None,
    )

    def remarks() -> Remarks:
        from leaddesk.exchange.sheet_remarks import Remarks

        found = Remarks(container.content or path, sheet.name, number, len(columns))
        # We hide the ids of our own exports ourselves: nobody has to look at that.
        ids = [(c.index + 1,) * 2 for c in columns if c.why == "own" and c.field == "external_id"]
        found.hidden_columns = [each for each in found.hidden_columns if each not in ids]
        return found

    seen: Remarks | None = None
    rows: Iterator[NumberedRow] = chain(beneath, sheet.rows)
    if task.how.leave_hidden and container.kind == "xlsx":
        seen = hiding = remarks()
        rows = (row for row in rows if not hiding.hides(row[0]))

    def last() -> Sequence[Problem]:
        if container.kind != "xlsx":
            return ()
        return (seen or remarks()).problems(left_out=seen is not None)

    make = task.through(program, columns) if task.through else None
    yield from batches(path, reader, rows, number, total, limits, last=last, make=make)


def _shortened(rows: Iterable[NumberedRow], limits: Limits) -> list[NumberedRow]:
    """The rows that are looked at closely, with no more of a cell than says that it is too long."""
    longest = limits.looked_at + 1
    return [
        (number, [cell[:longest] if isinstance(cell, str) else cell for cell in cells])
        for number, cells in rows
    ]


def _heads(head: Sequence[NumberedRow]) -> list[tuple[int, str]]:
    """The first rows in short, of which one is the header."""
    found = []
    for number, cells in head[:HEADS]:
        words = [text for cell in cells[:8] if (text := " ".join(as_text(cell).split()))]
        found.append((number, " · ".join(words)[:80]))
    return found


def _trimmed(headers: list[str]) -> list[str]:
    while headers and not headers[-1]:
        headers.pop()
    return headers
