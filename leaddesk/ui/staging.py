"""What happens when somebody wants another board: stages renamed, moved, deleted at their header,
or all of them in a dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.ui.moving import show
from leaddesk.ui.session import Session


class Staging(QObject):
    """Runs one verb of the desk, or opens the dialog that does."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def do(self, deed: str, stage_id: int, value: object = None) -> None:
        """'rename' (to a name), 'move' (so many places), 'delete', 'add' (beside it) and 'stale'
        (its limit of days)."""
        stages = self._session.desk.stages
        if deed == "rename":
            self._session.run(stages.rename, stage_id, value)
        elif deed == "move":
            self._session.run(stages.move, stage_id, value)
        elif deed == "delete":
            self._session.run(stages.delete, stage_id)
        else:
            beside, stale = (stage_id, None) if deed == "add" else (None, stage_id)
            self.stages(beside=beside, stale=stale)

    def stages(self, beside: int | None = None, stale: int | None = None) -> None:
        """All stages."""
        from leaddesk.ui.dialogs.stages_dialog import StagesDialog

        self._open(StagesDialog(self._session, self._window, beside=beside, stale=stale))

    def criteria(self) -> None:
        """The questions of the checklist."""
        from leaddesk.ui.dialogs.criteria_dialog import CriteriaDialog

        self._open(CriteriaDialog(self._session, self._window))

    def _open(self, dialog: QDialog) -> None:
        show(dialog)
