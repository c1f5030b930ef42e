"""Columns that nobody knows become fields of the desk's own: each, or all with one click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.proposal import FoundColumn, Incoming, Line, Proposal
from leaddesk.ui.import_wizard.columns_model import FIELD, ColumnsModel
from tests.ui.import_wizard.conftest import MakeList, OpenWizard

HEADER = ("Vorname", "Nachname", "E-Mail", "Schuhgröße", "Lieblingsfarbe")
ROWS = (("Jana", "Köhler", "jk@koehler.example", "38", "blau"),)


def words(model: ColumnsModel) -> list[str]:
    return [str(model.index(row, FIELD).data()) for row in range(model.rowCount())]


def test_one_click_keeps_all_unknown_columns(
    qtbot: QtBot, desk: Desk, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    wizard = open_wizard(make_list(ROWS, HEADER))
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    wizard.proposal_page._columns.click()
    page = wizard.columns_page
    assert page.keep.text().startswith("Keep 2 unknown")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert page.keep.isHidden()
    model = page.table.model()
    assert isinstance(model, ColumnsModel)
    assert words(model)[3:] == ["Own field: Schuhgröße", "Own field: Lieblingsfarbe"]
    wizard.buttons["to_proposal"].click()
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=20_000)
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=20_000)
    kept = desk.reads.contacts(desk.reads.contact_ids()).values()
    jana = next(each for each in kept if each.first_name == "Jana")
    assert jana.own == (("Schuhgröße", "38"), ("Lieblingsfarbe", "blau"))
    desk.history.undo()
    assert desk.reads.own_fields() == []


def unknown(*headers: str) -> Proposal:
    columns = tuple(FoundColumn(header, None, "unknown") for header in headers)
    row = Incoming(2, {}, raw=tuple("x" for _ in headers))
    return Proposal("x.xlsx", columns=columns, lines=[Line(2, "new", "x", row)])


def test_each_unknown_column_becomes_a_field_of_its_own_name(qtbot: QtBot) -> None:
    model = ColumnsModel(unknown("Bemerkung", "bemerkung ", ""))
    model.keep_unknown()
    assert model.mapping == {0: "own:Bemerkung", 1: "own:bemerkung 2", 2: "own:Column 3"}


def test_what_a_hand_left_out_is_not_kept(qtbot: QtBot) -> None:
    model = ColumnsModel(unknown("A", "B"))
    model.setData(model.index(0, FIELD), "notes")
    model.setData(model.index(0, FIELD), None)
    model.keep_unknown()
    assert model.mapping == {0: None, 1: "own:B"}


def test_a_column_may_be_one_of_the_own_fields_there_are(qtbot: QtBot) -> None:
    model = ColumnsModel(unknown("A"), ["Hund", "a"])
    assert [code for code, _ in model.choices(0)][:3] == [None, "own:a", "own:Hund"]
