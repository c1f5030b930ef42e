"""What was changed of a contact and when, out of the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.followup import FollowUp
from tests.desks import TODAY, Clock


def told(desk: Desk, key: int) -> list[str]:
    return [
        f"{each.step.verb} {change.field}: {change.before} > {change.after}"
        for each in desk.history.of(key)
        for change in each.changes
    ]


def test_a_contact_nobody_touched_has_no_changes(desk: Desk) -> None:
    assert desk.history.of(desk.contacts.add(Contact(last_name="Neu"))) == []


def test_every_kind_of_change_is_told_with_before_and_after(desk: Desk, clock: Clock) -> None:
    number = ContactPoint("phone", "0661 1234567", "+496611234567")
    key = desk.contacts.add(Contact(last_name="Alt", firm="A GmbH", points=(number,)))
    other = desk.contacts.add(Contact(last_name="Andere", city="Ulm"))
    contact = desk.reads.contact(key)
    assert contact is not None
    fresh = replace(contact.points[0], value="0661 7654321", normal="+496617654321")
    desk.contacts.edit(
        key,
        replace(contact, last_name="Neu", firm="B GmbH", points=(fresh,), tags=("VIP",),
                own=(("Farbe", "rot"),), value_cents=500),
    )  # fmt: skip
    desk.contacts.edit(other, Contact(last_name="Andere", city="Bonn"))
    desk.contacts.set_follow_up(key, FollowUp(TODAY + timedelta(days=1), "Anrufen"))
    criterion = desk.reads.criteria()[0].id
    desk.qualification.answer(key, [Answer(criterion, "yes")])
    desk.qualification.answer(key, [Answer(criterion, "no")])
    desk.files.add(key, "a.pdf", b"1")
    found = told(desk, key)
    due = (TODAY + timedelta(days=1)).isoformat()
    assert found[:4] == [
        "add_file file:  > a.pdf",
        f"answer_checklist criterion:{criterion}: yes > no",
        f"answer_checklist criterion:{criterion}:  > yes",
        f"set_follow_up next_step:  > {due} Anrufen",
    ]
    assert (
        set(found[4:])
        == {
            "edit_contact last_name: Alt > Neu",
            "edit_contact company:  > B GmbH",
            "edit_contact amount:  > 500",
            "edit_contact phone: 0661 1234567 > 0661 7654321",
            "edit_contact tags:  > VIP",
            "edit_contact own:Farbe:  > rot",
        }
        or "edit_contact company: A GmbH > B GmbH" in found
    )
    assert told(desk, other) == ["edit_contact city: Ulm > Bonn"]


def test_what_is_gone_since_is_told_too(desk: Desk, clock: Clock) -> None:
    number = ContactPoint("phone", "0661 1234567", "+496611234567")
    key = desk.contacts.add(Contact(last_name="Alt", points=(number,)))
    contact = desk.reads.contact(key)
    assert contact is not None
    fresh = replace(contact.points[0], value="0661 7654321", normal="+496617654321")
    desk.contacts.edit(key, replace(contact, points=(fresh,)))
    desk.contacts.edit(key, replace(contact, points=()))
    assert told(desk, key) == [
        "edit_contact phone: 0661 7654321 > ",
        "edit_contact phone: 0661 1234567 > 0661 7654321",
    ]


def test_a_corrected_activity_is_told_and_a_logged_one_is_not(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(Contact(last_name="Alt"))
    call = desk.activities.log(key, Activity("call", clock.now, True, "no_answer"))
    kept = desk.reads.activity(call)
    assert kept is not None
    desk.activities.edit(replace(kept, result="reached"))
    assert told(desk, key) == ["edit_activity activity:call: no_answer > reached"]


def test_an_undone_step_says_so(desk: Desk) -> None:
    key = desk.contacts.add(Contact(last_name="Alt"))
    desk.contacts.edit(key, Contact(last_name="Neu"))
    desk.history.undo()
    (found,) = desk.history.of(key)
    assert found.step.undone


def test_a_change_by_an_import_is_found_among_its_rows(desk: Desk, clock: Clock) -> None:
    keys = [desk.contacts.add(Contact(last_name=f"Name {n}")) for n in range(300)]
    desk.contacts.hold(keys, TODAY + timedelta(days=3))
    day = (TODAY + timedelta(days=3)).isoformat()
    assert told(desk, keys[123]) == [f"hold hold_until:  > {day}"]
