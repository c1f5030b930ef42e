"""One thing made alike for many contacts. Before it is done it is said how many it concerns, how
many it does not, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.domain.alike import Alike, Reach
from leaddesk.domain.own_fields import own_field, own_name
from leaddesk.domain.permission import PARTIES
from leaddesk.domain.tags import tags_of
from leaddesk.ui import texts
from leaddesk.ui.dialogs.disqualify_dialog import whom
from leaddesk.ui.dialogs.form import ChoiceField, Tick, label
from leaddesk.ui.dialogs.form import TextField as Text
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.dialogs.next_step import NextStepEditor
from leaddesk.ui.dialogs.typed_fields import DayField
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words

PAUSE = 200
"""Milliseconds after the last key until whom it concerns is counted."""


class ManyDialog(LongSheet):
    """For one contact or a hundred thousand."""

    wide = 500

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(
            session, "many_dialog", self.tr("Change {who}").format(who=whom(session, ids)),
            self.tr("One thing alike for all of them, in one step that can be undone."), "edit",
            parent,
        )  # fmt: skip
        self.ids = list(ids)
        self.reach = Reach()
        self._counted: Alike | None = None
        self.what = ChoiceField("many_what", self.tr("What"), self._offer(), "stage")
        self.pages = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._make_pages()
        self.told = label("", "plain", wrap=True)
        self.told.setObjectName("many_told")
        self.left_out = label("", "muted", wrap=True)
        self.left_out.setObjectName("many_left_out")
        for part in (self.what, self.pages, self.told, self.left_out):
            self.body.addWidget(part)
        self.add_progress()
        self.body.addStretch(1)
        self.cancel_and_save(self.tr("Change"))
        self._counting = QTimer(self, interval=PAUSE, singleShot=True)
        self._counting.timeout.connect(self.count)
        self.what.changed.connect(self._show_page)
        self.first = self.what.combo
        self._show_page()

    # --- what can be chosen ---

    def _offer(self) -> list[tuple[object, str]]:
        own = [(own_field(name), name) for _, name in self.session.reads.own_fields()]
        return [
            ("stage", self.tr("Stage")),
            ("source", self.tr("Source")),
            ("add_tags", self.tr("Add tags")),
            ("remove_tags", self.tr("Remove tags")),
            ("next_step", self.tr("Next step")),
            ("hold", self.tr("On hold until")),
            ("party", self.tr("Kind of person")),
            *own,
        ]

    def _make_pages(self) -> None:
        reads, today = self.session.reads, self.session.today()
        stages = [(each.id, texts.stage_name(each)) for each in reads.stages()
                  if each.phase != "disqualified"]  # fmt: skip
        sources = [(each.id, texts.source_name(each)) for each in reads.sources()]
        self.stage = ChoiceField("many_stage", self.tr("Stage"), stages, stages[0][0])
        self.source = ChoiceField("many_source", self.tr("Source"), [(None, "—"), *sources], None)
        comma = self.tr("separated by commas")
        self.add_tags = Text("many_add_tags", self.tr("Tags"), placeholder=comma)
        self.remove_tags = Text("many_remove_tags", self.tr("Tags"), placeholder=comma)
        self.step = NextStepEditor(today, quick=True)
        self.no_step = Tick(self.tr("Plan nothing: take away what was planned"))
        self.no_step.setObjectName("many_no_step")
        self.until = DayField("many_until", self.tr("Until"), today)
        self.no_hold = Tick(self.tr("Take off hold"))
        self.no_hold.setObjectName("many_no_hold")
        kinds = [(code, words.party(code)) for code in ("", *PARTIES)]
        self.party = ChoiceField("many_party", self.tr("Kind of person"), kinds, "business")
        self.own = Text("many_own", self.tr("Value"), placeholder=self.tr("empty takes it away"))
        for name, *parts in (
            ("stage", self.stage), ("source", self.source), ("add_tags", self.add_tags),
            ("remove_tags", self.remove_tags), ("next_step", self.step, self.no_step),
            ("hold", self.until, self.no_hold), ("party", self.party), ("own", self.own),
        ):  # fmt: skip
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._pages[name] = page
            self.pages.addWidget(page)
        fields = (self.stage, self.source, self.add_tags, self.remove_tags, self.step, self.until,
                  self.party, self.own)  # fmt: skip
        for field in fields:
            field.changed.connect(self._count_soon)
        self.no_step.toggled.connect(lambda on: self._without(self.step, on))
        self.no_hold.toggled.connect(lambda on: self._without(self.until, on))

    def _without(self, part: QWidget, on: bool) -> None:
        part.setEnabled(not on)
        self._count_soon()

    def _show_page(self) -> None:
        what = str(self.what.value())
        self.pages.setCurrentWidget(self._pages["own" if own_name(what) else what])
        if own_name(what):
            self.own.rename(own_name(what) or "")
        self.count()

    # --- what is wanted ---

    def wanted(self) -> Alike | None:
        """The change as chosen; None while something is missing."""
        what = str(self.what.value())
        given: Mapping[str, Any] = {
            "stage": self.stage.value,
            "source": self.source.value,
            "add_tags": lambda: tags_of(self.add_tags.value()) or ...,
            "remove_tags": lambda: tags_of(self.remove_tags.value()) or ...,
            "next_step": self._step,
            "hold": self._until,
            "party": self.party.value,
        }
        value = self.own.value() if own_name(what) else given[what]()
        return None if value is ... else Alike(what, value)

    def _step(self) -> object:
        return None if self.no_step.isChecked() else self.step.follow_up() or ...

    def _until(self) -> object:
        until = self.until.day()
        if self.no_hold.isChecked():
            return None
        return ... if until is None or until <= self.session.today() else until

    def _count_soon(self) -> None:
        """What is wanted still, such as a day written out by its field, is counted already."""
        if self._counting.isActive() or self.wanted() != self._counted:
            self._count_once_quiet()

    def _count_once_quiet(self) -> None:
        self.primary.setEnabled(False)
        self._counting.start()

    def count(self) -> None:
        """Say how many it concerns, and how many not and why."""
        self._counting.stop()
        if self.running:
            return
        wanted = self._counted = self.wanted()
        if wanted is None:
            self.reach = Reach()
            self.told.setText(self.tr("Not chosen yet."))
            self.left_out.setText("")
        else:
            self.reach = self.session.desk.many.reach(self.ids, wanted)
            number = len(self.reach.ids)
            told = self.tr("%n contact(s) will be changed.", "", number)
            self.told.setText(texts.grouped(told, number))
            self.left_out.setText("\n".join(
                self._why(why).format(number=texts.number(count))
                for why, count in self.reach.left_out.items()
            ))  # fmt: skip
        self.primary.setEnabled(bool(self.reach.ids))

    def _why(self, code: str) -> str:
        """In words that are right for one and for many."""
        return {
            "same": self.tr("Already so: {number}"),
            "gone": self.tr("No longer there: {number}"),
            "gate": self.tr("The gate is closed, dialogue or checklist are missing: {number}"),
            "reason": self.tr("Each needs a reason: {number}"),
            "sale": self.tr("Each needs a sale of its own: {number}"),
            "customer_stays": self.tr("Customers stay customers: {number}"),
        }.get(code, code + ": {number}")

    # --- doing it ---

    def save(self) -> bool:
        self.count()
        wanted = self.wanted()
        if wanted is None or not self.reach.ids:
            if wanted is None and self.what.value() == "next_step":
                self.step.check()
            elif wanted is None and self.what.value() == "hold" and self.until.check():
                self.until.complain(self.tr("Please choose a day to come."))
            return False
        change, ids = self.session.desk.many.change, self.ids
        return self.run_long(len(self.reach.ids), lambda watch: change(ids, wanted, watch))
