"""Everything one can filter by. What is left empty asks for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import NEXT_STEPS
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import ChoiceField, Field, TextField, Tick, row
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField
from leaddesk.ui.session import Session
from leaddesk.ui.words import filters


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
            grid.addWidget(tick, number // 3, number % 3)
            self._ticks.append((code, tick))

    def chosen(self) -> list[object]:
        return [code for code, tick in self._ticks if tick.isChecked()]

    def clear(self) -> None:
        for _, tick in self._ticks:
            tick.setChecked(False)


class FilterDialog(SheetDialog):
    """`wanted(Filter)` when it is confirmed. Keeps what it has no field for as it is."""

    wanted = Signal(object)
    wide = 560

    def __init__(self, session: Session, filter: Filter, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "filter_dialog", self.tr("Filter"),
            self.tr("All of it must hold. What is left empty asks for nothing."), "filter", parent,
        )  # fmt: skip
        self._filter = filter
        reads, today = session.reads, session.today()
        stages = [(stage.id, texts.stage_name(stage)) for stage in reads.stages()]
        self.stages = Ticks("filter_stages", self.tr("Stage"), stages, filter.stage_ids)
        steps = [(code, filters.next_step(code)) for code in NEXT_STEPS]
        self.steps = Ticks("filter_steps", self.tr("Next step"), steps, filter.next_steps)
        stale = [(True, self.tr("lies too long in its stage"))]
        self.stale = Ticks("filter_stale", self.tr("Stale"), stale, [filter.stale])
        self.place = TextField(
            "filter_place", self.tr("Place"), filter.place,
            placeholder=self.tr("City or postcode, e.g. 07, Jena"),
        )  # fmt: skip
        tags = [("", self.tr("any or none")), *((tag, tag) for tag in reads.tags())]
        if len(filter.tags) > 1:
            tags.insert(1, (filter.tags, ", ".join(sorted(filter.tags))))
        tag: object = filter.tags if len(filter.tags) > 1 else next(iter(filter.tags), "")
        self.tag = ChoiceField("filter_tag", self.tr("Tag"), tags, tag)
        self.value_from = MoneyField("filter_from", self.tr("Value from"), filter.value_from)
        self.value_to = MoneyField("filter_to", self.tr("Value up to"), filter.value_to)
        field, holds = next(iter(filter.own), ("", ""))
        own = [("", self.tr("any")), *((name, name) for _, name in reads.own_fields())]
        self.own = ChoiceField("filter_own", self.tr("Own field"), own, field)
        self.holds = TextField("filter_holds", self.tr("contains"), holds)
        opted = [
            (None, self.tr("everybody")),
            (False, self.tr("without who opted out")),
            (True, self.tr("only who opted out")),
        ]
        self.opted_out = ChoiceField("filter_opted", self.tr("Opt-out"), opted, filter.opted_out)
        self.made_from = DayField(
            "filter_made_from", self.tr("Added from"), today, filter.made_from, past=True
        )
        self.made_to = DayField(
            "filter_made_to", self.tr("Added until"), today, filter.made_to, past=True
        )
        self.body.addWidget(self.stages)
        self.body.addWidget(self.steps)
        self.body.addLayout(row(self.place, self.tag))
        self.body.addLayout(row(self.value_from, self.value_to))
        self.body.addLayout(row(self.made_from, self.made_to))
        self.own.setVisible(len(own) > 1)
        self.holds.setVisible(len(own) > 1)
        self.body.addLayout(row(self.own, self.holds))
        self.body.addLayout(row(self.opted_out, self.stale))
        self.body.addStretch(1)
        self.button("clear_filter", self.tr("Clear all"), self.clear, left=True)
        self.cancel_and_save(self.tr("Show"))
        self.first = self.place.line

    def clear(self) -> None:
        """Empty every field, without leaving."""
        for ticks in (self.stages, self.steps, self.stale):
            ticks.clear()
        for text in (self.place, self.value_from, self.value_to, self.holds):
            text.set_value("")
        self.made_from.set_day(None)
        self.made_to.set_day(None)
        self.tag.set_value("")
        self.own.set_value("")
        self.opted_out.set_value(None)

    def save(self) -> bool:
        fields = (self.value_from, self.value_to, self.made_from, self.made_to)
        wrong = [field for field in fields if not field.check()]
        if wrong:
            wrong[0].setFocus()
            return False
        self.wanted.emit(self.asked())
        self.accept()
        return True

    def asked(self) -> Filter:
        """The filter as the fields say it."""
        tag, field = self.tag.value(), str(self.own.value())
        tags = tag if isinstance(tag, frozenset) else frozenset({str(tag)} if tag else ())
        opted_out = self.opted_out.value()
        return replace(
            self._filter,
            stage_ids=frozenset(int(str(each)) for each in self.stages.chosen()),
            next_steps=frozenset(str(each) for each in self.steps.chosen()),
            stale=bool(self.stale.chosen()),
            place=self.place.value(),
            tags=tags,
            value_from=self.value_from.cents(),
            value_to=self.value_to.cents(),
            own=((field, self.holds.value()),) if field else (),
            opted_out=opted_out if isinstance(opted_out, bool) else None,
            made_from=self.made_from.day(),
            made_to=self.made_to.day(),
        )
