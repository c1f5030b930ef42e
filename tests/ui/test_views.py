"""Views behind one another: here two boards, for a view does not know which others there are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.ui.board import BoardView
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.session import Session
from leaddesk.ui.view import View
from leaddesk.ui.views import Kind, Views
from tests.ui.conftest import People


@pytest.fixture
def views(session: Session, people: People, qtbot: QtBot) -> Views:
    def make(session: Session, parent: QWidget) -> View:
        return BoardView(session, parent)

    made = Views(
        session, kinds=(Kind("one", "board", "One", make), Kind("two", "list", "Two", make))
    )
    qtbot.addWidget(made)
    made.resize(1200, 700)
    session.changed.connect(made.refresh)
    made.show_view("one")
    made.show()
    return made


@pytest.fixture
def shown(views: Views) -> Callable[[], set[int]]:
    """Who is on the view in front."""
    return lambda: {
        key for cards in views.front.findChildren(CardList) for key in cards.model().ids()
    }


def test_a_view_is_made_when_it_is_first_shown(views: Views) -> None:
    assert len(views.findChildren(BoardView)) == 1
    views.show_view("two")
    views.show_view("one")
    views.show_view("two")
    assert len(views.findChildren(BoardView)) == 2


def test_the_selection_goes_along(views: Views, people: People) -> None:
    told: list[list[int]] = []
    views.front.select([people.anna, people.kita])
    views.selection_changed.connect(told.append)
    views.show_view("two")
    assert set(views.selected()) == {people.anna, people.kita}
    assert set(told[-1]) == {people.anna, people.kita}


def test_only_the_view_in_front_says_what_is_selected(views: Views, people: People) -> None:
    views.show_view("two")
    told: list[list[int]] = []
    views.selection_changed.connect(told.append)
    views["one"].select([people.jana])
    assert told == []
    views.front.select([people.katrin])
    assert told == [[people.katrin]]


def test_the_filter_holds_in_every_view(
    views: Views, people: People, shown: Callable[[], set[int]]
) -> None:
    views.set_filter(Filter(text="vogt"))
    views.show_view("two")
    assert shown() == {people.katrin}
    views.set_filter(Filter(text="hofladen"))
    views.show_view("one")
    assert shown() == {people.anna}


def test_a_view_behind_catches_up_when_it_comes_to_the_front(
    views: Views, desk: Desk, shown: Callable[[], set[int]]
) -> None:
    views.show_view("two")
    key = desk.contacts.add(Contact(last_name="Neumann"))
    assert key in shown()
    views.show_view("one")
    assert key in shown()
