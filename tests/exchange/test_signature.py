"""Signatures of invented people and firms, German and English, as mail programs paste them."""

from __future__ import annotations

import pytest

from leaddesk.exchange.signature import read_signature

CASES: list[tuple[str, dict[str, str]]] = [
    (
        """Viele Grüße aus Bamberg

Ihre Sabine Oberndorfer
Vertriebsinnendienst

Fränkische Rohrwerke Kugler GmbH & Co. KG
Fon +49 9525 88-2177""",
        {
            "first_name": "Sabine", "last_name": "Oberndorfer", "job_title": "Vertriebsinnendienst",
            "firm": "Fränkische Rohrwerke Kugler GmbH & Co. KG", "phone": "+499525882177",
        },
    ),
    (
        """Prof. Dr. med. dent. Konstantin von der Heydte
Zahnarztpraxis am Markt
Markt 7 | D-06108 Halle (Saale)
Mobil: 0160 - 91 23 456""",
        {
            "title": "Prof. Dr. med. dent.", "first_name": "Konstantin",
            "last_name": "von der Heydte", "firm": "Zahnarztpraxis am Markt",
            "street": "Markt 7", "zip": "06108", "city": "Halle (Saale)", "country": "DE",
            "mobile": "+491609123456",
        },
    ),
    (
        """Dr. Siobhan Walsh (she/her)
Research Director
Galway, Ireland
+353 91 555 123
siobhan@atlanticseaweed.example""",
        {
            "title": "Dr.", "first_name": "Siobhan", "last_name": "Walsh", "city": "Galway",
            "country": "IE", "job_title": "Research Director", "phone": "+35391555123",
            "email": "siobhan@atlanticseaweed.example",
        },
    ),
    (
        """Mit freundlichen Grüßen

Anna Müller
Geschäftsführerin

Hofladen Müller GmbH
Petersberger Straße 41
36037 Fulda

Tel.: +49 661 482910
Mobil: 0152 54599371
anna@hofladen-mueller.example
www.hofladen-mueller.example

Geschäftsführer: Anna Müller, Karl Müller
Amtsgericht Fulda HRB 12345 · USt-IdNr. DE123456789""",
        {
            "first_name": "Anna", "last_name": "Müller", "job_title": "Geschäftsführerin",
            "firm": "Hofladen Müller GmbH", "street": "Petersberger Straße 41", "zip": "36037",
            "city": "Fulda", "phone": "+49661482910", "mobile": "+4915254599371",
            "email": "anna@hofladen-mueller.example", "website": "www.hofladen-mueller.example",
        },
    ),
    (
        """i. A. Dr. Selim Aydın
Praxisklinik Aydın
Hohenzollernring 5, D-50672 Köln
Fon 0221 / 998 877-0 | Fax 0221 / 998 877-99
E-Mail: s.aydin@praxisklinik-aydin.example""",
        {
            "title": "Dr.", "first_name": "Selim", "last_name": "Aydın",
            "firm": "Praxisklinik Aydın", "street": "Hohenzollernring 5", "zip": "50672",
            "city": "Köln", "country": "DE", "phone": "+492219988770", "fax": "+4922199887799",
            "email": "s.aydin@praxisklinik-aydin.example",
        },
    ),
    (
        """Best regards,

Thomas Becker
Head of Sales

Becker Antriebstechnik GmbH & Co. KG
Industriestr. 12-14
D-72072 Tübingen
Germany

T: +49 (0)7071 12345-67
M: +49 (0)171 2345678
F: +49 (0)7071 12345-99
E: t.becker@becker-antriebe.example
W: https://www.becker-antriebe.example

Registered office: Tübingen, Commercial register Stuttgart HRA 987654
Managing Directors: Hans Becker, Eva Becker""",
        {
            "first_name": "Thomas", "last_name": "Becker", "job_title": "Head of Sales",
            "firm": "Becker Antriebstechnik GmbH & Co. KG", "street": "Industriestr. 12-14",
            "zip": "72072", "city": "Tübingen", "country": "DE", "phone": "+4970711234567",
            "mobile": "+491712345678", "fax": "+4970711234599",
            "email": "t.becker@becker-antriebe.example",
            "website": "www.becker-antriebe.example",
        },
    ),
    (
        """Mag. Katharina Huber
Leitung Einkauf

Huber Bau OG
Mariahilfer Straße 88/12
A-1070 Wien

Tel. +43 1 5234567-12
Mobil +43 664 1234567
katharina.huber@huberbau.example
FN 123456a, Handelsgericht Wien, UID ATU12345678""",
        {
            "title": "Mag.", "first_name": "Katharina", "last_name": "Huber",
            "job_title": "Leitung Einkauf", "firm": "Huber Bau OG",
            "street": "Mariahilfer Straße 88/12", "zip": "1070", "city": "Wien", "country": "AT",
            "mobile": "+436641234567", "email": "katharina.huber@huberbau.example",
        },
    ),
    (
        """Freundliche Grüsse
Urs Zollinger
Inhaber

Zollinger Präzision AG
Bahnhofstrasse 7
CH-8400 Winterthur

Telefon 052 212 34 56
Natel 079 345 67 89
urs@zollinger-praezision.example
CHE-123.456.789 MWST""",
        {
            "first_name": "Urs", "last_name": "Zollinger", "job_title": "Inhaber",
            "firm": "Zollinger Präzision AG", "street": "Bahnhofstrasse 7", "zip": "8400",
            "city": "Winterthur", "country": "CH", "phone": "+41522123456",
            "mobile": "+41793456789", "email": "urs@zollinger-praezision.example",
        },
    ),
    (
        """Kind regards

Emma Clarke
Senior Account Manager
Northfield Packaging Ltd
12 High Street
Leeds
LS1 4AP
United Kingdom
Tel: +44 113 496 0123
Mobile: +44 7700 900123
emma.clarke@northfield.example
Registered in England No. 01234567""",
        {
            "first_name": "Emma", "last_name": "Clarke", "job_title": "Senior Account Manager",
            "firm": "Northfield Packaging Ltd", "street": "12 High Street", "zip": "LS1 4AP",
            "city": "Leeds", "country": "GB", "phone": "+441134960123",
            "mobile": "+447700900123", "email": "emma.clarke@northfield.example",
        },
    ),
    (
        "Peter Sommer | Vertrieb | Sommer Elektro GmbH | Tel. 0731 123456 | peter@sommer.example",
        {
            "first_name": "Peter", "last_name": "Sommer", "job_title": "Vertrieb",
            "firm": "Sommer Elektro GmbH", "phone": "+49731123456", "email": "peter@sommer.example",
        },
    ),
    (
        """Viele Grüße aus Bad Kreuznach
Weingut Salm GbR
Inhaber: Jörg Salm
Weinbergstraße 3
55543 Bad Kreuznach
Tel 0671/22334
info@weingut-salm.example""",
        {
            "first_name": "Jörg", "last_name": "Salm", "job_title": "Inhaber",
            "firm": "Weingut Salm GbR", "street": "Weinbergstraße 3", "zip": "55543",
            "city": "Bad Kreuznach", "phone": "+4967122334", "email": "info@weingut-salm.example",
        },
    ),
    (
        """LG
Katrin

--
Katrin Vogt
Vogt Anlagenbau GmbH
Prokuristin
Tel.: 0345 - 77 88 99 0
Fax.: 0345 - 77 88 99 1
<mailto:k.vogt@vogt-anlagen.example>k.vogt@vogt-anlagen.example
Sitz der Gesellschaft: Halle (Saale), Registergericht Stendal, HRB 4711""",
        {
            "first_name": "Katrin", "last_name": "Vogt", "job_title": "Prokuristin",
            "firm": "Vogt Anlagenbau GmbH", "phone": "+493457788990", "fax": "+493457788991",
            "email": "k.vogt@vogt-anlagen.example",
        },
    ),
    (
        """Dipl.-Ing. (FH) Rolf Peters
Leiter Technik

PETERS STAHL AG
Werk Nord, Gebäude B
Hafenstr. 100
57072 Siegen

Telefon:  +49 271 334455
Mobiltelefon:  +49 160 98765432
rolf.peters@peters-stahl.example<mailto:rolf.peters@peters-stahl.example>
www.peters-stahl.example<http://www.peters-stahl.example>

Vorstand: Dr. Hans Kern (Vorsitzender), Ute Maas
Aufsichtsratsvorsitzender: Kurt Lang""",
        {
            "first_name": "Rolf", "last_name": "Peters", "job_title": "Leiter Technik",
            "firm": "PETERS STAHL AG", "street": "Hafenstr. 100", "zip": "57072", "city": "Siegen",
            "phone": "+49271334455", "mobile": "+4916098765432",
            "email": "rolf.peters@peters-stahl.example", "website": "www.peters-stahl.example",
        },
    ),
    (
        """John Miller
Director of Operations
Blue Harbor Logistics LLC
1200 Ocean Avenue
Portland, OR 97201
USA
Phone: +1 503 555 0142
jmiller@blueharbor.example
www.linkedin.com/in/johnmiller""",
        {
            "first_name": "John", "last_name": "Miller", "job_title": "Director of Operations",
            "firm": "Blue Harbor Logistics LLC", "street": "1200 Ocean Avenue", "zip": "97201",
            "city": "Portland", "state": "OR", "country": "US", "phone": "+15035550142",
            "email": "jmiller@blueharbor.example", "linkedin": "www.linkedin.com/in/johnmiller",
        },
    ),
    (
        """Mit freundlichem Gruß
ppa. Stefan Brückner
Leiter Vertrieb Süd

Brückner Werkzeuge e.K.
Am Alten Markt 2
D - 01067 Dresden
Telefon: 0351 4567890
E-Mail: brueckner@brueckner-werkzeuge.example
Internet: www.brueckner-werkzeuge.example""",
        {
            "first_name": "Stefan", "last_name": "Brückner", "job_title": "Leiter Vertrieb Süd",
            "firm": "Brückner Werkzeuge e.K.", "street": "Am Alten Markt 2", "zip": "01067",
            "city": "Dresden", "country": "DE", "phone": "+493514567890",
            "email": "brueckner@brueckner-werkzeuge.example",
            "website": "www.brueckner-werkzeuge.example",
        },
    ),
    (
        """Ines Wolf
Wolf Immobilien
Q 7, 24
68161 Mannheim
0621 1234567
0171 7654321
ines@wolf-immobilien.example""",
        {
            "first_name": "Ines", "last_name": "Wolf", "firm": "Wolf Immobilien",
            "street": "Q 7, 24", "zip": "68161", "city": "Mannheim", "phone": "+496211234567",
            "mobile": "+491717654321", "email": "ines@wolf-immobilien.example",
        },
    ),
    (
        """Maria Santoro, Inhaberin
Santoro Eismanufaktur
Lindenallee 9 · 20259 Hamburg
Tel. 040-334455 · Mobil 0176-1234 5678
ciao@santoro-eis.example""",
        {
            "first_name": "Maria", "last_name": "Santoro", "job_title": "Inhaberin",
            "firm": "Santoro Eismanufaktur", "street": "Lindenallee 9", "zip": "20259",
            "city": "Hamburg", "phone": "+4940334455", "mobile": "+4917612345678",
            "email": "ciao@santoro-eis.example",
        },
    ),
    (
        """Ulrich von der Heide
Gut Heidhof KG
Heidhof 1
29525 Uelzen
Tel. 0581 / 77 66
u.vonderheide@heidhof.example

Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, \
informieren Sie bitte den Absender.""",
        {
            "first_name": "Ulrich", "last_name": "von der Heide", "firm": "Gut Heidhof KG",
            "street": "Heidhof 1", "zip": "29525", "city": "Uelzen", "phone": "+495817766",
            "email": "u.vonderheide@heidhof.example",
        },
    ),
    (
        """Lea Hartmann M.Sc.
Projektleiterin Marketing
Hartmann Optik UG (haftungsbeschränkt)
Goethestraße 17a
99423 Weimar
Direkt: +49 3643 445566
lea.hartmann@hartmann-optik.example""",
        {
            "first_name": "Lea", "last_name": "Hartmann", "name_suffix": "M.Sc.",
            "job_title": "Projektleiterin Marketing",
            "firm": "Hartmann Optik UG (haftungsbeschränkt)", "street": "Goethestraße 17a",
            "zip": "99423", "city": "Weimar", "phone": "+493643445566",
            "email": "lea.hartmann@hartmann-optik.example",
        },
    ),
    (
        """Sophie Dubois
Chief Executive Officer

Dubois & Keller Sàrl
Rue du Lac 4
CH-1003 Lausanne
Mobile +41 78 123 45 67
sophie@dubois-keller.example""",
        {
            "first_name": "Sophie", "last_name": "Dubois",
            "job_title": "Chief Executive Officer", "firm": "Dubois & Keller Sàrl",
            "street": "Rue du Lac 4", "zip": "1003", "city": "Lausanne", "country": "CH",
            "mobile": "+41781234567", "email": "sophie@dubois-keller.example",
        },
    ),
    (
        """Stadtwerke Lünen GmbH
Abteilung Einkauf
Hülya Özkan
Borker Str. 56-58
44534 Lünen
Postfach 12 34
Telefon 02306 707-123
Telefax 02306 707-199
h.oezkan@sw-luenen.example""",
        {
            "first_name": "Hülya", "last_name": "Özkan", "department": "Einkauf",
            "firm": "Stadtwerke Lünen GmbH", "street": "Borker Str. 56-58",
            "street2": "Postfach 12 34", "zip": "44534", "city": "Lünen",
            "phone": "+492306707123", "fax": "+492306707199", "email": "h.oezkan@sw-luenen.example",
        },
    ),
    (
        """Thanks,
Dave

David O'Connor
Purchasing Manager | Harbour Foods plc
Direct: 020 7946 0123
d.oconnor@harbourfoods.example | www.harbourfoods.example
Company No. 7654321. Registered Office: 1 Dock Road, London""",
        {
            "first_name": "David", "last_name": "O'Connor", "job_title": "Purchasing Manager",
            "firm": "Harbour Foods plc", "email": "d.oconnor@harbourfoods.example",
            "website": "www.harbourfoods.example",
        },
    ),
    (
        """> Mit besten Grüßen
>
> Tomasz Wójcik
> Geschäftsführer
> Wójcik Metallveredelung GmbH
> Gewerbepark 8
> 15230 Frankfurt (Oder)
> T +49 335 112233
> M +49 172 9988776
> tomasz@wojcik-metall.example""",
        {
            "first_name": "Tomasz", "last_name": "Wójcik", "job_title": "Geschäftsführer",
            "firm": "Wójcik Metallveredelung GmbH", "street": "Gewerbepark 8", "zip": "15230",
            "city": "Frankfurt (Oder)", "phone": "+49335112233", "mobile": "+491729988776",
            "email": "tomasz@wojcik-metall.example",
        },
    ),
    (
        """Rechtsanwältin Dr. jur. Petra Nölting
Nölting & Partner PartG mbB
Domplatz 1
48143 Münster
Tel: (0251) 12 34 56
Fax: (0251) 12 34 57
kanzlei@noelting.example""",
        {
            "job_title": "Rechtsanwältin", "last_name": "Nölting", "first_name": "Petra",
            "firm": "Nölting & Partner PartG mbB",
            "street": "Domplatz 1", "zip": "48143", "city": "Münster", "phone": "+49251123456",
            "fax": "+49251123457", "email": "kanzlei@noelting.example",
        },
    ),
    (
        """Förderverein Freibad e.V.
Horst Debus (Vorsitzender)
Badstraße 1
35037 Marburg
Tel.: 06421 / 123 456
vorstand@freibad.example
IBAN DE12 3456 7890 1234 5678 90, BIC ABCDEFGH""",
        {
            "first_name": "Horst", "last_name": "Debus", "job_title": "Vorsitzender",
            "firm": "Förderverein Freibad e.V.", "street": "Badstraße 1", "zip": "35037",
            "city": "Marburg", "phone": "+496421123456", "email": "vorstand@freibad.example",
        },
    ),
    (
        """MEHMET KAYA
Kaya Reisen
Kaiserstraße 22
60311 Frankfurt am Main
📞 069 445566
✉ mehmet@kaya-reisen.example
🌐 kaya-reisen.example""",
        {
            "first_name": "Mehmet", "last_name": "Kaya", "firm": "Kaya Reisen",
            "street": "Kaiserstraße 22", "zip": "60311", "city": "Frankfurt am Main",
            "phone": "+4969445566", "email": "mehmet@kaya-reisen.example",
            "website": "kaya-reisen.example",
        },
    ),
    (
        """Julia Fischer
Assistentin der Geschäftsführung

Fischer Holzbau SE
Waldweg 5
1. Obergeschoss
83022 Rosenheim

Tel. +49 8031 9988-10, Mobil +49 151 11122233
julia.fischer@fischer-holzbau.example

Please consider the environment before printing this e-mail.
Sent from my iPhone""",
        {
            "first_name": "Julia", "last_name": "Fischer",
            "job_title": "Assistentin der Geschäftsführung", "firm": "Fischer Holzbau SE",
            "street": "Waldweg 5", "street2": "1. Obergeschoss", "zip": "83022",
            "city": "Rosenheim", "phone": "+498031998810", "mobile": "+4915111122233",
            "email": "julia.fischer@fischer-holzbau.example",
        },
    ),
    (
        """Priya Patel – Founder & CEO
Brightleaf Studio
Unit 4, 27 Mill Lane
Bristol BS1 6QA
p: 0117 496 0456
e: priya@brightleaf.example""",
        {
            "first_name": "Priya", "last_name": "Patel", "job_title": "Founder & CEO",
            "firm": "Brightleaf Studio", "street": "27 Mill Lane", "zip": "BS1 6QA",
            "city": "Bristol", "country": "GB", "phone": "+441174960456",
            "email": "priya@brightleaf.example",
        },
    ),
    (
        """Beste Grüße
Magdalena Kaczmarek
--
Kaczmarek Floristik
Blumenweg 3
4020 Linz
Österreich
Tel: 0732 / 66 77 88
blumen@kaczmarek.example""",
        {
            "first_name": "Magdalena", "last_name": "Kaczmarek", "firm": "Kaczmarek Floristik",
            "street": "Blumenweg 3", "zip": "4020", "city": "Linz", "country": "AT",
            "phone": "+43732667788", "email": "blumen@kaczmarek.example",
        },
    ),
    (
        """info@kitawald.example
Tel. 03334 221100""",
        {"email": "info@kitawald.example", "phone": "+493334221100"},
    ),
    (
        """Anna Beispiel""",
        {"first_name": "Anna", "last_name": "Beispiel"},
    ),
]  # fmt: skip
TEXTS = ("salutation", "title", "first_name", "last_name", "name_suffix", "firm", "department",
         "job_title", "street", "street2", "zip", "city", "state", "country")  # fmt: skip
