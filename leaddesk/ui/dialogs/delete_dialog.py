"""Deleting several contacts at once: said first how many, and what goes with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.session import Session

NAMED = 5


class DeleteDialog(LongSheet):
    """For several; a single one is deleted without asking, because it can be undone."""

    wide = 440

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(
            session, "delete_dialog",
            self.tr("Delete {who}?").format(who=texts.contacts(len(ids))),
            self.tr("With everything logged and planned for them. One step, which can be undone."),
            "delete", parent,
        )  # fmt: skip
        self.ids = list(ids)
        cards = session.reads.cards(self.ids[:NAMED])
        names = [cards[key].name for key in self.ids[:NAMED] if key in cards]
        if len(self.ids) > NAMED:
            more = self.tr("and {number} more")
            names.append(more.format(number=texts.number(len(self.ids) - NAMED)))
        who = label("\n".join(names), "plain", wrap=True)
        who.setObjectName("delete_who")
        self.body.addWidget(who)
        self.add_progress()
        self.body.addStretch(1)
        self.button("cancel", self.tr("Cancel"), self.reject)
        self.button("save", self.tr("Delete"), self.save, look="primary")
        self.first = self.primary

    def save(self) -> bool:
        delete, ids = self.session.desk.contacts.delete, self.ids
        return self.run_long(len(ids), lambda watch: delete(ids, watch))
