"""Erasure: afterwards nothing of a person is in the file, in its history, or beside it."""

from __future__ import annotations

import gzip
import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.card import Card
from leaddesk.domain.change import ERASED
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.permission import Entry
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Cancelled
from leaddesk.domain.watch import Watch
from leaddesk.store.changesets import changes
from leaddesk.store.nameless import unpacked
from tests.desks import (
    IN_DIALOGUE,
    NEW,
    START,
    TODAY,
    Clock,
    all_yes,
    call,
    desk_in,
    dump,
    heard,
    many,
)

NAMES = ("Quirin", "Zwetschgenröder", "quirin@zwetschgen.example", "+4966199887766",
         "0661 99887766", "Pflaumenweg", "Obsthof Zwetschgenröder", "angebot-quirin.txt",
         "mag am liebsten Zwetschgenkuchen", "Rückruf wegen Zwetschgen")  # fmt: skip


def quirin(**more: object) -> Contact:
    return Contact(
        **{
            "first_name": "Quirin", "last_name": "Zwetschgenröder",
            "firm": "Obsthof Zwetschgenröder", "street": "Pflaumenweg 3", "zip": "36037",
            "city": "Fulda", "notes": "mag am liebsten Zwetschgenkuchen " * 400,
            "points": (
                ContactPoint("email", "quirin@zwetschgen.example", "quirin@zwetschgen.example"),
                ContactPoint("phone", "0661 99887766", "+4966199887766"),
            ),
            "own": (("Lieblingsobst", "Zwetschgenröder Pflaume"),),
        } | more  # type: ignore[arg-type]
    )  # fmt: skip


def lived(desk: Desk) -> tuple[int, int]:
    """Quirin with everything a contact can have, and somebody who shares steps with him."""
    desk_contacts = many(desk, 200)
    key = desk.contacts.add(quirin(), FollowUp(TODAY, "Rückruf wegen Zwetschgen"))
    other = desk.contacts.add(Contact(first_name="Olga", last_name="Ohm", city="Jena"))
    twin = desk.contacts.add(quirin(first_name="Quirin A."))
    desk.activities.log(key, call(note="Rückruf wegen Zwetschgen"))
    desk.activities.log(
        key, Activity("email", START, result="sent", subject="Herr Zwetschgenröder")
    )
    desk.board.move_cards([key, other, *desk_contacts[:3]], IN_DIALOGUE, None)
    desk.contacts.hold([key, other], date(2027, 1, 1))
    desk.qualification.answer(key, all_yes())
    desk.files.add(key, "angebot-quirin.txt", b"Lieber Quirin Zwetschgenr\xc3\xb6der" * 500)
    desk.permission.record(key, Entry("given", START, "email", "offers", way="paper",
                                      wording="Ja, Quirin Zwetschgenröder"))  # fmt: skip
    kept = desk.reads.contact(key)
    assert kept
    desk.contacts.edit(key, replace(kept, last_name="Zwetschgenröder-Obst"))
    desk.duplicates.merge(key, twin)
    desk.activities.log(key, call(note="Rückruf wegen Zwetschgen"))
    desk.history.undo()
    return key, other


def card_of(desk: Desk, contact_id: int) -> Card:
    return desk.reads.cards([contact_id])[contact_id]


def found_in(path: Path, desk: Desk) -> set[str]:
    """Which of the names stand in the bytes of the desk's files, packed or not."""
    contents = [each.read_bytes() for each in path.parent.iterdir() if each.is_file()]
    for row in desk.store.rows("SELECT changeset, reverted FROM step"):
        contents += [unpacked(kept) for kept in row if kept]
    ways = ("utf-8", "utf-16-le", "utf-16-be")
    return {
        name
        for name in NAMES
        for way in ways
        if any(name.encode(way) in content for content in contents)
    }


def test_no_byte_of_a_person_is_left(desk: Desk) -> None:
    key, _ = lived(desk)
    assert found_in(desk.path, desk) == set(NAMES)
    desk.erasure.erase([key], "Anke")
    assert found_in(desk.path, desk) == set()
    desk.close()
    assert found_in(desk.path, desk) == set()
    assert desk.check() == []


