"""Qt read as a program needs it: less is read, and nothing is lost by it."""

from __future__ import annotations

import json
import subprocess
import sys

WATCHED = """
import builtins, json, sys
own = builtins.__import__
from leaddesk.ui import qt
if {ours}:
    qt.read()
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QLabel
def asleep():
    return sorted(name for name in qt.EXPLAINING if type(sys.modules.get(name)) is qt.Asleep)
def said(wrong):
    try:
        wrong()
    except Exception as error:
        return [type(error).__name__, str(error)]
told = {{"imports": builtins.__import__ is own, "asleep": asleep()}}
told["errors"] = [
    said(lambda: QPoint("here")),
    said(lambda: QObject().setObjectName(1)),
    said(lambda: QObject(colour="red")),
    said(lambda: QObject().nothing),
]
told["after a wrong call"] = asleep()
from PySide6.support.signature import get_signature, lib
told["signatures"] = [str(get_signature(of)) for of in (QPoint, QLabel.setText)]
told["stubs"] = [callable(lib.pyi_generator.generate_pyi), callable(lib.enum_sig.ExactEnumerator)]
told["in the end"] = asleep()
print(json.dumps(told))
"""


def _told(*, ours: bool) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED.format(ours=ours)],
        check=True, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_what_explains_qt_sleeps_until_it_is_asked_and_then_says_the_same() -> None:
    ours, plain = _told(ours=True), _told(ours=False)
    assert ours.pop("imports") is True
    assert plain.pop("imports") is False, "PySide6 puts its own import no longer there: look again"
    assert ours.pop("asleep") == [
        f"shibokensupport.signature.{name}"
        for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "parser")
    ]
    assert plain.pop("asleep") == []
    assert ours.pop("after a wrong call") == [
        "shibokensupport.signature.lib.enum_sig", "shibokensupport.signature.lib.pyi_generator"
    ]  # fmt: skip
    plain.pop("after a wrong call")
    assert "Supported signatures" in str(plain["errors"])
    assert ours == plain
