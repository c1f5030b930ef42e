"""An import as the list of imports shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class ImportRun:
    """`step_id` is the step that undo takes back, 0 where it came with something else, such as the
    sample contacts. `source` is {'key', 'name'}, empty where none was chosen for all of it.
    `counts` are rows by verdict, with 'rows' and 'possible_duplicates'. `here` are the
    contacts it added or changed that are still there."""

    step_id: int
    import_id: int
    at: datetime
    file: str
    source: Mapping[str, str]
    counts: Mapping[str, int]
    undone: bool = False
    here: int = 0
