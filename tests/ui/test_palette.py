"""The command palette: everything by typing, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.palette import CommandPalette
from tests.ui.conftest import People

CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[], CommandPalette]


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Open:
    """Ctrl+K, and what opens."""

    def opened() -> CommandPalette:
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_K, CTRL)
        qtbot.waitUntil(lambda: bool(there(window)) and there(window)[0].isActiveWindow())
        return there(window)[0]

    return opened


def there(window: MainWindow) -> list[CommandPalette]:
    return [each for each in window.findChildren(CommandPalette) if each.isVisible()]


def type_into(palette: CommandPalette, words: str) -> None:
    for letter in words:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(palette.field, event)


def first(palette: CommandPalette, words: str) -> str:
    """The first line for some words."""
    palette.field.clear()
    type_into(palette, words)
    entry = palette.current()
    assert entry is not None
    return entry.words


def keys(palette: CommandPalette) -> list[str]:
    return [entry.key for entry in palette.model.entries]


def test_every_action_stage_and_view_is_offered(
    window: MainWindow, desk: Desk, palette: Open
) -> None:
    desk.saved_views.save("Fulda", Filter(place="Fulda"))
    opened = palette()
    for action in window.all_actions.named():
        assert action.objectName() == "palette" or action.objectName() in keys(opened)
    assert [key for key in keys(opened) if key.startswith("stage ")] == [
        f"stage {stage.id}" for stage in desk.reads.stages()
    ]
    assert [entry.words for entry in opened.model.entries if entry.key.startswith("view ")] == [
        "Fulda"
    ]
    QAbstractItemModelTester(opened.model)


def test_what_cannot_be_done_says_why_and_stays(
    window: MainWindow, palette: Open, qtbot: QtBot
) -> None:
    window.choose([])
    opened = palette()
    first(opened, "log a call")
    entry = opened.current()
    assert entry is not None
    assert (entry.key, entry.off) == ("call", "select one contact")
    assert not opened.model.flags(opened.lines.currentIndex()) & Qt.ItemFlag.ItemIsEnabled
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.isVisible()
    opened.field.clear()
    for entry in opened.model.entries:
        action = window.findChild(type(window.all_actions["call"]), entry.key)
        if action is not None:
            assert bool(entry.off) != action.isEnabled(), entry.key


def test_an_action_is_done_by_a_few_letters_and_enter(
    window: MainWindow, people: People, palette: Open, qtbot: QtBot,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    window.choose([people.anna])
    assert first(palette(), "next st") == "Next step"
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert opened("follow_up_dialog").isVisible()
    assert there(window) == []


def test_a_contact_is_brought_into_view_whatever_narrows_it(
    window: MainWindow, people: People, palette: Open, qtbot: QtBot
) -> None:
    window.toolbar.ask(Filter(text="nobody like this"))
    assert first(palette(), "anna mul") == "Anna Müller"
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert window.views.selected() == [people.anna]
    assert window.toolbar.filter == Filter()
    assert first(palette(), "kurt") == "Kurt Alt"
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert window.views.selected() == [people.kurt]


def test_a_card_is_moved_and_a_view_is_called(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int], palette: Open,
    qtbot: QtBot,
) -> None:  # fmt: skip
    desk.saved_views.save("In Fulda", Filter(place="Fulda"))
    window.choose([people.anna])
    assert first(palette(), "offer") == "Move to “Offer”"
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert desk.reads.cards([people.anna])[people.anna].stage_id == stage["offer"]
    assert first(palette(), "in ful") == "In Fulda"
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert window.toolbar.filter == Filter(place="Fulda")


def test_arrows_pages_and_ends_go_through_the_lines(palette: Open, qtbot: QtBot) -> None:
    opened = palette()
    row = lambda: opened.lines.currentIndex().row()  # noqa: E731
    for key, held, wanted in (
        (Qt.Key.Key_Down, None, 1), (Qt.Key.Key_Down, None, 2), (Qt.Key.Key_Up, None, 1),
        (Qt.Key.Key_PageDown, None, 11), (Qt.Key.Key_PageUp, None, 1),
        (Qt.Key.Key_End, CTRL, len(keys(opened)) - 1),
        (Qt.Key.Key_Down, None, len(keys(opened)) - 1), (Qt.Key.Key_Home, CTRL, 0),
        (Qt.Key.Key_Up, None, 0),
    ):  # fmt: skip
        qtbot.keyClick(opened.field, key, held or Qt.KeyboardModifier.NoModifier)
        assert row() == wanted, key
        assert opened.lines.visualRect(opened.lines.currentIndex()).intersects(
            opened.lines.viewport().rect()
        )
    assert opened.focusWidget() is opened.field


def test_escape_the_key_itself_and_another_window_close_it(
    window: MainWindow, palette: Open, qtbot: QtBot
) -> None:
    for close in (
        lambda opened: qtbot.keyClick(opened.field, Qt.Key.Key_Escape),
        lambda opened: qtbot.keyClick(opened.field, Qt.Key.Key_K, CTRL),
        lambda opened: window.activateWindow(),
    ):
        close(palette())
        qtbot.waitUntil(lambda: there(window) == [])
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def test_what_was_used_last_comes_first_also_after_a_restart(
    window: MainWindow, people: People, palette: Open, qtbot: QtBot
) -> None:
    first(palette(), "today")
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    first(palette(), "katrin vogt")
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert window.session.settings.palette == [f"contact {people.katrin}", "show_today"]
    assert keys(palette())[:2] == [f"contact {people.katrin}", "show_today"]


def test_what_was_used_last_wins_among_those_that_fit_alike(
    window: MainWindow, palette: Open
) -> None:
    window.session.settings.palette = ["export"]
    assert first(palette(), "ex") == "Export"


def test_words_that_mean_nothing_here_can_still_be_searched_for(
    window: MainWindow, palette: Open, qtbot: QtBot
) -> None:
    assert first(palette(), "zzzz qqq") == "Search for “zzzz qqq”"
    qtbot.keyClick(there(window)[0].field, Qt.Key.Key_Return)
    assert window.toolbar.filter.text == "zzzz qqq"
    qtbot.waitUntil(window.toolbar.search.hasFocus)
    assert window.session.settings.palette == []


def test_a_click_runs_a_line(window: MainWindow, palette: Open, qtbot: QtBot) -> None:
    opened = palette()
    first(opened, "list")
    at = opened.lines.visualRect(opened.lines.currentIndex()).center()
    qtbot.mouseClick(opened.lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.views.name == "list"


def test_the_line_at_the_keyboard_is_told_to_a_screen_reader(palette: Open) -> None:
    opened = palette()
    first(opened, "board")
    told = opened.field.accessibleDescription()
    assert told.startswith("Board")
    assert "Alt+1" in told
    index: QModelIndex = opened.lines.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == told


@pytest.mark.parametrize("name", ["x" * 500, "👍", "שלום עולם", "<b>Otto</b> & Söhne"])
def test_odd_names_are_shown_as_they_are(
    window: MainWindow, desk: Desk, palette: Open, name: str
) -> None:
    desk.contacts.add(Contact(last_name=name))
    opened = palette()
    type_into(opened, name[:20] if len(name) > 1 else name)
    assert opened.grab().width() == opened.width()
    assert opened.width() <= window.width()


def test_it_stays_within_a_small_window(window: MainWindow, palette: Open) -> None:
    window.resize(window.minimumSize())
    opened = palette()
    assert window.frameGeometry().contains(opened.frameGeometry())
