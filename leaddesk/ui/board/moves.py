"""Where a group of cards goes when a key moves it: to the stage beside, or a step up or down."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.ui.board.column_model import ColumnModel

Wanted = tuple[list[int], int, int | None]
"""ids, stage id, the id to stand before or None for the end"""


def beside(
    columns: Sequence[ColumnModel], column: ColumnModel, ids: Sequence[int], direction: str
) -> Wanted | None:
    """The move that 'left', 'right', 'up' or 'down' means; None where there is no such place.
    Into another stage the group comes to the top, where it can be seen."""
    if direction in ("left", "right"):
        if column not in columns:
            return None
        at = columns.index(column) + (1 if direction == "right" else -1)
        if not 0 <= at < len(columns):
            return None
        return list(ids), columns[at].stage.id, columns[at].before(ids, 0)
    rows = column.rows_of(ids)
    own = [each for row in rows if (each := column.id_at(row)) is not None]
    if direction == "up":
        if rows[0] == 0:
            return None
        return own, column.stage.id, column.id_at(rows[0] - 1)
    if rows[-1] >= column.rowCount() - 1:
        return None
    return own, column.stage.id, column.before(own, rows[-1] + 2)
