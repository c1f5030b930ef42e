"""The look: contrast, one stroke width, and that current() reads back what was put on."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leaddesk import paths
from leaddesk.ui import icons, theme
from leaddesk.ui.colours import DARK, LIGHT, Theme

PAIRS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "card"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "card"),
    ("faint", "surface"),
    ("faint", "window"),
    ("muted", "lead_column"),
    ("muted", "prospect_column"),
    ("muted", "customer_column"),
    ("muted", "disqualified_column"),
    ("text", "lead_column"),
    ("text", "prospect_column"),
    ("text", "customer_column"),
    ("lead_text", "lead_ground"),
    ("prospect_text", "prospect_ground"),
    ("prospect_text", "window"),
    ("customer_text", "customer_ground"),
    ("disqualified_text", "disqualified_ground"),
    ("chip_text", "chip_ground"),
    ("today_text", "today_ground"),
    ("overdue_text", "overdue_ground"),
    ("good_text", "good_ground"),
    ("warn_text", "warn_ground"),
    ("accent_text", "accent_ground"),
    ("accent_text", "surface"),
    ("accent_text", "raised"),
    ("text", "accent_ground"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("danger", "surface"),
    ("danger", "window"),
    ("text", "raised"),
    ("muted", "raised"),
    # a hovered button, a selected and a disabled line, a field that is off, a menu
    ("text", "line"),
    ("muted", "accent_ground"),
    ("accent_text", "accent_ground"),
    ("accent_text", "window"),
    ("accent_text", "card"),
    ("faint", "raised"),
    ("faint", "card"),
    ("danger", "raised"),
    ("warn_text", "window"),
    ("text", "chip_ground"),
    ("muted", "disqualified_ground"),
    ("text", "disqualified_column"),
    ("overdue_text", "surface"),
    ("good_text", "surface"),
    ("warn_text", "surface"),
    ("overdue_text", "raised"),
]


def luminance(color: str) -> float:
    """WCAG 2.2 relative luminance."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(colors: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("line", "ground"),
    [
        ("gate", "window"),
        ("gate", "prospect_column"),
        ("gate", "card"),
        ("faint", "window"),
        ("faint", "card"),
        ("faint", "surface"),
        ("focus", "window"),
        ("focus", "surface"),
        ("focus", "raised"),
        ("focus", "card"),
        ("focus", "lead_column"),
        ("focus", "prospect_column"),
        ("focus", "customer_column"),
        ("focus", "disqualified_column"),
        ("focus", "accent_ground"),
        ("focus", "line_strong"),
        ("focus_on_accent", "accent"),
        ("danger", "surface"),
        ("good", "surface"),
        ("ring", "card"),
    ],
)
def test_lines_that_mean_something_can_be_seen(colors: Theme, line: str, ground: str) -> None:
    """The gate, the dashed edge of an open checklist, the place to drop cards on, the clock,
    and the line around whatever has the keyboard, also beside the edge it had before."""
    assert contrast(getattr(colors, line), getattr(colors, ground)) >= 3


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_current_is_the_theme_put_on(qapp: QApplication, choice: str) -> None:
    put_on = theme.apply(qapp, choice)
    assert theme.current() is put_on
    assert qapp.font().pixelSize() == theme.TEXT


def test_what_is_worn_already_is_not_put_on_again(qtbot: QtBot, qapp: QApplication) -> None:
    class Label(QLabel):
        dressed = 0

        def changeEvent(self, event: QEvent) -> None:
            self.dressed += event.type() == QEvent.Type.StyleChange
            super().changeEvent(event)

    theme.apply(qapp, "light")
    label = Label()
    qtbot.addWidget(label)
    label.show()
    before = label.dressed
    assert theme.apply(qapp, "light") is LIGHT
    assert label.dressed == before
    theme.apply(qapp, "dark")
    assert label.dressed > before
    theme.apply(qapp, "light")
    assert theme.current() is LIGHT


def test_every_colour_of_the_stylesheet_is_filled_in() -> None:
    assert "$" not in theme.stylesheet(LIGHT)


def test_every_icon_has_the_one_stroke_width_and_takes_a_colour() -> None:
    for name in icons.names():
        drawn = (paths.resources() / "icons" / f"{name}.svg").read_text()
        assert re.findall(r'stroke-width="([\d.]+)"', drawn) == ["1.6"]
        assert "currentColor" in drawn


def test_every_icon_can_be_painted(qapp: QApplication) -> None:
    for name in icons.names():
        picture = icons.pixmap(name, "#1f5fbf", scale=2).toImage()
        assert picture.width() == 2 * icons.SIZE
        assert any(picture.pixelColor(x, y).alpha() for x in range(36) for y in range(36)), name
