"""Somebody new, before they are added: a pasted signature or address card is read, who may be there
already is found, and the block list is asked. Nothing here writes."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from leaddesk.desk.incoming import contact_of, incoming
from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.fitting import LATER, fit
from leaddesk.domain.matching import likeness
from leaddesk.domain.newcomer import Likely, Understood
from leaddesk.domain.permission import Block
from leaddesk.exchange.limits import LIMITS
from leaddesk.exchange.signature import read_signature
from leaddesk.store.ledger import blocks_of
from leaddesk.store.reads.newcomers import NewcomerReads, known_of

CARD = re.compile(r"^\s*BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
NAME_OF_CARD = re.compile(r"^(?:FN|N)\b[^:\n]*:(.+)$", re.IGNORECASE | re.MULTILINE)
SAME_NAME, SIMILAR_NAME = 45, 30
"""What a name alone is worth: a hint, never more (see `domain.matching`)."""


class Newcomers:
    """`desk.newcomers`"""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._reads = NewcomerReads(work.store, work.today)

    def read(self, text: str, region: str = "DE") -> Understood:
        """What a pasted signature or address card says of somebody; an empty contact where it
        says nothing."""
        if cards := list(CARD.finditer(text)):
            others = (NAME_OF_CARD.search(text, each.start()) for each in cards[1:])
            rest = tuple(name[1].strip() for name in others if name)
            return Understood(self._card(text[cards[0].start() :], region), rest)
        return read_signature(text, region)

    def likely(self, contact: Contact, limit: int = 3) -> list[Likely]:
        """Who is there already and may be this one, the likeliest first."""
        known = known_of(contact)
        found = []
        for other, who in self._reads.candidates(contact).values():
            like = likeness(known, other)
            if like is not None:
                found.append(Likely(who, like.score, like.why))
            elif known.person and (known.first, known.last) == (other.first, other.last):
                found.append(Likely(who, SAME_NAME, "same_name"))
            elif known.person and _begins_alike(contact, who.name):
                found.append(Likely(who, SIMILAR_NAME, "similar_name"))
        return sorted(found, key=lambda each: (-each.score, each.who.name))[:limit]

    def blocked(self, contact: Contact) -> list[Block]:
        """What the block list has about this address, number, or name with its address."""
        return blocks_of(self._work.store, contact)

    def _card(self, text: str, region: str) -> Contact:
        """The first card of a text."""
        from leaddesk.exchange.rows import RowReader
        from leaddesk.exchange.unreadable import Unreadable
        from leaddesk.exchange.vcard_rows import open_cards

        with tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True) as folder:
            file = Path(folder) / "card.vcf"
            file.write_text(text[: LIMITS.card], encoding="utf-8", errors="replace", newline="")
            try:
                found = open_cards(file, None, LIMITS)
            except Unreadable:
                return Contact()
            reader = RowReader(found.columns, region=region)
            number, cells = next(found.rows)
            row, _ = reader.read(number, cells)
        if row is None:
            return Contact()
        return contact_of(incoming(row, self._work.today(), own=False))


def _begins_alike(contact: Contact, name: str) -> bool:
    typed = f"{contact.first_name} {contact.last_name}".strip()
    return len(typed) > 3 and fit(typed, name) >= LATER - 0.05
