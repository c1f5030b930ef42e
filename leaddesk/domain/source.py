"""Sources: where a contact came from. A list makes a lead; inbound makes a clear prospect."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

CHANNELS = ("offline", "online")
ENTRIES = ("list", "inbound")


@dataclass(frozen=True)
class Source:
    """`key` is set for the sources of a new desk, whose word comes from the language while
    `name` is empty. A bought list has vendor, date and cost (cents)."""

    id: int
    key: str = ""
    name: str = ""
    channel: str = "offline"
    entry: str = "list"
    vendor: str = ""
    acquired_on: date | None = None
    cost_cents: int | None = None
    currency: str = "EUR"

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
