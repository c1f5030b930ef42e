from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.ui.dialogs.checklist_dialog import ChecklistDialog
from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog
from leaddesk.ui.dialogs.follow_up_dialog import FollowUpDialog
from leaddesk.ui.dialogs.history_dialog import HistoryDialog
from leaddesk.ui.dialogs.hold_dialog import HoldDialog
from leaddesk.ui.dialogs.sale_dialog import OWN, SaleDialog
from leaddesk.ui.dialogs.source_dialog import SourceDialog
from leaddesk.ui.dialogs.sources_dialog import SourcesDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import TODAY, Hand, People


def test_the_checklist_is_answered_by_arrows_and_notes(
    session: Session, desk: Desk, people: People, hand: Hand, criterion: dict[str, int]
) -> None:
    dialog = hand.open(ChecklistDialog(session, people.katrin))
    hand.key(Qt.Key.Key_Left)
    hand.key(Qt.Key.Key_Left)
    hand.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "note_problem"
    hand.bot.keyClicks(QApplication.focusWidget(), "new hall")
    hand.enter()
    assert not dialog.isVisible()
    answers = desk.reads.answers(people.katrin)
    assert list(answers) == [criterion["problem"]]
    kept = answers[criterion["problem"]]
    assert (kept.value, kept.note) == ("yes", "new hall")


