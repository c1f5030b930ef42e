"""Which rows of a proposal are of which kind and how many would be written: made once beside the
window, then kept in step row by row, because a hundred thousand are too many to look at again."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from operator import attrgetter

from leaddesk.domain.proposal import Line, Proposal
from leaddesk.ui.import_wizard import proposal_words as words

FEW = 1_000
"""Up to so many rows are looked at one by one."""


def tick_afresh(proposal: Proposal) -> None:
    """Tick what a fresh proposal takes by itself; possible duplicates wait for the user, and so
    does what is newer here than in the file."""
    for line in proposal.lines:
        if words.tickable(line):
            line.taken = words.kind_of(line) != "duplicate" and not line.newer_here


class SortedRows:
    """`kinds` has the places of the rows of each kind, in order; a list in it is never changed,
    for it may be on screen. `taken` is the number of rows that would be written."""

    def __init__(self, proposal: Proposal) -> None:
        self._lines = proposal.lines
        self.sort()

    def sort(self) -> None:
        """Look at every row."""
        # Every row is looked at while the window waits: what a call costs counts.
        self._kind = [
            line.verdict if line.verdict != "new" else words.kind_of(line) for line in self._lines
        ]
        there = set(self._kind)
        self.kinds = {
            kind: [place for place, each in enumerate(self._kind) if each == kind]
            if kind in there else []
            for kind in words.KINDS
        }  # fmt: skip
        tickable = words.TICKABLE
        self._counted = [line.taken and line.verdict in tickable for line in self._lines]
        self.taken = sum(self._counted)

    def look_again(self, lines: Sequence[Line]) -> None:
        """These rows may be of another kind now, or ticked otherwise."""
        if len(lines) > FEW:
            self.sort()
            return
        moved: dict[str, list[int]] = {}
        for place in self._places(lines):
            line = self._lines[place]
            now = line.taken and words.tickable(line)
            self.taken += now - self._counted[place]
            self._counted[place] = now
            before, kind = self._kind[place], words.kind_of(line)
            if kind != before:
                for each in (before, kind):
                    moved.setdefault(each, list(self.kinds[each]))
                del moved[before][bisect_left(moved[before], place)]
                insort(moved[kind], place)
                self._kind[place] = kind
        self.kinds = {**self.kinds, **moved}

    def _places(self, lines: Sequence[Line]) -> Iterable[int]:
        number = attrgetter("number")
        return {bisect_left(self._lines, line.number, key=number) for line in lines}
