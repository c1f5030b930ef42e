"""What the history says of other things, without the names of who was erased: a step's words, a
file's name, a saved search."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable
from typing import Any

import apsw

from leaddesk.domain.change import ERASED
from leaddesk.store import changesets

NAMING = ("import_run", "saved_view", "mapping")
"""Tables of nobody in particular whose texts may name somebody: a file, a search."""
SHORTEST = 5
"""Shorter texts than this are no name by which somebody could be found."""


def unpacked(kept: bytes) -> bytes:
    """A kept changeset as it is applied."""
    return zlib.decompress(kept) if kept[:1] == b"x" else kept


def neutral(value: Any, texts: Collection[str]) -> Any:
    """What a step says it was about, without the names."""
    if isinstance(value, dict):
        return {key: neutral(each, texts) for key, each in value.items()}
    if isinstance(value, list):
        return [neutral(each, texts) for each in value]
    return without_names(value, texts)


def without_names(value: Any, texts: Collection[str]) -> Any:
    """A value of a row; what is no text is no name."""
    if not isinstance(value, str):
        return value
    if value in texts:
        return ERASED
    for text in sorted(texts, key=len, reverse=True):
        if len(text) >= SHORTEST:
            value = value.replace(text, ERASED)
    return value


def names_in(text: str, kept: Iterable[bytes | None]) -> bool:
    """Whether a name stands in a row of a table that names files or searches."""
    wanted = text.encode()
    return any(
        each
        and wanted in unpacked(each)
        and any(change.name in NAMING for change in changesets.changes(each))
        for each in kept
    )


def add_renamed(
    builder: apsw.ChangesetBuilder, change: apsw.TableChange, texts: Collection[str]
) -> None:
    """Hand a change on with its texts made nameless."""
    old, new = (
        () if values is None else tuple(without_names(value, texts) for value in values)
        for values in (change.old, change.new)
    )
    add: dict[str, Callable[[], None]] = {
        "INSERT": lambda: builder.add_insert(change.name, change.indirect, new),
        "DELETE": lambda: builder.add_delete(change.name, change.indirect, old),
        "UPDATE": lambda: builder.add_update(change.name, change.indirect, old, new),
    }
    add[change.op]()
