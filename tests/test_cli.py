"""The command line as its contract says: keys, exit statuses, and what is left behind. Run as
scripts run it: a process of its own for each command."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

ROOT = Path(__file__).parents[1]
ROWS = [
    ("Vorname", "Nachname", "Firmenname", "Telefon", "E-Mail", "PLZ", "Ort", "Schuhgröße"),
    ("Jana", "Köhler", "Köhler Metallbau GmbH", "03641 55020", "jk@koehler.example", "07743",
     "Jena", 38),
    ("Tom", "Richter", "Richter Druck", "4.93E+11", "tom@richter.example", "01067", "Dresden", 44),
    ("", "", "", "0171 2233445", "", "04109", "Leipzig", ""),
    ("=HYPERLINK(\"http://x.example\")", "Schelm", "", "0151 23456789", "", "", "", ""),
]  # fmt: skip


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number, row in enumerate(ROWS, 1):
        sheet.append(list(row))
        for cell in sheet[number]:
            if isinstance(cell.value, str):
                cell.data_type = "s"
    book.save(tmp_path / "list.xlsx")
    return tmp_path / "list.xlsx"


class Shell:
    """Runs `leaddesk …` on one database."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "leads.leaddesk"
        self.folder = folder
        self.environment = os.environ | {
            "PYTHONPATH": str(ROOT), "LEADDESK_HOME": str(folder / "home"), "PYTHONUTF8": "1",
        }  # fmt: skip

    def run(self, *args: object, language: str = "en") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "leaddesk", *map(str, args), "--database", str(self.database),
             "--language", language],
            cwd=self.folder, capture_output=True, text=True, encoding="utf-8", timeout=120,
            env=self.environment,
            check=False,
        )  # fmt: skip

    def ask(self, *args: object, language: str = "en") -> Any:
        done = self.run(*args, "--json", language=language)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def test_import_answers_as_the_contract_says(shell: Shell, list_file: Path) -> None:
    answer = shell.ask("import", list_file, "--source", "Messe 2026")
    assert set(answer) == {
        "file", "rows", "new", "changed", "unchanged", "skipped", "blocked", "rejected",
        "possible_duplicates", "import_id", "seconds", "columns", "problems",
    }  # fmt: skip
    assert (answer["rows"], answer["new"], answer["rejected"]) == (4, 3, 1)
    parts = ("new", "changed", "unchanged", "skipped", "blocked", "rejected")
    assert answer["rows"] == sum(answer[part] for part in parts)
    fields = {column["header"]: column["field"] for column in answer["columns"]}
    assert fields["Firmenname"] == "company"
    assert fields["Schuhgröße"] is None
    assert all(column["why"] for column in answer["columns"])
    lost = next(each for each in answer["problems"] if each["code"] == "phone_lost_digits")
    assert (lost["row"], lost["column"], lost["value"]) == (3, "Telefon", "4.93E+11")
    assert lost["text"]
    assert lost["rejected"] is False
    assert [each["row"] for each in answer["problems"] if each["rejected"]] == [4]


def test_a_dry_run_answers_the_same_and_writes_nothing(shell: Shell, list_file: Path) -> None:
    answer = shell.ask("import", list_file, "--source", "Messe 2026", "--dry-run")
    assert answer["new"] == 3
    assert shell.ask("stats")["contacts"] == 0
    assert shell.ask("history") == {"steps": []}


def test_stats_history_undo_and_redo_answer_as_the_contract_says(
    shell: Shell, list_file: Path
) -> None:
    shell.ask("import", list_file, "--source", "Messe 2026")
    stats = shell.ask("stats")
    assert stats["contacts"] == 3
    assert stats["by_phase"] == {"lead": 3, "prospect": 0, "customer": 0, "disqualified": 0}
    assert stats["by_stage"][0] == {"stage": "New", "phase": "lead", "count": 3, "sums": {}}
    assert stats["follow_ups"] == {"overdue": 0, "today": 0, "later": 0, "none": 3}
    assert stats["activities"] == 0
    (step,) = shell.ask("history")["steps"]
    assert set(step) == {"id", "at", "verb", "text", "undone"}
    assert (step["verb"], step["undone"]) == ("import_contacts", False)
    undone = shell.ask("undo")
    assert undone == {"step": step["id"], "text": step["text"], "kept": []}
    assert shell.ask("stats")["contacts"] == 0
    assert shell.ask("history")["steps"][0]["undone"] is True
    assert shell.ask("redo")["step"] == step["id"]
    assert shell.ask("stats")["contacts"] == 3
    assert shell.ask("check") == {"ok": True, "problems": []}


