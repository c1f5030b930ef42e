"""A real desk in a temporary folder, and lists as a person would save them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.ui import theme
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

HEADER = ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort")
ROWS = (
    ("Jana", "Köhler", "Köhler Metallbau GmbH", "+49 3641 55020", "jk@koehler.example", "07743",
     "Jena"),
    ("Tom", "Richter", "Richter Druck", "+49 345 12055", "tom@richter.example", "06108", "Halle"),
    ("Rolf", "Peters", "Peters Stahl AG", "", "", "44135", "Dortmund"),
    ("", "", "", "+49 171 2233445", "", "04109", "Leipzig"),
    ("Selim", "Aydın", "Praxisklinik Aydın", "4,93E+11", "praxis@aydin.example", "50667", "Köln"),
    ("Eva", "Klein", "Klein GmbH", "+49 30 12345678", "eva@klein.example", "10115", "Berlin"),
)  # fmt: skip

MakeList = Callable[..., Path]
OpenWizard = Callable[[Path | None], ImportWizard]


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The program in its light clothes."""
    if qapp.styleSheet() != theme.stylesheet(theme.LIGHT):
        theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Three contacts that the list brings again: one changed, one doubtful, one unchanged."""
    desk = open_desk(tmp_path / "leads.leaddesk")
    for first, last, firm, phone, email, code, city in (
        ("Tom", "Richter", "Richter Druck", "+493451200", "tom@richter.example", "06108", "Halle"),
        ("Rolf", "Peters", "Peters Stahl AG", "", "", "", ""),
        ("Eva", "Klein", "Klein GmbH", "+493012345678", "eva@klein.example", "10115", "Berlin"),
    ):
        points = [ContactPoint(kind, value, value)
                  for kind, value in (("phone", phone), ("email", email)) if value]  # fmt: skip
        desk.contacts.add(
            Contact(first_name=first, last_name=last, firm=firm, points=tuple(points), zip=code,
                    city=city)
        )  # fmt: skip
    yield desk
    desk.close()


@pytest.fixture
def session(qtbot: QtBot, dressed: QApplication, desk: Desk) -> Iterator[Session]:
    """Stays until every job in it has ended, as the program's does."""
    session = Session(desk)
    yield session
    qtbot.waitUntil(lambda: not session.findChildren(Job), timeout=20_000)


@pytest.fixture
def make_list(tmp_path: Path) -> MakeList:
    """A workbook; further sheets by name."""

    def make(
        rows: Sequence[Sequence[object]] = ROWS, header: Sequence[str] = HEADER,
        name: str = "fair-list.xlsx", **sheets: Sequence[Sequence[object]],
    ) -> Path:  # fmt: skip
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for row in (header, *rows):
            sheet.append(list(row))
        for title, more in sheets.items():
            other = book.create_sheet(title)
            for row in more:
                other.append(list(row))
        book.save(tmp_path / name)
        return tmp_path / name

    return make


@pytest.fixture
def open_wizard(qtbot: QtBot, session: Session) -> OpenWizard:
    def open_it(path: Path | None) -> ImportWizard:
        wizard = ImportWizard(session, path)
        qtbot.addWidget(wizard, before_close_func=at_rest)
        wizard.show()
        return wizard

    return open_it


def at_rest(wizard: ImportWizard) -> None:
    """Closing must not ask anything at the end of a test."""
    wizard.reading.stop()
    wizard.step = "report"


@pytest.fixture
def at_proposal(qtbot: QtBot, open_wizard: OpenWizard, make_list: MakeList) -> ImportWizard:
    """The wizard on its second page, with the usual list."""
    wizard = open_wizard(make_list())
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    assert wizard.step == "proposal"
    return wizard
