"""What happens when cards want to move: the desk judges, and whatever has to be asked first is
asked. Until a dialog saves, nothing is written and every card stays in its slot."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.domain.pipeline import PHASES, first_of
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.on_many import run_on_many

if TYPE_CHECKING:
    from leaddesk.domain.lifecycle import Verdict
    from leaddesk.domain.watch import Watch
    from leaddesk.ui.session import Session


def show(dialog: QDialog) -> None:
    """Open a dialog over its window, which has the keyboard again when it closes: not every system
    gives it back by itself. It is forgotten then."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window = dialog.parentWidget()
    if window is not None:
        dialog.finished.connect(window.activateWindow)
    dialog.open()


class Moving(QObject):
    """The road of every move: a drop, Ctrl+arrows, the menu."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def move(self, ids: Sequence[int], stage_id: int, before_id: int | None = None) -> None:
        """Move cards just above `before_id`, or to the column's end; or ask first; or say why
        not."""
        ids = list(ids)
        board = self._session.desk.board

        def judged(watch: Watch) -> Mapping[int, Verdict]:
            """Moved where all may go, else what each needs."""
            verdicts = board.judge(ids, stage_id)
            if any(not verdict.allowed for verdict in verdicts.values()):
                return verdicts
            board.move_cards(ids, stage_id, before_id, watch)
            return {}

        def ask(verdicts: Mapping[int, Verdict]) -> None:
            if verdicts:
                self._ask_about(ids, verdicts, stage_id, before_id)

        if ids:
            words = self.tr("Moving {who}…").format(who=texts.contacts(len(ids)))
            run_on_many(self._session, self._window, len(ids), words, judged, ask)

    def _ask_about(
        self, ids: list[int], verdicts: Mapping[int, Verdict], stage_id: int, before_id: int | None
    ) -> None:
        told = list(verdicts.values())
        if any(verdict.needs == "reason" for verdict in told):
            staying = sum(bool(verdict.refused) for verdict in told)
            chosen = [key for key in ids if verdicts[key].needs]
            self._ask_reason(chosen, before_id, staying)
        elif len(ids) == 1:
            self._ask(ids[0], told[0], stage_id, before_id)
        elif any(verdict.refused for verdict in told):
            self._refuse(next(verdict.refused for verdict in told if verdict.refused))
        else:
            from leaddesk.ui.dialogs.group_gate_dialog import GroupGateDialog

            session, over = self._session, self._window
            self._open(lambda: GroupGateDialog(session, ids, stage_id, before_id, over))

    def move_to_top(self, ids: Sequence[int], stage_id: int) -> None:
        """Move to a stage where no slot was pointed at: on top, to be seen at once."""
        moving = set(ids)
        top = self._session.reads.column_ids(stage_id, limit=len(ids) + 1)
        self.move(ids, stage_id, next((key for key in top if key not in moving), None))

    def move_beside(self, ids: Sequence[int], by: int) -> None:
        """Move to the stage before (-1) or the next (1) of the first one's; nothing where there
        is none, or it is disqualified."""
        stages = [s for s in self._session.reads.stages() if s.phase != "disqualified"]
        stages.sort(key=lambda stage: PHASES.index(stage.phase))
        card = self._session.reads.cards(ids[:1]).get(ids[0])
        places = [at for at, s in enumerate(stages) if card is not None and s.id == card.stage_id]
        if places and 0 <= places[0] + by < len(stages):
            self.move_to_top(ids, stages[places[0] + by].id)

    def qualify(self, ids: Sequence[int]) -> None:
        """Through the gate, into the first prospects' stage."""
        stage = first_of(self._session.reads.stages(), "prospect")
        self.move_to_top(ids, stage.id)

    def disqualify(self, ids: Sequence[int]) -> None:
        """Set aside, with a reason."""
        stage = first_of(self._session.reads.stages(), "disqualified")
        self.move_to_top(ids, stage.id)

    def sell(self, contact_id: int) -> None:
        """Record a sale. A customer's is one more; for all others it is the move to the
        customers, with the gate before it."""
        case = self._session.run(self._session.reads.case, contact_id)
        if case is None or isinstance(case, bool):
            self._refuse("contact_gone")
        elif case.stage.phase == "customer":
            self._ask_sale(contact_id, None, None)
        else:
            stage = first_of(self._session.reads.stages(), "customer")
            self.move_to_top([contact_id], stage.id)

    def _ask(self, contact_id: int, verdict: Verdict, stage_id: int, before: int | None) -> None:
        if verdict.refused:
            self._refuse(verdict.refused)
        elif verdict.needs == "sale":
            self._ask_sale(contact_id, stage_id, before)
        else:
            from leaddesk.ui.dialogs.gate_dialog import GateDialog

            session, over = self._session, self._window
            self._open(lambda: GateDialog(session, contact_id, stage_id, before, over))

    def _ask_reason(self, ids: list[int], before_id: int | None, staying: int = 0) -> None:
        from leaddesk.ui.dialogs.disqualify_dialog import DisqualifyDialog

        session, over = self._session, self._window
        self._open(lambda: DisqualifyDialog(session, ids, before_id, parent=over, staying=staying))

    def _ask_sale(self, contact_id: int, stage_id: int | None, before_id: int | None) -> None:
        from leaddesk.ui.dialogs.sale_dialog import SaleDialog

        session, over = self._session, self._window
        self._open(lambda: SaleDialog(session, contact_id, stage_id, before_id, parent=over))

    def _open(self, make: Callable[[], QDialog]) -> None:
        dialog = self._session.run(make)
        if isinstance(dialog, QDialog):
            show(dialog)

    def _refuse(self, code: str) -> None:
        self._session.troubled.emit(Refused(code))
