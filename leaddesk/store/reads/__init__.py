"""What screens and commands ask of the file. Nothing here writes."""

from __future__ import annotations

from leaddesk.store.reads.agenda import AgendaReads
from leaddesk.store.reads.alike import AlikeReads
from leaddesk.store.reads.files import FileReads
from leaddesk.store.reads.finding import FindingReads
from leaddesk.store.reads.found import FoundReads
from leaddesk.store.reads.history import HistoryReads
from leaddesk.store.reads.timeline import TimelineReads


class Reads(AgendaReads, HistoryReads, FileReads, AlikeReads, FoundReads, FindingReads,
            TimelineReads):  # fmt: skip
    """All questions in one place: `desk.reads`."""
