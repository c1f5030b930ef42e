"""Columns without titles, as they are pasted: told by their values alone, and called by letters as
a spreadsheet program calls them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from leaddesk.exchange.column import Column
from leaddesk.exchange.column_values import kind_of_name, texts
from leaddesk.exchange.columns import recognise_columns


def columns_by_values(
    width: int,
    sample: Sequence[Sequence[object]],
    mapping: Mapping[int, str | None] | None,
    own_fields: Sequence[str],
    kept: Collection[str] | None,
) -> list[Column]:
    """One column for each of `width`; one row is enough to tell by."""
    # Looks at values want two of a kind; a single row that was pasted has one.
    sample = list(sample) * 2 if len(sample) == 1 else sample
    _, columns = recognise_columns([""] * width, sample, mapping, own_fields, kept)
    taken = {column.field for column in columns}
    found = []
    for column in columns:
        values = texts(sample, column.index)
        if column.field is None and column.why == "empty" and values:
            kind = kind_of_name(values)
            if kind is not None and kind not in taken:
                taken.add(kind)
                column = replace(column, field=kind, why="values")
            else:
                column = replace(column, why="unknown")
        found.append(replace(column, header=letter(column.index)))
    return found


def letter(index: int) -> str:
    """'A' for 0, 'AA' for 26."""
    found = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        found = chr(65 + rest) + found
    return found
