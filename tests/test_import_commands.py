"""The import as it is promised, through `leaddesk import` and `leaddesk export`: a process of its
own for each command, as scripts run it."""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.__main__ import main
from leaddesk.desk import Desk, open_desk
from leaddesk.domain import permission
from leaddesk.exchange.header_table import Entry, header_table
from leaddesk.ui import language
from tests.desk.test_attachments import mail
from tests.hostile_files import HOSTILE
from tests.test_cli import Shell

FILES = Path(__file__).parent / "files"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def text_file(path: Path, *rows: tuple[str, ...], encoding: str = "utf-8") -> Path:
    """Rows with semicolons between them."""
    path.write_bytes("\r\n".join(";".join(row) for row in rows).encode(encoding))
    return path


def test_at_least_97_percent_of_the_known_headers_are_taken_for_their_field(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file of each program, whole; what has no place goes into a field of the desk's own."""
    programs: dict[tuple[str, str], list[Entry]] = {}
    for entry in header_table().entries:
        programs.setdefault((entry.system, entry.language), []).append(entry)
    # A command costs a process for each file; tests/exchange has the small ones too.
    programs = {key: entries for key, entries in programs.items() if len(entries) > 40}
    files = []
    for number, entries in enumerate(programs.values()):
        files.append(shell.folder / f"{number}.csv")
        with files[-1].open("w", encoding="utf-8-sig", newline="") as file:
            rows = [[entry.header for entry in entries], ["Muster"] * len(entries)]
            csv.writer(file, delimiter=";").writerows(rows)
    answers = shell.ask("import", *files, "--dry-run")["files"]
    right = total = 0
    wrong = []
    for (system, _), entries, answer in zip(programs, programs.values(), answers, strict=True):
        for entry, column in zip(entries, answer["columns"], strict=True):
            total += 1
            wanted = None if entry.field == "ignore" else entry.field
            right += column["field"] == wanted
            if column["field"] not in (None, wanted):
                wrong.append(f"{system}: {entry.header} -> {column['field']}, not {wanted}")
    with capsys.disabled():
        print(f"\nheaders through the command: {right} of {total} = {right / total:.1%}")
    assert wrong == []
    assert right / total >= 0.97
    assert shell.ask("stats")["contacts"] == 0


def test_what_is_understood_but_has_no_place_is_kept_in_fields_of_the_desk_s_own(
    shell: Shell,
) -> None:
    file = text_file(
        shell.folder / "liste.csv",
        ("Vorname", "Nachname", "E-Mail", "Zuständig", "Schuhgröße"),
        ("Tom", "Richter", "tom@richter.example", "Meier", "44"),
    )
    first = shell.ask("import", file)
    told = {column["header"]: column["field"] for column in first["columns"]}
    assert (told["Zuständig"], told["Schuhgröße"]) == ("owner", None)
    out = shell.folder / "out.json"
    shell.ask("export", out)
    assert '"own_fields": {"Zuständig": "Meier"}' in out.read_text(encoding="utf-8")
    again = shell.ask("import", file)
    assert again["unchanged"] == 1
    assert {column["header"]: column["field"] for column in again["columns"]} == told


class Here:
    """`leaddesk …` in this process, as the start of the program would run it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.database = folder, folder / "leads.leaddesk"
        self._capsys = capsys

    def run(self, *args: object, language: str = "de") -> tuple[int, str, str]:
        """The exit status, what stands on standard output, and on standard error."""
        words = [str(arg) for arg in args]
        status = main([*words, "--database", str(self.database), "--language", language])
        return status, *self._capsys.readouterr()

    def ask(self, *args: object, language: str = "de") -> Any:
        status, out, err = self.run(*args, "--json", language=language)
        assert status == 0, err
        return json.loads(out)

    def names(self) -> list[str]:
        """Of all contacts, as an export has them."""
        return sorted(f"{row['Vorname']} {row['Nachname']}".strip() for row in self.exported())

    def exported(self) -> list[dict[str, str]]:
        """All contacts as the rows of the .csv for German Excel."""
        out = self.folder / "exported.csv"
        self.ask("export", out)
        with out.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, delimiter=";"))

    def edited(self, changes: dict[str, dict[str, str]]) -> Path:
        """An export in which somebody typed over some cells, by last name and header."""
        rows = self.exported()
        for row in rows:
            row |= changes.get(row["Nachname"], {})
        path = self.folder / "edited.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
        return path


@pytest.fixture
def here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Here]:  # fmt: skip
    monkeypatch.setenv("LEADDESK_HOME", str(tmp_path / "home"))
    yield Here(tmp_path, capsys)
    language.use(qapp, "en")


HEADER = ("Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "PLZ", "Ort")
PEOPLE = (
    ("Jana", "Köhler", "Köhler Metallbau GmbH", "03641 55020", "jk@koehler.example", "07743",
     "Jena"),
    ("Tom", "Richter", "Richter Druck", "0345 12055", "tom@richter.example", "06108", "Halle"),
    ("Eva", "Klein", "Klein GmbH", "030 12345678", "eva@klein.example", "10115", "Berlin"),
    ("Rolf", "Peters", "Peters Stahl AG", "0231 998877", "rp@peters.example", "44135", "Dortmund"),
)  # fmt: skip


@pytest.fixture
def people(here: Here) -> Here:
    """Four contacts are on the desk."""
    here.ask("import", text_file(here.folder / "leute.csv", HEADER, *PEOPLE))
    return here


# -- 3: killed in the middle ----------------------------------------------------------------------


def test_a_killed_import_of_50000_rows_leaves_all_rows_or_none(shell: Shell, here: Here) -> None:
    """Killed once while it reads and twice while it writes."""
    file = shell.folder / "gross.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(";".join(HEADER) + "\n")
        for n in range(50_000):
            out.write(f"V{n};N{n};Firma {n % 9999};030 {n:07};n{n}@muster.example;10115;Berlin\n")
    here.ask("stats")
    beside = here.database.with_name(here.database.name + "-wal")
    chance = random.Random(2026)
    killed = 0
    for writing in (False, True, True):
        child = subprocess.Popen(
            [sys.executable, "-m", "leaddesk", "import", str(file), "--database",
             str(here.database)], cwd=shell.folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=shell.environment,
        )  # fmt: skip
        # While it writes, what is not committed yet spills beside the file.
        wanted = chance.randint(100_000, 4_000_000)
        until = time.monotonic() + (60 if writing else chance.uniform(0.3, 1.5))
        while time.monotonic() < until and child.poll() is None:
            if writing and beside.exists() and beside.stat().st_size > wanted:
                break
        child.kill()
        killed += child.wait() != 0
        assert here.ask("check") == {"ok": True, "problems": []}
        assert here.ask("stats")["contacts"] == (50_000 if child.returncode == 0 else 0)
    assert killed


# -- 4: an import is undone, what was edited since stays ------------------------------------------


def test_undoing_an_import_keeps_the_three_that_were_edited_and_names_them(people: Here) -> None:
    rows = [(f"Nr{n}", f"Muster{n}", "", f"030 5550{n:03}", f"n{n}@muster.example", "", "")
            for n in range(40)]  # fmt: skip
    people.ask("import", text_file(people.folder / "liste.csv", HEADER, *rows))
    desk = open_desk(people.database)
    for key, contact in desk.reads.contacts(desk.reads.contact_ids()).items():
        if contact.last_name in ("Muster3", "Muster17", "Muster39"):
            desk.contacts.edit(key, replace(contact, city="Potsdam"))
    step = next(step.id for step in desk.reads.steps() if step.verb == "import_contacts")
    change = desk.history.undo_step(step)
    desk.close()
    kept = ["Nr17 Muster17", "Nr3 Muster3", "Nr39 Muster39"]
    assert sorted(each.contact for each in change.kept) == kept
    assert people.names() == sorted([*kept, *(f"{row[0]} {row[1]}" for row in PEOPLE)])
    assert people.ask("check")["ok"]


def test_an_import_is_undone_by_the_command_and_done_again(people: Here) -> None:
    assert people.ask("undo")["kept"] == []
    assert people.ask("stats")["contacts"] == 0
    people.ask("redo")
    assert people.ask("stats")["contacts"] == 4


# -- 5: our own export comes back -----------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
@pytest.mark.parametrize("spoken", ["de", "en"])
def test_our_own_export_comes_back_with_no_changes(people: Here, name: str, spoken: str) -> None:
    people.ask("export", people.folder / name, language=spoken)
    for other in ("de", "en"):
        answer = people.ask("import", people.folder / name, "--on-match", "update", language=other)
        assert {k: answer[k] for k in ("new", "changed", "unchanged", "rejected")} == {
            "new": 0, "changed": 0, "unchanged": 4, "rejected": 0}  # fmt: skip
        assert answer["problems"] == []
    assert [step["verb"] for step in people.ask("history")["steps"]] == ["import_contacts"]


def test_three_edited_cells_are_three_changes_and_nothing_else(people: Here) -> None:
    before = {row["Nachname"]: row for row in people.exported()}
    file = people.edited({"Köhler": {"Ort": "Weimar"}, "Richter": {"PLZ": "01067"},
                          "Klein": {"Vorname": "Eva Maria"}})  # fmt: skip
    assert people.ask("import", file, "--on-match", "fill")["unchanged"] == 4
    answer = people.ask("import", file)  # nobody edits our export for nothing
    assert (answer["changed"], answer["unchanged"], answer["new"]) == (3, 1, 0)
    after = {row["Nachname"]: row for row in people.exported()}
    differ = {(name, header) for name, row in after.items() for header, value in row.items()
              if before[name][header] != value and not header.startswith("Geändert")}  # fmt: skip
    assert differ == {("Köhler", "Ort"), ("Richter", "PLZ"), ("Klein", "Vorname")}


# -- 6: what is missing erases nothing ------------------------------------------------------------


def test_a_missing_column_and_an_empty_cell_erase_nothing(people: Here) -> None:
    file = text_file(
        people.folder / "schmal.csv", ("Vorname", "Nachname", "E-Mail", "Ort"),
        ("Jana", "Köhler", "jk@koehler.example", "Weimar"), ("Tom", "Neu", "", "Halle"),
    )  # fmt: skip
    answer = people.ask("import", file, "--on-match", "update")
    assert (answer["changed"], answer["new"]) == (1, 1)
    rows = {row["Nachname"]: row for row in people.exported()}
    assert rows["Köhler"]["Telefon"] == "03641 55020"
    assert rows["Köhler"]["Ort"] == "Weimar"
    assert rows["Neu"]["E-Mail"] == ""


# -- 7: numbers stay text -------------------------------------------------------------------------


def test_phones_and_postcodes_go_through_excel_and_lost_digits_are_flagged(here: Here) -> None:
    rows = (
        ("Ann", "Ost", "", "0151 23456789", "", "01067", "Dresden"),
        ("Ben", "Plus", "", "+49 341 998877", "", "04109", "Leipzig"),
        ("Cem", "Weg", "", "4.93E+11", "cem@weg.example", "4109", "Leipzig"),
    )
    answer = here.ask("import", text_file(here.folder / "a.csv", HEADER, *rows))
    lost = next(each for each in answer["problems"] if each["code"] == "phone_lost_digits")
    assert (lost["row"], lost["column"], lost["value"], lost["rejected"]) == (
        4, "Telefon", "4.93E+11", False)  # fmt: skip
    here.ask("export", here.folder / "out.xlsx")
    sheet = openpyxl.load_workbook(here.folder / "out.xlsx").worksheets[0]
    cells = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert cells["0151 23456789"] == cells["+49 341 998877"] == cells["01067"] == "s"
    assert "4.93E+11" not in cells
    again = here.ask("import", here.folder / "out.xlsx", "--on-match", "update")
    assert (again["unchanged"], again["problems"]) == (3, [])


# -- 8: encodings ---------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig", "utf-8", "mac_roman"])
def test_umlauts_are_right_in_any_encoding(here: Here, encoding: str) -> None:
    rows = (("Jürgen", "Groß", "Bäckerei Süß", "0341 1", "", "04109", "Köln"),
            ("Änne", "Özer", "Müller & Söhne", "0341 2", "", "04109", "Lünen"))  # fmt: skip
    here.ask("import", text_file(here.folder / "a.csv", HEADER, *rows, encoding=encoding))
    assert here.names() == ["Jürgen Groß", "Änne Özer"]
    assert {row["Ort"] for row in here.exported()} == {"Köln", "Lünen"}


# -- 9: who is one, who is two --------------------------------------------------------------------


def test_two_of_one_name_stay_two_and_four_of_one_firm_have_one_firm(here: Here) -> None:
    rows = (
        ("Hans", "Müller", "", "0661 11111", "", "36037", "Fulda"),
        ("Hans", "Müller", "", "0661 22222", "", "36037", "Fulda"),
        *((name, "Vogt", firm, "", "", "", "") for name, firm in
          zip("ABCD", ("Vogt GmbH", "VOGT GmbH", "Vogt  GmbH", "Vogt GmbH "), strict=True)),
    )  # fmt: skip
    answer = here.ask("import", text_file(here.folder / "a.csv", HEADER, *rows))
    assert (answer["new"], answer["possible_duplicates"]) == (6, 1)
    assert here.names().count("Hans Müller") == 2
    desk = open_desk(here.database)
    assert desk.store.one("SELECT count(*) FROM firm") == 1
    desk.close()


# -- 10, 11: who said no stays blocked ------------------------------------------------------------


@pytest.mark.parametrize("how", ["objected and deleted", "erased"])
def test_who_said_no_is_reported_as_blocked_when_a_new_list_brings_them(
    people: Here, how: str
) -> None:
    desk = open_desk(people.database)
    key = known(desk, "Klein")
    if how == "erased":
        desk.erasure.erase([key], "")
    else:
        desk.permission.object([key])
        desk.contacts.delete([key])
    desk.close()
    new = ("Uwe", "Neu", "", "0361 4711", "uwe@neu.example", "99084", "Erfurt")
    spelled = ("EVA", "Klein-Groß", "", "+49 30 12345678", "EVA@klein.example", "", "")
    file = text_file(people.folder / "gekauft.csv", HEADER, spelled, new)
    before = people.ask("stats")["contacts"]
    looked_at = people.ask("import", file, "--dry-run")
    status, told, _ = people.run("import", file)
    assert (status, people.ask("stats")["contacts"]) == (0, before + 1)
    assert (looked_at["rows"], looked_at["blocked"], looked_at["new"]) == (2, 1, 1)
    assert [(each["row"], each["code"]) for each in looked_at["problems"]] == [(2, "blocked")]
    assert "1 gesperrt" in told
    assert f"2: {date.today().isoformat()}: seit diesem Tag gesperrt" in told
    assert people.names() == ["Jana Köhler", "Rolf Peters", "Tom Richter", "Uwe Neu"]
    again = people.ask("import", file)
    assert (again["blocked"], again["unchanged"], again["new"]) == (1, 1, 0)


def test_merging_who_agreed_with_who_objected_keeps_the_objection_until_it_is_undone(
    people: Here,
) -> None:
    desk = open_desk(people.database)
    kept, other = known(desk, "Richter"), known(desk, "Peters")
    now = datetime.now().astimezone()
    agrees = permission.Entry("given", now, "email", "offers", way="double_opt_in",
                              wording="Ja, schreiben Sie mir.", place="Web")  # fmt: skip
    confirms = permission.Entry("confirmed", now, "email", "offers", way="double_opt_in")
    desk.permission.record_all(kept, [agrees, confirms])
    desk.permission.object([other], "email")
    agreed = desk.permission.answers(kept)["email"].light
    desk.duplicates.merge(kept, other)
    after = desk.permission.answers(kept)["email"]
    desk.close()
    assert agreed == "green"
    assert (after.light, after.rule.when) == ("red", "blocked")
    assert refusing_mail(people) == {"Richter"}
    people.ask("undo")
    assert people.ask("stats")["contacts"] == 4
    assert refusing_mail(people) == {"Peters"}
    people.ask("redo")
    assert refusing_mail(people) == {"Richter"}
    assert people.ask("check")["ok"]


def known(desk: Desk, last_name: str) -> int:
    found = desk.reads.contacts(desk.reads.contact_ids())
    return next(key for key, contact in found.items() if contact.last_name == last_name)


def refusing_mail(here: Here) -> set[str]:
    """The last names of those whose exported row says that they do not want e-mail."""
    return {row["Nachname"] for row in here.exported() if row["Keine E-Mail-Werbung"]}


# -- 12: a formula is a text ----------------------------------------------------------------------


def test_a_formula_as_a_name_is_text_wherever_it_goes(here: Here) -> None:
    evil = '=HYPERLINK("http://x.example")'
    rows = ((f'"{evil.replace(chr(34), chr(34) * 2)}"', "Schelm", "@SUM(1)", "", "", "", ""),)
    here.ask("import", text_file(here.folder / "a.csv", HEADER, *rows))
    here.ask("export", here.folder / "out.xlsx")
    sheet = openpyxl.load_workbook(here.folder / "out.xlsx").worksheets[0]
    kinds = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert (kinds[evil], kinds["@SUM(1)"]) == ("s", "s")
    row = here.exported()[0]
    assert row["Vorname"] == f"'{evil}"
    assert row["Firma"] == "'@SUM(1)"
    for name in ("out.xlsx", "exported.csv"):
        assert here.ask("import", here.folder / name, "--on-match", "update")["unchanged"] == 1


# -- 13: a file that is no list -------------------------------------------------------------------


@pytest.mark.parametrize("name", ["styles bomb.xlsx", "truncated.xlsx", "word.xlsx", "wide.csv",
                                  "truncated.xls", "laughing strings.xlsx"])  # fmt: skip
def test_what_is_no_list_is_one_sentence_and_changes_nothing(people: Here, name: str) -> None:
    HOSTILE[name][0](people.folder / name)
    before = people.ask("history")
    status, out, err = people.run("import", people.folder / name)
    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert f"„{name}“" in err
    assert people.ask("history") == before


def test_a_locked_workbook_asks_for_its_password(
    people: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = FILES / "password.xlsx"
    assert (
        "Kennwort" in people.run("import", locked)[2]
        or "Passwort" in people.run("import", locked)[2]
    )
    monkeypatch.setenv("LEADDESK_PASSPHRASE", "geheim")
    assert people.ask("import", locked)["new"] == 3


def test_a_name_with_letters_that_are_none_is_shown_as_well_as_it_goes(here: Here) -> None:
    path = here.folder / os.fsdecode(b"kaputt\xff.csv")
    text_file(path, HEADER, *PEOPLE)
    assert here.ask("import", path)["file"].endswith("kaputt\N{REPLACEMENT CHARACTER}.csv")
    assert here.ask("stats")["contacts"] == 4


def test_a_full_disk_at_the_end_of_an_import_is_told_and_leaves_nothing(
    people: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(f"V{n}", f"N{n}", f"F{n}", "", f"n{n}@x.example", "", "") for n in range(3_000)]
    file = text_file(people.folder / "viele.csv", HEADER, *rows)

    def nearly_full(path: Path) -> Desk:
        desk = open_desk(path)
        desk.store.one(f"PRAGMA max_page_count={desk.store.one('PRAGMA page_count') + 20}")
        return desk

    with monkeypatch.context() as patch:
        patch.setattr("leaddesk.cli.open_desk", nearly_full)
        status, out, err = people.run("import", file)
    assert (status, out) == (1, "")
    assert "kein Platz" in err
    assert len(err.strip().splitlines()) == 1
    assert people.ask("stats")["contacts"] == 4
    assert people.ask("check")["ok"]


# -- files that came with a mail -------------------------------------------------------------------


def test_the_command_keeps_attachments_when_asked(shell: Shell) -> None:
    path = mail(shell.folder, plan=b"%PDF plan")
    assert shell.ask("import", path)["new"] == 1
    assert shell.ask("import", path, "--attachments", "--dry-run")["changed"] == 1
    assert shell.ask("import", path, "--attachments")["changed"] == 1
    assert shell.ask("import", path, "--attachments")["unchanged"] == 1
