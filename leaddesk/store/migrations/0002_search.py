"""Schema 2: the search index, what keeps it true, indices to filter by, and saved views.

`search` has one row per contact, with the contact's id and the pieces of its words as
`domain.search_words` spells them, but not the words. Triggers note in `search_due` whose words
changed, whoever writes to the file; the program brings those rows up to date in the same
transaction, or when it opens the file."""

from typing import Any

OF_CONTACT = (
    "name, firm_id, department, job_title, street, street2, zip, city, state, country, notes, "
    "customer_no, external_id"
)
BELONGING = {
    "contact_point": "contact_id, value, normal",
    "contact_tag": "contact_id, tag_id",
    "activity": "contact_id, subject, note, participants, place",
    "own_value": "contact_id, value",
    "file": "contact_id, name",
}
NAMED = {
    "firm": "SELECT id FROM contact WHERE firm_id = new.id",
    "tag": "SELECT contact_id FROM contact_tag WHERE tag_id = new.id",
}
STATEMENTS = (
    "CREATE VIRTUAL TABLE search USING fts5(talks, notes, own, files, place, tags, points, firm, "
    "name, tokenize = 'trigram', content = '', contentless_delete = 1)",
    "CREATE TABLE search_due (contact_id INTEGER PRIMARY KEY)",
    "DROP INDEX contact_column",
    "CREATE INDEX contact_column ON contact (stage_id, rank, id, value_cents, currency)",
    "CREATE INDEX contact_city ON contact (city)",
    "CREATE INDEX contact_zip ON contact (zip COLLATE NOCASE)",
    "CREATE INDEX contact_hold ON contact (hold_until) WHERE hold_until IS NOT NULL",
    "DROP INDEX follow_up_due",
    "CREATE INDEX follow_up_due ON follow_up (due_on, due_time, contact_id) WHERE done_at IS NULL",
    "CREATE INDEX own_value_field ON own_value (field_id)",
    "CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
    "asks_for TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0)",
)


def up(migrator: object, db: Any) -> None:
    """The index is empty at first and everybody is due."""
    for statement in (*STATEMENTS, *triggers()):
        db.execute_sql(statement)
    db.execute_sql("INSERT INTO search_due SELECT id FROM contact")


def triggers() -> list[str]:
    """One for each way in which somebody's words change."""
    made = [
        _trigger("contact", "INSERT", _due("new", "id")),
        _trigger("contact", f"UPDATE OF {OF_CONTACT}", _due("new", "id")),
        _trigger("contact", "DELETE", _due("old", "id")),
    ]
    for table, columns in BELONGING.items():
        made.append(_trigger(table, "INSERT", _due("new", "contact_id")))
        both = _due("old", "contact_id") + _due("new", "contact_id")
        made.append(_trigger(table, f"UPDATE OF {columns}", both))
        made.append(_trigger(table, "DELETE", _due("old", "contact_id")))
    for table, whose in NAMED.items():
        due = f"INSERT OR IGNORE INTO search_due {whose};"
        made.append(_trigger(table, "UPDATE OF name", due))
    return made


def _trigger(table: str, event: str, due: str) -> str:
    name = f"search_{table}_{event.split()[0].lower()}"
    return f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {due} END"


def _due(row: str, column: str) -> str:
    return f"INSERT OR IGNORE INTO search_due VALUES ({row}.{column});"
