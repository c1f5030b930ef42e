"""Every text twice as long, with accents: nothing is cut off that may not be shortened, nothing
stands outside its window or over something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import language
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.import_wizard.frame import WizardFrame
from leaddesk.ui.session import Session
from tests.ui.conftest import People
from tests.ui.layout_faults import faults
from tests.ui.scenes import SCENES, Stage, at_rest, played
from tests.ui.windows import in_front

ACCENTS = str.maketrans("aeiouAEIOUcnsz", "àéîöüÄÊÏÕÛçñšž")
KEPT = re.compile(r"\{[^}]*\}|%n|%L?\d|<[^>]+>|&[a-z]+;|\\n|[^A-Za-z&{<%]+|[{<%]")


def longer(text: str) -> str:
    """Each word once more, so 'Call' is 'CàllCall'; placeholders and signs stay."""
    found = []
    for part in re.split(f"({KEPT.pattern})", text):
        word = part.replace("&", "")
        found.append(part if not word or KEPT.fullmatch(part) else part.translate(ACCENTS) + word)
    return "".join(found)


def test_a_longer_text_keeps_what_is_filled_in() -> None:
    assert longer("&Call…") == "&CàllCall…"
    assert longer("Undo: {step} (%n)") == "ÛñdöUndo: {step} (%n)"


class Screen:
    """As wide and high as the least that is promised; the one of the tests is smaller."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 1280, 800)


class Pseudo(QTranslator):
    """Translates everything of the program."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return longer(text)


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[QApplication]:
    """After English, and English again afterwards."""
    language.use(qapp, "en")
    pseudo = Pseudo(qapp)
    qapp.installTranslator(pseudo)
    yield qapp
    qapp.removeTranslator(pseudo)
    pseudo.setParent(None)  # or the next test would find and install this one
    language.use(qapp, "en")


@pytest.fixture
def stage(
    stretched: QApplication, qtbot: QtBot, session: Session, desk: Desk, people: People,
    tmp_path: Path, dressed: QApplication, monkeypatch: pytest.MonkeyPatch,
) -> Stage:  # fmt: skip
    for kind in (SheetDialog, WizardFrame):
        monkeypatch.setattr(kind, "screen", lambda _self: Screen(), raising=False)
    stretched.installTranslator(next(t for t in stretched.findChildren(QTranslator)
                                     if isinstance(t, Pseudo)))  # fmt: skip
    window = in_front(qtbot, session, stretched)
    return Stage(qtbot, window, desk, people, tmp_path)


@pytest.mark.parametrize("name", SCENES)
def test_texts_twice_as_long_break_nothing(stage: Stage, name: str) -> None:
    shown = played(stage, name)
    try:
        assert faults(shown) == []
    finally:
        at_rest(shown)
