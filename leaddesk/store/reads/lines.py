"""The list's questions: its order by any column, lines by id, and sums over chosen contacts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.line import BY_NAME, Line, Order
from leaddesk.domain.own_fields import own_key, own_name
from leaddesk.store.reads.contacts import AMONG, ContactReads
from leaddesk.store.stamps import moment

_NEXT = """(SELECT u.{what} FROM follow_up u WHERE u.contact_id = c.id AND u.done_at IS NULL
 ORDER BY u.due_on, u.due_time IS NULL, u.due_time, u.id LIMIT 1)"""
_POINT = """(SELECT {what} FROM contact_point p WHERE p.contact_id = c.id AND p.kind IN ({kinds})
 ORDER BY p.position, p.id LIMIT 1)"""
_TAGS = """(SELECT group_concat(fold(t.name)) FROM (SELECT t.name FROM contact_tag ct
 JOIN tag t ON t.id = ct.tag_id WHERE ct.contact_id = c.id ORDER BY t.name) t)"""
_OWN = """(SELECT fold(v.value) FROM own_value v WHERE v.contact_id = c.id
 AND v.field_id = :own_field)"""
_FIRM = "LEFT JOIN firm f ON f.id = c.firm_id"
_STAGE = "JOIN stage s ON s.id = c.stage_id"
_SOURCE = "LEFT JOIN source o ON o.id = c.source_id"
_KEYS: dict[str, tuple[str, str]] = {
    # Who has no person's name is called, and sorted, by the firm's, else as the card says.
    "name": (
        "iif(c.name_key LIKE 'firm:_%', substr(c.name_key, 6), "
        "iif(c.name_key = 'firm:', lower(c.name), c.name_key))",
        "",
    ),
    "company": ("f.key", _FIRM),
    "stage": ("s.position * 10 + 1", _STAGE),
    "source": ("o.position + 1", _SOURCE),
    "zip": ("c.zip", ""),
    "amount": ("c.value_cents", ""),
    "close_date": ("c.expected_on", ""),
    "next_action_at": (_NEXT.format(what="due_on || coalesce(u.due_time, '')"), ""),
    "next_action": (f"fold({_NEXT.format(what='text')})", ""),
    "last_activity_at": ("c.last_activity_at", ""),
    "phone": (_POINT.format(what="p.normal", kinds="'phone', 'mobile'"), ""),
    "email": (_POINT.format(what="lower(p.value)", kinds="'email'"), ""),
    "website": (_POINT.format(what="lower(p.value)", kinds="'website'"), ""),
    "tags": (_TAGS, ""),
    "hold_until": ("c.hold_until", ""),
    "created_at": ("c.created_at", ""),
    "permission": ("m.told", "LEFT JOIN marked m ON m.id = c.id"),
}
"""What a column is sorted by, and the join that it needs; all others by their folded words."""


_MARKED = """marked (id, told) AS MATERIALIZED
 (SELECT CAST(key AS INTEGER), value FROM json_each(:marked)), """
"""Who refuses something, with the value of `marked`."""
_NAMED = (
    "SELECT {key} AS key, c.zip AS zip, c.id AS id FROM contact c "
    "WHERE c.name_key {among} AND {{where}}"
)
_BY_NAME = " UNION ALL ".join((
    _NAMED.format(key="c.name_key", among="< 'firm:'"),
    _NAMED.format(key="c.name_key", among=">= 'firm;'"),
    _NAMED.format(key=_KEYS["name"][0], among="BETWEEN 'firm:' AND 'firm:\U0010ffff'"),
)) + " ORDER BY key {way}, zip {way}, id {way}"  # fmt: skip
"""Everybody by name, read off the index: people before and behind the firms, merged with these.
Sorting takes four times as long."""


class LineReads(ContactReads):
    """Lines in order."""

    def ordered_ids(
        self, filter: Filter = EVERYTHING, order: Order = BY_NAME,
        among: Sequence[int] | None = None,
    ) -> list[int]:  # fmt: skip
        """The contacts of the filter in that order; of `among` only, where it is given."""
        return self._ordered(filter, order, among)

    def _ordered(
        self, filter: Filter, order: Order, among: Sequence[int] | None, first: str = ""
    ) -> list[int]:
        """`first` is what they are put in order by before, as SQL over `keyed`."""
        direction = "DESC" if order.down else "ASC"
        where = self.passing(filter)
        everybody = among is None and not first and (filter.empty or self.many_pass())
        if order.column == "name" and everybody:
            by_name = _BY_NAME.format(way=direction, where=where)
            return self.store.firsts(f"SELECT id FROM ({by_name})")
        values: dict[str, object] = {}
        column = order.column if order.known else "name"
        own = own_name(column)
        if own is not None:
            key, join = _OWN, ""
            values |= {"own_field": self._own_field(own)}
        else:
            key, join = _KEYS.get(column) or (f"fold(c.{column})", "")
        marked = ""
        if order.asks_permission:
            marked = _MARKED
            values |= {"marked": json.dumps(self.marks().orders())}
        if among is not None:
            where = f"{where} AND c.id IN (SELECT value FROM json_each(:among))"
            values |= {"among": json.dumps(list(among))}
        ties = f"zip {direction}, id {direction}" if column == "name" else "id"
        sql = (
            f"WITH {marked}keyed AS (SELECT c.id AS id, c.zip AS zip, {key} AS key "
            f"FROM contact c {join} WHERE {where}) "
            f"SELECT id FROM keyed ORDER BY {first} key IS NULL OR key = '', "
            f"key {direction}, {ties}"
        )
        return self.store.firsts(sql, values)

    def lines(self, ids: Iterable[int]) -> dict[int, Line]:
        """Lines by id; an id that is gone is missing from the answer."""
        wanted = list(ids)
        contacts, cards = self.contacts(wanted), self.cards(wanted)
        return {
            key: Line(contacts[key], cards[key], moment(made).astimezone().date())
            for key, made in self.store.rows(
                f"SELECT id, created_at FROM contact WHERE id {AMONG}", (json.dumps(wanted),)
            )
            if key in contacts and key in cards
        }

    def sums_of(self, ids: Iterable[int]) -> dict[str, int]:
        """What these contacts are worth together, in cents by currency."""
        sql = (
            "SELECT currency, sum(value_cents) FROM contact WHERE value_cents IS NOT NULL "
            f"AND id {AMONG} GROUP BY currency"
        )
        return dict(self.store.rows(sql, (json.dumps(list(ids)),)))

    def _own_field(self, name: str) -> int | None:
        return next(
            (key for key, each in self.own_fields() if own_key(each) == own_key(name)), None
        )
