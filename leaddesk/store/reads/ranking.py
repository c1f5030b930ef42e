"""Who fits a search best: by where it was found. The list, Enter in the search, and the command
palette agree, because all of them ask here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.line import BEST_FIRST, BY_NAME, Order
from leaddesk.store.reads.lines import LineReads
from leaddesk.store.search import rankings

MATCHING = "SELECT rowid FROM search WHERE search MATCH ?"
FITS = "CREATE TEMP TABLE IF NOT EXISTS fits (id INTEGER PRIMARY KEY, place INTEGER)"
HOW_WELL = "(SELECT place FROM temp.fits f WHERE f.id = keyed.id) NULLS LAST,"
NAMED = "iif(c.name_key LIKE 'firm:_%', substr(c.name_key, 6), c.name_key), c.zip, c.id"


class RankingReads(LineReads):
    """Best first."""

    def ordered_ids(
        self, filter: Filter = EVERYTHING, order: Order = BY_NAME,
        among: Sequence[int] | None = None,
    ) -> list[int]:  # fmt: skip
        """The contacts of the filter in that order; of `among` only, where it is given. With
        `BEST_FIRST` those that the search fits best come first, equals by name."""
        if order != BEST_FIRST:
            return super().ordered_ids(filter, order, among)
        asked = rankings(filter.text)[:-1]  # the last finds everybody who is left
        if not asked:
            return super().ordered_ids(filter, BY_NAME, among)
        self.store.change(FITS)
        self.store.change("DELETE FROM temp.fits")
        for place, expression in enumerate(asked):
            self.store.change(f"INSERT OR IGNORE INTO temp.fits SELECT rowid, {place} "
                              "FROM search WHERE search MATCH ?", (expression,))  # fmt: skip
        return self._ordered(filter, BY_NAME, among, first=HOW_WELL)

    def best_match(self, filter: Filter) -> int | None:
        """Whom the search of a filter fits best, of those who pass; None without a search, and
        where nobody does."""
        for expression in rankings(filter.text):
            key = self.store.one(
                f"SELECT c.id FROM contact c WHERE {self.passing(filter)} "
                f"AND c.id IN ({MATCHING}) ORDER BY {NAMED} LIMIT 1",
                (expression,),
            )
            if key is not None:
                return int(key)
        return None

    def by_fit(self, text: str, limit: int) -> Iterator[int]:
        """Whom the search finds, best first, the newest of equals; each once, and of each kind of
        place at most so many."""
        seen: set[int] = set()
        for expression in rankings(text):
            sql = f"{MATCHING} ORDER BY rowid DESC LIMIT ?"
            for key in self.store.firsts(sql, (expression, limit + len(seen))):
                if key not in seen:
                    seen.add(key)
                    yield key