def test_undo_with_nothing_to_undo_says_so_and_exits_1(shell: Shell) -> None:
    for command in ("undo", "redo"):
        done = shell.run(command, "--json")
        assert done.returncode == 1
        assert done.stdout == ""
        assert len(done.stderr.strip().splitlines()) == 1


def test_an_export_comes_back_unchanged(shell: Shell, list_file: Path) -> None:
    shell.ask("import", list_file, "--source", "Messe 2026")
    for name in ("out.xlsx", "out.csv"):
        out = shell.folder / name
        answer = shell.ask("export", out, language="de")
        assert set(answer) == {"file", "what", "rows", "left_out", "sha256"}
        assert (answer["rows"], answer["what"], answer["left_out"]) == (3, "contacts", [])
        again = shell.ask("import", out, language="de")
        assert (again["changed"], again["new"], again["unchanged"]) == (0, 0, 3), again


def test_the_ending_decides_the_format_of_an_export(shell: Shell, list_file: Path) -> None:
    shell.ask("import", list_file)
    for ending, begins in (("vcf", b"BEGIN:VCARD\r\n"), ("json", b'{"format": "leaddesk-')):
        out = shell.folder / f"out.{ending}"
        answer = shell.ask("export", out)
        assert (answer["rows"], answer["what"], answer["left_out"]) == (3, "contacts", [])
        assert out.read_bytes().startswith(begins)


def test_phones_postcodes_and_formulas_are_text_in_the_workbook(
    shell: Shell, list_file: Path
) -> None:
    shell.ask("import", list_file)
    shell.ask("export", shell.folder / "out.xlsx")
    sheet = openpyxl.load_workbook(shell.folder / "out.xlsx").worksheets[0]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value}
    for text in ("0151 23456789", "03641 55020", "01067", "07743"):
        assert cells[text].data_type == "s"
    assert cells['=HYPERLINK("http://x.example")'].data_type == "s"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref
    assert sheet.column_dimensions["A"].hidden


def test_export_takes_what_the_filter_shows(shell: Shell, list_file: Path) -> None:
    shell.ask("import", list_file)
    answer = shell.ask("export", shell.folder / "out.xlsx", "--filter", "koehler")
    assert answer["rows"] == 1
    assert [each["count"] for each in answer["left_out"]] == [2]


def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    shell: Shell, list_file: Path
) -> None:
    shell.ask("import", list_file)
    (shell.folder / "brief.xlsx").write_text("Sehr geehrte Damen und Herren", encoding="utf-8")
    before = shell.ask("history")
    for args in (
        ("import", shell.folder / "none.xlsx"),
        ("import", shell.folder / "brief.xlsx"),
        ("import", list_file, shell.folder / "none.xlsx", "--on-match", "update"),
        ("export", shell.folder / "no" / "folder" / "out.xlsx"),
        ("export", shell.folder / "out.docx"),
    ):
        done = shell.run(*args)
        assert done.returncode == 1, args
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        assert done.stdout == ""
    assert shell.ask("history") == before


@pytest.mark.parametrize("what", ["accountant", "datev", "field-kit"])
def test_an_export_that_cannot_be_made_yet_says_so(shell: Shell, what: str) -> None:
    done = shell.run("export", shell.folder / "out.xlsx", "--what", what)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert what in done.stderr
    assert not shell.database.exists()


def test_without_json_an_import_is_told_in_words(shell: Shell, list_file: Path) -> None:
    told = shell.run("import", list_file, language="de").stdout.splitlines()
    assert told[0] == "list.xlsx: 4 Zeilen: 3 neu, 1 abgewiesen"
    assert told[2] == "  4: weder Name noch Firma noch E-Mail-Adresse"
    again = shell.run("import", list_file, language="en").stdout.splitlines()
    assert again[0] == "list.xlsx: 4 rows: 3 unchanged, 1 rejected"


def test_a_later_bad_file_takes_back_the_earlier_good_one(shell: Shell, list_file: Path) -> None:
    done = shell.run("import", list_file, shell.folder / "none.xlsx")
    assert done.returncode == 1
    assert shell.ask("stats")["contacts"] == 0
    assert shell.ask("history")["steps"] == []
    assert shell.run("redo").returncode == 1
    assert shell.ask("stats")["contacts"] == 0


