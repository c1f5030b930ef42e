"""Rows of a file sent in batches, with what is wrong with them and how far the reading is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from leaddesk.exchange.limits import Limits
from leaddesk.exchange.row import Problem, Row
from leaddesk.exchange.rows import RowReader
from leaddesk.exchange.unreadable import Unreadable

if TYPE_CHECKING:
    from leaddesk.exchange.sheets import NumberedRow

Made = Callable[[Row, bool], Any]
"""What is made of a row, and whether it is taken, before it is sent."""


def batches(
    path: Path,
    reader: RowReader,
    rows: Iterator[NumberedRow],
    header_row: int,
    total: int | None,
    limits: Limits,
    flaws: Mapping[int, Sequence[Problem]] = MappingProxyType({}),
    last: Callable[[], Sequence[Problem]] = tuple,
    make: Made | None = None,
) -> Iterator[tuple[str, Any]]:
    """The rows, or what `make` makes of them; `flaws` are known of some of them beforehand, `last`
    tells of the whole sheet."""
    taken: list[tuple[Any, ...]] = []
    rejected: list[tuple[Any, ...]] = []
    problems: list[tuple[Any, ...]] = []
    count = full = filled = number = text = 0
    for number, cells in rows:
        row, good = reader.read(number, cells)
        known = flaws.get(number, ())
        if any(flaw.rejected for flaw in known):
            row, good = row or Row(number, raw=tuple(flaw.value for flaw in known)), False
            reader.problems = []
        if row is None:
            problems.extend(map(_told, known))
            continue
        problems.extend(map(_told, known))
        full += 1
        filled += len(cells)
        if filled > limits.cells:
            raise Unreadable("too_big", file=path.name, cells=filled, limit=limits.cells)
        if full > limits.rows:
            raise Unreadable("too_many_rows", file=path.name, rows=full, limit=limits.rows)
        if make:
            taken.append(make(row, good))
        else:
            (taken if good else rejected).append((row.number, row.values, row.points, row.raw))
        if reader.problems:
            problems.extend(map(_told, reader.problems))
        count += 1
        if notes := row.values.get("notes"):
            text += len(str(notes))
        if count >= limits.batch or text > limits.batch_text:
            yield "rows", (taken, rejected, problems, number - header_row, total)
            taken, rejected, problems, count, text = [], [], [], 0, 0
    problems.extend(map(_told, last()))
    done = max(0, number - header_row)
    if taken or rejected or problems:
        yield "rows", (taken, rejected, problems, total if total is not None else done, total)
    yield "end", None


def _told(problem: Problem) -> tuple[Any, ...]:
    return (problem.row, problem.column, problem.value, problem.code, problem.rejected)
