"""Going through many contacts one by one: it says how far it is, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from leaddesk.domain.trouble import Cancelled

Progress = Callable[[int, int | None], None]


def never() -> bool:
    """Nobody wants it to stop."""
    return False


def counted(
    ids: Sequence[int], progress: Progress | None, cancelled: Callable[[], bool]
) -> Iterator[int]:
    """The ids in order. Raises `Cancelled`, which inside a verb takes all of it back."""
    for done, key in enumerate(ids):
        if cancelled():
            raise Cancelled
        yield key
        if progress:
            progress(done + 1, len(ids))
