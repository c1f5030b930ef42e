"""Somebody new in seconds: a name is enough. A pasted signature or address card fills the fields,
and who may be there already is shown while typing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.contact import Contact, complaints
from leaddesk.domain.newcomer import Likely
from leaddesk.domain.person_name import NameParts, split_name
from leaddesk.ui import texts
from leaddesk.ui.dialogs.countries import code_of, shown_as
from leaddesk.ui.dialogs.form import ChoiceField, Field, TextField, label, row
from leaddesk.ui.dialogs.points_editor import PointsEditor
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.starting import known_sources, starts_as
from leaddesk.ui.session import Session
from leaddesk.ui.words.duplicates import likeness_word
from leaddesk.ui.words.permission import channel

QUIET = 120
"""Milliseconds after a key until who may be there already is looked for."""
SHOWN = 3


class NameLine(QLineEdit):
    """`pasted(text)` where what is pasted is more than a name."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text() if event.matches(
            QKeySequence.StandardKey.Paste
        ) else ""  # fmt: skip
        if "\n" in text.strip() or "|" in text or "@" in text:
            self.pasted.emit(text)
        else:
            super().keyPressEvent(event)


class QuickAdd(SheetDialog):
    """In `stage_id` if the source allows it. `contact_wanted(id)`: somebody there already is to be
    shown instead; `form_wanted(contact, stage id)`: all fields are wanted."""

    contact_wanted = Signal(object)
    form_wanted = Signal(object, object)
    wide = 540

    def __init__(
        self, session: Session, stage_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            session, "quick_add", self.tr("New contact"),
            self.tr("A name is enough. A pasted signature or address card fills the fields."),
            "person", parent,
        )  # fmt: skip
        self.stage_id = stage_id
        self._read = Contact()
        self._read_name = ""
        self._likely: list[Likely] = []
        self._instead: int | None = None
        self._build()
        self.button("more_fields", self.tr("More fields…"), self._more, left=True)
        self.cancel_and_save(self.tr("Create contact"))
        self.first = self.name.line
        self._soon = QTimer(self, interval=QUIET, singleShot=True)
        self._soon.timeout.connect(self.look)
        for part in (self.name, self.firm, self.job, self.street, self.zip, self.city,
                     self.points):  # fmt: skip
            part.changed.connect(self._soon.start)
        self.source.changed.connect(self._follow)
        self.finished.connect(self._go_instead)
        for at in range(SHOWN):
            QShortcut(QKeySequence(f"Alt+{at + 1}"), self).activated.connect(
                lambda at=at: self.show_instead(at)
            )
        self._follow()

    def _build(self) -> None:
        line = NameLine()
        line.pasted.connect(self.paste)
        paste = QPushButton(self.tr("Paste signature"))
        paste.setObjectName("paste_signature")
        paste.setToolTip(self.tr("Fill the fields from a signature or address card you copied"))
        paste.clicked.connect(lambda: self.paste(QGuiApplication.clipboard().text()))
        self.name = _Name("name", self.tr("Name"), line, paste)
        self.firm = TextField("firm", self.tr("Company"))
        self.job = TextField("job_title", self.tr("Job title"))
        self.points = PointsEditor((), self._region)
        self.street = TextField("street", self.tr("Street and number"))
        self.zip = TextField("zip", self.tr("Postcode"))
        self.city = TextField("city", self.tr("City"))
        self.country = TextField("country", self.tr("Country"))
        self.country.changed.connect(self.points.read_again)
        self._place = QWidget()
        place = QVBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.street)
        place.addLayout(row((self.zip, 2), (self.city, 4), (self.country, 3)))
        self._place.hide()
        self.source = ChoiceField("source", self.tr("Source"), known_sources(self.session), None)
        self._starts = label("", "small", wrap=True)
        self._starts.setObjectName("starts_as")
        self._understood = label("", "small", wrap=True)
        self._understood.setObjectName("understood")
        self._understood.hide()
        self._blocked = _Frame("blocked", "trouble")
        self._there = _Frame("likely", "warning")
        self._buttons: list[QPushButton] = []
        for at in range(SHOWN):
            button = QPushButton()
            button.setObjectName(f"likely_{at}")
            button.setProperty("look", "small")
            button.setAccessibleName(self.tr("Somebody who may be there already"))
            button.clicked.connect(lambda _on=False, at=at: self.show_instead(at))
            self._there.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons.append(button)
        self.body.addWidget(self.name)
        self.body.addWidget(self._understood)
        self.body.addWidget(self._there)
        self.body.addWidget(self._blocked)
        self.body.addLayout(row(self.firm, self.job))
        self.body.addWidget(self.points)
        self.body.addWidget(self._place)
        self.body.addWidget(self.source)
        self.body.addWidget(self._starts)

    # --- what was typed ---

    def contact(self) -> Contact:
        """As typed; what a pasted text said besides stays."""
        name, firm = self.name.line.text().strip(), self.firm.value()
        if name == self._read_name:
            parts: NameParts | None = NameParts(
                self._read.salutation, self._read.title, self._read.first_name,
                self._read.last_name, self._read.name_suffix,
            )  # fmt: skip
        else:
            parts = split_name(name)
        if parts is None:  # a company, or nothing that is a person's
            parts, firm = NameParts(last="" if not firm else name), firm or name
        return replace(
            self._read, salutation=parts.salutation, title=parts.title, first_name=parts.first,
            last_name=parts.last, name_suffix=parts.suffix, firm=firm, job_title=self.job.value(),
            points=self.points.points(), street=self.street.value(), zip=self.zip.value(),
            city=self.city.value(), country=code_of(self.country.value()),
            source_id=self._source_id(),
        )  # fmt: skip

    def paste(self, text: str) -> None:
        """Fill the fields from a signature or an address card."""
        if not text.strip():
            self._say(self.tr("There is no text on the clipboard."))
            return
        found = self.session.run(self.session.desk.newcomers.read, text, self._region())
        contact: Contact = found.contact  # type: ignore[union-attr]
        if not contact.name and not contact.points:
            self._say(self.tr("Nothing of this text was understood as a contact."))
            return
        self._read = contact
        person = replace(contact, firm="", points=()).name
        self._read_name = person
        self.name.line.setText(person)
        self.firm.set_value(contact.firm)
        self.job.set_value(contact.job_title)
        self.street.set_value(", ".join(p for p in (contact.street,) if p))
        self.zip.set_value(contact.zip)
        self.city.set_value(contact.city)
        self.country.set_value(shown_as(contact.country))
        self._place.setVisible(bool(contact.street or contact.zip or contact.city))
        self.points.put(contact.points)
        self._tell_understood(contact, found.rest)  # type: ignore[union-attr]
        self.look()

    def _tell_understood(self, contact: Contact, rest: tuple[str, ...]) -> None:
        """What more was read than the fields show, and what was left out."""
        more = [contact.department, contact.street2, contact.name_suffix, contact.notes]
        told = []
        if shown := " · ".join(each for each in more if each):
            told.append(self.tr("Also kept: {what}").format(what=shown))
        if rest:
            left = " / ".join(rest)
            told.append(self.tr("Left out: {what}").format(what=left[:200]))
        if not told:
            told.append(self.tr("Please check what was understood; then create the contact."))
        self._say("\n".join(told))

    def _say(self, words: str) -> None:
        self._understood.setText(words)
        self._understood.setVisible(bool(words))

    # --- who is there already ---

    def look(self) -> None:
        """Look for who may be there already, and ask the block list."""
        self._soon.stop()
        contact, newcomers = self.contact(), self.session.desk.newcomers
        self._show_name(contact)
        self._likely = newcomers.likely(contact, SHOWN) if contact.name else []
        self._there.setVisible(bool(self._likely))
        self._there.say(self.tr("Already there? Alt with the number opens that one."))
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(self._likely))
            if at < len(self._likely):
                words = self._likely_words(self._likely[at])
                button.setText(f"{at + 1}  {words}".replace("&", "&&"))
                button.setAccessibleName(words)
        blocks = newcomers.blocked(contact) if contact.name else []
        self._blocked.setVisible(bool(blocks))
        if blocks:
            ways = ", ".join(dict.fromkeys(channel(block.channel) for block in blocks))
            told = self.tr("On the block list since {day} ({ways}). Who is added stays blocked.")
            self._blocked.say(told.format(day=texts.day(blocks[0].since), ways=ways))

    def _likely_words(self, likely: Likely) -> str:
        who = likely.who
        named = " · ".join(part for part in (who.name, who.firm, who.city) if part)
        letters = self.fontMetrics()
        cut = letters.elidedText(named, Qt.TextElideMode.ElideRight, self.wide - 250)
        return self.tr("{who} – {why}").format(who=cut, why=likeness_word(likely.why))

    def _show_name(self, contact: Contact) -> None:
        """Beside the name: how it was taken."""
        typed = self.name.line.text().strip()
        if contact.first_name and contact.last_name and typed != self._read_name:
            told = self.tr("{first} | {last}")
            self.name.hint(told.format(first=contact.first_name, last=contact.last_name))
        elif typed and contact.firm == typed:
            self.name.hint(self.tr("a company"))
        else:
            self.name.hint("")

    def show_instead(self, at: int) -> None:
        """Leave, and show who is there already; what is new about them is asked about first."""
        if at >= len(self._likely):
            return
        self._instead = self._likely[at].who.id
        if self._nothing_lost(self._instead):
            self.untouched()
        self.reject()

    def _nothing_lost(self, contact_id: int) -> bool:
        """Whether all that was typed is known of the one who is there."""
        there, typed = self.session.reads.contact(contact_id), self.contact()
        if there is None:
            return False
        known = {point.normal for point in there.points}
        return all(point.normal in known for point in typed.points) and all(
            not mine or mine == theirs
            for mine, theirs in (
                (typed.firm, there.firm), (typed.job_title, there.job_title),
                (typed.street, there.street), (typed.zip, there.zip), (typed.city, there.city),
            )
        )  # fmt: skip

    def _go_instead(self, result: int) -> None:
        if self._instead is not None and not result:
            self.contact_wanted.emit(self._instead)

    # --- saving ---

    def save(self) -> bool:
        self.name.complain("")
        contact = self.contact()
        fine = self.points.check()
        for wrong in complaints(contact):
            self.name.complain(texts.complaint(wrong.code))
            fine = False
        if not fine:
            (self.points.first_wrong() or self.name).setFocus()
            return False
        return self.run_and_close(self.session.desk.contacts.add, contact, None, self.stage_id)

    def _more(self) -> None:
        """On in the form with every field, with what was typed here."""
        contact = self.contact()
        self.untouched()
        self.reject()
        self.form_wanted.emit(contact, self.stage_id)

    def _source_id(self) -> int | None:
        chosen = self.source.value()
        return None if chosen is None else int(str(chosen))

    def _region(self) -> str:
        code = code_of(self.country.value()) if hasattr(self, "country") else ""
        return code if len(code) == 2 and code.isupper() else "DE"

    def _follow(self) -> None:
        self._starts.setText(starts_as(self.session, self._source_id(), self.stage_id))


class _Name(Field):
    """The name, with the button that pastes beside it."""

    def __init__(self, name: str, text: str, line: NameLine, beside: QWidget) -> None:
        self.line = line
        super().__init__(name, text, line, beside=beside)
        line.textChanged.connect(lambda: self.changed.emit())


class _Frame(QFrame):
    """A sentence in a frame that stands out; hidden until there is something to say."""

    def __init__(self, name: str, look: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(5)
        self._words: QLabel = label("", wrap=True)
        self._words.setObjectName(f"{name}_words")
        self.column.addWidget(self._words)
        self.hide()

    def say(self, words: str) -> None:
        """The sentence."""
        self._words.setText(words)
