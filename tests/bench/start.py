"""Start to a painted board, as whole processes, beside an empty PySide6 main window started and
painted the same way; and what memory both take at most."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.desks import full
from tests.bench.figure import Figure, median

SIZES = (1_000, 100_000, 1_000_000)
RUNS = 15
TOLD = """
def tell():
    import time
    at = time.monotonic()
    for _ in range(25):
        app.processEvents()
        time.sleep(0.02)
    with open("/proc/self/status") as told:  # the highest since this program began
        most = next(line.split()[1] for line in told if line.startswith("VmHWM"))
    print(at, int(most) * 1024)
"""
EMPTY = f"""
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
{TOLD}
tell()
"""
OURS = f"""
import gc, sys
from leaddesk import __main__ as start
from leaddesk.ui import qt
gc.disable()  # both as the program itself does, whose window is not in this file
qt.read()
from PySide6.QtWidgets import QApplication
{TOLD}
def until_painted(*_):
    global app
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
    tell()
    return 0
QApplication.exec = until_painted
sys.exit(start.main(["--database", sys.argv[1], "--language", "de"]))
"""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        files = {size: full(Path(folder), size) for size in SIZES}
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LEADDESK_HOME": folder}
        # An installed program has its bytecode, as PySide6 has: the first run writes it.
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        commands: dict[int, list[str]] = {0: [EMPTY]}
        commands |= {size: [OURS, str(file)] for size, file in files.items()}
        times: dict[int, list[float]] = {size: [] for size in commands}
        memory: dict[int, list[float]] = {size: [] for size in commands}
        for run in range(RUNS + 1):
            for size, command in commands.items():
                taken, most = _run([sys.executable, "-c", *command], surroundings)
                if run:  # the first warms the disk
                    times[size].append(taken)
                    memory[size].append(most)
    empty, small, large, huge = (median(each) for each in times.values())
    start = "start to a painted board"
    return [
        Figure(f"{start}, 1,000 / an empty window", small, 2.2, empty),
        Figure(f"{start}, 100,000 / 1,000", large, 1.2, small),
        Figure(f"{start}, 1,000,000 / 1,000", huge, 1.8, small),
        Figure("peak memory, 100,000 / an empty window", median(memory[100_000]), 2.0,
               median(memory[0]), unit="MB"),
    ]  # fmt: skip


def _run(command: list[str], surroundings: dict[str, str]) -> tuple[float, float]:
    """Seconds from starting the process until it has painted, which it tells by the clock that
    all processes of a machine share; and its peak memory in bytes, a moment later."""
    started = time.monotonic()
    done = subprocess.run(command, check=True, env=surroundings, capture_output=True, text=True)
    at, most = done.stdout.split()
    return float(at) - started, float(most)
