"""Files of the schemas there were: each is brought up to date, loses nothing and goes on."""

from __future__ import annotations

import gzip
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from leaddesk.desk import open_desk
from leaddesk.domain.contact import Contact
from leaddesk.store.open import SCHEMA
from tests.desks import Clock

FILES = sorted((Path(__file__).parent.parent / "files").glob("schema-*.leaddesk.gz"))
NUMBERS = [int(re.findall(r"schema-(\d+)", file.name)[0]) for file in FILES]


def test_the_newest_schema_has_its_file() -> None:
    assert max(NUMBERS) == SCHEMA


def everything(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of every table by anybody's SQLite, but for the search and the schema."""
    with closing(sqlite3.connect(path)) as plain:
        plain.row_factory = sqlite3.Row
        tables = [
            row[0] for row in plain.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        return {
            name: [dict(row) for row in plain.execute(f"SELECT * FROM {name}")]
            for name in tables
            if not name.startswith("search") and name not in ("schema_migration", "setting")
        }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_is_brought_up_to_date_with_every_value_and_undone_as_before(
    file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "old.leaddesk"
    path.write_bytes(gzip.decompress(file.read_bytes()))
    before = everything(path)
    desk = open_desk(path, now=Clock())
    assert desk.check() == []
    step = desk.reads.undo_step()
    assert step is not None
    desk.history.undo()
    desk.history.redo()
    desk.contacts.add(Contact(last_name="Danach"))
    desk.history.undo()
    assert desk.check() == []
    desk.close()
    after = everything(path)
    for table, rows in before.items():
        if table == "step":
            continue
        kept = [
            {name: row[name] for name in old} for row, old in zip(after[table], rows, strict=True)
        ]
        assert kept == rows, table


def test_sources_of_schema_4_say_who_gave_the_data(tmp_path: Path) -> None:
    path = tmp_path / "old.leaddesk"
    file = next(file for file, number in zip(FILES, NUMBERS, strict=True) if number == 4)
    path.write_bytes(gzip.decompress(file.read_bytes()))
    desk = open_desk(path, now=Clock())
    given = {each.name or each.key for each in desk.reads.sources() if each.given_by_person}
    assert given == {
        "business_card", "trade_fair", "ebook", "newsletter", "phone_inquiry", "mail_inquiry"
    }  # fmt: skip
    assert {"Messe Süd", "Kaufliste 12/26"} <= {each.name for each in desk.reads.sources()}
    desk.history.undo()  # of editing a source, recorded when it had one column less
    (bought,) = (each for each in desk.reads.sources() if each.name == "Kaufliste 11/26")
    assert not bought.given_by_person
    desk.close()
