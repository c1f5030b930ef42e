"""Columns as the user arranges them: folded, sorted, wide or narrow, moved, renamed in place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from leaddesk.ui.board import BoardView
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.board.folded_strip import FoldedStrip
from leaddesk.ui.board.kept_columns import NARROWEST
from leaddesk.ui.board.stage_column import StageColumn
from tests.ui.board.board_desk import STAGE, FakeReads, FakeSession
from tests.ui.board.test_board_view import ANNA, INES, LENZ, PETER, drop

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def column(board: BoardView, key: str) -> StageColumn:
    return next(c for c in board.findChildren(StageColumn) if c.stage.key == key)


def choose(board: BoardView, key: str, entry: str) -> None:
    """Open the column's menu from the keyboard and trigger an entry."""
    here = column(board, key)
    here.header.setFocus(Qt.FocusReason.TabFocusReason)
    board._doings.open_menu(here)
    menu = here.findChildren(QMenu, "column_menu_popup")[-1]
    action = next(a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions()
                  if a.objectName() == entry)  # fmt: skip
    action.trigger()
    menu.close()


def said(board: BoardView) -> list[tuple[Any, ...]]:
    told: list[tuple[Any, ...]] = []
    board.stage_wanted.connect(lambda *what: told.append(what))
    board.move_wanted.connect(lambda *what: told.append(what))
    return told


def again(qtbot: QtBot, session: FakeSession) -> BoardView:
    """Another board on the same desk and the same settings."""
    view = BoardView(session)
    qtbot.addWidget(view)
    view.resize(1144, 700)
    view.show()
    return view


def test_a_folded_column_is_a_strip_with_its_count_and_stays_folded(
    qtbot: QtBot, board: BoardView, session: FakeSession
) -> None:
    before = column(board, "new").width()
    choose(board, "attempting", "fold_column")
    folded = column(board, "attempting")
    strip = folded.findChild(FoldedStrip)
    assert folded.width() == 36
    assert not folded.cards.isVisible()
    assert strip is not None
    assert strip.count == 3
    assert "Attempting, 3 contact" in strip.accessibleName()
    assert column(board, "new").width() > before, "the others share what it left"
    assert strip.hasFocus()
    assert column(again(qtbot, session), "attempting").folded
    qtbot.keyClick(strip, KEY.Key_Space)
    assert not folded.folded
    assert folded.cards.isVisible()
    assert not column(again(qtbot, session), "attempting").folded


def test_cards_dropped_on_a_strip_come_to_the_top(qtbot: QtBot, board: BoardView) -> None:
    choose(board, "attempting", "fold_column")
    told = said(board)
    strip = column(board, "attempting").strip
    assert strip is not None
    drop(strip, packed([ANNA]), QPoint(10, 50))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [([ANNA], STAGE["attempting"].id, PETER)]


def test_selecting_a_card_of_a_folded_column_unfolds_it(board: BoardView) -> None:
    choose(board, "attempting", "fold_column")
    board.select([INES])
    assert not column(board, "attempting").folded
    assert board.selected() == [INES]


def test_a_sorted_column_says_so_and_is_remembered(
    qtbot: QtBot, board: BoardView, session: FakeSession
) -> None:
    choose(board, "attempting", "sort_name")
    here = column(board, "attempting")
    assert here.model.ids() == [LENZ, INES, PETER]
    assert "sorted by: Name" in here.header.accessibleName()
    assert here.header.mark.startswith("↓")
    assert column(again(qtbot, session), "attempting").model.ids() == [LENZ, INES, PETER]
    choose(board, "attempting", "sort_own")
    assert here.model.ids() == [PETER, LENZ, INES]
    assert here.header.mark == ""
    assert session.settings.boards[str(session.desk.path.absolute())] == {}


def test_a_drop_into_a_sorted_column_keeps_the_sort(qtbot: QtBot, board: BoardView) -> None:
    choose(board, "attempting", "sort_name")
    told, cards = said(board), column(board, "attempting").cards
    drop(cards.viewport(), packed([INES]), QPoint(20, 5))
    drop(cards.viewport(), packed([ANNA]), QPoint(20, 300))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [([ANNA], STAGE["attempting"].id, PETER)], "on top of its own order"


def test_keys_do_not_move_cards_up_and_down_in_a_sorted_column(board: BoardView) -> None:
    choose(board, "attempting", "sort_name")
    told = said(board)
    board.select([INES])
    board.move_selected("up")
    assert told == []
    board.move_selected("right")
    assert told[0][:2] == ([INES], STAGE["in_dialogue"].id)


