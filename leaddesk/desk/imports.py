"""Contacts in. An import is a proposal first, which writes nothing; then one transaction, one
undo step. Files are read in a process of their own while this one matches and writes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from leaddesk.desk.attached import attached_files, keep_attachments, keep_files
from leaddesk.desk.barred import BlockedRows, preparing
from leaddesk.desk.comparing import Comparing, decide
from leaddesk.desk.incoming import KEPT, contact_of
from leaddesk.desk.intake import Intake
from leaddesk.desk.preparing import Prepared
from leaddesk.desk.recognition import Recognition
from leaddesk.desk.work import Work
from leaddesk.domain.contact import Contact
from leaddesk.domain.matching import Match
from leaddesk.domain.own_fields import own_name
from leaddesk.domain.proposal import (
    MAIL_PROGRAM,
    Flaw,
    Found,
    FoundColumn,
    How,
    Line,
    Proposal,
    parts,
)
from leaddesk.domain.source import Source
from leaddesk.domain.trouble import Cancelled, Trouble
from leaddesk.domain.watch import Watch, unheard
from leaddesk.store.bulk import Bulk
from leaddesk.store.search import Indexed

if TYPE_CHECKING:
    from leaddesk.exchange.column import Column
    from leaddesk.exchange.reading import Reading as FileReading

Progress = Callable[[int, int | None], None]
ENQUIRY = "mail_inquiry"
SHOWN_BEFORE = 8
"""Rows that are shown as they are read, before the proposal."""
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
        self, path: Path | str, *, source: Source | None = None, on_match: str = "",
        sheet: str | None = None, mapping: Mapping[int, str | None] | None = None,
        mapping_name: str = "", password: str | None = None, lose_nothing: bool = False,
        how: How | None = None,
        language: str = "de", progress: Progress | None = None,
        cancelled: Callable[[], bool] = NEVER,
    ) -> Proposal:  # fmt: skip
        """Read a file and say for each row what would happen; nothing is written.

        `source` is where all its contacts come from; with id 0 it will be made by the import;
        None takes the source each row names, and for a mail the desk's own for enquiries by mail:
        who writes comes by themselves. `on_match`: 'fill', 'update' or 'skip'; '' is to
        update from our own export, for whoever edits that means it, and to fill from others.
        `mapping` maps column numbers to fields where the
        user chose otherwise; else the mapping saved as `mapping_name`, or the one saved for
        this header row, holds. `progress(done, total)` counts rows; total is None while unknown.
        `lose_nothing`: columns that are understood but have no place in the desk become fields of
        its own, for who is not there to choose. `how` says how to read it otherwise than found.
        `password` opens a locked workbook. Raises `exchange.Unreadable`, `Cancelled`.
        """
        from leaddesk.exchange.fields import PUT_TOGETHER
        from leaddesk.exchange.header_table import OWN
        from leaddesk.exchange.reading import Reader

        started = time.perf_counter()
        asked = dict(mapping or {})
        saved = (
            self._saved(path, sheet, mapping_name, password, how)
            if self._work.reads.has_mappings()
            else {}
        )
        if mapping_name and not saved:
            raise Trouble("no_such_mapping", name=mapping_name)
        with Reader(
            path,
            sheet=sheet,
            mapping=(saved | asked) or None,
            region="DE",
            kept=KEPT,
            own_fields=[name for _, name in self._work.reads.own_fields()],
            language=language,
            password=password,
            through=preparing(self._work),
            lose_nothing=lose_nothing,
            how=how,
        ) as reader:
            reading = reader.reading
            proposal = Proposal(
                file=_as_text(path),
                sheet=_as_text(reading.sheet),
                sheets=tuple(reading.sheets),
                program=reading.program or "",
                columns=tuple(
                    FoundColumn(c.header, c.field, _why(c, saved, asked), c.means)
                    if c.field is None or c.field in KEPT | PUT_TOGETHER or own_name(c.field)
                    else FoundColumn(c.header, None, "no_place")
                    for c in reading.columns
                ),
                fingerprint=reading.fingerprint,
                mapping={c.header: asked[c.index] for c in reading.columns if c.index in asked},
                on_match=on_match or ("update" if reading.program == OWN else "fill"),
                source=source or self._usual_source(reading),
                found=_found(reading),
                attachments=tuple(reading.attachments),
            )
            exported_at = reading.made_at if reading.program == OWN else None
            judge = _Judge(self._work, proposal, exported_at)
            for batch in reader.batches():
                if cancelled():
                    raise Cancelled
                flaws = [Flaw(p.row, p.column, p.value, p.code, p.rejected) for p in batch.problems]
                judge.take([Prepared(*row) for row in batch.made], flaws)
                if progress:
                    progress(batch.done, batch.total)
        proposal.seconds = time.perf_counter() - started
        return proposal

    def _usual_source(self, reading: FileReading) -> Source | None:
        """Of a mail the source of enquiries, if the desk still has it."""
        if reading.program != MAIL_PROGRAM:
            return None
        return next((each for each in self._work.reads.sources() if each.key == ENQUIRY), None)

    def _saved(
        self,
        path: Path | str,
        sheet: str | None,
        name: str,
        password: str | None,
        how: How | None,
    ) -> dict[int, str | None]:
        """The mapping kept for this file's header row, or under a name, by column number."""
        from leaddesk.exchange.reading import Reader

        reads = self._work.reads
        with Reader(path, sheet=sheet, password=password, how=how) as reader:
            reading = reader.reading
            kept = reads.mapping_named(name) if name else reads.mapping_for(reading.fingerprint)
            return {c.index: kept[c.header] for c in reading.columns if c.header in kept}

    def decide(self, proposal: Proposal, lines: Sequence[Line], decision: str) -> list[Line]:
        """Say who possible duplicates are, before anything is written: 'same' as the contact they
        are like, whom the row then fills or updates; 'other', a new one; '' for not said. Gives
        the rows in which that changed anything."""
        changed = decide(self._work, proposal, lines, decision)
        if proposal.keeps_attachments:
            keep_attachments(self._work, proposal, True)
        return changed

    def keep_attachments(self, proposal: Proposal, keep: bool) -> None:
        """Say whether the files that came with a mail are kept with who sent it."""
        keep_attachments(self._work, proposal, keep)

    def import_contacts(
        self, proposal: Proposal, *, progress: Progress | None = None,
        cancelled: Callable[[], bool] = NEVER, indexed: Indexed | None = None,
    ) -> Imported:  # fmt: skip
        """Write what is ticked of a proposal, all of it or nothing; when there is nothing to
        write, no step is made and the id is 0. `progress` counts rows; once they are written,
        `indexed(done, total)` counts the contacts made ready for the search, where there are
        many. Raises `Cancelled`; `exchange.Unreadable` when a mail whose attachments are wanted
        is no longer there as it was."""
        counts = dict(proposal.counts())
        if not (counts["new"] or counts["changed"]):
            return Imported(0, counts)
        files = attached_files(proposal) if proposal.keeps_attachments else []
        with self._work.journal.writing(
            "import_contacts",
            Watch(cancelled=cancelled, indexed=indexed or unheard),
            file=Path(proposal.file).name,
            count=counts["new"],
            new=counts["new"],
            changed=counts["changed"],
        ) as step:
            intake = Intake(self._work, proposal, counts)
            every = {"rows": len(proposal.lines), **counts}
            every["possible_duplicates"] = proposal.possible_duplicates()
            source = proposal.source
            step.args |= {
                "import_id": intake.import_id,
                "counts": every,
                "source": {"key": source.key, "name": source.name} if source else {},
            }
            intake.write(progress, cancelled)
            keep_files(self._work, proposal, files)
            return Imported(intake.import_id, counts)


