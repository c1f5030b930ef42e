"""The chip of the bar that narrows by place: the towns most contacts are in, one tick each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from leaddesk.ui import texts
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

MOST = 15
"""Towns offered; any other place is typed into the filter dialog."""
WIDEST = 150


class PlaceChip(QPushButton):
    """`wanted(str)`: places as `Filter.place` names them; `typing_wanted()`: another one."""

    wanted = Signal(str)
    typing_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_place_chip")
        self.setProperty("look", "chip")
        self._session = session
        self._places: list[str] = []
        menu = QMenu(self)
        menu.setObjectName("place_menu")
        menu.aboutToShow.connect(self._list_towns)
        self.setMenu(menu)
        self.show_place("")

    def show_place(self, place: str) -> None:
        """Name what is asked for."""
        self._places = [each for piece in place.split(",") if (each := piece.strip())]
        told = ", ".join(self._places) or self.tr("all")
        words = self.tr("Place: {which}").format(which=told)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        self.setText(shown.replace("&", "&&") + " ▾")
        self.setAccessibleName(words)
        self.setToolTip(tip(self.tr("Show only contacts from certain places")))

    def _list_towns(self) -> None:
        menu = self.menu()
        menu.clear()
        every = menu.addAction(self.tr("All places"))
        every.setObjectName("place_all")
        every.setCheckable(True)
        every.setChecked(not self._places)
        every.triggered.connect(lambda: self.wanted.emit(""))
        menu.addSeparator()
        towns = self._session.reads.towns(MOST)
        there = {town for town, _ in towns}
        asked = [(each, None) for each in self._places if each not in there]
        for number, (town, count) in enumerate([*asked, *towns]):
            words = town.replace("&", "&&")
            entry = menu.addAction(f"{words}  ·  {texts.number(count)}" if count else words)
            entry.setObjectName(f"place_{number}")
            entry.setCheckable(True)
            entry.setChecked(town in self._places)
            left = [each for each in self._places if each != town]
            chosen = ", ".join(left if town in self._places else [*left, town])
            entry.triggered.connect(lambda _on, to=chosen: self.wanted.emit(to))
        menu.addSeparator()
        other = menu.addAction(self.tr("Another place…"))
        other.setObjectName("place_other")
        other.triggered.connect(self.typing_wanted)
