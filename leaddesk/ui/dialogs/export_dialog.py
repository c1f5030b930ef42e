"""Contacts out: which ones, as what, where to. It is written beside the window; a target that
cannot be written to leaves everything as it was, and the dialog open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from PySide6.QtCore import Qt

from leaddesk.domain.card import EVERYTHING, Filter
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import Field, TextField, label, section
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.import_wizard.counted import Rows
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

ENDINGS = ("xlsx", "csv")


class ExportDialog(SheetDialog):
    """`filter` is what the board shows, `selected_ids` what is selected on it."""

    wide = 560

    def __init__(
        self, session: Session, filter: Filter, selected_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            session, "export_dialog", LATER, LATER, "export", parent
        )
