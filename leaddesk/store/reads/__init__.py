"""What screens and commands ask of the file. Nothing here writes."""

from __future__ import annotations

from leaddesk.store.reads.agenda import AgendaReads
from leaddesk.store.reads.history import HistoryReads
from leaddesk.store.reads.lines import LineReads
from leaddesk.store.reads.mappings import MappingReads


class Reads(AgendaReads, HistoryReads, MappingReads, LineReads):
    """All questions in one place: `desk.reads`."""
