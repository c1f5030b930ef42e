"""Who fits a search best: names first, then firms, numbers, places and tags, then what was said."""

from __future__ import annotations

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import Filter
from leaddesk.domain.line import BEST_FIRST
from tests.desks import START


@pytest.fixture
def berlin(desk: Desk) -> Desk:
    """Everybody has to do with 'berger', the fewer the more so."""
    people = [
        Contact(first_name="Gesa", last_name="Gast"),
        Contact(first_name="Fred", last_name="Fink", notes="Kennt Frau Berger"),
        Contact(first_name="Emil", last_name="Ernst", city="Bergerdorf"),
        Contact(first_name="Doris", last_name="Dorn",
                points=(ContactPoint("email", "post@berger.example", "post@berger.example"),)),
        Contact(first_name="Carla", last_name="Conrad", firm="Berger & Söhne"),
        Contact(first_name="Bert", last_name="Steinberger"),
        Contact(first_name="Anna", last_name="Berger"),
        Contact(first_name="Berger", last_name="Zander"),
    ]  # fmt: skip
    first, *_ = [desk.contacts.add(each) for each in people]
    desk.activities.log(first, Activity("note", START, note="Berger rief an"))
    return desk


def names(desk: Desk, ids: list[int]) -> list[str]:
    cards = desk.reads.cards(ids)
    return [cards[each].name.split()[0] for each in ids]


def test_names_come_first_and_what_was_said_last(berlin: Desk) -> None:
    found = berlin.reads.ordered_ids(Filter("berger"), BEST_FIRST)
    best = ["Berger", "Anna", "Bert", "Carla", "Doris", "Emil", "Fred", "Gesa"]
    assert names(berlin, found) == best
    assert berlin.reads.best_match(Filter("berger")) == found[0]
    offered = [each.name.split()[0] for each in berlin.reads.people("berger")]
    assert (set(offered[:2]), offered[2:]) == (set(best[:2]), best[2:])


@pytest.mark.parametrize(
    ("typed", "best"),
    [("berger -zander", "Anna"), ("söhne berger", "Carla"), ("berger rief", "Gesa"),
     ("bergerdorf emil", "Emil"), ("fink berger", "Fred"), ("berger a", "Berger")],
)  # fmt: skip
def test_more_words_count_together(berlin: Desk, typed: str, best: str) -> None:
    key = berlin.reads.best_match(Filter(typed))
    assert key is not None
    assert names(berlin, [key]) == [best]


def test_the_best_is_one_who_passes_the_filter_too(berlin: Desk) -> None:
    reads = berlin.reads
    assert names(berlin, [reads.best_match(Filter("berger", place="Berg")) or 0]) == ["Emil"]
    assert reads.best_match(Filter("berger", place="Jena")) is None
    assert reads.best_match(Filter("gibtesnicht")) is None
    assert reads.best_match(Filter(place="Berg")) is None
    assert reads.best_match(Filter('"')) is None


def test_a_name_before_a_firm_of_that_name_in_the_same_town(desk: Desk) -> None:
    desk.contacts.add(Contact(first_name="Ada", last_name="Abel", firm="Müller KG", city="Fulda"))
    desk.contacts.add(Contact(first_name="Zoe", last_name="Müller", city="Fulda"))
    found = desk.reads.ordered_ids(Filter("mueller fulda"), BEST_FIRST)
    assert names(desk, found) == ["Zoe", "Ada"]
