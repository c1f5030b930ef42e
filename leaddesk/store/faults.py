"""What SQLite complains of, as trouble the user can understand.

peewee and nested transactions can hide the real fault behind a later one, so the whole chain
of causes is looked at (measured: "disk full" arrives as "cannot rollback")."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from leaddesk.domain.trouble import Trouble

CODES: tuple[tuple[type[BaseException], str], ...] = (
    (apsw.FullError, "disk_full"),
    (apsw.ReadOnlyError, "file_read_only"),
    (apsw.BusyError, "file_locked"),
    (apsw.LockedError, "file_locked"),
    (apsw.CorruptError, "file_damaged"),
    (apsw.NotADBError, "file_not_leaddesk"),
    (apsw.CantOpenError, "cannot_open"),
    (apsw.IOError, "file_unreachable"),
)


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and everything it came from, each once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [cause for cause in (each.__cause__, each.__context__) if cause is not None]


def trouble_of(error: BaseException, path: Path) -> Trouble | None:
    """The expected trouble behind a database error, None when it is a bug."""
    for each in chain(error):
        for kind, code in CODES:
            if isinstance(each, kind):
                return Trouble(code, file=str(path), reason=str(each))
    return None


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn database faults inside the block into `Trouble`."""
    try:
        yield
    except Trouble:
        raise
    except Exception as error:
        trouble = trouble_of(error, path)
        if trouble is None:
            raise
        raise trouble from error
