"""One thing made alike for many: whom it concerns is told first, and it is one step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.alike import Alike
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.trouble import Cancelled, Refused
from leaddesk.domain.watch import Watch
from tests.desks import ATTEMPTING, CARD, OFFER, QUALIFIED, TODAY, WON, dump, heard, many, peopled

NOBODY = 4711

STOP = Watch(cancelled=lambda: True)


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    return peopled(desk)


def everybody(people: dict[str, int]) -> list[int]:
    return list(people.values())


def names(people: dict[str, int], ids: tuple[int, ...]) -> list[str]:
    return [name for name, key in people.items() if key in ids]


def test_who_is_so_already_or_gone_is_counted_apart(desk: Desk, people: dict[str, int]) -> None:
    ids = [*everybody(people), NOBODY]
    reach = desk.many.reach(ids, Alike("add_tags", ("VIP",)))
    assert "Anna" not in names(people, reach.ids)
    assert len(reach.ids) == 7
    assert reach.left_out == {"same": 1, "gone": 1}
    assert desk.many.reach(ids, Alike("remove_tags", ("VIP", "x"))).ids == (people["Anna"],)


@pytest.mark.parametrize(
    "wanted",
    [
        Alike("source", CARD), Alike("source", None), Alike("add_tags", ("VIP", "new")),
        Alike("remove_tags", ("VIP",)), Alike("next_step", FollowUp(TODAY, "write")),
        Alike("next_step", None), Alike("hold", TODAY + timedelta(9)),
        Alike("own:Region", "North"), Alike("stage", ATTEMPTING),
        Alike("party", "business"),
    ],
    ids=lambda wanted: f"{wanted.what} {wanted.value}",
)  # fmt: skip
def test_what_was_foretold_is_what_changes(
    desk: Desk, people: dict[str, int], wanted: Alike
) -> None:
    ids = everybody(people)
    reach = desk.many.reach(ids, wanted)
    assert len(reach.ids) + sum(reach.left_out.values()) == len(ids)
    before, told = dump(desk.store), heard(desk)
    desk.many.change(ids, wanted)
    assert set(told[-1].contacts) == set(reach.ids) if reach.ids else not told
    again = desk.many.reach(ids, wanted)
    assert again.ids == ()
    desk.many.change(ids, wanted)
    assert len(told) == (1 if reach.ids else 0)
    if reach.ids:
        desk.history.undo()
    assert dump(desk.store) == before


def test_a_next_step_takes_the_place_of_all_that_was_planned(
    desk: Desk, people: dict[str, int]
) -> None:
    step = FollowUp(TODAY + timedelta(2), "call")
    desk.many.change(everybody(people), Alike("next_step", step))
    for key in everybody(people):
        assert [(each.due_on, each.text) for each in desk.reads.follow_ups(key)] == [
            (step.due_on, "call")
        ]


def test_own_values_and_tags_are_put_beside_the_others(desk: Desk, people: dict[str, int]) -> None:
    desk.many.change([people["Anna"]], Alike("own:Size", "4"))
    desk.many.change(everybody(people), Alike("own:Region", "North"))
    desk.many.change(everybody(people), Alike("add_tags", ("new",)))
    anna = desk.reads.contact(people["Anna"])
    assert anna.own == (("Size", "4"), ("Region", "North"))
    assert set(anna.tags) == {"VIP", "new"}
    desk.many.change(everybody(people), Alike("own:Region", ""))
    assert [name for _, name in desk.reads.own_fields()] == ["Size"]


def test_a_stage_is_entered_through_the_gate_only(desk: Desk, people: dict[str, int]) -> None:
    ids = everybody(people)
    reach = desk.many.reach(ids, Alike("stage", QUALIFIED))
    assert names(people, reach.ids) == ["Carla"]
    assert reach.left_out == {"gate": 4, "same": 2, "customer_stays": 1}
    desk.many.change(ids, Alike("stage", QUALIFIED))
    cards = desk.reads.cards(ids)
    assert cards[people["Carla"]].stage_id == QUALIFIED
    assert cards[people["Anna"]].stage_id != QUALIFIED
    assert desk.reads.column_ids(QUALIFIED)[0] == people["Carla"]


def test_no_bulk_change_makes_a_customer(desk: Desk, people: dict[str, int]) -> None:
    reach = desk.many.reach([people["Carla"], people["Dora"]], Alike("stage", WON))
    assert reach.ids == ()
    assert reach.left_out == {"sale": 2}


def test_a_source_that_is_gone_is_refused(desk: Desk, people: dict[str, int]) -> None:
    before = dump(desk.store)
    with pytest.raises(Refused, match="source_gone"):
        desk.many.change(everybody(people), Alike("source", NOBODY))
    assert dump(desk.store) == before


@pytest.mark.parametrize("wanted", [Alike("add_tags", ("x",)), Alike("stage", ATTEMPTING)])
def test_cancelling_leaves_nothing(desk: Desk, wanted: Alike) -> None:
    ids = many(desk, 40)
    before, done = dump(desk.store), []
    with pytest.raises(Cancelled):
        desk.many.change(
            ids, wanted,
            Watch(lambda far, _all: done.append(far), lambda: bool(done) and done[-1] >= 10),
        )  # fmt: skip
    assert done[-1] in (10, 40)
    assert dump(desk.store) == before


def test_disqualifying_and_deleting_many_can_be_cancelled(desk: Desk) -> None:
    ids = many(desk, 30)
    before = dump(desk.store)
    with pytest.raises(Cancelled):
        desk.qualification.disqualify(ids, "no_interest", watch=STOP)
    with pytest.raises(Cancelled):
        desk.contacts.delete(ids, STOP)
    assert dump(desk.store) == before
    told: list[tuple[int, int | None]] = []
    desk.contacts.delete(ids, Watch(lambda far, total: told.append((far, total))))
    assert told[-1] == (30, 30)
    desk.history.undo()
    assert dump(desk.store) == before


def test_prospects_go_on_to_offer_together(desk: Desk, people: dict[str, int]) -> None:
    desk.many.change(everybody(people), Alike("stage", OFFER))
    assert desk.reads.cards([people["Dora"]])[people["Dora"]].stage_id == OFFER
