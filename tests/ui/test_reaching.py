"""Calling and mailing from the window: the rules come first, the system gets the number or the
address, and what was begun is logged without being asked about once more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.permission import Entry
from leaddesk.ui.contact_panel.fact_lines import FactWords
from leaddesk.ui.dialogs.against_dialog import AgainstDialog
from leaddesk.ui.dialogs.call_dialog import CallDialog
from leaddesk.ui.dialogs.disclosure_dialog import DisclosureDialog
from leaddesk.ui.dialogs.permission_dialog import PermissionDialog
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.reaching import handed_over
from tests.desks import Clock
from tests.ui.conftest import People

PHONE = ContactPoint("phone", "0561 48 29 10", "+49561482910")
MAIL = ContactPoint("email", "Eva@Hof.example", "eva@hof.example")
Opened = Callable[[str], QDialog]


@pytest.fixture
def handed(window: MainWindow) -> list[str]:
    """What the system was given."""
    given: list[str] = []
    window.opening.reaching.opener = lambda address: given.append(address) is None
    return given


def select(window: MainWindow, key: int) -> None:
    window.choose([key])
    window.settle()


@pytest.fixture
def eva(window: MainWindow, desk: Desk) -> int:
    """A private person of a bought list: neither may be called nor written to."""
    bought = next(each.id for each in desk.reads.sources() if each.key == "bought_list")
    person = Contact(
        first_name="Eva", last_name="Hof", party="consumer", source_id=bought,
        points=(PHONE, MAIL), city="Kassel", street="Am Hof 1",
    )  # fmt: skip
    key = desk.contacts.add(person)
    select(window, key)
    return key


@pytest.fixture
def firm(window: MainWindow, desk: Desk) -> int:
    """A business with a recorded reason to be called: defensible."""
    fair = next(each.id for each in desk.reads.sources() if each.key == "trade_fair")
    key = desk.contacts.add(
        Contact(last_name="Lang", firm="Lang KG", party="business", source_id=fair, points=(PHONE,))
    )
    why = Entry("presumed", desk.now(), "phone", reason="referral", note="by Mr Kurz")
    desk.permission.record(key, why)
    select(window, key)
    return key


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """A button behind a line of the panel, by what it says."""
    (button,) = (
        each
        for each in window.findChildren(QToolButton)
        if each.isVisible() and each.accessibleName() == name
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def entry(menu: QMenu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.objectName() == name)


def log_offered(window: MainWindow, qtbot: QtBot) -> None:
    button = window.findChild(QPushButton, "notice_offer")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def kinds(desk: Desk, key: int) -> list[tuple[str, str]]:
    return [(each.kind, each.channel) for each in desk.permission.entries(key)]


def test_what_is_allowed_is_handed_over_at_once(
    window: MainWindow, qtbot: QtBot, desk: Desk, eva: int, handed: list[str]
) -> None:
    yes = Entry(
        "given", desk.now(), "phone", "offers", way="spoken", wording="Yes, call me.",
        taken_by="Kim", company="Lack AG, Kassel",
    )  # fmt: skip
    desk.permission.record(eva, yes)
    window.settle()
    press(window, qtbot, "Call 0561 48 29 10")
    assert handed == ["tel:+49561482910"]
    assert window.notice.words == "Calling +49561482910."


def test_what_is_defensible_is_handed_over_and_the_reason_told(
    window: MainWindow, firm: int, handed: list[str]
) -> None:
    window.all_actions["dial"].trigger()
    assert handed == ["tel:+49561482910"]
    assert window.notice.words.startswith("Calling +49561482910. Defensible: presumed consent")
    assert "by Mr Kurz" in window.notice.words
    assert window.notice.words.endswith("(rule DE-P5)")


def test_a_call_that_was_begun_is_logged_with_its_moment_and_not_asked_about(
    window: MainWindow, qtbot: QtBot, desk: Desk, eva: int, handed: list[str], opened: Opened,
    clock: Clock,
) -> None:  # fmt: skip
    window.all_actions["dial"].trigger()
    question = opened("against_dialog")
    assert isinstance(question, AgainstDialog)
    said = question.findChild(QLabel, "sheet_subtitle").text()
    assert "consumers may only be called with prior express consent" in said
    assert "DE-P2" in said
    assert question.primary.objectName() == "cancel"
    question.enter()
    assert (handed, kinds(desk, eva)) == ([], [])

    window.all_actions["dial"].trigger()
    question = opened("against_dialog")
    assert isinstance(question, AgainstDialog)
    qtbot.mouseClick(question.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)
    assert question.reason.complaint
    assert handed == []
    qtbot.keyClicks(question.reason.editor, "asked for it at the fair")
    qtbot.mouseClick(question.findChild(QPushButton, "save"), Qt.MouseButton.LeftButton)
    assert handed == ["tel:+49561482910"]
    assert kinds(desk, eva) == [("against", "phone")]
    (kept,) = desk.permission.entries(eva)
    assert kept.note.startswith("DE-P2: ")
    assert kept.note.endswith("asked for it at the fair")

    began = desk.now()
    clock.ahead(minutes=4)
    log_offered(window, qtbot)
    dialog = opened("call_dialog")
    assert isinstance(dialog, CallDialog)
    assert not dialog.findChild(QLabel, "rule_note").isVisible()
    dialog.conversation.result.set_value("reached")
    dialog.stopwatch.toggle()
    dialog.enter()
    (logged,) = desk.reads.activities(eva)
    assert (logged.kind, logged.outgoing, logged.result) == ("call", True, "reached")
    assert logged.at == began.replace(second=0, microsecond=0)
    assert logged.minutes == 4
    assert kinds(desk, eva) == [("against", "phone")]


def test_the_next_call_is_asked_about_again(
    window: MainWindow, desk: Desk, firm: int, handed: list[str], clock: Clock
) -> None:
    begun = window.opening.reaching.begun
    window.all_actions["dial"].trigger()
    assert begun(firm, "call") is not None
    assert begun(firm, "email") is None
    clock.ahead(hours=2)
    assert begun(firm, "call") is None
    window.all_actions["dial"].trigger()
    desk.activities.log(firm, Activity("call", desk.now(), True, "reached"))
    assert begun(firm, "call") is None


def test_who_said_no_is_asked_about_and_no_consent_is_offered(
    window: MainWindow, desk: Desk, firm: int, handed: list[str], opened: Opened
) -> None:
    desk.permission.object([firm])
    window.all_actions["dial"].trigger()
    question = opened("against_dialog")
    assert "G3" in question.findChild(QLabel, "sheet_subtitle").text()
    assert question.findChild(QPushButton, "record") is None
    assert handed == []


def test_who_is_out_of_everything_is_asked_about_even_when_it_answers_them(
    window: MainWindow, desk: Desk, people: People, handed: list[str], opened: Opened
) -> None:
    select(window, people.kita)
    window.all_actions["write"].trigger()
    assert handed == ["mailto:info@kitawald.example"], "they wrote first"
    desk.permission.restrict([people.kita])
    window.all_actions["write"].trigger()
    assert "G1" in opened("against_dialog").findChild(QLabel, "sheet_subtitle").text()
    assert len(handed) == 1


def test_a_consent_taken_there_and_then_opens_the_way(
    window: MainWindow, qtbot: QtBot, desk: Desk, eva: int, handed: list[str], opened: Opened
) -> None:
    window.all_actions["dial"].trigger()
    question = opened("against_dialog")
    qtbot.mouseClick(question.findChild(QPushButton, "record"), Qt.MouseButton.LeftButton)
    sheet = question.findChild(PermissionDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    sheet.taken_by.set_value("Kim")
    sheet.company.set_value("Lack AG, Kassel")
    sheet.enter()
    qtbot.waitUntil(lambda: handed == ["tel:+49561482910"])
    assert kinds(desk, eva) == [("given", "phone")]
    assert not any(each.isVisible() for each in window.findChildren(AgainstDialog))


def test_a_consent_that_does_not_suffice_asks_once_more(
    window: MainWindow, qtbot: QtBot, desk: Desk, eva: int, handed: list[str], opened: Opened
) -> None:
    window.all_actions["write"].trigger()
    question = opened("against_dialog")
    qtbot.mouseClick(question.findChild(QPushButton, "record"), Qt.MouseButton.LeftButton)
    sheet = question.findChild(PermissionDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    sheet.enter()
    qtbot.waitUntil(lambda: kinds(desk, eva) == [("given", "email")])
    told = opened("against_dialog").findChild(QLabel, "sheet_subtitle").text()
    assert "DE-E2" in told
    assert handed == []


def test_an_objection_for_one_address_leaves_the_other_one(
    window: MainWindow, desk: Desk, handed: list[str], opened: Opened
) -> None:
    fair = next(each.id for each in desk.reads.sources() if each.key == "trade_fair")
    other = ContactPoint("mobile", "0171 1234567", "+491711234567")
    key = desk.contacts.add(
        Contact(last_name="Lang", party="business", source_id=fair, points=(PHONE, other))
    )
    desk.permission.record(
        key, Entry("presumed", desk.now(), "phone", reason="referral", note="by Mr Kurz")
    )
    desk.permission.record(key, Entry("objected", desk.now(), "phone", point=other.normal))
    select(window, key)
    window.all_actions["dial"].trigger()
    (menu,) = window.findChildren(QMenu, "reach_menu")
    assert [each.text() for each in menu.actions()] == [
        "0561 48 29 10  (Phone)", "0171 1234567  (Mobile)",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    assert "G3" in opened("against_dialog").findChild(QLabel, "sheet_subtitle").text()
    assert handed == []
    opened("against_dialog").reject()
    menu.actions()[0].trigger()
    assert handed == ["tel:+49561482910"]
    menu.close()


def test_a_decision_that_cannot_be_kept_begins_nothing(
    window: MainWindow, qtbot: QtBot, desk: Desk, eva: int, handed: list[str], opened: Opened
) -> None:
    window.all_actions["dial"].trigger()
    question = opened("against_dialog")
    assert isinstance(question, AgainstDialog)
    desk.contacts.delete([eva])
    question.reason.set_value("because")
    question.save()
    assert handed == []


def test_without_a_program_for_it_the_number_is_copied(
    window: MainWindow, qtbot: QtBot, desk: Desk, firm: int, opened: Opened
) -> None:
    window.opening.reaching.opener = lambda address: False
    window.all_actions["dial"].trigger()
    assert window.notice.words.startswith(
        "This computer has no program for calls. +49561482910 was copied."
    )
    assert QGuiApplication.clipboard().text() == "+49561482910"
    log_offered(window, qtbot)
    opened("call_dialog")


def test_where_there_is_no_number_the_line_for_it_opens(
    window: MainWindow, people: People, handed: list[str]
) -> None:
    select(window, people.jana)
    window.all_actions["dial"].trigger()
    assert window.notice.words == "No phone number of Jana Köhler is known yet. Type it in."
    field = window.findChild(QLineEdit, "fact_editor")
    assert field.isVisible()
    assert field.accessibleName() == "Phone"
    assert handed == []


def test_a_number_that_is_none_is_named_and_opened(
    window: MainWindow, desk: Desk, handed: list[str]
) -> None:
    key = desk.contacts.add(Contact(last_name="Kurz", points=(ContactPoint("phone", "48 29"),)))
    select(window, key)
    assert not any(
        each.isVisible() for each in window.findChildren(QToolButton) if "48 29" in each.toolTip()
    )
    window.all_actions["dial"].trigger()
    assert "“48 29” is no whole phone number" in window.notice.words
    assert window.findChild(QLineEdit, "fact_editor").text() == "48 29"


def test_a_line_of_the_panel_has_a_menu_to_call_to_copy_and_to_edit(
    window: MainWindow, qtbot: QtBot, firm: int, handed: list[str]
) -> None:
    line = next(each for each in window.findChildren(FactWords) if each.text() == "0561 48 29 10")
    line.menu_wanted.emit(line.mapToGlobal(line.rect().center()))
    (menu,) = window.findChildren(QMenu, "fact_menu")
    entry(menu, "fact_copy").trigger()
    assert QGuiApplication.clipboard().text() == "0561 48 29 10"
    entry(menu, "fact_reach").trigger()
    assert handed == ["tel:+49561482910"]
    entry(menu, "fact_edit").trigger()
    assert window.findChild(QLineEdit, "fact_editor").isVisible()
    menu.close()


def test_the_button_behind_a_number_is_reached_and_pressed_by_keys(
    window: MainWindow, qtbot: QtBot, firm: int, handed: list[str]
) -> None:
    line = next(each for each in window.findChildren(FactWords) if each.text() == "0561 48 29 10")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    button = QApplication.focusWidget()
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "Call 0561 48 29 10"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert handed == ["tel:+49561482910"]


def test_the_system_gets_exactly_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: given.append(url) is None)
    hostile = "mailto:a%3Fbcc%3Dall%26b%250abcc@hof.example"
    for address in ("tel:+49561482910", hostile):
        assert handed_over(address)
    assert [bytes(each.toEncoded().data()).decode() for each in given] == [
        "tel:+49561482910", hostile,
    ]  # fmt: skip
    assert not given[1].hasQuery()


def test_in_german_too(
    window: MainWindow, qtbot: QtBot, desk: Desk, eva: int, handed: list[str], opened: Opened
) -> None:
    window.speak("de")
    window.choose([eva])
    window.settle()
    window.all_actions["dial"].trigger()
    question = opened("against_dialog")
    assert isinstance(question, AgainstDialog)
    assert question.findChild(QLabel, "sheet_title").text() == "Eva Hof trotzdem anrufen?"
    words = {each.text() for each in question.findChildren(QPushButton)}
    assert words == {"Einwilligung jetzt festhalten …", "Trotzdem anrufen", "Nein, zurück"}
    question.reason.set_value("auf der Messe darum gebeten")
    question.save()
    assert window.notice.words == "+49561482910 wird angerufen."
    assert window.findChild(QPushButton, "notice_offer").text() == "Anruf festhalten …"


def test_undoing_a_no_says_that_the_block_list_keeps_it(
    window: MainWindow, desk: Desk, firm: int
) -> None:
    window.all_actions["object_phone"].trigger()
    window.all_actions["undo"].trigger()
    assert window.notice.words == (
        "Undone: recorded an objection of Lang. The block list keeps it until you correct it in "
        "“May I contact?”."
    )


def test_a_disclosure_says_where_it_was_saved_and_is_opened_from_there(
    window: MainWindow, qtbot: QtBot, firm: int, handed: list[str], opened: Opened, tmp_path: Path
) -> None:
    window.all_actions["disclosure"].trigger()
    dialog = opened("disclosure_dialog")
    assert isinstance(dialog, DisclosureDialog)
    file = tmp_path / "Lang & Söhne.pdf"
    dialog.file.set_value(str(file))
    assert dialog.save()
    assert window.notice.words == f"Saved: {file}"
    log_offered(window, qtbot)
    assert [QUrl(each).toLocalFile() for each in handed] == [str(file)]
