"""What a hand chose about a proposal, row by row, so that a file read anew is not asked again."""

from __future__ import annotations

from collections.abc import Iterable

from leaddesk.domain.choices import choose, choose_everywhere
from leaddesk.domain.proposal import Line, Proposal
from leaddesk.ui.session import Session


class Remembered:
    """Ticks, choices and decisions by the number of the row in the file."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Another file: what was chosen for the one before means nothing to it."""
        self._ticks: dict[int, bool] = {}
        self._decided: dict[int, str] = {}
        self._chosen: list[tuple[int, str, str]] = []
        """(row, field, choice) in the order in which they were chosen; row 0 is all of them."""

    @property
    def anything(self) -> bool:
        """Whether a hand chose something."""
        return bool(self._ticks or self._decided or self._chosen)

    def ticked(self, numbers: Iterable[int], on: bool) -> None:
        self._ticks.update(dict.fromkeys(numbers, on))

    def decided(self, lines: Iterable[Line], decision: str) -> None:
        self._decided.update((line.number, decision) for line in lines)

    def chosen(self, number: int, field: str, chosen: str) -> None:
        self._chosen.append((number, field, chosen))

    def apply(self, session: Session, proposal: Proposal) -> None:
        """Choose the same about a fresh proposal."""
        by_number = {}
        if self._decided or self._chosen:
            by_number = {line.number: line for line in proposal.lines}
        for decision in ("same", "other"):
            rows = [row for row, said in self._decided.items() if said == decision]
            lines = [by_number[row] for row in rows if row in by_number]
            if lines:
                session.desk.imports.decide(proposal, lines, decision)
        for number, field, chosen in self._chosen:
            if not number:
                choose_everywhere(proposal.lines, field, chosen)
            elif number in by_number:
                choose(by_number[number], field, chosen)
        if self._ticks:
            for line in proposal.lines:
                line.taken = self._ticks.get(line.number, line.taken)
