"""Logging against a rule: it is said before, and the decision is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact
from leaddesk.domain.permission import Entry
from leaddesk.ui.dialogs.against_dialog import AgainstDialog
from leaddesk.ui.dialogs.call_dialog import CallDialog
from leaddesk.ui.dialogs.message_dialog import MessageDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import Hand


def lead(desk: Desk) -> int:
    bought = next(each.id for each in desk.reads.sources() if each.key == "bought_list")
    return desk.contacts.add(Contact(last_name="Hof", party="consumer", source_id=bought))


def test_a_call_against_a_rule_is_said_before_and_the_decision_kept(
    session: Session, desk: Desk, hand: Hand
) -> None:
    key = lead(desk)
    dialog = CallDialog(session, key)
    hand.open(dialog)
    note = dialog.findChild(QLabel, "rule_note")
    assert note.isVisible()
    assert note.text().startswith("Not allowed")
    dialog.conversation.result.set_value("reached")
    assert "DE-P2" in note.text()
    dialog.enter()
    assert len(desk.reads.activities(key)) == 1
    entries = desk.permission.entries(key)
    assert [(e.kind, e.channel, e.note[:6]) for e in entries] == [("against", "phone", "DE-P2:")]
    desk.history.undo()
    assert (desk.reads.activities(key), desk.permission.entries(key)) == ([], [])


def test_a_rule_for_consumers_says_that_nobody_knows_whether_this_is_one(
    session: Session, desk: Desk, hand: Hand
) -> None:
    key = desk.contacts.add(Contact(last_name="Hof", firm="Hof GmbH"))
    desk.permission.record(
        key, Entry("presumed", desk.now(), "phone", reason="enquiry", note="asked for a call")
    )
    note = hand.open(CallDialog(session, key)).findChild(QLabel, "rule_note")
    assert note.text().startswith("Not allowed: consumers")
    assert note.text().endswith("Find out whether this is a private person.")


def test_who_called_or_wrote_themselves_may_be_answered(
    session: Session, desk: Desk, hand: Hand
) -> None:
    key = lead(desk)
    dialog = CallDialog(session, key)
    hand.open(dialog)
    dialog.conversation._direction.set_value("contact")
    dialog.conversation.direction_picked.emit()
    assert not dialog.findChild(QLabel, "rule_note").isVisible()
    dialog.conversation.result.set_value("reached")
    dialog.enter()
    assert [each.outgoing for each in desk.reads.activities(key)] == [False]
    answer = MessageDialog(session, key)
    hand.open(answer)
    assert not answer.findChild(QLabel, "rule_note").isVisible()


def test_an_answer_to_an_enquiry_of_the_website_is_not_asked_about(desk: Desk) -> None:
    book = next(each.id for each in desk.reads.sources() if each.key == "ebook")
    key = desk.contacts.add(Contact(last_name="Hof", source_id=book))
    mail = Activity("email", desk.now(), result="sent")
    assert desk.permission.forbids(key, mail) is None
    desk.activities.log(key, mail)
    answer = desk.permission.forbids(key, mail)
    assert answer is not None
    assert answer.light == "red"


def test_who_said_no_is_asked_about_once_more_and_no_is_what_enter_presses(
    session: Session, desk: Desk, hand: Hand
) -> None:
    key = lead(desk)
    desk.permission.object([key], "phone")
    dialog = hand.open(CallDialog(session, key))
    dialog.conversation.result.set_value("reached")
    dialog.enter()
    question = dialog.findChild(AgainstDialog)
    assert question is not None
    question.enter()
    assert dialog.isVisible()
    assert desk.reads.activities(key) == []
    dialog.enter()
    question = next(each for each in dialog.findChildren(AgainstDialog) if each.isVisible())
    hand.click(question, "save")
    assert question.reason.complaint
    assert desk.reads.activities(key) == []
    hand.bot.keyClicks(question.reason.editor, "she asked me to, at the fair")
    hand.click(question, "save")
    assert not dialog.isVisible()
    assert len(desk.reads.activities(key)) == 1
    entry = desk.permission.entries(key)[-1]
    assert entry.kind == "against"
    assert entry.note.startswith("G3:")
    assert entry.note.endswith("she asked me to, at the fair")
    desk.history.undo()
    assert [each.kind for each in desk.permission.entries(key)] == ["objected"]
