"""How the reading process tells what it found: while it reads on, the other process works."""

from __future__ import annotations

import pickle
import threading
from queue import Queue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

AHEAD = 4
"""Messages that may wait while the parent is busy …"""
LARGE = 4_000_000
"""… and bytes from which one is waited for alone."""


class Sending:
    """Sends beside the reading, a few messages behind it: a pipe holds less than one batch, and
    each side would else wait for the other."""

    def __init__(self, connection: Connection) -> None:
        self.gone = False
        self._connection = connection
        self._waiting: Queue[bytes | None] = Queue(AHEAD)
        self._thread = threading.Thread(target=self._send, daemon=True)
        # Before memory is limited: what a thread reserves for itself would count.
        self._ready = threading.Event()
        self._thread.start()
        self._ready.wait()

    def put(self, message: tuple[str, Any]) -> None:
        packed = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
        self._waiting.put(packed)
        if len(packed) > LARGE:
            self._waiting.join()

    def finish(self) -> None:
        """Send what is waiting."""
        self._waiting.put(None)
        self._thread.join()

    def _send(self) -> None:
        _ = bytes(100_000)
        self._ready.set()
        while (message := self._waiting.get()) is not None:
            try:
                if not self.gone:
                    self._connection.send_bytes(message)
            except OSError:
                self.gone = True
            finally:
                self._waiting.task_done()
