"""How near the next step is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leaddesk.domain.followup import urgency

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("days", "near"), [(-400, "overdue"), (-1, "overdue"), (0, "today"), (1, "later")]
)
def test_a_next_step_is_overdue_today_or_later(days: int, near: str) -> None:
    assert urgency(TODAY + timedelta(days), TODAY) == near


def test_no_next_step_is_none() -> None:
    assert urgency(None, TODAY) == "none"
