"""The board through the events a hand would cause, on a fake desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.change import Change, Step
from leaddesk.domain.filter import Filter
from leaddesk.domain.pipeline import Stage
from leaddesk.ui.board import BoardView
from leaddesk.ui.board.canvas import LEAST
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.board.drag_picture import drag_picture
from leaddesk.ui.board.header import ColumnHeader
from tests.ui.board.board_desk import ID, STAGE, FakeReads, FakeSession, card

ANNA, ROLF, KITA = ID + 1013, ID + 1014, ID + 1015
PETER, LENZ, INES = ID + 1008, ID + 1009, ID + 1010
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def column(board: BoardView, key: str) -> Column:
    return next(c for c in board.findChildren(Column) if c.stage.key == key)


def as_text(board: BoardView) -> str:
    """The board as a picture in text: 'won: Café Blau'."""
    lines = []
    for each in board.findChildren(Column):
        if each.isVisible() and each.stage.key != "new":
            rows = range(each.model.rowCount())
            names = " · ".join(str(each.model.index(row, 0).data()) for row in rows)
            lines.append(f"{each.stage.key}: {names}")
    return "\n".join(lines)


def change(*ids: int) -> Change:

    step = Step(1, datetime(2026, 11, 23, tzinfo=UTC), "move_cards", {})
    return Change(step, {"contacts": frozenset(ids)}, frozenset(ids))


def across(board: BoardView) -> QScrollBar:
    scroll = board.findChild(QScrollArea, "board_scroll")
    assert isinstance(scroll, QScrollArea)
    return scroll.horizontalScrollBar()


class Painted(QObject):
    """How many rows of px of a widget were painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.height = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.height += sum(each.height() for each in event.region())
        return False


def click(qtbot: QtBot, cards: CardList, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    where = cards.visualRect(cards.model().index(row, 0)).center()
    qtbot.mouseClick(cards.viewport(), LEFT, modifier, where)


def drop(target: QWidget, mime: QMimeData, where: QPoint) -> QDropEvent:
    action, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(where, action, mime, LEFT, none))
    QApplication.sendEvent(target, QDragMoveEvent(where, action, mime, LEFT, none))
    event = QDropEvent(QPointF(where), action, mime, LEFT, none)
    QApplication.sendEvent(target, event)
    return event


def test_the_board_shows_every_stage_in_order(board: BoardView) -> None:
    assert as_text(board) == (
        "attempting: Peter Sommer · Bäckerei Lenz · Ines Wolf\n"
        "in_dialogue: Katrin Vogt · Tom Richter\n"
        "qualified: Anna Müller · Rolf Peters · info@kitawald.de\n"
        "offer: Stadtwerke Lünen · Lea Hartmann\n"
        "won: Café Blau"
    )


def test_bands_and_headers_count_what_the_database_says(board: BoardView) -> None:
    name, count, total = column(board, "qualified").header.shown
    assert (name, count, total) == ("Qualified", "3", "€46k")
    assert board.findChild(QWidget, "band_lead").accessibleName() == "Leads: 33"
    assert board.findChild(QWidget, "disqualified_zone").accessibleName() == "Disqualified: 1"


def test_all_columns_are_equally_wide(board: BoardView) -> None:
    widths = {each.width() for each in board.findChildren(Column) if each.isVisible()}
    assert max(widths) - min(widths) <= 1


def test_both_bands_explain_their_word(board: BoardView) -> None:
    assert "name on a list" in board.findChild(QWidget, "band_lead").toolTip()
    assert "passed your checklist" in board.findChild(QWidget, "band_prospect").toolTip()


def test_a_click_selects_one_card_and_lets_go_of_other_columns(
    qtbot: QtBot, board: BoardView
) -> None:
    heard: list[list[int]] = []
    board.selection_changed.connect(heard.append)
    click(qtbot, column(board, "qualified").cards, 0)
    click(qtbot, column(board, "attempting").cards, 1)
    assert board.selected() == [LENZ]
    assert heard == [[ANNA], [LENZ]]
    assert board.current_stage() == STAGE["attempting"].id


def test_ctrl_and_shift_extend_the_selection_across_columns(qtbot: QtBot, board: BoardView) -> None:
    click(qtbot, column(board, "attempting").cards, 0)
    click(qtbot, column(board, "attempting").cards, 2, SHIFT)
    click(qtbot, column(board, "qualified").cards, 1, CTRL)
    assert board.selected() == [PETER, LENZ, INES, ROLF]


