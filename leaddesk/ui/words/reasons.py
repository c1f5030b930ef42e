"""Why an action cannot be done now, and what it belongs to: words of the command palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why_off(name: str) -> str:
    """A few words for an action that is off."""
    told = {
        "undo": translate("reasons", "nothing to undo"),
        "redo": translate("reasons", "nothing to redo"),
        "export": translate("reasons", "there is nobody yet"),
        "sample_desk": translate("reasons", "only on an empty desk"),
        "sort_list": translate("reasons", "only in the list"),
        "list_columns": translate("reasons", "only in the list"),
        "column_menu": translate("reasons", "only on the board"),
        "finish_step": translate("reasons", "select one contact with a next step"),
        "resume": translate("reasons", "select somebody on hold"),
        "qualify": translate("reasons", "select leads"),
        "disqualify": translate("reasons", "select leads or prospects"),
        "reopen": translate("reasons", "select disqualified contacts"),
        "sale": translate("reasons", "select one contact that is not disqualified"),
        "move_to": translate("reasons", "select contacts that can go there"),
        "hold": translate("reasons", "select contacts"),
        "delete": translate("reasons", "select contacts"),
        "copy_table": translate("reasons", "select contacts"),
        "change_many": translate("reasons", "select contacts"),
        "restrict": translate("reasons", "select contacts"),
        "erase": translate("reasons", "select contacts"),
        "move_left": translate("reasons", "select contacts"),
        "move_right": translate("reasons", "select contacts"),
        "move_up": translate("reasons", "select contacts"),
        "move_down": translate("reasons", "select contacts"),
    }
    return told.get(name) or translate("reasons", "select one contact")


def group(name: str) -> str:
    """What stands before words that say little alone; '' for most."""
    told = {
        "language": translate("reasons", "Language"),
        "theme": translate("reasons", "Theme"),
    }
    return told.get(name.partition("_")[0], "")
