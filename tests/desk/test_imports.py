"""Imports through the desk: what becomes of rows, who is recognised, and that all of it is one
step. Files are made here and read by the real reader in its own process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.filter import Filter
from leaddesk.domain.proposal import Proposal
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Cancelled, Trouble

HEADER = ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "leads.leaddesk")
    yield desk
    desk.close()


def workbook(path: Path, rows: Sequence[Sequence[object]], header: Sequence[str] = HEADER) -> Path:
    """A workbook of one sheet, as a person would save it."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (header, *rows):
        sheet.append(list(row))
    book.save(path)
    return path


def taken(desk: Desk, path: Path, **how: object) -> Proposal:
    """Propose and import a file."""
    proposal = desk.imports.propose(path, **how)  # type: ignore[arg-type]
    desk.imports.import_contacts(proposal)
    return proposal


def names(desk: Desk) -> list[str]:
    return [desk.reads.cards([key])[key].name for key in desk.reads.contact_ids()]


def points(desk: Desk, name: str) -> list[str]:
    for contact in desk.reads.contacts(desk.reads.contact_ids()).values():
        if contact.name == name:
            return [point.value for point in contact.points]
    raise AssertionError(name)


def test_a_list_becomes_leads_in_one_step(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Jana", "Köhler", "Köhler Metallbau GmbH", "03641 55020", "jk@koehler.example", "07743",
         "Jena"),
        ("Tom", "Richter", "Richter Druck", "0345 1200", "tom@richter.example", "06108", "Halle"),
    ]  # fmt: skip
    proposal = taken(desk, workbook(tmp_path / "list.xlsx", rows), source=Source(0, name="Messe"))
    assert dict(proposal.counts()) | {"new": 2} == dict(proposal.counts())
    assert names(desk) == ["Jana Köhler", "Tom Richter"]
    assert {card.source.name for card in desk.reads.cards(desk.reads.contact_ids()).values()
            if card.source} == {"Messe"}  # fmt: skip
    stages = {desk.reads.stage(c.stage_id).key for c in
              desk.reads.cards(desk.reads.contact_ids()).values()}  # type: ignore[union-attr]  # fmt: skip
    assert stages == {"new"}
    assert [step.verb for step in desk.reads.steps()] == ["import_contacts"]
    desk.history.undo()
    assert names(desk) == []
    assert [source.name for source in desk.reads.sources() if source.name] == []
    desk.history.redo()
    assert names(desk) == ["Jana Köhler", "Tom Richter"]


def test_an_inbound_source_makes_clear_prospects(desk: Desk, tmp_path: Path) -> None:
    ebook = next(source for source in desk.reads.sources() if source.key == "ebook")
    file = workbook(tmp_path / "list.xlsx", [("Eva", "Klein", "", "", "eva@klein.example", "", "")])
    taken(desk, file, source=ebook)
    card = desk.reads.cards(desk.reads.contact_ids())[desk.reads.contact_ids()[0]]
    assert card.open_inbound
    assert desk.reads.stage(card.stage_id).phase == "prospect"  # type: ignore[union-attr]


def test_a_dry_run_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = [("Jana", "Köhler", "", "", "", "", "")]
    proposal = desk.imports.propose(workbook(tmp_path / "list.xlsx", rows))
    assert proposal.counts()["new"] == 1
    assert names(desk) == []
    assert desk.reads.steps() == []


def test_two_hans_mueller_with_different_phones_stay_two(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Hans", "Müller", "Müller GmbH", "0661 11111", "", "36037", "Fulda"),
        ("Hans", "Müller", "Müller GmbH", "0661 22222", "", "36037", "Fulda"),
    ]
    proposal = taken(desk, workbook(tmp_path / "a.xlsx", rows))
    assert proposal.counts()["new"] == 2
    assert proposal.possible_duplicates() == 1
    later = [("Hans", "Müller", "", "0170 3333333", "", "36037", "Fulda")]
    taken(desk, workbook(tmp_path / "b.xlsx", later))
    assert names(desk) == ["Hans Müller"] * 3


