"""The notice at the foot of the window: what was just done, with its undo, or why something did
not work. It asks for nothing and takes no focus; a trouble stays until it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from leaddesk.domain.change import Change
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import icons, texts, theme

SHOWN_FOR = 6_000
"""Milliseconds a notice of something done stays."""
NAMED = 3
STAYS_BLOCKED = ("objected", "withdrawn", "unwanted", "restricted")
"""What the ledger loses by an undo and the block list does not."""
WIDEST = 700
BESIDE_RAIL = 76
"""At the left, over the leads: in the middle it would cover where cards are disqualified."""
ABOVE_FOOT = 14


class Notice(QFrame):
    """Floats over `over`, at its foot, above the px that `foot` gives."""

    def __init__(self, undo: QAction, over: QWidget, foot: Callable[[], int] = lambda: 0) -> None:
        super().__init__(over)
        self.setObjectName("notice")
        self.setProperty("kind", "done")
        self._over = over
        self._foot = foot
        self._words = QLabel(self)
        self._words.setObjectName("notice_words")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._take_back = QPushButton(self.tr("Undo"), self)
        self._take_back.setObjectName("notice_undo")
        self._take_back.clicked.connect(lambda: undo.trigger())
        self._offer = QPushButton(self.tr("Log…"), self)
        self._offer.setObjectName("notice_offer")
        self._offer.clicked.connect(self._take_offer)
        self._offered: Callable[[], object] | None = None
        self._close = QPushButton(self)
        self._close.setObjectName("notice_close")
        self._close.setProperty("look", "quiet")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.setIconSize(QSize(12, 12))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 7, 7)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._take_back, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._leaving = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        over.installEventFilter(self)
        self.refresh_theme()
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; '' when hidden."""
        return self._words.text() if not self.isHidden() else ""

    def tell_change(self, change: Change) -> None:
        """Say what was done, undone or redone, and what an undo left alone."""
        step = texts.step(change.step)
        if change.how == "done":
            self.say(step[:1].upper() + step[1:], undo=True)
            return
        if change.how == "erased":
            self.say(step[:1].upper() + step[1:], stays=bool(change.step.args.get("left")))
        if change.how not in ("undone", "redone"):
            return
        if change.how == "undone" and change.kept:
            names = [f"{kept.contact} ({texts.kept(kept.why)})" for kept in change.kept[:NAMED]]
            if len(change.kept) > NAMED:
                names.append("…")
            kept = len(change.kept)
            told = texts.grouped(self.tr("Undone: {step}. Kept %n: {names}", None, kept), kept)
            self.say(told.format(step=step, names=", ".join(names)), stays=True)
        elif change.how == "undone" and change.step.args.get("kind") in STAYS_BLOCKED:
            told = self.tr(
                "Undone: {step}. The block list keeps it until you correct it in “May I contact?”."
            )
            self.say(told.format(step=step), stays=True)
        elif change.how == "undone":
            self.say(self.tr("Undone: {step}").format(step=step))
        else:
            self.say(self.tr("Done again: {step}").format(step=step), undo=True)

    def tell_trouble(self, trouble: Trouble) -> None:
        """Say why something did not work; a cancelled job needs no answer."""
        self.say(texts.trouble(trouble), kind="trouble", stays=trouble.code != "cancelled")

    def say(
        self, words: str, *, kind: str = "done", undo: bool = False, stays: bool = False,
        offer: tuple[str, Callable[[], object]] | None = None,
    ) -> None:  # fmt: skip
        """Show `words`; `kind` is 'done' or 'trouble'; `offer` a button's words and its deed."""
        self._words.setText(words)
        self._take_back.setVisible(undo)
        self._offer.setVisible(offer is not None)
        self._offered = None
        if offer is not None:
            words_of_it, self._offered = offer
            self._offer.setText(words_of_it)
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            for each in (self, self._words):
                each.style().unpolish(each)
                each.style().polish(each)
        self.setAccessibleName(words)
        self._leaving.stop()
        if not stays:
            self._leaving.start()
        self.place()
        self.show()
        self.raise_()

    def _take_offer(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered()

    def refresh_theme(self) -> None:
        """Draw the cross in the colours of the theme in force."""
        self._close.setIcon(icons.icon("close", theme.current().muted, 12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """Go, unless somebody is on it with the mouse or the keyboard."""
        if self.underMouse() or self._take_back.hasFocus():
            self._leaving.start()
        else:
            self.hide()

    def place(self) -> None:
        """Where it belongs; also when another view came to the front."""
        over = self._over
        room = min(WIDEST, over.width() - BESIDE_RAIL - 16)
        needed = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8
        beside = self.sizeHint().width() - self._words.sizeHint().width()
        width = max(260, min(room, needed + beside))
        height = max(self.heightForWidth(width), 42)
        self.setGeometry(
            BESIDE_RAIL, over.height() - height - ABOVE_FOOT - self._foot(), width, height
        )
