"""Own icons, one stroke width, coloured when asked for: resources/icons/<name>.svg draws with
'currentColor', which becomes the colour given."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from leaddesk import paths

SIZE = 18
SCALES = (1, 2, 3)


def names() -> list[str]:
    """All icons there are."""
    return sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))


@lru_cache(maxsize=256)
def icon(name: str, color: str, size: int = SIZE, disabled: str = "") -> QIcon:
    """The icon in a colour '#rrggbb', sharp at 100 to 300 % scaling; `disabled` is the colour
    where the button is greyed out."""
    found = QIcon()
    for scale in SCALES:
        found.addPixmap(pixmap(name, color, size, scale))
        if disabled:
            found.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return found


def pixmap(name: str, color: str, size: int = SIZE, scale: float = 1) -> QPixmap:
    """One picture of an icon: `size` logical px, `scale` device px per logical one."""
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture
