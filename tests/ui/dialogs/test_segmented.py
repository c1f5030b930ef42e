"""A choice of words side by side, by its letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from leaddesk.ui.dialogs.segmented import SegmentedControl


@pytest.fixture
def control(qtbot: QtBot, dressed: QApplication) -> SegmentedControl:
    words = [("yes", "yes"), ("no", "no"), ("unknown", "open"), ("other", "other")]
    made = SegmentedControl("answer", words, "unknown", spoken="Answer")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_a_letter_takes_the_next_word_that_begins_with_it(
    control: SegmentedControl, qtbot: QtBot
) -> None:
    told: list[str] = []
    control.picked.connect(told.append)
    steps = ("y", "yes"), ("N", "no"), ("o", "unknown"), ("o", "other"), ("x", "other")
    for letter, code in steps:
        at = control.segment(control.value())
        qtbot.keyClicks(at, letter)
        assert control.value() == code
    assert told == ["yes", "no", "unknown", "other"]
    assert QApplication.focusWidget() is control.segment("other")


def test_esc_and_enter_are_for_the_dialog(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    choice = SegmentedControl("answer", [("yes", "yes"), ("no", "no")], "yes", parent=dialog)
    dialog.show()
    qtbot.keyClick(choice.segment("yes"), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_cannot_be_chosen_is_not_by_its_letter_and_keys_with_ctrl_are_not_ours(
    control: SegmentedControl, qtbot: QtBot
) -> None:
    control.segment("yes").setEnabled(False)
    qtbot.keyClicks(control.segment("unknown"), "y")
    qtbot.keyClick(control.segment("unknown"), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert control.value() == "unknown"
