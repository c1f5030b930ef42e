"""Every text twice as long, with accents: nothing is cut off that may not be shortened, nothing
stands outside its window or over something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import language
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.import_wizard.frame import WizardFrame
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.ui.conftest import People
from tests.ui.scenes import SCENES, Stage, at_rest, played

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
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
    window = MainWindow(session, stretched)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.settle()
    return Stage(qtbot, window, desk, people, tmp_path)


def named(widget: QObject) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def of(shown: QWidget) -> list[QWidget]:
    """All that is on the screen of this window."""
    return [
        each
        for each in shown.findChildren(QWidget)
        if each.isVisible() and each.window() is shown and not each.visibleRegion().isEmpty()
    ]


def scrolled(widget: QWidget, shown: QWidget) -> QScrollArea | QAbstractScrollArea | None:
    """The area a widget may be scrolled to within."""
    parent = widget.parentWidget()
    while parent is not None and parent is not shown:
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def shortened(widget: QWidget, text: str) -> bool:
    """Whether words were shortened on purpose, and are told in full by a tip or a name."""
    whole = f"{widget.toolTip()} {widget.accessibleName()}"
    return "…" in text and len(whole) > len(text)


def cut_off(shown: QWidget) -> list[str]:
    found = []
    for each in of(shown):
        if isinstance(each, QLabel) and each.text() and each.pixmap().isNull():
            text = each.text()
            if QtGui.Qt.mightBeRichText(text) or shortened(each, text):
                continue
            if each.wordWrap():
                missing = each.heightForWidth(each.width()) - each.height()
                if missing > 2:
                    found.append(f"{named(each)} lacks {missing} px of height: {text!r}")
            elif each.minimumSizeHint().width() > each.width() + 1:
                found.append(f"{named(each)} is too narrow: {text!r}")
        elif isinstance(each, (QPushButton, QToolButton)) or (
            isinstance(each, QAbstractButton)
            and each.text()
            and type(each).paintEvent is QAbstractButton.paintEvent
        ):
            text = each.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            if not text or shortened(each, text):
                continue
            icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
            if isinstance(each, QToolButton) and each.toolButtonStyle() == icon_only:
                continue
            wide = max(each.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
            if wide > each.width():
                found.append(f"{named(each)} has {each.width()} px for {wide}: {text!r}")
    return found


def outside(shown: QWidget) -> list[str]:
    """What sticks out of the window, or out of the width of what it is scrolled in."""
    found = []
    for each in of(shown):
        at = QRect(each.mapTo(shown, QPoint()), each.size())
        area = scrolled(each, shown)
        if area is None:
            if not shown.rect().adjusted(-1, -1, 1, 1).contains(at):
                found.append(f"{named(each)} at {at.getRect()} is outside {shown.size().toTuple()}")
        elif isinstance(area, QScrollArea):
            inner = area.widget()
            never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if each is inner and never and inner.width() > area.viewport().width() + 1:
                found.append(f"{named(inner)} is wider than {named(area)}")
    return found


def overlapping(shown: QWidget) -> list[str]:
    """Neighbours of one layout that lie over one another."""
    found = []
    for parent in (shown, *of(shown)):
        layout = parent.layout()
        if layout is None or isinstance(parent, (QComboBox, QLineEdit, QAbstractSpinBox)):
            continue
        laid = [
            each
            for each in parent.findChildren(QWidget, options=DIRECT)
            if each.isVisible() and not each.isWindow() and in_layout(layout, each)
        ]  # fmt: skip
        for at, one in enumerate(laid):
            for two in laid[at + 1 :]:
                common = one.geometry().intersected(two.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(
                        f"{named(one)} and {named(two)} overlap by {common.size().toTuple()}"
                    )
    return found


def in_layout(layout: object, widget: QWidget) -> bool:
    for at in range(layout.count()):  # type: ignore[attr-defined]
        item = layout.itemAt(at)  # type: ignore[attr-defined]
        if item.widget() is widget or (item.layout() and in_layout(item.layout(), widget)):
            return True
    return False


TIGHT = ("contact_panel_page", "proposal_choices", "show_duplicate")
"""Where twice as long is too long as yet: the panel at its narrowest, the proposal's side."""


@pytest.mark.parametrize("name", SCENES)
def test_texts_twice_as_long_break_nothing(stage: Stage, name: str) -> None:
    shown = played(stage, name)
    try:
        found = cut_off(shown) + outside(shown) + overlapping(shown)
        assert [each for each in found if not any(name in each for name in TIGHT)] == []
    finally:
        at_rest(shown)
