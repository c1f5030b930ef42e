"""The board on a fake desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui import theme
from leaddesk.ui.board import BoardView
from tests.ui.board.board_desk import FakeReads, FakeSession, forty


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The program in its light clothes."""
    if qapp.styleSheet() != theme.stylesheet(theme.LIGHT):
        theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def reads() -> FakeReads:
    return FakeReads(forty())


@pytest.fixture
def session(dressed: QApplication, reads: FakeReads) -> FakeSession:
    return FakeSession(reads)


@pytest.fixture
def board(qtbot: QtBot, session: FakeSession, dressed: QApplication) -> BoardView:
    """Shown and active, large enough that no column scrolls sideways."""
    view = BoardView(session)
    qtbot.addWidget(view)
    view.resize(1144, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    # Qt remembers the Ctrl of another test's last click, and reads clicks and focus by it.
    qtbot.keyRelease(view, Qt.Key.Key_Control)
    assert dressed.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    return view
