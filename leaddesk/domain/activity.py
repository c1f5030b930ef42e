"""Activities: what happened between us and a contact, and whether it went both ways."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

KINDS = ("call", "meeting", "email", "letter", "message", "note")
WRITTEN = ("email", "letter", "message")
RESULTS: dict[str, tuple[str, ...]] = {
    "call": ("reached", "no_answer", "voicemail", "busy", "wrong_number"),
    "meeting": ("held", "cancelled", "no_show"),
    "email": ("sent", "answered", "bounced"),
    "letter": ("sent", "answered", "bounced"),
    "message": ("sent", "answered", "bounced"),
    "note": (),
}


@dataclass(frozen=True)
class Activity:
    """`outgoing` says who started it: we (True) or the contact. `minutes` and `km` are whole
    numbers; `at` is aware. Something written that came in has no result."""

    kind: str
    at: datetime
    outgoing: bool = True
    result: str = ""
    minutes: int | None = None
    place: str = ""
    participants: str = ""
    km: int | None = None
    subject: str = ""
    note: str = ""
    id: int = 0
    contact_id: int = 0


def is_two_way(activity: Activity) -> bool:
    """A call that was reached, a meeting that was held, something written that came in or was
    answered. Never ticked by hand."""
    if activity.kind == "call":
        return activity.result == "reached"
    if activity.kind == "meeting":
        return activity.result == "held"
    if activity.kind in WRITTEN:
        return not activity.outgoing or activity.result == "answered"
    return False


def is_attempt(activity: Activity) -> bool:
    """We tried to reach the contact, whether or not it worked."""
    return activity.outgoing and activity.kind != "note"


def is_possible(activity: Activity) -> bool:
    """Whether kind, direction and result go together."""
    if activity.kind not in KINDS:
        return False
    if activity.kind in WRITTEN and not activity.outgoing:
        return activity.result == ""
    results = RESULTS[activity.kind]
    return activity.result in results if results else activity.result == ""
