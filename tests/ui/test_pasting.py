"""Pasting a list: what counts as one, and the way from the clipboard to the board."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import texts
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.pasting import PastedFile, list_on

CTRL = Qt.KeyboardModifier.ControlModifier
CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Muster;Max;;;\nEND:VCARD\n"


def mime(text: str = "", html: str = "", **formats: bytes) -> QMimeData:
    found = QMimeData()
    if text:
        found.setText(text)
    if html:
        found.setHtml(html)
    for name, content in formats.items():
        found.setData(name.replace("_", "/"), content)
    return found


@pytest.mark.parametrize(
    ("copied", "ending"),
    [
        (mime("a\tb\nc\td"), ".tsv"),
        (mime("a\tb", "<table><tr><td>a<td>b</table>"), ".html"),
        (mime("a\tb", "<b>a</b>"), ".tsv"),
        (mime("a;b\nc;d"), ".csv"),
        (mime("a, b\nc, d"), ".csv"),
        (mime(CARD), ".vcf"),
        (mime(text_vcard=CARD.encode()), ".vcf"),
        (mime("Dear Jana, how are you?"), None),
        (mime("Dear Jana,\n\nthank you, Tom\nBye"), None),
        (mime(), None),
    ],
)
def test_what_is_a_list(copied: QMimeData, ending: str | None) -> None:
    found = list_on(copied)
    assert (found and found[0]) == ending


def test_a_huge_page_is_taken_as_text() -> None:
    copied = mime("a\tb", "<table>" + "x" * 10_000_001)
    assert (list_on(copied) or ("",))[0] == ".tsv"


def test_a_pasted_file_goes_with_its_folder() -> None:
    pasted = PastedFile(".tsv", "Jörg\tKöhler")
    assert pasted.path.read_text("utf-8-sig") == "Jörg\tKöhler"
    pasted.remove()
    assert not pasted.path.parent.exists()
    pasted.remove()


def test_rows_from_a_spreadsheet_come_by_key_to_the_board(
    window: MainWindow, desk: Desk, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    QApplication.clipboard().setMimeData(mime("Name\tE-Mail\nNeu Mann\tneu@mann.example\n"))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_V, CTRL)
    wizard = opened("import_wizard")
    assert isinstance(wizard, ImportWizard)
    folder = wizard.reading.path.parent  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    assert wizard.step == "proposal"
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=20_000)
    (step,) = desk.reads.steps(limit=1)
    assert texts.step(step) == "imported 1 contact from the clipboard"
    wizard.buttons["close"].click()
    qtbot.waitUntil(lambda: not folder.exists())


def test_a_copied_file_is_imported(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    taken: list[object] = []
    monkeypatch.setattr(window.files, "take_in", taken.extend)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile("/list.xlsx")])
    QApplication.clipboard().setMimeData(copied)
    window.files.paste()
    assert [str(each) for each in taken] == ["/list.xlsx"]


def test_pasting_no_list_says_what_to_copy(window: MainWindow) -> None:
    QApplication.clipboard().setMimeData(mime("Hello"))
    window.all_actions["paste"].trigger()
    assert "no list on the clipboard" in window.notice.words


def test_in_a_field_the_key_pastes_text(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setMimeData(mime("a\tb"))
    window.toolbar.search.setFocus()
    qtbot.keyClick(window.toolbar.search, Qt.Key.Key_V, CTRL)
    assert window.toolbar.search.text() == "a\tb"
    assert not window.findChildren(QDialog, "import_wizard")


def test_the_first_page_takes_what_is_copied_by_key_and_by_button(
    window: MainWindow, qtbot: QtBot, opened: Callable[[str], QDialog]
) -> None:
    window.files.take_in()
    wizard = opened("import_wizard")
    assert isinstance(wizard, ImportWizard)
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    QApplication.clipboard().setMimeData(mime("Hello"))
    wizard.findChild(QPushButton, "paste_list").click()
    assert "no list on the clipboard" in wizard.said
    for name in ("Jana", "Tom"):
        QApplication.clipboard().setMimeData(mime(f"Vorname\tOrt\n{name}\tJena\n"))
        wizard.buttons["cancel"].setFocus()
        qtbot.keyClick(wizard.buttons["cancel"], Qt.Key.Key_V, CTRL)
        qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
        assert [line.name for line in wizard.proposal.lines] == [name]
    wizard.reading.stop()
    wizard.close()
