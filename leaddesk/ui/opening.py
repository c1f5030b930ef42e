"""What opens for a contact: each dialog is imported when it is first asked for, because
start-up time counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.ui.moving import show
from leaddesk.ui.session import Session


class Opening(QObject):
    """Opens dialogs over the window; they write when they are saved."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def new_contact(self, stage_id: int | None = None) -> None:
        """An empty form; `stage_id` is the column it was asked for in."""
        from leaddesk.ui.dialogs.contact_dialog import ContactDialog

        show(ContactDialog(self._session, None, stage_id, parent=self._window))

    def edit(self, contact_id: int) -> None:
        """The form with what is known."""
        from leaddesk.ui.dialogs.contact_dialog import ContactDialog

        show(ContactDialog(self._session, contact_id, parent=self._window))

    def call(self, contact_id: int) -> None:
        """A call to log."""
        from leaddesk.ui.dialogs.call_dialog import CallDialog

        show(CallDialog(self._session, contact_id, parent=self._window))

    def meeting(self, contact_id: int) -> None:
        """A meeting to log."""
        from leaddesk.ui.dialogs.meeting_dialog import MeetingDialog

        show(MeetingDialog(self._session, contact_id, parent=self._window))

    def written(self, contact_id: int, kind: str) -> None:
        """An e-mail, a letter, a message or a note to log."""
        from leaddesk.ui.dialogs.message_dialog import MessageDialog

        show(MessageDialog(self._session, contact_id, kind, parent=self._window))

    def checklist(self, contact_id: int) -> None:
        """The checklist."""
        from leaddesk.ui.dialogs.checklist_dialog import ChecklistDialog

        show(ChecklistDialog(self._session, contact_id, parent=self._window))

    def next_step(self, contact_id: int) -> None:
        """The next step with its date."""
        from leaddesk.ui.dialogs.follow_up_dialog import FollowUpDialog

        show(FollowUpDialog(self._session, contact_id, parent=self._window))

    def hold(self, ids: Sequence[int]) -> None:
        """Until when to leave them alone."""
        from leaddesk.ui.dialogs.hold_dialog import HoldDialog

        show(HoldDialog(self._session, list(ids), parent=self._window))

    def history(self) -> None:
        """All steps of the desk."""
        from leaddesk.ui.dialogs.history_dialog import HistoryDialog

        show(HistoryDialog(self._session, parent=self._window))

    def definitions(self) -> None:
        """The words of the board."""
        from leaddesk.ui.help_pages import DefinitionsPage

        show(DefinitionsPage(self._window))

    def shortcuts(self, with_keys: Sequence[tuple[str, str]]) -> None:
        """All keys; `with_keys` are pairs of keys and a menu's words."""
        from leaddesk.ui.help_pages import ShortcutsPage

        show(ShortcutsPage(with_keys, self._window))

    def about(self) -> None:
        """What program this is."""
        from leaddesk.ui.help_pages import AboutPage

        show(AboutPage(self._window))
