"""Own icons, one stroke width, coloured when asked for: resources/icons/<name>.svg draws with
'currentColor', which becomes the colour given."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from leaddesk import paths

SIZE = 18


def names() -> list[str]:
    """All icons there are."""
    return sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))


@lru_cache(maxsize=256)
def icon(name: str, color: str, size: int = SIZE, disabled: str = "", chosen: str = "") -> QIcon:
    """The icon in a colour '#rrggbb', drawn when it is shown, sharp at any scaling; `disabled`
    is the colour where the button is greyed out, `chosen` where it is pressed in."""
    return QIcon(_Drawn(name, color, disabled or color, chosen or color))


class _Drawn(QIconEngine):
    """Draws an icon in the size asked for, and keeps the picture."""

    def __init__(self, name: str, color: str, disabled: str, chosen: str) -> None:
        super().__init__()
        self._made = (name, color, disabled, chosen)
        self._pictures: dict[tuple[str, int, float], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Drawn(*self._made)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """`size` in logical px, `scale` device px per logical one, as Qt asks for it."""
        name, color, disabled, chosen = self._made
        if mode == QIcon.Mode.Disabled:
            color = disabled
        elif state == QIcon.State.On:
            color = chosen
        key = (color, min(size.width(), size.height()), scale)
        if key not in self._pictures:
            self._pictures[key] = pixmap(name, color, key[1], scale)
        return self._pictures[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # Not the painter's device: asking for that loads every class of Qt, 12 ms of a start.
        scale = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        side = min(rect.width(), rect.height())
        drawn = self.scaledPixmap(QSize(side, side), mode, state, scale)
        at = QRect(0, 0, side, side)
        at.moveCenter(rect.center())
        painter.drawPixmap(at, drawn)


def pixmap(name: str, color: str, size: int = SIZE, scale: float = 1) -> QPixmap:
    """One picture of an icon: `size` logical px, `scale` device px per logical one."""
    from PySide6.QtSvg import QSvgRenderer

    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
