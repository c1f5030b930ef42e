"""A picture of the window, painted without a display."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.filter import Filter
from leaddesk.domain.trouble import Trouble
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.views import KINDS

VIEWS = (*(kind.name for kind in KINDS), "contact")
SIZE = (1600, 960)


def take(
    window: MainWindow,
    file: Path,
    *,
    view: str = "board",
    select: str = "",
    size: tuple[int, int] = SIZE,
) -> bool:
    """Save a PNG of a view. `select` is looked for as the search would, the first found is
    selected; False, and no picture, when there is none. `view` 'contact' is the board with the
    panel, and with the first prospect when nothing is to be selected; the others show the panel
    only with somebody selected.

    Raises `Trouble`: folder_missing, cannot_write."""
    window.resize(*size)
    window.show()
    window.show_view("board" if view == "contact" else view)
    chosen = _found(window, select) if select else None
    if select and chosen is None:
        return False
    if chosen is None and view == "contact":
        chosen = _first(window)
    window.panel.setVisible(view == "contact" or chosen is not None)
    if chosen is not None:
        window.choose([chosen])
    QCoreApplication.processEvents()
    window.settle()
    QCoreApplication.processEvents()
    picture = window.grab()
    if not file.parent.is_dir():
        raise Trouble("folder_missing", file=str(file))
    if not picture.save(str(file), "PNG"):
        raise Trouble("cannot_write", file=str(file), reason="PNG")
    return True


def no_such_view(view: str) -> str:
    """The sentence for a view there is no picture of."""
    told = QCoreApplication.translate(
        "screenshot", "There is no view “{view}” yet. There are: {all}."
    )
    return told.format(view=view, all=", ".join(VIEWS))


def nobody_found(text: str) -> str:
    """The sentence for somebody to select who is not on the desk."""
    told = QCoreApplication.translate("screenshot", "Nobody on this desk matches “{text}”.")
    return told.format(text=text)


def painted(file: Path) -> str:
    """Where the picture lies, when there was no display to open the window on."""
    told = QCoreApplication.translate(
        "screenshot", "There is no display here, so the window was painted to {file}."
    )
    return told.format(file=file)


def _found(window: MainWindow, text: str) -> int | None:
    found = window.session.reads.contact_ids(Filter(text=text))
    return int(found[0]) if found else None


def _first(window: MainWindow) -> int | None:
    """The topmost prospect, else anybody."""
    reads = window.session.reads
    for stage in sorted(reads.stages(), key=lambda each: each.phase != "prospect"):
        found = reads.column_ids(stage.id)
        if found:
            return int(found[0])
    return None
