"""Who is the same: never on a name alone."""

from __future__ import annotations

import pytest

from leaddesk.domain.matching import Known, Match, best, compare, name_key


def known(
    key: int = 1, first: str = "hans", last: str = "muller", firm: str = "", zip: str = "",
    mail: str = "", phone: str = "",
) -> Known:  # fmt: skip
    mails = frozenset(mail.split())
    return Known(key, first, last, firm, zip, mails, frozenset(phone.split()))


def why(row: Known, other: Known) -> tuple[bool, str] | None:
    match = compare(row, other)
    return (match.sure, match.why) if match else None


def test_two_people_called_hans_mueller_stay_two() -> None:
    assert compare(known(0), known()) is None
    assert compare(known(0, phone="+491"), known(phone="+492")) is None


def test_the_same_e_mail_address_and_a_fitting_name_is_the_same_person() -> None:
    mail = "hm@a.example"
    assert why(known(0, mail=mail), known(mail=mail)) == (True, "same_email")
    for first in ("", "h", "h."):
        assert why(known(0, first=first, mail=mail), known(mail=mail)) == (True, "same_email")
    for first, last in (("eva", "muller"), ("hans", "schulz")):
        other = known(0, first=first, last=last, mail=mail)
        assert why(other, known(mail=mail)) == (False, "shared_email")


def test_a_houses_mailbox_makes_nobody_the_same_without_the_same_name() -> None:
    mail = "info@a.example"
    assert why(known(0, first="eva", mail=mail), known(mail=mail)) is None
    assert why(known(0, mail=mail), known(mail=mail)) == (True, "same_email")


def test_the_same_number_needs_the_same_person() -> None:
    phone = "+4915112345"
    assert why(known(0, phone=phone), known(phone=phone)) == (True, "same_phone")
    assert why(known(0, first="", phone=phone), known(phone=phone)) == (False, "shared_phone")
    assert why(known(0, first="eva", last="klein", phone=phone), known(phone=phone)) is None


def test_name_firm_and_postcode_together_are_sure_unless_the_details_are_apart() -> None:
    row, there = known(0, firm="agmbh", zip="07743"), known(firm="agmbh", zip="07743")
    assert why(row, there) == (True, "same_name_firm_zip")
    row = known(0, firm="agmbh", zip="07743", phone="+491")
    assert why(row, known(firm="agmbh", zip="07743", phone="+492")) == (
        False,
        "same_name_firm_zip",
    )


@pytest.mark.parametrize(
    ("row", "there", "reason"),
    [
        (known(0, firm="agmbh"), known(firm="agmbh"), "same_name_firm"),
        (known(0, zip="07743"), known(zip="07743"), "same_name_zip"),
    ],
)
def test_name_and_one_more_is_a_question(row: Known, there: Known, reason: str) -> None:
    assert why(row, there) == (False, reason)


def test_a_firm_without_a_person_is_compared_by_its_name() -> None:
    row = known(0, "", "", "agmbh", "07743")
    assert why(row, known(1, "", "", "agmbh", "07743")) == (True, "same_name_firm_zip")
    assert why(row, known(1, "", "", "bgmbh", "07743")) is None
    assert why(row, known(1, firm="agmbh", zip="07743")) is None


def test_two_sure_matches_are_a_question() -> None:
    mail = "hm@a.example"
    found = best(known(0, mail=mail), [known(1, mail=mail), known(2, mail=mail)])
    assert found == Match(1, False, "same_email")


def test_the_stronger_of_two_sure_reasons_wins() -> None:
    row = known(0, mail="hm@a.example", phone="+491")
    found = best(row, [known(1, phone="+491"), known(2, mail="hm@a.example")])
    assert found == Match(2, True, "same_email")
    assert best(row, []) is None


def test_a_person_is_looked_up_by_name_and_a_firm_by_its_own() -> None:
    assert name_key("Hans", "Müller", "A GmbH") == name_key("hans ", " Mueller", "B GmbH")
    assert name_key("", "", "A GmbH") == name_key("", "", "a gmbh")
    assert name_key("", "Müller", "") != name_key("", "", "Müller")


def test_of_one_name_in_one_town_with_everything_else_apart_are_two() -> None:
    row = known(0, firm="agmbh", zip="07743", mail="h@a.example", phone="+491")
    other = {"firm": "bgmbh", "zip": "07743", "mail": "h@b.example", "phone": "+492"}
    assert why(row, known(**other)) is None
    for missing in ("firm", "mail", "phone"):
        assert why(row, known(**(other | {missing: ""}))) == (False, "same_name_zip")
