"""Contacts in. An import is a proposal first, which writes nothing; then one transaction, one
undo step. Files are read in a process of their own while this one matches and writes."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from leaddesk.desk.filling import merged
from leaddesk.desk.incoming import KEPT, incoming
from leaddesk.desk.intake import Intake, contact_of
from leaddesk.desk.recognition import Recognition
from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.matching import Match
from leaddesk.domain.proposal import Flaw, FoundColumn, Incoming, Line, Proposal
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Cancelled
from leaddesk.store.bulk import Bulk

Progress = Callable[[int, int | None], None]
NEVER: Callable[[], bool] = lambda: False  # noqa: E731


@dataclass(frozen=True)
class Imported:
    """What an import did: its id, and the rows by verdict."""

    import_id: int
    counts: Mapping[str, int]


class Imports:
    """`desk.imports`"""

    def __init__(self, work: Work) -> None:
        self._work = work

    def propose(
        self, path: Path | str, *, source: Source | None = None, on_match: str = "fill",
        sheet: str | None = None, mapping: Mapping[int, str | None] | None = None,
        language: str = "de", progress: Progress | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> Proposal:  # fmt: skip
        """Read a file and say for each row what would happen; nothing is written.

        `source` is where all its contacts come from; with id 0 it will be made by the import;
        None takes the source each row names. `mapping` maps column numbers to fields where the
        user chose otherwise. `progress(done, total)` counts rows; total is None while unknown.
        Raises `exchange.Unreadable`, `Cancelled`.
        """
        from leaddesk.exchange.header_table import OWN
        from leaddesk.exchange.reading import Reader

        started = time.perf_counter()
        chosen = dict(mapping) if mapping is not None else None
        with Reader(path, sheet=sheet, mapping=chosen, region="DE", language=language) as reader:
            reading = reader.reading
            proposal = Proposal(
                file=str(path),
                sheet=reading.sheet,
                sheets=tuple(reading.sheets),
                program=reading.program or "",
                columns=tuple(
                    FoundColumn(c.header, c.field, c.why)
                    if c.field in KEPT or c.field is None
                    else FoundColumn(c.header, None, "no_place")
                    for c in reading.columns
                ),
                on_match=on_match,
                source=source,
            )
            judge = _Judge(self._work, proposal)
            own = reading.program == OWN
            today = self._work.today()
            for batch in reader.batches():
                if cancelled():
                    raise Cancelled
                flaws = [Flaw(p.row, p.column, p.value, p.code, p.rejected) for p in batch.problems]
                rows = sorted([*batch.rows, *batch.rejected], key=lambda row: row.number)
                judge.take([incoming(row, today, own=own) for row in rows], flaws)
                if progress:
                    progress(batch.done, batch.total)
        proposal.seconds = time.perf_counter() - started
        return proposal

    def import_contacts(
        self, proposal: Proposal, *, progress: Progress | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> Imported:  # fmt: skip
        """Write what is ticked of a proposal, all of it or nothing; when there is nothing to
        write, no step is made and the id is 0. Raises `Cancelled`."""
        counts = dict(proposal.counts())
        if not (counts["new"] or counts["changed"]):
            return Imported(0, counts)
        with self._work.journal.writing(
            "import_contacts",
            file=Path(proposal.file).name,
            count=counts["new"],
            new=counts["new"],
            changed=counts["changed"],
        ):
            intake = Intake(self._work, proposal, counts)
            intake.write(progress, cancelled)
            return Imported(intake.import_id, counts)


class _Judge:
    """Decides row by row, as if each had been imported before the next is looked at."""

    def __init__(self, work: Work, proposal: Proposal) -> None:
        self._work = work
        self._proposal = proposal
        self._recognition = Recognition(Bulk(work.store))
        self._now: dict[int, Contact] = {}

    def take(self, rows: Sequence[Incoming], flaws: Sequence[Flaw]) -> None:
        """Judge a batch."""
        refused = {flaw.row: flaw.code for flaw in flaws if flaw.rejected}
        self._proposal.flaws += flaws
        good = [row for row in rows if row.number not in refused]
        self._recognition.prepare(good)
        for row in rows:
            if row.number in refused:
                self._proposal.lines.append(
                    Line(row.number, "rejected", "", row, why=refused[row.number], taken=False)
                )
                continue
            match = self._recognition.match(row)
            if match is None or not match.sure:
                self._new(row, match)
            else:
                self._known(row, match)

    def _new(self, row: Incoming, match: Match | None) -> None:
        key = self._work.ids()
        contact = contact_of(row)
        self._now[key] = contact
        self._recognition.remember(row, key)
        line = Line(row.number, "new", contact.name, row, key)
        if match:
            line.duplicate_of, line.why = match.id, match.why
            line.duplicate_name = self._contact(match.id).name
        self._proposal.lines.append(line)

    def _known(self, row: Incoming, match: Match) -> None:
        before = self._contact(match.id)
        line = Line(row.number, "unchanged", before.name, row, match.id, why=match.why)
        on_match = self._proposal.on_match
        if on_match == "skip":
            line.verdict = "skipped"
        else:
            after, line.changes = merged(before, row, on_match, match.why)
            if line.changes:
                line.verdict = "changed"
                self._now[match.id] = after
        self._proposal.lines.append(line)

    def _contact(self, contact_id: int) -> Contact:
        if contact_id not in self._now:
            contact = self._work.reads.contact(contact_id)
            assert contact is not None
            self._now[contact_id] = contact
        return self._now[contact_id]
