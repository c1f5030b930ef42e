"""One measured figure beside its floor, taken in the same run because the machine is noisy."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """`value` and `floor` are medians in seconds; `limit` is what the ratio, or without a floor
    the value, may be."""

    name: str
    value: float
    limit: float
    floor: float | None = None
    spread: tuple[float, ...] = field(default=())

    @property
    def judged(self) -> float:
        return self.value / self.floor if self.floor else self.value

    def line(self) -> str:
        """'start, 1,000 contacts   0.412 s / 0.231 s = 1.78   limit 2.50   holds'."""
        verdict = "holds" if self.judged <= self.limit else "MISSED"
        if self.floor:
            told = f"{self.value:8.3f} s / {self.floor:.3f} s = {self.judged:5.2f}"
            return f"{self.name:58} {told}   limit {self.limit:.2f}   {verdict}"
        told = f"{self.value * 1000:8.2f} ms"
        high = f", highest {max(self.spread) * 1000:.1f} ms" if self.spread else ""
        return f"{self.name:58} {told}{high}   limit {self.limit * 1000:.0f} ms   {verdict}"


def median(seconds: list[float]) -> float:
    return statistics.median(seconds)
