"""How well words fit what somebody typed: what the command palette is sorted by."""

from __future__ import annotations

import re
from functools import lru_cache

from leaddesk.domain.folding import fold

WHOLE, BEGINS, LATER, INITIALS, WITHIN, ALMOST = 1.0, 0.95, 0.9, 0.75, 0.7, 0.6
"""What a typed word is worth that is a word, the beginning of the first one, of another one,
their initials, a piece of a word, and one with a slip of the finger."""
LEAST = 4
"""A word shorter than this has no slips."""
ALIKE = 74
"""Percent of its letters that a word with a slip shares; two letters in the wrong order of six."""
_WORD = re.compile(r"\w+")


def fit(typed: str, words: str) -> float:
    """0 where a typed word is not found, else above 0 and up to 1, the more the better. Case,
    accents and the spelling of umlauts do not count; neither does the order of the words."""
    wanted = _folded(typed)
    if not wanted:
        return 0.0
    there = _folded(words)
    worth = [_worth(each, there) for each in wanted]
    if not all(worth):
        return 0.0
    # Of those that fit alike the one with the fewest words besides is the one that is meant.
    return sum(worth) / len(worth) - 0.002 * min(len(there), 25)


def _worth(wanted: str, there: tuple[str, ...]) -> float:
    best = 0.0
    for number, word in enumerate(there):
        if word == wanted:
            return WHOLE
        if word.startswith(wanted):
            best = max(best, LATER if number else BEGINS)
        elif wanted in word and len(wanted) > 1:
            best = max(best, WITHIN)
    if best:
        return best
    if len(wanted) > 1 and wanted in "".join(word[0] for word in there):
        return INITIALS
    if len(wanted) >= LEAST:
        from rapidfuzz import fuzz  # not when the program starts

        for word in there:
            # What is still being typed is compared with as much of the word.
            alike = max(fuzz.ratio(wanted, word), fuzz.ratio(wanted, word[: len(wanted)]))
            if alike >= ALIKE and word[0] == wanted[0]:
                best = max(best, ALMOST * alike / 100)
    return best


@lru_cache(maxsize=4096)
def _folded(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))
