"""A desk has one window on this machine: who starts the program on it once more is shown the first.
They never meet on a network: a lock and a knock are files in the user's own folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QCryptographicHash,
    QEventLoop,
    QLockFile,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leaddesk import paths

LISTEN_EVERY = 250
"""Milliseconds between two looks whether somebody knocked."""
LOOK_EVERY = 20
"""Milliseconds between two looks whether a knock was answered."""
PATIENCE = 4_000
"""Milliseconds until a window that does not answer is taken for one that hangs."""


def _place(desk: Path, ending: str) -> Path:
    """Where the lock or the knock of a desk lies."""
    hashed = QCryptographicHash(QCryptographicHash.Algorithm.Sha256)
    hashed.addData(str(desk.resolve()).encode("utf-8", "surrogatepass"))
    return paths.data_folder() / "open" / f"{hashed.result().toHex().toStdString()[:16]}.{ending}"


class OneWindow(QObject):
    """Holds a desk's lock while this program lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Path | None = None
        self._lock: QLockFile | None = None
        self._window: QWidget | None = None
        self._listening = QTimer(self, interval=LISTEN_EVERY)
        self._listening.timeout.connect(self.listen)

    def take(self, desk: Path) -> bool:
        """Take the lock of a desk in place of the one held so far. False where another window has
        it; where no lock can be written, every start has a window of its own."""
        self.leave()
        lock = QLockFile(str(_place(desk, "lock")))
        lock.setStaleLockTime(0)  # age says nothing: a window may be open for weeks
        try:
            _place(desk, "lock").parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        self._desk = desk
        if lock.tryLock(0):
            self._lock = lock
            _place(desk, "knock").unlink(missing_ok=True)
            return True
        return lock.error() != QLockFile.LockError.LockFailedError

    def leave(self) -> None:
        """Give the lock back."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = None

    def knock(self) -> bool:
        """Ask the window that has the desk to come to the front. Whether it did."""
        assert self._desk is not None
        sign = _place(self._desk, "knock")
        try:
            sign.touch()
            waiting, looking = QEventLoop(), QTimer(interval=LOOK_EVERY)
            looking.timeout.connect(lambda: None if sign.exists() else waiting.quit())
            looking.start()
            QTimer.singleShot(PATIENCE, waiting, waiting.quit)
            waiting.exec()
            answered = not sign.exists()
            sign.unlink(missing_ok=True)
        except OSError:
            return False
        return answered

    def watch(self, window: QWidget) -> None:
        """Listen for knocks, and bring this window to the front for them."""
        self._window = window
        self._listening.start()

    def listen(self) -> None:
        """Come to the front if somebody knocked."""
        if self._lock is None or self._desk is None or self._window is None:
            return
        sign = _place(self._desk, "knock")
        if not sign.exists():
            return
        try:
            sign.unlink(missing_ok=True)
        except OSError:
            return
        to_front(self._window)


def to_front(window: QWidget) -> None:
    """Show a window before all others, however it was put away: also out of the tray, where a
    program lives without one."""
    QGuiApplication.setQuitOnLastWindowClosed(True)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def shown() -> str:
    """The sentence of a start that found the window open."""
    translate = QCoreApplication.translate
    return translate("one_window", "The desk is open already: its window is shown.")
