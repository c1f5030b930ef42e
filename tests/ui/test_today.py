"""The day's work through the events a hand would cause, in the window on a real desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.ui import texts
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.today import TodayView
from leaddesk.ui.today.date_field import understood
from leaddesk.ui.today.group_column import GroupColumn, GroupList
from tests.desks import START, TODAY, Clock
from tests.ui.conftest import People

DAY = timedelta(1)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(window: MainWindow) -> TodayView:
    """In front, with the keyboard on it."""
    window.show_view("today")
    front = window.views.front
    assert isinstance(front, TodayView)
    return front


def shown(view: TodayView) -> str:
    """'overdue: Anna | none: Jana Katrin', with the count where it differs from the cards."""
    told = []
    for column in view.columns:
        names = [str(column.model.index(row, 0).data()) for row in range(column.model.rowCount())]
        count = column.header.shown[1]
        assert count == texts.number(len(names))
        if names:
            told.append(f"{column.group}: {' '.join(name.split()[0] for name in names)}")
    return " | ".join(told)


def column(view: TodayView, group: str) -> GroupColumn:
    return next(each for each in view.columns if each.group == group)


def cards(view: TodayView, group: str) -> GroupList:
    found = column(view, group).cards
    assert isinstance(found, GroupList)
    return found


def drag(view: TodayView, ids: list[int], group: str) -> bool:
    """Drop contacts on a group; whether it takes them."""
    target, mime = cards(view, group), packed(ids)
    where, action = QPoint(40, 30), Qt.DropAction.MoveAction
    enter = QDragEnterEvent(where, action, mime, LEFT, NONE)
    QApplication.sendEvent(target.viewport(), enter)
    QApplication.sendEvent(target.viewport(), QDragMoveEvent(where, action, mime, LEFT, NONE))
    if target.aimed_at:
        QApplication.sendEvent(
            target.viewport(), QDropEvent(QPointF(where), action, mime, LEFT, NONE)
        )
    return enter.isAccepted()


def due(desk: Desk, contact_id: int) -> date | None:
    return desk.reads.cards([contact_id])[contact_id].due_on


def field(view: TodayView) -> QLineEdit:
    found = view.findChild(QLineEdit, "typed_date")
    assert found is not None
    return found


def type_on(qtbot: QtBot, words: str) -> None:
    """To whatever has the focus, letter by letter."""
    for letter in words:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClicks(focused, letter)


def test_everybody_stands_in_the_group_of_their_next_step(view: TodayView) -> None:
    assert shown(view) == "overdue: Anna | none: Jana Katrin info@kitawald.example"


def test_every_group_is_a_sound_model(view: TodayView, desk: Desk, people: People) -> None:
    testers = [
        QAbstractItemModelTester(each.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        for each in view.columns
    ]
    for group in ("today", "week", "later", "none"):
        desk.agenda.put([people.jana, people.anna], group)
    desk.contacts.delete([people.jana])
    desk.history.undo()
    assert len(testers) == 5
    assert shown(view) == "none: Jana Katrin info@kitawald.example Anna"


def test_a_drop_sets_the_date_and_undo_takes_it_back(
    view: TodayView, desk: Desk, people: People, window: MainWindow, qtbot: QtBot
) -> None:
    assert drag(view, [people.jana], "today")
    qtbot.waitUntil(lambda: due(desk, people.jana) == TODAY)
    assert shown(view) == "overdue: Anna | today: Jana | none: Katrin info@kitawald.example"
    assert "Planned the next step with Jana Köhler" in window.notice.words
    view.select([people.jana])
    window.all_actions["undo"].trigger()
    assert shown(view) == "overdue: Anna | none: Jana Katrin info@kitawald.example"
    assert view.selected() == [people.jana], "who went back is gone after"
    window.all_actions["redo"].trigger()
    assert view.selected() == [people.jana]


@pytest.mark.parametrize(
    ("group", "on"), [("week", TODAY + DAY), ("later", TODAY + 7 * DAY), ("none", None)]
)
def test_several_cards_are_dropped_at_once(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot, group: str, on: date | None
) -> None:
    desk.contacts.set_follow_up(people.jana, FollowUp(TODAY, "call"))
    before = len(desk.reads.steps())
    drag(view, [people.anna, people.jana], group)
    qtbot.waitUntil(lambda: len(desk.reads.steps()) == before + 1)
    assert due(desk, people.anna) == due(desk, people.jana) == on


def test_nobody_is_dropped_into_the_past(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    before = len(desk.reads.steps())
    assert not drag(view, [people.jana], "overdue")
    assert not cards(view, "overdue").aimed_at
    drag(view, [people.jana], "none")
    QApplication.processEvents()
    assert len(desk.reads.steps()) == before


def test_the_goal_of_a_drop_is_framed_until_the_drag_leaves(
    view: TodayView, people: People
) -> None:
    target, mime = cards(view, "later"), packed([people.jana])
    action = Qt.DropAction.MoveAction
    QApplication.sendEvent(
        target.viewport(), QDragEnterEvent(QPoint(9, 9), action, mime, LEFT, NONE)
    )
    assert target.aimed_at
    assert target.drop_line() is None
    target.grab()
    QApplication.sendEvent(target.viewport(), QDragLeaveEvent())
    assert not target.aimed_at


def test_ctrl_and_arrows_move_from_group_to_group(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    view.select([people.anna])
    cards(view, "overdue").setFocus()

    def press(key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key, CTRL)

    for on in (TODAY, TODAY + DAY, TODAY + 7 * DAY, None):
        press(Qt.Key.Key_Right)
        assert due(desk, people.anna) == on
        assert view.selected() == [people.anna]
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "column_cards"
    press(Qt.Key.Key_Right)
    for on in (TODAY + 7 * DAY, TODAY + DAY, TODAY):
        press(Qt.Key.Key_Left)
        assert due(desk, people.anna) == on
    before = len(desk.reads.steps())
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Down)
    assert len(desk.reads.steps()) == before


def test_arrows_go_from_card_to_card_over_empty_groups(
    view: TodayView, people: People, qtbot: QtBot
) -> None:
    view.select([people.anna])
    cards(view, "overdue").setFocus()
    qtbot.keyClick(cards(view, "overdue"), Qt.Key.Key_Right)
    assert view.selected() == [people.jana]
    assert QApplication.focusWidget() is cards(view, "none")
    qtbot.keyClick(cards(view, "none"), Qt.Key.Key_Left)
    assert view.selected() == [people.anna]


def test_a_date_is_typed_on_a_card(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    view.select([people.jana])
    cards(view, "none").setFocus()
    type_on(qtbot, "in 2 days")
    assert field(view).text() == "in 2 days"
    assert view.date_field.told == "Wed 25 Nov 2026"
    qtbot.keyClick(field(view), Qt.Key.Key_Return)
    assert due(desk, people.jana) == TODAY + 2 * DAY
    assert not view.date_field.isVisible()
    assert desk.reads.steps(1)[0].verb == "plan_steps"
    # the next card of the group is at hand
    assert view.selected() == [people.katrin]
    assert QApplication.focusWidget() is cards(view, "none")


def test_a_time_is_set_with_the_date_for_all_selected(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    view.select([people.jana, people.katrin])
    cards(view, "none").setFocus()
    type_on(qtbot, "mo 9:30")
    assert view.date_field.told == "Mon 30 Nov 2026 09:30"
    qtbot.keyClick(field(view), Qt.Key.Key_Return)
    for key in (people.jana, people.katrin):
        [step] = desk.reads.follow_ups(key)
        assert (step.due_on, step.due_time) == (TODAY + 7 * DAY, time(9, 30))


def test_escape_and_leaving_set_nothing(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot
) -> None:
    view.select([people.jana])
    cards(view, "none").setFocus()
    type_on(qtbot, "3")
    assert view.date_field.told == "Thu 26 Nov 2026"
    qtbot.keyClick(field(view), Qt.Key.Key_Escape)
    assert not view.date_field.isVisible()
    assert QApplication.focusWidget() is cards(view, "none")
    type_on(qtbot, "1")
    cards(view, "later").setFocus()
    assert not view.date_field.isVisible()
    assert due(desk, people.jana) is None


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "Enter sets it, Esc leaves it as it is."), ("soon", "This is no date yet."),
     ("gestern", "Sun 22 Nov 2026 is past."), ("0", "Mon 23 Nov 2026")],
)  # fmt: skip
def test_the_field_says_what_it_understands(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot, typed: str, told: str
) -> None:
    view.select([people.jana])
    view.type_date(typed)
    assert view.date_field.told == told
    qtbot.keyClick(field(view), Qt.Key.Key_Return)
    planned = typed == "0"
    assert view.date_field.isVisible() != planned
    assert (due(desk, people.jana) is None) != planned


@pytest.mark.parametrize(
    ("typed", "days"), [("1", 1), ("2", 2), ("14", 14), ("m", 7), ("d", 1), ("f", 4), ("367", None)]
)
def test_a_bare_number_is_so_many_days_ahead(typed: str, days: int | None) -> None:
    found = understood(typed, START.replace(tzinfo=None))
    assert found == (None if days is None else (TODAY + days * DAY, None))


def test_without_a_selection_typing_opens_nothing(view: TodayView, qtbot: QtBot) -> None:
    view.select([])
    cards(view, "none").setFocus()
    qtbot.keyClicks(cards(view, "none"), "2")
    assert not view.date_field.isVisible()


def test_a_call_is_logged_with_one_key_and_the_next_card_is_at_hand(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot,
    opened: Callable[[str], QDialog], stage: dict[str, int],
) -> None:  # fmt: skip
    view.select([people.jana])
    cards(view, "none").setFocus()
    qtbot.keyClick(cards(view, "none"), Qt.Key.Key_L, CTRL)
    dialog = opened("call_dialog")
    dialog.conversation.result.combo.setCurrentText("not reached")  # type: ignore[attr-defined]
    button = dialog.findChild(QPushButton, "try_again")
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    save = dialog.findChild(QPushButton, "save")
    assert save is not None
    qtbot.mouseClick(save, LEFT)
    assert desk.reads.activities(people.jana)[0].result == "no_answer"
    assert view.selected() == [people.katrin]
    assert due(desk, people.jana) is not None


def test_done_asks_for_the_next_step_right_away(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    view.select([people.anna])
    cards(view, "overdue").setFocus()
    qtbot.keyClick(cards(view, "overdue"), Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened("finish_dialog")
    assert any("Send price list" in each.text() for each in dialog.findChildren(QLabel))
    monday = dialog.findChild(QPushButton, "step_next_monday")
    assert monday is not None
    qtbot.mouseClick(monday, LEFT)
    save = dialog.findChild(QPushButton, "save")
    assert save is not None
    qtbot.mouseClick(save, LEFT)
    assert shown(view).startswith("later: Anna")
    assert desk.reads.steps(1)[0].verb == "finish_follow_up"


def test_done_with_nothing_after_is_one_more_key(
    view: TodayView, desk: Desk, people: People, qtbot: QtBot,
    window: MainWindow, opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    view.select([people.anna])
    window.all_actions["finish_step"].trigger()
    dialog = opened("finish_dialog")
    focused = dialog.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert desk.reads.follow_ups(people.anna) == []
    assert shown(view) == "none: Jana Katrin info@kitawald.example Anna"


def test_the_strip_tells_the_day(
    view: TodayView, desk: Desk, people: People, window: MainWindow
) -> None:
    told = view.findChild(QLabel, "day_told")
    assert told is not None
    assert told.text() == "1 overdue"
    desk.agenda.put([people.jana], "today")
    desk.contacts.hold([people.katrin], TODAY + DAY)
    assert told.text() == "1 overdue, 1 today · 1 on hold"
    desk.agenda.put([people.jana, people.anna], "later")
    assert told.text() == "All done for today. · 1 on hold"
    desk.agenda.put([people.jana, people.anna], "none")
    assert told.text().startswith("Nothing is planned yet")


def test_a_filter_narrows_and_who_finds_nobody_is_told(
    view: TodayView, window: MainWindow, people: People, desk: Desk
) -> None:
    nobody = view.findChild(QLabel, "nobody_found")
    assert nobody is not None
    window.views.set_filter(Filter(text="jana"))
    assert shown(view) == "none: Jana"
    desk.agenda.put([people.jana, people.anna], "today")
    assert shown(view) == "today: Jana"
    window.views.set_filter(Filter(text="zzz"))
    assert nobody.isVisible()
    window.views.set_filter(Filter())
    assert not nobody.isVisible()
    assert shown(view) == "today: Jana Anna | none: Katrin info@kitawald.example"


def test_a_new_day_moves_everybody_on(
    view: TodayView, desk: Desk, people: People, clock: Clock, window: MainWindow
) -> None:
    desk.agenda.put([people.jana], "week")
    clock.ahead(days=1)
    window.session.look_elsewhere()
    assert shown(view).startswith("overdue: Anna | today: Jana")
    clock.ahead(days=3)
    window.session.look_elsewhere()
    assert shown(view).startswith("overdue: Anna Jana")
    assert column(view, "week").header.accessibleName().startswith("Next week")


def test_selection_and_scroll_survive_a_change_elsewhere_in_the_day(
    view: TodayView, desk: Desk, people: People
) -> None:
    for number in range(40):
        desk.contacts.add(Contact(last_name=f"N{number:02}"))
    view.select([people.katrin])
    bar = cards(view, "none").verticalScrollBar()
    bar.setValue(300)
    desk.agenda.put([people.anna], "today")
    assert (bar.value(), view.selected()) == (300, [people.katrin])
    state = view.scroll_state()
    bar.setValue(0)
    view.restore(state)
    assert bar.value() == 300


def test_a_change_of_many_reads_everything_anew(
    view: TodayView, desk: Desk, window: MainWindow
) -> None:
    from tests.desks import many

    ids = many(desk, 2_100)
    front = window.views.front  # such a change builds the window anew
    assert isinstance(front, TodayView)
    view = front
    assert column(view, "none").model.rowCount() == 2_103
    desk.agenda.put(ids, "later")
    front = window.views.front
    assert isinstance(front, TodayView)
    view = front
    assert column(view, "later").model.rowCount() == 2_100
    view.select(ids[:5])
    view.select_all()
    assert view.selected() == ids


def test_an_empty_desk_is_taught_here_too(view: TodayView, desk: Desk, people: People) -> None:
    desk.contacts.delete([people.jana, people.katrin, people.kita, people.anna])
    desk.contacts.delete([people.blau, people.kurt])
    assert view.findChild(QPushButton, "empty_new") is not None
    assert view.findChild(QPushButton, "empty_new").isVisible()  # type: ignore[union-attr]
    desk.history.undo()
    assert not view.findChild(QPushButton, "empty_new").isVisible()  # type: ignore[union-attr]


def test_cards_and_groups_are_spoken(view: TodayView, people: People) -> None:
    assert cards(view, "overdue").accessibleName() == "Overdue, 1 contact"
    spoken = column(view, "overdue").model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Qualified" in spoken
    assert "overdue" in spoken


def test_it_is_german_without_english(window: MainWindow, view: TodayView) -> None:
    window.speak("de")
    window.show_view("today")
    front = window.views.front
    assert isinstance(front, TodayView)
    titles = [each.header.shown[0] for each in front.columns]
    assert titles == ["Überfällig", "Heute", "Diese Woche", "Später", "Nichts geplant"]
    told = front.findChild(QLabel, "day_told")
    assert told is not None
    assert told.text() == "1 überfällig"
