"""What the search for duplicates looks at: every contact in the form in which contacts are
compared, in portions, and the pairs that the user said are two."""

from __future__ import annotations

from collections.abc import Iterator

from leaddesk.domain.firm import firm_key
from leaddesk.domain.folding import fold
from leaddesk.domain.matching import Known
from leaddesk.store.open import Store

PORTION = 2_000
PEOPLE = """
SELECT c.id, c.first_name, c.last_name, coalesce(f.name, ''), c.zip, c.name
FROM contact c LEFT JOIN firm f ON f.id = c.firm_id WHERE c.id > ? ORDER BY c.id LIMIT ?
"""
POINTS = """
SELECT contact_id, kind, normal FROM contact_point
WHERE contact_id > ? AND contact_id <= ? AND normal <> '' AND kind IN ('email', 'phone', 'mobile')
"""


class DuplicateReads:
    """Questions of `desk.duplicates`."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def count(self) -> int:
        """How many contacts there are."""
        return int(self.store.one("SELECT count(*) FROM contact") or 0)

    def everybody(self) -> Iterator[list[tuple[Known, str]]]:
        """All contacts with their names, a portion at a time."""
        last = -1
        while rows := self.store.rows(PEOPLE, (last, PORTION)):
            mails: dict[int, list[str]] = {}
            phones: dict[int, list[str]] = {}
            for contact_id, kind, normal in self.store.rows(POINTS, (last, rows[-1][0])):
                kept = mails if kind == "email" else phones
                kept.setdefault(contact_id, []).append(normal)
            yield [
                (
                    Known(
                        key,
                        fold(first).strip(),
                        fold(name).strip(),
                        firm_key(firm) if firm else "",
                        zip_,
                        tuple(mails.get(key, ())),
                        tuple(phones.get(key, ())),
                    ),
                    shown,
                )
                for key, first, name, firm, zip_, shown in rows
            ]
            last = rows[-1][0]

    def not_same(self) -> set[tuple[int, int]]:
        """Pairs of ids that are two, the smaller id first."""
        return set(self.store.rows("SELECT one_id, other_id FROM not_same"))
