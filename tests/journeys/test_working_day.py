"""A whole working day on the sample desk, once by keys alone and once by the mouse alone: find
somebody, call, plan, the gate, the list, today, set somebody aside, and take it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHeaderView, QToolButton, QWidget

from leaddesk.desk import Desk, sample
from leaddesk.domain.followup import FollowUp
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.palette import CommandPalette
from tests.desks import TODAY
from tests.journeys.conftest import CTRL, Hand
from tests.journeys.words import foreign_words

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
MUSTS = ("problem", "value", "target", "interest")
IN_TWO_DAYS = {"de": "in 2 tagen", "en": "in 2 days"}
FRIDAY = {"de": "freitag", "en": "friday"}


@pytest.fixture
def filled(hand: Hand) -> Desk:
    sample.fill(hand.desk)
    hand.window.settle()
    return hand.desk


def steps(desk: Desk) -> int:
    """Steps that are not undone."""
    return sum(not step.undone for step in desk.reads.steps(500))


def stage_of(desk: Desk, contact_id: int) -> str:
    case = desk.reads.case(contact_id)
    assert case is not None
    return case.stage.key


def next_step(desk: Desk, contact_id: int) -> FollowUp | None:
    return next(iter(desk.reads.follow_ups(contact_id)), None)


def one(desk: Desk, phase: str, *, but: tuple[int, ...] = ()) -> int:
    """The topmost contact of a phase."""
    stages = [stage for stage in desk.reads.stages() if stage.phase == phase]
    return next(
        key for stage in stages for key in desk.reads.column_ids(stage.id) if key not in but
    )


class Keys:
    """The day's deeds without a mouse."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    def type(self, words: str) -> None:
        """Letters, to whatever has the keyboard."""
        for letter in words:
            target = QApplication.focusWidget()
            assert target is not None
            event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(target, event)

    def palette(self, words: str) -> None:
        """Ctrl+K, a few letters, Enter."""
        hand = self.hand

        def there() -> list[CommandPalette]:
            found = hand.window.findChildren(CommandPalette)
            return [each for each in found if each.isVisible()]

        hand.bot.waitUntil(hand.window.isActiveWindow)
        hand.key(Qt.Key.Key_K, CTRL)
        hand.bot.waitUntil(lambda: bool(there()) and there()[0].isActiveWindow())
        self.type(words)
        hand.key(Qt.Key.Key_Return)
        hand.bot.waitUntil(lambda: not there())
        hand.bot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def to(self, begins: str) -> QWidget:
        """Tab until something whose name begins so has the keyboard."""
        for _ in range(90):
            target = QApplication.focusWidget()
            if target is not None and target.objectName().startswith(begins):
                return target
            self.hand.key(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {begins}")

    def pick(self, name: str, code: str) -> None:
        """An entry of a combo box, with the arrows."""
        box = self.to(name)
        assert isinstance(box, QComboBox)
        self.hand.key(Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentData() == code:
                return
            self.hand.key(Qt.Key.Key_Down)
        raise AssertionError(code)

    def answer(self, must: str) -> None:
        """Yes, with the arrows of its row."""
        self.to(f"answer_{must}_")
        for _ in range(3):
            target = QApplication.focusWidget()
            assert target is not None
            if target.objectName() == f"answer_{must}_yes":
                self.hand.key(Qt.Key.Key_Space)
                return
            self.hand.key(Qt.Key.Key_Left)
        raise AssertionError(must)


def test_a_working_day_by_keys_alone(hand: Hand, filled: Desk, spoken: str) -> None:
    desk, keys, window = filled, Keys(hand), hand.window
    assert foreign_words(window, spoken) == []

    # somebody is found by a few letters, called, and the next step planned in the same dialog
    keys.palette("jana koe")
    [jana] = window.views.selected()
    assert desk.reads.name_of(jana) == "Jana Köhler"
    logged = len(desk.reads.activities(jana))
    hand.key(Qt.Key.Key_L, CTRL)
    hand.dialog("call_dialog")
    keys.pick("result", "reached")
    keys.to("step_text")
    keys.type("Angebot")
    keys.to("step_on")
    keys.type(IN_TWO_DAYS[spoken])
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    assert len(desk.reads.activities(jana)) == logged + 1
    assert stage_of(desk, jana) == "in_dialogue"

    # the gate asks; the checklist is answered row by row; it is one step, there and back
    before = steps(desk)
    hand.key(Qt.Key.Key_Right, CTRL)
    gate = hand.dialog("gate_dialog")
    assert foreign_words(gate, spoken) == []
    for must in MUSTS:
        keys.answer(must)
    hand.key(Qt.Key.Key_Return, CTRL)
    hand.closed()
    assert stage_of(desk, jana) == "qualified"
    assert steps(desk) == before + 1
    hand.key(Qt.Key.Key_Z, CTRL)
    assert stage_of(desk, jana) == "in_dialogue"
    hand.key(Qt.Key.Key_Y, CTRL)
    assert stage_of(desk, jana) == "qualified"

    # the search narrows, Enter goes to what it found, Esc lets everybody back
    hand.key(Qt.Key.Key_F, CTRL)
    keys.type("zielinski")
    hand.key(Qt.Key.Key_Return)
    assert sum(count.count for count in desk.reads.column_counts(window.views.filter).values()) == 1
    hand.key(Qt.Key.Key_F, CTRL)
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_Escape)
    assert window.toolbar.filter.empty

    # the list: everybody is selected, and put back to nobody
    hand.key(Qt.Key.Key_2, ALT)
    assert window.views.name == "list"
    hand.key(Qt.Key.Key_A, CTRL)
    assert len(window.views.selected()) == len(desk.reads.contact_ids())

    # today: the first of the overdue gets another day, typed on the card
    hand.key(Qt.Key.Key_3, ALT)
    keys.palette("heute" if spoken == "de" else "today")
    view = window.views.front
    late = next(key for key in desk.reads.column_ids(desk.reads.stages()[0].id)
                if (step := next_step(desk, key)) and step.due_on <= TODAY)  # fmt: skip
    view.select([late])
    hand.key(Qt.Key(ord(FRIDAY[spoken][0].upper())))
    hand.type("typed_date", FRIDAY[spoken])
    hand.key(Qt.Key.Key_Return)
    moved = next_step(desk, late)
    assert moved is not None
    assert moved.due_on > TODAY

    # somebody is set aside with a reason, and the whole day's last step is taken back
    hand.key(Qt.Key.Key_1, ALT)
    keys.palette("piotr ziel")
    [piotr] = window.views.selected()
    was = stage_of(desk, piotr)
    hand.key(Qt.Key.Key_D, CTRL)
    hand.dialog("disqualify_dialog")
    keys.to("reason_")
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Return, CTRL)
    hand.closed()
    assert stage_of(desk, piotr) == "disqualified"
    hand.key(Qt.Key.Key_Z, CTRL)
    assert stage_of(desk, piotr) == was
    assert foreign_words(window, spoken) == []
    assert desk.check() == []