@pytest.mark.parametrize(
    "reason",
    [
        Qt.FocusReason.OtherFocusReason,
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    ],
)
@pytest.mark.parametrize("key", ["new", "attempting", "offer", "won"])
def test_the_focus_alone_never_changes_the_selection(
    board: BoardView, key: str, reason: Qt.FocusReason
) -> None:
    heard: list[list[int]] = []
    board.select([ANNA, ROLF])
    board.selection_changed.connect(heard.append)
    column(board, key).cards.setFocus(reason)
    QApplication.processEvents()
    assert board.selected() == [ANNA, ROLF]
    assert heard == []


def test_a_board_that_becomes_active_keeps_its_selection(
    qtbot: QtBot, session: FakeSession
) -> None:
    view, other = BoardView(session), QWidget()
    for each in (view, other):
        qtbot.addWidget(each)
        each.show()
    view.select([ANNA])
    for each in (other, view):
        each.activateWindow()
        qtbot.waitUntil(each.isActiveWindow)
        view.setFocus()
    assert view.selected() == [ANNA]


def test_a_click_on_nothing_lets_go_of_all_columns(qtbot: QtBot, board: BoardView) -> None:
    board.select([ANNA])
    qtbot.mouseClick(column(board, "offer").cards.viewport(), LEFT, NONE, QPoint(40, 400))
    assert board.selected() == []


def test_a_dropped_card_says_where_it_wants_to_go_and_stays(qtbot: QtBot, board: BoardView) -> None:
    before = as_text(board)
    cards = column(board, "qualified").cards
    second = cards.visualRect(cards.model().index(1, 0))
    with qtbot.waitSignal(board.move_wanted) as wanted:
        event = drop(cards.viewport(), packed([PETER]), second.topLeft() + QPoint(20, 5))
    assert wanted.args == [[PETER], STAGE["qualified"].id, ROLF]
    assert event.isAccepted()
    assert as_text(board) == before


def test_the_drop_line_stands_in_the_gap_where_the_card_will_land(board: BoardView) -> None:
    cards = column(board, "qualified").cards
    mime = packed([PETER])
    where = cards.visualRect(cards.model().index(1, 0)).topLeft() + QPoint(10, 8)
    event = QDragEnterEvent(where, Qt.DropAction.MoveAction, mime, LEFT, NONE)
    QApplication.sendEvent(cards.viewport(), event)
    move = QDragMoveEvent(where, Qt.DropAction.MoveAction, mime, LEFT, NONE)
    QApplication.sendEvent(cards.viewport(), move)
    line = cards.drop_line()
    assert cards.drop_row == 1
    assert line is not None
    edge = cards.visualRect(cards.model().index(1, 0)).top()
    assert edge - 8 <= line.top() <= line.bottom() <= edge + 2
    line_below_all = cards.drop_row_at(10_000)
    assert line_below_all == 3
    QApplication.sendEvent(cards.viewport(), QDragLeaveEvent())
    assert cards.drop_line() is None


def test_something_else_is_not_taken_by_the_board(board: BoardView) -> None:
    mime = QMimeData()
    mime.setText("hello")
    cards = column(board, "qualified").cards
    event = drop(cards.viewport(), mime, QPoint(30, 30))
    assert not event.isAccepted()


def test_cards_can_be_dropped_on_disqualified(qtbot: QtBot, board: BoardView) -> None:
    zone = board.findChild(QWidget, "disqualified_zone")
    with qtbot.waitSignal(board.move_wanted) as wanted:
        drop(zone, packed([PETER, LENZ]), QPoint(20, 20))
    assert wanted.args == [[PETER, LENZ], STAGE["disqualified"].id, None]


def test_space_on_the_zone_shows_and_hides_the_disqualified(qtbot: QtBot, board: BoardView) -> None:
    zone = board.findChild(QWidget, "disqualified_zone")
    assert "disqualified" not in as_text(board)
    zone.setFocus()
    qtbot.keyClick(zone, Qt.Key.Key_Space)
    shown = column(board, "disqualified")
    assert shown.isVisible()
    assert shown.header.shown[:2] == ("Disqualified", "1")
    assert "disqualified: Karl Nix" in as_text(board)
    assert zone.words == "Hide the\ndisqualified · 1"
    qtbot.keyClick(zone, Qt.Key.Key_Space)
    assert not shown.isVisible()
    qtbot.keyClick(zone, Qt.Key.Key_Space)
    assert shown.isVisible(), "the same column again"


