"""The folder that the last list came from or the last workbook went to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from leaddesk.ui.settings import Settings


def last_folder(settings: Settings) -> Path:
    """Where to begin looking: that folder if it is still there, else the user's documents."""
    kept = settings.folder
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    usual = Path(QStandardPaths.writableLocation(documents) or Path.home())
    return usual if usual.is_dir() else Path.home()


def remember_folder(settings: Settings, file: Path) -> None:
    """Begin there the next time."""
    settings.folder = str(file.absolute().parent)
    settings.save()
