"""Whatever has the keyboard can be seen to have it, in light and in dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import theme
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People
from tests.ui.scenes import SCENES, Stage, at_rest, played
from tests.ui.test_theme import contrast

AROUND = 4
ENOUGH = 12
"""Pixels that stand out: fewer are a blinking text cursor."""


@pytest.fixture
def stage(qtbot: QtBot, window: MainWindow, desk: Desk, people: People, tmp_path: Path) -> Stage:
    return Stage(qtbot, window, desk, people, tmp_path)


def reachable(shown: QWidget) -> list[QWidget]:
    """Everything Tab goes to."""
    return [
        each
        for each in shown.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is shown
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not each.visibleRegion().isEmpty()
    ]


def seen(widget: QWidget) -> QImage:
    """The widget with a little around it."""
    window = widget.window()
    at = QRect(widget.mapTo(window, QPoint()), widget.size())
    return window.grab(at.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def standing_out(before: QImage, after: QImage) -> int:
    """Pixels that are another colour than before by 3:1, as WCAG asks of a focus that is seen
    (2.4.13); a solid line has more than a text cursor."""
    count = 0
    colours: dict[tuple[int, int], bool] = {}
    for y in range(before.height()):
        for x in range(before.width()):
            pair = before.pixel(x, y), after.pixel(x, y)
            if pair[0] != pair[1]:
                if pair not in colours:
                    one, two = (QColor(each).name() for each in pair)
                    colours[pair] = contrast(one, two) >= 3
                count += colours[pair]
                if count >= ENOUGH:
                    return count
    return count


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("name", SCENES)
def test_the_focus_is_seen_wherever_it_goes(
    stage: Stage, dressed: QApplication, name: str, look: str
) -> None:
    stage.window.wear(look)
    shown = played(stage, name)
    try:
        unseen = []
        for widget in reachable(shown):
            elsewhere = next((each for each in reachable(shown) if each is not widget), None)
            if elsewhere is None:
                continue
            elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
            QCoreApplication.processEvents()
            if not widget.isVisible() or not widget.isEnabled():
                continue
            before = seen(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QCoreApplication.processEvents()
            if not widget.hasFocus():
                continue
            if isinstance(widget, QLineEdit):
                widget.deselect()
            after = seen(widget)
            if before.size() != after.size() or standing_out(before, after) >= ENOUGH:
                continue
            unseen.append(f"{type(widget).__name__} {widget.objectName()}")
        assert "\n".join(sorted(unseen)) == ""
    finally:
        at_rest(shown)
        theme.apply(dressed, "light")
