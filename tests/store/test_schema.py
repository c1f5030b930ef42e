"""The file itself: what the models say is what the file has, and anybody's SQLite reads it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from peewee import BigIntegerField, BlobField, IntegerField, TextField

from leaddesk.desk import Desk
from leaddesk.domain.checklist import NEW_DESK_CRITERIA
from leaddesk.domain.pipeline import NEW_DESK_STAGES
from leaddesk.domain.source import NEW_DESK_SOURCES
from leaddesk.store import search
from leaddesk.store.open import APPLICATION_ID, SCHEMA
from leaddesk.store.tables import OF_A_CONTACT, OF_TWO_CONTACTS, ROWS
from tests.desks import desk_in, dump, many, peopled

KINDS = {BigIntegerField: "INTEGER", IntegerField: "INTEGER", TextField: "TEXT", BlobField: "BLOB"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row._meta.table_name)
def test_every_model_is_its_table(row: Any, desk: Desk) -> None:
    columns = desk.store.rows(f"PRAGMA table_info({row._meta.table_name})")
    file = {name: (kind, not needed and not key) for _, name, kind, needed, _, key in columns}
    model = {
        field.column_name: (KINDS[type(field)], field.null) for field in row._meta.sorted_fields
    }
    assert model == file
    keys = [name for _, name, _, _, _, key in columns if key]
    assert keys == [row._meta.primary_key.column_name] == [columns[0][1]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row._meta.table_name)
def test_what_is_left_out_is_the_same_in_model_and_table(row: Any, desk: Desk) -> None:
    for _, name, _, _, default, _ in desk.store.rows(f"PRAGMA table_info({row._meta.table_name})"):
        given = row._meta.fields[name].default
        assert default == (None if given is None else repr(given)), name


def test_every_table_has_a_model(desk: Desk) -> None:
    names = {row._meta.table_name for row in ROWS}
    tables = desk.store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    assert {name for (name,) in tables} - names == {"schema_migration"} | search.TABLES


def test_what_belongs_to_a_contact_is_what_refers_to_one(desk: Desk) -> None:
    referring = {
        row._meta.table_name
        for row in ROWS
        if any(
            link[2] == "contact"
            for link in desk.store.rows(f"PRAGMA foreign_key_list({row._meta.table_name})")
        )
    }
    belonging = [*OF_A_CONTACT, *(row for row, _ in OF_TWO_CONTACTS)]
    assert referring == {row._meta.table_name for row in belonging}


def test_every_reference_is_found_by_index(desk: Desk) -> None:
    """Else deleting a contact reads whole tables to see whether anything refers to it."""
    small = {"stage", "criterion", "own_field", "import_run"}
    for row in ROWS:
        table = row._meta.table_name
        indexed = {
            desk.store.rows(f"PRAGMA index_info({index[1]})")[0][2]
            for index in desk.store.rows(f"PRAGMA index_list({table})")
        }
        for link in desk.store.rows(f"PRAGMA foreign_key_list({table})"):
            assert link[3] in indexed or link[2] in small or table in small, (table, link[3])


def test_a_new_desk_has_its_stages_sources_and_criteria(desk: Desk) -> None:
    stages = [(each.key, each.phase, each.stale_days) for each in desk.reads.stages()]
    assert stages == list(NEW_DESK_STAGES)
    sources = [(each.key, each.channel, each.entry) for each in desk.reads.sources()]
    assert sources == list(NEW_DESK_SOURCES)
    criteria = [(each.key, each.weight) for each in desk.reads.criteria()]
    assert criteria == list(NEW_DESK_CRITERIA)


def test_anybodys_sqlite_reads_the_file(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    peopled(desk)
    names = sorted(row[0] for row in desk.store.rows("SELECT name FROM contact"))
    desk.close()
    with closing(sqlite3.connect(tmp_path / "leads.leaddesk")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert [row[0] for row in plain.execute("SELECT name FROM contact ORDER BY name")] == names


def test_the_closed_file_is_alone_and_whole(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    peopled(desk)
    before = dump(desk.store, but=())
    desk.close()
    assert [each.name for each in tmp_path.iterdir()] == ["leads.leaddesk"]
    content = (tmp_path / "leads.leaddesk").read_bytes()
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "leads.leaddesk").write_bytes(content)
    copy = desk_in(tmp_path / "copy")
    assert dump(copy.store, but=()) == before
    copy.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 5_000),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA),
    ],
)
def test_the_connection_is_set_as_it_was_measured(desk: Desk, pragma: str, value: object) -> None:
    assert desk.store.one(f"PRAGMA {pragma}") == value


def test_a_deleted_name_is_nowhere_in_the_file(tmp_path: Path) -> None:
    """The history keeps what was deleted so that it can come back; without the history nothing
    of it may be left in free pages or beside the file."""
    desk = desk_in(tmp_path)
    many(desk, 200)
    path = desk.path
    desk.close()
    assert path.read_bytes().count(b"Nr150") > 1
    desk = desk_in(tmp_path)
    desk.contacts.delete(desk.reads.contact_ids())
    desk.store.change("DELETE FROM step")
    desk.close()
    for each in tmp_path.iterdir():
        assert b"Nr150" not in each.read_bytes()
        assert b"k150@a.example" not in each.read_bytes()
