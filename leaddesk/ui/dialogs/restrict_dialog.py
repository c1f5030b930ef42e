"""Restricting somebody's data (Art. 18 GDPR), or lifting that: out of mailing lists and exports
until lifted. They stay on the board, marked, so that they are not forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import LinesField
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.session import Session


class RestrictDialog(LongSheet):
    """Lifts when everybody chosen is restricted, restricts the others otherwise."""

    wide = 480

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        restricted = session.desk.permission.restricted(ids)
        self.lifting = restricted == set(ids)
        self.ids = list(ids) if self.lifting else [key for key in ids if key not in restricted]
        who = session.reads.name_of(ids[0]) if len(ids) == 1 else texts.contacts(len(self.ids))
        title = self.tr("Lift the restriction of {who}?") if self.lifting else self.tr(
            "Restrict the data of {who}?"
        )  # fmt: skip
        told = (
            self.tr("From then on they are in lists and exports again.") if self.lifting else
            self.tr(
                "They are left out of mailing lists and exports, and every way to contact them is "
                "red, until the restriction is lifted. They stay on the board. No legal advice."
            )
        )  # fmt: skip
        super().__init__(
            session, "restrict_dialog", title.format(who=who), told, "checklist", parent
        )
        self.note = LinesField("restrict_note", self.tr("Why"), lines=2)
        self.body.addWidget(self.note)
        self.add_progress()
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Lift") if self.lifting else self.tr("Restrict"))
        self.first = self.note.lines

    def save(self) -> bool:
        permission = self.session.desk.permission
        verb = permission.lift if self.lifting else permission.restrict
        ids, note = self.ids, self.note.value()
        return self.run_long(len(ids), lambda watch: verb(ids, note, watch))
