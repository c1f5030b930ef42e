"""Filters in the window: chips, the filter dialog, saved views with their keys and counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.filter import DUE, Filter
from leaddesk.ui.board.column_model import ColumnModel
from leaddesk.ui.dialogs.filter_dialog import FilterDialog
from leaddesk.ui.ids_model import IdsModel
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.words.filters import next_step
from tests.ui.conftest import People


def shown(window: MainWindow) -> set[int]:
    """Everybody on the board, but for the disqualified, who are folded away."""
    columns = window.findChildren(QTableView, "column_cards")
    return {key for column in columns for key in column.model().ids()}


def chips(window: MainWindow) -> list[str]:
    found = window.filter_row.findChildren(QPushButton)
    return [each.text() for each in found if each.objectName().startswith("without_")]


def menu_of(window: MainWindow) -> dict[str, QAction]:
    menu = window.toolbar.views.menu()
    menu.aboutToShow.emit()
    return {each.objectName(): each for each in menu.actions() if each.objectName()}


def test_a_chip_per_part_and_each_can_be_taken_away(
    qtbot: QtBot, window: MainWindow, people: People
) -> None:
    assert not window.filter_row.isVisible()
    window.toolbar.ask(Filter(place="Fulda", value_from=100))
    assert shown(window) == {people.anna}
    assert chips(window) == ["Place: Fulda ✕", "From €1 ✕"]
    qtbot.mouseClick(
        window.filter_row.findChild(QPushButton, "without_place"), Qt.MouseButton.LeftButton
    )
    assert chips(window) == ["From €1 ✕"]
    assert people.katrin in shown(window)
    qtbot.mouseClick(
        window.filter_row.findChild(QPushButton, "clear_filters"), Qt.MouseButton.LeftButton
    )
    assert not window.filter_row.isVisible()
    assert window.toolbar.filter == Filter()
    assert people.jana in shown(window)


def test_the_search_and_the_chip_of_what_is_due_stay_beside_the_rest(
    qtbot: QtBot, window: MainWindow, people: People
) -> None:
    window.toolbar.ask(Filter(stage_ids=frozenset({4})))
    due = window.toolbar.findChild(QPushButton, "filter_due")
    qtbot.mouseClick(due, Qt.MouseButton.LeftButton)
    window.toolbar.search.setText("müller")
    qtbot.waitUntil(lambda: window.toolbar.filter.text == "müller")
    assert window.toolbar.filter == Filter(text="müller", stage_ids=frozenset({4}), next_steps=DUE)
    qtbot.waitUntil(lambda: shown(window) == {people.anna})


def test_the_dialog_filters_by_everything_and_keeps_what_it_has_no_field_for(
    qtbot: QtBot, window: MainWindow, people: People, opened: Callable[[str], QDialog]
) -> None:
    window.toolbar.ask(Filter(text="müller"))
    more = window.toolbar.findChild(QPushButton, "filter_more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    dialog = opened("filter_dialog")
    assert isinstance(dialog, FilterDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "filter_place"), "360")
    dialog.steps._ticks[0][1].click()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "filter_from"), "14.500")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert window.toolbar.filter.plain() == {
        "text": "müller", "place": "360", "next_steps": ["overdue"], "value_from": 1_450_000,
    }  # fmt: skip
    assert shown(window) == {people.anna}
    assert more.text() == "Filter · 3"


def test_the_dialog_takes_several_tags_and_own_fields_and_counts_who_is_left(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, opened: Callable[[str], QDialog]
) -> None:
    for key, tags, own in (
        (people.anna, ("VIP",), (("Region", "Nord"), ("Hund", "Bello"))),
        (people.jana, ("Messe",), (("Region", "Nord"),)),
        (people.blau, ("VIP",), (("Region", "Süd"), ("Hund", "Bello"))),
    ):
        contact = desk.reads.contact(key)
        assert contact
        desk.contacts.edit(key, replace(contact, tags=tags, own=own))
    window.toolbar.more_wanted.emit()
    dialog = opened("filter_dialog")
    assert isinstance(dialog, FilterDialog)
    assert dialog.found.text() == "6 of 6"
    dialog.tags.set_value("vip, Messe")
    qtbot.waitUntil(lambda: dialog.found.text() == "3 of 6")
    dialog.own.rows[0][0].set_value("Region")
    dialog.own.rows[0][1].set_value("nord")
    qtbot.waitUntil(lambda: dialog.found.text() == "2 of 6")
    more = dialog.findChild(QPushButton, "filter_own_more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    dialog.own.rows[1][0].set_value("Hund")
    dialog.own.rows[1][1].set_value("bello")
    qtbot.waitUntil(lambda: dialog.found.text() == "1 of 6")
    assert dialog.save()
    assert shown(window) == {people.anna}
    assert window.toolbar.filter.tags == {"VIP", "Messe"}
    window.toolbar.more_wanted.emit()
    again = opened("filter_dialog")
    assert isinstance(again, FilterDialog)
    assert again.asked() == window.toolbar.filter
    again.tags.set_value("Vipp")
    assert not again.save()
    assert again.tags.complaint == "There is no tag “Vipp”."
    again.clear()
    assert again.asked() == Filter()


def test_from_friday_on_the_week_is_the_next_one() -> None:
    assert next_step("week", date(2026, 11, 26)) == "this week"
    assert next_step("week", date(2026, 11, 27)) == "next week"


@pytest.mark.parametrize("code", ["en", "de"])
def test_no_letter_of_a_menu_is_there_twice(window: MainWindow, code: str) -> None:
    window.speak(code)
    for menu in window.menuBar().findChildren(QMenu):
        words = [action.text().replace("&&", "") for action in menu.actions()]
        letters = [each.split("&")[1][0].casefold() for each in words if "&" in each]
        assert len(letters) == len(set(letters)), (menu.objectName(), words)


def test_the_chip_of_places_takes_several_towns(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, opened: Callable[[str], QDialog]
) -> None:
    jana = desk.reads.contact(people.jana)
    assert jana
    desk.contacts.edit(people.jana, replace(jana, city="Jena", zip="07743"))
    window.resize(1600, 900)
    chip = window.toolbar.findChild(QPushButton, "filter_place_chip")
    assert chip.isVisible()
    assert chip.text() == "Place: all ▾"

    def choose(words: str) -> None:
        menu = chip.menu()
        menu.aboutToShow.emit()
        next(each for each in menu.actions() if each.text().startswith(words)).trigger()

    everybody = shown(window)
    choose("Fulda")
    assert shown(window) == {people.anna}
    assert chip.text() == "Place: Fulda ▾"
    choose("Jena")
    assert shown(window) == {people.anna, people.jana}
    assert chips(window) == ["Place: Fulda, Jena ✕"]
    choose("Fulda")
    assert shown(window) == {people.jana}
    choose("All places")
    assert shown(window) == everybody
    window.toolbar.ask(Filter(place="0774"))
    assert chip.text() == "Place: 0774 ▾"
    choose("Another place")
    assert isinstance(opened("filter_dialog"), FilterDialog)
    window.resize(1024, 800)
    assert not chip.isVisible()


def test_an_amount_that_is_none_is_said_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, opened: Callable[[str], QDialog]
) -> None:
    window.toolbar.more_wanted.emit()
    dialog = opened("filter_dialog")
    assert isinstance(dialog, FilterDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "filter_from"), "much")
    assert not dialog.save()
    assert dialog.value_from.complaint
    assert dialog.isVisible()


def test_a_view_is_saved_called_by_its_key_and_named_in_the_window(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, opened: Callable[[str], QDialog]
) -> None:
    assert not menu_of(window)["save_view"].isEnabled()
    window.toolbar.ask(Filter(place="Fulda"))
    menu_of(window)["save_view"].trigger()
    dialog = opened("view_name_dialog")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "view_name"), "Fulda & round")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [view.name for view in desk.reads.saved_views()] == ["Fulda & round"]
    assert "Fulda & round" in window.windowTitle()
    window.toolbar.ask(Filter())
    assert "Fulda" not in window.windowTitle()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window) == {people.anna})
    entries = menu_of(window)
    assert entries["saved_view_1"].text().startswith("Fulda && round  ·  1\t")
    assert entries["saved_view_1"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.toolbar.filter == Filter())


def test_views_are_renamed_moved_deleted_and_all_of_it_undone(
    window: MainWindow, desk: Desk, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    for name in ("Anna", "Müller"):
        desk.saved_views.save(name, Filter(text=name))
    window.toolbar.views.call(2)
    menu_of(window)["view_up"].trigger()
    assert [view.name for view in desk.reads.saved_views()] == ["Müller", "Anna"]
    menu_of(window)["rename_view"].trigger()
    dialog = opened("view_name_dialog")
    dialog.findChild(QLineEdit, "view_name").setText("Anna")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.findChild(QLineEdit, "view_name").setText("Mueller")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "Mueller" in window.windowTitle()
    menu_of(window)["delete_view"].trigger()
    assert [view.name for view in desk.reads.saved_views()] == ["Anna"]
    for _ in range(3):
        window.session.run(window.session.desk.history.undo)
    assert [view.name for view in desk.reads.saved_views()] == ["Anna", "Müller"]


def test_a_key_without_a_view_does_nothing(window: MainWindow, people: People) -> None:
    before = shown(window)
    window.toolbar.views.call(9)
    assert shown(window) == before


@pytest.mark.parametrize("width", [1024, 1280, 1600])
@pytest.mark.parametrize("code", ["en", "de"])
def test_everything_in_the_bar_has_the_room_it_needs(
    window: MainWindow, desk: Desk, width: int, code: str
) -> None:
    window.speak(code)
    window.resize(width, 700)
    window.toolbar.ask(Filter(place="Fulda"))
    window.toolbar.layout().activate()
    for button in window.toolbar.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    rights = [each.geometry().right() for each in window.toolbar.findChildren(QPushButton)]
    assert max(rights) <= window.toolbar.width()


def test_a_card_says_where_the_search_found_it(window: MainWindow, people: People) -> None:
    window.toolbar.ask(Filter(text="switch"))
    assert people.anna in shown(window)
    (tip,) = [
        column.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        for column in window.findChildren(QTableView, "column_cards")
        for row, key in enumerate(column.model().ids())
        if key == people.anna
    ]
    assert "Found in the meeting of" in tip
    assert tip.endswith(": will switch Fulda")
    reads = window.session.reads
    assert reads.found_in(people.anna, "Müller Fulda") == []
    assert [each.where for each in reads.found_in(people.anna, "0661 48 -x")] == ["point"]
    assert [each.where for each in reads.found_in(people.anna, "hang manag")] == ["place", "about"]


@pytest.mark.parametrize("view", ["list", "today"])
def test_list_and_today_say_it_too(window: MainWindow, people: People, view: str) -> None:
    window.toolbar.ask(Filter(text="switch"))
    window.show_view(view)
    tips = [
        str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
        for table in window.views.front.findChildren(QTableView)
        if isinstance(model := table.model(), IdsModel | ColumnModel)
        for row, key in enumerate(model.ids())
        if key == people.anna
    ]
    assert len(tips) == 1
    assert "Found in the meeting of" in tips[0]
    assert ": will switch Fulda" in tips[0]


@pytest.mark.parametrize("view", ["board", "list", "today"])
def test_where_nobody_is_found_the_keyboard_stays_and_esc_empties_the_search(
    window: MainWindow, people: People, view: str, qtbot: QtBot
) -> None:
    window.toolbar.ask(Filter(text="nobody at all", tags=frozenset({"none"})))
    window.show_view(view)
    here = QApplication.focusWidget()
    assert here is not None
    assert window.views.front.isAncestorOf(here)
    qtbot.keyClick(here, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.views.front.filter == Filter(tags=frozenset({"none"})))
    assert window.toolbar.search.text() == ""
    window.toolbar.ask(Filter(text="Anna"))
    qtbot.waitUntil(lambda: window.views.front.filter.text == "Anna")
    qtbot.keyClick(here, Qt.Key.Key_Escape)
    assert window.toolbar.search.text() == "Anna"


def test_enter_in_the_search_goes_to_who_fits_best(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People
) -> None:
    katrin = desk.reads.contact(people.katrin)
    assert katrin
    desk.contacts.edit(people.katrin, replace(katrin, notes="Knows Anna"))
    for view in ("board", "list"):
        window.show_view(view)
        window.search()
        window.toolbar.search.clear()
        qtbot.keyClicks(window.toolbar.search, "anna")
        qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
        assert window.views.front.selected() == [people.anna]
        assert not window.toolbar.search.hasFocus()
    window.toolbar.search.clear()
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    assert not window.toolbar.search.hasFocus()
