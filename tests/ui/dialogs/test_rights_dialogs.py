"""Disclosure, restriction and erasure by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.sale import Sale
from leaddesk.ui.dialogs.disclosure_dialog import DisclosureDialog
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.dialogs.erasures_dialog import ErasuresDialog
from leaddesk.ui.dialogs.restrict_dialog import RestrictDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import TODAY, Hand, People


def said(dialog: EraseDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    return found.text() if found else ""


def test_nobody_is_erased_before_it_is_understood(
    session: Session, desk: Desk, people: People, hand: Hand, qtbot: QtBot,
    talked: Callable[[int], int], answered: Callable[..., None],
) -> None:  # fmt: skip
    talked(people.katrin)
    answered(people.katrin)
    desk.sales.record(people.katrin, Sale(TODAY, 120_000, reference="R-1"))
    dialog = hand.open(EraseDialog(session, [people.katrin]))
    assert "Katrin Vogt" in dialog.windowTitle()
    assert "after Sun 31 Dec 2034" in said(dialog, "erase_sales")
    assert not dialog.primary.isEnabled()
    hand.enter()
    assert dialog.isVisible()
    assert desk.reads.contact(people.katrin)
    dialog.understood.setFocus()
    hand.key(Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        hand.click(dialog, "save")
    assert desk.reads.contact(people.katrin) is None
    assert desk.reads.contact(people.tom)
    receipts = hand.open(ErasuresDialog(session))
    top = receipts.list.topLevelItem(0)
    assert top is not None
    told = [top.child(at).text(0) for at in range(top.childCount())]
    assert any("R-1" in line for line in told)
    assert not any("Vogt" in line for line in told)


def test_leaving_erases_nobody(session: Session, desk: Desk, people: People, hand: Hand) -> None:
    dialog = hand.open(EraseDialog(session, [people.katrin, people.tom]))
    dialog.reject()
    assert not dialog.isVisible()
    assert desk.reads.contact(people.katrin)


def test_a_disclosure_is_saved_where_it_says(
    session: Session, people: People, hand: Hand, tmp_path: Path
) -> None:
    session.settings.folder = str(tmp_path)
    for kind in ("pdf", "json", "zip"):
        dialog = hand.open(DisclosureDialog(session, people.katrin))
        dialog.kind.set_value(kind)
        dialog.kind.picked.emit(kind)
        hand.click(dialog, "save")
        assert dialog.written == tmp_path / f"Disclosure Katrin Vogt 2026-11-23.{kind}"
        assert dialog.written.stat().st_size > 500
    told = json.loads((tmp_path / "Disclosure Katrin Vogt 2026-11-23.json").read_text("utf-8"))
    assert told["person"]["last_name"] == "Vogt"


def test_restricting_and_lifting(session: Session, desk: Desk, people: People, hand: Hand) -> None:
    dialog = hand.open(RestrictDialog(session, [people.katrin]))
    hand.bot.keyClicks(QApplication.focusWidget(), "says the phone number is wrong")
    hand.click(dialog, "save")
    assert desk.permission.restricted([people.katrin]) == {people.katrin}
    answers = desk.permission.answers(people.katrin)
    assert {answer.light for answer in answers.values()} == {"red"}
    both = hand.open(RestrictDialog(session, [people.katrin, people.tom]))
    assert both.ids == [people.tom]
    both.reject()
    lifting = hand.open(RestrictDialog(session, [people.katrin]))
    assert lifting.lifting
    hand.click(lifting, "save")
    assert desk.permission.restricted([people.katrin]) == set()
