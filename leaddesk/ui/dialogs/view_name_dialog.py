"""A name for a view: saving what is filtered now, or renaming a saved one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.domain.filter import Filter
from leaddesk.domain.saved_view import SavedView
from leaddesk.ui.dialogs.form import TextField
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import filters


class ViewNameDialog(SheetDialog):
    """Saves `filter`, or renames `view`."""

    wide = 420

    def __init__(
        self, session: Session, filter: Filter, view: SavedView | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = self.tr("Rename the view") if view else self.tr("Save as a view")
        told = filters.parts(view.filter if view else filter, session.reads)
        super().__init__(session, "view_name_dialog", title, told, "filter", parent)
        self._filter, self._view = filter, view
        self.name = TextField(
            "view_name", self.tr("Name"), view.name if view else "",
            placeholder=self.tr("e.g. Bavaria, overdue"),
        )  # fmt: skip
        self.body.addWidget(self.name)
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Rename") if view else self.tr("Save"))
        self.first = self.name.line

    def save(self) -> bool:
        verbs = self.session.desk.saved_views
        if self._view is not None:
            return self.run_and_close(verbs.rename, self._view.id, self.name.value())
        return self.run_and_close(verbs.save, self.name.value(), self._filter)
