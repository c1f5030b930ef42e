"""How each column of a desk is looked at on this machine: folded, how wide, sorted by what. Kept in
the settings by the desk's file."""

from __future__ import annotations

from typing import Any

from leaddesk.domain.pipeline import SORTS
from leaddesk.ui.board.desk_side import Session

NARROWEST, WIDEST = 120, 640
"""Px a column of its own width may have."""


class KeptColumns:
    """Read and written by stage id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def folded(self, stage_id: int) -> bool:
        """Whether only a strip is shown."""
        return self._of(stage_id).get("folded") is True

    def width(self, stage_id: int) -> int | None:
        """Px of its own; None shares what the others leave."""
        width = self._of(stage_id).get("width")
        if not isinstance(width, int):
            return None
        return max(NARROWEST, min(width, WIDEST))

    def sort(self, stage_id: int) -> str:
        """One of `SORTS`."""
        sort = self._of(stage_id).get("sort", "")
        return sort if sort in SORTS else ""

    def keep(self, stage_id: int, **values: Any) -> None:
        """Remember some of folded, width and sort; what is as usual takes no room."""
        columns = self._columns()
        kept = self._of(stage_id) | values
        kept = {name: value for name, value in kept.items() if value not in (None, "", False)}
        columns.pop(str(stage_id), None)
        if kept:
            columns[str(stage_id)] = kept
        self._session.settings.save()

    def _of(self, stage_id: int) -> dict[str, Any]:
        found = self._columns().get(str(stage_id))
        return dict(found) if isinstance(found, dict) else {}

    def _columns(self) -> dict[str, Any]:
        return self._session.settings.columns_of(self._session.desk.path)
