"""What screens ask: counts, sums by currency, the filter, cards, timeline, overview, figures."""

from __future__ import annotations

import time as clock_time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import DUE, Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from tests.desks import (
    ATTEMPTING,
    CARD,
    EBOOK,
    IN_DIALOGUE,
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
    many,
    peopled,
    person,
)

EVERYBODY = "100% A\\B Goethe Käthe Müller محمد 👍"


def found(desk: Desk, text: str) -> str:
    ids = desk.reads.contact_ids(Filter(text))
    cards = desk.reads.cards(ids)
    return " ".join(sorted(cards[key].name for key in ids))


def test_an_empty_desk_has_every_column_with_nothing_in_it(desk: Desk) -> None:
    counts = desk.reads.column_counts()
    assert [each.count for each in counts.values()] == [0] * 7
    assert all(each.sums == {} for each in counts.values())
    assert desk.reads.cards([]) == {}
    assert desk.reads.contact_ids() == []


def test_sums_are_kept_apart_by_currency(desk: Desk) -> None:
    for cents, currency in ((100, "EUR"), (250, "EUR"), (7, "CHF"), (None, "USD")):
        contact = person("Kim", currency, value_cents=cents, currency=currency)
        desk.contacts.add(contact)
    column = desk.reads.column_counts()[NEW]
    assert column.count == 4
    assert column.sums == {"EUR": 350, "CHF": 7}


def test_counts_are_those_of_the_filter(desk: Desk) -> None:
    for number in range(4):
        contact = person("Kim", str(number), "Adler GmbH" if number % 2 else "", value_cents=10)
        desk.contacts.add(contact)
    column = desk.reads.column_counts(Filter("adler"))[NEW]
    assert (column.count, column.sums) == (2, {"EUR": 20})
    assert len(desk.reads.column_ids(NEW, Filter("adler"))) == 2


@pytest.fixture
def crowd(desk: Desk) -> Desk:
    points = (
        ContactPoint("phone", "03641 / 5502-0", "+49364155020"),
        ContactPoint("email", "k.mueller@adler.example", "k.mueller@adler.example"),
    )
    desk.contacts.add(Contact(first_name="Käthe", last_name="Müller", points=points))
    desk.contacts.add(Contact(last_name="Goethe", firm="Österreich AG", city="Weißenfels"))
    desk.contacts.add(Contact(last_name="100%", zip="07743", tags=("Süd_Ost",)))
    desk.contacts.add(Contact(last_name="A\\B", firm="C_D GmbH", zip="06108"))
    desk.contacts.add(Contact(firm="محمد 👍"))
    return desk


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("müller", "Käthe Müller"), ("MUELLER", "Käthe Müller"), ("muller", "Käthe Müller"),
        ("kathe mull", "Käthe Müller"), ("  mül   kä ", "Käthe Müller"), ("müller goethe", ""),
        ("göthe", "Goethe"), ("oesterreich", "Goethe"), ("weissenfels", "Goethe"),
        ("adler.example", "Käthe Müller"),
        ("03641/55020", "Käthe Müller"), ("+49 3641", "Käthe Müller"), ("55020", "Käthe Müller"),
        ("0049364155020", "Käthe Müller"), ("(03641)", "Käthe Müller"),
        ("+49 (0) 3641 5 50 20", "Käthe Müller"), ("0 36 41 55 02 0", "Käthe Müller"),
        ("+49", "Käthe Müller"), ("+43 3641", ""), ("müller 03641", "Käthe Müller"),
        ("%", EVERYBODY), ("100%", "100%"), ("_", EVERYBODY), ("süd_", "100%"), ("0%0", ""),
        ("\\", EVERYBODY), ("c_d", "A\\B"), ("cxd", ""), ("07743", "100%"), ("0774", "100%"),
        ("محمد", "محمد 👍"), ("👍", "محمد 👍"), ("'", EVERYBODY), ('"', EVERYBODY), ("nobody", ""),
    ],
)  # fmt: skip
def test_text_is_found_however_it_is_spelled_and_signs_mean_themselves(
    crowd: Desk, text: str, names: str
) -> None:
    assert found(crowd, text) == names


def test_blanks_only_find_everybody(crowd: Desk) -> None:
    assert len(crowd.reads.contact_ids(Filter("  "))) == 5
    assert Filter("  ").empty