def test_steps_stay_undoable_for_everybody_else(tmp_path: Path) -> None:
    with_him = desk_in(tmp_path, Clock(), "with.leaddesk")
    key, other = lived(with_him)
    others = set(with_him.reads.contact_ids()) - {key, other}
    with_him.erasure.erase([key], "")
    assert card_of(with_him, other).stage_id == IN_DIALOGUE
    assert card_of(with_him, other).on_hold_until == date(2027, 1, 1)
    while with_him.reads.undo_step():
        step = with_him.reads.undo_step()
        assert step
        assert "Zwetschgen" not in str(step.args)
        change = with_him.history.undo()
        assert not change.kept
        if step.verb == "hold":
            assert card_of(with_him, other).on_hold_until is None
        if step.verb == "move_cards":
            assert card_of(with_him, other).stage_id == NEW
    assert with_him.reads.contact_ids() == []
    while with_him.reads.redo_step():
        with_him.history.redo()
    assert set(with_him.reads.contact_ids()) == others | {other}
    assert with_him.check() == []
    with_him.close()


def test_no_mark_of_theirs_stays_in_the_history_where_a_refusal_was_corrected(desk: Desk) -> None:
    key, other = lived(desk)
    both = [key, other]
    desk.permission.restrict(both, "wird geprüft")
    desk.permission.lift(both, "geklärt")
    theirs = {mark for _, mark, *_ in _taken_off(desk)}
    desk.erasure.erase([key], "")
    others = {mark for _, mark, *_ in _taken_off(desk)}
    assert others < theirs
    change = desk.history.undo()
    assert not change.kept
    assert desk.permission.restricted([other]) == {other}


def _taken_off(desk: Desk) -> list[tuple[Any, ...]]:
    """What the last step took off the block list."""
    (kept,) = desk.store.row("SELECT changeset FROM step ORDER BY seq DESC LIMIT 1") or (b"",)
    return [tuple(each.old or ()) for each in changes(kept) if each.name == "block"]


def test_who_was_erased_is_known_again_on_a_list(desk: Desk) -> None:
    key, _ = lived(desk)
    desk.erasure.erase([key], "")
    by_mail = Contact(points=(ContactPoint("email", "", "quirin@zwetschgen.example"),))
    by_place = quirin(points=(), firm="", last_name="Zwetschgenröder-Obst")
    for again in (by_mail, by_place):
        assert {block.kind for block in desk.permission.blocked(again)} == {"erased"}


def test_the_receipt_says_how_much_went_and_not_whom(desk: Desk) -> None:
    key, other = lived(desk)
    preview = desk.erasure.preview([key])
    assert preview.counts["contact"] == 1
    assert preview.counts["activity"] == 2
    assert preview.known_again == 1
    receipt = desk.erasure.erase([key], "Anke Vogt")
    assert desk.erasure.receipts() == [receipt]
    assert receipt.number == 1
    assert receipt.by == "Anke Vogt"
    assert receipt.swept
    assert desk.erasure.erase([other], "").number == 2


def test_a_sale_stays_as_long_as_tax_law_keeps_it_without_a_name(desk: Desk) -> None:
    key, _ = lived(desk)
    kept = desk.reads.contact(key)
    assert kept
    desk.contacts.edit(key, replace(kept, customer_no="K-17"))
    desk.sales.record(key, Sale(date(2026, 3, 1), 150_000, reference="R-4711"))
    desk.sales.record(key, Sale(date(2015, 3, 1), 90_000, reference="R-1"))
    receipt = desk.erasure.erase([key], "")
    assert [(each.sale.reference, each.customer_no, each.until) for each in receipt.kept] == [
        ("R-4711", "K-17", date(2034, 12, 31))
    ]
    assert found_in(desk.path, desk) == set()


def test_a_sale_goes_when_its_day_has_come(desk: Desk, clock: Clock) -> None:
    key, _ = lived(desk)
    desk.sales.record(key, Sale(date(2026, 3, 1), 150_000))
    desk.erasure.erase([key], "")
    clock.ahead(days=8 * 366)
    assert desk.erasure.expire() == []
    assert len(desk.erasure.receipts()[0].kept) == 1
    clock.ahead(days=60)
    desk.erasure.expire()
    assert desk.erasure.receipts()[0].kept == ()


