"""Who passes a filter, found once for everything that is shown of it: the ids stand in a temporary
table of the connection until anything is written or something else is asked for."""

from __future__ import annotations

from datetime import date

from leaddesk.domain.filter import Filter
from leaddesk.store.filtering import FOUND, condition
from leaddesk.store.reads.lists import ListReads

TABLE = "CREATE TEMP TABLE IF NOT EXISTS passing (id INTEGER PRIMARY KEY)"
EMPTY = "DELETE FROM temp.passing"
INTO = "INSERT INTO temp.passing "
PEOPLE = "SELECT c.id FROM contact c WHERE "
THEM = "c.id IN (SELECT id FROM temp.passing)"
SHARE = 8
"""When more than one in so many pass, going through everybody in order is quicker than looking
each up and sorting them."""


class PassingReads(ListReads):
    """Asked by everything that is narrowed."""

    _passing: tuple[object, str] | None = None
    _passed = 0
    _still = False

    def hold_still(self) -> None:
        """Ask everything of the file as it is now, whatever is written meanwhile, until this
        thread's connection is closed."""
        self.store.change("BEGIN")
        self._still = True

    def passing(self, filter: Filter, today: date | None = None) -> str:
        """A condition over `contact c` that says who passes; '1' where everybody does."""
        if filter.empty:
            return "1"
        connection, day = self.store.connection, today or self.today()
        asked = (filter, day, connection, self.store.version)
        # What is read inside a transaction may be rolled back with it, the table too.
        loose = connection.in_transaction and not self._still
        last = self._passing
        if loose or last is None or last[0] != (asked, connection.total_changes(), False):
            where = self._fill(filter, day)
            self._passing = last = ((asked, connection.total_changes(), loose), where)
        return last[1]

    def _fill(self, filter: Filter, today: date) -> str:
        where, values = condition(filter, today, lambda each: self.marks().permitted(each))
        self.store.change(TABLE)
        self.store.change(EMPTY)
        # Words alone need nobody looked up: who is in the index is in the file.
        words = where == f"(c.id IN ({FOUND}))"
        self.store.change(f"{INTO}{FOUND}" if words else f"{INTO}{PEOPLE}{where}", values)
        self._passed = self.store.connection.changes()
        return f"+{THEM}" if self.many_pass() else THEM

    def many_pass(self) -> bool:
        """Whether so many passed that they are better not looked up one by one."""
        sql = "SELECT count(*) FROM contact"
        there = self._kept("everybody", lambda: int(self.store.one(sql)))
        return self._passed * SHARE > there
