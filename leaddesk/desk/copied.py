"""Rows of texts for the clipboard, as Excel takes them: no cell is a formula, a phone number keeps
its plus, a postcode its zero."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from leaddesk.exchange.delimited import guarded

Row = Sequence[str]


def as_plain(rows: Sequence[Row]) -> str:
    """Cells set apart by tabs, for text/plain; what could be a formula begins with an
    apostrophe."""
    lines = ["\t".join(guarded(_flat(cell)) for cell in row) for row in rows]
    return "\r\n".join(lines) + "\r\n"


def as_html(rows: Sequence[Row], numbers: Sequence[bool]) -> str:
    """A table for text/html, whose cells Excel takes as text but in the columns of `numbers`
    (days too). The first row holds the headers."""
    made = ["<html><head><meta charset='utf-8'></head><body><table>"]
    for at, row in enumerate(rows):
        cells = (
            _cell(_flat(text), "th" if at == 0 else "td", text=at == 0 or not number)
            for text, number in zip(row, numbers, strict=True)
        )
        made.append(f"<tr>{''.join(cells)}</tr>")
    made.append("</table></body></html>")
    return "\n".join(made)


def _cell(words: str, tag: str, *, text: bool) -> str:
    as_text = r""" style='mso-number-format:"\@"'""" if text else ""
    return f"<{tag}{as_text}>{escape(words)}</{tag}>"


def _flat(text: str) -> str:
    return " ".join(text.split())