def test_four_contacts_of_one_firm_make_one_firm(desk: Desk, tmp_path: Path) -> None:
    rows = [
        (first, "Vogt", firm, "", "", "", "")
        for first, firm in (
            ("Anna", "Vogt Anlagenbau GmbH"), ("Bernd", "Vogt Anlagenbau GmbH"),
            ("Clara", "VOGT Anlagenbau GmbH "), ("Dirk", "Vogt  Anlagenbau GmbH"),
        )
    ]  # fmt: skip
    taken(desk, workbook(tmp_path / "list.xlsx", rows))
    assert desk.store.one("SELECT count(*) FROM firm") == 1
    assert len(names(desk)) == 4


def test_the_firm_s_switchboard_does_not_make_two_people_one(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Anna", "Vogt", "Vogt GmbH", "0345 1200", "info@vogt.example", "06108", "Halle"),
        ("Bernd", "Sommer", "Vogt GmbH", "0345 1200", "info@vogt.example", "06108", "Halle"),
    ]
    proposal = taken(desk, workbook(tmp_path / "list.xlsx", rows))
    assert proposal.counts()["new"] == 2


def test_the_same_e_mail_and_a_fitting_name_is_the_same_contact(desk: Desk, tmp_path: Path) -> None:
    taken(
        desk,
        workbook(tmp_path / "a.xlsx", [("Tom", "Richter", "", "", "tom@richter.example", "", "")]),
    )
    rows = [
        ("T.", "Richter", "Richter Druck", "0345 1200", "TOM@richter.example", "06108", "Halle")
    ]
    proposal = taken(desk, workbook(tmp_path / "b.xlsx", rows))
    line = proposal.lines[0]
    assert (line.verdict, line.why) == ("changed", "same_email")
    contact = desk.reads.contact(line.contact_id)
    assert contact is not None
    assert (contact.first_name, contact.firm, contact.zip) == ("Tom", "Richter Druck", "06108")


def test_a_second_import_of_the_same_file_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = [
        (
            "Jana",
            "Köhler",
            "Köhler Metallbau GmbH",
            "03641 55020",
            "jk@koehler.example",
            "07743",
            "Jena",
        ),
        ("", "", "Stadtwerke Lünen", "", "", "44532", "Lünen"),
        ("", "", "", "", "info@kitawald.example", "", ""),
        ("Hans", "Müller", "", "0661 11111", "", "", ""),
    ]
    file = workbook(tmp_path / "list.xlsx", rows)
    taken(desk, file)
    again = desk.imports.propose(file)
    assert {v: n for v, n in again.counts().items() if n} == {"unchanged": 4}
    desk.imports.import_contacts(again)
    assert len(desk.reads.steps()) == 1


def test_filling_never_overwrites_and_updating_does(desk: Desk, tmp_path: Path) -> None:
    first = [("Tom", "Richter", "", "", "tom@richter.example", "06108", "Halle")]
    taken(desk, workbook(tmp_path / "a.xlsx", first))
    moved = workbook(
        tmp_path / "b.xlsx", [("Tom", "Richter", "", "", "tom@richter.example", "04109", "Leipzig")]
    )
    assert desk.imports.propose(moved).counts()["unchanged"] == 1
    assert desk.imports.propose(moved, on_match="skip").counts()["skipped"] == 1
    proposal = taken(desk, moved, on_match="update")
    assert proposal.lines[0].changes == {"zip": ("06108", "04109"), "city": ("Halle", "Leipzig")}
    desk.history.undo()
    contact = desk.reads.contact(proposal.lines[0].contact_id)
    assert contact is not None
    assert contact.city == "Halle"


def test_an_empty_cell_and_a_missing_column_erase_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Anna", "Vogt", "Vogt GmbH", "0345 1200", "anna@vogt.example", "06108", "Halle"),
        ("Bernd", "Sommer", "", "", "", "", ""),
    ]
    taken(desk, workbook(tmp_path / "a.xlsx", rows))
    assert points(desk, "Bernd Sommer") == []
    slim = [("Anna", "Vogt", "anna@vogt.example", "")]
    file = workbook(tmp_path / "b.xlsx", slim, ("Vorname", "Nachname", "E-Mail", "Ort"))
    assert taken(desk, file, on_match="update").counts()["unchanged"] == 1
    assert points(desk, "Anna Vogt") == ["0345 1200", "anna@vogt.example"]


