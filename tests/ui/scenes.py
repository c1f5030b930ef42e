"""Everything that can be on the screen, by name: each view of the window, the panel, each dialog,
each page of the import. What holds for all of them is tested over these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.ui.dialogs.mailing_dialog import MailingDialog
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.working_out import working_out
from tests.ui.conftest import People
from tests.ui.dialogs.conftest import People as Three
from tests.ui.dialogs.test_all_dialogs import MAKERS

LONG = 20_000


@dataclass
class Stage:
    """What a scene is played on."""

    bot: QtBot
    window: MainWindow
    desk: Desk
    people: People
    folder: Path

    def dialog(self, name: str) -> QWidget:
        """A dialog as `MAKERS` opens it."""
        three = Three(self.people.katrin, self.people.kita, self.people.jana)
        by_key = {each.key: each.id for each in self.desk.reads.stages()}
        made = MAKERS[name](self.window.session, three, by_key)
        made.setParent(self.window, made.windowFlags())
        made.show()
        return made

    def of_action(self, name: str, ids: list[int]) -> QWidget:
        """The dialog that an action opens for contacts."""
        self.window.choose(ids)
        self.window.settle()
        before = set(self.window.findChildren(QDialog))
        self.window.all_actions[name].trigger()
        [made] = [
            each for each in self.window.findChildren(QDialog)
            if each not in before and each.isVisible()
        ]  # fmt: skip
        return made

    def view(self, name: str, ids: list[int]) -> QWidget:
        """The window with a view in front."""
        self.window.show_view(name)
        self.window.choose(ids)
        self.window.settle()
        return self.window

    def wizard(self, page: str) -> QWidget:
        """A page of the import."""
        book = openpyxl.Workbook()
        sheet = book.worksheets[0]
        for row in (
            ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort", "Schuhgröße"),
            ("Jana", "Köhler", "Köhler Metallbau GmbH", "03641 55020", "", "07743", "Jena", "42"),
            ("Tom", "Richter", "Richter Druck", "4,93E+11", "tom@", "06108", "Halle", ""),
            ("", "", "", "0171 2233445", "", "04109", "Leipzig", "43"),
            ("Anna", "Müller", "Hofladen Müller GmbH", "0661 482910", "", "36037", "Fulda", ""),
        ):
            sheet.append(list(row))
        book.save(self.folder / "list.xlsx")
        path = None if page == "file" else self.folder / "list.xlsx"
        wizard = ImportWizard(self.window.session, path, self.window)
        wizard.show()
        if page != "file":
            self.bot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=LONG)
        if page in ("proposal", "report"):
            wizard.buttons["check"].click()
            self.bot.waitUntil(lambda: wizard.step == "proposal", timeout=LONG)
        if page == "report":
            wizard.buttons["import"].click()
            self.bot.waitUntil(lambda: wizard.step == "report", timeout=LONG)
        return wizard


def _with_views(stage: Stage) -> QWidget:
    stage.desk.saved_views.save("Fulda", Filter(place="Fulda"))
    stage.window.toolbar.ask(Filter(place="Fulda"))
    return stage.view("board", [stage.people.anna])


def _working_out(stage: Stage) -> QWidget:
    working = working_out(stage.window.session)
    working.ready, working.begin = lambda: False, lambda: None  # type: ignore[method-assign]
    stage.window.toolbar.ask(Filter(opted_out=False))
    working.advanced.emit(34_000, 100_000)
    return stage.window


def _two_alike(stage: Stage) -> QWidget:
    for firm in ("Muster GmbH", "Muster"):
        stage.desk.contacts.add(Contact(first_name="Otto", last_name="Muster", firm=firm))
    return stage.of_action("find_duplicates", [])


def _columns_of_the_list(stage: Stage) -> QWidget:
    stage.window.show_view("list")
    return stage.of_action("list_columns", [])


Scene = Callable[[Stage], QWidget]
WINDOW: dict[str, Scene] = {
    "board": lambda s: s.view("board", []),
    "board with the panel": lambda s: s.view("board", [s.people.anna]),
    "board, the panel of a lead": lambda s: s.view("board", [s.people.katrin]),
    "board, filtered": _with_views,
    "board, whom one may contact is worked out": _working_out,
    "list": lambda s: s.view("list", [s.people.anna]),
    "today": lambda s: s.view("today", [s.people.anna]),
}
PAGES: dict[str, Scene] = {
    f"import, {page}": lambda s, page=page: s.wizard(page)  # type: ignore[misc]
    for page in ("file", "columns", "proposal", "report")
}
MORE: dict[str, Scene] = {
    "change many": lambda s: s.of_action("change_many", [s.people.jana, s.people.katrin]),
    "delete several": lambda s: s.of_action("delete", [s.people.jana, s.people.katrin]),
    "export": lambda s: s.of_action("export", [s.people.anna]),
    "two alike": _two_alike,
    "columns of the list": lambda s: (s.window.show_view("list"), s.of_action("list_columns", []))[
        1
    ],
    "keys": lambda s: s.of_action("shortcuts", []),
    "definitions": lambda s: s.of_action("definitions", []),
    "about": lambda s: s.of_action("about", []),
    "palette": lambda s: s.of_action("palette", [s.people.anna]),
}
SCENES: dict[str, Scene] = {
    **WINDOW,
    **{f"dialog: {name}": lambda s, name=name: s.dialog(name) for name in MAKERS},  # type: ignore[misc]
    **MORE,
    **PAGES,
}


def played(stage: Stage, name: str) -> QWidget:
    """The scene on the screen, active and at rest."""
    shown = SCENES[name](stage)
    shown.activateWindow()
    stage.bot.waitUntil(lambda: QApplication.activeWindow() is shown)
    if isinstance(shown, MailingDialog):
        stage.bot.waitUntil(lambda: shown.found is not None)
    for _ in range(2):  # a sheet grows when what is in it has been laid out
        QCoreApplication.processEvents()
    return shown


def at_rest(shown: QWidget) -> None:
    """Closed without a question."""
    if isinstance(shown, ImportWizard):
        shown.reading.stop()
        shown.step = "report"
    if hasattr(shown, "_leaving"):
        shown._leaving = True
    if not isinstance(shown, MainWindow):
        shown.close()
