"""`python -m tests.bench [board|imports …]`: prints each figure beside its floor and limit.
Exit status 1 when a limit is missed."""

from __future__ import annotations

import os
import sys
from importlib import import_module

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
NAMES = ("board", "imports", "exports", "large", "alive", "permission", "marks")
PARTS = ("start", "work", "list", "views", "search")
"""Of the board and beside it, for whoever works on one of them."""


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in NAMES + PARTS]
    if unknown:
        print(f"no such measurement: {', '.join(unknown)} (there are {', '.join(NAMES + PARTS)})")
        return 2
    missed = 0
    for name in names or NAMES:
        for figure in import_module(f"tests.bench.{name}").measure():
            print(figure.line(), flush=True)
            missed += figure.judged > figure.limit
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
