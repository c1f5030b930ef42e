"""Contacts out: what stands in the sheets, and that it comes back unchanged."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.trouble import Cancelled, Trouble
from tests.desks import TODAY, all_yes, call, many, peopled, person


class Codes:
    """Words for tests: each code stands for itself."""

    def __init__(self, language: str = "de") -> None:
        self._language = language

    def language(self) -> str:
        return self._language

    def stage_name(self, stage: Any) -> str:
        return str(stage.name or stage.key)

    source_name = stage_name

    def criterion_text(self, criterion: Any) -> str:
        return str(criterion.text or criterion.key)

    def result(self, kind: str, code: str) -> str:
        return code

    def __getattr__(self, name: str) -> Any:
        return str


def sheets(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every sheet's rows by header."""
    book = openpyxl.load_workbook(path)
    found = {}
    for sheet in book:
        header, *rows = list(sheet.iter_rows(values_only=True))
        found[sheet.title] = [dict(zip(map(str, header), row, strict=True)) for row in rows]
    return found


def exported(desk: Desk, path: Path, **more: Any) -> dict[str, list[dict[str, Any]]]:
    desk.exports.export_contacts(path, Codes(), **more)
    return sheets(path)


def of(rows: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return next(row for row in rows if name in row.values())


def test_the_contacts_sheet_has_a_row_for_each_with_what_is_known(
    desk: Desk, tmp_path: Path
) -> None:
    peopled(desk)
    rows = exported(desk, tmp_path / "all.xlsx")["contacts"]
    assert len(rows) == 8
    dora = of(rows, "Dorn")
    assert {"Dora", "Dorn", "prospect", "qualified", 900, "EUR", "offer"} <= set(dora.values())
    assert datetime.combine(TODAY, time()) in dora.values()
    ids = {int(value) for row in rows for value in row.values() if str(value).isdecimal()
           and len(str(value)) > 17}  # fmt: skip
    assert ids == set(desk.reads.contact_ids())
    assert all(isinstance(next(iter(row.values())), str) for row in rows)


def test_the_other_sheets_name_the_contact_before_each_row(desk: Desk, tmp_path: Path) -> None:
    people = peopled(desk)
    found = exported(desk, tmp_path / "all.xlsx")
    assert list(found) == ["contacts", "activities", "checklist", "sales", "legend"]
    tried = of(found["activities"], "Bert Braun")
    assert (tried["contact_id"], tried["firm"]) == (str(people["Bert"]), "Braun KG")
    assert (tried["kind"], tried["result"], tried["started_by"], tried["two_way"]) == (
        "call", "no_answer", "we", "no",
    )  # fmt: skip
    assert of(found["activities"], "Carla Conrad")["two_way"] == "yes"
    assert len(found["activities"]) == 4
    assert len(found["checklist"]) == 12
    learned = of(found["checklist"], "Carla Conrad")
    assert (learned["criterion"], learned["weight"], learned["answer"]) == (
        "problem",
        "must",
        "yes",
    )
    (sale,) = found["sales"]
    amounts = [sale[name] for name in ("net", "vat_rate", "vat", "gross")]
    assert (sale["contact"], amounts) == ("Emil Ernst", [1200, 19, 228, 1428])
    assert sale["sold_on"] == datetime.combine(TODAY, time())


def test_there_is_no_sheet_of_sales_before_the_first_one(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    found = exported(desk, tmp_path / "a.xlsx")
    assert list(found) == ["contacts", "activities", "checklist", "legend"]


def test_columns_nobody_uses_are_left_out(desk: Desk, tmp_path: Path) -> None:
    desk.contacts.add(Contact(last_name="Adler"))
    bare = set(exported(desk, tmp_path / "a.xlsx")["contacts"][0])
    desk.contacts.add(Contact(
        last_name="Braun", title="Dr.", birthday=date(1980, 1, 2), value_cents=150, currency="CHF",
        points=tuple(ContactPoint("phone", f"0151 {n}") for n in range(6)),
    ))  # fmt: skip
    full = exported(desk, tmp_path / "b.xlsx")["contacts"]
    # title, birthday, amount, currency, four numbers, and one column for the rest
    assert len(set(full[0]) - bare) == 9
    assert "0151 4 ::: 0151 5" in of(full, "Braun").values()
    assert 1.5 in of(full, "Braun").values()


def test_what_is_shown_or_chosen_is_exported_in_its_order(desk: Desk, tmp_path: Path) -> None:
    people = peopled(desk)
    shown = exported(desk, tmp_path / "a.xlsx", filter=Filter("adler"))["contacts"]
    assert {row["Vorname"] for row in shown} == {"Anna", "Carla"}
    ids = [people["Gerda"], people["Anna"]]
    chosen = exported(desk, tmp_path / "b.xlsx", ids=ids)
    assert [row["Vorname"] for row in chosen["contacts"]] == ["Gerda", "Anna"]
    assert chosen["activities"] == []
    assert exported(desk, tmp_path / "c.xlsx", ids=[])["contacts"] == []


def test_an_exported_desk_comes_back_unchanged(desk: Desk, tmp_path: Path) -> None:
    peopled(desk)
    desk.contacts.add(Contact(
        salutation="Frau", first_name="Zoë", last_name="Öztürk-O'Brien", firm="Müller & Söhne KG",
        zip="01067", city="Dresden", notes="a\nb; c", tags=("VIP", "Süd"),
        birthday=date(1980, 2, 29),
        points=(
            ContactPoint("mobile", "0151 2345678", "+491512345678"),
            ContactPoint("email", "Zoe@x.example", "zoe@x.example"),
        ),
    ))  # fmt: skip
    for ending in ("xlsx", "csv"):
        path = tmp_path / f"all.{ending}"
        desk.exports.export_contacts(path, Codes())
        proposal = desk.imports.propose(path, on_match="update")
        counts = dict(proposal.counts())
        assert counts == dict.fromkeys(counts, 0) | {"unchanged": 9}
        assert desk.imports.import_contacts(proposal).import_id == 0


def test_a_formula_as_a_name_is_harmless_text(desk: Desk, tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://evil.example","click")'
    desk.contacts.add(Contact(last_name=evil, firm="+1", notes="@SUM(A1)"))
    path = tmp_path / "a.xlsx"
    desk.exports.export_contacts(path, Codes())
    cells = [cell for row in openpyxl.load_workbook(path)["contacts"] for cell in row]
    assert evil in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}


def test_postcodes_and_numbers_stay_text(desk: Desk, tmp_path: Path) -> None:
    points = (ContactPoint("phone", "+49 151 1", ""), ContactPoint("mobile", "0049151"))
    desk.contacts.add(Contact(last_name="Adler", zip="01067", points=points))
    (row,) = exported(desk, tmp_path / "a.xlsx")["contacts"]
    assert {"01067", "+49 151 1", "0049151"} <= set(row.values())


def test_the_receipt_names_rows_and_the_finished_files_hash(desk: Desk, tmp_path: Path) -> None:
    many(desk, 7)
    path = tmp_path / "a.csv"
    done = desk.exports.export_contacts(path, Codes("en"))
    assert (done.file, done.rows) == (str(path), 7)
    assert done.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_progress_counts_every_contact(desk: Desk, tmp_path: Path) -> None:
    many(desk, 1_100)
    told: list[tuple[int, int]] = []
    desk.exports.export_contacts(
        tmp_path / "a.csv",
        Codes(),
        progress=lambda done, total: told.append((done, total)),
    )
    assert told[-1] == (1_100, 1_100)
    assert told == sorted(told)
    assert len(told) > 1


def test_a_cancelled_export_leaves_the_earlier_file(desk: Desk, tmp_path: Path) -> None:
    many(desk, 600)
    path = tmp_path / "a.csv"
    path.write_bytes(b"earlier")
    asked = iter([False, True, True, True])
    with pytest.raises(Cancelled):
        desk.exports.export_contacts(path, Codes(), cancelled=lambda: next(asked))
    assert path.read_bytes() == b"earlier"
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_where_nothing_can_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    for name, code in (("a.pdf", "cannot_export"), ("gone/a.xlsx", "cannot_write")):
        with pytest.raises(Trouble) as trouble:
            desk.exports.export_contacts(tmp_path / name, Codes())
        assert trouble.value.code == code
    assert [each.name for each in tmp_path.iterdir() if "leads" not in each.name] == []


def test_an_export_writes_nothing_into_the_desk(desk: Desk, tmp_path: Path) -> None:
    peopled(desk)
    version, steps = desk.store.version, len(desk.reads.steps())
    desk.exports.export_contacts(tmp_path / "a.xlsx", Codes())
    assert (desk.store.version, len(desk.reads.steps())) == (version, steps)


def test_the_next_step_in_the_sheet_is_the_earliest(desk: Desk, tmp_path: Path) -> None:
    key = desk.contacts.add(person("Anna", "Adler"), FollowUp(TODAY + timedelta(3), "later"))
    desk._work.writes.add_follow_up(key, FollowUp(TODAY, "first"))
    desk.activities.log(key, call("no_answer"), answers=all_yes())
    (row,) = exported(desk, tmp_path / "a.xlsx")["contacts"]
    assert "first" in row.values()
    assert "later" not in row.values()


def test_who_is_restricted_is_left_out_until_lifted_and_counted(desk: Desk, tmp_path: Path) -> None:
    anna = desk.contacts.add(Contact(first_name="Anna", last_name="Adler"))
    desk.contacts.add(Contact(first_name="Bert", last_name="Braun"))
    desk.permission.restrict([anna], "bestreitet die Daten")
    for ending in ("xlsx", "csv", "vcf", "json"):
        done = desk.exports.export_contacts(tmp_path / f"out.{ending}", Codes("en"))
        assert (done.rows, done.left_out) == (1, {"restricted": 1})
        done = desk.exports.export_contacts(tmp_path / f"one.{ending}", Codes("en"), ids=[anna])
        assert (done.rows, done.left_out) == (0, {"restricted": 1})
    desk.permission.lift([anna])
    assert desk.permission.restricted([anna]) == set()
    assert desk.exports.export_contacts(tmp_path / "all.csv", Codes("en")).rows == 2
