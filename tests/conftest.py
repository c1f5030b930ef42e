"""What every test stands on. Set before Qt is imported: no test opens a window on a screen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
