"""Two programs on one file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.trouble import Trouble
from leaddesk.store import open as opening
from leaddesk.store.open import transaction
from tests.desks import NEW, Clock, board, desk_in, dump, person


@pytest.fixture
def other(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A second desk on the same file, which does not wait long."""
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    clock = Clock()
    clock.ahead(seconds=1)
    other = desk_in(tmp_path, clock)
    yield other
    other.close()


def test_what_another_program_wrote_is_noticed_once_and_read_anew(desk: Desk, other: Desk) -> None:
    assert desk.reads.stages()[0].name == ""
    assert not desk.changed_elsewhere()
    other.stages.rename(NEW, "Frisch")
    assert desk.reads.stages()[0].name == ""
    assert desk.changed_elsewhere()
    assert desk.reads.stages()[0].name == "Frisch"
    assert not desk.changed_elsewhere()


def test_ones_own_verbs_are_not_changed_elsewhere(desk: Desk, other: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    desk.history.undo()
    assert not desk.changed_elsewhere()
    assert other.changed_elsewhere()


def in_a_thread(desk: Desk, do: Callable[[], object]) -> None:
    """As a long job does it: with a connection of its own."""

    def run() -> None:
        do()
        desk.store.close_thread()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def test_ones_own_verbs_in_another_thread_are_not_changed_elsewhere(
    desk: Desk, other: Desk
) -> None:
    assert not desk.changed_elsewhere()
    anna, bert = person("Anna", "Adler"), person("Bert", "Braun")
    for do in (
        lambda: desk.contacts.add(anna),
        desk.history.undo,
        desk.history.redo,
        lambda: [desk.contacts.add(bert), desk.history.undo()],
    ):
        in_a_thread(desk, do)
        assert not desk.changed_elsewhere()
        assert board(desk) == ("" if do == desk.history.undo else "new: Anna Adler")
    other.contacts.add(bert)
    assert desk.changed_elsewhere()
    assert not desk.changed_elsewhere()


@pytest.mark.parametrize("first", ["other", "thread"])
def test_another_program_is_noticed_also_beside_ones_own_thread(
    desk: Desk, other: Desk, first: str
) -> None:
    assert not desk.changed_elsewhere()
    desk.contacts.add(person("Carl", "Claus"))
    if first == "other":
        other.stages.rename(NEW, "Frisch")
    in_a_thread(desk, lambda: desk.contacts.add(person("Anna", "Adler")))
    if first == "thread":
        other.stages.rename(NEW, "Frisch")
    assert desk.changed_elsewhere()
    assert desk.reads.stages()[0].name == "Frisch"
    assert not desk.changed_elsewhere()


def test_one_history_for_both(desk: Desk, other: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    other.contacts.add(person("Bert", "Braun"))
    assert board(desk) == board(other) == "new: Bert Braun · Anna Adler"
    desk.history.undo()
    assert board(other) == "new: Anna Adler"
    other.history.redo()
    assert board(desk) == "new: Bert Braun · Anna Adler"


def test_a_file_another_program_is_writing_to_is_locked(desk: Desk, other: Desk) -> None:
    before = dump(desk.store)
    with transaction(desk.store):
        for verb in (
            lambda: other.contacts.add(person("Anna", "Adler")),
            lambda: other.stages.rename(NEW, "x"),
            other.history.undo,
        ):
            with pytest.raises(Trouble) as trouble:
                verb()
            assert trouble.value.code == "file_locked"
        assert board(other) == ""
    assert dump(desk.store) == before
    other.contacts.add(person("Anna", "Adler"))
    assert board(desk) == "new: Anna Adler"


def test_two_threads_each_have_a_connection_of_their_own(desk: Desk) -> None:
    seen: list[object] = []

    def work() -> None:
        key = desk.contacts.add(person("Anna", "Adler"))
        seen.append(desk.reads.cards([key])[key].name)
        seen.append(desk.store.connection)
        desk.store.close_thread()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen[0] == "Anna Adler"
    assert seen[1] is not desk.store.connection
    assert board(desk) == "new: Anna Adler"


def test_a_contact_gone_meanwhile_is_refused(desk: Desk, other: Desk) -> None:
    key = desk.contacts.add(person("Anna", "Adler"))
    other.contacts.delete([key])
    with pytest.raises(Trouble, match="contact_gone"):
        desk.board.move_cards([key], NEW)
