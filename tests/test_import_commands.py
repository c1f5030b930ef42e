"""The import as it is promised, through `leaddesk import` and `leaddesk export`: a process of its
own for each command, as scripts run it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from leaddesk.exchange.header_table import Entry, header_table
from tests.test_cli import Shell


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
