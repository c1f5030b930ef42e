"""Opening: what is no desk is refused with a sentence and left as it is, and an older desk is
copied before it is touched."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from leaddesk.desk import open_desk
from leaddesk.domain.trouble import Trouble
from leaddesk.store import migrate as migrating
from leaddesk.store import open as opening
from leaddesk.store.open import SCHEMA, open_store
from tests.desks import board, desk_in, dump, many, peopled, person

REAL = Path(opening.__file__).parent / "migrations"
NEXT = SCHEMA + 1


def kept_file(folder: Path) -> Path:
    """A closed desk with some contacts in it."""
    desk = desk_in(folder)
    many(desk, 60)
    desk.close()
    return desk.path


def patched(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def snapshot(folder: Path) -> dict[str, str]:
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest()
        for each in folder.iterdir()
        if each.is_file()
    }


def code_of(path: Path, *, create: bool = True) -> str:
    """The code of the trouble that opening it and looking at all of it gives."""
    with pytest.raises(Trouble) as trouble:
        open_desk(path, create=create)
    assert str(path) in str(trouble.value.args_["file"])
    return trouble.value.code


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("Vorname;Nachname\nAnna;Müller\n" * 50, "utf-8")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT)")
        plain.commit()


def folder(path: Path) -> None:
    path.mkdir()


def newer(path: Path) -> None:
    kept_file(path.parent).rename(path)
    patched(path, 60, (SCHEMA + 1).to_bytes(4, "big"))


def zeroed(path: Path) -> None:
    kept_file(path.parent).rename(path)
    patched(path, 0, bytes(100))


def truncated(path: Path) -> None:
    kept_file(path.parent).rename(path)
    os.truncate(path, path.stat().st_size // 2)


def half_a_header(path: Path) -> None:
    kept_file(path.parent).rename(path)
    os.truncate(path, 60)


def odd_page_size(path: Path) -> None:
    kept_file(path.parent).rename(path)
    patched(path, 16, b"\x00\x07")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (empty, "file_empty"),
        (text, "file_not_leaddesk"),
        (foreign, "file_not_leaddesk"),
        (folder, "file_not_leaddesk"),
        (newer, "file_newer"),
        (zeroed, "file_not_leaddesk"),
        (half_a_header, "file_damaged"),
        (truncated, "file_damaged"),
        (odd_page_size, "file_not_leaddesk"),
    ],
)
def test_what_is_no_desk_is_refused_and_left_as_it_is(
    make: Callable[[Path], None], code: str, tmp_path: Path
) -> None:
    path = tmp_path / "other.leaddesk"
    make(path)
    before = snapshot(tmp_path)
    for create in (True, False):
        assert code_of(path, create=create) == code
    assert snapshot(tmp_path) == before


def test_a_newer_file_says_which(tmp_path: Path) -> None:
    path = tmp_path / "other.leaddesk"
    newer(path)
    with pytest.raises(Trouble) as trouble:
        open_store(path)
    assert trouble.value.args_ == {"file": str(path), "version": SCHEMA + 1}


def test_a_file_made_newer_in_its_log_is_refused_too(tmp_path: Path) -> None:
    path = kept_file(tmp_path)
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(f"PRAGMA user_version={SCHEMA + 1}")
        plain.commit()
        assert code_of(path) == "file_newer"


def test_a_missing_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert code_of(tmp_path / "gone" / "x.leaddesk") == "folder_missing"
    assert code_of(tmp_path / "x.leaddesk", create=False) == "file_missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden")
def test_a_folder_one_may_not_write_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert code_of(tmp_path / "x.leaddesk") in ("cannot_open", "file_read_only")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden")
def test_a_file_one_may_not_read(tmp_path: Path) -> None:
    path = kept_file(tmp_path)
    path.chmod(0)
    assert code_of(path) == "cannot_open"


def test_a_file_that_was_only_begun_becomes_a_desk(tmp_path: Path) -> None:
    path = tmp_path / "begun.leaddesk"
    opening._mark(path)
    desk = open_desk(path)
    assert len(desk.reads.stages()) == 7
    desk.close()


def test_whoever_is_killed_while_beginning_leaves_no_empty_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "begun.leaddesk"

    def killed(path: Path) -> None:
        path.write_bytes(b"")
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "_mark", killed)
    with pytest.raises(KeyboardInterrupt):
        open_desk(path)
    monkeypatch.undo()
    assert not path.exists()
    open_desk(path).close()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_desk_begins_where_files_have_one_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    open_desk(tmp_path / "begun.leaddesk").close()
    assert [each.name for each in tmp_path.iterdir()] == ["begun.leaddesk"]


def test_of_two_that_begin_at_once_the_first_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "begun.leaddesk"
    mark = opening._mark

    def overtaken(begun: Path) -> None:
        mark(begun)
        if not path.exists():
            mark(path)
            desk = open_desk(path)
            desk.contacts.add(person("Anna", "Adler"))
            desk.close()

    monkeypatch.setattr(opening, "_mark", overtaken)
    desk = open_desk(path)
    assert board(desk) == "new: Anna Adler"
    desk.close()


def test_a_desk_whose_making_was_cut_off_is_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "begun.leaddesk"

    def cut_off(connection: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "seed", cut_off)
    with pytest.raises(KeyboardInterrupt):
        open_desk(path)
    monkeypatch.undo()
    desk = open_desk(path)
    assert len(desk.reads.stages()) == 7
    assert desk.check() == []
    desk.close()


def test_a_file_that_fits_no_name_of_ours_is_a_desk_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "Kontakte größer 100% 👍.db"
    desk = open_desk(path)
    desk.contacts.add(person("Anna", "Adler"))
    desk.close()
    assert path.exists()
    desk = open_desk(str(path), create=False)
    assert board(desk) == "new: Anna Adler"
    desk.close()


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    peopled(desk)
    before = dump(desk.store, but=())
    desk.close()
    desk = desk_in(tmp_path)
    assert dump(desk.store, but=()) == before
    desk.close()


# An older schema: simulated by one more migration that only this test has.

SECOND = """
def up(migrator, db):
    db.execute_sql("ALTER TABLE firm ADD COLUMN size INTEGER")
