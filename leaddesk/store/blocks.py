"""The block list: who does not want to hear from us, kept as keyed hashes of addresses, numbers
and of name with address, so that it outlives the contact and names nobody.

It is no part of the history: undoing a step never unblocks anybody. What was blocked by mistake
is unblocked by a verb of its own, with a reason (`desk.permission.correct`); undoing that blocks
again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache

from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.firm import firm_key
from leaddesk.domain.folding import fold
from leaddesk.domain.permission import Block
from leaddesk.store.open import Store
from leaddesk.store.stamps import day

POINT_CHANNELS: Mapping[str, tuple[str, ...]] = {
    "email": ("email", "newsletter"),
    "phone": ("phone", "message"),
    "mobile": ("phone", "message"),
    "fax": ("fax",),
}
"""Which ways a contact point is used for: an objection to post says nothing about a number."""


@dataclass(frozen=True)
class Marking:
    """Makes marks with the key of one file; small enough to be sent to another process."""

    key: bytes

    def mark(self, kind: str, text: str) -> str:
        """The hash of something that tells who somebody is; `kind` keeps an address apart from
        a number that reads the same."""
        found = _keyed(self.key).copy()
        found.update(f"{kind}:{text}".encode())
        return found.hexdigest()

    def marks(self, contact: Contact, channel: str = "") -> list[str]:
        """The marks of whoever this is: the contact itself, its addresses and numbers that
        `channel` uses ('' for all), and the name with the address."""
        own = [self.mark("contact", str(contact.id))] if contact.id else []
        points = [
            point
            for point in contact.points
            if not channel or channel in POINT_CHANNELS.get(point.kind, ())
        ]
        return own + self.marks_of(points, placed_name(contact))

    def marks_of(self, points: Iterable[ContactPoint], placed: str) -> list[str]:
        """The marks of these addresses and numbers, and of a name with its place ('' for none)."""
        found = [self.mark("point", point.normal) for point in points if point.normal]
        return [*found, self.mark("name", placed)] if placed else found


_key = lru_cache(maxsize=4096)(firm_key)
"""Lists repeat names and streets a lot."""


@cache
def _keyed(key: bytes) -> hashlib.blake2b:
    """The hash that has the key and nothing else yet: a list asks for four marks a row."""
    return hashlib.blake2b(key=key, digest_size=16)


class Blocks:
    """The block list of one file."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @cached_property
    def marking(self) -> Marking:
        """What makes the marks of this file."""
        key = self.store.one("SELECT value FROM setting WHERE key = 'block_key'")
        return Marking(bytes.fromhex(key))

    def any(self) -> bool:
        """Whether anybody is blocked at all."""
        return self.store.one("SELECT 1 FROM block LIMIT 1") is not None

    def listed(self) -> frozenset[str]:
        """Every mark on the list."""
        return frozenset(mark for (mark,) in self.store.rows("SELECT DISTINCT mark FROM block"))

    def mark(self, kind: str, text: str) -> str:
        """See `Marking.mark`."""
        return self.marking.mark(kind, text)

    def marks(self, contact: Contact, channel: str = "") -> list[str]:
        """See `Marking.marks`."""
        return self.marking.marks(contact, channel)

    def add(
        self,
        marks: Iterable[str],
        channel: str,
        kind: str,
        since: date,
        ids: Iterable[int],
        entry_id: int | None = None,
    ) -> None:
        """Block these marks; `entry_id` is the line of the ledger that says so."""
        self.add_rows(
            (key, mark, channel, kind, since.isoformat(), entry_id)
            for key, mark in zip(ids, dict.fromkeys(marks), strict=False)
        )

    def add_rows(self, rows: Iterable[tuple[int, str, str, str, str, int | None]]) -> None:
        """Many at once: id, mark, channel, kind, ISO day, line of the ledger."""
        self.store.change_many(
            "INSERT INTO block (id, mark, channel, kind, since, entry_id) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )

    def remove(self, entry_id: int) -> None:
        """Take back what one line of the ledger blocked."""
        self.store.change("DELETE FROM block WHERE entry_id = ?", (entry_id,))

    def owners(self, entry_ids: Iterable[int]) -> dict[int, tuple[str, str]]:
        """First and last name of whom a line of the ledger is about, while they are there."""
        return {
            row[0]: (row[1], row[2])
            for row in self.store.rows(
                "SELECT l.id, c.first_name, c.last_name FROM ledger l "
                "JOIN contact c ON c.id = l.contact_id "
                "WHERE l.id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(entry_ids)),),
            )
        }

    def hits(self, marks: Sequence[str]) -> dict[str, list[Block]]:
        """What is blocked under which of these marks."""
        found: dict[str, list[Block]] = {}
        for mark, since, channel, kind, entry_id in self.store.rows(
            "SELECT mark, since, channel, kind, entry_id FROM block "
            "WHERE mark IN (SELECT value FROM json_each(?)) ORDER BY since, id",
            (json.dumps(list(dict.fromkeys(marks))),),
        ):
            on = day(since)
            assert on is not None
            found.setdefault(mark, []).append(Block(on, channel, kind, entry_id))
        return found


def placed_name(contact: Contact) -> str:
    """A name with its place, by which somebody is known without a number: '' without either."""
    return name_at(
        f"{contact.first_name} {contact.last_name}", contact.firm, contact.street, contact.zip
    )


def name_at(person: str, firm: str, street: str, zip: str) -> str:
    """The same from its parts; the firm counts where nobody is named."""
    place = place_at(street, zip)
    name = (_key(person) or _key(firm)) if place else ""
    return f"{name}|{place}" if name else ""


def place_at(street: str, zip: str) -> str:
    """A place as it is compared: '' where street or postcode is missing."""
    way = _key(street) if zip and street else ""
    return f"{fold(zip).strip()}|{way}" if way else ""
