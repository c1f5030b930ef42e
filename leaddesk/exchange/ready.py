"""What needs no guessing at headers: a file whose columns say themselves what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from leaddesk.domain.proposal import Attachment
from leaddesk.exchange.column import Column
from leaddesk.exchange.row import Problem
from leaddesk.exchange.sheets import NumberedRow


@dataclass
class Ready:
    """Columns and rows of a file that is no table; `flaws` by the row's number; `attachments` are
    what came with a mail."""

    program: str
    columns: list[Column]
    rows: Iterator[NumberedRow]
    total: int
    flaws: dict[int, list[Problem]] = field(default_factory=dict)
    attachments: list[Attachment] = field(default_factory=list)


def offered(column: Column, mapping: Mapping[int, str | None] | None) -> Column:
    """The column, or what the user chose it to be."""
    if mapping is None or column.index not in mapping:
        return column
    return replace(column, field=mapping[column.index], why="chosen")
