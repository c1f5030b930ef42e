"""One verb, one undo step, for every verb there is, also after the file was closed."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

import leaddesk.desk
from leaddesk.desk import Desk
from leaddesk.domain.alike import Alike
from leaddesk.domain.checklist import Answer, Criterion
from leaddesk.domain.contact import ContactPoint
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.permission import Entry
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.retention import Retention
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.store.open import transaction
from leaddesk.store.search import rebuild
from tests.desks import (
    AUTHORITY,
    IN_DIALOGUE,
    INTEREST,
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
    desk_in,
    dump,
    heard,
    index_of,
    peopled,
    person,
)

People = dict[str, int]
Verb = Callable[[Desk, People], object]
VERBS: dict[str, list[Verb]] = {}
ELSEWHERE = {"import_contacts", "make_mailing_list", "sample_desk"}
"""Verbs that other tests undo: imports and lists through files, and the sample."""


def of(verb: str) -> Callable[[Verb], Verb]:
    """Put a way of doing a verb into the list."""

    def keep(do: Verb) -> Verb:
        VERBS.setdefault(verb, []).append(do)
        return do

    return keep


@of("add_contact")
def a_lead(desk: Desk, people: People) -> None:
    desk.contacts.add(person("Ida", "Iser", "Iser AG", tags=("VIP", "neu")), FollowUp(TODAY))


@of("add_contact")
def a_clear_prospect(desk: Desk, people: People) -> None:
    desk.contacts.add(person("Jan", "Jung", "Adler GmbH", source_id=8, birthday=date(1980, 2, 29)))


@of("edit_contact")
def every_field(desk: Desk, people: People) -> None:
    kept = desk.reads.contact(people["Anna"])
    assert kept
    points = (*kept.points, ContactPoint("email", "a@adler.example", "a@adler.example"))
    desk.contacts.edit(
        kept.id,
        replace(
            kept, last_name="Adler-Öz", firm="Neu AG", city="Jena", value_cents=1, currency="CHF",
            points=points, tags=("neu",), expected_on=TODAY, source_id=2, notes="👍\n" * 3_000,
        ),
    )  # fmt: skip


@of("edit_contact")
def a_point_less(desk: Desk, people: People) -> None:
    kept = desk.reads.contact(people["Bert"])
    assert kept
    desk.contacts.edit(kept.id, replace(kept, points=(), firm=""))


@of("delete_contacts")
def all_of_them(desk: Desk, people: People) -> None:
    desk.contacts.delete(list(people.values()))


@of("delete_contacts")
def one_of_two_of_a_firm(desk: Desk, people: People) -> None:
    desk.contacts.delete([people["Carla"]])


@of("hold")
def three_on_hold(desk: Desk, people: People) -> None:
    ids = [people[name] for name in ("Anna", "Bert", "Dora")]
    desk.contacts.hold(ids, TODAY + timedelta(30))


@of("change_contacts")
def one_source_for_all(desk: Desk, people: People) -> None:
    desk.many.change(list(people.values()), Alike("source", 3))


@of("change_contacts")
def two_tags_more(desk: Desk, people: People) -> None:
    desk.many.change(list(people.values()), Alike("add_tags", ("VIP", "neu")))


@of("change_contacts")
def a_tag_less(desk: Desk, people: People) -> None:
    desk.many.change(list(people.values()), Alike("remove_tags", ("VIP",)))


@of("change_contacts")
def one_next_step_for_all(desk: Desk, people: People) -> None:
    step = FollowUp(TODAY + timedelta(3), "call", time(9, 30))
    desk.many.change(list(people.values()), Alike("next_step", step))


@of("change_contacts")
def a_kind_of_person_for_all(desk: Desk, people: People) -> None:
    desk.many.change(list(people.values()), Alike("party", "business"))


@of("change_contacts")
def an_own_field_for_all(desk: Desk, people: People) -> None:
    desk.many.change(list(people.values()), Alike("own:Region", "Nord"))


@of("set_follow_up")
def another_next_step(desk: Desk, people: People) -> None:
    desk.contacts.set_follow_up(people["Anna"], FollowUp(TODAY, "write"))


@of("set_follow_up")
def no_next_step(desk: Desk, people: People) -> None:
    desk.contacts.set_follow_up(people["Anna"], None)


@of("finish_follow_up")
def done_and_the_one_after(desk: Desk, people: People) -> None:
    desk.contacts.finish_follow_up(people["Anna"], FollowUp(TODAY, "again"))


@of("plan_steps")
def three_next_steps_moved_and_made(desk: Desk, people: People) -> None:
    desk.agenda.put([people[name] for name in ("Anna", "Bert", "Dora")], "later")


@of("plan_steps")
def two_next_steps_cleared(desk: Desk, people: People) -> None:
    desk.agenda.put([people["Anna"], people["Dora"]], "none")


@of("set_attempts_limit")
def another_limit(desk: Desk, people: People) -> None:
    desk.agenda.set_attempts_limit(7)


@of("record_permission")
def a_consent_for_two_ways(desk: Desk, people: People) -> None:
    given = Entry("given", START, "email", "offers", way="paper", wording="Ja, gern.")
    desk.permission.record_all(people["Anna"], [given, replace(given, channel="phone")])


@of("record_permission")
def told_where_it_came_from(desk: Desk, people: People) -> None:
    desk.permission.inform([people["Anna"], people["Bert"]], "letter", "Brief vom 23.11.")


@of("set_notice")
def another_text(desk: Desk, people: People) -> None:
    desk.informing.set_templates({"de": "{greeting}, Ihre Daten stammen von {vendor}."})


@of("keep_contacts")
def two_kept_for_a_year(desk: Desk, people: People) -> None:
    ids = [people["Anna"], people["Bert"]]
    desk.review.keep(ids, TODAY + timedelta(365), "wartet auf den Umbau")


@of("set_retention")
def other_deadlines(desk: Desk, people: People) -> None:
    desk.review.set_retention(Retention({"lead": 6, "prospect": 24, "disqualified": 3}, 10))


@of("set_party")
def a_business(desk: Desk, people: People) -> None:
    desk.permission.set_party([people["Anna"], people["Bert"]], "business")


@of("move_cards")
def two_into_another_stage(desk: Desk, people: People) -> None:
    desk.board.move_cards([people["Anna"], people["Carla"]], IN_DIALOGUE, None)


@of("move_cards")
def within_the_column(desk: Desk, people: People) -> None:
    desk.board.move_cards([desk.reads.column_ids(NEW)[-1]], NEW, desk.reads.column_ids(NEW)[0])


@of("move_cards")
def out_of_the_disqualified(desk: Desk, people: People) -> None:
    desk.board.move_cards([people["Fritz"]], NEW, desk.reads.column_ids(NEW)[0])


@of("rename_stage")
def a_stage(desk: Desk, people: People) -> None:
    desk.stages.rename(NEW, "Frisch")


@of("add_stage")
def another_stage(desk: Desk, people: People) -> None:
    desk.stages.add("Zweiter Versuch", "lead", IN_DIALOGUE)


@of("move_stage")
def to_the_front(desk: Desk, people: People) -> None:
    desk.stages.move(IN_DIALOGUE, -2)


@of("delete_stage")
def an_empty_stage(desk: Desk, people: People) -> None:
    desk.stages.delete(OFFER)


@of("set_stale_days")
def never_stale(desk: Desk, people: People) -> None:
    desk.stages.set_stale_days(NEW, None)


@of("arrange_stages")
def everything_about_stages(desk: Desk, people: People) -> None:
    new, *rest = desk.reads.stages()
    fresh = Stage(0, "", "Messe", "lead", 0, 5)
    kept = [each for each in rest if each.id != OFFER]
    desk.stages.arrange([*kept[::-1], fresh, replace(new, name="Frisch", stale_days=3)])


@of("arrange_checklist")
def everything_about_the_checklist(desk: Desk, people: People) -> None:
    first, *rest = desk.reads.criteria()
    fresh = Criterion(0, "", "Hat ein Budget für 2027", "should", 0)
    weaker = replace(first, text="Hat ein Problem", weight="should", active=False)
    desk.stages.arrange_checklist([*rest, fresh, weaker])


@of("log_activity")
def a_call_with_all_that_follows(desk: Desk, people: People) -> None:
    answers = [Answer(PROBLEM, "yes", "old machine"), Answer(AUTHORITY, "no")]
    follow_up = FollowUp(TODAY, "meet")
    desk.activities.log(people["Anna"], call(), follow_up, finish=True, answers=answers)


@of("edit_activity")
def a_call_that_was_reached(desk: Desk, people: People) -> None:
    activity = desk.reads.activities(people["Bert"])[0]
    later = START + timedelta(hours=3)
    desk.activities.edit(replace(activity, result="reached", note="after all", at=later))


@of("delete_activity")
def a_call_and_what_was_learned(desk: Desk, people: People) -> None:
    desk.activities.delete(desk.reads.activities(people["Carla"])[0].id)


@of("answer_checklist")
def answers(desk: Desk, people: People) -> None:
    desk.qualification.answer(
        people["Carla"], [Answer(INTEREST, "no", "changed"), Answer(AUTHORITY, "yes")]
    )


@of("save_dialogue")
def a_dialogue(desk: Desk, people: People) -> None:
    given = [Answer(PROBLEM, "yes")]
    desk.qualification.save_dialogue(people["Bert"], call(), given, FollowUp(TODAY))


@of("qualify")
def through_the_gate(desk: Desk, people: People) -> None:
    desk.qualification.qualify(
        people["Anna"], OFFER, None, call(), all_yes(), FollowUp(TODAY, "send"), finish=True
    )


@of("qualify")
def through_the_gate_to_the_sale(desk: Desk, people: People) -> None:
    desk.qualification.qualify(
        people["Anna"], WON, people["Emil"], call(), all_yes(), sale=Sale(TODAY, 990)
    )


@of("disqualify")
def two_of_them(desk: Desk, people: People) -> None:
    desk.qualification.disqualify([people["Anna"], people["Dora"]], "other", "moved")


@of("disqualify")
def after_a_call(desk: Desk, people: People) -> None:
    no = [Answer(PROBLEM, "no")]
    desk.qualification.disqualify([people["Anna"]], "no_problem", activity=call(), answers=no)


@of("merge_contacts")
def two_into_one(desk: Desk, people: People) -> None:
    desk.duplicates.merge(people["Anna"], people["Emil"])


@of("not_the_same")
def two_that_are_two(desk: Desk, people: People) -> None:
    desk.duplicates.not_the_same(people["Carla"], people["Anna"])


@of("reopen")
def one(desk: Desk, people: People) -> None:
    desk.qualification.reopen([people["Fritz"]])


@of("record_sale")
def the_first(desk: Desk, people: People) -> None:
    desk.sales.record(people["Dora"], Sale(TODAY, 5_000, "CHF", 810, "R-1"))


@of("record_sale")
def the_second(desk: Desk, people: People) -> None:
    desk.sales.record(people["Emil"], Sale(TODAY, 5_000))


@of("add_source")
def a_bought_list(desk: Desk, people: People) -> None:
    desk.sources.add(Source(0, name="Liste Süd", vendor="X", acquired_on=TODAY, cost_cents=9))


@of("edit_source")
def a_source(desk: Desk, people: People) -> None:
    source = desk.reads.sources()[2]
    desk.sources.edit(replace(source, name="Messe Köln", cost_cents=100))


@of("add_file")
def a_file(desk: Desk, people: People) -> None:
    desk.files.add(people["Anna"], "offer.pdf", b"%PDF" + bytes(10_000))


@of("delete_file")
def a_file_less(desk: Desk, people: People) -> None:
    desk.files.delete(desk.reads.files_of(people["Hugo"])[0].id)


@of("save_view")
def a_view(desk: Desk, people: People) -> None:
    desk.saved_views.save("Jena", Filter(place="Jena"))


@of("save_view")
def a_view_again(desk: Desk, people: People) -> None:
    desk.saved_views.save("Due", Filter(text="other"))


@of("rename_view")
def a_view_called_otherwise(desk: Desk, people: People) -> None:
    desk.saved_views.rename(desk.reads.saved_views()[0].id, "Soon")


@of("delete_view")
def a_view_less(desk: Desk, people: People) -> None:
    desk.saved_views.delete(desk.reads.saved_views()[0].id)


@of("move_view")
def a_view_to_another_key(desk: Desk, people: People) -> None:
    desk.saved_views.move(desk.reads.saved_views()[0].id, 1)


EVERY = [
    pytest.param(verb, do, id=f"{verb}-{do.__name__}")
    for verb, ways in VERBS.items()
    for do in ways
]


def test_every_verb_of_the_desk_is_in_this_list() -> None:
    written = set()
    for path in Path(leaddesk.desk.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".writing"):
                written.add(ast.literal_eval(node.args[0]))
    assert written - ELSEWHERE == set(VERBS)


@pytest.mark.parametrize(("verb", "do"), EVERY)
def test_every_verb_is_one_step_undone_and_redone_after_a_restart(
    verb: str, do: Verb, tmp_path: Path
) -> None:
    clock = Clock()
    desk = desk_in(tmp_path, clock)
    people = peopled(desk)
    before, steps = dump(desk.store), len(desk.reads.steps())
    clock.ahead(hours=1)
    do(desk, people)
    after = dump(desk.store)
    assert after != before
    assert len(desk.reads.steps()) == steps + 1
    assert desk.reads.steps()[0].verb == verb
    for _ in range(2):
        desk.close()
        desk = desk_in(tmp_path, clock)
        told = desk.reads.undo_step()
        assert told is not None
        assert told.verb == verb
        assert desk.history.undo().kept == ()
        assert dump(desk.store) == before
        desk.close()
        desk = desk_in(tmp_path, clock)
        assert desk.reads.redo_step() == told._replace(undone=True)
        assert desk.history.redo().kept == ()
        assert dump(desk.store) == after
    assert desk.check() == []
    desk.close()


@pytest.mark.parametrize(("verb", "do"), EVERY)
def test_every_verb_undo_and_redo_is_one_notice_about_the_same_rows(
    verb: str, do: Verb, desk: Desk
) -> None:
    people = peopled(desk)
    changes = heard(desk)
    do(desk, people)
    desk.history.undo()
    desk.history.redo()
    done, undone, redone = changes
    assert (done.how, undone.how, redone.how) == ("done", "undone", "redone")
    assert done.rows
    assert done.rows == undone.rows == redone.rows
    assert done.contacts == undone.contacts == redone.contacts
    assert done.step.id == undone.step.id == redone.step.id
    assert done.step == desk.reads.steps()[0]


@pytest.mark.parametrize(("verb", "do"), EVERY)
def test_every_verb_keeps_its_references_its_search_and_its_history_readable(
    verb: str, do: Verb, desk: Desk
) -> None:
    do(desk, peopled(desk))
    assert desk.check() == []
    indexed = index_of(desk.store)
    with transaction(desk.store):
        rebuild(desk.store)
    assert index_of(desk.store) == indexed
    qualified = desk.reads.column_ids(QUALIFIED)
    assert set(desk.reads.cards(qualified)) == set(qualified)
