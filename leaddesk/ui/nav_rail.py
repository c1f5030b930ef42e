"""The rail at the left: one button per view. A single view needs no rail, so it stays hidden until
there is something to choose."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from leaddesk.ui import icons, theme

WIDTH = 64
PICTURE = 20


class NavRail(QWidget):
    """`wanted(name)` says which view a button asks for."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav_rail")
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 10, 6, 10)
        self._column.setSpacing(4)
        self._column.addStretch()
        self.hide()

    def add(self, name: str, icon: str, title: str) -> None:
        """A button for a view; `icon` is a name in resources/icons."""
        button = QToolButton(self)
        button.setObjectName(f"view_{name}")
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(PICTURE, PICTURE))
        button.setProperty("icon_name", icon)
        button.clicked.connect(lambda: self.wanted.emit(name))
        self._buttons[name] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)
        self._widen()
        self.setVisible(len(self._buttons) > 1)
        self.refresh_theme()

    def _widen(self) -> None:
        """As narrow as the picture has it, unless a word is longer."""
        bold = QFont(self.font())
        bold.setPixelSize(theme.TEXT_TINY)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(bold)
        words = max(line.horizontalAdvance(each.text()) for each in self._buttons.values())
        self.setFixedWidth(max(WIDTH, words + 18))
        for each in self._buttons.values():
            each.setFixedWidth(self.width() - 12)

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        tokens = theme.current()
        for button in self._buttons.values():
            name = str(button.property("icon_name"))
            button.setIcon(icons.icon(name, tokens.muted, PICTURE, chosen=tokens.accent_text))

    def choose(self, name: str) -> None:
        """Mark the view that is in front."""
        self._buttons[name].setChecked(True)
