"""What an export asks: which columns are in use at all, and rows for many contacts at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leaddesk.domain.checklist import Answer
from leaddesk.domain.followup import FollowUp
from leaddesk.store.reads.contacts import ACTIVITY, SALE, ContactReads, activity_of, sale_of
from leaddesk.store.stamps import clock, day, maybe_moment, moment

if TYPE_CHECKING:
    from leaddesk.domain.activity import Activity
    from leaddesk.domain.sale import Sale

AMONG = "contact_id IN (SELECT value FROM json_each(?))"
SOMETIMES = (
    "salutation", "title", "first_name", "middle_name", "last_name", "name_suffix", "department",
    "job_title", "street", "street2", "zip", "city", "state", "country", "language", "birthday",
    "notes", "customer_no", "value_cents", "expected_on", "hold_until", "opted_out",
)  # fmt: skip
"""Columns left out of an export when no contact has anything in them."""


class ExportReads(ContactReads):
    """Many contacts at once."""

    def used_columns(self) -> set[str]:
        """Which of `SOMETIMES` hold anything in any contact."""
        tests = ", ".join(
            f"max({name} IS NOT NULL AND {name} <> '') AS {name}" for name in SOMETIMES
        )
        row = self.store.row(f"SELECT {tests} FROM contact")
        return {name for name, used in zip(SOMETIMES, row or (), strict=False) if used}

    def most_points(self) -> dict[str, int]:
        """By kind of contact point, how many one contact has at the most."""
        return dict(
            self.store.rows(
                "SELECT kind, max(n) FROM (SELECT kind, count(*) AS n FROM contact_point "
                "GROUP BY contact_id, kind) GROUP BY kind"
            )
        )

    def usual(self, column: str, limit: int = 200) -> list[str]:
        """What stands in one of the text columns of `SOMETIMES`, or in 'currency', most often."""
        if column not in (*SOMETIMES, "currency"):
            raise ValueError(column)
        return [
            row[0]
            for row in self.store.rows(
                f"SELECT {column} FROM contact WHERE {column} <> '' GROUP BY {column} "
                f"ORDER BY count(*) DESC, {column} LIMIT ?",
                (limit,),
            )
        ]

    def rows_of(
        self, table: str, columns: Sequence[str], ids: Sequence[int], order: str = "id"
    ) -> dict[int, list[dict[str, Any]]]:
        """Rows of a table by the contact they belong to, as the file holds them: ISO text,
        cents, 0 or 1. `table`, `columns` and `order` are the program's own words, never typed."""
        found: dict[int, list[dict[str, Any]]] = {}
        for contact_id, *values in self.store.rows(
            f"SELECT contact_id, {', '.join(columns)} FROM {table} WHERE {AMONG} ORDER BY {order}",
            (json.dumps(list(ids)),),
        ):
            found.setdefault(contact_id, []).append(dict(zip(columns, values, strict=True)))
        return found

    def contact_rows(self, columns: Sequence[str], ids: Sequence[int]) -> list[dict[str, Any]]:
        """Columns of `contact` as the file holds them, with id, in the order of `ids`."""
        names = ["id", *columns]
        rows = {
            row[0]: dict(zip(names, row, strict=True))
            for row in self.store.rows(
                f"SELECT {', '.join(names)} FROM contact "
                "WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            )
        }
        return [rows[key] for key in ids if key in rows]

    def places(
        self, ids: Sequence[int]
    ) -> dict[int, tuple[int, datetime, datetime | None, FollowUp | None]]:
        """Per contact: stage id, made at, last activity at, next step."""
        wanted = (json.dumps(list(ids)),)
        steps: dict[int, FollowUp] = {}
        for contact_id, due, at, text in self.store.rows(
            f"SELECT contact_id, due_on, due_time, text FROM follow_up WHERE {AMONG} "
            "AND done_at IS NULL ORDER BY due_on DESC, due_time IS NULL DESC, due_time DESC, "
            "id DESC",
            wanted,
        ):
            due_on = day(due)
            assert due_on is not None
            steps[contact_id] = FollowUp(due_on, text, clock(at))
        return {
            row[0]: (row[1], moment(row[2]), maybe_moment(row[3]), steps.get(row[0]))
            for row in self.store.rows(
                "SELECT id, stage_id, created_at, last_activity_at FROM contact "
                "WHERE id IN (SELECT value FROM json_each(?))",
                wanted,
            )
        }

    def activities_of(self, ids: Sequence[int]) -> list[Activity]:
        """Activities of these contacts, oldest first."""
        sql = f"SELECT {ACTIVITY} FROM activity WHERE {AMONG} ORDER BY at, id"
        return [activity_of(row) for row in self.store.rows(sql, (json.dumps(list(ids)),))]

    def answers_of(self, ids: Sequence[int]) -> list[tuple[int, Answer]]:
        """(contact id, answer) of these contacts."""
        return [
            (row[0], Answer(row[1], row[2], row[3], moment(row[4]), row[5]))
            for row in self.store.rows(
                "SELECT contact_id, criterion_id, value, note, at, activity_id FROM answer "
                f"WHERE {AMONG} ORDER BY contact_id, criterion_id",
                (json.dumps(list(ids)),),
            )
        ]

    def sales_of(self, ids: Sequence[int]) -> list[Sale]:
        """Sales of these contacts, oldest first."""
        return [
            sale_of(row)
            for row in self.store.rows(
                f"SELECT {SALE} FROM sale WHERE {AMONG} ORDER BY sold_on, id",
                (json.dumps(list(ids)),),
            )
        ]
