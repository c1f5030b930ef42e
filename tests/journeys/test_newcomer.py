"""Somebody calls: added from a pasted signature, corrected in the panel, found again by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leaddesk.desk import Desk
from leaddesk.ui.contact_panel.fact_lines import FactWords
from tests.journeys.conftest import CTRL, Hand
from tests.journeys.words import foreign_words

SIGNATURE = """Mit freundlichen Grüßen

i. V. Lea Hartmann
Projektleiterin

Hartmann Optik GmbH
Goethestr. 17 · D-99423 Weimar
Tel. 03643 445566 | Mobil 0171 2345678
lea@hartmann-optik.example

Geschäftsführer: Kurt Hartmann · Amtsgericht Jena HRB 4711"""


def go_to(hand: Hand, wanted: str) -> None:
    """With Tab through the panel to a line of it."""
    for _ in range(40):
        at = QApplication.focusWidget()
        if isinstance(at, FactWords) and at.text() == wanted:
            return
        hand.key(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {wanted} by keyboard")


def test_somebody_new_is_added_corrected_and_found_again_by_keyboard(
    hand: Hand, desk: Desk, spoken: str, tmp_path: Path
) -> None:
    # a pasted signature fills the sheet
    hand.key(Qt.Key.Key_N, CTRL)
    sheet = hand.dialog("quick_add")
    QGuiApplication.clipboard().setText(SIGNATURE)
    hand.key(Qt.Key.Key_V, CTRL)
    assert foreign_words(sheet, spoken) == []
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    lea = hand.id_of("Hartmann")
    kept = desk.reads.contact(lea)
    assert kept is not None
    assert (kept.name, kept.firm, kept.city) == ("Lea Hartmann", "Hartmann Optik GmbH", "Weimar")
    assert [point.kind for point in kept.points] == ["phone", "mobile", "email"]

    # a name alone is enough for the next one
    hand.key(Qt.Key.Key_N, CTRL)
    hand.dialog("quick_add")
    hand.type("name", "Otto Kern")
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    otto = hand.id_of("Kern")

    # the keys go on to the contact below, and a line of the panel is edited where it stands
    assert hand.window.views.selected() == [otto]
    hand.key(Qt.Key.Key_PageDown, CTRL)
    assert hand.window.views.selected() == [lea]
    hand.window.settle()
    assert foreign_words(hand.window, spoken) == []
    hand.key(Qt.Key.Key_F6)
    go_to(hand, "0171 2345678")
    hand.key(Qt.Key.Key_F2)
    hand.type("fact_editor", "0171 9999999")
    hand.key(Qt.Key.Key_Return)
    kept = desk.reads.contact(lea)
    assert kept is not None
    assert kept.points[1].normal == "+491719999999"
    assert desk.reads.steps()[0].verb == "edit_contact"
    hand.key(Qt.Key.Key_F6)
    assert hand.window.views.front.isAncestorOf(QApplication.focusWidget())

    # the same person once more is noticed, and shown instead
    hand.key(Qt.Key.Key_N, CTRL)
    sheet = hand.dialog("quick_add")
    hand.type("name", "Lea Hartmann")
    likely = sheet.findChild(QPushButton, "likely_0")
    hand.bot.waitUntil(likely.isVisible)
    assert foreign_words(sheet, spoken) == []
    hand.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    hand.closed()
    hand.bot.waitUntil(lambda: hand.window.views.selected() == [lea])
    hand.window.settle()
    assert hand.find("contact_name", QLabel).text() == "Lea Hartmann"