def test_arrows_walk_over_the_whole_board(qtbot: QtBot, board: BoardView) -> None:
    cards = column(board, "attempting").cards
    click(qtbot, cards, 0)
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    assert board.selected() == [LENZ]
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    there = column(board, "in_dialogue").cards
    assert there.hasFocus()
    assert board.selected() == [ID + 1012]
    qtbot.keyClick(there, Qt.Key.Key_Left)
    assert cards.hasFocus()
    assert board.selected() == [LENZ]


def test_enter_and_double_click_open_a_card(qtbot: QtBot, board: BoardView) -> None:
    cards = column(board, "qualified").cards
    click(qtbot, cards, 0)
    with qtbot.waitSignal(board.card_activated) as opened:
        qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert opened.args == [ANNA]
    where = cards.visualRect(cards.model().index(1, 0)).center()
    with qtbot.waitSignal(board.card_activated) as opened:
        qtbot.mouseDClick(cards.viewport(), LEFT, NONE, where)
    assert opened.args == [ROLF]


def test_a_double_click_below_the_cards_begins_a_new_contact(
    qtbot: QtBot, board: BoardView
) -> None:
    cards = column(board, "offer").cards
    with qtbot.waitSignal(board.new_wanted) as wanted:
        qtbot.mouseDClick(cards.viewport(), LEFT, NONE, QPoint(40, 400))
    assert wanted.args == [STAGE["offer"].id]


def test_typing_letters_reads_no_cards(qtbot: QtBot, board: BoardView, reads: FakeReads) -> None:
    cards = column(board, "qualified").cards
    click(qtbot, cards, 0)
    reads.asked.clear()
    qtbot.keyClicks(cards, "zebra")
    assert reads.asked == []


@pytest.mark.parametrize(
    ("chosen", "direction", "wanted"),
    [
        ([ANNA], "right", ([ANNA], STAGE["offer"].id, ID + 1016)),
        ([ANNA], "left", ([ANNA], STAGE["in_dialogue"].id, ID + 1011)),
        ([ROLF], "up", ([ROLF], STAGE["qualified"].id, ANNA)),
        ([ANNA], "down", ([ANNA], STAGE["qualified"].id, KITA)),
        ([ROLF], "down", ([ROLF], STAGE["qualified"].id, None)),
        ([ANNA, ROLF], "down", ([ANNA, ROLF], STAGE["qualified"].id, None)),
    ],
)
def test_keys_move_cards_to_the_place_beside(
    qtbot: QtBot,
    board: BoardView,
    chosen: list[int],
    direction: str,
    wanted: tuple[list[int], int, int | None],
) -> None:
    board.select(chosen)
    with qtbot.waitSignal(board.move_wanted) as said:
        board.move_selected(direction)
    assert said.args == list(wanted)


@pytest.mark.parametrize(
    ("chosen", "direction"),
    [(ANNA, "up"), (KITA, "down"), (ID + 1018, "right"), (ID + 1001, "left")],
)
def test_at_the_edge_there_is_nowhere_to_move(
    qtbot: QtBot, board: BoardView, chosen: int, direction: str
) -> None:
    board.select([chosen])
    with qtbot.assertNotEmitted(board.move_wanted):
        board.move_selected(direction)


def test_a_change_re_reads_only_what_it_concerns(
    board: BoardView, reads: FakeReads, qtbot: QtBot
) -> None:
    board.select([PETER])
    column(board, "attempting").cards.setFocus()
    reads.put([PETER], STAGE["offer"].id, ID + 1016)
    reads.asked.clear()
    board.refresh(change(PETER))
    assert as_text(board).splitlines()[0] == "attempting: Bäckerei Lenz · Ines Wolf"
    assert "offer: Peter Sommer · Stadtwerke Lünen" in as_text(board)
    assert "column_ids" not in dict(reads.asked), "no column is read whole"
    assert board.selected() == [PETER]
    assert column(board, "offer").cards.hasFocus(), "the focus goes with the card"


