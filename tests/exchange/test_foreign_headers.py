"""Files of programs nobody has told us about: how much of them is understood by meaning alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.exchange import columns, header_table
from leaddesk.exchange.columns import recognise_columns
from leaddesk.exchange.header_table import OWN, Entry, HeaderTable, family

FOREIGN = Path(__file__).parent.parent / "files" / "foreign_headers.csv"


def programs() -> dict[str, list[list[str]]]:
    """The invented exports: program → rows of header, two values, and the field it means ("none":
    nothing we take, "any": may be taken or left)."""
    found: dict[str, list[list[str]]] = {}
    with FOREIGN.open(encoding="utf-8", newline="") as file:
        for program, *column in list(csv.reader(file))[1:]:
            found.setdefault(program, []).append(column)
    return found


def test_exports_of_unknown_programs_are_understood(capsys: pytest.CaptureFixture[str]) -> None:
    right = total = 0
    left: list[str] = []
    wrong: list[str] = []
    for program, rows in programs().items():
        headers, first, second, fields = zip(*rows, strict=True)
        _, found = recognise_columns(headers, [first, second])
        for column, field in zip(found, fields, strict=True):
            if field == "any":
                continue
            total += 1
            if (column.field or "none") == field:
                right += 1
            elif column.field is None:
                left.append(f"{program}: {column.header}, {field}")
            else:
                wrong.append(f"{program}: {column.header} -> {column.field}, not {field}")
    with capsys.disabled():
        print(f"\nforeign headers: {right} of {total} = {right / total:.1%}, left: {len(left)}")
    assert wrong == []
    assert right / total >= 0.97, left


def without(program: str) -> HeaderTable:
    """The table as if nobody had ever seen a file of that program, or our own."""
    return HeaderTable(
        [
            entry
            for entry in header_table.header_table().entries
            if entry.system != OWN and family(entry.system) != family(program)
        ]
    )


def files_of(entries: list[Entry]) -> Iterator[list[tuple[Entry, bool]]]:
    """The table lists several spellings of one field; a file has one of each. Each file is a header
    row, with whether the entry is looked at in it (each is once)."""
    spellings: dict[str, list[Entry]] = {}
    for number, entry in enumerate(entries):
        key = f"ignore {number}" if entry.field == "ignore" else entry.field
        spellings.setdefault(key, []).append(entry)
    for turn in range(max(map(len, spellings.values()))):
        chosen = {id(each[min(turn, len(each) - 1)]): len(each) > turn for each in
                  spellings.values()}  # fmt: skip
        yield [(entry, chosen[id(entry)]) for entry in entries if id(entry) in chosen]


def test_a_program_that_is_taken_out_of_the_table_is_still_understood(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By headers alone, without values; "Title", "Konto" or "Privat" cannot be told so and wait."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in header_table.header_table().entries:
        if entry.system != OWN:
            groups.setdefault((entry.system, entry.language), []).append(entry)
    right = total = 0
    wrong: list[str] = []
    for (system, _), entries in groups.items():
        table = without(system)
        with monkeypatch.context() as patch:
            for module in (columns, header_table):
                patch.setattr(module, "header_table", lambda table=table: table)
            for row in files_of(entries):
                _, found = recognise_columns([entry.header for entry, _ in row])
                for (entry, looked_at), column in zip(row, found, strict=True):
                    if not looked_at:
                        continue
                    total += 1
                    field = None if entry.field == "ignore" else entry.field
                    right += column.field == field
                    if column.field not in (None, field):
                        wrong.append(f"{system}: {entry.header} -> {column.field}, not {field}")
    with capsys.disabled():
        print(f"\nheld-out headers: {right} of {total} = {right / total:.1%}, wrong: {len(wrong)}")
    assert total == sum(map(len, groups.values()))
    assert right / total >= 0.87
    assert len(wrong) / total <= 0.02, wrong
