"""Ctrl+N: somebody new in seconds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.ui.dialogs.quick_add import QuickAdd
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SIGNATURE = """Mit freundlichen Grüßen

Lea Hartmann
Projektleiterin
Hartmann Optik GmbH
Goethestr. 17
99423 Weimar
Tel. 03643 445566
lea@hartmann-optik.example
Geschäftsführer: Kurt Hartmann
Sehen heißt verstehen."""


@pytest.fixture
def sheet(
    window: MainWindow, qtbot: QtBot, people: People, opened: Callable[[str], QDialog]
) -> QuickAdd:
    """Opened with the key."""
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    found = opened("quick_add")
    assert isinstance(found, QuickAdd)
    return found


def typed(sheet: QuickAdd, name: str) -> QLineEdit:
    return sheet.findChild(QLineEdit, name)


def likely(sheet: QuickAdd) -> list[str]:
    sheet.look()
    buttons = [sheet.findChild(QPushButton, f"likely_{at}") for at in range(3)]
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_a_name_is_enough(sheet: QuickAdd, qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    assert typed(sheet, "name").hasFocus()
    qtbot.keyClicks(typed(sheet, "name"), "Dr. Paula von Berg")
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    (key,) = window.views.selected()
    kept = desk.reads.contact(key)
    assert (kept.title, kept.first_name, kept.last_name) == ("Dr.", "Paula", "von Berg")
    assert desk.reads.steps()[0].verb == "add_contact"


def test_a_company_is_taken_as_one(
    sheet: QuickAdd, qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    qtbot.keyClicks(typed(sheet, "name"), "Kern Metallbau GmbH")
    sheet.look()
    assert sheet.findChild(QLabel, "name_hint").text() == "a company"
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    kept = desk.reads.contact(window.views.selected()[0])
    assert (kept.firm, kept.last_name) == ("Kern Metallbau GmbH", "")


def test_nothing_typed_is_refused_with_a_sentence(sheet: QuickAdd, qtbot: QtBot) -> None:
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.findChild(QLabel, "name_wrong").text()


def test_a_pasted_signature_fills_the_fields_and_says_what_was_left_out(
    sheet: QuickAdd, qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    QGuiApplication.clipboard().setText(SIGNATURE)
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_V, CTRL)
    assert typed(sheet, "name").text() == "Lea Hartmann"
    assert typed(sheet, "firm").text() == "Hartmann Optik GmbH"
    assert typed(sheet, "job_title").text() == "Projektleiterin"
    assert (typed(sheet, "street").text(), typed(sheet, "city").text()) == (
        "Goethestr. 17", "Weimar",
    )  # fmt: skip
    assert typed(sheet, "point_value_0").text() == "03643 445566"
    assert typed(sheet, "point_value_1").text() == "lea@hartmann-optik.example"
    told = sheet.findChild(QLabel, "understood").text()
    assert told == "Left out: Sehen heißt verstehen."
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    kept = desk.reads.contact(window.views.selected()[0])
    assert (kept.name, kept.zip) == ("Lea Hartmann", "99423")
    assert [point.normal for point in kept.points] == [
        "+493643445566", "lea@hartmann-optik.example",
    ]  # fmt: skip


def test_a_name_is_pasted_as_a_name(sheet: QuickAdd, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Lea Hartmann")
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_V, CTRL)
    assert typed(sheet, "name").text() == "Lea Hartmann"
    assert not sheet.findChild(QLabel, "understood").isVisible()


def test_an_address_card_is_pasted_with_the_button(sheet: QuickAdd, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(
        "BEGIN:VCARD\nVERSION:3.0\nN:Kern;Otto;;;\nORG:Kern AG\nEND:VCARD"
    )
    sheet.findChild(QPushButton, "paste_signature").click()
    assert typed(sheet, "name").text() == "Otto Kern"
    assert typed(sheet, "firm").text() == "Kern AG"


def test_a_paste_of_nothing_says_so(sheet: QuickAdd) -> None:
    told = sheet.findChild(QLabel, "understood")
    for text in ("", "4711"):
        QGuiApplication.clipboard().setText(text)
        sheet.findChild(QPushButton, "paste_signature").click()
        assert told.isVisible()
        assert typed(sheet, "name").text() == ""


def test_who_may_be_there_already_is_shown_and_opened_by_key(
    sheet: QuickAdd, qtbot: QtBot, people: People, window: MainWindow
) -> None:
    typed(sheet, "name").setText("Anna Müll")
    qtbot.waitUntil(lambda: sheet.findChild(QPushButton, "likely_0").isVisible())
    assert likely(sheet) == ["Anna Müller · Hofladen Müller GmbH · Fulda – similar name"]
    qtbot.keyClick(sheet, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: window.views.selected() == [people.anna])
    assert not sheet.isVisible()


def test_the_same_number_is_a_stronger_reason(
    sheet: QuickAdd, qtbot: QtBot, people: People
) -> None:
    typed(sheet, "name").setText("Anna Müller")
    qtbot.keyClicks(typed(sheet, "point_value_0"), "0661 482910")
    assert likely(sheet) == [
        "Anna Müller · Hofladen Müller GmbH · Fulda – same name and phone number"
    ]


def test_going_to_somebody_there_does_not_lose_what_is_new_without_a_question(
    sheet: QuickAdd, qtbot: QtBot, people: People, window: MainWindow
) -> None:
    typed(sheet, "name").setText("Anna Müller")
    qtbot.keyClicks(typed(sheet, "point_value_1"), "anna@new.example")
    assert likely(sheet)
    sheet.show_instead(0)
    box = sheet.findChild(QMessageBox, "discard_question")
    assert box.isVisible()
    box.findChild(QPushButton, "keep_typing").click()
    assert sheet.isVisible()
    assert window.views.selected() != [people.anna]


def test_who_is_on_the_block_list_is_told_before_saving(
    sheet: QuickAdd, qtbot: QtBot, desk: Desk
) -> None:
    mail = ContactPoint("email", "nein@x.example", "nein@x.example")
    key = desk.contacts.add(Contact(last_name="Nein", points=(mail,)))
    desk.permission.object([key], "email")
    desk.contacts.delete([key])
    qtbot.keyClicks(typed(sheet, "name"), "Nina Nein")
    qtbot.keyClicks(typed(sheet, "point_value_1"), "nein@x.example")
    sheet.look()
    told = sheet.findChild(QLabel, "blocked_words")
    assert told.isVisible()
    assert told.text().startswith("On the block list since")


def test_more_fields_takes_along_what_was_typed(
    sheet: QuickAdd, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    qtbot.keyClicks(typed(sheet, "name"), "Paula Berg")
    qtbot.keyClicks(typed(sheet, "firm"), "Berg GmbH")
    qtbot.keyClicks(typed(sheet, "point_value_0"), "0661 1234567")
    sheet.findChild(QPushButton, "more_fields").click()
    form = opened("contact_dialog")
    assert form.findChild(QLineEdit, "first_name").text() == "Paula"
    assert form.findChild(QLineEdit, "last_name").text() == "Berg"
    assert form.findChild(QLineEdit, "firm").text() == "Berg GmbH"
    assert form.findChild(QLineEdit, "point_value_0").text() == "0661 1234567"


def test_a_column_of_leads_is_begun_in(
    window: MainWindow, desk: Desk, stage: dict[str, int], qtbot: QtBot,
    opened: Callable[[str], QDialog],
) -> None:  # fmt: skip
    window.opening.new_contact(stage["in_dialogue"])
    sheet = opened("quick_add")
    qtbot.keyClicks(typed(sheet, "name"), "Paula Berg")  # type: ignore[arg-type]
    assert "In dialogue" in sheet.findChild(QLabel, "starts_as").text()
    qtbot.keyClick(typed(sheet, "name"), Qt.Key.Key_Return)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not sheet.isVisible())
    key = window.views.selected()[0]
    assert desk.reads.cards([key])[key].stage_id == stage["in_dialogue"]


@pytest.mark.parametrize("name", ["x" * 501, "🦊", "محمد علي", "<b>fett</b>", "a" * 400 + " b"])
def test_odd_names_are_kept_or_refused_with_a_sentence(
    sheet: QuickAdd, qtbot: QtBot, desk: Desk, name: str
) -> None:
    typed(sheet, "name").setText(name)
    sheet.look()
    sheet.save()
    if sheet.isVisible():
        assert sheet.findChild(QLabel, "name_wrong").text()
    else:
        assert desk.reads.steps()[0].verb == "add_contact"