"""
BROKEN = """
def up(migrator, db):
    db.execute_sql("ALTER TABLE firm ADD COLUMN size INTEGER")
    db.execute_sql("UPDATE no_such_table SET x = 1")
"""


def with_migration(text: str, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """From now on there is one more schema."""
    folder.mkdir(exist_ok=True)
    for each in REAL.glob("0*.py"):
        (folder / each.name).write_text(each.read_text("utf-8"), "utf-8")
    (folder / f"{NEXT:04}_size.py").write_text(text, "utf-8")
    patch.setattr(migrating, "MIGRATIONS", folder)
    patch.setattr(opening, "SCHEMA", NEXT)


def test_an_older_desk_is_copied_and_then_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = kept_file(tmp_path)
    before = dump(old := open_store(path), but=())
    old.close()
    with_migration(SECOND, tmp_path_factory.mktemp("schema"), monkeypatch)
    store = open_store(path)
    assert store.one("PRAGMA user_version") == NEXT
    assert "size" in [row[1] for row in store.rows("PRAGMA table_info(firm)")]
    assert store.one("SELECT count(*) FROM contact") == 60
    store.close()
    copy = tmp_path / f"leads.leaddesk.schema-{SCHEMA}.copy"
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name, copy.name]
    open_store(path).close()
    assert len(list(tmp_path.iterdir())) == 2
    monkeypatch.undo()
    assert code_of(path) == "file_newer"
    store = open_store(copy)
    assert dump(store, but=()) == before
    store.close()


def test_a_second_copy_does_not_overwrite_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = kept_file(tmp_path)
    first = tmp_path / f"leads.leaddesk.schema-{SCHEMA}.copy"
    first.write_text("older", "utf-8")
    with_migration(SECOND, tmp_path_factory.mktemp("schema"), monkeypatch)
    open_store(path).close()
    assert first.read_text("utf-8") == "older"
    assert (tmp_path / f"leads.leaddesk.schema-{SCHEMA}-2.copy").stat().st_size > 10_000


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = kept_file(tmp_path)
    before = dump(old := open_store(path), but=())
    old.close()
    schema = tmp_path_factory.mktemp("schema")
    with_migration(BROKEN, schema, monkeypatch)
    with pytest.raises(Exception, match="no_such_table"):
        open_store(path)
    monkeypatch.undo()
    store = open_store(path)
    assert dump(store, but=()) == before
    store.close()
    with_migration(SECOND, schema, monkeypatch)
    store = open_store(path)
    assert store.one("PRAGMA user_version") == NEXT
    store.close()


def test_the_log_of_a_desk_that_was_not_closed_is_read(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    desk.contacts.add(person("Anna", "Adler"))
    (tmp_path / "copy").mkdir()
    for each in tmp_path.glob("leads.leaddesk*"):
        (tmp_path / "copy" / each.name).write_bytes(each.read_bytes())
    desk.close()
    copy = desk_in(tmp_path / "copy")
    assert board(copy) == "new: Anna Adler"
    copy.close()


def test_apsw_is_the_one_with_sessions() -> None:
    assert hasattr(apsw, "Session")
    assert hasattr(apsw.Changeset, "apply")
