"""A desk on a real file, with a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.desk import Desk
from tests.desks import Clock, desk_in


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = desk_in(tmp_path, clock)
    yield desk
    desk.close()
