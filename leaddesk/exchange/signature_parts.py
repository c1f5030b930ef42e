"""A pasted signature in pieces, and what has been read out of them so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from leaddesk.domain.contact import ContactPoint
from leaddesk.exchange import signature_words as words

LINES = 60
PROSE = 110
"""A line longer than this is a sentence, not a signature's."""

MAIL = re.compile(r"[\w.+'’-]+@[\w-]+(?:\.[\w-]+)+")
NUMBER = re.compile(r"(?:\+|\(\+|\(?0)[\d\s()/.\-–\u00a0]{5,24}\d(?:\s*(?:DW|Ext\.?|-)\s*\d{1,5})?")
_DOUBLED = re.compile(r"\s*[<\[(](?:mailto:|https?://|tel:)[^>\])]*[>\])]", re.IGNORECASE)
AMERICAN = re.compile(rf"\(?\b[2-9]\d{{2}}(?:\)\s?|[\s.-])\d{{3}}[\s.-]\d{{4}}\b|{NUMBER.pattern}")
"""As numbers are written in North America, without a zero in front."""
_SPELLED_AT = re.compile(r"(?<=\w)\s?[(\[](?:at|ät|@)[)\]]\s?(?=\w)", re.IGNORECASE)
_SPELLED_DOT = re.compile(r"(?<=\w)\s?[(\[](?:dot|punkt|\.)[)\]]\s?(?=\w)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[|•·●▪■◆♦¦‖\t]\s*|(?<![\d\s])\s+[/–—]\s+(?!\d)|\s{3,}")
_RULE = re.compile(r"^[\W_]{2,}$")


@dataclass
class Part:
    """A piece of a line, with what has been taken out of it already."""

    text: str
    line: int
    used: str = ""


@dataclass
class Found:
    values: dict[str, str] = field(default_factory=dict)
    points: list[ContactPoint] = field(default_factory=list)


def parts_of(text: str) -> list[Part]:
    """Pieces of the lines, without quoting, rules and the doubled links of mail programs."""
    parts = []
    lines = text.replace("\r\n", "\n").replace("\u00a0", " ").replace("\u200b", "").split("\n")
    for number, raw in enumerate(lines[:LINES]):
        line = _DOUBLED.sub("", raw.strip().lstrip("> ").strip("*_ ")).strip()
        line = _SPELLED_DOT.sub(".", _SPELLED_AT.sub("@", line))
        if not line or _RULE.match(line):
            continue
        if words.OF_THE_FIRM.search(line) or words.PEOPLE_OF_THE_FIRM.match(line):
            parts.append(Part(line, number, "left out"))
            continue
        pieces = [piece.strip(" ,;") for piece in _BETWEEN.split(line) if piece.strip(" ,;-–")]
        parts += [Part(piece, number) for piece in pieces]
    return parts


def leave_out(part: Part) -> None:
    if part.used:
        return
    small = words.SMALL_PRINT.match(part.text) or len(part.text) > PROSE
    if small and not (MAIL.search(part.text) and len(part.text) <= PROSE):
        part.used = "left out"


def has_point(text: str) -> bool:
    return bool(MAIL.search(text) or NUMBER.search(text))