@pytest.mark.parametrize("at_once", [True, False])
def test_copies_beside_the_desk_go_at_once_or_by_a_day(
    at_once: bool, desk: Desk, clock: Clock
) -> None:
    key, _ = lived(desk)
    copy = desk.path.with_name(f"{desk.path.name}.schema-1.copy")
    desk.store.connection.execute("VACUUM INTO ?", (str(copy),))
    assert desk.erasure.preview([key]).copies == (copy,)
    os.utime(copy, (START.timestamp() - 60, START.timestamp() - 60))
    receipt = desk.erasure.erase([key], "", copies_too=at_once)
    assert copy.exists() is not at_once
    if not at_once:
        assert receipt.copies == {copy.name: date(2026, 12, 23)}
        clock.ahead(days=29)
        assert desk.erasure.expire() == []
        clock.ahead(days=1)
        assert desk.erasure.expire() == [copy.name]
        assert not copy.exists()


def copied(desk: Desk, name: str) -> Path:
    """A copy of the desk as it is now."""
    copy = desk.path.parent / name
    copy.parent.mkdir(exist_ok=True)
    desk.store.connection.execute("VACUUM INTO ?", (str(copy),))
    os.utime(copy, (START.timestamp() - 60, START.timestamp() - 60))
    return copy


def test_another_desk_beside_this_one_is_left_alone_whatever_it_is_called(
    desk: Desk, clock: Clock
) -> None:
    key, _ = lived(desk)
    other = desk_in(desk.path.parent, clock, f"{desk.path.stem}-2025.leaddesk")
    other.contacts.add(quirin())
    other.close()
    shutil.copy(other.path, desk.path.with_name(f"{desk.path.name}.schema-3.copy"))
    preview = desk.erasure.preview([key])
    assert (preview.copies, preview.elsewhere) == ((), ())
    desk.erasure.erase([key], "")
    assert other.path.exists()


def test_a_file_somebody_may_work_with_is_told_and_not_deleted(desk: Desk) -> None:
    key, _ = lived(desk)
    mine = copied(desk, "by hand.leaddesk")
    preview = desk.erasure.preview([key])
    assert (preview.copies, preview.elsewhere) == ((), (mine,))
    receipt = desk.erasure.erase([key], "")
    assert (receipt.copies, mine.exists()) == ({}, True)


def test_only_copies_in_which_somebody_may_stand_are_named(desk: Desk, clock: Clock) -> None:
    early = copied(desk, f"{desk.path.name}.schema-2.copy")
    clock.ahead(minutes=1)
    key, _ = lived(desk)
    late = copied(desk, f"{desk.path.name}.schema-2-2.copy")
    clock.ahead(minutes=1)
    desk.contacts.delete([key])
    deleted = copied(desk, "backups/monday.leaddesk")
    desk.history.undo()
    assert set(desk.erasure.preview([key]).copies) == {late, deleted}
    desk.erasure.erase([key], "")
    assert (early.exists(), late.exists(), deleted.exists()) == (True, False, False)


