"""Permission: what kind of person a contact is, the ledger of what they allowed and refused, and
the block list, which names nobody: it holds keyed hashes, and outlives the contact."""

import secrets
from typing import Any

STATEMENTS = (
    "ALTER TABLE contact ADD COLUMN party TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    point TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL DEFAULT '',
    wording TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    taken_by TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    corrects INTEGER,
    recorded_at TEXT NOT NULL)""",
    "CREATE INDEX ledger_contact ON ledger (contact_id, at)",
    """CREATE TABLE block (
    id INTEGER PRIMARY KEY,
    mark TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    since TEXT NOT NULL,
    entry_id INTEGER)""",
    "CREATE INDEX block_mark ON block (mark)",
    "CREATE INDEX block_entry ON block (entry_id) WHERE entry_id IS NOT NULL",
)


def up(migrator: object, db: Any) -> None:
    """Create the tables; the key of the hashes is this file's own."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    db.execute_sql(
        "INSERT INTO setting (key, value) VALUES ('block_key', ?)", (secrets.token_hex(32),)
    )
    _objections(db)


def _objections(db: Any) -> None:
    """What lists said so far stood on the contact alone: each way becomes a line of the ledger."""
    said = db.execute_sql(
        "SELECT id, created_at, opted_out FROM contact WHERE opted_out <> ''"
    ).fetchall()
    for contact_id, at, ways in said:
        for way in ways.split(","):
            db.execute_sql(
                "INSERT INTO ledger (id, contact_id, kind, at, channel, way, recorded_at) "
                "VALUES (?, ?, 'objected', ?, ?, 'list', ?)",
                (secrets.randbits(62), contact_id, at, way, at),
            )
