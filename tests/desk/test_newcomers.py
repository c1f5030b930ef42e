"""Somebody new, before they are added: read from a paste, compared with who is there, blocked?"""

from __future__ import annotations

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.email_address import read_email
from leaddesk.domain.phone import read_phone

CARD = """BEGIN:VCARD
VERSION:3.0
N:Müller;Anna;;Dr.;
FN:Dr. Anna Müller
ORG:Hofladen Müller GmbH
TITLE:Geschäftsführerin
TEL;TYPE=WORK,VOICE:+49 661 482910
EMAIL;TYPE=INTERNET:anna@hofladen.example
ADR;TYPE=WORK:;;Am Hang 3;Fulda;;36037;Germany
END:VCARD
"""


def mail(address: str) -> ContactPoint:
    return ContactPoint("email", address, read_email(address))


def phone(number: str) -> ContactPoint:
    return ContactPoint("phone", number, read_phone(number).normal)


def likely(desk: Desk, contact: Contact) -> list[tuple[str, str]]:
    return [(each.who.name, each.why) for each in desk.newcomers.likely(contact)]


def test_an_address_card_is_read(desk: Desk) -> None:
    read = desk.newcomers.read(CARD).contact
    assert read.name == "Dr. Anna Müller"
    assert (read.firm, read.job_title) == ("Hofladen Müller GmbH", "Geschäftsführerin")
    assert (read.street, read.zip, read.city) == ("Am Hang 3", "36037", "Fulda")
    assert {point.normal for point in read.points} == {"+49661482910", "anna@hofladen.example"}


def test_a_card_below_a_greeting_is_read_and_further_ones_are_told_of(desk: Desk) -> None:
    second = CARD.replace("Anna", "Berta")
    read = desk.newcomers.read(f"Hallo, hier meine Daten:\n\n{CARD}\n{second}")
    assert read.contact.name == "Dr. Anna Müller"
    assert len(read.rest) == 1
    assert "Berta" in read.rest[0]


def test_a_broken_card_and_a_text_of_nothing_give_an_empty_contact(desk: Desk) -> None:
    assert desk.newcomers.read("BEGIN:VCARD\nEND:VCARD").contact.points == ()
    assert desk.newcomers.read("BEGIN:VCARD").contact.name == ""
    assert desk.newcomers.read("").contact == Contact()


def test_a_signature_is_read(desk: Desk) -> None:
    read = desk.newcomers.read("Anna Müller\nHof GmbH\nTel. 0661 1234567").contact
    assert (read.first_name, read.last_name, read.firm) == ("Anna", "Müller", "Hof GmbH")


def test_nobody_is_likely_on_an_empty_desk(desk: Desk) -> None:
    assert likely(desk, Contact(first_name="Anna", last_name="Müller")) == []


def test_the_same_mail_number_name_or_firm_is_likely(desk: Desk) -> None:
    desk.contacts.add(
        Contact(first_name="Anna", last_name="Müller", firm="Hof GmbH", city="Fulda",
                points=(mail("anna@hof.example"), phone("0661 1234567")))
    )  # fmt: skip
    desk.contacts.add(Contact(firm="Bäckerei Lenz e.K."))
    anna = ("Anna Müller", "same_email")
    assert likely(desk, Contact(last_name="Müller", points=(mail("Anna@Hof.example"),))) == [anna]
    shared = Contact(first_name="Anna", last_name="Müller", points=(phone("+49 661 1234567"),))
    assert likely(desk, shared) == [("Anna Müller", "same_phone")]
    together = Contact(first_name="Anna", last_name="Müller", firm="Hof")
    assert likely(desk, together) == [("Anna Müller", "same_name_firm")]
    assert likely(desk, Contact(first_name="Anna", last_name="Mueller")) == [
        ("Anna Müller", "same_name")
    ]
    assert likely(desk, Contact(first_name="Anna", last_name="Mül")) == [
        ("Anna Müller", "similar_name")
    ]
    assert likely(desk, Contact(firm="Bäckerei Lenz")) == [("Bäckerei Lenz e.K.", "same_firm")]
    assert likely(desk, Contact(first_name="Otto", last_name="Kern", firm="Hof GmbH")) == []


def test_the_likeliest_comes_first_and_three_are_enough(desk: Desk) -> None:
    for city in ("Ulm", "Bonn", "Köln", "Kiel"):
        desk.contacts.add(Contact(first_name="Hans", last_name="Müller", city=city))
    desk.contacts.add(Contact(first_name="Hans", last_name="Müller", points=(mail("h@m.example"),)))
    found = likely(desk, Contact(first_name="Hans", last_name="Müller",
                                 points=(mail("h@m.example"),)))  # fmt: skip
    assert found[0] == ("Hans Müller", "same_email")
    assert len(found) == 3


def test_who_objected_is_known_before_they_are_added(desk: Desk) -> None:
    key = desk.contacts.add(Contact(last_name="Nein", points=(mail("nein@x.example"),)))
    desk.permission.object([key], "email")
    desk.contacts.delete([key])
    (block,) = desk.newcomers.blocked(Contact(points=(mail("nein@x.example"),)))
    assert block.channel == "email"
    assert desk.newcomers.blocked(Contact(points=(mail("ja@x.example"),))) == []
