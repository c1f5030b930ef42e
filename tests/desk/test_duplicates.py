"""Duplicates at rest: who is found and who is not, and merging two as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Cancelled, Refused
from leaddesk.store.search import bring_up_to_date
from tests.desks import (
    CARD,
    DISQUALIFIED,
    EBOOK,
    IN_DIALOGUE,
    INTEREST,
    NEW,
    OFFER,
    PROBLEM,
    QUALIFIED,
    START,
    TODAY,
    WON,
    Clock,
    all_yes,
    call,
    desk_in,
    dump,
    verbs,
)


def mail(address: str) -> ContactPoint:
    return ContactPoint("email", address, address.lower())


def phone(number: str) -> ContactPoint:
    return ContactPoint("phone", number, number)


def add(
    desk: Desk, first: str, last: str, firm: str = "", *points: ContactPoint, **more: Any
) -> int:
    fields = {"first_name": first, "last_name": last, "firm": firm, "points": points}
    return desk.contacts.add(Contact(**fields | more))


def whys(desk: Desk) -> list[str]:
    return [pair.why for pair in desk.duplicates.find()]


def stage_of(desk: Desk, contact_id: int) -> int:
    case = desk._work.case(contact_id)
    return case.stage.id


def opted_out(desk: Desk, contact_id: int) -> str:
    return str(desk.store.one("SELECT opted_out FROM contact WHERE id = ?", (contact_id,)))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (("Eva", "Klein", "", mail("eva@k.example")), ("E.", "Klein", "", mail("eva@k.example")),
         "same_email"),
        (("Eva", "Klein", "", phone("+49301")), ("Eva", "Klein", "X AG", phone("+49301")),
         "same_phone"),
        (("Eva", "Klein", "X AG"), ("Éva", "Klein", "X-AG"), "same_name_firm"),
        (("Eva", "Klein", "X AG"), ("Klein", "Eva", "X AG"), "swapped_name"),
        (("Katrin", "Voigt", "X AG"), ("Kathrin", "Voigt", "X AG"), "similar_name_firm"),
        (("Eva", "Schneider", "X AG"), ("Eva", "Schnieder", "X AG"), "similar_name_firm"),
        (("Eva", "Meier", "X AG"), ("Eva", "Maier", "X AG"), "similar_name_firm"),
        (("Katrin", "Voigt", "", mail("k@v.example")), ("Kathrin", "Voigt", "Y AG",
         mail("k@v.example")), "similar_name_email"),
        (("Eva", "Klein", "", mail("klein@k.example")), ("Tom", "Klein", "",
         mail("klein@k.example")), "shared_email"),
        (("Katrin", "Voigt", "", phone("+49301")), ("Kathrin", "Voigt", "", phone("+49301")),
         "shared_phone"),
        (("E.", "Klein", "", phone("+49301")), ("Eva", "Klein", "", phone("+49301")),
         "shared_phone"),
        (("", "", "Vogt Bau GmbH"), ("", "", "Vogt-Bau GmbH"), "same_firm"),
    ],
)  # fmt: skip
def test_two_that_may_be_one_are_found_with_the_reason(
    desk: Desk, one: tuple[Any, ...], other: tuple[Any, ...], why: str
) -> None:
    add(desk, *one)
    add(desk, *other)
    (pair,) = desk.duplicates.find()
    assert pair.why == why
    assert 50 <= pair.score <= 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Hans", "Müller"), ("Hans", "Müller")),
        (("Hans", "Müller", "A AG", phone("+49301")), ("Eva", "Klein", "A AG", phone("+49301"))),
        (("Hans", "Müller", "A", mail("info@a.example")),
         ("Eva", "Klein", "A", mail("info@a.example"))),
        (("", "", "A AG", phone("+49301"), mail("info@a.example")),
         ("Eva", "Klein", "A AG", phone("+49301"), mail("info@a.example"))),
        (("Hans", "Müller", "A AG"), ("Eva", "Müller", "A AG")),
        (("", "", "Adler GmbH"), ("", "", "Adler KG")),
        (("T.", "Richter", "A AG"), ("S.", "Richter", "A AG")),
        (("Anna", "Wolf", "A AG"), ("Wolf", "Maria", "A AG")),
    ],
)  # fmt: skip
def test_a_name_a_switchboard_or_a_shared_mailbox_is_not_enough(
    desk: Desk, one: tuple[Any, ...], other: tuple[Any, ...]
) -> None:
    add(desk, *one)
    add(desk, *other)
    assert desk.duplicates.find() == []


def test_the_likeliest_come_first_and_names_are_told(desk: Desk) -> None:
    add(desk, "Eva", "Klein", "", zip="10115")
    add(desk, "Eva", "Klein", "", zip="10115")
    add(desk, "Tom", "Wolf", "", mail("tom@w.example"))
    add(desk, "Tom", "Wolf", "", mail("tom@w.example"))
    found = desk.duplicates.find()
    assert [(pair.one_name, pair.why) for pair in found] == [
        ("Tom Wolf", "same_email"),
        ("Eva Klein", "same_name_zip"),
    ]


def test_in_a_crowd_at_one_number_the_same_name_is_found_still(desk: Desk) -> None:
    for number in range(60):
        add(desk, f"F{number}", f"L{number:02}", "A AG", phone("+49301"))
    add(desk, "F7", "L07", "A AG", phone("+49301"))
    (pair,) = desk.duplicates.find()
    assert pair.one_name == "F7 L07"


def test_the_search_tells_how_far_it_is_and_can_be_stopped(desk: Desk) -> None:
    add(desk, "Eva", "Klein")
    told: list[tuple[int, int | None]] = []
    desk.duplicates.find(lambda done, total: told.append((done, total)))
    assert told[-1] == (2, 2)
    with pytest.raises(Cancelled):
        desk.duplicates.find(None, lambda: True)


def test_what_is_not_the_same_is_not_found_again(desk: Desk) -> None:
    one, other = (add(desk, "Eva", "Klein", "A AG") for _ in range(2))
    before = dump(desk.store)
    desk.duplicates.not_the_same(other, one)
    assert whys(desk) == []
    assert verbs(desk)[-1] == "not_the_same"
    desk.duplicates.not_the_same(one, other)
    assert verbs(desk).count("not_the_same") == 1
    desk.history.undo()
    assert dump(desk.store) == before
    assert whys(desk) == ["same_name_firm"]


def test_deleting_a_contact_forgets_what_it_was_not_the_same_as(desk: Desk) -> None:
    one, other = (add(desk, "Eva", "Klein", "A AG") for _ in range(2))
    desk.duplicates.not_the_same(one, other)
    before = dump(desk.store)
    desk.contacts.delete([one])
    assert desk.store.rows("SELECT * FROM not_same") == []
    desk.history.undo()
    assert dump(desk.store) == before


def full(desk: Desk, clock: Clock) -> tuple[int, int]:
    """Two contacts with everything a contact can have, some of it the same."""
    keep = add(desk, "Eva", "Klein", "A AG", phone("+49301"), mail("eva@a.example"),
               tags=("VIP",), notes="One", source_id=CARD)  # fmt: skip
    other = add(desk, "Eva", "Klein", "B AG", ContactPoint("mobile", "0301", "+49301"),
                phone("+49302"), tags=("VIP", "Messe"), notes="Two", city="Jena",
                value_cents=500, source_id=CARD)  # fmt: skip
    desk.contacts.set_follow_up(keep, FollowUp(TODAY, "call"))
    desk.contacts.set_follow_up(other, FollowUp(TODAY + timedelta(3), "write"))
    desk.activities.log(keep, call())
    desk.qualification.answer(keep, [Answer(PROBLEM, "yes", "old")])
    clock.ahead(hours=1)
    desk.activities.log(other, call(at=clock.now), FollowUp(TODAY + timedelta(4), "meet"))
    desk.qualification.answer(other, [*all_yes(), Answer(PROBLEM, "no", "solved")])
    store, third = desk.store, add(desk, "Tom", "Wolf")
    desk.duplicates.not_the_same(other, third)
    store.change("INSERT INTO own_field (id, name) VALUES (1, 'Colour'), (2, 'Size')")
    for key, contact, field, value in ((1, keep, 1, "red"), (2, other, 1, "blue"),
                                       (3, other, 2, "XL")):  # fmt: skip
        store.change("INSERT INTO own_value VALUES (?, ?, ?, ?)", (key, contact, field, value))
    for key, contact, digest in ((1, keep, "a"), (2, other, "a"), (3, other, "b")):
        store.change(
            "INSERT INTO file VALUES (?, ?, 'x.pdf', '', 1, ?, x'00', 'now')",
            (key, contact, digest),
        )
    store.change("UPDATE contact SET opted_out = 'email' WHERE id = ?", (keep,))
    store.change("UPDATE contact SET opted_out = 'phone,email' WHERE id = ?", (other,))
    bring_up_to_date(store)
    return keep, other


def test_a_merged_contact_has_what_both_had(desk: Desk, clock: Clock) -> None:
    keep, other = full(desk, clock)
    clock.ahead(minutes=1)
    desk.duplicates.merge(keep, other)
    assert desk.reads.contact(other) is None
    kept = desk.reads.contact(keep)
    assert kept
    assert (kept.firm, kept.city, kept.value_cents) == ("A AG", "Jena", 500)
    assert kept.notes == "One\n\nTwo"
    assert kept.tags == ("Messe", "VIP")
    assert [point.normal for point in kept.points] == ["+49301", "eva@a.example", "+49302"]
    assert len(desk.reads.activities(keep)) == 2
    assert [each.text for each in desk.reads.follow_ups(keep)] == ["call", "meet"]
    answers = desk.reads.answers(keep)
    assert (answers[PROBLEM].value, answers[PROBLEM].note) == ("no", "solved · old")
    assert answers[INTEREST].value == "yes"
    values = desk.store.rows("SELECT contact_id, value FROM own_value ORDER BY id")
    assert values == [(keep, "red"), (keep, "XL")]
    assert desk.store.rows("SELECT contact_id, sha256 FROM file") == [(keep, "a"), (keep, "b")]
    ((first, second),) = desk.store.rows("SELECT one_id, other_id FROM not_same")
    assert keep in (first, second)
    last = desk.store.one("SELECT last_activity_at FROM contact WHERE id = ?", (keep,))
    assert last == desk.store.one("SELECT max(at) FROM activity")
    assert desk.check() == []


def test_a_merge_is_one_step_and_its_undo_brings_both_back_exactly(
    tmp_path: Path, clock: Clock
) -> None:
    desk = desk_in(tmp_path / "..", clock, name=f"{tmp_path.name}.leaddesk")
    keep, other = full(desk, clock)
    before, steps = dump(desk.store), len(verbs(desk))
    clock.ahead(minutes=1)
    desk.duplicates.merge(keep, other, {"firm": "other", "notes": "other"})
    after = dump(desk.store)
    assert verbs(desk)[steps:] == ["merge_contacts"]
    kept = desk.reads.contact(keep)
    assert kept
    assert (kept.firm, kept.notes) == ("B AG", "Two")
    desk.close()
    desk = desk_in(tmp_path / "..", clock, name=f"{tmp_path.name}.leaddesk")
    desk.history.undo()
    assert dump(desk.store) == before
    desk.history.redo()
    assert dump(desk.store) == after
    assert desk.check() == []
    desk.close()


@pytest.mark.parametrize("turned", [False, True])
def test_an_objection_stays_whoever_is_kept(desk: Desk, turned: bool) -> None:
    """Check 11: merging a consenting and an objecting record keeps the objection."""
    consenting, objecting = (add(desk, "Eva", "Klein", "A AG") for _ in range(2))
    desk.store.change("UPDATE contact SET opted_out = 'email,phone' WHERE id = ?", (objecting,))
    before = dump(desk.store)
    keep, other = (objecting, consenting) if turned else (consenting, objecting)
    desk.duplicates.merge(keep, other)
    assert opted_out(desk, keep) == "email,phone"
    desk.history.undo()
    assert dump(desk.store) == before


def prospect(desk: Desk) -> int:
    key = add(desk, "Eva", "Klein", "A AG")
    desk.activities.log(key, call())
    desk.qualification.answer(key, all_yes())
    desk.board.move_cards([key], QUALIFIED)
    return key


@pytest.mark.parametrize("turned", [False, True])
def test_the_further_stage_holds(desk: Desk, turned: bool) -> None:
    lead, further = add(desk, "Eva", "Klein", "A AG"), prospect(desk)
    keep, other = (further, lead) if turned else (lead, further)
    desk.duplicates.merge(keep, other)
    assert stage_of(desk, keep) == QUALIFIED
    assert desk.reads.column_ids(QUALIFIED) == [keep]
    assert len(desk.reads.activities(keep)) == 1


def test_a_customer_stays_one(desk: Desk) -> None:
    lead, customer = add(desk, "Eva", "Klein", "A AG"), prospect(desk)
    desk.sales.record(customer, Sale(TODAY, 990))
    desk.duplicates.merge(lead, customer)
    assert stage_of(desk, lead) == WON
    assert len(desk.reads.sales(lead)) == 1


def test_only_two_disqualified_ones_stay_out(desk: Desk) -> None:
    one, two, three = (add(desk, "Eva", "Klein", "A AG") for _ in range(3))
    desk.qualification.disqualify([one, two], "no_interest")
    desk.duplicates.merge(one, two)
    assert stage_of(desk, one) == DISQUALIFIED
    desk.duplicates.merge(one, three)
    assert stage_of(desk, one) == NEW


def test_merging_two_leads_opens_no_gate(desk: Desk) -> None:
    one, other = (add(desk, "Eva", "Klein", "A AG") for _ in range(2))
    desk.activities.log(one, call())
    desk.qualification.answer(other, all_yes())
    desk.duplicates.merge(other, one)
    assert stage_of(desk, other) == IN_DIALOGUE


@pytest.mark.parametrize("turned", [False, True])
def test_a_newer_no_of_the_lead_closes_the_gate_again(
    desk: Desk, clock: Clock, turned: bool
) -> None:
    further = prospect(desk)
    desk.board.move_cards([further], OFFER)
    clock.ahead(days=1)
    lead = add(desk, "Eva", "Klein", "A AG")
    desk.qualification.answer(lead, [Answer(PROBLEM, "no")])
    keep, other = (further, lead) if turned else (lead, further)
    desk.duplicates.merge(keep, other)
    assert stage_of(desk, keep) == NEW


def test_who_came_by_themselves_stays_a_clear_prospect(desk: Desk) -> None:
    listed = add(desk, "Eva", "Klein", "A AG", source_id=CARD)
    came = add(desk, "Eva", "Klein", "A AG", source_id=EBOOK)
    assert [each.field for each in desk.duplicates.differences(listed, came)] == ["source"]
    desk.duplicates.merge(listed, came)
    assert stage_of(desk, listed) == QUALIFIED


def test_a_list_chosen_as_the_source_makes_a_lead_that_has_to_pass_the_gate(desk: Desk) -> None:
    listed = add(desk, "Eva", "Klein", "A AG", source_id=CARD)
    came = add(desk, "Eva", "Klein", "A AG", source_id=EBOOK)
    desk.duplicates.merge(listed, came, {"source": "keep"})
    assert stage_of(desk, listed) == NEW


def test_a_contact_that_is_gone_cannot_be_merged(desk: Desk) -> None:
    one, other = (add(desk, "Eva", "Klein", "A AG") for _ in range(2))
    desk.contacts.delete([other])
    for keep, gone in ((one, other), (other, one), (one, one)):
        with pytest.raises(Refused, match="contact_gone"):
            desk.duplicates.merge(keep, gone)
    with pytest.raises(Refused, match="contact_gone"):
        desk.duplicates.not_the_same(one, other)


def test_an_edit_after_the_merge_is_kept_and_named_by_its_undo(desk: Desk, clock: Clock) -> None:
    one, other = (add(desk, "Eva", "Klein", "A AG") for _ in range(2))
    desk.activities.log(other, call(at=START))
    clock.ahead(minutes=1)
    desk.duplicates.merge(one, other)
    (step, *_) = desk.reads.steps()
    kept = desk.reads.contact(one)
    assert kept
    clock.ahead(minutes=1)
    desk.contacts.edit(one, replace(kept, city="Jena"))
    change = desk.history.undo_step(step.id)
    assert {(each.contact, each.why) for each in change.kept} == {("Eva Klein", "changed_since")}
    after = desk.reads.contact(one)
    assert after
    assert after.city == "Jena"
    assert desk.reads.contact(other) is None  # the two share what was put together
    assert len(desk.reads.activities(one)) == 1
    assert desk.check() == []


def test_a_no_that_only_the_block_list_knows_is_kept_by_whom_they_become(
    desk: Desk, clock: Clock
) -> None:
    """Its step was undone, so the ledger has it no more, and the other contact's marks go."""
    place = {"last_name": "Hof", "street": "Markt 1", "zip": "07743", "city": "Jena"}
    eva, kim = (desk.contacts.add(Contact(first_name=each, **place)) for each in ("Eva", "Kim"))
    desk.permission.object([kim], "post", "am Telefon")
    desk.history.undo()
    clock.ahead(days=3)
    answers = desk.permission.answers
    assert (answers(eva)["post"].light, answers(kim)["post"].light) == ("green", "red")
    desk.duplicates.merge(eva, kim)
    assert answers(eva)["post"].rule.id == "G3"
    assert answers(eva)["post"].facts == {"date": TODAY}
    assert desk.reads.opted_out(eva) == "post"
    assert answers(eva)["visit"].light == "amber"
    desk.history.undo()
    assert (answers(eva)["post"].light, answers(kim)["post"].light) == ("green", "red")
    assert desk.permission.entries(eva) == []


def test_a_shared_address_is_not_more_closed_by_a_merge_than_it_was(desk: Desk) -> None:
    mail = (ContactPoint("email", "info@hof.example", "info@hof.example"),)
    eva, kim, mate = (
        desk.contacts.add(Contact(last_name=each, points=mail)) for each in ("Eva", "Kim", "Mo")
    )
    desk.permission.object([mate])
    desk.duplicates.merge(eva, kim)
    answers = desk.permission.answers(eva)
    assert (answers["email"].rule.id, answers["post"].light) == ("G3", "green")
    assert desk.permission.entries(eva) == []
