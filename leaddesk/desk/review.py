"""Who is due for review, because nothing happened for long (Art. 5 (1) e GDPR). Nothing is erased
by itself: somebody keeps them, with a day and a reason, or erases them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.desk.work import Work
from leaddesk.domain.retention import (
    MONTHS,
    MOST_MONTHS,
    MOST_YEARS,
    TAX_YEARS,
    Retention,
    review_on,
)
from leaddesk.domain.trouble import Refused
from leaddesk.store.stamps import day, moment, stamp


@dataclass(frozen=True)
class ForReview:
    """Somebody to decide about: since when, why ('quiet', 'sale', 'decided'), and the last
    contact with them."""

    contact_id: int
    name: str
    phase: str
    since: date
    why: str
    last_contact: date


class Review:
    """`desk.review`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def retention(self) -> Retention:
        """How long the desk keeps whom."""
        read = self._work.reads.setting
        months = {
            phase: int(read(f"review_months_{phase}") or usual) for phase, usual in MONTHS.items()
        }
        return Retention(months, int(read("tax_years") or TAX_YEARS))

    def set_retention(self, retention: Retention) -> None:
        """Other months and years. Raises `Refused('retention_impossible')`."""
        months, years = retention.months, retention.tax_years
        if not all(0 <= each <= MOST_MONTHS for each in months.values()) or not (
            1 <= years <= MOST_YEARS
        ):
            raise Refused("retention_impossible")
        with self._work.journal.writing("set_retention"):
            for phase in MONTHS:
                self._work.writes.set_setting(f"review_months_{phase}", str(months[phase]))
            self._work.writes.set_setting("tax_years", str(years))

    def due(self) -> list[ForReview]:
        """Everybody whose day has come, the longest due first."""
        retention, today = self.retention(), self._work.today()
        found = []
        for key, name, phase, last, sold, until in self._work.store.rows(
            "SELECT c.id, c.name, s.phase, coalesce(c.last_activity_at, c.created_at), "
            "(SELECT max(sold_on) FROM sale WHERE contact_id = c.id), "
            "(SELECT keep_until FROM review WHERE contact_id = c.id ORDER BY at DESC, id DESC "
            "LIMIT 1) FROM contact c JOIN stage s ON s.id = c.stage_id"
        ):
            contacted = moment(last).astimezone().date()
            since, why = review_on(retention, phase, contacted, day(sold), day(until))
            if since is not None and since <= today:
                found.append(ForReview(key, name, phase, since, why, contacted))
        return sorted(found, key=lambda each: (each.since, each.name, each.contact_id))

    def keep(self, ids: Sequence[int], until: date, reason: str) -> None:
        """Keep them until a day, and why. Raises `Refused`: not_into_the_past, note_missing,
        contact_gone."""
        work = self._work
        if until <= work.today():
            raise Refused("not_into_the_past")
        if not reason.strip():
            raise Refused("note_missing")
        if not ids:
            return
        if len(work.reads.names(ids)) != len(set(ids)):
            raise Refused("contact_gone")
        with work.journal.writing("keep_contacts", **work.named(ids), until=until):
            work.store.change_many(
                "INSERT INTO review (id, contact_id, at, keep_until, reason) "
                "VALUES (?, ?, ?, ?, ?)",
                [(work.ids(), key, stamp(work.now()), until.isoformat(), reason.strip())
                 for key in ids],
            )  # fmt: skip