def test_an_edited_card_keeps_scroll_and_selection(board: BoardView, reads: FakeReads) -> None:
    new = column(board, "new").cards
    new.verticalScrollBar().setValue(500)
    board.select([ANNA])
    edited = new.model().ids()[8]
    reads.table[edited] = replace(reads.table[edited], name="Renamed")
    board.refresh(change(edited))
    assert new.model().index(8, 0).data() == "Renamed"
    assert new.verticalScrollBar().value() == 500
    assert board.selected() == [ANNA]


def test_a_deleted_card_leaves_board_and_selection(board: BoardView, reads: FakeReads) -> None:
    board.select([ANNA, ROLF])
    heard: list[list[int]] = []
    board.selection_changed.connect(heard.append)
    reads.order[STAGE["qualified"].id].remove(ANNA)
    del reads.table[ANNA]
    board.refresh(change(ANNA))
    assert board.selected() == [ROLF]
    assert heard == [[ROLF]]


def test_a_renamed_stage_rebuilds_the_headers_and_keeps_the_selection(
    board: BoardView, reads: FakeReads
) -> None:
    board.select([ANNA])
    was = STAGE["qualified"]
    named = Stage(was.id, was.key, "Warm", was.phase, was.position)
    reads.stage_list = [named if stage.id == was.id else stage for stage in reads.stage_list]
    board.refresh(None)
    headers = [c.header.shown[0] for c in board.findChildren(Column) if c.isVisible()]
    assert "Warm" in headers
    assert board.selected() == [ANNA]


def test_a_filter_narrows_cards_and_counts(board: BoardView) -> None:
    board.set_filter(Filter(text="müller"))
    assert board.findChild(QWidget, "band_prospect").accessibleName() == "Prospects: 1"
    assert "qualified: Anna Müller" in as_text(board)
    board.set_filter(Filter(text="nobody like that"))
    assert board.findChild(QWidget, "nothing_found").isVisible()
    board.set_filter(Filter())
    assert not board.findChild(QWidget, "nothing_found").isVisible()


def test_selecting_somebody_disqualified_shows_them(board: BoardView) -> None:
    board.select([ID + 1019])
    assert board.selected() == [ID + 1019]
    assert column(board, "disqualified").isVisible()


def test_a_whole_column_can_be_selected(qtbot: QtBot, board: BoardView) -> None:
    click(qtbot, column(board, "attempting").cards, 0)
    board.select_all()
    assert board.selected() == [PETER, LENZ, INES]


def test_scroll_is_kept_and_restored(board: BoardView) -> None:
    cards = column(board, "new").cards
    cards.verticalScrollBar().setValue(700)
    state = board.scroll_state()
    cards.verticalScrollBar().setValue(0)
    board.restore(state)
    assert cards.verticalScrollBar().value() == 700


def test_the_menu_key_asks_for_the_menu_of_the_selection(qtbot: QtBot, board: BoardView) -> None:

    cards = column(board, "qualified").cards
    click(qtbot, cards, 1)
    with qtbot.waitSignal(board.menu_wanted) as wanted:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(cards.viewport(), event)
    assert wanted.args is not None
    assert wanted.args[0] == [ROLF]


def test_a_right_click_selects_the_card_under_it(qtbot: QtBot, board: BoardView) -> None:

    click(qtbot, column(board, "attempting").cards, 0)
    cards = column(board, "qualified").cards
    where = cards.visualRect(cards.model().index(2, 0)).center()
    with qtbot.waitSignal(board.menu_wanted) as wanted:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, where, cards.viewport().mapToGlobal(where)
        )
        QApplication.sendEvent(cards.viewport(), event)
    assert wanted.args is not None
    assert wanted.args[0] == [KITA]


