"""The program as a whole process: its options, its exit status, what it says where."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from leaddesk import __main__ as start
from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.ui import bugs
from leaddesk.ui.main_window import MainWindow
from tests.desks import desk_in

Run = Callable[..., "subprocess.CompletedProcess[str]"]
CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Start the program in a home of its own, without a display."""

    def started(*args: str, **more: str) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        home = {"LEADDESK_HOME": str(tmp_path / "home"), "PYTHONPATH": str(CHECKOUT)}
        return subprocess.run(
            [sys.executable, "-m", "leaddesk", *args],
            env=kept | home | {"TMPDIR": str(tmp_path), "LANG": "C.UTF-8"} | more,
            cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", timeout=60,
            check=False,
        )  # fmt: skip

    return started


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are asked there")


@linux
def test_without_a_display_the_demo_is_painted_to_a_picture(run: Run, tmp_path: Path) -> None:
    done = run("--demo", "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "There is no display here" in done.stdout
    picture = next(tmp_path.glob("leaddesk-*/leaddesk.png"))
    assert str(picture) in done.stdout
    assert QImage(str(picture)).width() == 1600
    assert not (tmp_path / "home").exists(), "a throw-away desk leaves no trace"


def test_a_screenshot_is_painted_and_nothing_is_said(run: Run, tmp_path: Path) -> None:
    picture = tmp_path / "board.png"
    done = run("--demo", "--screenshot", str(picture), "--size", "1280x800", "--select", "Müller",
               "--theme", "dark", "--language", "de")  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert QImage(str(picture)).height() == 800


@pytest.mark.parametrize(
    ("args", "status", "words"),
    [
        (("--screenshot", "x.png", "--demo", "--view", "funnel"), 2, "no view “funnel” yet"),
        (("--screenshot", "x.png", "--demo", "--select", "qqqq"), 1, "Nobody on this desk"),
        (("--screenshot", "no/x.png", "--demo"), 1, "The folder for"),
        (("--screenshot", "x.png", "--size", "big"), 2, "--size"),
        (("--colour",), 2, "--colour"),
        (("--language", "fr"), 2, "--language"),
        (("--database", "letter.txt"), 1, "is not a LeadDesk file"),
    ],
)
def test_what_cannot_be_done_is_said_on_standard_error(
    run: Run, tmp_path: Path, args: tuple[str, ...], status: int, words: str
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    if "--language" not in args:
        args = (*args, "--language", "en")
    done = run(*args)
    assert done.returncode == status
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert not (tmp_path / "x.png").exists()


def test_a_sub_command_answers_without_a_window(run: Run, tmp_path: Path) -> None:
    desk = str(tmp_path / "some.leaddesk")
    for args in (("stats", "--json", "--database", desk), ("--database", desk, "stats", "--json")):
        done = run(*args)
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["contacts"] == 0


def test_a_sub_command_speaks_the_language_asked_for(run: Run, tmp_path: Path) -> None:
    desk = str(tmp_path / "some.leaddesk")
    english = run("undo", "--database", desk, "--language", "en")
    assert english.returncode == 1
    assert english.stderr.strip() == "There is nothing to undo."


@pytest.mark.parametrize(
    ("args", "at"),
    [
        ([], None),
        (["--demo"], None),
        (["--database", "stats"], None),
        (["--database=x", "stats", "--json"], 1),
        (["--database", "x", "import", "list.xlsx"], 2),
        (["stats"], 0),
    ],
)
def test_the_sub_command_is_the_first_word_that_is_no_option(
    args: list[str], at: int | None
) -> None:
    assert start.command_at(args) == at


def test_starting_the_module_imports_no_qt() -> None:
    code = "import sys, leaddesk.__main__; print(sorted(m for m in sys.modules if 'PySide' in m))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def loaded(heavy: set[str], start_it: str, folder: Path) -> str:
    """Which of these modules a start of the program in a process of its own loads."""
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; "
        "from leaddesk.__main__ import main; QApplication.exec = lambda *_: 0; "
        f"assert main({start_it}) == 0; print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT), "LEADDESK_HOME": str(folder)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_window_loads_neither_phone_rules_nor_spreadsheets_nor_dialogs(tmp_path: Path) -> None:
    heavy = {
        "phonenumbers", "openpyxl", "python_calamine", "email_validator", "rapidfuzz",
        "leaddesk.ui.dialogs.gate_dialog", "leaddesk.ui.import_wizard",
    }  # fmt: skip
    assert loaded(heavy, "['--screenshot', 'x.png', '--demo']", tmp_path) == "[]"
    assert loaded({"leaddesk.ui.board"}, "['--demo']", tmp_path) == "['leaddesk.ui.board']"


def test_a_window_opens_before_anything_that_writes_is_loaded(tmp_path: Path) -> None:
    with closing(desk_in(tmp_path)) as desk:
        desk.contacts.add(Contact(last_name="Vogt"))
    heavy = {
        "peewee", "hashlib", "sqlite3", "leaddesk.store.writes", "leaddesk.store.ledger",
        "leaddesk.domain.proposal", "leaddesk.domain.permission_case", "leaddesk.ui.typed_day",
        "leaddesk.desk.board", "leaddesk.domain.contact", "leaddesk.domain.lifecycle",
    }  # fmt: skip
    assert loaded(heavy, "['--database', 'leads.leaddesk']", tmp_path) == "[]"


def test_a_bug_is_logged_without_what_it_said_and_told_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "deep" / "leaddesk.log"
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    bugs.watch(lambda: log, window)
    for _ in range(2):
        try:
            raise KeyError("Katrin Vogt")
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    boxes = window.findChildren(QMessageBox, "bug_message")
    assert len(boxes) == 1
    assert str(log) in boxes[0].text()
    boxes[0].close()
    told = log.read_text()
    assert told.count("KeyError\n") == 2
    assert "test_main.py" in told
    assert "Katrin Vogt" not in told.replace('raise KeyError("Katrin Vogt")', "")


def test_a_log_that_cannot_be_written_is_not_the_next_bug(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    bugs.note(tmp_path / "file" / "x.log", ValueError, ValueError(), None)


def test_a_large_log_begins_anew(tmp_path: Path) -> None:
    log = tmp_path / "leaddesk.log"
    log.write_text("x" * (bugs.LARGEST + 1))
    bugs.note(log, ValueError, ValueError(), None)
    assert log.stat().st_size < 1_000
    assert (tmp_path / "leaddesk.log.1").exists()


def test_the_desk_is_whole_after_a_picture(run: Run, desk: Desk, tmp_path: Path) -> None:
    file = desk.path
    desk.close()
    before = file.read_bytes()
    done = run("--screenshot", "x.png", "--database", str(file))
    assert done.returncode == 0, done.stderr
    assert file.read_bytes() == before
