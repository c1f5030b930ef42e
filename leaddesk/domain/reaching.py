"""The addresses that hand a number or a mail address over to the system: tel: and mailto:.

What is kept may be hostile (a hand-edited file, a list of strangers): only a whole number is
dialled, and nothing in an address can become a header of the mail."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leaddesk.domain.contact import PHONE_KINDS, ContactPoint
from leaddesk.domain.email_address import read_email

REACHED_BY = {**dict.fromkeys(PHONE_KINDS, "call"), "email": "email"}
"""What a point is used for, as the kind of the activity it begins."""
_WHOLE = re.compile(r"\+[1-9]\d{4,14}", re.ASCII)


def link(point: ContactPoint) -> str:
    """'tel:+49…' with the international prefix, 'mailto:…' with nothing but the address; '' for
    what can be used for neither."""
    begins = REACHED_BY.get(point.kind)
    if begins == "call":
        return f"tel:{point.normal}" if _WHOLE.fullmatch(point.normal) else ""
    if begins == "email" and point.normal and read_email(point.normal) == point.normal:
        local, _, place = point.normal.rpartition("@")
        return f"mailto:{_quoted(local)}@{_quoted(place)}"
    return ""


def _quoted(text: str) -> str:
    """As it stands in an address (RFC 3986): all but plain letters, digits and -._~ by bytes.
    `urllib.parse` says the same, but is no small part of a start."""
    return "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in "-._~")
        else "".join(f"%{byte:02X}" for byte in sign.encode())
        for sign in text
    )  # fmt: skip


def points_for(points: Iterable[ContactPoint], begins: str) -> list[ContactPoint]:
    """The points a 'call' or an 'email' can be begun with, those that work first."""
    fitting = [point for point in points if REACHED_BY.get(point.kind) == begins]
    return sorted(fitting, key=lambda point: not link(point))
