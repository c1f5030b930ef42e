"""Qt, read as a program needs it: what PySide6 reads only to explain itself waits until it is
asked, which leaves a tenth of the way to the first picture out."""

from __future__ import annotations

import builtins
import importlib
import sys
import threading
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

EXPLAINING = {
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "parser")
}
"""What tells signatures: of a wrong call, for `help`, for stubs. PySide6 carries it as text within
one of its libraries and compiles it at each start (Shiboken's `signature_bootstrap.py`). A sixth,
`mapping`, cannot wait: a wrong call looks into its names without asking it."""

_waking = threading.RLock()


class Asleep(ModuleType):
    """A module of `EXPLAINING` that is read when one of its names is first wanted."""

    def __init__(self, name: str, loader: Any) -> None:
        super().__init__(name)
        self.__spec__ = ModuleSpec(name, loader)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by importing: is it a package?
            raise AttributeError(name)
        with _waking:
            if self.__class__ is Asleep:
                self.__class__ = ModuleType  # type: ignore[assignment]  # not asked again
                assert self.__spec__ is not None
                self.__spec__.name = self.__name__  # PySide6 publishes it under a second one
                self.__spec__.loader.exec_module(self)  # type: ignore[union-attr]
        return getattr(self, name)


def _let_sleep(names: Iterable[str]) -> None:
    spec = sys.modules["shibokensupport"].__spec__
    if spec is None or not hasattr(spec.loader, "zfile"):  # read from files: quickly done
        return
    for name in names:
        if name in EXPLAINING and name not in sys.modules:
            sys.modules[name] = Asleep(name, spec.loader)


def read(module: str = "PySide6.QtWidgets") -> None:
    """Import one of Qt's modules, before anything else imports PySide6.

    PySide6 also puts an import of its own in Python's place, which looks into the source of every
    module whether it wants snake_case: that takes longer than opening the window. Nothing here
    does, so Python's own stays."""
    own = builtins.__import__

    def importing(
        name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        if name.startswith("shibokensupport."):
            _let_sleep(f"{name}.{each}" for each in fromlist or ())
        return own(name, globals, locals, fromlist, level)

    builtins.__import__ = importing
    try:
        importlib.import_module(module)
    finally:
        builtins.__import__ = own
