"""What is cut off, sticks out or lies over something else on a screen."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def faults(shown: QWidget) -> list[str]:
    """All of them, a sentence each."""
    return cut_off(shown) + outside(shown) + overlapping(shown)


def named(widget: QObject) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def of(shown: QWidget) -> list[QWidget]:
    """All that is on the screen of this window."""
    return [
        each
        for each in shown.findChildren(QWidget)
        if each.isVisible() and each.window() is shown and not each.visibleRegion().isEmpty()
    ]


def scrolled(widget: QWidget, shown: QWidget) -> QScrollArea | QAbstractScrollArea | None:
    """The area a widget may be scrolled to within."""
    parent = widget.parentWidget()
    while parent is not None and parent is not shown:
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def shortened(widget: QWidget, text: str) -> bool:
    """Whether words were shortened on purpose, and are told in full by a tip or a name."""
    whole = f"{widget.toolTip()} {widget.accessibleName()}"
    return "…" in text and len(whole) > len(text)


def cut_off(shown: QWidget) -> list[str]:
    found = []
    for each in of(shown):
        if isinstance(each, QLabel) and each.text() and each.pixmap().isNull():
            text = each.text()
            if QtGui.Qt.mightBeRichText(text) or shortened(each, text):
                continue
            if each.wordWrap():
                missing = each.heightForWidth(each.width()) - each.height()
                if missing > 2:
                    found.append(f"{named(each)} lacks {missing} px of height: {text!r}")
            elif each.minimumSizeHint().width() > each.width() + 1:
                found.append(f"{named(each)} is too narrow: {text!r}")
        elif isinstance(each, (QPushButton, QToolButton)) or (
            isinstance(each, QAbstractButton)
            and each.text()
            and type(each).paintEvent is QAbstractButton.paintEvent
        ):
            text = each.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            if not text or shortened(each, text):
                continue
            icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
            if isinstance(each, QToolButton) and each.toolButtonStyle() == icon_only:
                continue
            wide = max(each.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
            if wide > each.width():
                found.append(f"{named(each)} has {each.width()} px for {wide}: {text!r}")
    return found


def outside(shown: QWidget) -> list[str]:
    """What sticks out of the window, or out of the width of what it is scrolled in."""
    found = []
    for each in of(shown):
        at = QRect(each.mapTo(shown, QPoint()), each.size())
        area = scrolled(each, shown)
        if area is None:
            if not shown.rect().adjusted(-1, -1, 1, 1).contains(at):
                found.append(f"{named(each)} at {at.getRect()} is outside {shown.size().toTuple()}")
        elif isinstance(area, QScrollArea):
            inner = area.widget()
            never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if each is inner and never and inner.width() > area.viewport().width() + 1:
                found.append(f"{named(inner)} is wider than {named(area)}")
    return found


def overlapping(shown: QWidget) -> list[str]:
    """Neighbours of one layout that lie over one another."""
    found = []
    for parent in (shown, *of(shown)):
        layout = parent.layout()
        if layout is None or isinstance(parent, (QComboBox, QLineEdit, QAbstractSpinBox)):
            continue
        laid = [
            each
            for each in parent.findChildren(QWidget, options=DIRECT)
            if each.isVisible() and not each.isWindow() and in_layout(layout, each)
        ]  # fmt: skip
        for at, one in enumerate(laid):
            for two in laid[at + 1 :]:
                common = one.geometry().intersected(two.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(
                        f"{named(one)} and {named(two)} overlap by {common.size().toTuple()}"
                    )
    return found


def in_layout(layout: object, widget: QWidget) -> bool:
    for at in range(layout.count()):  # type: ignore[attr-defined]
        item = layout.itemAt(at)  # type: ignore[attr-defined]
        if item.widget() is widget or (item.layout() and in_layout(item.layout(), widget)):
            return True
    return False
