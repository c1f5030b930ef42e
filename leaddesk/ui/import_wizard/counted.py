"""The import's words with a number in them; lupdate sees plural forms only in tr()."""

from __future__ import annotations

from PySide6.QtCore import QObject

from leaddesk.domain.proposal import CARD_PROGRAM, MAIL_PROGRAM, Proposal
from leaddesk.ui import texts


class Rows(QObject):
    """'1 row', '412 rows'; numbers grouped as the language does."""

    def rows(self, count: int) -> str:
        return texts.grouped(self.tr("%n row(s)", "", count), count)

    def entries(self, proposal: Proposal) -> str:
        """How much there is in a file: rows of a table, cards, or a mail."""
        count = len(proposal.lines)
        if proposal.program == CARD_PROGRAM:
            return texts.grouped(self.tr("%n address card(s)", "", count), count)
        if proposal.program == MAIL_PROGRAM:
            return self.tr("%n e-mail(s)", "", count)
        return self.rows(count)

    def rejected_saved(self, count: int) -> str:
        """With {file} to be filled in."""
        return texts.grouped(self.tr("%n rejected row(s) saved to {file}", "", count), count)

    def contacts(self, count: int) -> str:
        """What the button does that writes."""
        return texts.grouped(self.tr("Import %n contact(s)", "", count), count)

    def imported(self, count: int) -> str:
        """The report's title."""
        return texts.grouped(self.tr("%n contact(s) imported", "", count), count)

    def own_fields(self, count: int) -> str:
        """One click for all columns that are not known."""
        return texts.grouped(self.tr("Keep %n unknown column(s) as own fields", "", count), count)

    def attachments(self, count: int) -> str:
        """What may be kept of a mail; with {size} to be filled in."""
        return self.tr("Keep the attachments: %n file(s), {size}", "", count)

    def files_wait(self, count: int) -> str:
        """What comes after this file; with {file}, the next one, to be filled in."""
        return texts.grouped(self.tr("%n more file(s) to come, next: {file}", "", count), count)
