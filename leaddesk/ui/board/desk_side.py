"""What the board asks of the desk, and no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from leaddesk.domain.card import Card, ColumnCount
from leaddesk.domain.filter import Filter
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.search_words import Found
from leaddesk.ui.settings import Settings


class Reads(Protocol):
    """What the board asks of the desk."""

    def stages(self) -> list[Stage]: ...
    def column_counts(self, filter: Filter = ...) -> Mapping[int, ColumnCount]: ...
    def column_ids(
        self, stage_id: int, filter: Filter = ..., sort: str = ..., limit: int | None = ...
    ) -> list[int]: ...
    def next_below(self, ids: Sequence[int]) -> list[tuple[int, int, int | None]]: ...
    def found_in(self, contact_id: int, text: str) -> Sequence[Found]: ...
    def cards(self, ids: Sequence[int]) -> dict[int, Card]: ...


class Session(Protocol):
    """The part of `ui.session.Session` that the board uses."""

    @property
    def reads(self) -> Any: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def desk(self) -> Any: ...
    def today(self) -> date: ...
