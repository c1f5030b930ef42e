"""Colour tokens by what they are for, light and dark. Text on its ground keeps a contrast of
4.5:1 in both; tests/ui/test_theme.py computes it."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """Colours by what they are for, as '#rrggbb'. A `…_ground` carries the text of its name;
    `focus` is the line around whatever has the keyboard."""

    dark: bool
    window: str
    surface: str
    raised: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    accent_ground: str
    accent_line: str
    accent_off: str
    focus: str
    focus_on_accent: str
    lead_text: str
    lead_ground: str
    lead_column: str
    prospect_text: str
    prospect_ground: str
    prospect_column: str
    customer_text: str
    customer_ground: str
    customer_column: str
    disqualified_text: str
    disqualified_ground: str
    disqualified_column: str
    chip_text: str
    chip_ground: str
    today_text: str
    today_ground: str
    overdue_text: str
    overdue_ground: str
    good_text: str
    good_ground: str
    good: str
    warn_text: str
    warn_ground: str
    warn_line: str
    gate: str
    ring: str
    ring_rest: str
    card: str
    card_line: str
    card_shadow: str
    danger: str

    def band(self, phase: str) -> tuple[str, str]:
        """Text and ground of a phase's band and chip."""
        return getattr(self, f"{phase}_text"), getattr(self, f"{phase}_ground")

    def column(self, phase: str) -> str:
        """The ground behind the cards of a phase."""
        return str(getattr(self, f"{phase}_column"))

    def due(self, urgency: str) -> tuple[str, str]:
        """Text and ground of a next step's chip by `domain.followup.urgency`."""
        if urgency == "overdue":
            return self.overdue_text, self.overdue_ground
        if urgency == "today":
            return self.today_text, self.today_ground
        return self.chip_text, self.chip_ground


LIGHT = Theme(
    dark=False,
    window="#f4f5f7",
    surface="#ffffff",
    raised="#ffffff",
    line="#e2e5ea",
    line_strong="#c9ced6",
    text="#1f2733",
    muted="#5d6877",
    faint="#636e7d",
    accent="#1f5fbf",
    accent_hover="#1a52a6",
    on_accent="#ffffff",
    accent_text="#1f5fbf",
    accent_ground="#e8f0fc",
    accent_line="#a9c5ee",
    accent_off="#9ab5e0",
    focus="#1f5fbf",
    focus_on_accent="#050b14",
    lead_text="#3b4d66",
    lead_ground="#e6ebf2",
    lead_column="#eceef2",
    prospect_text="#80530a",
    prospect_ground="#fdf0dc",
    prospect_column="#f6efe3",
    customer_text="#1e6b3c",
    customer_ground="#e0f2e6",
    customer_column="#e9f1ec",
    disqualified_text="#5d6570",
    disqualified_ground="#e9eaec",
    disqualified_column="#eeeeef",
    chip_text="#566273",
    chip_ground="#eef1f5",
    today_text="#7a5600",
    today_ground="#fff1c9",
    overdue_text="#b3261e",
    overdue_ground="#fde4e1",
    good_text="#1e6b3c",
    good_ground="#e0f2e6",
    good="#2e8b50",
    warn_text="#7a5600",
    warn_ground="#fff8e8",
    warn_line="#ecd091",
    gate="#ad762a",
    ring="#c7821a",
    ring_rest="#ece2d0",
    card="#ffffff",
    card_line="#dfe3e9",
    card_shadow="#e4e6eb",
    danger="#b3261e",
)

DARK = Theme(
    dark=True,
    window="#14171c",
    surface="#1b1f26",
    raised="#232831",
    line="#2d333d",
    line_strong="#454d5a",
    text="#e7eaef",
    muted="#a6b0bd",
    faint="#949eac",
    accent="#2f6cc8",
    accent_hover="#3a74cc",
    on_accent="#ffffff",
    accent_text="#8db6f5",
    accent_ground="#1d2e4a",
    accent_line="#35558a",
    accent_off="#2b4570",
    focus="#8db6f5",
    focus_on_accent="#e7eaef",
    lead_text="#b6c6dc",
    lead_ground="#243042",
    lead_column="#1a2029",
    prospect_text="#f0c78a",
    prospect_ground="#3d2f17",
    prospect_column="#231e16",
    customer_text="#90d4a8",
    customer_ground="#18341f",
    customer_column="#16211a",
    disqualified_text="#aab1bb",
    disqualified_ground="#2a2d32",
    disqualified_column="#1c1e22",
    chip_text="#b4bdc9",
    chip_ground="#323945",
    today_text="#f3cf7a",
    today_ground="#46380f",
    overdue_text="#ffb0a8",
    overdue_ground="#55211d",
    good_text="#90d4a8",
    good_ground="#18341f",
    good="#3d9a60",
    warn_text="#f0cf8d",
    warn_ground="#33280f",
    warn_line="#6b5626",
    gate="#a87b3c",
    ring="#e0a03c",
    ring_rest="#4a4130",
    card="#252b34",
    card_line="#363d49",
    card_shadow="#101317",
    danger="#ff8a80",
)
