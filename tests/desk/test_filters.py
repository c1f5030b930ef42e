"""Who passes a filter: each part by itself, and all of it together; counts are the cards'."""

from __future__ import annotations

from datetime import timedelta

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.filter import NONE, Filter
from leaddesk.domain.followup import FollowUp
from tests.desks import CARD, EBOOK, NEW, TODAY, WON, Clock, all_yes, call, peopled, person


def found(desk: Desk, filter: Filter) -> str:
    """First names of who passes, in order; counts and columns must tell the same."""
    ids = desk.reads.contact_ids(filter)
    columns = [
        key for stage in desk.reads.stages() for key in desk.reads.column_ids(stage.id, filter)
    ]
    assert columns == ids
    assert sum(each.count for each in desk.reads.column_counts(filter).values()) == len(ids)
    cards = desk.reads.cards(ids)
    return " ".join(sorted(cards[key].name.split()[0] for key in ids))


def test_by_stage(desk: Desk) -> None:
    peopled(desk)
    assert found(desk, Filter(stage_ids=frozenset({NEW, WON}))) == "Anna Emil Hugo"


def test_by_source_and_by_none(desk: Desk) -> None:
    for name, source in (("Ada", CARD), ("Ben", EBOOK), ("Cem", None)):
        desk.contacts.add(person(name, "X", source_id=source))
    assert found(desk, Filter(source_ids=frozenset({CARD}))) == "Ada"
    assert found(desk, Filter(source_ids=frozenset({NONE}))) == "Cem"
    assert found(desk, Filter(source_ids=frozenset({NONE, EBOOK}))) == "Ben Cem"


def test_by_any_of_the_tags(desk: Desk) -> None:
    for name, tags in (("Ada", ("VIP", "Süd")), ("Ben", ("Süd",)), ("Cem", ("vip",)), ("Dan", ())):
        desk.contacts.add(person(name, "X", tags=tags))
    assert found(desk, Filter(tags=frozenset({"VIP"}))) == "Ada"
    assert found(desk, Filter(tags=frozenset({"VIP", "Süd"}))) == "Ada Ben"
    assert found(desk, Filter(tags=frozenset({"gone"}))) == ""


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("07", "Ada Ben"), ("0774", "Ada"), ("jena", "Ada"), ("Je", "Ada Eva"), ("köln", "Cem"),
        ("Koeln", "Cem"), ("07, Köln", "Ada Ben Cem"), ("07743 Jena", "Ada"), ("50 Jena", ""),
        ("Bad K", "Dan"), ("ena", ""), ("%", ""), ("_", ""), (" , ,", "Ada Ben Cem Dan Eva Fay"),
        ("SW1", "Eva"), ("sw1a", "Eva"),
    ],
)  # fmt: skip
def test_by_places(desk: Desk, place: str, names: str) -> None:
    for name, code, city in (
        ("Ada", "07743", "Jena"), ("Ben", "07545", "Gera"), ("Cem", "50667", "Köln"),
        ("Dan", "55543", "Bad Kreuznach"), ("Eva", "SW1A 1AA", "Jersey Street"), ("Fay", "", ""),
    ):  # fmt: skip
        desk.contacts.add(person(name, "X", zip=code, city=city))
    assert found(desk, Filter(place=place)) == names


def test_by_value_with_both_ends(desk: Desk) -> None:
    for name, cents in (("Ada", 100), ("Ben", 200), ("Cem", 10**15), ("Dan", None)):
        desk.contacts.add(person(name, "X", value_cents=cents))
    assert found(desk, Filter(value_from=100)) == "Ada Ben Cem"
    assert found(desk, Filter(value_to=200)) == "Ada Ben"
    assert found(desk, Filter(value_from=200, value_to=200)) == "Ben"
    assert found(desk, Filter(value_from=201, value_to=200)) == ""


