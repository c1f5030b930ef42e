"""PySide6 6.12.0 on Python 3.11 loses a reference to None on every call that returns nothing,
and the program aborts after some thousand paints. Whoever raises the pin hears of it here."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.blockSignals(False)
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
