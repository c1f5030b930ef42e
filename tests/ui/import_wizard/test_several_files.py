"""Several files chosen or dropped at once: one after the other, and none is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.dropped import dropped_lists
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.session import Session
from tests.ui.import_wizard.conftest import ROWS, MakeList, at_rest


@pytest.fixture
def files(make_list: MakeList) -> list[Path]:
    return [make_list(ROWS[:1], name="one.xlsx"), make_list(ROWS[4:5], name="two.xlsx")]


@pytest.fixture
def wizard(qtbot: QtBot, session: Session, files: list[Path]) -> ImportWizard:
    made = ImportWizard(session, files)
    qtbot.addWidget(made, before_close_func=at_rest)
    made.show()
    read(qtbot, made, "one.xlsx")
    return made


def read(qtbot: QtBot, wizard: ImportWizard, name: str) -> None:
    def there() -> bool:
        return wizard.reading.proposal is not None and wizard.proposal.file.endswith(name)

    qtbot.waitUntil(there, timeout=20_000)


def import_it(qtbot: QtBot, wizard: ImportWizard) -> None:
    wizard.buttons["check"].click()
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=20_000)


def test_the_second_file_follows_the_first(qtbot: QtBot, wizard: ImportWizard, desk: Desk) -> None:
    assert "two.xlsx" in wizard._subtitle.text()
    import_it(qtbot, wizard)
    assert wizard.buttons["next_file"].text() == "Next file: two.xlsx"
    assert wizard.buttons["next_file"].isDefault()
    wizard.go_on()
    read(qtbot, wizard, "two.xlsx")
    import_it(qtbot, wizard)
    assert wizard.buttons["next_file"].isHidden()
    names = {card.name for card in desk.reads.cards(desk.reads.contact_ids()).values()}
    assert {"Jana Köhler", "Selim Aydın"} <= names
    assert [step.verb for step in desk.reads.steps()[:2]] == ["import_contacts"] * 2


def test_a_file_can_be_skipped(qtbot: QtBot, wizard: ImportWizard) -> None:
    wizard.buttons["skip_file"].click()
    read(qtbot, wizard, "two.xlsx")
    assert wizard.buttons["skip_file"].isHidden()


def test_leaving_with_files_waiting_asks(qtbot: QtBot, wizard: ImportWizard) -> None:
    import_it(qtbot, wizard)
    wizard.buttons["close"].click()
    box = wizard.findChild(QMessageBox, "discard_question")
    assert box is not None
    assert "wait" in box.text()
    keep = box.findChild(QPushButton, "keep_importing")
    assert keep is not None
    keep.click()
    assert wizard.isVisible()


def test_taking_the_first_back_goes_on_to_the_second(
    qtbot: QtBot, wizard: ImportWizard, desk: Desk
) -> None:
    import_it(qtbot, wizard)
    wizard.buttons["undo_import"].click()
    read(qtbot, wizard, "two.xlsx")
    assert wizard.step == "file"
    assert len(desk.reads.contact_ids()) == 3


def test_several_lists_may_hover_but_nothing_else_among_them(tmp_path: Path) -> None:
    def dropped(*names: str) -> list[str]:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        return [file.name for file in dropped_lists(data)]

    assert dropped("a.csv", "b.XLSX") == ["a.csv", "b.XLSX"]
    assert dropped("a.csv", "b.exe") == []
    assert dropped() == []
