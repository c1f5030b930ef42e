"""A mailing list through its dialog: the counts before, amber only with a reason, then the file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import Filter
from leaddesk.domain.permission import Entry
from leaddesk.ui.dialogs.mailing_dialog import MailingDialog
from leaddesk.ui.session import Session

LONG = 20_000


def add(desk: Desk, name: str) -> int:
    mail = f"{name.casefold()}@a.example"
    point = ContactPoint("email", mail, mail)
    return desk.contacts.add(Contact(last_name=name, source_id=1, points=(point,)))


def consent(desk: Desk, key: int, days_ago: int = 1) -> None:
    now = desk.now() - timedelta(days_ago)
    given = Entry("given", now, "newsletter", "offers", way="double_opt_in", wording="Ja.")
    desk.permission.record_all(
        key, [given, Entry("confirmed", now, "newsletter", "offers", way="double_opt_in")]
    )


@pytest.fixture
def session(qapp: QApplication, desk: Desk, tmp_path: Path) -> Session:
    consent(desk, add(desk, "Alt"), 3 * 365)
    for name in ("Ja", "Auch"):
        consent(desk, add(desk, name))
    add(desk, "Lead")
    made = Session(desk)
    made.settings.folder = str(tmp_path)
    return made


def opened(qtbot: QtBot, session: Session) -> MailingDialog:
    dialog = MailingDialog(session, Filter(), [])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=LONG)
    return dialog


def said(dialog: MailingDialog) -> list[str]:
    preview = dialog.findChild(QLabel, "mailing_on_it").parentWidget()
    return [each.text() for each in preview.findChildren(QLabel)]


def test_who_goes_out_and_who_does_not_is_told_before(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, session)
    told = said(dialog)
    assert told[0].startswith("2 row")
    assert {"lead without consent", "consent unused for too long"} <= set(told)
    assert dialog.amber.text().endswith("(1)")
    dialog.channel.set_value("post")
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=LONG)
    assert not dialog.findChild(QPushButton, "save").isEnabled()


def test_the_list_is_written_and_each_on_it_is_recorded(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    dialog = opened(qtbot, session)
    dialog.enter()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=LONG)
    book = openpyxl.load_workbook(dialog.written)
    rows = [str(row[-1]) for row in book.worksheets[0].values][1:]
    assert sorted(rows) == ["auch@a.example", "ja@a.example"]
    used = [e for key in desk.reads.contact_ids() for e in desk.permission.entries(key)
            if e.kind == "used"]  # fmt: skip
    assert len(used) == 2
    dialog.enter()


def test_amber_asks_for_a_reason_first(qtbot: QtBot, session: Session, desk: Desk) -> None:
    dialog = opened(qtbot, session)
    dialog.amber.click()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=LONG)
    dialog.enter()
    assert dialog.findChild(QLabel, "sheet_trouble").text().startswith("Please write down why")
    dialog.reason.set_value("hat angerufen")
    dialog.enter()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=LONG)
    notes = [e.note for key in desk.reads.contact_ids() for e in desk.permission.entries(key)
             if e.kind == "used"]  # fmt: skip
    assert sorted(notes) == ["", "", "hat angerufen"]


def test_closing_while_it_looks_leaves_nothing_behind(qtbot: QtBot, session: Session) -> None:
    dialog = MailingDialog(session, Filter(), [])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert dialog.found is None
