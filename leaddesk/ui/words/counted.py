"""Words with a number in them. In a class of their own because lupdate sees plural forms only in
tr(), not in translate()."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """'1 contact', '3 contacts' and their like, for each language's own plural."""

    def contacts(self, count: int) -> str:
        return self.tr("%n contact(s)", "", count)

    def rows(self, count: int) -> str:
        """Rows of a list."""
        return self.tr("%n row(s)", "", count)

    def answers(self, count: int) -> str:
        """Answers of the checklist that are missing."""
        return self.tr("%n answer(s)", "", count)

    def other_answers(self, count: int) -> str:
        """Answers that are no and would have to be something else."""
        return self.tr("%n answer(s) other than no", "", count)

    def imported(self, count: int) -> str:
        """With {file} to be filled in."""
        return self.tr("imported %n contact(s) from {file}", "", count)

    def things_missing(self, count: int) -> str:
        """Why the gate is closed."""
        return self.tr("The gate is still closed: %n thing(s) missing.", "", count)

    def erased(self, count: int) -> str:
        """For good; with {number} of the receipt to be filled in."""
        return self.tr("erased %n contact(s) for good. Receipt no. {number} is in Tools, Erasures.",
                       "", count)  # fmt: skip

    def mailed(self, count: int) -> str:
        """A list of so many contacts."""
        return self.tr("made a mailing list of %n contact(s)", "", count)
