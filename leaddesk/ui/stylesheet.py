"""The stylesheet of the whole program, made from a theme's colours.

Widgets choose their look by the dynamic property `look`: button 'primary', 'quiet', 'danger',
'chip'; label 'title', 'muted', 'small', 'section', 'wrong'; frame 'surface', 'warning'. A field
with the property `wrong` set to true gets a red edge.
"""

from __future__ import annotations

from string import Template

from leaddesk.ui.colours import Theme

_SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $line_strong; padding: 5px 7px; }
QMainWindow, QDialog { background: $window; }
QFrame[look="surface"] { background: $surface; border: none; }
QFrame[look="warning"] { background: $warn_ground; border: 1px solid $warn_line;
  border-radius: 6px; }
QFrame[look="warning"] QLabel { color: $warn_text; background: transparent; }
QLabel[look="title"] { font-size: 18px; font-weight: 700; color: $text; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: 12px; }
QLabel[look="wrong"] { color: $danger; font-size: 12px; }
QLabel[look="section"] { color: $faint; font-size: 11px; font-weight: 600; letter-spacing: 0.6px; }

QPushButton, QToolButton { outline: none; }
QPushButton, QToolButton[look="button"] { color: $text; background: $raised;
  border: 1px solid $line_strong; border-radius: 6px; padding: 6px 14px; min-height: 18px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: $window; }
QPushButton:pressed { background: $line; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid $focus;
  padding: 5px 13px; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:checked { color: $accent_text; background: $accent_ground;
  border-color: $accent_line; }
QPushButton[look="primary"] { color: $on_accent; background: $accent; border-color: $accent;
  font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $focus_on_accent; padding: 5px 13px; }
QPushButton[look="primary"]:disabled { background: $accent_off; border-color: $accent_off;
  color: $on_accent; }
QPushButton[look="quiet"] { border-color: transparent; background: transparent;
  color: $muted; }
QPushButton[look="quiet"]:hover { background: $line; color: $text; }
QPushButton[look="quiet"]:focus { border: 2px solid $focus; }
QPushButton[look="danger"] { color: $danger; }
QPushButton[look="chip"] { border-radius: 13px; padding: 3px 12px; min-height: 18px;
  font-size: 12px; }
QPushButton[look="chip"]:checked { color: $accent_text; background: $accent_ground;
  border-color: $accent_line; }
QPushButton[look="chip"]:focus { border: 2px solid $focus; padding: 2px 11px; }
QPushButton::menu-indicator { width: 0; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit,
QDateTimeEdit { color: $text; background: $surface; border: 1px solid $line_strong;
  border-radius: 6px; padding: 5px 9px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus {
  border: 2px solid $focus; padding: 4px 8px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  color: $faint; background: $window; }
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"],
QComboBox[wrong="true"] { border: 2px solid $danger; padding: 4px 8px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { color: $text; background: $raised; border: 1px solid $line_strong;
  selection-background-color: $accent_ground; selection-color: $accent_text; outline: none; }

QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_ground; color: $accent_text; }
QMenu { color: $text; background: $raised; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_ground; color: $accent_text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: 12px; padding: 0 6px; }

QHeaderView::section { color: $muted; background: $surface; border: none;
  border-bottom: 1px solid $line; padding: 6px 8px; font-size: 12px; font-weight: 600; }
QTableView, QTreeView, QListView { color: $text; background: $surface;
  border: 1px solid transparent;
  gridline-color: $line; selection-background-color: $accent_ground; selection-color: $text; }
QProgressBar { color: $text; background: $line; border: none; border-radius: 4px;
  min-height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 1px 2px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#board, #board_canvas { background: $window; }
QLabel[look="nothing_found"] { color: $text; background: $raised;
  border: 1px solid $line_strong; border-radius: 8px; padding: 10px 18px; }
#list { background: $surface; }
#list_foot { color: $muted; background: $surface; border-top: 1px solid $line; font-size: 12px;
  padding: 6px 10px; }
#list_header::section { padding: 7px 8px; }
QLineEdit#cell_editor { border: 2px solid $accent; border-radius: 3px; padding: 0 5px; }
QLineEdit#cell_editor[wrong="true"] { border-color: $danger; }
QComboBox#cell_editor { border: 2px solid $accent; border-radius: 3px; padding: 0 5px; }
QLabel#cell_wrong { color: $danger; background: $raised; border: 1px solid $danger;
  border-radius: 4px; padding: 4px 8px; font-size: 12px; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid $focus; }
QTableView#column_cards, QTableView#list_table { border: none; }
QTableView#column_cards { background: transparent; selection-background-color: transparent; }
#today, #day_work { background: $window; }
QFrame#group_overdue, QFrame#group_today, QFrame#group_week, QFrame#group_later,
QFrame#group_none { background: $lead_column; border-radius: 8px; }
#date_field { background: $raised; border: 1px solid $accent_line; border-radius: 8px; }
#date_field QLabel { background: transparent; font-size: 12px; }
QFrame#column_line { background: $accent; border-radius: 1px; }
QFrame#column_lead { background: $lead_column; border-radius: 8px; }
QFrame#column_prospect { background: $prospect_column; border-radius: 8px; }
QFrame#column_customer { background: $customer_column; border-radius: 8px; }
QFrame#column_disqualified { background: $disqualified_column; border-radius: 8px; }

#toolbar { background: $surface; border-bottom: 1px solid $line; }
#toolbar QPushButton { padding: 6px 12px; }
#toolbar QPushButton:focus { padding: 5px 11px; }
#toolbar QPushButton[look="chip"] { padding: 3px 11px; }
#toolbar QPushButton[look="chip"]:focus { padding: 2px 10px; }
#nav_rail { background: $surface; border-right: 1px solid $line; }
#nav_rail QToolButton { border: none; border-radius: 6px; padding: 6px 0; font-size: 11px;
  color: $muted; background: transparent; }
#nav_rail QToolButton:hover { background: $window; }
#nav_rail QToolButton:focus { border: 2px solid $focus; padding: 4px 0; }
#nav_rail QToolButton:checked { background: $accent_ground; color: $accent_text;
  font-weight: 600; }
