"""Choosing field by field, for one row and for all, by mouse and by keyboard: the table, the chips
and the button agree, and what is written is what was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.ui.import_wizard import ImportWizard, proposal_model
from tests.ui.import_wizard.conftest import ROWS, MakeList, OpenWizard

CITY = "Halle (Saale)"
TOM = 1
ROLF = 2


@pytest.fixture
def wizard(qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList) -> ImportWizard:
    rows = [list(row) for row in ROWS]
    rows[TOM][6] = CITY
    rows[5][2] = ""
    made = open_wizard(make_list(rows))
    qtbot.waitUntil(lambda: made.reading.proposal is not None, timeout=20_000)
    made.buttons["check"].click()
    return made


def stand_on(qtbot: QtBot, wizard: ImportWizard, row: int) -> None:
    page = wizard.proposal_page
    page.table.selectRow(row)
    qtbot.waitUntil(lambda: not page._later.isActive())


def press(wizard: ImportWizard, name: str) -> None:
    button = wizard.proposal_page.panel.findChild(QPushButton, name)
    assert button is not None
    button.click()


def cell(wizard: ImportWizard, row: int, column: int) -> str:
    return str(wizard.proposal_page.table.proposal_model().index(row, column).data())


def imported(qtbot: QtBot, wizard: ImportWizard, desk: Desk) -> dict[str, Contact]:
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=20_000)
    everybody = desk.reads.contacts(desk.reads.contact_ids()).values()
    return {each.name: each for each in everybody}


def test_what_differs_stays_until_it_is_chosen(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk
) -> None:
    assert cell(wizard, TOM, proposal_model.PLACE) == f"06108 Halle {CITY}"
    stand_on(qtbot, wizard, TOM)
    panel = wizard.proposal_page.panel
    assert panel.radio("city", "keep").isChecked()
    assert panel.radio("phone", "take").isChecked()
    panel.radio("city", "take").click()
    panel.radio("phone", "replace").click()
    tom = imported(qtbot, wizard, desk)["Tom Richter"]
    assert tom.city == CITY
    assert [point.value for point in tom.points if point.kind == "phone"] == ["+49 345 12055"]
    desk.history.undo()
    assert desk.reads.contact(tom.id).city == "Halle"  # type: ignore[union-attr]


def test_keeping_all_makes_the_row_unchanged_in_chips_and_button(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    page = wizard.proposal_page
    assert page.chips["changed"].text() == "Changed 1"
    stand_on(qtbot, wizard, TOM)
    page.panel.radio("phone", "keep").click()
    assert page.chips["changed"].text() == "Changed 0"
    assert page.chips["unchanged"].text() == "Unchanged 2"
    assert page.taken() == wizard.proposal.counts()["new"] == 2
    assert wizard.buttons["import"].text().startswith("Import 2")
    page.panel.radio("phone", "take").click()
    assert page.chips["changed"].text() == "Changed 1"
    assert page.taken() == 3


def test_an_empty_cell_clears_by_choice_only_and_for_all_rows_by_one_button(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk
) -> None:
    stand_on(qtbot, wizard, 5)
    panel = wizard.proposal_page.panel
    assert panel.radio("firm", "keep").isChecked()
    panel.radio("firm", "clear").click()
    press(wizard, "everywhere_firm")
    kept = imported(qtbot, wizard, desk)
    assert kept["Eva Klein"].firm == ""
    assert kept["Tom Richter"].firm == "Richter Druck"
    desk.history.undo()
    assert desk.reads.contact(kept["Eva Klein"].id).firm == "Klein GmbH"  # type: ignore[union-attr]


def test_a_duplicate_is_decided_by_keyboard_with_both_side_by_side(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk
) -> None:
    page = wizard.proposal_page
    stand_on(qtbot, wizard, ROLF)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is page.panel.radio("duplicate", "skip")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: not page._later.isActive())
    assert page.panel.radio("duplicate", "other").isChecked()
    assert QApplication.focusWidget() is page.panel.radio("duplicate", "other")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: not page._later.isActive())
    assert page.panel.radio("duplicate", "same").isChecked()
    assert cell(wizard, ROLF, proposal_model.HAPPENS) == "changed"
    assert page.panel.radio("zip", "take").isChecked()
    kept = imported(qtbot, wizard, desk)
    assert kept["Rolf Peters"].zip == "44135"
    assert len(kept) == 5


def test_all_possible_duplicates_are_decided_at_once_and_taken_back(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    page = wizard.proposal_page
    stand_on(qtbot, wizard, ROLF)
    page.panel.radio("duplicate", "other").click()
    qtbot.waitUntil(lambda: not page._later.isActive())
    press(wizard, "everywhere_duplicate")
    qtbot.waitUntil(lambda: not page._later.isActive())
    assert page.chips["duplicate"].text() == "Possible duplicates 0"
    assert wizard.proposal.counts()["new"] == page.table.proposal_model().count("new") == 3
    page.decide_all("skip")
    assert page.chips["duplicate"].text() == "Possible duplicates 1"
    assert wizard.proposal.counts()["new"] == 2


def test_choices_outlive_a_file_read_anew(qtbot: QtBot, wizard: ImportWizard) -> None:
    stand_on(qtbot, wizard, TOM)
    wizard.proposal_page.panel.radio("city", "take").click()
    first = wizard.proposal
    wizard._read()
    qtbot.waitUntil(lambda: wizard.proposal is not first, timeout=20_000)
    qtbot.waitUntil(lambda: not wizard.reading.busy, timeout=20_000)
    assert dict(wizard.proposal.lines[TOM].chosen) == {"city": "take"}
    assert wizard.proposal_page.touched


def test_a_list_of_new_contacts_has_no_panel(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    made = open_wizard(make_list(ROWS[:1]))
    qtbot.waitUntil(lambda: made.reading.proposal is not None, timeout=20_000)
    made.buttons["check"].click()
    assert made.proposal_page.panel.isHidden()


def test_the_menu_chooses_for_all_rows_of_a_field(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk
) -> None:
    menu = wizard.proposal_page.menu
    menu.fill()
    names = [
        action.objectName() for under in menu.findChildren(QMenu) for action in under.actions()
    ]
    assert {"all_city_take", "all_firm_clear", "all_duplicates_same"} <= set(names)
    for name in ("all_city_take", "all_firm_clear", "all_duplicates_same"):
        menu.fill()
        action = menu.findChild(QAction, name)
        assert action is not None
        action.trigger()
    kept = imported(qtbot, wizard, desk)
    assert kept["Tom Richter"].city == CITY
    assert kept["Eva Klein"].firm == ""
    assert kept["Rolf Peters"].zip == "44135"


def test_beside_the_table_stands_in_full_what_is_wrong_with_a_row(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    rows = [("Selim", "Aydın", "4,93E+11", "tom@"), ("", "", "030 123456", "")]
    wizard = open_wizard(make_list([*rows, ("Eva", "Klein", "", "eva@klein.example")],
                                   ("Vorname", "Nachname", "Telefon", "E-Mail")))  # fmt: skip
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()

    def story() -> list[str]:
        found = wizard.proposal_page.panel.widget().findChildren(QLabel, "proposal_story")
        return [each.text() for each in found]

    stand_on(qtbot, wizard, 0)
    assert story() == [
        "Telefon: 4,93E+11 (the spreadsheet lost digits of this phone number; it was not taken)",
        "E-Mail: tom@ (not a valid e-mail address; kept as written)",
    ]
    stand_on(qtbot, wizard, 1)
    assert story() == ["Neither name nor company nor e-mail address"]
