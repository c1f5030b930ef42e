"""What was imported: from the history, because an import that was undone is in no table any more;
and from the table what came without a step of its own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from leaddesk.store.journal import step_of
from leaddesk.store.reads.mappings import MappingReads
from leaddesk.store.stamps import moment
from leaddesk.store.undo import STEP

if TYPE_CHECKING:
    from leaddesk.domain.import_run import ImportRun

CHANGED_BY = (
    "SELECT r.id, count(*) FROM import_run r, json_each(r.counts, '$.changed_ids') e "
    "JOIN contact c ON c.id = e.value GROUP BY 1"
)
"""How many contacts of the desk each import changed without adding them."""


class ImportReads(MappingReads):
    """The list of imports."""

    def imports(self) -> list[ImportRun]:
        """Every import, newest first, undone ones too."""
        from leaddesk.domain.import_run import ImportRun

        sql = "SELECT import_id, count(*) FROM contact WHERE import_id IS NOT NULL GROUP BY 1"
        here = Counter[int](dict(self.store.rows(sql)))
        here.update(dict(self.store.rows(CHANGED_BY)))
        found = []
        for row in self.store.rows(STEP + "WHERE verb = 'import_contacts'"):
            step = step_of(row)
            args: Mapping[str, Any] = step.args
            key = int(args.get("import_id") or 0)
            counts = args.get("counts") or {
                name: args[name] for name in ("new", "changed") if name in args
            }
            source = args.get("source") or {}
            file = str(args.get("file", ""))
            at = (step.id, key, step.at, file)
            found.append(ImportRun(*at, source, counts, step.undone, here.get(key, 0)))
        known = {run.import_id for run in found}
        for key, at_, file, source_key, source_name, counts in self.store.rows(
            "SELECT i.id, i.at, i.file, s.key, s.name, i.counts FROM import_run i "
            "LEFT JOIN source s ON s.id = i.source_id"
        ):
            if key not in known:
                named = {"key": source_key or "", "name": source_name or ""}
                told = {name: n for name, n in json.loads(counts).items() if isinstance(n, int)}
                found.append(
                    ImportRun(0, key, moment(at_), file, named, told, here=here.get(key, 0))
                )
        return sorted(found, key=lambda run: (run.at, run.import_id), reverse=True)

    def import_file(self, import_id: int) -> str:
        """The name of the file of an import that is not undone; '' for none."""
        return str(self.store.one("SELECT file FROM import_run WHERE id = ?", (import_id,)) or "")
