"""Contacts out: a workbook a person likes to open, and that comes back unchanged; a CSV, cards
for an address book, everything as JSON, and an empty sheet to fill in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leaddesk.desk.export_columns import (
    TEMPLATE,
    Offered,
    all_columns,
    headers_of,
    own_columns,
    used_columns,
)
from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.filter import EVERYTHING, Filter
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.words import Words
from leaddesk.store.ledger import restricted

ENDINGS = (".xlsx", ".csv", ".vcf", ".json")
NEVER: Callable[[], bool] = lambda: False  # noqa: E731


@dataclass(frozen=True)
class Exported:
    """What was written: rows of contacts, and the finished file's sha256."""

    file: str
    what: str
    rows: int
    sha256: str
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Who had to stay, by reason: 'restricted'."""


class Exports:
    """`desk.exports`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def export_contacts(
        self, path: Path | str, words: Words, filter: Filter = EVERYTHING,
        *, ids: Sequence[int] | None = None, columns: Collection[str] | None = None,
        dialect: str | None = None, progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> Exported:  # fmt: skip
        """Write the contacts shown (or these `ids`); the ending decides: .xlsx, .csv, .vcf, .json.

        `columns` (fields, see `columns`) are what the contacts sheet has, None for those in use;
        `dialect` of a CSV is 'excel_de' or 'plain', None for the one of the language.
        `progress(done, total)` counts contacts. Raises `Trouble`: cannot_write, cannot_export
        (an ending that is no known format), `Cancelled`; an earlier file of the name stays."""
        path = Path(path)
        ending = path.suffix.lower()
        if ending not in ENDINGS:
            raise Trouble("cannot_export", file=str(path), ending=ending)
        if ids is None:
            ids = self._work.reads.contact_ids(filter)
        barred = restricted(self._work.store, ids)
        if barred:
            ids = [key for key in ids if key not in barred]
        if ending in (".xlsx", ".csv"):
            from leaddesk.desk.export_sheets import Sheets

            sheets = Sheets(
                self._work, words, ids, chosen=columns, progress=progress, cancelled=cancelled
            )
            if ending == ".xlsx":
                from leaddesk.exchange.workbook import write_workbook

                digest = write_workbook(path, sheets.all(), at=self._work.now())
            else:
                from leaddesk.exchange.delimited import write_csv

                usual = "excel_de" if words.language() == "de" else "plain"
                digest = write_csv(path, sheets.contacts(), dialect or usual)
        elif ending == ".vcf":
            from leaddesk.exchange.vcard_writer import write_vcards

            digest = write_vcards(path, self._cards(ids, progress, cancelled))
        else:
            from leaddesk.exchange.json_writer import write_json

            told = self._records(words, ids, progress, cancelled)
            digest = write_json(path, self._work.now(), told)
        left_out = {"restricted": len(barred)} if barred else {}
        return Exported(str(path), "contacts", len(ids), digest, left_out)

    def columns(self, words: Words) -> list[Offered]:
        """What the contacts sheet can have beside the id, in order."""
        reads = self._work.reads
        headers, used = headers_of(reads, words.language()), used_columns(reads)
        names = [name for name in all_columns() if name != "external_id"] + own_columns(reads)
        return [Offered(name, headers[name], name in used) for name in names]

    def template(self, path: Path | str, words: Words) -> Exported:
        """Write an empty .xlsx to fill in and import: headers, drop-downs, a legend, and a hidden
        column of ids without ids, by which the sheet is known for ours.
        Raises `Trouble`: cannot_write, cannot_export."""
        from leaddesk.desk.export_sheets import Sheets
        from leaddesk.exchange.workbook import write_workbook

        path = Path(path)
        if path.suffix.lower() != ".xlsx":
            raise Trouble("cannot_export", file=str(path), ending=path.suffix.lower())
        sheets = Sheets(self._work, words, [], chosen=[*TEMPLATE, *own_columns(self._work.reads)])
        return Exported(str(path), "template", 0, write_workbook(path, sheets.empty()))

    def _cards(
        self, ids: Sequence[int], progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool],
    ) -> Iterator[Contact]:  # fmt: skip
        from leaddesk.desk.export_sheets import chunks

        for chunk in chunks(ids, cancelled, progress):
            contacts = self._work.reads.contacts(chunk)
            yield from (contacts[key] for key in chunk if key in contacts)

    def _records(
        self, words: Words, ids: Sequence[int], progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool],
    ) -> Iterator[dict[str, object]]:  # fmt: skip
        from leaddesk.desk.export_records import records
        from leaddesk.desk.export_sheets import chunks

        for chunk in chunks(ids, cancelled, progress):
            yield from records(self._work.reads, words, chunk)
