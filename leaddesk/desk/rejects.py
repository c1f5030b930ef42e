"""The rows an import refuses, back to the user as a workbook: the reason first, then the row as
it was, so that it can be mended and imported again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from leaddesk.domain.proposal import Proposal
from leaddesk.domain.words import Words


def save_rejected(path: Path | str, proposal: Proposal, words: Words) -> int:
    """Write the rejected rows as .xlsx; gives their number. Raises `Trouble` (cannot_write);
    an earlier file of the name stays then."""
    from leaddesk.exchange.workbook import Table, write_workbook

    width = max(
        [len(proposal.columns), *(len(line.incoming.raw) for line in proposal.lines)], default=0
    )
    headers = [column.header for column in proposal.columns]
    headers += [""] * (width - len(headers))
    count = 0

    def rows() -> Iterator[list[object]]:
        nonlocal count
        for line in proposal.lines:
            if line.verdict == "rejected":
                count += 1
                yield [words.problem(line.why), line.number, *line.incoming.raw]

    table = Table(
        title=words.sheet_title("rejected"),
        headers=[words.table_header("reason"), words.table_header("row"), *headers],
        kinds=["text", "number", *["text"] * width],
        rows=rows(),
    )
    write_workbook(Path(path), [table])
    return count
