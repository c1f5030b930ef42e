"""The look put on: sizes in px, fonts, palette and stylesheet from a theme's colours.

`current()` reads the theme off the palette, so that nothing here keeps a state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from leaddesk.ui.colours import DARK, LIGHT, Theme
from leaddesk.ui.stylesheet import stylesheet

__all__ = ["DARK", "LIGHT", "Theme", "apply", "choose", "current", "dress", "stylesheet", "themed"]

FAMILY = "Inter"

# Sizes in logical px; Qt scales them with the screen.
TEXT = 13
TEXT_TINY = 11
GAP = 8


def themed(choice: str) -> Theme:
    """The theme for 'light', 'dark' or 'system'."""
    if choice == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def current() -> Theme:
    """The theme in force, read off the application's palette."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def apply(app: QApplication, choice: str) -> Theme:
    """Dress the whole program; takes effect on open windows too. What is worn already is not put
    on again: it would take 0.1 s and more, for every widget there is."""
    theme = themed(choice)
    if app.styleSheet() != stylesheet(theme):
        choose(app, choice)
        dress(app)
    return theme


def choose(app: QApplication, choice: str) -> Theme:
    """Fonts and colours without the stylesheet: a window is built faster undressed, and
    `dress` follows before it is shown."""
    theme = themed(choice)
    app.setStyle("Fusion")
    app.setFont(font(app.font()))
    app.setPalette(palette(theme))
    return theme


def dress(app: QApplication) -> None:
    """The stylesheet of the theme that was chosen."""
    app.setStyleSheet(stylesheet(current()))


def font(system: QFont) -> QFont:
    """Inter in the text size; the system's own family where Inter is not installed."""
    families = [FAMILY] + [each for each in system.families() if each != FAMILY]
    dressed = QFont(families)
    dressed.setPixelSize(TEXT)
    return dressed


def palette(theme: Theme) -> QPalette:
    """The palette behind what the stylesheet leaves alone, and what `current()` reads."""
    role = QPalette.ColorRole
    dressed = QPalette(QColor(theme.raised), QColor(theme.window))
    for which, color in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent_text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Mid, theme.line_strong),
        (role.Accent, theme.accent),
    ):
        dressed.setColor(which, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        dressed.setColor(off, which, QColor(theme.faint))
    return dressed
