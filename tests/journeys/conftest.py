"""A hand at the real main window: real drop, key and mouse events, found by object names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui import language, texts, theme
from leaddesk.ui.board.card_list import CardList
from leaddesk.ui.board.column_model import packed
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.desks import Clock, desk_in

SLOW = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier
Widget = TypeVar("Widget", bound=QWidget)


class Hand:
    """What a user does to the window; `look` gives the board as text."""

    def __init__(self, bot: QtBot, window: MainWindow, desk: Desk) -> None:
        self.bot, self.window, self.desk = bot, window, desk

    # looking

    def look(self) -> str:
        """'Neu: Köhler · Brandt | Qualifiziert: Vogt': what the board's models show."""
        shown = []
        for cards in self.window.views["board"].findChildren(CardList):
            model = cards.model()
            names = [model.card_at(row).name for row in range(model.rowCount())]
            if names:
                stage = texts.stage_name(model.stage)
                shown.append(f"{stage}: " + " · ".join(name.split()[-1] for name in names))
        return " | ".join(shown)

    def id_of(self, last_name: str) -> int:
        cards = self.desk.reads.cards(self.desk.reads.contact_ids())
        return next(key for key, card in cards.items() if card.name.endswith(last_name))

    def find(self, name: str, kind: type[Widget] = QWidget) -> Widget:  # type: ignore[assignment]
        """A visible widget by its object name, in the dialog that is open or in the window."""
        over = QApplication.activeModalWidget() or self.window
        return next(each for each in over.findChildren(kind, name) if each.isVisible())

    def dialog(self, kind: str) -> QDialog:
        """Wait for the dialog with this object name, and until it has the focus."""

        def there() -> bool:
            found = QApplication.activeModalWidget()
            return found is not None and found.objectName() == kind

        self.bot.waitUntil(there)
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        found.activateWindow()
        self.bot.waitUntil(lambda: QApplication.activeWindow() is found)
        return found

    def closed(self) -> None:
        """Wait until no dialog is open."""
        self.bot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.bot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    # doing

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """To whatever has the focus."""
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        self.bot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def click(self, name: str) -> None:
        self.bot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Into a field, in place of what stands there."""
        field = self.find(name)
        field.setFocus()
        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.selectAll()
        for letter in text:  # QTest types ASCII only
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)

    def choose(self, name: str, code: object) -> None:
        """An entry of a combo box, with the arrow keys."""
        box = self.find(name, QComboBox)
        box.setFocus()
        for _ in range(box.count()):
            if box.currentData() == code:
                return
            self.bot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentData() == code

    def select(self, last_name: str) -> None:
        """Click a card."""
        key = self.id_of(last_name)
        for cards in self.window.views["board"].findChildren(CardList):
            row = cards.model().row_of(key)
            if row is not None:
                index = cards.model().index(row, 0)
                cards.scrollTo(index)
                at = cards.visualRect(index).center()
                self.bot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
                return
        raise AssertionError(last_name)

    def column(self, stage_key: str) -> CardList:
        columns = self.window.views["board"].findChildren(CardList)
        return next(each for each in columns if each.model().stage.key == stage_key)

    def drop(self, last_name: str, onto: QWidget, at: QPoint | None = None) -> None:
        """Carry a card there and let go."""
        self._let_go(packed([self.id_of(last_name)]), onto, at or onto.rect().center())

    def drop_file(self, file: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        self._let_go(mime, self.window, QPoint(300, 400), Qt.DropAction.CopyAction)

    def _let_go(
        self, mime: QMimeData, onto: QWidget, at: QPoint,
        action: Qt.DropAction = Qt.DropAction.MoveAction,
    ) -> None:  # fmt: skip
        what = (action, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        for event in (
            QDragEnterEvent(at, *what),
            QDragMoveEvent(at, *what),
            QDropEvent(QPointF(at), *what),
        ):
            QApplication.sendEvent(onto, event)
        QCoreApplication.processEvents()


@pytest.fixture(params=["de", "en"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each journey goes in both languages."""
    language.use(qapp, request.param)
    theme.apply(qapp, "light")
    yield request.param
    language.use(qapp, "en")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path, Clock())
    yield opened
    opened.close()


@pytest.fixture
def hand(qtbot: QtBot, qapp: QApplication, desk: Desk, spoken: str) -> Iterator[Hand]:
    session = Session(desk)
    window = MainWindow(session, qapp)
    qtbot.addWidget(window)
    window.resize(1600, 960)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield Hand(qtbot, window, desk)
    session.deleteLater()
