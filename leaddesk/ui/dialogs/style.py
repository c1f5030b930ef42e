"""What the dialogs look like beyond the program's own stylesheet: heads and feet, segments,
chips, and the boxes that say what is missing."""

from __future__ import annotations

from string import Template

from leaddesk.ui.theme import Theme

# Logical px, measured from the picture of the gate.
MARGIN = 24
GAP = 10
ROW_GAP = 12
BADGE = 38
LINE = 28

_SHEET = Template("""
QDialog { background: $surface; }
QFrame#sheet_head { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#sheet_foot { background: $surface; border: none; border-top: 1px solid $line; }
QWidget#sheet_body { background: $surface; }
QFrame[look="divider"] { background: $line; border: none; }
QLabel[look="badge"] { background: $prospect_ground; border: 1px solid $gate;
  border-radius: 19px; }
QLabel[look="head"] { color: $text; font-size: 17px; font-weight: 700; }
QLabel[look="hint"] { color: $faint; font-size: 11px; }
QLabel[look="plain"] { color: $text; }
QLabel[look="wrong"] { color: $danger; font-size: 12px; }

QFrame[look="good"] { background: $good_ground; border: 1px solid $good; border-radius: 6px; }
QFrame[look="good"] QLabel { color: $good_text; background: transparent; }
QFrame[look="attempts"] { background: $today_ground; border: none; border-radius: 6px; }
QFrame[look="attempts"] QLabel { color: $today_text; background: transparent; }
QFrame[look="trouble"] { background: $overdue_ground; border: none; }
QFrame[look="trouble"] QLabel { color: $overdue_text; background: transparent; }

QFrame[look="segments"] { background: $surface; border: 1px solid $line_strong;
  border-radius: 6px; }
QFrame[look="segments"][wrong="true"] { border: 1px solid $danger; }
QPushButton[segment] { background: transparent; color: $text; border: 1px solid transparent;
  border-left: 1px solid $line_strong; border-radius: 0; padding: 4px 8px; min-height: 18px; }
QPushButton[segment="first"], QPushButton[segment="only"] { border-left: 1px solid transparent;
  border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QPushButton[segment="last"], QPushButton[segment="only"] {
  border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QPushButton[segment]:hover { background: $window; }
QPushButton[segment]:checked { background: $accent_ground; color: $accent_text;
  font-weight: 600; }
QPushButton[segment][tone="yes"]:checked { background: $good_ground; color: $good_text; }
QPushButton[segment][tone="no"]:checked { background: $overdue_ground; color: $overdue_text; }
QPushButton[segment][tone="unknown"]:checked { background: $chip_ground; color: $text; }
QPushButton[segment]:disabled { color: $faint; }
QPushButton[segment]:focus { border: 2px solid $focus; padding: 3px 7px; }

QLabel[look="must"], QLabel[look="should"] { border-radius: 4px; padding: 1px 5px;
  font-size: 11px; font-weight: 600; }
QLabel[look="must"] { color: $prospect_text; background: $prospect_ground; }
QLabel[look="should"] { color: $chip_text; background: $chip_ground; }
QLineEdit { placeholder-text-color: $faint; }
QLineEdit[look="note"] { background: transparent; border: none; border-radius: 4px;
  color: $faint; font-size: 11px; padding: 0 0 1px 0; }
QLineEdit[look="note"]:focus { background: $surface; color: $text;
  border: 1px solid $focus; padding: 0 3px; }

QPushButton[look="small"] { padding: 3px 10px; min-height: 16px; font-size: 12px; }
QPushButton[look="small"]:focus { border: 2px solid $focus; padding: 2px 9px; }
QPushButton[look="square"] { padding: 0; border: 1px solid transparent;
  background: transparent; }
QPushButton[look="square"]:hover { background: $line; }
QPushButton[look="square"]:focus { border: 2px solid $focus; padding: 0; }
QPushButton, QCheckBox, QRadioButton { outline: none; }
QComboBox { combobox-popup: 0; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; padding: 1px; border-radius: 4px;
  border: 1px solid transparent; }
QRadioButton { padding: 3px; }
QCheckBox:focus, QRadioButton:focus { background: $accent_ground; border: 1px solid $focus; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $faint; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:checked:disabled { background: $accent_off; border-color: $accent_off; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $faint;
  border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QListView#export_column_list::indicator { width: 15px; height: 15px; border: none;
  background: transparent; image: none; }
QTreeView { outline: none; show-decoration-selected: 0; }
QTreeView::item { padding: 0 4px; }
QTreeView::item:selected { background: $accent_ground; color: $accent_text; }
QTreeView#history_steps { border: 1px solid $line; border-radius: 6px; }
QTreeView#history_steps:focus { border: 1px solid $focus; }
""")


def rules(theme: Theme) -> str:
    """The sheet a dialog puts on itself, on top of the program's."""
    return _SHEET.substitute({name: str(value) for name, value in theme._asdict().items()})
