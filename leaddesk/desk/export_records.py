"""Everything about contacts as records for JSON: stable keys, ids as text, money in cents, dates
as the file holds them (ISO)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from leaddesk.domain.words import Words
from leaddesk.store.reads import Reads

FIELDS = (
    "salutation", "title", "first_name", "middle_name", "last_name", "name_suffix", "department",
    "job_title", "street", "street2", "zip", "city", "state", "country", "language", "birthday",
    "notes", "value_cents", "currency", "expected_on", "hold_until", "customer_no", "external_id",
    "created_at", "updated_at", "last_activity_at", "stage_since",
)  # fmt: skip
POINT = ("kind", "label", "value", "normal")
ACTIVITY = (
    "id", "kind", "at", "outgoing", "result", "minutes", "place", "participants", "km", "subject",
    "note",
)  # fmt: skip
ANSWER = ("criterion_id", "value", "note", "at", "activity_id")
TRANSITION = ("id", "from_stage_id", "to_stage_id", "at", "verb", "reason", "note")
FOLLOW_UP = ("id", "due_on", "due_time", "text", "done_at")
SALE = ("id", "sold_on", "net_cents", "currency", "vat_rate", "reference", "created_at")
FILE = ("id", "name", "kind", "size", "sha256", "added_at")


def records(reads: Reads, words: Words, ids: Sequence[int]) -> Iterator[dict[str, object]]:
    """One record for each contact of a chunk; an id that is gone is left out."""
    names = ["name", *FIELDS, "stage_id", "source_id", "opted_out"]
    contacts = reads.contacts(ids)
    rows = {
        "points": reads.rows_of("contact_point", POINT, ids, "position, id"),
        "activities": reads.rows_of("activity", ACTIVITY, ids, "at, id"),
        "answers": reads.rows_of("answer", ANSWER, ids, "criterion_id, id"),
        "transitions": reads.rows_of("transition", TRANSITION, ids, "at, id"),
        "follow_ups": reads.rows_of("follow_up", FOLLOW_UP, ids, "due_on, id"),
        "sales": reads.rows_of("sale", SALE, ids, "sold_on, id"),
        "files": reads.rows_of("file", FILE, ids, "added_at, id"),
    }
    criteria = {
        each.id: {"key": each.key, "text": words.criterion_text(each), "weight": each.weight}
        for each in reads.criteria()
    }
    stages = {stage.id: _stage(stage, words) for stage in reads.stages()}
    for row in reads.contact_rows(names, ids):
        key = row["id"]
        contact = contacts.get(key)
        if contact is None:
            continue
        record: dict[str, object] = {"id": str(key), "name": row["name"]}
        record |= {name: row[name] for name in FIELDS}
        record |= {
            "company": contact.firm,
            "stage": stages.get(row["stage_id"]),
            "source": _source(reads, words, row["source_id"]),
            "opted_out": [way for way in row["opted_out"].split(",") if way],
            "tags": list(contact.tags),
            "own_fields": dict(contact.own),
        }
        for title, found in rows.items():
            record[title] = [_plain(each, stages, criteria) for each in found.get(key, [])]
        yield record


def _stage(stage: Any, words: Words) -> dict[str, object]:
    return {
        "id": str(stage.id), "key": stage.key, "name": words.stage_name(stage),
        "phase": stage.phase,
    }  # fmt: skip


def _source(reads: Reads, words: Words, source_id: int | None) -> dict[str, object] | None:
    source = reads.source(source_id)
    if source is None:
        return None
    return {
        "id": str(source.id), "key": source.key, "name": words.source_name(source),
        "channel": source.channel, "entry": source.entry,
    }  # fmt: skip


def _plain(
    row: dict[str, Any], stages: dict[int, dict[str, object]],
    criteria: dict[int, dict[str, str]],
) -> dict[str, object]:  # fmt: skip
    """A row with its ids as text, and stages and criteria by name instead of by id."""
    plain: dict[str, object] = {}
    for name, value in row.items():
        if name in ("from_stage_id", "to_stage_id"):
            plain[name.removesuffix("_stage_id")] = stages.get(value)
        elif name == "criterion_id":
            plain["criterion"] = criteria.get(value)
        elif name == "id" or name.endswith("_id"):
            plain[name] = None if value is None else str(value)
        elif name == "outgoing":
            plain[name] = bool(value)
        else:
            plain[name] = value
    return plain
