"""The day's work on a real file: groups with true counts, moving cards, undo."""

from __future__ import annotations

import random
from datetime import date, time, timedelta

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.agenda import group_of
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import NEXT_STEPS, FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Refused
from tests.desks import QUALIFIED, START, TODAY, all_yes, call, desk_in, dump, heard, person, verbs

DAY = timedelta(1)


def add(desk: Desk, name: str, due: date | None = None, at: time | None = None) -> int:
    step = None if due is None else FollowUp(due, f"call {name}", at)
    return desk.contacts.add(person(name, name), step)


def shown(desk: Desk, filter: Filter | None = None) -> str:
    """'today: Anna Bert | none: Carl'; empty groups are left out."""
    found = desk.reads.agenda(desk.today(), filter or Filter())
    named = []
    for group, ids in found.items():
        cards = desk.reads.cards(ids)
        if ids:
            names = " ".join(cards[key].name.split()[0] for key in ids)
            named.append(f"{group}: {names}")
    return " | ".join(named)


def test_groups_are_in_order_of_day_time_and_age(desk: Desk) -> None:
    for name, due, at in (
        ("Eva", TODAY, None), ("Fred", TODAY, time(16)), ("Gabi", TODAY, time(9)),
        ("Hans", TODAY, None), ("Ina", TODAY - 9 * DAY, None), ("Jan", TODAY - 20 * DAY, None),
        ("Kim", TODAY + DAY, None), ("Lea", TODAY + 30 * DAY, None), ("Max", None, None),
        ("Nina", None, None),
    ):  # fmt: skip
        add(desk, name, due, at)
    assert shown(desk) == (
        "overdue: Jan Ina | today: Gabi Fred Eva Hans | week: Kim | later: Lea | none: Max Nina"
    )


def test_who_is_set_aside_on_hold_or_bought_asks_for_nothing(desk: Desk) -> None:
    held, gone, won, waiting = (add(desk, name, TODAY) for name in ("Ida", "Jo", "Kai", "Lu"))
    desk.contacts.hold([held], TODAY + DAY)
    desk.contacts.hold([waiting], TODAY)
    desk.qualification.disqualify([gone], "unreachable")
    desk.activities.log(won, call(), finish=True)
    desk.qualification.answer(won, all_yes())
    desk.board.move_cards([won], QUALIFIED)
    desk.sales.record(won, Sale(TODAY, 100))
    assert shown(desk) == "today: Lu"
    assert desk.reads.on_hold(TODAY) == 1
    assert desk.reads.due_counts(TODAY) == (0, 1)
    desk.contacts.set_follow_up(won, FollowUp(TODAY + 60 * DAY, "ask how it goes"))
    desk.contacts.set_follow_up(gone, FollowUp(TODAY - DAY))
    assert shown(desk) == "overdue: Jo | today: Lu | later: Kai"
    desk.contacts.hold([held], None)
    assert shown(desk).startswith("overdue: Jo | today: Ida Lu")


def test_several_open_steps_count_once_by_the_first(desk: Desk) -> None:
    key = add(desk, "Uwe", TODAY + 30 * DAY)
    with desk._work.journal.writing("set_follow_up", name="Uwe", due_on=TODAY):
        desk._work.writes.add_follow_up(key, FollowUp(TODAY, "sooner"))
    assert shown(desk) == "today: Uwe"
    desk.agenda.put([key], "later")
    assert shown(desk) == "later: Uwe"
    assert [step.text for step in desk.reads.follow_ups(key)] == ["sooner", "call Uwe"]


def test_the_filter_narrows_every_group(desk: Desk) -> None:
    for name in ("Anna", "Bert"):
        add(desk, name)
        add(desk, f"{name}x", TODAY)
    assert shown(desk, Filter("anna")) == "today: Annax | none: Anna"
    held = add(desk, "Annay", TODAY)
    desk.contacts.hold([held], TODAY + DAY)
    assert desk.reads.on_hold(TODAY, Filter("anna")) == 1
    assert desk.reads.on_hold(TODAY, Filter("bert")) == 0


def test_reading_and_rule_agree(desk: Desk) -> None:
    dice = random.Random(3)
    ids = []
    for number in range(120):
        due = TODAY + dice.randint(-9, 12) * DAY if dice.random() < 0.7 else None
        ids.append(add(desk, f"P{number}", due))
        if dice.random() < 0.2:
            desk.contacts.hold(ids[-1:], TODAY + dice.randint(-1, 3) * DAY)
    for key in ids[::7]:
        desk.qualification.disqualify([key], "unreachable")
    for today in (TODAY, TODAY + 3 * DAY, TODAY + 5 * DAY):
        found = desk.reads.agenda(today)
        told = {key: group for group, keys in found.items() for key in keys}
        cards = desk.reads.cards(ids)
        phases = {stage.id: stage.phase for stage in desk.reads.stages()}
        ruled = {
            key: group
            for key, card in cards.items()
            if (group := group_of(card.due_on, phases[card.stage_id], today, card.on_hold_until))
        }
        assert told == ruled
        assert desk.reads.agenda_groups(ids, today) == ruled
        counts = (len(found["overdue"]), len(found["today"]))
        assert desk.reads.due_counts(today) == counts
        assert sum(map(len, found.values())) == len(set(told))


def test_only_the_groups_that_are_asked_for_are_read(desk: Desk) -> None:
    key = add(desk, "Anna", TODAY)
    assert desk.reads.agenda(TODAY, groups=["today"]) == {"today": [key]}


