"""Reminders and the tray, with a clock set by hand and a tray that is not there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.ui import texts
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.reminders import LONGEST, USUAL_QUIET, Reminders, quiet_hours
from leaddesk.ui.session import Session
from leaddesk.ui.settings import Settings
from leaddesk.ui.tray import Tray
from tests.desks import TODAY, Clock
from tests.ui.conftest import People

DAY = timedelta(1)


def at(clock: Clock, hour: int, minute: int = 0, days: int = 0) -> None:
    """Set the local time."""
    clock.now = datetime(2026, 11, 23, hour, minute).astimezone() + timedelta(days)


class Heard:
    """What was told: texts of steps, and (overdue, today)."""

    def __init__(self, reminders: Reminders) -> None:
        self.steps: list[str] = []
        self.days: list[tuple[int, int]] = []
        reminders.due.connect(lambda steps: self.steps.extend(step.text for step in steps))
        reminders.summed_up.connect(lambda *counts: self.days.append(counts))


@pytest.fixture
def reminders(session: Session, people: People, clock: Clock) -> Iterator[Reminders]:
    at(clock, 9)
    made = Reminders(session)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def heard(reminders: Reminders) -> Heard:
    return Heard(reminders)


def plan(desk: Desk, contact_id: int, text: str, hour: int, minute: int = 0, days: int = 0) -> None:
    step = FollowUp(TODAY + timedelta(days), text, time(hour, minute))
    desk.contacts.set_follow_up(contact_id, step)


def test_a_step_is_told_at_its_time_and_once(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "call Jana", 10)
    reminders.start()
    assert heard.steps == []
    assert reminders.next == datetime(2026, 11, 23, 10)
    at(clock, 10)
    reminders.look()
    assert heard.steps == ["call Jana"]
    for minutes in (0, 1, 30):
        at(clock, 10, minutes)
        reminders.look()
    assert heard.steps == ["call Jana"]


def test_the_timer_waits_for_the_step_but_never_longer_than_a_minute(
    reminders: Reminders, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "call", 10)
    reminders.start()
    assert reminders.waits
    assert reminders._timer.interval() == LONGEST
    at(clock, 9, 59)
    clock.ahead(seconds=50)
    reminders.look()
    assert 10_000 <= reminders._timer.interval() <= 10_001


def test_a_look_before_the_time_does_not_read_the_file(
    reminders: Reminders, desk: Desk, people: People, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(desk, people.jana, "call", 12)
    reminders.start()
    monkeypatch.setattr(reminders, "_steps", lambda now: pytest.fail("read"))
    at(clock, 9, 30)
    reminders.look()


def test_what_came_due_while_the_machine_slept_is_told_on_waking(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "Jana", 10)
    plan(desk, people.katrin, "Katrin", 11)
    reminders.start()
    at(clock, 14)
    reminders.look()
    assert heard.steps == ["Jana", "Katrin"]


def test_a_clock_set_back_repeats_nothing_and_loses_nothing(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "Jana", 10)
    reminders.start()
    at(clock, 12)
    reminders.look()
    at(clock, 9, 30)
    reminders.look()
    plan(desk, people.katrin, "Katrin", 10, 30)
    QApplication.processEvents()
    at(clock, 11)
    reminders.look()
    assert heard.steps == ["Jana", "Katrin"]


def test_what_is_planned_while_it_waits_is_told_in_time(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock, qtbot: QtBot
) -> None:
    plan(desk, people.jana, "late", 16)
    reminders.start()
    assert reminders.next == datetime(2026, 11, 23, 16)
    plan(desk, people.jana, "sooner", 11)
    qtbot.waitUntil(lambda: reminders.next == datetime(2026, 11, 23, 11))
    desk.contacts.set_follow_up(people.jana, None)
    qtbot.waitUntil(lambda: reminders.next == datetime(2026, 11, 24))
    at(clock, 12)
    reminders.look()
    assert heard.steps == []


def test_what_is_planned_for_a_time_that_has_passed_reminds_of_nothing(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    reminders.start()
    at(clock, 9, 1)
    reminders.look()
    clock.ahead(seconds=50)
    plan(desk, people.jana, "a moment ago", 9, 1)
    QApplication.processEvents()
    clock.ahead(seconds=50)
    reminders.look()
    assert heard.steps == []


def test_the_quiet_hours_hold_everything_back_until_they_end(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "evening", 21)
    at(clock, 19, 59)
    reminders.start()
    at(clock, 21, 30)
    reminders.look()
    assert heard.steps == []
    assert reminders.next == datetime(2026, 11, 24, 8)
    at(clock, 8, days=1)
    reminders.look()
    assert heard.steps == ["evening"]


def test_each_day_is_summed_up_once_when_it_is_no_longer_quiet(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    desk.agenda.put([people.jana, people.katrin], "today")
    at(clock, 7)
    reminders.start()
    assert heard.days == []
    for hour in (8, 9, 12):
        at(clock, hour)
        reminders.look()
    assert heard.days == [(1, 2)]
    at(clock, 8, days=1)
    reminders.look()
    assert heard.days == [(1, 2), (3, 0)]


def test_an_empty_day_says_nothing(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    desk.agenda.put([people.anna], "later")
    reminders.start()
    assert heard.days == []


def test_a_restart_tells_neither_again_nor_too_little(
    session: Session, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "Jana", 10)
    at(clock, 9)
    first = Reminders(session)
    told = Heard(first)
    first.start()
    at(clock, 10, 5)
    first.look()
    assert told.steps == ["Jana"]
    first.stop()
    plan(desk, people.katrin, "Katrin", 11)
    at(clock, 12)
    second = Reminders(session)
    told = Heard(second)
    second.start()
    assert told.steps == ["Katrin"]
    assert told.days == []
    second.stop()


def test_switched_off_it_neither_tells_nor_waits(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock, session: Session
) -> None:
    plan(desk, people.jana, "Jana", 10)
    session.settings.reminders = False
    reminders.start()
    at(clock, 11)
    reminders.look()
    assert (heard.steps, heard.days, reminders.waits) == ([], [], False)


def test_who_is_on_hold_reminds_of_nothing(
    reminders: Reminders, heard: Heard, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "Jana", 10)
    desk.contacts.hold([people.jana], TODAY + DAY)
    reminders.start()
    at(clock, 11)
    reminders.look()
    assert heard.steps == []


def test_unreadable_quiet_hours_are_the_usual_ones() -> None:
    assert quiet_hours(Settings(quiet_from="late", quiet_to="")) == USUAL_QUIET
    assert quiet_hours(Settings()) == USUAL_QUIET


# the tray


class FakeIcon(QObject):
    """Says what a tray's icon was told."""

    activated = Signal(object)
    messageClicked = Signal()  # noqa: N815 - Qt's name

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown = False
        self.messages: list[tuple[str, str]] = []
        self.menu: QMenu | None = None

    def setVisible(self, on: bool) -> None:
        self.shown = on

    def isVisible(self) -> bool:
        return self.shown

    def setIcon(self, icon: QIcon) -> None:
        assert not icon.isNull()

    def setToolTip(self, words: str) -> None:
        assert words == "LeadDesk"

    def setContextMenu(self, menu: QMenu) -> None:
        self.menu = menu

    def showMessage(self, title: str, words: str, icon: QIcon, msecs: int) -> None:
        self.messages.append((title, words))


