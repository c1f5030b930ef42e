"""What screens and commands ask of the file. Nothing here writes."""

from __future__ import annotations

from leaddesk.store.reads.exports import ExportReads
from leaddesk.store.reads.history import HistoryReads


class Reads(HistoryReads, ExportReads):
    """All questions in one place: `desk.reads`."""
