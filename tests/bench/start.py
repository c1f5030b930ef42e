"""Start to a painted board, as whole processes, beside an empty PySide6 main window started and
painted the same way."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figure import Figure, median
from tests.bench.lists import desk

CONTACTS = 1_000
RUNS = 11
EMPTY = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        self.painted = True
app = QApplication(["empty"])
app.setStyle("Fusion")
window = Window()
window.resize(1280, 800)
window.show()
while not window.painted:
    app.processEvents()
import time
print(time.monotonic())
"""
OURS = """
import sys
from leaddesk import __main__ as start
import leaddesk.desk  # as the program itself does, before Qt
from PySide6.QtWidgets import QApplication
def until_painted(*_):
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QTableView
    class Painted(QObject):
        done = False
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and watched.parent().model().rowCount():
                self.done = True
            return False
    painted = Painted()
    app = QApplication.instance()
    for window in app.topLevelWidgets():
        for column in window.findChildren(QTableView, "column_cards"):
            column.viewport().installEventFilter(painted)
    while not painted.done:
        app.processEvents()
    import time
    print(time.monotonic())
    return 0
QApplication.exec = until_painted
sys.exit(start.main(["--database", sys.argv[1], "--language", "de"]))
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        file = desk(Path(folder, "start.leaddesk"), CONTACTS)
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LEADDESK_HOME": folder}
        # An installed program has its bytecode, as PySide6 has: the first run writes it.
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        ours, floor = [], []
        for run in range(RUNS + 1):
            times = [
                _timed([sys.executable, "-c", code, *more], surroundings)
                for code, more in ((EMPTY, []), (OURS, [str(file)]))
            ]
            if run:  # the first warms the disk
                floor.append(times[0])
                ours.append(times[1])
    name = f"start to a painted board, {CONTACTS:,} / an empty window"
    return [Figure(name, median(ours), 2.5, median(floor))]


def _timed(command: list[str], surroundings: dict[str, str]) -> float:
    """Seconds from starting the process until it has painted, which it tells by the clock that
    all processes of a machine share."""
    started = time.monotonic()
    done = subprocess.run(command, check=True, env=surroundings, capture_output=True, text=True)
    return float(done.stdout) - started
