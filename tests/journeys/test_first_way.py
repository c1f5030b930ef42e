"""The first whole way through the program: a list in, calls, the gate, a workbook out."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtCore import QPoint, Qt

from leaddesk.desk import Desk
from leaddesk.ui import texts
from tests.journeys.conftest import CTRL, SLOW, Hand
from tests.journeys.words import foreign_words

ROWS = [
    ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort"),
    ("Katrin", "Vogt", "Vogt Anlagenbau GmbH", "0661 482910", "vogt@vogt.example", "36037",
     "Fulda"),
    ("Tom", "Richter", "Richter Druck", "0345 12055", "tom@richter.example", "06108", "Halle"),
    ("Jana", "Köhler", "Köhler Metallbau GmbH", "03641 55020", "jk@koehler.example", "07743",
     "Jena"),
    ("", "", "", "0171 2233445", "", "04109", "Leipzig"),
]  # fmt: skip
WORDS = {
    "de": ("Neu", "Kontaktversuch", "Im Dialog", "Qualifiziert", "Aussortiert"),
    "en": ("New", "Attempting", "In dialogue", "Qualified", "Disqualified"),
}


def saved_list(folder: Path) -> Path:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.worksheets[0].append(list(row))
    book.save(folder / "liste.xlsx")
    return folder / "liste.xlsx"


def test_from_a_list_in_excel_through_the_gate_to_a_workbook(
    hand: Hand, desk: Desk, spoken: str, tmp_path: Path
) -> None:
    new, attempting, dialogue, qualified, disqualified = WORDS[spoken]
    assert foreign_words(hand.window, spoken) == []

    # the list comes in by a drop on the window
    hand.drop_file(saved_list(tmp_path))
    wizard = hand.dialog("import_wizard")
    hand.bot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=SLOW)
    assert foreign_words(wizard, spoken) == []
    hand.key(Qt.Key.Key_Return)
    hand.bot.waitUntil(lambda: wizard.step == "proposal", timeout=SLOW)
    assert foreign_words(wizard, spoken) == []
    assert hand.look() == ""
    hand.click("import")
    hand.bot.waitUntil(lambda: wizard.step == "report", timeout=SLOW)
    assert foreign_words(wizard, spoken) == []
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    assert hand.look() == f"{new}: Vogt · Richter · Köhler"

    # a call that nobody answers, then a meeting
    hand.select("Vogt")
    hand.key(Qt.Key.Key_L, CTRL)
    call = hand.dialog("call_dialog")
    assert foreign_words(call, spoken) == []
    hand.choose("result", "no_answer")
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    assert hand.look() == f"{new}: Richter · Köhler | {attempting}: Vogt"
    hand.key(Qt.Key.Key_M, CTRL)
    meeting = hand.dialog("meeting_dialog")
    assert foreign_words(meeting, spoken) == []
    hand.choose("result", "held")
    hand.type("minutes", "55")
    hand.type("step_text", "Angebot senden")
    hand.type("step_on", {"de": "in 2 Tagen", "en": "in 2 days"}[spoken])
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    assert hand.look() == f"{new}: Richter · Köhler | {dialogue}: Vogt"

    # the gate: too early, Esc, then with the checklist
    steps = len(desk.reads.steps())
    hand.drop("Vogt", hand.column("qualified").viewport())
    gate = hand.dialog("gate_dialog")
    assert foreign_words(gate, spoken) == []
    assert not hand.find("qualify").isEnabled()
    hand.key(Qt.Key.Key_Escape)
    hand.closed()
    assert hand.look() == f"{new}: Richter · Köhler | {dialogue}: Vogt"
    assert len(desk.reads.steps()) == steps
    hand.drop("Vogt", hand.column("qualified").viewport())
    hand.dialog("gate_dialog")
    for key in ("problem", "value", "target", "interest"):
        hand.click(f"answer_{key}_yes")
    hand.click("qualify")
    hand.closed()
    assert hand.look() == f"{new}: Richter · Köhler | {qualified}: Vogt"
    assert len(desk.reads.steps()) == steps + 1

    # another is set aside: Esc puts it back, then with a reason
    hand.drop("Köhler", hand.find("disqualified_zone"))
    reasons = hand.dialog("disqualify_dialog")
    assert foreign_words(reasons, spoken) == []
    hand.key(Qt.Key.Key_Escape)
    hand.closed()
    assert hand.look() == f"{new}: Richter · Köhler | {qualified}: Vogt"
    assert len(desk.reads.steps()) == steps + 1
    hand.drop("Köhler", hand.find("disqualified_zone"))
    hand.dialog("disqualify_dialog")
    hand.click("reason_no_value")
    hand.click("save")
    hand.closed()
    assert hand.look() == f"{new}: Richter | {qualified}: Vogt"
    assert desk.reads.stats(desk.today())["by_phase"]["disqualified"] == 1

    # that was a mistake: undo, and redo
    hand.key(Qt.Key.Key_Z, CTRL)
    assert hand.look() == f"{new}: Richter · Köhler | {qualified}: Vogt"
    hand.key(Qt.Key.Key_Y, CTRL)
    assert hand.look() == f"{new}: Richter | {qualified}: Vogt"
    assert foreign_words(hand.window, spoken) == []

    # the workbook goes out
    hand.bot.waitUntil(hand.window.all_actions["export"].isEnabled)
    hand.key(Qt.Key.Key_E, CTRL)
    export = hand.dialog("export_dialog")
    assert foreign_words(export, spoken) == []
    hand.type("export_file", str(tmp_path / "out.xlsx"))
    hand.key(Qt.Key.Key_Return)
    hand.bot.waitUntil(lambda: export.written is not None, timeout=SLOW)
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    cells = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    people = {row[cells[0].index({"de": "Nachname", "en": "Last name"}[spoken])]: row
              for row in cells[1:]}  # fmt: skip
    assert set(people) == {"Vogt", "Richter", "Köhler"}
    assert qualified in people["Vogt"]
    assert disqualified in people["Köhler"]
    assert "36037" in people["Vogt"]
    assert "0661 482910" in people["Vogt"]
    assert len(list(book.worksheets[1].iter_rows())) == 3  # a header and two activities
    assert desk.check() == []


def test_a_card_dropped_within_its_column_lands_between_its_neighbours(
    hand: Hand, desk: Desk, spoken: str
) -> None:
    from leaddesk.domain.contact import Contact

    for name in ("Richter", "Köhler", "Vogt"):
        desk.contacts.add(Contact(first_name="A", last_name=name))
    new = WORDS[spoken][0]
    assert hand.look() == f"{new}: Vogt · Köhler · Richter"
    column = hand.column("new")
    below = column.visualRect(column.model().index(1, 0)).bottom()
    hand.drop("Vogt", column.viewport(), QPoint(40, below + 2))
    assert hand.look() == f"{new}: Köhler · Vogt · Richter"
    hand.key(Qt.Key.Key_Z, CTRL)
    assert hand.look() == f"{new}: Vogt · Köhler · Richter"
    undone = texts.step(desk.reads.steps()[0])
    assert undone
