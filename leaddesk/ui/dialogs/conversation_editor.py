"""What happened between us and the contact: one home for the fields of calls, meetings, mails,
letters, messages and notes, used by the logging dialogs and by the gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leaddesk.domain.activity import RESULTS, WRITTEN, Activity
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import ChoiceField, Field, LinesField, TextField
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.typed_fields import MomentField, WholeField

# Per kind, the rows of its form; a row's fields share the width.
_ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "call": (("direction", "result"), ("at", "minutes")),
    "meeting": (("result", "at"), ("minutes", "km"), ("place",), ("participants",)),
    "email": (("direction", "result"), ("at", "subject")),
    "letter": (("direction", "result"), ("at", "subject")),
    "message": (("direction", "result"), ("at", "subject")),
    "note": (("at",),),
}


class ConversationEditor(QWidget):
    """`optional`: nothing is logged unless something was filled in. `activity` is one kept
    before, to be corrected; `at` when something new began, else now. `usual` is the
    result a new written thing begins with."""

    changed = Signal()
    direction_picked = Signal()

    def __init__(
        self,
        kinds: Sequence[str],
        now: datetime,
        *,
        optional: bool = False,
        activity: Activity | None = None,
        at: datetime | None = None,
        usual: str = "",
        beside_minutes: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._optional = optional
        self._given = activity
        self._usual = usual
        given = activity or Activity(kinds[0], now, result=usual)
        self._at_first = "we" if given.outgoing else "contact"
        self.kind = SegmentedControl(
            "kind",
            [(code, texts.activity_kind(code)) for code in kinds],
            given.kind,
            spoken=self.tr("Kind"),
        )
        self.kind.setVisible(len(kinds) > 1)
        self._direction = SegmentedControl(
            "direction",
            [("we", self.tr("we")), ("contact", self.tr("the contact"))],
            self._at_first,
            spoken=self.tr("Who called?"),
        )
        self.direction = Field("direction", self.tr("Who called?"), self._direction)
        self.result = ChoiceField("result", self.tr("Result"), [("", "")])
        self.at = MomentField("at", self.tr("When"), now, activity.at if activity else at)
        self.minutes = WholeField(
            "minutes", self.tr("Minutes"), given.minutes, beside=beside_minutes
        )
        self.km = WholeField("km", self.tr("Kilometres"), given.km)
        self.place = TextField("place", self.tr("Place"), given.place)
        self.participants = TextField("participants", self.tr("Participants"), given.participants)
        self.subject = TextField("subject", self.tr("Subject"), given.subject)
        self.note = LinesField("note", self.tr("Note"), given.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.ROW_GAP)
        layout.addWidget(self.kind)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(style.GAP)
        self._grid.setVerticalSpacing(style.ROW_GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        layout.addWidget(self.note)
        self._arrange(given.result)
        self.kind.picked.connect(lambda: self._arrange(""))
        self._direction.picked.connect(lambda: self._arrange(str(self.result.value() or "")))
        self._direction.picked.connect(lambda: self.direction_picked.emit())
        for field in (*self._fields().values(), self.note):
            field.changed.connect(self.changed)

    def choose_kind(self, kind: str) -> None:
        """Begin with another kind."""
        self.kind.set_value(kind)
        self._arrange("")

    # what was typed

    @property
    def filled(self) -> bool:
        """Whether something happened that is to be logged."""
        if not self._optional:
            return True
        typed = (self.minutes, self.km, self.place, self.participants, self.subject)
        shown = self._shown()
        return bool(
            (self.result.value() and "result" in shown)
            or ("direction" in shown and self._direction.value() != self._at_first)
            or self.note.value()
            or any(field.value() for field in typed if field.editor.objectName() in shown)
        )

    def activity(self) -> Activity | None:
        """What happened as typed so far; None when nothing did or something is still wrong."""
        kind, shown = self.kind.value(), self._shown()
        at = self.at.moment()
        result = str(self.result.value() or "") if "result" in shown else ""
        if not self.filled or at is None or (not result and "result" in shown):
            return None
        return replace(
            self._given or Activity(kind, at),
            kind=kind,
            at=at,
            outgoing=self._outgoing(),
            result=result,
            minutes=self.minutes.number() if "minutes" in shown else None,
            km=self.km.number() if "km" in shown else None,
            place=self.place.value() if "place" in shown else "",
            participants=self.participants.value() if "participants" in shown else "",
            subject=self.subject.value() if "subject" in shown else "",
            note=self.note.value(),
        )

    def check(self) -> bool:
        """Whether it can be kept as it stands; complains at the fields that are wrong."""
        if not self.filled:
            return True
        shown = self._shown()
        unset = "result" in shown and not self.result.value()
        self.result.complain(self.tr("Please choose how it ended.") if unset else "")
        empty = self.kind.value() == "note" and not self.note.value()
        self.note.complain(texts.complaint("note_missing") if empty else "")
        fine = [self._fields()[name].check() for name in shown if name != "result"]
        return all(fine) and not (unset or empty)

    def first_wrong(self) -> QWidget | None:
        """The field that complains."""
        fields = (self.result, self.at, self.minutes, self.km, self.note)
        return next((each for each in fields if each.complaint), None)

    # how it is laid out

    def _fields(self) -> dict[str, Field]:
        return {
            "direction": self.direction,
            "result": self.result,
            "at": self.at,
            "minutes": self.minutes,
            "km": self.km,
            "place": self.place,
            "participants": self.participants,
            "subject": self.subject,
        }

    def _shown(self) -> set[str]:
        shown = {name for line in _ROWS[self.kind.value()] for name in line}
        if self.kind.value() in WRITTEN and self._direction.value() == "contact":
            shown.discard("result")
        return shown

    @property
    def outgoing(self) -> bool:
        """Whether we began it, as chosen so far."""
        return self._outgoing()

    def _outgoing(self) -> bool:
        """Who began it; what has no such question keeps what it had."""
        if "direction" in self._shown():
            return self._direction.value() == "we"
        return self._given.outgoing if self._given else True

    def _arrange(self, result: str) -> None:
        kind, shown = self.kind.value(), self._shown()
        asked = self.tr("Who called?") if kind == "call" else self.tr("Who wrote?")
        self.direction.rename(asked)
        options = [(code, texts.result(kind, code)) for code in RESULTS[kind]]
        usual = result if result in RESULTS[kind] else self._usual
        if usual not in RESULTS[kind]:
            usual = ""
        if not usual:
            options.insert(0, ("", self.tr("choose …")))
        self.result.offer(options, usual)
        self.result.complain("")
        while self._grid.count():
            self._grid.takeAt(0)
        for field in self._fields().values():
            field.setVisible(False)
        for line, names in enumerate(_ROWS[kind]):
            for place, name in enumerate(names):
                field = self._fields()[name]
                span = 2 if len(names) == 1 else 1
                self._grid.addWidget(field, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
                field.setVisible(name in shown)
        self.changed.emit()
