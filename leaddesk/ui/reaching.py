"""What the program hands to the system: a number or an address, about which the rules are asked
first and which is offered to be logged then, and files. The program itself touches no network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.desk.permission import WAY_OF
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact, ContactPoint
from leaddesk.domain.contact_rules import Answer, is_refusal
from leaddesk.domain.reaching import REACHED_BY, link, points_for
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.dialogs.against_dialog import AgainstDialog
from leaddesk.ui.edits import NEW_POINT, POINT
from leaddesk.ui.moving import show
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words

WITHIN = timedelta(hours=1)
"""How long what was begun may wait to be logged."""
RECORDED = {
    "record_consent": "given", "ask_consent": "given", "renew_consent": "given",
    "add_proof": "given", "record_reason": "presumed", "check_star": "checked",
}  # fmt: skip
"""What can be recorded there and then where a permission is missing, by what a rule advises."""


def handed_over(address: str) -> bool:
    """Let the system open a tel:, mailto: or file: address; whether it has something for it."""
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


class Reaching(QObject):
    """`told(sentence, (words, do))` of what was begun and the offer to log it, `refused(sentence)`
    of what could not be, `fact_wanted(contact id, code)` for what is missing in the panel,
    `log_wanted(contact id, kind)` for the dialog that logs it. `opener` is what the address is
    handed to."""

    told = Signal(str, object)
    refused = Signal(str)
    fact_wanted = Signal(object, str)
    log_wanted = Signal(object, str)

    def __init__(
        self, session: Session, window: QWidget, opener: Callable[[str], bool] = handed_over
    ) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.opener = opener
        self._begun: dict[tuple[int, str], Activity] = {}

    def begin(self, contact_id: int, begins: str, point_id: int = 0) -> None:
        """A 'call' or an 'email' to a contact, by one of its points or by the one that is chosen
        of several."""
        contact = self._session.reads.contact(contact_id)
        if contact is None:
            self._session.troubled.emit(Refused("contact_gone"))
            return
        fitting = points_for(contact.points, begins)
        if point_id:
            fitting = [each for each in fitting if each.id == point_id]
        usable = [each for each in fitting if link(each)]
        if len(usable) > 1:
            self._choose(contact_id, usable)
        elif usable:
            self._judge(contact_id, usable[0])
        else:
            self._ask_for_one(contact, begins, fitting)

    def begun(self, contact_id: int, kind: str) -> Activity | None:
        """The call or mail that was begun a moment ago and is not logged yet."""
        found = self._begun.get((contact_id, kind))
        if found is None or self._session.desk.now() - found.at > WITHIN:
            return None
        since = found.at.replace(second=0, microsecond=0)  # dialogs keep minutes
        logged = self._session.reads.activities(contact_id)
        if any(each.kind == kind and each.outgoing and each.at >= since for each in logged):
            return None
        return found

    def tell_file(self, file: Path | None) -> None:
        """Where a file was written, and the offer to open it."""
        if file is None:
            return
        address = QUrl.fromLocalFile(str(file)).toString(
            QUrl.ComponentFormattingOption.FullyEncoded
        )

        def look() -> None:
            if not self.opener(address):
                self.refused.emit(self.tr("This computer has no program for such files."))

        self.told.emit(self.tr("Saved: {file}").format(file=file), (self.tr("Open"), look))

    def _choose(self, contact_id: int, usable: Sequence[ContactPoint]) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("reach_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        for point in usable:
            kind = point.label or texts.point_kind(point.kind)
            entry = menu.addAction(f"{point.value}  ({kind})".replace("&", "&&"))
            entry.setObjectName(f"reach_{point.id}")
            entry.triggered.connect(lambda _on=False, point=point: self._judge(contact_id, point))
        menu.setActiveAction(menu.actions()[0])
        at = QCursor.pos()
        if not self._window.frameGeometry().contains(at):
            at = self._window.frameGeometry().center()
        menu.popup(at)

    def _judge(self, contact_id: int, point: ContactPoint) -> None:
        """What the rules say of this way and this number or address, on this day."""
        begins = REACHED_BY[point.kind]
        activity = Activity(begins, self._session.desk.now())
        answer = self._session.desk.permission.before(contact_id, activity, point.normal)
        if answer is not None and answer.light == "red":
            self._ask(contact_id, point, activity, answer)
        else:
            self._hand_over(contact_id, point, activity, answer)

    def _ask(
        self, contact_id: int, point: ContactPoint, activity: Activity, answer: Answer
    ) -> None:
        """Whether to go on against a rule; no is the usual answer, a yes is kept with its reason
        before anything is begun."""
        recorded = "" if is_refusal(answer) else RECORDED.get(answer.rule.next, "")
        question = AgainstDialog(
            self._session, contact_id, answer, self._window, doing=activity.kind,
            offer=self._offer(recorded),
        )  # fmt: skip

        def go_on() -> None:
            told = f"{words.sentence(answer)} {question.why}"
            keep = self._session.desk.permission.go_against
            if self._session.run(keep, contact_id, activity, answer, told) is not None:
                self._hand_over(contact_id, point, activity, None)

        def record() -> None:
            from leaddesk.ui.dialogs.permission_dialog import PermissionDialog

            way = WAY_OF[activity.kind]
            sheet = PermissionDialog(self._session, contact_id, way, recorded, question)
            sheet.accepted.connect(again)
            sheet.open_over()

        def again() -> None:
            question.reject()
            self._judge(contact_id, point)

        question.accepted.connect(go_on)
        question.record_wanted.connect(record)
        show(question)

    def _offer(self, recorded: str) -> str:
        return {
            "": "",
            "given": self.tr("Record a consent now…"),
            "presumed": self.tr("Record a reason now…"),
            "checked": self.tr("Record the directory entry…"),
        }[recorded]

    def _hand_over(
        self, contact_id: int, point: ContactPoint, activity: Activity, answer: Answer | None
    ) -> None:
        call = activity.kind == "call"
        if self.opener(link(point)):
            told = self.tr("Calling {number}.") if call else self.tr("E-mail to {number} begun.")
        else:
            QGuiApplication.clipboard().setText(point.normal)
            told = (
                self.tr("This computer has no program for calls. {number} was copied.")
                if call
                else self.tr("This computer has no program for e-mails. {number} was copied.")
            )
        told = told.format(number=point.normal)
        if answer is not None and answer.light == "amber":
            told = self.tr("{begun} {rule} (rule {id})").format(
                begun=told, rule=words.sentence(answer), id=answer.rule.id
            )
        self._begun[contact_id, activity.kind] = replace(activity, contact_id=contact_id)
        log = self.tr("Log the call…") if call else self.tr("Log the e-mail…")
        self.told.emit(told, (log, lambda: self.log_wanted.emit(contact_id, activity.kind)))

    def _ask_for_one(self, contact: Contact, begins: str, fitting: Sequence[ContactPoint]) -> None:
        """No number or address that works: say so, and open the line where it is typed."""
        if fitting:
            broken = fitting[0]
            told = (
                self.tr("“{value}” is no whole phone number. Please complete it.")
                if begins == "call"
                else self.tr("“{value}” is no e-mail address. Please correct it.")
            ).format(value=broken.value)
            code = f"{POINT}{broken.id}"
        else:
            told = (
                self.tr("No phone number of {who} is known yet. Type it in.")
                if begins == "call"
                else self.tr("No e-mail address of {who} is known yet. Type it in.")
            ).format(who=contact.name)
            code = f"{NEW_POINT}phone" if begins == "call" else f"{NEW_POINT}email"
        self.fact_wanted.emit(contact.id, code)
        self.refused.emit(told)
