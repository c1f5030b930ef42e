from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton

from leaddesk.desk import Desk
from leaddesk.ui import language
from leaddesk.ui.actions import OF_SOME, WORDINGS
from leaddesk.ui.main_window import MainWindow
from tests.desks import TODAY
from tests.ui.conftest import People

OF_CONTACTS = (
    "edit", "call", "meeting", "email", "letter", "message", "note", "checklist", "next_step",
    "finish_step", "hold", "resume", "qualify", "disqualify", "reopen", "sale", "delete",
    "move_left", "move_right", "move_up", "move_down",
)  # fmt: skip


def enabled(window: MainWindow) -> set[str]:
    """Which of the actions on contacts can be done now."""
    return {name for name in OF_CONTACTS if window.all_actions[name].isEnabled()}


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_no_key_is_taken_twice(window: MainWindow, dressed: QApplication, code: str) -> None:
    window.speak(code)
    taken = Counter(
        key.toString()
        for action in window.findChildren(QAction)
        for key in action.shortcuts()
        if not key.isEmpty()
    )
    assert [key for key, count in taken.items() if count > 1] == []
    assert len(taken) > 30


def test_every_action_has_a_name_words_and_a_tip(window: MainWindow) -> None:
    names = [action.objectName() for action in window.all_actions.all()]
    assert len(set(names)) == len(names)
    for action in window.all_actions.all():
        assert action.objectName()
        assert action.text()
        assert action.statusTip()


def test_every_action_is_in_a_menu(window: MainWindow) -> None:
    shown = {
        action.objectName()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    }
    assert {wording.name for wording in WORDINGS} <= shown


def test_letters_to_press_in_a_menu_are_taken_once(window: MainWindow) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        letters = Counter(
            action.text()[at + 1].lower()
            for action in menu.actions()
            if "&&" not in action.text() and (at := action.text().find("&")) >= 0
        )
        assert [letter for letter, count in letters.items() if count > 1] == [], menu.objectName()


def test_nothing_can_be_done_with_nobody(window: MainWindow) -> None:
    window.choose([])
    assert enabled(window) == set()


def test_what_a_lead_offers(window: MainWindow, people: People) -> None:
    window.choose([people.jana])
    off = {"finish_step", "resume", "reopen"}
    assert enabled(window) == set(OF_CONTACTS) - off


def test_a_planned_step_can_be_done(window: MainWindow, people: People) -> None:
    window.choose([people.anna])
    assert window.all_actions["finish_step"].isEnabled()
    assert not window.all_actions["qualify"].isEnabled()


def test_a_customer_is_neither_disqualified_nor_taken_back(
    window: MainWindow, people: People
) -> None:
    window.choose([people.blau])
    assert not enabled(window) & {"disqualify", "qualify", "reopen"}
    assert "sale" in enabled(window)
    assert not any(action.isEnabled() for _, action in window.all_actions.to_stage)


def test_the_disqualified_can_be_reopened_but_not_sold_to(
    window: MainWindow, people: People
) -> None:
    window.choose([people.kurt])
    assert "reopen" in enabled(window)
    assert not enabled(window) & {"sale", "disqualify", "qualify"}


def test_a_group_offers_what_can_be_done_with_many(window: MainWindow, people: People) -> None:
    window.choose([people.jana, people.katrin])
    assert enabled(window) == {
        "hold", "qualify", "disqualify", "delete",
        "move_left", "move_right", "move_up", "move_down",
    }  # fmt: skip


def test_who_is_on_hold_can_be_taken_off(window: MainWindow, desk: Desk, people: People) -> None:
    window.choose([people.jana])
    desk.contacts.hold([people.jana], TODAY)
    assert window.all_actions["resume"].isEnabled()
    window.all_actions["resume"].trigger()
    assert desk.reads.cards([people.jana])[people.jana].on_hold_until is None


def test_a_step_is_done_by_its_action(
    window: MainWindow, desk: Desk, people: People, opened: Callable[[str], QDialog]
) -> None:
    window.choose([people.anna])
    window.all_actions["finish_step"].trigger()
    opened("finish_dialog").findChild(QPushButton, "save").click()
    assert desk.reads.cards([people.anna])[people.anna].due_on is None
    assert not window.all_actions["finish_step"].isEnabled()


def test_reopening_takes_back_to_where_it_was(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    window.choose([people.kurt])
    window.all_actions["reopen"].trigger()
    assert desk.reads.cards([people.kurt])[people.kurt].stage_id == stage["new"]


def test_all_actions_are_off_or_on_after_undo_as_the_desk_is(
    window: MainWindow, desk: Desk, people: People
) -> None:
    while desk.reads.undo_step() is not None:
        desk.history.undo()
    assert not window.all_actions["undo"].isEnabled()
    assert window.all_actions["undo"].text() == "&Undo"
    assert window.all_actions["redo"].isEnabled()


@pytest.fixture(autouse=True)
def _english_again(dressed: QApplication) -> Iterator[None]:
    yield
    language.use(dressed, "en")


@pytest.mark.parametrize("code", ["en", "de"])
@pytest.mark.parametrize("some", [1, 2])
def test_no_menu_is_higher_than_a_screen_of_600_below_the_menu_bar(
    window: MainWindow, people: People, code: str, some: int
) -> None:
    """It would stand in two columns."""
    window.speak(code)
    window.choose([people.anna, people.katrin][:some])
    others = [window.menus.of_card(window), window.menus.more(window)]
    for menu in (*window.menuBar().findChildren(QMenu), *others):
        last = menu.actionGeometry(menu.actions()[-1])
        assert (last.left() < 10, last.bottom() < 545) == (True, True), menu.objectName()


def test_the_menu_of_several_cards_offers_what_can_be_done_with_several(
    window: MainWindow, people: People
) -> None:
    def offered() -> set[str]:
        menu = window.menus.of_card(window)
        return {each.objectName() for sub in (menu, *menu.findChildren(QMenu))
                for each in sub.actions() if each.objectName()}  # fmt: skip

    window.choose([people.anna])
    assert {"edit", "call", "meeting", "permission", "erase"} <= offered()
    assert not {"reopen", "resume"} & offered(), "neither set aside nor on hold"
    window.choose([people.anna, people.katrin])
    named = offered()
    assert {"change_many", "hold", "disqualify", "delete", "copy_table", "object_all"} <= named
    assert {"move_to_qualified", "restrict"} <= named
    assert not {"edit", "call", "meeting", "next_step", "disclosure"} & named
    assert all(window.all_actions[name].isEnabled() for name in named if name in OF_SOME)
