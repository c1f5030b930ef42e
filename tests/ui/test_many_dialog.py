from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.ui import work
from leaddesk.ui.dialogs.delete_dialog import DeleteDialog
from leaddesk.ui.dialogs.many_dialog import ManyDialog
from leaddesk.ui.session import Session


@pytest.fixture
def crowd(desk: Desk) -> list[int]:
    return [desk.contacts.add(Contact(last_name=f"Person {n}", tags=("old",))) for n in range(12)]


@pytest.fixture
def dialog(session: Session, crowd: list[int], qtbot: QtBot) -> ManyDialog:
    made = ManyDialog(session, crowd)
    qtbot.addWidget(made)
    made.show()
    return made


def told(dialog: QDialog, name: str = "many_told") -> str:
    return dialog.findChild(QLabel, name).text()


def test_it_says_first_how_many_it_concerns(dialog: ManyDialog, desk: Desk) -> None:
    assert dialog.windowTitle() == "Change 12 contacts"
    assert told(dialog) == "0 contacts will be changed."
    assert told(dialog, "many_left_out") == "Already so: 12"
    assert not dialog.primary.isEnabled()
    dialog.stage.set_value(desk.reads.stages()[1].id)
    dialog.count()
    assert told(dialog) == "12 contacts will be changed."
    dialog.stage.set_value(desk.reads.stages()[3].id)
    dialog.count()
    assert told(dialog, "many_left_out").startswith("The gate is closed")


def test_tags_are_added_in_one_step(dialog: ManyDialog, desk: Desk, crowd: list[int]) -> None:
    dialog.what.set_value("add_tags")
    assert told(dialog) == "Not chosen yet."
    dialog.add_tags.set_value("old, new")
    dialog.save()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert all(set(each.tags) == {"old", "new"} for each in desk.reads.contacts(crowd).values())
    assert desk.reads.undo_step().verb == "change_contacts"
    desk.history.undo()
    assert all(each.tags == ("old",) for each in desk.reads.contacts(crowd).values())


def test_a_next_step_in_words(dialog: ManyDialog, desk: Desk, crowd: list[int]) -> None:
    dialog.what.set_value("next_step")
    dialog.step.text.set_value("Call")
    dialog.count()
    assert told(dialog) == "Not chosen yet."
    dialog.step.on.set_value("in 2 days")
    dialog.save()
    assert len(desk.reads.follow_ups(crowd[5])) == 1
    again = ManyDialog(dialog.session, crowd)
    again.what.set_value("next_step")
    again.no_step.setChecked(True)
    again.save()
    assert desk.reads.follow_ups(crowd[5]) == []


def test_enter_behind_a_day_in_words_changes_at_once(
    dialog: ManyDialog, desk: Desk, crowd: list[int], qtbot: QtBot
) -> None:
    dialog.what.set_value("next_step")
    dialog.step.text.set_value("Write")
    line = dialog.step.on.line
    line.setFocus()
    qtbot.keyClicks(line, "in 2 weeks")
    qtbot.waitUntil(dialog.primary.isEnabled)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() != "in 2 weeks", "the field writes the day out"
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(desk.reads.follow_ups(crowd[0])) == 1


def test_what_kind_of_person_they_are_is_said_of_all_at_once(
    dialog: ManyDialog, desk: Desk, crowd: list[int]
) -> None:
    dialog.what.set_value("party")
    assert told(dialog) == "12 contacts will be changed."
    dialog.save()
    assert {each.party for each in desk.reads.contacts(crowd).values()} == {"business"}
    desk.history.undo()
    assert {each.party for each in desk.reads.contacts(crowd).values()} == {""}


def test_a_hold_needs_a_day_to_come(dialog: ManyDialog, desk: Desk, crowd: list[int]) -> None:
    dialog.what.set_value("hold")
    dialog.until.set_value("yesterday")
    dialog.count()
    assert not dialog.primary.isEnabled()
    dialog.until.set_value("in 3 weeks")
    dialog.count()
    assert dialog.primary.isEnabled()
    dialog.save()
    assert desk.reads.cards(crowd)[crowd[0]].on_hold_until is not None


def test_own_fields_are_offered(
    session: Session, desk: Desk, crowd: list[int], qtbot: QtBot
) -> None:
    kept = desk.reads.contact(crowd[0])
    desk.contacts.edit(crowd[0], Contact(**(vars(kept) | {"own": (("Region", "North"),)})))
    dialog = ManyDialog(session, crowd)
    qtbot.addWidget(dialog)
    dialog.what.set_value("own:Region")
    dialog.own.set_value("North")
    dialog.count()
    assert told(dialog) == "11 contacts will be changed."
    dialog.save()
    assert all(each.own == (("Region", "North"),) for each in desk.reads.contacts(crowd).values())


def test_many_run_beside_the_window_and_show_how_far(
    dialog: ManyDialog, desk: Desk, crowd: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MANY", 5)
    dialog.what.set_value("add_tags")
    dialog.add_tags.set_value("new")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
        assert dialog.running
        assert dialog.findChild(QLabel, "long_number").text() == "0 of 12"
    assert all("new" in each.tags for each in desk.reads.contacts(crowd).values())


def test_esc_stops_it_and_nothing_is_changed(
    dialog: ManyDialog, desk: Desk, crowd: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MANY", 5)
    dialog.what.set_value("add_tags")
    dialog.add_tags.set_value("new")
    dialog.save()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.running)
    stopped = told(dialog, "sheet_trouble") == "Cancelled; nothing was changed."
    has_new = {"new" in each.tags for each in desk.reads.contacts(crowd).values()}
    assert has_new == {not stopped}  # it may have been done before the key came


def test_deleting_several_is_asked_first(
    session: Session, desk: Desk, crowd: list[int], qtbot: QtBot
) -> None:
    dialog = DeleteDialog(session, crowd)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Delete 12 contacts?"
    assert told(dialog, "delete_who").splitlines()[-1] == "and 7 more"
    dialog.reject()
    assert len(desk.reads.contacts(crowd)) == 12
    dialog.save()
    assert desk.reads.contacts(crowd) == {}
    desk.history.undo()
    assert len(desk.reads.contacts(crowd)) == 12
