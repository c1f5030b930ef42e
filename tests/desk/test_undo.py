"""What undo keeps, and says it keeps; check 4 of product.md §5."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.change import Kept
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import Watch
from tests.desks import (
    IN_DIALOGUE,
    NEW,
    OFFER,
    PROBLEM,
    TODAY,
    Clock,
    all_yes,
    board,
    call,
    desk_in,
    dump,
    many,
    peopled,
    person,
    verbs,
)


def edited(desk: Desk, contact_id: int, **fields: object) -> None:
    kept = desk.reads.contact(contact_id)
    assert kept
    desk.contacts.edit(contact_id, replace(kept, **fields))  # type: ignore[arg-type]


def points(desk: Desk, contact_id: int) -> int:
    contact = desk.reads.contact(contact_id)
    assert contact
    return len(contact.points)


def test_undoing_an_import_leaves_the_three_that_were_edited_and_names_them(desk: Desk) -> None:
    ids = many(desk, 300)
    step = desk.reads.undo_step()
    assert step
    edited(desk, ids[10], city="Jena")
    desk.activities.log(ids[20], call("no_answer"))
    desk.board.move_cards([ids[30]], IN_DIALOGUE)
    change = desk.history.undo_step(step.id)
    assert {each.contact for each in change.kept} == {"Kim Nr10", "Kim Nr20", "Kim Nr30"}
    assert {each.contact_id for each in change.kept} == {ids[10], ids[20], ids[30]}
    assert {each.why for each in change.kept} <= {"changed_since", "used_since"}
    assert set(desk.reads.contact_ids()) == {ids[10], ids[20], ids[30]}
    for key in (ids[10], ids[20], ids[30]):
        kept = desk.reads.contact(key)
        assert kept
        assert len(kept.points) == 2
        assert kept.tags == ("Messe",)
        assert kept.firm
    assert desk.store.one("SELECT count(*) FROM contact_point") == 6
    assert desk.check() == []
    desk.history.redo()
    assert set(desk.reads.contact_ids()) == set(ids)
    assert desk.check() == []


@pytest.mark.parametrize(
    "edit",
    [
        lambda desk, key: edited(desk, key, points=()),
        lambda desk, key: edited(desk, key, tags=("anders",)),
        lambda desk, key: edited(desk, key, points=(ContactPoint("email", "a@b.example"),)),
        lambda desk, key: edited(desk, key, firm="Andere AG"),
        lambda desk, key: desk.contacts.set_follow_up(key, FollowUp(TODAY)),
        lambda desk, key: desk.contacts.hold([key], TODAY),
        lambda desk, key: desk.qualification.answer(key, [Answer(PROBLEM, "yes")]),
        lambda desk, key: desk.qualification.disqualify([key], "unreachable"),
        lambda desk, key: desk.qualification.qualify(key, OFFER, None, call(), all_yes()),
    ],
)
def test_whatever_was_done_to_a_contact_since_keeps_it_whole(desk: Desk, edit: object) -> None:
    ids = many(desk, 5)
    step = desk.reads.undo_step()
    assert step
    edit(desk, ids[2])  # type: ignore[operator]
    before = desk.reads.contact(ids[2])
    change = desk.history.undo_step(step.id)
    assert [each.contact for each in change.kept] == ["Kim Nr2"]
    assert desk.reads.contact_ids() == [ids[2]]
    assert desk.reads.contact(ids[2]) == before
    assert desk.check() == []


def test_a_firm_used_by_a_contact_that_stays_stays(desk: Desk) -> None:
    first = desk.contacts.add(person("Anna", "Adler", "Adler GmbH"))
    desk.contacts.add(person("Bert", "Braun", "adler gmbh"))
    step = desk.reads.steps()[1]
    change = desk.history.undo_step(step.id)
    assert desk.reads.contact(first) is None
    assert board(desk) == "new: Bert Braun"
    assert desk.reads.firm_names("") == ["Adler GmbH"]
    assert change.kept == (Kept("Adler GmbH", "used_since"),)
    assert desk.check() == []


def test_a_later_edit_is_not_overwritten_by_undoing_an_earlier_one(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    edited(desk, key, city="Jena")
    edited(desk, key, city="Halle")
    change = desk.history.undo_step(desk.reads.steps()[1].id)
    assert change.kept == (Kept("Anna Adler", "changed_since", key),)
    contact = desk.reads.contact(key)
    assert contact
    assert contact.city == "Halle"


def test_who_is_kept_is_named_even_when_nothing_of_it_is_left(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    other = desk.contacts.add(person("Bert", "Braun"))
    desk.contacts.hold([key, other], TODAY)
    hold = desk.reads.steps()[0]
    desk.contacts.delete([key])
    change = desk.history.undo_step(hold.id)
    assert [each.contact for each in change.kept] == ["Anna Adler"]
    assert desk.reads.cards([other])[other].on_hold_until is None
    desk.history.undo_step(desk.reads.steps()[0].id)
    assert desk.reads.cards([key])[key].on_hold_until == TODAY


def test_an_edit_of_what_is_gone_says_whom_it_was_about(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    activity = desk.activities.log(key, call("no_answer"))
    kept = desk.reads.activity(activity)
    assert kept
    desk.activities.edit(replace(kept, note="later"))
    edit = desk.reads.steps()[0]
    desk.activities.delete(activity)
    before = dump(desk.store)
    assert [each.contact for each in desk.history.undo_step(edit.id).kept] == ["Anna Adler"]
    assert dump(desk.store) == before


def test_what_was_deleted_does_not_come_back_without_what_it_belongs_to(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    activity = desk.activities.log(key, call("no_answer"))
    desk.activities.delete(activity)
    deleted = desk.reads.steps()[0]
    desk.contacts.delete([key])
    change = desk.history.undo_step(deleted.id)
    assert [each.contact for each in change.kept] == ["Anna Adler"]
    assert desk.reads.contact(key) is None
    assert desk.check() == []


def test_the_redo_list_ends_when_another_verb_is_done(desk: Desk) -> None:
    ids = [desk.contacts.add(person("Kim", str(number))) for number in range(3)]
    desk.history.undo()
    desk.history.undo()
    desk.contacts.hold([ids[0]], TODAY)
    assert desk.reads.redo_step() is None
    with pytest.raises(Trouble, match="nothing_to_redo"):
        desk.history.redo()
    desk.history.undo()
    assert desk.history.redo().step.verb == "hold"
    with pytest.raises(Trouble, match="nothing_to_redo"):
        desk.history.redo()


def test_undo_and_redo_go_back_and_forth_in_order(desk: Desk) -> None:
    states = [dump(desk.store)]
    for number in range(5):
        desk.contacts.add(person("Kim", str(number), "Eine GmbH", tags=("x",)))
        states.append(dump(desk.store))
    for state in reversed(states[:-1]):
        desk.history.undo()
        assert dump(desk.store) == state
    with pytest.raises(Trouble, match="nothing_to_undo"):
        desk.history.undo()
    for state in states[1:]:
        desk.history.redo()
        assert dump(desk.store) == state


def test_a_new_desk_has_nothing_to_undo(desk: Desk) -> None:
    assert desk.reads.undo_step() is None
    assert desk.reads.steps() == []
    for again in (desk.history.undo, desk.history.redo):
        with pytest.raises(Trouble):
            again()


def test_a_step_is_undone_once_only(desk: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    step = desk.reads.steps()[0]
    desk.history.undo_step(step.id)
    for key in (step.id, 42):
        with pytest.raises(Trouble, match="nothing_to_undo"):
            desk.history.undo_step(key)
    assert desk.reads.steps()[0].undone


def test_undone_steps_stay_in_the_history_marked(desk: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    desk.contacts.add(person("Bert", "Braun"))
    desk.history.undo()
    assert [(step.verb, step.undone) for step in desk.reads.steps()] == [
        ("add_contact", True),
        ("add_contact", False),
    ]
    assert [step.args["name"] for step in desk.reads.steps(limit=1)] == ["Bert Braun"]


def test_logging_and_the_move_it_causes_are_taken_back_together(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    desk.activities.log(key, call("no_answer"))
    assert board(desk) == "attempting: Anna Adler"
    desk.activities.log(key, call())
    assert board(desk) == "in_dialogue: Anna Adler"
    desk.history.undo()
    assert board(desk) == "attempting: Anna Adler"
    desk.history.undo()
    assert board(desk) == "new: Anna Adler"
    assert verbs(desk) == ["add_contact", "log_activity", "log_activity"]


def test_a_group_of_which_one_was_moved_on_goes_back_without_it(desk: Desk) -> None:
    ids = [desk.contacts.add(person("Kim", str(number))) for number in range(3)]
    desk.board.move_cards(ids, IN_DIALOGUE)
    step = desk.reads.steps()[0]
    desk.board.move_cards([ids[1]], NEW)
    change = desk.history.undo_step(step.id)
    assert [each.contact for each in change.kept] == ["Kim 1"]
    assert desk.reads.column_ids(IN_DIALOGUE) == []


def test_many_edits_of_many_contacts_after_a_restart(tmp_path: Path) -> None:
    clock = Clock()
    desk = desk_in(tmp_path, clock)
    ids = many(desk, 40)
    for number, key in enumerate(ids[::4]):
        clock.ahead(minutes=1)
        edited(desk, key, city=f"Ort {number}", firm=f"Firma {number} AG")
    desk.close()
    desk = desk_in(tmp_path, clock)
    first = desk.reads.steps()[-1]
    change = desk.history.undo_step(first.id)
    assert {each.contact_id for each in change.kept} == set(ids[::4])
    assert set(desk.reads.contact_ids()) == set(ids[::4])
    desk.close()


def test_deleting_a_contact_and_taking_it_back_brings_all_of_it(desk: Desk) -> None:
    people = peopled(desk)
    before = {key: desk.reads.overview(key) for key in people.values()}
    lines = {key: desk.reads.timeline(key) for key in people.values()}
    desk.contacts.delete(list(people.values()))
    assert desk.reads.contact_ids() == []
    assert desk.reads.firm_names("") == []
    desk.history.undo()
    assert {key: desk.reads.overview(key) for key in people.values()} == before
    assert {key: desk.reads.timeline(key) for key in people.values()} == lines


def test_a_contact_typed_twice_shares_no_row(desk: Desk) -> None:
    for _ in range(2):
        desk.contacts.add(Contact(first_name="Hans", last_name="Müller", firm="Müller GmbH"))
    desk.history.undo()
    assert board(desk) == "new: Hans Müller"
    assert desk.reads.firm_names("") == ["Müller GmbH"]


def test_undoing_far_back_is_possible_years_later(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    step = desk.reads.steps()[0]
    clock.ahead(days=3_650)
    other = desk.contacts.add(person("Bert", "Braun"), FollowUp(TODAY + timedelta(4_000)))
    desk.history.undo_step(step.id)
    assert desk.reads.contact_ids() == [other]
    assert desk.reads.contact(key) is None


def test_a_contact_that_comes_back_brings_its_firm_source_and_tags_along(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler", "Adler GmbH", tags=("VIP",)))
    source = desk.sources.add(Source(0, name="Messe"))
    carla = desk.contacts.add(
        person("Carla", "Conrad", "Adler GmbH", tags=("VIP",), source_id=source)
    )
    before = desk.reads.contact(carla)
    desk.contacts.delete([carla])
    deleted, _, sourced, added = desk.reads.steps()
    states = [dump(desk.store)]
    for step in (added, sourced):
        assert desk.history.undo_step(step.id).kept == ()
        states.append(dump(desk.store))
    assert desk.reads.firm_names("") == []
    assert desk.history.undo_step(deleted.id).kept == ()
    assert desk.reads.contact(carla) == before
    assert desk.reads.contact(anna) is None
    assert desk.check() == []
    for state in reversed(states):
        desk.history.redo()
        assert dump(desk.store) == state


def test_a_card_that_only_made_room_goes_with_its_import(desk: Desk) -> None:
    first, second, third = many(desk, 3)
    step = desk.reads.undo_step()
    assert step
    for rank, key in enumerate((first, second, third)):
        desk.store.change("UPDATE contact SET rank = ? WHERE id = ?", (rank, key))
    ranked = "SELECT rank FROM contact WHERE id IN (?, ?) ORDER BY id"
    before = desk.store.rows(ranked, (second, third))
    own = desk.contacts.add(person("Anna", "Adler"))
    desk.board.move_cards([own], NEW, second)
    assert desk.store.rows(ranked, (second, third)) != before
    assert desk.history.undo_step(step.id).kept == ()
    assert board(desk) == "new: Anna Adler"
    assert desk.check() == []


def test_undoing_a_move_is_not_stopped_by_the_room_the_card_made(desk: Desk) -> None:
    anna, _ = (desk.contacts.add(person(name, "Adler")) for name in ("Anna", "Bert"))
    desk.board.move_cards([anna], IN_DIALOGUE)
    step = desk.reads.undo_step()
    assert step
    desk.store.change("UPDATE contact SET rank = rank + 7 WHERE id = ?", (anna,))
    assert desk.history.undo_step(step.id).kept == ()
    assert board(desk) == "new: Bert Adler · Anna Adler"


def test_an_earlier_place_in_the_column_does_not_undo_a_later_one(desk: Desk) -> None:
    anna, bert, carl = (
        desk.contacts.add(person(name, "Adler")) for name in ("Anna", "Bert", "Carl")
    )
    desk.board.move_cards([anna], NEW, carl)
    step = desk.reads.undo_step()
    assert step
    desk.board.move_cards([anna], NEW, bert)
    assert [each.contact for each in desk.history.undo_step(step.id).kept] == ["Anna Adler"]
    assert board(desk) == "new: Carl Adler · Anna Adler · Bert Adler"


def test_who_looks_on_hears_how_many_changes_were_made(desk: Desk) -> None:
    ids = [desk.contacts.add(Contact(last_name=f"Vogt{n}")) for n in range(1_200)]
    desk.contacts.delete(ids)
    told: list[tuple[int, int]] = []
    desk.history.undo(Watch(progress=lambda done, total: told.append((done, total))))
    # Each came back with how it began.
    assert told == [(done, 2_400) for done in (500, 1_000, 1_500, 2_000)]
    assert len(desk.reads.contact_ids()) == 1_200
