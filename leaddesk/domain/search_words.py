"""How a search reads: what somebody typed as terms, and a text as it is looked through.

Both sides are folded alike: case, accents and ß do not count. A word written with an umlaut can
be found by ae, oe, ue, and one written with those by the bare letter; so `muller`, `mueller` and
`müller` all find Müller and Mueller, and `auer` does not find Laura."""

from __future__ import annotations

import re
import string
import unicodedata
from datetime import date
from functools import lru_cache
from typing import NamedTuple

MOST = 40
"""Terms of a search that count; who pastes a letter into the field looks for its beginning."""
LONGEST = 100

_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ı": "i", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_BARE = (("ä", "a"), ("ö", "o"), ("ü", "u"))
_GAPS = re.compile(r"[^\S\n]+")
_LONG = re.compile(r"\S*(?:ae|oe|ue)\S*")
_UMLAUT = re.compile("[äöüøå]")
_QUOTES = str.maketrans(dict.fromkeys("„“”«»", '"') | {"\0": " "})
_TERM = re.compile(r'(?P<without>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_NUMBER = re.compile(r"[\d+()/.\-]+")


class Term(NamedTuple):
    """One thing looked for, folded: all of `words`; or one of the spellings `others`; or `digits`
    within a phone number's normal form, however it is grouped. `without` means that who has it is
    left out."""

    words: tuple[str, ...]
    others: tuple[str, ...] = ()
    digits: str = ""
    without: bool = False


def terms(typed: str) -> list[Term]:
    """What a search asks for: words, all of which must be found; "quoted words" in their order;
    -word for what must not. Signs alone, and single letters, ask for nothing."""
    tidy = typed.encode("utf-8", "ignore").decode("utf-8").translate(_QUOTES)
    found: list[Term] = []
    number: list[str] = []
    for match in _TERM.finditer(tidy):
        if len(found) >= MOST:
            break
        without = bool(match["without"])
        word = match["word"]
        if word is not None and not without and _NUMBER.fullmatch(word):
            number.append(word)
            continue
        found += _numbers(number)
        number = []
        # 'Müller, Anna': a comma between words is not looked for
        plain = word.strip(",;") if word is not None else match["phrase"]
        text = " ".join(plain.split())[:LONGEST]
        if _counts(folded := plainly(text)):
            found.append(Term((folded,), _spellings(text, folded), without=without))
    return (found + _numbers(number))[:MOST]


def _numbers(words: list[str]) -> list[Term]:
    """Numbers side by side may be one phone number: '0170 12'."""
    kept = [word[:LONGEST] for word in words[:MOST] if _counts(word)]
    typed = " ".join(words)
    digits = re.sub(r"\D", "", typed.replace("(0)", "")).lstrip("0")
    if len(digits) < 3:
        return [Term((word,)) for word in kept]
    return [Term(tuple(kept), digits=digits[:LONGEST])]


def _counts(text: str) -> bool:
    if len(text) < 2:
        return not text.isascii()
    return not set(text) <= set(string.punctuation + " ")


def _spellings(text: str, folded: str) -> tuple[str, ...]:
    """A phrase, or a word with both an umlaut and a pair, may be spelled with neither."""
    mixed = " " in folded or (not text.isascii() and _UMLAUT.search(text.casefold()))
    if not mixed or not _LONG.search(folded):
        return ()
    return (_short(folded),)


def plainly(text: str) -> str:
    """Lower case, without accents, ß as ss; an umlaut is its bare letter."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    for umlaut, letter in _BARE:
        folded = folded.replace(umlaut, letter)
    if folded.isascii():
        return folded
    folded = folded.translate(_PLAIN)
    if not folded.isascii():
        parts = unicodedata.normalize("NFKD", folded)
        folded = "".join(each for each in parts if not unicodedata.combining(each))
    return folded


def searchable(text: str) -> str:
    """A text as the index holds it: each word after a blank, so that the beginning of a word can
    be asked for; then the words that are also spelled another way. Lines stay apart, so that no
    phrase reaches over them. Runs for every text of a file: a few microseconds each."""
    if not text or text.isspace():
        return ""
    plain = plainly(text)
    more: list[str] = []
    if "ae" in plain or "oe" in plain or "ue" in plain:
        more = [_short(word) for word in _LONG.findall(plain)]
    if not text.isascii():
        words = unicodedata.normalize("NFC", text).split()
        more += [_long(word) for word in words if not word.isascii()]
    if "  " in plain or "\t" in plain:
        plain = _GAPS.sub(" ", plain)
    lines = plain.replace("\n", "\n ")
    return f" {lines} {' '.join(filter(None, more))}" if more else f" {lines}"


@lru_cache(maxsize=8192)
def _long(word: str) -> str:
    """A word with its umlauts as two letters; '' for one without. Many texts share their words."""
    folded = word.casefold()
    return plainly(folded.translate(_UMLAUTS)) if _UMLAUT.search(folded) else ""


def _short(word: str) -> str:
    for long, short in _PAIRS:
        word = word.replace(long, short)
    return word


class Found(NamedTuple):
    """Where something was found: 'point', 'place', 'tag', 'about', 'notes', 'own', 'file' or a
    kind of activity, with the words around it and the day of the activity."""

    where: str
    text: str
    on: date | None = None
