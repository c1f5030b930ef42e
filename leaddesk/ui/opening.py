"""What opens for a contact: each dialog is imported when it is first asked for, because
start-up time counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenuBar, QWidget

from leaddesk.ui import texts
from leaddesk.ui.moving import show

if TYPE_CHECKING:
    from leaddesk.domain.activity import Activity
    from leaddesk.domain.contact import Contact
    from leaddesk.domain.filter import Filter
    from leaddesk.domain.saved_view import SavedView
    from leaddesk.ui.palette.offers import Offers
    from leaddesk.ui.reaching import Reaching
    from leaddesk.ui.session import Session
    from leaddesk.ui.view import View


class Opening(QObject):
    """Opens dialogs over the window; they write when they are saved. `imported_wanted(import id)`
    asks for the contacts of an import to be shown."""

    imported_wanted = Signal(object)

    contact_wanted = Signal(object)
    """Somebody's id: is to be shown."""
    told = Signal(str, object)
    """A sentence, and the words of a button with what it does, or None."""
    refused = Signal(str)
    """Why something could not be begun."""
    fact_wanted = Signal(object, str)
    """Somebody's id and the code of what is to be typed in the panel."""
    settings_saved = Signal(str, str)
    """The language and the theme chosen, to be put on; the rest is kept already."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def new_contact(self, stage_id: int | None = None) -> None:
        """The small sheet; `stage_id` is the column it was asked for in."""
        from leaddesk.ui.dialogs.quick_add import QuickAdd

        def made() -> QuickAdd:
            sheet = QuickAdd(self._session, stage_id, self._window)
            sheet.contact_wanted.connect(self.contact_wanted)
            sheet.form_wanted.connect(self.new_contact_in_full)
            return sheet

        self._open(made)

    def new_contact_in_full(self, begins: Contact, stage_id: int | None) -> None:
        """The form with every field, and with what is known already."""
        from leaddesk.ui.dialogs.contact_dialog import ContactDialog

        session, window = self._session, self._window
        self._open(lambda: ContactDialog(session, None, stage_id, window, begins=begins))

    def edit(self, contact_id: int) -> None:
        """The form with what is known."""
        from leaddesk.ui.dialogs.contact_dialog import ContactDialog

        self._open(lambda: ContactDialog(self._session, contact_id, parent=self._window))

    @cached_property
    def reaching(self) -> Reaching:
        """Calls and mails begun from the program."""
        from leaddesk.ui.reaching import Reaching

        made = Reaching(self._session, self._window)
        made.told.connect(self.told)
        made.refused.connect(self.refused)
        made.fact_wanted.connect(self.fact_wanted)
        made.log_wanted.connect(
            lambda key, kind: self.call(key) if kind == "call" else self.written(key, kind)
        )
        return made

    def call(self, contact_id: int) -> None:
        """A call to log; one begun from the program a moment ago is filled in."""
        from leaddesk.ui.dialogs.call_dialog import CallDialog

        begun = self.reaching.begun(contact_id, "call")
        self._open(lambda: CallDialog(self._session, contact_id, parent=self._window, begun=begun))

    def meeting(self, contact_id: int) -> None:
        """A meeting to log."""
        from leaddesk.ui.dialogs.meeting_dialog import MeetingDialog

        self._open(lambda: MeetingDialog(self._session, contact_id, parent=self._window))

    def written(self, contact_id: int, kind: str) -> None:
        """An e-mail, a letter, a message or a note to log."""
        from leaddesk.ui.dialogs.message_dialog import MessageDialog

        session, window = self._session, self._window
        begun = self.reaching.begun(contact_id, kind)
        self._open(lambda: MessageDialog(session, contact_id, kind, parent=window, begun=begun))

    def activity(self, activity: Activity) -> None:
        """What was logged before, to be corrected."""
        from leaddesk.ui.dialogs.call_dialog import CallDialog
        from leaddesk.ui.dialogs.meeting_dialog import MeetingDialog
        from leaddesk.ui.dialogs.message_dialog import MessageDialog

        session, key, window = self._session, activity.contact_id, self._window
        fitting: dict[str, Callable[[], QDialog]] = {
            "call": lambda: CallDialog(session, key, activity, parent=window),
            "meeting": lambda: MeetingDialog(session, key, activity, parent=window),
        }
        written = lambda: MessageDialog(session, key, activity=activity, parent=window)  # noqa: E731
        self._open(fitting.get(activity.kind, written))

    def checklist(self, contact_id: int, criterion_id: int | None = None) -> None:
        """The checklist, at one criterion."""
        from leaddesk.ui.dialogs.checklist_dialog import ChecklistDialog

        self._open(lambda: ChecklistDialog(self._session, contact_id, criterion_id, self._window))

    def next_step(self, contact_id: int) -> None:
        """The next step with its date."""
        from leaddesk.ui.dialogs.follow_up_dialog import FollowUpDialog

        self._open(lambda: FollowUpDialog(self._session, contact_id, parent=self._window))

    def finish_step(self, contact_id: int) -> None:
        """The next step is done: what comes after it?"""
        from leaddesk.ui.dialogs.finish_dialog import FinishDialog

        self._open(lambda: FinishDialog(self._session, contact_id, parent=self._window))

    def hold(self, ids: Sequence[int]) -> None:
        """Until when to leave them alone."""
        from leaddesk.ui.dialogs.hold_dialog import HoldDialog

        self._open(lambda: HoldDialog(self._session, list(ids), parent=self._window))

    def list_columns(self, view: View) -> None:
        """Which columns the list has."""
        from leaddesk.ui.list.columns_dialog import ColumnsDialog
        from leaddesk.ui.list.view import ListView

        if isinstance(view, ListView):
            self._open(lambda: ColumnsDialog(self._session, view, self._window))

    def change_many(self, ids: Sequence[int]) -> None:
        """One thing made alike for all of them."""
        from leaddesk.ui.dialogs.many_dialog import ManyDialog

        self._open(lambda: ManyDialog(self._session, list(ids), parent=self._window))

    def delete(self, ids: Sequence[int]) -> None:
        """One goes at once, for it can be undone; for several it is asked first."""
        from leaddesk.ui.dialogs.delete_dialog import DeleteDialog

        if len(ids) == 1:
            self._session.run(self._session.desk.contacts.delete, list(ids))
        elif ids:
            self._open(lambda: DeleteDialog(self._session, list(ids), parent=self._window))

    def permission(self, contact_id: int, channel: str = "", kind: str = "given") -> None:
        """What they allowed or refused, and what was recorded so far."""
        from leaddesk.ui.dialogs.permission_dialog import PermissionDialog

        self._open(lambda: PermissionDialog(self._session, contact_id, channel, kind, self._window))

    def disclosure(self, contact_id: int) -> None:
        """Everything kept about somebody, into a file."""
        from leaddesk.ui.dialogs.disclosure_dialog import DisclosureDialog

        def made() -> DisclosureDialog:
            dialog = DisclosureDialog(self._session, contact_id, self._window)
            dialog.accepted.connect(lambda: self.reaching.tell_file(dialog.written))
            return dialog

        self._open(made)

    def restrict(self, ids: Sequence[int]) -> None:
        """Out of all lists and exports, or back."""
        from leaddesk.ui.dialogs.restrict_dialog import RestrictDialog

        if ids:
            self._open(lambda: RestrictDialog(self._session, list(ids), self._window))

    def erase(self, ids: Sequence[int]) -> None:
        """For good: says first what goes and what stays."""
        from leaddesk.ui.dialogs.erase_dialog import EraseDialog

        if ids:
            self._open(lambda: EraseDialog(self._session, list(ids), self._window))

    def sources(self) -> None:
        """Where contacts come from."""
        from leaddesk.ui.dialogs.sources_dialog import SourcesDialog

        self._open(lambda: SourcesDialog(self._session, self._window))

    def to_inform(self) -> None:
        """Who must still be told where their data came from."""
        from leaddesk.ui.dialogs.inform_dialog import InformDialog

        self._open(lambda: InformDialog(self._session, self._window))

    def review(self) -> None:
        """Who is due for review."""
        from leaddesk.ui.dialogs.review_dialog import ReviewDialog

        self._open(lambda: ReviewDialog(self._session, self._window))

    def erasures(self) -> None:
        """Receipts of erasures."""
        from leaddesk.ui.dialogs.erasures_dialog import ErasuresDialog

        self._open(lambda: ErasuresDialog(self._session, self._window))

    def filter(self, filter: Filter, ask: Callable[[Filter], None]) -> None:
        """Everything one can filter by; `ask` hears what was chosen."""
        from leaddesk.ui.dialogs.filter_dialog import FilterDialog

        def made() -> FilterDialog:
            dialog = FilterDialog(self._session, filter, self._window)
            dialog.wanted.connect(ask)
            return dialog

        self._open(made)

    def view_name(self, filter: Filter, view: SavedView | None) -> None:
        """A name for what is filtered now, or for a saved view."""
        from leaddesk.ui.dialogs.view_name_dialog import ViewNameDialog

        self._open(lambda: ViewNameDialog(self._session, filter, view, self._window))

    def history(self) -> None:
        """All steps of the desk."""
        from leaddesk.ui.dialogs.history_dialog import HistoryDialog

        self._open(lambda: HistoryDialog(self._session, parent=self._window))

    def imports(self) -> None:
        """All imports; what one brought is shown by the window."""
        from leaddesk.ui.dialogs.imports_dialog import ImportsDialog

        def made() -> ImportsDialog:
            dialog = ImportsDialog(self._session, self._window)
            dialog.contacts_wanted.connect(self.imported_wanted)
            return dialog

        self._open(made)

    def duplicates(self) -> None:
        """Contacts that may be one."""
        from leaddesk.ui.dialogs.duplicates_dialog import DuplicatesDialog

        self._open(lambda: DuplicatesDialog(self._session, self._window))

    def palette(self, offers: Offers, ids: Sequence[int]) -> None:
        """Everything by typing; `ids` are selected."""
        from leaddesk.ui.palette import CommandPalette

        names = list(self._session.reads.names(ids[:1]).values())
        about = self.tr("Nobody is selected")
        if len(ids) == 1 and names:
            about = self.tr("Selected: {who}").format(who=names[0])
        elif ids:
            about = self.tr("Selected: {who}").format(who=texts.contacts(len(ids)))
        opened = CommandPalette(self._session, offers, about, self._window)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.show()  # a click beside it closes it: it holds up nothing

    def definitions(self) -> None:
        """The words of the board."""
        from leaddesk.ui.help_pages import DefinitionsPage

        self._open(lambda: DefinitionsPage(self._window))

    def shortcuts(self, bar: QMenuBar) -> None:
        """All keys; those of the menus as the bar has them."""
        from leaddesk.ui.keys_page import KeysPage

        self._open(lambda: KeysPage(bar, self._window))

    def about(self) -> None:
        """What program this is."""
        from leaddesk.ui.help_pages import AboutPage

        self._open(lambda: AboutPage(self._window))

    def settings(self) -> None:
        """What can be set."""
        from leaddesk.ui.dialogs.settings_dialog import SettingsDialog

        def opened() -> SettingsDialog:
            dialog = SettingsDialog(self._session, self._window)
            dialog.accepted.connect(lambda: self.settings_saved.emit(dialog.language, dialog.theme))
            return dialog

        self._open(opened)

    def _open(self, make: Callable[[], QDialog]) -> None:
        dialog = self._session.run(make)
        if isinstance(dialog, QDialog):
            show(dialog)
