"""The choices for all rows at once: each field in question with what can be done about it, and
how many rows that concerns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.domain.choices import CLEAR, KEEP, REPLACE, TAKE, questions
from leaddesk.domain.proposal import Proposal
from leaddesk.ui import texts
from leaddesk.ui.import_wizard.proposal_words import field_word


class EverywhereMenu(QMenu):
    """`everywhere(field, choice)`, or `decided_all(word)` about every possible duplicate; filled
    anew each time it opens."""

    everywhere = Signal(str, str)
    decided_all = Signal(str)

    def __init__(self, proposal: Callable[[], Proposal], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("everywhere_menu")
        self._proposal = proposal
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Put up what is in question now."""
        self.clear()
        proposal = self._proposal()
        doubtful = sum(bool(line.fresh_id and line.duplicate_of) for line in proposal.lines)
        if doubtful:
            menu = self._under(self.tr("Possible duplicates"), doubtful)
            for code, word in (
                ("same", self.tr("The same: complete the contacts")),
                ("other", self.tr("Somebody else: new contacts")),
                ("skip", self.tr("Leave these rows out")),
            ):
                action = menu.addAction(word, partial(self.decided_all.emit, code))
                action.setObjectName(f"all_duplicates_{code}")
        words = {
            TAKE: self.tr("Take the file’s"),
            REPLACE: self.tr("Take the file’s in place of what is there"),
            KEEP: self.tr("Keep what is there"),
            CLEAR: self.tr("Empty cells clear this field"),
        }
        for field, counts in questions(proposal).items():
            menu = self._under(field_word(field), counts[KEEP])
            for code in (each for each in words if each in counts):
                told = f"{words[code]} ({texts.number(counts[code])})"
                action = menu.addAction(told, partial(self.everywhere.emit, field, code))
                action.setObjectName(f"all_{field}_{code}")

    def _under(self, title: str, count: int) -> QMenu:
        menu = QMenu(f"{title.replace('&', '&&')} ({texts.number(count)})", self)
        self.addMenu(menu)
        return menu
