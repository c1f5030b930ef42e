"""The search index: filled when an older file is opened, kept true whoever writes, mended when it
is broken, and nowhere left over."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.store import search
from leaddesk.store.open import transaction
from tests.desks import desk_in, index_of, many, peopled

OLD = Path(__file__).parent.parent / "files" / "schema-1.leaddesk.gz"


def names(desk: Desk, text: str) -> list[str]:
    ids = desk.reads.contact_ids(Filter(text))
    return sorted(card.name for card in desk.reads.cards(ids).values())


def counts(path: Path) -> dict[str, int]:
    """Rows of every table of schema 1, by anybody's SQLite."""
    with closing(sqlite3.connect(path)) as plain:
        tables = plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: plain.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for (name,) in tables
            if not name.startswith("search") and name != "schema_migration"
        }


def test_a_file_of_schema_1_is_brought_up_to_date_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "old.leaddesk"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    before = counts(path)
    assert before["contact"] == 48
    desk = open_desk(path)
    assert desk.check() == []
    assert names(desk, "vorfuehrung märz") == ["Anna Müller-Öz"]
    assert names(desk, "waldi") == names(desk, '"Angebot 12"') == ["Anna Müller-Öz"]
    step = desk.reads.undo_step()
    assert step
    desk.history.redo()
    assert names(desk, "hugo") == []
    desk.history.undo()
    assert names(desk, "hugo") == ["Hugo Hahn"]
    desk.close()
    after = counts(path)
    before["setting"] += 2  # the key of the block list, and where the copy was made
    assert {name: after[name] for name in before} == before
    before["setting"] -= 2
    copy = tmp_path / "old.leaddesk.schema-1.copy"
    assert counts(copy) == before


