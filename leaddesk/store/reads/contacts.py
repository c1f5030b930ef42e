"""One contact in full: fields, points, activities, timeline, and the case for the gate."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leaddesk.domain.checklist import Answer
from leaddesk.domain.followup import FollowUp
from leaddesk.store.reads.cases import CaseReads
from leaddesk.store.stamps import clock, day, maybe_moment, moment, stamp

if TYPE_CHECKING:
    from leaddesk.domain.activity import Activity
    from leaddesk.domain.contact import Contact, ContactPoint
    from leaddesk.domain.overview import Overview
    from leaddesk.domain.sale import Sale

DAYS = ("birthday", "expected_on")
ACTIVITY = (
    "kind, at, outgoing, result, minutes, place, participants, km, subject, note, id, contact_id"
)
SALE = "sold_on, net_cents, currency, vat_rate, reference, id, contact_id"
AMONG = "IN (SELECT value FROM json_each(?))"


class ContactReads(CaseReads):
    """Everything about one contact, or about many at once for an export."""

    def contact(self, contact_id: int) -> Contact | None:
        return self.contacts([contact_id]).get(contact_id)

    def contacts(self, ids: Iterable[int]) -> dict[int, Contact]:
        """Contacts by id with points, tags and own fields; an id that is gone is missing."""
        from leaddesk.domain.contact import FIELDS, Contact, ContactPoint

        wanted = (json.dumps(list(ids)),)
        points: dict[int, list[ContactPoint]] = {}
        for row in self.store.rows(
            "SELECT contact_id, kind, value, normal, label, id FROM contact_point "
            f"WHERE contact_id {AMONG} ORDER BY contact_id, position, id",
            wanted,
        ):
            points.setdefault(row[0], []).append(ContactPoint(*row[1:]))
        tags: dict[int, list[str]] = {}
        for contact_id, name in self.store.rows(
            "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
            f"WHERE ct.contact_id {AMONG} ORDER BY t.name",
            wanted,
        ):
            tags.setdefault(contact_id, []).append(name)
        own = self._own(wanted)
        columns = ", ".join(f"c.{name}" for name in FIELDS)
        found = {}
        for row in self.store.rows(
            f"SELECT c.id, coalesce(f.name, ''), {columns} FROM contact c "
            f"LEFT JOIN firm f ON f.id = c.firm_id WHERE c.id {AMONG}",
            wanted,
        ):
            values: dict[str, Any] = dict(zip(FIELDS, row[2:], strict=True))
            values |= {name: day(values[name]) for name in DAYS}
            found[row[0]] = Contact(
                **values,
                id=row[0],
                firm=row[1],
                points=tuple(points.get(row[0], ())),
                tags=tuple(tags.get(row[0], ())),
                own=tuple(own.get(row[0], ())),
            )
        return found

    def _own(self, wanted: tuple[str]) -> dict[int, list[tuple[str, str]]]:
        found: dict[int, list[tuple[str, str]]] = {}
        for contact_id, name, value in self.store.rows(
            "SELECT v.contact_id, f.name, v.value FROM own_value v "
            f"JOIN own_field f ON f.id = v.field_id WHERE v.contact_id {AMONG} "
            "ORDER BY f.position, f.id",
            wanted,
        ):
            found.setdefault(contact_id, []).append((name, value))
        return found

    def own_fields(self) -> list[tuple[int, str]]:
        """The desk's own fields, (id, name) in their order; each has a value somewhere."""
        return self.store.rows("SELECT id, name FROM own_field ORDER BY position, id")

    def firm_names(self, prefix: str, limit: int = 20) -> list[str]:
        """Firms whose name begins so, for completing while typing."""
        pattern = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        sql = "SELECT name FROM firm WHERE name LIKE ? ESCAPE '\\' ORDER BY name LIMIT ?"
        return [row[0] for row in self.store.rows(sql, (pattern, limit))]

    def tags(self) -> list[str]:
        return [row[0] for row in self.store.rows("SELECT DISTINCT name FROM tag ORDER BY name")]

    def towns(self, limit: int) -> list[tuple[str, int]]:
        """The cities most contacts are in, with their number."""
        return self.store.rows(
            "SELECT city, count(*) AS count FROM contact WHERE city <> '' "
            "GROUP BY city ORDER BY count DESC, city LIMIT ?",
            (limit,),
        )

    def name_of(self, contact_id: int) -> str:
        """A contact's name, '' when it is gone."""
        return self.store.one("SELECT name FROM contact WHERE id = ?", (contact_id,)) or ""

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """Names by id; an id that is gone is missing."""
        sql = f"SELECT id, name FROM contact WHERE id {AMONG}"
        return dict(self.store.rows(sql, (json.dumps(list(ids)),)))

    def activities(self, contact_id: int) -> list[Activity]:
        """Newest first."""
        sql = f"SELECT {ACTIVITY} FROM activity WHERE contact_id = ? ORDER BY at DESC, id DESC"
        return [activity_of(row) for row in self.store.rows(sql, (contact_id,))]

    def opted_out(self, contact_id: int) -> str:
        """By which ways the contact does not want to be contacted: 'email,phone', '' for none."""
        sql = "SELECT opted_out FROM contact WHERE id = ?"
        return self.store.one(sql, (contact_id,)) or ""

    def changed_since(self, ids: Collection[int], at: datetime) -> set[int]:
        """Those of some contacts that were changed after a moment, told to the second."""
        sql = f"SELECT id FROM contact WHERE id {AMONG} AND updated_at > ?"
        return {row[0] for row in self.store.rows(sql, (json.dumps(list(ids)), stamp(at)))}

    def has_said(self, contact_id: int, channel: str) -> bool:
        """Whether the ledger has a consent to a way already, if only a claimed one."""
        sql = (
            "SELECT 1 FROM ledger WHERE contact_id = ? AND channel = ? "
            "AND kind IN ('given', 'claimed') LIMIT 1"
        )
        return self.store.one(sql, (contact_id, channel)) is not None

    def has_activity(self, contact_id: int, activity: Activity) -> bool:
        """Whether this was logged already: the same kind at the same time with this subject."""
        sql = "SELECT 1 FROM activity WHERE contact_id = ? AND kind = ? AND at = ? AND subject = ?"
        values = (contact_id, activity.kind, stamp(activity.at), activity.subject)
        return self.store.one(sql, values) is not None

    def activity(self, activity_id: int) -> Activity | None:
        row = self.store.row(f"SELECT {ACTIVITY} FROM activity WHERE id = ?", (activity_id,))
        return activity_of(row) if row else None

    def answers(self, contact_id: int) -> dict[int, Answer]:
        """Answers by criterion id."""
        return {
            row[0]: Answer(row[0], row[1], row[2], moment(row[3]), row[4])
            for row in self.store.rows(
                "SELECT criterion_id, value, note, at, activity_id FROM answer "
                "WHERE contact_id = ?",
                (contact_id,),
            )
        }

    def follow_ups(self, contact_id: int) -> list[FollowUp]:
        """The open ones, earliest first."""
        return [
            FollowUp(day(row[0]), row[1], clock(row[2]), row[3], contact_id)  # type: ignore[arg-type]
            for row in self.store.rows(
                "SELECT due_on, text, due_time, id FROM follow_up WHERE contact_id = ? "
                "AND done_at IS NULL ORDER BY due_on, due_time IS NULL, due_time, id",
                (contact_id,),
            )
        ]

    def sales(self, contact_id: int) -> list[Sale]:
        """Newest first."""
        sql = f"SELECT {SALE} FROM sale WHERE contact_id = ? ORDER BY sold_on DESC, id DESC"
        return [sale_of(row) for row in self.store.rows(sql, (contact_id,))]

    def overview(self, contact_id: int) -> Overview | None:
        """Everything the panel shows; None when the contact is gone."""
        from leaddesk.domain.overview import Overview

        contact, case = self.contact(contact_id), self.case(contact_id)
        if contact is None or case is None:
            return None
        row = self.store.row(
            "SELECT stage_since, created_at, hold_until FROM contact WHERE id = ?", (contact_id,)
        )
        assert row is not None
        return Overview(
            contact=contact,
            card=self.cards([contact_id])[contact_id],
            stage=case.stage,
            stage_since=moment(row[0]),
            created_at=moment(row[1]),
            follow_ups=tuple(self.follow_ups(contact_id)),
            answers=self.answers(contact_id),
            case=case,
            sales=tuple(self.sales(contact_id)),
            hold_until=day(row[2]),
        )


def activity_of(row: tuple[Any, ...]) -> Activity:
    from leaddesk.domain.activity import Activity

    at = maybe_moment(row[1])
    assert at is not None
    return Activity(row[0], at, bool(row[2]), *row[3:])


def sale_of(row: tuple[Any, ...]) -> Sale:
    from leaddesk.domain.sale import Sale

    on = day(row[0])
    assert on is not None
    return Sale(on, *row[1:])
