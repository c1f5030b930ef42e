"""The tick that the step planned so far is done."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from leaddesk.domain.checklist import Answer, Criterion
from leaddesk.domain.followup import FollowUp
from leaddesk.ui.dialogs.checklist_editor import CriterionRow
from leaddesk.ui.dialogs.next_step import NextStepEditor
from tests.desks import TODAY

LONG = "Call: go through what the control system is worth to them, & the price"


@pytest.mark.usefixtures("dressed")
def test_a_long_step_is_cut_to_the_room_and_keeps_its_day(qtbot: QtBot) -> None:
    editor = NextStepEditor(TODAY, open_step=FollowUp(TODAY, LONG, time(16)), quick=False)
    qtbot.addWidget(editor)
    editor.show()
    editor.resize(360, editor.sizeHint().height())
    QApplication.processEvents()
    tick = editor.findChild(QCheckBox, "step_done")
    assert editor.width() == 360, "it takes no room from what stands beside it"
    assert "…" in tick.text()
    assert tick.text().endswith("16:00)")
    assert tick.fontMetrics().horizontalAdvance(tick.text()) < tick.width()
    assert LONG in tick.accessibleName()
    editor.resize(900, editor.height())
    QApplication.processEvents()
    assert LONG.replace("&", "&&") in tick.text()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(
    ("typed", "ahead", "at"),
    [("morgen 9", 1, time(9)), ("in 2 days at 14:30", 2, time(14, 30)), ("tomorrow", 1, None)],
)
def test_a_time_typed_with_the_day_of_a_step_goes_into_its_field(
    qtbot: QtBot, typed: str, ahead: int, at: time | None
) -> None:
    editor = NextStepEditor(TODAY)
    qtbot.addWidget(editor)
    editor.text.set_value("Call")
    editor.on.line.setText(typed)
    step = FollowUp(TODAY + timedelta(ahead), "Call", at)
    assert editor.check()
    assert editor.follow_up() == step, "with Enter, before the field was left"
    editor.on.line.editingFinished.emit()
    assert editor.at.clock() == at
    assert editor.follow_up() == step
    editor.at.set_time(time(17))
    assert editor.follow_up() == FollowUp(step.due_on, "Call", time(17)), "and can be changed there"


@pytest.mark.usefixtures("dressed")
def test_a_long_note_is_read_from_its_beginning(qtbot: QtBot) -> None:
    criterion = Criterion(1, "problem", "", "must", 0, True)
    row = CriterionRow(criterion, Answer(1, "yes", LONG * 3), "yes", "", 40)
    qtbot.addWidget(row)
    assert row.note.cursorPosition() == 0
