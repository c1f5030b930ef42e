"""Erasing people for good: says by number what goes and what stays, and wants to be understood
before it does what no undo brings back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from leaddesk.desk.erasure import Preview
from leaddesk.domain.folding import fold
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.watch import Watch
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import TextField, Tick, label, section
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words import rights as words
from leaddesk.ui.work import Job

NAMED = 5
"""So many people are named, of more the number is said."""


class EraseDialog(SheetDialog):
    """Runs beside the window: a large history takes a while to be rewritten."""

    wide = 560

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        self.preview: Preview = session.desk.erasure.preview(ids)
        names = self.preview.names
        who = names[0] if len(names) == 1 else texts.contacts(len(names))
        super().__init__(
            session, "erase_dialog", self.tr("Erase {who} for good?").format(who=who),
            self.tr("This cannot be undone, not even from the history. No legal advice."),
            "delete", parent,
        )  # fmt: skip
        self.ids = list(ids)
        self._job: Job | None = None
        if len(names) > 1:
            self._say("erase_who", self._names())
        self.body.addWidget(section(self.tr("This goes")))
        self.body.addLayout(self._counts())
        self.body.addWidget(section(self.tr("This stays")))
        for name, sentence in self._stays():
            self._say(name, sentence)
        pattern = session.desk.permission.last_consent()
        self.by = TextField("erased_by", self.tr("Erased by"), pattern.taken_by if pattern else "")
        self.body.addWidget(self.by)
        self.copies = Tick(self.tr("Delete the copies of this desk now"))
        self.copies.setObjectName("erase_copies")
        self.copies.setChecked(True)
        self.copies.setVisible(bool(self.preview.copies))
        self.body.addWidget(self.copies)
        self._to_type = names[0] if len(names) == 1 else str(len(names))
        asked = (
            self.tr("To confirm, type the name: {name}") if len(names) == 1 else
            self.tr("To confirm, type how many are erased: {name}")
        ).format(name=self._to_type)  # fmt: skip
        self.typed = TextField("erase_typed", asked)
        self.body.addWidget(self.typed)
        self.bar = QProgressBar()
        self.bar.setObjectName("erase_bar")
        self.bar.setAccessibleName(self.windowTitle())
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.hide()
        self.body.addWidget(self.bar)
        self.told = label("", "muted", wrap=True)
        self.told.setObjectName("erase_told")
        self.told.hide()
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self.cancel = self.button("cancel", self.tr("Cancel"), self.reject)
        self.button("save", self.tr("Erase for good"), self.save, look="primary")
        self.primary.setEnabled(False)
        self.typed.changed.connect(lambda: self.primary.setEnabled(self.confirmed()))
        self.first = self.typed.editor

    def confirmed(self) -> bool:
        """Whether it was typed whom this is about: no key pressed by habit erases anybody."""
        return _plainly(self.typed.value()) == _plainly(self._to_type)

    def save(self) -> bool:
        if not self.confirmed() or self._job is not None:
            return False
        erase, ids = self.session.desk.erasure.erase, self.ids
        by, at_once = self.by.value(), self.copies.isChecked()
        self.tell_trouble("")
        self._busy(True)
        self._job = job = Job(
            self.session,
            lambda progress, cancelled: erase(
                ids, by, copies_too=at_once, watch=Watch(progress, cancelled)
            ),
        )
        job.progressed.connect(self._show_far)
        job.finished.connect(self._have_erased)
        job.troubled.connect(self._have_failed)
        job.broke.connect(lambda: self._busy(False))
        job.start()
        return True

    def changed(self) -> bool:
        """Leaving loses nothing: nobody was erased yet."""
        return False

    def reject(self) -> None:
        """While the history is gone through, it can be stopped and nobody is erased; once the file
        is written anew it is done."""
        if self._job is None:
            super().reject()
        elif self.cancel.isEnabled():
            self._job.cancel()
            self.told.setText(self.tr("Stopping…"))

    def _show_far(self, done: int, total: int | None) -> None:
        self.bar.setRange(0, total or 0)
        self.bar.setValue(done)
        last = done == total
        self.cancel.setEnabled(not last)
        told = (
            self.tr("Writing the file anew; this can no longer be stopped …") if last else
            self.tr("Steps of the history: {done} of {total}")
        )  # fmt: skip
        number = texts.number
        self.told.setText(told.format(done=number(done), total=number(total or 0)))

    def _have_erased(self, receipt: object) -> None:
        self._job = None
        self.result_of_verb = receipt
        self.accept()

    def _have_failed(self, trouble: Trouble) -> None:
        self._busy(False)
        self.tell_trouble(texts.trouble(trouble))

    def _busy(self, on: bool) -> None:
        if not on:
            self._job = None
        self.told.setText(self.tr("Looking through the history …"))
        self.bar.setRange(0, 0)
        for shown in (self.told, self.bar):
            shown.setVisible(on)
        for part in (self.by, self.copies, self.typed):
            part.setEnabled(not on)
        self.cancel.setEnabled(True)
        self.primary.setEnabled(not on and self.confirmed())

    def _say(self, name: str, sentence: str) -> None:
        made = label(sentence, "plain", wrap=True)
        made.setObjectName(name)
        self.body.addWidget(made)

    def _files(self, paths: Sequence[Path]) -> str:
        """By name where they lie beside the desk, else by their place."""
        home = self.session.desk.path.parent
        return ", ".join(each.name if each.parent == home else str(each) for each in paths)

    def _names(self) -> str:
        names = list(self.preview.names[:NAMED])
        if len(self.preview.names) > NAMED:
            more = texts.number(len(self.preview.names) - NAMED)
            names.append(self.tr("and {number} more").format(number=more))
        return ", ".join(names)

    def _counts(self) -> QGridLayout:
        """What goes, in two columns; steps of the history are counted when it is done."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        lines = [(words.counted(code), count) for code, count in self.preview.counts.items()]
        half = (len(lines) + 1) // 2
        for index, (what, count) in enumerate(lines):
            row, column = index % half, 2 * (index // half)
            grid.addWidget(label(what, "muted"), row, column)
            grid.addWidget(label(texts.number(count), "plain"), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _stays(self) -> list[tuple[str, str]]:
        preview, found = self.preview, []
        if preview.known_again == len(preview.ids):
            told = self.tr(
                "An entry of the block list without a name, so that no list brings them back "
                "unnoticed; and a receipt that says when and how much, but not whom."
            )
        else:
            told = self.tr(
                "A receipt that says when and how much, but not whom. Without an address, a "
                "number, or a name with a full address the block list cannot know them again."
            )
        found.append(("erase_stays", told))
        if preview.kept:
            last = max(each.until for each in preview.kept)
            sums: dict[str, int] = {}
            for each in preview.kept:
                currency = each.sale.currency
                sums[currency] = sums.get(currency, 0) + each.sale.net_cents
            told = self.tr(
                "Sales of {money} (net), because tax law keeps them: day, amount, VAT rate, "
                "reference and customer number, without the name. The last goes after {day}."
            )
            money = texts.sums(sums, short=False)
            found.append(("erase_sales", told.format(money=money, day=texts.day(last))))
        if preview.mentions:
            told = self.tr("The name stands in %n note(s) of others, which are not changed.", "",
                           preview.mentions)  # fmt: skip
            found.append(("erase_mentions", texts.grouped(told, preview.mentions)))
        if preview.copies:
            told = self.tr(
                "Copies of this desk in which they may stand: {files}. They are deleted now, or "
                "by themselves within 30 days. Copies you keep elsewhere are yours to delete."
            )
            found.append(("erase_copies_told", told.format(files=self._files(preview.copies))))
        if preview.elsewhere:
            told = self.tr(
                "Another file of this desk may hold them as well: {files}. Open it and erase them "
                "there too, or delete it."
            )
            found.append(("erase_elsewhere", told.format(files=self._files(preview.elsewhere))))
        return found


def _plainly(text: str) -> str:
    """As it is compared: a name with an accent is confirmed on any keyboard."""
    return fold(" ".join(text.split()))
