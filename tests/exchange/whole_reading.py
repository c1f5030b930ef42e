"""What a test gets when it reads a file: everything at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from leaddesk.exchange.reading import Problem, Reading, Row


@dataclass
class Read:
    """All a reader said."""

    reading: Reading
    rows: list[Row] = field(default_factory=list)
    rejected: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def fields(self) -> dict[str, str | None]:
        return {column.header: column.field for column in self.reading.columns}

    @property
    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]


ReadSheet = Callable[..., Read]
MakeSheet = Callable[..., Path]
