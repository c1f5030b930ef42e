"""A list on the clipboard: rows of a spreadsheet, a table of a web page, an address card. It is
handed to the import as a file in a private folder, so that it is read like every file from
outside, in a process of its own, as often as the wizard asks; the folder goes with the wizard."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from leaddesk.domain.pasted import PASTED
from leaddesk.ui.dropped import dropped_lists

_CARD = re.compile(r"\s*BEGIN\s*:\s*VCARD\b", re.IGNORECASE)
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_CARDS = ("text/vcard", "text/x-vcard", "text/directory")
_LARGEST_PAGE = 10_000_000
"""Characters of a page; a larger table is taken as plain text, which is a tenth of it."""


def list_on(clipboard: QMimeData) -> tuple[str, str] | None:
    """What is copied, as (ending, content) of a file; None when it is no list."""
    for kind in _CARDS:
        if clipboard.hasFormat(kind):
            return ".vcf", bytes(clipboard.data(kind).data()).decode("utf-8", "replace")
    text = clipboard.text() if clipboard.hasText() else ""
    if _CARD.match(text):
        return ".vcf", text
    page = clipboard.html() if clipboard.hasHtml() else ""
    if len(page) <= _LARGEST_PAGE and _TABLE.search(page):
        return ".html", page
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    if any("\t" in line for line in lines):
        return ".tsv", f"sep=\t\n{text}"
    for mark in (";", ","):
        marks = {line.count(mark) for line in lines}
        if len(lines) > 1 and len(marks) == 1 and marks != {0}:
            return ".csv", f"sep={mark}\n{text}"
    return None


def copied_files(clipboard: QMimeData) -> list[Path] | PastedFile:
    """The files that were copied, or the list as one; [] when there is neither."""
    if files := dropped_lists(clipboard):
        return files
    found = list_on(clipboard)
    return PastedFile(*found) if found else []


def nothing_copied() -> str:
    """The sentence for a clipboard without a list."""
    return QCoreApplication.translate(
        "pasting",
        "There is no list on the clipboard. Copy rows of a spreadsheet, a table of a web page or "
        "an address card first.",
    )


class PastedFile:
    """A pasted list as a file that nobody else may read, until `remove`."""

    def __init__(self, ending: str, content: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / f"{PASTED}{ending}"
        mark = "" if ending == ".vcf" else "\ufeff"
        self.path.write_text(mark + content, encoding="utf-8", errors="replace", newline="")

    def remove(self) -> None:
        """Take it away; may be called twice."""
        self._folder.cleanup()
