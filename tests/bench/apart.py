"""A piece of work in a process of its own, timed there, and watched from here for the memory that
it and its children hold together at any moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOOK_EVERY = 0.02


@dataclass(frozen=True)
class Done:
    """`told` is what the work printed as JSON, `peak` the most memory in bytes, 0 where the system
    does not tell."""

    told: dict[str, Any]
    peak: int


def apart(module: str, *args: str) -> Done:
    """Run `python -m module args…`; its last line is JSON."""
    command = [sys.executable, "-m", module, *args]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        peak = 0
        ended = False
        while not ended:
            peak = max(peak, _held(process.pid))
            with suppress(subprocess.TimeoutExpired):
                process.wait(LOOK_EVERY)
                ended = True
        said = process.stdout.read() if process.stdout else ""
    if process.returncode:
        raise RuntimeError(f"{' '.join(command[2:])} ended with {process.returncode}")
    return Done(json.loads(said.splitlines()[-1]), peak)


def _held(pid: int) -> int:
    """Bytes of memory of a process and everything it started."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        children = {c for task in tasks for c in (task / "children").read_text().split()}
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(_held(int(child)) for child in children)
