"""The rail at the left: one button per view. Views register themselves; a single one needs no
rail, so it stays hidden until there is something to choose."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from leaddesk.ui import icons, theme

WIDTH = 64
PICTURE = 20


class NavRail(QWidget):
    """Switches the pages of `views`."""

    def __init__(self, views: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav_rail")
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._views = views
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(views.setCurrentIndex)
        views.currentChanged.connect(self._follow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 10, 6, 10)
        self._column.setSpacing(4)
        self._column.addStretch()
        self.hide()

    def add(self, name: str, icon: str, title: str, view: QWidget) -> None:
        """A view with its button; `icon` is a name in resources/icons."""
        button = QToolButton(self)
        button.setObjectName(f"view_{name}")
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(PICTURE, PICTURE))
        button.setFixedWidth(WIDTH - 12)
        button.setProperty("icon_name", icon)
        index = self._views.addWidget(view)
        self._group.addButton(button, index)
        self._column.insertWidget(self._column.count() - 1, button)
        button.setChecked(index == self._views.currentIndex())
        self.setVisible(self._views.count() > 1)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        tokens = theme.current()
        for button in self._group.buttons():
            name = str(button.property("icon_name"))
            button.setIcon(icons.icon(name, tokens.muted, PICTURE, chosen=tokens.accent_text))

    def _follow(self, index: int) -> None:
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)