LOOSE = {"title"}
"""What may be there without being asked for."""


def read(text: str) -> dict[str, str]:
    """Every field that was read, and the normal form of each point by its kind."""
    contact = read_signature(text).contact
    found = {name: getattr(contact, name) for name in TEXTS if getattr(contact, name)}
    for point in contact.points:
        assert point.kind not in found, f"two of {point.kind}"
        found[point.kind] = point.normal
    return found


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text[:18].strip() for text, _ in CASES])
def test_a_signature_is_read(text: str, wanted: dict[str, str]) -> None:
    found = read(text)
    loose = {name for name in LOOSE if name not in wanted}
    shown = {name: value for name, value in found.items() if name not in loose}
    for kind in ("phone", "website"):
        if kind not in wanted:
            shown.pop(kind, None) if kind == "phone" and "mobile" in wanted else None
    assert {name: shown.get(name) for name in wanted} == wanted
    assert set(shown) - set(wanted) <= {"phone", "country"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("LG Olli\n\nOliver Krämer\nKrämer Elektrotechnik\noffice@kraemer-elektro.example",
         {"first_name": "Oliver", "last_name": "Krämer", "firm": "Krämer Elektrotechnik"}),
        ("MfG, Jens\nJens Ohlsen\n040 1234567",
         {"first_name": "Jens", "last_name": "Ohlsen", "phone": "+49401234567"}),
        ("Svenja Petersen\nElbblick Immobilien e.K.\nE-Mail: petersen(at)elbblick.example",
         {"email": "petersen@elbblick.example"}),
        ("Svenja Petersen\npetersen [at] elbblick [dot] example",
         {"email": "petersen@elbblick.example", "last_name": "Petersen"}),
        ("Marcus Weatherby\nAcme Widgets, Inc.\n500 Market St\nSan Francisco, CA 94105\n"
         "o (415) 555-0132 | c 628-555-0199",
         {"firm": "Acme Widgets, Inc.", "first_name": "Marcus", "phone": "+14155550132",
          "mobile": "+16285550199"}),
        ("Hans Müller, Müller GmbH", {"firm": "Müller GmbH", "last_name": "Müller"}),
    ],
)  # fmt: skip
def test_greetings_spelled_addresses_and_american_ways_are_read(
    text: str, wanted: dict[str, str]
) -> None:
    found = read(text)
    assert {name: found.get(name) for name in wanted} == wanted


def test_small_print_register_and_managers_are_nobodys_details() -> None:
    text = CASES[0][0]
    rest = read_signature(text).rest
    assert rest == ()


def test_what_was_not_understood_is_told() -> None:
    found = read_signature("Anna Müller\nMüller GmbH\nWir machen Ihr Leben schöner.\n0661 1234567")
    assert found.rest == ("Wir machen Ihr Leben schöner.",)


def test_nothing_comes_of_nothing() -> None:
    assert read("") == {}
    assert read("\n\n--\n***\n") == {}


def test_a_long_text_is_looked_at_only_in_part() -> None:
    assert read_signature("x" * 1_000_000).contact.firm == ""


def test_a_number_that_is_none_is_not_taken() -> None:
    assert "phone" not in read("Anna Müller\nKundennummer 4711")
