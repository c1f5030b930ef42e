"""What a contact is called, and when it can be kept."""

from __future__ import annotations

import pytest

from leaddesk.domain.contact import MAX_NAME, MAX_TEXT, Complaint, Contact, ContactPoint, complaints


@pytest.mark.parametrize(
    ("contact", "name"),
    [
        (Contact(first_name="Anna", last_name="Müller"), "Anna Müller"),
        (Contact(title="Dr.", first_name="Selim", last_name="Aydın"), "Dr. Selim Aydın"),
        (Contact(last_name="Müller", name_suffix="jun."), "Müller jun."),
        (Contact(first_name="Anna", firm="Müller GmbH"), "Anna"),
        (Contact(firm=" Müller GmbH "), "Müller GmbH"),
        (Contact(title="Dr.", firm="Praxis"), "Praxis"),
        (Contact(name_suffix="jun.", firm="Praxis"), "Praxis"),
        (Contact(first_name="  ", last_name="\t"), ""),
        (Contact(), ""),
    ],
)
def test_a_contact_is_called_by_person_else_by_firm(contact: Contact, name: str) -> None:
    assert contact.name == name


def test_without_a_name_an_e_mail_address_names_before_a_number() -> None:
    phone, mail = ContactPoint("phone", "0151 1"), ContactPoint("email", "a@b.example")
    assert Contact(points=(phone, mail)).name == "a@b.example"
    assert Contact(points=(phone,)).name == "0151 1"


def test_a_name_and_nothing_else_is_enough() -> None:
    assert complaints(Contact(last_name="Müller")) == []
    assert complaints(Contact(points=(ContactPoint("email", "a@b.example"),))) == []


def test_a_contact_without_any_name_is_complained_about() -> None:
    assert complaints(Contact(notes="?", city="Jena")) == [Complaint("last_name", "name_missing")]
    assert complaints(Contact(points=(ContactPoint("email", " "),))) != []


@pytest.mark.parametrize(
    "name", ["a" * MAX_NAME, "👩‍👩‍👧 Ünal", "محمد علي", "x\u202eabc", "O'Brien; DROP"]
)
def test_any_name_that_fits_is_a_name(name: str) -> None:
    assert complaints(Contact(last_name=name, notes="n" * MAX_TEXT)) == []


@pytest.mark.parametrize(
    ("contact", "complaint"),
    [
        (Contact(last_name="a" * (MAX_NAME + 1)), Complaint("last_name", "too_long")),
        (Contact(firm="a" * (MAX_NAME + 1)), Complaint("firm", "too_long")),
        (Contact(firm="a", notes="n" * (MAX_TEXT + 1)), Complaint("notes", "too_long")),
        (Contact(firm="a", value_cents=-1), Complaint("value", "negative")),
    ],
)
def test_what_does_not_fit_is_named(contact: Contact, complaint: Complaint) -> None:
    assert complaints(contact) == [complaint]
