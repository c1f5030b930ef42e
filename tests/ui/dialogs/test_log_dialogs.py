from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.ui.dialogs.call_dialog import CallDialog
from leaddesk.ui.dialogs.meeting_dialog import MeetingDialog
from leaddesk.ui.dialogs.message_dialog import MessageDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import NOW, Hand, People


def only(desk: Desk, contact_id: int) -> Activity:
    (activity,) = desk.reads.activities(contact_id)
    return activity


def test_a_call_is_logged_by_keys_alone(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.bot.keyClicks(QApplication.focusWidget(), "rea")
    hand.type(dialog, "minutes", "12")
    hand.type(dialog, "note", "Conversion from February")
    hand.type(dialog, "step_text", "Send offer")
    hand.type(dialog, "step_on", "4.12.")
    hand.enter()
    assert not dialog.isVisible()
    call = only(desk, people.katrin)
    assert (call.kind, call.outgoing, call.result, call.minutes) == ("call", True, "reached", 12)
    assert (call.note, call.at) == ("Conversion from February", NOW)
    (step,) = desk.reads.follow_ups(people.katrin)
    assert (step.text, step.due_on) == ("Send offer", date(2026, 12, 4))
    assert desk.reads.case(people.katrin).stage.id == stage["in_dialogue"]
    assert desk.reads.steps(1)[0].verb == "log_activity"


def test_a_call_without_a_result_is_not_saved(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.enter()
    assert dialog.isVisible()
    assert dialog.conversation.result.complaint
    assert desk.reads.activities(people.katrin) == []


def test_the_stop_watch_counts_from_the_opening_and_fills_the_minutes(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    now = [100.0]
    dialog = CallDialog(session, people.katrin, seconds=lambda: now[0])
    hand.open(dialog)
    now[0] += 61
    hand.click(dialog, "stopwatch")
    assert dialog.stopwatch.running
    assert dialog.conversation.minutes._hint.text() == "1:01"
    now[0] += 120
    hand.choose(dialog, "result", "reached")
    hand.enter()
    assert only(desk, people.katrin).minutes == 4


def test_a_stop_watch_goes_on_where_it_stood(session: Session, people: People, hand: Hand) -> None:
    now = [0.0]
    dialog = CallDialog(session, people.katrin, seconds=lambda: now[0])
    hand.open(dialog)
    hand.click(dialog, "stopwatch")
    now[0] = 50
    hand.click(dialog, "stopwatch")
    assert dialog.conversation.minutes.value() == "1"
    now[0] = 500
    hand.click(dialog, "stopwatch")
    now[0] = 520
    hand.click(dialog, "stopwatch")
    assert dialog.conversation.minutes.value() == "2"


def test_the_open_next_step_can_be_ticked_as_done(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    assert "overdue" in dialog.step.done.text()
    hand.choose(dialog, "result", "not reached")
    hand.find(dialog, "step_done").setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.enter()
    assert desk.reads.follow_ups(people.katrin) == []


def test_a_new_step_ends_the_one_before(session: Session, people: People, hand: Hand) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.click(dialog, "step_next_monday")
    assert dialog.step.on.day() == date(2026, 11, 30)
    assert dialog.step.finish()
    assert not dialog.step.done.isEnabled()
    dialog.step.on.set_day(None)
    assert not dialog.step.finish()


def test_a_step_without_a_date_is_marked(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.choose(dialog, "result", "reached")
    hand.type(dialog, "step_text", "Send offer")
    hand.enter()
    assert dialog.isVisible()
    assert dialog.step.on.complaint
    assert QApplication.focusWidget() is dialog.step.on.line


def test_what_is_still_to_come_cannot_be_logged(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.choose(dialog, "result", "reached")
    hand.type(dialog, "at", "tomorrow 10:00")
    hand.enter()
    assert dialog.isVisible()
    assert "still to come" in dialog.conversation.at.complaint


def test_a_meeting_keeps_place_people_and_kilometres(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(MeetingDialog(session, people.tom))
    hand.choose(dialog, "result", "held")
    hand.type(dialog, "at", "18.11. 10:00")
    hand.type(dialog, "minutes", "55")
    hand.type(dialog, "km", "84")
    hand.type(dialog, "place", "Fulda")
    hand.type(dialog, "participants", "Tom Richter, Ines Wolf")
    hand.enter()
    met = only(desk, people.tom)
    assert (met.kind, met.result, met.minutes, met.km) == ("meeting", "held", 55, 84)
    assert (met.place, met.participants) == ("Fulda", "Tom Richter, Ines Wolf")
    assert met.at.astimezone().strftime("%d.%m. %H:%M") == "18.11. 10:00"


def test_a_letter_that_came_in_has_no_result(
    session: Session, desk: Desk, people: People, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(MessageDialog(session, people.tom, "letter"))
    assert dialog.windowTitle() == "Letter with Tom Richter"
    hand.click(dialog, "direction_contact")
    assert not dialog.conversation.result.isVisible()
    hand.type(dialog, "subject", "Question about the price")
    hand.enter()
    letter = only(desk, people.tom)
    assert (letter.kind, letter.outgoing, letter.result) == ("letter", False, "")
    assert desk.reads.case(people.tom).stage.id == stage["in_dialogue"]


def test_a_mail_begins_as_sent_and_the_kind_can_be_changed_by_arrow(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(MessageDialog(session, people.tom))
    hand.find(dialog, "kind_email").setFocus()
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Right)
    assert dialog.windowTitle() == "Message with Tom Richter"
    hand.enter()
    sent = only(desk, people.tom)
    assert (sent.kind, sent.outgoing, sent.result) == ("message", True, "sent")


def test_a_note_needs_its_text(session: Session, desk: Desk, people: People, hand: Hand) -> None:
    dialog = hand.open(MessageDialog(session, people.tom, "note"))
    hand.click(dialog, "save")
    assert dialog.conversation.note.complaint
    hand.type(dialog, "note", "Prefers mornings")
    hand.enter()  # a new line, for this is a field of several
    assert dialog.isVisible()
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert only(desk, people.tom).note == "Prefers mornings"


def test_a_logged_call_can_be_corrected(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    desk.activities.log(
        people.tom, Activity("call", NOW - timedelta(days=3), False, "voicemail", 2, note="old")
    )
    dialog = hand.open(CallDialog(session, people.tom, only(desk, people.tom)))
    assert dialog.conversation.result.value() == "voicemail"
    assert not dialog.step.isVisible()
    hand.type(dialog, "minutes", "7")
    hand.enter()
    call = only(desk, people.tom)
    assert (call.minutes, call.outgoing, call.note) == (7, False, "old")
    assert call.at == NOW - timedelta(days=3)


def test_an_untouched_dialog_closes_at_once(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    steps = len(desk.reads.steps(100))
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.escape(dialog)
    assert not dialog.isVisible()
    assert len(desk.reads.steps(100)) == steps


def test_a_half_filled_dialog_asks_before_it_is_lost(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    hand.type(dialog, "note", "half a sentence")
    hand.escape(dialog)
    question = dialog.findChild(QMessageBox, "discard_question")
    assert question is not None
    assert question.isVisible()
    hand.click(question, "keep_typing")
    assert dialog.isVisible()
    assert dialog.conversation.note.value() == "half a sentence"
    dialog.close()
    question = dialog.findChildren(QMessageBox, "discard_question")[-1]
    hand.click(question, "discard")
    assert not dialog.isVisible()
    assert desk.reads.activities(people.katrin) == []


def test_trouble_is_told_in_the_dialog_which_stays_open(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.tom))
    hand.choose(dialog, "result", "reached")
    desk.contacts.delete([people.tom])
    hand.enter()
    assert dialog.isVisible()
    assert "no longer there" in hand.find(dialog, "sheet_trouble").text()


def test_a_sentence_beside_a_field_fits_without_a_scroll_bar(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(MeetingDialog(session, people.katrin))
    bar = dialog._scroll.verticalScrollBar()
    assert bar.maximum() == 0
    hand.enter()
    assert hand.find(dialog, "result_wrong").isVisible()
    hand.bot.waitUntil(lambda: bar.maximum() == 0)


def test_the_sentence_about_a_narrow_field_has_the_whole_width(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    step = dialog.step
    step.at.line.setText("99")
    step.check()
    sentence = hand.find(dialog, "step_at_wrong")
    assert sentence.isVisible()
    hand.bot.waitUntil(lambda: sentence.width() == step.width())


def test_a_dialog_opens_over_the_middle_of_its_window(
    session: Session, people: People, hand: Hand
) -> None:
    window = QWidget()
    window.setGeometry(40, 30, 700, 700)
    window.show()
    dialog = hand.open(CallDialog(session, people.katrin, parent=window))
    apart = dialog.geometry().center() - window.geometry().center()
    assert apart.manhattanLength() <= 4
    dialog.setParent(None)  # each is closed by itself
    window.close()


def test_an_open_list_of_choices_shows_its_last_line(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    combo = dialog.conversation.result.combo
    combo.showPopup()
    view = combo.view()
    hand.bot.waitUntil(view.isVisible)
    last = view.model().index(combo.count() - 1, 0)
    assert view.viewport().rect().contains(view.visualRect(last))
    combo.hidePopup()


def test_a_sheet_that_grows_at_the_foot_of_the_screen_moves_up(
    session: Session, people: People, hand: Hand
) -> None:
    dialog = hand.open(CallDialog(session, people.katrin))
    screen = dialog.screen().availableGeometry()
    dialog.move(0, screen.bottom() - dialog.height() - 2)
    before = dialog.height()
    dialog.conversation.at.set_value("in 3 days")
    hand.enter()
    hand.bot.waitUntil(lambda: dialog.height() > before)
    assert dialog.frameGeometry().bottom() <= screen.bottom()