@pytest.mark.parametrize(
    ("group", "due"),
    [("today", TODAY), ("week", TODAY + DAY), ("later", TODAY + 7 * DAY), ("none", None)],
)
def test_a_group_of_contacts_is_moved_in_one_step(desk: Desk, group: str, due: date | None) -> None:
    ids = [add(desk, "Anna", TODAY - DAY, time(23, 59)), add(desk, "Bert"), add(desk, "Carl")]
    before, told = dump(desk.store), heard(desk)
    desk.agenda.put(ids, group)
    cards = desk.reads.cards(ids)
    assert {card.due_on for card in cards.values()} == {due}
    assert set(desk.reads.agenda_groups(ids, TODAY).values()) == {group}
    if due:
        assert (cards[ids[0]].next_step, cards[ids[0]].due_time) == ("call Anna", time(23, 59))
    assert [(each.step.verb, each.step.args["count"]) for each in told] == [("plan_steps", 3)]
    assert told[0].contacts == (frozenset(ids) if due else frozenset(ids[:1]))
    desk.history.undo()
    assert dump(desk.store) == before


def test_undo_holds_after_a_restart(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("again")
    desk = desk_in(folder)
    key = add(desk, "Anna", TODAY)
    desk.agenda.put([key], "later")
    desk.close()
    desk = desk_in(folder)
    desk.history.undo()
    assert shown(desk) == "today: Anna"
    desk.close()


def test_overdue_is_refused_and_nothing_written(desk: Desk) -> None:
    key = add(desk, "Anna", TODAY)
    before = verbs(desk)
    with pytest.raises(Refused, match="not_into_the_past"):
        desk.agenda.put([key], "overdue")
    assert verbs(desk) == before
    assert shown(desk) == "today: Anna"


def test_somebody_who_is_gone_is_refused(desk: Desk) -> None:
    key = add(desk, "Anna", TODAY)
    with pytest.raises(Refused, match="contact_gone"):
        desk.agenda.plan([key, 4711], TODAY + DAY)
    assert shown(desk) == "today: Anna"


def test_where_it_lies_already_nothing_is_written(desk: Desk) -> None:
    key = add(desk, "Anna", TODAY)
    before = verbs(desk)
    desk.agenda.put([key], "today")
    desk.agenda.plan([], TODAY)
    assert verbs(desk) == before


def test_a_typed_day_comes_with_its_time(desk: Desk) -> None:
    key = add(desk, "Anna", TODAY, time(9))
    desk.agenda.plan([key], TODAY + 2 * DAY, time(14, 30))
    [step] = desk.reads.follow_ups(key)
    assert (step.due_on, step.due_time, step.text) == (TODAY + 2 * DAY, time(14, 30), "call Anna")
    desk.agenda.plan([key], TODAY + 3 * DAY)
    assert desk.reads.follow_ups(key)[0].due_time == time(14, 30)


def test_two_thousand_cards_are_moved_and_taken_back(desk: Desk) -> None:
    from tests.desks import many

    ids = many(desk, 2_500)
    desk.agenda.put(ids, "week")
    assert desk.reads.agenda(TODAY)["week"] == ids
    desk.history.undo()
    assert desk.reads.agenda(TODAY)["none"] == ids


# calls nobody took


def test_attempts_count_from_the_last_dialogue(desk: Desk) -> None:
    key = add(desk, "Anna")
    assert desk.agenda.attempts(key) == []
    for hours, result in enumerate(("no_answer", "reached", "busy", "voicemail")):
        desk.activities.log(key, call(result, START + timedelta(hours=hours)))
    assert [each.result for each in desk.agenda.attempts(key)] == ["voicemail", "busy"]


def test_how_many_attempts_are_enough_belongs_to_the_desk(desk: Desk) -> None:
    assert desk.agenda.attempts_limit == 5
    desk.agenda.set_attempts_limit(3)
    assert desk.agenda.attempts_limit == 3
    desk.agenda.set_attempts_limit(3)
    assert verbs(desk) == ["set_attempts_limit"]
    desk.history.undo()
    assert desk.agenda.attempts_limit == 5
    for impossible in (0, 100):
        with pytest.raises(Refused, match="limit_impossible"):
            desk.agenda.set_attempts_limit(impossible)


def test_a_damaged_limit_is_the_usual_one(desk: Desk) -> None:
    for wrong in ("", "many", "0", "1000"):
        desk.store.change("INSERT OR REPLACE INTO setting VALUES ('attempts_limit', ?)", (wrong,))
        assert desk.agenda.attempts_limit == 5


# what reminders ask


def test_steps_with_a_time_are_told_by_day(desk: Desk) -> None:
    anna = add(desk, "Anna", TODAY, time(16))
    bert = add(desk, "Bert", TODAY, time(9))
    add(desk, "Carl", TODAY)
    dora = add(desk, "Dora", TODAY + DAY, time(8))
    held = add(desk, "Emil", TODAY, time(10))
    desk.contacts.hold([held], TODAY + 5 * DAY)
    found = desk.reads.timed_steps(TODAY, TODAY + DAY)
    assert [step.contact_id for step in found] == [bert, anna, dora]
    assert found[0].text == "call Bert"
    desk.contacts.finish_follow_up(bert)
    assert [step.contact_id for step in desk.reads.timed_steps(TODAY, TODAY)] == [anna]


def test_every_group_is_there_on_an_empty_desk(desk: Desk) -> None:
    assert desk.reads.agenda(TODAY) == {group: [] for group in NEXT_STEPS}