def test_undoing_an_import_keeps_and_names_what_was_edited_since(
    desk: Desk, tmp_path: Path
) -> None:
    rows = [
        (f"Nr{i}", "Muster", f"Firma {i % 7} GmbH", f"030 23125 {i:03}", f"n{i}@muster.example",
         "10115", "Berlin")
        for i in range(60)
    ]  # fmt: skip
    taken(desk, workbook(tmp_path / "list.xlsx", rows), source=Source(0, name="Kaufliste"))
    edited, called, moved = desk.reads.contact_ids()[5:8]
    contact = desk.reads.contact(edited)
    assert contact is not None
    desk.contacts.edit(edited, type(contact)(**{**vars(contact), "city": "Potsdam"}))
    desk.activities.log(called, Activity("note", desk.now(), note="Ruft zurück"))
    desk.board.move_cards([moved], 2)
    step = next(s for s in desk.reads.steps() if s.verb == "import_contacts")
    change = desk.history.undo_step(step.id)
    assert sorted(kept.contact for kept in change.kept) == [
        "Nr5 Muster",
        "Nr6 Muster",
        "Nr7 Muster",
    ]
    assert sorted(names(desk)) == ["Nr5 Muster", "Nr6 Muster", "Nr7 Muster"]
    assert points(desk, "Nr6 Muster") == ["030 23125 006", "n6@muster.example"]
    assert [card.firm for card in desk.reads.cards([edited]).values()] == ["Firma 5 GmbH"]
    assert [card.source.name for card in desk.reads.cards([called]).values() if card.source] == [
        "Kaufliste"
    ]
    assert desk.check() == []


def test_undoing_an_update_restores_the_old_values(desk: Desk, tmp_path: Path) -> None:
    taken(
        desk,
        workbook(
            tmp_path / "a.xlsx",
            [("Tom", "Richter", "", "0345 1200", "tom@richter.example", "", "")],
        ),
    )
    before = desk.reads.contacts(desk.reads.contact_ids())
    rows = [("Tom", "Richter", "Druck KG", "0345 99", "tom@richter.example", "06108", "Halle")]
    taken(desk, workbook(tmp_path / "b.xlsx", rows), on_match="update")
    assert desk.reads.contacts(desk.reads.contact_ids()) != before
    desk.history.undo()
    assert desk.reads.contacts(desk.reads.contact_ids()) == before


def test_a_row_without_any_name_is_rejected_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("", "", "", "0171 2233445", "", "04109", "Leipzig"),
        ("Ines", "Wolf", "", "", "", "", ""),
    ]
    proposal = taken(desk, workbook(tmp_path / "list.xlsx", rows))
    assert proposal.counts()["rejected"] == 1
    assert [(flaw.row, flaw.code) for flaw in proposal.flaws if flaw.rejected] == [(2, "no_name")]
    assert names(desk) == ["Ines Wolf"]


def test_numbers_that_lost_digits_are_flagged_not_guessed(desk: Desk, tmp_path: Path) -> None:
    rows = [("Selim", "Aydın", "", "4.93E+11", "praxis@aydin.example", "01067", "Dresden")]
    proposal = taken(desk, workbook(tmp_path / "list.xlsx", rows))
    assert [(flaw.column, flaw.code) for flaw in proposal.flaws] == [
        ("Telefon", "phone_lost_digits")
    ]
    assert points(desk, "Selim Aydın") == ["praxis@aydin.example"]
    contact = desk.reads.contact(desk.reads.contact_ids()[0])
    assert contact is not None
    assert contact.zip == "01067"


def test_a_cancelled_import_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    rows = [(f"Nr{i}", "Muster", "", "", f"n{i}@muster.example", "", "") for i in range(1200)]
    file = workbook(tmp_path / "list.xlsx", rows)
    with pytest.raises(Cancelled):
        desk.imports.propose(file, cancelled=lambda: True)
    proposal = desk.imports.propose(file)
    told: list[int] = []
    with pytest.raises(Cancelled):
        desk.imports.import_contacts(
            proposal, progress=lambda done, _: told.append(done), cancelled=lambda: bool(told)
        )
    assert told == [500]
    assert names(desk) == []
    assert desk.reads.steps() == []


