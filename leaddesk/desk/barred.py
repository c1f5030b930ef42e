"""Rows of an import that the block list knows: whoever objected to everything, is restricted or was
erased is not brought back by a list; who objected to one way is, and stays blocked for it."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.desk.preparing import Prepared, Preparing
from leaddesk.desk.work import Work
from leaddesk.domain.matching import Match, folded
from leaddesk.domain.permission import Block
from leaddesk.store.blocks import Blocks
from leaddesk.store.open import Store

FOR_EVERYBODY = frozenset({"restricted", "erased"})


def preparing(work: Work) -> Preparing:
    """What the reading process is given: the block list only when there is one."""
    blocks = Blocks(work.store)
    if not blocks.any():
        return Preparing(work.today())
    return Preparing(work.today(), blocks.marking, blocks.listed())


class BlockedRows:
    """Ask `prepare` with a batch, then `about` row by row."""

    def __init__(self, store: Store) -> None:
        self._blocks = Blocks(store)
        self._hits: dict[str, list[Block]] = {}

    def prepare(self, batch: Sequence[Prepared]) -> None:
        """Read what the list says about the rows that hit it, in one question."""
        marks = [mark for row in batch for mark in row.marks]
        self._hits = self._blocks.hits(marks) if marks else {}

    def about(self, row: Prepared, match: Match | None) -> tuple[tuple[Block, ...], bool]:
        """What the list says about a row, and whether that keeps the row out."""
        if not row.marks:
            return (), False
        found = {block for mark in row.marks for block in self._hits.get(mark, ())}
        blocks = tuple(sorted(found, key=lambda each: (each.since, each.channel, each.kind)))
        whole = [each for each in blocks if not each.channel or each.kind in FOR_EVERYBODY]
        if match and match.sure and match.why == "own_id":
            # Our own export comes back: what is kept about a person may be put right.
            whole = [each for each in whole if each.kind in FOR_EVERYBODY]
        elif not (match and match.sure):
            owners = self._blocks.owners({each.entry_id for each in whole if each.entry_id})
            whole = [each for each in whole if not _another(row, owners.get(each.entry_id or 0))]
        return blocks, bool(whole)


def _another(row: Prepared, owner: tuple[str, str] | None) -> bool:
    """Whether a row is clearly somebody else than whom the block is about: on the desk, with
    another first and another last name. Who married, or is spelled otherwise, stays blocked."""
    if owner is None:
        return False
    first, last = map(folded, owner)
    return bool(
        first
        and last
        and row.first
        and row.last
        and row.first[0] != first[0]
        and row.last not in last
        and last not in row.last
    )