def test_a_checklist_left_as_it_was_writes_nothing(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    steps = len(desk.reads.steps(100))
    dialog = hand.open(ChecklistDialog(session, people.katrin))
    hand.click(dialog, "save")
    assert not dialog.isVisible()
    assert len(desk.reads.steps(100)) == steps


def test_a_must_answered_no_offers_to_disqualify_in_the_same_step(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(ChecklistDialog(session, people.katrin))
    assert not hand.find(dialog, "proposal").isVisible()
    hand.click(dialog, "answer_value_no")
    assert "Sees no value" in hand.find(dialog, "proposed_reason").text()
    hand.click(dialog, "disqualify")
    asked = hand.over(dialog, DisqualifyDialog)
    assert asked.reason() == "no_value"
    hand.enter()
    assert not dialog.isVisible()
    assert desk.reads.case(people.katrin).stage.id == stage["disqualified"]
    assert [each.value for each in desk.reads.answers(people.katrin).values()] == ["no"]


def test_interest_given_by_the_source_cannot_be_set_to_open(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(ChecklistDialog(session, people.kita))
    assert not hand.find(dialog, "answer_interest_unknown").isEnabled()
    assert dialog.checklist.answers() == []
    hand.click(dialog, "answer_interest_no")
    assert [each.value for each in dialog.checklist.answers()] == ["no"]
    hand.escape(dialog)


def test_disqualifying_needs_a_reason(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(DisqualifyDialog(session, [people.katrin, people.tom]))
    assert "2 contact" in dialog.windowTitle()
    hand.enter()
    assert hand.find(dialog, "reason_wrong").isVisible()
    hand.click(dialog, "reason_unreachable")
    hand.enter()
    assert not dialog.isVisible()
    assert len(desk.reads.column_ids(stage["disqualified"])) == 2


def test_another_reason_needs_a_note(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(DisqualifyDialog(session, [people.tom]))
    hand.click(dialog, "reason_other")
    hand.click(dialog, "save")
    assert dialog.note.complaint
    hand.type(dialog, "reason_note", "moved abroad")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.reads.case(people.tom).stage.id == stage["disqualified"]


def test_a_reason_the_checklist_knows_is_proposed(
    session: Session, desk: Desk, people: People, hand: Hand, criterion: dict[str, int]
) -> None:
    checklist = hand.open(ChecklistDialog(session, people.tom))
    hand.click(checklist, "answer_interest_no")
    hand.click(checklist, "save")
    dialog = hand.open(DisqualifyDialog(session, [people.tom]))
    assert dialog.reason() == "no_interest"


def test_a_sale_shows_its_gross_and_makes_a_customer(
    session: Session,
    desk: Desk,
    people: People,
    hand: Hand,
    answered: Callable[..., None],
    talked: Callable[[int], int],
) -> None:
    talked(people.katrin)
    answered(people.katrin)
    dialog = hand.open(SaleDialog(session, people.katrin))
    hand.type(dialog, "sale_net", "1000")
    assert hand.find(dialog, "sale_gross").text() == "€1,190"
    dialog.vat.set_value(OWN)
    hand.type(dialog, "sale_own_vat", "8,1")
    assert hand.find(dialog, "sale_gross").text() == "€1,081"
    dialog.currency.set_value("CHF")
    hand.type(dialog, "sale_on", "20.11.")
    hand.enter()
    assert not dialog.isVisible()
    (sale,) = desk.reads.sales(people.katrin)
    assert (sale.on, sale.net_cents, sale.currency, sale.vat_rate) == (
        date(2026, 11, 20),
        100_000,
        "CHF",
        810,
    )
    assert desk.reads.case(people.katrin).stage.phase == "customer"


def test_a_sale_without_an_amount_is_marked(session: Session, people: People, hand: Hand) -> None:
    dialog = hand.open(SaleDialog(session, people.tom))
    hand.enter()
    assert dialog.isVisible()
    assert dialog.net.complaint
    assert QApplication.focusWidget() is dialog.net.line


def test_a_sale_of_a_lead_is_refused_with_a_sentence(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(SaleDialog(session, people.tom))
    hand.type(dialog, "sale_net", "10")
    hand.enter()
    assert dialog.isVisible()
    assert "gate" in hand.find(dialog, "sheet_trouble").text()
    assert desk.reads.sales(people.tom) == []


def test_the_next_step_is_planned_changed_and_cleared(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(FollowUpDialog(session, people.tom))
    hand.bot.keyClicks(QApplication.focusWidget(), "Call again")
    hand.enter()
    assert dialog.step.on.complaint  # a step needs a date
    hand.click(dialog, "step_tomorrow")
    hand.type(dialog, "step_at", "14:30")
    hand.enter()
    (step,) = desk.reads.follow_ups(people.tom)
    assert (step.text, step.due_on, str(step.due_time)) == (
        "Call again",
        date(2026, 11, 24),
        "14:30:00",
    )
    dialog = hand.open(FollowUpDialog(session, people.tom))
    assert dialog.step.text.value() == "Call again"
    hand.click(dialog, "clear_step")
    assert desk.reads.follow_ups(people.tom) == []


def test_hold_needs_a_day_to_come(session: Session, desk: Desk, people: People, hand: Hand) -> None:
    dialog = hand.open(HoldDialog(session, [people.tom, people.katrin]))
    hand.type(dialog, "hold_until", "yesterday")
    hand.enter()
    assert dialog.until.complaint
    hand.type(dialog, "hold_until", "1.2.2027")
    hand.enter()
    assert desk.reads.overview(people.tom).hold_until == date(2027, 2, 1)
    dialog = hand.open(HoldDialog(session, [people.tom]))
    hand.click(dialog, "end_hold")
    assert desk.reads.overview(people.tom).hold_until is None


def test_the_history_takes_any_step_back_and_names_what_it_kept(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    desk.contacts.edit(people.tom, Contact(first_name="Tom", last_name="Richter", city="Halle"))
    dialog = hand.open(HistoryDialog(session))
    words = [
        dialog.list.topLevelItem(row).text(1) for row in range(dialog.list.topLevelItemCount())
    ]
    assert words[0] == "edited Tom Richter"
    added = words.index("added Tom Richter")
    dialog.list.setCurrentItem(dialog.list.topLevelItem(added))
    hand.click(dialog, "undo_step")
    assert desk.reads.contact(people.tom) is not None
    assert "Tom Richter" in hand.find(dialog, "history_kept").text()


def test_an_undone_step_is_struck_through_and_cannot_be_undone_again(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(HistoryDialog(session))
    assert dialog.list.topLevelItem(0).text(1) == "added Tom Richter"
    hand.click(dialog, "undo_step")
    assert desk.reads.contact(people.tom) is None
    assert dialog.list.topLevelItem(0).font(1).strikeOut()
    assert not hand.find(dialog, "undo_step").isEnabled()


def test_the_history_follows_what_happens_meanwhile(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(HistoryDialog(session))
    before = dialog.list.topLevelItemCount()
    desk.contacts.delete([people.tom])
    assert dialog.list.topLevelItemCount() == before + 1


def test_a_source_is_added_with_what_a_bought_list_costs(
    session: Session, desk: Desk, hand: Hand
) -> None:
    dialog = hand.open(SourceDialog(session))
    hand.enter()
    assert dialog.name.complaint
    hand.type(dialog, "source_name", "List November")
    hand.type(dialog, "source_vendor", "Adress AG")
    hand.type(dialog, "source_acquired", "1.11.")
    hand.type(dialog, "source_cost", "490")
    hand.enter()
    kept = desk.reads.source(dialog.source_id)
    assert (kept.name, kept.vendor, kept.acquired_on, kept.cost_cents) == (
        "List November",
        "Adress AG",
        date(2026, 11, 1),
        49_000,
    )
    assert not kept.inbound


def test_a_source_says_who_gave_the_data_and_what_follows(
    session: Session, desk: Desk, hand: Hand
) -> None:
    dialog = hand.open(SourceDialog(session))
    told = dialog.findChild(QLabel, "source_given_follows")
    assert told.text() == "They must be told within a month where the data come from."
    hand.type(dialog, "source_name", "Fair in Kassel")
    hand.find(dialog, "source_given").setFocus()
    hand.key(Qt.Key.Key_Space)
    assert told.text() == "Nobody has to be told where the data come from."
    hand.enter()
    assert desk.reads.source(dialog.source_id).given_by_person
    came = hand.open(SourceDialog(session))
    came._entry.set_value("inbound")
    came._entry.picked.emit("inbound")
    assert not hand.find(came, "source_given").isVisible()


def test_a_source_that_becomes_a_list_does_not_keep_that_its_people_gave_their_data(
    session: Session, desk: Desk, hand: Hand
) -> None:
    came = next(each for each in desk.reads.sources() if each.inbound)
    assert came.given_by_person
    dialog = hand.open(SourceDialog(session, came))
    hand.find(dialog, "source_entry_list").click()
    assert not hand.find(dialog, "source_given").isChecked()
    hand.enter()
    kept = desk.reads.source(came.id)
    assert (kept.entry, kept.given_by_person) == ("list", False)


def test_sources_are_listed_with_whom_they_brought_and_edited_there(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    bought = next(each for each in desk.reads.sources() if each.key == "bought_list")
    for name in ("Hof", "Au"):
        desk.contacts.add(Contact(last_name=name, source_id=bought.id))
    assert len(desk.informing.due()) == 3, "the two, and Tom of whom nobody knows"
    listed = hand.open(SourcesDialog(session))
    rows = [listed.list.topLevelItem(n) for n in range(listed.list.topLevelItemCount())]
    told = {row.text(0): [row.text(column) for column in (1, 2, 4)] for row in rows}
    assert told["Bought list"] == ["leads", "others", "2"]
    assert told["Trade fair"] == ["leads", "the persons", "1"]
    assert told["E-mail inquiry"] == ["clear prospects", "the persons", "1"]
    listed.list.setCurrentItem(next(row for row in rows if row.text(0) == "Bought list"))
    listed.enter()
    edited = hand.over(listed, SourceDialog)
    hand.find(edited, "source_given").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.enter()
    assert listed.chosen() == desk.reads.source(bought.id)
    assert listed.list.currentItem().text(2) == "the persons"
    assert len(desk.informing.due()) == 1
    desk.history.undo()
    assert listed.list.currentItem().text(2) == "others"
    assert len(desk.informing.due()) == 3


def test_a_new_source_is_chosen_in_the_list(session: Session, desk: Desk, hand: Hand) -> None:
    listed = hand.open(SourcesDialog(session))
    hand.click(listed, "add_source")
    made = hand.over(listed, SourceDialog)
    hand.type(made, "source_name", "Club of bakers")
    hand.enter()
    chosen = listed.chosen()
    assert chosen is not None
    assert (chosen.name, chosen.given_by_person) == ("Club of bakers", False)


def test_a_built_in_source_keeps_its_word_when_edited(
    session: Session, desk: Desk, hand: Hand
) -> None:
    fair = next(each for each in desk.reads.sources() if each.key == "trade_fair")
    dialog = hand.open(SourceDialog(session, fair))
    hand.type(dialog, "source_vendor", "Messe AG")
    hand.enter()
    kept = desk.reads.source(fair.id)
    assert (kept.name, kept.vendor) == ("", "Messe AG")
    assert session.today() == TODAY


def test_the_arrow_keys_choose_a_reason_though_none_was_chosen(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(DisqualifyDialog(session, [people.katrin]))
    assert dialog.reason() == ""
    hand.key(Qt.Key.Key_Down)
    assert dialog.reason() == "no_value"
    hand.key(Qt.Key.Key_Up)
    assert dialog.reason() == "no_problem"


def test_the_history_begins_at_the_newest_step_that_can_be_undone(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    desk.contacts.hold([people.tom], date(2026, 12, 24))
    newest, before = desk.reads.steps(2)
    desk.history.undo()
    dialog = hand.open(HistoryDialog(session))
    chosen = dialog.step()
    assert chosen is not None
    assert (chosen.id, newest.id != before.id) == (before.id, True)
    assert hand.find(dialog, "undo_step").isEnabled()
