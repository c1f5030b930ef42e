"""Small print of the verbs: what raises leaves nothing, what changes nothing leaves no step, and
who listens hears once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import apsw
import pytest

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.change import MANY
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import MAX_TEXT, Contact, ContactPoint
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Refused, Trouble
from tests.desks import (
    DISQUALIFIED,
    NEW,
    PROBLEM,
    QUALIFIED,
    START,
    TODAY,
    WON,
    Clock,
    all_yes,
    call,
    dump,
    heard,
    many,
    peopled,
    person,
)

GONE = 42
Do = Callable[[Desk, dict[str, int]], object]

REFUSED: list[tuple[str, Do]] = [
    ("name_missing", lambda d, p: d.contacts.add(Contact(notes="x"))),
    ("too_long", lambda d, p: d.contacts.add(Contact(firm="x" * 501))),
    ("too_long", lambda d, p: d.contacts.edit(p["Anna"], person("A", "B", notes="x" * 100_001))),
    ("negative", lambda d, p: d.contacts.add(person("A", "B", value_cents=-1))),
    ("name_missing", lambda d, p: d.contacts.edit(p["Anna"], Contact())),
    ("contact_gone", lambda d, p: d.contacts.edit(GONE, person("A", "B"))),
    ("contact_gone", lambda d, p: d.contacts.hold([p["Anna"], GONE], TODAY)),
    ("contact_gone", lambda d, p: d.contacts.set_follow_up(GONE, FollowUp(TODAY))),
    ("contact_gone", lambda d, p: d.contacts.finish_follow_up(GONE)),
    ("contact_gone", lambda d, p: d.board.move_cards([p["Anna"], GONE], NEW)),
    ("stage_gone", lambda d, p: d.board.move_cards([p["Anna"]], GONE)),
    ("stage_gone", lambda d, p: d.stages.rename(GONE, "x")),
    ("stage_gone", lambda d, p: d.contacts.add(person("A", "B"), stage_id=GONE)),
    ("needs_reason", lambda d, p: d.board.move_cards([p["Anna"]], DISQUALIFIED)),
    ("needs_sale", lambda d, p: d.board.move_cards([p["Dora"]], WON)),
    ("customer_stays", lambda d, p: d.board.move_cards([p["Emil"]], NEW)),
    ("gate_closed", lambda d, p: d.board.move_cards([p["Anna"]], QUALIFIED)),
    ("activity_impossible", lambda d, p: d.activities.log(p["Anna"], call("held"))),
    ("contact_gone", lambda d, p: d.activities.log(GONE, call())),
    ("activity_gone", lambda d, p: d.activities.edit(call(id=GONE))),
    ("activity_gone", lambda d, p: d.activities.delete(GONE)),
    ("contact_gone", lambda d, p: d.qualification.answer(GONE, all_yes())),
    ("contact_gone", lambda d, p: d.qualification.qualify(GONE, QUALIFIED)),
    ("stage_gone", lambda d, p: d.qualification.qualify(p["Anna"], GONE)),
    ("gate_closed", lambda d, p: d.qualification.qualify(p["Anna"], QUALIFIED, activity=call())),
    ("activity_impossible", lambda d, p: d.qualification.save_dialogue(p["Anna"], call(""))),
    ("activity_impossible",
     lambda d, p: d.qualification.disqualify([p["Anna"]], "unreachable", activity=call(""))),
    ("contact_gone", lambda d, p: d.qualification.disqualify([p["Anna"], GONE], "unreachable")),
    ("customer_stays",
     lambda d, p: d.qualification.disqualify([p["Anna"], p["Emil"]], "unreachable")),
    ("reason_missing", lambda d, p: d.qualification.disqualify([p["Anna"]], "other")),
    ("contact_gone", lambda d, p: d.qualification.reopen([p["Fritz"], GONE])),
    ("contact_gone", lambda d, p: d.sales.record(GONE, Sale(TODAY, 1))),
    ("gate_closed", lambda d, p: d.sales.record(p["Anna"], Sale(TODAY, 1))),
    ("negative", lambda d, p: d.sales.record(p["Emil"], Sale(TODAY, -1))),
    ("negative", lambda d, p: d.qualification.qualify(
        p["Dora"], WON, sale=Sale(TODAY, -1))),
    ("name_missing", lambda d, p: d.sources.add(Source(0, name=" "))),
    ("source_impossible", lambda d, p: d.sources.add(Source(0, name="x", channel="space"))),
    ("source_gone", lambda d, p: d.sources.edit(Source(GONE, name="x"))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "do"), REFUSED)
def test_a_verb_that_is_refused_leaves_nothing_and_tells_nobody(
    code: str, do: Do, desk: Desk
) -> None:
    people = peopled(desk)
    before, changes = dump(desk.store, but=()), heard(desk)
    with pytest.raises(Refused) as refused:
        do(desk, people)
    assert refused.value.code == code
    assert dump(desk.store, but=()) == before
    assert changes == []
    assert not desk.store.connection.in_transaction


def test_a_bug_in_the_middle_of_a_verb_leaves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = peopled(desk)
    before = dump(desk.store, but=())

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(desk._work.writes, "ids", broken)
    with pytest.raises(ZeroDivisionError):
        desk.qualification.qualify(people["Anna"], QUALIFIED, None, call(), all_yes())
    with pytest.raises(ZeroDivisionError):
        desk.contacts.add(person("Ida", "Iser", "Neu GmbH"))
    monkeypatch.undo()
    assert dump(desk.store, but=()) == before
    desk.contacts.add(person("Ida", "Iser", "Neu GmbH"))
    assert desk.check() == []


def test_the_keyboard_interrupt_leaves_nothing(desk: Desk) -> None:
    before = dump(desk.store, but=())

    def interrupted() -> None:
        with desk._work.journal.writing("add_source"):
            desk._work.writes.add_source(Source(0, name="x"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert dump(desk.store, but=()) == before


def kept(desk: Desk, key: int) -> Contact:
    contact = desk.reads.contact(key)
    assert contact
    return contact


NOTHING: list[Do] = [
    lambda d, p: d.contacts.edit(p["Anna"], kept(d, p["Anna"])),
    lambda d, p: d.contacts.edit(p["Anna"], replace(kept(d, p["Anna"]), firm=" Adler GmbH ")),
    lambda d, p: d.contacts.edit(p["Anna"], replace(kept(d, p["Anna"]), tags=("VIP", "A"))),
    lambda d, p: d.contacts.delete([]),
    lambda d, p: d.contacts.delete([GONE]),
    lambda d, p: d.contacts.hold([p["Anna"]], None),
    lambda d, p: d.contacts.hold([], TODAY),
    lambda d, p: d.contacts.set_follow_up(p["Bert"], None),
    lambda d, p: d.contacts.set_follow_up(p["Anna"], FollowUp(TODAY, "call")),
    lambda d, p: d.contacts.finish_follow_up(p["Bert"]),
    lambda d, p: d.board.move_cards([p["Anna"]], NEW, None),
    lambda d, p: d.board.move_cards([], NEW),
    lambda d, p: d.stages.rename(NEW, ""),
    lambda d, p: d.activities.edit(d.reads.activities(p["Bert"])[0]),
    lambda d, p: d.qualification.answer(p["Carla"], all_yes()),
    lambda d, p: d.qualification.answer(p["Anna"], [Answer(PROBLEM, "unknown")]),
    lambda d, p: d.qualification.answer(p["Anna"], []),
    lambda d, p: d.qualification.save_dialogue(p["Anna"]),
    lambda d, p: d.qualification.disqualify([], "unreachable"),
    lambda d, p: d.qualification.disqualify([p["Fritz"]], "unreachable"),
    lambda d, p: d.qualification.reopen([]),
    lambda d, p: d.qualification.reopen([p["Anna"]]),
    lambda d, p: d.sources.edit(d.reads.sources()[0]),
]


@pytest.mark.parametrize("do", NOTHING)
def test_a_verb_that_changes_nothing_leaves_no_step_and_tells_nobody(
    do: Do, desk: Desk, clock: Clock
) -> None:
    people = peopled(desk)
    desk.contacts.edit(people["Anna"], replace(kept(desk, people["Anna"]), tags=("A", "VIP")))
    desk.board.move_cards([people["Anna"]], NEW, None)
    desk.contacts.hold([people["Hugo"]], TODAY)
    desk.history.undo()
    clock.ahead(hours=1)
    before, changes = dump(desk.store, but=()), heard(desk)
    do(desk, people)
    assert dump(desk.store, but=()) == before
    assert changes == []
    assert desk.reads.redo_step()


def test_listeners_hear_the_verb_the_rows_and_the_contacts(desk: Desk) -> None:
    changes = heard(desk)
    anna = desk.contacts.add(person("Anna", "Adler", "Adler GmbH"), FollowUp(TODAY))
    added = changes[-1]
    assert (added.step.verb, added.how) == ("add_contact", "done")
    assert added.step.args == {"name": "Anna Adler"}
    assert set(added.rows) == {"contact", "contact_point", "firm", "follow_up", "transition"}
    assert added.rows["contact"] == {anna}
    assert added.contacts == {anna}
    assert added.concerns("firm")
    assert not added.concerns("sale", "stage")
    key = desk.activities.log(anna, call("no_answer"))
    assert changes[-1].rows["activity"] == {key}
    assert changes[-1].contacts == {anna}
    desk.contacts.finish_follow_up(anna)
    assert changes[-1].contacts == {anna}
    assert set(changes[-1].rows) == {"follow_up"}
    desk.stages.rename(NEW, "Frisch")
    assert changes[-1].rows == {"stage": frozenset({NEW})}
    assert changes[-1].contacts == frozenset()
    assert changes[-1].step.args["stage"] == {"key": "new", "name": ""}


def test_a_step_tells_days_as_text_while_it_is_done_and_afterwards(desk: Desk) -> None:
    changes = heard(desk)
    key = desk.contacts.add(person("Anna", "Adler"))
    desk.contacts.hold([key], TODAY)
    assert changes[-1].step.args["until"] == "2026-11-23"
    desk.contacts.set_follow_up(key, FollowUp(TODAY))
    assert changes[-1].step.args["due_on"] == "2026-11-23"
    desk.contacts.set_follow_up(key, None)
    assert changes[-1].step.args["due_on"] is None


def test_a_listener_asks_the_desk_and_sees_the_change(desk: Desk) -> None:
    seen: list[str] = []
    desk.listen(lambda change: seen.append(desk.reads.stages()[0].name))
    desk.stages.rename(NEW, "Frisch")
    desk.history.undo()
    assert seen == ["Frisch", ""]


def test_a_change_of_very_many_rows_names_tables_only(desk: Desk) -> None:
    changes = heard(desk)
    many(desk, MANY // 4)
    assert changes[-1].contacts is None
    assert changes[-1].concerns("contact")
    assert changes[-1].rows["contact"] is None
    desk.history.undo()
    assert changes[-1].contacts is None


def test_editing_leaves_the_rows_of_unchanged_points_alone(desk: Desk) -> None:
    points = (ContactPoint("phone", "1"), ContactPoint("email", "a@b.example"))
    key = desk.contacts.add(Contact(last_name="Adler", points=points))
    before = kept(desk, key)
    fresh = ContactPoint("mobile", "2")
    desk.contacts.edit(key, replace(before, points=(before.points[1], fresh)))
    after = kept(desk, key).points
    assert [point.value for point in after] == ["a@b.example", "2"]
    assert after[0] == before.points[1]


def test_a_point_that_went_away_meanwhile_is_kept_when_it_is_saved(desk: Desk) -> None:
    key = desk.contacts.add(Contact(last_name="Adler"))
    desk.contacts.edit(key, replace(kept(desk, key), points=(ContactPoint("phone", "1"),)))
    typed = kept(desk, key)
    desk.history.undo()
    desk.contacts.edit(key, replace(typed, city="Jena"))
    assert [point.value for point in kept(desk, key).points] == ["1"]


def test_a_firm_is_found_once_however_it_is_spelled(desk: Desk) -> None:
    for name in ("Müller GmbH", "Mueller GmbH", "MÜLLER GmbH", "Müller  GmbH"):
        desk.contacts.add(person("Kim", name, name))
    desk.contacts.add(person("Kim", "KG", "Müller KG"))
    assert desk.reads.firm_names("") == ["Müller GmbH", "Müller KG"]
    assert desk.reads.firm_names("müller k") == ["Müller KG"]


def test_correcting_a_firms_spelling_corrects_it_for_all(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler", "mueller gmbh"))
    bert = desk.contacts.add(person("Bert", "Braun", "mueller gmbh"))
    firm = desk.contacts.add(Contact(firm="mueller gmbh"))
    changes = heard(desk)
    desk.contacts.edit(anna, replace(kept(desk, anna), firm="Müller GmbH"))
    assert desk.reads.firm_names("") == ["Müller GmbH"]
    assert kept(desk, bert).firm == "Müller GmbH"
    assert desk.reads.cards([firm])[firm].name == kept(desk, firm).name == "Müller GmbH"
    assert changes[-1].contacts == {anna, bert, firm}
    desk.history.undo()
    assert desk.reads.cards([firm])[firm].name == kept(desk, firm).name == "mueller gmbh"


def test_a_firm_without_contacts_is_forgotten(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler", "Alt GmbH"))
    desk.contacts.edit(key, replace(kept(desk, key), firm="Neu GmbH"))
    assert desk.reads.firm_names("") == ["Neu GmbH"]
    desk.contacts.edit(key, replace(kept(desk, key), firm=""))
    assert desk.reads.firm_names("") == []


@pytest.mark.parametrize(
    "name",
    ["a" * 500, "👩‍👩‍👧‍👦 Ünal", "محمد بن علي", "Robert'); DROP TABLE contact;--", "a\u0000b"],
)
def test_any_name_survives(desk: Desk, name: str) -> None:
    key = desk.contacts.add(Contact(last_name=name, firm=name, tags=(name,)))
    assert kept(desk, key).last_name == name
    assert kept(desk, key).firm == name
    assert desk.reads.cards([key])[key].name == name
    assert kept(desk, key).tags == (name,)


def test_a_long_note_is_kept_and_a_longer_one_refused(desk: Desk) -> None:
    note = "ä" * MAX_TEXT
    key = desk.contacts.add(Contact(last_name="Adler", notes=note))
    assert kept(desk, key).notes == note
    with pytest.raises(Refused, match="too_long"):
        desk.contacts.add(Contact(last_name="Adler", notes=note + "ä"))


def test_more_contacts_are_deleted_at_once_than_a_statement_has_variables(desk: Desk) -> None:
    ids = many(desk, 50)
    limit = desk.store.connection.limit(apsw.SQLITE_LIMIT_VARIABLE_NUMBER, 40)
    desk.contacts.delete(ids)
    assert desk.reads.contact_ids() == []
    assert limit > 50


def test_the_next_step_takes_the_place_of_what_was_planned(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"), FollowUp(TODAY, "one"))
    desk.contacts.set_follow_up(key, FollowUp(TODAY + timedelta(1), "two"))
    assert [each.text for each in desk.reads.follow_ups(key)] == ["two"]
    desk.activities.log(key, call(), FollowUp(TODAY + timedelta(2), "three"))
    assert [each.text for each in desk.reads.follow_ups(key)] == ["three"]
    desk.activities.log(key, call())
    assert [each.text for each in desk.reads.follow_ups(key)] == ["three"]
    desk.activities.log(key, call(), finish=True)
    assert desk.reads.follow_ups(key) == []
    texts = desk.store.rows("SELECT text, done_at IS NOT NULL FROM follow_up ORDER BY id")
    assert texts == [("two", 1), ("three", 1)]


def test_correcting_and_deleting_activities_keeps_the_last_activity_true(
    desk: Desk, clock: Clock
) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    first = desk.activities.log(key, call("no_answer", START - timedelta(days=5)))
    second = desk.activities.log(key, call("no_answer", START - timedelta(days=2)))

    def last() -> date | None:
        return desk.reads.cards([key])[key].last_activity_on

    assert last() == date(2026, 11, 21)
    edited = desk.reads.activity(second)
    assert edited
    desk.activities.edit(replace(edited, at=START - timedelta(days=9)))
    assert last() == date(2026, 11, 18)
    desk.activities.delete(first)
    assert last() == date(2026, 11, 14)
    desk.activities.delete(second)
    assert last() is None
    assert not desk.reads.cards([key])[key].talked


def test_an_activity_stays_with_its_contact_when_it_is_edited(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler"))
    bert = desk.contacts.add(person("Bert", "Braun"))
    key = desk.activities.log(anna, call("no_answer"))
    desk.activities.edit(Activity("note", START, note="x", id=key, contact_id=bert))
    assert [each.kind for each in desk.reads.activities(anna)] == ["note"]
    assert desk.reads.activities(bert) == []


def test_answers_learned_in_a_deleted_call_stay(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    talk = desk.activities.log(key, call(), answers=all_yes())
    desk.activities.delete(talk)
    assert {each.activity_id for each in desk.reads.answers(key).values()} == {None}
    assert {each.value for each in desk.reads.answers(key).values()} == {"yes"}


def test_renaming_a_built_in_stage_to_nothing_brings_its_word_back(desk: Desk) -> None:
    desk.stages.rename(NEW, "  Frisch ")
    assert desk.reads.stages()[0].name == "Frisch"
    desk.stages.rename(NEW, " ")
    assert desk.reads.stages()[0].name == ""
    desk.store.change("UPDATE stage SET key = '' WHERE id = ?", (NEW,))
    desk.reads.forget()
    with pytest.raises(Refused, match="name_missing"):
        desk.stages.rename(NEW, " ")


def test_times_are_kept_in_utc_whatever_the_zone_they_came_in(desk: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    at = datetime.fromisoformat("2026-07-01T00:30:00+02:00")
    desk.activities.log(key, call(at=at))
    assert desk.reads.activities(key)[0].at == at
    assert desk.store.one("SELECT at FROM activity") == "2026-06-30T22:30:00Z"


def test_trouble_reads_as_its_code_and_what_it_is_about() -> None:
    assert str(Trouble("file_newer", file="a", version=2)) == "file_newer (file=a, version=2)"
    assert str(Refused("nothing")) == "nothing"
