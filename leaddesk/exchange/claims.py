"""Columns by which a list claims that somebody agreed to advertising: "Newsletter: ja". They are no
field of a contact and never a consent; what they say is kept as a claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leaddesk.domain.folding import fold
from leaddesk.domain.own_fields import own_name
from leaddesk.exchange.cells import flag
from leaddesk.exchange.column import Column

_SAYS = re.compile(
    r"newsletter|einwillig|opt ?in\b|consent|\bsubscribed|werbung erlaubt|werbeerlaubnis|"
    r"werbung ok\b|abonniert"
)
_OTHERWISE = re.compile(
    r"\b(kein|keine|keinen|nicht|no|not|ohne|un|datum|date|time|zeit|ip|am|um|wann|when|quelle|"
    r"source|text|id)\b|abgemeldet|abmeld|abbestell|widerruf|widerrufen|opt ?out|unsubscribed|"
    r"withdrawn|sperre"
)


def claiming(columns: Sequence[Column]) -> list[int]:
    """Which columns claim a consent: those that are no field of ours, by their headers."""
    return [
        each.index
        for each in columns
        if (each.field is None or own_name(each.field)) and claims(each.header)
    ]


def claims(header: str) -> bool:
    """Whether a column's title asks for a consent: yes and no are expected beneath it."""
    plain = " ".join(re.sub(r"[\W_]+", " ", fold(header)).split())
    return bool(_SAYS.search(plain)) and not _OTHERWISE.search(plain)


def claims_consent(cells: Sequence[object], columns: Sequence[int]) -> bool:
    """Whether a row says yes in one of these columns."""
    return any(index < len(cells) and flag(cells[index]) is True for index in columns)
