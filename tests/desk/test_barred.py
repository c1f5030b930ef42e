"""Imports and the block list: who objected is not brought back by a list, a list that says no is
believed, and a list that says yes opens nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.permission import Entry
from leaddesk.domain.proposal import Proposal
from leaddesk.exchange.claims import claims as claims_by
from leaddesk.ui import texts
from tests.desks import CARD, Clock, desk_in, dump

HEAD = "Vorname;Nachname;Straße;PLZ;Ort;E-Mail;Telefon"
EVA = "Eva;Hof;Markt 1;07743;Jena;eva@hof.example;03641 55020"
MORE = "Ida;Iser;Weg 2;01067;Dresden;ida@iser.example;0351 1234567"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Desk:
    return desk_in(tmp_path, clock)


def listed(desk: Desk, *rows: str, head: str = HEAD, name: str = "list.csv") -> Proposal:
    file = desk.path.parent / name
    file.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return desk.imports.propose(file)


def eva(desk: Desk) -> int:
    points = (
        ContactPoint("email", "eva@hof.example", "eva@hof.example"),
        ContactPoint("phone", "03641 55020", "+49364155020"),
    )
    contact = Contact(
        first_name="Eva", last_name="Hof", street="Markt 1", zip="07743", city="Jena",
        points=points, source_id=CARD, party="business",
    )  # fmt: skip
    return desk.contacts.add(contact)


def light(desk: Desk, key: int, channel: str) -> str:
    return desk.permission.answers(key)[channel].light


def test_who_objected_is_blocked_when_a_new_list_brings_them(desk: Desk, clock: Clock) -> None:
    desk.permission.object([key := eva(desk)])
    desk.contacts.delete([key])
    clock.ahead(days=30)
    proposal = listed(desk, EVA, MORE)
    assert proposal.counts() == {
        "new": 1, "changed": 0, "unchanged": 0, "skipped": 0, "blocked": 1, "rejected": 0,
    }  # fmt: skip
    line = proposal.lines[0]
    assert (line.verdict, line.taken, str(line.blocks[0].since)) == ("blocked", False, "2026-11-23")
    assert [(f.code, f.value, f.rejected) for f in proposal.flaws] == [
        ("blocked", "2026-11-23", False)
    ]
    assert "block list" in texts.problem("blocked")
    line.taken = True
    desk.imports.import_contacts(proposal)
    assert [card.name for card in desk.reads.cards(desk.reads.contact_ids()).values()] == [
        "Ida Iser"
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Eva;Hof-Neu;;;;EVA@hof.example;",
        ";Hof;;;;;+49 3641 55020",
        "EVA;Hof;Markt 1;07743;Jena;;",
        "Eva;Hof;Markt 1;07743;Jena;neu@hof.example;0361 9",
    ],
)
def test_whoever_objected_is_known_by_address_number_or_name_with_place(
    desk: Desk, row: str
) -> None:
    desk.permission.object([key := eva(desk)])
    desk.contacts.delete([key])
    assert [line.verdict for line in listed(desk, row, MORE).lines] == ["blocked", "new"]


def test_an_objection_to_one_way_lets_the_row_in_with_a_note(desk: Desk) -> None:
    desk.permission.object([key := eva(desk)], "email")
    desk.contacts.delete([key])
    proposal = listed(desk, EVA)
    assert [line.verdict for line in proposal.lines] == ["new"]
    assert {block.channel for block in proposal.lines[0].blocks} == {"email"}
    desk.imports.import_contacts(proposal)
    key = desk.reads.contact_ids()[0]
    assert desk.permission.answers(key)["email"].rule.id == "G3"


def test_a_colleague_at_the_same_number_is_let_in_and_blocked_there_only(desk: Desk) -> None:
    desk.permission.object([eva(desk)])
    proposal = listed(desk, "Jan;Kern;;;;;03641 55020")
    assert [line.verdict for line in proposal.lines] == ["new"]
    desk.imports.import_contacts(proposal)
    jan = next(key for key in desk.reads.contact_ids() if desk.reads.name_of(key) == "Jan Kern")
    assert light(desk, jan, "phone") == "red"


def test_our_own_export_of_an_objector_comes_back_with_no_changes(
    desk: Desk, tmp_path: Path
) -> None:
    desk.permission.object([eva(desk)])
    desk.exports.export_contacts(tmp_path / "own.xlsx", texts)
    counts = desk.imports.propose(tmp_path / "own.xlsx").counts()
    assert (counts["unchanged"], counts["changed"], counts["blocked"]) == (1, 0, 0)


@pytest.mark.parametrize(
    ("header", "claims"),
    [
        ("Newsletter", True), ("Newsletter: ja/nein", True), ("Einwilligung E-Mail", True),
        ("Opt-in", True), ("DOUBLE_OPT-IN", True), ("Marketing consent", True),
        ("Newsletter abgemeldet", False), ("kein Newsletter", False), ("OPTIN_TIME", False),
        ("Einwilligung am", False), ("Email Opt Out", False), ("Unsubscribed", False),
        ("Ort", False),
    ],
)  # fmt: skip
def test_a_column_claims_a_consent_by_its_title(header: str, claims: bool) -> None:
    assert claims_by(header) is claims


def test_an_opt_out_column_goes_into_the_ledger_and_the_block_list_in_one_step(
    desk: Desk,
) -> None:
    head = HEAD + ";Nicht anrufen"
    desk.imports.import_contacts(listed(desk, EVA + ";ja", MORE + ";nein", head=head))
    by_name = {desk.reads.name_of(key): key for key in desk.reads.contact_ids()}
    eva = by_name["Eva Hof"]
    entries = desk.permission.entries(eva)
    assert [(e.kind, e.channel, e.way, e.note) for e in entries] == [
        ("objected", "phone", "list", "list.csv")
    ]
    assert desk.permission.entries(by_name["Ida Iser"]) == []
    assert desk.permission.answers(eva)["phone"].rule.id == "G3"
    assert desk.imports.propose(desk.path.parent / "list.csv").counts()["unchanged"] == 2
    desk.history.undo()
    assert desk.reads.contact_ids() == []
    assert [b.channel for b in listed(desk, EVA).lines[0].blocks] == ["phone"]


def test_a_list_adds_an_opt_out_to_somebody_known_and_takes_none_away(desk: Desk) -> None:
    key = eva(desk)
    desk.permission.object([key], "phone")
    head = HEAD + ";Nicht anrufen;Keine E-Mails"
    desk.imports.import_contacts(listed(desk, EVA + ";nein;ja", head=head))
    assert desk.reads.opted_out(key) == "email,phone"
    assert [e.channel for e in desk.permission.entries(key)] == ["phone", "email"]
    assert light(desk, key, "email") == "red"


def test_a_claimed_consent_is_shown_as_one_and_opens_nothing(desk: Desk) -> None:
    known = eva(desk)
    head = HEAD + ";Newsletter"
    proposal = listed(desk, EVA + ";ja", MORE + ";ja", head=head)
    desk.imports.import_contacts(proposal)
    for key in desk.reads.contact_ids():
        entries = desk.permission.entries(key)
        assert [(e.kind, e.channel, e.way) for e in entries] == [
            ("claimed", "newsletter", "import")
        ]
        answer = desk.permission.answers(key)["newsletter"]
        assert (answer.light, answer.rule.id) == ("red", "DE-N2")
    assert desk.imports.propose(desk.path.parent / "list.csv").counts()["unchanged"] == 2
    before = dump(desk.store)
    assert desk.permission.entries(known)
    desk.history.undo()
    desk.history.redo()
    assert dump(desk.store) == before


def test_a_claim_for_somebody_who_objected_leaves_them_blocked(desk: Desk, clock: Clock) -> None:
    key = eva(desk)
    desk.permission.object([key], "newsletter")
    clock.ahead(days=400)
    head = HEAD + ";Newsletter-Einwilligung"
    desk.imports.import_contacts(listed(desk, EVA + ";ja", head=head))
    assert desk.permission.answers(key)["newsletter"].rule.id == "G3"


def test_a_restricted_person_is_not_touched_by_a_list(desk: Desk) -> None:
    key = eva(desk)
    desk.permission.record(key, Entry("restricted", desk.now()))
    row = EVA.replace("Markt 1", "Weg 9")
    assert [line.verdict for line in listed(desk, row).lines] == ["blocked"]
