"""The limits of the reading process: the system keeps it within them where it can (Linux).
Elsewhere the parent looks again and again what the child holds, and ends it when it is too much."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from leaddesk.exchange.limits import Limits

LOOK_EVERY = 0.05
"""Seconds between two looks at a child that the system does not confine."""


def confine(weight: int, limits: Limits) -> int:
    """Limit memory, by what a file of this weight can honestly need, and CPU time. The bytes that
    the parent has to see to, because this system does not; else 0."""
    wanted = min(limits.memory, limits.memory_base + weight)
    try:
        import resource
    except ImportError:  # Windows
        return wanted + limits.memory_watched
    for what, amount in (
        (resource.RLIMIT_AS, wanted + _own_size()),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            amount = min(amount, hard)
        try:
            resource.setrlimit(what, (amount, hard))
        except (ValueError, OSError):
            continue  # macOS refuses some; the parent's clock remains
    # macOS takes a limit of memory and does not heed it.
    return 0 if sys.platform == "linux" else wanted + limits.memory_watched


def _own_size() -> int:
    """The address space this process has already, in bytes."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 512 * 1024 * 1024


def held(pid: int) -> int:
    """Bytes of memory that a process of this user holds; 0 where that cannot be told."""
    try:
        if sys.platform == "win32":
            return _held_on_windows(pid)
        if sys.platform == "darwin":
            return _held_on_a_mac(pid)
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return 0


def _held_on_windows(pid: int) -> int:
    """What it was promised (PROCESS_MEMORY_COUNTERS.PagefileUsage), for that is what runs out."""
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = [
            ("cb", wintypes.DWORD),
            ("page_faults", wintypes.DWORD),
            *((name, ctypes.c_size_t) for name in (
                "peak_working_set", "working_set", "peak_paged", "paged", "peak_nonpaged",
                "nonpaged", "pagefile", "peak_pagefile",
            )),
        ]  # fmt: skip

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    ask = kernel.K32GetProcessMemoryInfo
    ask.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    process = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not process:
        return 0
    try:
        counters = Counters(cb=ctypes.sizeof(Counters))
        done = ask(process, ctypes.byref(counters), counters.cb)
        return int(counters.pagefile) if done else 0
    finally:
        kernel.CloseHandle(process)


def _held_on_a_mac(pid: int) -> int:
    """Its footprint, as Activity Monitor shows it (rusage_info_v0.ri_phys_footprint)."""
    import ctypes

    class Usage(ctypes.Structure):
        _fields_ = [
            ("uuid", ctypes.c_uint8 * 16),
            *((name, ctypes.c_uint64) for name in (
                "user", "system", "idle_wakeups", "wakeups", "page_ins", "wired", "resident",
                "footprint", "started", "ended",
            )),
        ]  # fmt: skip

    usage = Usage()
    refused = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pid_rusage(pid, 0, ctypes.byref(usage))
    return 0 if refused else int(usage.footprint)
