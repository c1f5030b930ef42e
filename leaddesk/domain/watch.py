"""Who waits for a verb on many contacts: they hear how far it is, and may stop it, which leaves
nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from leaddesk.domain.trouble import Cancelled

PORTION = 500

T = TypeVar("T")


def never() -> bool:
    """Nobody wants it to stop."""
    return False


def unheard(_done: int, _total: int) -> None:
    """Nobody listens how far it is."""


class Watch(NamedTuple):
    """`progress(done, total)` counts contacts written, and afterwards `indexed(done, total)` those
    the search knows already, where there are many; `cancelled()` says whether to stop, which a verb
    does until its commit."""

    progress: Callable[[int, int], None] = unheard
    cancelled: Callable[[], bool] = never
    indexed: Callable[[int, int], None] = unheard

    def each(self, ids: Sequence[T]) -> Iterator[T]:
        """One after the other. Raises `Cancelled`, which inside a verb takes all of it back."""
        for done, key in enumerate(ids, 1):
            if self.cancelled():
                raise Cancelled
            yield key
            self.progress(done, len(ids))

    def portions(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        """Some hundred at a time, for what is written in a few statements. Raises `Cancelled`."""
        for start in range(0, len(rows), PORTION):
            if self.cancelled():
                raise Cancelled
            yield rows[start : start + PORTION]
            self.progress(min(start + PORTION, len(rows)), len(rows))


NOBODY = Watch()
"""Nobody waits."""