def _as_text(name: Path | str) -> str:
    """A file's name may be bytes that are no text."""
    return os.fsencode(name).decode("utf-8", "replace")


def _found(reading: FileReading) -> Found:
    """How the file was read, as the user may want it otherwise."""
    return Found(
        reading.encoding, reading.encoding_why, reading.separator, reading.separator_why,
        reading.header_row, tuple(reading.heads), tuple(reading.preview[:SHOWN_BEFORE]),
    )  # fmt: skip


def _why(column: Column, saved: Collection[int], asked: Collection[int]) -> str:
    return "saved" if column.index in saved and column.index not in asked else column.why


class _Judge:
    """Decides row by row, as if each had been imported before the next is looked at."""

    def __init__(self, work: Work, proposal: Proposal, exported_at: datetime | None) -> None:
        self._work = work
        self._proposal = proposal
        self._exported_at = exported_at
        self._bulk = Bulk(work.store)
        self._recognition = Recognition(self._bulk)
        self._comparing = Comparing(work.reads, proposal)
        self._barred = BlockedRows(work.store)
        self._fresh: dict[int, Line] = {}
        self._now: dict[int, Contact] = {}

    def take(self, rows: Sequence[Prepared], flaws: Sequence[Flaw]) -> None:
        """Judge a batch."""
        refused = {flaw.row: flaw.code for flaw in flaws if flaw.rejected}
        self._proposal.flaws += flaws
        good = [row for row in rows if row.number not in refused]
        self._recognition.prepare(good)
        self._barred.prepare(good)
        judged = [self._judged(row, refused) for row in rows]
        known = {line.contact_id for line, _ in judged if line.verdict != "new"}
        doubtful = {line.duplicate_of for line, _ in judged if line.duplicate_of}
        fresh, now = self._fresh, self._now
        wanted = {key for key in known if key and key not in fresh and key not in now}
        named = {key for key in doubtful if key not in fresh and key not in now}
        same, kept = self._told_apart(wanted, [line for line, _ in judged])
        names = self._work.reads.names(named) if named else {}
        for line, match in judged:
            if line.contact_id in same:
                line.name = same[line.contact_id]
            elif line.verdict == "blocked":
                since = min(block.since for block in line.blocks).isoformat()
                self._proposal.flaws += [Flaw(line.number, "", since, "blocked")]
            elif match and match.sure:
                self._compare(line, match, kept)
            elif match:
                line.duplicate_name = self._name(match.id, names)
            self._proposal.lines.append(line)
        self._keep_newer([line for line, _ in judged])

    def _keep_newer(self, lines: Sequence[Line]) -> None:
        """An export knows nothing of what was done on the desk since: that is not undone by it
        unless the user says so."""
        if self._exported_at is None:
            return
        asked = {line.match_id for line in lines
                 if line.verdict == "changed" and line.why == "own_id"}  # fmt: skip
        newer = self._work.reads.changed_since(asked, self._exported_at) if asked else ()
        day = self._exported_at.astimezone().date().isoformat()
        for line in lines:
            if line.match_id in newer and line.verdict == "changed":
                line.newer_here, line.taken = True, False
                self._proposal.flaws += [Flaw(line.number, "", day, "changed_since_export")]

    def _told_apart(
        self, wanted: Collection[int], lines: Sequence[Line]
    ) -> tuple[dict[int, str], Mapping[int, Contact]]:
        """Of the known contacts those of whom these rows say nothing new, by name; and the
        others, in full."""
        if not wanted:
            return {}, {}
        if self._proposal.on_match == "skip":
            return {}, self._work.reads.contacts(wanted)
        bare = self._bulk.bare(wanted)
        other = {
            line.contact_id
            for line in lines
            if line.contact_id in bare
            and not self._comparing.says_nothing(parts(line.kept), bare[line.contact_id])
        }
        same = {key: bare[key].name for key in bare.keys() - other}
        return same, self._work.reads.contacts(other) if other else {}

    def _judged(self, row: Prepared, refused: Mapping[int, str]) -> tuple[Line, Match | None]:
        """The row's line with whom it means, before anything is compared."""
        if row.number in refused:
            why = refused[row.number]
            return Line(row.number, "rejected", "", row.kept, why=why, taken=False), None
        match = self._recognition.match(row)
        blocks, barred = self._barred.about(row, match)
        if barred:
            line = Line(row.number, "blocked", row.name, row.kept, taken=False, blocks=blocks)
            return line, None
        if match and match.sure:
            line = Line(row.number, "unchanged", "", row.kept, match.id, why=match.why)
            line.match_id, line.blocks = match.id, blocks
            return line, match
        key = self._work.ids()
        self._recognition.remember(row, key)
        line = self._fresh[key] = Line(row.number, "new", row.name, row.kept, key)
        line.fresh_id, line.blocks = key, blocks
        if match:
            line.duplicate_of, line.why = match.id, match.why
        return line, match

    def _compare(self, line: Line, match: Match, kept: Mapping[int, Contact]) -> None:
        """What the row would change about the contact it means."""
        before = self._contact(match.id, kept)
        if self._proposal.on_match == "skip":
            line.name, line.verdict = before.name, "skipped"
            return
        after = self._comparing.compare(line, before, match.id)
        if line.changes:
            self._now[match.id] = after

    def _name(self, contact_id: int, names: Mapping[int, str]) -> str:
        """The contact's name after the rows so far."""
        if contact_id in self._now:
            return self._now[contact_id].name
        if contact_id in self._fresh:
            return self._fresh[contact_id].name
        return names[contact_id]

    def _contact(self, contact_id: int, kept: Mapping[int, Contact]) -> Contact:
        """The contact as it will be after the rows so far."""
        if contact_id in self._now:
            return self._now[contact_id]
        if contact_id in self._fresh:
            return contact_of(self._fresh[contact_id].incoming)
        return kept[contact_id]
