"""The house rules of imports, read with ast: who may know whom, no cycles, Qt and the database
each in their rooms, no network, no sleeping. Lazy imports and TYPE_CHECKING count like all others.
"""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent

ROOMS = {
    "domain": set(),
    "exchange": {"domain"},
    "store": {"domain"},
    "desk": {"domain", "store", "exchange"},
    "ui": {"desk", "domain"},
    "cli": {"desk", "domain"},
    "__main__": {"domain", "exchange", "store", "desk", "ui", "cli"},
    # Everybody may know these two; they know nobody.
    "__init__": set(),
    "paths": set(),
}
FOR_ALL = {"__init__", "paths"}

# Packages from outside -> the rooms that may import them.
RESERVED = {
    "PySide6": {"ui", "__main__"},
    "shiboken6": {"ui", "__main__"},
    "peewee": {"store"},
    "playhouse": {"store"},
    "apsw": {"store"},
    "sqlite3": {"store"},
}
NETWORK = {
    "socket", "socketserver", "ssl", "http", "urllib.request", "urllib3", "ftplib", "smtplib",
    "imaplib", "poplib", "nntplib", "telnetlib", "xmlrpc", "requests", "httpx", "aiohttp",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
}  # fmt: skip
SLEEPS = {"sleep", "msleep", "usleep", "qSleep", "qWait"}
EMPTY_WORDS = {"util", "utils", "helper", "helpers", "manager", "managers", "handler", "misc"}

Sources = Mapping[str, str]  # module name ("leaddesk.domain.contact") -> its text


def sources_of(package: Path) -> dict[str, str]:
    """Every module beneath a package's folder; a package's own text stands at `….__init__`."""
    return {
        ".".join(path.relative_to(package.parent).with_suffix("").parts): path.read_text("utf-8")
        for path in sorted(package.rglob("*.py"))
    }


def imports(module: str, text: str) -> Iterator[str]:
    """Dotted names a module imports anywhere in it: `from a import b` gives `a.b`, b module or not.

    importlib.import_module and __import__ count where the name is written out.
    """
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = module.split(".")[: -node.level] if node.level else []
            start = ".".join([*parts, *([node.module] if node.module else [])])
            yield from (f"{start}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func).rpartition(".")[2]
            first = node.args[0]
            if called in ("import_module", "__import__") and isinstance(first, ast.Constant):
                yield str(first.value)


def room_of(name: str) -> str:
    """`leaddesk.store.open.connect` is in `store`; `leaddesk` and its names are in `__init__`."""
    parts = name.split(".")
    if len(parts) < 2 or (parts[1] not in ROOMS and parts[1].startswith("__")):
        return "__init__"
    return parts[1]


def stands_under(name: str, top: str) -> bool:
    return name == top or name.startswith(top + ".")


def wrong_imports(sources: Sources) -> list[str]:
    found = []
    for module, text in sources.items():
        room = room_of(module)
        if room not in ROOMS:
            found.append(f"{module}: there is no room {room} in the house")
            continue
        for name in imports(module, text):
            for top, rooms in RESERVED.items():
                if stands_under(name, top) and room not in rooms:
                    found.append(f"{module}: only {'/'.join(sorted(rooms))} may import {name}")
            if any(stands_under(name, top) for top in NETWORK):
                found.append(f"{module}: nothing leaves the machine, yet it imports {name}")
            if stands_under(name, "leaddesk"):
                known = room_of(name)
                if known not in {room, *ROOMS[room], *FOR_ALL}:
                    found.append(f"{module}: {room} must not know {known} ({name})")
    return found


def module_named(name: str, sources: Sources) -> str | None:
    """The module an imported name is, or is taken from; None when that is not (yet) there."""
    parent = name.rpartition(".")[0]
    candidates = (name, f"{name}.__init__", parent, f"{parent}.__init__")
    return next((module for module in candidates if module in sources), None)


def cycle(sources: Sources) -> list[str]:
    """The modules of one import cycle, the first named again at the end; [] when there is none."""
    graph = {
        module: {
            other
            for name in imports(module, text)
            if (other := module_named(name, sources)) not in (None, module)
        }
        for module, text in sources.items()
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def sleeps(sources: Sources) -> list[str]:
    """Calls of a sleep, also under another name: `from time import sleep as rest`."""
    found = []
    for module, text in sources.items():
        tree = ast.parse(text)
        renamed = {
            name.asname or name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for name in node.names
            if name.name in SLEEPS
        }
        found += [
            f"{module}:{node.lineno}: {ast.unparse(node.func)}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and (
                (isinstance(node.func, ast.Attribute) and node.func.attr in SLEEPS)
                or (isinstance(node.func, ast.Name) and node.func.id in renamed)
            )
        ]
    return found


def empty_names(sources: Sources) -> list[str]:
    return [
        module
        for module in sources
        if any(EMPTY_WORDS & set(part.split("_")) for part in module.split("."))
    ]


@pytest.fixture(scope="module")
def house() -> dict[str, str]:
    found = sources_of(CHECKOUT / "leaddesk")
    assert "leaddesk.__init__" in found
    return found


def test_every_room_imports_only_what_it_may(house: Sources) -> None:
    assert wrong_imports(house) == []


def test_no_modules_import_each_other_in_a_circle(house: Sources) -> None:
    assert cycle(house) == []


def test_nothing_sleeps_in_the_program_or_its_tests(house: Sources) -> None:
    assert sleeps(house) == []
    assert sleeps(sources_of(CHECKOUT / "tests")) == []


def test_no_module_is_named_after_nothing(house: Sources) -> None:
    assert empty_names(house) == []


# The rules themselves, on houses of one or two lines.


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("leaddesk.domain.contact", "import leaddesk.store.tables"),
        ("leaddesk.domain.contact", "from leaddesk import desk"),
        ("leaddesk.domain.contact", "from ..store import open"),
        ("leaddesk.domain.__init__", "from ..store import open"),
        ("leaddesk.domain.contact", "def late():\n    from leaddesk.store import open"),
        ("leaddesk.store.open", "from leaddesk.desk.board import move_cards"),
        ("leaddesk.exchange.sheet", "from leaddesk.store.open import connect"),
        ("leaddesk.ui.session", "from leaddesk.store.open import Store"),
        ("leaddesk.ui.session", "import importlib\nimportlib.import_module('leaddesk.store')"),
        ("leaddesk.cli", "if TYPE_CHECKING:\n    from leaddesk.store.open import Store"),
        ("leaddesk.cli", "from leaddesk.ui.texts import trouble"),
        ("leaddesk.paths", "from leaddesk.domain.trouble import Trouble"),
        ("leaddesk.desk.board", "from PySide6.QtCore import Signal"),
        ("leaddesk.cli", "import PySide6"),
        ("leaddesk.desk.board", "import peewee"),
        ("leaddesk.exchange.sheet", "def late():\n    from playhouse import apsw_ext"),
        ("leaddesk.ui.list", "import apsw"),
        ("leaddesk.ui.session", "from PySide6 import QtNetwork"),
        ("leaddesk.ui.session", "from PySide6.QtNetwork import QLocalServer"),
        ("leaddesk.exchange.mail", "from urllib import request"),
        ("leaddesk.__main__", "import http.client"),
        ("leaddesk.store.open", "__import__('socket')"),
        ("leaddesk.cellar.wine", "import os"),
    ],
)
def test_a_forbidden_import_is_found(module: str, text: str) -> None:
    assert len(wrong_imports({module: text})) == 1


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("leaddesk.domain.contact", "from leaddesk.domain import ids\nfrom . import trouble"),
        ("leaddesk.domain.contact", "from leaddesk import __version__, paths"),
        ("leaddesk.store.open", "import apsw\nfrom leaddesk.domain.ids import new_id"),
        ("leaddesk.desk.board", "from leaddesk.exchange.sheet import Reader"),
        ("leaddesk.ui.session", "from PySide6.QtCore import Signal\nimport leaddesk.desk.board"),
        ("leaddesk.__main__", "import leaddesk.cli, leaddesk.ui.session, leaddesk.store.open"),
        ("leaddesk.exchange.mail", "from urllib.parse import urlsplit\nimport email.policy"),
        ("leaddesk.domain.contact", "'import peewee'  # import peewee"),
    ],
)
def test_an_allowed_import_is_not_complained_about(module: str, text: str) -> None:
    assert wrong_imports({module: text}) == []


