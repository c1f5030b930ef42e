"""The model of a column: ids in order, cards fetched as needed, and no moving of its own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from leaddesk.ui.board.column_model import BLOCK, KEPT, MIME, ColumnModel, packed, unpacked
from tests.ui.board.board_desk import ID, STAGE, STAGES, TODAY, FakeReads, card

MOVE = Qt.DropAction.MoveAction


def column(count: int) -> tuple[ColumnModel, FakeReads]:
    reads = FakeReads([card(n, f"Name {n}", "new") for n in range(count)])
    model = ColumnModel(STAGE["new"], reads.cards, lambda: TODAY)
    model.set_ids(reads.column_ids(STAGE["new"].id))
    reads.asked.clear()
    return model, reads


def ids(*numbers: int) -> list[int]:
    return [ID + 1000 + n for n in numbers]


def names(model: ColumnModel) -> list[object]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    "after",
    [
        ids(0, 1, 2, 3, 4),
        ids(0, 2, 3, 4),
        ids(9, 0, 1, 2, 3, 4),
        ids(4, 0, 1, 2, 3),
        ids(1, 0, 9, 3, 4),
        ids(7, 8, 9),
        [],
    ],
)
def test_a_new_order_is_told_to_qt_soundly(qtbot: QtBot, after: list[int]) -> None:
    model, _reads = column(5)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.set_ids(after)
    assert model.ids() == after
    assert [model.row_of(each) for each in after] == list(range(len(after)))
    model.drop_cards(None)
    assert tester.model() is model


def test_a_selected_card_stays_selected_when_the_order_changes(qtbot: QtBot) -> None:
    model, _reads = column(5)
    kept = QPersistentModelIndex(model.index(1, 0))
    model.set_ids(ids(4, 3, 2, 1, 0))
    assert kept.row() == 3
    model.set_ids(ids(3, 2, 1, 0))
    assert kept.row() == 2


def test_cards_are_fetched_in_blocks_around_what_is_seen(qtbot: QtBot) -> None:
    model, reads = column(200)
    model.card_at(BLOCK + 3)
    model.card_at(BLOCK + 4)
    assert [len(asked) for what, asked in reads.asked if what == "cards"] == [BLOCK]


def test_the_model_keeps_few_cards_however_long_the_column(qtbot: QtBot) -> None:
    model, _reads = column(3000)
    for row in range(3000):
        assert model.card_at(row) is not None
    assert len(model._cards) <= KEPT + BLOCK


def test_a_changed_card_is_read_anew(qtbot: QtBot) -> None:
    model, reads = column(3)
    assert names(model) == ["Name 0", "Name 1", "Name 2"]
    reads.table[ids(1)[0]] = card(1, "Renamed", "new")
    with qtbot.waitSignal(model.dataChanged) as told:
        model.drop_cards(ids(1))
    assert told.args is not None
    assert told.args[0].row() == 1
    assert names(model)[1] == "Renamed"


def test_a_card_deleted_meanwhile_is_blank_and_no_error(qtbot: QtBot) -> None:
    model, reads = column(2)
    del reads.table[ids(0)[0]]
    assert names(model) == ["", "Name 1"]


def test_a_drag_carries_ids_wider_than_an_int() -> None:
    wanted = ids(3, 1)
    assert min(wanted) > 2**60
    mime = packed(wanted)
    assert mime.hasFormat(MIME)
    assert not mime.hasText()
    assert unpacked(mime) == wanted


def dropped(model: ColumnModel, moving: Sequence[int], row: int) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    model.move_wanted.connect(lambda *args: heard.append(args))
    before = list(model.ids())
    assert model.dropMimeData(packed(moving), MOVE, row, 0, QModelIndex()) is False
    assert model.ids() == before, "a drop moves nothing by itself"
    return heard


def test_a_drop_says_before_whom(qtbot: QtBot) -> None:
    model, _reads = column(4)
    assert dropped(model, [77], 2) == [([77], STAGE["new"].id, ids(2)[0])]


def test_a_drop_below_the_last_says_the_end(qtbot: QtBot) -> None:
    model, _reads = column(4)
    assert dropped(model, ids(0), 4) == [(ids(0), STAGE["new"].id, None)]


def test_a_card_is_never_moved_before_itself(qtbot: QtBot) -> None:
    model, _reads = column(5)
    assert dropped(model, ids(0, 2), 2) == [(ids(0, 2), STAGE["new"].id, ids(3)[0])]


@pytest.mark.parametrize("row", [1, 2, 3])
def test_a_drop_where_the_cards_already_are_says_nothing(qtbot: QtBot, row: int) -> None:
    model, _reads = column(5)
    assert dropped(model, ids(1, 2), row) == []


def test_qt_cannot_move_or_remove_rows_by_itself(qtbot: QtBot) -> None:
    model, _reads = column(3)
    root = QModelIndex()
    assert not model.removeRows(0, 1, root)
    assert not model.moveRows(root, 0, 1, root, 2)
    assert model.rowCount() == 3


def test_a_screen_reader_hears_name_stage_value_and_next_step(qtbot: QtBot) -> None:
    model, reads = column(1)
    plain = reads.table[ids(0)[0]]
    reads.table[plain.id] = card(0, "Anna", "new", value_cents=145_000, due_on=TODAY)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Anna, New, €1,450, Nothing planned" or spoken.startswith("Anna, New, €1,450")
    assert "23 Nov 2026" in spoken
    assert STAGES[0].key == "new"
