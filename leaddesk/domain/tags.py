"""Tags in one text, as a cell or a field on the screen has them: with commas between them, and
one that has a mark of separation in itself in quotes, so that it comes back whole."""

from __future__ import annotations

import re
from collections.abc import Iterable

MARKS = (",", ";", "|", "\n")
"""What separates tags in files of all programs; " ::: " of Google does too."""
_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?=[,;|\n]|:::|$)')
_BETWEEN = re.compile(r"[,;|\n]| ::: ")


def tags_text(tags: Iterable[str]) -> str:
    """'VIP, "Rosen, rot"'; `tags_of` gives back the same tags."""
    return ", ".join(_quoted(tag) for tag in tags)


def tags_of(text: str) -> tuple[str, ...]:
    """The tags of a text, each once, in their order."""
    if '"' not in text:
        found = [word.strip() for word in _BETWEEN.split(text)]
    else:
        found, at = [], 0
        while at <= len(text):
            if quoted := _QUOTED.match(text, at):
                found.append(quoted[1].replace('""', '"').strip())
                end = _BETWEEN.match(text, quoted.end())
                at = end.end() if end else len(text) + 1
            else:
                end = _BETWEEN.search(text, at)
                found.append(text[at : end.start() if end else len(text)].strip())
                at = end.end() if end else len(text) + 1
    return tuple(dict.fromkeys(word for word in found if word))


def _quoted(tag: str) -> str:
    if tag[:1] == '"' or " ::: " in tag or any(mark in tag for mark in MARKS):
        return '"' + tag.replace('"', '""') + '"'
    return tag
