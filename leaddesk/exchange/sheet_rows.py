"""Rows of a sheet as XML. openpyxl makes a cell object of every value and takes most of an
export's time for it; so rows are written here, and everything around them is still openpyxl's."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from leaddesk.exchange.cells import risky
from leaddesk.exchange.limits import LIMITS

FORMATS = {
    "date": "yyyy-mm-dd", "datetime": "yyyy-mm-dd hh:mm", "money": "#,##0.00",
    "phone": "@", "postcode": "@", "id": "@",
}  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")
_RISKY = frozenset(FORMULA)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_x(?=[0-9A-Fa-f]{4}_)")
_EPOCH = datetime(1899, 12, 30)

Style = tuple[str, bool]
"""A kind of column ('' for plain text), and whether the text is marked as text by a quote."""


def row_writer(
    kinds: Sequence[str], letters: Sequence[str], styles: Mapping[Style, int]
) -> Callable[[int, Sequence[object]], str]:
    """A function of (row number, values) that gives the row's XML; `styles` are ids of the book."""
    writers = [_writer(kind, styles) for kind in kinds]
    columns = [(f'<c r="{letter}', write) for letter, write in zip(letters, writers, strict=False)]

    def write(number: int, row: Sequence[object]) -> str:
        cells = "".join(
            [
                f"{start}{number}{write(value)}"
                for (start, write), value in zip(columns, row, strict=False)
                if value is not None and value != ""
            ]
        )
        return f'<row r="{number}">{cells}</row>'

    return write


def _writer(kind: str, styles: Mapping[Style, int]) -> Callable[[Any], str]:
    known = kind if kind in FORMATS else ""
    plain, quoted = styles[known, False], styles[known, True]
    loose, loose_quoted = styles["", False], styles["", True]

    def text(value: Any) -> str:
        if type(value) is not str:
            if _is_number(value):
                return _number(value, loose)
            value = as_text(value)
        return _inline(value, loose, loose_quoted)

    def strict(value: Any) -> str:
        return _inline(value if type(value) is str else as_text(value), plain, quoted)

    def moment(value: Any) -> str:
        told = _serial(value)
        return text(told) if isinstance(told, str) else _number(told, plain)

    def money(value: Any) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            value = value / 100
        return _number(value, plain) if _is_number(value) else text(value)

    if kind in ("date", "datetime"):
        return moment
    if kind == "money":
        return money
    return strict if known else text


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _number(value: float, style: int) -> str:
    return f'" s="{style}"><v>{value!r}</v></c>' if style else f'"><v>{value!r}</v></c>'


def _inline(text: str, plain: int, quoted: int) -> str:
    if text[:1] == "'" and risky(text):
        # An import takes one apostrophe away, as a CSV of ours has it.
        text = "'" + text
    text = cleaned(text)
    if not text:
        return '"/>'
    style = quoted if text[0] in _RISKY else plain
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\r" in text:
        text = text.replace("\r", "&#13;")
    kept = ' xml:space="preserve"' if text[0] <= " " or text[-1] <= " " else ""
    shown = f' s="{style}"' if style else ""
    return f'"{shown} t="inlineStr"><is><t{kept}>{text}</t></is></c>'


def cleaned(text: str) -> str:
    """The text without characters a workbook cannot hold, cut at what a cell can hold."""
    if not text.isprintable():
        text = _ILLEGAL.sub("", text).replace("\r\n", "\n")
    if "_x" in text:
        # "_x0041_" in a text would come back as "A".
        text = _ESCAPE.sub("_x005F_x", text)
    return text[: LIMITS.cell_text]


def as_text(value: object) -> str:
    """A value of whatever type as the text of a cell."""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(str(each) for each in value)
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return str(value)


def _serial(value: object) -> float | str:
    """Days since the sheet's epoch; a text for what a sheet has no number for (before 1900)."""
    if isinstance(value, datetime):
        # Sheets know no zones: show local time.
        local = value.astimezone().replace(tzinfo=None) if value.tzinfo else value
        if local.year < 1900:
            return local.isoformat(" ", "seconds")
        days = (local.replace(microsecond=0) - _EPOCH).total_seconds() / 86_400
        return _before_the_leap_day(days)
    if isinstance(value, date):
        return _day(value) if value.year >= 1900 else value.isoformat()
    return as_text(value)


@cache
def _day(value: date) -> int:
    return int(_before_the_leap_day((value - _EPOCH.date()).days))


def _before_the_leap_day(days: float) -> float:
    """Excel counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1)."""
    return days - 1 if days <= 60 else days
