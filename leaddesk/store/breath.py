"""SQLite works in calls that last for seconds when an import of 100,000 rows is written, indexed or
taken back. A call in between lets the window's thread in, and stops the work when it is wished."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from leaddesk.domain.trouble import Cancelled
from leaddesk.domain.watch import Watch

BREATH = 2_000
"""SQLite's steps between two breaths: some milliseconds."""


@contextmanager
def breathing(connection: apsw.Connection, watch: Watch) -> Iterator[None]:
    """Breathe while the block runs. Raises `Cancelled` out of whatever SQLite is doing; it goes
    around a transaction, which rolls back."""
    stopped = False

    def breathe() -> bool:
        nonlocal stopped
        # Said once: what is done to roll back goes through.
        if stopped or not watch.cancelled():
            return False
        stopped = True
        return True

    connection.set_progress_handler(breathe, BREATH, id=breathe)
    try:
        yield
    except apsw.InterruptError:
        raise Cancelled from None
    finally:
        connection.set_progress_handler(None, id=breathe)
