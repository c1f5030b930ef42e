"""Lines of label and words that turn into fields where they stand. Enter keeps as one step, Tab
keeps and goes on to the next line, Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QWidget

from leaddesk.domain.line import Line
from leaddesk.ui import texts
from leaddesk.ui.contact_panel.fact import Fact
from leaddesk.ui.contact_panel.fact_editor import ENTER, FactEditor
from leaddesk.ui.contact_panel.reach_button import ReachButton
from leaddesk.ui.edits import POINT, Edits
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip

LABEL_WIDTH = 84


class FactWords(QLabel):
    """Words to be read and copied; `wanted` by a click, Enter or F2: they are to be edited.
    `menu_wanted(where on the screen)` for what else can be done with them."""

    wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setMinimumWidth(1)  # a long address must not make the panel wider than it is
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.let_edit(True)

    def let_edit(self, may: bool) -> None:
        """Whether they can be edited; else they are only read."""
        self._may = may
        if self.property("look") in (None, "fact", "told"):
            self.setProperty("look", "fact" if may else "told")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if may else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription(self.tr("Enter: edit") if may else "")

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
            and not event.modifiers()
            and self._may
        ):
            event.accept()  # this line, before the window's dialog
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._may and event.key() in (*ENTER, Qt.Key.Key_F2) and not event.modifiers():
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText()
        if self._may and plain and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()


class FactLines(QWidget):
    """`refused(sentence)`: a field lost the keyboard with something in it that cannot be kept,
    and was given up. `filled(some)`: whether there is anything to see. `reach_wanted(kind, point
    id)`: a call or a mail is to be begun."""

    refused = Signal(str)
    reach_wanted = Signal(str, object)
    filled = Signal(bool)

    def __init__(self, session: Session, name: str, parent: QWidget) -> None:
        """`name` begins the object names of the lines."""
        super().__init__(parent)
        self._session = session
        self._edits = Edits(session)
        self._name = name
        self._facts: list[Fact] = []
        self._line: Line | None = None
        self._opened = ""
        self._editor: FactEditor | None = None
        self._rows: list[tuple[QLabel, FactWords, ReachButton]] = []
        self._shown: list[Fact] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, line: Line, facts: Sequence[Fact]) -> None:
        """These lines of this contact; one that is being typed into goes on."""
        if self._line is not None and line.contact.id != self._line.contact.id:
            self._settle()
            self._opened = ""
        if line == self._line and list(facts) == self._facts and self._shown:
            return
        self._line, self._facts = line, list(facts)
        self._lay_out()

    def edit(self, code: str) -> None:
        """Turn a line into a field; a line of several parts opens into them."""
        self._settle()
        fact = next((each for each in self._facts if each.code == code), None)
        if fact is not None and fact.parts:
            self._opened, code = fact.code, self._first_part(fact)
        elif not any(code in each.parts for each in self._facts if each.code == self._opened):
            self._opened = ""
        self._open(code)

    @property
    def editing(self) -> str:
        """The code of the line that is a field now; '' for none."""
        return self._editor.code if self._editor is not None else ""

    # --- laying out ---

    def _lay_out(self) -> None:
        """Fill the labels, and put the field where it belongs."""
        self._shown = self._visible()
        while len(self._rows) < len(self._shown):
            self._rows.append(self._row(len(self._rows)))
        for at, (label, words, reach) in enumerate(self._rows):
            used = at < len(self._shown)
            fact = self._shown[at] if used else Fact("", "")
            here = used and self._editor is not None and fact.code == self._editor.code
            label.setVisible(used)
            words.setVisible(used and not here)
            reach.offer(fact.begins if not here else "", fact.words)
            if used:
                label.setText(fact.label)
                words.setText(fact.words or "—")
                words.setToolTip(tip(fact.words) if " " not in fact.words else "")
                words.setAccessibleName(f"{fact.label}: {fact.words or '—'}")
                words.let_edit(bool(fact.code))
                across = 1 if fact.begins else 2
                self._grid.addWidget(words, at, 1, 1, across, Qt.AlignmentFlag.AlignTop)
            if here and self._editor is not None:
                self._grid.addWidget(self._editor, at, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
                self._editor.show()
        self.setVisible(bool(self._shown))
        self.filled.emit(bool(self._shown))

    def _visible(self) -> list[Fact]:
        shown = []
        for fact in self._facts:
            if fact.code and fact.code == self._opened:
                shown += [Fact(part, self._title(part), self._part(part)) for part in fact.parts]
            elif fact.words or (fact.code and fact.code == self.editing):
                shown.append(fact)
        return shown

    def _title(self, code: str) -> str:
        return texts.field(code)

    def _part(self, code: str) -> str:
        assert self._line is not None
        begins = self._edits.beginning(self._line, code)
        return str(begins) if begins is not None else ""

    def _first_part(self, fact: Fact) -> str:
        """Where typing begins: at the first part that says something, else at the usual one."""
        usual = {"who": "first_name", "address": "street"}.get(fact.code, fact.parts[0])
        if fact.code == "who" and self._line is not None:
            contact = self._line.contact
            if not (contact.first_name or contact.last_name) and contact.firm:
                return "company"
        return usual

    def _row(self, at: int) -> tuple[QLabel, FactWords, ReachButton]:
        label, words, reach = QLabel(self), FactWords(self), ReachButton(self)
        label.setProperty("look", "muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(0, 2, 0, 0)
        label.setMaximumWidth(LABEL_WIDTH + 40)
        words.setObjectName(f"{self._name}_{at}")
        words.wanted.connect(lambda: self.edit(self._shown[at].code))
        words.menu_wanted.connect(lambda where: self._menu(self._shown[at], words, where))
        reach.setObjectName(f"{self._name}_{at}_reach")
        reach.clicked.connect(lambda: self._reach(self._shown[at]))
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(reach, at, 2, Qt.AlignmentFlag.AlignTop)
        return label, words, reach

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for _, _, reach in self._rows:
            reach.refresh_theme()

    # --- what else a line is good for ---

    def _reach(self, fact: Fact) -> None:
        self.reach_wanted.emit(fact.begins, int(fact.code.removeprefix(POINT)))

    def _menu(self, fact: Fact, words: FactWords, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("fact_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        if fact.begins:
            begin = self.tr("Call now") if fact.begins == "call" else self.tr("Write an e-mail")
            self._entry(menu, "fact_reach", begin, lambda: self._reach(fact))
        copied = words.selectedText() or fact.words
        self._entry(
            menu, "fact_copy", self.tr("Copy"),
            lambda: QGuiApplication.clipboard().setText(copied),
        )  # fmt: skip
        if fact.code:
            self._entry(menu, "fact_edit", self.tr("Edit"), lambda: self.edit(fact.code))
        menu.popup(where)

    def _entry(self, menu: QMenu, name: str, words: str, do: Callable[[], object]) -> None:
        entry = menu.addAction(words)
        entry.setObjectName(name)
        entry.triggered.connect(lambda: do())

    # --- typing ---

    def _open(self, code: str) -> None:
        if self._line is None or not code:
            return
        titles = {each.code: each.label for each in self._facts}
        name = titles.get(code) or self._title(code)
        self._editor = editor = FactEditor(self._session, self._edits, self._line, code, name, self)
        editor.kept.connect(self._keep)
        editor.given_up.connect(lambda: self._close(code))
        editor.left.connect(self._leave)
        self._lay_out()
        editor.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self, way: int) -> None:
        """Write what was typed; then on to the next line, or back to the words."""
        editor = self._editor
        if editor is None:
            return
        code = editor.code
        codes = [each.code for each in self._shown if each.code]
        at = codes.index(code) + way if code in codes else -1
        self._write(editor)
        if way and 0 <= at < len(codes):
            self._drop()
            self._open(codes[at])
            return
        self._close(code)
        if way:
            self.focusNextPrevChild(way > 0)

    def _write(self, editor: FactEditor) -> None:
        assert self._line is not None
        key = self._line.contact.id
        self._edits.write(key, editor.code, editor.typed())
        self._line = self._session.reads.lines([key]).get(key, self._line)

    def _leave(self) -> None:
        """The keyboard went elsewhere: kept when it can be, else given up with a word."""
        editor = self._editor
        if editor is None:
            return
        if wrong := editor.wrong():
            self.refused.emit(wrong)
        else:
            self._write(editor)
        self._drop()
        self._opened = ""
        self._lay_out()

    def _settle(self) -> None:
        """Nothing stays half typed when something else is to be shown or typed."""
        if self._editor is not None:
            opened = self._opened
            self._leave()
            self._opened = opened

    def _close(self, code: str) -> None:
        """Words again, with the keyboard on them."""
        opened, self._opened = self._opened, ""
        self._drop()
        self._lay_out()
        back = opened or code
        for fact, (_, words, _) in zip(self._shown, self._rows, strict=False):
            if fact.code == back:
                words.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.blockSignals(True)
            editor.hide()
            self._grid.removeWidget(editor)
            editor.deleteLater()
