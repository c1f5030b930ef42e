"""A person's rights: receipts of erasures and the sales that tax law keeps, both without a name
and no part of the history; and until when it was decided to keep somebody's data, and why."""

from typing import Any

STATEMENTS = (
    """CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    erased_by TEXT NOT NULL DEFAULT '',
    counts TEXT NOT NULL DEFAULT '{}',
    copies TEXT NOT NULL DEFAULT '{}')""",
    """CREATE TABLE kept_sale (
    id INTEGER PRIMARY KEY,
    erasure_id INTEGER NOT NULL REFERENCES erasure (id),
    sold_on TEXT NOT NULL,
    net_cents INTEGER NOT NULL,
    currency TEXT NOT NULL DEFAULT 'EUR',
    vat_rate INTEGER NOT NULL DEFAULT 1900,
    reference TEXT NOT NULL DEFAULT '',
    customer_no TEXT NOT NULL DEFAULT '',
    keep_until TEXT NOT NULL)""",
    "CREATE INDEX kept_sale_erasure ON kept_sale (erasure_id)",
    """CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    at TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX review_contact ON review (contact_id, at)",
)


def up(migrator: object, db: Any) -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
