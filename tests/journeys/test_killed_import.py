"""Check 3 through the window: the process is killed while the wizard writes 50,000 rows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.test_cli import ROOT, Shell

ROWS = 50_000
CHILD = """
import os, signal, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from leaddesk.desk import open_desk
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session

app = QApplication([])
window = MainWindow(Session(open_desk(Path(sys.argv[1]))), app)
wizard = ImportWizard(window.session, Path(sys.argv[2]), window)
wizard.show()

def written(done, total):
    print("writing", done, flush=True)
    if done > 20_000:
        os.kill(os.getpid(), signal.SIGKILL)

wizard.buttons["check"].click()
wizard.reading.read.connect(lambda: wizard.buttons["import"].click())
wizard.writing.progressed.connect(written)
wizard.reading.unread.connect(lambda told: sys.exit(told))
app.exec()
"""


def test_3_a_wizard_that_is_killed_while_it_writes_leaves_nothing(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    file = tmp_path / "gross.csv"
    rows = (f"V{n};N{n};Firma {n % 9999};n{n}@muster.example" for n in range(ROWS))
    file.write_text("\n".join(("Vorname;Nachname;Firma;E-Mail", *rows)), encoding="utf-8")
    shell.ask("stats")
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(shell.database), str(file)], cwd=ROOT, text=True,
        capture_output=True, timeout=180,
        env=shell.environment | {"QT_QPA_PLATFORM": "offscreen"}, check=False,
    )  # fmt: skip
    assert child.returncode == -9, child.stderr
    assert "writing" in child.stdout
    assert shell.ask("check") == {"ok": True, "problems": []}
    assert shell.ask("stats")["contacts"] == 0
    told = shell.ask("import", file)
    assert told["new"] == ROWS
