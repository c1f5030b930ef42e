"""What holds for every dialog: names for tests and screen readers, a size that fits the screen,
a focus at the beginning, in German too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from leaddesk.domain.filter import Filter
from leaddesk.ui.dialogs.against_dialog import AgainstDialog
from leaddesk.ui.dialogs.call_dialog import CallDialog
from leaddesk.ui.dialogs.checklist_dialog import ChecklistDialog
from leaddesk.ui.dialogs.contact_dialog import ContactDialog
from leaddesk.ui.dialogs.criteria_dialog import CriteriaDialog
from leaddesk.ui.dialogs.disclosure_dialog import DisclosureDialog
from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog
from leaddesk.ui.dialogs.duplicates_dialog import DuplicatesDialog
from leaddesk.ui.dialogs.erase_dialog import EraseDialog
from leaddesk.ui.dialogs.erasures_dialog import ErasuresDialog
from leaddesk.ui.dialogs.filter_dialog import FilterDialog
from leaddesk.ui.dialogs.finish_dialog import FinishDialog
from leaddesk.ui.dialogs.follow_up_dialog import FollowUpDialog
from leaddesk.ui.dialogs.gate_dialog import GateDialog
from leaddesk.ui.dialogs.group_gate_dialog import GroupGateDialog
from leaddesk.ui.dialogs.history_dialog import HistoryDialog
from leaddesk.ui.dialogs.hold_dialog import HoldDialog
from leaddesk.ui.dialogs.imports_dialog import ImportsDialog
from leaddesk.ui.dialogs.inform_dialog import InformDialog, NoticeDialog
from leaddesk.ui.dialogs.mailing_dialog import MailingDialog
from leaddesk.ui.dialogs.meeting_dialog import MeetingDialog
from leaddesk.ui.dialogs.message_dialog import MessageDialog
from leaddesk.ui.dialogs.permission_dialog import PermissionDialog
from leaddesk.ui.dialogs.quick_add import QuickAdd
from leaddesk.ui.dialogs.restrict_dialog import RestrictDialog
from leaddesk.ui.dialogs.review_dialog import DeadlinesDialog, ReviewDialog
from leaddesk.ui.dialogs.sale_dialog import SaleDialog
from leaddesk.ui.dialogs.settings_dialog import SettingsDialog
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.source_dialog import SourceDialog
from leaddesk.ui.dialogs.sources_dialog import SourcesDialog
from leaddesk.ui.dialogs.stages_dialog import StagesDialog
from leaddesk.ui.dialogs.view_name_dialog import ViewNameDialog
from leaddesk.ui.session import Session
from tests.ui.dialogs.conftest import Hand, People

FILTER = Filter(place="Jena", permission=frozenset({"phone:green", "phone:amber", "post:red"}))
MAKERS: dict[str, Callable[[Session, People, dict[str, int]], SheetDialog]] = {
    "call": lambda s, p, st: CallDialog(s, p.katrin),
    "meeting": lambda s, p, st: MeetingDialog(s, p.katrin),
    "email": lambda s, p, st: MessageDialog(s, p.katrin),
    "note": lambda s, p, st: MessageDialog(s, p.katrin, "note"),
    "new contact": lambda s, p, st: ContactDialog(s),
    "quick add": lambda s, p, st: QuickAdd(s),
    "edit contact": lambda s, p, st: ContactDialog(s, p.katrin),
    "checklist": lambda s, p, st: ChecklistDialog(s, p.katrin),
    "gate": lambda s, p, st: GateDialog(s, p.katrin, st["qualified"]),
    "gate of a clear prospect": lambda s, p, st: GateDialog(s, p.kita, st["offer"]),
    "gate of several": lambda s, p, st: GroupGateDialog(s, [p.katrin, p.tom], st["offer"]),
    "disqualify": lambda s, p, st: DisqualifyDialog(s, [p.katrin]),
    "sale": lambda s, p, st: SaleDialog(s, p.katrin),
    "next step": lambda s, p, st: FollowUpDialog(s, p.katrin),
    "next step done": lambda s, p, st: FinishDialog(s, p.katrin),
    "settings": lambda s, p, st: SettingsDialog(s),
    "hold": lambda s, p, st: HoldDialog(s, [p.katrin]),
    "history": lambda s, p, st: HistoryDialog(s),
    "imports": lambda s, p, st: ImportsDialog(s),
    "source": lambda s, p, st: SourceDialog(s),
    "sources": lambda s, p, st: SourcesDialog(s),
    "stages": lambda s, p, st: StagesDialog(s),
    "a new stage": lambda s, p, st: StagesDialog(s, beside=st["offer"]),
    "criteria": lambda s, p, st: CriteriaDialog(s),
    "permission": lambda s, p, st: PermissionDialog(s, p.katrin),
    "mailing list": lambda s, p, st: MailingDialog(s, Filter(), [p.katrin]),
    "to be informed": lambda s, p, st: InformDialog(s),
    "notice": lambda s, p, st: NoticeDialog(s),
    "review": lambda s, p, st: ReviewDialog(s),
    "deadlines": lambda s, p, st: DeadlinesDialog(s),
    "erase": lambda s, p, st: EraseDialog(s, [p.katrin]),
    "erase several": lambda s, p, st: EraseDialog(s, [p.katrin, p.tom]),
    "erasures": lambda s, p, st: ErasuresDialog(s),
    "disclosure": lambda s, p, st: DisclosureDialog(s, p.katrin),
    "against": lambda s, p, st: AgainstDialog(
        s, p.katrin, s.desk.permission.answers(p.katrin)["email"]
    ),
    "restrict": lambda s, p, st: RestrictDialog(s, [p.katrin]),
    "filter": lambda s, p, st: FilterDialog(s, FILTER),
    "view name": lambda s, p, st: ViewNameDialog(s, Filter(place="Jena")),
    "duplicates": lambda s, p, st: DuplicatesDialog(s),
}


@pytest.fixture(params=MAKERS, ids=str)
def dialog(
    request: pytest.FixtureRequest,
    session: Session,
    people: People,
    stage: dict[str, int],
    hand: Hand,
) -> SheetDialog:
    made = MAKERS[request.param](session, people, stage)
    hand.open(made)
    return made


def reachable(dialog: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    return [
        each
        for kind in kinds
        for each in dialog.findChildren(kind)
        if not isinstance(each.parent(), QComboBox) and not each.objectName().startswith("qt_")
    ]


def test_every_field_and_button_has_a_name_for_tests_and_for_screen_readers(
    dialog: SheetDialog,
) -> None:
    for each in reachable(dialog):
        assert each.objectName(), each
        spoken = each.accessibleName() or getattr(each, "text", str)()
        assert spoken, each.objectName()


def test_names_are_used_once(dialog: SheetDialog) -> None:
    names = [each.objectName() for each in reachable(dialog)]
    assert len(names) == len(set(names))


def test_it_fits_the_screen_and_nothing_is_wider_than_its_sheet(dialog: SheetDialog) -> None:
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    for each in reachable(dialog):
        if each.isVisible():
            right = each.mapTo(dialog, each.rect().topRight()).x()
            assert right < dialog.width(), each.objectName()


def test_the_words_of_buttons_and_labels_are_not_cut_off(dialog: SheetDialog) -> None:
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
    for shown in dialog.findChildren(QLabel):
        if shown.isVisible() and shown.text() and not shown.wordWrap():
            assert shown.width() >= shown.minimumSizeHint().width(), shown.text()


def test_the_focus_begins_in_the_dialog_and_escape_closes_it_untouched(
    dialog: SheetDialog, hand: Hand
) -> None:
    assert dialog.focusWidget() is not None
    hand.escape(dialog)
    assert not dialog.isVisible()


def test_it_speaks_german_dates_where_german_is_set(
    session: Session, people: People, hand: Hand
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    dialog = CallDialog(session, people.katrin)
    hand.open(dialog)
    hand.type(dialog, "step_on", "übermorgen")
    dialog.step.on.line.editingFinished.emit()
    assert dialog.step.on.value() == "Mi 25.11.2026"


def test_tab_goes_through_a_dialog_as_the_eye_does(dialog: SheetDialog, hand: Hand) -> None:
    start = QApplication.focusWidget()
    seen = [start]
    while len(seen) < 80:
        hand.key(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
        seen.append(QApplication.focusWidget())
    assert len(seen) == len(set(seen)) < 80
    wanted = {
        each.objectName()
        for each in reachable(dialog)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    # Radio buttons and segments are one stop a group.
    reached = {each.objectName() for each in seen}
    missed = {name for name in wanted - reached if not name.startswith("reason_")}
    assert not missed


def test_the_checklist_goes_from_each_answer_to_its_note(
    session: Session, people: People, hand: Hand
) -> None:
    hand.open(ChecklistDialog(session, people.katrin))
    seen = [QApplication.focusWidget().objectName()]
    while len(seen) < 4:
        hand.key(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert seen == [
        "answer_problem_unknown",
        "note_problem",
        "answer_value_unknown",
        "note_value",
    ]
