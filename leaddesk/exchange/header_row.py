"""Where the header stands: under title and note rows, above the content."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.exchange.cells import as_text
from leaddesk.exchange.column_values import looks_like_content
from leaddesk.exchange.columns import recognisable, recognise_columns


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


def find_header(rows: Sequence[tuple[int, Sequence[object]]], *, known: bool = False) -> int | None:
    """The position in `rows` of the header row, or None when no row can be one. `known`: only a
    row with headers we know."""
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
    for position, (_, cells) in enumerate(() if known else rows):
        if widths[position] == 0 or (widths[position] == 1 and widest > 1):
            continue
        return position if _could_be_header(cells) else None
    return None


def joined_header(
    rows: Sequence[tuple[int, Sequence[object]]], position: int
) -> tuple[int, list[str]]:
    """The last row of the header and its texts. A header of two lines becomes one: "Privat" over
    "Telefon" is "Privat Telefon" where the lower word alone does not do."""
    cells = rows[position][1]
    lower = [as_text(cell) for cell in cells]
    if position + 1 < len(rows) and _goes_on(rows[position], rows[position + 1]):
        position += 1
        upper, lower = lower, [as_text(cell) for cell in rows[position][1]]
    elif position and _is_upper_line(rows[position - 1], rows[position]):
        upper = [as_text(cell) for cell in rows[position - 1][1]]
    else:
        return position, lower
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    headers = []
    above = ""
    for over, under in zip(upper, lower, strict=True):
        above = over or (above if under else "")  # a merged cell says its text once, at the left
        if not under or not above or above == under:
            headers.append(under or over)
        else:
            alone = recognise_columns([under])[1][0].field
            enough = lower.count(under) == 1 and alone is not None
            both = f"{above} {under}"
            headers.append(both if not enough and recognisable(both) else under)
    return position, headers


def _goes_on(upper: tuple[int, Sequence[object]], lower: tuple[int, Sequence[object]]) -> bool:
    """Whether the row beneath a header is its second line: nothing but words we know."""
    filled = [as_text(cell) for cell in lower[1] if cell is not None and cell != ""]
    known = known_headers(lower[1])
    if lower[0] != upper[0] + 1 or known < 2 or known * 3 < len(filled) * 2:
        return False
    above = [as_text(cell) for cell in upper[1]]
    # Beneath a merged cell the words stand where nothing stands above; a row of content fills
    # the same columns as its header.
    return any(
        as_text(cell) and not (above[index] if index < len(above) else "")
        for index, cell in enumerate(lower[1])
    )


def _is_upper_line(
    upper: tuple[int, Sequence[object]], lower: tuple[int, Sequence[object]]
) -> bool:
    """Whether the row above a header is its first line: several words, none of them content, and
    fewer than beneath."""
    filled = [cell for cell in upper[1] if cell is not None and cell != ""]
    return (
        upper[0] + 1 == lower[0]
        and 2 <= len(filled) <= _width(lower[1])
        and all(isinstance(cell, str) and len(cell) <= 60 for cell in filled)
        and not looks_like_content(filled)
    )


def _width(cells: Sequence[object]) -> int:
    return sum(bool(as_text(cell)) for cell in cells)


def _could_be_header(cells: Sequence[object]) -> bool:
    words = [as_text(cell) for cell in cells if cell is not None and cell != ""]
    return (
        not looks_like_content([cell for cell in cells if cell is not None and cell != ""])
        and len(set(words)) == len(words)
        and all(len(word) <= 80 and not word.isdigit() for word in words)
    )
