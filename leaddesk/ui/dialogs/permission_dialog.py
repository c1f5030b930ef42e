"""What somebody allowed, withdrew or objected to: recorded in a few seconds during a call, with
everything that was recorded before beneath. Nothing is ever overwritten; a mistake is corrected
by an entry of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from leaddesk.domain.permission import ADVERTISING, CHANNELS, PARTIES, REASONS, Entry
from leaddesk.domain.trouble import Refused
from leaddesk.ui import texts
from leaddesk.ui.dialogs.correction_dialog import CorrectionDialog
from leaddesk.ui.dialogs.form import (
    ChoiceField,
    Field,
    LinesField,
    TextField,
    Tick,
    label,
    row,
    section,
)
from leaddesk.ui.dialogs.ledger_list import LedgerList
from leaddesk.ui.dialogs.log_dialog import name_of
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.dialogs.typed_fields import MomentField
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.session import Session
from leaddesk.ui.words import permission as words

KINDS = (
    "given", "objected", "withdrawn", "presumed", "unwanted", "notice", "informed", "checked",
    "restricted", "lifted",
)  # fmt: skip
SHOWN = {
    "given": ("channels", "purpose", "way", "wording", "taken_by", "company", "place", "proof"),
    "objected": ("channels", "proof"),
    "withdrawn": ("channels", "purpose", "proof"),
    "presumed": ("reason",),
    "unwanted": ("channels",),
    "notice": ("channels",),
    "informed": (),
    "checked": ("checked",),
    "restricted": (),
    "lifted": (),
}
"""Which fields each kind of entry asks for, beside when and a note."""
EVERY_WAY = frozenset({"objected", "withdrawn", "unwanted"})
"""Without a way ticked these are about every one."""
WAYS = ("spoken", "paper", "form", "card", "double_opt_in")


class PermissionDialog(SheetDialog):
    """Begins with a consent by `channel`, spoken a moment ago: Enter keeps it."""

    wide = 600

    def __init__(
        self, session: Session, contact_id: int, channel: str = "", kind: str = "given",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            session, "permission_dialog", self.tr("May I contact?"), name_of(session, contact_id),
            "checklist", parent,
        )  # fmt: skip
        self.contact_id = contact_id
        contact = session.reads.contact(contact_id)
        before = session.desk.permission.entries(contact_id)
        pattern = session.desk.permission.last_consent()
        self.party = SegmentedControl(
            "party", [(code, words.party(code)) for code in ("", *PARTIES)],
            contact.party if contact else "", spoken=self.tr("Kind of person"),
        )  # fmt: skip
        self.kind = ChoiceField(
            "entry_kind", self.tr("What was said"), [(k, words.kind(k)) for k in KINDS], kind
        )
        self.at = MomentField("entry_at", self.tr("When"), session.desk.now())
        self.channels = {code: Tick(words.channel(code)) for code in CHANNELS}
        self._asked_way = channel
        self._ways_by_hand = False
        for code, tick in self.channels.items():
            tick.setObjectName(f"channel_{code}")
            tick.clicked.connect(self._way_chosen)
            tick.toggled.connect(self._say_which_ways)
        self.purpose = ChoiceField(
            "entry_purpose", self.tr("For what"), [(p, words.purpose(p)) for p in ADVERTISING],
            "offers",
        )  # fmt: skip
        self.way = ChoiceField(
            "entry_way", self.tr("How"), [(w, words.way(w)) for w in WAYS], "spoken"
        )
        self.wording = LinesField(
            "entry_wording", self.tr("Exact words"),
            pattern.wording if pattern else self.tr("Yes, you may contact me with offers."),
            lines=2,
        )  # fmt: skip
        # Without both a consent to calls is kept, but proves nothing: the answer stays red.
        needed = self.tr("A consent to calls needs this")
        self.taken_by = TextField(
            "entry_taken_by", self.tr("Taken by"), pattern.taken_by if pattern else "",
            placeholder=needed,
        )  # fmt: skip
        self.company = TextField(
            "entry_company", self.tr("Our company and address"), pattern.company if pattern else "",
            placeholder=needed,
        )  # fmt: skip
        self.place = TextField("entry_place", self.tr("Where (place or web page)"))
        self.reason = ChoiceField(
            "entry_reason", self.tr("Why a call is welcome"),
            [(code, words.reason(code)) for code in REASONS],
        )  # fmt: skip
        self.checked = ChoiceField(
            "entry_checked",
            self.tr("Found in the directory"),
            [(code, words.checked(code)) for code in ("free", "starred")],
        )
        self.note = LinesField("entry_note", self.tr("Note"), lines=2)
        self.proof: Path | None = None
        self.setAcceptDrops(True)
        self._lay_out(before)
        self.cancel_and_save(self.tr("Record"))
        self.first = self.kind.combo
        self.kind.changed.connect(self._arrange)
        self._arrange()

    # what is typed

    def entries(self) -> list[Entry]:
        """The entries as chosen so far: one for each way, or one for all."""
        kind, shown = str(self.kind.value()), SHOWN[str(self.kind.value())]
        at = self.at.moment()
        if at is None:
            return []
        note = self.note.value()
        if kind == "checked":
            note = str(self.checked.value())
        base = Entry(
            kind,
            at,
            purpose=str(self.purpose.value()) if "purpose" in shown else "",
            way=str(self.way.value()) if "way" in shown else "",
            wording=self.wording.value() if "wording" in shown else "",
            place=self.place.value() if "place" in shown else "",
            taken_by=self.taken_by.value() if "taken_by" in shown else "",
            company=self.company.value() if "company" in shown else "",
            reason=str(self.reason.value()) if "reason" in shown else "",
            note=note,
        )
        ways = [code for code, tick in self.channels.items() if tick.isChecked()]
        if "channels" not in shown:
            ways = ["phone"] if kind in ("presumed", "checked") else [""]
        elif not ways or (kind in EVERY_WAY and len(ways) == len(CHANNELS)):
            ways = [""]
        return [replace(base, channel=way) for way in ways]

    def save(self) -> bool:
        given = self.entries()
        if not given or not self._fine(given[0]):
            return False
        return self.run_and_close(self._record, given)

    def _record(self, given: Sequence[Entry]) -> list[int]:
        """Read the proof, if there is one, and keep everything as one step."""
        desk, proof = self.session.desk, None
        if self.proof is not None and "proof" in SHOWN[given[0].kind]:
            proof = (self.proof.name, desk.files.content_of(self.proof))
        return desk.permission.record_all(
            self.contact_id, given, party=self.party.value(), proof=proof
        )

    def choose_proof(self) -> None:
        """Ask for the file that proves it: a signed form, a picture, a mail."""
        folder = str(last_folder(self.session.settings))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach proof"), folder)
        if name:
            remember_folder(self.session.settings, Path(name))
            self.attach(Path(name))

    def attach(self, file: Path | None) -> None:
        """Keep this file as proof when it is recorded; None takes it away again."""
        self.proof = file
        self._proof.setText(
            self.tr("Proof: {file}").format(file=file.name) if file else self.tr("Attach proof…")
        )
        self._proof.setToolTip(str(file) if file else self.tr("A signed form, a picture, a mail"))
        self._no_proof.setVisible(file is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.attach(file)

    def correct(self) -> None:
        """Ask why the chosen entry was a mistake, and record that."""
        entry = self.list.chosen()
        if entry is not None:
            lingers = self.list.lingers(entry)
            CorrectionDialog(
                self.session, self.contact_id, entry, self, lingers=lingers
            ).open_over()

    def _fine(self, entry: Entry) -> bool:
        missing = not entry.wording.strip() and entry.kind == "given"
        self.wording.complain(_told("wording_missing") if missing else "")
        unsaid = not entry.note.strip() and entry.kind == "presumed"
        self.note.complain(_told("note_missing") if unsaid else "")
        nowhere = not entry.channel and entry.kind in ("given", "notice")
        self._no_way.setText(_told("channel_missing"))
        self._no_way.setVisible(nowhere)
        return self.at.check() and not (missing or unsaid or nowhere)

    # how it is laid out

    def _lay_out(self, before: Sequence[Entry]) -> None:
        self.list = LedgerList(self.session)
        self._kept = section(self.tr("Recorded so far"))
        self.body.addWidget(self._kept)
        self.body.addWidget(self.list)
        self.body.addWidget(Field("party", self.tr("Kind of person"), self.party))
        self.body.addLayout(row((self.kind, 3), (self.at, 2)))
        self._ways = QWidget()
        across = QHBoxLayout(self._ways)
        across.setContentsMargins(0, 0, 0, 0)
        for tick in self.channels.values():
            across.addWidget(tick)
        across.addStretch(1)
        self.body.addWidget(self._ways)
        self._every_way = label(self.tr("None ticked: it holds for every way."), "small")
        self._every_way.setObjectName("entry_every_way")
        self.body.addWidget(self._every_way)
        self._no_way = label("", "wrong")
        self._no_way.setObjectName("entry_channels_wrong")
        self._no_way.hide()
        self.body.addWidget(self._no_way)
        self.body.addLayout(row(self.purpose, self.way))
        self.body.addWidget(self.wording)
        self.body.addLayout(row(self.taken_by, self.place))
        self.body.addWidget(self.company)
        self._proof = QPushButton()
        self._proof.setObjectName("entry_proof")
        self._proof.clicked.connect(self.choose_proof)
        self._no_proof = QPushButton(self.tr("Without"))
        self._no_proof.setObjectName("entry_no_proof")
        self._no_proof.setProperty("look", "link")
        self._no_proof.clicked.connect(lambda: self.attach(None))
        self._proof_row = QWidget()
        beside = QHBoxLayout(self._proof_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._proof)
        beside.addWidget(self._no_proof)
        beside.addStretch(1)
        self.body.addWidget(self._proof_row)
        self.attach(None)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.checked)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self._correct = self.button(
            "correct_entry", self.tr("Recorded by mistake…"), self.correct, left=True
        )
        self.list.currentItemChanged.connect(
            lambda *_: self._correct.setEnabled(self.list.correctable())
        )
        self._fill(before)
        self.session.changed.connect(self._read_again)

    def _arrange(self) -> None:
        kind = str(self.kind.value())
        shown = SHOWN[kind]
        self._ways.setVisible("channels" in shown)
        if not self._ways_by_hand:
            # A consent is for one way; who says no mostly means all of them.
            usual = self._asked_way or ("" if kind in EVERY_WAY else "phone")
            for code, tick in self.channels.items():
                tick.setChecked(code == usual)
        self._say_which_ways()
        for name in ("purpose", "way", "wording", "taken_by", "company", "place", "reason",
                     "checked"):  # fmt: skip
            getattr(self, name).setVisible(name in shown)
        self._proof_row.setVisible("proof" in shown)
        self.note.setVisible(kind != "checked")
        needed = kind == "presumed"
        self.note.rename(self.tr("Note (needed)") if needed else self.tr("Note"))
        for field in (self.wording, self.note):
            field.complain("")
        self._no_way.hide()

    def _way_chosen(self) -> None:
        self._ways_by_hand = True

    def _say_which_ways(self) -> None:
        ticked = any(tick.isChecked() for tick in self.channels.values())
        self._every_way.setVisible(str(self.kind.value()) in EVERY_WAY and not ticked)

    def _fill(self, entries: Sequence[Entry]) -> None:
        """What was recorded so far; without anything there is no list of it."""
        self.list.fill(entries, self.session.desk.permission.lingering(self.contact_id))
        for part in (self.list, self._kept, self._correct):
            part.setVisible(self.list.topLevelItemCount() > 0)

    def _read_again(self, _change: object = None) -> None:
        self._fill(self.session.desk.permission.entries(self.contact_id))


def _dropped(mime: QMimeData) -> Path | None:
    """The one file of a drop, None for anything else."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].is_file() else None


def _told(code: str) -> str:
    return texts.trouble(Refused(code))