def test_the_empty_board_teaches_and_offers_three_ways_in(
    qtbot: QtBot, dressed: QApplication
) -> None:
    board = BoardView(FakeSession(FakeReads()))
    qtbot.addWidget(board)
    board.resize(900, 600)
    board.show()
    assert "name on a list" in board.findChild(QWidget, "meaning_lead").text()
    for name, signal in (
        ("empty_new", board.new_wanted),
        ("empty_import", board.import_wanted),
        ("empty_sample", board.sample_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(board.findChild(QPushButton, name), LEFT)


def test_the_first_contact_replaces_the_empty_board(qtbot: QtBot, dressed: QApplication) -> None:
    reads = FakeReads()
    board = BoardView(FakeSession(reads))
    qtbot.addWidget(board)
    board.show()
    assert board.findChild(QWidget, "empty_board").isVisible()
    first = card(1, "Erste", "new")
    reads.table[first.id] = first
    reads.order[first.stage_id].append(first.id)
    board.refresh(change(first.id))
    assert not board.findChild(QWidget, "empty_board").isVisible()
    assert column(board, "new").model.index(0, 0).data() == "Erste"


def test_a_narrow_window_scrolls_sideways_instead_of_squeezing(
    qtbot: QtBot, board: BoardView
) -> None:
    board.resize(700, 500)
    qtbot.waitUntil(lambda: column(board, "new").width() == LEAST)
    bar = across(board)
    assert bar.maximum() > 0
    board.select([ID + 1018])
    assert bar.value() > 0, "the selected card is brought into view"


def test_beside_the_panel_of_a_small_window_all_columns_fit(qtbot: QtBot, board: BoardView) -> None:
    board.resize(940, 700)
    qtbot.waitUntil(lambda: column(board, "new").width() < 150)
    zone = board.findChild(QWidget, "disqualified_zone")
    assert across(board).maximum() == 0
    assert column(board, "won").geometry().right() < 940
    assert zone.geometry().right() == column(board, "won").geometry().right()


def test_a_roomy_board_keeps_its_wide_gaps(board: BoardView) -> None:
    first, second = column(board, "new").geometry(), column(board, "attempting").geometry()
    assert (first.left(), second.left() - first.right() - 1) == (12, 8)


def test_the_drop_line_repaints_no_more_than_itself(qtbot: QtBot, board: BoardView) -> None:
    cards = column(board, "qualified").cards
    mime, action = packed([PETER]), Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(40, 90), action, mime, LEFT, NONE)
    QApplication.sendEvent(cards.viewport(), enter)
    QApplication.processEvents()
    painted = Painted(cards.viewport())
    move = QDragMoveEvent(QPoint(40, 180), action, mime, LEFT, NONE)
    QApplication.sendEvent(cards.viewport(), move)
    qtbot.waitUntil(lambda: painted.height > 0)
    assert cards.drop_row == 2
    assert painted.height <= 2 * 5
    QApplication.sendEvent(cards.viewport(), QDragLeaveEvent())


def test_a_header_is_painted_anew_only_for_other_numbers(board: BoardView) -> None:
    header = column(board, "qualified").header
    three = ColumnCount(1, 3, {"EUR": 100})
    assert header.show_count(three)
    assert not header.show_count(ColumnCount(1, 3, {"EUR": 100}))
    assert header.show_count(ColumnCount(1, 3, {"EUR": 200}))


def test_numbers_of_a_narrow_header_do_not_run_into_each_other(
    qtbot: QtBot, board: BoardView
) -> None:
    header = column(board, "qualified").header
    header.show_count(ColumnCount(1, 8, {"EUR": 12_900_000}))
    for width in range(136, 156):
        header.resize(width, header.height())
        name, count, total = header.shown
        assert (name, count) == ("Qualified", "8")
        assert total in ("€129k", "")


def test_a_long_name_of_a_stage_draws_its_letters_together_before_it_is_cut(
    qtbot: QtBot, dressed: QApplication
) -> None:
    """The width of a column in a window of 1280 with the panel open."""
    header = ColumnHeader(Stage(1, "", "Kontaktversuch", "lead", 1))
    qtbot.addWidget(header)
    header.resize(135, header.height())
    for count in (12, 999):
        header.show_count(ColumnCount(1, count, {"EUR": 12_900_000}))
        assert header.shown == ("Kontaktversuch", str(count), "")
        assert header._behind_count <= header._room().right() + 7
    header.show_count(ColumnCount(1, 123_456, {}))
    assert header.shown[0].endswith("…")
    assert header.toolTip().startswith("Kontaktversuch\n")
    header.resize(220, header.height())
    header.show_count(ColumnCount(1, 12, {}))
    assert header.shown[0] == "Kontaktversuch"
    assert header._name_letters == header._fonts()[0]


def test_a_group_under_the_pointer_shows_how_many_it_is(board: BoardView) -> None:
    cards = column(board, "attempting")
    one, three = (
        drag_picture(ids, cards.model, cards.cards.painter, cards.cards.viewport())
        for ids in ([PETER], [PETER, LENZ, INES])
    )
    assert three.height() > one.height()
    assert not one.toImage().isNull()
