"""Asking the rules about 100,000 contacts and one way, beside reading what they look at."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from leaddesk.desk import open_desk
from leaddesk.desk.permission import MANY
from leaddesk.store.ledger import persons
from tests.bench import lists
from tests.bench.figure import Figure

CONTACTS = 100_000
LIMIT = 3.0
"""Seconds for the rules alone, on top of reading."""


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(lists.desk(Path(folder, "full.leaddesk"), CONTACTS))
        ids = desk.reads.contact_ids()
        desk.permission.answers_of(ids[:10], "newsletter")
        started = time.perf_counter()
        for start in range(0, len(ids), MANY):
            persons(desk.store, ids[start : start + MANY])
        reading = time.perf_counter() - started
        started = time.perf_counter()
        assert len(desk.permission.answers_of(ids, "newsletter")) == CONTACTS
        whole = time.perf_counter() - started
        desk.close()
    name = f"may I contact, {CONTACTS:,} contacts, on top of reading them"
    return [Figure(name, max(whole - reading, 0.0), LIMIT)]
