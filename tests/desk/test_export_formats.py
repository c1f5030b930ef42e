"""Exports beside the plain way out and back: chosen columns, drop-downs, the legend, cards, JSON,
the empty template, and edited cells that come back as edits."""

from __future__ import annotations

import json
import unicodedata
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from leaddesk.desk import Desk
from leaddesk.desk.export_columns import TEMPLATE
from leaddesk.desk.incoming import KEPT
from leaddesk.domain.contact import Contact
from leaddesk.domain.trouble import Cancelled, Trouble
from tests.desk.test_exports import Codes, exported, sheets
from tests.desks import EBOOK, desk_in, many, peopled, person


def header_row(path: Path) -> list[str]:
    book = openpyxl.load_workbook(path)
    return [str(cell.value) for cell in book.worksheets[0][1]]


def drop_downs(path: Path) -> dict[str, list[str]]:
    """The words of each drop-down of the first sheet, by header."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    found = {}
    for rule in sheet.data_validations.dataValidation:
        letter = str(rule.sqref).rstrip("0123456789:").split("2:")[0]
        told = rule.formula1
        if told.startswith('"'):
            words = told.strip('"').split(",")
        else:
            name, _, place = told.partition("!")
            assert book[name].sheet_state == "hidden"
            words = [str(row[0].value) for row in book[name][place.replace("$", "")]]
        found[str(sheet[f"{letter}1"].value)] = words
    return found


def test_chosen_columns_are_written_and_the_id_always(desk: Desk, tmp_path: Path) -> None:
    peopled(desk)
    path = tmp_path / "a.xlsx"
    desk.exports.export_contacts(path, Codes(), columns=["city", "last_name", "birthday"])
    assert header_row(path) == ["LeadDesk-ID", "Nachname", "Ort", "Geburtstag"]
    assert openpyxl.load_workbook(path).worksheets[0].column_dimensions["A"].hidden


def test_columns_are_offered_with_what_is_used(desk: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler", notes="x"))
    offered = {each.name: each for each in desk.exports.columns(Codes("en"))}
    assert "external_id" not in offered
    assert offered["notes"].used
    assert not offered["birthday"].used
    assert offered["phone"].used
    assert not offered["phone2"].used
    assert offered["last_name"].header == "Last name"
    assert len(offered) > 40


def test_lists_of_the_desk_are_drop_downs(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(person("Anna", "Adler", salutation="Monsieur", country="FR"))
    path = tmp_path / "a.xlsx"
    desk.exports.export_contacts(path, Codes())
    found = drop_downs(path)
    assert found["Herkunft"][:2] == ["business_card", "trade_fair"]
    assert found["Phase"] == [stage.key for stage in desk.reads.stages()]
    assert found["Anrede"] == ["mr", "ms", "Monsieur"]
    assert found["Land"] == ["DE", "AT", "CH", "FR"]


def test_long_lists_and_words_with_commas_stand_on_a_hidden_sheet(
    desk: Desk, tmp_path: Path
) -> None:
    for number in range(40):
        desk.contacts.add(person("A", f"B{number}", salutation=f"Herr, Dr. {number:02}"))
    path = tmp_path / "a.xlsx"
    desk.exports.export_contacts(path, Codes())
    words = drop_downs(path)["Anrede"]
    assert words[:3] == ["mr", "ms", "Herr, Dr. 00"]
    assert dict(desk.imports.propose(path).counts())["unchanged"] == 40


def test_the_legend_tells_every_column_of_every_sheet(desk: Desk, tmp_path: Path) -> None:
    peopled(desk)
    path = tmp_path / "a.xlsx"
    found = exported(desk, path)
    told = {(row["legend_sheet"], row["legend_column"]) for row in found["legend"]}
    book = openpyxl.load_workbook(path)
    for name in ("contacts", "activities", "checklist", "sales"):
        assert {(name, cell.value) for cell in book[name][1]} <= told
    (stage,) = [row for row in found["legend"] if row["legend_column"] == "Phase"]
    assert (stage["legend_meaning"], stage["legend_back"]) == ("stage", "no")
    assert "in_dialogue" in stage["legend_values"]


def test_three_edited_cells_are_exactly_three_changes(desk: Desk, tmp_path: Path) -> None:
    peopled(desk)
    path = tmp_path / "a.xlsx"
    desk.exports.export_contacts(path, Codes())
    book = openpyxl.load_workbook(path)
    sheet = book["contacts"]
    place = {cell.value: cell.column for cell in sheet[1]}
    rows = {sheet.cell(row, place["Vorname"]).value: row for row in range(2, sheet.max_row + 1)}
    sheet.cell(rows["Anna"], place["Ort"], "Jena")
    sheet.cell(rows["Bert"], place["Vorname"], "Berthold")
    sheet.cell(rows["Carla"], place["Wert"], 77)
    book.save(path)
    proposal = desk.imports.propose(path, on_match="update")
    changed = [line for line in proposal.lines if line.verdict == "changed"]
    changes = {name: new for line in changed for name, (_, new) in line.changes.items()}
    assert changes == {"city": "Jena", "first_name": "Berthold", "value_cents": 7_700}
    assert len(changed) == 3
    assert dict(proposal.counts())["unchanged"] == 5


def test_an_objection_is_written_and_read_back(desk: Desk, tmp_path: Path) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    desk.contacts.add(person("Bert", "Braun"))
    desk.store.change("UPDATE contact SET opted_out = 'email,phone' WHERE id = ?", (key,))
    path = tmp_path / "a.xlsx"
    rows = exported(desk, path)["contacts"]
    assert [(row["Nicht anrufen"], row["Keine E-Mail-Werbung"]) for row in rows if
            row["Vorname"] == "Anna"] == [("yes", "yes")]  # fmt: skip
    proposal = desk.imports.propose(path, on_match="update")
    assert sorted(line.incoming.opted_out for line in proposal.lines) == ["", "email,phone"]


def test_csv_is_for_german_excel_or_plain(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(person("Anna", "Adler", value_cents=150, birthday=date(1980, 5, 1)))
    path = tmp_path / "a.csv"
    desk.exports.export_contacts(path, Codes("en"), dialect="excel_de")
    text = path.read_text("utf-8-sig")
    assert ";1,5" in text
    assert "01.05.1980" in text
    desk.exports.export_contacts(path, Codes("de"), dialect="plain")
    assert "1980-05-01" in path.read_text("utf-8")
    assert not path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_cards_come_in_the_order_asked_for(desk: Desk, tmp_path: Path) -> None:
    people = peopled(desk)
    ids = [people["Gerda"], people["Anna"]]
    path = tmp_path / "a.vcf"
    done = desk.exports.export_contacts(path, Codes(), ids=ids)
    text = path.read_bytes().decode()
    assert done.rows == 2
    assert [int(line[4:]) for line in text.split("\r\n") if line.startswith("UID:")] == ids
    assert "CATEGORIES:VIP" in text


def test_json_has_everything_with_stable_keys(desk: Desk, tmp_path: Path) -> None:
    people = peopled(desk)
    path = tmp_path / "a.json"
    ids = [people[name] for name in ("Emil", "Anna", "Gerda")]
    desk.exports.export_contacts(path, Codes(), ids=ids)
    told = json.loads(path.read_text("utf-8"))
    assert (told["format"], told["version"]) == ("leaddesk-contacts", 1)
    assert told["made_at"] == "2026-11-23T12:00:00Z"
    emil, anna, gerda = told["contacts"]
    assert [each["id"] for each in told["contacts"]] == [str(key) for key in ids]
    assert emil["stage"]["key"] == "won"
    (sale,) = emil["sales"]
    assert (sale["sold_on"], sale["net_cents"]) == ("2026-11-23", 120_000)
    (call,) = emil["activities"]
    assert (call["kind"], call["outgoing"]) == ("call", True)
    assert {each["criterion"]["key"]: each["value"] for each in emil["answers"]}["problem"] == "yes"
    assert [each["to"]["key"] for each in emil["transitions"]][-2:] == ["qualified", "won"]
    assert (anna["tags"], anna["company"]) == (["VIP"], "Adler GmbH")
    assert [(each["due_on"], each["text"]) for each in anna["follow_ups"]] == [
        ("2026-11-23", "call")
    ]
    assert [each["value"] for each in anna["points"]] == ["0151 Adler"]
    assert gerda["source"]["id"] == str(EBOOK)
    assert set(emil) == set(anna) == set(gerda)


def test_json_is_written_in_chunks_and_can_be_cancelled(desk: Desk, tmp_path: Path) -> None:
    many(desk, 1_100)
    asked = iter([False, False, True])
    for ending in ("json", "vcf"):
        asked = iter([False, False, True])
        with pytest.raises(Cancelled):
            desk.exports.export_contacts(
                tmp_path / f"a.{ending}", Codes(), cancelled=lambda asked=asked: next(asked)
            )
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(("a.", ".a"))] == []
    desk.exports.export_contacts(tmp_path / "a.json", Codes())
    assert len(json.loads((tmp_path / "a.json").read_text("utf-8"))["contacts"]) == 1_100


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_filled_template_comes_in(desk: Desk, tmp_path: Path, language: str) -> None:
    path = tmp_path / "empty.xlsx"
    assert desk.exports.template(path, Codes(language)).rows == 0
    headers = header_row(path)
    assert len(headers) == len(TEMPLATE) + 1
    assert set(TEMPLATE) <= KEPT
    assert sheets(path)["legend"]
    book = openpyxl.load_workbook(path)
    filled = ("Frau", "Dr.", "Zoë", "Öztürk", "Müller KG", "Einkauf", "Leitung", "0351 123456",
              "0151 2345678", "zoe@x.example", "www.x.example", "Hauptstr. 1", "01067", "Dresden",
              "DE", "business_card", 1_500, "CHF", "anrufen", datetime(2026, 12, 1), "VIP, Süd",
              "Notiz", datetime(1980, 2, 29), "K-7")  # fmt: skip
    sheet = book.worksheets[0]
    assert sheet.column_dimensions["A"].hidden
    assert sheet.column_dimensions["N"].number_format == "@"  # postcodes keep their zero
    sheet.append((None, *filled))
    book.save(path)
    proposal = desk.imports.propose(path, language=language)
    assert [each.field for each in proposal.columns] == ["external_id", *TEMPLATE]
    assert proposal.flaws == []
    desk.imports.import_contacts(proposal)
    (contact,) = desk.reads.contacts(desk.reads.contact_ids()).values()
    assert (contact.name, contact.firm, contact.zip) == ("Dr. Zoë Öztürk", "Müller KG", "01067")
    assert (contact.value_cents, contact.currency) == (150_000, "CHF")
    assert contact.birthday == date(1980, 2, 29)
    assert {point.kind for point in contact.points} == {"phone", "mobile", "email", "website"}
    assert contact.tags == ("Süd", "VIP")
    assert contact.customer_no == "K-7"


def test_a_template_is_a_workbook(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        desk.exports.template(tmp_path / "a.csv", Codes())
    assert trouble.value.code == "cannot_export"


def test_an_apostrophe_before_a_formula_stays(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(Contact(last_name="'=1+1", notes="'+49", firm="'s Bäcker"))
    for name in ("a.xlsx", "a.csv"):
        desk.exports.export_contacts(tmp_path / name, Codes())
        proposal = desk.imports.propose(tmp_path / name, on_match="update")
        assert dict(proposal.counts())["unchanged"] == 1


_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zs", "Zl", "Zp", "Cn"]),
    min_size=1, max_size=20,
).map(lambda text: unicodedata.normalize("NFC", text))  # fmt: skip


@settings(
    max_examples=4,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(people=st.lists(st.tuples(_TEXT, _TEXT, _TEXT, _TEXT), min_size=1, max_size=6))
def test_any_desk_of_text_comes_back_unchanged(
    tmp_path_factory: pytest.TempPathFactory, people: list[tuple[str, str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    desk = desk_in(folder)
    for first, last, firm, notes in people:
        texts: dict[str, Any] = {"first_name": first, "last_name": last, "firm": firm}
        desk.contacts.add(Contact(**texts, notes=notes, street=last, job_title=notes))
    for name in ("a.xlsx", "a.csv"):
        desk.exports.export_contacts(folder / name, Codes())
        counts = dict(desk.imports.propose(folder / name, on_match="update").counts())
        assert counts == dict.fromkeys(counts, 0) | {"unchanged": len(people)}
    desk.close()


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.vcf"])
def test_a_tag_with_a_comma_comes_back_whole(desk: Desk, tmp_path: Path, name: str) -> None:
    tags = ("Messe; Halle 3", 'Rosen, "rot"', "VIP")
    desk.contacts.add(person("Anna", "Adler", tags=tags))
    desk.exports.export_contacts(tmp_path / name, Codes())
    proposal = desk.imports.propose(tmp_path / name, on_match="update")
    assert proposal.lines[0].incoming.tags == tags
