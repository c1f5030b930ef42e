"""A new contact, or the one there is: who, firm, ways to reach, address, source, value."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.contact import Contact, complaints
from leaddesk.domain.tags import tags_of, tags_text
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.countries import code_of, names, shown_as
from leaddesk.ui.dialogs.form import (
    Choice,
    ChoiceField,
    Field,
    LinesField,
    TextField,
    divider,
    label,
    row,
    section,
)
from leaddesk.ui.dialogs.next_step import NextStepEditor
from leaddesk.ui.dialogs.own_fields_editor import OwnFieldsEditor
from leaddesk.ui.dialogs.points_editor import PointsEditor
from leaddesk.ui.dialogs.sale_dialog import currencies
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.source_dialog import SourceDialog
from leaddesk.ui.dialogs.starting import known_sources, starts_as
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField
from leaddesk.ui.session import Session

FIRMS = 12


class ContactDialog(SheetDialog):
    """New without `contact_id`, then in `stage_id` if the source allows it. `contact_id` is the
    kept one's after saving."""

    wide = 920

    def __init__(
        self, session: Session, contact_id: int | None = None, stage_id: int | None = None,
        parent: QWidget | None = None, *, begins: Contact | None = None,
    ) -> None:  # fmt: skip
        """`begins` is what is known already of a new one."""
        contact = session.reads.contact(contact_id) if contact_id is not None else None
        if contact is None and contact_id is not None:
            raise Refused("contact_gone")
        title = contact.name if contact else self.tr("New contact")
        told = self.tr("Edit contact") if contact else self.tr("A name is enough.")
        super().__init__(
            session, "contact_dialog", title, told, "edit" if contact else "person", parent
        )
        self.contact_id, self.stage_id = contact_id, stage_id
        self._kept = contact or begins or Contact()
        self._new = contact is None
        halves = QHBoxLayout()
        halves.setSpacing(style.MARGIN)
        halves.addLayout(self._left(self._kept), 1)
        halves.addWidget(divider(upright=True))
        halves.addLayout(self._right(self._kept), 1)
        self.body.addLayout(halves)
        self.cancel_and_save(self.tr("Create contact") if self._new else self.tr("Save"))
        self.first = self.first_name.line
        self._follow()
        self._begun = begins is not None

    def changed(self) -> bool:
        return super().changed() or self._begun

    # saving

    def contact(self) -> Contact:
        """The contact as typed; what the form does not show stays as it was."""
        return replace(
            self._kept,
            salutation=self.salutation.currentText().strip(),
            title=self.academic.value(),
            first_name=self.first_name.value(),
            last_name=self.last_name.value(),
            firm=self.firm.value(),
            department=self.department.value(),
            job_title=self.job.value(),
            points=self.points.points(),
            street=self.street.value(),
            zip=self.zip.value(),
            city=self.city.value(),
            country=code_of(self.country.currentText()),
            source_id=self._source_id(),
            value_cents=self.value.cents(),
            currency=str(self.currency.value()),
            expected_on=self.expected.day(),
            tags=tags_of(self.tags.value()),
            notes=self.notes.value(),
            own=self.own.own(),
        )

    def save(self) -> bool:
        if not self._checked():
            return False
        verbs = self.session.desk.contacts
        if self.contact_id is not None:
            return self.run_and_close(verbs.edit, self.contact_id, self.contact())
        worked = self.run(verbs.add, self.contact(), self.step.follow_up(), self.stage_id)
        if worked:
            self.contact_id = self.new_id
            self.accept()
        return worked

    def _checked(self) -> bool:
        fields = {
            "first_name": self.first_name, "last_name": self.last_name, "firm": self.firm,
            "title": self.academic, "job_title": self.job, "notes": self.notes,
            "value": self.value,
        }  # fmt: skip
        for field in fields.values():
            field.complain("")
        parts = (self.points, self.own, self.value, self.expected, self.step)
        checked = [part.check() for part in parts]  # each is to complain
        fine = all(checked)
        for wrong in complaints(self.contact()):
            fields.get(wrong.field, self.last_name).complain(texts.complaint(wrong.code))
            fine = False
        if not fine:
            self._first_wrong([*fields.values(), self.expected])
        return fine

    def _first_wrong(self, fields: list[Field]) -> None:
        wrong = next((each for each in fields if each.complaint), None)
        target = wrong or self.points.first_wrong() or self.own.first_wrong()
        target = target or self.step.first_wrong()
        if target is not None:
            target.setFocus()

    # what it shows

    def _left(self, kept: Contact) -> QVBoxLayout:
        self.salutation = _editable(["", self.tr("Ms"), self.tr("Mr")], kept.salutation)
        salutation = Field("salutation", self.tr("Salutation"), self.salutation)
        self.academic = TextField("title", self.tr("Title"), kept.title)
        self.first_name = TextField("first_name", self.tr("First name"), kept.first_name)
        self.last_name = TextField("last_name", self.tr("Last name"), kept.last_name)
        self.firm = TextField("firm", self.tr("Company"), kept.firm)
        self._complete_firms()
        self.department = TextField("department", self.tr("Department"), kept.department)
        self.job = TextField("job_title", self.tr("Job title"), kept.job_title)
        self.country = _editable(names(), shown_as(kept.country))
        self.points = PointsEditor(kept.points, self._region)
        self.country.currentTextChanged.connect(lambda: self.points.read_again())
        self.notes = LinesField("notes", self.tr("Notes"), kept.notes, lines=3)
        column = _column()
        column.addWidget(section(self.tr("Person")))
        column.addLayout(row((salutation, 1), (self.academic, 1)))
        column.addLayout(row(self.first_name, self.last_name))
        column.addWidget(self.firm)
        column.addLayout(row(self.department, self.job))
        column.addSpacing(4)
        column.addWidget(section(self.tr("Phone, e-mail, web")))
        column.addWidget(self.points)
        column.addStretch(1)
        column.addWidget(self.notes)
        return column

    def _right(self, kept: Contact) -> QVBoxLayout:
        self.street = TextField("street", self.tr("Street and number"), kept.street)
        self.zip = TextField("zip", self.tr("Postcode"), kept.zip)
        self.city = TextField("city", self.tr("City"), kept.city)
        country = Field("country", self.tr("Country"), self.country)
        adder = QPushButton(self.tr("New source …"))
        adder.setObjectName("new_source")
        adder.clicked.connect(self.new_source)
        self.source = ChoiceField(
            "source", self.tr("Source"), self._sources(), kept.source_id, beside=adder
        )
        self.starts = label("", "small", wrap=True)
        self.starts.setObjectName("starts_as")
        self.starts.setVisible(self._new)
        self.value = MoneyField("value", self.tr("Value"), kept.value_cents)
        self.currency = ChoiceField(
            "currency", self.tr("Currency"), currencies(kept.currency), kept.currency or "EUR"
        )
        today = self.session.today()
        self.expected = DayField("expected_on", self.tr("Expected"), today, kept.expected_on)
        self.tags = TextField(
            "tags", self.tr("Tags"), tags_text(kept.tags),
            placeholder=self.tr("separated by commas"),
        )  # fmt: skip
        self.step = NextStepEditor(today, quick=True)
        self.step.setVisible(self._new)
        column = _column()
        column.addWidget(section(self.tr("Address")))
        column.addWidget(self.street)
        column.addLayout(row((self.zip, 2), (self.city, 4), (country, 3)))
        column.addSpacing(4)
        column.addWidget(section(self.tr("Source and value")))
        source = QVBoxLayout()
        source.setSpacing(4)
        source.addWidget(self.source)
        source.addWidget(self.starts)
        column.addLayout(source)
        column.addLayout(row((self.value, 3), (self.currency, 2), (self.expected, 4)))
        column.addWidget(self.tags)
        known = [name for _, name in self.session.reads.own_fields()]
        self.own = OwnFieldsEditor(kept.own, known)
        column.addSpacing(4)
        column.addWidget(section(self.tr("Own fields")))
        column.addWidget(self.own)
        if self._new:
            column.addWidget(self.step)
        else:
            self.step.setParent(None)
        column.addStretch(1)
        self.source.changed.connect(self._follow)
        self.currency.changed.connect(self._follow)
        return column

    # sources

    def new_source(self) -> None:
        """Add a source without leaving; it is a step of its own."""
        dialog = SourceDialog(self.session, None, self)
        dialog.accepted.connect(lambda: self._take_source(dialog.source_id))
        dialog.open_over()

    def _take_source(self, source_id: int) -> None:
        self.source.offer(self._sources(), source_id)
        self._follow()

    def _sources(self) -> list[tuple[object, str]]:
        return known_sources(self.session)

    def _source_id(self) -> int | None:
        chosen = self.source.value()
        return None if chosen is None else int(str(chosen))

    def _region(self) -> str:
        code = code_of(self.country.currentText())
        return code if len(code) == 2 and code.isupper() else "DE"

    def _follow(self) -> None:
        self.value.currency = str(self.currency.value())
        self.starts.setText(starts_as(self.session, self._source_id(), self.stage_id))

    def _complete_firms(self) -> None:
        model = QStringListModel(self)
        completer = QCompleter(model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.firm.line.setCompleter(completer)
        self.firm.line.textEdited.connect(
            lambda text: model.setStringList(self.session.reads.firm_names(text, FIRMS))
        )


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    return column


def _editable(words: list[str], value: str) -> Choice:
    combo = Choice()
    combo.setEditable(True)
    combo.addItems(words)
    combo.setCurrentText(value)
    combo.setInsertPolicy(Choice.InsertPolicy.NoInsert)
    return combo
