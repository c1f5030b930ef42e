"""The line beneath the title: which file, how much of it, from what program and source."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.proposal import Proposal
from leaddesk.domain.source import Source
from leaddesk.ui import texts
from leaddesk.ui.import_wizard.counted import Rows

translate = QCoreApplication.translate


def story(proposal: Proposal) -> str:
    """'list.xlsx · 412 rows · recognised: Outlook · source: …'"""
    told = [texts.file_title(proposal.file)]
    if len(proposal.sheets) > 1:
        told.append(translate("proposal", "sheet “{name}”").format(name=proposal.sheet))
    told.append(Rows().entries(proposal))
    if proposal.program and proposal.found.heads:
        known = translate("proposal", "recognised: {program}")
        told.append(known.format(program=texts.program_name(proposal.program)))
    told.append(_from(proposal.source))
    return " · ".join(told)


def doubt(proposal: Proposal) -> str:
    """The first column that only the user can tell; '' when all are told."""
    doubtful = [each.header for each in proposal.columns if each.why == "ambiguous"]
    if not doubtful:
        rows = proposal.lines
        if rows and all(line.verdict == "rejected" for line in rows):
            return translate(
                "proposal", "No row has a name here. “Columns” lets you say which column holds it."
            )
        return ""
    told = translate(
        "proposal", "The column “{name}” could mean two things. “Columns” lets you choose."
    )
    return told.format(name=doubtful[0])


def nothing_new(proposal: Proposal) -> str:
    """The sentence for a list that brings nothing; '' for any other."""
    if not all(line.verdict == "unchanged" for line in proposal.lines):
        return ""
    return translate("proposal", "Everything in this file is here already: 0 changes.")


def definitions(proposal: Proposal) -> str:
    """What lead and prospect mean here, where the file's program is known: it may mean others."""
    if not proposal.program:
        return ""
    return "\n\n".join(texts.definition(phase) for phase in ("lead", "prospect"))


def _from(source: Source | None) -> str:
    if source is None:
        return translate("proposal", "source: as each row says")
    told = translate("proposal", "source: {name}, {channel}, no permission to mail")
    return told.format(name=texts.source_name(source), channel=texts.channel(source.channel))
