"""Sources: where a contact came from. A list makes a lead; inbound makes a clear prospect."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

CHANNELS = ("offline", "online")
ENTRIES = ("list", "inbound")


@dataclass(frozen=True)
class Source:
    """`key` is set for the sources of a new desk, whose word comes from the language while
    `name` is empty. A bought list has vendor, date and cost (cents). `given_by_person`: the
    persons gave the data themselves, as with a business card, so that nobody has to be told
    where they came from (Art. 14 GDPR); who came by themselves always did."""

    id: int
    key: str = ""
    name: str = ""
    channel: str = "offline"
    entry: str = "list"
    vendor: str = ""
    acquired_on: date | None = None
    cost_cents: int | None = None
    currency: str = "EUR"
    given_by_person: bool = False

    @property
    def inbound(self) -> bool:
        return self.entry == "inbound"


NEW_DESK_SOURCES: tuple[tuple[str, str, str], ...] = (
    ("business_card", "offline", "list"),
    ("trade_fair", "offline", "list"),
    ("bought_list", "offline", "list"),
    ("yellow_pages", "offline", "list"),
    ("referral", "offline", "list"),
    ("web_search", "online", "list"),
    ("webinar_list", "online", "list"),
    ("ebook", "online", "inbound"),
    ("newsletter", "online", "inbound"),
    ("phone_inquiry", "offline", "inbound"),
    ("mail_inquiry", "online", "inbound"),
)
GIVEN_BY_PERSON = frozenset({"business_card", "trade_fair"})
"""The lists of a new desk that the persons themselves are on by their own hand."""


def came_from_person(source: Source) -> Source:
    """The same source, with what its entry says about it: inbound is always from the person."""
    return replace(source, given_by_person=source.given_by_person or source.inbound)
