"""Where things lie: the same answer in a checkout, in a wheel and in a frozen program.

Asking creates nothing; whoever writes a file makes its folder first.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of icons, translations, themes, help, samples and rules.

    A wheel and a frozen program carry it inside the package, a checkout beside it.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(frozen, "leaddesk") if frozen else Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if frozen or inside.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """The user's own folder for LeadDesk; LEADDESK_HOME names another (tests, a USB stick)."""
    chosen = os.environ.get("LEADDESK_HOME")
    if chosen:
        return Path(chosen).expanduser().absolute()
    # Lazy: with --database, nobody asks, and start-up time counts.
    import platformdirs

    return platformdirs.user_data_path("LeadDesk", appauthor=False)


def default_database() -> Path:
    """The desk that opens when none is named."""
    return data_folder() / "leads.leaddesk"


def log_file() -> Path:
    """What the program noted about its own troubles."""
    return data_folder() / "leaddesk.log"


def settings_file() -> Path:
    """Language, theme, window size: what belongs to this machine and not to a desk."""
    return data_folder() / "settings.json"
