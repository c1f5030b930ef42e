"""Whatever happens to a real desk, the board shows what the file says, card by card."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.pipeline import SORTS
from leaddesk.ui.board import BoardView, filling
from leaddesk.ui.board.column import Column
from leaddesk.ui.session import Session
from leaddesk.ui.settings import Settings
from tests.desks import ATTEMPTING, CARD, DISQUALIFIED, IN_DIALOGUE, NEW, TODAY, call, desk_in

LEADS = (NEW, ATTEMPTING, IN_DIALOGUE)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    for number in range(70):
        opened.contacts.add(Contact(last_name=f"Nr {number:02d}", source_id=CARD))
    yield opened
    opened.close()


@pytest.fixture
def session(desk: Desk, dressed: QApplication) -> Iterator[Session]:
    made = Session(desk, Settings())
    yield made
    made.deleteLater()


@pytest.fixture(params=[10, 100], ids=["heads", "whole"])
def board(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> BoardView:
    """Once with columns of which only the head has been read, until somebody looks further."""
    monkeypatch.setattr(filling, "HEAD", request.param)
    monkeypatch.setattr(filling, "LATER", 3_600_000)
    view = BoardView(session)
    qtbot.addWidget(view)
    view.resize(1144, 500)
    view.show()
    session.changed.connect(view.refresh)
    return view


def compare(board: BoardView, desk: Desk, filter: Filter) -> None:
    """Every column on the screen: order, cards, count and sum."""
    QApplication.processEvents()
    counts = desk.reads.column_counts(filter)
    for column in board.findChildren(Column):
        if not column.isVisible():
            continue
        stage, model = column.stage.id, column.model
        ids = desk.reads.column_ids(stage, filter)
        assert model.ids() == ids
        assert model.rowCount() == len(ids)
        assert [model.row_of(each) for each in ids[:12]] == list(range(min(len(ids), 12)))
        fresh = desk.reads.cards(ids)
        assert [model.card_at(row) for row in range(len(ids))] == [fresh[each] for each in ids]
        assert column.header.shown[1] == str(counts[stage].count)


def act(desk: Desk, dice: random.Random) -> None:
    """One thing people do with a board."""
    what = dice.choice(["move"] * 6 + ["group", "crowd", "undo", "redo", "edit", "add", "delete"])
    leads = [each for stage in LEADS for each in desk.reads.column_ids(stage)]
    chosen = dice.sample(leads, {"group": 7, "crowd": 55}.get(what, 1))
    if what in ("move", "group", "crowd"):
        there = [each for each in desk.reads.column_ids(dice.choice(LEADS)) if each not in chosen]
        before = dice.choice([*there, None])
        home = desk.reads.cards([before])[before].stage_id if before else dice.choice(LEADS)
        desk.board.move_cards(chosen, home, before)
    elif what == "undo" and desk.reads.undo_step():
        desk.history.undo()
    elif what == "redo" and desk.reads.redo_step():
        desk.history.redo()
    elif what == "edit":
        kept = desk.reads.contact(chosen[0])
        assert kept is not None
        more = {"value_cents": dice.randrange(10**7), "city": f"Ort {dice.random():.3f}"}
        desk.contacts.edit(chosen[0], Contact(**(vars(kept) | more)))
    elif what == "add":
        desk.contacts.add(Contact(last_name=f"Neu {dice.random():.4f}", source_id=CARD))
    elif what == "delete":
        desk.contacts.delete(chosen)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("filter", [Filter(), Filter(text="1")], ids=["all", "filtered"])
def test_the_board_equals_the_file_after_any_change(
    board: BoardView, desk: Desk, seed: int, filter: Filter
) -> None:
    dice = random.Random(seed)
    board.set_filter(filter)
    compare(board, desk, filter)
    for _step in range(60):
        act(desk, dice)
        compare(board, desk, filter)


def test_a_column_that_lost_a_card_is_read_anew(board: BoardView, desk: Desk) -> None:
    first, second, third = desk.reads.column_ids(NEW)[:3]
    column = next(each for each in board.findChildren(Column) if each.stage.id == NEW)
    column.model.set_ids([each for each in column.model.ids() if each != second])
    desk.board.move_cards([third], NEW, second)
    compare(board, desk, Filter())
    assert column.model.ids()[:3] == [first, third, second]


def test_a_group_comes_back_from_the_disqualified(board: BoardView, desk: Desk) -> None:
    some = desk.reads.column_ids(NEW)[3:9]
    desk.qualification.disqualify(some, "no_interest")
    compare(board, desk, Filter())
    board.select([some[0]])
    assert desk.reads.column_ids(DISQUALIFIED) == some
    compare(board, desk, Filter())
    desk.history.undo()
    compare(board, desk, Filter())


def test_where_cards_lie_names_the_next_below(desk: Desk) -> None:
    ids = desk.reads.column_ids(NEW)
    wanted = [ids[-1], ids[0], ids[1], 12345]
    assert desk.reads.next_below(wanted) == [
        (ids[0], NEW, ids[1]),
        (ids[1], NEW, ids[2]),
        (ids[-1], NEW, None),
    ]


def test_what_changes_elsewhere_leaves_the_board_scrolled_as_it_was(
    board: BoardView, desk: Desk
) -> None:
    column = next(c for c in board.findChildren(Column) if c.stage.id == NEW)
    ids = desk.reads.column_ids(NEW)
    board.select([ids[0]])
    bar = column.cards.verticalScrollBar()
    bar.setValue(900)
    desk.contacts.delete([ids[40]])
    assert bar.value() == 900
    board.refresh(None)
    assert bar.value() == 900
    assert board.selected() == [ids[0]]


@pytest.mark.parametrize("sort", SORTS)
def test_a_column_is_sorted_by_the_database(desk: Desk, sort: str) -> None:
    ids = desk.reads.column_ids(NEW)
    desk.contacts.set_follow_up(ids[9], FollowUp(TODAY, "first"))
    desk.contacts.set_follow_up(ids[3], FollowUp(TODAY + timedelta(days=1), "second"))
    for key, cents in ((ids[9], 500), (ids[3], 400)):
        contact = desk.reads.contact(key)
        desk.contacts.edit(key, replace(contact, value_cents=cents))
    desk.activities.log(ids[9], call("no_answer", desk.now()))
    desk.board.move_cards([ids[9]], NEW)
    found = desk.reads.column_ids(NEW, sort=sort, limit=2)
    names = {key: card.name for key, card in desk.reads.cards(ids).items()}
    expected = {
        "": desk.reads.column_ids(NEW)[:2],
        "next_step": [ids[9], ids[3]],
        "value": [ids[9], ids[3]],
        "last_activity": [ids[9], desk.reads.column_ids(NEW)[0]],
        "name": sorted(ids, key=lambda each: names[each])[:2],
    }
    assert found == expected[sort]
    assert set(desk.reads.column_ids(NEW, sort=sort)) == set(ids)
