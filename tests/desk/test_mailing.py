"""A mailing list has on it who may be contacted, address by address, and nobody else; it says who
was left out without naming them, and the ledger says who was written to."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.permission import Entry
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.ui import texts
from tests.desks import CARD, Clock, all_yes, call, desk_in, dump, verbs

WORDING = "Ja, senden Sie mir Angebote."


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Desk:
    return desk_in(tmp_path, clock)


def mail(address: str) -> ContactPoint:
    return ContactPoint("email", address, address)


def add(desk: Desk, name: str, *addresses: str, **more: Any) -> int:
    points = tuple(map(mail, addresses or (f"{name.casefold()}@hof.example",)))
    values: dict[str, Any] = {"last_name": name, "source_id": CARD, "points": points}
    return desk.contacts.add(Contact(**(values | more)))


def consent(desk: Desk, key: int, channel: str = "newsletter", point: str = "") -> None:
    now = desk.now()
    given = Entry("given", now, channel, "offers", point, "double_opt_in", WORDING)
    desk.permission.record_all(
        key, [given, Entry("confirmed", now, channel, "offers", point, "double_opt_in")]
    )


def bought(desk: Desk, key: int) -> None:
    desk.activities.log(key, call(), answers=all_yes())
    desk.sales.record(key, Sale(date(2026, 11, 23), 10_000))


def book(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    made = openpyxl.load_workbook(file)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in made.worksheets}


def names(desk: Desk, channel: str = "newsletter", **how: Any) -> list[str]:
    ids = desk.reads.contact_ids()
    found = desk.mailing.judge(ids, channel, **how)
    return sorted(each.value for each in found.on_it)


def test_only_who_consented_is_on_it_and_each_is_recorded_as_used(
    desk: Desk, tmp_path: Path
) -> None:
    yes, no = add(desk, "Ja"), add(desk, "Lead")
    objector = add(desk, "Nein")
    for key in (yes, objector):
        consent(desk, key)
    desk.permission.object([objector])
    before = dump(desk.store)
    done = desk.mailing.export(tmp_path / "list.xlsx", texts)
    assert (done.rows, done.left_out) == (1, {"objected": 1, "lead": 1})
    sheets = book(tmp_path / "list.xlsx")
    assert list(sheets) == ["Mailing list", "Basis", "Left out"]
    assert sheets["Mailing list"][1][-1] == "ja@hof.example"
    assert len(sheets["Mailing list"]) == 2
    assert sheets["Basis"][1][4] == "DE-N1"
    told = "".join(map(str, sheets.values()))
    assert "nein@hof.example" not in told
    assert "Nein" not in told
    assert "lead@hof.example" not in told
    used = [e for e in desk.permission.entries(yes) if e.kind == "used"]
    assert [(e.channel, e.purpose, e.point) for e in used] == [
        ("newsletter", "offers", "ja@hof.example")
    ]
    assert not [e for e in desk.permission.entries(no) if e.kind == "used"]
    assert verbs(desk)[-1] == "make_mailing_list"
    step = desk.reads.undo_step()
    assert step
    assert texts.step(step).startswith("made a mailing list of 1 contact")
    after = dump(desk.store)
    desk.history.undo()
    assert dump(desk.store) == before
    desk.history.redo()
    assert dump(desk.store) == after


def test_each_address_is_judged_by_itself(desk: Desk) -> None:
    two = add(desk, "Zwei", "a@hof.example", "b@hof.example")
    consent(desk, two, point="b@hof.example")
    assert names(desk) == ["b@hof.example"]
    both = add(desk, "Beide", "c@hof.example", "d@hof.example")
    consent(desk, both)
    desk.permission.record(both, Entry("objected", desk.now(), "email", point="c@hof.example"))
    assert names(desk) == ["b@hof.example", "d@hof.example"]
    desk.history.undo()
    assert names(desk) == ["b@hof.example", "d@hof.example"]


def test_of_two_who_share_an_address_an_objection_holds_for_it_and_it_is_written_to_once(
    desk: Desk, clock: Clock
) -> None:
    one, other = add(desk, "Eins", "info@hof.example"), add(desk, "Zwo", "info@hof.example")
    consent(desk, one)
    consent(desk, other)
    assert names(desk) == ["info@hof.example"]
    assert desk.mailing.judge(desk.reads.contact_ids()).left_out() == {"twice": 1}
    clock.ahead(days=1)
    desk.permission.object([one], "newsletter")
    assert names(desk) == []


def test_a_lead_without_consent_is_on_no_list_of_any_way(desk: Desk) -> None:
    number = ContactPoint("mobile", "0151 2345678", "+491512345678")
    fax = ContactPoint("fax", "03641 1", "+4936411")
    for country, party in (("DE", "business"), ("CH", ""), ("AT", "consumer"), ("FR", "business")):
        add(
            desk, country, country=country, party=party, street="Markt 1", zip="07743",
            city="Jena", points=(mail(f"{country}@a.example".lower()), number, fax),
        )  # fmt: skip
    for key in desk.reads.contact_ids():
        reason = Entry("presumed", desk.now(), "phone", reason="enquiry", note="bat darum")
        desk.permission.record(key, reason)
    for channel in ("email", "newsletter", "phone", "message", "fax", "post", "visit"):
        assert names(desk, channel, amber=True) == []


def test_amber_goes_out_only_with_a_reason_which_the_ledger_keeps(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    key = add(desk, "Alt")
    consent(desk, key)
    clock.ahead(days=3 * 365)
    assert names(desk) == []
    done = desk.mailing.export(tmp_path / "a.xlsx", texts, amber_reason="hat im Mai angerufen")
    assert done.rows == 1
    assert "hat im Mai angerufen" in str(book(tmp_path / "a.xlsx")["Basis"])
    used = [e for e in desk.permission.entries(key) if e.kind == "used"]
    assert [e.note for e in used] == ["hat im Mai angerufen"]
    # Being used does not renew what has lapsed.
    assert names(desk) == []


def test_red_never_goes_out_whatever_the_reason(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Lead")
    done = desk.mailing.export(tmp_path / "a.csv", texts, amber_reason="wichtig")
    assert (done.rows, done.left_out) == (0, {"lead": 1})
    assert [e.kind for key in desk.reads.contact_ids() for e in desk.permission.entries(key)] == []


def test_who_is_on_hold_or_restricted_never_goes_out(desk: Desk, clock: Clock) -> None:
    held, barred = add(desk, "Pause"), add(desk, "Sperre")
    for key in (held, barred):
        consent(desk, key)
    desk.contacts.hold([held], clock.now.date() + timedelta(7))
    desk.permission.record(barred, Entry("restricted", clock.now))
    found = desk.mailing.judge([held, barred])
    assert found.left_out() == {"restricted": 1, "on_hold": 1}


def test_an_answer_to_an_enquiry_is_no_reason_for_a_list(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Lead")
    before = dump(desk.store)
    for purpose in ("reply", "contract", "appointment", ""):
        with pytest.raises(Refused, match="purpose_unknown"):
            desk.mailing.export(tmp_path / "a.xlsx", texts, purpose=purpose)
    with pytest.raises(Refused, match="channel_unknown"):
        desk.mailing.export(tmp_path / "a.xlsx", texts, channel="")
    with pytest.raises(Trouble, match="cannot_export_list"):
        desk.mailing.export(tmp_path / "a.vcf", texts)
    assert dump(desk.store) == before


def test_a_file_that_cannot_be_written_leaves_no_trace_in_the_ledger(
    desk: Desk, tmp_path: Path
) -> None:
    consent(desk, add(desk, "Ja"))
    before = dump(desk.store)
    with pytest.raises(Trouble):
        desk.mailing.export(tmp_path / "missing" / "a.xlsx", texts)
    assert dump(desk.store) == before


def test_a_customer_told_of_the_right_to_object_is_on_it(desk: Desk, clock: Clock) -> None:
    key = add(desk, "Kunde")
    desk.permission.record(key, Entry("notice", clock.now, "newsletter"))
    assert names(desk) == []
    bought(desk, key)
    assert names(desk) == ["kunde@hof.example"]


def test_a_list_by_post_asks_for_a_whole_address(desk: Desk, tmp_path: Path) -> None:
    whole = {"street": "Markt 1", "zip": "07743", "city": "Jena", "party": "consumer"}
    for name, place in (("Da", whole), ("Halb", whole | {"zip": ""})):
        bought(desk, add(desk, name, **place))
    done = desk.mailing.export(tmp_path / "post.xlsx", texts, channel="post")
    assert (done.rows, done.left_out) == (1, {"no_address": 1})
    assert book(tmp_path / "post.xlsx")["Mailing list"][1][5:9] == (
        "Markt 1",
        None,
        "07743",
        "Jena",
    )
