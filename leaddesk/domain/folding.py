"""Folding: how words are compared so that 'muller', 'mueller' and 'Müller' are one."""

from __future__ import annotations

import unicodedata

_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def fold(text: str | None) -> str:
    """Lower case, without accents, ß as ss; ae, oe, ue become a, o, u on both sides of a
    comparison, so that either German spelling finds the other."""
    if not text:
        return ""
    folded = text.casefold().replace("ß", "ss")
    if not folded.isascii():
        parts = unicodedata.normalize("NFKD", folded)
        folded = "".join(each for each in parts if not unicodedata.combining(each))
        folded = folded.replace("ø", "o").replace("ı", "i").replace("ł", "l")
    for long, short in _PAIRS:
        folded = folded.replace(long, short)
    return folded
