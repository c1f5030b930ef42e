"""Contacts that may be one: searched beside the window, then looked at pair by pair. Each pair is
merged, said to be two, or left for another time; nothing happens by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.desk.duplicates import Pair
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import texts
from leaddesk.ui.dialogs.form import divider, label
from leaddesk.ui.dialogs.merge_view import MergeView
from leaddesk.ui.dialogs.sheet_dialog import SheetDialog
from leaddesk.ui.session import Session
from leaddesk.ui.words.duplicates import likeness_word
from leaddesk.ui.work import Job

LIST_WIDTH = 346
ROW = 44
TALL = 470


class DuplicatesDialog(SheetDialog):
    """`pairs` are those still left; `busy` while it searches."""

    wide = 1020

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        told = self.tr("Contacts that may be one. A merge keeps the history of both.")
        super().__init__(
            session, "duplicates_dialog", self.tr("Find duplicates"), told, "person", parent
        )
        self.pairs: list[Pair] = []
        self._any = False  # whether the search found something
        self._job: Job | None = None
        self._searching = self._progress()
        self._none = label("", "muted", wrap=True)
        self._none.setObjectName("duplicates_none")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setMinimumHeight(TALL)
        self._found = self._side_by_side()
        for part in (self._searching, self._none, self._found):
            self.body.addWidget(part, 1)
        self._apart = self.button(
            "not_the_same", self.tr("&Not the same"), self.keep_apart, left=True
        )
        self._later = self.button("skip", self.tr("&Skip"), self.skip, left=True)
        self._close = self.button("close", self.tr("Close"), self.reject)
        self._merge = self.button("merge", self.tr("&Merge"), self.save, look="primary")
        self.list.currentItemChanged.connect(self._show_pair)
        self.first = self._close
        self._search()

    @property
    def busy(self) -> bool:
        """Whether it is searching now."""
        return self._job is not None

    def pair(self) -> Pair | None:
        """The pair that is looked at."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    # what can be done with a pair

    def save(self) -> bool:
        """Merge the pair as chosen."""
        pair = self.pair()
        if pair is None or self.busy:
            return False
        merge = self.session.desk.duplicates.merge
        if not self.run(merge, pair.one_id, pair.other_id, self.view.choices()):
            return False
        self._forget(pair)
        self._take_over(pair)
        return True

    def keep_apart(self) -> bool:
        """Remember that the pair are two."""
        pair = self.pair()
        if pair is None or self.busy:
            return False
        if not self.run(self.session.desk.duplicates.not_the_same, pair.one_id, pair.other_id):
            return False
        self._forget(pair)
        return True

    def skip(self) -> None:
        """Leave the pair for the next search."""
        pair = self.pair()
        if pair is not None and not self.busy:
            self.tell_trouble("")
            self._forget(pair)

    def changed(self) -> bool:
        """A choice alone is not worth a question."""
        return False

    def done(self, result: int) -> None:
        """The search writes nothing and is dropped."""
        if self._job is not None:
            self._job.abandon()
            self._job = None
        super().done(result)

    # searching

    def _search(self) -> None:
        self._show("searching")
        find = self.session.desk.duplicates.find
        self._job = job = Job(self.session, find)
        job.progressed.connect(self._advance)
        job.finished.connect(self._have_found)
        job.troubled.connect(self._cannot)
        job.broke.connect(self._broke)
        job.start()

    def _advance(self, done: int, total: int | None) -> None:
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)

    def _have_found(self, pairs: list[Pair]) -> None:
        self._job = None
        self.pairs = list(pairs)
        self._any = bool(pairs)
        self._fill(0)

    def _cannot(self, trouble: Trouble) -> None:
        self._broke()
        self.tell_trouble(texts.trouble(trouble))

    def _broke(self) -> None:
        # A bug, which the program's hook tells; here only the way back.
        self._job = None
        self._none.setText(self.tr("The search did not end."))
        self._show("none")

    # the pairs that are left

    def _forget(self, pair: Pair) -> None:
        place = self.pairs.index(pair)
        self.pairs.remove(pair)
        self._fill(place)

    def _take_over(self, merged: Pair) -> None:
        """Pairs with the contact that went are now pairs with the one that stayed."""
        gone, kept = merged.other_id, merged.one_id
        name = self.session.reads.name_of(kept)
        left: dict[frozenset[int], Pair] = {}
        for pair in self.pairs:
            if pair.one_id in (gone, kept):
                pair = replace(pair, one_id=kept, one_name=name)
            elif pair.other_id in (gone, kept):
                pair = replace(pair, other_id=kept, other_name=name)
            ids = frozenset((pair.one_id, pair.other_id))
            if len(ids) == 2:
                left.setdefault(ids, pair)
        current = self.list.currentItem()
        row = self.list.indexOfTopLevelItem(current) if current is not None else 0
        self.pairs = list(left.values())
        self._fill(row)

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for pair in self.pairs:
            item = QTreeWidgetItem([self._told(pair), f"{pair.score} %"])
            item.setData(0, Qt.ItemDataRole.UserRole, pair)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, ROW))
            item.setToolTip(0, self._told(pair))
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        if not self.pairs:
            seen = self.tr("All pairs have been looked at.")
            self._none.setText(seen if self._any else self.tr("No two contacts look like one."))
            self._show("none")
            return
        left = len(self.pairs)
        self._count.setText(texts.grouped(self.tr("%n pair(s) left", "", left), left))
        self._show("found")
        chosen = self.list.topLevelItem(min(row, len(self.pairs) - 1))
        assert chosen is not None
        self.list.setCurrentItem(chosen)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, pair: Pair) -> str:
        names = pair.one_name
        if pair.other_name != pair.one_name:
            names = f"{pair.one_name} / {pair.other_name}"
        return f"{names}\n{likeness_word(pair.why)}"

    def _show_pair(self) -> None:
        pair = self.pair()
        if pair is None:
            return
        reads = self.session.reads
        keep, other = reads.overview(pair.one_id), reads.overview(pair.other_id)
        if keep is None or other is None:  # deleted by another program meanwhile
            self._forget(pair)
            return
        found = self.session.desk.duplicates.differences(pair.one_id, pair.other_id)
        self.view.compare(keep, other, found)
        told = self.tr("{score} % alike: {reason}")
        self._why.setText(told.format(score=pair.score, reason=likeness_word(pair.why)))

    # what it is made of

    def _show(self, page: str) -> None:
        self._searching.setVisible(page == "searching")
        self._none.setVisible(page == "none")
        self._found.setVisible(page == "found")
        for button in (self._merge, self._apart, self._later):
            button.setVisible(page == "found")
        if page != "found":
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _progress(self) -> QWidget:
        whole = QWidget()
        whole.setMinimumHeight(TALL)
        self._bar = QProgressBar()
        self._bar.setObjectName("duplicates_progress")
        self._bar.setAccessibleName(self.tr("Searching for duplicates"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setRange(0, 0)
        column = QVBoxLayout(whole)
        column.addStretch(1)
        column.addWidget(label(self.tr("Searching for duplicates…"), "muted"))
        column.addWidget(self._bar)
        column.addStretch(1)
        return whole

    def _side_by_side(self) -> QWidget:
        whole = QWidget()
        self._count = label("", "section")
        self._count.setObjectName("duplicates_left")
        self.list = QTreeWidget()
        self.list.setObjectName("duplicate_pairs")
        self.list.setAccessibleName(self.tr("Pairs, the likeliest first"))
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.setColumnWidth(0, LIST_WIDTH - 74)
        self.list.setColumnWidth(1, 50)
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setMinimumHeight(TALL - 24)
        self._why: QLabel = label("", "section")
        self._why.setObjectName("duplicate_why")
        self.view = MergeView(self.session)
        hint = label(
            self.tr(
                "Phone numbers, tags, activities, answers and sales of both are kept, and so is "
                "the further stage. Who does not want to be contacted stays that way."
            ),
            "hint",
            wrap=True,
        )
        left = QVBoxLayout()
        left.addWidget(self._count)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.addWidget(self._why)
        right.addWidget(self.view, 1)
        right.addWidget(hint)
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(18)
        across.addLayout(left)
        across.addWidget(divider(upright=True))
        across.addLayout(right, 1)
        return whole
