"""Permission on a real file: what was refused stays refused, whatever is undone, edited, merged,
deleted or brought again; only what the user records opens anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.permission import CHANNELS, Entry
from leaddesk.domain.trouble import Refused
from tests.desks import START, TODAY, Clock, desk_in, dump

WORDING = "Ja, senden Sie mir Angebote."
MAIL = ContactPoint("email", "eva@hof.example", "eva@hof.example")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Desk:
    return desk_in(tmp_path, clock)


def eva(**more: object) -> Contact:
    kept = Contact(
        first_name="Eva", last_name="Hof", street="Markt 1", zip="07743", city="Jena",
        points=(MAIL,), source_id=1, party="consumer",
    )  # fmt: skip
    return replace(kept, **more)  # type: ignore[arg-type]


def yes(clock: Clock, channel: str = "email") -> Entry:
    """A consent confirmed by double opt-in is two entries; this is its first."""
    return Entry(
        "given", clock.now, channel, "offers", way="double_opt_in", wording=WORDING, place="Web"
    )


def consent(desk: Desk, clock: Clock, key: int, channel: str = "email") -> None:
    confirmed = Entry("confirmed", clock.now, channel, "offers", way="double_opt_in")
    desk.permission.record_all(key, [yes(clock, channel), confirmed])


def light(desk: Desk, key: int, channel: str = "email") -> str:
    return desk.permission.answers(key)[channel].light


def test_a_lead_may_not_be_mailed_and_a_recorded_consent_opens_it(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(eva())
    assert light(desk, key) == "red"
    consent(desk, clock, key)
    assert light(desk, key) == "green"
    assert light(desk, key, "newsletter") == "red"
    desk.history.undo()
    assert light(desk, key) == "red"
    desk.history.redo()
    assert light(desk, key) == "green"


def test_an_objection_survives_its_undo_and_is_corrected_with_a_reason(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    consent(desk, clock, key)
    clock.ahead(days=1)
    desk.permission.object([key], "email")
    assert light(desk, key) == "red"
    desk.history.undo()
    assert light(desk, key) == "red"
    assert [block.channel for block in desk.permission.blocks(key)] == ["email"]
    entry = desk.permission.blocks(key)[0].entry_id
    assert entry is not None
    with pytest.raises(Refused, match="note_missing"):
        desk.permission.correct(key, entry, "  ")
    desk.permission.correct(key, entry, "war Eva Kopf, nicht Eva Hof")
    assert light(desk, key) == "green"
    assert desk.permission.blocks(key) == []


def test_undoing_a_correction_puts_the_no_back_onto_the_block_list(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    desk.permission.object([key])
    (said,) = desk.permission.entries(key)
    listed = dump(desk.store)["block"]
    desk.permission.correct(key, said.id, "war Eva Kopf")
    assert light(desk, key, "post") == "green"
    desk.history.undo()
    assert dump(desk.store)["block"] == listed
    desk.history.redo()
    assert desk.permission.blocks(key) == []
    assert light(desk, key, "post") == "green"
    desk.history.undo()
    desk.contacts.delete([key])
    again = desk.contacts.add(eva())
    assert light(desk, again, "post") == "red"


def test_undoing_that_a_restriction_was_lifted_restricts_whoever_is_typed_again(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    desk.permission.restrict([key], "wird geprüft")
    clock.ahead(days=1)
    desk.permission.lift([key], "geklärt")
    desk.history.undo()
    desk.contacts.delete([key])
    again = desk.contacts.add(eva())
    assert desk.permission.restricted([again]) == {again}


def test_a_correction_that_stays_since_the_contact_was_changed_blocks_nobody_again(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    desk.permission.object([key], "email")
    (said,) = desk.permission.entries(key)
    desk.permission.correct(key, said.id, "war Eva Kopf")
    correction = desk.reads.undo_step()
    assert correction is not None
    desk.permission.object([key], "phone")
    change = desk.history.undo_step(correction.id)
    assert [kept.contact_id for kept in change.kept] == [key]
    assert [block.channel for block in desk.permission.blocks(key)] == ["phone"]


def test_who_objected_is_still_blocked_after_being_deleted_and_typed_again(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    desk.permission.object([key])
    desk.contacts.delete([key])
    again = desk.contacts.add(eva())
    assert light(desk, again, "post") == "red"
    by_name = desk.contacts.add(eva(points=()))
    assert light(desk, by_name, "post") == "red"
    other = desk.contacts.add(eva(first_name="Ida", street="Markt 2", points=()))
    assert light(desk, other, "post") == "green"


def test_whoever_is_typed_in_is_known_to_the_block_list_before_they_are_kept(desk: Desk) -> None:
    assert desk.permission.blocked(eva()) == []
    desk.contacts.delete([key := desk.contacts.add(eva())])
    assert desk.permission.blocked(eva()) == []
    desk.history.undo()
    desk.permission.object([key], "email")
    desk.contacts.delete([key])
    by_mail = eva(first_name="Ida", street="", zip="")
    assert [block.channel for block in desk.permission.blocked(by_mail)] == ["email"]
    assert desk.permission.blocked(eva(first_name="Ida", points=())) == []


def test_two_who_share_an_address_are_both_blocked_there_and_only_there(desk: Desk) -> None:
    key = desk.contacts.add(eva())
    mate = desk.contacts.add(eva(first_name="Jan", street="Weg 3"))
    desk.permission.object([key])
    assert light(desk, mate, "email") == "red"
    assert desk.permission.answers(mate)["email"].rule.id == "G3"
    assert light(desk, mate, "post") == "green"


def test_a_merge_keeps_the_objection_and_can_be_undone(desk: Desk, clock: Clock) -> None:
    consenting = desk.contacts.add(eva())
    consent(desk, clock, consenting)
    objecting = desk.contacts.add(
        eva(points=(ContactPoint("email", "e@hof.example", "e@hof.example"),), street="Weg 9")
    )
    clock.ahead(days=1)
    desk.permission.object([objecting], "email")
    desk.duplicates.merge(consenting, objecting)
    assert light(desk, consenting) == "red"
    assert desk.reads.opted_out(consenting) == "email"
    desk.history.undo()
    assert light(desk, consenting) == "green"
    assert light(desk, objecting) == "red"


def test_nobody_becomes_a_business_by_a_merge(desk: Desk) -> None:
    keep, other = desk.contacts.add(eva(party="")), desk.contacts.add(eva(party="business"))
    desk.duplicates.merge(keep, other)
    kept = desk.reads.contact(keep)
    assert kept is not None
    assert kept.party == ""


def test_an_entry_of_tomorrow_or_without_words_is_refused_and_changes_nothing(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    before = dump(desk.store)
    for entry, code in (
        (replace(yes(clock), at=START + timedelta(days=1)), "in_the_future"),
        (replace(yes(clock), wording=" "), "wording_missing"),
        (replace(yes(clock), channel=""), "channel_missing"),
        (Entry("presumed", clock.now, "phone"), "reason_missing"),
        (Entry("presumed", clock.now, "phone", reason="enquiry"), "note_missing"),
        (Entry("nonsense", clock.now), "kind_unknown"),
    ):
        with pytest.raises(Refused, match=code):
            desk.permission.record(key, entry)
    assert dump(desk.store) == before


def test_a_card_says_what_was_refused_and_whether_a_restriction_is_in_force(
    desk: Desk, clock: Clock
) -> None:
    key, other = desk.contacts.add(eva()), desk.contacts.add(Contact(last_name="Ohm"))

    def marks() -> list[tuple[str, bool, bool]]:
        cards = desk.reads.cards([key, other])
        return [(card.opted_out, card.restricted, card.refuses)
                for card in (cards[key], cards[other])]  # fmt: skip

    assert marks() == [("", False, False), ("", False, False)]
    desk.permission.object([key], "email")
    desk.permission.restrict([other])
    assert marks() == [("email,newsletter", False, True), ("", True, True)]
    clock.ahead(days=1)
    desk.permission.record(other, Entry("lifted", clock.now, note="geklärt"))
    assert marks()[1] == ("", False, False)
    lifted = next(entry for entry in desk.permission.entries(other) if entry.kind == "lifted")
    desk.permission.correct(other, lifted.id, "doch nicht")
    assert marks()[1] == ("", True, True)


def test_a_restriction_takes_out_of_everything_until_it_is_lifted(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(eva())
    desk.permission.record(key, Entry("restricted", clock.now))
    assert {answer.light for answer in desk.permission.answers(key).values()} == {"red"}
    desk.history.undo()
    assert light(desk, key, "post") == "red"
    desk.permission.record(key, Entry("restricted", clock.now))
    clock.ahead(days=1)
    desk.permission.record(key, Entry("lifted", clock.now, note="geklärt"))
    assert light(desk, key, "post") == "green"
    desk.history.undo()
    assert light(desk, key, "post") == "red"


def test_a_rules_file_of_ones_own_is_used_and_a_broken_one_is_not(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leaddesk.desk import rules

    monkeypatch.setenv("LEADDESK_HOME", str(tmp_path))
    own = rules.own_file()
    own.parent.mkdir(parents=True)
    own.write_text("{broken", encoding="utf-8")
    found, trouble = rules.rules()
    assert trouble is not None
    assert trouble.code == "rules_broken"
    assert found.by_id["G3"].verdict == "red"
    shipped = (rules.paths.resources() / "rules" / rules.NAME).read_text(encoding="utf-8")
    own.write_text(shipped.replace("2026-11", "2027-01"), encoding="utf-8")
    found, trouble = rules.rules()
    assert (found.dated, trouble) == ("2027-01", None)


def test_a_proof_is_kept_in_the_same_step_and_one_that_is_gone_proves_nothing(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    before = dump(desk.store)
    paper = Entry("given", clock.now, "email", "offers", way="paper", wording=WORDING)
    desk.permission.record_all(key, [paper], proof=("karte.pdf", b"%PDF-1.4 unterschrieben"))
    file = desk.reads.files_of(key)[0]
    assert [e.evidence for e in desk.permission.entries(key)] == [file.sha256]
    assert light(desk, key) == "green"
    desk.files.delete(file.id)
    answer = desk.permission.answers(key)["email"]
    assert (answer.light, answer.rule.id) == ("red", "DE-E2")
    desk.history.undo()
    assert light(desk, key) == "green"
    desk.history.undo()
    assert dump(desk.store) == before
    with pytest.raises(Refused, match="kept_file_empty"):
        desk.permission.record_all(key, [paper], proof=("karte.pdf", b""))
    assert dump(desk.store) == before


def test_a_yes_and_a_no_of_one_day_make_a_no(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(eva())
    desk.permission.object([key], "email")
    clock.ahead(hours=2)
    consent(desk, clock, key)
    assert light(desk, key) == "red"
    clock.ahead(days=1)
    consent(desk, clock, key)
    assert light(desk, key) == "green"


def test_who_is_restricted_leaves_in_no_export_and_the_count_says_so(
    desk: Desk, tmp_path: Path
) -> None:
    from leaddesk.ui import texts

    barred, free = desk.contacts.add(eva()), desk.contacts.add(eva(first_name="Ida", points=()))
    desk.permission.record(barred, Entry("restricted", desk.now()))
    for name in ("a.csv", "a.vcf", "a.json", "a.xlsx"):
        done = desk.exports.export_contacts(tmp_path / name, texts)
        assert (done.rows, done.left_out) == (1, {"restricted": 1})
    assert "eva@hof.example" not in (tmp_path / "a.json").read_text(encoding="utf-8")
    assert free


def test_an_export_says_who_may_not_be_called_even_after_an_undo(
    desk: Desk, tmp_path: Path
) -> None:
    from leaddesk.ui import texts

    key = desk.contacts.add(eva())
    desk.permission.object([key], "phone")
    desk.history.undo()
    columns = ["last_name", "optout_phone", "optout_email"]
    desk.exports.export_contacts(tmp_path / "a.csv", texts, columns=columns, dialect="plain")
    row = (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()[1]
    assert row.endswith("Hof,yes,")


def test_the_mark_follows_a_no_that_outlived_its_undo_and_one_of_a_shared_address(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(eva())
    mate = desk.contacts.add(eva(first_name="Jan", street="Weg 3"))
    desk.permission.object([key])
    desk.history.undo()
    cards = desk.reads.cards([key, mate])
    assert cards[key].opted_out.split(",") == list(CHANNELS)
    assert {"email", "newsletter"} <= set(cards[mate].opted_out.split(",")) < set(CHANNELS)
    clock.ahead(days=1)
    consent(desk, clock, mate)
    assert light(desk, mate) == "green"
    assert "email" not in desk.reads.cards([mate])[mate].opted_out.split(",")


def test_a_no_that_was_undone_is_still_on_the_block_list_and_corrected_there(desk: Desk) -> None:
    key = desk.contacts.add(Contact(last_name="Hof", street="Markt 1", zip="07743", city="Jena"))
    desk.permission.object([key], "post")
    assert desk.permission.lingering(key) == []
    desk.history.undo()
    assert desk.permission.answers(key)["post"].rule.id == "G3"
    (left,) = desk.permission.lingering(key)
    assert (left.kind, left.channel, left.day) == ("objected", "post", TODAY)
    with pytest.raises(Refused, match="note_missing"):
        desk.permission.correct(key, left.id, " ")
    desk.permission.correct(key, left.id, "wrong card clicked")
    assert desk.permission.lingering(key) == []
    assert desk.permission.answers(key)["post"].rule.id != "G3"
    assert [(e.kind, e.note) for e in desk.permission.entries(key)] == [
        ("corrected", "wrong card clicked")
    ]


def test_what_somebody_else_said_at_a_shared_address_is_not_theirs_to_correct(desk: Desk) -> None:
    mail = (ContactPoint("email", "info@hof.example", "info@hof.example"),)
    one, mate = (desk.contacts.add(Contact(last_name=each, points=mail)) for each in ("A", "B"))
    desk.permission.object([one], "email")
    assert desk.permission.answers(mate)["email"].rule.id == "G3"
    assert desk.permission.lingering(mate) == []