@pytest.mark.parametrize("at", [0, 1500, 2500])
def test_an_import_cancelled_while_it_is_indexed_leaves_nothing(
    desk: Desk, tmp_path: Path, at: int
) -> None:
    rows = [(f"Nr{i}", "Muster", "", "", f"n{i}@muster.example", "", "") for i in range(2500)]
    proposal = desk.imports.propose(workbook(tmp_path / "list.xlsx", rows))
    written: list[int] = []
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        desk.imports.import_contacts(
            proposal,
            progress=lambda done, _: written.append(done),
            indexed=lambda done, total: told.append((done, total)),
            cancelled=lambda: bool(told) and told[-1][0] >= at,
        )
    assert written[-1] == 2500
    assert told[0] == (0, 2500)
    assert told[-1] == (at, 2500)
    assert names(desk) == []
    assert desk.reads.steps() == []
    assert desk.reads.contact_ids(Filter(text="muster")) == []
    desk.imports.import_contacts(proposal)
    assert len(names(desk)) == 2500


def test_an_import_cancelled_inside_a_statement_of_sqlite_leaves_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    """Between two rows nobody asks: only SQLite's own breath is left to hear the wish."""
    rows = [(f"Nr{i}", "Muster", "", "", f"n{i}@muster.example", "", "") for i in range(2500)]
    proposal = desk.imports.propose(workbook(tmp_path / "list.xlsx", rows))
    asked = [0]
    written: list[int] = []

    def cancelled() -> bool:
        asked[0] += bool(written and written[-1] == 2500)
        return asked[0] == 2  # said once, and by the last look of all it would not be said

    with pytest.raises(Cancelled):
        desk.imports.import_contacts(
            proposal, progress=lambda done, _: written.append(done), cancelled=cancelled
        )
    assert asked[0] == 2
    assert names(desk) == []
    assert desk.reads.steps() == []


def test_unticked_rows_stay_out(desk: Desk, tmp_path: Path) -> None:
    rows = [("Jana", "Köhler", "", "", "", "", ""), ("Tom", "Richter", "", "", "", "", "")]
    proposal = desk.imports.propose(workbook(tmp_path / "list.xlsx", rows))
    proposal.lines[0].taken = False
    assert proposal.counts()["skipped"] == 1
    desk.imports.import_contacts(proposal)
    assert names(desk) == ["Tom Richter"]


def test_a_second_row_about_the_same_person_adds_to_the_first(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Tom", "Richter", "", "", "tom@richter.example", "", ""),
        ("Tom", "Richter", "", "0345 1200", "tom@richter.example", "", "Halle"),
    ]
    proposal = desk.imports.propose(workbook(tmp_path / "list.xlsx", rows))
    assert [line.verdict for line in proposal.lines] == ["new", "changed"]
    desk.imports.import_contacts(proposal)
    assert points(desk, "Tom Richter") == ["tom@richter.example", "0345 1200"]
    assert len(names(desk)) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("brief.xlsx", b"Sehr geehrte Damen und Herren,\n", "not_a_spreadsheet"),
        ("leer.xlsx", b"", "empty_file"),
        ("bild.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "not_a_spreadsheet"),
    ],
)
def test_what_is_no_list_gives_a_sentence(
    desk: Desk, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Trouble) as raised:
        desk.imports.propose(tmp_path / name)
    assert raised.value.code == code
    assert desk.reads.steps() == []


def test_an_empty_sheet_and_a_sheet_without_known_columns_give_a_sentence(
    desk: Desk, tmp_path: Path
) -> None:
    for header, rows, code in (
        ((), (), "empty_sheet"),
        (("Kaliber", "Drehmoment"), [(3, 4)], "no_columns"),
    ):
        with pytest.raises(Trouble) as raised:
            desk.imports.propose(workbook(tmp_path / "list.xlsx", rows, header))
        assert raised.value.code == code


