"""F1 lists every key, none means two things in one place, and what it says is what happens."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui import keys, language
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People


def spelled(key: str) -> str:
    return QKeySequence(key).toString()


def of_actions(window: MainWindow) -> dict[str, str]:
    """Which action has a key, by the key."""
    return {
        key.toString(): action.objectName()
        for action in window.all_actions.all()
        for key in action.shortcuts()
    }


def everywhere(window: MainWindow) -> set[str]:
    """What works wherever the keyboard is in the window."""
    wide = next(place for place in keys.PLACES if place.name == "window")
    return set(of_actions(window)) | {spelled(key) for each in wide.keys for key in each.keys}


@pytest.mark.parametrize("code", language.LANGUAGES)
@pytest.mark.parametrize("place", keys.PLACES, ids=lambda place: place.name)
def test_no_key_means_two_things_in_one_place(
    window: MainWindow, dressed: QApplication, place: keys.Place, code: str
) -> None:
    window.speak(code)
    here = [spelled(key) for each in place.keys for key in each.keys]
    assert [key for key, count in Counter(here).items() if count > 1] == []
    assert all(here)
    menus = set(of_actions(window))
    clashing = {
        spelled(key)
        for each in place.keys
        if not each.over
        for key in each.keys
        if spelled(key) in menus
    }
    assert clashing == set()
    language.use(dressed, "en")


def test_what_is_said_to_mean_something_else_here_does_so(
    window: MainWindow, people: People
) -> None:
    """Whoever has the keyboard asks for the key before the window's actions get it."""
    over = {
        (place.name, spelled(key))
        for place in keys.PLACES
        for each in place.keys
        if each.over
        for key in each.keys
        if spelled(key) in of_actions(window)
    }
    assert over == {
        ("column_header", "F2"), ("list", "F2"), ("panel_timeline", "Del"), ("palette", "Ctrl+K"),
        ("panel_facts", "F2"), ("panel_files", "Del"), ("quick_add", "Alt+1"),
        ("quick_add", "Alt+2"), ("quick_add", "Alt+3"), ("proposal", "F2"),
    }  # fmt: skip


def test_every_shortcut_of_the_window_is_listed(window: MainWindow, people: People) -> None:
    for name in ("list", "today", "board"):
        window.show_view(name)
    window.choose([people.anna])
    window.settle()
    wide = everywhere(window)
    for shortcut in window.findChildren(QShortcut):
        if shortcut.context() == Qt.ShortcutContext.WindowShortcut:
            assert shortcut.key().toString() in wide, shortcut.parent().objectName()
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            assert key.toString() in wide, action.objectName()


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_f1_shows_every_key(
    window: MainWindow, dressed: QApplication, qtbot: QtBot, code: str
) -> None:
    window.speak(code)
    window.all_actions["shortcuts"].trigger()
    lines = page_lines(window)
    shown = {key for told, _, _ in lines for key in told.split(", ")}
    native = QKeySequence.SequenceFormat.NativeText
    for key in of_actions(window):
        assert QKeySequence(key).toString(native) in shown
    titles = {title for _, _, title in lines}
    assert len(titles) >= 6 + len(keys.PLACES) - 1
    assert all(told and words for told, words, _ in lines)
    language.use(dressed, "en")


def page_lines(window: MainWindow) -> list[tuple[str, str, str]]:
    """Keys, words and title of every line that is shown on the page."""
    [tree] = window.findChildren(QTreeWidget, "shortcut_lines")
    found = []
    for at in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(at)
        for row in range(top.childCount()):
            line = top.child(row)
            if not line.isHidden() and not top.isHidden():
                found.append((line.text(1), line.text(0), top.text(0)))
    return found


def test_f1_is_searched_by_what_a_key_does_and_by_the_key(window: MainWindow, qtbot: QtBot) -> None:
    window.all_actions["shortcuts"].trigger()
    [field] = window.findChildren(QLineEdit, "shortcut_search")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "log")
    assert ("Del", "Delete what was logged", "In the panel's timeline") in page_lines(window)
    field.setText("ctrl+l")
    assert ("Ctrl+L", "Call", "Contact") in page_lines(window)
    assert all("ctrl+l" in told.lower() for told, _, _ in page_lines(window))
    field.setText("palette pgdown")
    assert [words for _, words, _ in page_lines(window)] == ["A page on or back"]
    field.setText("nothing like this")
    [nothing] = window.findChildren(QWidget, "shortcut_nothing")
    assert page_lines(window) == []
    assert nothing.isVisible()
    field.clear()
    assert not nothing.isVisible()


def test_the_menus_show_the_keys(window: MainWindow, people: People) -> None:
    window.choose([people.anna])
    shown = {
        action.objectName()
        for menu in (*window.menuBar().findChildren(QMenu), window.menus.of_card(window))
        for action in menu.actions()
        if action.shortcut().toString() and action.isShortcutVisibleInContextMenu()
    }
    assert set(of_actions(window).values()) <= shown
    assert not QApplication.testAttribute(
        Qt.ApplicationAttribute.AA_DontShowShortcutsInContextMenus
    )


@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+L", "Ctrl+N", "F1"])
@pytest.mark.parametrize("name", ["search", "cards", "text"])
def test_a_key_of_the_window_is_not_swallowed_where_somebody_types(
    window: MainWindow, people: People, qtbot: QtBot, key: str, name: str
) -> None:
    """Ctrl+K deletes to the end of a line in some programs: here it is the palette."""
    window.choose([people.anna])
    if name == "cards":
        there: QWidget = window.views.front.focusProxy() or window.findChild(CardList)
    elif name == "search":
        window.toolbar.search.setText("anna bertha")
        window.toolbar.search.setCursorPosition(4)
        there = window.toolbar.search
    else:
        there = QPlainTextEdit("anna bertha", window.centralWidget())
        there.show()
    there.setFocus()
    done = []
    action = next(each for each in window.all_actions.all() if spelled(key) in
                  [one.toString() for one in each.shortcuts()])  # fmt: skip
    action.triggered.disconnect()
    action.triggered.connect(lambda: done.append(key))
    combination = QKeySequence(key)[0]
    qtbot.keyClick(there, combination.key(), combination.keyboardModifiers())
    assert done == [key]
    if name == "search":
        assert window.toolbar.search.text() == "anna bertha"
