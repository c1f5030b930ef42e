"""How far a verb on many contacts is that no dialog asked about, and the way to cancel it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.trouble import Trouble
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job


class WaitSheet(LongSheet):
    """Only what is done, how far it is, and the way out."""

    wide = 420

    def __init__(
        self, session: Session, words: str, job: Job, count: int | None, parent: QWidget
    ) -> None:
        super().__init__(session, "wait_sheet", words, "", "hold", parent)
        self.add_progress()
        self.body.addStretch(1)
        # Not what Enter presses: keys typed ahead shall not stop it.
        self.button("cancel", self.tr("Cancel"), self.reject).setAutoDefault(False)
        self.finished.connect(parent.activateWindow)
        self.follow(job, count)

    def enter(self) -> None:
        """Nothing: it goes on."""

    def changed(self) -> bool:
        """Nothing is typed here."""
        return False

    def _set_running(self, on: bool) -> None:
        self._bar.setVisible(on)
        self._number.setVisible(on)

    def _have_failed(self, trouble: Trouble) -> None:
        self._leave_alone()

    def _have_broken(self) -> None:
        self._leave_alone()

    def _leave_alone(self) -> None:
        self._job = None
        self.reject()