def test_a_working_day_by_the_mouse_alone(hand: Hand, filled: Desk, spoken: str) -> None:
    desk, window = filled, hand.window

    def card(key: int) -> None:
        """Click a card where it lies, and scroll to it first."""
        for cards in window.views.front.findChildren(CardList):
            row = cards.model().row_of(key)
            if row is not None and cards.isVisible():
                index = cards.model().index(row, 0)
                cards.scrollTo(index)
                at = cards.visualRect(index).center()
                hand.bot.mouseClick(cards.viewport(), LEFT, pos=at)
                window.settle()
                return
        raise AssertionError(desk.reads.name_of(key))

    def pick(name: str, code: str) -> None:
        """An entry of a combo box, out of its open list."""
        box = hand.find(name, QComboBox)
        hand.bot.mouseClick(box, LEFT)
        row = next(row for row in range(box.count()) if box.itemData(row) == code)
        rows = box.view()
        hand.bot.waitUntil(rows.isVisible)

        def clicked() -> bool:
            """Qt takes no click at once after the one that opened the list."""
            if box.currentData() != code and rows.isVisible():
                at = rows.visualRect(box.model().index(row, 0)).center()
                hand.bot.mouseMove(rows.viewport(), at)
                hand.bot.mouseClick(rows.viewport(), LEFT, pos=at)
            return bool(box.currentData() == code)

        hand.bot.waitUntil(clicked)

    # a card is clicked, the panel's button logs the call, a chip plans the next step
    lead = one(desk, "lead")
    card(lead)
    assert window.views.selected() == [lead]
    logged = len(desk.reads.activities(lead))
    hand.click("panel_call_button")
    hand.dialog("call_dialog")
    pick("result", "reached")
    hand.click("step_in_two_days")
    hand.click("save")
    hand.closed()
    assert len(desk.reads.activities(lead)) == logged + 1
    step = next_step(desk, lead)
    assert step is not None
    assert step.due_on > TODAY
    assert stage_of(desk, lead) == "in_dialogue"

    # it is carried through the gate, answered there, and taken back and on again by the bar
    window.views.front.select([lead])
    name = desk.reads.name_of(lead).split()[-1]
    assert hand.id_of(name) == lead
    hand.drop(name, hand.column("qualified").viewport())
    hand.dialog("gate_dialog")
    for must in MUSTS:
        hand.click(f"answer_{must}_yes")
    hand.click("qualify")
    hand.closed()
    assert stage_of(desk, lead) == "qualified"
    hand.click("undo_button")
    assert stage_of(desk, lead) == "in_dialogue"

    # what is due is one chip away, and so is everybody
    hand.click("filter_due")
    assert window.toolbar.filter.next_steps
    hand.click("filter_due")
    assert window.toolbar.filter.empty

    # another one is set aside with a reason, and comes back
    other = one(desk, "lead", but=(lead,))
    hand.drop(desk.reads.name_of(other).split()[-1], hand.find("disqualified_zone"))
    hand.dialog("disqualify_dialog")
    hand.click("reason_no_value")
    hand.click("save")
    hand.closed()
    assert stage_of(desk, other) == "disqualified"
    hand.click("undo_button")
    assert stage_of(desk, other) != "disqualified"

    # the list is sorted at its head, and today stands in the rail
    rail = {each.objectName(): each for each in window.rail.findChildren(QToolButton)}
    hand.bot.mouseClick(rail["view_list"], LEFT)
    header = next(each for each in window.views.front.findChildren(QHeaderView)
                  if each.orientation() == Qt.Orientation.Horizontal)  # fmt: skip
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(0) + 20)
    hand.bot.mouseClick(header.viewport(), LEFT, pos=at)
    hand.bot.mouseClick(rail["view_today"], LEFT)
    assert window.views.name == "today"
    assert foreign_words(window, spoken) == []
    hand.bot.mouseClick(rail["view_board"], LEFT)
    assert window.views.name == "board"
    assert desk.check() == []