@pytest.fixture
def icons() -> list[FakeIcon]:
    return []


@pytest.fixture
def tray(
    window: MainWindow, dressed: QApplication, icons: list[FakeIcon], clock: Clock
) -> Iterator[Tray]:
    def make(parent: QObject) -> FakeIcon:
        icons.append(FakeIcon(parent))
        return icons[-1]

    at(clock, 9)
    made = Tray(window, dressed, available=lambda: True, make=make)  # type: ignore[arg-type]
    yield made
    made.reminders.stop()
    window.removeEventFilter(made)
    dressed.setQuitOnLastWindowClosed(True)


def test_without_a_tray_nothing_happens_and_nothing_fails(
    window: MainWindow, dressed: QApplication
) -> None:
    made = Tray(window, dressed, available=lambda: False)
    assert not made.shown
    assert not made.reminders.waits
    window.session.settings.close_to_tray = True
    window.close()
    assert not window.isVisible()
    assert dressed.quitOnLastWindowClosed()


def test_the_morning_is_summed_up_and_a_click_shows_the_day(
    tray: Tray, icons: list[FakeIcon], window: MainWindow
) -> None:
    assert icons[0].messages == [("Your day", "1 overdue")]
    window.hide()
    icons[0].messageClicked.emit()
    assert window.isVisible()
    assert window.views.name == "today"


def test_a_message_names_who_when_and_what_and_a_click_selects_them(
    tray: Tray, icons: list[FakeIcon], window: MainWindow, desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "ask for a date", 10)
    QApplication.processEvents()
    at(clock, 10)
    tray.reminders.look()
    told = ("Jana Köhler", "10:00 · ask for a date · Köhler Metallbau GmbH")
    assert icons[0].messages[-1] == told
    window.toolbar.set_filter(Filter(text="nobody"))
    window.views.set_filter(Filter(text="nobody"))
    icons[0].messageClicked.emit()
    assert window.views.selected() == [people.jana]


