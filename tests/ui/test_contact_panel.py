from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.permission import Entry
from leaddesk.ui.contact_panel.checklist import CriterionRow
from leaddesk.ui.contact_panel.timeline import FIRST
from leaddesk.ui.contact_panel.timeline_lines import LINE_ROLE, Lines
from leaddesk.ui.main_window import MainWindow
from tests.desks import TODAY, Clock
from tests.ui.conftest import People

Show = Callable[[int], None]


@pytest.fixture
def show(window: MainWindow) -> Show:
    """Select a contact and let the panel read it."""

    def shown(key: int) -> None:
        window.choose([key])
        window.settle()

    return shown


def words(window: MainWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


def facts(window: MainWindow) -> dict[str, str]:
    """Label and words of every line of the details."""
    found = {}
    for label in window.findChildren(QLabel):
        if label.objectName().startswith("fact_") and label.isVisible():
            name, _, told = label.accessibleName().partition(": ")
            found[name] = told
    return found


def timeline(window: MainWindow) -> list[str]:
    """Title and detail of every entry, a line each."""
    lines = window.findChild(Lines)
    told = [lines.item(row).data(LINE_ROLE) for row in range(lines.count())]
    return [f"{line.title} | {line.detail}" for line in told]


def checklist(window: MainWindow) -> dict[str, str]:
    rows = [row for row in window.findChildren(CriterionRow) if row.isVisible()]
    return {row.objectName().removeprefix("criterion_"): row.value for row in rows}


def row(window: MainWindow, key: str) -> CriterionRow:
    return window.findChild(CriterionRow, f"criterion_{key}")


def test_without_a_card_the_panel_says_how_to_get_one(window: MainWindow) -> None:
    window.choose([])
    window.settle()
    assert words(window, "panel_hint").startswith("Choose a contact")
    assert not window.findChild(QLabel, "contact_name").isVisible()


def test_several_cards_are_counted(window: MainWindow, people: People) -> None:
    window.choose([people.jana, people.katrin])
    window.settle()
    assert words(window, "panel_hint").startswith("2 contacts selected")


def test_what_can_be_done_with_several_is_at_hand_in_the_panel(
    window: MainWindow, desk: Desk, people: People
) -> None:
    offered = ("change_many", "hold", "disqualify", "copy_table", "delete")
    window.choose([people.jana, people.katrin])
    window.settle()
    buttons = [window.findChild(QPushButton, f"panel_{name}_button") for name in offered]
    assert all(button.isVisible() and button.isEnabled() for button in buttons)
    buttons[0].click()
    assert window.findChild(QDialog, "many_dialog").windowTitle() == "Change 2 contacts"
    window.choose([people.jana])
    window.settle()
    assert not any(button.isVisible() for button in buttons)


def test_the_head_says_who_in_which_phase_since_when(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.anna)
    assert words(window, "contact_name") == "Anna Müller"
    assert words(window, "phase_chip") == "PROSPECT since Wed 18 Nov"
    assert words(window, "contact_place") == "Managing director · Hofladen Müller GmbH · Fulda"


def test_the_phase_counts_from_its_beginning_not_from_the_last_stage(
    window: MainWindow, desk: Desk, people: People, stage: dict[str, int], show: Show
) -> None:
    desk.board.move_cards([people.anna], stage["offer"])
    show(people.anna)
    assert words(window, "phase_chip") == "PROSPECT since Wed 18 Nov"
    assert "“Offer” since Mon 23 Nov" in window.findChild(QLabel, "phase_chip").toolTip()


def test_the_chip_knows_the_word_for_a_woman(
    window: MainWindow, desk: Desk, people: People, show: Show
) -> None:
    window.speak("de")
    show(people.anna)
    assert words(window, "phase_chip").startswith("INTERESSENT seit")
    for salutation in ("Frau", "Frau Dr.", "Mrs."):
        kept = desk.reads.contact(people.anna)
        assert kept is not None
        desk.contacts.edit(people.anna, replace(kept, salutation=salutation))
        window.settle()
        assert words(window, "phase_chip").startswith("INTERESSENTIN seit")


def test_what_kind_of_person_it_is_is_settled_where_the_answer_hangs_on_it(
    window: MainWindow, desk: Desk, people: People, show: Show
) -> None:
    desk.permission.record(
        people.anna,
        Entry("presumed", desk.now(), "phone", reason="enquiry", note="asked for a call"),
    )
    show(people.anna)
    asked = window.findChild(QWidget, "party_unknown")
    assert asked.isVisible()
    assert words(window, "permission_phone_why").startswith("Not allowed: consumers")
    window.findChild(QPushButton, "party_business").click()
    window.settle()
    assert desk.reads.contact(people.anna).party == "business"  # type: ignore[union-attr]
    assert not asked.isVisible()
    assert not words(window, "permission_phone_why").startswith("Not allowed")
    desk.history.undo()
    window.settle()
    assert asked.isVisible()
    desk.permission.set_party([people.anna], "consumer")
    window.settle()
    assert not asked.isVisible()


def test_what_hovers_over_the_panel_is_told_what_a_drop_does(
    window: MainWindow, people: People, show: Show, tmp_path: Path
) -> None:
    show(people.anna)
    told = window.findChild(QLabel, "drop_here")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    panel = told.parentWidget()
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(panel, enter)
    assert told.isVisible()
    assert told.text() == "Drop to keep it with Anna Müller"
    assert panel.rect().contains(told.geometry())
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert not told.isVisible()


def test_a_new_lead_is_one_since_today(window: MainWindow, desk: Desk, show: Show) -> None:
    show(desk.contacts.add(Contact(last_name="Neu")))
    assert words(window, "phase_chip") == "LEAD since today"


def test_a_long_name_wraps_and_the_chip_stays(window: MainWindow, desk: Desk, show: Show) -> None:
    show(desk.contacts.add(Contact(last_name="Freiherr von und zu " * 12)))
    chip, page = window.findChild(QLabel, "phase_chip"), window.panel
    right = chip.mapTo(page, QPoint(chip.width(), 0)).x()
    assert right <= page.width()


def test_a_word_too_long_to_stand_beside_the_chip_stands_above_it(
    qtbot: QtBot, window: MainWindow, desk: Desk, show: Show
) -> None:
    chip, name = (window.findChild(QWidget, each) for each in ("phase_chip", "contact_name"))
    window.resize(1280, 800)
    for words, beneath in (("Sportpark UG (haftungsbeschränkt)", True), ("Ole Petersen", False)):
        show(desk.contacts.add(Contact(last_name=words)))
        longest = max(name.fontMetrics().horizontalAdvance(each) for each in words.split())

        def stands(longest: int = longest, beneath: bool = beneath) -> bool:
            is_beneath = chip.y() >= name.y() + name.height()
            return name.width() > longest and is_beneath is beneath

        qtbot.waitUntil(stands)


def test_the_details_show_what_is_known_and_nothing_else(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.anna)
    assert facts(window) == {
        "Phone": "+49 661 482910",
        "Address": "Am Hang 3\n36037 Fulda",
        "Source": "Trade fair · offline",
        "Expected": "€14,500 · by Tue 15 Dec 2026",
    }
    show(people.kita)
    assert facts(window) == {
        "E-mail": "info@kitawald.example",
        "Source": "E-mail inquiry · online",
    }


def test_a_phone_number_can_be_selected_and_copied(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.anna)
    flags = window.findChild(QLabel, "fact_0").textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_what_a_customer_bought_is_told(window: MainWindow, people: People, show: Show) -> None:
    show(people.blau)
    assert facts(window)["Bought"] == "€2,900"


def test_an_overdue_step_is_named_and_done_by_a_click(
    window: MainWindow, qtbot: QtBot, people: People, show: Show, opened: Callable[[str], QDialog]
) -> None:
    show(people.anna)
    assert words(window, "next_step_chip") == "overdue · Sat 21 Nov"
    assert words(window, "next_step_words") == "Send price list"
    qtbot.mouseClick(window.findChild(QPushButton, "finish_step_button"), Qt.MouseButton.LeftButton)
    opened("finish_dialog").findChild(QPushButton, "save").click()
    qtbot.waitUntil(lambda: words(window, "next_step_words") == "Nothing planned")
    assert not window.findChild(QLabel, "next_step_chip").isVisible()


def test_a_step_planned_elsewhere_appears(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.jana)
    desk.contacts.set_follow_up(people.jana, FollowUp(TODAY + timedelta(days=1), "Call again"))
    qtbot.waitUntil(lambda: words(window, "next_step_words") == "Call again")
    assert words(window, "next_step_chip") == "Tomorrow"


def test_a_change_of_somebody_else_is_not_read(
    window: MainWindow, desk: Desk, people: People, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(people.anna)
    asked: list[int] = []
    monkeypatch.setattr(desk.reads, "overview", lambda key: asked.append(key))
    desk.contacts.set_follow_up(people.jana, FollowUp(TODAY, "Call"))
    assert not window.panel.made()._soon.isActive()
    assert asked == []


@pytest.mark.parametrize(
    ("button", "dialog"),
    [
        ("panel_call_button", "call_dialog"),
        ("panel_meeting_button", "meeting_dialog"),
        ("panel_email_button", "message_dialog"),
        ("panel_checklist_button", "checklist_dialog"),
        ("next_step_button", "follow_up_dialog"),
    ],
)
def test_the_buttons_open_their_dialogs(
    window: MainWindow, qtbot: QtBot, people: People, show: Show,
    opened: Callable[[str], QDialog], button: str, dialog: str,
) -> None:  # fmt: skip
    show(people.anna)
    qtbot.mouseClick(window.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
    assert opened(dialog)


def test_no_button_is_cut_off_however_narrow(
    window: MainWindow, people: People, show: Show, qtbot: QtBot
) -> None:
    for width in (1600, 1000):
        window.resize(width, 800)
        show(people.anna)
        for name in ("call", "meeting", "email", "checklist"):
            button = window.findChild(QPushButton, f"panel_{name}_button")
            qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
        more = window.findChild(QPushButton, "panel_more_button")
        assert more.mapTo(window.panel, QPoint(more.width(), 0)).x() <= window.panel.width()


def test_the_rest_is_in_the_more_menu(window: MainWindow, people: People, show: Show) -> None:
    show(people.anna)
    menu = window.findChild(QPushButton, "panel_more_button").menu()
    names = {action.objectName() for action in menu.actions()}
    rest = {"letter", "message", "note", "edit", "hold", "disqualify", "reopen", "sale", "delete"}
    assert rest <= names


def test_the_checklist_shows_answers_and_how_many(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.katrin)
    assert words(window, "heading_checklist") == "CHECKLIST · 3 OF 6"
    assert checklist(window) == {
        "problem": "yes", "value": "yes", "target": "yes",
        "interest": "unknown", "means": "unknown", "authority": "unknown",
    }  # fmt: skip


def test_interest_is_given_by_an_inbound_source(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.kita)
    assert checklist(window)["interest"] == "yes"
    assert row(window, "interest").accessibleDescription() == "given by the source"


def test_keys_answer_in_place(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.katrin)
    interest = row(window, "interest")
    interest.setFocus()
    for key, value in (
        (Qt.Key.Key_Y, "yes"),
        (Qt.Key.Key_N, "no"),
        (Qt.Key.Key_O, "unknown"),
        (Qt.Key.Key_J, "yes"),
    ):
        qtbot.keyClick(interest, key)
        qtbot.waitUntil(lambda value=value: row(window, "interest").value == value)
    assert desk.reads.steps()[0].verb == "answer_checklist"
    assert interest.hasFocus()


def test_the_same_answer_again_writes_nothing(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.katrin)
    steps = len(desk.reads.steps())
    qtbot.keyClick(row(window, "problem"), Qt.Key.Key_Y)
    assert len(desk.reads.steps()) == steps


def test_a_click_on_a_criterion_opens_the_checklist(
    window: MainWindow, qtbot: QtBot, people: People, show: Show,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    show(people.katrin)
    qtbot.mouseClick(row(window, "means"), Qt.MouseButton.LeftButton)
    assert opened("checklist_dialog")


def test_a_criterion_is_readable_by_a_screen_reader(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.katrin)
    assert row(window, "problem").accessibleName() == "Has a problem that we can solve, must, yes"


def test_the_timeline_tells_what_happened_newest_first(
    window: MainWindow, people: People, show: Show
) -> None:
    show(people.anna)
    told = timeline(window)
    assert told[-1] == "Added | Wed 18 Nov · Trade fair"
    assert any(
        line.startswith("Meeting · 55 min · Fulda | Wed 18 Nov")
        and line.endswith("84 km · “will switch”")
        for line in told
    )
    assert any(line.startswith("New → Qualified | ") for line in told)
    show(people.kurt)
    assert "New → Disqualified | Wed 18 Nov · No interest" in timeline(window)
    show(people.blau)
    assert any(line.startswith("Sale · €2,900 net | ") for line in timeline(window))


@pytest.mark.parametrize(
    ("activity", "title"),
    [
        (("call", True, "no_answer"), "Call · not reached"),
        (("call", False, "reached"), "Call from the contact · reached"),
        (("email", False, ""), "E-mail received"),
        (("letter", True, "sent"), "Letter · sent"),
        (("message", False, ""), "Message received"),
        (("note", True, ""), "Note"),
    ],
)
def test_an_activity_in_words(
    window: MainWindow, desk: Desk, people: People, show: Show, clock: Clock,
    activity: tuple[str, bool, str], title: str,
) -> None:  # fmt: skip
    kind, outgoing, result = activity
    at = clock.now + timedelta(minutes=1)
    desk.activities.log(people.jana, Activity(kind, at, outgoing, result))
    show(people.jana)
    assert title in [line.partition(" | ")[0] for line in timeline(window)]


def test_a_long_history_is_read_on_as_one_scrolls(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show, clock: Clock
) -> None:
    for minute in range(FIRST + 5):
        note = Activity("note", clock.now + timedelta(minutes=minute), note=f"note {minute}")
        desk.activities.log(people.kurt, note)
    show(people.kurt)
    assert len(timeline(window)) == FIRST
    bar = window.findChild(QScrollArea, "contact_panel_area").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert len(timeline(window)) == FIRST + 7
    desk.activities.log(people.kurt, Activity("note", clock.now, note="one more"))
    window.settle()
    assert any("one more" in line for line in timeline(window))


def test_enter_on_an_activity_opens_it_for_correction(
    window: MainWindow, qtbot: QtBot, people: People, show: Show,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    show(people.katrin)
    lines = window.findChild(Lines)
    at = next(i for i, line in enumerate(timeline(window)) if line.startswith("Call"))
    lines.setFocus()
    lines.setCurrentRow(at)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert opened("call_dialog")


def test_delete_on_an_activity_deletes_it_and_not_the_contact(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.katrin)
    lines = window.findChild(Lines)
    at = next(i for i, line in enumerate(timeline(window)) if line.startswith("Call"))
    lines.setFocus()
    lines.setCurrentRow(at)
    qtbot.keyClick(lines, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not any(line.startswith("Call") for line in timeline(window)))
    assert desk.reads.contact(people.katrin) is not None
    lines.setCurrentRow(0)
    qtbot.keyClick(lines, Qt.Key.Key_Delete)
    assert desk.reads.contact(people.katrin) is not None


def test_the_menu_of_an_activity_corrects_and_deletes(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.katrin)
    lines = window.findChild(Lines)
    at = next(i for i, line in enumerate(timeline(window)) if line.startswith("Call"))
    lines.setCurrentRow(at)
    lines.customContextMenuRequested.emit(lines.visualItemRect(lines.item(at)).center())
    menu = lines.findChild(QMenu, "timeline_menu")
    assert menu.findChild(QAction, "edit_activity").isEnabled()
    menu.findChild(QAction, "delete_activity").trigger()
    menu.close()
    assert desk.reads.activities(people.katrin) == []


def test_a_deleted_contact_leaves_the_panel(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.jana)
    desk.contacts.delete([people.jana])
    qtbot.waitUntil(lambda: words(window, "panel_hint").startswith("Choose a contact"))


def test_emoji_and_right_to_left_names_are_shown_as_they_are(
    window: MainWindow, desk: Desk, show: Show
) -> None:
    show(desk.contacts.add(Contact(first_name="🦊", last_name="محمد <b>علي</b>")))
    assert words(window, "contact_name") == "🦊 محمد <b>علي</b>"
    assert window.findChild(QLabel, "contact_name").textFormat() == Qt.TextFormat.PlainText


def test_a_tooltip_never_reads_markup(window: MainWindow, desk: Desk, show: Show) -> None:
    key = desk.contacts.add(Contact(last_name="Neu"))
    note = Activity("note", desk.now(), note="<img src=x>")
    desk.activities.log(key, note)
    show(key)
    lines = window.findChild(Lines)
    assert "&lt;img" in lines.item(0).toolTip()
