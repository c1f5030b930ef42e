"""Who wrote: SQLite says only that another connection did, and that of a thread of this program is
another one too. The history tells them apart: every verb, undo and redo moves its ends."""

from __future__ import annotations

import threading
from typing import Any, Protocol

Ends = tuple[int | None, int | None]
ENDS = """SELECT (SELECT max(seq) FROM step),
 (SELECT max(undone_seq) FROM step WHERE undone_seq IS NOT NULL)"""
"""Off the indexes: going through the steps reads their changes too, 2 ms behind a large import that
was taken back, three times in each verb."""


class Store(Protocol):
    """The part of `open.Store` that is needed."""

    def row(self, sql: str) -> tuple[Any, ...] | None: ...


class OwnWrites:
    """Follows the ends of the history through what this program writes. `note` is called by
    whoever writes, before the commit; `all_of_it` by the thread this was made in."""

    def __init__(self) -> None:
        self._home = threading.get_ident()
        self._lock = threading.Lock()
        self._seen: Ends | None = None
        self._beside = False
        self._others = False

    def note(self, before: Ends, after: Ends) -> None:
        """One transaction of this program found the history so, and left it so."""
        with self._lock:
            self._others |= self._seen not in (None, before)
            self._beside |= threading.get_ident() != self._home
            self._seen = after

    def all_of_it(self, store: Store, changed: bool) -> bool:
        """Given whether another connection wrote since the last question: whether that was this
        program alone, in another thread."""
        with self._lock:
            if not changed and self._seen is not None:
                return False
            now = ends(store)
            own = self._beside and not self._others and self._seen == now
            self._seen, self._beside, self._others = now, False, False
            return own


def ends(store: Store) -> Ends:
    """The newest step and the newest undo."""
    found = store.row(ENDS)
    return (found[0], found[1]) if found else (None, None)
