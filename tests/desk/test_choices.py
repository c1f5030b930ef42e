"""What a user chooses about a proposal: field by field, for all rows, and who a possible duplicate
is. The counts follow, one step writes it, and undo restores all."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.desk import Desk
from leaddesk.domain import choices
from leaddesk.domain.choices import CLEAR, KEEP, REPLACE, TAKE, choose, choose_everywhere
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.proposal import Incoming, Line, Proposal
from tests.desk.test_own_fields import workbook
from tests.desks import dump

HEADER = ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort", "Notiz")
TOM = ("Tom", "Richter", "Richter Druck", "0345 12055", "tom@richter.example", "06108",
       "Halle (Saale)", "")  # fmt: skip
EVA = ("Eva", "Klein", "Klein GmbH", "", "eva@klein.example", "10115", "Berlin", "")


@pytest.fixture
def tom(desk: Desk) -> int:
    points = (
        ContactPoint("phone", "0345 1200", "+493451200"),
        ContactPoint("email", "tom@richter.example", "tom@richter.example"),
    )
    return desk.contacts.add(
        Contact(first_name="Tom", last_name="Richter", firm="Richter Druck", zip="06108",
                city="Halle", notes="rings in the morning", points=points)
    )  # fmt: skip


@pytest.fixture
def eva(desk: Desk) -> int:
    points = (
        ContactPoint("phone", "030 12345678", "+493012345678"),
        ContactPoint("email", "eva@klein.example", "eva@klein.example"),
    )
    return desk.contacts.add(
        Contact(first_name="Eva", last_name="Klein", firm="Klein GmbH", zip="10115",
                city="Berlin", notes="prefers mail", points=points)
    )  # fmt: skip


def proposed(desk: Desk, path: Path, *rows: tuple[str, ...], **how: object) -> Proposal:
    file = workbook(path / "list.xlsx", *rows, header=HEADER)
    return desk.imports.propose(file, **how)  # type: ignore[arg-type]


def read(desk: Desk, key: int) -> Contact:
    found = desk.reads.contact(key)
    assert found is not None
    return found


def phones(contact: Contact) -> list[str]:
    return [point.value for point in contact.points if point.kind == "phone"]


def counts(proposal: Proposal) -> dict[str, int]:
    return {name: count for name, count in proposal.counts().items() if count}


def test_what_filling_leaves_alone_is_named_and_can_be_taken(
    desk: Desk, tmp_path: Path, tom: int
) -> None:
    before = dump(desk.store)
    proposal = proposed(desk, tmp_path, TOM)
    (line,) = proposal.lines
    assert dict(line.changes) == {"phone": ("0345 1200", "0345 1200, 0345 12055")}
    assert dict(line.differs) == {"city": ("Halle", "Halle (Saale)")}
    assert dict(line.empty) == {"notes": "rings in the morning"}
    assert choose(line, "city", TAKE)
    desk.imports.import_contacts(proposal)
    assert read(desk, tom).city == "Halle (Saale)"
    assert phones(read(desk, tom)) == ["0345 1200", "0345 12055"]
    assert read(desk, tom).notes == "rings in the morning"
    desk.history.undo()
    assert dump(desk.store) == before


def test_keeping_every_old_value_leaves_the_row_unchanged_and_the_counts_say_so(
    desk: Desk, tmp_path: Path, tom: int
) -> None:
    proposal = proposed(desk, tmp_path, TOM)
    (line,) = proposal.lines
    assert counts(proposal) == {"changed": 1}
    choose(line, "phone", KEEP)
    assert counts(proposal) == {"unchanged": 1}
    before = dump(desk.store)
    assert desk.imports.import_contacts(proposal).import_id == 0
    assert dump(desk.store) == before
    choose(line, "phone", TAKE)
    assert counts(proposal) == {"changed": 1}
    assert not line.chosen


def test_a_new_phone_comes_beside_the_old_one_or_in_its_place(
    desk: Desk, tmp_path: Path, tom: int
) -> None:
    proposal = proposed(desk, tmp_path, TOM)
    assert choices.options(proposal.lines[0], "phone") == (KEEP, TAKE, REPLACE)
    choose(proposal.lines[0], "phone", REPLACE)
    desk.imports.import_contacts(proposal)
    assert phones(read(desk, tom)) == ["0345 12055"]
    assert len(read(desk, tom).points) == 2
    desk.history.undo()
    assert phones(read(desk, tom)) == ["0345 1200"]


def test_an_empty_cell_clears_only_what_was_chosen_to_be_cleared(
    desk: Desk, tmp_path: Path, tom: int, eva: int
) -> None:
    before = dump(desk.store)
    proposal = proposed(desk, tmp_path, TOM, EVA, on_match="update")
    desk.imports.import_contacts(proposal)
    assert read(desk, tom).notes == "rings in the morning"
    assert phones(read(desk, eva)) == ["030 12345678"]
    desk.history.undo()
    proposal = proposed(desk, tmp_path, TOM, EVA)
    assert dict(proposal.lines[1].empty) == {"phone": "030 12345678", "notes": "prefers mail"}
    assert counts(proposal) == {"changed": 1, "unchanged": 1}
    choose(proposal.lines[1], "phone", CLEAR)
    assert counts(proposal) == {"changed": 2}
    desk.imports.import_contacts(proposal)
    assert phones(read(desk, eva)) == []
    assert read(desk, eva).notes == "prefers mail"
    assert read(desk, tom).notes == "rings in the morning"
    desk.history.undo()
    assert dump(desk.store) == before


def test_a_missing_column_can_not_even_be_chosen_to_clear(
    desk: Desk, tmp_path: Path, tom: int
) -> None:
    file = workbook(tmp_path / "x.xlsx", (*TOM[:2], TOM[4]),
                    header=("Vorname", "Nachname", "E-Mail"))  # fmt: skip
    (line,) = desk.imports.propose(file).lines
    assert dict(line.empty) == {}
    assert not choose(line, "phone", CLEAR)
    assert not choose(line, "notes", CLEAR)


def test_one_choice_for_all_rows_of_a_field(desk: Desk, tmp_path: Path, tom: int, eva: int) -> None:
    proposal = proposed(desk, tmp_path, TOM, EVA)
    asked = choices.questions(proposal)
    assert asked["notes"] == {KEEP: 2, CLEAR: 2}
    assert asked["phone"] == {KEEP: 2, TAKE: 1, REPLACE: 1, CLEAR: 1}
    assert choose_everywhere(proposal.lines, "notes", CLEAR) == proposal.lines
    assert choose_everywhere(proposal.lines, "phone", REPLACE) == proposal.lines[:1]
    desk.imports.import_contacts(proposal)
    assert [read(desk, key).notes for key in (tom, eva)] == ["", ""]
    assert phones(read(desk, tom)) == ["0345 12055"]
    assert phones(read(desk, eva)) == ["030 12345678"]
    assert len(desk.reads.steps()) == 3


def test_clearing_never_takes_the_last_name_a_contact_has(desk: Desk, tmp_path: Path) -> None:
    mail = ContactPoint("email", "a@b.example", "a@b.example")
    key = desk.contacts.add(Contact(firm="Adler GmbH", points=(mail,)))
    row = ("", "", "", "", "a@b.example", "", "", "")
    proposal = proposed(desk, tmp_path, row)
    (line,) = proposal.lines
    assert (line.contact_id, dict(line.empty)) == (key, {"firm": "Adler GmbH"})
    choose(line, "firm", CLEAR)
    desk.imports.import_contacts(proposal)
    assert read(desk, key).name


ROLF = ("Rolf", "Peters", "Peters Stahl AG", "", "", "44135", "Dortmund", "wants a call")


@pytest.fixture
def rolf(desk: Desk) -> int:
    return desk.contacts.add(Contact(first_name="Rolf", last_name="Peters", firm="Peters Stahl AG"))


def doubtful(desk: Desk, path: Path, *more: tuple[str, ...], **how: object) -> Proposal:
    proposal = proposed(desk, path, ROLF, *more, **how)
    assert proposal.lines[0].duplicate_of
    proposal.lines[0].taken = False
    return proposal


def test_a_possible_duplicate_that_is_the_same_fills_the_contact(
    desk: Desk, tmp_path: Path, rolf: int
) -> None:
    before = dump(desk.store)
    proposal = doubtful(desk, tmp_path)
    assert counts(proposal) == {"skipped": 1}
    assert desk.imports.decide(proposal, proposal.lines, "same") == proposal.lines
    assert counts(proposal) == {"changed": 1}
    assert proposal.possible_duplicates() == 0
    desk.imports.import_contacts(proposal)
    assert desk.reads.contact_ids() == [rolf]
    assert (read(desk, rolf).city, read(desk, rolf).notes) == ("Dortmund", "wants a call")
    desk.history.undo()
    assert dump(desk.store) == before


def test_a_possible_duplicate_that_is_somebody_else_is_new_and_is_not_asked_about_again(
    desk: Desk, tmp_path: Path, rolf: int
) -> None:
    before = dump(desk.store)
    proposal = doubtful(desk, tmp_path)
    desk.imports.decide(proposal, proposal.lines, "other")
    assert counts(proposal) == {"new": 1}
    desk.imports.import_contacts(proposal)
    assert len(desk.reads.contact_ids()) == 2
    assert desk.duplicates.find() == []
    assert desk.reads.steps()[0].verb == "import_contacts"
    desk.history.undo()
    assert dump(desk.store) == before


def test_a_decision_can_be_taken_back_before_anything_is_written(
    desk: Desk, tmp_path: Path, rolf: int
) -> None:
    proposal = doubtful(desk, tmp_path)
    (line,) = proposal.lines
    fresh = line.contact_id
    desk.imports.decide(proposal, [line], "same")
    assert line.contact_id == rolf
    desk.imports.decide(proposal, [line], "")
    assert (line.contact_id, line.verdict, line.taken, dict(line.changes)) == (
        fresh, "new", False, {},
    )  # fmt: skip
    assert proposal.possible_duplicates() == 1


def test_rows_about_the_same_person_follow_the_decision(
    desk: Desk, tmp_path: Path, rolf: int
) -> None:
    first = (*ROLF[:4], "rolf@peters.example", *ROLF[5:])
    second = ("Rolf", "Peters", "", "0231 5550", "rolf@peters.example", "", "", "")
    proposal = proposed(desk, tmp_path, first, second)
    one, two = proposal.lines
    assert (one.verdict, two.verdict, two.contact_id) == ("new", "changed", one.contact_id)
    desk.imports.decide(proposal, [one], "same")
    assert two.contact_id == rolf
    desk.imports.import_contacts(proposal)
    assert desk.reads.contact_ids() == [rolf]
    assert {point.value for point in read(desk, rolf).points} == {
        "0231 5550", "rolf@peters.example",
    }  # fmt: skip


def test_a_row_about_somebody_whose_own_row_is_left_out_makes_them(
    desk: Desk, tmp_path: Path
) -> None:
    second = ("Tom", "Richter", "", "0171 2345678", "tom@richter.example", "", "", "")
    proposal = proposed(desk, tmp_path, TOM, second)
    assert counts(proposal) == {"new": 1, "changed": 1}
    proposal.lines[0].taken = False
    assert counts(proposal) == {"new": 1, "skipped": 1}
    assert dict(desk.imports.import_contacts(proposal).counts)["new"] == 1
    (tom,) = desk.reads.contacts(desk.reads.contact_ids()).values()
    assert (tom.name, phones(tom), tom.firm) == ("Tom Richter", ["0171 2345678"], "")


def test_known_contacts_that_are_to_be_left_alone_stay_so_when_a_duplicate_is_one(
    desk: Desk, tmp_path: Path, rolf: int
) -> None:
    proposal = doubtful(desk, tmp_path, on_match="skip")
    desk.imports.decide(proposal, proposal.lines, "same")
    assert counts(proposal) == {"skipped": 1}
    desk.imports.decide(proposal, proposal.lines, "other")
    assert counts(proposal) == {"new": 1}


def test_a_line_without_a_choice_has_none() -> None:
    line = Line(2, "new", "x", Incoming(2, {}), 1, {"city": ("", "Jena")})
    assert list(choices.fields_of(line)) == []