def test_the_filter_narrows_by_source_and_all_of_it_together(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler", source_id=CARD), FollowUp(TODAY))
    bert = desk.contacts.add(person("Bert", "Adler", source_id=EBOOK))
    desk.contacts.add(person("Carl", "Conrad"), FollowUp(TODAY))
    sources = frozenset({CARD, EBOOK})
    assert set(desk.reads.contact_ids(Filter(source_ids=sources))) == {anna, bert}
    assert desk.reads.contact_ids(Filter("adler", sources, next_steps=DUE)) == [anna]
    assert not Filter(next_steps=DUE).empty


def test_due_is_what_is_due_today_or_before(desk: Desk) -> None:
    ids = [
        desk.contacts.add(person("Kim", str(days)), FollowUp(TODAY + timedelta(days)))
        for days in (-10, 0, 1)
    ]
    desk.contacts.add(person("Kim", "none"))
    done = desk.contacts.add(person("Kim", "done"), FollowUp(TODAY))
    desk.contacts.finish_follow_up(done)
    due = Filter(next_steps=DUE)
    assert set(desk.reads.contact_ids(due)) == set(ids[:2])
    assert desk.reads.column_counts(due)[NEW].count == 2
    figures = desk.reads.stats(TODAY)["follow_ups"]
    assert figures == {"overdue": 1, "today": 1, "later": 1, "none": 2}


def test_a_card_shows_the_earliest_open_next_step(desk: Desk) -> None:
    key = desk.contacts.add(
        person("Anna", "Adler", "Adler GmbH", city="Jena", value_cents=5, source_id=CARD),
        FollowUp(TODAY, "no time"),
    )
    for text, due, at in (
        ("later", TODAY + timedelta(1), None),
        ("ten", TODAY, time(10)),
        ("nine", TODAY, time(9)),
    ):
        desk._work.writes.add_follow_up(key, FollowUp(due, text, at))
    card = desk.reads.cards([key])[key]
    assert (card.name, card.firm, card.city, card.value_cents) == (
        "Anna Adler", "Adler GmbH", "Jena", 5,
    )  # fmt: skip
    assert (card.next_step, card.due_on, card.due_time) == ("nine", TODAY, time(9))
    assert card.source == desk.reads.source(CARD)
    assert not card.talked
    overview = desk.reads.overview(key)
    assert overview
    assert [each.text for each in overview.follow_ups] == ["nine", "ten", "no time", "later"]
    assert desk.reads.places([key])[key][3] == FollowUp(TODAY, "nine", time(9))


def test_a_card_counts_its_checklist(desk: Desk) -> None:
    lead = desk.contacts.add(person("Anna", "Adler"))
    clear = desk.contacts.add(person("Gerda", "Gross", source_id=EBOOK))
    given = [Answer(PROBLEM, "yes"), Answer(2, "no"), Answer(5, "unknown", "perhaps")]
    for key in (lead, clear):
        desk.qualification.answer(key, given)
    cards = desk.reads.cards([lead, clear])
    assert (cards[lead].checklist.yes, cards[lead].answered) == (1, 2)
    assert cards[lead].checklist.failed_musts == (2,)
    assert not cards[lead].open_inbound
    assert cards[clear].checklist.yes == 2
    assert cards[clear].open_inbound


def test_a_dashed_edge_is_for_prospects_only(desk: Desk) -> None:
    key = desk.contacts.add(person("Gerda", "Gross", source_id=EBOOK))
    desk.board.move_cards([key], IN_DIALOGUE)
    assert not desk.reads.cards([key])[key].open_inbound
    desk.board.move_cards([key], QUALIFIED)
    assert desk.reads.cards([key])[key].open_inbound


def test_cards_of_whom_there_are_none_are_missing(desk: Desk) -> None:
    ids = many(desk, 3)
    desk.contacts.delete([ids[1]])
    assert set(desk.reads.cards(ids)) == {ids[0], ids[2]}
    assert desk.reads.contact(ids[1]) is None
    assert desk.reads.overview(ids[1]) is None
    assert desk.reads.case(ids[1]) is None
    assert desk.reads.timeline(ids[1]) == []
    assert desk.reads.name_of(ids[1]) == ""


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(clock_time, "tzset"):
        pytest.skip("this system's time zone cannot be set")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    clock_time.tzset()
    yield
    monkeypatch.undo()
    clock_time.tzset()


def test_the_day_of_the_last_activity_is_the_local_one(desk: Desk, berlin: None) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    desk.activities.log(key, call(at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC)))
    assert desk.reads.cards([key])[key].last_activity_on == date(2026, 11, 23)


def test_today_is_the_local_day(desk: Desk, clock: Clock, berlin: None) -> None:
    clock.now = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert desk.today() == date(2027, 1, 1)
    assert desk.now() == clock.now


