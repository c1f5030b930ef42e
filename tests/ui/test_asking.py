"""Of a large desk, what takes long is read beside the window: here every desk is large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.filter import Filter
from leaddesk.domain.line import Order
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import asking
from leaddesk.ui.asking import Asking
from leaddesk.ui.list import ListView
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job
from tests.ui.conftest import People

LONG = 60.0
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
END_WITHIN = Job.end_within
pytestmark = pytest.mark.usefixtures("every_desk_is_large")


@pytest.fixture
def place(session: Session, people: People) -> QObject:
    """Where an asking belongs."""
    return QObject(session)


def on_the_board(window: MainWindow) -> set[int]:
    return {
        key
        for column in window.views.front._canvas.shown()  # type: ignore[attr-defined]
        for key in column.model.ids()
    }


def test_an_answer_that_is_there_soon_is_waited_for(
    session: Session, place: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Job, "end_within", END_WITHIN)
    monkeypatch.setattr(asking, "PATIENCE", LONG)
    told: list[int] = []
    Asking(session, place).ask(lambda reads: len(reads.contact_ids()), told.append)
    assert told == [len(session.reads.contact_ids())]


def test_the_latest_question_wins_and_stops_the_one_before(
    session: Session, place: QObject, qtbot: QtBot
) -> None:
    begun, stopped, told = Event(), Event(), list[object]()
    ask = Asking(session, place)

    def endless(reads: object) -> object:
        begun.set()
        try:
            return session.desk.store.one(ENDLESS)
        finally:
            stopped.set()

    ask.ask(endless, told.append)
    assert begun.wait(LONG)
    assert ask.open
    ask.ask(lambda reads: "latest", told.append)
    qtbot.waitUntil(lambda: told == ["latest"])
    assert stopped.wait(LONG)
    assert not ask.open


def test_nothing_is_tidied_while_an_answer_is_waited_for(
    session: Session, place: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, told, tidied = Event(), list[object](), list[bool]()
    monkeypatch.setattr(session.desk, "tend", lambda: tidied.append(True))
    ask = Asking(session, place)
    ask.ask(lambda reads: go_on.wait(LONG), told.append)
    session._untended = False
    session._tend()
    assert not tidied
    go_on.set()
    qtbot.waitUntil(lambda: told == [True])

    def tidies() -> bool:
        session._tend()
        return bool(tidied)

    qtbot.waitUntil(tidies)
    tidied.clear()
    ask.ask(lambda reads: 1, told.append)
    ask.leave()
    qtbot.waitUntil(tidies)


def test_what_is_left_is_heard_no_more(session: Session, place: QObject, qtbot: QtBot) -> None:
    told: list[object] = []
    first, second = Asking(session, place), Asking(session, place)
    first.ask(lambda reads: "first", told.append)
    first.leave()
    second.ask(lambda reads: "second", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["second"]


def test_a_trouble_is_told_and_no_answer_comes(
    session: Session, place: QObject, qtbot: QtBot
) -> None:
    def refuse(reads: object) -> object:
        raise Trouble("file_locked", file="x")

    told: list[object] = []
    ask = Asking(session, place)
    with qtbot.waitSignal(session.troubled) as heard:
        ask.ask(refuse, told.append)
    assert heard.args
    assert heard.args[0].code == "file_locked"
    assert not told
    assert not ask.open


def refuse(filter: Filter) -> Callable[[object], object]:
    """In place of a view's question: one that cannot be read."""

    def ask(reads: object) -> object:
        raise Trouble("file_locked", file="x")

    return ask


@pytest.mark.parametrize("view", ["list", "today"])
def test_another_view_comes_when_it_has_been_read_who_is_in_it_and_keeps_who_is_selected(
    window: MainWindow, people: People, qtbot: QtBot, view: str
) -> None:
    window.choose([people.anna])
    window.show_view(view)
    assert window.views.covered
    assert window.focusWidget() is window.views.currentWidget()
    assert not window.views.selected()
    qtbot.waitUntil(lambda: not window.views.covered)
    assert window.views.currentWidget() is window.views.front
    assert window.views.front.isAncestorOf(window.focusWidget())
    assert window.views.selected() == [people.anna]


def test_views_changed_faster_than_they_are_read_show_the_last_of_them(
    window: MainWindow, people: People, qtbot: QtBot
) -> None:
    window.choose([people.anna])
    for name in ("list", "today", "list"):
        window.show_view(name)
    qtbot.waitUntil(lambda: not window.views.covered)
    assert window.views.currentWidget() is window.views["list"]
    assert window.views.selected() == [people.anna]
    window.show_view("board")
    qtbot.waitUntil(lambda: not window.views.covered)
    assert window.views.selected() == [people.anna]


