"""The gate on the desk: product.md §2 with a file, and checks 1 and 2 of §5."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.filter import DUE, Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.lifecycle import Missing
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Refused
from tests.desks import (
    DISQUALIFIED,
    EBOOK,
    IN_DIALOGUE,
    MUSTS,
    NEW,
    OFFER,
    PROBLEM,
    QUALIFIED,
    START,
    TODAY,
    WON,
    Clock,
    all_yes,
    board,
    call,
    dump,
    heard,
    person,
    verbs,
)


@pytest.fixture
def anna(desk: Desk) -> int:
    """A lead in a column of three."""
    desk.contacts.add(person("Zoe", "Zorn"))
    anna = desk.contacts.add(person("Anna", "Adler"))
    desk.contacts.add(person("Bert", "Braun"))
    return anna


def transitions(desk: Desk, contact_id: int) -> list[tuple[object, ...]]:
    return desk.store.rows(
        "SELECT from_stage_id, to_stage_id, verb, reason, note, evidence FROM transition "
        "WHERE contact_id = ? ORDER BY at, id",
        (contact_id,),
    )


def test_a_lead_with_unanswered_calls_only_is_refused_and_everything_missing_is_listed(
    desk: Desk, anna: int
) -> None:
    for result in ("no_answer", "voicemail", "busy"):
        desk.activities.log(anna, call(result))
    before = dump(desk.store)
    verdict = desk.board.judge([anna], QUALIFIED)[anna]
    expected = (Missing("dialogue"), *(Missing("must_open", each) for each in MUSTS))
    assert verdict.missing == expected
    with pytest.raises(Refused) as refused:
        desk.board.move_cards([anna], QUALIFIED)
    assert refused.value.code == "gate_closed"
    assert refused.value.args_["missing"] == expected
    assert dump(desk.store) == before


def test_dropped_on_disqualified_and_escaped_nothing_is_written(desk: Desk, anna: int) -> None:
    before, shown = dump(desk.store, but=()), board(desk)
    assert desk.board.judge([anna], DISQUALIFIED)[anna].needs == "reason"
    with pytest.raises(Refused, match="needs_reason"):
        desk.board.move_cards([anna], DISQUALIFIED)
    with pytest.raises(Refused, match="reason_missing"):
        desk.qualification.disqualify([anna], "")
    with pytest.raises(Refused, match="reason_missing"):
        desk.qualification.disqualify([anna], "other", "  ")
    assert dump(desk.store, but=()) == before
    assert board(desk) == shown == "new: Bert Braun · Anna Adler · Zoe Zorn"


def test_one_of_a_group_that_may_not_move_keeps_all_in_their_places(desk: Desk, anna: int) -> None:
    ready = desk.contacts.add(person("Carla", "Conrad"))
    desk.qualification.save_dialogue(ready, call(), all_yes())
    before = dump(desk.store)
    with pytest.raises(Refused, match="gate_closed"):
        desk.board.move_cards([ready, anna], QUALIFIED)
    assert dump(desk.store) == before


def test_the_gate_dialog_saves_dialogue_answers_and_move_as_one_step(desk: Desk, anna: int) -> None:
    before = dump(desk.store)
    changes = heard(desk)
    follow_up = FollowUp(TODAY, "send the offer")
    desk.qualification.qualify(anna, QUALIFIED, None, call(minutes=12), all_yes(), follow_up)
    assert board(desk) == "new: Bert Braun · Zoe Zorn | qualified: Anna Adler"
    assert verbs(desk)[-1] == "qualify"
    assert len(changes) == 1
    assert changes[0].contacts == {anna}
    assert set(changes[0].rows) == {"activity", "answer", "contact", "follow_up", "transition"}
    answers = desk.reads.answers(anna)
    talk = desk.reads.activities(anna)[0]
    assert {answer.activity_id for answer in answers.values()} == {talk.id}
    desk.history.undo()
    assert dump(desk.store) == before


def test_a_gate_dialog_with_something_still_missing_writes_nothing(desk: Desk, anna: int) -> None:
    before = dump(desk.store, but=())
    with pytest.raises(Refused) as refused:
        desk.qualification.qualify(anna, QUALIFIED, None, call("busy"), all_yes()[1:])
    assert refused.value.args_["missing"] == (Missing("dialogue"), Missing("must_open", PROBLEM))
    assert dump(desk.store, but=()) == before


def test_save_only_stays_a_lead(desk: Desk, anna: int) -> None:
    desk.qualification.save_dialogue(anna, call(), all_yes()[:2], FollowUp(TODAY))
    assert board(desk) == "new: Bert Braun · Zoe Zorn | in_dialogue: Anna Adler"
    case = desk.reads.case(anna)
    assert case
    assert case.dialogue
    assert case.checklist.yes == 2


def test_an_inbound_contact_begins_as_a_clear_prospect_with_an_open_checklist(desk: Desk) -> None:
    key = desk.contacts.add(person("Gerda", "Gross", source_id=EBOOK), stage_id=NEW)
    card = desk.reads.cards([key])[key]
    assert card.stage_id == QUALIFIED
    assert card.open_inbound
    assert card.checklist.yes == 1
    assert card.answered == 0
    with pytest.raises(Refused, match="gate_closed"):
        desk.board.move_cards([key], OFFER)
    desk.qualification.answer(key, all_yes())
    assert not desk.reads.cards([key])[key].open_inbound
    desk.board.move_cards([key], OFFER)
    assert board(desk) == "offer: Gerda Gross"


def test_a_chosen_first_stage_counts_for_leads_only(desk: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"), stage_id=IN_DIALOGUE)
    desk.contacts.add(person("Bert", "Braun"), stage_id=OFFER)
    assert board(desk) == "new: Bert Braun | in_dialogue: Anna Adler"


def test_disqualifying_and_reopening_lead_back_to_the_stage(desk: Desk, anna: int) -> None:
    desk.qualification.qualify(anna, OFFER, None, call(), all_yes(), FollowUp(TODAY))
    no = [Answer(PROBLEM, "no", "solved")]
    desk.qualification.disqualify([anna], "no_problem", activity=call(note="bye"), answers=no)
    assert board(desk) == "new: Bert Braun · Zoe Zorn | disqualified: Anna Adler"
    assert desk.reads.follow_ups(anna) == []
    case = desk.reads.case(anna)
    assert case
    assert case.came_from == OFFER
    desk.qualification.reopen([anna])
    assert board(desk) == "new: Bert Braun · Zoe Zorn | offer: Anna Adler"
    moves = [(before, after, verb, reason) for before, after, verb, reason, *_ in
             transitions(desk, anna)]  # fmt: skip
    assert moves == [
        (None, NEW, "add_contact", ""),
        (NEW, OFFER, "qualify", ""),
        (OFFER, DISQUALIFIED, "disqualify", "no_problem"),
        (DISQUALIFIED, OFFER, "reopen", ""),
    ]


def test_reopening_leads_back_past_another_disqualified_stage(desk: Desk, anna: int) -> None:
    desk.store.change("INSERT INTO stage (id, phase, position) VALUES (9, 'disqualified', 9)")
    desk.reads.forget()
    desk.board.move_cards([anna], IN_DIALOGUE)
    desk.qualification.disqualify([anna], "unreachable")
    desk.board.move_cards([anna], 9)
    case = desk.reads.case(anna)
    assert case
    assert case.came_from == IN_DIALOGUE
    desk.qualification.reopen([anna])
    assert desk.reads.column_ids(IN_DIALOGUE) == [anna]


def test_reopening_who_is_not_disqualified_writes_nothing(desk: Desk, anna: int) -> None:
    before = dump(desk.store, but=())
    desk.qualification.reopen([anna])
    assert dump(desk.store, but=()) == before


def test_every_change_of_stage_keeps_when_why_and_on_what_evidence(
    desk: Desk, anna: int, clock: Clock
) -> None:
    clock.ahead(hours=1)
    talk = Activity("meeting", START, result="held")
    desk.qualification.qualify(anna, QUALIFIED, None, talk, all_yes())
    *_, evidence = transitions(desk, anna)[-1]
    kept = json.loads(str(evidence))
    assert kept["activities"] == [str(desk.reads.activities(anna)[0].id)]
    assert kept["answers"] == {str(each): "yes" for each in MUSTS}
    clock.ahead(hours=1)
    desk.qualification.disqualify([anna], "other", "moved to Chile")
    before, after, verb, reason, note, _ = transitions(desk, anna)[-1]
    assert (before, after, verb) == (QUALIFIED, DISQUALIFIED, "disqualify")
    assert (reason, note) == ("other", "moved to Chile")
    told = desk.reads.timeline(anna)[0]
    assert told.at == clock.now
    assert told.args["reason"] == "other"


def test_an_automatic_move_names_the_call_that_caused_it(desk: Desk, anna: int) -> None:
    key = desk.activities.log(anna, call("no_answer"))
    before, after, verb, *_, evidence = transitions(desk, anna)[-1]
    assert (before, after, verb) == (NEW, 2, "log_activity")
    assert json.loads(str(evidence)) == {"activities": [str(key)]}


def test_the_first_sale_makes_a_customer_and_the_second_moves_nothing(
    desk: Desk, anna: int
) -> None:
    with pytest.raises(Refused, match="gate_closed"):
        desk.sales.record(anna, Sale(TODAY, 100))
    desk.qualification.qualify(anna, QUALIFIED, None, call(), all_yes())
    with pytest.raises(Refused, match="needs_sale"):
        desk.board.move_cards([anna], WON)
    with pytest.raises(Refused, match="negative"):
        desk.sales.record(anna, Sale(TODAY, -1))
    desk.sales.record(anna, Sale(TODAY, 100, reference="R-1"))
    assert desk.reads.column_ids(WON) == [anna]
    since = desk.store.one("SELECT stage_since FROM contact WHERE id = ?", (anna,))
    moves = len(transitions(desk, anna))
    desk.sales.record(anna, Sale(TODAY, 200))
    assert [sale.net_cents for sale in desk.reads.sales(anna)] == [200, 100]
    assert len(transitions(desk, anna)) == moves
    assert desk.store.one("SELECT stage_since FROM contact WHERE id = ?", (anna,)) == since
    with pytest.raises(Refused, match="customer_stays"):
        desk.qualification.disqualify([anna], "unreachable")


def test_a_sale_through_the_gate_is_one_step(desk: Desk, anna: int) -> None:
    with pytest.raises(Refused, match="needs_sale"):
        desk.qualification.qualify(anna, WON, None, call(), all_yes())
    assert desk.reads.activities(anna) == []
    desk.qualification.qualify(anna, WON, None, call(), all_yes(), sale=Sale(TODAY, 100))
    assert desk.reads.column_ids(WON) == [anna]
    desk.history.undo()
    assert desk.reads.column_ids(WON) == []
    assert desk.reads.sales(anna) == []


def test_on_hold_takes_a_contact_out_of_what_is_due_until_the_day(
    desk: Desk, clock: Clock, anna: int
) -> None:
    desk.contacts.set_follow_up(anna, FollowUp(TODAY, "call"))
    due = Filter(next_steps=DUE)
    assert desk.reads.contact_ids(due) == [anna]
    assert desk.reads.stats(TODAY)["follow_ups"]["today"] == 1
    desk.contacts.hold([anna], TODAY + timedelta(10))
    assert desk.reads.contact_ids(due) == []
    assert desk.reads.column_counts(due)[NEW].count == 0
    assert desk.reads.stats(TODAY)["follow_ups"] == {
        "overdue": 0,
        "today": 0,
        "later": 1,
        "none": 2,
    }
    then = TODAY + timedelta(10)
    clock.ahead(days=10)
    assert desk.reads.contact_ids(due) == [anna]
    assert desk.reads.stats(then)["follow_ups"]["overdue"] == 1
    clock.ahead(days=-10)
    desk.contacts.hold([anna], None)
    assert desk.reads.contact_ids(due) == [anna]