def test_the_right_edge_of_a_header_makes_the_column_wider(
    qtbot: QtBot, board: BoardView, session: FakeSession
) -> None:
    here = column(board, "new")
    header, usual = here.header, here.width()
    edge = QPoint(header.width() - 2, 10)
    qtbot.mousePress(header, LEFT, pos=edge)
    qtbot.mouseMove(header, edge + QPoint(100, 0))
    qtbot.mouseRelease(header, LEFT, pos=edge + QPoint(100, 0))
    assert abs(here.width() - usual - 100) <= 3
    assert column(again(qtbot, session), "new").width() == here.width()
    choose(board, "new", "column_usual")
    assert here.width() == usual
    for _ in range(20):
        choose(board, "new", "column_narrower")
    assert here.width() == NARROWEST


@pytest.mark.parametrize(("to", "by"), [("in_dialogue", 2), ("attempting", 1), ("qualified", 2)])
def test_a_dragged_header_moves_the_column_among_its_kind(
    qtbot: QtBot, board: BoardView, to: str, by: int
) -> None:
    told, header, target = said(board), column(board, "new").header, column(board, to)
    end = header.mapFromGlobal(target.mapToGlobal(QPoint(target.width() - 10, 10)))
    qtbot.mousePress(header, LEFT, pos=QPoint(20, 10))
    qtbot.mouseMove(header, QPoint(60, 10))
    qtbot.mouseMove(header, end)
    assert board._canvas._line.isVisible()
    qtbot.mouseRelease(header, LEFT, pos=end)
    assert told == [("move", STAGE["new"].id, by)]
    assert not board._canvas._line.isVisible()


def test_escape_gives_a_dragged_header_up(qtbot: QtBot, board: BoardView) -> None:
    told, header = said(board), column(board, "new").header
    qtbot.mousePress(header, LEFT, pos=QPoint(20, 10))
    qtbot.mouseMove(header, QPoint(300, 10))
    qtbot.keyClick(header, KEY.Key_Escape)
    assert not board._canvas._line.isVisible()
    qtbot.mouseRelease(header, LEFT, pos=QPoint(300, 10))
    assert told == []
    for menu in board.findChildren(QMenu):
        menu.close()


def test_a_stage_is_renamed_in_place(qtbot: QtBot, board: BoardView) -> None:
    told, header = said(board), column(board, "offer").header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(header, KEY.Key_F2)
    field = header.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Offer"
    field.setText("  Quote  sent ")
    qtbot.keyClick(field, KEY.Key_Return)
    assert told == [("rename", STAGE["offer"].id, "Quote sent")]
    qtbot.keyClick(header, KEY.Key_F2)
    field = header.findChildren(QLineEdit)[-1]
    field.setText("something else")
    qtbot.keyClick(field, KEY.Key_Escape)
    assert len(told) == 1
    assert header.hasFocus()


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [("stage_right", ("move", 1)), ("stage_left", ("move", -1)), ("stale_limit", ("stale", None)),
     ("add_stage", ("add", None))],
)  # fmt: skip
def test_the_menu_says_what_the_desk_shall_do(
    board: BoardView, entry: str, wanted: tuple[str, object]
) -> None:
    told = said(board)
    choose(board, "attempting", entry)
    assert told == [(wanted[0], STAGE["attempting"].id, wanted[1])]


def test_only_an_empty_stage_with_a_fellow_can_be_deleted(
    board: BoardView, reads: FakeReads
) -> None:
    def entry(key: str) -> QAction:
        here = column(board, key)
        board._doings.open_menu(here)
        menu = here.findChildren(QMenu, "column_menu_popup")[-1]
        found = next(a for a in menu.actions() if a.objectName() == "delete_stage")
        menu.close()
        return found

    assert not entry("attempting").isEnabled()
    assert entry("attempting").toolTip() == "There are contacts in this stage."
    assert not entry("won").isEnabled()
    reads.put([PETER, LENZ, INES], STAGE["new"].id, None)
    board.refresh(None)
    assert entry("attempting").isEnabled()


def test_space_on_a_header_opens_its_menu_and_every_entry_has_a_name(
    qtbot: QtBot, board: BoardView
) -> None:
    header = column(board, "new").header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(header, KEY.Key_Space)
    menu = board.findChild(QMenu, "column_menu_popup")
    assert menu is not None
    assert menu.isVisible()
    for each in (menu, *menu.findChildren(QMenu)):
        assert all(a.objectName() for a in each.actions() if a.text() and a.menu() is None)
    menu.close()
