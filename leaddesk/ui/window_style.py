"""The stylesheet of the window around the board, beside the program's own."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from leaddesk.ui.colours import Theme

_SHEET = Template("""
#toolbar { background: $surface; border-bottom: 1px solid $line; }
#toolbar QPushButton { padding: 6px 12px; }
#toolbar QPushButton:focus { padding: 5px 11px; }
#toolbar QPushButton[look="chip"] { padding: 3px 11px; }
#toolbar QPushButton[look="chip"]:focus { padding: 2px 10px; }
#nav_rail { background: $surface; border-right: 1px solid $line; }
#nav_rail QToolButton { border: none; border-radius: 6px; padding: 6px 0; font-size: 11px;
  color: $muted; background: transparent; }
#nav_rail QToolButton:hover { background: $window; }
#nav_rail QToolButton:focus { border: 2px solid $accent; padding: 4px 0; }
#nav_rail QToolButton:checked { background: $accent_ground; color: $accent_text;
  font-weight: 600; }
#panel_place, #contact_panel, #contact_panel_page { background: $surface; }
#panel_place { border-left: 1px solid $line; }
#contact_panel QPushButton { padding: 4px 6px; }
#contact_panel QPushButton:focus { padding: 3px 5px; }
#contact_panel QPushButton[look="link"] { border: 1px solid transparent;
  background: transparent; color: $accent_text; padding: 1px 4px; font-size: 12px; }
#contact_panel QPushButton[look="link"]:hover { text-decoration: underline; }
#contact_panel QPushButton[look="link"]:focus { border: 1px solid $accent; }
#contact_panel QListView { background: transparent; }
#contact_name { font-size: 18px; font-weight: 700; color: $text; }
#notice { background: $raised; border: 1px solid $line_strong; border-radius: 8px; }
#notice[kind="trouble"] { background: $warn_ground; border-color: $warn_line; }
#notice[kind="trouble"] QLabel { color: $warn_text; }
#notice QLabel { background: transparent; }
#notice QPushButton { padding: 3px 10px; color: $accent_text; }
#notice QPushButton:focus { padding: 2px 9px; }
#notice_close { padding: 3px 6px; }
""")


def window_style(theme: Theme) -> str:
    """The sheet for one theme."""
    return _SHEET.substitute({name: str(value) for name, value in asdict(theme).items()})
