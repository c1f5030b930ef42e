"""Where the contacts of a file come from: a source there is, a new one, or what each row says.
The source decides what they start as; no source is a permission to advertise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QStandardItemModel
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leaddesk.domain.pasted import is_pasted
from leaddesk.domain.source import CHANNELS, Source
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import ChoiceField, Field, TextField, label, row, section
from leaddesk.ui.dialogs.given_by_person import GivenByPerson
from leaddesk.ui.dialogs.sale_dialog import currencies
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.typed_fields import DayField, MoneyField
from leaddesk.ui.session import Session

NEW = "new"
NAMED = "named"
HEADING = "heading"


class SourceForm(QWidget):
    """`changed` is said on every choice and keystroke."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_form")
        self._session = session
        self._sources: dict[int, Source] = {}
        self._by_hand = False
        self.choice = ChoiceField("import_source", self.tr("All contacts of this file"), [])
        self.choice.combo.setMaxVisibleItems(20)
        self._follows = label("", wrap=True)
        self._follows.setObjectName("import_source_follows")
        box = QFrame()
        box.setProperty("look", "warning")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.addWidget(self._follows)
        self._new = self._new_source()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(style.ROW_GAP)
        page.addWidget(section(self.tr("Where they come from")))
        page.addWidget(self.choice)
        page.addWidget(self._new)
        page.addWidget(box)
        self._offer(named=False)
        self.choice.combo.activated.connect(lambda: self._touch())
        self.choice.changed.connect(self._follow)
        self._entry.picked.connect(self._follow)
        self._channel.picked.connect(self._follow)
        self.currency.changed.connect(self._follow)
        self._follow()

    def source(self) -> Source | None:
        """The source chosen; with id 0 the import will make it; None takes what each row says."""
        chosen = self.choice.value()
        if chosen == NAMED:
            return None
        if chosen != NEW:
            return self._sources[int(str(chosen))]
        bought = self._entry.value() == "list"
        return Source(
            0,
            name=self.name.value(),
            channel=self._channel.value(),
            entry=self._entry.value(),
            given_by_person=bought and self.given.value(),
            vendor=self.vendor.value() if bought else "",
            acquired_on=self.acquired.day() if bought else None,
            cost_cents=self.cost.cents() if bought else None,
            currency=str(self.currency.value()),
        )

    def check(self) -> bool:
        """Whether the source can be kept; what is wrong is marked and gets the focus."""
        if self.choice.value() != NEW:
            return True
        self.name.complain(self._complaint())
        fields = (self.name, self.acquired, self.cost)
        wrong = [each for each in fields if each is not self.name and not each.check()]
        if self.name.complaint:
            wrong.insert(0, self.name)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def propose_name(self, file: Path) -> None:
        """Name a new source after the file, unless a hand named it already; where there is a
        source of that name, it is meant."""
        stem = texts.file_title(file.name) if is_pasted(file.name) else file.stem
        words = " ".join(stem.replace("_", " ").replace("-", " ").split())
        if not self.name.line.isModified():
            self.name.set_value(words[:1].upper() + words[1:])
        if not self._by_hand:
            self.choice.set_value(self._called(words) or NEW)
            self._follow()

    def suit(self, *, named: bool, own: bool, usual: int = 0) -> None:
        """Offer what the rows say when the file has a column for it; our own export keeps the
        sources it was written with. `usual` is the source such a file comes from, as a mail does
        from an enquiry. A choice a hand made stays."""
        chosen = self.choice.value()
        self._offer(named=named)
        if not self._by_hand and own and named:
            chosen = NAMED
        elif not self._by_hand and usual:
            chosen = usual
        elif chosen == NAMED and not named:
            chosen = NEW
        self.choice.set_value(chosen)
        self._follow()

    def touched(self) -> bool:
        """Whether a hand typed something that would be lost."""
        lines = (self.name, self.vendor, self.acquired, self.cost)
        return self.given.value() or any(each.line.isModified() for each in lines)

    def _new_source(self) -> QWidget:
        self.name = TextField(
            "new_source_name", self.tr("Name of the new source"),
            placeholder=self.tr("e.g. Trade fair Hanover 2026"),
        )  # fmt: skip
        self._channel = SegmentedControl(
            "new_source_channel", [(code, texts.channel(code)) for code in CHANNELS], "offline",
            spoken=self.tr("Channel"),
        )  # fmt: skip
        self._entry = SegmentedControl(
            "new_source_entry",
            [("list", self.tr("a list")), ("inbound", self.tr("came by themselves"))],
            "list",
            spoken=self.tr("How they come in"),
        )
        self.given = GivenByPerson("new_source_given", False)
        self.given.changed.connect(lambda: self.changed.emit())
        self.vendor = TextField("new_source_vendor", self.tr("Vendor, if bought"))
        self.acquired = DayField(
            "new_source_acquired", self.tr("Acquired on"), self._session.today(), past=True
        )
        self.cost = MoneyField("new_source_cost", self.tr("Cost"))
        self.currency = ChoiceField(
            "new_source_currency", self.tr("Currency"), currencies("EUR"), "EUR"
        )
        self._bought = QWidget()
        bought = QVBoxLayout(self._bought)
        bought.setContentsMargins(0, 0, 0, 0)
        bought.setSpacing(style.ROW_GAP)
        bought.addWidget(self.given)
        bought.addLayout(row(self.vendor, self.acquired))
        bought.addLayout(row(self.cost, self.currency))
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(style.ROW_GAP)
        inside.addWidget(self.name)
        inside.addLayout(
            row(
                (Field("new_source_channel", self.tr("Channel"), self._channel), 2),
                (Field("new_source_entry", self.tr("How they come in"), self._entry), 3),
            )
        )
        inside.addWidget(self._bought)
        return form

    def _offer(self, *, named: bool) -> None:
        """The choices in groups; a group's heading cannot be chosen."""
        sources = self._session.reads.sources()
        self._sources = {source.id: source for source in sources}
        options: list[tuple[object, str]] = [(NEW, self.tr("New source…"))]
        if named:
            options.append((NAMED, self.tr("As each row of the file says")))
        groups = (
            ("list", self.tr("Lists make leads")),
            ("inbound", self.tr("Came by themselves: clear prospects")),
        )
        for entry, heading in groups:
            options.append((f"{HEADING} {entry}", heading))
            options += [
                (source.id, f"    {texts.source_name(source)}")
                for source in sources
                if source.entry == entry
            ]
        self.choice.offer(options, self.choice.value() or NEW)
        items = self.choice.combo.model()
        assert isinstance(items, QStandardItemModel)
        for place, (code, _) in enumerate(options):
            if str(code).startswith(HEADING):
                item = items.item(place)
                item.setEnabled(False)
                item.setData(self._bold(), Qt.ItemDataRole.FontRole)

    def _bold(self) -> QFont:
        font = QFont(self.choice.combo.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _touch(self) -> None:
        self._by_hand = True
        if self.choice.value() == NEW:
            self.name.setFocus()

    def _follow(self) -> None:
        new = self.choice.value() == NEW
        self._new.setVisible(new)
        self._bought.setVisible(self._entry.value() == "list")
        self.cost.currency = str(self.currency.value())
        source = self.source()
        if source is None:
            told = self.tr(
                "Each contact starts as its source has it: from a list as a lead, by themselves "
                "as a clear prospect. An import is never a permission to mail."
            )
        elif source.inbound:
            told = self.tr(
                "They start as clear prospects, for they came by themselves. "
                "That alone is no permission to mail."
            )
        else:
            told = self.tr("They start as leads. A list is no permission to mail.")
        self._follows.setText(told)
        self.changed.emit()

    def _complaint(self) -> str:
        name = self.name.value()
        if not name:
            return self.tr("A name is needed.")
        if self._called(name):
            return self.tr("There is a source of this name; choose it above.")
        return ""

    def _called(self, name: str) -> int:
        """The id of the source of that name, 0 when there is none."""
        return self._session.desk.sources.named(name, texts).id if name else 0
