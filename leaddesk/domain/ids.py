"""Row ids: 63-bit, time-ordered, made before the row exists, so that creation can be undone
and redone with the same id and two desks can later meet without clashing."""

from __future__ import annotations

import os
from collections.abc import Callable

RANDOM_BITS = 20


def _random() -> int:
    return int.from_bytes(os.urandom(4), "big") >> (32 - RANDOM_BITS)


class Ids:
    """Hands out ids: 42 bits of milliseconds since 1970, then 20 random bits.

    Within one millisecond the ids count upwards, so a bulk import never meets itself.
    """

    def __init__(self, milliseconds: Callable[[], int]) -> None:
        self._milliseconds = milliseconds
        self._last = 0

    def __call__(self) -> int:
        now = self._milliseconds()
        # Up from where this millisecond began: the highest of many throws would be near its end,
        # where another desk's are in the same millisecond.
        counting = self._last >> RANDOM_BITS >= now
        self._last = self._last + 1 if counting else (now << RANDOM_BITS) | _random()
        return self._last

    def many(self, count: int) -> range:
        """As many ids at once, for bulk work."""
        first = self()
        self._last = first + max(0, count - 1)
        return range(first, first + count)
