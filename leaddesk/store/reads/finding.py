"""Contacts by typing, names first: a few at once out of any number."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

from leaddesk.domain.fitting import fit
from leaddesk.store.reads.contacts import AMONG
from leaddesk.store.reads.ranking import RankingReads
from leaddesk.store.search import asked, in_names, nearly

if TYPE_CHECKING:
    from leaddesk.domain.suggestion import Suggestion

LOOKED_AT = 300
"""So many names are compared; with more that begin so, the newest."""
MATCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"


class FindingReads(RankingReads):
    """For the command palette."""

    def people(self, text: str, limit: int = 20) -> list[Suggestion]:
        """Whom somebody who types this may mean, the likeliest first: by the name, then by
        anything the search knows, then by a name with a slip of the finger. [] for a single
        letter, for that is half the desk."""
        wanted, _ = asked(text)
        if not wanted:
            return []
        starts, within = in_names(text)
        keys = self._matching(within, LOOKED_AT) if within else []
        if len(keys) == LOOKED_AT:  # some were left out: not those that begin so
            keys += self._matching(starts, LOOKED_AT)
        found = self._found(keys, text, limit)
        if len(found) < limit:
            there = {each.id for each in found}
            more = (key for key in self.by_fit(text, limit) if key not in there)
            found += self._rows(list(islice(more, limit - len(found))), by_name=False)
        if not found and (pieces := nearly(text)):
            found = self._found(self._matching(pieces, 2 * LOOKED_AT), text, limit)
        return found

    def people_by_id(self, ids: list[int]) -> list[Suggestion]:
        """Contacts in the order of the ids; who is gone is left out."""
        return self._rows(ids)

    def colleagues(self, contact_id: int, limit: int = 200) -> list[Suggestion]:
        """The other contacts of the same firm, by name."""
        rows = self.store.rows(
            "SELECT id FROM contact WHERE id <> ?1 AND firm_id = "
            "(SELECT firm_id FROM contact WHERE id = ?1) ORDER BY name, id LIMIT ?2",
            (contact_id, limit),
        )
        return self._rows([key for (key,) in rows])

    def _matching(self, expression: str, limit: int) -> list[int]:
        return self.store.firsts(MATCH, (expression, limit))

    def _found(self, keys: list[int], text: str, limit: int) -> list[Suggestion]:
        """The names among them that fit, the best first."""
        names = dict(
            self.store.rows(f"SELECT id, name FROM contact WHERE id {AMONG}", (json.dumps(keys),))
        )
        fitting = [(fit(text, name), name.casefold(), key) for key, name in names.items()]
        best = sorted((each for each in fitting if each[0]), key=lambda each: (-each[0], each[1:]))
        return self._rows([key for *_, key in best[:limit]])

    def _rows(self, ids: list[int], *, by_name: bool = True) -> list[Suggestion]:
        from leaddesk.domain.suggestion import Suggestion

        rows = {
            row[0]: Suggestion(row[0], row[1], row[2], row[3], row[4], by_name)
            for row in self.store.rows(
                "SELECT c.id, c.name, coalesce(f.name, ''), c.city, c.stage_id FROM contact c "
                f"LEFT JOIN firm f ON f.id = c.firm_id WHERE c.id {AMONG}",
                (json.dumps(ids),),
            )
        }
        return [rows[key] for key in ids if key in rows]
