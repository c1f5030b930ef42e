"""A mailing list: by which way and for what, who may be written to, and who is left out and why,
before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.domain.filter import Filter
from leaddesk.domain.mailing_list import MailingList
from leaddesk.domain.permission import ADVERTISING, CHANNELS
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import ChoiceField, TextField, Tick, label, row
from leaddesk.ui.dialogs.writing_dialog import WritingDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words
from leaddesk.ui.work import Cancelled, Job, Progress

FORMATS = ("xlsx", "csv")
MOST = 6
"""Reasons that are shown one by one; the workbook has all of them."""


class MailingDialog(WritingDialog):
    """`found` is who would be on the list as it is chosen now, None while that is worked out."""

    def __init__(
        self, session: Session, filter: Filter, selected_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.found: MailingList | None = None
        self._looking: Job | None = None
        super().__init__(
            session, "mailing_dialog", self.tr("Mailing list"), filter, selected_ids,
            self.tr("Make the list"), parent,
        )  # fmt: skip
        self.look()

    def fill(self) -> None:
        """The way, the purpose, and who that leaves."""
        self.channel = ChoiceField(
            "mailing_channel", self.tr("By which way"),
            [(code, words.channel(code)) for code in CHANNELS], "newsletter",
        )  # fmt: skip
        self.purpose = ChoiceField(
            "mailing_purpose", self.tr("For what"),
            [(code, words.purpose(code)) for code in ADVERTISING], "offers",
        )  # fmt: skip
        self.format = ChoiceField(
            "mailing_format", self.tr("Format"),
            [("xlsx", self.tr("Excel file")), ("csv", self.tr("CSV"))], "xlsx",
        )  # fmt: skip
        self.body.addLayout(row(self.channel, self.purpose, self.format))
        self.body.addWidget(self._preview())
        self.amber = Tick(self.tr("Also those who need a reason"))
        self.amber.setObjectName("mailing_amber")
        self.body.addWidget(self.amber)
        self.reason = TextField(
            "mailing_reason", self.tr("Why (kept in the ledger of each of them)")
        )
        self.reason.hide()
        self.body.addWidget(self.reason)
        for field in (self.channel, self.purpose):
            field.changed.connect(self.look)
        self.format.changed.connect(self._follow_format)
        self.amber.toggled.connect(self._follow_amber)

    # who is on it

    def look(self) -> None:
        """Work out who would be on the list."""
        if self._looking is not None:
            self._looking.abandon()
        self.found = None
        self._number_on.setText(self.tr("Looking…"))
        self._clear()
        ids, channel, purpose = self.ids(), self.channel.value(), self.purpose.value()
        judge, amber = self.session.desk.mailing.judge, self.amber.isChecked()
        self._looking = job = Job(
            self.session,
            lambda progress, cancelled: judge(
                ids, str(channel), str(purpose), amber=amber, progress=progress,
                cancelled=cancelled,
            ),
        )  # fmt: skip
        job.finished.connect(self._show)
        job.start()
        self.refresh()

    def _show(self, found: MailingList) -> None:
        self._looking, self.found = None, found
        count = len(found.on_it)
        told = self.tr("%n row(s) on the list", "", count)
        self._number_on.setText(texts.grouped(told, count))
        self._clear()
        left = sorted(found.left_out().items(), key=lambda each: -each[1])
        shown = left if len(left) <= MOST else left[: MOST - 1]
        lines = [(words.left_out(reason), number) for reason, number in shown]
        if rest := sum(number for _, number in left[len(shown) :]):
            lines.append((self.tr("other reasons"), rest))
        for at, (reason, number) in enumerate(lines):
            self._reasons.addWidget(label(texts.number(number), "muted"), at, 0)
            self._reasons.addWidget(label(reason, "muted", wrap=True), at, 1)
        self._left.setVisible(bool(lines))
        self.amber.setEnabled(found.amber or found.might > 0)
        if not found.amber:
            words_of = self.tr("Also those who need a reason ({number})")
            self.amber.setText(words_of.format(number=texts.number(found.might)))
        self.refresh()

    def _clear(self) -> None:
        while (item := self._reasons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _preview(self) -> QFrame:
        box = QFrame()
        box.setObjectName("mailing_preview")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 6, 0, 6)
        inside.setSpacing(4)
        self._number_on = label("", "head")
        self._number_on.setObjectName("mailing_on_it")
        inside.addWidget(self._number_on)
        self._left = label(self.tr("Left out:"), "muted")
        self._left.setObjectName("mailing_left_out")
        inside.addWidget(self._left)
        self._reasons = QGridLayout()
        self._reasons.setContentsMargins(0, 0, 0, 0)
        self._reasons.setHorizontalSpacing(10)
        self._reasons.setVerticalSpacing(1)
        self._reasons.setColumnStretch(1, 1)
        inside.addLayout(self._reasons)
        inside.addWidget(self._rules())
        return box

    def _rules(self) -> QLabel:
        """Which rules hold, and what is wrong with the user's own."""
        permission = self.session.desk.permission
        told = self.tr("Rules as of {date}; no legal advice.").format(date=permission.rules.dated)
        if trouble := permission.rules_trouble:
            told = f"{texts.trouble(trouble)} {told}"
        made = label(told, "hint", wrap=True)
        made.setObjectName("mailing_rules")
        return made

    def _follow_amber(self, on: bool) -> None:
        self.reason.setVisible(on)
        if on:
            self.reason.setFocus()
        self.look()

    def _follow_format(self) -> None:
        if self.file.value():
            self.file.set_value(str(self.target()))

    # what a writing dialog asks for

    def which_changed(self) -> None:
        self.look()

    def ready(self) -> bool:
        return self.found is not None and bool(self.found.on_it)

    def ending(self) -> str:
        return str(self.format.value())

    def endings(self) -> dict[str, str]:
        return {
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("CSV file (*.csv)"),
        }

    def usual_name(self) -> str:
        return self.tr("Mailing list {day}").format(day=self.session.today().isoformat())

    def asks(self) -> str:
        """The reason for those who may only be contacted with one."""
        if self.amber.isChecked() and not self.reason.value():
            self.reason.setFocus()
            return self.tr("Please write down why these may be contacted.")
        return ""

    def doing(self, file: Path) -> Callable[[Progress, Cancelled], Any]:
        ids, channel, purpose = self.ids(), str(self.channel.value()), str(self.purpose.value())
        reason = self.reason.value() if self.amber.isChecked() else ""
        export = self.session.desk.mailing.export
        return lambda progress, cancelled: export(
            file,
            texts,
            ids=ids,
            channel=channel,
            purpose=purpose,
            amber_reason=reason,
            progress=progress,
            cancelled=cancelled,
        )

    def told(self, result: Any) -> str:
        told = self.tr("%n row(s) written to", "", result.rows)
        return texts.grouped(told, result.rows)

    def editors(self) -> list[QWidget]:
        fields: list[QWidget] = [self.channel, self.purpose, self.format, self.amber, self.reason]
        return [*fields, *super().editors()]

    def done(self, result: int) -> None:
        """Closed: what is still being looked at is of no use."""
        if self._looking is not None:
            self._looking.abandon()
            self._looking = None
        super().done(result)
