"""Verbs on thousands of contacts that no dialog asks about: a bar, numbers, and a way to cancel
that leaves nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.alike import Alike
from leaddesk.domain.change import Change
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import Watch
from leaddesk.ui import on_many, work
from leaddesk.ui.dialogs.history_dialog import HistoryDialog
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.on_many import run_on_many
from leaddesk.ui.session import Session
from tests.bench import desks
from tests.ui.windows import in_front

LONG = 20_000
THOUSANDS = 5_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """12,000 contacts, 5,400 of them in the first column."""
    opened = open_desk(desks.full(tmp_path, 12_000, 0), now=lambda: desks.NOW)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, dressed: QApplication) -> MainWindow:
    return in_front(qtbot, Session(desk), dressed)


@pytest.fixture
def crowd(desk: Desk) -> list[int]:
    """The topmost 5,000 of the first column."""
    first = desk.reads.stages()[0]
    return list(desk.reads.column_ids(first.id)[:THOUSANDS])


def sheets(window: MainWindow) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog, "wait_sheet") if each.isVisible()]


def hold_up(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str) -> threading.Event:
    """A verb of the history waits until this is set."""
    verb, go_on = getattr(desk.history, name), threading.Event()

    def held(*args: Any) -> object:
        go_on.wait(30)
        return verb(*args)

    monkeypatch.setattr(desk.history, name, held)
    return go_on


def test_a_drop_of_5000_selected_cards_is_one_step_there_and_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int]
) -> None:
    new, attempting = desk.reads.stages()[:2]
    before = [list(desk.reads.column_ids(each.id)) for each in (new, attempting)]
    steps = len(desk.reads.steps(50))
    board = window.views.front
    board.select(crowd)
    assert board.selected() == crowd
    board.move_wanted.emit(crowd, attempting.id, before[1][1])
    qtbot.waitUntil(lambda: len(desk.reads.steps(50)) == steps + 1, timeout=LONG)
    qtbot.waitUntil(lambda: not sheets(window), timeout=LONG)
    assert list(desk.reads.column_ids(attempting.id)) == [before[1][0], *crowd, *before[1][1:]]
    qtbot.waitUntil(lambda: board.current_stage() == attempting.id, timeout=LONG)
    assert board.selected() == crowd
    heard: list[Change] = []
    window.session.changed.connect(heard.append)
    window.session.look_elsewhere()
    assert heard == [], "it was told by then, and no other program wrote"
    window.session.run(window.session.desk.history.undo)
    assert [list(desk.reads.column_ids(each.id)) for each in (new, attempting)] == before
    assert desk.check() == []


def test_a_drop_of_5000_that_the_gate_stops_asks_once_for_all(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int]
) -> None:
    qualified = next(each for each in desk.reads.stages() if each.key == "qualified")
    steps = len(desk.reads.steps(50))
    window.views.front.move_wanted.emit(crowd, qualified.id, None)

    def asked() -> list[QDialog]:
        found = window.findChildren(QDialog, "group_gate_dialog")
        return [each for each in found if each.isVisible()]

    qtbot.waitUntil(lambda: len(asked()) == 1, timeout=LONG)
    qtbot.keyClick(asked()[0], Qt.Key.Key_Escape)
    assert len(desk.reads.steps(50)) == steps


def test_what_takes_longer_than_a_moment_shows_numbers_and_esc_leaves_nothing(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_many, "MOMENT", 0)
    monkeypatch.setattr(work, "PAUSE", 0)
    seen = threading.Event()
    attempting, steps = desk.reads.stages()[1], len(desk.reads.steps(50))
    there = list(desk.reads.column_ids(attempting.id))

    def slowly(watch: Watch) -> None:
        """The verb, held up after its first thousand until it was seen and cancelled."""

        def held(done: int, total: int) -> None:
            watch.progress(done, total)
            while done >= 1_000 and not (seen.is_set() and watch.cancelled()):
                seen.wait(0.01)

        desk.board.move_cards(crowd, attempting.id, None, Watch(held, watch.cancelled))

    told: list[Trouble] = []
    window.session.troubled.connect(told.append)
    run_on_many(window.session, window, len(crowd), "Moving 5,000 contacts…", slowly)
    qtbot.waitUntil(lambda: len(sheets(window)) == 1, timeout=LONG)
    [sheet] = sheets(window)
    assert sheet.windowTitle() == "Moving 5,000 contacts…"
    number = sheet.findChild(QLabel, "long_number")
    qtbot.waitUntil(lambda: number.text() == "1,000 of 5,000", timeout=LONG)
    bar = sheet.findChild(QProgressBar, "long_bar")
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (1_000, 5_000, sheet.windowTitle())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A):
        qtbot.keyClick(sheet, key)
    assert number.text() == "1,000 of 5,000", "keys typed ahead stop nothing"
    seen.set()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheets(window) and bool(told), timeout=LONG)
    assert [each.code for each in told] == ["cancelled"]
    assert list(desk.reads.column_ids(attempting.id)) == there
    assert len(desk.reads.steps(50)) == steps
    assert desk.check() == []


def test_thousands_are_copied_beside_the_window_and_esc_leaves_what_was_copied_before(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_many, "MOMENT", 0)
    monkeypatch.setattr(work, "PAUSE", 0)
    board, clipboard = window.views.front, QApplication.clipboard()
    clipboard.setText("before")
    board.select(crowd)
    action = window.all_actions["copy_table"]
    action.trigger()
    qtbot.waitUntil(lambda: len(sheets(window)) == 1, timeout=LONG)
    [sheet] = sheets(window)
    assert sheet.windowTitle() == "Copying 5,000 contacts…"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheets(window), timeout=LONG)
    assert clipboard.text() == "before"
    action.trigger()
    qtbot.waitUntil(lambda: window.notice.words == "Copied: 5,000 contacts", timeout=LONG)
    lines = clipboard.text().split("\r\n")
    assert len(lines) == 1 + 5_000 + 1
    names = desk.reads.cards(crowd)
    assert [line.split("\t")[0] for line in lines[1:-1]] == [names[key].name for key in crowd]


def test_the_search_being_made_ready_is_told_apart(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_many, "MOMENT", 0)
    monkeypatch.setattr(work, "PAUSE", 0)
    go_on = threading.Event()

    def verb(watch: Watch) -> None:
        watch.progress(5_000, 5_000)
        watch.indexed(500, 12_000)
        go_on.wait(30)

    run_on_many(window.session, window, 5_000, "Changing…", verb)
    qtbot.waitUntil(lambda: len(sheets(window)) == 1, timeout=LONG)
    number = sheets(window)[0].findChild(QLabel, "long_number")
    expected = "Made ready for the search: 500 of 12,000"
    qtbot.waitUntil(lambda: number.text() == expected, timeout=LONG)
    go_on.set()
    qtbot.waitUntil(lambda: not sheets(window), timeout=LONG)


def test_taking_back_a_big_step_and_doing_it_again_leave_the_window_alive(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_many, "MOMENT", 0)
    desk.contacts.delete(crowd)
    there = len(desk.reads.contact_ids())
    go_on = hold_up(desk, monkeypatch, "undo")
    window.all_actions["undo"].trigger()
    qtbot.waitUntil(lambda: len(sheets(window)) == 1, timeout=LONG)
    [sheet] = sheets(window)
    assert sheet.windowTitle() == "Undoing: deleted 5,000 contacts…"
    bar = sheet.findChild(QProgressBar, "long_bar")
    assert (bar.minimum(), bar.maximum()) == (0, 0), "it is not known how far it is, only that"
    go_on.set()
    qtbot.waitUntil(lambda: not sheets(window), timeout=LONG)
    qtbot.waitUntil(lambda: window.notice.words.startswith("Undone:"), timeout=LONG)
    assert len(desk.reads.contact_ids()) == there + THOUSANDS
    window.all_actions["redo"].trigger()
    qtbot.waitUntil(lambda: window.notice.words.startswith("Done again:"), timeout=LONG)
    assert len(desk.reads.contact_ids()) == there
    assert desk.check() == []


def test_a_cancelled_undo_leaves_everything_as_it_was(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_many, "MOMENT", 0)
    desk.contacts.delete(crowd)
    there = desk.reads.contact_ids()
    go_on = hold_up(desk, monkeypatch, "undo")
    told: list[Trouble] = []
    window.session.troubled.connect(told.append)
    window.all_actions["undo"].trigger()
    qtbot.waitUntil(lambda: len(sheets(window)) == 1, timeout=LONG)
    qtbot.keyClick(sheets(window)[0], Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: not sheets(window) and bool(told), timeout=LONG)
    assert [each.code for each in told] == ["cancelled"]
    assert desk.reads.contact_ids() == there
    step = desk.reads.undo_step()
    assert step is not None
    assert step.verb == "delete_contacts"
    assert desk.check() == []


def test_a_small_step_is_taken_back_at_once(window: MainWindow, desk: Desk) -> None:
    first, attempting = desk.reads.stages()[:2]
    before = list(desk.reads.column_ids(first.id))
    desk.board.move_cards(before[:3], attempting.id, None)
    window.all_actions["undo"].trigger()
    assert list(desk.reads.column_ids(first.id)) == before
    window.all_actions["redo"].trigger()
    assert list(desk.reads.column_ids(first.id)) == before[3:]


def test_a_big_step_in_the_history_is_taken_back_beside_its_dialog(
    qtbot: QtBot, window: MainWindow, desk: Desk, crowd: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_many, "MOMENT", 0)
    desk.contacts.delete(crowd)
    there = len(desk.reads.contact_ids())
    dialog = HistoryDialog(window.session, window)
    dialog.open_over()
    go_on = hold_up(desk, monkeypatch, "undo_step")
    assert dialog.save()
    qtbot.waitUntil(lambda: len(sheets(window)) == 1, timeout=LONG)
    go_on.set()
    qtbot.waitUntil(lambda: dialog.kept.text() == "Undone.", timeout=LONG)
    step = dialog.step()
    assert step is not None
    assert step.undone
    assert len(desk.reads.contact_ids()) == there + THOUSANDS


@pytest.mark.parametrize("verb", ["undo", "redo"])
def test_taking_back_stops_in_the_middle_of_what_sqlite_does(
    desk: Desk, crowd: list[int], verb: str
) -> None:
    desk.contacts.delete(crowd)
    if verb == "redo":
        desk.history.undo()
    there, steps = desk.reads.contact_ids(), desk.reads.steps(50)
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(0)
        return len(asked) > 3

    with pytest.raises(Trouble, match="cancelled"):
        getattr(desk.history, verb)(watch=Watch(cancelled=stopped))
    assert desk.reads.contact_ids() == there
    assert desk.reads.steps(50) == steps
    assert desk.check() == []
    getattr(desk.history, verb)()
    assert desk.reads.contact_ids() != there


Many = Callable[[Desk, list[int], Watch], None]
VERBS: dict[str, Many] = {
    "move": lambda d, ids, w: d.board.move_cards(ids, d.reads.stages()[1].id, None, w),
    "hold": lambda d, ids, w: d.contacts.hold(ids, date(2027, 1, 4), w),
    "disqualify": lambda d, ids, w: d.qualification.disqualify(ids, "no_interest", watch=w),
    "delete": lambda d, ids, w: d.contacts.delete(ids, w),
    "put": lambda d, ids, w: d.agenda.put(ids, "later", w),
    "plan": lambda d, ids, w: d.agenda.plan(ids, date(2027, 1, 4), watch=w),
    "object": lambda d, ids, w: d.permission.object(ids, "email", watch=w),
    "restrict": lambda d, ids, w: d.permission.restrict(ids, watch=w),
}


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_on_many_counts_and_leaves_nothing_when_cancelled(
    desk: Desk, crowd: list[int], name: str
) -> None:
    some, far = crowd[:1_200], []
    stages = {each.id: list(desk.reads.column_ids(each.id)) for each in desk.reads.stages()}
    agenda, steps = desk.reads.agenda(desk.today()), len(desk.reads.steps(50))
    stopping = Watch(lambda done, _total: far.append(done), lambda: bool(far) and far[-1] >= 500)
    with pytest.raises(Trouble, match="cancelled"):
        VERBS[name](desk, some, stopping)
    assert 500 <= far[-1] < 1_200
    assert {key: list(desk.reads.column_ids(key)) for key in stages} == stages
    assert desk.reads.agenda(desk.today()) == agenda
    assert desk.permission.restricted(some) == set()
    assert len(desk.reads.steps(50)) == steps
    assert desk.check() == []
    told: list[tuple[int, int]] = []
    VERBS[name](desk, some, Watch(lambda done, total: told.append((done, total))))
    assert 1_000 <= told[-1][0] == told[-1][1] <= 1_200, "where nothing changes nothing is counted"
    assert len(desk.reads.steps(50)) == steps + 1


def test_reopening_and_lifting_many_can_be_cancelled_too(desk: Desk, crowd: list[int]) -> None:
    some = crowd[:600]
    desk.permission.restrict(some)
    desk.qualification.disqualify(some, "no_interest")
    steps = len(desk.reads.steps(50))
    for verb in (desk.qualification.reopen, desk.permission.lift):
        far: list[int] = []
        stopping = Watch(lambda done, _all, far=far: far.append(done),  # type: ignore[misc]
                         lambda far=far: len(far) >= 100)  # type: ignore[misc]  # fmt: skip
        with pytest.raises(Trouble, match="cancelled"):
            verb(some, watch=stopping)
        assert len(far) == 100
    assert len(desk.reads.steps(50)) == steps
    assert desk.permission.restricted(some) == set(some)


def test_cancelling_stops_also_while_the_search_is_made_ready(desk: Desk, crowd: list[int]) -> None:
    heard: list[int] = []
    stopping = Watch(indexed=lambda done, _total: heard.append(done), cancelled=lambda: bool(heard))
    there = len(desk.reads.contact_ids())
    with pytest.raises(Trouble, match="cancelled"):
        desk.many.change(crowd, Alike("add_tags", ("fresh",)), stopping)
    assert heard
    assert len(desk.reads.contact_ids()) == there
    assert desk.check() == []
    assert "fresh" not in desk.reads.contact(crowd[0]).tags
