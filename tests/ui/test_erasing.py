"""Erasing from the window ends in a notice, as every verb does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People

TOLD = {
    "en": "Erased 1 contact for good. Receipt no. 1 is in Tools, Erasures.",
    "de": "1 Kontakt endgültig gelöscht. Beleg Nr. 1 steht unter Werkzeuge, Löschungen.",
}


@pytest.mark.parametrize("code", TOLD)
def test_erasing_says_that_it_is_done_and_where_the_receipt_is_and_offers_no_undo(
    window: MainWindow, desk: Desk, people: People, qtbot: QtBot, code: str,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    window.speak(code)
    window.choose([people.jana])
    window.all_actions["erase"].trigger()
    dialog = opened("erase_dialog")
    assert isinstance(dialog, EraseDialog)
    dialog.typed.set_value("Jana Köhler")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.notice.words == TOLD[code])
    assert not window.findChild(QPushButton, "notice_undo").isVisible()
    assert window.views.selected() == []