def test_odd_names_survive(desk: Desk, tmp_path: Path) -> None:
    rows = [("🦊", "Fuchs", "", "", "", "", ""), ("محمد", "العلي", "شركة", "", "", "", "")]
    taken(desk, workbook(tmp_path / "list.xlsx", rows))
    assert names(desk) == ["🦊 Fuchs", "محمد العلي"]


def test_chosen_columns_are_remembered_under_the_header_row(desk: Desk, tmp_path: Path) -> None:
    header = ("Vorname", "Nachname", "Schuhgröße")
    file = workbook(tmp_path / "list.xlsx", [("Jana", "Köhler", "Leiterin")], header)
    first = desk.imports.propose(file, mapping={2: "job_title"})
    assert [column.why for column in first.columns][2] == "chosen"
    desk.imports.import_contacts(first)
    later = workbook(tmp_path / "later.xlsx", [("Tom", "Richter", "Einkauf")], header)
    again = taken(desk, later)
    assert (again.columns[2].field, again.columns[2].why) == ("job_title", "saved")
    contact = desk.reads.contact(again.lines[0].contact_id)
    assert contact is not None
    assert contact.job_title == "Einkauf"
    other = workbook(tmp_path / "other.xlsx", [("Eva", "Klein", "Chefin", "")], (*header, "Ort"))
    assert desk.imports.propose(other).columns[2].field is None
    assert desk.imports.propose(other, mapping_name="list").columns[2].field == "job_title"
    with pytest.raises(Trouble) as raised:
        desk.imports.propose(other, mapping_name="nothing")
    assert raised.value.code == "no_such_mapping"
    desk.history.undo()
    desk.history.undo()
    assert desk.imports.propose(later).columns[2].field is None


def test_an_opt_out_in_a_list_is_kept_and_adds_up(desk: Desk, tmp_path: Path) -> None:
    header = ("Vorname", "Nachname", "E-Mail", "Nicht anrufen")
    row = ("Tom", "Richter", "tom@richter.example")
    taken(desk, workbook(tmp_path / "a.xlsx", [(*row, "")], header))
    key = desk.reads.contact_ids()[0]
    assert desk.reads.opted_out(key) == ""
    again = taken(desk, workbook(tmp_path / "b.xlsx", [(*row, "ja")], header))
    assert again.lines[0].changes == {"opted_out": ("", "phone")}
    assert desk.reads.opted_out(key) == "phone"
    assert desk.imports.propose(tmp_path / "a.xlsx").counts()["unchanged"] == 1
    desk.history.undo()
    assert desk.reads.opted_out(key) == ""


def test_a_filter_shows_whom_one_import_brought(desk: Desk, tmp_path: Path) -> None:
    for name in ("Jana", "Tom"):
        taken(desk, workbook(tmp_path / f"{name}.xlsx", [(name, "Vogt", "", "", "", "", "")]))
    first = desk.store.one("SELECT id FROM import_run ORDER BY at, id")
    (shown,) = desk.reads.contact_ids(Filter(import_id=first))
    assert desk.reads.cards([shown])[shown].name == "Jana Vogt"
    assert not Filter(import_id=first).empty
    assert Filter("  ").empty


def test_whom_an_import_changed_is_shown_with_whom_it_added(desk: Desk, tmp_path: Path) -> None:
    def row(name: str, city: str = "") -> tuple[str, ...]:
        return (name, "Vogt", "", "", f"{name}@vogt.example", "", city)

    taken(desk, workbook(tmp_path / "a.xlsx", [row("Jana"), row("Tom")]))
    taken(desk, workbook(tmp_path / "b.xlsx", [row("Jana", "Jena"), row("Tom"), row("Eva")]))
    second = desk.reads.imports()[0]
    assert (second.file, second.here) == ("b.xlsx", 2)
    shown = desk.reads.contacts(desk.reads.contact_ids(Filter(import_id=second.import_id)))
    assert sorted(each.name for each in shown.values()) == ["Eva Vogt", "Jana Vogt"]
    desk.history.undo()
    assert desk.reads.contact_ids(Filter(import_id=second.import_id)) == []
    desk.history.redo()
    assert desk.reads.imports()[0].here == 2
