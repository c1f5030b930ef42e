"""What came with a mail: kept, where the user says so, with who sent it, in the import's own step.
Its content is read only then, in the process in which files from outside are read."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Collection
from pathlib import Path

from leaddesk.desk.work import Work
from leaddesk.domain.choices import effect
from leaddesk.domain.proposal import NOTHING, Attachment, Line, Proposal

FilesOfMail = list[tuple[str, bytes]]


def keep_attachments(work: Work, proposal: Proposal, keep: bool) -> None:
    """Say whether they are kept. A mail that said nothing new does then, unless the desk has the
    very files already."""
    proposal.keeps_attachments = keep and any(not x.too_big for x in proposal.attachments)
    for line in proposal.lines:
        say_files(work, proposal, line)


def say_files(work: Work, proposal: Proposal, line: Line) -> None:
    """Name among a line's changes the files it brings to a contact the desk knows."""
    if line.verdict not in ("changed", "unchanged"):
        return
    changes = {name: both for name, both in line.changes.items() if name != "files"}
    if proposal.keeps_attachments and (more := _more(work, line, proposal.attachments)):
        changes["files"] = ("", ", ".join(more))
    line.changes = changes or NOTHING
    line.verdict = "changed" if effect(line) else "unchanged"


def _more(work: Work, line: Line, attached: Collection[Attachment]) -> list[str]:
    there = {(file.name, file.size) for file in work.reads.files_of(line.contact_id)}
    return [x.name for x in attached if not x.too_big and (x.name, x.size) not in there]


def attached_files(proposal: Proposal) -> FilesOfMail:
    """Their names and contents. Raises `exchange.Unreadable`, also when they are others than those
    that were proposed."""
    from leaddesk.exchange.reading import Reader
    from leaddesk.exchange.unreadable import Unreadable

    with Reader(proposal.file, files_of_mail=True) as reader:
        found = list(reader.attachments())
    if tuple(each for each, _ in found) != proposal.attachments:
        raise Unreadable("file_changed", file=Path(proposal.file).name)
    return [(each.name, content) for each, content in found if content]


def keep_files(work: Work, proposal: Proposal, files: FilesOfMail) -> None:
    """Keep them with whoever the mail's line is about, inside the import's step; each once."""
    for line in proposal.lines:
        if not line.taken or line.verdict not in ("new", "changed"):
            continue
        there = {(file.name, file.sha256) for file in work.reads.files_of(line.contact_id)}
        for name, content in files:
            sha256 = hashlib.sha256(content).hexdigest()
            if (name, sha256) not in there:
                there.add((name, sha256))
                kind = mimetypes.guess_type(name)[0] or ""
                work.writes.add_file(line.contact_id, name, kind, sha256, content, work.now())
