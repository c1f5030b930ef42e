"""What an imported list says about permission: objections, which hold, and consents, which are a
claim nobody has seen and open nothing. Both go into the ledger in the import's own step."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.objection import opted_out
from leaddesk.store.blocks import Blocks
from leaddesk.store.bulk import Bulk
from leaddesk.store.stamps import stamp

LEDGER = ("id", "contact_id", "kind", "at", "channel", "way", "note", "recorded_at")


class ListSays:
    """Collects while rows are written, then `write`s."""

    def __init__(self, work: Work, file: str) -> None:
        self._work = work
        self._file = file
        self._blocks = Blocks(work.store)
        self._at = stamp(work.now())
        self._entries: list[tuple[object, ...]] = []
        self._blocked: list[tuple[int, str, str, str, str, int | None]] = []

    def objected(self, contact: Contact, ways: str) -> None:
        """They are not to be contacted by these ways, 'email,phone'."""
        since = self._work.today().isoformat()
        for way in filter(None, ways.split(",")):
            key = self._entry(contact.id, "objected", way, "list")
            marks = dict.fromkeys(self._blocks.marks(contact, way))
            self._blocked += [
                (each, mark, way, "objected", since, key)
                for each, mark in zip(self._work.ids.many(len(marks)), marks, strict=True)
            ]

    def claimed(self, contact_id: int, way: str) -> None:
        """The list says they consented."""
        if way:
            self._entry(contact_id, "claimed", way, "import")

    def also_objected(self, ways_of: Iterable[tuple[int, str]]) -> None:
        """The same for contacts that are written already: `(id, ways)`, of which only what is
        new is kept."""
        wanted: dict[int, str] = {}
        for key, ways in ways_of:
            wanted[key] = opted_out(wanted.get(key, ""), ways)
        if not wanted:
            return
        work = self._work
        said = {row["id"]: row["opted_out"] for row in work.reads.contact_rows(["opted_out"],
                list(wanted))}  # fmt: skip
        for key, contact in work.reads.contacts(wanted).items():
            both = opted_out(said[key], wanted[key])
            new = set(both.split(",")) - set(said[key].split(","))
            if new:
                work.writes.touch(key, opted_out=both)
                self.objected(contact, opted_out(*new))

    def write(self) -> None:
        """Into the ledger and onto the block list."""
        Bulk(self._work.store).insert("ledger", LEDGER, self._entries)
        self._blocks.add_rows(self._blocked)

    def _entry(self, contact_id: int, kind: str, channel: str, way: str) -> int:
        key = self._work.ids()
        values = (key, contact_id, kind, self._at, channel, way, self._file, self._at)
        self._entries.append(values)
        return key
