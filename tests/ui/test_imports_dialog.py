"""The list of imports: what each brought, taking any back, and showing whom it brought."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.change import Change
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.domain.pasted import PASTED
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Cancelled
from leaddesk.domain.watch import Watch
from leaddesk.ui.dialogs.imports_dialog import FILE, RESULT, SOURCE, ImportsDialog
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.desks import Clock


def imported(desk: Desk, file: Path, *names: str, source: Source | None = None) -> None:
    rows = [f"{name};{name.lower()}@x.example" for name in names]
    file.write_text("\n".join(["Nachname;E-Mail", *rows]), encoding="utf-8")
    desk.imports.import_contacts(desk.imports.propose(file, source=source))


@pytest.fixture
def two(desk: Desk, clock: Clock, tmp_path: Path) -> Desk:
    """A list of a fair, and a pasted one that brings one of them again."""
    imported(desk, tmp_path / "fair.csv", "Vogt", "Kern", source=Source(0, name="Fair 2026"))
    clock.ahead(hours=1)
    imported(desk, tmp_path / f"{PASTED}.csv", "Vogt", "Rose")
    return desk


def lines(dialog: ImportsDialog) -> list[tuple[str, str, str]]:
    items = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    return [(i.text(FILE), i.text(SOURCE), i.text(RESULT)) for i in items if i]


def button(dialog: ImportsDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


@pytest.fixture
def dialog(two: Desk, session: Session, qtbot: QtBot) -> ImportsDialog:
    made = ImportsDialog(session)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_import_says_what_became_of_its_rows(dialog: ImportsDialog) -> None:
    assert lines(dialog) == [
        ("Clipboard", "—", "2 rows: 1 new, 1 unchanged"),
        ("fair.csv", "Fair 2026", "2 rows: 2 new"),
    ]


def test_an_older_import_is_taken_back_but_for_who_was_edited(
    dialog: ImportsDialog, two: Desk, qtbot: QtBot
) -> None:
    (key,) = two.reads.contact_ids(Filter(text="kern"))
    two.contacts.hold([key], two.today())
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    button(dialog, "undo_this_import").click()
    assert not button(dialog, "undo_this_import").isEnabled()
    qtbot.waitUntil(lambda: "Kern" in dialog.told.text(), timeout=20_000)
    left = two.reads.cards(two.reads.contact_ids(Filter(text="x.example")))
    assert {card.name for card in left.values()} == {"Kern", "Rose"}
    qtbot.waitUntil(lambda: lines(dialog)[1][2] == "undone · 2 rows: 2 new")
    assert not button(dialog, "undo_this_import").isEnabled()
    assert button(dialog, "show_imported").isEnabled()


def test_an_import_that_is_gone_has_nobody_to_show(
    dialog: ImportsDialog, two: Desk, qtbot: QtBot
) -> None:
    two.history.undo()
    qtbot.waitUntil(lambda: lines(dialog)[0][2].startswith("undone"))
    assert not button(dialog, "show_imported").isEnabled()
    two.history.redo()
    qtbot.waitUntil(lambda: button(dialog, "show_imported").isEnabled())


def test_without_imports_it_says_how_to_begin(session: Session, qtbot: QtBot) -> None:
    dialog = ImportsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.nothing.isVisible()
    assert not dialog.list.isVisible()
    assert not button(dialog, "undo_this_import").isVisible()


def test_its_contacts_are_shown_on_the_board_until_the_chip_is_clicked(
    two: Desk, session: Session, dressed: QApplication, qtbot: QtBot
) -> None:
    two.contacts.add(Contact(last_name="Other"))
    window = MainWindow(session, dressed)
    qtbot.addWidget(window)
    window.show()
    window.all_actions["imports"].trigger()
    dialog = window.findChild(ImportsDialog)
    assert dialog is not None
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    qtbot.mouseClick(button(dialog, "show_imported"), Qt.MouseButton.LeftButton)
    chip = window.toolbar._import
    assert chip.isVisible()
    assert chip.accessibleName() == "Only from fair.csv"
    shown = two.reads.cards(two.reads.contact_ids(window.views.filter))
    assert {card.name for card in shown.values()} == {"Vogt", "Kern"}
    window.rebuild()
    assert window.toolbar._import.isVisible()
    window.toolbar._import.click()
    assert window.views.filter == Filter()
    assert not window.toolbar._import.isVisible()


def test_the_sample_contacts_came_by_imports_without_a_step(
    session: Session, desk: Desk, qtbot: QtBot
) -> None:
    from leaddesk.desk import sample

    sample.fill(desk)
    dialog = ImportsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(lines(dialog)) == len(desk.reads.imports()) > 0
    assert not button(dialog, "undo_this_import").isEnabled()
    assert button(dialog, "show_imported").isEnabled()


@pytest.mark.parametrize("way", ["Esc", "the button"])
def test_taking_an_import_back_tells_how_far_it_is_and_can_be_stopped(
    dialog: ImportsDialog, two: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    watches: list[Watch] = []

    def held_up(_step: int, watch: Watch) -> Change:
        watches.append(watch)
        watch.progress(500, 1_250)
        while not watch.cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(two.history, "undo_step", held_up)
    assert dialog.save()
    told = "Taking the import back: 500 of 1,250 changes (Esc stops it)"
    qtbot.waitUntil(lambda: dialog.told.text() == told)
    out = button(dialog, "close")
    assert out.text() == "Cancel"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)  # typed ahead: stops nothing
    assert not watches[0].cancelled()
    if way == "Esc":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button(dialog, "undo_this_import").isEnabled())
    assert dialog.isVisible()
    assert out.text() == "Close"
    assert not dialog.told.isVisible()
    assert not two.reads.imports()[0].undone
