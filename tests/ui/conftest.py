"""The window on a real desk in a temporary folder: English, light, with a clock that stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.ui import language, theme
from leaddesk.ui import session as session_file
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from leaddesk.ui.settings import Settings
from leaddesk.ui.work import Job
from tests.desks import START, TODAY, Clock, desk_in
from tests.ui.windows import in_front


@dataclass
class People:
    """Jana, a new lead; Katrin, a lead in dialogue with three answers; the Kita, who wrote by
    themselves; Anna, a prospect with an overdue step; Blau, a customer; Kurt, disqualified."""

    jana: int
    katrin: int
    kita: int
    anna: int
    blau: int
    kurt: int


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """English and light, and so again afterwards."""
    language.use(qapp, "en")
    theme.apply(qapp, "light")
    yield qapp
    language.use(qapp, "en")
    theme.apply(qapp, "light")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    opened = desk_in(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def stage(desk: Desk) -> dict[str, int]:
    """Stage ids by key."""
    return {each.key: each.id for each in desk.reads.stages()}


@pytest.fixture
def criterion(desk: Desk) -> dict[str, int]:
    """Criterion ids by key."""
    return {each.key: each.id for each in desk.reads.criteria()}


@pytest.fixture
def people(desk: Desk, clock: Clock, stage: dict[str, int], criterion: dict[str, int]) -> People:
    sources = {each.key: each.id for each in desk.reads.sources()}
    yes = [Answer(key, "yes") for key in criterion.values()]

    def add(
        first: str, last: str, firm: str = "", source: str = "trade_fair", **more: object
    ) -> int:
        contact = Contact(first_name=first, last_name=last, firm=firm, source_id=sources[source])
        return desk.contacts.add(
            Contact(**(vars(contact) | more))  # type: ignore[arg-type]
        )

    clock.ahead(days=-5)
    jana = add("Jana", "Köhler", "Köhler Metallbau GmbH", "business_card", value_cents=800_000)
    katrin = add("Katrin", "Vogt", "Vogt Anlagenbau GmbH", value_cents=2_200_000)
    desk.activities.log(katrin, Activity("call", clock.now, True, "reached", 6))
    desk.qualification.answer(katrin, yes[:3])
    mail = (ContactPoint("email", "info@kitawald.example", "info@kitawald.example"),)
    kita = add("", "", "", "mail_inquiry", points=mail)
    phone = ContactPoint("phone", "+49 661 482910", "+49661482910")
    anna = add("Anna", "Müller", "Hofladen Müller GmbH", city="Fulda", street="Am Hang 3",
               zip="36037", job_title="Managing director", value_cents=1_450_000,
               expected_on=date(2026, 12, 15), points=(phone,))  # fmt: skip
    talk = Activity("meeting", clock.now, True, "held", 55, "Fulda", km=84, note="will switch")
    step = FollowUp(TODAY - timedelta(days=2), "Send price list")
    desk.qualification.qualify(anna, stage["qualified"], None, talk, yes, step)
    blau = add("Café", "Blau")
    desk.qualification.qualify(blau, stage["won"], None, talk, yes, sale=Sale(TODAY, 290_000))
    kurt = add("Kurt", "Alt")
    desk.qualification.disqualify([kurt], "no_interest")
    clock.now = START
    return People(jana, katrin, kita, anna, blau, kurt)


@pytest.fixture
def session(desk: Desk, dressed: QApplication) -> Iterator[Session]:
    made = Session(desk, Settings())
    yield made
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, session: Session, people: People, dressed: QApplication) -> MainWindow:
    """Shown, active, with the keyboard on the board."""
    return in_front(qtbot, session, dressed, 1600, 960)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> Callable[[str], QDialog]:
    """Wait for the dialog of an object name and hand it over."""

    def wait(name: str) -> QDialog:
        def there() -> list[QDialog]:
            return [each for each in window.findChildren(QDialog, name) if each.isVisible()]

        qtbot.waitUntil(lambda: len(there()) == 1)
        return there()[0]

    return wait


@pytest.fixture
def every_desk_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who passes is read beside the window, and nobody waits for it to be quick."""
    monkeypatch.setattr(session_file, "LARGE", 0)
    monkeypatch.setattr(Job, "end_within", lambda job, seconds: False)
