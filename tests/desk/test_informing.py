"""Who is told where their data came from, and who is due for review."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.retention import Retention, kept_until, months_later, review_on
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Refused
from tests.desks import CARD, EBOOK, TODAY, Clock, all_yes, call

LIST = 3


def listed(desk: Desk, on: date, vendor: str = "Adress-Kontor") -> int:
    source = Source(0, "", "Messeliste", vendor=vendor, acquired_on=on)
    return desk.sources.add(source)


def test_who_came_from_a_list_is_informed_within_a_month_the_most_urgent_first(
    desk: Desk,
) -> None:
    old = desk.contacts.add(Contact(last_name="Alt", source_id=listed(desk, TODAY - timedelta(60))))
    new = desk.contacts.add(Contact(last_name="Neu", source_id=listed(desk, TODAY)))
    desk.contacts.add(Contact(last_name="Karte", source_id=CARD))
    desk.contacts.add(Contact(last_name="Selbst", source_id=EBOOK))
    found = desk.informing.due()
    assert [(due.contact_id, due.on) for due in found] == [
        (old, date(2026, 10, 24)), (new, date(2026, 12, 23))
    ]  # fmt: skip
    assert found[0].source
    assert found[0].source.vendor == "Adress-Kontor"
    desk.activities.log(new, call("no_answer"))
    assert desk.informing.due()[1].on == TODAY


def test_who_was_informed_is_off_the_list_and_back_with_undo(desk: Desk) -> None:
    key = desk.contacts.add(Contact(last_name="Alt", source_id=listed(desk, TODAY)))
    desk.permission.inform([key], "letter", "Brief von Anke")
    assert desk.informing.due() == []
    assert [(each.kind, each.way) for each in desk.permission.entries(key)] == [
        ("informed", "letter")
    ]
    entry = desk.permission.entries(key)[0]
    desk.permission.correct(key, entry.id, "nicht abgeschickt")
    assert len(desk.informing.due()) == 1
    desk.history.undo()
    assert desk.informing.due() == []
    desk.history.undo()
    assert len(desk.informing.due()) == 1


def test_the_text_names_the_source_in_the_language_of_the_person(desk: Desk) -> None:
    source = listed(desk, date(2026, 9, 1))
    desk.contacts.add(
        Contact(salutation="Frau", title="Dr.", last_name="Öz", source_id=source, language="de")
    )
    desk.contacts.add(Contact(first_name="Jo", last_name="Ray", source_id=source, language="en"))
    told = [
        desk.informing.notice(due, "de", "Messeliste", lambda day: day.isoformat())
        for due in desk.informing.due()
    ]
    told.sort()
    assert "Dear Jo Ray," in told[0]
    assert "Messeliste, vendor: Adress-Kontor, received on: 2026-09-01" in told[0]
    assert told[1].startswith("Sehr geehrte Frau Dr. Öz,\n")
    assert "{" not in told[1]
    desk.informing.set_templates({"de": "{greeting}: {vendor} {unknown}"})
    due = next(due for due in desk.informing.due() if due.language == "de")
    text = desk.informing.notice(due, "de", "x", lambda day: "")
    assert text == "Sehr geehrte Frau Dr. Öz: Adress-Kontor {unknown}\n"
    desk.informing.set_templates({"de": ""})
    assert desk.informing.template("de") == desk.informing.built_in("de")


def test_who_was_quiet_for_long_is_due_by_phase_and_nobody_is_erased_by_itself(
    desk: Desk, clock: Clock
) -> None:
    lead = desk.contacts.add(Contact(last_name="Lead"))
    inbound = desk.contacts.add(Contact(last_name="Anfrage", source_id=EBOOK))
    buyer = desk.contacts.add(Contact(last_name="Kundin"))
    desk.activities.log(buyer, call())
    desk.qualification.answer(buyer, all_yes())
    desk.sales.record(buyer, Sale(TODAY, 100_000))
    assert desk.review.due() == []
    clock.ahead(days=366)
    assert [(each.contact_id, each.why) for each in desk.review.due()] == [(lead, "quiet")]
    clock.ahead(days=2 * 366)
    assert [each.contact_id for each in desk.review.due()] == [lead, inbound]
    clock.ahead(days=6 * 366)
    assert (desk.review.due()[-1].contact_id, desk.review.due()[-1].why) == (buyer, "sale")
    assert len(desk.reads.contact_ids()) == 3


def test_keeping_needs_a_day_and_a_reason_and_is_one_step(desk: Desk, clock: Clock) -> None:
    ids = [desk.contacts.add(Contact(last_name=name)) for name in ("Eins", "Zwei")]
    clock.ahead(days=400)
    today = desk.today()
    for until, reason in ((today, "darum"), (today + timedelta(9), " ")):
        with pytest.raises(Refused):
            desk.review.keep(ids, until, reason)
    desk.review.keep(ids, today + timedelta(30), "Umbau im Frühjahr")
    assert desk.review.due() == []
    clock.ahead(days=30)
    assert [each.why for each in desk.review.due()] == ["decided", "decided"]
    desk.history.undo()
    assert [each.why for each in desk.review.due()] == ["quiet", "quiet"]


def test_deadlines_can_be_set_and_never_is_one(desk: Desk, clock: Clock) -> None:
    desk.contacts.add(Contact(last_name="Lead"))
    before = desk.review.retention()
    assert (before.months["lead"], before.months["prospect"], before.tax_years) == (12, 36, 8)
    clock.ahead(days=200)
    assert desk.review.due() == []
    desk.review.set_retention(replace(before, months={**before.months, "lead": 6}))
    assert len(desk.review.due()) == 1
    desk.review.set_retention(replace(before, months={**before.months, "lead": 0}))
    clock.ahead(days=9_000)
    assert desk.review.due() == []
    with pytest.raises(Refused):
        desk.review.set_retention(replace(before, tax_years=0))
    desk.review.set_retention(replace(before, tax_years=10))
    assert desk.erasure.tax_years == 10


def test_days_are_reckoned_as_calendars_do() -> None:
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 11, 23), 14) == date(2028, 1, 23)
    assert kept_until(date(2026, 1, 1)) == date(2034, 12, 31)
    never = review_on(Retention({"lead": 0}), "lead", date(2000, 1, 1), None, None)
    assert never == (None, "")


def test_a_list_of_the_users_own_whose_people_gave_their_data_needs_no_notice(desk: Desk) -> None:
    own = Source(0, name="Messestand Süd", given_by_person=True)
    source = desk.sources.add(own)
    key = desk.contacts.add(Contact(last_name="Stand", party="business", source_id=source))
    bought = desk.contacts.add(
        Contact(last_name="Kauf", party="business", source_id=listed(desk, TODAY - timedelta(60)))
    )
    assert [due.contact_id for due in desk.informing.due()] == [bought]
    rules = {each: desk.permission.answers(each)["post"].rule.id for each in (key, bought)}
    assert rules == {key: "DE-B1", bought: "G5"}
    desk.sources.edit(replace(own, id=source, given_by_person=False))
    assert {due.contact_id for due in desk.informing.due()} == {key, bought}
    desk.history.undo()
    assert [due.contact_id for due in desk.informing.due()] == [bought]


def test_who_came_by_themselves_gave_their_data_whatever_is_said(desk: Desk) -> None:
    source = desk.sources.add(Source(0, name="Anruf", entry="inbound"))
    assert desk.reads.source(source).given_by_person
    desk.contacts.add(Contact(last_name="Selbst", source_id=source))
    assert desk.informing.due() == []


@pytest.mark.parametrize("turned", [False, True])
def test_a_merge_ends_no_duty_to_tell_where_data_came_from(desk: Desk, turned: bool) -> None:
    source = listed(desk, TODAY - timedelta(60))
    card = desk.contacts.add(Contact(last_name="Hof", source_id=CARD))
    bought = desk.contacts.add(Contact(last_name="Hof", source_id=source))
    keep, other = (bought, card) if turned else (card, bought)
    desk.duplicates.merge(keep, other, {"source": "other" if turned else "keep"})
    assert desk.reads.contact(keep).source_id == CARD  # type: ignore[union-attr]
    (due,) = desk.informing.due()
    assert (due.contact_id, due.on) == (keep, date(2026, 10, 24))
    assert due.source
    assert due.source.id == source
    assert desk.permission.answers(keep)["post"].light == "amber"
    desk.history.undo()
    assert [each.contact_id for each in desk.informing.due()] == [bought]
    desk.history.redo()
    desk.permission.inform([keep], "letter")
    assert desk.informing.due() == []


def test_who_was_told_of_one_source_is_still_to_be_told_of_the_others_after_a_merge(
    desk: Desk,
) -> None:
    first, second = listed(desk, TODAY - timedelta(9)), listed(desk, TODAY - timedelta(60))
    told = desk.contacts.add(Contact(last_name="Hof", source_id=first))
    desk.permission.inform([told], "letter")
    other = desk.contacts.add(Contact(last_name="Hof", source_id=second))
    desk.duplicates.merge(told, other)
    third = desk.contacts.add(Contact(last_name="Hof", source_id=CARD))
    desk.permission.inform([third], "email")
    desk.duplicates.merge(third, told)
    (due,) = desk.informing.due()
    assert due.on == date(2026, 10, 24)
    assert due.source
    assert due.source.id == second


def test_a_merge_gives_no_longer_time_to_tell(desk: Desk, clock: Clock) -> None:
    early = desk.contacts.add(Contact(last_name="Hof", source_id=LIST))
    clock.ahead(days=20)
    late = desk.contacts.add(Contact(last_name="Hof", source_id=LIST))
    desk.duplicates.merge(late, early)
    assert [each.on for each in desk.informing.due()] == [date(2026, 12, 23)]


def test_whom_nobody_said_where_from_is_not_to_be_told_of_more_by_a_merge(desk: Desk) -> None:
    card = desk.contacts.add(Contact(last_name="Hof", source_id=CARD))
    typed = desk.contacts.add(Contact(last_name="Hof"))
    desk.duplicates.merge(typed, card)
    assert desk.informing.due() == []
