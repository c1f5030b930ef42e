"""Fields of the filter dialog that take several at once: ticks, tags, and own fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.filter import LIGHTS
from leaddesk.domain.objection import WAYS
from leaddesk.ui.dialogs.form import ChoiceField, Field, TextField, Tick, row
from leaddesk.ui.words import permission

ANSWERS = ("green", "green amber", "amber", "amber red", "red")
"""The lights one asks for together; whoever chooses a way first of all wants the first."""


class Ticks(Field):
    """Several of a few: a tick each, three in a row."""

    def __init__(
        self, name: str, text: str, offered: Sequence[tuple[object, str]], chosen: Iterable[object]
    ) -> None:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        super().__init__(name, text, box)
        wanted = set(chosen)
        self._ticks: list[tuple[object, Tick]] = []
        for number, (code, word) in enumerate(offered):
            tick = Tick(word.replace("&", "&&"))
            tick.setObjectName(f"{name}_{number}")
            tick.setAccessibleName(f"{text}: {word}")
            tick.setChecked(code in wanted)
            tick.toggled.connect(lambda: self.changed.emit())
            grid.addWidget(tick, number // 3, number % 3)
            self._ticks.append((code, tick))

    def chosen(self) -> list[object]:
        return [code for code, tick in self._ticks if tick.isChecked()]

    def clear(self) -> None:
        for _, tick in self._ticks:
            tick.setChecked(False)


class TagsField(TextField):
    """Tags set apart by commas, of those there are; one of them must fit."""

    def __init__(self, there: Sequence[str], chosen: Iterable[str]) -> None:
        self._there = {tag.casefold(): tag for tag in [*chosen, *there]}
        shown = ", ".join(sorted(chosen))
        few = ", ".join(there[:2])
        super().__init__("filter_tag", "", shown, placeholder=few)
        self.rename(self.tr("Tags"))

    def tags(self) -> frozenset[str]:
        return frozenset(self._there.get(each.casefold(), each) for each in self._pieces())

    def check(self) -> bool:
        unknown = next((e for e in self._pieces() if e.casefold() not in self._there), None)
        if unknown is not None:
            self.complain(self.tr("There is no tag “{tag}”.").format(tag=unknown))
        return unknown is None

    def _pieces(self) -> list[str]:
        return [piece for each in self.value().split(",") if (piece := each.strip())]


class OwnFilters(QWidget):
    """Own fields and what each contains; all of it must hold."""

    changed = Signal()

    def __init__(self, names: Sequence[str], chosen: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._names = names
        self.rows: list[tuple[ChoiceField, TextField]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._more = QPushButton(self.tr("Another own field"), self)
        self._more.setObjectName("filter_own_more")
        self._more.setProperty("look", "small")
        self._more.clicked.connect(lambda: self._add().setFocus())
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        for name, holds in [*chosen] or [("", "")]:
            self._add(name, holds)
        self.setVisible(bool(names))

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """(name, what it contains), those with a name."""
        found = [(str(own.value()), holds.value()) for own, holds in self.rows]
        return tuple(each for each in found if each[0])

    def clear(self) -> None:
        for own, holds in self.rows:
            own.set_value("")
            holds.set_value("")

    def _add(self, name: str = "", holds: str = "") -> ChoiceField:
        end = f"_{len(self.rows)}" if self.rows else ""
        options = [("", self.tr("any")), *((each, each) for each in self._names)]
        own = ChoiceField(f"filter_own{end}", self.tr("Own field"), options, name)
        words = TextField(f"filter_holds{end}", self.tr("contains"), holds)
        for field in (own, words):
            field.changed.connect(self.changed)
        self.rows.append((own, words))
        self._column.insertLayout(len(self.rows) - 1, row(own, words))
        return own


class PermissionFilters(QWidget):
    """What the rules answer to "May I contact?", by way; all of it must hold."""

    changed = Signal()

    def __init__(self, chosen: frozenset[str]) -> None:
        super().__init__()
        self.rows: list[tuple[ChoiceField, ChoiceField]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._more = QPushButton(self.tr("Another way"), self)
        self._more.setObjectName("filter_way_more")
        self._more.setProperty("look", "small")
        self._more.clicked.connect(lambda: self._add().setFocus())
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        for way in WAYS:
            lights = " ".join(each for each in LIGHTS if f"{way}:{each}" in chosen)
            if lights:
                self._add(way, lights)
        if not self.rows:
            self._add()

    def asked(self) -> frozenset[str]:
        """As a filter keeps it."""
        return frozenset(
            f"{way.value()}:{light}"
            for way, lights in self.rows
            if way.value()
            for light in str(lights.value()).split()
        )

    def clear(self) -> None:
        for way, lights in self.rows:
            way.set_value("")
            lights.set_value(ANSWERS[0])

    def _add(self, way: str = "", chosen: str = ANSWERS[0]) -> ChoiceField:
        end = f"_{len(self.rows)}" if self.rows else ""
        ways = [("", self.tr("any")), *((each, permission.channel(each)) for each in WAYS)]
        field = ChoiceField(f"filter_way{end}", self.tr("May I contact?"), ways, way)
        offered = [
            (each, permission.lights(each.split())) for each in dict.fromkeys((*ANSWERS, chosen))
        ]
        lights = ChoiceField(f"filter_light{end}", self.tr("Answer"), offered, chosen)
        kept = lights.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        lights.setSizePolicy(kept)
        lights.setVisible(bool(way))
        field.changed.connect(lambda: lights.setVisible(bool(field.value())))
        for each in (field, lights):
            each.changed.connect(self.changed)
        self.rows.append((field, lights))
        self._column.insertLayout(len(self.rows) - 1, row(field, lights))
        return field
