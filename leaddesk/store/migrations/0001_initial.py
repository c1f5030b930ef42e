"""The first schema. Ids are given by the program; times are ISO text in UTC, days ISO text,
money whole cents. Foreign keys have no actions: what a verb deletes it deletes itself, so the
journal sees it."""

from typing import Any

TABLES = """
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    phase TEXT NOT NULL CHECK (phase IN ('lead', 'prospect', 'customer', 'disqualified')),
    position INTEGER NOT NULL,
    stale_days INTEGER);
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT 'offline' CHECK (channel IN ('offline', 'online')),
    entry TEXT NOT NULL DEFAULT 'list' CHECK (entry IN ('list', 'inbound')),
    vendor TEXT NOT NULL DEFAULT '',
    acquired_on TEXT,
    cost_cents INTEGER,
    currency TEXT NOT NULL DEFAULT 'EUR',
    position INTEGER NOT NULL DEFAULT 0);
CREATE TABLE firm (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    vat_id TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL);
CREATE INDEX firm_key ON firm (key);
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL DEFAULT '',
    program TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES source (id),
    counts TEXT NOT NULL DEFAULT '{}',
    columns TEXT NOT NULL DEFAULT '[]');
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL DEFAULT '',
    salutation TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    name_suffix TEXT NOT NULL DEFAULT '',
    firm_id INTEGER REFERENCES firm (id),
    department TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    street2 TEXT NOT NULL DEFAULT '',
    zip TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    birthday TEXT,
    notes TEXT NOT NULL DEFAULT '',
    source_id INTEGER REFERENCES source (id),
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    rank INTEGER NOT NULL,
    stage_since TEXT NOT NULL,
    value_cents INTEGER,
    currency TEXT NOT NULL DEFAULT 'EUR',
    expected_on TEXT,
    hold_until TEXT,
    customer_no TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    opted_out TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_run (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    last_activity_at TEXT);
CREATE INDEX contact_column ON contact (stage_id, rank, id);
CREATE INDEX contact_sums ON contact (stage_id, currency, value_cents);
CREATE INDEX contact_firm ON contact (firm_id);
CREATE INDEX contact_source ON contact (source_id);
CREATE INDEX contact_import ON contact (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX contact_name_key ON contact (name_key, zip);
CREATE INDEX contact_external ON contact (external_id) WHERE external_id <> '';
CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    kind TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    normal TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0);
CREATE INDEX contact_point_contact ON contact_point (contact_id);
CREATE INDEX contact_point_normal ON contact_point (normal) WHERE normal <> '';
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    outgoing INTEGER NOT NULL DEFAULT 1,
    result TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    place TEXT NOT NULL DEFAULT '',
    participants TEXT NOT NULL DEFAULT '',
    km INTEGER,
    subject TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL);
CREATE INDEX activity_contact ON activity (contact_id, at);
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    due_on TEXT NOT NULL,
    due_time TEXT,
    text TEXT NOT NULL DEFAULT '',
    done_at TEXT);
CREATE INDEX follow_up_contact ON follow_up (contact_id, due_on) WHERE done_at IS NULL;
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_at IS NULL;
CREATE INDEX follow_up_all ON follow_up (contact_id);
CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    weight TEXT NOT NULL CHECK (weight IN ('must', 'should')),
    position INTEGER NOT NULL,
    active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    criterion_id INTEGER NOT NULL REFERENCES criterion (id),
    value TEXT NOT NULL CHECK (value IN ('yes', 'no', 'unknown')),
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    activity_id INTEGER REFERENCES activity (id),
    UNIQUE (contact_id, criterion_id));
CREATE INDEX answer_activity ON answer (activity_id) WHERE activity_id IS NOT NULL;
CREATE TABLE transition (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    from_stage_id INTEGER REFERENCES stage (id),
    to_stage_id INTEGER NOT NULL REFERENCES stage (id),
    at TEXT NOT NULL,
    verb TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '{}');
CREATE INDEX transition_contact ON transition (contact_id, at);
CREATE TABLE sale (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    sold_on TEXT NOT NULL,
    net_cents INTEGER NOT NULL,
    currency TEXT NOT NULL DEFAULT 'EUR',
    vat_rate INTEGER NOT NULL DEFAULT 1900,
    reference TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL);
CREATE INDEX sale_contact ON sale (contact_id);
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL);
CREATE INDEX tag_name ON tag (name);
CREATE TABLE contact_tag (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id));
CREATE INDEX contact_tag_contact ON contact_tag (contact_id);
CREATE INDEX contact_tag_tag ON contact_tag (tag_id);
CREATE TABLE own_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'text',
    position INTEGER NOT NULL DEFAULT 0);
CREATE TABLE own_value (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    field_id INTEGER NOT NULL REFERENCES own_field (id),
    value TEXT NOT NULL);
CREATE INDEX own_value_contact ON own_value (contact_id);
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    added_at TEXT NOT NULL);
CREATE INDEX file_contact ON file (contact_id);
CREATE TABLE not_same (
    id INTEGER PRIMARY KEY,
    one_id INTEGER NOT NULL REFERENCES contact (id),
    other_id INTEGER NOT NULL REFERENCES contact (id),
    at TEXT NOT NULL);
CREATE INDEX not_same_one ON not_same (one_id);
CREATE INDEX not_same_other ON not_same (other_id);
CREATE TABLE mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    columns TEXT NOT NULL,
    saved_at TEXT NOT NULL);
CREATE INDEX mapping_fingerprint ON mapping (fingerprint);
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL);
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    verb TEXT NOT NULL,
    args TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undone_seq INTEGER,
    reverted BLOB);
CREATE INDEX step_undone ON step (undone_seq) WHERE undone_seq IS NOT NULL;
"""


def up(migrator: object, db: Any) -> None:
    """Create every table and index of schema 1."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
