"""Cards as they were painted last, so that scrolling and moving is copying."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import NamedTuple

from PySide6.QtGui import QPixmap

from leaddesk.domain.card import Card

MOST = 8_000_000
"""Device px kept at most (32 MB): the cards of a 4K screen."""


class Painted(NamedTuple):
    """A picture, and what it shows."""

    card: Card
    today: date
    picture: QPixmap

    @property
    def size(self) -> int:
        """Device px."""
        return self.picture.width() * self.picture.height()


class PaintedCards:
    """Pictures by whatever tells them apart; those not looked at for longest go first."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._size = 0
        self._kept: dict[Hashable, Painted] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def find(self, key: Hashable, card: Card, today: date) -> QPixmap | None:
        """The picture, if it still shows what the card says today."""
        found = self._kept.pop(key, None)
        if found is None:
            return None
        if not (found.card is card or found.card == card) or found.today != today:
            self._size -= found.size
            return None
        self._kept[key] = found
        return found.picture

    def keep(self, key: Hashable, card: Card, today: date, picture: QPixmap) -> None:
        """Keep one more, let go of the oldest."""
        fresh = Painted(card, today, picture)
        self._kept[key] = fresh
        self._size += fresh.size
        while self._size > self._most:
            self._size -= self._kept.pop(next(iter(self._kept))).size

    def clear(self) -> None:
        """Forget all: fonts or colours changed."""
        self._kept.clear()
        self._size = 0
