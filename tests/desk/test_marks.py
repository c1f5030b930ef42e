"""The filter and the order by permission against the mark on cards and the answers of the rules,
for everybody, after whatever was done: three ways to ask, one answer."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.contact_rules import LIGHTS
from leaddesk.domain.filter import PERMISSIONS, Filter
from leaddesk.domain.line import Order
from leaddesk.domain.permission import CHANNELS, Entry
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Cancelled, Trouble
from leaddesk.domain.watch import Watch
from leaddesk.store import marks
from tests.desk.test_permission_holds import (
    add,
    allow,
    anybody,
    bring,
    delete,
    edit,
    merge,
    move,
    refuse,
    sell,
    tag,
    talk,
    undo,
)  # fmt: skip
from tests.desk.test_random_verbs import Tape
from tests.desks import Clock, desk_in

MAIL = "info@hof.example"


def told(desk: Desk) -> None:
    """Fails where a filter, an order, a card and the rules do not say the same of somebody."""
    ids = desk.reads.contact_ids()
    cards = desk.reads.cards(ids)
    barred = {key for key in ids if cards[key].refuses}
    assert set(desk.reads.contact_ids(Filter(opted_out=True))) == barred
    assert set(desk.reads.contact_ids(Filter(opted_out=False))) == set(ids) - barred
    answers = {key: desk.permission.answers(key) for key in ids}
    for way in CHANNELS:
        by_light = {
            light: {key for key in ids if answers[key][way].light == light} for light in LIGHTS
        }
        for light, those in by_light.items():
            wanted = Filter(permission=frozenset({f"{way}:{light}"}))
            assert set(desk.reads.contact_ids(wanted)) == those, (way, light)
    ordered = desk.reads.ordered_ids(order=Order("permission"))
    assert set(ordered[: len(barred)]) == barred


def test_every_answer_of_the_rules_can_be_asked_for() -> None:
    assert {f"{way}:{light}" for way in CHANNELS for light in LIGHTS} == PERMISSIONS


# random doings


def change_address(desk: Desk, tape: Tape) -> None:
    """Somebody gets the address of others, or loses theirs."""
    kept = desk.reads.contact(anybody(desk, tape))
    if kept:
        points = tape.pick(((), (ContactPoint("email", MAIL, MAIL),)))
        street, zip = tape.pick((("Markt 1", "07743"), ("Markt  1", " 07743"), ("", "")))
        desk.contacts.edit(kept.id, replace(kept, points=points, street=street, zip=zip))


def say(desk: Desk, tape: Tape) -> None:
    kind = tape.pick(("objected", "withdrawn", "restricted", "lifted", "unwanted", "claimed"))
    channel = "email" if kind == "claimed" else tape.pick(("", *CHANNELS))
    point = MAIL if channel == "email" and tape.pick((True, False)) else ""
    desk.permission.record(anybody(desk, tape), Entry(kind, desk.now(), channel, point=point))


def hold_forth(desk: Desk, tape: Tape) -> None:
    """What opens a way without a consent: a reason, a notice with a sale, a number looked up."""
    kind, note = tape.pick((("presumed", "Rückruf"), ("notice", ""), ("checked", "free")))
    entry = Entry(kind, desk.now(), tape.pick(CHANNELS), reason="enquiry", note=note)
    desk.permission.record(anybody(desk, tape), entry)


def win(desk: Desk, tape: Tape) -> None:
    talk(desk, Tape([number := tape.pick(range(9))]))
    sell(desk, Tape([number]))


def there_and_back(desk: Desk, tape: Tape) -> None:
    desk.history.undo()
    told(desk)
    desk.history.redo()


def take_back(desk: Desk, tape: Tape) -> None:
    """It was recorded by mistake."""
    key = anybody(desk, tape)
    entries = desk.permission.entries(key)
    if entries:
        desk.permission.correct(key, tape.pick(entries).id, "Vertippt")


def erase(desk: Desk, tape: Tape) -> None:
    desk.erasure.erase([anybody(desk, tape)], "Kim")


def alter_source(desk: Desk, tape: Tape) -> None:
    source = tape.pick(desk.reads.sources())
    desk.sources.edit(replace(source, acquired_on=desk.today() - timedelta(tape.pick((1, 50)))))


def elsewhere(desk: Desk, tape: Tape) -> None:
    """Another program does something, and this one undoes nothing of it."""
    other = open_desk(desk.path, now=desk.now)
    try:
        refuse(other, tape)
    finally:
        other.close()


VERBS = (
    add, add, edit, merge, move, delete, tag, talk, bring, refuse, refuse, undo, undo,
    there_and_back, allow, allow, win, hold_forth, change_address, change_address, say, say, say,
    take_back, take_back, erase, alter_source, elsewhere,
)  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(tape=st.lists(st.integers(0, 999), min_size=40, max_size=90))
def test_filter_card_and_rules_agree_about_everybody_after_whatever_was_done(
    tape: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    clock, numbers = Clock(), Tape(tape)
    folder = tmp_path_factory.mktemp("marks")
    desk = desk_in(folder, clock)
    try:
        for _ in range(3):
            add(desk, Tape([0, 1, 2, 0, 0, 0]))
        told(desk)
        while numbers:
            if numbers.pick((False, False, True)):
                clock.ahead(days=numbers.pick((1, 31, 800)))
            verb = numbers.pick(VERBS)
            try:
                verb(desk, numbers)
            except Trouble:
                continue
            told(desk)
    finally:
        desk.close()
        shutil.rmtree(folder)


# one thing at a time


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """An entry for each time everybody was gone through."""
    found: list[int] = []
    whole = marks.Marks._work_out

    def counted(self: marks.Marks, watch: Watch) -> None:
        found.append(1)
        whole(self, watch)

    monkeypatch.setattr(marks.Marks, "_work_out", counted)
    return found


def somebody(desk: Desk, name: str, mail: str = MAIL, **more: object) -> int:
    points = (ContactPoint("email", mail, mail),) if mail else ()
    return desk.contacts.add(Contact(last_name=name, points=points, **more))  # type: ignore[arg-type]


def barred(desk: Desk) -> set[int]:
    told(desk)
    return set(desk.reads.contact_ids(Filter(opted_out=True)))


def test_an_objection_also_bars_whoever_shares_the_address(desk: Desk, worked: list[int]) -> None:
    one, mate, other = somebody(desk, "A"), somebody(desk, "B"), somebody(desk, "C", "c@c.example")
    assert barred(desk) == set()
    desk.permission.object([one])
    assert barred(desk) == {one, mate}
    assert other in desk.reads.contact_ids(Filter(opted_out=False))
    assert len(worked) == 1


def test_an_objection_that_was_undone_still_bars(desk: Desk, worked: list[int]) -> None:
    one, mate = somebody(desk, "A"), somebody(desk, "B")
    assert barred(desk) == set()
    desk.permission.object([one])
    desk.history.undo()
    assert barred(desk) == {one, mate}
    desk.history.redo()
    assert barred(desk) == {one, mate}
    assert len(worked) == 1


def test_what_was_blocked_by_mistake_is_free_again_also_for_whoever_shares_the_address(
    desk: Desk, worked: list[int]
) -> None:
    one, mate = somebody(desk, "A"), somebody(desk, "B")
    entry = desk.permission.record(one, Entry("objected", desk.now()))
    kept = desk.reads.contact(one)
    assert kept
    assert barred(desk) == {one, mate}
    desk.contacts.edit(one, replace(kept, points=()))
    assert barred(desk) == {one, mate}
    desk.permission.correct(one, entry, "Verwechselt")
    assert barred(desk) == set()
    assert len(worked) == 1


def test_an_objection_to_an_address_that_is_anothers_bars_the_other(
    desk: Desk, worked: list[int]
) -> None:
    one, other = somebody(desk, "A", ""), somebody(desk, "B")
    assert barred(desk) == set()
    desk.permission.record(one, Entry("objected", desk.now(), "email", point=MAIL))
    assert other in barred(desk)
    assert len(worked) == 1


def test_an_objection_bars_the_same_name_at_the_same_place(desk: Desk, worked: list[int]) -> None:
    place = {"street": "Markt 1", "zip": "D-07743"}
    one, twin = somebody(desk, "Hof", "a@a.example", **place), somebody(desk, "HOF", "", **place)
    elsewhere = somebody(desk, "Hof", "", street="Markt 2", zip="D-07743")
    assert barred(desk) == set()
    desk.permission.object([one])
    assert barred(desk) == {one, twin}
    assert elsewhere not in barred(desk)
    assert len(worked) == 1


def test_a_list_that_brings_an_objection_bars_whoever_has_the_address(desk: Desk) -> None:
    mate = somebody(desk, "B")
    assert barred(desk) == set()
    file = desk.path.parent / "list.csv"
    file.write_text(f"Vorname;Nachname;E-Mail;Keine E-Mails\nEva;Berg;{MAIL};ja")
    proposal = desk.imports.propose(file)
    for line in proposal.lines:
        line.taken, line.duplicate_of = True, 0
    desk.imports.import_contacts(proposal)
    assert mate in barred(desk)


def test_an_erased_person_bars_whoever_shares_the_address(desk: Desk) -> None:
    one, mate = somebody(desk, "A"), somebody(desk, "B")
    assert barred(desk) == set()
    desk.erasure.erase([one], "Kim")
    assert barred(desk) == {mate}


def test_a_source_that_is_another_is_another_answer_for_all_who_came_by_it(desk: Desk) -> None:
    source = next(each for each in desk.reads.sources() if each.key == "bought_list")
    one = somebody(desk, "A", source_id=source.id, party="business", country="DE")
    desk.permission.record(one, Entry("presumed", desk.now(), "phone", reason="other", note="x"))
    before = desk.permission.answers(one)["post"].light
    told(desk)
    desk.sources.edit(replace(source, acquired_on=desk.today() - timedelta(90)))
    assert desk.permission.answers(one)["post"].light != before
    told(desk)


def test_the_next_day_is_another(desk: Desk, clock: Clock, worked: list[int]) -> None:
    somebody(desk, "A", source_id=1)
    told(desk)
    clock.ahead(days=32)
    told(desk)
    assert len(worked) == 2


def test_nothing_is_worked_out_for_who_does_not_ask(desk: Desk, worked: list[int]) -> None:
    one = somebody(desk, "A")
    desk.permission.object([one])
    desk.reads.contact_ids(Filter(text="A"))
    desk.reads.cards([one])
    assert worked == []
    assert "marks" not in vars(desk._work)


def test_so_many_changes_that_nobody_asked_about_let_all_go(
    desk: Desk, worked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "FEW", 2)
    ids = [somebody(desk, f"N{number}", "") for number in range(3)]
    told(desk)
    for key in ids[:2]:
        desk.permission.object([key], "fax")
    assert desk.marks.ready()
    desk.permission.object([ids[2]], "fax")
    assert not desk.marks.ready()
    told(desk)
    assert len(worked) == 2


def beside(desk: Desk, do: Callable[[], object]) -> None:
    """Do it in another thread, as a job does, and wait for it."""

    def run() -> None:
        do()
        desk.store.close_thread()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def test_what_is_done_while_they_are_worked_out_counts(desk: Desk) -> None:
    one, mate, gone = somebody(desk, "A"), somebody(desk, "B"), somebody(desk, "C", "")
    done: list[Callable[[], object]] = [
        lambda: desk.contacts.delete([gone]),
        lambda: desk.permission.object([one]),
    ]

    def progress(_done: int, _total: int) -> None:
        if done:
            beside(desk, done.pop())  # the objection first: all is looked at again for it

    desk.marks.work_out(Watch(progress))
    assert done == []
    assert barred(desk) == {one, mate}


def test_what_another_thread_does_is_heard_and_asked_there_too(
    desk: Desk, worked: list[int]
) -> None:
    one, mate = somebody(desk, "A"), somebody(desk, "B")
    assert barred(desk) == set()
    beside(desk, lambda: desk.permission.object([one]))
    found: list[int] = []
    beside(desk, lambda: found.extend(desk.reads.contact_ids(Filter(opted_out=True))))
    assert set(found) == barred(desk) == {one, mate}
    assert len(worked) == 1


def test_stopped_on_the_way_nothing_is_left_of_it(desk: Desk, worked: list[int]) -> None:
    somebody(desk, "A")
    with pytest.raises(Cancelled):
        desk.marks.work_out(Watch(cancelled=lambda: True))
    assert not desk.marks.ready()
    assert not desk.store.connection.in_transaction
    told(desk)
    assert len(worked) == 2


def test_those_who_refuse_come_first_the_strictest_on_top(desk: Desk) -> None:
    free, mail, all_ways, out = (
        somebody(desk, name, f"{name}@a.example") for name in ("a", "b", "c", "d")
    )
    desk.permission.object([mail], "fax")
    desk.permission.object([all_ways])
    desk.permission.restrict([out])
    by_permission = Order("permission")
    assert desk.reads.ordered_ids(order=by_permission) == [out, all_ways, mail, free]
    down = by_permission._replace(down=True)
    assert desk.reads.ordered_ids(order=down) == [mail, all_ways, out, free]
    assert desk.reads.ordered_ids(order=by_permission, among=[free, mail]) == [mail, free]


def test_of_each_way_one_of_the_lights_must_fit(desk: Desk) -> None:
    green, red = somebody(desk, "G", source_id=1), somebody(desk, "R", "r@r.example")
    step = Entry("given", desk.now(), "email", "offers", way="double_opt_in", wording="Ja, gern.")
    desk.permission.record_all(green, [step, replace(step, kind="confirmed")])

    def found(*permission: str) -> list[int]:
        return desk.reads.contact_ids(Filter(permission=frozenset(permission)))

    assert found("email:green") == [green]
    assert set(found("email:green", "email:red")) == {green, red}
    assert found("email:green", "fax:green") == []
    assert found("email:green", "fax:red") == [green]
    assert (
        desk.reads.contact_ids(Filter(text="r.example", permission=frozenset({"email:green"})))
        == []
    )


def test_a_second_program_is_noticed_before_anybody_looked(desk: Desk) -> None:
    one = somebody(desk, "A")
    assert barred(desk) == set()
    other = open_desk(desk.path, now=desk.now)
    other.permission.object([one], "email")
    assert barred(desk) == {one}
    mate = somebody(desk, "B")
    other.permission.object([mate])
    other.close()
    desk.contacts.delete([somebody(desk, "C", "")])
    assert barred(desk) == {one, mate}


def test_a_file_edited_by_hand_is_looked_at_again(desk: Desk) -> None:
    one = somebody(desk, "A")
    desk.changed_elsewhere()
    assert barred(desk) == set()
    beside(desk, lambda: desk.store.change("UPDATE contact SET opted_out = 'email'"))
    assert desk.changed_elsewhere()
    assert barred(desk) == {one}


def test_nobody_is_taken_for_somebody_of_another_country_or_kind(desk: Desk) -> None:
    stages = [stage.id for stage in desk.reads.stages()]
    kinds = product(("DE", "AT", "CH", "FR"), ("", "consumer", "business"), (None, 1, 4, 8), (0, 1))
    for number, (country, party, source, sales) in enumerate(kinds):
        key = somebody(desk, f"N{number}", "", country=country, party=party, source_id=source)
        stage = stages[number % len(stages)]
        desk.store.change("UPDATE contact SET stage_id = ? WHERE id = ?", (stage, key))
        for _ in range(sales):
            desk._work.writes.add_sale(key, Sale(desk.today(), 10_000), desk.now())
    told(desk)
    lights = {mark.lights for mark in map(desk.marks.of, desk.reads.contact_ids()) if mark}
    assert len(lights) > 3
