"""Taking over what belongs to another contact: rows change their owner and stay what they are,
but for what both have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from leaddesk.domain.merge import one_answer
from leaddesk.domain.objection import WAYS, opted_out
from leaddesk.domain.permission import CHANNELS, TAKES_BACK, Entry
from leaddesk.domain.permission_case import Case
from leaddesk.store.ledger import add_entry, entries, persons
from leaddesk.store.open import Store
from leaddesk.store.reads.contacts import ContactReads
from leaddesk.store.reads.duplicates import DuplicateReads
from leaddesk.store.stamps import stamp
from leaddesk.store.tables import NotSameRow
from leaddesk.store.writes import Writes

MOVED = ("activity", "transition", "sale", "ledger", "review")
"""What is never doubled: each of it happened once."""

DOUBLES = {
    "follow_up": ("due_on", "due_time", "text", "done_at"),
    "own_value": ("field_id",),
    "file": ("sha256",),
}
"""What the kept contact may have already, with the columns that say so; the double goes with the
other contact."""


def take_over(writes: Writes, keep_id: int, other_id: int, now: datetime) -> None:
    """Give `keep_id` everything of `other_id` but its fields, points and tags."""
    store = writes.store
    _answers(writes, keep_id, other_id, now)
    for table in MOVED:
        store.change(f"UPDATE {table} SET contact_id = ? WHERE contact_id = ?", (keep_id, other_id))
    for table, columns in DOUBLES.items():
        same = " AND ".join(f"k.{column} IS {table}.{column}" for column in columns)
        store.change(
            f"UPDATE {table} SET contact_id = :keep WHERE contact_id = :other AND NOT EXISTS "
            f"(SELECT 1 FROM {table} k WHERE k.contact_id = :keep AND {same})",
            {"keep": keep_id, "other": other_id},
        )
    _strangers(writes, keep_id, other_id)
    reads = ContactReads(store)
    store.change(
        "UPDATE contact SET opted_out = ?, updated_at = ?, last_activity_at = "
        "(SELECT max(at) FROM activity WHERE contact_id = ?) WHERE id = ?",
        (
            opted_out(reads.opted_out(keep_id), reads.opted_out(other_id)),
            stamp(now),
            keep_id,
            keep_id,
        ),
    )


Refusal = tuple[str, str, date, int | None]
"""What for, by which way, since when, and the line of the ledger that said so."""


def refusals(store: Store, *ids: int) -> set[Refusal]:
    """What the block list closes for contacts, way by way: an address closes the ways it is used
    for, whoever else has it."""
    return {
        (block.kind, way, block.since, block.entry_id)
        for person in persons(store, ids).values()
        for block in person.blocks
        for way in ([block.channel] if block.channel else CHANNELS)
    }


def keep_refusals(
    writes: Writes, contact_id: int, before: Iterable[Refusal], now: datetime
) -> None:
    """Two became one, who refuses what either did. The block list knew each by marks that may be
    nobody's now: what it no longer finds under the kept one, and the ledger does not have because
    its step was undone, goes into the ledger."""
    store = writes.store
    there = _newest(refusals(store, contact_id))
    said = {entry.id for entry in entries(store, [contact_id]).get(contact_id, ())}
    lost = _newest(
        each for each in before if each[3] not in said and each[2] > there.get(each[:2], date.min)
    )
    ways: dict[tuple[str, date], list[str]] = defaultdict(list)
    for (kind, way), since in lost.items():
        ways["objected" if kind == "erased" else kind, since].append(way)
    reads = ContactReads(store)
    for (kind, since), closed in sorted(ways.items()):
        noon = datetime.combine(since, time(12)).astimezone()
        for way in [""] if len(closed) == len(CHANNELS) else sorted(closed):
            add_entry(writes, contact_id, Entry(kind, noon, way), now)
            if kind in TAKES_BACK:
                said_no = opted_out(reads.opted_out(contact_id), way or ",".join(WAYS))
                writes.touch(contact_id, opted_out=said_no)


def untold(store: Store, today: date, *ids: int) -> set[tuple[date, int]]:
    """Of which sources nobody told contacts yet: the day the data came, and the source."""
    return {
        each
        for person in persons(store, ids).values()
        for each in Case(person, "email", "offers", today, "").untold
        if each[1]  # where nobody said from where, the merge may say it
    }


def keep_untold(
    writes: Writes, contact_id: int, before: Iterable[tuple[date, int]], now: datetime
) -> None:
    """Two became one, who is still to be told of every source the data of either came from, and
    no later than before: what their one source does not say any more goes into the ledger."""
    today = now.astimezone().date()
    there = untold(writes.store, today, contact_id)
    for came, source_id in sorted(before):
        if not any(since <= came for since, known in there if known == source_id):
            noon = datetime.combine(came, time(12)).astimezone()
            add_entry(writes, contact_id, Entry("obtained", noon, note=str(source_id)), now)


def _newest(said: Iterable[Refusal]) -> dict[tuple[str, str], date]:
    """The last day of each kind and way."""
    found: dict[tuple[str, str], date] = {}
    for kind, way, since, _ in said:
        found[kind, way] = max(since, found.get((kind, way), since))
    return found


def not_the_same(writes: Writes, one_id: int, other_id: int, now: datetime) -> None:
    """Remember that two contacts are two."""
    first, second = sorted((one_id, other_id))
    if (first, second) not in DuplicateReads(writes.store).not_same():
        values: dict[str, Any] = {"one_id": first, "other_id": second, "at": stamp(now)}
        writes.store.run(NotSameRow.insert(id=writes.ids(), **values))


def _answers(writes: Writes, keep_id: int, other_id: int, now: datetime) -> None:
    """Answers of both: one to each criterion."""
    reads = ContactReads(writes.store)
    kept = reads.answers(keep_id)
    for criterion_id, answer in reads.answers(other_id).items():
        if criterion_id not in kept:
            writes.store.change(
                "UPDATE answer SET contact_id = ? WHERE contact_id = ? AND criterion_id = ?",
                (keep_id, other_id, criterion_id),
            )
            continue
        both = one_answer(kept[criterion_id], answer)
        if both != kept[criterion_id]:
            writes.answer(keep_id, both, now)


def _strangers(writes: Writes, keep_id: int, other_id: int) -> None:
    """Who was not the same as the other contact is not the same as the kept one."""
    reads = DuplicateReads(writes.store)
    known = reads.not_same()
    for first, second in [pair for pair in known if other_id in pair]:
        third = second if first == other_id else first
        fresh = (min(keep_id, third), max(keep_id, third))
        if third != keep_id and fresh not in known:
            writes.store.change(
                "UPDATE not_same SET one_id = ?, other_id = ? WHERE one_id = ? AND other_id = ?",
                (*fresh, first, second),
            )