def test_a_message_held_back_by_the_night_names_its_day(
    tray: Tray, icons: list[FakeIcon], desk: Desk, people: People, clock: Clock
) -> None:
    plan(desk, people.jana, "ring", 21)
    QApplication.processEvents()
    at(clock, 21, 5)
    tray.reminders.look()
    at(clock, 8, days=1)
    tray.reminders.look()
    assert icons[0].messages[-1][1] == "Mon 23 Nov 21:00 · ring · Köhler Metallbau GmbH"


def test_many_at_once_are_one_message(
    tray: Tray, icons: list[FakeIcon], desk: Desk, people: People, clock: Clock
) -> None:
    for key in (people.jana, people.katrin, people.kita, people.anna):
        plan(desk, key, "call", 10)
    QApplication.processEvents()
    before = len(icons[0].messages)
    at(clock, 13)
    tray.reminders.look()
    assert len(icons[0].messages) == before + 1
    assert icons[0].messages[-1][0] == "4 next steps came due"


def test_closing_to_the_tray_is_off_until_it_is_wanted(
    tray: Tray, window: MainWindow, icons: list[FakeIcon], dressed: QApplication
) -> None:
    settings = window.session.settings
    assert not settings.close_to_tray
    settings.close_to_tray = True
    before = len(icons[0].messages)
    window.close()
    assert not window.isVisible()
    assert not dressed.quitOnLastWindowClosed()
    assert icons[0].messages[before:] == [
        ("Still there", "LeadDesk goes on here and reminds you. Quit ends it.")
    ]
    tray.bring()
    assert window.isVisible()
    assert dressed.quitOnLastWindowClosed()
    window.close()
    assert len(icons[0].messages) == before + 1
    tray.bring()
    settings.close_to_tray = False


def test_quit_ends_it_whatever_is_set(tray: Tray, window: MainWindow) -> None:
    window.session.settings.close_to_tray = True
    window.quit()
    assert not window.isVisible()
    assert window.quitting


def test_the_tray_has_a_menu_in_the_language_of_now(
    tray: Tray, window: MainWindow, icons: list[FakeIcon]
) -> None:
    def words() -> list[str]:
        assert icons[0].menu is not None
        icons[0].menu.aboutToShow.emit()
        return [each.text() for each in icons[0].menu.actions() if each.text()]

    assert words() == ["Open LeadDesk", "Today", "Quit"]
    window.speak("de")
    assert words() == ["LeadDesk öffnen", "Heute", "Beenden"]


# settings


def fill(dialog: QDialog, name: str, text: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)


def save(dialog: QDialog) -> None:
    button = dialog.findChild(QPushButton, "save")
    assert button is not None
    button.click()


def test_settings_are_kept_and_take_hold_at_once(
    window: MainWindow, tray: Tray, desk: Desk, opened: Callable[[str], QDialog], tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    window.session.settings.path = tmp_path / "settings.json"
    window.all_actions["settings"].trigger()
    dialog = opened("settings_dialog")
    language, theme = (dialog.findChild(QComboBox, name) for name in ("set_language", "set_theme"))
    assert language is not None
    assert theme is not None
    language.setCurrentIndex(1)
    theme.setCurrentIndex(1)
    fill(dialog, "set_quiet_from", "18")
    fill(dialog, "set_quiet_to", "9:30")
    fill(dialog, "set_attempts", "7")
    remind = dialog.findChild(QCheckBox, "set_reminders")
    assert remind is not None
    remind.setChecked(False)
    save(dialog)
    qtbot.waitUntil(lambda: texts.language() == "de")
    assert desk.agenda.attempts_limit == 7
    assert not tray.shown
    kept = Settings.load(tmp_path / "settings.json")
    assert (kept.language, kept.theme, kept.reminders) == ("de", "dark", False)
    assert (kept.quiet_from, kept.quiet_to) == ("18:00", "09:30")
    desk.history.undo()
    assert desk.agenda.attempts_limit == 5


@pytest.mark.parametrize(
    ("name", "typed"),
    [("set_quiet_from", "late"), ("set_quiet_to", ""), ("set_attempts", "0"),
     ("set_attempts", "many"), ("set_attempts", "")],
)  # fmt: skip
def test_what_cannot_be_set_gets_a_sentence_and_changes_nothing(
    window: MainWindow, desk: Desk, opened: Callable[[str], QDialog], name: str, typed: str
) -> None:
    window.all_actions["settings"].trigger()
    dialog = opened("settings_dialog")
    fill(dialog, name, typed)
    save(dialog)
    assert dialog.isVisible()
    assert desk.agenda.attempts_limit == 5
    assert window.session.settings.quiet_from == "20:00"
    dialog.close()
