"""Fields a desk has of its own: typed, imported, merged, exported, and all of it undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.proposal import Proposal
from leaddesk.domain.trouble import Refused
from tests.desk.test_exports import Codes, sheets
from tests.desks import dump, person

HEADER = ("Vorname", "Nachname", "E-Mail", "Schuhgröße", "Lieblingsfarbe")
JANA = ("Jana", "Köhler", "jk@koehler.example", "38", "blau")
TOM = ("Tom", "Richter", "tom@richter.example", "44", "")
OWN = {3: "own:Schuhgröße", 4: "own:Lieblingsfarbe"}


def workbook(path: Path, *rows: Sequence[object], header: Sequence[str] = HEADER) -> Path:
    book = openpyxl.Workbook()
    for row in (header, *rows):
        book.active.append(list(row))  # type: ignore[union-attr]
    book.save(path)
    return path


def taken(desk: Desk, path: Path, **how: object) -> Proposal:
    proposal = desk.imports.propose(path, **how)  # type: ignore[arg-type]
    desk.imports.import_contacts(proposal)
    return proposal


def contact(desk: Desk, first_name: str) -> Contact:
    everybody = desk.reads.contacts(desk.reads.contact_ids()).values()
    return next(each for each in everybody if each.first_name == first_name)


def fields(desk: Desk) -> list[str]:
    return [name for _, name in desk.reads.own_fields()]


def test_own_values_are_kept_with_the_contact_and_undone_with_it(desk: Desk) -> None:
    empty = dump(desk.store)
    key = desk.contacts.add(person("Anna", "A", own=(("Hund", " Rex "), ("Auto", ""))))
    kept = desk.reads.contact(key)
    assert kept is not None
    assert kept.own == (("Hund", "Rex"),)
    desk.contacts.edit(key, replace(kept, own=(("hund", "Bello"), ("Auto", "rot"))))
    assert desk.reads.contact(key).own == (("Hund", "Bello"), ("Auto", "rot"))  # type: ignore[union-attr]
    desk.contacts.edit(key, replace(kept, own=()))
    assert fields(desk) == []
    desk.history.undo()
    assert desk.reads.contact(key).own == (("Hund", "Bello"), ("Auto", "rot"))  # type: ignore[union-attr]
    desk.history.undo()
    assert desk.reads.contact(key) == kept
    desk.history.undo()
    assert dump(desk.store) == empty


def test_an_own_field_goes_with_the_last_contact_that_has_it(desk: Desk) -> None:
    one = desk.contacts.add(person("Anna", "A", own=(("Hund", "Rex"),)))
    two = desk.contacts.add(person("Bert", "B", own=(("Hund", "Bello"),)))
    desk.contacts.delete([one])
    assert fields(desk) == ["Hund"]
    desk.contacts.delete([two])
    assert fields(desk) == []
    desk.history.undo()
    desk.history.undo()
    assert contact(desk, "Anna").own == (("Hund", "Rex"),)


def test_a_name_of_an_own_field_that_is_too_long_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as raised:
        desk.contacts.add(person("Anna", "A", own=(("H" * 501, "Rex"),)))
    assert raised.value.code == "too_long"


def test_columns_chosen_to_be_own_fields_come_with_the_contacts(desk: Desk, tmp_path: Path) -> None:
    empty = dump(desk.store)
    proposal = taken(desk, workbook(tmp_path / "list.xlsx", JANA, TOM), mapping=OWN)
    assert [column.field for column in proposal.columns[3:]] == list(OWN.values())
    assert contact(desk, "Jana").own == (("Schuhgröße", "38"), ("Lieblingsfarbe", "blau"))
    assert contact(desk, "Tom").own == (("Schuhgröße", "44"),)
    desk.history.undo()
    assert dump(desk.store) == empty
    desk.history.redo()
    assert contact(desk, "Tom").own == (("Schuhgröße", "44"),)


def test_the_mapping_kept_under_a_name_keeps_own_fields(desk: Desk, tmp_path: Path) -> None:
    taken(desk, workbook(tmp_path / "list.xlsx", JANA), mapping=OWN)
    desk.contacts.delete(desk.reads.contact_ids())
    assert fields(desk) == []
    again = desk.imports.propose(tmp_path / "list.xlsx", mapping_name="list")
    assert [column.field for column in again.columns[3:]] == list(OWN.values())


def test_the_next_list_with_such_a_column_is_recognised_by_its_name(
    desk: Desk, tmp_path: Path
) -> None:
    desk.contacts.add(person("Anna", "A", own=(("Schuhgröße", "40"),)))
    proposal = desk.imports.propose(workbook(tmp_path / "list.xlsx", JANA))
    assert (proposal.columns[3].field, proposal.columns[3].why) == ("own:Schuhgröße", "own_field")
    assert proposal.columns[4].field is None


def test_an_own_field_takes_no_column_from_a_field_the_desk_has(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(person("Anna", "A", own=(("E-Mail", "x"), ("Umsatz", "5"))))
    header = ("Vorname", "Nachname", "E-Mail", "Jahresumsatz")
    proposal = desk.imports.propose(
        workbook(tmp_path / "list.xlsx", ("Jana", "K", "j@k.example", "7"), header=header)
    )
    assert proposal.columns[2].field == "email"


def test_filling_takes_what_is_missing_and_updating_what_differs_and_empty_erases_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    taken(desk, workbook(tmp_path / "list.xlsx", JANA, TOM), mapping=OWN)
    newer = workbook(tmp_path / "newer.xlsx", (*JANA[:3], "39", ""), (*TOM[:3], "", "grün"))
    fill = desk.imports.propose(newer)
    assert [line.verdict for line in fill.lines] == ["unchanged", "changed"]
    assert fill.lines[1].changes == {"own:Lieblingsfarbe": ("", "grün")}
    taken(desk, newer, on_match="update")
    assert contact(desk, "Jana").own == (("Schuhgröße", "39"), ("Lieblingsfarbe", "blau"))
    assert contact(desk, "Tom").own == (("Schuhgröße", "44"), ("Lieblingsfarbe", "grün"))
    desk.history.undo()
    assert contact(desk, "Jana").own == (("Schuhgröße", "38"), ("Lieblingsfarbe", "blau"))
    assert contact(desk, "Tom").own == (("Schuhgröße", "44"),)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_own_fields_are_columns_of_an_export_and_come_back_unchanged(
    desk: Desk, tmp_path: Path, ending: str
) -> None:
    own = (("Schuhgröße", "0151"), ("Telefon", "=1+1"), ("!", "x  y\nz"), ("own:Art", "- 1"))
    desk.contacts.add(person("Anna", "A", own=own))
    desk.contacts.add(person("Bert", "B"))
    out = tmp_path / f"out{ending}"
    desk.exports.export_contacts(out, Codes())
    proposal = desk.imports.propose(out)
    assert dict(proposal.counts()) | {"unchanged": 2} == dict(proposal.counts())
    assert {"own:Schuhgröße", "own:Telefon", "own:!"} <= {c.field for c in proposal.columns}
    offered = desk.exports.columns(Codes())
    assert [each.name for each in offered if each.name.startswith("own:")][:1] == ["own:Schuhgröße"]
    desk.exports.export_contacts(out, Codes(), columns=["last_name"])
    assert all(column.field != "own:Schuhgröße" for column in desk.imports.propose(out).columns)


def test_the_workbook_has_a_column_named_after_the_field(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(person("Anna", "A", own=(("Schuhgröße", "0151"),)))
    desk.exports.export_contacts(tmp_path / "out.xlsx", Codes())
    (row,) = sheets(tmp_path / "out.xlsx")["contacts"]
    assert row["Schuhgröße"] == "0151"


def test_a_merge_keeps_own_values_of_both_and_asks_where_they_differ(desk: Desk) -> None:
    one = desk.contacts.add(person("Anna", "A", own=(("Hund", "Rex"), ("Auto", "rot"))))
    two = desk.contacts.add(person("Anna", "A", own=(("Hund", "Bello"), ("Boot", "weiß"))))
    before = dump(desk.store)
    asked = {each.field: (each.keep, each.other) for each in desk.duplicates.differences(one, two)}
    assert asked["own:Hund"] == (("Rex",), ("Bello",))
    desk.duplicates.merge(one, two, {"own:Hund": "other"})
    assert dict(contact(desk, "Anna").own) == {"Hund": "Bello", "Auto": "rot", "Boot": "weiß"}
    desk.history.undo()
    assert dump(desk.store) == before
    desk.duplicates.merge(one, two)
    assert dict(contact(desk, "Anna").own) == {"Hund": "Rex", "Auto": "rot", "Boot": "weiß"}
