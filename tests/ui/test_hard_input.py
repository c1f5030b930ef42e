"""What people type that programs of this kind stumble over, seen in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTableView
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People
from tests.ui.layout_faults import faults

HARD = {
    "500 letters": Contact(last_name="Überlang " * 55 + "Ende", firm="x" * 190),
    "one emoji": Contact(last_name="🦊"),
    "right to left": Contact(first_name="محمد", last_name="علي", firm="شركة"),
    "ten billion": Contact(last_name="Reich", value_cents=1_000_000_000_000),
    "all at once": Contact(last_name="🦊 علي " * 80, value_cents=1_000_000_000_000),
}


class Screen:
    """The least that is promised; the one of the tests is smaller."""

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 1280, 800)


@pytest.mark.parametrize("code", ["en", "de"])
@pytest.mark.parametrize("what", HARD)
def test_a_hard_contact_breaks_no_view(
    window: MainWindow, desk: Desk, people: People, what: str, code: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(SheetDialog, "screen", lambda _self: Screen(), raising=False)
    key = desk.contacts.add(HARD[what])
    window.speak(code)
    window.resize(1280, 800)
    for view in ("board", "list", "today"):
        window.show_view(view)
        window.choose([key])
        window.settle()
        QCoreApplication.processEvents()
        assert window.views.selected() == [key]
        assert faults(window) == [], view
        assert window.toolbar.width() == window.centralWidget().width()
    window.choose([key])
    window.all_actions["edit"].trigger()
    [form] = [each for each in window.findChildren(QDialog, "contact_dialog") if each.isVisible()]
    QCoreApplication.processEvents()
    assert faults(form) == []
    form.close()
    window.speak("en")


def test_ten_billion_are_told_in_the_column_and_below(
    window: MainWindow, desk: Desk, people: People
) -> None:
    desk.contacts.add(HARD["ten billion"])
    window.settle()
    heads = [each.parent().header for each in window.findChildren(QTableView, "column_cards")]
    names = [head.accessibleName() for head in heads]
    assert any("€10,000,008,000" in name for name in names), names
    told = window.statusBar().findChild(QLabel, "status_open").text()
    assert "€10.00bn" in told, told


@pytest.mark.parametrize(
    "typed", ['"', '""', '" "', "AND", "OR NOT", "-", "--", "-\"", "((", "NEAR(", "^", "' OR 1"]
)  # fmt: skip
def test_a_search_of_signs_only_narrows_sensibly_and_is_forgiven(
    qtbot: QtBot, window: MainWindow, people: People, typed: str
) -> None:
    troubles: list[object] = []
    window.session.troubled.connect(troubles.append)
    window.toolbar.search.setText(typed)
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    for view in ("list", "today", "board"):
        window.show_view(view)
    window.toolbar.search.clear()
    qtbot.waitUntil(lambda: window.views.filter.empty)
    assert troubles == []
    assert len(window.session.reads.contact_ids()) == 6


def test_two_windows_worth_of_keys_typed_ahead_do_what_they_say_and_nothing_else(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People
) -> None:
    """All keys wait before the first is looked at: search, open, log a call, plan, save."""
    before, talks = len(desk.reads.contact_ids()), len(desk.reads.activities(people.katrin))

    def ahead(*keys: tuple[Qt.Key, str, Qt.KeyboardModifier]) -> None:
        for key, text, modifier in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.focusWidget() or window
                QCoreApplication.postEvent(target, QKeyEvent(kind, key, modifier, text))

    none = Qt.KeyboardModifier.NoModifier
    window.search()
    ahead(*[(Qt.Key(ord(letter.upper())), letter, none) for letter in "vogt" * 100])
    QCoreApplication.processEvents()
    assert window.toolbar.search.text() == "vogt" * 100
    window.toolbar.search.setText("vogt")
    ahead((Qt.Key.Key_Return, "\r", none))
    QCoreApplication.processEvents()
    assert window.views.selected() == [people.katrin]
    ahead(*[(Qt.Key.Key_Down, "", none), (Qt.Key.Key_Up, "", none)] * 200)
    ahead(*[(Qt.Key(ord(letter)), letter.lower(), none) for letter in "QWERTZ" * 30])
    ahead(*[(Qt.Key.Key_Space, " ", none), (Qt.Key.Key_Left, "", none)] * 50)
    QCoreApplication.processEvents()
    assert len(desk.reads.contact_ids()) == before
    assert len(desk.reads.activities(people.katrin)) == talks
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert desk.check() == []
