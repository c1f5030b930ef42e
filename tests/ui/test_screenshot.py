from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from leaddesk.domain.trouble import Trouble
from leaddesk.ui import screenshot
from leaddesk.ui.main_window import MainWindow
from tests.ui.conftest import People


def test_the_picture_has_the_size_asked_for(window: MainWindow, tmp_path: Path) -> None:
    assert screenshot.take(window, tmp_path / "board.png", size=(1280, 800))
    picture = QImage(str(tmp_path / "board.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
    assert window.panel.isHidden()


def test_who_is_asked_for_is_selected_and_shown_in_the_panel(
    window: MainWindow, tmp_path: Path, people: People
) -> None:
    assert screenshot.take(window, tmp_path / "board.png", select="vogt")
    assert window.views["board"].selected() == [people.katrin]
    assert window.findChild(QLabel, "contact_name").text() == "Katrin Vogt"


def test_the_contact_view_shows_a_prospect(
    window: MainWindow, tmp_path: Path, people: People
) -> None:
    window.choose([])
    assert screenshot.take(window, tmp_path / "contact.png", view="contact")
    assert window.views["board"].selected()[0] in (people.anna, people.kita)
    assert window.panel.isVisible()


def test_nobody_found_means_no_picture(window: MainWindow, tmp_path: Path) -> None:
    assert not screenshot.take(window, tmp_path / "board.png", select="nobody at all")
    assert not (tmp_path / "board.png").exists()
    assert "nobody at all" in screenshot.nobody_found("nobody at all")


def test_a_picture_that_cannot_be_saved_is_a_trouble(window: MainWindow, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as missing:
        screenshot.take(window, tmp_path / "no such folder" / "board.png")
    assert missing.value.code == "folder_missing"
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(Trouble) as folder:
        screenshot.take(window, tmp_path / "folder.png")
    assert folder.value.code == "cannot_write"


def test_light_and_dark_are_different_pictures(window: MainWindow, tmp_path: Path) -> None:
    screenshot.take(window, tmp_path / "light.png")
    window.wear("dark")
    screenshot.take(window, tmp_path / "dark.png")
    light, dark = (QImage(str(tmp_path / f"{name}.png")) for name in ("light", "dark"))
    assert light.pixelColor(400, 20).lightness() > 200
    assert dark.pixelColor(400, 20).lightness() < 60
