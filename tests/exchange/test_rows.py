"""What becomes of the cells of a row."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.exchange.whole_reading import MakeSheet, ReadSheet


def test_a_list_becomes_rows_with_values_and_points(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(
        xlsx(
            [
                ["Anrede", "Vorname", "Nachname", "Firma", "PLZ", "Ort", "Telefon", "Mobil",
                "E-Mail", "Website"],
                ["Frau", "Jana", "Köhler", "Köhler Metallbau GmbH", "07743", "Jena",
                "03641 55020", "0151 23456789",
                 "JK@koehler.example", "https://www.Koehler.example/"],
            ]
        )
    )  # fmt: skip
    row = found.rows[0]
    assert row.number == 2
    assert row.values == {
        "salutation": "Frau", "first_name": "Jana", "last_name": "Köhler",
        "company": "Köhler Metallbau GmbH",
        "zip": "07743", "city": "Jena",
    }  # fmt: skip
    assert row.points == [
        ("phone", "03641 55020", "+49364155020", ""),
        ("mobile", "0151 23456789", "+4915123456789", ""),
        ("email", "JK@koehler.example", "jk@koehler.example", ""),
        ("website", "https://www.Koehler.example/", "www.koehler.example", ""),
    ]
    assert row.raw[4] == "07743"
    assert found.problems == []


def test_a_row_without_any_name_is_rejected_and_an_address_is_a_name(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    found = read(
        xlsx(
            [
                ["Name", "Firma", "Telefon", "E-Mail"],
                ["", "", "+49 171 2233445", ""],
                ["", "", "", "info@kitawald.de"],
                ["", "Wolf AG", "", ""],
                ["", "", "", "kein"],
                ["", "", "", ""],
                ["-", "NULL", "n/a", "k.A."],
            ]
        )
    )
    assert [row.number for row in found.rows] == [3, 4]
    assert [row.number for row in found.rejected] == [2, 5]
    assert [(p.row, p.code, p.rejected) for p in found.problems] == [
        (2, "no_name", True), (5, "email_invalid", False), (5, "no_name", True),
    ]  # fmt: skip
    assert found.rejected[0].raw == ("", "", "+49 171 2233445", "")


def test_lost_digits_are_flagged_and_never_guessed(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(
        xlsx(
            [
                ["Nachname", "Telefon", "PLZ", "Kundennummer"],
                ["A", "4.93E+11", "01067", "007"],
                ["B", 1701234567, 1067, 12345],
                ["C", 4.93e15, 80331, 1.2345e16],
                ["D", 55020, 106, ""],
            ]
        )
    )
    assert [row.points for row in found.rows] == [
        [], [("phone", "1701234567", "+491701234567", "")], [], [("phone", "55020", "", "")],
    ]  # fmt: skip
    assert [row.values.get("zip") for row in found.rows] == ["01067", "01067", "80331", "106"]
    assert [row.values.get("customer_no") for row in found.rows] == ["007", "12345", None, None]
    assert [(p.row, p.code) for p in found.problems] == [
        (2, "phone_lost_digits"),
        (3, "phone_restored"), (3, "postcode_restored"),
        (4, "phone_lost_digits"), (4, "id_lost_digits"),
        (5, "phone_unreadable"), (5, "postcode_lost_zero"),
    ]  # fmt: skip
    assert found.problems[0].value == "4.93E+11"
    assert found.problems[0].column == "Telefon"


def test_the_country_of_the_row_rules_phones_and_postcodes(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    found = read(
        xlsx(
            [
                ["Nachname", "Telefon", "PLZ", "Land"],
                ["A", "044 668 18 00", 8001, "Schweiz"],
                ["B", "01 5331234", 1010, "Austria"],
                ["C", "030 1234567", 1067, ""],
                ["D", "030 1234567", 1067, "Atlantis"],
            ]
        )
    )
    assert [row.points[0][2] for row in found.rows] == [
        "+41446681800",
        "+4315331234",
        "+49301234567",
        "+49301234567",
    ]
    assert [row.values["zip"] for row in found.rows] == ["8001", "1010", "01067", "01067"]
    assert [row.values.get("country") for row in found.rows] == ["CH", "AT", None, "Atlantis"]


def test_composite_cells_are_split(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(
        xlsx(
            [
                ["Name, Vorname", "Straße + Hausnr.", "PLZ Ort", "Telefon/Mobil"],
                ["Müller, Hans", "Hauptstr. 5", "04109 Leipzig", "030 1234567 / 0171 1234567"],
                ["Meier Eva", "Weg 1", "D-06108 Halle (Saale)", ""],
            ]
        )
    )
    first, second = found.rows
    assert first.values == {
        "full_name": "Müller, Hans", "first_name": "Hans", "last_name": "Müller",
        "street": "Hauptstr. 5",
        "zip": "04109", "city": "Leipzig",
    }  # fmt: skip
    assert [point[2] for point in first.points] == ["+49301234567", "+491711234567"]
    assert (second.values["first_name"], second.values["last_name"]) == ("Eva", "Meier")
    assert (second.values["zip"], second.values["city"]) == ("06108", "Halle (Saale)")


def test_an_address_block_and_a_house_number_are_put_in_place(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    found = read(
        xlsx(
            [
                ["Firma", "Straße", "Hausnummer", "Lieferadresse"],
                ["A GmbH", "Hauptstraße", 5.0, "Weg 2\n06108 Halle\nDeutschland"],
            ]
        )
    )
    values = found.rows[0].values
    assert values["street"] == "Hauptstraße 5"
    assert "house_no" not in values
    assert (values["other_street"], values["other_zip"], values["other_city"]) == (
        "Weg 2",
        "06108",
        "Halle",
    )


def test_dates_amounts_and_lists_become_what_they_are(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(
        xlsx(
            [
                [
                    "Nachname",
                    "Geburtstag",
                    "Betrag",
                    "Währung",
                    "Tags",
                    "Erstellt am",
                    "Nicht anrufen",
                ],
                [
                    "A",
                    date(1980, 5, 1),
                    "1.234,50 €",
                    "",
                    "VIP, Messe; VIP",
                    "2026-11-23T12:00:00Z",
                    "ja",
                ],
                ["B", "31.02.1980", "viel", "CHF", "", "", "nein"],
                ["C", 29342, 99.9, "Euro", "", datetime(2026, 1, 2, 3, 4), "vielleicht"],
                ["D", "0.0.00", "", "", "", "", ""],
            ]
        )
    )
    a, b, c, d = (row.values for row in found.rows)
    assert (a["birthday"], a["amount"], a["currency"]) == (date(1980, 5, 1), 123450, "EUR")
    assert a["tags"] == ["VIP", "Messe"]
    assert a["optout_phone"] is True
    assert a["created_at"] == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert "birthday" not in b
    assert "amount" not in b
    assert b["currency"] == "CHF"
    assert b["optout_phone"] is False
    assert c["birthday"] == date(1980, 5, 1)
    assert c["amount"] == 9990
    assert c["currency"] == "EUR"
    moment = c["created_at"]
    assert isinstance(moment, datetime)
    assert moment.tzinfo is UTC
    assert d == {"last_name": "D"}
    assert [(p.row, p.code, p.value) for p in found.problems] == [
        (3, "date_invalid", "31.02.1980"), (3, "amount_invalid", "viel"), (4, "flag_unreadable",
        "vielleicht"),
    ]  # fmt: skip


def test_an_ambiguous_date_is_flagged_in_an_english_file(
    text_file: MakeSheet, read: ReadSheet
) -> None:
    english = [["First Name", "Last Name", "Birthday"], ["A", "B", "03/04/1980"]]
    assert read(text_file(english, separator=","), language="en").codes == ["date_ambiguous"]
    told = [*english, ["C", "D", "12/31/1980"]]
    found = read(text_file(told, name="b.csv", separator=","), language="en")
    assert [row.values["birthday"] for row in found.rows] == [date(1980, 3, 4), date(1980, 12, 31)]


def test_sheet_errors_and_empty_words_are_empty(text_file: MakeSheet, read: ReadSheet) -> None:
    found = read(
        text_file(
            [
                ["Nachname", "Ort", "Telefon", "Firma"],
                ["Null", "#N/A", "#BEZUG!", "NULL"],
                ["B", "-", "n/a", "–"],
            ]
        )
    )
    assert [row.values for row in found.rows] == [{"last_name": "Null"}, {"last_name": "B"}]
    assert [(p.code, p.column) for p in found.problems] == [
        ("sheet_error", "Ort"),
        ("sheet_error", "Telefon"),
    ]


def test_a_text_too_long_is_refused_and_its_row_kept(
    xlsx: MakeSheet, text_file: MakeSheet, read: ReadSheet
) -> None:
    long = "x" * 100_000
    found = read(
        text_file([["Nachname", "Straße", "Notizen"], ["A", long, long], [long, "s", "n" + long]])
    )
    assert [row.number for row in found.rows] == [2]
    assert found.rows[0].values == {"last_name": "A", "notes": long}
    assert [(p.row, p.column, p.code) for p in found.problems] == [
        (2, "Straße", "too_long"), (3, "Nachname", "too_long"), (3, "Notizen", "too_long"), (3,
        "", "no_name"),
    ]  # fmt: skip
    assert all(len(problem.value) <= 200 for problem in found.problems)


def test_emoji_right_to_left_and_odd_characters_survive_clean(
    xlsx: MakeSheet, read: ReadSheet
) -> None:
    found = read(
        xlsx(
            [
                ["Vorname", "Nachname", "Firma"],
                ["Zoë 🌻", "עמית", "\u00a0Mu\u0308ller\u200b GmbH\u00a0"],
                ["عمر", "👨‍👩‍👧", "Zeile 1\r\nZeile 2"],
            ]
        )
    )
    assert found.rows[0].values == {
        "first_name": "Zoë 🌻",
        "last_name": "עמית",
        "company": "Müller GmbH",
    }
    assert found.rows[1].values == {
        "first_name": "عمر",
        "last_name": "👨‍👩‍👧",
        "company": "Zeile 1\nZeile 2",
    }


def test_googles_labels_and_several_values_in_one_cell(
    text_file: MakeSheet, read: ReadSheet
) -> None:
    headers = ["First Name", "Last Name", "Labels", "E-mail 1 - Label", "E-mail 1 - Value",
    "Phone 1 - Label",
               "Phone 1 - Value", "Phone 2 - Label", "Phone 2 - Value",
               "Website 1 - Value"]  # fmt: skip
    row = ["Tom", "Richter", "* myContacts ::: Messe", "*", "a@x.de ::: b@x.de", "Mobile",
    "0171 1234567", "Home Fax",
           "030 1234567", "www.x.de"]  # fmt: skip
    found = read(text_file([headers, row], separator=","))
    assert found.reading.program is not None
    assert found.reading.program.startswith("Google")
    assert found.rows[0].values == {"first_name": "Tom", "last_name": "Richter", "tags": ["Messe"]}
    assert found.rows[0].points == [
        ("email", "a@x.de", "a@x.de", ""),
        ("email", "b@x.de", "b@x.de", ""),
        ("mobile", "0171 1234567", "+491711234567", ""),
        ("fax", "030 1234567", "+49301234567", "home"),
        ("website", "www.x.de", "www.x.de", ""),
    ]


def test_a_second_different_value_of_a_field_is_reported(xlsx: MakeSheet, read: ReadSheet) -> None:
    found = read(
        xlsx([["Nachname", "Ort", "Wohnort"], ["A", "Halle", "Halle"], ["B", "Halle", "Jena"]]),
        mapping={1: "city", 2: "city"},
    )
    assert [row.values["city"] for row in found.rows] == ["Halle", "Halle"]
    assert [(p.row, p.code, p.value) for p in found.problems] == [(3, "second_value", "Jena")]


def test_birthdays_in_three_columns_and_vat_ids_in_two(
    text_file: MakeSheet, read: ReadSheet
) -> None:
    headers = [
        "First Name",
        "Last Name",
        "Display Name",
        "Primary Email",
        "Secondary Email",
        "Birth Year",
        "Birth Month",
        "Birth Day",
    ]
    found = read(text_file([headers, ["A", "B", "", "", "", "1980", "5", "1"]], separator=","))
    assert found.reading.program == "Thunderbird"
    assert found.rows[0].values["birthday"] == date(1980, 5, 1)


@pytest.mark.parametrize("guarded", ["'=1+1", "'@x", "'-5", "'+a"])
def test_the_apostrophe_of_a_guarded_text_is_taken_off(
    text_file: MakeSheet, read: ReadSheet, guarded: str
) -> None:
    found = read(text_file([["Nachname", "Ort"], [guarded, "'s Gravenhage"]]))
    assert found.rows[0].values == {"last_name": guarded[1:], "city": "'s Gravenhage"}


def test_header_words_in_the_middle_of_a_file_do_not_matter(
    tmp_path: Path, text_file: MakeSheet, read: ReadSheet
) -> None:
    found = read(text_file([["Nachname", "Ort"], ["A", "B"], ["Nachname", "Ort"]]))
    assert [row.number for row in found.rows] == [2, 3]
