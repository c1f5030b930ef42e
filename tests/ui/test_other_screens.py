"""A small screen, one at 200 %, and a system that speaks neither German nor English."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import language
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.import_wizard.frame import WizardFrame
from leaddesk.ui.keys_page import KeysPage
from leaddesk.ui.session import Session
from tests.ui.conftest import People
from tests.ui.layout_faults import faults
from tests.ui.scenes import SCENES, Stage, at_rest, played
from tests.ui.windows import in_front

SMALL = (1024, 600)
ROOT = Path(__file__).parents[2]


class Screen:
    def availableGeometry(self) -> QRect:
        return QRect(0, 0, *SMALL)


@pytest.fixture
def stage(
    qtbot: QtBot, session: Session, desk: Desk, people: People, tmp_path: Path,
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch,
) -> Stage:  # fmt: skip
    """In German, whose words are the longer ones."""
    for kind in (SheetDialog, WizardFrame, KeysPage):
        monkeypatch.setattr(kind, "screen", lambda _self: Screen(), raising=False)
    language.use(dressed, "de")
    window = in_front(qtbot, session, dressed, *SMALL)
    return Stage(qtbot, window, desk, people, tmp_path)


@pytest.mark.parametrize("name", SCENES)
def test_on_a_small_screen_nothing_is_cut_and_everything_is_on_it(stage: Stage, name: str) -> None:
    shown = played(stage, name)
    try:
        assert faults(shown) == []
        assert shown.width() <= SMALL[0]
        assert shown.height() <= SMALL[1]
    finally:
        at_rest(shown)


def test_a_narrow_bar_says_less_and_cuts_nothing(stage: Stage) -> None:
    window = stage.window
    window.choose([stage.people.anna])
    window.all_actions["finish_step"].trigger()
    stage.desk.contacts.hold([stage.people.anna], None)
    stage.desk.contacts.delete([stage.people.jana])
    bar = window.toolbar
    undo, new, export, due = (
        bar.findChild(QPushButton, name)
        for name in ("undo_button", "new_contact_button", "export_button", "filter_due")
    )
    for width, wants_words, wants_due in (
        (1600, True, True), (1280, True, True), (1024, False, True), (880, False, False),
    ):  # fmt: skip
        window.resize(width, 600)
        bar.layout().activate()
        assert new.text() == "Neuer Kontakt"
        assert bool(export.text()) is wants_words, width
        assert export.accessibleName() == "Exportieren"
        assert due.isVisible() is wants_due, width
        assert undo.text().startswith("Rückgängig")
        assert undo.accessibleName().startswith("Rückgängig: ")
        hint = bar.search.placeholderText()
        assert bar.search.fontMetrics().horizontalAdvance(hint) < bar.search.width() - 40
        for button in bar.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), (width, button.objectName())
                assert button.geometry().right() <= bar.width()


def elsewhere(folder: Path, size: str, spoken: str = "", **surroundings: str) -> dict[str, Any]:
    """The window in a process of its own, where scaling and the system's language are others."""
    for name in ("LANGUAGE", "LC_ALL", "LANG", "LC_MESSAGES"):
        surroundings.setdefault(name, "")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.elsewhere", str(folder), size, spoken],
        cwd=ROOT, env={**os.environ, **surroundings}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("size", ["1280x800", "960x540"])
def test_at_200_percent_nothing_is_cut_and_everything_is_sharp(
    tmp_path: Path, spoken: str, size: str
) -> None:
    """960 × 540 is what a screen of 1920 × 1080 has left."""
    found = elsewhere(tmp_path, size, spoken, QT_SCALE_FACTOR="2")
    assert found["faults"] == []
    assert found["foreign"] == []
    assert found["picture"] == [2 * int(part) for part in size.split("x")]


@pytest.mark.parametrize("system", ["fr_FR.UTF-8", "ja_JP.UTF-8", "ar_EG.UTF-8", "C"])
def test_a_system_that_speaks_another_language_gets_english(tmp_path: Path, system: str) -> None:
    found = elsewhere(tmp_path, "1280x800", LANG=system, LC_ALL=system)
    assert found["language"] == "en"
    assert found["new"] == "&New contact…"
    assert found["faults"] == []
    assert (found["number"], found["money"]) == ("1,234,567", "€1,234.56")
    assert found["day"] == "Tue 3 Nov 2026"
