"""Duplicates at rest: contacts of the desk that may be one, found by what they share, never by
comparing all with all; merging two; remembering that two are two. Nothing is merged by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.lifecycle import Case
from leaddesk.domain.matching import Known, likeness, name_key
from leaddesk.domain.merge import Difference, differences, merged, stage_of_both
from leaddesk.domain.trouble import Cancelled, Refused
from leaddesk.store.reads.duplicates import DuplicateReads

Progress = Callable[[int, int | None], None]
Block = tuple[str, ...]

SMALL = 40
"""In a block of at most so many all are compared; in a larger one, sorted by name, each with
those that follow it."""
FOLLOWING = 12
LOOK_EVERY = 500


@dataclass(frozen=True)
class Pair:
    """Two contacts that may be one: `score` from 0 to 100, `why` a code of
    `domain.matching.LIKENESSES`."""

    one_id: int
    other_id: int
    one_name: str
    other_name: str
    score: int
    why: str


class Duplicates:
    """`desk.duplicates`"""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._reads = DuplicateReads(work.store)

    def find(
        self, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
    ) -> list[Pair]:
        """Every pair that may be one contact and was not said to be two, the likeliest first.
        May run in a thread of its own. Raises `Cancelled`."""
        total = self._reads.count()

        def look(done: int) -> None:
            if cancelled and cancelled():
                raise Cancelled
            if progress:
                progress(min(done, 2 * total), 2 * total)

        people: dict[int, Known] = {}
        names: dict[int, str] = {}
        blocks: dict[Block, list[int]] = defaultdict(list)
        for portion in self._reads.everybody():
            look(len(people))
            for known, name in portion:
                people[known.id] = known
                names[known.id] = name
                for block in _blocks(known):
                    blocks[block].append(known.id)
        strangers = self._reads.not_same()
        found: list[Pair] = []
        for one, other in _candidates(people, blocks, total, look):
            if (one, other) in strangers:
                continue
            like = likeness(people[one], people[other])
            if like:
                found.append(Pair(one, other, names[one], names[other], like.score, like.why))
        look(2 * total)
        return sorted(found, key=lambda pair: (-pair.score, pair.one_name, pair.one_id))

    def differences(self, keep_id: int, other_id: int) -> list[Difference]:
        """What has to be chosen when `other_id` is merged into `keep_id`."""
        keep, other = self._kept(keep_id), self._kept(other_id)
        return differences(
            keep, other, keep_inbound=self._inbound(keep), other_inbound=self._inbound(other)
        )

    def merge(self, keep_id: int, other_id: int, choices: Mapping[str, str] | None = None) -> None:
        """Make one contact of two: `keep_id` stays, with everything of both; `other_id` goes.
        `choices` says 'keep', 'other' or (notes) 'both' by field; for what it does not name the
        proposal of `differences` holds. Raises `Refused`: contact_gone, name_missing."""
        from leaddesk.store.merging import (
            keep_refusals,
            keep_untold,
            refusals,
            take_over,
            untold,
        )

        work = self._work
        if keep_id == other_id:
            raise Refused("contact_gone")
        keep, other = self._kept(keep_id), self._kept(other_id)
        chosen = {each.field: each.chosen for each in self.differences(keep_id, other_id)}
        after = merged(keep, other, chosen | dict(choices or {}))
        if not after.name:
            raise Refused("name_missing", field="last_name")
        before, theirs = work.case(keep_id), work.case(other_id)
        refused = refusals(work.store, keep_id, other_id)
        to_tell = untold(work.store, work.today(), keep_id, other_id)
        with work.journal.writing("merge_contacts", name=after.name, other=other.name):
            work.writes.edit_contact(keep, after, work.now())
            take_over(work.writes, keep_id, other_id, work.now())
            keep_refusals(work.writes, keep_id, refused, work.now())
            keep_untold(work.writes, keep_id, to_tell, work.now())
            self._place(keep_id, other_id, before, theirs)
            work.writes.delete_contacts([other_id])

    def not_the_same(self, one_id: int, other_id: int) -> None:
        """Remember that these are two; the search leaves them alone from now on."""
        from leaddesk.store.merging import not_the_same

        work = self._work
        name, other = self._kept(one_id).name, self._kept(other_id).name
        with work.journal.writing("not_the_same", name=name, other=other):
            not_the_same(work.writes, one_id, other_id, work.now())

    def _place(self, keep_id: int, other_id: int, before: Case, theirs: Case) -> None:
        """Put the one contact where it stands now: into the other's place if it was further."""
        work = self._work
        stage = stage_of_both(before, theirs, work.case(keep_id), work.reads.stages())
        if stage.id == before.stage.id:
            return
        if stage.id == theirs.stage.id:
            rank = work.writes.ranks(stage.id, other_id, [keep_id])[0]
        else:
            rank = work.writes.top_rank(stage.id)
        work.writes.move(keep_id, before.stage.id, stage.id, rank, work.now(), "merge_contacts")

    def _kept(self, contact_id: int) -> Contact:
        contact = self._work.reads.contact(contact_id)
        if contact is None:
            raise Refused("contact_gone")
        return contact

    def _inbound(self, contact: Contact) -> bool:
        source = self._work.reads.source(contact.source_id)
        return source is not None and source.inbound


def _blocks(known: Known) -> Iterator[Block]:
    """What a contact is looked up by: only who shares one of these is compared."""
    yield from {("mail", mail) for mail in known.emails}
    yield from {("phone", phone) for phone in known.phones}
    if not known.person:
        if known.firm:
            yield "firm", known.firm
            if known.zip:
                yield "firm zip", known.firm[0], known.zip
        return
    first, second = sorted((known.first, known.last))  # in either order
    key = name_key(first, second, "")
    for place in ((known.firm,) if known.firm else ()) + ((known.zip,) if known.zip else ()):
        yield "name", key, place
        for part in {known.first[:1], known.last[:1]} - {""}:
            yield "letter", part, place


def _candidates(
    people: Mapping[int, Known],
    blocks: Mapping[Block, list[int]],
    total: int,
    look: Callable[[int], None],
) -> Iterator[tuple[int, int]]:
    """Pairs within blocks, each once, the smaller id first."""
    seen: set[tuple[int, int]] = set()
    for number, ids in enumerate(blocks.values()):
        if number % LOOK_EVERY == 0:
            look(total + total * number // max(1, len(blocks)))
        if len(ids) < 2:
            continue
        reach = len(ids)
        if len(ids) > SMALL:
            ids = sorted(ids, key=lambda key: (people[key].last, people[key].first, key))
            reach = FOLLOWING
        for place, one in enumerate(ids):
            for other in ids[place + 1 : place + 1 + reach]:
                pair = (one, other) if one < other else (other, one)
                if pair not in seen:
                    seen.add(pair)
                    yield pair