def test_several_files_answer_with_a_list(shell: Shell, list_file: Path) -> None:
    answer = shell.ask("import", list_file, list_file)
    assert [each["new"] for each in answer["files"]] == [3, 0]
    assert [each["unchanged"] for each in answer["files"]] == [0, 3]


@pytest.mark.parametrize(
    "args",
    [("import",), ("undo", "--sideways"), ("dance",), ("import", "a.xlsx", "--on-match", "x")],
)
def test_wrong_usage_exits_2(shell: Shell, args: tuple[str, ...]) -> None:
    assert shell.run(*args).returncode == 2


def test_a_newer_file_is_refused_untouched(shell: Shell) -> None:
    shell.ask("stats")
    content = bytearray(shell.database.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    shell.database.write_bytes(content)
    done = shell.run("stats")
    assert done.returncode == 1
    assert shell.database.read_bytes() == bytes(content)
    assert str(shell.database.name) in done.stderr


def test_sentences_are_german_when_asked(shell: Shell, list_file: Path) -> None:
    shell.ask("import", list_file, language="de")
    (step,) = shell.ask("history", language="de")["steps"]
    assert "Kontakte" in step["text"]
    assert shell.ask("stats", language="de")["by_stage"][0]["stage"] == "Neu"
    assert "gibt es nicht" in shell.run("import", shell.folder / "none.xlsx", language="de").stderr


def test_export_takes_who_was_added_in_a_time(shell: Shell, list_file: Path) -> None:
    shell.ask("import", list_file)
    out = shell.folder / "out.xlsx"
    assert shell.ask("export", out, "--from", "2000-01-01", "--to", "2100-01-01")["rows"] == 3
    assert shell.ask("export", out, "--to", "2000-01-01")["rows"] == 0
    assert shell.run("export", out, "--from", "yesterday").returncode == 2


def test_a_column_that_is_an_own_field_is_reported_as_one(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("Vorname;Nachname;own:Schuhgröße\nJana;Köhler;38\n", encoding="utf-8")
    answer = shell.ask("import", file)
    fields = {column["header"]: column["field"] for column in answer["columns"]}
    assert fields["own:Schuhgröße"] == "own:Schuhgröße"
    other = tmp_path / "other.csv"
    other.write_text("Vorname;Nachname;Schuhgröße\nTom;Richter;44\n", encoding="utf-8")
    fields = {c["header"]: c["field"] for c in shell.ask("import", other)["columns"]}
    assert fields["Schuhgröße"] == "own:Schuhgröße"


def test_a_mailing_list_fails_closed_and_says_how_many_were_left_out(
    shell: Shell, list_file: Path
) -> None:
    shell.ask("import", list_file, "--source", "Messe 2026")
    answer = shell.ask("export", "list.xlsx", "--what", "mailing-list")
    assert set(answer) == {"file", "what", "rows", "left_out", "sha256"}
    assert (answer["what"], answer["rows"]) == ("mailing-list", 0)
    assert answer["left_out"] == [
        {"reason": "lead", "text": "lead without consent", "count": 2},
        {"reason": "no_address", "text": "no address or number for it", "count": 1},
    ]  # fmt: skip
    book = openpyxl.load_workbook(shell.folder / "list.xlsx")
    assert "koehler" not in str([list(sheet.values) for sheet in book.worksheets])
    assert [step["verb"] for step in shell.ask("history")["steps"]] == ["import_contacts"]
    own = shell.folder / "home" / "rules" / "contact_rules.json"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("{broken", encoding="utf-8")
    done = shell.run("export", "again.csv", "--what", "mailing-list")
    assert done.returncode == 0
    assert "Those that came with LeadDesk are in force." in done.stderr
    assert "lead without consent: 2" in done.stdout


def test_a_disclosure_is_written_for_exactly_one_person(shell: Shell, list_file: Path) -> None:
    shell.ask("import", list_file)
    pdf = shell.folder / "jana.pdf"
    refused = shell.run("export", pdf, "--what", "person", "--filter", "example")
    assert refused.returncode == 1
    assert "3 were found" in refused.stderr
    assert not pdf.exists()
    answer = shell.ask("export", pdf, "--what", "person", "--filter", "Jana Köhler")
    assert (answer["what"], answer["rows"]) == ("person", 1)
    assert answer["sha256"] == hashlib.sha256(pdf.read_bytes()).hexdigest()
    assert pdf.read_bytes().startswith(b"%PDF")
