"""Cards of every version and of programs that keep to none: one bad card never costs the others."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.exchange.limits import LIMITS, Limits
from leaddesk.exchange.unreadable import Unreadable
from leaddesk.exchange.vcard import read_cards
from leaddesk.exchange.vcard_writer import write_vcards
from tests.exchange.whole_reading import Read, ReadSheet

Cards = Callable[..., Read]


@pytest.fixture
def cards(tmp_path: Path, read: ReadSheet) -> Cards:
    """Read lines as a .vcf; `wanted` as for `read`."""

    def reading(*lines: str, end: str = "\r\n", encoding: str = "utf-8", **wanted: object) -> Read:
        path = tmp_path / "karten.vcf"
        path.write_bytes(end.join((*lines, "")).encode(encoding))
        return read(path, **wanted)

    return reading


def card(*lines: str, version: str = "3.0") -> list[str]:
    return ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_version_line_end_and_encoding_is_read(
    cards: Cards, end: str, version: str, encoding: str
) -> None:
    found = cards(
        *card("N:Größl;Änne;;;", "FN:Änne Größl", "ORG:Weiß & Söhne;Einkauf", version=version),
        *card("FN:Max Müller", "EMAIL:max@example.com", version=version),
        end=end,
        encoding=encoding,
    )
    assert found.reading.program == "vCard"
    assert [row.number for row in found.rows] == [1, 2]
    assert found.rows[0].values == {
        "last_name": "Größl", "first_name": "Änne", "full_name": "Änne Größl",
        "company": "Weiß & Söhne", "department": "Einkauf",
    }  # fmt: skip
    assert found.rows[1].values["last_name"] == "Müller"
    assert found.rows[1].points == [("email", "max@example.com", "max@example.com", "")]
    assert not found.problems


def test_each_property_is_a_column_that_says_so(cards: Cards) -> None:
    found = cards(*card("FN:A B", "TEL:1", "TEL;CELL:2", "TEL:3", "X-HOBBY:Segeln"))
    assert [(c.header, c.field, c.why) for c in found.reading.columns] == [
        ("FN", "full_name", "vcard"), ("TEL", "phone", "vcard"), ("TEL CELL", "mobile", "vcard"),
        ("TEL 2", "phone", "vcard"), ("X-HOBBY", None, "ignored"),
    ]  # fmt: skip
    assert found.reading.preview == [("A B", "1", "2", "3", "Segeln")]
    again = cards(*card("FN:A B", "X-HOBBY:Segeln"), mapping={1: "notes"})
    assert again.rows[0].values["notes"] == "Segeln"
    assert again.reading.columns[1].why == "chosen"


def test_quoted_printable_is_read_also_bare_and_over_several_lines(cards: Cards) -> None:
    found = cards(
        *card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;",
            "ORG;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:B=E4cker=",
            "ei",
            "NOTE;ENCODING=QUOTED-PRINTABLE:eins=0D=0A=",
            "zwei;=3D=",
            "",
            "TEL;WORK;VOICE:0341 1234567",
            version="2.1",
        )
    )
    assert found.rows[0].values == {
        "last_name": "Müller", "first_name": "Jörg", "company": "Bäckerei",
        "notes": "eins\nzwei;=",
    }  # fmt: skip
    assert found.rows[0].points[0][2] == "+493411234567"


def test_a_soft_break_at_the_end_does_not_swallow_the_next_card(cards: Cards) -> None:
    found = cards(
        *card("FN:A B", "NOTE;QUOTED-PRINTABLE:x=", version="2.1"), *card("FN:C D", version="2.1")
    )
    assert [row.values["last_name"] for row in found.rows] == ["B", "D"]
    assert found.rows[0].values["notes"] == "x"


def test_folded_lines_are_joined_as_their_version_folds(cards: Cards) -> None:
    found = cards(
        *card("FN:A B", "NOTE:eins zw", " ei", "\t drei"),
        *card("FN:A B", "NOTE:eins", " zwei", version="2.1"),
    )
    assert [row.values["notes"] for row in found.rows] == ["eins zwei drei", "eins zwei"]


def test_escapes_are_those_of_the_version(cards: Cards) -> None:
    found = cards(
        *card("FN:A B", r"NOTE:a\nb\, c\; d\\n e\:f", r"ORG:X\; Y\, Z;Abt"),
        *card("FN:A B", r"NOTE:C:\neu\; x", version="2.1"),
    )
    assert found.rows[0].values["notes"] == "a\nb, c; d\\n e:f"
    assert found.rows[0].values["company"] == "X; Y, Z"
    assert found.rows[0].values["department"] == "Abt"
    assert found.rows[1].values["notes"] == "C:\\neu; x"


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("TEL;TYPE=WORK,VOICE:0341 1234567", ("phone", "")),
        ('TEL;TYPE="voice,cell":0341 1234567', ("mobile", "")),
        ("TEL;CELL;PREF:0341 1234567", ("mobile", "")),
        ("TEL;HOME:0341 1234567", ("phone", "home")),
        ("TEL;TYPE=HOME;TYPE=FAX:0341 1234567", ("fax", "home")),
        ("tel;work;fax:0341 1234567", ("fax", "")),
        ("TEL;VALUE=uri;TYPE=work:tel:+49-341-1234567;ext=2", ("phone", "")),
        ("item1.TEL:0341 1234567\r\nitem1.X-ABLabel:_$!<Mobile>!$_", ("mobile", "")),
        ("item1.TEL:0341 1234567\r\nitem1.X-ABLabel:_$!<HomeFAX>!$_", ("fax", "home")),
        ("item1.TEL:0341 1234567\r\nitem1.X-ABLabel:Zentrale", ("phone", "company")),
    ],
)
def test_a_number_keeps_its_kind(cards: Cards, line: str, point: tuple[str, str]) -> None:
    kind, _, normal, label = cards(*card("FN:A B", line)).rows[0].points[0]
    assert (kind, label) == point
    assert normal == "+493411234567"


def test_addresses_dates_pages_and_tags_are_understood(cards: Cards) -> None:
    found = cards(
        *card(
            "FN:A B", "ADR;TYPE=WORK:PF 12;3. OG;Am Ring 5;Leipzig;SN;04109;Germany",
            "ADR;TYPE=HOME:;;Weg 1;Halle;;06108;", "BDAY:19800131T000000Z",
            "URL:https://x.example.com/a,b", "CATEGORIES:Messe,Kunde", "UID:urn:1",
            "X-SOCIALPROFILE;TYPE=xing:https://www.xing.com/profile/A_B",
        )
    )  # fmt: skip
    values = found.rows[0].values
    assert (values["street"], values["street2"], values["po_box"]) == (
        "Am Ring 5",
        "3. OG",
        "PF 12",
    )
    assert (values["zip"], values["city"], values["country"]) == ("04109", "Leipzig", "DE")
    assert (values["home_street"], values["home_zip"]) == ("Weg 1", "06108")
    assert values["birthday"] == date(1980, 1, 31)
    assert values["tags"] == ["Messe", "Kunde"]
    assert values["external_id"] == "urn:1"
    assert {point[0] for point in found.rows[0].points} == {"website", "xing"}


def test_the_prefix_is_a_salutation_or_a_title_or_both(cards: Cards) -> None:
    found = cards(*card("N:B;A;;Frau;"), *card("N:B;A;;Dr.;"), *card("N:B;A;;Herr Prof. Dr.;Jr."))
    told = [(r.values.get("salutation"), r.values.get("title")) for r in found.rows]
    assert told == [("Frau", None), (None, "Dr."), ("Herr", "Prof. Dr.")]
    assert found.rows[2].values["name_suffix"] == "Jr."


def test_the_card_of_a_firm_has_no_person(cards: Cards) -> None:
    found = cards(
        *card("N:;;;;", "FN:Holz und Lehm", "ORG:Holz und Lehm;", "X-ABShowAs:COMPANY"),
        *card("FN:Weiß", "ORG:Weiß", version="4.0"),
    )
    assert [row.values for row in found.rows] == [{"company": "Holz und Lehm"}, {"company": "Weiß"}]


def test_pictures_of_any_size_are_passed_over(cards: Cards) -> None:
    picture = ["A" * 76] * 200
    found = cards(
        *card("FN:A B", "PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 5000, "NOTE:x"),
        *card("FN:C D", "PHOTO;BASE64:", *picture, "", "NOTE:y", version="2.1"),
        *card("FN:E F", "LOGO;ENCODING=BASE64:", *[" " + line for line in picture], "NOTE:z"),
        *card("FN:G H", "PHOTO:data:image/png;base64,AAAA", "X-P:data:a/b,c", "NOTE:u"),
        limits=Limits(card=300),
    )
    assert [row.values["notes"] for row in found.rows] == ["x", "y", "z", "u"]
    assert not found.problems
    assert "X-P" not in found.fields


def test_a_card_without_its_end_and_one_without_a_name_cost_no_other(cards: Cards) -> None:
    found = cards(
        "BEGIN:VCARD", "FN:A B", *card("NOTE:x"), *card("FN:C D"), "BEGIN:VCARD", "FN:E F"
    )  # fmt: skip
    assert [(row.number, row.values["last_name"]) for row in found.rows] == [
        (1, "B"), (3, "D"), (4, "F"),
    ]  # fmt: skip
    assert [(p.row, p.code, p.rejected) for p in found.problems] == [
        (1, "card_unfinished", False), (2, "no_name", True), (4, "card_unfinished", False),
    ]  # fmt: skip


def test_the_card_of_an_agent_stays_inside(cards: Cards) -> None:
    inner = card("FN:Innen", "AGENT:", *card("FN:Ganz innen"))
    found = cards(*card("FN:A B", "AGENT:", *inner, "NOTE:x"), *card("FN:C D"))
    assert [row.values["last_name"] for row in found.rows] == ["B", "D"]
    assert found.rows[0].values["notes"] == "x"
    deep = cards(*["BEGIN:VCARD", "FN:A B", *["AGENT:", "BEGIN:VCARD"] * 3000], *card("FN:C D"))
    assert [row.values["last_name"] for row in deep.rows] == ["B", "D"]


def test_a_card_too_big_and_a_line_that_is_none_are_told_by_number(cards: Cards) -> None:
    found = cards(
        *card("FN:A B", "NOTE:" + "x" * 3000), *card("FN:C D", "kein Doppelpunkt"),
        *card("FN:Alle", "KIND:group"), limits=Limits(card=2000),
    )  # fmt: skip
    assert [(p.row, p.value, p.code, p.rejected) for p in found.problems] == [
        (1, "", "card_too_big", True),
        (2, "kein Doppelpunkt", "card_line_unreadable", False),
        (3, "Alle", "card_of_group", True),
    ]
    assert [row.number for row in found.rejected] == [1, 3]
    assert [row.number for row in found.rows] == [2]


def test_more_numbers_than_anybody_has_make_no_more_columns(cards: Cards) -> None:
    found = cards(*card("FN:A B", *[f"TEL:0341 12345{i:02}" for i in range(50)]))
    assert len(found.rows[0].points) == 12
    assert found.codes == ["second_value"]


def test_a_card_of_thousands_of_lines_is_refused_and_the_next_read(cards: Cards) -> None:
    found = cards(*card("FN:A B", *["X-A:1"] * 6000), *card("FN:C D"))
    assert [(p.row, p.code) for p in found.problems] == [(1, "card_too_big")]
    assert [row.number for row in found.rows] == [2]


def test_a_file_without_a_card_is_damaged(tmp_path: Path, read: ReadSheet) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes(b"BEGIN:VCARD X\nFN:A\n")
    with pytest.raises(Unreadable) as trouble:
        read(path)
    assert trouble.value.code == "damaged"


def test_too_many_cards_are_refused(cards: Cards) -> None:
    with pytest.raises(Unreadable) as trouble:
        cards(*card("FN:A"), *card("FN:B"), *card("FN:C"), limits=Limits(rows=2))
    assert trouble.value.code == "too_many_rows"


def test_our_own_cards_come_back_as_they_were(tmp_path: Path, read: ReadSheet) -> None:
    contact = Contact(
        id=5, first_name="Änne", last_name="Größl; Söhne", title="Dr.", firm="Weiß, Lehm & Co",
        job_title="Chefin", street="Am Ring 5", zip="01067", city="Dresden", country="DE",
        notes="eins\nBEGIN:VCARD\r\nzwei \\n drei", birthday=date(1980, 1, 31), tags=("Messe",),
        points=(
            ContactPoint("mobile", "0171 2345678", "+491712345678"),
            ContactPoint("phone", "0341 1", "+493411", "home"),
            ContactPoint("email", "a@x.de", "a@x.de"),
        ),
    )  # fmt: skip
    write_vcards(tmp_path / "a.vcf", [contact, contact])
    found = read(tmp_path / "a.vcf")
    assert len(found.rows) == 2
    values = found.rows[1].values
    for name in ("first_name", "last_name", "title", "job_title", "street", "zip", "city",
                 "country", "birthday"):  # fmt: skip
        assert values[name] == getattr(contact, name)
    assert values["company"] == contact.firm
    assert values["notes"] == "eins\nBEGIN:VCARD\nzwei \\n drei"
    assert "external_id" not in values
    assert [(p[0], p[1], p[3]) for p in found.rows[1].points] == [
        ("mobile", "0171 2345678", ""), ("phone", "0341 1", "home"), ("email", "a@x.de", ""),
    ]  # fmt: skip


def test_a_card_folded_into_millions_of_lines_takes_no_more_than_its_text(tmp_path: Path) -> None:
    path = tmp_path / "folded.vcf"
    path.write_bytes(b"BEGIN:VCARD\nN:A;B\nNOTE:x\n" + b" y\n" * 400_000 + b"END:VCARD\n")
    tracemalloc.start()
    try:
        (card,) = read_cards(path, LIMITS)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(card.properties[1].value) == 400_001
    assert most < 3 * path.stat().st_size
