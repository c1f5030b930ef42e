"""Contacts out through the dialog, on a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.ui import theme
from leaddesk.ui.dialogs.export_dialog import ExportDialog
from leaddesk.ui.session import Session
from leaddesk.ui.tick_box import BOX

LONG = 20_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "leads.leaddesk")
    for last in ("Köhler", "Richter", "Peters"):
        desk.contacts.add(Contact(last_name=last, city="Jena" if last == "Köhler" else "Halle"))
    yield desk
    desk.close()


@pytest.fixture
def session(qapp: QApplication, desk: Desk, tmp_path: Path) -> Session:
    if qapp.styleSheet() != theme.stylesheet(theme.LIGHT):
        theme.apply(qapp, "light")
    session = Session(desk)
    session.settings.folder = str(tmp_path)
    return session


def opened(
    qtbot: QtBot, session: Session, shown: Filter | None = None, selected: tuple[int, ...] = ()
) -> ExportDialog:
    dialog = ExportDialog(session, shown or Filter(), selected)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def written(qtbot: QtBot, dialog: ExportDialog) -> list[str]:
    """Export, and the last names that came out."""
    dialog.enter()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=LONG)
    sheet = openpyxl.load_workbook(dialog.written).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    place = rows[0].index("Last name")
    return [str(row[place]) for row in rows[1:]]


def said(dialog: ExportDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_all_contacts_are_written_and_the_place_is_told(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    dialog = opened(qtbot, session)
    assert list(dialog._radios) == ["all"]
    assert dialog.target().parent == tmp_path
    assert sorted(written(qtbot, dialog)) == ["Köhler", "Peters", "Richter"]
    assert str(dialog.target()) in said(dialog, "export_told")
    dialog.enter()
    assert not dialog.isVisible()


def test_the_shown_and_the_selected_ones_can_be_had_alone(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    cards = session.reads.cards(session.reads.contact_ids())
    ids = [key for key, card in cards.items() if card.name != "Köhler"]
    dialog = opened(qtbot, session, Filter(text="Jena"), tuple(ids))
    assert [radio.text() for radio in dialog._radios.values()] == [
        "Shown with the filter: 1", "Selected: 2", "All: 3",
    ]  # fmt: skip
    assert dialog.which() == "shown"
    assert written(qtbot, dialog) == ["Köhler"]
    again = opened(qtbot, session, Filter(text="Jena"), tuple(ids))
    again._radios["selected"].click()
    again.file.set_value("two")
    assert again.target() == tmp_path / "two.xlsx"
    assert sorted(written(qtbot, again)) == ["Peters", "Richter"]


def test_the_format_changes_the_ending(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    dialog = opened(qtbot, session)
    dialog._format.segment("csv").click()
    assert dialog.file.value().endswith(".csv")
    dialog.enter()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=LONG)
    assert "Köhler" in dialog.target().read_text(encoding="utf-8-sig")


def test_a_place_that_cannot_be_written_to_keeps_the_dialog(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    dialog = opened(qtbot, session)
    dialog.file.set_value(str(tmp_path / "missing" / "out.xlsx"))
    dialog.enter()
    qtbot.waitUntil(lambda: bool(said(dialog, "sheet_trouble")), timeout=LONG)
    assert "could not be saved" in said(dialog, "sheet_trouble")
    assert dialog.isVisible()
    dialog.file.set_value(str(tmp_path / "out.xlsx"))
    assert len(written(qtbot, dialog)) == 3


def test_a_file_that_is_there_is_replaced_only_when_agreed(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    there = tmp_path / "out.xlsx"
    there.write_bytes(b"mine")
    dialog = opened(qtbot, session)
    dialog.file.set_value(str(there))
    dialog.enter()
    box = dialog.findChild(QMessageBox, "replace_question")
    box.findChild(QPushButton, "keep_file").click()
    assert there.read_bytes() == b"mine"
    dialog.enter()
    box = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    box.findChild(QPushButton, "replace_file").click()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=LONG)
    assert openpyxl.load_workbook(there).worksheets


def test_stopping_leaves_the_old_file(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "out.xlsx"
    there.write_bytes(b"mine")
    dialog = opened(qtbot, session)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there), ""))
    dialog.findChild(QPushButton, "choose_target").click()
    export = session.desk.exports.export_contacts
    pressed = Event()

    def not_before_the_key(*given: Any, **named: Any) -> Any:
        assert pressed.wait(LONG / 1000)
        return export(*given, **named)

    monkeypatch.setattr(session.desk.exports, "export_contacts", not_before_the_key)
    dialog.enter()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    pressed.set()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=LONG)
    assert dialog.isVisible()
    assert said(dialog, "sheet_trouble") == "Cancelled; nothing was changed."
    assert there.read_bytes() == b"mine"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_a_file_needs_a_name(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    dialog.file.set_value("")
    dialog.enter()
    assert dialog.file.complaint
    assert dialog.written is None


def test_escape_leaves_without_a_question(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    dialog.file.set_value("something else")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def headers(dialog: ExportDialog) -> list[str]:
    """The headers of the workbook that was written."""
    assert dialog.written is not None
    row = openpyxl.load_workbook(dialog.written).worksheets[0][1]
    return [str(cell.value) for cell in row]


def test_columns_are_chosen_and_remembered(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    dialog = opened(qtbot, session)
    used = dialog._columns.ticked()
    assert dialog._columns.chosen() is None
    dialog.findChild(QPushButton, "export_columns_all").click()
    assert set(used) < set(dialog._columns.ticked())
    dialog.findChild(QPushButton, "export_columns_none").click()
    assert dialog._columns.ticked() == []
    dialog.enter()
    assert said(dialog, "sheet_trouble") == "Choose at least one column."
    assert dialog._job is None
    dialog._columns.choose({"last_name", "city"})
    assert said(dialog, "export_column_count").startswith("2 of ")
    written(qtbot, dialog)
    assert headers(dialog) == ["LeadDesk ID", "Last name", "City"]
    again = opened(qtbot, session)
    assert again._columns.ticked() == ["last_name", "city"]
    again.findChild(QPushButton, "export_columns_used").click()
    assert again._columns.ticked() == used
    again.file.set_value("used")
    written(qtbot, again)
    assert session.settings.export_columns == []


@pytest.mark.parametrize(
    ("code", "ending", "begins"),
    [
        ("csv", "csv", b"\xef\xbb\xbfLeadDesk ID;"),
        ("csv_plain", "csv", b"LeadDesk ID,"),
        ("vcf", "vcf", b"BEGIN:VCARD\r\n"),
        ("json", "json", b'{"format": "leaddesk-contacts"'),
    ],
)
def test_every_format_is_written_and_remembered(
    qtbot: QtBot, session: Session, tmp_path: Path, code: str, ending: str, begins: bytes
) -> None:
    dialog = opened(qtbot, session)
    dialog._format.segment(code).click()
    assert dialog.target().suffix == f".{ending}"
    assert dialog._columns.isVisible() is (ending == "csv")
    dialog.enter()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=LONG)
    assert dialog.target().read_bytes().startswith(begins)
    again = opened(qtbot, session)
    assert again._format.value() == code
    assert again.file.value().endswith(f".{ending}")


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_boxes_of_the_columns_are_seen_and_their_words_are_whole(
    qtbot: QtBot, qapp: QApplication, session: Session, look: str
) -> None:
    theme.apply(qapp, look)
    try:
        dialog = opened(qtbot, session)
        columns = dialog.findChild(QListWidget, "export_column_list")
        assert columns is not None
        ticks = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
        for on, fill in ((True, theme.current().accent), (False, theme.current().faint)):
            columns.item(0).setCheckState(ticks[on])
            place = columns.visualItemRect(columns.item(0))
            picture = columns.viewport().grab(place).toImage()
            seen = {picture.pixelColor(x, y).name() for x in range(30)
                    for y in range(picture.height())}  # fmt: skip
            assert QColor(fill).name() in seen
        for row in range(columns.count()):
            item = columns.item(row)
            words = columns.fontMetrics().horizontalAdvance(item.text())
            assert columns.visualItemRect(item).width() >= words + BOX + 6
    finally:
        theme.apply(qapp, "light")
