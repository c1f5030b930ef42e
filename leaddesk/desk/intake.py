"""Writing what is ticked of a proposal: new contacts in bulk, known ones field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from leaddesk.desk.activities import record
from leaddesk.desk.filling import merged
from leaddesk.desk.incoming import contact_of
from leaddesk.desk.list_says import ListSays
from leaddesk.desk.work import Work
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import FIELDS, Contact
from leaddesk.domain.firm import firm_key
from leaddesk.domain.folding import fold
from leaddesk.domain.lifecycle import start_stage
from leaddesk.domain.matching import name_key
from leaddesk.domain.own_fields import own_key
from leaddesk.domain.pipeline import RANK_STEP
from leaddesk.domain.proposal import Line, Parts, Proposal, parts
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Cancelled
from leaddesk.store.bulk import Bulk
from leaddesk.store.own_values import add_own_field
from leaddesk.store.stamps import plain, stamp

CHUNK = 500
USUAL = tuple(getattr(Contact(), name) for name in FIELDS)
FIRST, LAST, SOURCE = (FIELDS.index(name) for name in ("first_name", "last_name", "source_id"))
CONTACT = (
    "id", "name", "name_key", "firm_id", "stage_id", "rank", "stage_since", "created_at",
    "updated_at", "import_id", "opted_out", *FIELDS,
)  # fmt: skip
POINT = ("id", "contact_id", "kind", "label", "value", "normal", "position")
TRANSITION = ("id", "contact_id", "to_stage_id", "at", "verb")


class Intake:
    """One import being written, inside `journal.writing(…)`."""

    def __init__(self, work: Work, proposal: Proposal, counts: Mapping[str, int]) -> None:
        self._work = work
        self._proposal = proposal
        self._bulk = Bulk(work.store)
        self._now = work.now()
        self._stamp = stamp(self._now)
        self._firms = self._bulk.firms()
        self._tags = self._bulk.tags()
        self._own = self._bulk.own_fields()
        self._firm_of: dict[str, int | None] = {}
        self._mails: list[tuple[int, Activity]] = []
        self._ranks: dict[int, int] = {}
        self._says = ListSays(work, Path(proposal.file).name)
        self._sources = {_source_key(each): each for each in work.reads.sources()}
        self._source = self._kept_source(proposal.source)
        self.import_id = work.ids()
        self._bulk.insert(
            "import_run",
            ("id", "at", "file", "sheet", "program", "source_id", "counts", "columns"),
            [(
                self.import_id, self._stamp, Path(proposal.file).name, proposal.sheet,
                proposal.program, self._source.id if self._source else None,
                json.dumps(counts),
                json.dumps([[c.header, c.field] for c in proposal.columns], ensure_ascii=False),
            )],
        )  # fmt: skip

        if proposal.mapping and proposal.fingerprint:
            kept = dict(work.reads.mapping_for(proposal.fingerprint)) | dict(proposal.mapping)
            self._bulk.insert(
                "mapping",
                ("id", "name", "fingerprint", "columns", "saved_at"),
                [(
                    work.ids(), Path(proposal.file).stem, proposal.fingerprint,
                    json.dumps(kept, ensure_ascii=False), self._stamp,
                )],
            )  # fmt: skip

    def write(
        self, progress: Callable[[int, int | None], None] | None, cancelled: Callable[[], bool]
    ) -> None:
        """Write every ticked row; `progress(done, total)` counts them."""
        lines = [x for x in self._proposal.lines if x.taken and x.verdict in ("new", "changed")]
        planned: dict[int, Contact] = {}
        first = {line.contact_id: line for line in lines if line.verdict == "new"}
        first |= self._proposal.heirs()
        for line in lines:
            if line is not first.get(line.contact_id, line):
                before = planned.get(line.contact_id)
                before = before or contact_of(first[line.contact_id].incoming)
                planned[line.contact_id] = self._changed(before, line)
        known = [line for line in lines if line.contact_id not in first]
        fresh = list(first.values())
        for start in range(0, len(fresh), CHUNK):
            if cancelled():
                raise Cancelled
            self._add(fresh[start : start + CHUNK], planned)
            if progress:
                progress(min(start + CHUNK, len(first)), len(first) + len(known))
        self._change(known, len(first), progress, cancelled)
        later = [line for line in lines if line is not first.get(line.contact_id)]
        self._says.also_objected(
            (line.contact_id, str(line.changes["opted_out"][1]))
            for line in later
            if "opted_out" in line.changes
        )
        for key, way in {
            (line.contact_id, str(line.changes["claimed"][1])): None
            for line in later
            if "claimed" in line.changes
        }:
            self._says.claimed(key, way)
        self._says.write()
        for line in lines:
            if "activity" in line.changes and line is not first.get(line.contact_id):
                mail = line.incoming.activity
                self._mails += [(line.contact_id, mail)] if mail else []
        for key, mail in self._mails:
            record(self._work, key, mail, None, False, ())
        self._bulk.changed_by(self.import_id, {line.contact_id for line in known})
        self._not_the_same([x for x in lines if x.decided == "other" and x.verdict == "new"])

    def _not_the_same(self, lines: Sequence[Line]) -> None:
        """What the user said about possible duplicates is not asked again."""
        there = {row["id"] for row in self._work.reads.contact_rows(
            ["name"], [line.duplicate_of for line in lines]
        )}  # fmt: skip
        pairs = [sorted((x.contact_id, x.duplicate_of)) for x in lines if x.duplicate_of in there]
        self._bulk.insert(
            "not_same",
            ("id", "one_id", "other_id", "at"),
            [(self._work.ids(), one, other, self._stamp) for one, other in pairs],
        )

    def _changed(self, before: Contact, line: Line) -> Contact:
        on_match = self._proposal.on_match
        after, _, _ = merged(before, line.incoming, on_match, line.why, line.chosen)
        source = self._source_named(line.incoming.source)
        if after.source_id is None and source:
            after = replace(after, source_id=source.id)
        return after

    def _add(self, lines: Sequence[Line], planned: Mapping[int, Contact]) -> None:
        """A chunk of new contacts with all that belongs to them."""
        contacts: list[tuple[Any, ...]] = []
        points: list[tuple[Any, ...]] = []
        moves: list[tuple[Any, ...]] = []
        steps: list[tuple[Any, ...]] = []
        tags: list[tuple[Any, ...]] = []
        firms: list[tuple[Any, ...]] = []
        own: list[tuple[Any, ...]] = []
        ids, stages, now = self._work.ids, self._work.reads.stages(), self._stamp
        rows = [self._row(line, planned) for line in lines]
        fresh = iter(ids.many(len(rows) + sum(len(row.points) for row in rows)))
        for line, row in zip(lines, rows, strict=True):
            key = line.contact_id
            source = self._source_named(row.source)
            stage = start_stage(source is not None and source.inbound, stages)
            values = [
                usual if value is None else value
                for value, usual in zip(row.values, USUAL, strict=True)
            ]
            values[SOURCE] = source.id if source else None
            contacts.append((
                key, row.name(),
                name_key(values[FIRST], values[LAST], row.firm),
                self._firm(row.firm, firms), stage.id, self._rank(stage.id), now, now, now,
                self.import_id, row.opted_out, *values,
            ))  # fmt: skip
            for position, (kind, value, normal, label) in enumerate(row.points):
                points.append((next(fresh), key, kind, label, value, normal, position))
            moves.append((next(fresh), key, stage.id, now, "import_contacts"))
            if row.follow_up:
                steps.append((ids(), key, plain(row.follow_up.due_on), row.follow_up.text))
            if row.activity:
                self._mails.append((key, row.activity))
            if row.opted_out:
                whole = planned.get(key) or contact_of(line.incoming)
                self._says.objected(replace(whole, id=key), row.opted_out)
            self._says.claimed(key, row.claimed)
            tags += [(ids(), key, self._tag(tag)) for tag in row.tags]
            own += [(ids(), key, self._own_field(name), value) for name, value in row.own]
        insert = self._bulk.insert
        insert("firm", ("id", "name", "key", "created_at"), firms)
        insert("contact", CONTACT, contacts)
        insert("contact_point", POINT, points)
        insert("transition", TRANSITION, moves)
        insert("follow_up", ("id", "contact_id", "due_on", "text"), steps)
        insert("contact_tag", ("id", "contact_id", "tag_id"), tags)
        insert("own_value", ("id", "contact_id", "field_id", "value"), own)

    def _row(self, line: Line, planned: Mapping[int, Contact]) -> Parts:
        """What is written of a new contact, with what later rows of the file say of it."""
        contact = planned.get(line.contact_id)
        if contact is None:
            return parts(line.kept)
        return parts(line.kept)._replace(
            values=tuple(getattr(contact, name) for name in FIELDS),
            points=[(p.kind, p.value, p.normal, p.label) for p in contact.points],
            firm=contact.firm,
            tags=contact.tags,
            own=contact.own,
        )

    def _change(
        self, lines: Sequence[Line], before: int,
        progress: Callable[[int, int | None], None] | None, cancelled: Callable[[], bool],
    ) -> None:  # fmt: skip
        """Contacts the desk knew: all rows about one are put together, then written once."""
        work = self._work
        for start in range(0, len(lines), CHUNK):
            if cancelled():
                raise Cancelled
            chunk = lines[start : start + CHUNK]
            kept = work.reads.contacts({line.contact_id for line in chunk})
            planned = dict(kept)
            for line in chunk:
                if line.contact_id in planned:
                    planned[line.contact_id] = self._changed(planned[line.contact_id], line)
            for key, after in planned.items():
                work.writes.edit_contact(kept[key], after, self._now)
            if progress:
                progress(before + min(start + CHUNK, len(lines)), before + len(lines))

    def _firm(self, name: str, made: list[tuple[Any, ...]]) -> int | None:
        if name not in self._firm_of:
            self._firm_of[name] = self._firm_found(name, made) if name.strip() else None
        return self._firm_of[name]

    def _firm_found(self, name: str, made: list[tuple[Any, ...]]) -> int:
        key = firm_key(name)
        if key not in self._firms:
            self._firms[key] = self._work.ids()
            made.append((self._firms[key], name.strip(), key, self._stamp))
        return self._firms[key]

    def _tag(self, name: str) -> int:
        if name not in self._tags:
            self._tags[name] = self._work.ids()
            self._bulk.insert("tag", ("id", "name"), [(self._tags[name], name)])
        return self._tags[name]

    def _own_field(self, name: str) -> int:
        key = own_key(name)
        if key not in self._own:
            self._own[key] = add_own_field(self._work.store, self._work.ids, name)
        return self._own[key]

    def _rank(self, stage_id: int) -> int:
        last = self._ranks.get(stage_id)
        if last is None:
            last = self._bulk.last_rank(stage_id)
        self._ranks[stage_id] = last + RANK_STEP
        return self._ranks[stage_id]

    def _source_named(self, name: str) -> Source | None:
        """The source chosen for the whole file, else the one the row names, made once."""
        if self._source or not name:
            return self._source
        key = fold(name).strip()
        if key not in self._sources:
            self._sources[key] = self._make(Source(0, name=name.strip()))
        return self._sources[key]

    def _kept_source(self, source: Source | None) -> Source | None:
        return self._make(source) if source and not source.id else source

    def _make(self, source: Source) -> Source:
        return replace(source, id=self._work.writes.add_source(source))


def _source_key(source: Source) -> str:
    return fold(source.name or source.key.replace("_", " ")).strip()
