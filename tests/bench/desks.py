"""Desks of 1,000 to 1,000,000 contacts with three activities each, rows written straight into
the file. Each is made once and kept in the temporary folder until the schema or this file changes;
measurements work on a copy."""

from __future__ import annotations

import hashlib
import itertools
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from leaddesk.desk import open_desk
from leaddesk.domain.firm import firm_key
from leaddesk.domain.matching import name_key
from leaddesk.domain.pipeline import RANK_STEP
from leaddesk.store import open as opening
from leaddesk.store.open import transaction
from tests.bench import lists

BEGIN = datetime(2025, 1, 1, 8)
FIRST_ID = 1_735_718_400_000 << 20
APART = 1 << 30
"""Between the ids of two contacts: what belongs to them is counted up from there."""
SHARES = (0.40, 0.20, 0.12, 0.08, 0.06, 0.06, 0.08)
"""Of the stages of a new desk: 20,000 of 100,000 are in the second column."""
BUSY = FIRST_ID
"""The contact with 1,000 activities more than others."""
PORTION = 20_000
TAGS = ("Messe", "VIP", "Newsletter", "Kaufliste", "Empfehlung")
RESULTS = ("reached", "no_answer", "voicemail", "busy")
SUBJECTS = ("Preisliste", "Angebot besprochen", "Rückfrage zur Lieferzeit", "Termin vereinbart",
            "Referenzen gesendet", "Muster bestellt")  # fmt: skip

Rows = dict[str, list[tuple[Any, ...]]]
COLUMNS = {
    "tag": "id, name",
    "firm": "id, name, key, created_at",
    "contact": "id, name, name_key, salutation, title, first_name, last_name, firm_id, job_title, "
    "street, zip, city, country, notes, source_id, stage_id, rank, stage_since, value_cents, "
    "created_at, updated_at, last_activity_at",
    "contact_point": "id, contact_id, kind, value, normal, position",
    "activity": "id, contact_id, kind, at, outgoing, result, minutes, subject, note, created_at",
    "follow_up": "id, contact_id, due_on, text",
    "answer": "id, contact_id, criterion_id, value, at",
    "transition": "id, contact_id, to_stage_id, at, verb",
    "contact_tag": "id, contact_id, tag_id",
}


def desk(contacts: int, folder: Path) -> Path:
    """A desk of that many contacts in a folder, to do with as one likes."""
    kept = _kept(contacts)
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        making = kept.with_suffix(f".{os.getpid()}")
        _make(making, contacts)
        making.replace(kept)
    return Path(shutil.copy(kept, folder / f"{contacts}.leaddesk"))


def _kept(contacts: int) -> Path:
    sources = [Path(__file__), Path(lists.__file__), Path(opening.__file__)]
    sources += sorted((Path(opening.__file__).parent / "migrations").glob("*.py"))
    digest = hashlib.sha256(b"".join(each.read_bytes() for each in sources)).hexdigest()[:12]
    return Path(tempfile.gettempdir(), "leaddesk-bench", f"{contacts}-{digest}.leaddesk")


def _make(path: Path, contacts: int) -> None:
    made = open_desk(path)
    made.store.connection.execute("PRAGMA synchronous=OFF")
    made.store.connection.execute("PRAGMA foreign_keys=OFF")
    with transaction(made.store):
        for rows in _portions(contacts):
            for table, columns in COLUMNS.items():
                marks = ", ".join("?" * len(columns.split(",")))
                made.store.change_many(
                    f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows[table]
                )
    made.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    made.close()


def _portions(contacts: int) -> Iterator[Rows]:
    dice = random.Random(4)
    ends = list(itertools.accumulate(SHARES))
    rows: Rows = {table: [] for table in COLUMNS}
    rows["tag"] = list(enumerate(TAGS, 1))
    for number, row in enumerate(lists.rows(contacts)):
        if number and number % PORTION == 0:
            yield rows
            rows = {table: [] for table in COLUMNS}
        stage = 1 + next(at for at, end in enumerate(ends) if number < round(end * contacts))
        _add(rows, dice, number, row, stage)
    yield rows


def _add(rows: Rows, dice: random.Random, number: int, row: tuple[str, ...], stage: int) -> None:
    """One contact with what belongs to it."""
    key = FIRST_ID + number * APART
    ids = itertools.count(key + 1)
    salutation, title, first, last, firm, job, phone, mobile, email, *_ = row
    street, place_zip, city, _country, notes = row[10:]
    made = BEGIN + timedelta(minutes=number % 900_000)
    firm_id = FIRST_ID + number // 4 * 4 * APART + APART - 1
    if number % 4 == 0:
        rows["firm"].append((firm_id, firm, firm_key(firm), _stamp(made)))
    talks = _talks(dice, number, made)
    for kind, at, result, subject, note in talks:
        rows["activity"].append(
            (next(ids), key, kind, at, dice.randrange(2), result, dice.randrange(1, 40), subject,
             note, at)
        )  # fmt: skip
    last_at = max((talk[1] for talk in talks), default=None)
    rows["contact"].append(
        (key, f"{first} {last}", name_key(first, last, firm), salutation, title, first, last,
         firm_id, job, street, place_zip, city, "DE", notes, 1 + number % 10, stage,
         (number + 1) * RANK_STEP, _stamp(made),
         None if number % 3 == 0 else dice.randrange(50_000, 5_000_000),
         _stamp(made), _stamp(made), last_at)
    )  # fmt: skip
    points = (("phone", phone), ("mobile", mobile), ("email", email))
    for position, (kind, value) in enumerate(points):
        normal = value if kind == "email" else "+49" + value.replace(" ", "").lstrip("0")
        rows["contact_point"].append((next(ids), key, kind, value, normal, position))
    if number % 3 == 0:
        due = date(2026, 11, 1) + timedelta(days=dice.randrange(90))
        rows["follow_up"].append((next(ids), key, due.isoformat(), dice.choice(SUBJECTS)))
    if 3 <= stage <= 6:
        rows["answer"] += [
            (next(ids), key, each, dice.choice(("yes", "yes", "unknown")), _stamp(made))
            for each in range(1, 7)
        ]
    rows["transition"].append((next(ids), key, stage, _stamp(made), "add_contact"))
    if number % 5 == 0:
        rows["contact_tag"].append((next(ids), key, 1 + number // 5 % len(TAGS)))


def _talks(
    dice: random.Random, number: int, made: datetime
) -> list[tuple[str, str, str, str, str]]:
    """(kind, at, result, subject, note): none, two, four or six, which makes three a contact."""
    count = number % 4 * 2 + (1_000 if number == 0 else 0)
    return [
        ("call", _stamp(made + timedelta(hours=each * 30)), dice.choice(RESULTS),
         dice.choice(SUBJECTS), dice.choice(lists.NOTES))
        for each in range(count)
    ]  # fmt: skip


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds") + "Z"
