"""Everything one can filter by. What is left empty asks for nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.domain.filter import Filter
from leaddesk.domain.followup import NEXT_STEPS
from leaddesk.ui import texts
from leaddesk.ui.dialogs.filter_fields import OwnFilters, PermissionFilters, TagsField, Ticks
from leaddesk.ui.dialogs.form import ChoiceField, TextField, label, row
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField
from leaddesk.ui.session import Session
from leaddesk.ui.words import filters
from leaddesk.ui.working_out import working_out

PAUSE = 150
"""Milliseconds without a change before it is counted."""


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
        steps = [(code, filters.next_step(code, today)) for code in NEXT_STEPS]
        self.steps = Ticks("filter_steps", self.tr("Next step"), steps, filter.next_steps)
        stale = [(True, self.tr("lies too long in its stage"))]
        self.stale = Ticks("filter_stale", self.tr("Stale"), stale, [filter.stale])
        self.place = TextField(
            "filter_place", self.tr("Place"), filter.place,
            placeholder=self.tr("City or postcode, e.g. 07, Jena"),
        )  # fmt: skip
        self.tags = TagsField(reads.tags(), filter.tags)
        self.value_from = MoneyField("filter_from", self.tr("Value from"), filter.value_from)
        self.value_to = MoneyField("filter_to", self.tr("Value up to"), filter.value_to)
        self.own = OwnFilters([name for _, name in reads.own_fields()], filter.own)
        opted = [
            (None, self.tr("everybody")),
            (False, self.tr("without opt-outs and restrictions")),
            (True, self.tr("only opt-outs and restrictions")),
        ]
        self.opted_out = ChoiceField("filter_opted", self.tr("Opt-out"), opted, filter.opted_out)
        self.permission = PermissionFilters(filter.permission)
        self.made_from = DayField(
            "filter_made_from", self.tr("Added from"), today, filter.made_from, past=True
        )
        self.made_to = DayField(
            "filter_made_to", self.tr("Added until"), today, filter.made_to, past=True
        )
        self.body.addWidget(self.stages)
        self.body.addWidget(self.steps)
        self.body.addLayout(row(self.place, self.tags))
        self.body.addLayout(row(self.value_from, self.value_to, self.made_from, self.made_to))
        self.body.addWidget(self.own)
        self.body.addWidget(self.permission)
        self.body.addLayout(row(self.opted_out, self.stale))
        self.body.addStretch(1)
        self.button("clear_filter", self.tr("Clear all"), self.clear, left=True)
        self.cancel_and_save(self.tr("Show"))
        self.first = self.place.line
        self._all = sum(each.count for each in reads.column_counts().values())
        self.found = label("", "muted")
        self.found.setObjectName("filter_found")
        self.foot_left(self.found)
        self._working = working_out(session)
        self._working.advanced.connect(self._tell_how_far)
        self._working.ended.connect(self._have_ended)
        self._counting = QTimer(self, interval=PAUSE, singleShot=True)
        self._counting.timeout.connect(self.count)
        for field in (
            self.stages, self.steps, self.stale, self.place, self.tags, self.value_from,
            self.value_to, self.own, self.opted_out, self.permission, self.made_from,
            self.made_to,
        ):  # fmt: skip
            field.changed.connect(lambda: self._counting.start())
        self.count()

    def count(self) -> None:
        """Say how many would be shown."""
        self._counting.stop()
        if self.asked().asks_permission and not self._working.ready():
            self.found.setText(self.tr("Working out whom you may contact…"))
            self._working.begin()
            return
        counts = self.session.reads.column_counts(self.asked()).values()
        some = texts.number(sum(each.count for each in counts))
        self.found.setText(
            self.tr("{some} of {all}").format(some=some, all=texts.number(self._all))
        )

    def _tell_how_far(self, done: int, total: int) -> None:
        if self.asked().asks_permission:
            self.found.setText(
                self.tr("Working out whom you may contact… {done} of {total}").format(
                    done=texts.number(done), total=texts.number(total)
                )
            )

    def _have_ended(self, there: bool) -> None:
        if there or not self.asked().asks_permission:
            self.count()
        else:
            self.found.setText("")

    def clear(self) -> None:
        """Empty every field, without leaving."""
        for ticks in (self.stages, self.steps, self.stale):
            ticks.clear()
        self.own.clear()
        self.permission.clear()
        for text in (self.place, self.tags, self.value_from, self.value_to):
            text.set_value("")
        self.made_from.set_day(None)
        self.made_to.set_day(None)
        self.opted_out.set_value(None)

    def save(self) -> bool:
        fields = (self.tags, self.value_from, self.value_to, self.made_from, self.made_to)
        wrong = [field for field in fields if not field.check()]
        if wrong:
            wrong[0].setFocus()
            return False
        self.wanted.emit(self.asked())
        self.accept()
        return True

    def asked(self) -> Filter:
        """The filter as the fields say it."""
        opted_out = self.opted_out.value()
        return replace(
            self._filter,
            stage_ids=frozenset(int(str(each)) for each in self.stages.chosen()),
            next_steps=frozenset(str(each) for each in self.steps.chosen()),
            stale=bool(self.stale.chosen()),
            place=self.place.value(),
            tags=self.tags.tags(),
            value_from=self.value_from.cents(),
            value_to=self.value_to.cents(),
            own=self.own.pairs(),
            opted_out=opted_out if isinstance(opted_out, bool) else None,
            permission=self.permission.asked(),
            made_from=self.made_from.day(),
            made_to=self.made_to.day(),
        )
