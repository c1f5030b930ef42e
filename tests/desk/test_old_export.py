"""An older export of ours comes back after people went on working on the desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl

from leaddesk.desk import Desk
from tests.desk.test_exports import Codes
from tests.desks import Clock, person


def test_what_was_changed_here_since_an_export_is_not_taken_from_it(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    names = ("Anna", "Bert")
    people = {name: desk.contacts.add(person(name, "Adler", city="Jena")) for name in names}
    clock.ahead(minutes=1)
    out = tmp_path / "out.xlsx"
    desk.exports.export_contacts(out, Codes())
    clock.ahead(minutes=1)
    kept = desk.reads.contacts([people["Anna"]])[people["Anna"]]
    desk.contacts.edit(people["Anna"], replace(kept, city="Weimar"))
    book = openpyxl.load_workbook(out)
    for row in book.worksheets[0].iter_rows(min_row=2):
        for cell in row:
            if cell.value == "Jena":
                cell.value = "Erfurt"
    book.save(out)
    proposal = desk.imports.propose(out)
    told = {line.contact_id: (line.verdict, line.taken, line.newer_here) for line in proposal.lines}
    assert told == {
        people["Anna"]: ("changed", False, True),
        people["Bert"]: ("changed", True, False),
    }
    (row,) = (line.number for line in proposal.lines if line.newer_here)
    assert (row, "changed_since_export") in [(flaw.row, flaw.code) for flaw in proposal.flaws]
    desk.imports.import_contacts(proposal)
    cities = {key: each.city for key, each in desk.reads.contacts(people.values()).items()}
    assert cities == {people["Anna"]: "Weimar", people["Bert"]: "Erfurt"}


def test_a_file_that_does_not_say_when_it_was_exported_is_taken_as_ever(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    key = desk.contacts.add(person("Anna", "Adler", city="Jena"))
    out = tmp_path / "out.csv"
    desk.exports.export_contacts(out, Codes())
    clock.ahead(minutes=1)
    desk.contacts.edit(key, replace(desk.reads.contacts([key])[key], city="Weimar"))
    (line,) = desk.imports.propose(out).lines
    assert (line.verdict, line.taken, line.newer_here) == ("changed", True, False)