#panel_place, #contact_panel, #contact_panel_page { background: $surface; }
#panel_place { border-left: 1px solid $line; }
#contact_panel QPushButton { padding: 4px 6px; }
#contact_panel QPushButton:focus { padding: 3px 5px; }
#contact_panel QPushButton[look="link"] { border: 1px solid transparent;
  background: transparent; color: $accent_text; padding: 1px 4px; font-size: 12px; }
#filter_row QPushButton[look="link"] { border: 1px solid transparent; border-radius: 5px;
  background: transparent; color: $accent_text; padding: 2px 6px; }
#filter_row QPushButton[look="link"]:hover { text-decoration: underline; }
#filter_row QPushButton[look="link"]:focus { border: 1px solid $focus; }
#contact_panel QPushButton[look="link"]:hover { text-decoration: underline; }
#contact_panel QPushButton[look="link"]:focus { border: 1px solid $focus; }
#contact_panel QToolButton[look="way"] { border: 1px solid transparent; background: transparent;
  color: $muted; padding: 0 2px 0 0; border-radius: 4px; }
#contact_panel QToolButton[look="reach"] { border: 1px solid transparent;
  background: transparent; padding: 1px; border-radius: 4px; }
#contact_panel QToolButton[look="reach"]:hover { background: $accent_ground; }
#contact_panel QToolButton[look="reach"]:focus { border: 1px solid $focus; }
#contact_panel QToolButton[look="way"]:hover { color: $accent_text; }
#contact_panel QToolButton[look="way"]::menu-button { border: none; background: transparent;
  width: 14px; }
#contact_panel QToolButton[look="way"]::menu-button:hover { background: $accent_ground; }
#contact_panel QToolButton[look="way"]:focus { border: 1px solid $focus; }
#drop_here { border: 2px dashed $accent; border-radius: 8px;
  background: $accent_ground; color: $accent_text; font-weight: 600; }
#contact_panel QPushButton[look="person"] { border: 1px solid transparent; border-radius: 4px;
  background: transparent; text-align: left; padding: 2px 4px 2px 0; }
#contact_panel QPushButton[look="person"]:hover { background: $window; }
#contact_panel QPushButton[look="person"]:focus { border: 1px solid $focus;
  padding: 2px 4px 2px 0; }
#contact_panel QPushButton[look="arrow"] { border: 1px solid transparent; border-radius: 4px;
  background: transparent; padding: 0; min-height: 0; }
#contact_panel QPushButton[look="arrow"]:hover { background: $window; }
#contact_panel QPushButton[look="arrow"]:focus { border: 1px solid $focus; padding: 0; }
#contact_panel QLabel[look="fact"], #contact_panel QLabel[look="told"] {
  border: 1px solid transparent; border-radius: 4px; padding: 0 4px; }
#contact_panel QLabel[look="name"], #contact_panel QLabel[look="place"] {
  border: 1px solid transparent; border-radius: 4px; padding: 0 4px 0 0; }
#contact_panel QLabel[look="place"] { color: $muted; }
#contact_panel QLabel[look="fact"]:hover, #contact_panel QLabel[look="place"]:hover,
#contact_panel QLabel[look="name"]:hover { background: $window; }
#contact_panel QLabel[look="fact"]:focus, #contact_panel QLabel[look="place"]:focus,
#contact_panel QLabel[look="name"]:focus { border: 1px solid $focus; background: $window; }
#contact_panel #fact_editor { padding: 1px 5px; }
#contact_panel #fact_editor:focus { padding: 0 4px; }
#contact_panel QListView { background: transparent; }
#contact_panel #kept_files { selection-background-color: transparent; outline: none; }
#contact_panel #kept_files:focus { selection-background-color: $accent_ground; }
#contact_name { font-size: 18px; font-weight: 700; color: $text; }
#notice { background: $raised; border: 1px solid $line_strong; border-radius: 8px; }
#notice[kind="trouble"] { background: $warn_ground; border-color: $warn_line; }
#notice[kind="trouble"] QLabel { color: $warn_text; }
#notice QLabel { background: transparent; }
#notice QPushButton { padding: 3px 10px; color: $accent_text; }
#notice QPushButton:focus { padding: 2px 9px; }
QDialog#command_palette { background: $raised; }
#palette_frame { background: $raised; border: 1px solid $line_strong; }
#palette_field, #palette_field:focus { border: none; border-bottom: 2px solid $focus;
  border-radius: 0; background: $raised; padding: 12px 16px; font-size: 15px; }
#palette_lines { background: $raised; border: none; outline: none; }
#palette_about { color: $muted; border-top: 1px solid $line; padding: 7px 14px; font-size: 12px; }
#notice_close { padding: 3px 6px; }
""")


def stylesheet(theme: Theme) -> str:
    """The sheet for one theme."""
    return _SHEET.substitute({name: str(value) for name, value in theme._asdict().items()})
