from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact
from leaddesk.domain.followup import FollowUp
from leaddesk.ui import desk_files, theme
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.board.stage_header import StageHeader
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.nav_rail import NavRail
from leaddesk.ui.session import Session
from leaddesk.ui.settings import Settings
from tests.desks import TODAY, Clock, desk_in
from tests.ui.conftest import People

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def on_board(window: MainWindow) -> list[int]:
    """Every card that the board shows, column by column."""
    return [
        key for cards in window.views["board"].findChildren(CardList) for key in cards.model().ids()
    ]  # fmt: skip


def words(window: MainWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    together = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        together |= each
    qtbot.keyClick(window.focusWidget() or window, key, together)


def test_the_window_is_named_after_its_file(window: MainWindow) -> None:
    assert window.windowTitle() == "leads.leaddesk – LeadDesk"
    assert words(window, "status_file") == "leads.leaddesk"


def test_the_status_line_counts_open_contacts_and_their_worth(window: MainWindow) -> None:
    assert words(window, "status_open") == "4 open contacts · Pipeline €45k"


def test_sums_of_two_currencies_stand_side_by_side(window: MainWindow, desk: Desk) -> None:
    desk.contacts.add(Contact(last_name="Huber", value_cents=500_000, currency="CHF"))
    window.settle()
    assert words(window, "status_open") == "5 open contacts · Pipeline €45k · CHF\xa05,000"


def test_the_rail_shows_which_view_is_in_front(window: MainWindow, qtbot: QtBot) -> None:
    buttons = {name: window.findChild(QToolButton, f"view_{name}") for name in ("board", "list")}
    assert buttons["board"].isChecked()
    qtbot.mouseClick(buttons["list"], Qt.MouseButton.LeftButton)
    assert window.views.name == "list"
    assert buttons["list"].isChecked()
    window.all_actions["show_board"].trigger()
    assert buttons["board"].isChecked()


def test_one_view_needs_no_rail_and_a_second_brings_it(dressed: QApplication, qtbot: QtBot) -> None:
    rail = NavRail()
    qtbot.addWidget(rail)
    rail.add("first", "board", "First")
    assert rail.isHidden()
    rail.add("second", "list", "Second")
    assert rail.isVisible()
    with qtbot.waitSignal(rail.wanted) as wanted:
        qtbot.mouseClick(rail.findChild(QToolButton, "view_second"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["second"]


def test_the_view_that_was_left_last_comes_first(
    session: Session, people: People, dressed: QApplication, qtbot: QtBot
) -> None:
    session.settings.view = "no such view"
    window = MainWindow(session, dressed)
    qtbot.addWidget(window)
    assert window.views.name == "board"
    assert session.settings.view == "board"


def test_typing_in_the_search_narrows_the_board(
    window: MainWindow, qtbot: QtBot, people: People
) -> None:
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    assert window.toolbar.search.hasFocus()
    qtbot.keyClicks(window.toolbar.search, "vogt")
    qtbot.waitUntil(lambda: on_board(window) == [people.katrin])


def test_escape_empties_the_search_and_then_goes_back_to_the_cards(
    window: MainWindow, qtbot: QtBot, people: People
) -> None:
    search = window.toolbar.search
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(search, "vogt")
    qtbot.waitUntil(lambda: on_board(window) == [people.katrin])
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(on_board(window)) == 5)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert isinstance(window.focusWidget(), CardList)


def test_the_due_chip_counts_and_shows_what_is_due(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People
) -> None:
    desk.contacts.set_follow_up(people.jana, FollowUp(TODAY, "Call"))
    desk.contacts.set_follow_up(people.katrin, FollowUp(TODAY + timedelta(days=1), "Offer"))
    window.settle()
    chip = window.findChild(QPushButton, "filter_due")
    assert chip.text() == "Follow-up due · 2"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert set(on_board(window)) == {people.jana, people.anna}


def test_the_source_chip_narrows_to_one_source(
    window: MainWindow, qtbot: QtBot, people: People
) -> None:
    chip = window.findChild(QPushButton, "filter_source")
    menu = chip.menu()
    menu.aboutToShow.emit()
    menu.findChild(QAction, "source_business_card").trigger()
    assert on_board(window) == [people.jana]
    assert chip.text() == "Source: Business card ▾"
    menu.aboutToShow.emit()
    menu.findChild(QAction, "source_all").trigger()
    assert len(on_board(window)) == 5


def test_undo_names_its_step_in_menu_and_toolbar(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    desk.board.move_cards([people.anna], stage["offer"])
    assert window.all_actions["undo"].text() == "&Undo: moved Anna Müller to Offer"
    button = window.toolbar.findChild(QPushButton, "undo_button")
    assert button.accessibleName() == "Undo: moved Anna Müller to Offer"
    window.all_actions["undo"].trigger()
    assert window.all_actions["redo"].text() == "&Redo: moved Anna Müller to Offer"
    assert desk.reads.cards([people.anna])[people.anna].stage_id == stage["qualified"]


def test_undo_and_redo_by_key(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    desk.board.move_cards([people.anna], stage["offer"])
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert desk.reads.cards([people.anna])[people.anna].stage_id == stage["qualified"]
    press(qtbot, window, Qt.Key.Key_Y, CTRL)
    assert desk.reads.cards([people.anna])[people.anna].stage_id == stage["offer"]
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    press(qtbot, window, Qt.Key.Key_Z, CTRL, SHIFT)
    assert desk.reads.cards([people.anna])[people.anna].stage_id == stage["offer"]


def test_a_notice_says_what_was_done_and_takes_it_back(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    desk.board.move_cards([people.anna], stage["offer"])
    assert window.notice.words == "Moved Anna Müller to Offer"
    qtbot.mouseClick(window.findChild(QPushButton, "notice_undo"), Qt.MouseButton.LeftButton)
    assert window.notice.words == "Undone: moved Anna Müller to Offer"


def test_the_notice_leaves_the_line_below_the_list_free(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    desk.board.move_cards([people.anna], stage["offer"])
    on_board = window.notice.geometry().bottom()
    window.show_view("list")
    foot = window.views.front.findChild(QLabel, "list_foot")
    window.settle()
    assert foot.text()

    def top(of: QWidget) -> int:
        return of.mapTo(window, QPoint(0, 0)).y()

    def free() -> bool:
        return top(window.notice) + window.notice.height() <= top(foot)

    qtbot.waitUntil(free)
    window.resize(1000, 700)
    qtbot.waitUntil(free)
    window.resize(1600, 960)
    window.show_view("board")
    qtbot.waitUntil(lambda: window.notice.geometry().bottom() == on_board)


def test_a_31st_stage_is_refused_with_a_sentence(
    window: MainWindow, session: Session, desk: Desk
) -> None:
    for number in range(len(desk.reads.stages()), 30):
        desk.stages.add(f"Stage {number}", "lead")
    session.run(desk.stages.add, "One more", "lead")
    assert window.notice.words.startswith("A board can have 30 stages at most.")
    assert window.notice.property("kind") == "trouble"
    assert len(desk.reads.stages()) == 30


def test_an_undo_names_what_it_kept_and_stays_on_screen(
    window: MainWindow, session: Session, desk: Desk, people: People, clock: Clock
) -> None:
    step = next(step for step in desk.reads.steps() if step.args.get("name") == "Jana Köhler")
    desk.activities.log(people.jana, Activity("call", clock.now, True, "no_answer"))
    session.run(desk.history.undo_step, step.id)
    assert window.notice.words.startswith("Undone: added Jana Köhler. Kept 1: Jana Köhler (")
    assert not window.notice._leaving.isActive()


def test_a_trouble_is_told_in_the_notice(window: MainWindow, session: Session) -> None:
    session.run(session.desk.contacts.add, Contact())
    assert window.notice.words.startswith("A name is missing")
    assert window.notice.property("kind") == "trouble"


def test_delete_by_key_and_bring_back(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People
) -> None:
    window.choose([people.jana])
    press(qtbot, window, Qt.Key.Key_Delete)
    assert desk.reads.contact(people.jana) is None
    assert people.jana not in on_board(window)
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert people.jana in on_board(window)


def test_delete_in_the_search_field_deletes_a_letter_only(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People
) -> None:
    window.choose([people.jana])
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.toolbar.search, "ab")
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Home)
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_Delete)
    assert window.toolbar.search.text() == "b"
    assert desk.reads.contact(people.jana) is not None


def test_all_of_a_column_by_key(window: MainWindow, qtbot: QtBot, people: People) -> None:
    window.choose([people.anna])
    press(qtbot, window, Qt.Key.Key_A, CTRL)
    assert set(window.views["board"].selected()) == {people.anna, people.kita}


def test_a_new_contact_is_selected(window: MainWindow, desk: Desk) -> None:
    key = desk.contacts.add(Contact(last_name="Neumann"))
    assert window.views["board"].selected() == [key]


def test_f2_at_the_head_of_a_column_means_the_column(
    window: MainWindow, qtbot: QtBot, people: People
) -> None:
    window.choose([people.anna])
    header = window.findChild(StageHeader, "header_new")
    assert header is not None
    header.setFocus()
    qtbot.keyClick(header, Qt.Key.Key_F2)
    assert header.findChild(QLineEdit, "rename_stage_field") is not None
    assert window.findChild(QDialog, "contact_dialog") is None


@pytest.mark.parametrize(
    ("key", "modifiers", "dialog"),
    [
        (Qt.Key.Key_N, (CTRL,), "quick_add"),
        (Qt.Key.Key_F2, (), "contact_dialog"),
        (Qt.Key.Key_Return, (), "contact_dialog"),
        (Qt.Key.Key_L, (CTRL,), "call_dialog"),
        (Qt.Key.Key_M, (CTRL,), "meeting_dialog"),
        (Qt.Key.Key_E, (CTRL, SHIFT), "message_dialog"),
        (Qt.Key.Key_L, (CTRL, SHIFT), "message_dialog"),
        (Qt.Key.Key_M, (CTRL, SHIFT), "message_dialog"),
        (Qt.Key.Key_O, (CTRL, SHIFT), "message_dialog"),
        (Qt.Key.Key_C, (CTRL, SHIFT), "checklist_dialog"),
        (Qt.Key.Key_T, (CTRL,), "follow_up_dialog"),
        (Qt.Key.Key_H, (CTRL, SHIFT), "hold_dialog"),
        (Qt.Key.Key_G, (CTRL,), "gate_dialog"),
        (Qt.Key.Key_D, (CTRL,), "disqualify_dialog"),
        (Qt.Key.Key_B, (CTRL,), "gate_dialog"),
        (Qt.Key.Key_H, (CTRL,), "history_dialog"),
        (Qt.Key.Key_F1, (), "shortcuts_page"),
    ],
)
def test_every_dialog_opens_by_its_key_and_escape_closes_it(
    window: MainWindow,
    qtbot: QtBot,
    people: People,
    desk: Desk,
    opened: Callable[[str], QDialog],
    key: Qt.Key,
    modifiers: tuple[Qt.KeyboardModifier, ...],
    dialog: str,
) -> None:
    before = [step.id for step in desk.reads.steps()]
    window.choose([people.katrin])
    press(qtbot, window, key, *modifiers)
    shown = opened(dialog)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog, dialog) is None)
    assert [step.id for step in desk.reads.steps()] == before


def test_the_keyboard_follows_a_card_that_a_logged_call_moves(
    window: MainWindow,
    qtbot: QtBot,
    people: People,
    desk: Desk,
    opened: Callable[[str], QDialog],
) -> None:
    window.choose([people.jana])
    was = window.focusWidget()
    press(qtbot, window, Qt.Key.Key_L, CTRL)
    dialog = opened("call_dialog")
    desk.activities.log(people.jana, Activity("call", desk.now(), True, "no_answer"))
    dialog.reject()
    qtbot.waitUntil(window.isActiveWindow)
    cards = window.focusWidget()
    assert isinstance(cards, CardList)
    assert cards is not was
    assert people.jana in cards.model().ids()


@pytest.mark.parametrize("page", ["definitions", "about"])
def test_the_pages_of_the_help_menu_open(
    window: MainWindow, qtbot: QtBot, opened: Callable[[str], QDialog], page: str
) -> None:
    window.all_actions[page].trigger()
    shown = opened(f"{page}_page")
    qtbot.mouseClick(shown.findChild(QPushButton, "close_button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QDialog, f"{page}_page") is None)


def test_the_menu_of_a_card_offers_what_the_contact_menu_does(
    window: MainWindow, qtbot: QtBot, people: People
) -> None:
    window.choose([people.katrin])
    window.views["board"].menu_wanted.emit([people.katrin], QPoint(200, 200))
    menu = window.findChild(QMenu, "card_menu")
    names = {action.objectName() for action in menu.actions()}
    assert {"edit", "call", "checklist", "next_step", "qualify", "disqualify", "delete"} <= names
    menu.close()


def test_the_language_switches_in_the_running_window(
    window: MainWindow, qtbot: QtBot, people: People, session: Session
) -> None:
    window.choose([people.anna])
    window.toolbar.search.setText("müller")
    qtbot.waitUntil(lambda: on_board(window) == [people.anna])
    window.all_actions["language_de"].trigger()
    assert session.settings.language == "de"
    assert window.views["board"].selected() == [people.anna]
    assert window.toolbar.search.text() == "müller"
    assert on_board(window) == [people.anna]
    assert window.all_actions["language_de"].isChecked()
    window.settle()
    assert words(window, "fact_3").endswith("15.12.2026")
    # Every key still belongs to one action only.
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    window.all_actions["language_en"].trigger()
    assert not window.all_actions["language_de"].isChecked()


def test_the_theme_switches_in_the_running_window(
    window: MainWindow, session: Session, people: People, qapp: QApplication
) -> None:
    window.choose([people.anna])
    window.all_actions["theme_dark"].trigger()
    assert theme.current().dark
    assert session.settings.theme == "dark"
    assert window.views["board"].selected() == [people.anna]
    assert theme.DARK.surface in qapp.styleSheet()


def test_the_panel_goes_and_comes_by_key(
    window: MainWindow, qtbot: QtBot, session: Session, people: People
) -> None:
    press(qtbot, window, Qt.Key.Key_F9)
    assert window.panel.isHidden()
    assert not session.settings.panel_open
    window.choose([people.anna])
    press(qtbot, window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: words(window, "contact_name") == "Anna Müller")


def test_what_another_program_wrote_appears(
    window: MainWindow, tmp_path: Path, clock: Clock, session: Session
) -> None:
    other = desk_in(tmp_path, clock)
    key = other.contacts.add(Contact(last_name="Elsewhere"))
    other.close()
    session.look_elsewhere()
    assert key in on_board(window)


def test_another_desk_fills_the_window(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    window.files.begin(tmp_path / "second")
    assert window.windowTitle() == "second.leaddesk – LeadDesk"
    assert on_board(window) == []
    assert words(window, "status_open") == "0 open contacts"
    session.desk.close()


def test_a_new_desk_overwrites_nothing(window: MainWindow, desk: Desk) -> None:
    window.files.begin(desk.path)
    assert "exists already" in window.notice.words
    assert len(on_board(window)) == 5


def test_a_renamed_stage_is_renamed_everywhere(
    window: MainWindow, session: Session, people: People, stage: dict[str, int]
) -> None:
    window.choose([people.anna])
    session.run(session.desk.stages.rename, stage["offer"], "Quote sent")
    entry = next(a for s, a in window.all_actions.to_stage if s.id == stage["offer"])
    assert entry.text() == "Quote sent"
    assert window.views["board"].selected() == [people.anna]


def test_the_sample_is_for_an_empty_desk_only(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    assert not window.all_actions["sample_desk"].isEnabled()
    window.files.begin(tmp_path / "empty")
    assert window.all_actions["sample_desk"].isEnabled()
    assert not window.all_actions["export"].isEnabled()
    window.all_actions["sample_desk"].trigger()
    assert len(on_board(window)) > 30
    assert len(session.reads.steps()) == 1
    session.desk.close()


def drop(window: MainWindow, *files: Path) -> bool:
    """Drop files on the window's middle; whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPoint(300, 300).toPointF(), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    window.dropEvent(event)
    return event.isAccepted()


def test_a_dropped_list_opens_the_import_with_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[object] = []
    monkeypatch.setattr(
        desk_files.DeskFiles, "take_in", lambda _self, files=(): taken.extend(files)
    )
    assert drop(window, tmp_path / "list.XLSX")
    qtbot.waitUntil(lambda: taken == [tmp_path / "list.XLSX"])


def test_a_dropped_picture_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    assert not drop(window, tmp_path / "card.png")
    assert not drop(window, tmp_path / "a.xlsx", tmp_path / "b.png")


def test_lists_that_hover_over_the_window_are_told_what_a_drop_does(
    window: MainWindow, tmp_path: Path
) -> None:
    def hover(*names: str) -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        enter = QDragEnterEvent(
            QPoint(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        enter.ignore()
        QApplication.sendEvent(window, enter)
        return enter.isAccepted()

    assert hover("<b>fair.csv", "b.xlsx")
    told = window.findChild(QLabel, "drop_here", Qt.FindChildOption.FindDirectChildrenOnly)
    assert told.text() == "Drop to import <b>fair.csv, b.xlsx"
    assert told.textFormat() == Qt.TextFormat.PlainText
    over = QRect(told.mapTo(window, QPoint()), told.size())
    assert QRect(window.views.mapTo(window, QPoint()), window.views.size()).contains(over)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not told.isVisible()
    assert not hover("card.png")
    assert not told.isVisible()
    assert hover("1.csv", "2.csv", "3.csv", "4.csv")
    assert told.text() == "Drop to import 1.csv, 2.csv, 3.csv …"
    drop(window, tmp_path / "card.png")
    assert not told.isVisible()


def test_several_dropped_lists_are_all_taken(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[object] = []
    monkeypatch.setattr(
        desk_files.DeskFiles, "take_in", lambda _self, files=(): taken.extend(files)
    )
    assert drop(window, tmp_path / "a.xlsx", tmp_path / "b.csv")
    qtbot.waitUntil(lambda: taken == [tmp_path / "a.xlsx", tmp_path / "b.csv"])


def test_closing_keeps_where_the_window_stood(
    qtbot: QtBot, desk: Desk, people: People, dressed: QApplication, tmp_path: Path
) -> None:
    settings = Settings(path=tmp_path / "settings")
    window = MainWindow(Session(desk, settings), dressed)
    qtbot.addWidget(window)
    window.showMaximized()
    window.close()
    again = MainWindow(Session(desk, Settings.load(tmp_path / "settings")), dressed)
    qtbot.addWidget(again)
    again.place_as_before()
    assert again.isMaximized()


def test_every_button_and_field_has_a_name_for_tests_and_screen_readers(
    window: MainWindow, people: People
) -> None:
    window.choose([people.anna])
    window.settle()
    mine = [window.toolbar, window.panel, window.notice]
    for part in mine:
        for kind in (QPushButton, QLineEdit):
            for each in part.findChildren(kind):
                assert each.objectName(), each
                assert each.accessibleName() or each.text(), each.objectName()


def test_tab_goes_through_the_regions_and_f6_to_the_panel_and_back(
    qtbot: QtBot, window: MainWindow, people: People
) -> None:
    board = window.views.front

    def go(key: Qt.Key) -> QWidget:
        qtbot.keyClick(window.focusWidget(), key)
        at = window.focusWidget()
        assert at is not None
        return at

    window.choose([people.anna])
    window.settle()
    cards = window.focusWidget()
    assert isinstance(cards, CardList)
    assert go(Qt.Key.Key_Tab).objectName() == "disqualified_zone"
    assert window.panel.isAncestorOf(go(Qt.Key.Key_Tab))
    window.choose([people.anna])
    assert window.focusWidget() is cards
    assert window.rail.isAncestorOf(go(Qt.Key.Key_Backtab)), "all other columns are one step away"
    assert board.isAncestorOf(go(Qt.Key.Key_Tab))
    assert window.focusWidget() is cards
    assert window.panel.isAncestorOf(go(Qt.Key.Key_F6))
    assert go(Qt.Key.Key_F6) is cards


@pytest.mark.parametrize(("wide", "high", "fills"), [
    (1024, 600, True), (1280, 800, True), (1920, 1040, False),
])  # fmt: skip
def test_the_first_window_is_no_larger_than_the_screen(
    session: Session, dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    wide: int, high: int, fills: bool,
) -> None:  # fmt: skip
    class Screen:
        def availableSize(self) -> QSize:
            return QSize(wide, high)

    window = MainWindow(session, dressed)
    qtbot.addWidget(window)
    monkeypatch.setattr(window, "screen", Screen)
    window.place_as_before()
    assert window.isMaximized() is fills
    assert fills or window.size() == QSize(1280, 800)
