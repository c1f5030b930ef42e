"""Putting contacts on hold until a day, out of the daily views, or taking them off hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from leaddesk.ui.dialogs.disqualify_dialog import whom
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.dialogs.typed_fields import DayField
from leaddesk.ui.session import Session


class HoldDialog(LongSheet):
    """For one contact or several."""

    wide = 420

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(
            session, "hold_dialog", self.tr("On hold"), whom(session, ids), "hold", parent
        )
        self.ids = list(ids)
        cards = session.reads.cards(self.ids)
        until = cards[self.ids[0]].on_hold_until if self.ids[0] in cards else None
        self.until = DayField("hold_until", self.tr("Until"), session.today(), until, needed=True)
        self.body.addWidget(
            label(
                self.tr("Until then this asks for nothing: no follow-up, no growing stale."),
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(self.until)
        self.add_progress()
        self.body.addStretch(1)
        if any(card.on_hold_until for card in cards.values()):
            self.button("end_hold", self.tr("Take off hold"), self.end, left=True)
        self.cancel_and_save(self.tr("Put on hold"))
        self.first = self.until.line

    def save(self) -> bool:
        until = self.until.day()
        if self.until.check() and until is not None and until <= self.session.today():
            self.until.complain(self.tr("Please choose a day to come."))
        if self.until.complaint or until is None:
            self.until.setFocus()
            return False
        return self._hold(until)

    def end(self) -> bool:
        """Take them off hold now."""
        return self._hold(None)

    def _hold(self, until: date | None) -> bool:
        hold, ids = self.session.desk.contacts.hold, self.ids
        return self.run_long(len(ids), lambda watch: hold(ids, until, watch))
