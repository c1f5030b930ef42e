"""The main window as a person has it: shown, in front, with everything read."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session


def in_front(
    qtbot: QtBot, session: Session, app: QApplication, width: int = 1280, height: int = 800
) -> MainWindow:
    """A window with the keyboard on the board."""
    made = MainWindow(session, app)
    qtbot.addWidget(made)
    made.resize(width, height)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.settle()
    return made
