"""The rows of a proposal: what they say, and how hands tick them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.proposal import Flaw, FoundColumn, Incoming, Line, Proposal
from leaddesk.ui import texts, theme
from leaddesk.ui.import_wizard import (
    ImportWizard,
    proposal_cells,
    proposal_model,
    proposal_words,
)
from leaddesk.ui.import_wizard.columns_model import FIELDS, ColumnsModel
from leaddesk.ui.import_wizard.proposal_delegate import LOW, TALL
from leaddesk.ui.import_wizard.proposal_model import ProposalModel
from leaddesk.ui.import_wizard.report_page import FlawModel
from leaddesk.ui.import_wizard.sorted_rows import SortedRows
from leaddesk.ui.session import Session
from tests.ui.import_wizard.conftest import MakeList, OpenWizard

PHONE = ContactPoint("phone", "+49 69 7712345", "+49697712345")
TESTING = QAbstractItemModelTester.FailureReportingMode.Fatal


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, TESTING)


def told(wizard: ImportWizard, row: int) -> list[str]:
    """A row as it is read: what happens, why, and its cells; old values in [], new in {}."""
    model = wizard.proposal_page.table.proposal_model()
    line = model.line(row)
    marks = {"old": "[{}]", "new": "{{{}}}"}
    cells = [
        " ".join(marks.get(part.tone, "{}").format(part.text) for part in model.parts(row, column))
        for column in range(proposal_model.NAME, proposal_model.PLACE + 1)
    ]
    why = " · ".join(part.text for part in model.reason(row))
    return [str(line.number), proposal_words.happens(proposal_words.kind_of(line)), why, *cells]


def test_rows_say_what_happens_and_why(at_proposal: ImportWizard) -> None:
    rows = [told(at_proposal, row) for row in range(6)]
    assert rows[0] == ["2", "new", "", "Jana Köhler", "Köhler Metallbau GmbH", "+49 3641 55020",
                       "jk@koehler.example", "07743 Jena"]  # fmt: skip
    assert rows[1] == ["3", "changed", "same e-mail", "Tom Richter", "Richter Druck",
                       "+493451200 {+49 345 12055}", "tom@richter.example",
                       "06108 Halle"]  # fmt: skip
    assert rows[2][1:3] == ["possible duplicate", "like “Rolf Peters”"]
    assert rows[3][1:5] == ["rejected", "neither name nor company", "—", "—"]
    assert rows[4][1:3] == ["new", "phone unreadable: 4,93E+11"]
    assert rows[4][5] == "—"
    assert rows[5][1:3] == ["unchanged", "same e-mail"]


def test_possible_duplicates_wait_for_the_user(at_proposal: ImportWizard) -> None:
    model = at_proposal.proposal_page.table.proposal_model()
    assert [model.line(row).taken for row in range(6)][2] is False
    assert model.taken == 3
    assert at_proposal.buttons["import"].isEnabled()


def test_a_changed_name_shows_the_old_and_the_new_one(session: Session) -> None:
    tom = next(key for key, card in session.reads.cards(session.reads.contact_ids()).items()
               if card.name == "Tom Richter")  # fmt: skip
    row = Incoming(2, {"first_name": "Thomas", "city": "Jena"}, firm="Richter Druck")
    changes = {"first_name": ("Tom", "Thomas"), "city": ("Halle", "Jena"), "notes": ("", "x")}
    line = Line(2, "changed", "Tom Richter", row, tom, changes, "same_email")
    parts = proposal_cells.name_parts(line, session.reads.contact)
    assert [(part.text, part.tone) for part in parts] == [
        ("Tom Richter", "old"), ("Thomas Richter", "new"),
    ]  # fmt: skip
    assert [(p.text, p.tone) for p in proposal_cells.place_parts(line)] == [
        ("Halle", "old"), ("Jena", "new"),
    ]  # fmt: skip
    assert [part.text for part in proposal_words.reason(line, ())] == ["same e-mail", "Notes"]
    assert "City: Halle → Jena" in proposal_words.tip(line, ())


def test_a_replaced_phone_is_struck() -> None:
    row = Incoming(2, {}, points=[ContactPoint("phone", "0345 12055", "+4934512055")])
    line = Line(2, "changed", "T", row, 1, {"phone": ("0345 1200", "0345 12055")})
    parts = proposal_cells.point_parts(line, proposal_words.PHONES)
    assert [(part.text, part.tone) for part in parts] == [
        ("0345 1200", "old"), ("0345 12055", "new"),
    ]  # fmt: skip
    assert [part.text for part in proposal_cells.point_parts(line, ("email",))] == ["—"]


def test_a_chip_shows_its_rows_only(at_proposal: ImportWizard) -> None:
    page = at_proposal.proposal_page
    page.chips["rejected"].click()
    model = page.table.proposal_model()
    assert [model.line(row).number for row in range(model.rowCount())] == [5]
    page.chips[""].click()
    assert model.rowCount() == 6


def test_space_ticks_what_is_selected(qtbot: QtBot, at_proposal: ImportWizard) -> None:
    table = at_proposal.proposal_page.table
    model = table.proposal_model()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not model.line(0).taken
    assert at_proposal.buttons["import"].text().startswith("Import 2")
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.taken == 4
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.taken == 0
    assert not at_proposal.buttons["import"].isEnabled()


def test_the_box_in_the_header_ticks_all_that_is_shown(
    qtbot: QtBot, at_proposal: ImportWizard
) -> None:
    table = at_proposal.proposal_page.table
    model = table.proposal_model()
    assert model.state() == Qt.CheckState.PartiallyChecked
    header = table.horizontalHeader()
    at = QPoint(header.sectionPosition(0) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.state() == Qt.CheckState.Checked
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.taken == 0


def test_a_click_on_a_box_turns_its_tick(qtbot: QtBot, at_proposal: ImportWizard) -> None:
    table = at_proposal.proposal_page.table
    model = table.proposal_model()
    for row, taken in ((0, False), (2, True), (3, False)):
        at = table.visualRect(model.index(row, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert (model.line(row).taken and proposal_words.tickable(model.line(row))) is taken
    assert model.taken == 3
    assert at_proposal.proposal_page.touched


def test_rows_with_a_reason_are_taller(at_proposal: ImportWizard) -> None:
    table = at_proposal.proposal_page.table
    heights = [table.rowHeight(row) for row in range(6)]
    assert heights == [LOW, TALL, TALL, TALL, TALL, TALL]


def test_the_models_keep_qts_contract(session: Session, at_proposal: ImportWizard) -> None:
    proposal = at_proposal.proposal
    model = ProposalModel(session, proposal)
    kept = [watched(model), watched(ColumnsModel(proposal)), watched(FlawModel(proposal.flaws))]
    model.show("new")
    model.show("")
    model.take(range(6), True)
    assert len(kept) == 3


def test_every_kind_of_flaw_has_a_short_word() -> None:
    codes = (
        "phone_lost_digits date_invalid date_ambiguous amount_invalid too_long sheet_error "
        "id_lost_digits flag_unreadable phone_unreadable email_invalid website_invalid "
        "phone_restored postcode_restored postcode_lost_zero second_value"
    )
    for code in codes.split():
        word = proposal_words.flaw_word(Flaw(2, "Spalte", "x", code))
        assert word
        assert code not in word


def test_every_kind_of_row_has_its_words_and_colours() -> None:
    for kind in proposal_words.KINDS:
        assert proposal_words.chip_word(kind)
        assert proposal_words.happens(kind)
        for tokens in (theme.LIGHT, theme.DARK):
            assert len(proposal_words.colours(kind, tokens)) == 3


def test_every_field_to_choose_has_a_place_and_a_word() -> None:
    from leaddesk.desk.incoming import KEPT

    assert set(FIELDS) <= KEPT
    columns = ColumnsModel(Proposal("x.xlsx", columns=(FoundColumn("A", None, "unknown"),)))
    words = [word for _, word in columns.choices(0)]
    assert len(set(words)) == len(words)


def test_the_keyboard_opens_the_choice_of_a_column(qtbot: QtBot, at_proposal: ImportWizard) -> None:
    from PySide6.QtWidgets import QComboBox

    at_proposal.proposal_page._columns.click()
    table = at_proposal.columns_page.table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    combo = table.findChild(QComboBox, "column_field")
    qtbot.waitUntil(combo.view().isVisible)
    combo.setCurrentIndex(combo.findText("Tags"))
    combo.activated.emit(combo.currentIndex())
    assert table.model().index(0, 2).data() == "Tags"
    assert at_proposal.columns_page.mapping() == {0: "tags"}


def test_a_row_older_than_what_is_here_says_so_and_waits_for_its_tick(
    qtbot: QtBot, open_wizard: OpenWizard, desk: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    desk.exports.export_contacts(out, texts)
    book = openpyxl.load_workbook(out)
    book.properties.created = datetime(2020, 1, 1)
    for row in book.worksheets[0].iter_rows(min_row=2):
        for cell in row:
            if cell.value == "Berlin":
                cell.value = "Bremen"
    book.save(out)
    wizard = open_wizard(out)
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    model = wizard.proposal_page.table.proposal_model()
    (row,) = (row for row in range(model.rowCount()) if model.line(row).newer_here)
    assert "changed here since the export" in [part.text for part in model.reason(row)]
    assert (model.line(row).taken, model.taken) == (False, 0)
    model.take([row], True)
    assert model.taken == 1


def test_all_numbers_of_a_cell_are_shown_and_come(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList, desk: Desk
) -> None:
    both = ("Beate", "Zwei", "", "0341 123456 / 0171 2345678", "", "", "")
    wizard = open_wizard(make_list([both]))
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    model = wizard.proposal_page.table.proposal_model()
    cell = model.index(0, proposal_model.PHONE)
    assert cell.data() == "0341 123456, 0171 2345678"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == cell.data()
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=20_000)
    (beate,) = (
        contact
        for contact in desk.reads.contacts(desk.reads.contact_ids()).values()
        if contact.last_name == "Zwei"
    )
    assert [point.value for point in beate.points] == ["0341 123456", "0171 2345678"]


def test_the_columns_of_a_mail_are_named_in_the_users_words(session: Session) -> None:
    columns = tuple(
        FoundColumn(title, None, "mail") for title in ("From address", "Subject", "Kept")
    )
    mail = Proposal("a.eml", program="E-Mail", columns=columns)
    model, plain = ColumnsModel(mail), ColumnsModel(Proposal("a.csv", columns=columns))
    read = [model.index(row, 0).data() for row in range(3)]
    assert read == ["Address of the sender", "Subject", "Kept"]
    assert plain.index(0, 0).data() == "From address"


def test_rows_looked_at_again_are_sorted_as_all_of_them_would_be() -> None:
    row = Incoming(0, {}, "")
    lines = [Line(number, "new", "", row, number, fresh_id=number) for number in range(2, 40, 2)]
    for line in lines[::3]:
        line.duplicate_of, line.taken = 1, False
    proposal = Proposal("a.csv", lines=lines)
    rows = SortedRows(proposal)
    shown = rows.kinds["duplicate"]
    before = list(shown)
    lines[0].decided, lines[0].taken = "other", True
    lines[3].verdict, lines[3].taken = "changed", True
    lines[5].taken = False
    rows.look_again([lines[5], lines[0], lines[3], lines[0]])
    whole = SortedRows(proposal)
    assert (rows.kinds, rows.taken) == (whole.kinds, whole.taken)
    assert shown == before


def test_a_row_that_is_blocked_for_one_way_has_room_to_say_so(
    qtbot: QtBot, session: Session, desk: Desk, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    ines = desk.contacts.add(Contact(last_name="Wolf", points=(PHONE,)))
    desk.permission.object([ines], "phone")
    desk.contacts.delete([ines])
    wizard = open_wizard(
        make_list([("Ines", "Wolf", PHONE.value)], ("Vorname", "Nachname", "Tel."))
    )
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    assert "blocked for" in told(wizard, 0)[2]
    assert wizard.proposal_page.table.rowHeight(0) == TALL


def test_a_list_that_brings_nothing_says_so(
    qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList
) -> None:
    wizard = open_wizard(make_list([("Eva", "Klein", "eva@klein.example")],
                                   ("Vorname", "Nachname", "E-Mail")))  # fmt: skip
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    assert wizard.said == "Everything in this file is here already: 0 changes."
    assert not wizard.buttons["import"].isEnabled()