def test_the_timeline_tells_all_of_it_newest_first(desk: Desk, clock: Clock) -> None:
    key = desk.contacts.add(person("Anna", "Adler", source_id=CARD))
    clock.ahead(days=1)
    desk.activities.log(key, call("no_answer", clock.now))
    clock.ahead(days=1)
    desk.qualification.qualify(key, OFFER, None, call(at=clock.now), all_yes())
    clock.ahead(days=1)
    desk.sales.record(key, Sale(TODAY, 100))
    lines = desk.reads.timeline(key)
    assert [line.kind for line in lines] == [
        "transition", "sale", "transition", "activity", "transition", "activity", "created",
    ]  # fmt: skip
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    won, sale, offer, talk, tried, attempt, born = (line.args for line in lines)
    assert won["to"] == desk.reads.stage(WON)
    assert isinstance(sale["sale"], Sale)
    assert (offer["from"], offer["to"]) == (desk.reads.stage(ATTEMPTING), desk.reads.stage(OFFER))
    assert isinstance(talk["activity"], Activity)
    assert talk["activity"].result == "reached"
    assert tried["to"] == desk.reads.stage(ATTEMPTING)
    assert isinstance(attempt["activity"], Activity)
    assert born == {"source": desk.reads.source(CARD), "file": ""}
    assert [line.kind for line in desk.reads.timeline(key, limit=2)] == ["transition", "sale"]


def test_an_activity_long_ago_stands_where_it_happened(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    desk.activities.log(key, call(note="now"))
    desk.activities.log(key, call(note="then", at=START - timedelta(days=400)))
    notes = [
        line.args["activity"].note  # type: ignore[attr-defined]
        for line in desk.reads.timeline(key)
        if line.kind == "activity"
    ]
    assert notes == ["now", "then"]


def test_the_overview_has_everything_at_once(desk: Desk, clock: Clock) -> None:
    people = peopled(desk)
    clock.ahead(days=2)
    desk.contacts.hold([people["Dora"]], TODAY)
    view = desk.reads.overview(people["Dora"])
    assert view
    assert view.contact.name == "Dora Dorn"
    assert view.card == desk.reads.cards([people["Dora"]])[people["Dora"]]
    assert view.stage == desk.reads.stage(QUALIFIED)
    assert view.stage_since == view.created_at == START
    assert view.hold_until == TODAY
    assert view.case.dialogue
    assert {answer.value for answer in view.answers.values()} == {"yes"}
    assert view.sales == ()
    emil = desk.reads.overview(people["Emil"])
    assert emil
    assert [sale.net_cents for sale in emil.sales] == [120_000]


def test_the_figures_add_up(desk: Desk) -> None:
    peopled(desk)
    figures = desk.reads.stats(TODAY)
    assert figures["contacts"] == 8
    assert figures["by_phase"] == {"lead": 4, "prospect": 2, "customer": 1, "disqualified": 1}
    assert [column.count for _, column in figures["by_stage"]] == [2, 1, 1, 2, 0, 1, 1]
    assert sum(figures["follow_ups"].values()) == 8
    assert figures["activities"] == 4


def test_a_contact_comes_back_as_it_was_kept(desk: Desk) -> None:
    contact = Contact(
        salutation="Frau", title="Dr.", first_name="Anna", middle_name="M.", last_name="Adler",
        name_suffix="MBA", firm="Adler GmbH", department="Einkauf", job_title="Leiterin",
        street="Weg 1", street2="Hof", zip="07743", city="Jena", state="TH", country="DE",
        language="de", birthday=date(1900, 2, 28), notes="a\nb", source_id=CARD, value_cents=1,
        currency="CHF", expected_on=TODAY, customer_no="K1", external_id="X1",
        points=(
            ContactPoint("fax", "1", "", "work"),
            ContactPoint("email", "A@b.example", "a@b.example"),
        ),
        tags=("b", "a"),
    )  # fmt: skip
    key = desk.contacts.add(contact)
    kept = desk.reads.contact(key)
    assert kept
    bare = tuple(replace(point, id=0) for point in kept.points)
    assert replace(kept, id=0, points=bare) == replace(contact, tags=("a", "b"))


def test_firms_are_completed_while_typing_and_signs_mean_themselves(desk: Desk) -> None:
    for firm in ("100% Bio", "100 Meister", "Adler"):
        desk.contacts.add(Contact(firm=firm))
    assert desk.reads.firm_names("100%") == ["100% Bio"]
    assert desk.reads.firm_names("100") == ["100 Meister", "100% Bio"]
    assert desk.reads.firm_names("", limit=1) == ["100 Meister"]
    assert desk.reads.firm_names("_") == []


def test_lists_are_read_anew_after_they_changed(desk: Desk) -> None:
    assert [stage.key for stage in desk.reads.stages()][:2] == ["new", "attempting"]
    assert len(desk.reads.criteria()) == 6
    assert len(desk.reads.sources()) == 11
    desk.stages.rename(OFFER, "Angebot")
    assert desk.reads.stage(OFFER).name == "Angebot"  # type: ignore[union-attr]
    desk.history.undo()
    assert desk.reads.stage(OFFER).name == ""  # type: ignore[union-attr]


def test_tags_are_named_once(desk: Desk) -> None:
    many(desk, 3)
    desk.contacts.add(person("Anna", "Adler", tags=("VIP", " VIP ", "")))
    assert desk.reads.tags() == ["Messe", "VIP"]
