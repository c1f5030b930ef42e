"""Who must still be told where their data came from: the list, the text for each, and the note
that they were told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QBrush, QColor, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QTreeWidget, QTreeWidgetItem, QWidget

from leaddesk.desk.informing import LANGUAGES, Due
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import ChoiceField, LinesField, TextField, label, row
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

BETWEEN = "\n\n" + "—" * 40 + "\n\n"


class InformDialog(SheetDialog):
    """Stays open while one after the other is told."""

    wide = 780

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "inform_dialog", self.tr("To be informed"),
            self.tr("Whose data did not come from themselves is told where it came from: within a "
                    "month, or with the first contact (Art. 14 GDPR). No legal advice."),
            "note", parent,
        )  # fmt: skip
        self._job: Job | None = None
        self.found: list[Due] = []
        self.list = QTreeWidget()
        self.list.setObjectName("inform_list")
        self.list.setAccessibleName(self.tr("To be informed, the most urgent first"))
        self.list.setHeaderLabels([self.tr("By"), self.tr("Who"), self.tr("Source")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(300)
        for column, width in ((0, 134), (1, 240)):
            self.list.setColumnWidth(column, width)
        self.count = label("", "muted", wrap=True)
        self.count.setObjectName("inform_count")
        ways = [("email", self.tr("by e-mail")), ("letter", self.tr("by letter")),
                ("spoken", self.tr("in a conversation"))]  # fmt: skip
        self.way = ChoiceField("inform_way", self.tr("Told"), ways, "email")
        self.by = TextField("inform_note", self.tr("Note (by whom, with which text)"))
        self.body.addWidget(self.count)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row((self.way, 1), (self.by, 2)))
        self._text = self.button("inform_text", self.tr("Wording…"), self.edit_text, left=True)
        self._copy = self.button("inform_copy", self.tr("Copy text"), self.copy, left=True)
        self._file = self.button("inform_save", self.tr("Save text…"), self.choose, left=True)
        self.button("close", self.tr("Close"), self.accept)
        self.button("save", self.tr("Has been informed"), self.save, look="primary")
        self.list.itemSelectionChanged.connect(self._follow)
        session.changed.connect(self._read)
        self._read()
        self.first = self.list

    def chosen(self) -> list[Due]:
        """Those selected, in the order of the list."""
        rows = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return [self.found[at] for at in rows]

    def save(self) -> bool:
        """Record that those selected were told; one step."""
        ids = [due.contact_id for due in self.chosen()]
        verb = self.session.desk.permission.inform
        return bool(ids) and self.run(verb, ids, str(self.way.value()), self.by.value())

    def notices(self) -> str:
        """The texts for those selected, one after the other."""
        informing = self.session.desk.informing
        return BETWEEN.join(
            informing.notice(
                due, texts.language(), texts.source_name(due.source) if due.source else "",
                texts.day,
            )
            for due in self.chosen()
        )  # fmt: skip

    def copy(self) -> None:
        """Put the texts on the clipboard."""
        if self.chosen():
            QGuiApplication.clipboard().setText(self.notices())
            self.count.setText(self.tr("Copied."))

    def choose(self) -> None:
        """Ask for a file for the texts."""
        if not self.chosen():
            return
        proposed = last_folder(self.session.settings) / self.tr("Where your data came from.txt")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save text"), str(proposed))
        if name:
            self.write(Path(name))

    def write(self, file: Path) -> bool:
        """Save the texts as plain text."""
        try:
            file.write_text(self.notices(), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            told = Trouble("cannot_write", file=str(file), reason=reason)
            self.tell_trouble(texts.trouble(told))
            return False
        remember_folder(self.session.settings, file)
        self.count.setText(self.tr("Saved: {file}").format(file=file))
        return True

    def edit_text(self) -> None:
        """The text to tell it with."""
        NoticeDialog(self.session, self).open_over()

    def changed(self) -> bool:
        """Nothing is lost by closing."""
        return False

    def done(self, result: int) -> None:
        """The search writes nothing and is dropped."""
        if self._job is not None:
            self._job.abandon()
            self._job = None
        super().done(result)

    def _read(self, _change: object = None) -> None:
        if self._job is not None:
            self._job.abandon()
        self._job = job = Job(self.session, self.session.desk.informing.due)
        job.finished.connect(self._show)
        job.troubled.connect(lambda trouble: self.tell_trouble(texts.trouble(trouble)))
        self.count.setText(self.tr("Looking …"))
        job.start()

    def _show(self, found: list[Due]) -> None:
        self._job = None
        self.found = list(found)
        today, late = self.session.today(), theme.current().danger
        self.list.clear()
        items = []
        for due in self.found:
            source = texts.source_name(due.source) if due.source else "–"
            if due.source and due.source.vendor:
                source = f"{source} · {due.source.vendor}"
            item = QTreeWidgetItem([texts.day(due.on), due.name, source])
            item.setSizeHint(0, QSize(0, style.LINE))
            if due.on < today:
                item.setForeground(0, QBrush(QColor(late)))
            for column in (1, 2):
                item.setToolTip(column, item.text(column))
            items.append(item)
        self.list.addTopLevelItems(items)
        overdue = sum(due.on < today for due in self.found)
        told = self.tr("{count} to be informed, {late} of them overdue.").format(
            count=texts.number(len(self.found)), late=texts.number(overdue)
        )
        self.count.setText(told if self.found else self.tr("Everybody was informed."))
        if items:
            self.list.setCurrentItem(items[0])
        self._follow()

    def _follow(self) -> None:
        some = bool(self.list.selectedItems())
        for part in (self._copy, self._file, self.primary):
            part.setEnabled(some)


class NoticeDialog(SheetDialog):
    """The text, in German and English, with places that are filled in."""

    wide = 620

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, "notice_dialog", self.tr("Text of the notice"),
            self.tr("Filled in: {places}").format(
                places="{greeting} {name} {source} {vendor} {day} {today} {company}"
            ),
            "edit", parent,
        )  # fmt: skip
        names = [("de", self.tr("German")), ("en", self.tr("English"))]
        spoken = texts.language() if texts.language() in LANGUAGES else "en"
        self.language = ChoiceField("notice_language", self.tr("Language"), names, spoken)
        template = session.desk.informing.template
        self._kept = {language: template(language).strip() for language in LANGUAGES}
        self._texts, self._seen = dict(self._kept), spoken
        self.text = LinesField("notice_text", self.tr("Text"), self._kept[spoken], lines=14)
        self.body.addWidget(self.language)
        self.body.addWidget(self.text)
        self.button("notice_reset", self.tr("As it came"), self.reset, left=True)
        self.cancel_and_save(self.tr("Save"))
        self.language.changed.connect(self._follow)
        self.first = self.text.lines

    def reset(self) -> None:
        """The text that came with the program."""
        built_in = self.session.desk.informing.built_in(str(self.language.value()))
        self.text.lines.setPlainText(built_in)

    def typed(self) -> dict[str, str]:
        """Both texts as they stand; the one that is not seen is not lost."""
        return self._texts | {self._seen: self.text.value()}

    def changed(self) -> bool:
        """Seeing the other language changes nothing."""
        return self.typed() != self._kept

    def save(self) -> bool:
        return self.run_and_close(self.session.desk.informing.set_templates, self.typed())

    def _follow(self) -> None:
        self._texts, self._seen = self.typed(), str(self.language.value())
        self.text.lines.setPlainText(self._texts[self._seen])
