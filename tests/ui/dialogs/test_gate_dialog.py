from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog
from leaddesk.ui.dialogs.gate_dialog import GateDialog
from leaddesk.ui.dialogs.group_gate_dialog import GroupGateDialog
from leaddesk.ui.dialogs.sale_dialog import SaleDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import NOW, Hand, People


def said(dialog: QWidget) -> str:
    return dialog.findChild(QWidget, "missing").text()


def yes(hand: Hand, dialog: QWidget, *keys: str) -> None:
    for key in keys:
        hand.click(dialog, f"answer_{key}_yes")


def test_a_lead_without_dialogue_is_stopped_and_told_what_is_missing(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    desk.activities.log(people.katrin, Activity("call", NOW, True, "no_answer"))
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    assert "a two-way conversation and 4 answer" in said(dialog)
    assert not hand.find(dialog, "qualify").isEnabled()
    hand.enter()
    assert dialog.isVisible()


def test_the_missing_things_vanish_while_they_are_typed(
    session: Session, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    yes(hand, dialog, "problem", "value", "target")
    assert "1 answer" in said(dialog)
    yes(hand, dialog, "interest")
    assert "conversation" in said(dialog)
    assert "CHECKLIST · 4 OF 6" in hand.find(dialog, "checklist_title").text()
    hand.choose(dialog, "result", "reached")
    assert "gate is open" in said(dialog)
    assert hand.find(dialog, "qualify").isEnabled()
    hand.click(dialog, "answer_means_no")
    assert not hand.find(dialog, "qualify").isEnabled()


def test_passing_the_gate_is_one_step_with_everything_in_it(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    steps = len(desk.reads.steps(100))
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    hand.choose(dialog, "result", "reached")
    hand.type(dialog, "minutes", "12")
    yes(hand, dialog, "problem", "value", "target", "interest")
    hand.type(dialog, "note_target", "plant construction")
    hand.type(dialog, "step_text", "Send offer")
    hand.type(dialog, "step_on", "in 2 days")
    hand.enter()
    assert not dialog.isVisible()
    assert len(desk.reads.steps(100)) == steps + 1
    overview = desk.reads.overview(people.katrin)
    assert overview.stage.id == stage["qualified"]
    assert overview.card.checklist.passed
    assert overview.follow_ups[0].due_on == date(2026, 11, 25)
    desk.history.undo()
    overview = desk.reads.overview(people.katrin)
    assert overview.stage.id == stage["new"]
    assert desk.reads.activities(people.katrin) == []
    assert overview.answers == {}
    assert overview.follow_ups[0].text == "Send price list"


def test_the_card_lands_above_the_one_it_was_dropped_on(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    answered: Callable[..., None],
) -> None:
    answered(people.katrin)
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"], people.kita))
    hand.choose(dialog, "result", "reached")
    hand.enter()
    assert desk.reads.column_ids(stage["qualified"]) == [people.katrin, people.kita]


def test_escape_from_an_untouched_gate_writes_nothing(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    before = (len(desk.reads.steps(100)), desk.reads.column_ids(stage["new"]))
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    hand.escape(dialog)
    assert not dialog.isVisible()
    assert (len(desk.reads.steps(100)), desk.reads.column_ids(stage["new"])) == before


def test_saving_only_keeps_a_lead_on_its_side(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    assert not hand.find(dialog, "save_only").isEnabled()
    hand.choose(dialog, "result", "reached")
    yes(hand, dialog, "problem")
    hand.click(dialog, "save_only")
    assert not dialog.isVisible()
    overview = desk.reads.overview(people.katrin)
    assert overview.stage.id == stage["in_dialogue"]
    assert overview.card.checklist.yes == 1
    assert desk.reads.steps(1)[0].verb == "save_dialogue"


def test_a_half_told_conversation_is_marked(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    hand.type(dialog, "minutes", "12")
    hand.click(dialog, "save_only")
    assert dialog.isVisible()
    assert dialog.conversation.result.complaint
    assert desk.reads.activities(people.katrin) == []


def test_a_mail_that_came_in_opens_the_gate(
    session: Session,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    answered: Callable[..., None],
) -> None:
    answered(people.katrin)
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    hand.click(dialog, "kind_email")
    assert not hand.find(dialog, "qualify").isEnabled()
    hand.click(dialog, "direction_contact")
    assert hand.find(dialog, "qualify").isEnabled()


def test_who_has_talked_already_need_not_log_it_again(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    answered: Callable[..., None],
    talked: Callable[[int], int],
) -> None:
    talked(people.katrin)
    answered(people.katrin, "interest")
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    assert not dialog.conversation.isVisible()
    assert QApplication.focusWidget().objectName().startswith("answer_interest")
    hand.key(Qt.Key.Key_Left)
    hand.key(Qt.Key.Key_Left)
    hand.enter()
    assert not dialog.isVisible()
    assert len(desk.reads.activities(people.katrin)) == 1
    assert desk.reads.case(people.katrin).stage.id == stage["qualified"]


def test_another_conversation_can_be_unfolded(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    talked: Callable[[int], int],
) -> None:
    talked(people.katrin)
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    hand.click(dialog, "log_conversation")
    assert dialog.conversation.isVisible()
    hand.choose(dialog, "result", "busy")
    hand.click(dialog, "save_only")
    assert len(desk.reads.activities(people.katrin)) == 2


def test_a_clear_prospect_is_asked_for_the_checklist_only(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(GateDialog(session, people.kita, stage["offer"]))
    assert "checklist" in dialog.windowTitle()
    assert "conversation" not in said(dialog)
    assert dialog.checklist.standing().yes == 1  # interest, given by the source
    yes(hand, dialog, "problem", "value", "target")
    hand.click(dialog, "qualify")
    assert desk.reads.case(people.kita).stage.id == stage["offer"]
    assert len(desk.reads.answers(people.kita)) == 3


def test_a_must_answered_no_proposes_its_reason(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    steps = len(desk.reads.steps(100))
    dialog = hand.open(GateDialog(session, people.katrin, stage["qualified"]))
    hand.choose(dialog, "result", "reached")
    hand.click(dialog, "answer_target_no")
    hand.click(dialog, "disqualify")
    asked = hand.over(dialog, DisqualifyDialog)
    assert asked.reason() == "no_target"
    hand.click(asked, "save")
    assert not dialog.isVisible()
    assert len(desk.reads.steps(100)) == steps + 1
    assert desk.reads.case(people.katrin).stage.id == stage["disqualified"]
    assert len(desk.reads.activities(people.katrin)) == 1


def test_the_way_to_a_customer_asks_for_the_sale_and_is_one_step(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    answered: Callable[..., None],
) -> None:
    answered(people.katrin)
    steps = len(desk.reads.steps(100))
    dialog = hand.open(GateDialog(session, people.katrin, stage["won"]))
    hand.choose(dialog, "result", "reached")
    hand.enter()
    asked = hand.over(dialog, SaleDialog)
    assert asked.isVisible()
    assert desk.reads.sales(people.katrin) == []
    hand.type(asked, "sale_net", "22000")
    hand.type(asked, "sale_reference", "R-17")
    hand.enter()
    assert not dialog.isVisible()
    assert len(desk.reads.steps(100)) == steps + 1
    assert desk.reads.case(people.katrin).stage.phase == "customer"
    assert desk.reads.sales(people.katrin)[0].reference == "R-17"


def test_leaving_the_sale_leaves_the_gate_as_it_was(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    answered: Callable[..., None],
) -> None:
    answered(people.katrin)
    dialog = hand.open(GateDialog(session, people.katrin, stage["won"]))
    hand.choose(dialog, "result", "reached")
    hand.enter()
    hand.escape(hand.over(dialog, SaleDialog))
    assert dialog.isVisible()
    assert dialog.conversation.result.value() == "reached"
    assert desk.reads.case(people.katrin).stage.phase == "lead"


def test_the_title_knows_the_word_for_a_woman(
    session: Session, people: People, stage: dict[str, int]
) -> None:
    katrin = GateDialog(session, people.katrin, stage["qualified"])
    tom = GateDialog(session, people.tom, stage["qualified"])
    assert katrin.windowTitle() == "Katrin Vogt becomes a prospect now?"
    assert tom.windowTitle() == "Tom Richter becomes a prospect?"
    buys = GateDialog(session, people.katrin, stage["won"])
    assert buys.windowTitle() == "Katrin Vogt becomes a customer now?"
    for each in (katrin, tom, buys):
        each.deleteLater()


def test_the_checklist_is_answered_by_letters_and_arrows(
    session: Session, desk: Desk, people: People, stage: dict[str, int], hand: Hand
) -> None:
    desk.activities.log(people.tom, Activity("call", NOW, True, "reached"))
    dialog = hand.open(GateDialog(session, people.tom, stage["qualified"]))
    for _ in range(4):
        hand.key(Qt.Key.Key_Y)
        hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Up)
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Down)
    assert [row.value() for row in dialog.checklist.rows] == ["yes"] * 4 + ["unknown"] * 2
    assert dialog.checklist.rows[4].answer.isAncestorOf(QApplication.focusWidget())
    hand.enter()
    assert desk.reads.case(people.tom).stage.phase == "prospect"


def test_of_several_cards_those_that_may_go_are_moved(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    stage: dict[str, int],
    answered: Callable[..., None],
    talked: Callable[[int], int],
) -> None:
    talked(people.katrin)
    answered(people.katrin)
    ids = [people.katrin, people.tom]
    dialog = hand.open(GroupGateDialog(session, ids, stage["qualified"], people.kita))
    assert dialog.people.topLevelItem(0).text(1) == "nothing"
    assert "conversation" in dialog.people.topLevelItem(1).text(1)
    hand.click(dialog, "move")
    assert desk.reads.column_ids(stage["qualified"]) == [people.katrin, people.kita]
    assert desk.reads.case(people.tom).stage.id == stage["new"]
