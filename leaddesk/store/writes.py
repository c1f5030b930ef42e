"""What verbs write, noun by noun. Only ever called inside `journal.writing(…)`: nothing here
opens a transaction or decides whether something may be done."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leaddesk.domain.activity import Activity
from leaddesk.domain.arranging import GONE
from leaddesk.domain.contact import FIELDS, Contact
from leaddesk.domain.firm import firm_key
from leaddesk.domain.matching import name_key
from leaddesk.domain.pipeline import RANK_STEP, ROOMY, Move, Stage, ranks_between
from leaddesk.domain.source import Source, came_from_person
from leaddesk.store.own_values import fields_of, forget_unused, write_own
from leaddesk.store.stamps import plain
from leaddesk.store.tables import (
    OF_A_CONTACT,
    OF_TWO_CONTACTS,
    ActivityRow,
    AnswerRow,
    ContactPointRow,
    ContactRow,
    ContactTagRow,
    CriterionRow,
    FileRow,
    FirmRow,
    FollowUpRow,
    Row,
    SaleRow,
    SourceRow,
    StageRow,
    TagRow,
)

if TYPE_CHECKING:
    from leaddesk.domain.checklist import Answer, Criterion
    from leaddesk.domain.followup import FollowUp
    from leaddesk.domain.ids import Ids
    from leaddesk.domain.sale import Sale
    from leaddesk.store.open import Store

ACTIVITY_FIELDS = [f.name for f in fields(Activity) if f.name not in ("id", "contact_id")]


class Writes:
    """Writes rows; ids come from the domain, times from the caller."""

    def __init__(self, store: Store, ids: Ids) -> None:
        self.store = store
        self.ids = ids

    def _insert(self, table: type[Row], /, **values: Any) -> int:
        key = self.ids()
        self.store.run(table.insert(id=key, **_plain(values)))
        return key

    def _update(self, table: type[Row], key: int, /, **values: Any) -> None:
        if values:
            self.store.run(table.update(**_plain(values)).where(table.id == key))

    # contacts

    def add_contact(self, contact: Contact, stage_id: int, rank: int, now: datetime) -> int:
        """A new contact with its firm, points, tags and own fields."""
        contact_id = self._insert(
            ContactRow,
            name=contact.name,
            name_key=name_key(contact.first_name, contact.last_name, contact.firm),
            firm_id=self.firm(contact.firm, now),
            stage_id=stage_id,
            rank=rank,
            stage_since=now,
            created_at=now,
            updated_at=now,
            **{name: getattr(contact, name) for name in FIELDS},
        )
        self._points(contact_id, contact)
        self._tags(contact_id, contact.tags)
        write_own(self.store, self.ids, contact_id, contact.own)
        self.transition(contact_id, None, stage_id, now, "add_contact")
        return contact_id

    def edit_contact(self, before: Contact, after: Contact, now: datetime) -> None:
        """Write what differs, and nothing when nothing does."""
        changed = {
            name: getattr(after, name)
            for name in FIELDS
            if getattr(after, name) != getattr(before, name)
        }
        if after.name != before.name:
            changed["name"] = after.name
        key = name_key(after.first_name, after.last_name, after.firm)
        if key != name_key(before.first_name, before.last_name, before.firm):
            changed["name_key"] = key
        if after.firm.strip() != before.firm:
            if after.firm.strip() and firm_key(after.firm) == firm_key(before.firm):
                self._respell_firm(before.id, after.firm.strip())
            else:
                changed["firm_id"] = self.firm(after.firm, now)
        points, tags = after.points != before.points, set(after.tags) != set(before.tags)
        if points:
            self._points(before.id, after)
        if tags:
            self._tags(before.id, after.tags)
        own = dict(after.own) != dict(before.own)
        if own:
            write_own(self.store, self.ids, before.id, after.own)
        if changed or points or tags or own:
            self._update(ContactRow, before.id, updated_at=now, **changed)
        if "firm_id" in changed:
            self._forget_empty_firms()

    def delete_contacts(self, ids: Sequence[int]) -> None:
        """Contacts with everything that belongs to them."""
        among = "IN (SELECT value FROM json_each(?))"
        wanted = (json.dumps(list(ids)),)
        own = fields_of(self.store, ids)
        for table in OF_A_CONTACT:
            name = table._meta.table_name
            self.store.change(f"DELETE FROM {name} WHERE contact_id {among}", wanted)
        for table, columns in OF_TWO_CONTACTS:
            for column in columns:
                name = table._meta.table_name
                self.store.change(f"DELETE FROM {name} WHERE {column} {among}", wanted)
        self.store.change(f"DELETE FROM contact WHERE id {among}", wanted)
        self._forget_empty_firms()
        forget_unused(self.store, own)

    def touch(self, contact_id: int, **values: Any) -> None:
        """Set columns of a contact. In plain SQL, because verbs on thousands call it for each."""
        columns = ", ".join(f"{name} = ?" for name in values)
        self.store.change(
            f"UPDATE contact SET {columns} WHERE id = ?", (*values.values(), contact_id)
        )

    def firm(self, name: str, now: datetime) -> int | None:
        """The firm of that name, found or made once; None for no name."""
        name = name.strip()
        if not name:
            return None
        key = firm_key(name)
        sql = "SELECT id FROM firm WHERE key = ? ORDER BY name <> ?, id LIMIT 1"
        found: int | None = self.store.one(sql, (key, name))
        return found or self._insert(FirmRow, name=name, key=key, created_at=now)

    def _respell_firm(self, contact_id: int, name: str) -> None:
        """Correct the name of a contact's firm, for all who are called by it or belong to it."""
        firm_id, before = self.store.row(
            "SELECT f.id, f.name FROM contact c JOIN firm f ON f.id = c.firm_id WHERE c.id = ?",
            (contact_id,),
        ) or (0, "")
        self.store.change("UPDATE firm SET name = ? WHERE id = ?", (name, firm_id))
        self.store.change(
            "UPDATE contact SET name = ? WHERE firm_id = ? AND name = ? "
            "AND first_name = '' AND last_name = ''",
            (name, firm_id, before),
        )

    def _forget_empty_firms(self) -> None:
        self.store.change(
            "DELETE FROM firm WHERE NOT EXISTS "
            "(SELECT 1 FROM contact WHERE contact.firm_id = firm.id)"
        )

    def _points(self, contact_id: int, contact: Contact) -> None:
        """Make the contact's points as given: the rows they are, where those are still there."""
        sql = "SELECT id FROM contact_point WHERE contact_id = ?"
        there = {key for (key,) in self.store.rows(sql, (contact_id,))}
        for key in there - {point.id for point in contact.points}:
            self.store.run(ContactPointRow.delete().where(ContactPointRow.id == key))
        for position, point in enumerate(contact.points):
            values = {
                "kind": point.kind,
                "label": point.label,
                "value": point.value,
                "normal": point.normal,
                "position": position,
            }
            if point.id in there:
                self._update(ContactPointRow, point.id, **values)
            else:
                self._insert(ContactPointRow, contact_id=contact_id, **values)

    def _tags(self, contact_id: int, names: Iterable[str]) -> None:
        wanted = {name.strip() for name in names if name.strip()}
        for key, name in self.store.rows(
            "SELECT ct.id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id "
            "WHERE ct.contact_id = ?",
            (contact_id,),
        ):
            if name not in wanted:
                self.store.run(ContactTagRow.delete().where(ContactTagRow.id == key))
            wanted.discard(name)
        for name in sorted(wanted):
            tag_id = self.store.one("SELECT id FROM tag WHERE name = ?", (name,))
            tag_id = tag_id or self._insert(TagRow, name=name)
            self._insert(ContactTagRow, contact_id=contact_id, tag_id=tag_id)

    # the board

    def ranks(self, stage_id: int, before_id: int | None, moving: Sequence[int]) -> list[int]:
        """Ranks for `moving` just above `before_id`, or at the column's end; the cards
        below make room where there is none. The moved cards' own places do not count."""
        wanted = json.dumps(list(moving))
        others = "stage_id = :stage AND id NOT IN (SELECT value FROM json_each(:moving))"
        values = {"stage": stage_id, "moving": wanted, "before": before_id}
        below = self.store.one(f"SELECT rank FROM contact WHERE id = :before AND {others}", values)
        limit = (
            ""
            if below is None
            else ("AND (rank, id) < (SELECT rank, id FROM contact WHERE id = :before)")
        )
        above = self.store.one(
            f"SELECT rank FROM contact WHERE {others} {limit} ORDER BY rank DESC, id DESC LIMIT 1",
            values,
        )
        ranks = ranks_between(above, below, len(moving))
        if ranks is None:
            self._make_room(stage_id, before_id, above, moving)
            return self.ranks(stage_id, before_id, moving)
        return ranks

    def top_rank(self, stage_id: int) -> int:
        """A rank above every card of the column."""
        first = self.store.one("SELECT min(rank) FROM contact WHERE stage_id = ?", (stage_id,))
        return RANK_STEP if first is None else first - RANK_STEP

    def _make_room(
        self, stage_id: int, before_id: int | None, above: int | None, moving: Sequence[int]
    ) -> None:
        """Move the cards below a gap that is full apart: as few of them as get room by it."""
        few = 8
        while True:
            rows = self.store.rows(
                "SELECT id, rank FROM contact WHERE stage_id = :stage "
                "AND (rank, id) >= (SELECT rank, id FROM contact WHERE id = :before) "
                "AND id NOT IN (SELECT value FROM json_each(:moving)) ORDER BY rank, id LIMIT :few",
                {"stage": stage_id, "before": before_id, "moving": json.dumps(list(moving)),
                 "few": few + 1},
            )  # fmt: skip
            beyond = rows.pop()[1] if len(rows) > few else None
            ranks = ranks_between(above, beyond, len(moving) + len(rows))
            if ranks and ranks[1] - ranks[0] >= ROOMY:
                self.store.change_many(
                    "UPDATE contact SET rank = ? WHERE id = ?",
                    zip(ranks[len(moving) :], (row[0] for row in rows), strict=True),
                )
                return
            few *= 4

    def move(
        self, contact_id: int, from_stage: int, to_stage: int, rank: int, now: datetime,
        verb: str, *, reason: str = "", note: str = "", evidence: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Put a card into a stage at a rank; a change of stage is kept with its evidence."""
        move = Move(contact_id, from_stage, rank, verb, evidence or {})
        self.move_all([move], to_stage, now, reason=reason, note=note)

    def move_all(
        self, moves: Sequence[Move], to_stage: int, now: datetime, *, reason: str = "",
        note: str = "",
    ) -> None:  # fmt: skip
        """Many cards into a stage, in a few statements."""
        at = plain(now)
        into = [move for move in moves if move.from_stage != to_stage]
        self.store.change_many(
            "UPDATE contact SET rank = ? WHERE id = ?",
            [(move.rank, move.contact_id) for move in moves if move.from_stage == to_stage],
        )
        self.store.change_many(
            "UPDATE contact SET stage_id = ?, rank = ?, stage_since = ? WHERE id = ?",
            [(to_stage, move.rank, at, move.contact_id) for move in into],
        )
        self.store.change_many(
            "INSERT INTO transition (id, contact_id, from_stage_id, to_stage_id, at, verb, reason, "
            "note, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (self.ids(), move.contact_id, move.from_stage, to_stage, at, move.verb, reason,
                 note, json.dumps(dict(move.evidence), ensure_ascii=False))
                for move in into
            ],
        )  # fmt: skip

    def transition(
        self, contact_id: int, from_stage: int | None, to_stage: int, now: datetime,
        verb: str, reason: str = "", note: str = "", evidence: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        told = json.dumps(evidence or {}, ensure_ascii=False)
        self.store.change(
            "INSERT INTO transition (id, contact_id, from_stage_id, to_stage_id, at, verb, reason, "
            "note, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self.ids(), contact_id, from_stage, to_stage, now, verb, reason, note, told),
        )

    def arrange_stages(self, before: Sequence[Stage], after: Sequence[Stage]) -> None:
        """Write what differs; who is missing afterwards stays for the history, out of sight."""
        kept = {stage.id for stage in after}
        for stage in before:
            if stage.id not in kept:
                self._update(StageRow, stage.id, position=GONE)
        for stage in after:
            if stage not in before:
                self._put(StageRow, stage.id, {**vars(stage)})

    def arrange_criteria(self, before: Sequence[Criterion], after: Sequence[Criterion]) -> None:
        """Write what differs; who is missing afterwards is deleted."""
        for key in {each.id for each in before} - {each.id for each in after}:
            self.store.run(CriterionRow.delete().where(CriterionRow.id == key))
        for criterion in after:
            if criterion not in before:
                self._put(CriterionRow, criterion.id, {**vars(criterion)})

    def _put(self, table: type[Row], key: int, values: dict[str, Any]) -> None:
        del values["id"]
        if key:
            self._update(table, key, **values)
        else:
            self._insert(table, **values)

    # activities, follow-ups, answers, sales, sources

    def add_activity(self, contact_id: int, activity: Activity, now: datetime) -> int:
        values = {name: getattr(activity, name) for name in ACTIVITY_FIELDS}
        key = self._insert(ActivityRow, contact_id=contact_id, created_at=now, **values)
        self._last_activity(contact_id)
        return key

    def edit_activity(self, activity: Activity) -> None:
        values = {name: getattr(activity, name) for name in ACTIVITY_FIELDS}
        self._update(ActivityRow, activity.id, **values)
        self._last_activity(activity.contact_id)

    def delete_activity(self, activity: Activity) -> None:
        """The activity; answers learned in it stay, without it."""
        self.store.change(
            "UPDATE answer SET activity_id = NULL WHERE activity_id = ?", (activity.id,)
        )
        self.store.run(ActivityRow.delete().where(ActivityRow.id == activity.id))
        self._last_activity(activity.contact_id)

    def _last_activity(self, contact_id: int) -> None:
        last = self.store.one("SELECT max(at) FROM activity WHERE contact_id = ?", (contact_id,))
        self.touch(contact_id, last_activity_at=last)

    def finish_follow_ups(self, contact_id: int, now: datetime) -> None:
        """Mark the open ones done."""
        self.store.run(
            FollowUpRow.update(done_at=plain(now)).where(
                (FollowUpRow.contact_id == contact_id) & FollowUpRow.done_at.is_null()
            )
        )

    def clear_follow_ups(self, contact_id: int) -> None:
        """Take the open ones away: they were planned, not done."""
        self.store.change(
            "DELETE FROM follow_up WHERE contact_id = ? AND done_at IS NULL", (contact_id,)
        )

    def add_follow_up(self, contact_id: int, follow_up: FollowUp) -> int:
        return self._insert(
            FollowUpRow,
            contact_id=contact_id,
            due_on=follow_up.due_on,
            due_time=follow_up.due_time,
            text=follow_up.text,
        )

    def answer(self, contact_id: int, answer: Answer, now: datetime) -> None:
        """Write an answer over an earlier one to the same criterion."""
        values = {
            "value": answer.value,
            "note": answer.note,
            "at": answer.at or now,
            "activity_id": answer.activity_id,
        }
        key = self.store.one(
            "SELECT id FROM answer WHERE contact_id = ? AND criterion_id = ?",
            (contact_id, answer.criterion_id),
        )
        if key is None:
            self._insert(
                AnswerRow, contact_id=contact_id, criterion_id=answer.criterion_id, **values
            )
        else:
            self._update(AnswerRow, key, **values)

    def add_sale(self, contact_id: int, sale: Sale, now: datetime) -> int:
        return self._insert(
            SaleRow,
            contact_id=contact_id,
            sold_on=sale.on,
            net_cents=sale.net_cents,
            currency=sale.currency,
            vat_rate=sale.vat_rate,
            reference=sale.reference,
            created_at=now,
        )

    def set_setting(self, key: str, value: str) -> None:
        """Remember something on the desk."""
        self.store.change(
            "INSERT INTO setting (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def add_file(
        self, contact_id: int, name: str, kind: str, sha256: str, content: bytes, now: datetime
    ) -> int:
        return self._insert(
            FileRow, contact_id=contact_id, name=name, kind=kind, size=len(content),
            sha256=sha256, content=content, added_at=now,
        )  # fmt: skip

    def delete_file(self, file_id: int) -> None:
        self.store.run(FileRow.delete().where(FileRow.id == file_id))

    def add_source(self, source: Source) -> int:
        position = self.store.one("SELECT coalesce(max(position), 0) + 1 FROM source")
        return self._insert(SourceRow, position=position, **_source(source))

    def edit_source(self, source: Source) -> None:
        self._update(SourceRow, source.id, **_source(source))


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {name: plain(value) for name, value in values.items()}


def _source(source: Source) -> dict[str, Any]:
    source = came_from_person(source)
    return {f.name: getattr(source, f.name) for f in fields(Source) if f.name != "id"}
