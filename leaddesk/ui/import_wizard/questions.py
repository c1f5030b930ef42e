"""What the wizard asks in a box of its own: whether to leave, where to save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from leaddesk.domain.pasted import is_pasted
from leaddesk.ui import texts
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.settings import Settings

translate = QCoreApplication.translate


def ask_to_leave(over: QWidget, leave: Callable[[], None], *, waiting: bool) -> None:
    """Whether what was chosen for the file, and the files that wait, may be left."""
    box = QMessageBox(over)
    box.setObjectName("discard_question")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(over.windowTitle())
    box.setText(
        translate("questions", "Leave the import? The files that wait would not be imported.")
        if waiting
        else translate("questions", "Leave the import? What you chose for this file would be lost.")
    )
    keep = box.addButton(translate("questions", "Go on"), QMessageBox.ButtonRole.RejectRole)
    keep.setObjectName("keep_importing")
    gone = box.addButton(translate("questions", "Leave"), QMessageBox.ButtonRole.DestructiveRole)
    gone.setObjectName("discard")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gone.clicked.connect(leave)
    box.open()


def where_to_save_rejected(over: QWidget, settings: Settings, path: Path) -> Path | None:
    """The workbook for the rejected rows of a file; None when nobody wants it."""
    pasted = is_pasted(path.name)
    stem = texts.file_title(path.name) if pasted else path.stem
    folder = last_folder(settings) if pasted else path.parent
    name = translate("questions", "{file} rejected.xlsx").format(file=stem)
    chosen, _ = QFileDialog.getSaveFileName(
        over, translate("questions", "Save rejected rows"), str(folder / name),
        translate("questions", "Excel workbook (*.xlsx)"),
    )  # fmt: skip
    if not chosen:
        return None
    file = Path(chosen if chosen.lower().endswith(".xlsx") else f"{chosen}.xlsx")
    remember_folder(settings, file)
    return file
