"""Lists that are dragged over a window, or were copied as files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

LISTS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".vcf", ".eml")


def dropped_lists(dropped: QMimeData) -> list[Path]:
    """The local lists that hover over the window; none when anything else is among them."""
    files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return files if all(file.suffix.lower() in LISTS for file in files) else []
