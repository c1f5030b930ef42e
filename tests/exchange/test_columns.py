"""Which column is which field."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest

from leaddesk import paths
from leaddesk.desk.incoming import KEPT
from leaddesk.exchange.columns import fingerprint, recognise_columns
from leaddesk.exchange.header_parts import field_by_parts, last_name_first
from leaddesk.exchange.header_table import (
    header_table,
    language_of,
    own_headers,
    recognise_program,
)


def _table() -> list[tuple[str, str, str, str]]:
    with (paths.resources() / "headers.csv").open(encoding="utf-8", newline="") as file:
        return [(a, b, c, d) for a, b, c, d in list(csv.reader(file))[1:]]


def _programs() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for system, language, header, name in _table():
        groups.setdefault((system, language), []).append((header, name))
    for (system, language), headers in groups.items():
        yield system, language, headers


def test_of_all_known_headers_at_least_97_percent_are_mapped_and_none_wrongly(
    capsys: pytest.CaptureFixture[str],
) -> None:
    right = total = 0
    wrong: list[str] = []
    for system, language, headers in _programs():
        _, columns = recognise_columns(
            [header for header, _ in headers], kept=KEPT, lose_nothing=True
        )
        for (header, name), column in zip(headers, columns, strict=True):
            total += 1
            expected = None if name == "ignore" else name
            field = column.means or column.field
            if field == expected:
                right += 1
            elif field is not None:
                wrong.append(f"{system} ({language}): {header} -> {field}, not {name}")
    with capsys.disabled():
        print(f"\nheaders mapped: {right} of {total} = {right / total:.1%}, wrong: {len(wrong)}")
    assert wrong == []
    assert right / total >= 0.97


@pytest.mark.parametrize("system", sorted({row[0] for row in _table()}))
def test_a_program_is_recognised_by_its_whole_header_row(system: str) -> None:
    for name, _, headers in _programs():
        if name == system and len(headers) >= 3:
            assert recognise_program([header for header, _ in headers]) == system


@pytest.mark.parametrize("language", ["de", "en"])
def test_our_own_export_is_recognised_entirely(language: str) -> None:
    own = [(h, f) for s, lang, h, f in _table() if s == "LeadDesk" and lang == language]
    program, columns = recognise_columns([header for header, _ in own])
    assert program == "LeadDesk"
    assert [c.field for c in columns] == [None if f == "ignore" else f for _, f in own]
    assert {c.why for c in columns} == {"own", "ignored"}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("PLZ Ort", "zip"),
        ("PLZ/Ort", "zip"),
        ("Straße + Hausnr.", "street"),
        ("Straße/Nr.", "street"),
        ("Str. u. Hausnummer", "street"),
        ("Name, Vorname", "full_name"),
        ("Vor- und Nachname", "full_name"),
        ("Ansprechpartner", "full_name"),
        ("Name Ansprechpartner", "full_name"),
        ("Firmenname", "company"),
        ("Name der Firma", "company"),
        ("Company Name", "company"),
        ("Tel.", "phone"),
        ("Tel.-Nr.", "phone"),
        ("Telefon (geschäftlich)", "phone"),
        ("Telefon privat", "home_phone"),
        ("Telefon 2", "phone2"),
        ("Zentrale", None),
        ("Telefonzentrale", "company_phone"),
        ("Handynummer", "mobile"),
        ("Telefon mobil", "mobile"),
        ("Mobile No.", "mobile"),
        ("Telefon/Mobil", "phone"),
        ("Fax-Nr.", "fax"),
        ("E-Mail-Adresse", "email"),
        ("eMail", "email"),
        ("E-Mail 2", "email2"),
        ("E-Mail privat", "email2"),
        ("Homepage", "website"),
        ("Internetadresse", "website"),
        ("Strasse (Lieferadresse)", "other_street"),
        ("Rechnungsadresse PLZ", "zip"),
        ("Wohnort", "city"),
        ("Land", "country"),
        ("Geb.-Datum", "birthday"),
        ("Position im Unternehmen", "job_title"),
        ("Akad. Titel", "title"),
        ("Nächster Kontakt am", "next_action_at"),
        ("Wiedervorlage am", "next_action_at"),
        ("Bemerkungen", "notes"),
        ("Umsatzpotenzial", "amount"),
        ("Nicht anrufen", "optout_phone"),
        ("Keine E-Mails", "optout_email"),
        ("Kd.-Nr.", "customer_no"),
        ("Schuhgröße", None),
        ("Newsletter", None),
        ("Einwilligung", None),
        ("Region", None),
        ("", None),
        ("123", None),
        ("Datum", None),
    ],
)
def test_a_header_is_read_by_its_parts(header: str, field: str | None) -> None:
    assert field_by_parts(header) == field


def _one(header: str, *values: str, beside: tuple[str, ...] = ()) -> tuple[str | None, str]:
    headers = [header, *beside]
    sample = [[value, *("" for _ in beside)] for value in values]
    column = recognise_columns(headers, sample)[1][0]
    return column.field, column.why


def test_an_ambiguous_title_is_settled_by_its_values_or_not_at_all() -> None:
    assert _one("Title", "Mr.", "Mrs.", "Ms") == ("salutation", "values")
    assert _one("Title", "CEO", "Head of Sales", "Owner") == ("job_title", "values")
    assert _one("Titel", "Dr.", "Prof. Dr.") == ("title", "values")
    assert _one("Title") == (None, "ambiguous")
    assert _one("Titel", "rot", "grün") == (None, "ambiguous")


def test_name_is_settled_by_its_neighbours_or_its_values() -> None:
    assert _one("Name", beside=("Vorname",)) == ("last_name", "part")
    assert _one("Name", beside=("Firma", "PLZ")) == ("full_name", "part")
    assert _one("Name", beside=("Ansprechpartner", "PLZ")) == ("company", "part")
    assert _one("Name", "Köhler GmbH", "Druck AG") == ("company", "values")
    assert _one("Name", "Anna Müller", "Tom Richter") == ("full_name", "values")
    assert _one("Name", "Müller", "Richter") == (None, "ambiguous")


def test_an_address_is_a_street_beside_a_postcode_and_else_a_block() -> None:
    assert _one("Adresse", beside=("PLZ", "Ort")) == ("street", "part")
    assert _one("Adresse", "Hauptstr. 1, 04109 Leipzig", "Weg 2, 06108 Halle") == (
        "address_block",
        "values",
    )


def test_ort_is_the_city_unless_outlook_wrote_the_file() -> None:
    assert _one("Ort", beside=("Vorname", "Nachname", "Abteilung", "Notizen")) == (
        "city",
        "normalised",
    )
    headers = ["Vorname", "Straße geschäftlich", "Ort geschäftlich", "Telefon (privat)", "Ort"]
    program, columns = recognise_columns(headers)
    assert program == "Outlook (classic CSV)"
    assert columns[-1].field == "office_location"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (["a@x.de", "b@x.de", "c@y.de"], "email"),
        (["https://www.a.de", "www.b.de"], "website"),
        (["https://www.linkedin.com/in/a", "linkedin.com/in/b"], "linkedin_url"),
        (["+49 30 1234567", "0341 123456", "089/1234567"], "phone"),
        (["0171 1234567", "+49 160 1234567"], "mobile"),
        (["Frau", "Herr", "Frau"], "salutation"),
        (["04109 Leipzig", "06108 Halle"], "zip"),
        (["12", "13"], None),
        (["rot", "blau"], None),
    ],
)
def test_an_unknown_column_is_told_by_its_values(values: list[str], field: str | None) -> None:
    assert _one("Xyzzy", *values) == (field, "values" if field else "unknown")


def test_a_column_of_addresses_is_email_whatever_it_is_called() -> None:
    assert _one("Adresse", "a@x.de", "b@x.de", "c@x.de") == ("email", "values")
    assert _one("", "a@x.de", "b@x.de") == ("email", "values")


def test_a_misspelt_header_is_found_by_closeness() -> None:
    assert _one("Vornname") == ("first_name", "close")
    assert _one("Abteiling") == ("department", "close")


def test_words_of_one_program_do_not_bind_others() -> None:
    for header in (
        "Konto",
        "Nummer",
        "Sonstige",
        "Privat",
        "Partner",
        "Mitarbeiter",
        "Extra",
        "Status",
    ):
        assert _one(header, beside=("Firma", "PLZ")) == (None, "ambiguous"), header


def test_two_columns_of_one_field_become_first_and_second() -> None:
    _, columns = recognise_columns(
        ["Telefon", "Telefon", "Tel.", "E-Mail", "E-Mail", "Vorname", "Vorname"]
    )
    assert [c.field for c in columns] == [
        "phone",
        "phone2",
        "phone3",
        "email",
        "email2",
        "first_name",
        None,
    ]
    assert columns[-1].why == "taken"


def test_a_chosen_mapping_wins() -> None:
    _, columns = recognise_columns(["Schuhgröße", "Vorname"], mapping={0: "notes", 1: None})
    assert [(c.field, c.why) for c in columns] == [("notes", "chosen"), (None, "chosen")]


def test_the_language_of_a_header_row_is_told() -> None:
    assert language_of(["Vorname", "Nachname", "Straße"]) == "de"
    assert language_of(["First Name", "Last Name", "City"]) == "en"
    assert language_of(["xyz"]) is None


def test_last_name_first_is_told_by_the_header() -> None:
    assert last_name_first("Name, Vorname")
    assert not last_name_first("Vorname Name")
    assert not last_name_first("Name")


def test_a_fingerprint_is_the_same_for_the_same_header_row() -> None:
    assert (
        fingerprint(["E-Mail", "Ort"])
        == fingerprint(["e-mail ", "ORT"])
        != fingerprint(["Ort", "E-Mail"])
    )


def test_every_field_of_the_vocabulary_is_a_field_of_the_table() -> None:
    known = {entry.field for entry in header_table().entries}
    from leaddesk.exchange import fields
    from leaddesk.exchange.header_words import THINGS, atoms

    words = {m for ms in atoms().values() for m in ms if m[0] not in "@#"} - THINGS
    assert words <= known
    for group in (fields.POINTS, fields.DATES, fields.MOMENTS, fields.AMOUNTS, fields.FLAGS,
    fields.COUNTRIES,
                  fields.POSTCODES, fields.LISTS, fields.IDS, fields.LONG, fields.NAMES,
                  fields.NUMBERS):  # fmt: skip
        assert set(group) - fields.MAIL <= known


@pytest.mark.parametrize("language", ["de", "en"])
def test_our_own_headers_are_each_there_once(language: str) -> None:
    own = own_headers(language)
    assert own["external_id"].startswith("LeadDesk")
    assert len(set(own.values())) == len(own)
    assert own_headers("de").keys() == own_headers("en").keys()


def test_lists_of_unknown_programs_are_mostly_understood() -> None:
    lists = {
        "Kunden-Nr.;Anrede;Titel;Nachname;Vorname;Organisation;Position;IBAN;Strasse;PLZ;Ort;Land;"
        "Telefon;Mobil;Fax;E-Mail;Webseite;Beschreibung;Geburtstag;Tags": 20,
        "Firmenname;Anrede;Name;Vorname;Strasse + Hausnr;PLZ Ort;Tel. gesch.;Tel. priv.;"
        "Mobil privat;E-Mail geschäftl.;Homepage;Geb.-Datum;Branche;Wiedervorlage;Quelle": 15,
        "First Name;Last Name;Email;Company;Address1;Address2;City;Province;Country Code;Zip": 10,
        "NAME1;NAME2;STRASSE;HAUSNR;PLZ;ORT;TELEFON;FAX;EMAIL;URL;VORNAME_GF;NACHNAME_GF": 12,
    }
    for text, expected in lists.items():
        _, columns = recognise_columns(text.split(";"))
        assert sum(column.field is not None for column in columns) == expected, text
