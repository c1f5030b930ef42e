"""Everything held about a person (Art. 15 GDPR), as one record: for a JSON file, and for whoever
prints it. Codes and ISO dates; words and layout are the printer's."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from leaddesk.desk.export_records import records
from leaddesk.desk.work import Work
from leaddesk.domain.contact_file import clean_name
from leaddesk.domain.filter import Filter
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.domain.watch import never
from leaddesk.domain.words import Words
from leaddesk.exchange.atomic import finished_file
from leaddesk.store.edited import edited
from leaddesk.store.erasing import Traces
from leaddesk.store.ledger import FIELDS, blocks_of, entries

ENDINGS = (".pdf", ".json", ".zip")
FORMAT, VERSION = "leaddesk-person", 1
Record = Mapping[str, Any]
Printer = Callable[[Record, Path, date], None]
"""Prints a record into a PDF of that path: Qt does it, so whoever knows Qt hands it down."""


@dataclass(frozen=True)
class Disclosed:
    """What was written: for whom, and the finished file's sha256."""

    file: str
    name: str
    sha256: str


class Disclosure:
    """`desk.disclosure`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def one(self, filter: Filter) -> int:
        """The one contact a filter finds. Raises `Refused`: person_not_found,
        person_not_one (count, names): a disclosure never goes to the wrong one of two."""
        ids = self._work.reads.contact_ids(filter)
        if not ids or filter.empty:
            raise Refused("person_not_found")
        if len(ids) > 1:
            names = ", ".join(self._work.reads.names(ids[:3]).values())
            raise Refused("person_not_one", count=len(ids), names=names)
        return int(ids[0])

    def record(self, contact_id: int, words: Words) -> dict[str, Any]:
        """All that is kept about a contact. Raises `Refused('contact_gone')`."""
        work = self._work
        found = next(iter(records(work.reads, words, [contact_id])), None)
        contact = work.reads.contact(contact_id)
        if found is None or contact is None:
            raise Refused("contact_gone")
        source = work.reads.source(contact.source_id)
        record: dict[str, Any] = dict(found)
        record["kind_of_person"] = contact.party
        if source is not None:
            record["source"] = {**record["source"], "vendor": source.vendor,
                                "acquired_on": source.acquired_on,
                                "given_by_person": source.given_by_person}  # fmt: skip
        evidence = dict(
            work.store.rows("SELECT id, evidence FROM transition WHERE contact_id = ?",
                            (contact_id,))
        )  # fmt: skip
        for each in record["transitions"]:
            each["evidence"] = json.loads(evidence.get(int(each["id"]), "{}"))
        record["ledger"] = [
            {name: getattr(entry, name) for name in FIELDS if name != "corrects"}
            | {"id": str(entry.id), "recorded_at": entry.recorded_at,
               "corrects": None if entry.corrects is None else str(entry.corrects)}
            for entry in entries(work.store, [contact_id]).get(contact_id, [])
        ]  # fmt: skip
        for line in record["ledger"]:
            if line["kind"] == "obtained":
                came = work.reads.source(int(line["note"]))
                line["note"] = words.source_name(came) if came else ""
        record["block_list"] = [
            {"since": block.since, "channel": block.channel, "kind": block.kind}
            for block in blocks_of(work.store, contact)
        ]
        record["kept_on_purpose"] = [
            {"at": at, "until": until, "reason": reason}
            for at, until, reason in work.store.rows(
                "SELECT at, keep_until, reason FROM review WHERE contact_id = ? ORDER BY at",
                (contact_id,),
            )
        ]
        record["imports"] = [
            {"at": at, "file": file, "sheet": sheet, "program": program}
            for at, file, sheet, program in work.store.rows(
                "SELECT r.at, r.file, r.sheet, r.program FROM import_run r "
                "JOIN contact c ON c.import_id = r.id WHERE c.id = ?",
                (contact_id,),
            )
        ]
        record["history"] = self._history(contact_id, words)
        return record

    def write(self, contact_id: int, path: Path | str, words: Words, printer: Printer) -> Disclosed:
        """Write the disclosure; the ending decides: .pdf, .json, or .zip with both and the files
        kept with the contact. Raises `Trouble`: cannot_export, cannot_write, contact_gone."""
        path = Path(path)
        ending = path.suffix.lower()
        if ending not in ENDINGS:
            raise Trouble("cannot_export", file=str(path), ending=ending)
        record = self.record(contact_id, words)
        with finished_file(path) as (temporary, result):
            if ending == ".pdf":
                printer(record, temporary, self._work.today())
            elif ending == ".json":
                temporary.write_text(self._json(record), "utf-8", newline="\n")
            else:
                self._zip(record, contact_id, temporary, printer)
        return Disclosed(str(path), str(record["name"]), result.sha256)

    def _zip(self, record: Record, contact_id: int, path: Path, printer: Printer) -> None:
        name = clean_name(str(record["name"])) or "person"
        printed = path.with_name(f"{path.name}.pdf")
        try:
            printer(record, printed, self._work.today())
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
                packed.write(printed, f"{name}.pdf")
                packed.writestr(f"{name}.json", self._json(record))
                for number, file in enumerate(self._work.reads.files_of(contact_id), 1):
                    content = self._work.reads.file_content(file.id)
                    packed.writestr(f"files/{number}-{clean_name(file.name)}", content)
        finally:
            printed.unlink(missing_ok=True)

    def _json(self, record: Record) -> str:
        whole = {"format": FORMAT, "version": VERSION, "made_at": self._work.now(),
                 "person": record}  # fmt: skip
        return json.dumps(whole, ensure_ascii=False, indent=2, default=_plain) + "\n"

    def _history(self, contact_id: int, words: Words) -> list[dict[str, Any]]:
        """The steps that changed something of a contact, oldest first, and what was there before
        and after. A criterion and a source are told in words: their ids say nothing to anybody."""
        about = set(Traces(self._work.store, [contact_id]).steps_about())
        told = {each.step.id: each.changes for each in edited(self._work.store, contact_id, never)}
        criteria = {f"criterion:{each.id}": words.criterion_text(each)
                    for each in self._work.reads.criteria()}  # fmt: skip
        sources = {str(each.id): words.source_name(each) for each in self._work.reads.sources()}

        def value(field: str, kept: str) -> str:
            return sources.get(kept, kept) if field == "source" else kept

        return [
            {"at": step.at, "verb": step.verb, "text": words.step(step), "undone": step.undone,
             "changes": [
                 {"field": each.field, "criterion": criteria.get(each.field, ""),
                  "before": value(each.field, each.before), "after": value(each.field, each.after)}
                 for each in told.get(step.id, ())
             ]}
            for step in reversed(self._work.reads.steps(limit=10_000_000))
            if step.id in about
        ]  # fmt: skip


def _plain(value: object) -> object:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(type(value).__name__)