def test_a_view_that_cannot_be_read_leaves_the_one_before_in_front(
    window: MainWindow, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.choose([people.anna])
    monkeypatch.setattr(window.views["list"], "question", refuse)
    window.show_view("list")
    with qtbot.waitSignal(window.session.troubled):
        assert window.views.covered
    assert window.views.name == "board"
    assert window.views.currentWidget() is window.views.front
    assert window.views.selected() == [people.anna]


def test_an_edit_within_a_search_is_shown_when_it_has_been_read(
    window: MainWindow, people: People, desk: Desk, qtbot: QtBot
) -> None:
    window.toolbar.ask(Filter(text="anna"))
    qtbot.waitUntil(lambda: not window.views.asking)
    window.choose([people.anna])
    jana, anna = desk.reads.contact(people.jana), desk.reads.contact(people.anna)
    assert jana is not None
    assert anna is not None
    desk.contacts.edit(people.jana, replace(jana, notes="Anna's sister"))
    desk.contacts.edit(people.anna, replace(anna, notes="Janas Schwester"))
    qtbot.waitUntil(lambda: on_the_board(window) == {people.anna, people.jana})
    assert window.views.selected() == [people.anna]


def test_a_list_in_an_order_that_cannot_be_read_stays_as_it_says(
    window: MainWindow, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_view("list")
    qtbot.waitUntil(lambda: not window.views.covered)
    view = window.views.front
    assert isinstance(view, ListView)
    before, shown = view.order, view.model.ids()
    with monkeypatch.context() as patch:
        patch.setattr(view, "question", refuse)
        view.sort_by(Order("value", down=True))
        qtbot.waitUntil(lambda: not window.views.asking)
    assert (view.order, view.model.ids()) == (before, shown)
    view.sort_by(Order("name", down=True))
    qtbot.waitUntil(lambda: view.order == Order("name", down=True))
    assert view.model.ids() == window.session.reads.ordered_ids(Filter(), view.order)


def test_what_is_selected_in_the_list_is_added_up_beside_the_window(
    window: MainWindow, people: People, qtbot: QtBot
) -> None:
    window.show_view("list")
    qtbot.waitUntil(lambda: not window.views.covered)
    view = window.views.front
    assert isinstance(view, ListView)
    view.select_all()
    view.count()
    alone = view.foot.text()
    qtbot.waitUntil(lambda: view.foot.text() != alone)
    assert view.foot.text().startswith(alone)


@pytest.mark.parametrize("view", ["board", "list", "today"])
def test_every_view_shows_who_passes_when_it_has_been_read(
    window: MainWindow, people: People, qtbot: QtBot, view: str
) -> None:
    window.show_view(view)
    qtbot.waitUntil(lambda: not window.views.asking)
    window.choose([people.anna])
    wanted = Filter(text="anna")
    window.views.set_filter(wanted)
    assert window.views.front.filter != wanted
    qtbot.waitUntil(lambda: window.views.front.filter == wanted)
    assert window.views.selected() == [people.anna]
    window.views.set_filter(Filter(text="nobody at all"))
    window.views.set_filter(Filter())
    qtbot.waitUntil(lambda: not window.views.asking)
    assert window.views.front.filter == Filter()


def test_keys_typed_on_show_the_last_of_them(
    window: MainWindow, people: People, qtbot: QtBot
) -> None:
    for text in ("a", "an", "ann", "anna"):
        window.views.set_filter(Filter(text=text))
    qtbot.waitUntil(lambda: window.views.front.filter == Filter(text="anna"))
    assert on_the_board(window) == {people.anna}


def test_a_single_letter_asks_for_nothing_and_stays_to_type_on(
    window: MainWindow, people: People, qtbot: QtBot
) -> None:
    everybody = on_the_board(window)
    window.search()
    for typed, found in (("a", everybody), ("nna", {people.anna})):
        with qtbot.waitSignal(window.toolbar._typing.timeout):
            qtbot.keyClicks(window.toolbar.search, typed)
        assert window.views.asking == (found != everybody)
        qtbot.waitUntil(lambda found=found: on_the_board(window) == found)
    assert window.toolbar.search.text() == "anna"


def test_a_change_meanwhile_is_in_what_is_shown(
    window: MainWindow, people: People, desk: Desk, qtbot: QtBot
) -> None:
    window.views.set_filter(Filter(text="vogtland"))
    contact = desk.reads.contact(people.jana)
    assert contact is not None
    desk.contacts.edit(people.jana, replace(contact, notes="Vogtland"))
    qtbot.waitUntil(lambda: window.views.front.filter == Filter(text="vogtland"))
    assert on_the_board(window) == {people.jana}


def test_enter_waits_for_what_was_typed(window: MainWindow, people: People, qtbot: QtBot) -> None:
    window.search()
    qtbot.keyClicks(window.toolbar.search, "anna")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.views.selected() == [people.anna])
    assert on_the_board(window) == {people.anna}


def test_an_export_asked_for_while_enter_looks_for_the_best_match_opens_then(
    window: MainWindow, people: People, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    window.toolbar.ask(Filter(text="anna"))
    qtbot.waitUntil(lambda: not window.views.asking)
    window.toolbar.best_wanted.emit()
    assert window.views.asking
    window.all_actions["export"].trigger()
    assert not window.findChildren(QDialog, "export_dialog")
    opened("export_dialog").reject()
    assert window.views.selected() == [people.anna]


def test_what_waited_for_an_answer_that_could_not_be_read_is_not_done_later(
    window: MainWindow, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(window.views.front, "question", refuse)
        window.toolbar.ask(Filter(text="jana"))
        window.views.when_shown(lambda: done.append("of Jana"))
        qtbot.waitUntil(lambda: not window.views.asking)
    window.toolbar.ask(Filter(text="anna"))
    window.views.when_shown(lambda: done.append("of Anna"))
    qtbot.waitUntil(lambda: not window.views.asking)
    assert done == ["of Anna"]
    assert on_the_board(window) == {people.anna}


def test_the_palette_brings_somebody_whom_the_search_hides(
    window: MainWindow, people: People, qtbot: QtBot
) -> None:
    window.toolbar.ask(Filter(text="anna"))
    qtbot.waitUntil(lambda: not window.views.asking)
    window.bring(people.jana)
    qtbot.waitUntil(lambda: window.views.selected() == [people.jana])


def test_another_language_meanwhile_keeps_the_search(
    window: MainWindow, people: People, qtbot: QtBot
) -> None:
    window.toolbar.ask(Filter(text="anna"))
    window.rebuild()
    qtbot.waitUntil(lambda: window.views.front.filter == Filter(text="anna"))
    assert on_the_board(window) == {people.anna}
