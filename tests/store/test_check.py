"""Whether the file is sound: what is broken on purpose is found, and looking changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.desk import Desk
from leaddesk.store.check import Fault
from tests.desks import desk_in, dump, many, peopled


def codes(desk: Desk) -> set[str]:
    return {fault.code for fault in desk.check()}


def test_a_used_desk_is_sound_and_looking_changes_nothing(desk: Desk) -> None:
    peopled(desk)
    many(desk, 300)
    desk.history.undo()
    before = dump(desk.store, but=())
    version = desk.store.version
    assert desk.check() == []
    assert dump(desk.store, but=()) == before
    assert desk.store.version == version


def test_a_broken_reference_is_found(desk: Desk) -> None:
    people = peopled(desk)
    desk.store.change("PRAGMA foreign_keys=OFF")
    desk.store.change("UPDATE contact SET stage_id = 99 WHERE id = ?", (people["Anna"],))
    desk.store.change("PRAGMA foreign_keys=ON")
    assert desk.check() == [Fault("reference", f"contact {people['Anna']} → stage")]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("changeset", b"Tgarbled"), ("changeset", b"xnot zlib"), ("changeset", b"\xff\xfe"),
        ("args", "{no json"), ("reverted", b"xx"), ("changeset", "text"),
    ],
)  # fmt: skip
def test_a_garbled_step_is_found_and_named(desk: Desk, column: str, value: object) -> None:
    peopled(desk)
    step = desk.reads.steps()[3]
    desk.store.change(f"UPDATE step SET {column} = ? WHERE id = ?", (value, step.id))
    (fault,) = desk.check()
    assert fault.code == "history"
    assert str(step.id) in fault.detail


def test_a_cut_off_changeset_is_found(desk: Desk) -> None:
    peopled(desk)
    step = desk.reads.steps()[0]
    desk.store.change(
        "UPDATE step SET changeset = substr(changeset, 1, length(changeset) - 5) WHERE id = ?",
        (step.id,),
    )
    assert codes(desk) == {"history"}


def test_a_missing_table_and_column_are_found(desk: Desk) -> None:
    desk.store.change("DROP TABLE sale")
    desk.store.change("ALTER TABLE firm RENAME COLUMN industry TO trade")
    details = {fault.detail for fault in desk.check() if fault.code == "table"}
    assert "firm.industry" in details
    assert "sale.net_cents" in details


def pages_of(desk: Desk, table: str) -> int:
    """A page in the middle of a table's content."""
    root = desk.store.one("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    assert isinstance(root, int)
    return root


@pytest.mark.parametrize("table", ["contact", "contact_point", "contact_column", "step", "firm"])
def test_a_flipped_page_is_found(tmp_path: Path, table: str) -> None:
    desk = desk_in(tmp_path)
    many(desk, 300)
    page, size = pages_of(desk, table), desk.store.one("PRAGMA page_size")
    desk.close()
    content = bytearray(desk.path.read_bytes())
    start = (page - 1) * size
    content[start : start + 64] = bytes(each ^ 0xFF for each in content[start : start + 64])
    desk.path.write_bytes(bytes(content))
    desk = desk_in(tmp_path)
    faults = desk.check()
    assert "page" in {fault.code for fault in faults}
    assert all(fault.detail for fault in faults)
    desk.close()
    assert desk.path.read_bytes() == bytes(content)


def test_at_most_a_hundred_faults_of_a_kind_are_listed(desk: Desk) -> None:
    many(desk, 150)
    desk.store.change("PRAGMA foreign_keys=OFF")
    desk.store.change("UPDATE contact SET stage_id = 99")
    assert len(desk.check()) == 100
