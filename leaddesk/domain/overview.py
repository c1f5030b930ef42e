"""Everything the contact panel shows about one contact, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from leaddesk.domain.card import Card
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.lifecycle import Case
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.sale import Sale


@dataclass(frozen=True)
class Overview:
    """`follow_ups` are the open ones, earliest first; `answers` by criterion id; times UTC."""

    contact: Contact
    card: Card
    stage: Stage
    stage_since: datetime
    created_at: datetime
    follow_ups: tuple[FollowUp, ...]
    answers: Mapping[int, Answer]
    case: Case
    sales: tuple[Sale, ...]
    hold_until: date | None = None
