"""The panel's details: how to reach the contact, where it came from, what it may be worth."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from leaddesk.domain.contact import Contact
from leaddesk.domain.overview import Overview
from leaddesk.ui import texts
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.dialogs import countries

translate = QCoreApplication.translate
LABEL_WIDTH = 84
HOME = "DE"


def facts(overview: Overview) -> list[tuple[str, str]]:
    """Label and words of each line; what is not known has no line."""
    contact = overview.contact
    found = []
    for point in contact.points:
        words = f"{point.value} ({point.label})" if point.label else point.value
        found.append((texts.point_kind(point.kind), words))
    found.append((translate("facts", "Address"), address(contact)))
    source = overview.card.source
    if source is not None:
        words = f"{texts.source_name(source)} · {texts.channel(source.channel)}"
        found.append((translate("facts", "Source"), words))
    found.append((translate("facts", "Expected"), _expected(contact)))
    bought: Counter[str] = Counter()
    for sale in overview.sales:
        bought[sale.currency] += sale.net_cents
    found.append((translate("facts", "Bought"), texts.sums(bought, short=False)))
    found.append((translate("facts", "Tags"), ", ".join(contact.tags)))
    found += [(name, " ".join(value.split())) for name, value in contact.own]
    found.append((translate("facts", "Notes"), contact.notes.strip()))
    return [(label, words) for label, words in found if words]


def address(contact: Contact) -> str:
    """Street, postcode and place, country; one line each. At home no country is named."""
    place = " ".join(part for part in (contact.zip, contact.city) if part)
    country = "" if contact.country == HOME else countries.shown_as(contact.country)
    lines = (contact.street, contact.street2, place, contact.state, country)
    return "\n".join(line for line in lines if line)


def _expected(contact: Contact) -> str:
    parts = []
    if contact.value_cents is not None:
        parts.append(texts.money(contact.value_cents, contact.currency))
    if contact.expected_on is not None:
        day = texts.day(contact.expected_on)
        parts.append(translate("facts", "by {day}").format(day=day))
    return " · ".join(parts)


class Facts(Section):
    """Lines of label and words; the words can be selected and copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("facts", "", parent)
        self.set_heading(self.tr("Contact details"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._shown: list[tuple[str, str]] = []

    def show_contact(self, overview: Overview) -> None:
        """The details of this contact; labels are kept and filled anew."""
        wanted = facts(overview)
        if wanted == self._shown:
            return
        self._shown = wanted
        while len(self._lines) < len(wanted):
            self._lines.append(self._line(len(self._lines)))
        for index, (label, words) in enumerate(self._lines):
            used = index < len(wanted)
            label.setVisible(used)
            words.setVisible(used)
            if used:
                label.setText(wanted[index][0])
                words.setText(wanted[index][1])
                words.setToolTip(wanted[index][1] if " " not in wanted[index][1] else "")
                words.setAccessibleName(": ".join(wanted[index]))
        self.setVisible(bool(wanted))

    def _line(self, row: int) -> tuple[QLabel, QLabel]:
        label, words = QLabel(self), QLabel(self)
        label.setProperty("look", "muted")
        words.setObjectName(f"fact_{row}")
        words.setWordWrap(True)
        words.setMinimumWidth(1)  # a long address must not make the panel wider than it is
        for each in (label, words):
            each.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
        return label, words
