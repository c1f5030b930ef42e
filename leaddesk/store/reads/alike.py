"""Whom a change of many would change: decided in the database, so that a hundred thousand are
counted while somebody looks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from leaddesk.domain.followup import FollowUp
from leaddesk.domain.own_fields import own_key, own_name
from leaddesk.store.reads.contacts import AMONG, ContactReads
from leaddesk.store.stamps import plain

if TYPE_CHECKING:
    from leaddesk.domain.alike import Alike

_OPEN = "FROM follow_up u WHERE u.contact_id = c.id AND u.done_at IS NULL"
_TAGGED = """(SELECT count(DISTINCT t.name) FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id
 WHERE ct.contact_id = c.id AND t.name IN (SELECT value FROM json_each(:tags)))"""
_DIFFERS = {
    "source": "c.source_id IS NOT :value",
    "hold": "c.hold_until IS NOT :value",
    "party": "c.party <> :value",
    "add_tags": f"{_TAGGED} < :count",
    "remove_tags": f"{_TAGGED} > 0",
    "no_step": f"EXISTS (SELECT 1 {_OPEN})",
    "next_step": f"""((SELECT count(*) {_OPEN}) <> 1 OR NOT EXISTS (SELECT 1 {_OPEN}
 AND u.due_on = :on AND u.text = :text AND u.due_time IS :at))""",
    "own": """coalesce((SELECT v.value FROM own_value v WHERE v.contact_id = c.id
 AND v.field_id = :field), '') <> :value""",
}
"""When a contact is not yet as wanted."""


class AlikeReads(ContactReads):
    """For bulk changes of anything but the stage, which the gate judges."""

    def differing(self, ids: Sequence[int], wanted: Alike) -> list[int]:
        """Those of the ids that are there and not yet as wanted, in their order."""
        name, values = self._asked(wanted)
        found = {
            key
            for (key,) in self.store.rows(
                f"SELECT c.id FROM contact c WHERE c.id IN (SELECT value FROM json_each(:ids)) "
                f"AND {_DIFFERS[name]}",
                {**values, "ids": json.dumps(list(ids))},
            )
        }
        return [key for key in ids if key in found]

    def there(self, ids: Sequence[int]) -> int:
        """How many of the ids are contacts."""
        sql = f"SELECT count(*) FROM contact WHERE id {AMONG}"
        return int(self.store.one(sql, (json.dumps(list(ids)),)))

    def _asked(self, wanted: Alike) -> tuple[str, dict[str, Any]]:
        value = wanted.value
        if own := own_name(wanted.what):
            fields = {own_key(name): key for key, name in self.own_fields()}
            return "own", {"field": fields.get(own_key(own)), "value": value or ""}
        if isinstance(value, FollowUp):
            at = plain(value.due_time) if value.due_time else None
            return "next_step", {"on": plain(value.due_on), "text": value.text, "at": at}
        if wanted.what == "next_step":
            return "no_step", {}
        if isinstance(value, tuple):
            return wanted.what, {"tags": json.dumps(value), "count": len(set(value))}
        return wanted.what, {"value": plain(value)}
