"""Whether the files that came with a mail are kept with who sent it: asked, never presumed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.domain.proposal import Attachment, Proposal
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import Tick, label
from leaddesk.ui.import_wizard.counted import Rows


class AttachmentsForm(QWidget):
    """Hidden for a mail without any, and for everything else."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_attachments")
        self.tick = Tick("")
        self.tick.setObjectName("keep_attachments")
        self._names = label("", "small", wrap=True)
        self._names.setObjectName("attachment_names")
        self._names.setContentsMargins(28, 0, 0, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(2)
        page.addWidget(self.tick)
        page.addWidget(self._names)
        self.forget()

    def keep(self) -> bool:
        """Whether they are to be kept."""
        return self.tick.isVisibleTo(self) and self.tick.isChecked()

    def forget(self) -> None:
        """Another file."""
        self.tick.setChecked(False)
        self.hide()

    def show_read(self, proposal: Proposal) -> None:
        """Offer what came with the mail; what is too large is named."""
        good = [each for each in proposal.attachments if not each.too_big]
        told = Rows().attachments(len(good))
        self.tick.setText(told.format(size=texts.file_size(sum(each.size for each in good))))
        self.tick.setVisible(bool(good))
        self._names.setText("\n".join(self._told(each) for each in proposal.attachments))
        self.setVisible(bool(proposal.attachments))

    def _told(self, file: Attachment) -> str:
        size = texts.file_size(file.size)
        if file.too_big:
            told = self.tr("{file} ({size}) is too big to be kept; 20 MB are the most.")
            return told.format(file=file.name, size=size)
        return f"{file.name} ({size})"
