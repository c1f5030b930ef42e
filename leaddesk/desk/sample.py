"""The sample desk: invented contacts with a history, dated back from today.

The texts lie in resources/sample; here their days become dates, and the desk's own rules say how
far each card has come, as if everything had been logged on its day."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from leaddesk import paths
from leaddesk.desk.desk import Desk
from leaddesk.desk.work import Work
from leaddesk.domain.activity import Activity, is_two_way
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import FIELDS, Contact, ContactPoint
from leaddesk.domain.email_address import read_email
from leaddesk.domain.firm import firm_key
from leaddesk.domain.followup import FollowUp
from leaddesk.domain.lifecycle import stage_after, start_stage
from leaddesk.domain.matching import name_key
from leaddesk.domain.phone import read_phone
from leaddesk.domain.pipeline import NEW_DESK_STAGES, RANK_STEP, Stage, first_of, keyed
from leaddesk.domain.proposal import VERDICTS
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.exchange.cells import web_address
from leaddesk.store.bulk import Bulk
from leaddesk.store.stamps import plain

Texts = Mapping[str, Any]
POINTS = ("phone", "mobile", "email", "website")
OF_CONTACT = (
    "salutation", "title", "first_name", "last_name", "firm", "department", "job_title", "street",
    "zip", "city", "notes", "customer_no",
)  # fmt: skip
OF_ACTIVITY = (
    "outgoing", "result", "minutes", "place", "participants", "km", "subject", "note",
)  # fmt: skip
COLUMNS: dict[str, tuple[str, ...]] = {
    "import_run": ("at", "file", "sheet", "source_id", "counts"),
    "firm": ("name", "key", "created_at"),
    "tag": ("name",),
    "contact": (
        "name", "name_key", "firm_id", "stage_id", "rank", "stage_since", "created_at",
        "updated_at", "import_id", "hold_until", "last_activity_at", *FIELDS,
    ),
    "contact_point": ("contact_id", "kind", "value", "normal", "position"),
    "contact_tag": ("contact_id", "tag_id"),
    "activity": ("contact_id", "kind", "at", *OF_ACTIVITY, "created_at"),
    "follow_up": ("contact_id", "due_on", "due_time", "text"),
    "answer": ("contact_id", "criterion_id", "value", "note", "at", "activity_id"),
    "transition": (
        "contact_id", "from_stage_id", "to_stage_id", "at", "verb", "reason", "note", "evidence",
    ),
    "sale": (
        "contact_id", "sold_on", "net_cents", "currency", "vat_rate", "reference", "created_at",
    ),
}  # fmt: skip
"""Every table that is filled, after those it refers to; each begins with its id."""

_DAY = re.compile(r"\{([+-]\d+)(?: ([^}]+))?\}(\.?)")


def fill(desk: Desk) -> None:
    """Put the sample contacts on an empty desk, as one step of the history. On a desk that is
    not empty they come below the cards that are there."""
    work = desk._work
    sample = _read(paths.resources() / "sample", work.today())
    with work.journal.writing("sample_desk"):
        _Sample(work, sample).write()


def workday(today: date, count: int) -> date:
    """The day `count` working days (Monday to Friday) after today, before it when negative;
    0 is today, whatever day it is."""
    day, step = today, 1 if count > 0 else -1
    while count:
        day += timedelta(days=step)
        if day.weekday() < 5:
            count -= step
    return day


def _read(folder: Path, today: date) -> dict[str, Any]:
    """The texts with every {+3} in them turned into the day it means: 26.11., or as the format
    behind it says."""

    def read(name: str) -> Any:
        text = (folder / name).read_text("utf-8")
        return json.loads(_DAY.sub(named, text))

    def named(found: re.Match[str]) -> str:
        told = f"{workday(today, int(found[1])):{found[2] or '%d.%m.'}}"
        return told if told.endswith(".") else told + found[3]

    sample: dict[str, Any] = read("desk.json")
    sample["contacts"] = [each for name in sample["files"] for each in read(name)]
    return sample


@dataclass
class _Story:
    """How far one contact has come while its history is told."""

    id: int
    stage: Stage
    since: datetime
    activities: list[tuple[int, Activity]] = field(default_factory=list)
    answers: dict[int, Answer] = field(default_factory=dict)

    def evidence(self) -> dict[str, Any]:
        """As the gate keeps it: the two-way activities, newest first, and the answers."""
        return {
            "activities": [str(key) for key, each in reversed(self.activities) if is_two_way(each)],
            "answers": {str(key): answer.value for key, answer in self.answers.items()},
        }


class _Sample:
    """The sample being written, inside `journal.writing(…)`: rows are gathered, then inserted
    table by table, because a statement for each takes ten times as long."""

    def __init__(self, work: Work, sample: Texts) -> None:
        self._work = work
        self._sample = sample
        self._today = work.today()
        self._stages = work.reads.stages()
        self._criteria = {each.key: each.id for each in work.reads.criteria() if each.key}
        self._bulk = Bulk(work.store)
        self._firms = self._bulk.firms()
        self._tags = self._bulk.tags()
        self._ranks = {each.id: self._bulk.last_rank(each.id) for each in self._stages}
        self._rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
        self._sources = {each.key: each for each in work.reads.sources() if each.key}
        self._runs: dict[str, tuple[int, datetime]] = {}

    def write(self) -> None:
        """Everything, in one go."""
        for key, texts in self._sample["sources"].items():
            self._sources[key] = self._source(texts)
        counts = Counter(each["source"] for each in self._sample["contacts"])
        for key, texts in self._sample["lists"].items():
            self._runs[key] = self._run(key, texts, counts[key])
        for texts in self._sample["contacts"]:
            self._contact(texts)
        for table, columns in COLUMNS.items():
            self._bulk.insert(table, ("id", *columns), self._rows[table])

    def _source(self, texts: Texts) -> Source:
        acquired, cost = texts.get("acquired"), texts.get("cost")
        source = Source(
            0,
            name=texts["name"],
            channel=texts["channel"],
            vendor=texts.get("vendor", ""),
            acquired_on=workday(self._today, int(acquired)) if acquired else None,
            cost_cents=cost * 100 if cost else None,
            given_by_person=texts.get("given_by_person", False),
        )
        return replace(source, id=self._work.writes.add_source(source))

    def _run(self, source: str, texts: Texts, count: int) -> tuple[int, datetime]:
        """The import that brought a list."""
        at = self._moment(texts["at"])
        counts = json.dumps(dict.fromkeys(VERDICTS, 0) | {"new": count})
        named = {"file": texts["file"], "sheet": texts["sheet"]}
        source_id = self._source_id(source)
        return self._put("import_run", at=at, source_id=source_id, counts=counts, **named), at

    def _contact(self, texts: Texts) -> None:
        """One contact with all that belongs to it."""
        source = self._sources.get(texts["source"])
        run, created = self._runs.get(texts["source"], (None, None))
        created = created or self._moment(texts["entered"])
        stage = start_stage(source is not None and source.inbound, self._stages)
        story = _Story(self._work.ids(), stage, created)
        verb = "import_contacts" if run else "add_contact"
        self._transition(story, None, stage, created, verb)
        for event in texts.get("history", ()):
            self._event(story, event, texts.get("currency", "EUR"))
        for answer in story.answers.values():
            self._put("answer", answer, contact_id=story.id)
        self._next(story.id, texts.get("next"))
        contact = self._typed(texts)
        self._ranks[story.stage.id] += RANK_STEP
        self._put(
            "contact",
            contact,
            story.id,
            name_key=name_key(contact.first_name, contact.last_name, contact.firm),
            firm_id=self._firm(contact.firm, created),
            stage_id=story.stage.id,
            rank=self._ranks[story.stage.id],
            stage_since=story.since,
            created_at=created,
            updated_at=created,
            import_id=run,
            hold_until=self._day(texts.get("hold")),
            last_activity_at=max((each.at for _, each in story.activities), default=None),
        )
        for position, point in enumerate(contact.points):
            self._put("contact_point", point, contact_id=story.id, position=position)
        for tag in contact.tags:
            self._put("contact_tag", contact_id=story.id, tag_id=self._tag(tag))

    def _typed(self, texts: Texts) -> Contact:
        """What stands in the form of a contact."""
        country, value = texts.get("country", "DE"), texts.get("value")
        return Contact(
            **{name: texts[name] for name in OF_CONTACT if name in texts},
            country=country,
            language="de",
            source_id=self._source_id(texts["source"]),
            value_cents=None if value is None else value * 100,
            currency=texts.get("currency", "EUR"),
            expected_on=self._day(texts.get("expected")),
            points=tuple(_point(kind, texts[kind], country) for kind in POINTS if kind in texts),
            tags=tuple(texts.get("tags", ())),
        )

    def _event(self, story: _Story, event: Texts, currency: str) -> None:
        """One entry of a history: an activity with the answers learned in it and the move it
        led to, or a sale. It is kept when it was over, and never before the contact was."""
        at = self._moment(event["at"])
        kept = max(at + timedelta(minutes=event.get("minutes", 1)), story.since)
        if "sale" in event:
            self._sale(story, event["sale"], at, currency)
            return
        known = {name: event[name] for name in OF_ACTIVITY if name in event}
        activity = Activity(event["kind"], at, **known)
        key = self._put("activity", activity, contact_id=story.id, created_at=kept)
        story.activities.append((key, activity))
        target = self._stage(event["move"]) if "move" in event else None
        crossing = target is not None and target.phase != story.stage.phase
        if not crossing and (by_itself := stage_after(activity, story.stage, self._stages)):
            seen = {"activities": [str(key)]}
            self._transition(story, story.stage, by_itself, kept, "log_activity", evidence=seen)
        for name, (value, note) in event.get("answers", {}).items():
            if criterion := self._criteria.get(name):
                story.answers[criterion] = Answer(criterion, value, note, kept, key)
        if target is None:
            return
        verb = "disqualify" if target.phase == "disqualified" else "qualify"
        self._transition(
            story, story.stage, target, kept, verb if crossing else "move_cards",
            event.get("reason", ""), event.get("why", ""), story.evidence() if crossing else {},
        )  # fmt: skip

    def _sale(self, story: _Story, texts: Texts, at: datetime, currency: str) -> None:
        sale = Sale(at.date(), texts["net"] * 100, currency, reference=texts["reference"])
        key = self._put("sale", sale, contact_id=story.id, sold_on=sale.on, created_at=at)
        if story.stage.phase != "customer":
            won, evidence = self._stage("won"), {"sale": str(key)}
            self._transition(story, story.stage, won, at, "record_sale", evidence=evidence)

    def _transition(
        self, story: _Story, before: Stage | None, after: Stage, at: datetime, verb: str,
        reason: str = "", note: str = "", evidence: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        self._put(
            "transition", contact_id=story.id, from_stage_id=before.id if before else None,
            to_stage_id=after.id, at=at, verb=verb, reason=reason, note=note,
            evidence=json.dumps(evidence or {}),
        )  # fmt: skip
        story.stage, story.since = after, at

    def _next(self, contact_id: int, texts: Texts | None) -> None:
        if texts:
            clock = time.fromisoformat(texts["time"]) if "time" in texts else None
            step = FollowUp(workday(self._today, int(texts["due"])), texts["text"], clock)
            self._put("follow_up", step, contact_id=contact_id)

    def _firm(self, name: str, at: datetime) -> int | None:
        if not name:
            return None
        key = firm_key(name)
        if key not in self._firms:
            self._firms[key] = self._put("firm", name=name, key=key, created_at=at)
        return self._firms[key]

    def _tag(self, name: str) -> int:
        if name not in self._tags:
            self._tags[name] = self._put("tag", name=name)
        return self._tags[name]

    def _stage(self, key: str) -> Stage:
        """A stage of a new desk, or the first of its phase where the user has it no more."""
        phase = next(phase for name, phase, _ in NEW_DESK_STAGES if name == key)
        return keyed(self._stages, key) or first_of(self._stages, phase)

    def _source_id(self, key: str) -> int | None:
        source = self._sources.get(key)
        return source.id if source else None

    def _day(self, text: str | None) -> date | None:
        """'-3' is the third working day before today."""
        return workday(self._today, int(text)) if text else None

    def _moment(self, text: str) -> datetime:
        """'-3 10:20' on that day by the local clock, aware."""
        count, clock = text.split()
        day = workday(self._today, int(count))
        return datetime.combine(day, time.fromisoformat(clock)).astimezone()

    def _put(self, table: str, row: object = None, row_id: int = 0, **values: Any) -> int:
        """Gather a row: a column not in `values` is an attribute of `row`. Gives its id."""
        row_id = row_id or self._work.ids()
        cells = (values[c] if c in values else getattr(row, c) for c in COLUMNS[table])
        self._rows[table].append((row_id, *map(plain, cells)))
        return row_id


def _point(kind: str, value: str, region: str) -> ContactPoint:
    if kind == "email":
        return ContactPoint(kind, value, read_email(value))
    if kind == "website":
        return ContactPoint(kind, value, web_address(value))
    return ContactPoint(kind, value, read_phone(value, region).normal)
