"""How long the window stands still while the wizard reads, proposes and writes 100,000 rows, and
takes them back, and while a hand chooses about all of them: the longest time between two ticks of a
clock in the window's thread; and how long a cancel takes. `python -m tests.bench.alive FOLDER ROWS`
does it in a process of its own."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from leaddesk.domain.choices import KEEP, TAKE
from leaddesk.domain.proposal import Proposal
from tests.bench.apart import apart
from tests.bench.figure import Figure
from tests.bench.windows import let_go

ROWS = 100_000
TICK, TICKS = 10, 5
"""Milliseconds between two ticks, and how many have to follow what was done."""
STILL, STOPS = 0.1, 1.0
PHASES = ("read", "choose for all rows", "filter", "write", "undo")


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        apart("tests.bench.import_steps", "make", folder, str(ROWS))
        told = apart("tests.bench.alive", folder, str(ROWS)).told
    return [
        *(Figure(f"the window stood still, {ROWS:,} rows, {name}", told[name], STILL)
          for name in PHASES),
        *(Figure(f"cancel, {ROWS:,} rows, {name}", told[f"cancel {name}"], STOPS)
          for name in ("read", "write", "index")),
    ]  # fmt: skip


def main(folder: Path, rows: int) -> None:
    """The longest standstill of each phase, and the cancels, in seconds."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from leaddesk.desk import open_desk
    from leaddesk.ui import theme
    from leaddesk.ui.import_wizard import ImportWizard
    from leaddesk.ui.import_wizard.writing import Writing
    from leaddesk.ui.main_window import MainWindow
    from leaddesk.ui.session import Session
    from tests.bench.standstill import ticking

    app = QApplication([])
    theme.apply(app, "light")
    desk = open_desk(folder / "alive.leaddesk")
    window = MainWindow(Session(desk), app)
    window.show()

    def until(there: Callable[[], bool], do: Callable[[], object] = lambda: None) -> float:
        """The longest standstill from what is done until it is so, and has been painted."""
        app.processEvents()
        began = time.perf_counter()
        with ticking(TICK) as gaps:
            do()
            while not there() or len(gaps) < TICKS:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        longest = ", ".join(f"{gap * 1000:.0f}" for gap in sorted(gaps, reverse=True)[:5])
        print(f"ms: {longest} in {time.perf_counter() - began:.1f} s", file=sys.stderr)
        return max(gaps)

    found: dict[str, float] = {}

    def cancelled(name: str, stop: Callable[[], object], there: Callable[[], bool]) -> None:
        began = time.perf_counter()
        stop()
        while not there():
            app.processEvents()
        found[f"cancel {name}"] = time.perf_counter() - began

    def opened() -> ImportWizard:
        wizard = ImportWizard(window.session, folder / "list.xlsx", window)
        wizard.show()
        return wizard

    wizard = opened()
    wizard.buttons["check"].click()
    found["read"] = until(lambda: wizard.step == "proposal")
    assert len(wizard.proposal.lines) == rows
    proposal = wizard.proposal
    for line in proposal.lines:  # so few names are often the same: here nobody has to decide
        line.taken, line.duplicate_of = True, 0
    page = wizard.proposal_page
    page.show_proposal(_mostly_changed(proposal))
    new = page.table.proposal_model().count("new")
    until(page.panel.isVisible)
    found["choose for all rows"] = max(
        until(lambda wanted=wanted: page.taken() == wanted,
              lambda chosen=chosen: page.choose_everywhere("city", chosen))
        for chosen, wanted in ((KEEP, new), (TAKE, rows))
    )  # fmt: skip
    found["filter"] = max(
        until(page.chips[kind].isChecked, lambda kind=kind: page.show_kind(kind))
        for kind in ("changed", "new", "")
    )
    page.show_proposal(proposal)
    wizard.write()  # the button still counts what was ticked by hand: nothing
    found["write"] = until(lambda: wizard.step == "report")
    assert len(desk.reads.contact_ids()) == rows
    wizard.buttons["undo_import"].click()
    found["undo"] = until(lambda: not wizard.isVisible())
    assert not desk.reads.contact_ids()

    wizard = opened()
    wizard.buttons["check"].click()
    until(lambda: wizard.reading._job is not None and wizard.reading._job._thread.far is not None)
    job = wizard.reading._job
    assert job is not None
    cancelled("read", job.cancel, lambda: bool(job._thread.end) or not wizard.reading.busy)
    wizard.deleteLater()

    for name, share in (("write", 0.3), ("index", 1.0)):
        far = [0]
        writing = Writing(window.session, window)
        writing.progressed.connect(lambda done, _total, far=far: far.__setitem__(0, done))
        writing.write(proposal)
        until(lambda far=far, share=share: far[0] >= rows * share)
        cancelled(name, writing.cancel, lambda writing=writing: writing._job is None)
    print(json.dumps(found))
    let_go(window)


def _mostly_changed(proposal: Proposal) -> Proposal:
    """As if each row brought another city to a contact there is; every third is new here, for then
    the rows are of two heights."""
    lines = [
        replace(line, verdict="changed", fresh_id=0, changes={"city": ("Jena", "Ulm")})
        if line.number % 3 else replace(line)
        for line in proposal.lines
    ]  # fmt: skip
    return replace(proposal, lines=lines)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
