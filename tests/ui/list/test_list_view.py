from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.domain.line import Order
from leaddesk.ui.dialogs.form import Choice
from leaddesk.ui.list import ListView
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People

CTRL = Qt.KeyboardModifier.ControlModifier


def names(view: ListView) -> list[str]:
    """Who is shown, top to bottom."""
    at = view.model.column_of("name")
    assert at is not None
    return [view.model.text_at(row, at) for row in range(view.model.rowCount())]


def cell(view: ListView, contact_id: int, code: str) -> str:
    row, at = view.model.row_of(contact_id), view.model.column_of(code)
    assert row is not None
    assert at is not None
    return view.model.text_at(row, at)


def to_cell(view: ListView, contact_id: int, code: str) -> None:
    """Make a cell the current one, its line the selected one."""
    view.select([contact_id])
    view.table.set_current(contact_id, view.model.column_of(code))
    view.table.setFocus()


def editor(view: ListView) -> QLineEdit | Choice | None:
    found = [
        each
        for kind in (QLineEdit, Choice)
        for each in view.table.findChildren(kind, "cell_editor")
        if each.isVisible()
    ]
    return found[0] if found else None


def begin(qtbot: QtBot, view: ListView, contact_id: int, code: str) -> QLineEdit:
    """F2 in a cell."""
    to_cell(view, contact_id, code)
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    typing = editor(view)
    assert isinstance(typing, QLineEdit)
    return typing


def enter(qtbot: QtBot, view: ListView, typing: QLineEdit) -> None:
    """Enter, and what Qt does a moment later."""
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor(view) is None)


def type_into(qtbot: QtBot, view: ListView, contact_id: int, code: str, words: str) -> None:
    typing = begin(qtbot, view, contact_id, code)
    typing.setText(words)
    enter(qtbot, view, typing)


def test_everybody_is_listed_by_name(list_view: ListView) -> None:
    assert names(list_view) == [
        "Anna Müller", "Café Blau", "info@kitawald.example", "Jana Köhler", "Katrin Vogt",
        "Kurt Alt",
    ]  # fmt: skip