def test_the_copy_made_before_a_migration_is_found_wherever_the_desk_is_now(
    tmp_path: Path, clock: Clock
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    packed = Path(__file__).parent.parent / "files" / "schema-1.leaddesk.gz"
    (old / "leads.leaddesk").write_bytes(gzip.decompress(packed.read_bytes()))
    desk_in(old, clock).close()
    copy = old / "leads.leaddesk.schema-1.copy"
    (copy.with_name(copy.name + "-wal")).write_bytes(b"left over")
    os.utime(copy, (START.timestamp() - 60, START.timestamp() - 60))
    (old / "leads.leaddesk").rename(new / "customers.leaddesk")
    desk = desk_in(new, clock, "customers.leaddesk")
    key = desk.reads.contact_ids()[0]
    assert desk.erasure.preview([key]).copies == (copy,)
    receipt = desk.erasure.erase([key], "")
    assert (receipt.copies, receipt.there) == ({copy.name: TODAY}, frozenset())
    assert list(old.iterdir()) == []
    desk.close()


def test_a_copy_that_cannot_be_deleted_is_told_and_goes_later(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, _ = lived(desk)
    copy = copied(desk, f"{desk.path.name}.schema-1.copy")
    changes = heard(desk)

    def locked(_path: Path, **_more: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", locked)
        receipt = desk.erasure.erase([key], "")
        assert receipt.there == {copy.name}
        assert desk.erasure.receipts()[0].there == {copy.name}
    (told,) = [change for change in changes if change.how == "erased"]
    assert told.step.args == {"count": 1, "number": 1, "left": [copy.name]}
    assert desk.erasure.expire() == [copy.name]
    assert (copy.exists(), desk.erasure.receipts()[0].there) == (False, frozenset())


def test_where_copies_are_is_not_believed_when_another_hand_wrote_it(desk: Desk) -> None:
    key, _ = lived(desk)
    for written in ("{", "7", '["/nowhere/at/all"]'):
        desk.store.change(
            "INSERT OR REPLACE INTO setting (key, value) VALUES ('copies', ?)", (written,)
        )
        assert desk.erasure.preview([key]).copies == ()


def test_a_firm_stays_for_whoever_else_belongs_to_it_also_if_only_undo_brings_them_back(
    desk: Desk,
) -> None:
    key, _ = lived(desk)
    colleague = desk.contacts.add(Contact(first_name="Rosa", last_name="Roth", firm="Bau AG"))
    second = desk.contacts.add(Contact(first_name="Udo", last_name="Uhl", firm="Bau AG"))
    desk.contacts.delete([colleague])
    desk.erasure.erase([second, key], "")
    change = desk.history.undo()
    assert not change.kept
    back = desk.reads.contact(colleague)
    assert back
    assert back.firm == "Bau AG"
    assert desk.check() == []


def test_a_merge_that_was_undone_keeps_the_other(desk: Desk) -> None:
    key, _ = lived(desk)
    olga = desk.contacts.add(Contact(first_name="Olga", last_name="Ohm", city="Jena"))
    desk.activities.log(olga, call(note="mit Olga"))
    desk.duplicates.merge(key, olga)
    desk.history.undo()
    desk.erasure.erase([key], "")
    if desk.reads.redo_step():
        desk.history.redo()
    assert desk.reads.contact(olga) is not None
    assert desk.check() == []


def test_notes_of_others_that_name_them_are_counted_not_changed(desk: Desk) -> None:
    key, other = lived(desk)
    desk.activities.log(other, call(note="kennt Quirin Zwetschgenröder-Obst"))
    assert desk.erasure.preview([key]).mentions == 1


def test_nothing_is_erased_when_something_fails(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, _ = lived(desk)
    before = dump(desk.store, but=("schema_migration",))

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(desk.erasure, "_write", fail)
    with pytest.raises(RuntimeError):
        desk.erasure.erase([key], "")
    assert dump(desk.store, but=("schema_migration",)) == before


def test_an_erasure_counts_the_steps_of_the_history_and_can_be_stopped_to_the_last(
    desk: Desk,
) -> None:
    key, _ = lived(desk)
    before = dump(desk.store, but=("schema_migration",))
    steps = desk.store.one("SELECT count(*) FROM step")
    heard: list[tuple[int, int]] = []
    for at in (1, steps):
        heard.clear()
        watch = Watch(
            lambda done, total: heard.append((done, total)), lambda at=at: len(heard) >= at
        )
        with pytest.raises(Cancelled):
            desk.erasure.erase([key], "", watch=watch)
        assert heard[-1] == (at, steps)
        assert dump(desk.store, but=("schema_migration",)) == before
    desk.erasure.erase([key], "")
    assert found_in(desk.path, desk) == set()


def test_searches_saved_under_a_name_lose_it_and_stay_undoable(desk: Desk) -> None:
    key, _ = lived(desk)
    view = desk.saved_views.save("Quirin Zwetschgenröder", Filter(text="Quirin Zwetschgenröder"))
    desk.saved_views.rename(view, "Alles zu Quirin Zwetschgenröder")
    desk.erasure.erase([key], "")
    assert found_in(desk.path, desk) == set()
    assert [each.name for each in desk.reads.saved_views()] == [f"Alles zu {ERASED}"]
    assert not desk.history.undo().kept
    assert [each.name for each in desk.reads.saved_views()] == [ERASED]
