"""Lines of the contact panel turn into fields where they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.ui.contact_panel.fact_lines import FactWords
from leaddesk.ui.dialogs.form import Choice
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People

Show = Callable[[int], None]


@pytest.fixture
def show(window: MainWindow) -> Show:
    """Select a contact and let the panel read it."""

    def shown(key: int) -> None:
        window.choose([key])
        window.settle()

    return shown


def line(window: MainWindow, label: str) -> FactWords:
    """The words of a line, by its label."""
    return next(
        each
        for each in window.findChildren(FactWords)
        if each.isVisible() and each.accessibleName().startswith(f"{label}: ")
    )


def labels(window: MainWindow) -> list[str]:
    told = [each.accessibleName() for each in window.findChildren(FactWords) if each.isVisible()]
    return [each.partition(": ")[0] for each in told if ": " in each]


def field(window: MainWindow) -> QWidget:
    """The one field that is open."""
    (found,) = (each for each in window.findChildren(QWidget, "fact_editor") if each.isVisible())
    return found


def typing(window: MainWindow) -> bool:
    return any(each.isVisible() for each in window.findChildren(QWidget, "fact_editor"))


def begin(qtbot: QtBot, window: MainWindow, label: str) -> QWidget:
    line(window, label).setFocus()
    qtbot.keyClick(line(window, label), Qt.Key.Key_F2)
    return field(window)


def retype(qtbot: QtBot, at: QWidget, text: str) -> None:
    at.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(at, text)


def test_f2_on_a_line_edits_it_and_enter_keeps_it_as_one_step(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    steps = len(desk.reads.steps())
    at = begin(qtbot, window, "Phone")
    assert at.text() == "+49 661 482910"  # type: ignore[attr-defined]
    retype(qtbot, at, "0661 998877")
    qtbot.keyClick(at, Qt.Key.Key_Return)
    assert not typing(window)
    assert desk.reads.contact(people.anna).points[0].normal == "+49661998877"
    assert len(desk.reads.steps()) == steps + 1
    qtbot.waitUntil(lambda: line(window, "Phone").text() == "0661 998877")
    assert line(window, "Phone").hasFocus()
    window.session.run(window.session.desk.history.undo)
    qtbot.waitUntil(lambda: line(window, "Phone").text() == "+49 661 482910")


def test_what_cannot_be_kept_says_why_and_stays(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    at = begin(qtbot, window, "Phone")
    retype(qtbot, at, "12")
    qtbot.keyClick(at, Qt.Key.Key_Return)
    assert typing(window)
    wrong = window.findChild(QLabel, "fact_wrong")
    assert wrong.isVisible()
    assert at.accessibleDescription() == wrong.text() != ""
    qtbot.keyClick(at, Qt.Key.Key_Escape)
    assert not typing(window)
    assert desk.reads.contact(people.anna).points[0].value == "+49 661 482910"


def test_esc_leaves_all_as_it_was(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    steps = len(desk.reads.steps())
    at = begin(qtbot, window, "Phone")
    retype(qtbot, at, "0661 998877")
    qtbot.keyClick(at, Qt.Key.Key_Escape)
    assert len(desk.reads.steps()) == steps
    assert line(window, "Phone").text() == "+49 661 482910"
    assert line(window, "Phone").hasFocus()


def test_the_address_opens_into_its_parts_and_tab_goes_through_them(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    at = begin(qtbot, window, "Address")
    assert {"Postcode", "City", "Country"} <= set(labels(window))
    retype(qtbot, at, "Am Berg 5")
    for text in ("36041", "Fulda-Neuenberg", "Österreich"):
        qtbot.keyClick(field(window), Qt.Key.Key_Tab)
        retype(qtbot, field(window), text)
    qtbot.keyClick(field(window), Qt.Key.Key_Backtab)
    assert field(window).text() == "Fulda-Neuenberg"  # type: ignore[attr-defined]
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    kept = desk.reads.contact(people.anna)
    assert (kept.street, kept.zip, kept.city) == ("Am Berg 5", "36041", "Fulda-Neuenberg")
    assert kept.country == "Österreich"
    qtbot.waitUntil(lambda: "Am Berg 5" in line(window, "Address").text())
    assert "Postcode" not in labels(window)


def test_the_name_opens_into_its_parts(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    name = window.findChild(FactWords, "contact_name")
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert field(window).accessibleName() == "First name"
    retype(qtbot, field(window), "Annette")
    qtbot.keyClick(field(window), Qt.Key.Key_Tab)
    retype(qtbot, field(window), "Mayer")
    qtbot.keyClick(field(window), Qt.Key.Key_Tab)
    retype(qtbot, field(window), "Mayer Hof GmbH")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    assert desk.reads.contact(people.anna).name == "Annette Mayer"
    assert desk.reads.contact(people.anna).firm == "Mayer Hof GmbH"
    qtbot.waitUntil(lambda: name.text() == "Annette Mayer")
    assert "Managing director · Mayer Hof GmbH" in words(window, "contact_place")


def words(window: MainWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


def test_a_contact_cannot_lose_its_name(
    window: MainWindow, qtbot: QtBot, desk: Desk, show: Show
) -> None:
    key = desk.contacts.add(Contact(last_name="Neu"))
    show(key)
    qtbot.mouseClick(window.findChild(FactWords, "contact_name"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(field(window), Qt.Key.Key_Tab)
    retype(qtbot, field(window), " ")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    assert field(window).accessibleDescription().startswith("A name, a company")
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert desk.reads.contact(key).name == "Neu"


def test_what_is_not_known_is_added_by_the_menu(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    add = window.findChild(QPushButton, "facts_add")
    for name, text in (("add_new:email", "anna@hof.example"), ("add_tags", "VIP, Hof")):
        add.click()
        menu = window.findChild(QMenu, "facts_menu")
        menu.findChild(QAction, name).trigger()
        menu.close()
        qtbot.waitUntil(lambda: window.findChild(QMenu, "facts_menu") is None)
        retype(qtbot, field(window), text)
        qtbot.keyClick(field(window), Qt.Key.Key_Return)
    kept = desk.reads.contact(people.anna)
    assert kept.points[-1].normal == "anna@hof.example"
    assert kept.tags == ("Hof", "VIP")
    qtbot.waitUntil(lambda: line(window, "E-mail").text() == "anna@hof.example")


def test_the_second_number_is_edited_and_the_first_left_alone(
    window: MainWindow, qtbot: QtBot, desk: Desk, show: Show
) -> None:
    points = (
        ContactPoint("phone", "0661 111111", "+49661111111", "Büro"),
        ContactPoint("phone", "0661 222222", "+49661222222", "Werk"),
    )
    key = desk.contacts.add(Contact(last_name="Zwei", points=points))
    show(key)
    second = next(
        each for each in window.findChildren(FactWords) if each.text().startswith("0661 222222")
    )
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    retype(qtbot, field(window), "0661 333333")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    kept = desk.reads.contact(key).points
    assert [(each.value, each.label) for each in kept] == [
        ("0661 111111", "Büro"), ("0661 333333", "Werk"),
    ]  # fmt: skip


def test_an_emptied_line_is_taken_away(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    at = begin(qtbot, window, "Phone")
    at.clear()  # type: ignore[attr-defined]
    qtbot.keyClick(at, Qt.Key.Key_Return)
    assert desk.reads.contact(people.anna).points == ()
    qtbot.waitUntil(lambda: "Phone" not in labels(window))


def test_the_source_is_chosen_from_those_there_are(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    choice = begin(qtbot, window, "Source")
    assert isinstance(choice, Choice)
    choice.setCurrentText("Referral")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    source = desk.reads.source(desk.reads.contact(people.anna).source_id)
    assert source is not None
    assert source.key == "referral"


def test_value_currency_and_date_are_typed_one_after_the_other(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    at = begin(qtbot, window, "Expected")
    retype(qtbot, at, "12,000")
    qtbot.keyClick(at, Qt.Key.Key_Tab)
    choice = field(window)
    assert isinstance(choice, Choice)
    choice.setCurrentText("CHF")
    qtbot.keyClick(choice, Qt.Key.Key_Tab)
    retype(qtbot, field(window), "2026-12-24")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    kept = desk.reads.contact(people.anna)
    assert (kept.value_cents, kept.currency) == (1_200_000, "CHF")
    assert str(kept.expected_on) == "2026-12-24"


def test_the_kind_of_person_is_said_in_the_panel(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    window.findChild(QPushButton, "facts_add").click()
    menu = window.findChild(QMenu, "facts_menu")
    menu.findChild(QAction, "add_party").trigger()
    menu.close()
    choice = field(window)
    assert isinstance(choice, Choice)
    choice.setCurrentText("business")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert desk.reads.contact(people.anna).party == "business"


def test_notes_are_typed_in_several_lines(
    window: MainWindow, qtbot: QtBot, desk: Desk, show: Show
) -> None:
    key = desk.contacts.add(Contact(last_name="Neu", notes="one"))
    show(key)
    at = begin(qtbot, window, "Notes")
    assert isinstance(at, QPlainTextEdit)
    at.moveCursor(at.textCursor().MoveOperation.End)
    qtbot.keyClick(at, Qt.Key.Key_Return)
    qtbot.keyClicks(at, "two")
    qtbot.keyClick(at, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.reads.contact(key).notes == "one\ntwo"


def test_leaving_the_field_keeps_what_can_be_kept(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    retype(qtbot, begin(qtbot, window, "Phone"), "0661 998877")
    window.views.front.setFocus()
    assert not typing(window)
    assert desk.reads.contact(people.anna).points[0].normal == "+49661998877"
    retype(qtbot, begin(qtbot, window, "Phone"), "nonsense")
    window.views.front.setFocus()
    assert not typing(window)
    assert desk.reads.contact(people.anna).points[0].normal == "+49661998877"
    assert window.notice.isVisible()


def test_another_contact_gets_nothing_of_what_is_half_typed(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    show(people.anna)
    retype(qtbot, begin(qtbot, window, "Phone"), "0661 998877")
    window.views.front.select([people.jana])
    window.settle()
    assert not typing(window)
    assert desk.reads.contact(people.jana).points == ()
    assert desk.reads.contact(people.anna).points[0].normal == "+49661998877"


def test_sections_fold_and_stay_folded(
    window: MainWindow, qtbot: QtBot, people: People, show: Show
) -> None:
    show(people.anna)
    fold = window.findChild(QPushButton, "fold_checklist")
    assert fold.accessibleName() == "Fold: Checklist · 6 of 6"
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert fold.accessibleName() == "Unfold: Checklist · 6 of 6"
    assert not window.findChild(QWidget, "criterion_problem").isVisible()
    assert window.session.settings.folded == ["checklist"]
    window.rebuild()
    window.settle()
    assert not window.findChild(QWidget, "criterion_problem").isVisible()
    window.findChild(QPushButton, "fold_checklist").click()
    assert window.findChild(QWidget, "criterion_problem").isVisible()


def test_a_line_edit_completes_firms_that_are_known(
    window: MainWindow, qtbot: QtBot, people: People, show: Show
) -> None:
    show(people.anna)
    qtbot.mouseClick(window.findChild(FactWords, "contact_name"), Qt.MouseButton.LeftButton)
    for _ in range(2):
        qtbot.keyClick(field(window), Qt.Key.Key_Tab)
    at = field(window)
    assert isinstance(at, QLineEdit)
    at.textEdited.emit("Köh")
    at.completer().setCompletionPrefix("Köh")
    assert at.completer().completionCount() == 1
    qtbot.keyClick(at, Qt.Key.Key_Escape)
