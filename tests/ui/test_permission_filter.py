"""Filtering and sorting by permission in the window: a desk too large to be gone through at once
says so, and shows nobody and no number until it is done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import Filter
from leaddesk.domain.line import Order
from leaddesk.domain.trouble import Trouble
from leaddesk.store import marks
from leaddesk.ui import working_out
from leaddesk.ui.dialogs.filter_dialog import FilterDialog
from leaddesk.ui.list.view import ListView
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People

POST = Filter(permission=frozenset({"post:green", "post:amber"}))
BARRED = Filter(opted_out=True)


def shown(window: MainWindow) -> set[int]:
    columns = window.findChildren(QTableView, "column_cards")
    return {key for column in columns for key in column.model().ids()}


def allowed(desk: Desk) -> set[int]:
    """Who may get a letter, asked one by one; without the disqualified, who are folded away."""
    return {
        key
        for key, card in desk.reads.cards(desk.reads.contact_ids()).items()
        if desk.permission.answers(key)["post"].light != "red" and card.stage_id != 7
    }


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six contacts are too many to be gone through in the window."""
    monkeypatch.setattr(working_out, "FEW", 0)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, large: None) -> Iterator[threading.Event]:
    """Nothing is worked out before it is opened."""
    opened, look = threading.Event(), marks.persons

    def held(store: Any, ids: Sequence[int], listed: Any = None) -> Any:
        assert opened.wait(20)
        return look(store, ids, listed)

    monkeypatch.setattr(marks, "persons", held)
    yield opened
    opened.set()


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.views.waiting)


def test_a_small_desk_is_filtered_at_once(window: MainWindow, desk: Desk, people: People) -> None:
    desk.permission.object([people.jana])
    window.toolbar.ask(POST)
    assert not window.views.waiting
    assert shown(window) == allowed(desk)
    assert people.jana not in shown(window)


def test_a_large_desk_says_what_is_worked_out_and_then_shows_who_passes(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event
) -> None:
    desk.permission.object([people.jana])
    window.toolbar.ask(POST)
    page = window.views._waiting
    assert page
    assert page.isVisible()
    assert page.progress.what == "Working out whom you may contact, for everybody…"
    assert not window.views.front.isVisible()
    gate.set()
    idle(qtbot, window)
    assert window.views.front.isVisible()
    assert shown(window) == allowed(desk)
    window.toolbar.ask(BARRED)
    assert not window.views.waiting
    assert shown(window) == {people.jana}


def test_of_a_very_large_desk_nobody_is_shown_before_it_was_read_who_passes(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event,
    every_desk_is_large: None,
) -> None:  # fmt: skip
    seen: list[set[int]] = []
    window.toolbar.ask(BARRED)
    desk.permission.object([people.jana])
    gate.set()
    qtbot.waitUntil(lambda: window.views.asking)
    assert window.views.waiting
    window.views.when_shown(lambda: seen.append(shown(window)))
    idle(qtbot, window)
    assert seen == [{people.jana}]
    assert not window.views.asking


