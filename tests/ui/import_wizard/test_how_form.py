"""How a file is read, as the first page shows it: found with its evidence, chosen otherwise, and
the rows read again at once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import ChoiceField
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.import_wizard.columns_model import FIELD, ColumnsModel
from leaddesk.ui.import_wizard.how_form import ENCODING_NAMES, HowForm
from tests.ui.import_wizard.conftest import MakeList, OpenWizard

FILES = Path(__file__).parents[2] / "files"
TEXT = "Vorname;Nachname;Ort\nJana;Köhler;Görlitz\nTom;Weiß;Halle\n"


def choose(qtbot: QtBot, wizard: ImportWizard, field: ChoiceField, code: object) -> None:
    field.set_value(code)
    field.combo.activated.emit(field.combo.currentIndex())
    qtbot.waitUntil(lambda: not wizard.reading.busy, timeout=20_000)


def cells(form: HowForm) -> list[list[str]]:
    table = form.preview
    return [
        [item.text() if (item := table.item(row, place)) else ""
         for place in range(table.columnCount())]
        for row in range(table.rowCount())
    ]  # fmt: skip


@pytest.fixture
def wizard(qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path) -> ImportWizard:
    file = tmp_path / "list.csv"
    file.write_bytes(TEXT.encode("cp1252"))
    made = open_wizard(file)
    qtbot.waitUntil(lambda: made.reading.proposal is not None, timeout=20_000)
    return made


def test_what_was_found_is_told_with_its_evidence_and_shown(wizard: ImportWizard) -> None:
    form = wizard.file_page.how
    assert form.encoding.combo.currentText() == "Found: Windows (cp1252)"
    assert form.separator.combo.currentText() == "Found: Semicolon ;"
    assert form.header_row.combo.currentText() == "Found: Row 1: Vorname · Nachname · Ort"
    assert form.evidence.text().startswith("Its letters make most sense in this encoding; rows")
    assert cells(form) == [["Jana", "Köhler", "Görlitz"], ["Tom", "Weiß", "Halle"]]
    assert form.preview.isVisible()


def test_another_encoding_is_read_at_once_and_kept_chosen(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    form = wizard.file_page.how
    choose(qtbot, wizard, form.encoding, "mac_roman")
    assert cells(form)[0][1] == "K\u02c6hler"
    assert wizard.proposal.lines[0].name == "Jana K\u02c6hler"
    assert form.encoding.value() == "mac_roman"
    assert form.evidence.text().startswith("Chosen by you; ")
    choose(qtbot, wizard, form.encoding, "")
    assert cells(form)[0][1] == "Köhler"


def test_what_can_not_be_read_so_can_be_chosen_back(qtbot: QtBot, wizard: ImportWizard) -> None:
    form = wizard.file_page.how
    choose(qtbot, wizard, form.encoding, "utf-16")
    assert wizard.reading.proposal is None
    assert wizard.said
    assert form.encoding.isVisibleTo(wizard)
    choose(qtbot, wizard, form.encoding, "cp1252")
    assert wizard.proposal.lines[0].name == "Jana Köhler"
    assert not wizard.said


def test_the_header_may_be_another_row(qtbot: QtBot, wizard: ImportWizard) -> None:
    form = wizard.file_page.how
    choose(qtbot, wizard, form.header_row, 2)
    assert form.preview.horizontalHeaderItem(1).text() == "Köhler"
    wizard.buttons["check"].click()
    assert wizard.reading.busy or wizard.proposal.found.header_row == 2


def test_a_workbook_has_no_encoding_but_a_header_row(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    made = open_wizard(make_list())
    qtbot.waitUntil(lambda: made.reading.proposal is not None, timeout=20_000)
    form = made.file_page.how
    assert not form.encoding.isVisibleTo(made)
    assert not form.separator.isVisibleTo(made)
    assert form.header_row.isVisibleTo(made)
    assert cells(form)[0][:2] == ["Jana", "Köhler"]


def test_every_encoding_has_a_name() -> None:
    from leaddesk.domain.proposal import ENCODINGS

    assert set(ENCODINGS) <= ENCODING_NAMES.keys()


def test_hidden_rows_are_taken_unless_the_user_says_no(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    path = make_list()
    book = openpyxl.load_workbook(path)
    assert book.active is not None
    for number in (3, 4):
        book.active.row_dimensions[number].hidden = True
    book.save(path)
    wizard = open_wizard(path)
    tick = wizard.file_page.how.hidden
    qtbot.waitUntil(tick.isVisible, timeout=20_000)
    assert tick.isChecked()
    assert tick.text().endswith(": 3–4")
    assert len(wizard.proposal.lines) == 6
    for wanted in (4, 6):
        with qtbot.waitSignal(wizard.reading.read, timeout=20_000):
            tick.click()
        assert len(wizard.proposal.lines) == wanted
        assert tick.isVisible()


def test_dates_of_a_sheet_stand_as_the_language_writes_them(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Vorname", "Nachname", "Geburtstag"])
    sheet.append(["Jana", "Köhler", date(1980, 12, 4)])
    book.save(tmp_path / "dates.xlsx")
    wizard = open_wizard(tmp_path / "dates.xlsx")
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    assert cells(wizard.file_page.how) == [["Jana", "Köhler", "Thu 4 Dec 1980"]]


def test_a_mail_shows_its_moment_and_what_it_is(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    wizard = open_wizard(FILES / "enquiry.eml")
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    sent = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    assert cells(wizard.file_page.how)[0][3] == texts.moment(sent)
    assert wizard.file_page.findChild(QLabel, "import_file_told").text().startswith("1 e-mail")


def test_cards_have_titles_a_person_understands(qtbot: QtBot, open_wizard: OpenWizard) -> None:
    wizard = open_wizard(FILES / "apple.vcf")
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    table = wizard.file_page.how.preview
    titles = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]
    assert titles[:2] == ["Last name", "First name"]
    assert "E-mail 2" in titles
    assert (
        wizard.file_page.findChild(QLabel, "import_file_told").text().startswith("4 address card")
    )


def test_a_column_with_postcode_and_city_gives_both(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    wizard = open_wizard(make_list([("Jana Köhler", "07743 Jena")], ("Name", "PLZ Ort")))
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    model = ColumnsModel(wizard.proposal, (), wizard)
    assert model.index(1, FIELD).data() == "Postcode + City"


def test_of_our_own_export_every_column_is_recognised(
    qtbot: QtBot, open_wizard: OpenWizard, desk: Desk, tmp_path: Path
) -> None:
    desk.exports.export_contacts(tmp_path / "own.xlsx", texts)
    wizard = open_wizard(tmp_path / "own.xlsx")
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    told = wizard.file_page.findChild(QLabel, "import_file_told").text()
    every = len(wizard.proposal.columns)
    assert f"{every} of {every} columns recognised" in told
