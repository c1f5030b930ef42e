"""Columns as the user arranges them: folded, sorted, wide or narrow, moved, renamed in place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QEnterEvent, QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui.board import BoardView
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.board.folded_strip import FoldedStrip
from leaddesk.ui.board.header import resized
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


def adding(board: BoardView, key: str) -> QWidget:
    """The "+" of a column."""
    found = column(board, key).findChild(QWidget, f"add_{key}")
    assert found is not None
    return found


def painted_at(board: BoardView, widget: QWidget) -> int:
    """How many colours the board shows where a widget stands."""
    picture = board.grab(QRect(widget.mapTo(board, QPoint()), widget.size())).toImage()
    return len({picture.pixel(x, y) for x in range(picture.width())
                for y in range(picture.height())})  # fmt: skip


def hover(over: QWidget, on: bool) -> None:
    if on:
        at = QPointF(5, 5)
        QApplication.sendEvent(over, QEnterEvent(at, at, at))
    else:
        QApplication.sendEvent(over, QEvent(QEvent.Type.Leave))


def test_a_plus_in_the_head_of_a_leads_column_begins_a_contact_there(
    qtbot: QtBot, board: BoardView
) -> None:
    here = column(board, "attempting")
    plus = adding(board, "attempting")
    hover(here, True)
    with qtbot.waitSignal(board.new_wanted) as wanted:
        qtbot.mouseClick(plus, LEFT)
    assert wanted.args == [STAGE["attempting"].id]
    assert plus.accessibleName() == "New contact in “Attempting”"
    for behind_the_gate in ("qualified", "offer", "won"):
        assert column(board, behind_the_gate).header.stops == [
            column(board, behind_the_gate).header
        ]


def test_the_plus_is_quiet_until_the_mouse_or_the_keyboard_is_there(board: BoardView) -> None:
    here, plus = column(board, "attempting"), adding(board, "attempting")
    hover(here, True)
    assert painted_at(board, plus) > 1
    sum_beside_it = here.header.shown
    hover(here, False)
    assert painted_at(board, plus) == 1
    here.header.setFocus()
    assert painted_at(board, plus) > 1
    plus.setFocus()
    assert painted_at(board, plus) > 1
    here.cards.setFocus()
    assert painted_at(board, plus) == 1
    assert sum_beside_it[:2] == here.header.shown[:2], "name and count stay as they are"


def test_in_a_narrow_head_the_plus_stands_on_no_number(board: BoardView) -> None:
    here = column(board, "attempting")
    here.widen(NARROWEST)
    board._canvas.arrange_anew()
    hover(here, True)
    header, plus = here.header, adding(board, "attempting")
    line = QFontMetrics(resized(header.font(), -1))
    total = header.shown[2]
    left_of_sum = header._room().right() - line.horizontalAdvance(total)
    assert plus.geometry().right() <= header.width()
    assert not total or plus.geometry().right() < left_of_sum
    assert header._behind_count - 6 <= plus.geometry().left() + 3


def test_the_arrows_go_along_the_heads_and_back_to_the_cards(
    qtbot: QtBot, board: BoardView
) -> None:
    choose(board, "in_dialogue", "fold_column")
    first = column(board, "new")
    board.select([first.model.ids()[1]])
    first.cards.setFocus()

    def go(key: Qt.Key) -> QWidget:
        qtbot.keyClick(QApplication.focusWidget(), key)
        at = QApplication.focusWidget()
        assert at is not None
        return at

    assert go(KEY.Key_Up) is first.cards, "to the topmost card first"
    assert go(KEY.Key_Up) is first.header
    assert go(KEY.Key_Right) is adding(board, "new")
    with qtbot.waitSignal(board.new_wanted) as wanted:
        qtbot.keyClick(adding(board, "new"), KEY.Key_Return)
    assert wanted.args == [STAGE["new"].id]
    assert go(KEY.Key_Right) is column(board, "attempting").header
    assert go(KEY.Key_Right) is adding(board, "attempting")
    strip = column(board, "in_dialogue").strip
    assert go(KEY.Key_Right) is strip
    assert go(KEY.Key_Down) is strip
    assert go(KEY.Key_Right) is column(board, "qualified").header
    assert go(KEY.Key_Left) is strip
    assert go(KEY.Key_Left) is adding(board, "attempting")
    assert go(KEY.Key_Down) is column(board, "attempting").cards
    assert go(KEY.Key_Up) is column(board, "attempting").header
    assert go(KEY.Key_Escape) is column(board, "attempting").cards


def test_the_columns_are_one_stop_of_tab(qtbot: QtBot, board: BoardView) -> None:
    def stops() -> list[str]:
        found = [
            each for each in board.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]  # fmt: skip
        return sorted(
            f"cards of {each.parent().stage.key}" if isinstance(each, CardList)
            else each.objectName() for each in found
        )  # fmt: skip

    assert stops() == ["cards of new", "disqualified_zone"]
    column(board, "new").cards.setFocus()
    qtbot.keyClick(column(board, "new").cards, KEY.Key_Right)
    assert stops() == ["cards of attempting", "disqualified_zone"], "where the keyboard was last"
    qtbot.keyClick(column(board, "attempting").cards, KEY.Key_Tab)
    zone = board.findChild(QWidget, "disqualified_zone")
    assert zone is not None
    assert zone.hasFocus()
    qtbot.keyClick(zone, KEY.Key_Backtab)
    assert column(board, "attempting").cards.hasFocus()
    choose(board, "attempting", "fold_column")
    assert stops() == ["disqualified_zone", "folded_attempting"]
    qtbot.keyClick(zone, KEY.Key_Space)
    board.select([column(board, "disqualified").model.ids()[0]])
    assert stops() == ["cards of disqualified", "disqualified_zone"]
    qtbot.keyClick(zone, KEY.Key_Space)
    assert stops() == ["cards of new", "disqualified_zone"], "never nowhere"