def test_a_click_on_a_header_sorts_and_another_turns_it_round(
    list_view: ListView, qtbot: QtBot
) -> None:
    header = list_view.table.horizontalHeader()
    at = list_view.model.column_of("amount")
    assert at is not None
    where = QPoint(header.sectionViewportPosition(at) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(list_view)[:3] == ["Jana Köhler", "Anna Müller", "Katrin Vogt"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert names(list_view)[:3] == ["Katrin Vogt", "Anna Müller", "Jana Köhler"]


def test_sorting_keeps_selection_and_is_remembered(
    list_view: ListView, window: MainWindow, people: People
) -> None:
    list_view.select([people.anna, people.jana])
    to_cell(list_view, people.anna, "amount")
    list_view.select([people.anna, people.jana])
    window.all_actions["sort_list"].trigger()
    assert set(list_view.selected()) == {people.anna, people.jana}
    window.all_actions["sort_list"].trigger()
    assert window.session.settings.list_order == "-amount"
    window.rebuild()
    again = window.views.front
    assert isinstance(again, ListView)
    assert again.model.order == Order("amount", down=True)
    assert set(again.selected()) == {people.anna, people.jana}


def test_the_search_narrows_the_list(list_view: ListView, window: MainWindow) -> None:
    window.views.set_filter(Filter(text="vogt"))
    assert names(list_view) == ["Katrin Vogt"]
    window.views.set_filter(Filter(text="nobody at all"))
    assert window.findChild(QLabel, "list_nothing_found").isVisible()
    window.views.set_filter(Filter())
    assert not window.findChild(QLabel, "list_nothing_found").isVisible()
    assert len(names(list_view)) == 6


def test_a_search_lists_the_best_matches_first_until_a_header_sorts(
    list_view: ListView, window: MainWindow, desk: Desk, people: People
) -> None:
    noted = desk.reads.contact(people.anna)
    assert noted
    desk.contacts.edit(people.anna, replace(noted, notes="Sister of Katrin"))
    window.toolbar.look_for("katrin")
    assert list_view.model.ids() == [people.katrin, people.anna]
    list_view.count()
    assert list_view.foot.text() == "2 contacts · best matches first"
    list_view.sort_by(Order("name"))
    assert list_view.model.ids() == [people.anna, people.katrin]
    list_view.count()
    assert list_view.foot.text() == "2 contacts"
    window.toolbar.look_for("katri")
    assert list_view.model.ids() == [people.katrin, people.anna]
    window.toolbar.look_for("")
    assert list_view.order == Order("name")
    assert len(list_view.model.ids()) == 6


def test_an_empty_desk_shows_the_ways_in(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    desk.contacts.delete(list(vars(people).values()))
    assert list_view.findChild(QLabel, "meaning_lead").isVisible()
    desk.contacts.add(Contact(last_name="Erste"))
    assert names(list_view) == ["Erste"]
    assert not list_view.findChild(QLabel, "meaning_lead").isVisible()


def test_what_others_change_is_seen_at_once(
    list_view: ListView, desk: Desk, people: People
) -> None:
    anna = desk.reads.contact(people.anna)
    desk.contacts.edit(people.anna, Contact(**(vars(anna) | {"city": "Kassel"})))
    assert cell(list_view, people.anna, "city") == "Kassel"
    desk.contacts.edit(people.anna, Contact(**(vars(anna) | {"first_name": "Zoe"})))
    assert names(list_view)[-1] == "Zoe Müller"
    desk.history.undo()
    assert names(list_view)[0] == "Anna Müller"
    desk.contacts.delete([people.jana])
    assert "Jana Köhler" not in names(list_view)


@pytest.mark.parametrize(
    ("code", "typed", "shown"),
    [
        ("company", "Neue Firma AG", "Neue Firma AG"), ("city", "Erfurt", "Erfurt"),
        ("phone", "0151 23456789", "0151 23456789"), ("email", "a@b.example", "a@b.example"),
        ("amount", "1.234,50", "€1,234.50"), ("tags", "b, a,b", "a, b"),
        ("next_action_at", "24.12.2026", "Thu 24 Dec"), ("next_action", "Call", "Call"),
        ("zip", "01067", "01067"),
    ],
)  # fmt: skip
def test_a_cell_typed_into_is_one_step(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot, code: str, typed: str,
    shown: str,
) -> None:  # fmt: skip
    list_view.columns.show(["name", code])
    before, step = cell(list_view, people.anna, code), desk.reads.undo_step()
    type_into(qtbot, list_view, people.anna, code, typed)
    assert cell(list_view, people.anna, code) == shown
    assert desk.reads.undo_step() != step
    desk.history.undo()
    assert cell(list_view, people.anna, code) == before
    assert desk.reads.undo_step() == step


def test_a_time_goes_with_the_day_that_is_typed_into_a_cell(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    list_view.columns.show(["name", "next_action_at"])
    type_into(qtbot, list_view, people.anna, "next_action_at", "24.12.2026 um 9")
    step = desk.reads.follow_ups(people.anna)[0]
    assert (step.due_on, step.due_time) == (date(2026, 12, 24), time(9))
    type_into(qtbot, list_view, people.anna, "next_action_at", "24.12.2026")
    assert desk.reads.follow_ups(people.anna)[0].due_time == time(9), "the same day keeps its time"


def test_notes_and_own_fields_are_typed_into_too(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    anna = desk.reads.contact(people.anna)
    desk.contacts.edit(people.anna, Contact(**(vars(anna) | {"own": (("Shoe size", "38"),)})))
    list_view.columns.show(["name", "own:Shoe size", "notes"])
    assert cell(list_view, people.anna, "own:Shoe size") == "38"
    type_into(qtbot, list_view, people.jana, "own:Shoe size", "41")
    assert desk.reads.contact(people.jana).own == (("Shoe size", "41"),)
    type_into(qtbot, list_view, people.jana, "notes", "Likes tea")
    assert desk.reads.contact(people.jana).notes == "Likes tea"


def test_esc_leaves_a_cell_as_it_was(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    step = desk.reads.undo_step()
    typing = begin(qtbot, list_view, people.anna, "city")
    typing.setText("Nowhere")
    qtbot.keyClick(typing, Qt.Key.Key_Escape)
    assert cell(list_view, people.anna, "city") == "Fulda"
    assert desk.reads.undo_step() == step


def test_what_cannot_be_kept_stays_with_a_sentence(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    step = desk.reads.undo_step()
    typing = begin(qtbot, list_view, people.anna, "amount")
    typing.setText("a lot")
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    sentence = list_view.findChild(QLabel, "cell_wrong")
    assert sentence.isVisible()
    assert sentence.text() == "This is no amount, such as 1450.50."
    assert editor(list_view) is typing
    typing.setText("99")
    assert not sentence.isVisible()
    enter(qtbot, list_view, typing)
    assert cell(list_view, people.anna, "amount") == "€99"
    assert desk.reads.undo_step() != step


def test_a_name_cannot_be_taken_away(
    list_view: ListView, people: People, qtbot: QtBot, desk: Desk
) -> None:
    list_view.columns.show(["name", "email"])
    typing = begin(qtbot, list_view, people.kita, "email")
    typing.setText("")
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    assert list_view.findChild(QLabel, "cell_wrong").isVisible()
    qtbot.keyClick(typing, Qt.Key.Key_Escape)
    assert desk.reads.contact(people.kita).name == "info@kitawald.example"


def test_a_step_without_a_date_is_refused(
    list_view: ListView, people: People, qtbot: QtBot
) -> None:
    typing = begin(qtbot, list_view, people.jana, "next_action")
    typing.setText("Call")
    qtbot.keyClick(typing, Qt.Key.Key_Return)
    assert list_view.findChild(QLabel, "cell_wrong").text() == "A date is needed."


def test_a_wrong_text_left_for_something_else_is_told(
    list_view: ListView, window: MainWindow, people: People, qtbot: QtBot
) -> None:
    typing = begin(qtbot, list_view, people.anna, "email")
    typing.setText("no address")
    window.toolbar.search.setFocus()
    qtbot.waitUntil(lambda: editor(list_view) is None)
    assert "no e-mail address" in window.notice.words
    assert cell(list_view, people.anna, "email") == ""


def test_a_source_is_chosen(list_view: ListView, desk: Desk, people: People, qtbot: QtBot) -> None:
    to_cell(list_view, people.jana, "source")
    qtbot.keyClick(list_view.table, Qt.Key.Key_F2)
    choice = editor(list_view)
    assert isinstance(choice, Choice)
    assert choice.currentText() == "Business card"
    at = choice.findText("Referral")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    assert cell(list_view, people.jana, "source") == "Referral"


def test_a_stage_is_chosen_through_the_gate(
    list_view: ListView, desk: Desk, people: People, qtbot: QtBot,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    to_cell(list_view, people.jana, "stage")
    qtbot.keyClick(list_view.table, Qt.Key.Key_F2)
    choice = editor(list_view)
    assert isinstance(choice, Choice)
    at = choice.findText("Qualified")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    opened("gate_dialog").reject()
    assert cell(list_view, people.jana, "stage") == "New"


def test_f2_on_a_cell_that_cannot_be_typed_into_opens_the_dialog(
    list_view: ListView, people: People, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    to_cell(list_view, people.jana, "created_at")
    qtbot.keyClick(list_view.table, Qt.Key.Key_F2)
    opened("contact_dialog").reject()


def test_enter_and_a_double_click_open_the_dialog(
    list_view: ListView, people: People, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    to_cell(list_view, people.jana, "city")
    qtbot.keyClick(list_view.table, Qt.Key.Key_Return)
    opened("contact_dialog").reject()
    row = list_view.model.row_of(people.anna)
    where = list_view.table.visualRect(list_view.model.index(row, 0)).center()
    qtbot.mouseClick(list_view.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(list_view.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    dialog = opened("contact_dialog")
    assert dialog.windowTitle() == "Anna Müller"
    dialog.reject()


def test_all_are_selected_and_counted(
    list_view: ListView, window: MainWindow, people: People, qtbot: QtBot
) -> None:
    list_view.count()
    assert list_view.foot.text() == "6 contacts"
    qtbot.keyClick(list_view.table, Qt.Key.Key_A, CTRL)
    assert len(list_view.selected()) == 6
    list_view.count()
    assert list_view.foot.text() == "6 of 6 selected · sum €44,500"
    list_view.select([people.anna, people.jana])
    list_view.count()
    assert list_view.foot.text() == "2 of 6 selected · sum €22,500"


def test_the_menu_of_a_line_is_that_of_a_card(
    list_view: ListView, window: MainWindow, people: People
) -> None:
    list_view.select([people.anna])
    list_view.menu_wanted.emit([people.anna], QPoint(50, 50))
    menu = window.findChild(QMenu, "card_menu")
    assert "call" in [each.objectName() for each in menu.actions()]
    menu.close()


def test_keys_move_a_line_to_the_stage_beside(
    list_view: ListView, people: People, qtbot: QtBot
) -> None:
    to_cell(list_view, people.jana, "city")
    qtbot.keyClick(list_view.table, Qt.Key.Key_Right, CTRL)
    assert cell(list_view, people.jana, "stage") == "Attempting"
    qtbot.keyClick(list_view.table, Qt.Key.Key_Left, CTRL)
    assert cell(list_view, people.jana, "stage") == "New"


def test_the_board_takes_over_what_the_list_selected(
    list_view: ListView, window: MainWindow, people: People, qtbot: QtBot
) -> None:
    list_view.select([people.anna, people.kita])
    qtbot.keyClick(list_view.table, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.views.name == "board"
    assert set(window.views.selected()) == {people.anna, people.kita}
    assert window.session.settings.view == "board"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.views.name == "list"
    assert set(list_view.selected()) == {people.anna, people.kita}
    assert list_view.table.hasFocus()


def test_columns_are_chosen_moved_and_remembered(
    list_view: ListView, window: MainWindow, opened: Callable[[str], QDialog], qtbot: QtBot
) -> None:
    window.all_actions["list_columns"].trigger()
    dialog = opened("list_columns_dialog")
    columns = dialog.findChild(QListWidget, "list_columns")
    assert columns.item(0).text() == "Name"
    columns.item(1).setCheckState(Qt.CheckState.Unchecked)
    columns.setCurrentRow(2)
    dialog.move_current(-1)
    dialog.save()
    assert list_view.columns.shown()[:3] == ["name", "city", "stage"]
    assert window.session.settings.list_columns[:3] == ["name", "city", "stage"]
    window.rebuild()
    assert window.views.front.columns.shown()[:3] == ["name", "city", "stage"]


def test_the_menu_of_a_header_sorts_and_hides(list_view: ListView, people: People) -> None:
    header = list_view.table.horizontalHeader()
    at = list_view.model.column_of("amount")

    def chosen(name: str) -> None:
        list_view.table.header_menu_wanted.emit(at, header.mapToGlobal(QPoint(5, 5)))
        menus = [each for each in list_view.findChildren(QMenu) if each.isVisible()]
        assert len(menus) == 1
        menus[0].findChild(QAction, name).trigger()
        menus[0].close()

    chosen("header_sort_down")
    assert names(list_view)[0] == "Katrin Vogt"
    chosen("header_hide_column")
    assert "amount" not in list_view.columns.shown()


def test_a_column_dragged_and_sized_stays_so(list_view: ListView, window: MainWindow,
                                             qtbot: QtBot) -> None:  # fmt: skip
    header = list_view.table.horizontalHeader()
    header.moveSection(0, 2)
    list_view.table.setColumnWidth(list_view.model.column_of("city"), 222)
    qtbot.waitUntil(lambda: window.session.settings.list_columns != [])
    assert window.session.settings.list_columns[:3] == ["company", "city", "name"]
    window.rebuild()
    again = window.views.front
    assert again.columns.shown()[:3] == ["company", "city", "name"]
    assert again.table.columnWidth(again.model.column_of("city")) == 222


def test_settings_that_make_no_sense_are_left_alone(
    list_view: ListView, window: MainWindow
) -> None:
    settings = window.session.settings
    settings.list_columns = ["gone", "name", "name"]
    settings.list_widths = {"name": -5, "city": "wide"}  # type: ignore[dict-item]
    settings.list_order = "-gone"
    window.rebuild()
    again = window.views.front
    assert again.columns.shown() == ["name"]
    assert again.model.order == Order()


def test_the_selected_are_copied_as_a_table(
    list_view: ListView, window: MainWindow, people: People, dressed: QApplication, qtbot: QtBot
) -> None:
    list_view.columns.choose(["name", "phone", "amount", "next_action_at"])
    list_view.select([people.anna, people.katrin])
    qtbot.keyClick(list_view.table, Qt.Key.Key_C, CTRL)
    mime = dressed.clipboard().mimeData()
    assert mime.text().split("\r\n") == [
        "Name\tPhone\tValue\tCurrency\tFollow-up",
        "Anna Müller\t+49 661 482910\t14500\tEUR\t2026-11-21",
        "Katrin Vogt\t\t22000\tEUR\t",
        "",
    ]
    assert "<td>14500</td>" in mime.html()
    assert "<td>2026-11-21</td>" in mime.html()  # a day that Excel can sort by
    assert window.notice.words == "Copied: 2 contacts"


def test_the_actions_of_the_list_are_off_on_the_board(
    list_view: ListView, window: MainWindow
) -> None:
    of_list = [window.findChild(QAction, name) for name in ("sort_list", "list_columns")]
    assert all(action.isEnabled() for action in of_list)
    window.show_view("board")
    assert not any(action.isEnabled() for action in of_list)


def test_in_german_the_list_speaks_german(list_view: ListView, window: MainWindow) -> None:
    window.speak("de")
    view = window.views.front
    assert isinstance(view, ListView)
    words = [column.title for column in view.model.columns]
    assert words[:7] == ["Name", "Firma", "Ort", "Phase", "Herkunft", "Wert", "Wiedervorlage"]
    view.count()
    assert view.foot.text() == "6 Kontakte"
    assert not {"Value", "Phone", "Follow-up"} & set(words)
