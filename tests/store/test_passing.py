"""Who passes a filter is found once, and again as soon as it may be somebody else."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Thread

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import NEXT_STEPS
from leaddesk.store.open import transaction
from leaddesk.store.reads import passing
from tests.desks import desk_in, many, peopled

TAGGED = Filter(tags=frozenset({"Messe"}))


def shown(desk: Desk, filter: Filter) -> dict[int, list[int]]:
    """Column by column who passes, which must be as many as are counted."""
    columns = {
        stage: desk.reads.column_ids(stage, filter) for stage in desk.reads.column_counts(filter)
    }
    counts = desk.reads.column_counts(filter)
    assert {stage: len(ids) for stage, ids in columns.items()} == {
        stage: each.count for stage, each in counts.items()
    }
    return columns


def everybody(desk: Desk, filter: Filter) -> list[int]:
    return sorted(each for ids in shown(desk, filter).values() for each in ids)


@pytest.mark.parametrize(
    "filter",
    [Filter("nr1"), TAGGED, Filter(next_steps=frozenset({"none"})), Filter(place="Jena, 0")],
    ids=lambda each: ", ".join(each.parts()),
)
def test_many_are_shown_as_few_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filter: Filter
) -> None:
    desk = desk_in(tmp_path)
    people = peopled(desk)
    desk.contacts.edit(people["Anna"], Contact(first_name="Anna", city="Jena", zip="07743"))
    many(desk, 30)
    found = []
    for share in (0, 10_000):
        monkeypatch.setattr(passing, "SHARE", share)
        desk.reads._passing = None
        counts = desk.reads.column_counts(filter)
        groups = desk.reads.agenda(date(2026, 11, 23), filter, NEXT_STEPS)
        heads = {stage: desk.reads.column_ids(stage, filter, limit=3) for stage in counts}
        found.append((counts, shown(desk, filter), heads, groups, desk.reads.ordered_ids(filter)))
    assert found[0] == found[1]
    assert any(found[0][1].values())
    desk.close()


def test_who_passes_is_asked_again_after_a_verb_and_after_another_filter(desk: Desk) -> None:
    peopled(desk)
    ids = many(desk, 5)
    assert everybody(desk, TAGGED) == ids
    assert everybody(desk, Filter("adler")) != ids
    desk.contacts.delete(ids[:2])
    assert everybody(desk, TAGGED) == ids[2:]
    desk.history.undo()
    assert everybody(desk, TAGGED) == ids


def test_what_was_read_in_a_verb_that_failed_is_forgotten(desk: Desk) -> None:
    ids = many(desk, 5)

    def fails() -> None:
        with transaction(desk.store):
            desk.store.change("DELETE FROM contact_tag")
            assert everybody(desk, TAGGED) == []
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert everybody(desk, TAGGED) == ids


def test_each_thread_finds_who_passes_for_itself(desk: Desk) -> None:
    ids = many(desk, 5)
    assert sorted(desk.reads.contact_ids(TAGGED)) == ids
    found: list[int] = []

    def elsewhere() -> None:
        found.extend(desk.reads.contact_ids(TAGGED))
        desk.store.close_thread()

    thread = Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert sorted(found) == ids
    assert sorted(desk.reads.contact_ids(TAGGED)) == ids


def test_what_was_read_while_a_thread_wrote_is_not_remembered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads = desk.reads
    read = reads._counted

    def meanwhile(filter: Filter) -> object:
        before = read(filter)
        thread = Thread(target=add_one)
        thread.start()
        thread.join()
        return before

    def add_one() -> None:
        desk.contacts.add(Contact(last_name="Neu"))
        desk.store.close_thread()

    reads.forget()
    monkeypatch.setattr(reads, "_counted", meanwhile)
    before = sum(each.count for each in reads.column_counts().values())
    monkeypatch.undo()
    assert sum(each.count for each in reads.column_counts().values()) == before + 1
