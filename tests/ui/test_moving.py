from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.checklist import Answer
from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog
from leaddesk.ui.dialogs.gate_dialog import GateDialog
from leaddesk.ui.dialogs.group_gate_dialog import GroupGateDialog
from leaddesk.ui.dialogs.sale_dialog import SaleDialog
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People

CTRL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[str], QDialog]


def stage_of(desk: Desk, key: int) -> int:
    return desk.reads.cards([key])[key].stage_id


def no_dialog(window: MainWindow) -> bool:
    return not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_a_lead_moves_among_leads_at_once(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    window.views["board"].move_wanted.emit([people.jana], stage["in_dialogue"], people.katrin)
    assert desk.reads.column_ids(stage["in_dialogue"]) == [people.jana, people.katrin]
    assert no_dialog(window)


def test_a_lead_without_dialogue_is_stopped_at_the_gate(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, stage: dict[str, int],
    opened: Opened,
) -> None:  # fmt: skip
    steps, column = desk.reads.steps(), desk.reads.column_ids(stage["new"])
    window.views["board"].move_wanted.emit([people.jana], stage["qualified"], None)
    gate = opened("gate_dialog")
    assert isinstance(gate, GateDialog)
    qtbot.keyClick(gate, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: no_dialog(window))
    assert desk.reads.column_ids(stage["new"]) == column
    assert desk.reads.steps() == steps


def test_dropped_on_disqualified_a_reason_is_asked_and_escape_changes_nothing(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, stage: dict[str, int],
    opened: Opened,
) -> None:  # fmt: skip
    steps, column = desk.reads.steps(), desk.reads.column_ids(stage["qualified"])
    window.views["board"].move_wanted.emit([people.anna], stage["disqualified"], None)
    asked = opened("disqualify_dialog")
    assert isinstance(asked, DisqualifyDialog)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: no_dialog(window))
    assert desk.reads.column_ids(stage["qualified"]) == column
    assert desk.reads.steps() == steps


def test_a_prospect_becomes_a_customer_by_a_sale(
    window: MainWindow, people: People, stage: dict[str, int], opened: Opened
) -> None:
    window.views["board"].move_wanted.emit([people.anna], stage["won"], None)
    assert isinstance(opened("sale_dialog"), SaleDialog)


def test_a_lead_meets_the_gate_before_the_sale(
    window: MainWindow, people: People, stage: dict[str, int], opened: Opened
) -> None:
    window.views["board"].move_wanted.emit([people.katrin], stage["won"], None)
    assert isinstance(opened("gate_dialog"), GateDialog)


def test_one_more_sale_to_a_customer_asks_no_gate(
    window: MainWindow, people: People, opened: Opened
) -> None:
    window.choose([people.blau])
    window.all_actions["sale"].trigger()
    assert isinstance(opened("sale_dialog"), SaleDialog)


def test_a_customer_stays_and_the_notice_says_why(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    window.views["board"].move_wanted.emit([people.blau], stage["new"], None)
    assert window.notice.words.startswith("A customer stays a customer")
    assert stage_of(desk, people.blau) == stage["won"]
    assert no_dialog(window)


def test_a_group_with_somebody_refused_does_not_move_at_all(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    window.views["board"].move_wanted.emit([people.jana, people.blau], stage["in_dialogue"], None)
    assert window.notice.words.startswith("A customer stays a customer")
    assert stage_of(desk, people.jana) == stage["new"]


def test_a_group_at_the_gate_is_told_who_can_pass(
    window: MainWindow, people: People, stage: dict[str, int], opened: Opened
) -> None:
    window.views["board"].move_wanted.emit([people.jana, people.katrin], stage["qualified"], None)
    assert isinstance(opened("group_gate_dialog"), GroupGateDialog)


def test_a_group_is_disqualified_with_one_reason(
    window: MainWindow, people: People, stage: dict[str, int], opened: Opened
) -> None:
    window.views["board"].move_wanted.emit(
        [people.jana, people.anna, people.kurt], stage["disqualified"], None
    )
    assert opened("disqualify_dialog").ids == [people.jana, people.anna]


def test_somebody_deleted_meanwhile_is_told(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    desk.contacts.delete([people.jana])
    window.moving.move([people.jana], stage["attempting"], None)
    assert "no longer there" in window.notice.words


def test_control_and_arrows_move_the_card_and_keep_it_selected(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    window.choose([people.jana])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: stage_of(desk, people.jana) == stage["attempting"])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: stage_of(desk, people.jana) == stage["in_dialogue"])
    assert window.views["board"].selected() == [people.jana]
    order = desk.reads.column_ids(stage["in_dialogue"])
    direction = Qt.Key.Key_Up if order[-1] == people.jana else Qt.Key.Key_Down
    qtbot.keyClick(window.focusWidget(), direction, CTRL)
    qtbot.waitUntil(lambda: desk.reads.column_ids(stage["in_dialogue"]) == order[::-1])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left, CTRL)
    qtbot.waitUntil(lambda: stage_of(desk, people.jana) == stage["attempting"])


def test_the_menu_moves_to_a_stage(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int]
) -> None:
    window.choose([people.anna])
    to_offer = next(a for s, a in window.all_actions.to_stage if s.id == stage["offer"])
    to_offer.trigger()
    assert stage_of(desk, people.anna) == stage["offer"]
    assert window.views["board"].selected() == [people.anna]


def test_qualify_puts_whoever_may_pass_on_top(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int],
    criterion: dict[str, int],
) -> None:  # fmt: skip
    yes = [Answer(key, "yes") for key in criterion.values()]
    desk.qualification.answer(people.katrin, yes)
    window.choose([people.katrin])
    window.all_actions["qualify"].trigger()
    assert desk.reads.column_ids(stage["qualified"])[0] == people.katrin
