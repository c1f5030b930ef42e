"""The sample desk: what it shows holds every rule of the desk, on whatever day it is filled, and
nobody in it can be reached."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from leaddesk.desk import Desk, open_desk
from leaddesk.desk.sample import COLUMNS, fill, workday
from leaddesk.domain.activity import is_possible
from leaddesk.domain.change import Change
from leaddesk.domain.checklist import standing
from leaddesk.domain.contact import PHONE_KINDS, complaints
from leaddesk.domain.followup import urgency
from leaddesk.domain.lifecycle import (
    had_dialogue,
    judge_move,
    missing_for_prospect,
    reason_is_complete,
    start_stage,
)
from leaddesk.paths import resources

CLOCKS = {
    "a Monday": datetime(2026, 11, 23, 15, 40),
    "the leap day": datetime(2028, 2, 29, 0, 1),
    "a Sunday on which the clocks change": datetime(2027, 3, 28, 9, 30),
}
# Numbers that the Bundesnetzagentur and the networks keep free for films and books
# (Amtsblatt 7/2021, Mitteilung 148/2021).
FREE = re.compile(
    r"\+49(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}"
    r"|15228817386|15228895456|15254599371|1729925904|17139200\d\d|176040690\d\d)"
)
TABLES = [*COLUMNS, "source", "stage", "criterion"]

Filled = Callable[[datetime], Desk]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    """A new desk, filled at a local time."""
    desks: list[Desk] = []

    def filled(clock: datetime) -> Desk:
        now = clock.astimezone()
        desks.append(open_desk(tmp_path / f"{len(desks)}.leaddesk", now=lambda: now))
        fill(desks[-1])
        return desks[-1]

    yield filled
    for desk in desks:
        desk.close()


@pytest.fixture(params=CLOCKS.values(), ids=CLOCKS.keys())
def desk(request: pytest.FixtureRequest, filled: Filled) -> Desk:
    return filled(request.param)


def rows(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(desk.store.rows(f"SELECT * FROM {table}")) for table in TABLES}


def urgencies(desk: Desk) -> Counter[str]:
    cards = desk.reads.cards(desk.reads.contact_ids()).values()
    return Counter(urgency(card.due_on, desk.today()) for card in cards)


def test_every_stage_has_its_cards_and_the_file_is_sound(desk: Desk) -> None:
    counts = desk.reads.column_counts()
    assert {stage.key: counts[stage.id].count for stage in desk.reads.stages()} == {
        "new": 18, "attempting": 12, "in_dialogue": 9, "qualified": 8, "offer": 6, "won": 5,
        "disqualified": 4,
    }  # fmt: skip
    assert desk.check() == []


def test_filling_is_one_step_that_undo_takes_back_and_redo_brings_again(filled: Filled) -> None:
    desk = filled(CLOCKS["a Monday"])
    after = rows(desk)
    assert [step.verb for step in desk.reads.steps(10)] == ["sample_desk"]
    desk.history.undo()
    empty = rows(desk)
    assert {table for table in COLUMNS if empty[table]} == set()
    assert {source[1] for source in empty["source"]} > {"bought_list", "ebook"}
    assert all(source[1] for source in empty["source"])
    desk.history.redo()
    assert rows(desk) == after
    assert desk.check() == []


def test_who_listens_is_told_once(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "told.leaddesk")
    told: list[Change] = []
    desk.listen(told.append)
    fill(desk)
    assert [change.step.verb for change in told] == ["sample_desk"]
    desk.close()


def test_every_contact_could_have_been_typed(desk: Desk) -> None:
    contacts = desk.reads.contacts(desk.reads.contact_ids())
    assert [complaint for each in contacts.values() for complaint in complaints(each)] == []
    assert {each.country for each in contacts.values()} == {"DE", "AT", "CH"}
    assert {each.currency for each in contacts.values()} == {"EUR", "CHF"}
    for key in contacts:
        assert all(is_possible(each) for each in desk.reads.activities(key))


def test_every_prospect_has_passed_the_gate_but_open_inquiries(desk: Desk) -> None:
    cards = desk.reads.cards(desk.reads.contact_ids())
    phases = {stage.id: stage.phase for stage in desk.reads.stages()}
    beyond = ("prospect", "customer")
    passed = [key for key, card in cards.items() if phases[card.stage_id] in beyond]
    still_open = [cards[key] for key in passed if cards[key].open_inbound]
    assert {card.name for card in still_open} == {"info@kitawald.example", "Simone Kettner"}
    for key in passed:
        case = desk.reads.case(key)
        assert case is not None
        if not cards[key].open_inbound:
            assert missing_for_prospect(replace(case, inbound=False)) == (), cards[key].name
        assert bool(desk.reads.sales(key)) == (case.stage.phase == "customer")


def test_every_move_was_allowed_when_it_was_made(desk: Desk) -> None:
    stages = desk.reads.stages()
    by_id = {stage.id: stage for stage in stages}
    for key in desk.reads.contact_ids():
        overview = desk.reads.overview(key)
        assert overview is not None
        inbound = overview.case.inbound
        moves = desk.store.rows(
            "SELECT from_stage_id, to_stage_id, at, reason, note FROM transition "
            "WHERE contact_id = ? ORDER BY at, id",
            (key,),
        )
        assert moves[0][:2] == (None, start_stage(inbound, stages).id)
        for (_, stood, *_), (before, after, at, reason, note) in pairwise(moves):
            assert before == stood
            moment = datetime.fromisoformat(at)
            known = {
                criterion: answer.value
                for criterion, answer in overview.answers.items()
                if answer.at is not None and answer.at <= moment
            }
            case = replace(
                overview.case,
                stage=by_id[before],
                dialogue=had_dialogue(a for a in desk.reads.activities(key) if a.at <= moment),
                checklist=standing(desk.reads.criteria(), known, inbound=inbound),
            )
            verdict = judge_move(case, by_id[after], stages)
            assert not verdict.refused, overview.contact.name
            assert verdict.needs != "gate", overview.contact.name
            assert (verdict.needs == "reason") == bool(reason)
            assert not reason or reason_is_complete(reason, note)
        assert by_id[moves[-1][1]] == overview.stage
        assert datetime.fromisoformat(moves[-1][2]) == overview.stage_since


def test_leads_stand_where_logging_took_them(desk: Desk) -> None:
    for stage_id, dialogue, talked in ((1, False, None), (2, False, True), (3, True, True)):
        for key, card in desk.reads.cards(desk.reads.column_ids(stage_id)).items():
            case = desk.reads.case(key)
            assert case is not None
            assert case.dialogue == dialogue, card.name
            assert talked is None or card.talked == talked


def test_nothing_has_happened_yet_that_lies_ahead(desk: Desk) -> None:
    for column in (
        "activity.at", "activity.created_at", "transition.at", "contact.created_at", "answer.at",
        "contact.stage_since", "contact.last_activity_at", "sale.created_at", "import_run.at",
    ):  # fmt: skip
        table, name = column.split(".")
        last = desk.store.one(f"SELECT max({name}) FROM {table}")
        assert datetime.fromisoformat(last) < desk.now(), column
    assert (
        desk.store.one(
            "SELECT count(*) FROM contact c WHERE last_activity_at IS NOT "
            "(SELECT max(at) FROM activity WHERE contact_id = c.id)"
        )
        == 0
    )


def test_calls_and_meetings_fall_on_working_days(desk: Desk) -> None:
    for key in desk.reads.contact_ids():
        for activity in desk.reads.activities(key):
            local = activity.at.astimezone()
            if activity.kind in ("call", "meeting"):
                assert local.weekday() < 5
                assert 7 <= local.hour < 19


def test_next_steps_are_overdue_today_later_or_none_on_any_day(desk: Desk) -> None:
    assert urgencies(desk) == {"none": 27, "overdue": 6, "today": 7, "later": 22}
    today = desk.today()
    for card in desk.reads.cards(desk.reads.contact_ids()).values():
        assert card.due_on is None or card.due_on == today or card.due_on.weekday() < 5


def test_the_overdue_price_list_of_the_hofladen_is_there(filled: Filled) -> None:
    desk = filled(CLOCKS["a Monday"])
    cards = {card.name: card for card in desk.reads.cards(desk.reads.contact_ids()).values()}
    anna = cards["Anna Müller"]
    assert (anna.firm, anna.city, anna.value_cents) == ("Hofladen Müller GmbH", "Fulda", 1_450_000)
    assert (anna.due_on, anna.next_step) == (date(2026, 11, 20), "Preisliste und Referenzen senden")
    assert anna.checklist.yes == anna.checklist.total == 6
    overview = desk.reads.overview(anna.id)
    assert overview is not None
    assert overview.stage_since.astimezone().date() == date(2026, 11, 18)
    assert overview.contact.expected_on == date(2026, 12, 15)
    newest = desk.reads.activities(anna.id)[0]
    assert (newest.kind, newest.minutes, newest.km) == ("meeting", 55, 84)
    assert "bis 15.12. umstellen" in newest.note
    assert cards["Jana Köhler"].firm == "Köhler Metallbau GmbH"
    assert cards["Hülya Özkan"].firm == "Stadtwerke Altenrode"


def test_the_bought_list_has_a_vendor_a_date_a_cost_and_an_import(filled: Filled) -> None:
    desk = filled(CLOCKS["a Monday"])
    [bought] = [source for source in desk.reads.sources() if source.vendor]
    assert (bought.name, bought.acquired_on) == ("Kaufliste 11/26", date(2026, 11, 3))
    assert bought.cost_cents == 64_000
    brought = desk.store.one(
        "SELECT count(*) FROM contact c JOIN import_run i ON i.id = c.import_id "
        "AND i.source_id = c.source_id WHERE c.source_id = ?",
        (bought.id,),
    )
    assert brought == desk.store.one(
        "SELECT counts ->> 'new' FROM import_run WHERE source_id = ?", (bought.id,)
    )


def test_nobody_in_it_can_be_reached(filled: Filled) -> None:
    desk = filled(CLOCKS["a Monday"])
    seen: Counter[str] = Counter()
    for contact in desk.reads.contacts(desk.reads.contact_ids()).values():
        for point in contact.points:
            assert point.normal, point.value
            seen[point.normal] += 1
            if point.kind in PHONE_KINDS:
                assert FREE.fullmatch(point.normal), point.value
            else:
                assert point.normal.endswith(".example"), point.value
    assert set(seen.values()) == {1}


def test_no_real_address_stands_in_any_text() -> None:
    for file in (resources() / "sample").glob("*.json"):
        text = file.read_text("utf-8")
        assert not re.findall(r"\w\.(?:de|com|net|org|at|ch|eu|io|info)\b", text), file.name
        assert all(word.endswith(".example") for word in re.findall(r"@([\w.-]*\w)", text))


def test_every_day_named_in_a_text_has_become_a_date(desk: Desk) -> None:
    for table in TABLES:
        for row in desk.store.rows(f"SELECT * FROM {table}"):
            texts = [each for each in row if isinstance(each, str) and each[:1] not in "{["]
            assert not any("{" in text for text in texts), row
            assert not any(".." in text for text in texts), "26.11. ends a sentence, too"


@pytest.mark.parametrize("count", [-40, -6, -5, -1, 1, 4, 5, 23])
@pytest.mark.parametrize("today", [date(2026, 11, 23) + timedelta(days=n) for n in range(7)])
def test_working_days_are_counted_without_weekends(today: date, count: int) -> None:
    day = workday(today, count)
    step = timedelta(days=1 if count > 0 else -1)
    between = [today + step * n for n in range(1, abs((day - today).days) + 1)]
    assert sum(each.weekday() < 5 for each in between) == abs(count)
    assert day.weekday() < 5
    assert workday(today, 0) == today
