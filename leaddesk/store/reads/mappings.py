"""How the user read the columns of a list before: kept under the fingerprint of its header."""

from __future__ import annotations

import json

from leaddesk.store.reads.exports import ExportReads


class MappingReads(ExportReads):
    """Saved mappings: header → field, None for a column that is not taken."""

    def has_mappings(self) -> bool:
        """Whether any was ever saved."""
        return self.store.one("SELECT 1 FROM mapping LIMIT 1") is not None

    def mapping_for(self, fingerprint: str) -> dict[str, str | None]:
        """The mapping saved last for this header row, {} for none."""
        return self._mapping("fingerprint = ?", fingerprint)

    def mapping_named(self, name: str) -> dict[str, str | None]:
        """The mapping of that name, {} for none."""
        return self._mapping("name = ?", name)

    def _mapping(self, which: str, value: str) -> dict[str, str | None]:
        sql = f"SELECT columns FROM mapping WHERE {which} ORDER BY saved_at DESC, id DESC LIMIT 1"
        return dict(json.loads(self.store.one(sql, (value,)) or "{}"))
