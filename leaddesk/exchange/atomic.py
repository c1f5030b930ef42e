"""Files written whole or not at all: under a temporary name beside the target, then renamed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from leaddesk.exchange.unreadable import Unwritable


@dataclass
class Finished:
    """What is known of the file once it is in place."""

    sha256: str = ""


@contextmanager
def finished_file(path: Path) -> Iterator[tuple[Path, Finished]]:
    """Yield a temporary path to write to; on success it replaces `path`, else nothing is left.

    Raises Unwritable('cannot_write', file, reason) for every OSError.
    """
    result = Finished()
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(
            prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent
        )
        os.close(handle)
        temporary = Path(name)
        yield temporary, result
        digest = hashlib.sha256()
        with temporary.open("rb+") as file:
            while chunk := file.read(1024 * 1024):
                digest.update(chunk)
            os.fsync(file.fileno())
        result.sha256 = digest.hexdigest()
        _usual_rights(temporary, path)
        os.replace(temporary, path)
        temporary = None
    except OSError as error:
        raise Unwritable(
            "cannot_write", file=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _usual_rights(temporary: Path, path: Path) -> None:
    """Give the temporary file, which only its owner can read, the rights of the target."""
    if os.name != "posix":
        return
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
