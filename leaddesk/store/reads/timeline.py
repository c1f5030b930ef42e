"""What happened with a contact, newest first, as much of it as is asked for."""

from __future__ import annotations

from leaddesk.domain.timeline import TimelineEntry
from leaddesk.store.reads.contacts import ACTIVITY, ContactReads, activity_of
from leaddesk.store.stamps import moment

KINDS = {
    "": ("activity", "stage", "sale", "created"),
    "call": ("call",),
    "meeting": ("meeting",),
    "written": ("email", "letter", "message"),
    "note": ("note",),
    "stage": ("stage", "created"),
    "sale": ("sale",),
}
"""What a timeline can be narrowed to, and what is then in it."""


class TimelineReads(ContactReads):
    """Activities, changes of stage, sales and the beginning."""

    def timeline(self, contact_id: int, limit: int = 200, kind: str = "") -> list[TimelineEntry]:
        """The newest entries of a contact; `kind` is one of KINDS."""
        parts = KINDS[kind]
        entries = self._activities(contact_id, limit, parts)
        if "stage" in parts:
            entries += self._transitions(contact_id, limit)
        if "sale" in parts:
            entries += self._sales(contact_id)
        entries.sort(key=lambda entry: (entry.at, entry.id), reverse=True)
        if "created" in parts and len(entries) < limit:
            entries += self._born(contact_id)
        return entries[:limit]

    def _activities(
        self, contact_id: int, limit: int, parts: tuple[str, ...]
    ) -> list[TimelineEntry]:
        kinds = () if "activity" in parts else parts
        narrowed = f" AND kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
        sql = (
            f"SELECT {ACTIVITY} FROM activity WHERE contact_id = ?{narrowed} "
            "ORDER BY at DESC, id DESC LIMIT ?"
        )
        found = [activity_of(row) for row in self.store.rows(sql, (contact_id, *kinds, limit))]
        return [TimelineEntry("activity", each.at, each.id, {"activity": each}) for each in found]

    def _transitions(self, contact_id: int, limit: int) -> list[TimelineEntry]:
        sql = (
            "SELECT id, at, from_stage_id, to_stage_id, reason, note FROM transition "
            "WHERE contact_id = ? AND from_stage_id IS NOT NULL ORDER BY at DESC, id DESC LIMIT ?"
        )
        return [
            TimelineEntry("transition", moment(at), key, {
                "from": self.stage(before), "to": self.stage(after), "reason": reason, "note": note,
            })
            for key, at, before, after, reason, note in self.store.rows(sql, (contact_id, limit))
        ]  # fmt: skip

    def _sales(self, contact_id: int) -> list[TimelineEntry]:
        sql = "SELECT id, created_at FROM sale WHERE contact_id = ?"
        entered = dict(self.store.rows(sql, (contact_id,)))
        return [
            TimelineEntry("sale", moment(entered[sale.id]), sale.id, {"sale": sale})
            for sale in self.sales(contact_id)
        ]

    def _born(self, contact_id: int) -> list[TimelineEntry]:
        born = self.store.row(
            "SELECT c.created_at, c.source_id, coalesce(i.file, '') FROM contact c "
            "LEFT JOIN import_run i ON i.id = c.import_id WHERE c.id = ?",
            (contact_id,),
        )
        if born is None:
            return []
        told = {"source": self.source(born[1]), "file": born[2]}
        return [TimelineEntry("created", moment(born[0]), contact_id, told)]
