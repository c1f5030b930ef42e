"""The rules file, row by row: somebody for whom each row decides."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from leaddesk import paths
from leaddesk.domain.contact_rules import Rules, parsed
from leaddesk.domain.may_contact import may_contact
from leaddesk.domain.permission import ADVERTISING, CHANNELS, SERVICE, Block, Entry
from leaddesk.domain.permission_case import Person
from leaddesk.domain.trouble import Trouble

TODAY = date(2026, 11, 25)
FILE = paths.resources() / "rules" / "contact_rules.json"
RULES: Rules = parsed(json.loads(FILE.read_text(encoding="utf-8")))
WORDING = "Ja, ich möchte Angebote erhalten."
CONSUMER, BUSINESS = Person(party="consumer"), Person(party="business")


def at(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def entry(kind: str, channel: str = "", day: date = date(2026, 10, 1), **more: Any) -> Entry:
    return Entry(kind, at(day), channel, **more)


def yes(channel: str, day: date = date(2026, 10, 1), **more: Any) -> Entry:
    """A consent with all that can be kept about it."""
    whole: dict[str, Any] = {
        "purpose": "offers", "way": "paper", "wording": WORDING, "evidence": "ab" * 32,
        "taken_by": "Eva", "company": "Hof GmbH, Markt 1, 07743 Jena",
    }  # fmt: skip
    return entry("given", channel, day, **(whole | more))


def sold(notice: str = "", **more: Any) -> Person:
    entries = (entry("notice", notice, date(2026, 3, 1)),) if notice else ()
    more = {"sold_on": date(2026, 3, 1), "phase": "customer", "entries": entries} | more
    return Person(**more)


CASES: dict[str, tuple[Person, str, str]] = {
    "G1": (Person(entries=(yes("email"), entry("restricted"))), "email", "red"),
    "G3": (Person(entries=(entry("objected"),)), "post", "red"),
    "G4": (Person(source="referral", entries=(entry("presumed", "phone", reason="enquiry",
           note="Rückruf erbeten"),)), "phone", "red"),
    "G5": (replace(BUSINESS, obtained_on=date(2026, 10, 1)), "post", "amber"),
    "DE-P1": (replace(CONSUMER, named=True, entries=(yes("phone", evidence=""),)), "phone",
              "green"),
    "DE-P2": (CONSUMER, "phone", "red"),
    "DE-P3": (replace(CONSUMER, entries=(yes("email"),)), "phone", "red"),
    "DE-P4": (replace(BUSINESS, entries=(entry("given", "phone", way="spoken", wording="ja"),)),
              "phone", "green"),
    "DE-P5": (replace(BUSINESS, entries=(entry("presumed", "phone", reason="enquiry",
              note="bat um Rückruf"),)), "phone", "amber"),
    "DE-P6": (replace(BUSINESS, source="yellow_pages"), "phone", "red"),
    "DE-P7": (sold(party="business"), "phone", "amber"),
    "DE-B1": (CONSUMER, "post", "green"),
    "DE-B2": (replace(CONSUMER, entries=(entry("unwanted", "post"),)), "post", "red"),
    "DE-V1": (BUSINESS, "visit", "amber"),
    "AT-E1": (Person(country="AT", entries=(yes("fax"),)), "fax", "green"),
    "AT-E2": (sold("email", country="AT"), "email", "green"),
    "AT-E3": (Person(country="AT", party="business"), "message", "red"),
    "AT-P1": (Person(country="AT", named=True, entries=(yes("phone"),)), "phone", "green"),
    "AT-P2": (sold(country="AT", party="business"), "phone", "red"),
    "AT-B1": (Person(country="AT"), "post", "green"),
    "CH-E1": (Person(country="CH", entries=(entry("given", "newsletter", way="card",
              wording="Karte"),)), "newsletter", "green"),
    "CH-E2": (sold("newsletter", country="CH"), "newsletter", "green"),
    "CH-E3": (Person(country="CH"), "newsletter", "red"),
    "CH-E4": (Person(country="CH"), "email", "amber"),
    "CH-P1": (Person(country="CH", entries=(entry("checked", "phone", note="starred"),)), "phone",
              "red"),
    "CH-P2": (Person(country="CH", entries=(entry("checked", "phone", note="free"),)), "phone",
              "amber"),
    "CH-B1": (Person(country="CH"), "post", "green"),
    "XX-1": (Person(country="FR", entries=(yes("email"),)), "email", "amber"),
    "Z-1": (replace(BUSINESS, entries=(entry("unwanted", "post"),)), "post", "red"),
    "Z-2": (replace(BUSINESS, source="business_card"), "phone", "red"),
    "Z-3": (sold(), "fax", "red"),
    "Z-4": (CONSUMER, "visit", "amber"),
    "Z-5": (Person(country="CH"), "phone", "red"),
}  # fmt: skip
for _letter, _channel in (("E", "email"), ("N", "newsletter"), ("M", "message"), ("F", "fax")):
    CASES |= {
        f"DE-{_letter}1": (Person(entries=(yes(_channel),)), _channel, "green"),
        f"DE-{_letter}2": (Person(entries=(entry("claimed", _channel),)), _channel, "red"),
        f"DE-{_letter}3": (
            Person(entries=(yes(_channel, date(2024, 11, 25)),)), _channel, "amber"
        ),
        f"DE-{_letter}4": (sold(_channel), _channel, "green"),
        f"DE-{_letter}5": (sold(), _channel, "red"),
        f"DE-{_letter}6": (Person(), _channel, "red"),
        f"DE-{_letter}7": (Person(phase="prospect"), _channel, "red"),
    }  # fmt: skip


def ask(person: Person, channel: str, purpose: str = "offers", point: str = "") -> tuple[str, str]:
    answer = may_contact(RULES, person, channel, purpose, TODAY, point)
    return answer.light, answer.rule.id


@pytest.mark.parametrize("rule", [rule.id for rule in RULES.rules if rule.id != "G2"])
def test_each_rule_decides_for_somebody(rule: str) -> None:
    person, channel, light = CASES[rule]
    answer = may_contact(RULES, person, channel, "offers", TODAY)
    assert answer.light == light
    assert rule in (answer.rule.id, *answer.also)
    for words in (answer.rule.de, answer.rule.en):
        words.format(**answer.facts)  # nothing to fill is missing


@pytest.mark.parametrize("purpose", SERVICE)
def test_an_answer_to_an_enquiry_is_no_advertising_but_a_restriction_holds(purpose: str) -> None:
    objected = Person(entries=(entry("objected"),))
    assert ask(objected, "email", purpose) == ("green", "G2")
    assert ask(Person(entries=(entry("restricted"),)), "email", purpose) == ("red", "G1")


def test_a_lead_is_never_green_for_mail() -> None:
    for country in ("DE", "AT", "CH", "FR"):
        for party in ("", "consumer", "business"):
            person = Person(country=country, party=party)
            assert ask(person, "newsletter")[0] != "green"


def test_a_yes_for_one_purpose_or_address_is_none_for_another() -> None:
    person = Person(entries=(yes("email", point="a@x.example"),), points=frozenset({"a@x.example"}))
    assert ask(person, "email", "offers", "a@x.example")[0] == "green"
    assert ask(person, "email", "events", "a@x.example")[0] == "red"
    assert ask(person, "email", "offers", "b@x.example")[0] == "red"
    moved = replace(person, points=frozenset({"b@x.example"}))
    assert ask(moved, "email")[0] == "red"


def test_an_objection_at_an_address_forbids_mail_and_newsletter_and_outlives_the_address() -> None:
    person = Person(
        entries=(yes("email"), yes("newsletter"), entry("objected", "newsletter",
                 date(2026, 11, 1), point="a@x.example")),
    )  # fmt: skip
    assert ask(person, "newsletter") == ("red", "G3")
    assert ask(person, "email") == ("red", "G3")
    assert ask(person, "post")[0] == "green"


def test_on_one_day_the_entry_that_forbids_holds() -> None:
    no, yes_later = Entry("objected", at(TODAY, 8)), replace(yes("email"), at=at(TODAY, 9))
    assert ask(Person(entries=(no, yes_later)), "email") == ("red", "G3")


def test_only_a_proven_yes_answers_an_objection() -> None:
    no = entry("objected", "email", date(2026, 9, 1))
    assert ask(Person(entries=(no, yes("email"))), "email") == ("green", "DE-E1")
    said = yes("email", evidence="", way="spoken")
    assert ask(Person(entries=(no, said)), "email") == ("red", "G3")
    assert ask(Person(entries=(no, replace(said, way="import"))), "email") == ("red", "G3")


def test_the_block_list_forbids_until_a_proven_yes_that_is_newer() -> None:
    block = Block(date(2026, 10, 5), "email")
    assert ask(Person(entries=(yes("email"),), blocks=(block,)), "email") == ("red", "G3")
    assert ask(Person(entries=(yes("newsletter"),), blocks=(block,)), "newsletter")[0] == "red"
    newer = Person(entries=(yes("email", date(2026, 10, 6)),), blocks=(block,))
    assert ask(newer, "email") == ("green", "DE-E1")
    assert ask(Person(blocks=(Block(date(2020, 1, 1)),)), "post") == ("red", "G3")


def test_a_consent_of_tomorrow_does_not_count_today() -> None:
    assert ask(Person(entries=(yes("email", date(2026, 11, 26)),)), "email")[0] == "red"


def test_evidence_that_has_gone_proves_nothing() -> None:
    gone = replace(yes("email"), evidence_gone=True)
    assert ask(Person(entries=(gone,)), "email") == ("red", "DE-E2")


def test_a_double_opt_in_counts_once_it_is_confirmed() -> None:
    asked = yes("email", way="double_opt_in", evidence="")
    assert ask(Person(entries=(asked,)), "email") == ("red", "DE-E2")
    confirmed = entry("confirmed", "email", date(2026, 10, 2))
    assert ask(Person(entries=(asked, confirmed)), "email") == ("green", "DE-E1")
    before = entry("confirmed", "email", date(2026, 9, 30))
    assert ask(Person(entries=(asked, before)), "email") == ("red", "DE-E2")


def test_using_a_consent_keeps_it_fresh() -> None:
    old = yes("email", date(2024, 1, 1))
    assert ask(Person(entries=(old,)), "email") == ("amber", "DE-E3")
    used = entry("used", "email", date(2025, 6, 1))
    assert ask(Person(entries=(old, used)), "email") == ("green", "DE-E1")


def test_a_corrected_entry_does_not_count() -> None:
    no = replace(entry("objected", "email", date(2026, 11, 1)), id=5)
    mistake = entry("corrected", day=date(2026, 11, 2), corrects=5)
    assert ask(Person(entries=(yes("email"), no, mistake)), "email") == ("green", "DE-E1")


def test_a_restriction_that_was_lifted_no_longer_holds() -> None:
    entries = (entry("restricted", day=date(2026, 10, 1)), entry("lifted", day=date(2026, 10, 9)))
    assert ask(Person(entries=entries), "post") == ("green", "DE-B1")


def test_whoever_gave_the_data_need_not_be_told_where_it_came_from() -> None:
    bought = Person(party="business", source="bought_list", obtained_on=date(2026, 10, 1))
    assert ask(bought, "post") == ("amber", "G5")
    assert ask(replace(bought, given_by_person=True), "post") == ("green", "DE-B1")
    told = replace(bought, entries=(entry("informed"),))
    assert ask(told, "post") == ("green", "DE-B1")
    fresh = replace(bought, obtained_on=date(2026, 11, 20))
    assert ask(fresh, "post") == ("green", "DE-B1")
    assert ask(replace(fresh, first_contact=date(2026, 11, 21)), "post") == ("amber", "G5")


def test_an_unknown_kind_is_said_only_where_it_makes_a_difference() -> None:
    assert may_contact(RULES, Person(), "email", "offers", TODAY).also == ()
    reason = entry("presumed", "phone", reason="enquiry", note="bat um Rückruf")
    answer = may_contact(RULES, Person(entries=(reason,)), "phone", "offers", TODAY)
    assert (answer.light, answer.also) == ("red", ("G4",))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content.pop("rules"),
        lambda content: content["rules"][0].update(when="nonsense"),
        lambda content: content["rules"][0].update(verdict="violet"),
        lambda content: content["rules"][0].update(channels=[]),
        lambda content: content["rules"].append(content["rules"][0]),
        lambda content: content["rules"].__delitem__(2),  # nobody would be blocked
        lambda content: content["rules"].__delitem__(0),
        lambda content: content["rules"].__delitem__(-1),  # somebody would get no answer
        lambda content: content["rules"][2].update(prio=50),  # a green before the objection
    ],
)
def test_a_rules_file_that_would_open_what_it_must_not_is_refused(spoil: Any) -> None:
    content = json.loads(FILE.read_text(encoding="utf-8"))
    spoil(content)
    with pytest.raises(Trouble, match="rules_broken"):
        parsed(content)


@pytest.mark.parametrize("country", ["DE", "AT", "CH", "FR"])
@pytest.mark.parametrize("party", ["", "consumer", "business"])
def test_everybody_gets_an_answer_for_every_way(country: str, party: str) -> None:
    for channel in CHANNELS:
        for purpose in ADVERTISING:
            assert ask(Person(country=country, party=party), channel, purpose)[0] != ""
