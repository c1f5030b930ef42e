"""Many rows at once: finding whom an import may mean by index, and writing new contacts with
`executemany`, which is ten times faster than a statement each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from leaddesk.domain.contact import FIELDS
from leaddesk.domain.matching import Known, folded
from leaddesk.domain.own_fields import own_key
from leaddesk.store.open import Store

CANDIDATES = """
SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(:ids))
UNION SELECT contact_id FROM contact_point
      WHERE normal IN (SELECT value FROM json_each(:normals)) AND normal <> ''
UNION SELECT c.id FROM json_each(:places) AS j CROSS JOIN contact AS c
      ON c.name_key = j.value ->> 0 AND c.zip = j.value ->> 1
UNION SELECT c.id FROM json_each(:firms) AS j CROSS JOIN firm AS f ON f.key = j.value ->> 1
      CROSS JOIN contact AS c ON c.firm_id = f.id AND c.name_key = j.value ->> 0
"""
KNOWN = """
SELECT c.id, c.first_name, c.last_name, coalesce(f.key, ''), c.zip
FROM contact c LEFT JOIN firm f ON f.id = c.firm_id
WHERE c.id IN (SELECT value FROM json_each(?))
"""


class Bare(NamedTuple):
    """A contact as its rows are: `values` of `contact.FIELDS` as the file holds them, points as
    (kind, value, normal, label)."""

    name: str
    firm: str
    values: tuple[Any, ...]
    points: list[tuple[str, str, str, str]]
    tags: list[str]


class Bulk:
    """Bulk reading and writing for imports."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def known(
        self,
        ids: Iterable[int],
        normals: Iterable[str],
        places: Iterable[tuple[str, str]],
        firms: Iterable[tuple[str, str]],
    ) -> list[Known]:
        """Every contact with one of these ids, one of these normal forms of a contact point, or
        a name key with one of these postcodes or firm keys."""
        asked = {
            "ids": json.dumps(list(ids)),
            "normals": json.dumps(list(normals)),
            "places": json.dumps(list(places)),
            "firms": json.dumps(list(firms)),
        }
        found = json.dumps([row[0] for row in self.store.rows(CANDIDATES, asked)])
        mails: dict[int, list[str]] = {}
        phones: dict[int, list[str]] = {}
        for contact_id, kind, normal in self.store.rows(
            "SELECT contact_id, kind, normal FROM contact_point WHERE normal <> '' "
            "AND contact_id IN (SELECT value FROM json_each(?))",
            (found,),
        ):
            if kind == "email":
                mails.setdefault(contact_id, []).append(normal)
            elif kind in ("phone", "mobile"):
                phones.setdefault(contact_id, []).append(normal)
        return [
            Known(
                row[0],
                folded(row[1]),
                folded(row[2]),
                row[3],
                row[4],
                tuple(mails.get(row[0], ())),
                tuple(phones.get(row[0], ())),
            )
            for row in self.store.rows(KNOWN, (found,))
        ]

    def bare(self, ids: Iterable[int]) -> dict[int, Bare]:
        """Contacts by id, quicker than `reads.contacts` makes them; a gone one is missing."""
        wanted = (json.dumps(list(ids)),)
        among = "IN (SELECT value FROM json_each(?))"
        found = {
            row[0]: Bare(row[1], row[2], row[3:], [], [])
            for row in self.store.rows(
                f"SELECT c.id, c.name, coalesce(f.name, ''), {', '.join(f'c.{n}' for n in FIELDS)} "
                f"FROM contact c LEFT JOIN firm f ON f.id = c.firm_id WHERE c.id {among}",
                wanted,
            )
        }
        for row in self.store.rows(
            "SELECT contact_id, kind, value, normal, label FROM contact_point "
            f"WHERE contact_id {among}",
            wanted,
        ):
            found[row[0]].points.append(row[1:])
        for contact_id, tag in self.store.rows(
            "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
            f"WHERE ct.contact_id {among}",
            wanted,
        ):
            found[contact_id].tags.append(tag)
        return found

    def anybody(self) -> bool:
        """Whether there is any contact."""
        return self.store.one("SELECT 1 FROM contact LIMIT 1") is not None

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Insert rows of plain values; `table` and `columns` are ours, never the user's."""
        marks = ", ".join("?" * len(columns))
        self.store.change_many(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)

    def changed_by(self, import_id: int, ids: Iterable[int]) -> None:
        """Keep with an import whom it changed; whom it added say so themselves. They lie in its
        `counts`, beside the numbers."""
        if changed := sorted(ids):
            self.store.change(
                "UPDATE import_run SET counts = json_set(counts, '$.changed_ids', json(?)) "
                "WHERE id = ?",
                (json.dumps(changed), import_id),
            )

    def firms(self) -> dict[str, int]:
        """Every firm's id by its key."""
        return dict(self.store.rows("SELECT key, id FROM firm ORDER BY id DESC"))

    def tags(self) -> dict[str, int]:
        """Every tag's id by its name."""
        return dict(self.store.rows("SELECT name, id FROM tag"))

    def own_fields(self) -> dict[str, int]:
        """Every own field's id by the key of its name."""
        rows = self.store.rows("SELECT name, id FROM own_field ORDER BY position DESC, id DESC")
        return {own_key(name): key for name, key in rows}

    def last_rank(self, stage_id: int) -> int:
        """The rank of a column's last card, 0 for none."""
        last = self.store.one("SELECT max(rank) FROM contact WHERE stage_id = ?", (stage_id,))
        return last or 0
