"""Whether what a source brings was given by the persons themselves, as a business card is: then
nobody has to be told where it came from. A list of the user's own counts as bought until they say
otherwise."""

from typing import Any

STATEMENTS = (
    "ALTER TABLE source ADD COLUMN given_by_person INTEGER NOT NULL DEFAULT 0",
    "UPDATE source SET given_by_person = 1 "
    "WHERE entry = 'inbound' OR key IN ('business_card', 'trade_fair')",
)


def up(migrator: object, db: Any) -> None:
    """One more column, filled from what was known by name."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
