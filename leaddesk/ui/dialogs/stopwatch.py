"""A stop-watch for a call. It counts from the moment it was made, that is, from when the dialog
opened: who remembers to press Start in mid-call still gets the whole call."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from leaddesk.ui import icons, theme


class StopWatch(QPushButton):
    """`ticked(seconds)` each second while it runs, `stopped(minutes)` when it is stopped."""

    ticked = Signal(int)
    stopped = Signal(int)

    def __init__(
        self, seconds: Callable[[], float] = time.monotonic, parent: QWidget | None = None, *,
        ago: float | None = None,
    ) -> None:  # fmt: skip
        """`ago`: so many seconds before now the call was begun from the program."""
        super().__init__(parent)
        self._now = seconds
        self._since: float | None = None
        self._opened = seconds() - (ago or 0.0)
        self._before = 0.0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(lambda: self.ticked.emit(self.seconds()))
        self.setObjectName("stopwatch")
        self.setProperty("look", "small")
        self.setToolTip(
            self.tr("Counts from the moment this window opened")
            if ago is None
            else self.tr("Counts from the moment the call began")
        )
        self.clicked.connect(self.toggle)
        words = (self.tr("Start"), self.tr("Stop"))
        wide = max(QFontMetrics(self.font()).horizontalAdvance(word) for word in words)
        self.setMinimumWidth(wide + 50)
        self.setMinimumHeight(30)
        self._show()

    @property
    def running(self) -> bool:
        return self._since is not None

    def seconds(self) -> int:
        """Seconds counted so far."""
        running = self._now() - self._since if self._since is not None else 0.0
        return int(self._before + running)

    def minutes(self) -> int:
        """Whole minutes, a minute begun counts."""
        return max(1, -(-self.seconds() // 60))

    def toggle(self) -> None:
        """Start, or stop."""
        if self.running:
            self.stop()
            return
        self._since = self._opened if self._before == 0.0 else self._now()
        self._timer.start()
        self._show()
        self.ticked.emit(self.seconds())

    def stop(self) -> None:
        """Stop; does nothing when it does not run."""
        if self._since is None:
            return
        self._before += self._now() - self._since
        self._since = None
        self._timer.stop()
        self._show()
        self.stopped.emit(self.minutes())

    def _show(self) -> None:
        color = theme.current()
        tone = color.danger if self.running else color.muted
        self.setIcon(icons.icon("stop" if self.running else "play", tone, 14))
        self.setText(self.tr("Stop") if self.running else self.tr("Start"))
        self.setAccessibleName(
            self.tr("Stop the stop-watch") if self.running else self.tr("Start the stop-watch")
        )


def shown(seconds: int) -> str:
    """'0:42', '61:05'."""
    return f"{seconds // 60}:{seconds % 60:02d}"
