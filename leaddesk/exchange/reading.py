"""Reading a sheet: a child process parses and normalises, the parent takes batches of rows.

The one thing to know: the file is never opened in this process but to see that it is there.
"""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import stat
import threading
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any

from leaddesk.domain.proposal import Attachment, How
from leaddesk.exchange.child import Task, Through, run
from leaddesk.exchange.column import Column
from leaddesk.exchange.confining import LOOK_EVERY, held
from leaddesk.exchange.limits import LIMITS, Limits
from leaddesk.exchange.row import Point, Problem, Row
from leaddesk.exchange.unreadable import Unreadable

__all__ = ["Batch", "Column", "Point", "Problem", "Reader", "Reading", "Row", "Unreadable"]


@dataclass
class Reading:
    """What is known of a sheet before its rows come. `total` counts rows beneath the header
    (blank ones too), None when it is not known beforehand. `sheets` has the hidden ones last,
    `hidden_sheets` says which these are. Of cards and mails `header_row` is 0. `made_at` is when a
    workbook says that it was made."""

    file: str
    sheet: str
    sheets: list[str]
    program: str | None
    columns: list[Column]
    total: int | None
    header_row: int = 1
    fingerprint: str = ""
    preview: list[tuple[str, ...]] = field(default_factory=list)
    separator: str = ""
    encoding: str = ""
    hidden_sheets: list[str] = field(default_factory=list)
    encoding_why: str = ""
    separator_why: str = ""
    heads: list[tuple[int, str]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    made_at: datetime | None = None


@dataclass(slots=True)
class Batch:
    """Some rows. `rejected` are rows without a name; their problem has `rejected` set. `done` rows
    of `total` were looked at so far."""

    rows: list[Row]
    problems: list[Problem]
    done: int
    total: int | None
    rejected: list[Row] = field(default_factory=list)
    made: list[Any] = field(default_factory=list)


class Reader:
    """Reads one sheet, the cards of a .vcf or the sender of an .eml in a child process; use it as
    a context manager.

    `sheet`: a name, else the sheet with most headers. `mapping`: column index → field or None, over
    what was recognised. `region`: ISO country for phones and postcodes of rows that name none.
    `password`: of a workbook behind one; Unreadable('password') says that it is needed.
    `own_fields`, `kept`, `lose_nothing`: see `columns.recognise_columns`. `through`: what the child
    makes of each row (see `child.Through`); batches have it in `made`, in the file's order, instead
    of rows.
    `how`: where the user says how it is to be read. `cancel` may be called from any thread.
    """

    def __init__(
        self,
        path: Path | str,
        *,
        sheet: str | None = None,
        mapping: Mapping[int, str | None] | None = None,
        region: str = "DE",
        language: str = "de",
        limits: Limits = LIMITS,
        password: str | None = None,
        own_fields: Sequence[str] = (),
        kept: Collection[str] | None = None,
        through: Through | None = None,
        lose_nothing: bool = False,
        how: How | None = None,
        files_of_mail: bool = False,
    ) -> None:
        self.path = Path(path)
        self._limits = limits
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._process: Any = None
        self._connection: Connection | None = None
        self._reading: Reading | None = None
        self._trouble: Unreadable | None = None
        self._watched = 0
        chosen = dict(mapping) if mapping is not None else None
        self._task = Task(
            str(self.path.absolute()), sheet, chosen, region, language, "calamine", limits,
            password,
            tuple(own_fields), None if kept is None else frozenset(kept), through, lose_nothing,
            how or How(), files_of_mail,
        )  # fmt: skip
        self._see_that_it_is_there()
        self._start("calamine")

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def reading(self) -> Reading:
        """The header's meaning; waits for the child. Raises Unreadable."""
        if self._reading is None:
            word, content = self._first_word()
            if word != "reading":
                raise self._fail("reader_died")
            self._reading = Reading(file=self.path.name, **content)
        return self._reading

    def batches(self) -> Iterator[Batch]:
        """The rows in batches, each once. Raises Unreadable."""
        _ = self.reading
        while True:
            word, content = self._word()
            if word == "end":
                self._see_that_it_is_the_same()
                self.close()
                return
            taken, rejected, problems, done, total = content
            told = [Problem(*problem) for problem in problems]
            if self._task.through:
                yield Batch([], told, done, total, made=taken)
            else:
                rows, refused = ([Row(*row) for row in each] for each in (taken, rejected))
                yield Batch(rows, told, done, total, refused)

    def attachments(self) -> Iterator[tuple[Attachment, bytes]]:
        """The files that came with a mail and their content, instead of `batches`, for a reader of
        `files_of_mail`; empty where it is too large to be kept. Raises Unreadable."""
        while (message := self._word())[0] == "attachment":
            yield message[1]
        self._see_that_it_is_the_same()
        self.close()

    def cancel(self) -> None:
        """Kill the child at once; whoever waits gets Unreadable('cancelled')."""
        self._cancelled.set()
        self._kill()

    def close(self) -> None:
        """End the child and free what it held; may be called twice."""
        self._kill()
        with self._lock:
            process, self._process = self._process, None
            connection, self._connection = self._connection, None
        if process is not None:
            process.join()
            process.close()
        if connection is not None:
            connection.close()

    # -- the child ------------------------------------------------------------------------------

    def _see_that_it_is_there(self) -> None:
        try:
            # A pipe or a device would be waited for, or never end.
            found = self.path.stat()
            if not stat.S_ISREG(found.st_mode):
                raise Unreadable("not_a_spreadsheet", file=self.path.name, what="no_file")
            self._as_found = (found.st_size, found.st_mtime_ns, found.st_ino)
            with self.path.open("rb") as file:
                if not file.read(1):
                    raise Unreadable("empty_file", file=self.path.name)
        except FileNotFoundError as error:
            raise Unreadable("not_found", file=self.path.name) from error
        except PermissionError as error:
            raise Unreadable("no_permission", file=self.path.name) from error
        except (OSError, ValueError) as error:
            raise Unreadable("not_found", file=self.path.name) from error

    def _see_that_it_is_the_same(self) -> None:
        """Half of one file and half of another are no list."""
        try:
            found = self.path.stat()
        except OSError as error:
            raise self._fail("not_found") from error
        if (found.st_size, found.st_mtime_ns, found.st_ino) != self._as_found:
            raise self._fail("file_changed")

    def _start(self, engine: str) -> None:
        context = multiprocessing.get_context("spawn")
        receiving, sending = context.Pipe(duplex=False)
        task = Task(**{**self._task.__dict__, "engine": engine})
        process = context.Process(
            target=run, args=(sending, task), name="leaddesk-reader", daemon=True
        )
        process.start()
        sending.close()
        with self._lock:
            self._process, self._connection = process, receiving
        if self._cancelled.is_set():
            self._kill()

    def _kill(self) -> None:
        with self._lock:
            if self._process is not None and self._process.is_alive():
                self._process.kill()

    def _first_word(self) -> tuple[str, Any]:
        try:
            return self._word()
        except Unreadable as trouble:
            if trouble.code != "reader_died":
                raise
        # calamine took the child with it: the other reader steps in.
        self._trouble = None
        self._start("openpyxl")
        return self._word()

    def _word(self) -> tuple[str, Any]:
        """The child's next message; every way it can fail becomes an Unreadable."""
        if self._trouble is not None:
            raise self._trouble
        with self._lock:
            connection, process = self._connection, self._process
        if connection is None or process is None:
            raise self._fail("cancelled" if self._cancelled.is_set() else "reader_died")
        try:
            if not self._waited(connection, process):
                raise self._fail("reader_timeout", seconds=self._limits.wait_seconds)
            word, content = pickle.loads(connection.recv_bytes())
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            raise self._fail(self._cause_of_death(process)) from error
        if word == "watch":
            self._watched = content
            return self._word()
        if word == "bug":
            self.close()
            raise RuntimeError(f"the reading process failed:\n{content}")
        if word == "unreadable":
            code, args = content
            raise self._fail(code, **args)
        return word, content

    def _waited(self, connection: Connection, process: Any) -> bool:
        """Wait for the child's next word, and see to its memory where the system does not."""
        if not self._watched:
            return connection.poll(self._limits.wait_seconds)
        until = time.monotonic() + self._limits.wait_seconds
        while time.monotonic() < until:
            if connection.poll(LOOK_EVERY):
                return True
            if held(process.pid) > self._watched:
                self._kill()
        return False

    def _cause_of_death(self, process: Any) -> str:
        if self._cancelled.is_set():
            return "cancelled"
        try:
            process.join(5)
            exit_code = process.exitcode
        except ValueError:  # closed meanwhile by another thread
            return "cancelled" if self._cancelled.is_set() else "reader_died"
        if exit_code is not None and exit_code == -getattr(signal, "SIGXCPU", 0) != 0:
            return "reader_timeout"
        return "reader_died"

    def _fail(self, code: str, **args: object) -> Unreadable:
        self.close()
        self._trouble = Unreadable(code, **{"file": self.path.name, **args})
        return self._trouble
