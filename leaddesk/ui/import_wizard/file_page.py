"""The first page: which file, where its contacts come from, and what becomes of those the desk
knows already. Reading begins as soon as a file is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.pasted import is_pasted
from leaddesk.domain.proposal import ON_MATCH, Proposal
from leaddesk.ui import icons, texts, theme
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import ChoiceField, divider, label, repolish, section
from leaddesk.ui.import_wizard.attachments_form import AttachmentsForm
from leaddesk.ui.import_wizard.counted import Rows
from leaddesk.ui.import_wizard.how_form import HowForm
from leaddesk.ui.import_wizard.source_form import SourceForm
from leaddesk.ui.last_folder import last_folder, remember_folder
from leaddesk.ui.progress_page import how_far
from leaddesk.ui.session import Session

UNUSED = ("ignored", "no_place")
"""Why a column is not taken although it was understood."""


class FilePage(QWidget):
    """`files_chosen(list of Path)`, `paste_wanted`, `sheet_chosen(str)` and `how_changed` ask for
    something to be read."""

    files_chosen = Signal(object)
    paste_wanted = Signal()
    sheet_chosen = Signal(str)
    how_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("file_page")
        self._session = session
        self.source = SourceForm(session)
        left = QVBoxLayout()
        left.setContentsMargins(style.MARGIN, 18, style.MARGIN, 18)
        left.setSpacing(style.ROW_GAP)
        left.addWidget(section(self.tr("File")))
        left.addWidget(self._file_box())
        self.sheet = ChoiceField("import_sheet", self.tr("Sheet"), [])
        self.sheet.hide()
        self.sheet.combo.activated.connect(lambda: self.sheet_chosen.emit(str(self.sheet.value())))
        left.addWidget(self.sheet)
        self.attachments = AttachmentsForm()
        left.addWidget(self.attachments)
        self.how = HowForm()
        self.how.changed.connect(self.how_changed)
        left.addWidget(self.how)
        left.addSpacing(6)
        left.addWidget(section(self.tr("Contacts you have already")))
        left.addLayout(self._on_match())
        left.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(style.MARGIN, 18, style.MARGIN, 18)
        right.addWidget(self.source)
        right.addWidget(self.how.first_rows)
        right.addStretch(1)
        body = QWidget()
        body.setObjectName("sheet_body")
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(divider(upright=True))
        across.addLayout(right, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)
        self.show_nothing()

    def on_match(self) -> str:
        """What to do with contacts that are known: one of `ON_MATCH`, '' while nobody chose."""
        if not self._on_match_chosen:
            return ""
        return next(code for code, button in self._radios.items() if button.isChecked())

    def choose(self) -> None:
        """Ask for one or more files."""
        kinds = self.tr(
            "Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf *.eml);;All files (*)"
        )
        folder = str(last_folder(self._session.settings))
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose a list"), folder, kinds)
        if names:
            remember_folder(self._session.settings, Path(names[0]))
            self.files_chosen.emit([Path(name) for name in names])

    def show_nothing(self) -> None:
        """No file yet."""
        self._name.setText(self.tr("Drop a list here"))
        self._told.setText(
            self.tr("Excel, CSV, address cards or a mail. Nothing is written until you say so.")
        )
        self._choose.setText(self.tr("Choose a file…"))
        self._paste.show()
        self._bar.hide()
        self._dress("file_empty")

    def show_reading(self, file: Path) -> None:
        """A file is being read."""
        self._name.setText(texts.file_title(file.name))
        self._name.setToolTip("" if is_pasted(file.name) else str(file))
        self._told.setText(self.tr("Reading…"))
        self._choose.setText(self.tr("Choose another…"))
        self._paste.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._dress("file_chosen")

    def show_progress(self, done: int, total: int | None, told: str) -> None:
        """How far the reading is."""
        value, most = how_far(done, total)
        self._bar.setRange(0, most)
        self._bar.setValue(value)
        self._told.setText(self.tr("Reading… {far}").format(far=told))

    def show_read(self, proposal: Proposal) -> None:
        """What was found in the file."""
        self._bar.hide()
        known = sum(each.field is not None or each.why in UNUSED for each in proposal.columns)
        told = [Rows().entries(proposal)]
        if proposal.found.heads:
            found = self.tr("{known} of {all} columns recognised")
            every = texts.number(len(proposal.columns))
            told.append(found.format(known=texts.number(known), all=every))
            told += [texts.program_name(proposal.program)] if proposal.program else []
        self._told.setText(" · ".join(told))
        if not self._on_match_chosen:
            self._radios[proposal.on_match].setChecked(True)  # what suits the file
        self.sheet.offer([(name, name) for name in proposal.sheets], proposal.sheet)
        self.sheet.setVisible(len(proposal.sheets) > 1)
        self.how.show_read(proposal)
        self.attachments.show_read(proposal)

    def show_unread(self, file: Path | None = None, *, stopped: bool = False) -> None:
        """The file was not read to its end; the wizard says why."""
        self._bar.hide()
        told = self.tr("Reading was stopped.") if stopped else self.tr("This could not be read.")
        self._told.setText(told)
        self.sheet.setVisible(self.sheet.isVisible() and stopped)
        if file is not None:
            self.how.show_unread(file)

    def refresh_theme(self) -> None:
        """Draw the icon in the colours of the theme in force."""
        color = theme.current().accent_text
        self._icon.setPixmap(icons.pixmap("import", color, 22, max(1.0, self.devicePixelRatioF())))

    def _file_box(self) -> QFrame:
        self._box = box = QFrame()
        box.setObjectName("import_drop")
        self._icon = label("")
        self._icon.setProperty("adorns", True)
        self._icon.setFixedWidth(26)
        self._name = label("", "file", wrap=True)
        self._name.setObjectName("import_file")
        self._told = label("", "muted", wrap=True)
        self._told.setObjectName("import_file_told")
        self._choose = QPushButton()
        self._choose.setObjectName("choose_file")
        self._choose.clicked.connect(lambda: self.choose())
        self._paste = QPushButton(self.tr("Paste"))
        self._paste.setObjectName("paste_list")
        self._paste.setToolTip(
            self.tr("Rows copied from Excel or a web page, or an address card (Ctrl+V)")
        )
        self._paste.clicked.connect(lambda: self.paste_wanted.emit())
        self._bar = QProgressBar()
        self._bar.setObjectName("import_reading")
        self._bar.setAccessibleName(self.tr("Reading the file"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._name)
        words.addWidget(self._told)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(self._icon)
        across.addLayout(words, 1)
        ways = QVBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._choose)
        ways.addWidget(self._paste)
        across.addLayout(ways)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(10)
        inside.addLayout(across)
        inside.addWidget(self._bar)
        self.refresh_theme()
        return box

    def _on_match(self) -> QVBoxLayout:
        told = {
            "fill": (
                self.tr("Fill in what is missing"),
                self.tr("What is there stays; only empty fields are filled."),
            ),
            "update": (
                self.tr("Take over what differs"),
                self.tr("The file is newer. What is empty in it still erases nothing."),
            ),
            "skip": (
                self.tr("Leave them as they are"),
                self.tr("Only new contacts are taken."),
            ),
        }
        column = QVBoxLayout()
        column.setSpacing(2)
        group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        for code in ON_MATCH:
            word, sentence = told[code]
            button = QRadioButton(word)
            button.setObjectName(f"on_match_{code}")
            button.setAccessibleDescription(sentence)
            button.clicked.connect(self._choose_on_match)
            group.addButton(button)
            beneath = label(sentence, "small")
            beneath.setContentsMargins(28, 0, 0, 6)
            column.addWidget(button)
            column.addWidget(beneath)
            self._radios[code] = button
        self._radios["fill"].setChecked(True)
        self._on_match_chosen = False
        return column

    def _choose_on_match(self) -> None:
        self._on_match_chosen = True

    def _dress(self, look: str) -> None:
        self._box.setProperty("look", look)
        repolish(self._box)