def test_by_how_near_the_next_step_is(desk: Desk) -> None:
    days = {"Ada": -1, "Ben": 0, "Cem": 1, "Dan": 6, "Eva": 7, "Fay": 400}
    for name, ahead in days.items():
        desk.contacts.add(person(name, "X"), FollowUp(TODAY + timedelta(ahead)))
    desk.contacts.add(person("Gus", "X"))
    held = desk.contacts.add(person("Hal", "X"), FollowUp(TODAY - timedelta(3)))
    desk.contacts.hold([held], TODAY + timedelta(2))
    by_step = {
        step: found(desk, Filter(next_steps=frozenset({step})))
        for step in ("overdue", "today", "week", "later", "none")
    }
    assert TODAY.weekday() == 0
    assert by_step == {
        "overdue": "Ada", "today": "Ben", "week": "Cem Dan Hal", "later": "Eva Fay", "none": "Gus",
    }  # fmt: skip
    assert found(desk, Filter(next_steps=frozenset({"overdue", "none"}))) == "Ada Gus"


def test_by_lying_too_long_which_an_activity_a_plan_or_a_hold_stops(
    desk: Desk, clock: Clock
) -> None:
    limit = desk.reads.stage(NEW).stale_days  # type: ignore[union-attr]
    assert limit
    ids = {name: desk.contacts.add(person(name, "X")) for name in ("Ada", "Ben", "Cem", "Dan")}
    clock.ahead(days=limit)
    assert found(desk, Filter(stale=True)) == ""
    clock.ahead(days=1)
    assert found(desk, Filter(stale=True)) == "Ada Ben Cem Dan"
    desk.activities.log(ids["Ben"], call("no_answer", clock.now))
    desk.contacts.set_follow_up(ids["Cem"], FollowUp(desk.today()))
    desk.contacts.hold([ids["Dan"]], desk.today() + timedelta(1))
    assert found(desk, Filter(stale=True)) == "Ada"
    clock.ahead(days=1)
    assert found(desk, Filter(stale=True)) == "Ada Cem Dan"


def test_a_stage_without_a_limit_never_gets_stale(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(person("Ada", "X"))
    desk.store.change("UPDATE stage SET stale_days = NULL WHERE id = ?", (NEW,))
    clock.ahead(days=4_000)
    assert found(desk, Filter(stale=True)) == ""
    desk.qualification.qualify(key, 4, None, call(at=clock.now), all_yes())
    clock.ahead(days=4_000)
    assert found(desk, Filter(stale=True)) == "Ada"


def test_by_own_fields(desk: Desk) -> None:
    ids = [desk.contacts.add(person(name, "X")) for name in ("Ada", "Ben", "Cem")]
    desk.store.change("INSERT INTO own_field (id, name) VALUES (1, 'Größe'), (2, 'Hund')")
    for number, (contact, field, value) in enumerate(
        ((ids[0], 1, "XL groß"), (ids[1], 1, "S 50%"), (ids[1], 2, "ja")), 1
    ):
        sql = "INSERT INTO own_value (id, contact_id, field_id, value) VALUES (?, ?, ?, ?)"
        desk.store.change(sql, (number, contact, field, value))
    assert found(desk, Filter(own=(("Größe", ""),))) == "Ada Ben"
    assert found(desk, Filter(own=(("Größe", "GROSS"),))) == "Ada"
    assert found(desk, Filter(own=(("Größe", "%"),))) == "Ben"
    assert found(desk, Filter(own=(("Größe", ""), ("Hund", "ja")))) == "Ben"
    assert found(desk, Filter(own=(("Hut", ""),))) == ""


def test_by_whether_somebody_opted_out(desk: Desk) -> None:
    ada = desk.contacts.add(person("Ada", "X"))
    desk.contacts.add(person("Ben", "X"))
    desk.store.change("UPDATE contact SET opted_out = 'email' WHERE id = ?", (ada,))
    assert found(desk, Filter(opted_out=True)) == "Ada"
    assert found(desk, Filter(opted_out=False)) == "Ben"


def test_all_parts_together_must_hold(desk: Desk) -> None:
    peopled(desk)
    desk.contacts.add(
        person("Ida", "Iser", city="Jena", source_id=CARD, tags=("VIP",), value_cents=500),
        FollowUp(TODAY),
    )
    all_of_it = Filter(
        text="iser", source_ids=frozenset({CARD}), stage_ids=frozenset({NEW}),
        tags=frozenset({"VIP"}), place="Jena", value_from=500, value_to=500,
        next_steps=frozenset({"today"}), opted_out=False, made_from=TODAY, made_to=TODAY,
    )  # fmt: skip
    assert found(desk, all_of_it) == "Ida"
    assert found(desk, all_of_it.without("text")) == "Ida"
