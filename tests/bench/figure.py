"""One measured figure beside its floor, taken in the same run because the machine is noisy."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

UNITS = {"s": (1, 3), "ms": (1000, 2), "MB": (1e-6, 0)}
"""What a value is multiplied with to be told in the unit, and its digits."""


@dataclass(frozen=True)
class Figure:
    """`value` and `floor` are medians in seconds, or bytes for the unit 'MB'; `limit` is what the
    ratio, or without a floor the value, may be. Seconds without a floor are told in ms."""

    name: str
    value: float
    limit: float
    floor: float | None = None
    spread: tuple[float, ...] = field(default=())
    unit: str = "s"

    @property
    def judged(self) -> float:
        return self.value / self.floor if self.floor else self.value

    def line(self) -> str:
        """'start, 1,000 contacts   0.412 s / 0.231 s = 1.78   limit 2.50   holds'."""
        verdict = "holds" if self.judged <= self.limit else "MISSED"
        if self.floor:
            told = f"{self._told(self.value):>10} / {self._told(self.floor)} = {self.judged:5.2f}"
            return f"{self.name:62} {told}   limit {self.limit:.2f}   {verdict}"
        high = f", highest {self._told(max(self.spread))}" if self.spread else ""
        limit = self._told(self.limit)
        return f"{self.name:62} {self._told(self.value):>10}{high}   limit {limit}   {verdict}"

    def _told(self, value: float) -> str:
        unit = "ms" if self.unit == "s" and not self.floor else self.unit
        factor, digits = UNITS[unit]
        return f"{value * factor:.{digits}f} {unit}"


def median(seconds: Sequence[float]) -> float:
    return statistics.median(seconds)


def percentile(seconds: Sequence[float], percent: int) -> float:
    """What that share of the runs stayed below, e.g. 95."""
    return statistics.quantiles(seconds, n=100, method="inclusive")[percent - 1]
