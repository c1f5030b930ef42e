"""The Tab key goes through a dialog as the eye does: in the order of its layouts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

STOPS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QAbstractItemView)


def put_in_order(window: QWidget) -> None:
    """Set the order of Tab for a whole window; again whenever something was added.

    A part that knows better says so by a method `stops()`."""
    for before, after in pairwise(_stops(window)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, STOPS):
        yield widget
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _stops(inside)
    elif hasattr(widget, "stops"):
        yield from widget.stops()
    else:
        yield from _within(widget.layout())


def _within(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from _stops(widget)
        elif item is not None:
            yield from _within(item.layout())
