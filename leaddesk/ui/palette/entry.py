"""One line of the command palette, and in which order they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from leaddesk.domain.fitting import fit

RECENT = 12
"""So many are remembered as used last."""
MOST = 60
"""Lines shown; who types on finds the others."""
TIP_SHARE = 0.5
RECENT_SHARE = 0.15
OFF_SHARE = 0.35


@dataclass(frozen=True)
class Entry:
    """`key` is what is remembered of it; `words` what is typed for; `detail` stands grey beside
    them and `keys` at the end. `off` says why it cannot be done now, '' when it can. `rank` is
    how well it fits where the words alone do not say it, `tip` what is typed for besides."""

    key: str
    words: str
    do: Callable[[], object] = field(compare=False)
    icon: str = ""
    detail: str = ""
    keys: str = ""
    off: str = ""
    tip: str = ""
    rank: float | None = None


def untyped(entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """What is shown before anything is typed: used last, then the rest as it comes; what cannot
    be done now comes last."""
    place = {key: at for at, key in enumerate(recent)}

    def order(entry: Entry) -> tuple[bool, int]:
        return bool(entry.off), place.get(entry.key, len(place))

    return sorted(entries, key=order)


def sorted_by(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """Those that fit what was typed, the best first; used lately counts for more."""
    place = {key: at for at, key in enumerate(recent)}
    ranked = []
    for at, entry in enumerate(entries):
        worth = entry.rank
        if worth is None:
            worth = max(fit(typed, entry.words), TIP_SHARE * fit(typed, entry.tip))
        if worth <= 0:
            continue
        if entry.key in place:
            worth += RECENT_SHARE * (1 - place[entry.key] / RECENT)
        ranked.append((-(worth - OFF_SHARE * bool(entry.off)), at, entry))
    ranked.sort(key=lambda each: each[:2])
    return [entry for _, _, entry in ranked[:MOST]]
