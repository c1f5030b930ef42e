"""The way through the import, on a real desk, through what a hand would press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.import_wizard.password_dialog import PasswordDialog
from leaddesk.ui.session import Session

LONG = 20_000
FILES = Path(__file__).parents[2] / "files"
PASSWORD = "geheim"
Lists = Callable[..., Path]
Opens = Callable[[Path | None], ImportWizard]


def names(desk: Desk) -> list[str]:
    return sorted(card.name for card in desk.reads.cards(desk.reads.contact_ids()).values())


def read(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Wait until the file was read, or could not be."""
    qtbot.waitUntil(lambda: not wizard.reading.busy, timeout=LONG)


def chips(wizard: ImportWizard) -> str:
    return " · ".join(chip.text() for chip in wizard.proposal_page.chips.values())


def many(count: int) -> list[tuple[str, ...]]:
    return [(f"V{n}", f"Nachname{n}", "", "", f"n{n}@firma.example", "", "") for n in range(count)]


def test_a_list_is_read_checked_written_and_reported(
    qtbot: QtBot, desk: Desk, at_proposal: ImportWizard
) -> None:
    wizard = at_proposal
    assert chips(wizard) == (
        "All 6 · New 2 · Changed 1 · Unchanged 1 · Possible duplicates 1 · Rejected 1"
    )
    assert wizard.buttons["import"].text().startswith("Import 3")
    assert "fair-list.xlsx" in wizard._subtitle.text()
    assert "no permission to mail" in wizard._subtitle.text()
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=LONG)
    assert names(desk) == ["Eva Klein", "Jana Köhler", "Rolf Peters", "Selim Aydın", "Tom Richter"]
    assert wizard._title.text().startswith("3 ")
    assert [step.verb for step in desk.reads.steps(1)] == ["import_contacts"]
    assert {card.source.name for card in desk.reads.cards(desk.reads.contact_ids()).values()
            if card.source} == {"Fair list"}  # fmt: skip
    flaws = wizard.report_page.table.model()
    told = [flaws.index(row, 3).data() for row in range(flaws.rowCount())]
    assert any("rejected" in each for each in told)
    assert any("lost digits" in each for each in told)


def test_the_import_is_undone_from_the_report(
    qtbot: QtBot, desk: Desk, at_proposal: ImportWizard
) -> None:
    before = names(desk)
    at_proposal.buttons["import"].click()
    qtbot.waitUntil(lambda: at_proposal.step == "report", timeout=LONG)
    with qtbot.waitSignal(at_proposal.accepted, timeout=LONG):
        at_proposal.buttons["undo_import"].click()
    assert names(desk) == before


def test_the_board_hears_of_the_import_in_its_own_thread(
    qtbot: QtBot, session: Session, at_proposal: ImportWizard
) -> None:
    with qtbot.waitSignal(session.changed, timeout=LONG) as heard:
        at_proposal.buttons["import"].click()
    assert heard.args is not None
    assert heard.args[0].step.verb == "import_contacts"
    qtbot.waitUntil(lambda: at_proposal.step == "report", timeout=LONG)


def test_nothing_is_written_before_the_last_button(desk: Desk, at_proposal: ImportWizard) -> None:
    assert len(names(desk)) == 3
    at_proposal.reject()
    assert not at_proposal.isVisible()
    assert len(names(desk)) == 3


