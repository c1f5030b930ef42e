"""One contact as a line of the list, and the order of the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from leaddesk.domain.own_fields import own_name

if TYPE_CHECKING:
    from datetime import date

    from leaddesk.domain.card import Card
    from leaddesk.domain.contact import Contact

SORTED_BY = (
    "name", "first_name", "last_name", "company", "department", "job_title", "street", "zip",
    "city", "country", "stage", "source", "amount", "close_date", "next_action_at", "next_action",
    "last_activity_at", "phone", "email", "website", "tags", "notes", "customer_no", "hold_until",
    "created_at", "permission",
)  # fmt: skip
"""The columns lines can be put in order by; besides them every own field, 'own:NAME'."""


class Line(NamedTuple):
    """What the list can show of a contact. `added_on` is a local day."""

    contact: Contact
    card: Card
    added_on: date


class Order(NamedTuple):
    """By which column, and whether from its end. Lines with nothing there come last either way;
    equals stand in the order in which they were added, equal names by postcode."""

    column: str = "name"
    down: bool = False

    @property
    def known(self) -> bool:
        """Whether there is such a column to sort by."""
        return self.column in SORTED_BY or own_name(self.column) is not None

    @property
    def asks_permission(self) -> bool:
        """Whether it takes everybody's answers to "May I contact?", as some filters do."""
        return self.column == "permission"


BY_NAME = Order()
"""The order of a list nobody has sorted."""
BEST_FIRST = Order("")
"""The order of a list that is searched: who fits best."""
