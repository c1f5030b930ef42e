"""Every action of the window with its name, words and key. Built anew for each language.

What an action does is said in `main_window`; here is only when it makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from leaddesk.domain.card import Card
from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts
from leaddesk.ui.session import Session

translate = QCoreApplication.translate
LOOKED_AT = 300
"""With more cards selected than this, only the first so many decide what is enabled."""


class Wording(NamedTuple):
    """One action: its object name, words, status tip and keys; `choice` names its group."""

    name: str
    text: Any
    tip: Any
    keys: tuple[str, ...] = ()
    choice: str = ""


WORDINGS = (
    Wording("new_desk", QT_TRANSLATE_NOOP("actions", "&New desk…"),
            QT_TRANSLATE_NOOP("actions", "Begin a new, empty file"), ("Ctrl+Shift+N",)),
    Wording("open_desk", QT_TRANSLATE_NOOP("actions", "&Open desk…"),
            QT_TRANSLATE_NOOP("actions", "Work with another file"), ("Ctrl+O",)),
    Wording("import", QT_TRANSLATE_NOOP("actions", "&Import…"),
            QT_TRANSLATE_NOOP("actions", "Take in a list from Excel or CSV"), ("Ctrl+I",)),
    Wording("paste", QT_TRANSLATE_NOOP("actions", "&Paste contacts…"),
            QT_TRANSLATE_NOOP(
                "actions", "Take in rows, a table or an address card from the clipboard"
            ), ("Ctrl+Shift+V", "Ctrl+V")),
    Wording("export", QT_TRANSLATE_NOOP("actions", "&Export…"),
            QT_TRANSLATE_NOOP(
                "actions", "Write contacts to a file for Excel, an address book or another program"
            ), ("Ctrl+E",)),
    Wording("mailing_list", QT_TRANSLATE_NOOP("actions", "&Mailing list…"),
            QT_TRANSLATE_NOOP(
                "actions", "Write out who may be contacted, and only them, as a list"
            ), ("Ctrl+Alt+E",)),
    Wording("template", QT_TRANSLATE_NOOP("actions", "Empty &template…"),
            QT_TRANSLATE_NOOP("actions", "An empty Excel sheet to fill in and import")),
    Wording("sample_desk", QT_TRANSLATE_NOOP("actions", "Fill with &sample contacts"),
            QT_TRANSLATE_NOOP("actions", "Put invented contacts on this empty desk to try things")),
    Wording("quit", QT_TRANSLATE_NOOP("actions", "&Quit"),
            QT_TRANSLATE_NOOP("actions", "Leave the program; everything is saved"), ("Ctrl+Q",)),
    Wording("undo", QT_TRANSLATE_NOOP("actions", "&Undo"),
            QT_TRANSLATE_NOOP("actions", "Take the last step back"), ("Ctrl+Z",)),
    Wording("redo", QT_TRANSLATE_NOOP("actions", "&Redo"),
            QT_TRANSLATE_NOOP("actions", "Do again what was undone last"),
            ("Ctrl+Y", "Ctrl+Shift+Z")),
    Wording("find", QT_TRANSLATE_NOOP("actions", "&Find"),
            QT_TRANSLATE_NOOP("actions", "Search names, companies, places, phone numbers, tags"),
            ("Ctrl+F",)),
    Wording("palette", QT_TRANSLATE_NOOP("actions", "Command &palette…"),
            QT_TRANSLATE_NOOP("actions", "Every action, saved view and contact, by typing"),
            ("Ctrl+K",)),
    Wording("copy_table", QT_TRANSLATE_NOOP("actions", "&Copy as a table"),
            QT_TRANSLATE_NOOP("actions", "Put the selected contacts on the clipboard, for Excel"),
            ("Ctrl+C",)),
    Wording("select_all", QT_TRANSLATE_NOOP("actions", "Select &all"),
            QT_TRANSLATE_NOOP("actions", "Every card of the column, or everybody in the list"),
            ("Ctrl+A",)),
    Wording("show_board", QT_TRANSLATE_NOOP("actions", "&Board"),
            QT_TRANSLATE_NOOP("actions", "Leads, prospects and customers as cards in columns"),
            ("Alt+1",), "view"),
    Wording("show_list", QT_TRANSLATE_NOOP("actions", "L&ist"),
            QT_TRANSLATE_NOOP("actions", "Everybody in a table: sort, edit in place, select many"),
            ("Alt+2",), "view"),
    Wording("sort_list", QT_TRANSLATE_NOOP("actions", "&Sort by this column"),
            QT_TRANSLATE_NOOP(
                "actions", "Sort the list by the column of the current cell; again for the reverse"
            ), ("Ctrl+Shift+S",)),
    Wording("list_columns", QT_TRANSLATE_NOOP("actions", "&Columns…"),
            QT_TRANSLATE_NOOP("actions", "Choose the columns of the list and their order"),
            ("Ctrl+Shift+K",)),
    Wording("show_today", QT_TRANSLATE_NOOP("actions", "Toda&y"),
            QT_TRANSLATE_NOOP("actions", "Next steps: overdue, due today, this week, later, none"),
            ("Alt+3",), "view"),
    Wording("panel", QT_TRANSLATE_NOOP("actions", "Contact &panel"),
            QT_TRANSLATE_NOOP("actions", "Show or hide the panel at the right"), ("F9",), "alone"),
    Wording("to_panel", QT_TRANSLATE_NOOP("actions", "To the pan&el and back"),
            QT_TRANSLATE_NOOP("actions", "Bring the keyboard to the contact panel, or back"),
            ("F6",)),
    Wording("language_en", QT_TRANSLATE_NOOP("actions", "&English"),
            QT_TRANSLATE_NOOP("actions", "Speak English"), (), "language"),
    Wording("language_de", QT_TRANSLATE_NOOP("actions", "&Deutsch"),
            QT_TRANSLATE_NOOP("actions", "Speak German"), (), "language"),
    Wording("theme_light", QT_TRANSLATE_NOOP("actions", "&Light"),
            QT_TRANSLATE_NOOP("actions", "Dark text on light ground"), (), "theme"),
    Wording("theme_dark", QT_TRANSLATE_NOOP("actions", "&Dark"),
            QT_TRANSLATE_NOOP("actions", "Light text on dark ground"), (), "theme"),
    Wording("theme_system", QT_TRANSLATE_NOOP("actions", "As the &system"),
            QT_TRANSLATE_NOOP("actions", "Light or dark as the system says"), (), "theme"),
    Wording("history", QT_TRANSLATE_NOOP("actions", "&History…"),
            QT_TRANSLATE_NOOP("actions", "All steps, each of which can be undone"), ("Ctrl+H",)),
    Wording("imports", QT_TRANSLATE_NOOP("actions", "&Imports…"),
            QT_TRANSLATE_NOOP("actions", "What was imported when, and taking it back"),
            ("Ctrl+Shift+I",)),
    Wording("column_menu", QT_TRANSLATE_NOOP("actions", "Colu&mn"),
            QT_TRANSLATE_NOOP("actions", "Sort, fold, widen or rename the current column"),
            ("F4",)),
    Wording("stages", QT_TRANSLATE_NOOP("actions", "&Stages…"),
            QT_TRANSLATE_NOOP("actions", "The columns of the board: names, order, how long is too "
                              "long")),
    Wording("criteria", QT_TRANSLATE_NOOP("actions", "&Questions of the checklist…"),
            QT_TRANSLATE_NOOP("actions", "What must and should be known before a lead becomes a "
                              "prospect")),
    Wording("sources", QT_TRANSLATE_NOOP("actions", "S&ources…"),
            QT_TRANSLATE_NOOP("actions", "Where contacts come from: vendor, date, cost, and "
                              "whether the persons gave their data themselves")),
    Wording("find_duplicates", QT_TRANSLATE_NOOP("actions", "Find &duplicates…"),
            QT_TRANSLATE_NOOP("actions", "Contacts that may be one: compare and merge them")),
    Wording("settings", QT_TRANSLATE_NOOP("actions", "Se&ttings…"),
            QT_TRANSLATE_NOOP("actions", "Language, theme, reminders, calls without an answer"),
            ("Ctrl+,",)),
    Wording("new_contact", QT_TRANSLATE_NOOP("actions", "&New contact…"),
            QT_TRANSLATE_NOOP("actions", "Add somebody; a name is enough"), ("Ctrl+N",)),
    Wording("edit", QT_TRANSLATE_NOOP("actions", "&Edit…"),
            QT_TRANSLATE_NOOP("actions", "Change name, phone, address, value …"), ("F2",)),
    Wording("next_contact", QT_TRANSLATE_NOOP("actions", "Ne&xt contact"),
            QT_TRANSLATE_NOOP("actions", "The contact below, in the order of the view"),
            ("Ctrl+PgDown",)),
    Wording("previous_contact", QT_TRANSLATE_NOOP("actions", "P&revious contact"),
            QT_TRANSLATE_NOOP("actions", "The contact above, in the order of the view"),
            ("Ctrl+PgUp",)),
    Wording("dial", QT_TRANSLATE_NOOP("actions", "Call now"),
            QT_TRANSLATE_NOOP("actions", "Hand the number to this computer's telephone program"),
            ("Ctrl+Shift+A",)),
    Wording("write", QT_TRANSLATE_NOOP("actions", "&Write an e-mail"),
            QT_TRANSLATE_NOOP("actions", "Begin an e-mail to them in this computer's mail program"),
            ("Ctrl+Shift+W",)),
    Wording("call", QT_TRANSLATE_NOOP("actions", "&Call…"),
            QT_TRANSLATE_NOOP("actions", "Log a call"), ("Ctrl+L",)),
    Wording("meeting", QT_TRANSLATE_NOOP("actions", "&Meeting…"),
            QT_TRANSLATE_NOOP("actions", "Log a meeting"), ("Ctrl+M",)),
    Wording("email", QT_TRANSLATE_NOOP("actions", "E-m&ail…"),
            QT_TRANSLATE_NOOP("actions", "Log an e-mail, in or out"), ("Ctrl+Shift+E",)),
    Wording("letter", QT_TRANSLATE_NOOP("actions", "&Letter…"),
            QT_TRANSLATE_NOOP("actions", "Log a letter, in or out"), ("Ctrl+Shift+L",)),
    Wording("message", QT_TRANSLATE_NOOP("actions", "Me&ssage…"),
            QT_TRANSLATE_NOOP("actions", "Log a message, in or out"), ("Ctrl+Shift+M",)),
    Wording("note", QT_TRANSLATE_NOOP("actions", "N&ote…"),
            QT_TRANSLATE_NOOP("actions", "Write down a note"), ("Ctrl+Shift+O",)),
    Wording("checklist", QT_TRANSLATE_NOOP("actions", "Chec&klist…"),
            QT_TRANSLATE_NOOP("actions", "Answer the checklist"), ("Ctrl+Shift+C",)),
    Wording("permission", QT_TRANSLATE_NOOP("actions", "Ma&y I contact?…"),
            QT_TRANSLATE_NOOP("actions", "Record a consent, an objection or a reason to call"),
            ("Ctrl+Shift+P",)),
    Wording("object_email", QT_TRANSLATE_NOOP("actions", "No advertising by &e-mail"),
            QT_TRANSLATE_NOOP("actions", "They object to advertising by e-mail, newsletters too")),
    Wording("object_phone", QT_TRANSLATE_NOOP("actions", "No advertising by &phone"),
            QT_TRANSLATE_NOOP("actions", "They object to advertising calls")),
    Wording("object_post", QT_TRANSLATE_NOOP("actions", "No advertising by po&st"),
            QT_TRANSLATE_NOOP("actions", "They object to advertising letters")),
    Wording("object_all", QT_TRANSLATE_NOOP("actions", "No advertising at &all"),
            QT_TRANSLATE_NOOP("actions", "They object to advertising by every way")),
    Wording("next_step", QT_TRANSLATE_NOOP("actions", "Next s&tep…"),
            QT_TRANSLATE_NOOP("actions", "Plan the next step with a date"), ("Ctrl+T",)),
    Wording("finish_step", QT_TRANSLATE_NOOP("actions", "Next step &done…"),
            QT_TRANSLATE_NOOP("actions", "Mark the next step as done, and plan the one after"),
            ("Ctrl+Shift+T",)),
    Wording("hold", QT_TRANSLATE_NOOP("actions", "On &hold until…"),
            QT_TRANSLATE_NOOP("actions", "Take out of the daily views until a day"),
            ("Ctrl+Shift+H",)),
    Wording("resume", QT_TRANSLATE_NOOP("actions", "Take o&ff hold"),
            QT_TRANSLATE_NOOP("actions", "Take back into the daily views"), ("Ctrl+Shift+R",)),
    Wording("move_left", QT_TRANSLATE_NOOP("actions", "To the stage before"),
            QT_TRANSLATE_NOOP("actions", "Move to the column at the left"), ("Ctrl+Left",)),
    Wording("move_right", QT_TRANSLATE_NOOP("actions", "To the next stage"),
            QT_TRANSLATE_NOOP("actions", "Move to the column at the right"), ("Ctrl+Right",)),
    Wording("move_up", QT_TRANSLATE_NOOP("actions", "Up in the column"),
            QT_TRANSLATE_NOOP("actions", "Move above the card before"), ("Ctrl+Up",)),
    Wording("move_down", QT_TRANSLATE_NOOP("actions", "Down in the column"),
            QT_TRANSLATE_NOOP("actions", "Move below the next card"), ("Ctrl+Down",)),
    Wording("qualify", QT_TRANSLATE_NOOP("actions", "&Qualify…"),
            QT_TRANSLATE_NOOP("actions", "Take a lead through the gate"), ("Ctrl+G",)),
    Wording("disqualify", QT_TRANSLATE_NOOP("actions", "D&isqualify…"),
            QT_TRANSLATE_NOOP("actions", "Set aside, with a reason"), ("Ctrl+D",)),
    Wording("reopen", QT_TRANSLATE_NOOP("actions", "Reo&pen"),
            QT_TRANSLATE_NOOP("actions", "Take back into the stage it came from"),
            ("Ctrl+Shift+D",)),
    Wording("sale", QT_TRANSLATE_NOOP("actions", "Sale… (&bought)"),
            QT_TRANSLATE_NOOP("actions", "Record a sale; it makes a customer"), ("Ctrl+B",)),
    Wording("change_many", QT_TRANSLATE_NOOP("actions", "Chan&ge several…"),
            QT_TRANSLATE_NOOP(
                "actions", "Stage, source, tags, next step or a field of all that are selected"
            ), ("Ctrl+Shift+U",)),
    Wording("delete", QT_TRANSLATE_NOOP("actions", "Delete"),
            QT_TRANSLATE_NOOP("actions", "Delete with all that belongs to it; can be undone"),
            ("Del",)),
    Wording("disclosure", QT_TRANSLATE_NOOP("actions", "Disclosure…"),
            QT_TRANSLATE_NOOP("actions", "Everything kept about the person, to hand out")),
    Wording("restrict", QT_TRANSLATE_NOOP("actions", "Restrict or lift…"),
            QT_TRANSLATE_NOOP("actions", "Out of all lists and exports until lifted")),
    Wording("erase", QT_TRANSLATE_NOOP("actions", "Erase for good…"),
            QT_TRANSLATE_NOOP("actions", "With every trace in the file; cannot be undone")),
    Wording("to_inform", QT_TRANSLATE_NOOP("actions", "To be informed…"),
            QT_TRANSLATE_NOOP("actions", "Who must still be told where their data came from")),
    Wording("review", QT_TRANSLATE_NOOP("actions", "&Review…"),
            QT_TRANSLATE_NOOP("actions", "Whom nobody has talked with for long: keep or erase")),
    Wording("erasures", QT_TRANSLATE_NOOP("actions", "&Erasures…"),
            QT_TRANSLATE_NOOP("actions", "Receipts of what was erased, and what tax law keeps")),
    Wording("definitions", QT_TRANSLATE_NOOP("actions", "What is a &lead? What is a prospect?"),
            QT_TRANSLATE_NOOP("actions", "The words of the board")),
    Wording("shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"),
            QT_TRANSLATE_NOOP("actions", "All keys at a glance, by where they work"), ("F1",)),
    Wording("about", QT_TRANSLATE_NOOP("actions", "&About LeadDesk"),
            QT_TRANSLATE_NOOP("actions", "Version and licence")),
)  # fmt: skip

OF_ONE = (
    "edit", "dial", "write", "call", "meeting", "email", "letter", "message", "note", "checklist",
    "permission", "next_step", "disclosure",
)  # fmt: skip
OF_SOME = (
    "restrict",
    "erase",
    "hold",
    "delete",
    "copy_table",
    "change_many",
    "object_email",
    "object_phone",
    "object_post",
    "object_all",
    "move_left",
    "move_right",
    "move_up",
    "move_down",
)


class Actions(QObject):
    """All actions by name, and one per stage to move there. They belong to `window`."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._by_name = {wording.name: self._built(wording) for wording in WORDINGS}
        self.to_stage = [(stage, self._to(stage)) for stage in session.reads.stages()]
        window.addActions(self.all())

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def all(self) -> list[QAction]:
        """Every action there is."""
        return [*self._by_name.values(), *(action for _, action in self.to_stage)]

    def named(self) -> list[QAction]:
        """Every action but those of the stages, in the order of the menus."""
        return list(self._by_name.values())

    def retire(self) -> None:
        """Leave the window to the actions of another language; no key may be taken twice."""
        for action in self.all():
            self._window.removeAction(action)
            action.setShortcuts([])
        self.setParent(None)
        self.deleteLater()

    def _built(self, wording: Wording) -> QAction:
        action = QAction(translate("actions", wording.text), self)
        action.setObjectName(wording.name)
        tip = translate("actions", wording.tip)
        action.setStatusTip(tip)
        action.setToolTip(tip)
        action.setShortcuts([QKeySequence(key) for key in wording.keys])
        if wording.choice:
            action.setCheckable(True)
            if wording.choice != "alone":
                group = self._groups.setdefault(wording.choice, QActionGroup(self))
                group.addAction(action)
        return action

    def _to(self, stage: Stage) -> QAction:
        action = QAction(texts.stage_name(stage).replace("&", "&&"), self)
        action.setObjectName(f"move_to_{stage.key or stage.id}")
        action.setStatusTip(
            translate("actions", "Move to “{stage}”").format(stage=texts.stage_name(stage))
        )
        return action

    def other_stages(self) -> bool:
        """Whether there are other stages now than actions that move there."""
        return [stage for stage, _ in self.to_stage] != self._session.reads.stages()

    def refresh_history(self) -> None:
        """Undo and redo name their step, or are off."""
        for name, plain, step in (
            ("undo", translate("actions", "&Undo"), self._session.reads.undo_step()),
            ("redo", translate("actions", "&Redo"), self._session.reads.redo_step()),
        ):
            action = self[name]
            action.setIconText(plain.replace("&", ""))
            action.setEnabled(step is not None)
            if step is None:
                action.setText(plain)
                continue
            words = texts.step(step).replace("&", "&&")
            action.setText(translate("actions", "{verb}: {step}").format(verb=plain, step=words))

    def refresh_selection(self, ids: Sequence[int]) -> None:
        """Enable what makes sense for the selected contacts."""
        reads = self._session.reads
        cards = list(reads.cards(ids[:LOOKED_AT]).values()) if ids else []
        phase_of = {stage.id: stage.phase for stage, _ in self.to_stage}
        phases = {phase_of.get(card.stage_id, "lead") for card in cards}
        one = len(ids) == 1 and len(cards) == 1
        for name in OF_ONE:
            self[name].setEnabled(one)
        for name in OF_SOME:
            self[name].setEnabled(bool(cards))
        self["finish_step"].setEnabled(one and cards[0].due_on is not None)
        self["resume"].setEnabled(any(card.on_hold_until is not None for card in cards))
        self["qualify"].setEnabled(bool(cards) and phases == {"lead"})
        self["disqualify"].setEnabled(bool(cards) and phases <= {"lead", "prospect"})
        self["reopen"].setEnabled(phases == {"disqualified"})
        self["sale"].setEnabled(one and phases != {"disqualified"})
        for stage, action in self.to_stage:
            action.setEnabled(bool(cards) and _may_go(cards, phases, stage))


def _may_go(cards: Sequence[Card], phases: set[str], stage: Stage) -> bool:
    """Somewhere else, and never a customer back."""
    if all(card.stage_id == stage.id for card in cards):
        return False
    return "customer" not in phases or stage.phase == "customer"