def test_the_window_stays_alive_while_a_list_is_read(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    beats: list[bool] = []
    clock = QTimer(interval=1)
    wizard = open_wizard(make_list(many(2_000)))
    clock.timeout.connect(lambda: beats.append(wizard.reading.busy))
    clock.start()
    read(qtbot, wizard)
    assert beats.count(True) > 3


def test_waiting_for_a_list_shows_a_number_and_can_be_stopped(
    qtbot: QtBot, desk: Desk, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(make_list(many(3_000)))
    wizard.buttons["check"].click()
    assert wizard.pages.currentWidget() is wizard.progress_page
    with qtbot.waitSignal(wizard.reading.progressed, timeout=LONG):
        pass
    assert "of 3,000" in wizard.progress_page.number
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert wizard.pages.currentWidget() is wizard.file_page
    assert "stopped" in wizard.said
    wizard.buttons["check"].click()
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
    assert len(names(desk)) == 3


def test_cancelling_while_writing_leaves_nothing(
    qtbot: QtBot, desk: Desk, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(make_list(many(3_000)))
    read(qtbot, wizard)
    wizard.buttons["check"].click()
    wizard.buttons["import"].click()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
    assert wizard.said == "Cancelled; nothing was changed."
    assert len(names(desk)) == 3


def test_while_the_rows_are_made_ready_for_the_search_the_page_says_so_with_numbers(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(make_list(many(3_000)))
    read(qtbot, wizard)
    wizard.buttons["check"].click()
    with qtbot.waitSignal(wizard.writing.indexed, timeout=LONG):
        wizard.buttons["import"].click()
    assert wizard.progress_page.what == "Making the contacts ready for the search"
    assert "of 3,0" in wizard.progress_page.number
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=LONG)


def test_the_cross_while_writing_stops_and_leaves(
    qtbot: QtBot, desk: Desk, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(make_list(many(3_000)))
    read(qtbot, wizard)
    wizard.buttons["check"].click()
    wizard.buttons["import"].click()
    with qtbot.waitSignal(wizard.finished, timeout=LONG):
        wizard.close()
    assert len(names(desk)) == 3


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("letter.xlsx", b"Dear Sir or Madam, this is no spreadsheet.", "is not a list"),
        ("empty.csv", b"", "is empty"),
        ("strange.csv", b"alpha;beta\n1;2\n3;4\n", "could be recognised"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_on_the_first_page(
    qtbot: QtBot, open_wizard: Opens, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    wizard = open_wizard(file)
    wizard.file_page.source.vendor.line.setText("Address Ltd")
    read(qtbot, wizard)
    assert wizard.step == "file"
    assert said in wizard.said
    assert wizard.file_page.source.vendor.value() == "Address Ltd"


def test_a_missing_file_is_told(qtbot: QtBot, open_wizard: Opens, tmp_path: Path) -> None:
    wizard = open_wizard(tmp_path / "gone.xlsx")
    read(qtbot, wizard)
    assert "does not exist" in wizard.said


def test_titles_without_rows_are_told(qtbot: QtBot, open_wizard: Opens, make_list: Lists) -> None:
    wizard = open_wizard(make_list([]))
    read(qtbot, wizard)
    assert wizard.step == "file"
    assert wizard.said
    assert wizard.reading.proposal is None


def test_after_a_bad_file_a_good_one_goes_through(
    qtbot: QtBot, desk: Desk, open_wizard: Opens, make_list: Lists, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no")
    wizard = open_wizard(bad)
    read(qtbot, wizard)
    wizard.choose(make_list())
    assert wizard.said == ""
    wizard.buttons["check"].click()
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
    assert wizard.file_page.source.name.value() == "Fair list"


def test_a_list_can_be_dropped_on_the_wizard(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(None)
    assert not wizard.buttons["check"].isEnabled()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_list()))])
    wizard.dropEvent(
        QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    read(qtbot, wizard)
    assert wizard.buttons["check"].isEnabled()
    assert "6 row" in wizard.file_page._told.text()


def test_the_file_button_asks_and_remembers_the_folder(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists, session: Session,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    wizard = open_wizard(None)
    file = make_list()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    wizard.findChild(QPushButton, "choose_file").click()
    read(qtbot, wizard)
    assert wizard.reading.path == file
    assert session.settings.folder == str(tmp_path)


def test_known_contacts_can_be_left_as_they_are(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(make_list())
    read(qtbot, wizard)
    wizard.file_page._radios["skip"].click()
    wizard.buttons["check"].click()
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
    assert "Changed 0" in chips(wizard)
    assert "Left alone 2" in chips(wizard)


def test_going_back_and_on_keeps_the_ticks(at_proposal: ImportWizard) -> None:
    wizard = at_proposal
    wizard.proposal_page.table.proposal_model().take([0], False)
    wizard.buttons["back"].click()
    assert wizard.step == "file"
    wizard.buttons["check"].click()
    assert wizard.step == "proposal"
    assert wizard.proposal_page.taken() == 2


def test_another_sheet_is_read_when_it_is_chosen(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    other = [("Vorname", "Nachname"), ("Ute", "Lang")]
    wizard = open_wizard(make_list(Andere=other))
    read(qtbot, wizard)
    sheet = wizard.file_page.sheet
    assert sheet.isVisibleTo(wizard)
    sheet.set_value("Andere")
    sheet.combo.activated.emit(sheet.combo.currentIndex())
    read(qtbot, wizard)
    assert wizard.proposal.sheet == "Andere"
    assert [line.name for line in wizard.proposal.lines] == ["Ute Lang"]


def test_a_column_chosen_otherwise_is_proposed_anew(
    qtbot: QtBot, at_proposal: ImportWizard
) -> None:
    wizard = at_proposal
    wizard.proposal_page._columns.click()
    assert wizard.step == "columns"
    table = wizard.columns_page.table
    model = table.model()
    city = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "Ort")
    assert model.index(city, 2).data() == "City"
    model.setData(model.index(city, 2), "department")
    assert model.index(city, 3).data() == "chosen by you"
    wizard.buttons["to_proposal"].click()
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
    assert wizard.proposal.lines[0].incoming.fields["department"] == "Jena"
    assert "city" not in wizard.proposal.lines[0].incoming.fields


def test_why_a_column_is_taken_names_no_program_that_the_file_is_not_from(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    rows = [("Ute", "Lang", "0171 2345678", "Ruft zurück", "07743", "7", "01.11.2026")]
    header = ("Vorname", "Nachname", "Phone", "Notiz", "Postcode", "Steine", "Eingetragen am")
    wizard = open_wizard(make_list(rows, header=header))
    read(qtbot, wizard)
    assert "6 of 7 columns recognised" in wizard.file_page._told.text()
    wizard.buttons["check"].click()
    qtbot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
    assert wizard.proposal_page._columns.text() == "Columns: 5 of 7 taken"
    wizard.proposal_page._columns.click()
    model = wizard.columns_page.table.model()
    why = [str(model.index(row, 3).data()) for row in range(model.rowCount())]
    assert why[:5] == ["a known column title"] * 5


def test_a_column_that_only_the_user_can_tell_is_pointed_out(
    qtbot: QtBot, open_wizard: Opens, make_list: Lists
) -> None:
    wizard = open_wizard(make_list([("Ute Lang", "0171 2345678")], header=("Name", "Telefon")))
    read(qtbot, wizard)
    wizard.buttons["check"].click()
    assert "“Name” could mean two things" in wizard.said
    assert not wizard.buttons["import"].isEnabled()


def test_leaving_every_column_out_leads_back_to_the_columns(
    qtbot: QtBot, at_proposal: ImportWizard
) -> None:
    wizard = at_proposal
    wizard.proposal_page._columns.click()
    model = wizard.columns_page.table.model()
    for row in range(model.rowCount()):
        model.setData(model.index(row, 2), None)
    wizard.buttons["to_proposal"].click()
    qtbot.waitUntil(lambda: bool(wizard.said), timeout=LONG)
    assert wizard.step == "columns"
    wizard.buttons["to_proposal"].click()
    assert wizard.step == "proposal"
    assert len(wizard.proposal.lines) == 6


def test_leaving_asks_when_ticks_would_be_lost(qtbot: QtBot, at_proposal: ImportWizard) -> None:
    wizard = at_proposal
    wizard.proposal_page.table.proposal_model().take([0], False)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    box = wizard.findChild(QMessageBox, "discard_question")
    assert wizard.isVisible()
    box.findChild(QPushButton, "keep_importing").click()
    assert wizard.isVisible()
    wizard.close()
    box = next(each for each in wizard.findChildren(QMessageBox) if each.isVisible())
    box.findChild(QPushButton, "discard").click()
    assert not wizard.isVisible()


def test_enter_presses_the_button_of_the_page(qtbot: QtBot, at_proposal: ImportWizard) -> None:
    qtbot.keyClick(at_proposal.proposal_page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at_proposal.step == "report", timeout=LONG)
    qtbot.keyClick(at_proposal, Qt.Key.Key_Return)
    assert not at_proposal.isVisible()


def test_rejected_rows_are_saved_with_their_reason(
    qtbot: QtBot, at_proposal: ImportWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "rejected.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    at_proposal.buttons["save_rejected"].click()
    qtbot.waitUntil(lambda: bool(at_proposal.said), timeout=LONG)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert rows[0][:4] == ["Reason", "Row", "Vorname", "Nachname"]
    assert rows[1][:2] == ["neither name nor company nor e-mail address", 5]
    assert "+49 171 2233445" in rows[1]
    assert len(rows) == 2


def test_rejected_rows_that_cannot_be_saved_are_told(
    qtbot: QtBot, at_proposal: ImportWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missing" / "rejected.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    at_proposal.buttons["save_rejected"].click()
    qtbot.waitUntil(lambda: bool(at_proposal.said), timeout=LONG)
    assert "could not be saved" in at_proposal.said
    assert at_proposal.step == "proposal"


def test_every_field_and_button_has_a_name(at_proposal: ImportWizard) -> None:
    nameless = [
        each for each in at_proposal.findChildren(QPushButton)
        if not each.objectName() or not (each.text() or each.accessibleName())
    ]  # fmt: skip
    assert [each for each in nameless if each.isVisibleTo(at_proposal)] == []


def test_control_and_enter_go_on_where_enter_has_another_meaning(
    qtbot: QtBot, at_proposal: ImportWizard
) -> None:
    at_proposal.proposal_page._columns.click()
    assert at_proposal.step == "columns"
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(at_proposal.columns_page.table, Qt.Key.Key_Return, control)
    qtbot.waitUntil(lambda: at_proposal.step == "proposal")


def test_a_locked_workbook_asks_for_its_password_until_it_is_right(
    qtbot: QtBot, open_wizard: Opens
) -> None:
    wizard = open_wizard(FILES / "password.xlsx")
    for given in ("wrong", PASSWORD):
        qtbot.waitUntil(lambda: wizard.findChild(PasswordDialog) is not None, timeout=LONG)
        asking = wizard.findChild(PasswordDialog)
        assert asking is not None
        asking.password.line.setText(given)
        asking.primary.click()
        qtbot.waitUntil(lambda: wizard.findChild(PasswordDialog) is None, timeout=LONG)
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=LONG)
    assert wizard.proposal.lines


def test_without_the_password_a_locked_workbook_stays_unread(
    qtbot: QtBot, open_wizard: Opens
) -> None:
    wizard = open_wizard(FILES / "password.xlsx")
    qtbot.waitUntil(lambda: wizard.findChild(PasswordDialog) is not None, timeout=LONG)
    asking = wizard.findChild(PasswordDialog)
    assert asking is not None
    asking.reject()
    assert wizard.reading.proposal is None
    assert "password" in wizard._told.text()
