"""The window on another machine, with the scaling and the system's language that the environment
says: `python -m tests.ui.elsewhere FOLDER WIDTHxHEIGHT [LANGUAGE]` prints what was seen as JSON."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from leaddesk.desk import sample
from leaddesk.ui import language, texts, theme
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.desks import Clock, desk_in
from tests.journeys.words import foreign_words
from tests.ui.layout_faults import faults

VIEWS = ("board", "list", "today")


def seen(folder: Path, size: tuple[int, int], code: str) -> dict[str, Any]:
    """What every view shows, with the panel and without."""
    app = QApplication([])
    theme.apply(app, "light")
    code = code or language.system_language()
    language.use(app, code)
    desk = desk_in(folder, Clock())
    sample.fill(desk)
    window = MainWindow(Session(desk), app)
    window.resize(*size)
    window.show()
    found: dict[str, Any] = {"language": code, "faults": [], "foreign": []}
    for view in VIEWS:
        window.show_view(view)
        for panel in (False, True):
            window.panel.setVisible(panel)
            window.choose(desk.reads.contact_ids()[:1])
            QCoreApplication.processEvents()
            window.settle()
            QCoreApplication.processEvents()
            found["faults"] += [f"{view}: {each}" for each in faults(window)]
            found["foreign"] += foreign_words(window, code)
    picture = window.grab()
    found["picture"] = [picture.width(), picture.height()]
    found["new"] = window.all_actions["new_contact"].text()
    found["number"] = texts.number(1234567)
    found["money"] = texts.money(123456, "EUR")
    found["day"] = texts.day(date(2026, 11, 3))
    window.close()
    desk.close()
    return found


if __name__ == "__main__":
    where, asked, *spoken = sys.argv[1:]
    wide, high = (int(part) for part in asked.split("x"))
    print(json.dumps(seen(Path(where), (wide, high), "".join(spoken))))
