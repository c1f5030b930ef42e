"""A large desk, made in seconds: believable invented contacts and activities written straight into
the tables of a new desk. Kept between runs in the system's folder for temporary files.

    path = desks.full(folder, 100_000, 300_000)      # a copy of your own
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from leaddesk.domain.pipeline import RANK_STEP
from leaddesk.store import migrate
from tests.bench.lists import CITIES, FIRST, FORMS, LAST, TRADES

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SHARES = (0.45, 0.20, 0.10, 0.08, 0.05, 0.04, 0.08)
"""Of the contacts, by stage: of 100,000, 20,000 are in the second column."""
FIRST_ID = 1_850_000_000_000_000_000
BEGINNINGS = "Ach Bal Den Eck Fol Gra Hei Ise Kal Lin Mar Nie Oster Pflu Ros Sta Thal Ulb Vel Zim"
ENDINGS = "bach berg dorf feld hauer hof holz horn inger kamp mann meier ner rich stein thal tner"
TOWNS = "Alt Bad Berg Blau Burg Eich Feld Gries Hof Jung Lauf Neu Ober Roth Stein Unter Wald Wies"
NOTES = (
    "Ruft nächste Woche zurück, Preisliste schicken", "Interesse an einem Angebot für 2027",
    "Entscheidet mit der Geschäftsführung", "Hat gerade keinen Bedarf, später wieder melden",
    "Möchte eine Vorführung vor Ort", "Vergleicht mit zwei anderen Anbietern", "", "", "",
)  # fmt: skip
SUBJECTS = ("Preisliste", "Terminvorschlag", "Angebot 2026", "Rückfrage zur Lieferung")
KINDS = (("call", "reached"), ("call", "no_answer"), ("call", "voicemail"), ("meeting", "held"),
         ("email", "sent"), ("email", "answered"), ("letter", "sent"), ("note", ""))  # fmt: skip


def full(folder: Path, contacts: int, activities: int | None = None) -> Path:
    """A desk of this many contacts and (three times as many) activities, to do with as you like."""
    count = contacts * 3 if activities is None else activities
    kept = _kept(contacts, count)
    path = folder / f"desk-{contacts}.leaddesk"
    shutil.copyfile(kept, path)
    with path.open("rb") as copy:  # else the first checkpoint waits seconds for the disk
        os.fsync(copy.fileno())
    return path


def _kept(contacts: int, activities: int) -> Path:
    """The desk as it was made once; another one when what makes it has changed."""
    made_by = [Path(__file__), *sorted(migrate.MIGRATIONS.glob("*.py"))]
    mark = hashlib.sha256(b"".join(each.read_bytes() for each in made_by)).hexdigest()[:12]
    home = Path(tempfile.gettempdir(), "leaddesk-bench")
    home.mkdir(exist_ok=True)
    path = home / f"{contacts}-{activities}-{mark}.leaddesk"
    if not path.exists():
        begun = path.with_suffix(".begun")
        for each in home.glob(begun.name + "*"):
            each.unlink()
        _fill(begun, contacts, activities)
        begun.replace(path)
    return path


def _fill(path: Path, contacts: int, activities: int) -> None:
    from leaddesk.desk import open_desk
    from leaddesk.store.open import transaction
    from leaddesk.store.search import bring_up_to_date

    desk = open_desk(path, now=lambda: NOW)
    tables = Tables(contacts, activities, [stage.id for stage in desk.reads.stages()])
    with transaction(desk.store):
        for table, columns, rows in tables.all():
            marks = ", ".join("?" * len(columns))
            desk.store.change_many(
                f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows
            )
        bring_up_to_date(desk.store)
    desk.close()


Rows = Iterator[tuple[Any, ...]]


class Tables:
    """Rows table by table, the same ones every time."""

    def __init__(self, contacts: int, activities: int, stages: Sequence[int]) -> None:
        self._count = contacts
        self._activities = activities
        self._dice = random.Random(11)
        self._firms = max(contacts // 4, 1)
        self._stages = [
            stage
            for stage, share in zip(stages, SHARES, strict=True)
            for _ in range(round(share * 100))
        ]
        self._first = FIRST.split()
        self._last = [*LAST.split() * 8, *self._joined(BEGINNINGS, ENDINGS)]
        self._towns = [*CITIES * 20, *self._places()]
        self._trades = TRADES.split()

    def all(self) -> Iterator[tuple[str, tuple[str, ...], Rows]]:
        """(table, columns, rows), in the order in which they can be written."""
        yield "firm", ("id", "name", "key", "created_at"), self._firm_rows()
        yield "contact", CONTACT, self._contact_rows()
        yield "contact_point", POINT, self._point_rows()
        yield "activity", ACTIVITY, self._activity_rows()
        yield "follow_up", ("id", "contact_id", "due_on", "text"), self._follow_up_rows()
        yield "answer", ("id", "contact_id", "criterion_id", "value", "at"), self._answer_rows()
        yield "tag", ("id", "name"), iter([(1, "Messe"), (2, "VIP"), (3, "Newsletter")])
        yield "contact_tag", ("id", "contact_id", "tag_id"), self._tag_rows()

    def _joined(self, beginnings: str, endings: str) -> list[str]:
        return [one + two for one in beginnings.split() for two in endings.split()]

    def _places(self) -> list[tuple[str, str]]:
        towns = self._joined(TOWNS, "bach hausen heim stadt tal")
        return [(f"{10_000 + 987 * number:05}"[:5], town) for number, town in enumerate(towns)]

    def _firm(self, number: int) -> str:
        name = self._last[number * 7 % len(self._last)]
        trade, form = self._trades[number % len(self._trades)], FORMS[number % len(FORMS)]
        return f"{name} {trade} {number} {form}"

    def _firm_rows(self) -> Rows:
        for number in range(self._firms):
            name = self._firm(number)
            yield FIRST_ID + number, name, name.casefold().replace(" ", ""), _stamp(0)

    def _contact_rows(self) -> Rows:
        for number in range(self._count):
            first = self._dice.choice(self._first)
            last = self._dice.choice(self._last)
            firm = number // 4 % self._firms
            code, town = self._towns[firm % len(self._towns)]
            stage = self._stages[number * 37 % len(self._stages)]
            talked = number % 2 == 0
            yield (
                FIRST_ID + number, f"{first} {last}", f"{first} {last}".casefold(), first, last,
                FIRST_ID + firm, self._dice.choice(("Einkauf", "Geschäftsführung", "")),
                f"Hauptstraße {number % 200 + 1}", code, town, "DE",
                self._dice.choice(NOTES), number % 11 + 1, stage, (number + 1) * RANK_STEP,
                _stamp(number % 700), number * 977 % 5_000_000 if number % 3 else None, "EUR",
                _stamp(number % 900), _stamp(number % 900), _stamp(number % 90) if talked else None,
            )  # fmt: skip

    def _point_rows(self) -> Rows:
        for number in range(self._count):
            owner, key = FIRST_ID + number, FIRST_ID + number * 3
            phone = f"{30 + number % 70}{self._dice.randrange(10**6, 10**7)}"
            mail = f"kontakt{number}@firma{number // 4}.example"
            yield key, owner, "phone", f"0{phone[:2]} {phone[2:]}", f"+49{phone}", 0
            if number % 2:
                mobile = f"17{number % 10}{self._dice.randrange(10**6, 10**7)}"
                yield key + 1, owner, "mobile", f"0{mobile[:3]} {mobile[3:]}", f"+49{mobile}", 1
            yield key + 2, owner, "email", mail, mail, 2

    def _activity_rows(self) -> Rows:
        for number in range(self._activities):
            kind, result = self._dice.choice(KINDS)
            subject = self._dice.choice(SUBJECTS) if kind in ("email", "letter") else ""
            yield (
                FIRST_ID + number, FIRST_ID + number % self._count, kind, _stamp(number % 400),
                result, subject, self._dice.choice(NOTES), _stamp(number % 400),
            )  # fmt: skip

    def _follow_up_rows(self) -> Rows:
        for number in range(0, self._count, 3):
            due = NOW.date() + timedelta(days=number * 7 % 120 - 20)
            text = "Angebot nachfassen" if number % 2 else "Anrufen"
            yield FIRST_ID + number, FIRST_ID + number, due.isoformat(), text

    def _answer_rows(self) -> Rows:
        for number in range(0, self._count, 5):
            for criterion in range(1, 5):
                key = FIRST_ID + number * 4 + criterion
                yield key, FIRST_ID + number, criterion, "yes", _stamp(number % 300)

    def _tag_rows(self) -> Rows:
        for number in range(0, self._count, 4):
            yield FIRST_ID + number, FIRST_ID + number, number % 3 + 1


CONTACT = (
    "id", "name", "name_key", "first_name", "last_name", "firm_id", "job_title", "street", "zip",
    "city", "country", "notes", "source_id", "stage_id", "rank", "stage_since", "value_cents",
    "currency", "created_at", "updated_at", "last_activity_at",
)  # fmt: skip
POINT = ("id", "contact_id", "kind", "value", "normal", "position")
ACTIVITY = ("id", "contact_id", "kind", "at", "result", "subject", "note", "created_at")


def _stamp(days_ago: int) -> str:
    return (NOW - timedelta(days=days_ago)).strftime("%Y-%m-%dT%H:%M:%SZ")
