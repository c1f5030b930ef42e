"""The encoding of a text file, by evidence: byte order mark, zeros, strict UTF-8, and for the rest
the one in which the letters make most German (or Western) sense. No dependency does better here."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

_CHUNK = 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8,
    "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_ONE_BYTE = ("cp1252", "mac_roman", "cp850")
_GERMAN = frozenset("äöüÄÖÜß")
_WESTERN = frozenset("éèêàáâçñíóúôîëïøåæÉÈÀÇÑØÅÆšžŠŽ")
_SIGNS = frozenset("€§°„“”‚‘’–—…®©²³·´«»\u00a0")
_ODD = re.compile(rb"[\x00-\x7f]{0,2}[\x80-\xff]+[\x00-\x7f]{0,2}")


def encoding_of(path: Path) -> str:
    """The name of the codec to open the file with (never fails: cp1252 when nothing says more)."""
    return found_encoding(path)[0]


def found_encoding(path: Path) -> tuple[str, str]:
    """The codec, and what says so: 'mark' (at the beginning), 'zeros' (every second byte), 'valid'
    (all of it is UTF-8), 'letters' (these make most sense)."""
    with path.open("rb") as file:
        head = file.read(4096)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name, "mark"
        if head.count(0) > len(head) // 5:
            little = head[1::2].count(0) > head[0::2].count(0)
            return "utf-16-le" if little else "utf-16-be", "zeros"
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")("strict")
        odd: list[bytes] = []
        size, broken = 0, False
        while chunk := file.read(_CHUNK):
            if not broken:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    broken = True
            if size < 200_000 and not chunk.isascii():
                found = _ODD.findall(chunk)
                odd.extend(found)
                size += sum(map(len, found))
        if not broken:
            try:
                decoder.decode(b"", final=True)
                return "utf-8", "valid"
            except UnicodeDecodeError:
                pass
    return _of_one_byte(odd), "letters"


def _of_one_byte(odd: list[bytes]) -> str:
    text = b" ".join(odd)
    # A UTF-8 file with a few broken bytes is still one.
    as_utf8 = text.decode("utf-8", "replace")
    good = sum(c in _GERMAN or c in _WESTERN for c in as_utf8)
    if good > 10 * as_utf8.count("\ufffd"):
        return "utf-8"
    best = max(_ONE_BYTE, key=lambda name: _score(text, name))
    if best == "cp1252" and b"\xa4" in text and not re.search(rb"[\x80-\x9f]", text):
        return "iso8859_15"  # there 0xA4 is the euro sign
    return best


def _score(text: bytes, name: str) -> float:
    score = 0.0
    before = " "
    for c in text.decode(name, "replace"):
        if c > "\x7f":
            if c in _GERMAN:
                score += 1.0 if c.isupper() and before.islower() else 3.0
            elif c in _WESTERN:
                score += 0.5 if before.isalpha() or before == " " else 0.0
            elif c in _SIGNS:
                # A sign between letters is a wrongly read letter.
                score += -1.0 if before.isalpha() and c not in "’´°²³" else 0.3
            else:
                score -= 2.0
        before = c
    return score
