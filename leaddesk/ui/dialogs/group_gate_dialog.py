"""The gate for several cards at once: who can pass, who cannot, and what each one lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from leaddesk.domain.lifecycle import Verdict
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.dialogs.long_sheet import LongSheet
from leaddesk.ui.session import Session


class GroupGateDialog(LongSheet):
    """Moves those that may go; the others stay where they are."""

    wide = 560

    def __init__(
        self, session: Session, ids: Sequence[int], stage_id: int, before_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        stage = next(each for each in session.reads.stages() if each.id == stage_id)
        name = texts.stage_name(stage)
        super().__init__(
            session, "group_gate_dialog",
            self.tr("Move {count} to “{stage}”?").format(
                count=texts.contacts(len(ids)), stage=name
            ),
            "", "gate", parent,
        )  # fmt: skip
        verdicts = session.desk.board.judge(list(ids), stage_id)
        self.stage_id, self.before_id = stage_id, before_id
        self.passing = [each for each in ids if verdicts[each].allowed]
        cards = session.reads.cards(ids)
        count = len(self.passing)
        told = self.tr("%n can go there now.", "", count)
        summary = label(texts.grouped(told, count), "plain", wrap=True)
        summary.setObjectName("group_summary")
        self.body.addWidget(summary)
        self.people = QTreeWidget()
        self.people.setObjectName("group_people")
        self.people.setAccessibleName(self.tr("Who can go and who cannot"))
        self.people.setRootIsDecorated(False)
        self.people.setUniformRowHeights(True)
        self.people.setAllColumnsShowFocus(True)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.people.setHeaderLabels([self.tr("Contact"), self.tr("What is missing")])
        for key in ids:
            if key in cards:
                line = QTreeWidgetItem([cards[key].name, self._word(verdicts[key])])
                line.setSizeHint(0, QSize(0, style.LINE))
                line.setToolTip(1, self._word(verdicts[key]))
                self.people.addTopLevelItem(line)
        self.people.setColumnWidth(0, 190)
        self.people.setMinimumHeight(min(340, 60 + style.LINE * len(ids)))
        self.body.addWidget(self.people, 1)
        self.add_progress()
        self.button("cancel", self.tr("Cancel"), self.reject)
        move = self.button(
            "move", texts.grouped(self.tr("Move %n contact(s)", "", count), count), self.save,
            look="primary",
        )  # fmt: skip
        move.setEnabled(bool(self.passing))
        self.first = self.people

    def save(self) -> bool:
        move, passing = self.session.desk.board.move_cards, self.passing
        stage_id, before_id = self.stage_id, self.before_id
        return self.run_long(len(passing), lambda watch: move(passing, stage_id, before_id, watch))

    def _word(self, verdict: Verdict) -> str:
        if verdict.allowed:
            return self.tr("nothing")
        if verdict.refused:
            return texts.trouble(Trouble(verdict.refused))
        if verdict.needs == "sale":
            return self.tr("a sale of its own")
        return texts.missing(verdict.missing, self.session.reads.criteria())
