"""The menu bar and the menu of a card, out of the window's actions."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from leaddesk.ui.actions import Actions
from leaddesk.ui.views import KINDS

REACH = ("dial", "write")
TALKS = ("meeting", "email", "letter", "message", "note")
PLAN = ("next_step", "finish_step")
HOLD = ("hold", "resume")
OUTCOME = ("qualify", "disqualify", "reopen", "sale")
OBJECTS = ("object_email", "object_phone", "object_post", "object_all")
RIGHTS = ("disclosure", "restrict", "erase")


class Menus(QObject):
    """Builds menus; every entry is an action that works."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions

    def fill(self, bar: QMenuBar) -> None:
        """The whole menu bar, in the language of now."""
        bar.clear()
        files = self._menu(bar, "file_menu", self.tr("&File"))
        self._add(files, "new_desk", "open_desk", "-", "import", "paste", "export")
        self._add(files, "mailing_list", "template", "-", "sample_desk")
        self._add(files, "-", "quit")
        edit = self._menu(bar, "edit_menu", self.tr("&Edit"))
        self._add(edit, "undo", "redo", "-", "copy_table", "select_all", "-", "find", "palette")
        view = self._menu(bar, "view_menu", self.tr("&View"))
        self._add(view, *(f"show_{kind.name}" for kind in KINDS), "-", "sort_list", "list_columns")
        self._add(view, "-", "next_contact", "previous_contact")
        self._add(view, "-", "column_menu", "panel", "to_panel", "-")
        spoken = self._sub(view, "language_menu", self.tr("&Language"))
        self._add(spoken, "language_en", "language_de")
        look = self._sub(view, "theme_menu", self.tr("&Theme"))
        self._add(look, "theme_light", "theme_dark", "theme_system")
        contact = self._menu(bar, "contact_menu", self.tr("&Contact"))
        self._add(contact, "new_contact", "edit", "-")
        self._fill_contact(contact)
        tools = self._menu(bar, "tools_menu", self.tr("&Tools"))
        self._add(tools, "stages", "criteria", "sources", "-", "find_duplicates", "-")
        self._add(tools, "to_inform", "review", "erasures", "-")
        self._add(tools, "imports", "history", "-", "settings")
        about = self._menu(bar, "help_menu", self.tr("&Help"))
        self._add(about, "definitions", "shortcuts", "-", "about")

    def of_card(self, parent: QWidget) -> QMenu:
        """The menu at a card: of the Contact menu what can be done now with who is selected."""
        menu = QMenu(parent)
        menu.setObjectName("card_menu")
        self._add(menu, "edit", "-")
        self._fill_contact(menu)
        self._add(menu, "copy_table")
        _leave_possible(menu)
        return menu

    def more(self, parent: QWidget) -> QMenu:
        """What the contact panel's buttons leave over."""
        menu = QMenu(parent)
        menu.setObjectName("more_menu")
        self._add(menu, *REACH, "edit", "-", "letter", "message", "note", "-")
        self._add(menu, *PLAN, *HOLD, "-", *OUTCOME, "-", "delete", "-", *RIGHTS)
        return menu

    def _fill_contact(self, menu: QMenu) -> None:
        """In groups, or the menu would be higher than a small screen and stand in two columns."""
        self._add(menu, *REACH, "-", "call")
        self._add(self._sub(menu, "talk_menu", self.tr("&Log something else")), *TALKS)
        self._add(menu, "checklist")
        rights = self._sub(menu, "rights_menu", self.tr("Per&mission and rights"))
        self._add(rights, "permission", "-", *OBJECTS, "-", *RIGHTS)
        self._add(menu, "-", *PLAN)
        self._add(self._sub(menu, "hold_menu", self.tr("On &hold")), *HOLD)
        self._add(menu, "-")
        moves = self._sub(menu, "move_menu", self.tr("Mo&ve to"))
        for _stage, action in self._actions.to_stage:
            moves.addAction(action)
        moves.addSeparator()
        self._add(moves, "move_left", "move_right", "move_up", "move_down")
        self._add(menu, *OUTCOME, "-", "change_many", "delete")

    def _menu(self, bar: QMenuBar, name: str, title: str) -> QMenu:
        menu = QMenu(title, bar)
        menu.setObjectName(name)
        bar.addMenu(menu)
        return menu

    def _sub(self, menu: QMenu, name: str, title: str) -> QMenu:
        sub = QMenu(title, menu)
        sub.setObjectName(name)
        menu.addMenu(sub)
        return sub

    def _add(self, menu: QMenu, *names: str) -> None:
        for name in names:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._actions[name])


def _leave_possible(menu: QMenu) -> None:
    """Take out what cannot be done, and a group of which nothing is left."""
    for action in menu.actions():
        group = action.menu()
        if isinstance(group, QMenu):
            _leave_possible(group)
            if not any(not each.isSeparator() for each in group.actions()):
                menu.removeAction(action)
        elif not action.isEnabled() and not action.isSeparator():
            menu.removeAction(action)