@pytest.mark.parametrize("view", ["board", "list"])
def test_where_it_cannot_be_read_who_passes_the_last_true_page_is_shown_with_the_sentence(
    qtbot: QtBot, window: MainWindow, people: People, gate: threading.Event,
    every_desk_is_large: None, view: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(filter: Filter) -> Callable[[object], object]:
        def ask(reads: object) -> object:
            raise Trouble("file_locked", file="x")

        return ask

    everybody = shown(window)
    monkeypatch.setattr(window.views[view], "question", refuse)
    window.toolbar.ask(BARRED)
    window.show_view(view)
    assert window.views.waiting
    with qtbot.waitSignal(window.session.troubled):
        gate.set()
    assert window.views.currentWidget() is window.views["board"]
    assert not window.views.asking
    assert shown(window) == everybody
    assert window.toolbar.filter == window.views.filter == Filter()
    assert window.filter_row.findChild(QPushButton, "without_opted_out") is None


def test_a_change_just_before_it_is_told_that_it_is_done_keeps_the_filter(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event
) -> None:
    window.toolbar.ask(BARRED)
    gate.set()
    job = working_out.working_out(window.session)._job
    assert job is not None
    job.wait(20)  # the window has no turn yet
    assert desk.marks.ready()
    desk.permission.object([people.jana])
    idle(qtbot, window)
    assert window.views.front.filter == BARRED
    assert shown(window) == {people.jana}


def test_a_change_while_it_is_read_behind_the_page_is_in_what_is_shown_and_what_waits_is_done(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event,
    every_desk_is_large: None,
) -> None:  # fmt: skip
    seen: list[set[int]] = []
    window.toolbar.ask(BARRED)
    gate.set()
    qtbot.waitUntil(lambda: window.views.asking)
    window.views.when_shown(lambda: seen.append(shown(window)))
    desk.permission.object([people.jana])
    assert window.views.waiting
    idle(qtbot, window)
    assert seen == [{people.jana}]


def test_cancelled_the_filter_goes_and_everybody_is_shown_again(
    qtbot: QtBot, window: MainWindow, people: People, gate: threading.Event
) -> None:
    window.toolbar.ask(Filter(place="Fulda", opted_out=False))
    page = window.views._waiting
    assert page
    assert window.focusWidget() is page.cancel
    qtbot.keyClick(page.cancel, Qt.Key.Key_Escape)
    assert page.progress.number == "Stopping…"
    gate.set()
    idle(qtbot, window)
    assert window.toolbar.filter == Filter(place="Fulda")
    assert shown(window) == {people.anna}
    assert window.filter_row.findChild(QPushButton, "without_opted_out") is None


def test_the_keyboard_waits_on_cancel_and_is_back_on_the_cards_then(
    qtbot: QtBot, window: MainWindow, people: People, gate: threading.Event
) -> None:
    window.views.front.setFocus()
    window.toolbar.ask(POST)
    assert window.views._waiting
    assert window.focusWidget() is window.views._waiting.cancel
    gate.set()
    idle(qtbot, window)
    assert window.views.front.isAncestorOf(window.focusWidget())


def test_taken_away_meanwhile_nobody_waits(
    window: MainWindow, people: People, gate: threading.Event
) -> None:
    window.toolbar.ask(POST)
    assert window.views.waiting
    window.toolbar.ask(Filter(place="Fulda"))
    assert not window.views.waiting
    assert shown(window) == {people.anna}


def test_another_view_waits_too(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event
) -> None:
    window.toolbar.ask(POST)
    window.show_view("list")
    assert window.views.waiting
    gate.set()
    idle(qtbot, window)
    view = window.views.front
    assert isinstance(view, ListView)
    assert set(view.model.ids()) >= allowed(desk)
    assert set(view.model.ids()) == set(desk.reads.contact_ids(POST))


def test_an_export_waits_for_who_is_shown(
    window: MainWindow, people: People, gate: threading.Event, opened: Callable[[str], QDialog]
) -> None:
    window.toolbar.ask(POST)
    window.all_actions["export"].trigger()
    assert not window.findChildren(QDialog, "export_dialog")
    gate.set()
    opened("export_dialog").reject()
    assert not window.views.waiting


def test_in_another_language_it_is_waited_on(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event
) -> None:
    window.toolbar.ask(POST)
    window.speak("de")
    assert window.views.waiting
    page = window.views._waiting
    assert page
    assert page.progress.what == "Für alle wird ermittelt, wer kontaktiert werden darf …"
    gate.set()
    idle(qtbot, window)
    assert shown(window) == allowed(desk)


def test_what_another_program_wrote_is_worked_out_anew_before_anything_is_shown(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, large: None
) -> None:
    window.toolbar.ask(BARRED)
    idle(qtbot, window)
    assert shown(window) == set()
    other = Desk(type(desk.store)(desk.path), now=desk.now)
    other.permission.object([people.katrin])
    other.close()
    window.session.look_elsewhere()
    assert window.views.waiting
    idle(qtbot, window)
    assert shown(window) == {people.katrin}


def test_an_objection_shows_at_once_also_at_whoever_shares_the_address(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, large: None
) -> None:
    mail = (ContactPoint("email", "info@kitawald.example", "info@kitawald.example"),)
    mate = desk.contacts.add(Contact(last_name="Wald", points=mail))
    window.toolbar.ask(BARRED)
    idle(qtbot, window)
    desk.permission.object([people.kita], "email")
    assert not window.views.waiting
    assert shown(window) == {people.kita, mate}
    desk.history.undo()
    assert shown(window) == {people.kita, mate}


def menu_of(window: MainWindow) -> dict[str, QAction]:
    menu = window.toolbar.views.menu()
    menu.popup(window.mapToGlobal(window.rect().center()))
    return {each.objectName(): each for each in menu.actions() if each.objectName()}


def test_a_saved_view_by_permission_has_a_count_only_once_it_is_true(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event
) -> None:
    desk.saved_views.save("Letters", POST)
    desk.saved_views.save("Fulda", Filter(place="Fulda"))
    entries = menu_of(window)
    assert entries["saved_view_1"].text().startswith("Letters\t")
    assert entries["saved_view_2"].text().startswith("Fulda  ·  1\t")
    gate.set()
    count = len(desk.reads.contact_ids(POST))
    qtbot.waitUntil(lambda: f"·  {count}" in entries["saved_view_1"].text())
    window.toolbar.views.menu().close()
    window.toolbar.views.call(1)
    assert shown(window) == allowed(desk)
    assert window.windowTitle().startswith("Letters – ")


def test_the_dialog_asks_for_a_way_and_its_answers_and_counts_when_it_knows(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    desk.permission.object([people.anna])
    window.toolbar.more_wanted.emit()
    dialog = opened("filter_dialog")
    assert isinstance(dialog, FilterDialog)
    way, lights = dialog.permission.rows[0]
    assert not lights.isVisible()
    way.set_value("post")
    assert lights.isVisible()
    assert dialog.asked().permission == {"post:green"}
    lights.set_value("green amber")
    qtbot.waitUntil(lambda: dialog.found.text() == "Working out whom you may contact…")
    gate.set()
    count = len(desk.reads.contact_ids(POST))
    qtbot.waitUntil(lambda: dialog.found.text() == f"{count} of 6")
    more = dialog.findChild(QPushButton, "filter_way_more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    dialog.permission.rows[1][0].set_value("fax")
    dialog.permission.rows[1][1].set_value("red")
    assert dialog.save()
    wanted = POST.permission | {"fax:red"}
    assert window.toolbar.filter == Filter(permission=wanted)
    assert shown(window) == allowed(desk)
    chip = window.filter_row.findChild(QPushButton, "without_permission")
    assert chip.accessibleName() == (
        "Take away: Fax: not allowed · Post: allowed or only with a reason"
    )
    window.toolbar.more_wanted.emit()
    again = opened("filter_dialog")
    assert isinstance(again, FilterDialog)
    assert again.asked().permission == wanted
    assert [lights.value() for _, lights in again.permission.rows] == ["red", "green amber"]
    again.clear()
    assert again.asked().permission == frozenset()
    again.reject()


def test_the_dialog_keeps_answers_that_nobody_asks_for_together(
    window: MainWindow, people: People, opened: Callable[[str], QDialog]
) -> None:
    odd = Filter(permission=frozenset({"post:green", "post:red"}))
    window.toolbar.ask(odd)
    window.toolbar.more_wanted.emit()
    dialog = opened("filter_dialog")
    assert isinstance(dialog, FilterDialog)
    assert dialog.asked() == odd
    dialog.reject()


def test_a_list_is_sorted_by_who_refuses_what_and_says_so(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, gate: threading.Event
) -> None:
    desk.permission.object([people.kurt], "phone")
    desk.permission.restrict([people.anna])
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    view.columns.choose(["name", "permission"])
    before = view.model.ids()
    view.sort_by(Order("permission"))
    assert window.views.waiting
    gate.set()
    idle(qtbot, window)
    assert view.model.ids()[:2] == [people.anna, people.kurt]
    told = [view.model.text_at(row, 1) for row in range(3)]
    assert told == ["Restricted: in no list and no export", "Does not want: Phone", ""]
    assert sorted(before) == sorted(view.model.ids())
    desk.permission.object([people.jana])
    assert not window.views.waiting
    assert view.model.ids()[:3] == [people.anna, people.jana, people.kurt]


def test_a_search_that_is_cleared_waits_where_the_list_goes_back_to_that_order(
    qtbot: QtBot, window: MainWindow, desk: Desk, people: People, large: None
) -> None:
    desk.permission.restrict([people.anna])
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    view.sort_by(Order("permission"))
    idle(qtbot, window)
    window.toolbar.ask(Filter(text="köhler"))
    desk.marks.drop()
    assert not window.views.waiting
    window.toolbar.ask(Filter())
    assert window.views.waiting
    idle(qtbot, window)
    assert view.model.ids()[0] == people.anna
    assert set(view.model.ids()) == set(desk.reads.contact_ids())


def test_a_sorting_that_is_cancelled_leaves_the_order(
    qtbot: QtBot, window: MainWindow, people: People, gate: threading.Event
) -> None:
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    view.columns.choose(["name", "permission"])
    before = view.model.ids()
    view.table.horizontalHeader().sortIndicatorChanged.emit(1, Qt.SortOrder.AscendingOrder)
    assert window.views.waiting
    assert window.views._waiting
    window.views._waiting.cancel.click()
    gate.set()
    idle(qtbot, window)
    assert view.model.ids() == before
    assert view.order == Order("name")
    assert view.table.horizontalHeader().sortIndicatorSection() == 0


def test_a_list_that_was_sorted_by_permission_does_not_hold_up_the_start(
    qtbot: QtBot, window: MainWindow, people: People, gate: threading.Event, qapp: QApplication
) -> None:
    window.session.settings.list_order = "permission"
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    assert not window.views.waiting
    assert view.order == Order("name")


def test_the_list_marks_whoever_shares_an_address_that_objected(
    window: MainWindow, desk: Desk, people: People
) -> None:
    mail = (ContactPoint("email", "info@kitawald.example", "info@kitawald.example"),)
    mate = desk.contacts.add(Contact(last_name="Wald", points=mail))
    window.show_view("list")
    view = window.views.front
    assert isinstance(view, ListView)
    view.columns.choose(["name", "permission"])
    row = view.model.row_of(mate)
    assert row is not None
    assert view.model.text_at(row, 1) == ""
    desk.permission.object([people.kita], "email")
    row = view.model.row_of(mate)
    assert row is not None
    assert view.model.text_at(row, 1) == "Does not want: E-mail, Newsletter"