@pytest.mark.parametrize(
    "back",
    [
        "import leaddesk.ui.a",
        "from . import a",
        "from .a import thing",
        "def late():\n    from leaddesk.ui.a import thing",
        "if TYPE_CHECKING:\n    from leaddesk.ui.a import Thing",
    ],
)
def test_two_modules_that_import_each_other_are_found(back: str) -> None:
    sources = {"leaddesk.ui.a": "from leaddesk.ui.b import thing", "leaddesk.ui.b": back}
    assert set(cycle(sources)) == {"leaddesk.ui.a", "leaddesk.ui.b"}


def test_a_longer_way_round_through_a_package_is_found() -> None:
    sources = {
        "leaddesk.ui.board.__init__": "from leaddesk.ui.cards import Card",
        "leaddesk.ui.cards": "import leaddesk.ui.session",
        "leaddesk.ui.session": "from leaddesk.ui.board import Board",
    }
    assert len(cycle(sources)) == 4


def test_a_module_that_is_not_there_closes_no_circle() -> None:
    sources = {
        "leaddesk.desk.__init__": "from leaddesk.desk.desk import Desk",
        "leaddesk.desk.desk": "from leaddesk.desk.exports import Exports",
    }
    assert cycle(sources) == []


def test_importing_a_neighbour_is_no_cycle() -> None:
    sources = {
        "leaddesk.ui.__init__": "",
        "leaddesk.ui.a": "from leaddesk.ui import b\nfrom leaddesk.ui.b import thing",
        "leaddesk.ui.b": "import os",
    }
    assert cycle(sources) == []


@pytest.mark.parametrize(
    "text",
    [
        "import time\ntime.sleep(1)",
        "import time as t\nt.sleep(0.1)",
        "from time import sleep as rest\ndef wait():\n    rest(1)",
        "QThread.msleep(5)",
        "qtbot.wait_until(done)\nQTest.qWait(50)",
    ],
)
def test_sleeping_is_found(text: str) -> None:
    assert len(sleeps({"leaddesk.ui.a": text})) == 1


def test_a_word_about_sleep_is_not_sleeping() -> None:
    assert sleeps({"leaddesk.ui.a": "'time.sleep(1)'\nsleep = 3\nprint(asleep(4))"}) == []


def test_an_empty_name_is_found() -> None:
    names = ["leaddesk.ui.utils", "leaddesk.ui.window_manager", "leaddesk.helpers.dates"]
    fine = ["leaddesk.ui.handled", "leaddesk.desk.management"]
    assert empty_names(dict.fromkeys([*names, *fine], "")) == names