def test_what_another_program_wrote_is_found(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    people = peopled(desk)
    desk.close()
    with closing(sqlite3.connect(desk.path)) as plain:
        plain.execute("UPDATE firm SET name = 'Xenon AG' WHERE name = 'Adler GmbH'")
        plain.execute("UPDATE contact SET notes = 'Zitrone' WHERE id = ?", (people["Bert"],))
        plain.commit()
    desk = desk_in(tmp_path)
    assert names(desk, "xenon") == ["Anna Adler", "Carla Conrad"]
    assert names(desk, "zitrone") == ["Bert Braun"]
    assert desk.check() == []
    desk.close()


def test_what_another_program_writes_meanwhile_is_found(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    people = peopled(desk)
    desk.changed_elsewhere()
    with closing(sqlite3.connect(desk.path)) as plain:
        plain.execute("UPDATE contact SET notes = 'Zitrone' WHERE id = ?", (people["Bert"],))
        plain.commit()
    assert desk.changed_elsewhere()
    assert names(desk, "zitrone") == ["Bert Braun"]
    assert not desk.changed_elsewhere()
    desk.close()


BREAKS = {
    "its structure is garbled": "UPDATE search_data SET block = x'00000001ffffffff0f' WHERE id=10",
    "its structure is gone": "DELETE FROM search_data",
    "a shadow table is gone": "DROP TABLE search_idx",
}


@pytest.mark.parametrize("how", BREAKS.values(), ids=BREAKS.keys())
def test_a_broken_index_is_made_anew(tmp_path: Path, how: str) -> None:
    desk = desk_in(tmp_path)
    peopled(desk)
    whole = index_of(desk.store)
    desk.store.change(how)
    desk.close()
    desk = desk_in(tmp_path)
    assert names(desk, "adler") == ["Anna Adler", "Carla Conrad"]
    assert index_of(desk.store) == whole
    assert desk.check() == []
    desk.close()


def test_check_finds_an_index_that_is_not_true(desk: Desk) -> None:
    people = peopled(desk)
    desk.store.change("DELETE FROM search WHERE rowid = ?", (people["Anna"],))
    desk.store.change("INSERT INTO search (rowid, name) VALUES (77, 'nobody')")
    found = [(fault.code, fault.detail) for fault in desk.check()]
    assert found == [("search", f"{people['Anna']} is not indexed"), ("search", "77 is gone")]


def test_after_an_unclean_end_an_index_that_is_not_true_is_made_anew(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    people = peopled(desk)
    desk.store.change("DELETE FROM search WHERE rowid = ?", (people["Anna"],))
    desk.close()
    desk = desk_in(tmp_path)
    assert names(desk, "adler") == ["Carla Conrad"]
    desk.store.change("INSERT INTO search (rowid, name) VALUES (77, 'nobody')")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for each in tmp_path.glob("leads.leaddesk*"):
        (crashed / each.name).write_bytes(each.read_bytes())
    desk.close()
    desk = desk_in(crashed)
    assert names(desk, "adler") == ["Anna Adler", "Carla Conrad"]
    assert desk.check() == []
    desk.close()


def test_many_at_once_are_indexed_as_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path)
    peopled(desk)
    monkeypatch.setattr(search, "BULK", 100)
    many(desk, 150)
    whole = index_of(desk.store)
    assert len({contact for contact, *_ in whole}) == 158
    assert len(names(desk, "kim nr14")) == 11
    desk.history.undo()
    assert len({contact for contact, *_ in index_of(desk.store)}) == 8
    desk.history.redo()
    assert index_of(desk.store) == whole
    with transaction(desk.store):
        desk.store.change("INSERT INTO search_due SELECT id FROM contact LIMIT 120")
        monkeypatch.setattr(search, "rebuild", None)
        desk.store.change("DELETE FROM search_due WHERE contact_id % 3 = 0")
        monkeypatch.setattr(search, "BULK", 10)
        monkeypatch.undo()
        search.bring_up_to_date(desk.store)
    assert index_of(desk.store) == whole
    assert desk.check() == []
    desk.close()


def test_a_verb_that_fails_leaves_the_index_alone(desk: Desk) -> None:
    peopled(desk)
    before = index_of(desk.store)

    def fails() -> None:
        with desk._work.journal.writing("edit_contact", name="x"):
            desk.store.change("UPDATE contact SET notes = 'Zitrone'")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert index_of(desk.store) == before
    assert names(desk, "zitrone") == []


def test_moving_a_card_indexes_nothing(desk: Desk) -> None:
    people = peopled(desk)
    before = desk.store.rows("SELECT id, block FROM search_data ORDER BY id")
    desk.board.move_cards([people["Anna"]], 3)
    assert desk.store.rows("SELECT id, block FROM search_data ORDER BY id") == before


def leaves(desk: Desk) -> list[bytes]:
    """The pieces as they lie in the file, those of who is left out too."""
    rows = desk.store.rows("SELECT block FROM search_data WHERE id > 10 ORDER BY id")
    return [block for (block,) in rows]


def test_an_erasure_leaves_no_piece_of_what_is_gone(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    peopled(desk)
    with transaction(desk.store):
        search.without_traces(desk.store)
    clean = leaves(desk)
    found = many(desk, 1)
    desk.contacts.edit(found[0], Contact(first_name="Kim", notes="Qxqwqz war hier"))
    desk.contacts.edit(found[0], Contact(first_name="Kim"))
    desk.contacts.delete(found)
    assert leaves(desk) != clean
    with transaction(desk.store):
        search.without_traces(desk.store)
    assert leaves(desk) == clean
    assert names(desk, "adler") == ["Anna Adler", "Carla Conrad"]
    assert desk.check() == []
    desk.close()


def test_whoever_is_deleted_is_found_no_more_and_found_again_once_back(desk: Desk) -> None:
    people = peopled(desk)
    before = index_of(desk.store)
    desk.contacts.delete(list(people.values()))
    assert index_of(desk.store) == []
    assert names(desk, "adler") == []
    desk.history.undo()
    assert index_of(desk.store) == before
    assert desk.check() == []


def parts(desk: Desk) -> int:
    """Of how many parts the index is."""
    return len(desk.store.rows("SELECT DISTINCT segid FROM search_idx"))


def test_after_an_import_no_verb_merges_the_parts_it_left(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "BULK", 100)
    monkeypatch.setattr(search, "PORTION", 3_000)  # parts as many as of 100,000 contacts
    ids = many(desk, 400)
    # What a verb merges for what it wrote itself is little, and left out here.
    desk.store.change("INSERT INTO search (search, rank) VALUES ('automerge', 0)")
    left = before = parts(desk)
    assert left > 1
    for number in range(30):  # nobody rests between them
        contact = desk.reads.contact(ids[number])
        assert contact
        desk.contacts.edit(ids[number], replace(contact, notes=f"Zange {number}"))
        assert parts(desk) >= before, "a verb merged them"
        before = parts(desk)
    assert parts(desk) == left + 30
    assert len(names(desk, "zange")) == 30
    while desk.tend():
        pass
    assert parts(desk) < 8
    assert len(names(desk, "zange")) == 30
    assert desk.check() == []


def test_tended_between_the_verbs_the_index_stays_in_few_parts(desk: Desk) -> None:
    ids = [desk.contacts.add(Contact(last_name=f"Vogt{number}")) for number in range(12)]
    assert parts(desk) > 8
    while desk.tend():
        pass
    assert parts(desk) < 4
    most = 0
    for number in range(60):
        key = ids[number % 12]
        contact = desk.reads.contact(key)
        assert contact
        desk.contacts.edit(key, replace(contact, notes=f"Zange {number}"))
        while desk.tend():
            pass
        most = max(most, parts(desk))
    assert most < 8
    assert names(desk, '"Zange 59"') == ["Vogt11"]
    assert names(desk, '"Zange 40"') == []
    assert desk.check() == []


def test_while_another_program_writes_the_index_is_not_tended(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    for number in range(12):
        desk.contacts.add(Contact(last_name=f"Vogt{number}"))
    with closing(apsw.Connection(str(desk.store.path))) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not desk.tend()
        other.execute("ROLLBACK")
    assert desk.tend()
    desk.close()


def test_where_the_file_is_gone_nothing_is_tended(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    desk.contacts.add(Contact(last_name="Vogt"))
    desk.close()
    tmp_path.rename(tmp_path.with_name("pulled_out"))
    assert not desk.tend()
