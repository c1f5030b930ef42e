"""A second start on the same desk shows the first window; whoever was killed locks nobody out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.ui import one_window
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.one_window import OneWindow

CHECKOUT = Path(__file__).parents[2]
LONG = 30_000
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LEADDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """The program as processes of their own."""
    begun: list[subprocess.Popen[str]] = []

    def started(*args: str) -> subprocess.Popen[str]:
        more = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT), "LANG": "C.UTF-8"}
        begun.append(subprocess.Popen(
            [sys.executable, "-m", "leaddesk", "--language", "en", *args],
            env={**os.environ, **more}, cwd=tmp_path, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        ))  # fmt: skip
        return begun[-1]

    yield started
    for each in begun:
        each.kill()
        each.communicate()


def test_a_second_start_shows_the_first_window_and_a_killed_one_locks_nobody_out(
    qtbot: QtBot, start: Start, tmp_path: Path, home: Path
) -> None:
    file = str(tmp_path / "leads.leaddesk")

    def locked() -> bool:
        return bool(list(home.glob("open/*.lock")))

    first = start("--database", file)
    qtbot.waitUntil(locked, timeout=LONG)
    second = start("--database", file)
    out, err = second.communicate(timeout=60)
    assert (second.returncode, out, err) == (
        0, "The desk is open already: its window is shown.\n", "",
    )  # fmt: skip
    assert first.poll() is None
    other = start("--database", str(tmp_path / "other.leaddesk"))
    qtbot.waitUntil(lambda: len(list(home.glob("open/*.lock"))) == 2, timeout=LONG)
    assert other.poll() is None, "another desk has a window of its own"
    first.kill()
    first.wait()
    third = start("--database", file)

    def holds_it() -> bool:
        try:
            held = [each.read_text() for each in home.glob("open/*.lock")]
        except OSError:  # just being taken over
            return False
        return any(str(third.pid) in each for each in held)

    qtbot.waitUntil(holds_it, timeout=LONG)
    assert third.poll() is None
    check = start("check", "--json", "--database", file)
    assert json.loads(check.communicate(timeout=60)[0]) == {"ok": True, "problems": []}


def test_a_knock_brings_the_window_to_the_front(window: MainWindow, tmp_path: Path) -> None:
    first, second = OneWindow(), OneWindow()
    desk = tmp_path / "leads.leaddesk"
    assert first.take(desk)
    assert not second.take(tmp_path / "." / "leads.leaddesk")
    first.watch(window)
    window.hide()
    assert second.knock()
    assert window.isVisible()
    first.leave()
    assert second.take(desk)
    second.leave()


def test_a_window_that_does_not_answer_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "PATIENCE", 0)
    first, second = OneWindow(), OneWindow()
    assert first.take(tmp_path / "a.leaddesk")
    assert not second.take(tmp_path / "a.leaddesk")
    assert not second.knock()
    first.leave()


def test_where_no_lock_can_be_written_every_start_has_its_window(
    tmp_path: Path, home: Path
) -> None:
    home.write_text("a file where the folder should be")
    assert OneWindow().take(tmp_path / "a.leaddesk")
    assert OneWindow().take(tmp_path / "a.leaddesk")
