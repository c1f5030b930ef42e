"""The order of the list, and what its lines are worth together."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.line import SORTED_BY, Order


def names(desk: Desk, order: Order, filter: Filter = EVERYTHING) -> list[str]:
    ids = desk.reads.ordered_ids(filter, order)
    lines = desk.reads.lines(ids)
    return [lines[key].card.name for key in ids]


@pytest.fixture
def three(desk: Desk) -> dict[str, int]:
    return {
        "Özil": desk.contacts.add(
            Contact(last_name="Özil", firm="Zander AG", city="Ulm", value_cents=500,
                    tags=("warm",), own=(("Shoe size", "44"),))
        ),
        "Adam": desk.contacts.add(
            Contact(last_name="Adam", firm="Ähre GmbH", value_cents=90_000,
                    points=(ContactPoint("phone", "030 1", "+49301"),))
        ),
        "Firm": desk.contacts.add(
            Contact(firm="Müller Bau", zip="01067", own=(("Shoe size", "40"),))
        ),
    }  # fmt: skip


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("column", [*SORTED_BY, "own:Shoe size", "own:gone", "no such column"])
def test_every_column_sorts_everybody(
    desk: Desk, three: dict[str, int], column: str, down: bool
) -> None:
    assert sorted(desk.reads.ordered_ids(Filter(), Order(column, down))) == sorted(three.values())


def test_names_are_sorted_as_people_look_them_up(desk: Desk, three: dict[str, int]) -> None:
    assert names(desk, Order("name")) == ["Adam", "Müller Bau", "Özil"]
    assert names(desk, Order("name", down=True)) == ["Özil", "Müller Bau", "Adam"]
    assert names(desk, Order("company")) == ["Adam", "Müller Bau", "Özil"]


@pytest.mark.parametrize("down", [False, True])
def test_the_quick_way_by_name_gives_the_order_of_the_other(desk: Desk, down: bool) -> None:
    for first, last, firm, place in (
        ("Fred", "Ast", "", "2"), ("Zoe", "Ast", "", ""), ("", "", "Firma Ast", "1"),
        ("", "", "Zander", ""), ("Firm", "Ente", "", "9"), ("Fred", "Ast", "X", "1"),
        ("", "Firmin", "", ""), ("Fred", "Ast", "", "2"),
    ):  # fmt: skip
        desk.contacts.add(Contact(first_name=first, last_name=last, firm=firm, zip=place))
    desk.contacts.add(Contact(points=(ContactPoint("email", "g@x.example"),)))
    quick = desk.reads.ordered_ids(EVERYTHING, Order("name", down))
    assert desk.reads.ordered_ids(EVERYTHING, Order("name", down), quick) == quick
    assert len(quick) == 9


def test_who_has_nothing_there_comes_last_either_way(desk: Desk, three: dict[str, int]) -> None:
    assert names(desk, Order("amount")) == ["Özil", "Adam", "Müller Bau"]
    assert names(desk, Order("amount", down=True)) == ["Adam", "Özil", "Müller Bau"]
    assert names(desk, Order("phone"))[0] == "Adam"
    assert names(desk, Order("tags", down=True))[0] == "Özil"


def test_own_fields_and_next_steps_sort_too(desk: Desk, three: dict[str, int]) -> None:
    assert names(desk, Order("own:shoe SIZE"))[:2] == ["Müller Bau", "Özil"]
    desk.contacts.set_follow_up(three["Özil"], FollowUp(date(2026, 12, 1), "Later"))
    desk.contacts.set_follow_up(three["Adam"], FollowUp(date(2026, 11, 1), "Sooner"))
    assert names(desk, Order("next_action_at")) == ["Adam", "Özil", "Müller Bau"]
    assert names(desk, Order("next_action")) == ["Özil", "Adam", "Müller Bau"]


def test_the_filter_holds_and_some_can_be_asked_for(desk: Desk, three: dict[str, int]) -> None:
    assert names(desk, Order("name"), Filter(text="zander")) == ["Özil"]
    among = [three["Özil"], three["Adam"]]
    assert desk.reads.ordered_ids(Filter(), Order("name"), among) == [three["Adam"], three["Özil"]]


def test_sums_stay_apart_by_currency(desk: Desk, three: dict[str, int]) -> None:
    swiss = desk.contacts.add(Contact(last_name="Huber", value_cents=700, currency="CHF"))
    everybody = [*three.values(), swiss]
    assert desk.reads.sums_of(everybody) == {"EUR": 90_500, "CHF": 700}
    assert desk.reads.sums_of([three["Firm"]]) == {}


def test_a_line_knows_when_it_was_added(desk: Desk, three: dict[str, int]) -> None:
    line = desk.reads.lines([three["Adam"]])[three["Adam"]]
    assert line.added_on == desk.today()
    assert line.contact.firm == "Ähre GmbH"
    assert desk.reads.lines([4711]) == {}


def test_a_filter_that_nearly_all_pass_leaves_the_order_as_it_is(desk: Desk) -> None:
    names = (("Kim", "Ünal", ""), ("", "", "Adler GmbH"), ("Eva", "", "Zeta KG"), ("", "", ""))
    for number, (first, last, firm) in enumerate(names * 3):
        mail = (ContactPoint("email", f"n{number}@a.example", f"n{number}@a.example"),)
        desk.contacts.add(
            Contact(first_name=first, last_name=last, firm=firm, zip=f"0{number}", points=mail)
        )
    for down in (False, True):
        every = desk.reads.ordered_ids(order=Order("name", down))
        out = desk.reads.contact_ids()[3]
        desk.store.change("UPDATE contact SET value_cents = iif(id = ?, 1, 9)", (out,))
        nearly_all = desk.reads.ordered_ids(Filter(value_from=5), Order("name", down))
        assert desk.reads.many_pass()
        assert nearly_all == [key for key in every if key != out]
        few = desk.reads.ordered_ids(Filter(value_to=5), Order("name", down))
        assert few == [out]
