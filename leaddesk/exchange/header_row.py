"""Where the header stands: under title and note rows, above the content."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.exchange.cells import as_text
from leaddesk.exchange.column_values import looks_like_content
from leaddesk.exchange.columns import recognisable


def known_headers(cells: Sequence[object]) -> int:
    """How many cells of a row are headers we know; 0 for a row of content."""
    filled = [cell for cell in cells if cell is not None and cell != ""]
    if not filled or looks_like_content(filled):
        return 0
    known = {text for cell in filled if recognisable(text := as_text(cell))}
    return len(known)


def best_score(rows: Sequence[tuple[int, Sequence[object]]]) -> int:
    """The number of known headers in the best row; for choosing between sheets."""
    return max((known_headers(cells) for _, cells in rows), default=0)


def find_header(rows: Sequence[tuple[int, Sequence[object]]]) -> int | None:
    """The position in `rows` of the header row, or None when no row can be one."""
    scores = [known_headers(cells) for _, cells in rows]
    widths = [_width(cells) for _, cells in rows]
    best = max(scores, default=0)
    if best >= 2:
        return scores.index(best)
    widest = max(widths, default=0)
    if best == 1:
        position = scores.index(1)
        # One known word alone above wider rows is a title, not a header.
        if widths[position] > 1 or widest == 1:
            return position
    for position, (_, cells) in enumerate(rows):
        if widths[position] == 0 or (widths[position] == 1 and widest > 1):
            continue
        return position if _could_be_header(cells) else None
    return None


def _width(cells: Sequence[object]) -> int:
    return sum(bool(as_text(cell)) for cell in cells)


def _could_be_header(cells: Sequence[object]) -> bool:
    words = [as_text(cell) for cell in cells if cell is not None and cell != ""]
    return (
        not looks_like_content([cell for cell in cells if cell is not None and cell != ""])
        and len(set(words)) == len(words)
        and all(len(word) <= 80 and not word.isdigit() for word in words)
    )
