"""Numbers and addresses are handed over as they are meant, and nothing rides along."""

from __future__ import annotations

from urllib.parse import quote, unquote, urlsplit

import pytest

from leaddesk.domain.contact import ContactPoint
from leaddesk.domain.email_address import read_email
from leaddesk.domain.reaching import link, points_for


@pytest.mark.parametrize("kind", ["phone", "mobile"])
def test_a_number_is_dialled_with_its_international_prefix(kind: str) -> None:
    assert link(ContactPoint(kind, "0561 48 29-10", "+49561482910")) == "tel:+49561482910"


@pytest.mark.parametrize(
    "normal",
    [
        "",
        "0561482910",
        "+49561;ext=1",
        "+49561,,1#",
        "*31#",
        "+49 561",
        "+49561\n1",
        "+１２３４５６",
    ],
)
def test_what_is_no_whole_number_is_not_dialled(normal: str) -> None:
    assert link(ContactPoint("phone", "0561 482910", normal)) == ""


def test_a_fax_and_a_web_page_are_neither_called_nor_written_to() -> None:
    assert link(ContactPoint("fax", "0561 1", "+49561482910")) == ""
    assert link(ContactPoint("website", "a.example", "a.example")) == ""


@pytest.mark.parametrize(
    "address",
    [
        "anna@hof.example",
        "anna+shop@hof.example",
        "a?bcc=all@hof.example",
        "a&cc=b@hof.example",
        "a%0abcc=b@hof.example",
        "o'hara#1@hof.example",
        "jörg@müller.example",
    ],
)
def test_an_address_is_only_an_address(address: str) -> None:
    assert read_email(address) == address
    parts = urlsplit(link(ContactPoint("email", address, address)))
    assert (parts.scheme, parts.query, parts.fragment) == ("mailto", "", "")
    assert unquote(parts.path) == address
    local, _, place = address.rpartition("@")
    assert parts.path == f"{quote(local, safe='')}@{quote(place, safe='')}"


@pytest.mark.parametrize(
    "normal",
    ["a@b.de\r\nBcc: c@d.de", "a@b.de?bcc=c@d.de", "a@b.de,c@d.de", "a b@c.de", "@b.de", ""],
)
def test_what_is_no_address_is_not_written_to(normal: str) -> None:
    assert link(ContactPoint("email", normal, normal)) == ""


def test_the_points_that_work_stand_first() -> None:
    broken = ContactPoint("phone", "48 29", "", id=1)
    mobile = ContactPoint("mobile", "0171 1234567", "+491711234567", id=2)
    mail = ContactPoint("email", "a@b.de", "a@b.de", id=3)
    assert [each.id for each in points_for([broken, mail, mobile], "call")] == [2, 1]
    assert [each.id for each in points_for([broken, mail, mobile], "email")] == [3]
