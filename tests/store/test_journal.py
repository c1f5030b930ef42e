"""The journal's own small print."""

from __future__ import annotations

import zlib
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import apsw
import pytest

from leaddesk.desk import Desk
from leaddesk.domain.trouble import Trouble
from leaddesk.store.changesets import PIECE, changes, inverted
from leaddesk.store.faults import chain, told, trouble_of
from leaddesk.store.open import transaction
from leaddesk.store.stamps import clock, day, maybe_moment, moment, plain, stamp
from tests.desks import TODAY, many, person, verbs


def test_large_changesets_are_kept_small(desk: Desk) -> None:
    many(desk, 200)
    (kept,) = desk.store.row("SELECT changeset FROM step") or (b"",)
    assert len(zlib.decompress(kept)) > 5 * len(kept)
    assert inverted(kept) == apsw.Changeset.invert(zlib.decompress(kept))
    assert inverted(b"") == b""


def test_small_changesets_are_kept_as_they_are(desk: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    (kept,) = desk.store.row("SELECT changeset FROM step") or (b"",)
    assert kept[:1] == b"T"
    assert inverted(kept) == apsw.Changeset.invert(kept)


def test_a_large_changeset_is_read_in_pieces_and_complains_when_cut(desk: Desk) -> None:
    many(desk, 2_000)
    (kept,) = desk.store.row("SELECT changeset FROM step") or (b"",)
    assert len(kept) > 2 * PIECE
    whole = [(row.name, row.new) for row in apsw.Changeset.iter(zlib.decompress(kept))]
    assert [(row.name, row.new) for row in changes(kept)] == whole
    with pytest.raises(zlib.error):
        inverted(kept[: len(kept) // 2])


def test_undoing_twice_as_much_in_one_step_keeps_the_order_of_steps(desk: Desk) -> None:
    first = desk.contacts.add(person("Anna", "Adler"))
    desk.contacts.hold([first], TODAY)
    desk.history.undo()
    desk.contacts.delete([first])
    numbers = desk.store.rows("SELECT seq, undone_seq FROM step ORDER BY seq")
    assert numbers == [(1, None), (2, 3), (4, None)]
    assert verbs(desk) == ["add_contact", "hold", "delete_contacts"]


def test_the_history_itself_is_not_recorded(desk: Desk) -> None:
    desk.contacts.add(person("Anna", "Adler"))
    kept = changes(desk.store.one("SELECT changeset FROM step"))
    assert {row.name for row in kept} == {"contact", "contact_point", "transition"}


def test_a_step_of_thousands_is_taken_back_and_told_by_table(desk: Desk) -> None:
    ids = many(desk, 700)
    change = desk.history.undo()
    assert change.contacts is None
    assert desk.reads.contact_ids() == []
    change = desk.history.redo()
    assert change.rows["contact"] is None
    assert set(desk.reads.contact_ids()) == set(ids)


def test_the_real_fault_is_found_behind_the_later_one() -> None:
    later = apsw.SQLError("cannot rollback")
    later.__context__ = apsw.FullError("disk")
    later.__context__.__context__ = later
    trouble = trouble_of(later, Path("x"))
    assert trouble
    assert trouble.code == "disk_full"
    assert list(chain(later)) == [later, later.__context__]
    assert trouble_of(KeyError("x"), Path("x")) is None


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (apsw.BusyError("x"), "file_locked"), (apsw.ReadOnlyError("x"), "file_read_only"),
        (apsw.CorruptError("x"), "file_damaged"), (apsw.NotADBError("x"), "file_not_leaddesk"),
        (apsw.CantOpenError("x"), "cannot_open"), (apsw.IOError("x"), "file_unreachable"),
    ],
)  # fmt: skip
def test_every_fault_of_the_disk_has_its_code(fault: Exception, code: str) -> None:
    with pytest.raises(Trouble) as trouble, told(Path("x")):
        raise fault
    assert trouble.value.code == code


def test_a_bug_stays_a_bug() -> None:
    with pytest.raises(ZeroDivisionError), told(Path("x")):
        raise ZeroDivisionError


def test_times_are_kept_as_text_in_utc() -> None:
    at = datetime(2026, 11, 23, 14, 40, 0, 999, tzinfo=timezone(timedelta(hours=1)))
    assert stamp(at) == plain(at) == "2026-11-23T13:40:00Z"
    assert moment(stamp(at)) == datetime(2026, 11, 23, 13, 40, tzinfo=UTC)
    assert plain(date(2026, 1, 2)) == "2026-01-02"
    assert plain(time(9, 5)) == "09:05"
    assert plain(True) == 1
    assert (day("2026-01-02"), clock("09:05")) == (date(2026, 1, 2), time(9, 5))
    assert (day(None), clock(None), maybe_moment(None)) == (None, None, None)


def test_days_of_every_year_are_kept_alike() -> None:
    early = datetime(987, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert stamp(early) == "0987-01-02T03:04:05Z"
    assert moment(stamp(early)) == early


def test_verbs_together_are_all_written_each_as_a_step(desk: Desk) -> None:
    told_of: list[str] = []
    desk.listen(lambda change: told_of.append(change.step.verb))
    with desk.history.together():
        desk.contacts.add(person("Anna", "Adler"))
        desk.contacts.add(person("Bernd", "Bauer"))
        assert told_of == []
    assert len(told_of) == len(desk.reads.steps()) == 2
    desk.history.undo()
    assert len(desk.reads.contact_ids()) == 1


def test_of_verbs_together_a_fault_leaves_none_and_no_step(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler"))
    desk.history.undo()
    told_of: list[str] = []
    desk.listen(lambda change: told_of.append(change.step.verb))

    def fail_half_way() -> None:
        with desk.history.together():
            desk.contacts.add(person("Bernd", "Bauer"))
            raise Trouble("disk_full")

    with pytest.raises(Trouble):
        fail_half_way()
    assert told_of == []
    assert desk.reads.contact_ids() == []
    desk.history.redo()
    assert desk.reads.contact_ids() == [anna]


def test_a_part_of_a_transaction_that_fails_costs_only_itself(desk: Desk) -> None:
    add = "INSERT INTO tag (id, name) VALUES (?, ?)"

    def fail() -> None:
        with transaction(desk.store):
            desk.store.change(add, (2, "Laden"))
            raise ValueError("no")

    with transaction(desk.store):
        desk.store.change(add, (1, "Messe"))
        with pytest.raises(ValueError, match="no"):
            fail()
    assert desk.store.rows("SELECT name FROM tag") == [("Messe",)]
