"""Words with a number in them. In a class of their own because lupdate sees plural forms only in
tr(), not in translate()."""

from __future__ import annotations

from PySide6.QtCore import QObject

from leaddesk.ui.formats import grouped


class Counted(QObject):
    """'1 contact', '3 contacts' and their like, for each language's own plural."""

    def contacts(self, count: int) -> str:
        return grouped(self.tr("%n contact(s)", "", count), count)

    def rows(self, count: int) -> str:
        """Rows of a list."""
        return grouped(self.tr("%n row(s)", "", count), count)

    def answers(self, count: int) -> str:
        """Answers of the checklist that are missing."""
        return grouped(self.tr("%n answer(s)", "", count), count)

    def other_answers(self, count: int) -> str:
        """Answers that are no and would have to be something else."""
        return grouped(self.tr("%n answer(s) other than no", "", count), count)

    def imported(self, count: int) -> str:
        """With {file} to be filled in."""
        return grouped(self.tr("imported %n contact(s) from {file}", "", count), count)

    def things_missing(self, count: int) -> str:
        """Why the gate is closed."""
        return self.tr("The gate is still closed: %n thing(s) missing.", "", count)

    def erased(self, count: int) -> str:
        """For good; with {number} of the receipt to be filled in."""
        told = self.tr("erased %n contact(s) for good. Receipt no. {number} is in Tools, Erasures.",
                       "", count)  # fmt: skip
        return grouped(told, count)

    def mailed(self, count: int) -> str:
        """A list of so many contacts."""
        return grouped(self.tr("made a mailing list of %n contact(s)", "", count), count)
