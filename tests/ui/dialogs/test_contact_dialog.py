from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.ui.dialogs.contact_dialog import ContactDialog
from leaddesk.ui.dialogs.source_dialog import SourceDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import Hand, People


def test_a_name_and_enter_make_a_contact(
    session: Session, desk: Desk, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.bot.keyClicks(QApplication.focusWidget(), "Jana")
    hand.type(dialog, "last_name", "Köhler")
    hand.enter()
    assert not dialog.isVisible()
    assert desk.reads.contact(dialog.contact_id).name == "Jana Köhler"
    assert desk.reads.column_ids(stage["new"]) == [dialog.contact_id]


def test_without_any_name_nothing_is_kept(session: Session, desk: Desk, hand: Hand) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.enter()
    assert dialog.isVisible()
    assert dialog.last_name.complaint
    assert QApplication.focusWidget() is dialog.last_name.line
    assert desk.reads.steps(10) == []


def test_every_field_arrives_on_the_desk(
    session: Session, desk: Desk, hand: Hand, stage: dict[str, int]
) -> None:
    dialog = hand.open(ContactDialog(session, None, stage["attempting"]))
    for name, text in {
        "salutation": "Ms",
        "title": "Dr.",
        "first_name": "Selin",
        "last_name": "Aydın",
        "firm": "Praxisklinik Aydın",
        "department": "Einkauf",
        "job_title": "Leitung",
        "street": "Ring 1",
        "zip": "01067",
        "city": "Dresden",
        "value": "3.500",
        "expected_on": "15.12.",
        "tags": "clinic, clinic, dresden",
        "notes": "met at the fair",
        "step_text": "Call",
        "step_on": "tomorrow",
        "point_value_0": "0351 4829100",
        "point_value_1": "Praxis@Aydin.example",
    }.items():
        hand.type(dialog, name, text)
    hand.click(dialog, "save")
    assert not dialog.isVisible()
    kept = desk.reads.contact(dialog.contact_id)
    assert (kept.salutation, kept.title, kept.name) == ("Ms", "Dr.", "Dr. Selin Aydın")
    assert (kept.firm, kept.department, kept.job_title) == (
        "Praxisklinik Aydın",
        "Einkauf",
        "Leitung",
    )
    assert (kept.street, kept.zip, kept.city) == ("Ring 1", "01067", "Dresden")
    assert (kept.value_cents, kept.expected_on) == (350_000, date(2026, 12, 15))
    assert (kept.tags, kept.notes) == (("clinic", "dresden"), "met at the fair")
    assert [(p.kind, p.normal) for p in kept.points] == [
        ("phone", "+493514829100"),
        ("email", "praxis@aydin.example"),
    ]
    assert desk.reads.case(kept.id).stage.id == stage["attempting"]
    assert desk.reads.follow_ups(kept.id)[0].text == "Call"


def test_a_wrong_mail_address_is_marked_and_not_kept(
    session: Session, desk: Desk, hand: Hand
) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.type(dialog, "last_name", "Lenz")
    hand.type(dialog, "point_value_1", "lenz@")
    hand.enter()
    assert dialog.isVisible()
    assert "no e-mail" in dialog.points.rows[1].wrong.text()
    assert dialog.points.rows[1].value.property("wrong") is True
    hand.type(dialog, "point_value_1", "lenz@example.org")
    hand.enter()
    assert not dialog.isVisible()


def test_a_number_is_shown_as_it_is_understood_and_follows_the_country(
    session: Session, hand: Hand
) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.type(dialog, "point_value_0", "0661 482910")
    assert dialog.points.rows[0].normal.text() == "+49661482910"
    dialog.country.setCurrentText("Austria")
    assert dialog.points.rows[0].normal.text() == "+43661482910"


def test_lines_are_added_and_removed_by_their_buttons(session: Session, hand: Hand) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.find(dialog, "add_email").setFocus()
    hand.enter()
    assert dialog.isVisible()
    assert QApplication.focusWidget() is dialog.points.rows[2].value
    hand.click(dialog, "point_remove_0")
    assert [row.kind.currentData() for row in dialog.points.rows] == ["email", "email"]
    assert hand.find(dialog, "point_value_0") is dialog.points.rows[0].value


def test_editing_changes_what_was_typed_and_nothing_else(
    session: Session, desk: Desk, people: People, hand: Hand
) -> None:
    before = desk.reads.contact(people.katrin)
    dialog = hand.open(ContactDialog(session, people.katrin))
    assert not dialog.step.isVisible()
    hand.type(dialog, "city", "Kassel")
    hand.enter()
    after = desk.reads.contact(people.katrin)
    assert after.city == "Kassel"
    assert after.birthday == before.birthday
    assert after.points == before.points
    desk.history.undo()
    assert desk.reads.contact(people.katrin) == before


def test_an_unread_number_kept_before_does_not_stop_another_edit(
    session: Session, desk: Desk, hand: Hand
) -> None:
    key = desk.contacts.add(Contact(last_name="Salm", points=(ContactPoint("phone", "ask Petra"),)))
    dialog = hand.open(ContactDialog(session, key))
    hand.type(dialog, "city", "Ulm")
    hand.enter()
    assert not dialog.isVisible()
    assert desk.reads.contact(key).points[0].value == "ask Petra"


def test_an_inbound_source_says_that_it_starts_as_a_clear_prospect(
    session: Session, desk: Desk, hand: Hand, stage: dict[str, int]
) -> None:
    sources = {each.key: each.id for each in desk.reads.sources()}
    dialog = hand.open(ContactDialog(session))
    assert "lead" in hand.find(dialog, "starts_as").text()
    dialog.source.set_value(sources["newsletter"])
    assert "clear prospect" in hand.find(dialog, "starts_as").text()
    hand.type(dialog, "firm", "Kita Wald")
    hand.enter()
    assert desk.reads.case(dialog.contact_id).stage.id == stage["qualified"]


def test_a_new_source_is_added_on_the_way_and_chosen(
    session: Session, desk: Desk, hand: Hand
) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.click(dialog, "new_source")
    asked = hand.over(dialog, SourceDialog)
    hand.type(asked, "source_name", "Fair 2026")
    hand.enter()
    hand.active(dialog)
    assert dialog.source.combo.currentText() == "Fair 2026"
    hand.type(dialog, "last_name", "Wolf")
    hand.enter()
    kept = desk.reads.contact(dialog.contact_id)
    assert desk.reads.source(kept.source_id).name == "Fair 2026"


def test_firms_known_are_completed(session: Session, people: People, hand: Hand) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.type(dialog, "firm", "vog")
    completer = dialog.firm.line.completer()
    assert completer.completionModel().index(0, 0).data() == "Vogt Anlagenbau GmbH"


def test_a_country_is_kept_by_its_code(session: Session, desk: Desk, hand: Hand) -> None:
    dialog = hand.open(ContactDialog(session))
    hand.type(dialog, "last_name", "Salm")
    dialog.country.setCurrentText("Austria")
    hand.enter()
    assert desk.reads.contact(dialog.contact_id).country == "AT"


def test_own_fields_are_filled_added_and_emptied_by_keyboard(
    session: Session, desk: Desk, hand: Hand
) -> None:
    desk.contacts.add(Contact(last_name="A", own=(("Hund", "Rex"),)))
    key = desk.contacts.add(Contact(last_name="B", own=(("Hund", "Bello\nund Rex"),)))
    dialog = hand.open(ContactDialog(session, key))
    hand.click(dialog, "add_own_field")
    hand.bot.keyClicks(QApplication.focusWidget(), "Auto")
    hand.type(dialog, "own_value_1", "rot")
    dialog.save()
    assert desk.reads.contact(key).own == (("Hund", "Bello\nund Rex"), ("Auto", "rot"))
    again = hand.open(ContactDialog(session, key))
    hand.type(again, "own_value_0", "")
    hand.key(Qt.Key.Key_Backspace)
    again.save()
    assert desk.reads.contact(key).own == (("Auto", "rot"),)


def test_an_own_value_without_a_name_is_not_thrown_away(
    session: Session, desk: Desk, hand: Hand
) -> None:
    key = desk.contacts.add(Contact(last_name="B"))
    dialog = hand.open(ContactDialog(session, key))
    hand.click(dialog, "add_own_field")
    hand.type(dialog, "own_value_0", "rot")
    assert not dialog.save()
    assert QApplication.focusWidget() is dialog.own.rows[0].name
    assert not dialog.own.wrong.isHidden()
