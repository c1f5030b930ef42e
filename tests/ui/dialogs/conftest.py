"""A real desk in a temporary folder, with a clock that stands still, and three contacts on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.ui import theme
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session

NOW = datetime(2026, 11, 23, 12, 40, tzinfo=UTC)
TODAY = date(2026, 11, 23)


Sheet = TypeVar("Sheet", bound=SheetDialog)


@dataclass
class People:
    """Katrin Vogt, a lead on a list; the Kita, who wrote by themselves; Tom Richter, a lead."""

    katrin: int
    kita: int
    tom: int


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """English words and dates, and the light theme."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme.apply(qapp, "light")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "test.leaddesk", now=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def session(desk: Desk, qapp: QApplication) -> Iterator[Session]:
    made = Session(desk)
    yield made
    made.deleteLater()


@pytest.fixture
def people(desk: Desk) -> People:
    sources = {each.key: each.id for each in desk.reads.sources()}
    katrin = desk.contacts.add(
        Contact(
            salutation="Frau",
            first_name="Katrin",
            last_name="Vogt",
            firm="Vogt Anlagenbau GmbH",
            birthday=date(1980, 4, 1),
            source_id=sources["trade_fair"],
            value_cents=2_200_000,
            points=(ContactPoint("phone", "0561 482910", "+49561482910"),),
        ),
        FollowUp(date(2026, 11, 21), "Send price list"),
    )
    kita = desk.contacts.add(
        Contact(
            points=(ContactPoint("email", "info@kitawald.de", "info@kitawald.de"),),
            source_id=sources["mail_inquiry"],
        )
    )
    tom = desk.contacts.add(Contact(first_name="Tom", last_name="Richter"))
    return People(katrin, kita, tom)


@pytest.fixture
def stage(desk: Desk) -> dict[str, int]:
    """Stage ids by key."""
    return {each.key: each.id for each in desk.reads.stages()}


@pytest.fixture
def criterion(desk: Desk) -> dict[str, int]:
    """Criterion ids by key."""
    return {each.key: each.id for each in desk.reads.criteria()}


@pytest.fixture
def answered(desk: Desk, criterion: dict[str, int]) -> Callable[..., None]:
    """Answer yes to all musts of a contact, except some."""

    def answer(contact_id: int, *but: str) -> None:
        musts = [key for key in ("problem", "value", "target", "interest") if key not in but]
        desk.qualification.answer(contact_id, [Answer(criterion[key], "yes") for key in musts])

    return answer


@pytest.fixture
def talked(desk: Desk) -> Callable[[int], int]:
    """Log a call that was reached."""
    return lambda contact_id: desk.activities.log(
        contact_id, Activity("call", NOW, True, "reached", 5)
    )


def leave(dialog: SheetDialog) -> None:
    """Close without the question what to do with what was typed."""
    dialog._leaving = True


class Hand:
    """What a hand does to a dialog: keys and clicks, by object name."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot

    def open(self, dialog: Sheet) -> Sheet:
        """Show a dialog and wait until it has the focus."""
        self.bot.addWidget(dialog, before_close_func=leave)
        dialog.show()
        self.active(dialog)
        return dialog

    def active(self, dialog: QDialog) -> None:
        dialog.activateWindow()
        self.bot.waitUntil(lambda: QApplication.activeWindow() is dialog)

    def over(self, dialog: QWidget, kind: type[Sheet]) -> Sheet:
        """The dialog that opened over another one."""
        found = dialog.findChild(kind)
        assert found is not None
        self.active(found)
        return found

    def find(self, dialog: QWidget, name: str) -> QWidget:
        found = dialog.findChild(QWidget, name)
        assert found is not None, name
        return found

    def click(self, dialog: QWidget, name: str) -> None:
        self.bot.mouseClick(self.find(dialog, name), Qt.MouseButton.LeftButton)

    def type(self, dialog: QWidget, name: str, text: str) -> None:
        """Into a field, in place of what stands there."""
        field = self.find(dialog, name)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
        if text.isascii():
            self.bot.keyClicks(field, text)
            return
        for letter in text:  # QTest knows ASCII only
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)

    def choose(self, dialog: QWidget, name: str, word: str) -> None:
        """A word of a combo box, by typing it."""
        field = self.find(dialog, name)
        field.setFocus()
        self.bot.keyClicks(field, word)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """To whatever has the focus."""
        target = QApplication.focusWidget()
        assert target is not None
        self.bot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def escape(self, dialog: QWidget) -> None:
        self.bot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)
