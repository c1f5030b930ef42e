"""The disk is full, the process is killed: all of a verb or nothing of it, and the file sound."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.change import Step
from leaddesk.domain.trouble import Trouble
from tests.desks import board, desk_in, dump, many, peopled, person

CHECKOUT = Path(__file__).resolve().parents[2]


def full(desk: Desk, pages: int = 3) -> None:
    """Let the file grow by so many pages and no more."""
    size = desk.store.one("PRAGMA page_count")
    desk.store.one(f"PRAGMA max_page_count={size + pages}")


def with_room(desk: Desk) -> None:
    desk.store.one("PRAGMA max_page_count=1000000")


def test_a_full_disk_is_told_and_nothing_is_written(desk: Desk) -> None:
    peopled(desk)
    before = dump(desk.store, but=())
    full(desk)
    with pytest.raises(Trouble) as trouble:
        many(desk, 2_000)
    assert trouble.value.code == "disk_full"
    assert trouble.value.args_["file"] == str(desk.path)
    assert dump(desk.store, but=()) == before
    assert desk.check() == []
    assert not desk.store.connection.in_transaction
    desk.stages.rename(1, "Frisch")
    with_room(desk)
    many(desk, 200)
    assert desk.check() == []


def test_a_disk_that_fills_up_while_the_step_is_kept_leaves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(desk.store, but=())
    keep = desk._work.journal._keep

    def last_page(step: Step, changeset: bytes) -> None:
        full(desk, 0)
        keep(step, changeset)

    monkeypatch.setattr(desk._work.journal, "_keep", last_page)
    with pytest.raises(Trouble, match="disk_full"):
        many(desk, 500)
    assert dump(desk.store, but=()) == before
    assert desk.check() == []


def test_a_disk_too_full_to_undo_keeps_the_step_for_later(desk: Desk) -> None:
    ids = many(desk, 1_000)
    desk.contacts.delete(ids)
    desk.store.change("VACUUM")
    full(desk, 0)
    before = dump(desk.store, but=())
    with pytest.raises(Trouble, match="disk_full"):
        desk.history.undo()
    assert dump(desk.store, but=()) == before
    with_room(desk)
    desk.history.undo()
    assert desk.reads.contact_ids() == list(reversed(ids))


CHILD = """
import sys
from pathlib import Path
from tests.desks import desk_in, many

desk = desk_in(Path(sys.argv[1]))
writes = desk._work.writes
add, count = writes.add_contact, 0

def counted(*args):
    global count
    count += 1
    if count == 400:
        print("in the middle", flush=True)
        sys.stdin.read()
    return add(*args)

writes.add_contact = counted
many(desk, 1000)
"""

UNDOING = """
import sys
from pathlib import Path
from tests.desks import desk_in

desk = desk_in(Path(sys.argv[1]))
count = 0

def seen(*_):
    global count
    count += 1
    if count == 900:
        print("in the middle", flush=True)
        sys.stdin.read()

desk.store.connection.set_update_hook(seen)
desk.history.undo()
"""

COMMITTED = """
import sys
from pathlib import Path
from tests.desks import desk_in, person

desk = desk_in(Path(sys.argv[1]))
desk.contacts.add(person("Anna", "Adler"))
print("in the middle", flush=True)
sys.stdin.read()
"""


def killed(program: str, folder: Path) -> None:
    """Run a program until it says that it is in the middle, then kill it as a power cut would."""
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "in the middle\n"
        child.kill()
    assert child.returncode != 0


def test_a_process_killed_in_the_middle_of_a_large_verb_leaves_nothing(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    people = peopled(desk)
    before = dump(desk.store, but=())
    desk.close()
    killed(CHILD, tmp_path)
    desk = desk_in(tmp_path)
    assert desk.check() == []
    assert dump(desk.store, but=()) == before
    many(desk, 50)
    desk.history.undo()
    assert set(desk.reads.contact_ids()) == set(people.values())
    desk.close()


def test_a_process_killed_in_the_middle_of_an_undo_leaves_all(tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    many(desk, 400)
    before = dump(desk.store, but=())
    desk.close()
    killed(UNDOING, tmp_path)
    desk = desk_in(tmp_path)
    assert desk.check() == []
    assert dump(desk.store, but=()) == before
    assert desk.history.undo().kept == ()
    assert desk.reads.contact_ids() == []
    desk.close()


def test_what_was_told_as_done_is_there_after_the_process_was_killed(tmp_path: Path) -> None:
    killed(COMMITTED, tmp_path)
    desk = open_desk(tmp_path / "leads.leaddesk", create=False)
    assert desk.check() == []
    assert board(desk) == "new: Anna Adler"
    desk.history.undo()
    assert board(desk) == ""
    desk.contacts.add(person("Bert", "Braun"))
    desk.close()
