"""The checks any reviewer will try on the import, by hand through the German window."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from leaddesk.desk import Desk
from leaddesk.domain.contact import ContactPoint
from leaddesk.domain.permission import Entry
from leaddesk.ui import language, texts, theme
from leaddesk.ui.dialogs.duplicates_dialog import DuplicatesDialog
from leaddesk.ui.import_wizard import ImportWizard
from tests.desks import START
from tests.hostile_files import HOSTILE
from tests.journeys.conftest import CTRL, SLOW, Hand
from tests.journeys.words import SHOWN, english_only, foreign_words

HEADER = ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort")
JANA = ("Jana", "Köhler", "Köhler Metallbau GmbH", "03641 55020", "jk@koehler.example", "07743",
        "Jena")  # fmt: skip
TOM = ("Tom", "Richter", "Richter Druck", "0345 12055", "tom@richter.example", "06108", "Halle")
EVA = ("Eva", "Klein", "Klein GmbH", "030 12345678", "eva@klein.example", "10115", "Berlin")


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[str]:
    """These go in German alone."""
    language.use(qapp, "de")
    theme.apply(qapp, "light")
    yield "de"
    language.use(qapp, "en")


def saved(path: Path, *rows: Sequence[str], header: Sequence[str] = HEADER) -> Path:
    """A list as a person would save it, text in every cell."""
    book = openpyxl.Workbook()
    for number, row in enumerate((header, *rows), start=1):
        book.worksheets[0].append(list(row))
        for cell in book.worksheets[0][number]:
            if isinstance(cell.value, str):
                cell.data_type = "s"
    book.save(path)
    return path


def proposed(hand: Hand, file: Path, *, on_match: str = "") -> ImportWizard:
    """Drop a file on the window and go on to the proposal; every page is German."""
    hand.drop_file(file)
    wizard = hand.dialog("import_wizard")
    assert isinstance(wizard, ImportWizard)
    hand.bot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=SLOW)
    assert foreign_words(wizard, "de") == []
    if on_match:
        hand.click(f"on_match_{on_match}")
    hand.click("check")
    hand.bot.waitUntil(lambda: wizard.step == "proposal", timeout=SLOW)
    assert foreign_words(wizard, "de") == []
    return wizard


def counted(wizard: ImportWizard) -> dict[str, int]:
    """What the proposal says, without the zeros."""
    proposal = wizard.reading.proposal
    assert proposal is not None
    return {verdict: count for verdict, count in proposal.counts().items() if count}


def brought(hand: Hand, file: Path) -> dict[str, int]:
    """Drop a file and import it to the end."""
    wizard = proposed(hand, file)
    told = counted(wizard)
    hand.click("import")
    hand.bot.waitUntil(lambda: wizard.step == "report", timeout=SLOW)
    assert foreign_words(wizard, "de") == []
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    return told


def looked_at(hand: Hand, file: Path, *, on_match: str = "") -> dict[str, int]:
    """Drop a file, look at the proposal and leave."""
    wizard = proposed(hand, file, on_match=on_match)
    told = counted(wizard)
    wizard.reject()
    hand.closed()
    return told


def given_out(hand: Hand, file: Path) -> Path:
    """Export everything."""
    hand.bot.waitUntil(hand.window.all_actions["export"].isEnabled)
    hand.key(Qt.Key.Key_E, CTRL)
    export = hand.dialog("export_dialog")
    hand.type("export_file", str(file))
    hand.key(Qt.Key.Key_Return)
    hand.bot.waitUntil(lambda: export.written is not None, timeout=SLOW)  # type: ignore[attr-defined]
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    return file


def names(desk: Desk) -> list[str]:
    return sorted(card.name for card in desk.reads.cards(desk.reads.contact_ids()).values())


def points(desk: Desk, last_name: str) -> list[str]:
    found = desk.reads.contacts(desk.reads.contact_ids()).values()
    return [p.value for each in found if each.last_name == last_name for p in each.points]


def test_4_undoing_an_import_keeps_and_names_what_was_edited_since(
    hand: Hand, desk: Desk, tmp_path: Path
) -> None:
    rows = [(f"V{n}", f"Nr{n}", "", "", f"n{n}@muster.example", "", "") for n in range(12)]
    brought(hand, saved(tmp_path / "liste.xlsx", *rows))
    for key, contact in desk.reads.contacts(desk.reads.contact_ids()).items():
        if contact.last_name in ("Nr2", "Nr5", "Nr11"):
            desk.contacts.edit(key, replace(contact, city="Potsdam"))
    step = next(step.id for step in desk.reads.steps() if step.verb == "import_contacts")
    change = hand.window.session.run(lambda: desk.history.undo_step(step))
    assert change is not None
    assert sorted(each.contact for each in change.kept) == ["V11 Nr11", "V2 Nr2", "V5 Nr5"]
    assert names(desk) == ["V11 Nr11", "V2 Nr2", "V5 Nr5"]
    assert hand.look() == "Neu: Nr2 · Nr5 · Nr11"


def test_5_our_own_export_comes_back_with_no_changes_or_with_those_made_in_it(
    hand: Hand, desk: Desk, tmp_path: Path
) -> None:
    brought(hand, saved(tmp_path / "liste.xlsx", JANA, TOM, EVA))
    out = given_out(hand, tmp_path / "out.xlsx")
    assert looked_at(hand, out) == {"unchanged": 3}
    book = openpyxl.load_workbook(out)
    rows = list(book.worksheets[0].iter_rows())
    column = {cell.value: number for number, cell in enumerate(rows[0])}
    people = {row[column["Nachname"]].value: row for row in rows}
    people["Köhler"][column["Ort"]].value = "Weimar"
    people["Klein"][column["Vorname"]].value = "Eva Maria"
    book.save(out)
    assert looked_at(hand, out) == {"unchanged": 1, "changed": 2}
    assert looked_at(hand, out, on_match="fill") == {"unchanged": 3}


def test_6_what_is_missing_or_empty_erases_nothing(hand: Hand, desk: Desk, tmp_path: Path) -> None:
    brought(hand, saved(tmp_path / "liste.xlsx", JANA, TOM))
    slim = ("Vorname", "Nachname", "E-Mail", "Ort")
    rows = (("Jana", "Köhler", "jk@koehler.example", ""), ("Uwe", "Neu", "", "Halle"))
    told = brought(hand, saved(tmp_path / "b.xlsx", *rows, header=slim))
    assert told == {"unchanged": 1, "new": 1}
    assert points(desk, "Köhler") == ["03641 55020", "jk@koehler.example"]
    assert points(desk, "Neu") == []


def test_7_numbers_stay_text_and_lost_digits_are_named(
    hand: Hand, desk: Desk, tmp_path: Path
) -> None:
    rows = (("Ann", "Ost", "", "0151 23456789", "", "01067", "Dresden"),
            ("Cem", "Weg", "", "4.93E+11", "cem@weg.example", "04109", "Leipzig"))  # fmt: skip
    wizard = proposed(hand, saved(tmp_path / "a.xlsx", *rows))
    hand.click("import")
    hand.bot.waitUntil(lambda: wizard.step == "report", timeout=SLOW)
    flaws = wizard.report_page.table.model()
    told = [" ".join(str(flaws.index(row, column).data()) for column in range(4))
            for row in range(flaws.rowCount())]  # fmt: skip
    assert any("4.93E+11" in each and "Telefon" in each for each in told)
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    sheet = openpyxl.load_workbook(given_out(hand, tmp_path / "out.xlsx")).worksheets[0]
    kinds = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert (kinds["0151 23456789"], kinds["01067"], "4.93E+11" in kinds) == ("s", "s", False)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_8_umlauts_are_right_in_any_encoding(
    hand: Hand, desk: Desk, tmp_path: Path, encoding: str
) -> None:
    rows = (HEADER, ("Jürgen", "Groß", "Bäckerei Süß", "", "", "04109", "Köln"))
    file = tmp_path / "a.csv"
    file.write_bytes("\r\n".join(";".join(row) for row in rows).encode(encoding))
    brought(hand, file)
    assert hand.look() == "Neu: Groß"
    assert names(desk) == ["Jürgen Groß"]


def test_9_two_of_one_name_stay_two_and_four_of_one_firm_have_one_firm(
    hand: Hand, desk: Desk, tmp_path: Path
) -> None:
    rows = (
        ("Hans", "Müller", "", "0661 11111", "", "36037", "Fulda"),
        ("Hans", "Müller", "", "0661 22222", "", "36037", "Fulda"),
        *((name, "Vogt", firm, "", "", "", "") for name, firm in
          zip("ABCD", ("Vogt GmbH", "VOGT GmbH", "Vogt  GmbH", "Vogt GmbH "), strict=True)),
    )  # fmt: skip
    wizard = proposed(hand, saved(tmp_path / "a.xlsx", *rows))
    chips = {kind: chip.text() for kind, chip in wizard.proposal_page.chips.items()}
    assert any(text == "Mögliche Dubletten 1" for text in chips.values()), chips
    hand.click("import")
    hand.bot.waitUntil(lambda: wizard.step == "report", timeout=SLOW)
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    assert desk.store.one("SELECT count(*) FROM firm") == 1


@pytest.mark.parametrize("how", ["objected", "erased"])
def test_10_who_said_no_is_shown_as_blocked_since_that_day_and_not_imported(
    hand: Hand, desk: Desk, tmp_path: Path, how: str
) -> None:
    brought(hand, saved(tmp_path / "alt.xlsx", EVA))
    key = hand.id_of("Klein")
    if how == "erased":
        hand.window.session.run(lambda: desk.erasure.erase([key], ""))
    else:
        hand.window.session.run(lambda: desk.permission.object([key]))
        hand.window.session.run(lambda: desk.contacts.delete([key]))
    since = texts.day(desk.today())
    wizard = proposed(hand, saved(tmp_path / "gekauft.xlsx", EVA, TOM))
    assert counted(wizard) == {"new": 1, "blocked": 1}
    chips = {kind: chip.text() for kind, chip in wizard.proposal_page.chips.items()}
    assert chips["blocked"] == "Gesperrt 1"
    rows = shown(wizard)
    assert any("gesperrt" in text and f"seit {since}" in text for text in rows), rows
    hand.click("import")
    hand.bot.waitUntil(lambda: wizard.step == "report", timeout=SLOW)
    told = " ".join(shown(wizard))
    assert "gesperrt" in told
    assert foreign_words(wizard, "de") == []
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    assert names(desk) == ["Tom Richter"]


def test_11_a_merge_in_the_window_keeps_the_objection_and_is_undone(
    hand: Hand, desk: Desk, tmp_path: Path
) -> None:
    brought(hand, saved(tmp_path / "a.xlsx", TOM))
    kept = hand.id_of("Richter")
    tom = desk.reads.contacts([kept])[kept]
    agrees = Entry("given", START, "email", "offers", way="double_opt_in", place="Web",
                   wording="Ja, schreiben Sie mir.")  # fmt: skip
    confirms = Entry("confirmed", START, "email", "offers", way="double_opt_in")
    hand.window.session.run(lambda: desk.permission.record_all(kept, [agrees, confirms]))
    # An address both have would be blocked for both already.
    twin = replace(tom, id=0, points=(ContactPoint("phone", "0345 9", "+493459"),), zip="")
    other = hand.window.session.run(lambda: desk.contacts.add(twin))
    assert other is not None
    hand.window.session.run(lambda: desk.permission.object([other], "email"))

    def lights() -> list[str]:
        return [desk.permission.answers(key)["email"].light for key in desk.reads.contact_ids()]

    assert sorted(lights()) == ["green", "red"]
    hand.window.all_actions["find_duplicates"].trigger()
    dialog = hand.dialog("duplicates_dialog")
    assert isinstance(dialog, DuplicatesDialog)
    hand.bot.waitUntil(lambda: not dialog.busy, timeout=SLOW)
    assert foreign_words(dialog, "de") in ([], ["Phase"])  # a German word as well
    assert "Möchte keine E-Mails" in [each.text() for each in dialog.findChildren(QLabel)]
    hand.click("merge")
    hand.bot.waitUntil(lambda: not dialog.pairs)
    hand.key(Qt.Key.Key_Escape)
    hand.closed()
    assert (hand.look(), lights()) == ("Neu: Richter", ["red"])
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.bot.waitUntil(lambda: hand.look() == "Neu: Richter · Richter")
    assert sorted(lights()) == ["green", "red"]


def test_12_a_formula_as_a_name_is_text_in_the_workbook(
    hand: Hand, desk: Desk, tmp_path: Path
) -> None:
    evil = '=HYPERLINK("http://x.example")'
    brought(hand, saved(tmp_path / "a.xlsx", (evil, "Schelm", "", "", "", "", "")))
    assert hand.look() == "Neu: Schelm"
    sheet = openpyxl.load_workbook(given_out(hand, tmp_path / "out.xlsx")).worksheets[0]
    kinds = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert kinds[evil] == "s"


@pytest.mark.parametrize(
    "name", ["styles bomb.xlsx", "laughing sheet.xlsx", "truncated.xlsx", "word.xlsx"]
)
def test_13_what_is_no_list_is_one_german_sentence_and_the_desk_as_it_was(
    hand: Hand, desk: Desk, tmp_path: Path, name: str
) -> None:
    HOSTILE[name][0](tmp_path / name)
    hand.drop_file(tmp_path / name)
    wizard = hand.dialog("import_wizard")
    assert isinstance(wizard, ImportWizard)
    hand.bot.waitUntil(lambda: bool(wizard.said), timeout=SLOW)
    assert f"„{name}“" in wizard.said
    assert wizard.step == "file"
    assert foreign_words(wizard, "de") == []
    hand.key(Qt.Key.Key_Escape)
    hand.closed()
    assert desk.reads.steps() == []


ENGLISH = re.compile(
    r"\b(the|and|of|is|were|row|rows|column|columns|changed|unchanged|rejected|taken|known|field|"
    r"fields|with|from|recognised|possible|duplicate|duplicates|please|missing|first name|phone)\b",
    re.IGNORECASE,
)


def shown(wizard: ImportWizard) -> list[str]:
    """All words on the page: of widgets, and in the cells and headers of tables."""
    found = []
    for widget in wizard.findChildren(QWidget):
        if widget.isVisibleTo(wizard):
            values = (widget.property(name) for name in SHOWN)
            found += [value for value in values if isinstance(value, str)]
    for view in wizard.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisibleTo(wizard):
            continue
        for column in range(model.columnCount()):
            found.append(str(model.headerData(column, Qt.Orientation.Horizontal) or ""))
            for row in range(model.rowCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                             Qt.ItemDataRole.AccessibleTextRole):  # fmt: skip
                    value = model.index(row, column).data(role)
                    found += [value] if isinstance(value, str) else []
    return found


def test_17_no_english_word_is_on_any_page(hand: Hand, desk: Desk, tmp_path: Path) -> None:
    brought(hand, saved(tmp_path / "alt.xlsx", JANA, TOM))
    header = (*HEADER, "Titel", "Geburtstag", "Betrag", "Schuhgröße", "Zuständig", "Konto", "Ort",
              "", "Nicht anrufen", "Land")  # fmt: skip
    more = ("", "31.02.1980", "viel", "44", "Meier", "1", "x", "", "ja", "Atlantis")
    rows = (
        (*JANA[:6], "Weimar", *more), (*EVA, *more), (*TOM, *[""] * 10),
        ("", "", "", "030 1", "", "", "", *more),
        ("Cem", "Weg", "", "4.93E+11", "kein Mailname", "123", "Leipzig", *more),
        ("Jana", "Köhler", "Andere AG", "", "", "07743", "Jena", *[""] * 10),
    )  # fmt: skip
    wizard = proposed(hand, saved(tmp_path / "liste.xlsx", *rows, header=header), on_match="update")
    pages = {"proposal": shown(wizard)}
    hand.click("proposal_columns")
    hand.bot.waitUntil(lambda: wizard.step == "columns")
    pages["columns"] = shown(wizard)
    assert foreign_words(wizard, "de") == []
    hand.click("to_proposal")
    hand.bot.waitUntil(lambda: wizard.step == "proposal", timeout=SLOW)
    hand.click("import")
    hand.bot.waitUntil(lambda: wizard.step == "report", timeout=SLOW)
    pages["report"] = shown(wizard)
    hand.key(Qt.Key.Key_Return)
    hand.closed()
    english = {page: [text for text in texts if ENGLISH.search(text) or text in english_only()]
               for page, texts in pages.items()}  # fmt: skip
    assert english == {"proposal": [], "columns": [], "report": []}
    assert all(len(texts) > 20 for texts in pages.values())
