"""vCards we write: lines an address book reads, and nothing typed that could become one."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.exchange.vcard_writer import vcard, write_vcards

ZOE = Contact(
    id=9_100_000_000_000_000_001, salutation="Frau", title="Dr.", first_name="Zoë",
    last_name="Öztürk", firm="Müller & Söhne; KG", department="Einkauf", job_title="Leitung, Wien",
    street="Hauptstr. 1", zip="01067", city="Dresden", country="DE", birthday=date(1980, 2, 29),
    notes="eins\nzwei, drei", tags=("VIP", "a,b"),
    points=(
        ContactPoint("phone", "+49 351 1"), ContactPoint("phone", "030 2", label="home"),
        ContactPoint("mobile", "0151 3"), ContactPoint("fax", "0351 4"),
        ContactPoint("email", "zoe@x.example"), ContactPoint("website", "x.example"),
    ),
)  # fmt: skip


def unfolded(card: bytes) -> list[str]:
    """The lines as a reader sees them."""
    return card.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def test_a_card_has_every_property() -> None:
    assert unfolded(vcard(ZOE)) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "UID:9100000000000000001",
        "FN:Dr. Zoë Öztürk",
        "N:Öztürk;Zoë;;Dr.;",
        "ORG:Müller & Söhne\\; KG;Einkauf",
        "TITLE:Leitung\\, Wien",
        "X-SALUTATION:Frau",
        "TEL;TYPE=WORK,VOICE:+49 351 1",
        "TEL;TYPE=HOME,VOICE:030 2",
        "TEL;TYPE=CELL:0151 3",
        "TEL;TYPE=WORK,FAX:0351 4",
        "EMAIL;TYPE=INTERNET,WORK:zoe@x.example",
        "URL:https://x.example",
        "ADR;TYPE=WORK:;;Hauptstr. 1;Dresden;;01067;DE",
        "BDAY:1980-02-29",
        "NOTE:eins\\nzwei\\, drei",
        "CATEGORIES:VIP,a\\,b",
        "END:VCARD",
    ]


def test_a_company_without_a_person_is_shown_as_one() -> None:
    lines = unfolded(vcard(Contact(id=1, firm="Adler GmbH")))
    assert {"FN:Adler GmbH", "N:;;;;", "ORG:Adler GmbH", "X-ABSHOWAS:COMPANY"} <= set(lines)


@pytest.mark.parametrize(
    "ending", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"]
)
def test_nothing_typed_becomes_a_line_of_its_own(ending: str) -> None:
    evil = f"x{ending}END:VCARD{ending}BEGIN:VCARD{ending}TEL:666"
    contact = Contact(
        id=1, last_name=evil, firm=evil, job_title=evil, city=evil, notes=evil, tags=(evil,),
        salutation=evil, points=tuple(ContactPoint(kind, evil, label=evil) for kind in
        ("phone", "mobile", "fax", "email", "website", "linkedin")),
    )  # fmt: skip
    card = vcard(contact).replace(b"\r\n ", b"").decode()
    assert len(card.splitlines()) == card.count("\r\n")
    assert [line for line in card.splitlines() if line.startswith(("BEGIN", "END", "TEL:"))] == [
        "BEGIN:VCARD",
        "END:VCARD",
    ]


@settings(max_examples=80, deadline=None)
@given(notes=st.text(max_size=300))
def test_lines_are_short_and_no_character_is_cut(notes: str) -> None:
    card = vcard(Contact(id=1, last_name="Ä", notes=notes))
    for line in card.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_a_file_has_one_card_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    digest = write_vcards(path, [ZOE, Contact(id=2, last_name="B")])
    assert path.read_bytes() == vcard(ZOE) + vcard(Contact(id=2, last_name="B"))
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
