"""Bringing the schema up to date with playhouse's numbered migrations. Only read when there is
something to migrate: a start that only opens does not wait for peewee."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
from playhouse.apsw_ext import APSWDatabase
from playhouse.migrations import Runner

MIGRATIONS = Path(__file__).parent / "migrations"


class _Database(APSWDatabase):
    """peewee's APSW database on our own kind of connection."""

    def __init__(self, path: Path, connect: Callable[[Path], apsw.Connection]) -> None:
        super().__init__(str(path))
        self._our_connect = connect
        self._path = path

    def _connect(self) -> apsw.Connection:
        return self._our_connect(self._path)


def migrate(path: Path, connect: Callable[[Path], apsw.Connection]) -> None:
    """Run every migration the file has not seen, each in a transaction of its own."""
    database = _Database(path, connect)
    try:
        Runner(database, directory=str(MIGRATIONS)).up()
    finally:
        database.close()
