"""Everything needed to work on LeadDesk, from a fresh clone and a bare Python.

    python3 packaging/dev.py VERB [ARGUMENTS]

    run        the program with these arguments: `run stats --json` is `leaddesk stats --json`
    test       style, format, types, then the tests; with arguments: pytest with them
    lint       style, format, types; with arguments: `ruff check` with them
    bench      the measurements in tests/bench, all or the named ones
    translate  bring resources/i18n up to date with the texts in the code

Standard library only. Any Python from 3.8 on may start it; the program itself runs in .venv,
made with the first suitable Python. What this file says goes to standard error.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"
STAMP = VENV / "pinned"
REQUIREMENTS = (
    CHECKOUT / "packaging" / "requirements.txt",
    CHECKOUT / "packaging" / "requirements-dev.txt",
)
I18N = CHECKOUT / "resources" / "i18n"

NEWEST_FIRST = ((3, 13), (3, 12), (3, 11))

# Library Qt loads -> Debian's package. Newer releases answer to the old names too.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# Only a window on an X display needs these; Qt does not bring them.
X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_PACKAGES = ("fonts-inter", "fonts-dejavu-core")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class Stop(Exception):
    """Nothing more can be done; the text says why, in a sentence for the person at the keys."""


def say(text: str) -> None:
    print("dev.py: " + text, file=sys.stderr, flush=True)


def ask_python(python: str) -> tuple[tuple[int, int], bool] | None:
    """(version, whether it can make an environment with pip in it); None when it does not start.

    Asked rather than read off its name: a shim may stand on PATH for a Python that is not there.
    """
    question = (
        "import sys, importlib.util as u\n"
        "print(*sys.version_info[:2], u.find_spec('ensurepip') is not None)"
    )
    try:
        done = subprocess.run(
            [python, "-c", question], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=30
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    answer = done.stdout.decode().split()
    if done.returncode != 0 or len(answer) != 3:
        return None
    return (int(answer[0]), int(answer[1])), answer[2] == "True"


def choose_python(
    running: str,
    which: Callable[[str], str | None],
    ask: Callable[[str], tuple[tuple[int, int], bool] | None],
) -> tuple[str, tuple[int, int], bool]:
    """(path, version, whole) of the Python to make .venv with: the running one, else from PATH.

    One that lacks ensurepip (Debian packs it apart) is taken only when there is no other.
    Stop when there is none at all.
    """
    names = [f"python{major}.{minor}" for major, minor in NEWEST_FIRST]
    found = [running] + [path for path in map(which, names) if path]
    without_pip = None
    for path in found:
        answer = ask(path)
        if answer is None or answer[0] not in NEWEST_FIRST:
            continue
        version, whole = answer
        if whole:
            return path, version, True
        without_pip = without_pip or (path, version, False)
    if without_pip:
        return without_pip
    raise Stop(
        "LeadDesk needs Python 3.11, 3.12 or 3.13, and none of them was found on PATH. "
        "Install one, or start this file with it."
    )


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_a_font(folders: Iterable[str]) -> bool:
    endings = (".ttf", ".otf", ".ttc", ".pfb")
    return any(
        name.lower().endswith(endings)
        for folder in folders
        for _, _, names in os.walk(os.path.expanduser(folder), followlinks=True)
        for name in names
    )


def missing_packages(loads: Callable[[str], bool], has_a_font: bool, x_display: bool) -> list[str]:
    """Debian's names of what Qt would miss on this Linux machine."""
    wanted: dict[str, str] = dict(LIBRARIES)
    if x_display:
        wanted.update(X_LIBRARIES)
    packages = [package for library, package in wanted.items() if not loads(library)]
    return packages if has_a_font else [*packages, *FONT_PACKAGES]


def apt_install(packages: Sequence[str]) -> bool:
    """Install quietly as root, with the package lists as they are, else with fresh ones."""
    apt = ["apt-get", "-y", "-q", "-o", "DPkg::Lock::Timeout=120"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def quiet(*words: str) -> tuple[bool, str]:
        done = subprocess.run(
            [*apt, *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        return done.returncode == 0, done.stdout.decode(errors="replace")

    install = ("install", "--no-install-recommends", *packages)
    say("installing " + " ".join(packages) + " …")
    worked, words = quiet(*install)
    if not worked:
        quiet("update")
        worked, words = quiet(*install)
    if not worked:
        print(words, file=sys.stderr)
    return worked


def provide(packages: Sequence[str], why: str) -> bool:
    """Install through apt where that is possible, else say how; False when still missing."""
    line = "apt-get install " + " ".join(packages)
    if not shutil.which("apt-get"):
        say(f"{why}. On Debian the packages are called: {' '.join(packages)}")
    elif os.geteuid() != 0:
        say(f"{why}. Please run: sudo {line}")
    elif apt_install(packages):
        return True
    else:
        say(f"{why}, and this did not work: {line}")
    return False


def provide_libraries() -> None:
    """Goes on when something stays missing: not every verb needs Qt."""
    if sys.platform != "linux":
        return
    packages = missing_packages(loads, has_a_font(FONT_FOLDERS), bool(os.environ.get("DISPLAY")))
    if packages:
        provide(packages, "Qt needs system packages that are not here")


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def digest(files: Iterable[Path]) -> str:
    """Of the contents, in order, whatever line ends a checkout on Windows gave them."""
    sha = hashlib.sha256()
    for file in files:
        sha.update(file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return sha.hexdigest()


def is_current(python: Path, stamp: Path, wanted: str) -> bool:
    return python.exists() and stamp.is_file() and stamp.read_text().strip() == wanted


def make_venv(wanted: str) -> None:
    """Always from nothing, so that nothing unpinned stays; the stamp comes last."""
    python, version, whole = choose_python(sys.executable, shutil.which, ask_python)
    if not whole and not (
        sys.platform == "linux"
        and provide([f"python3.{version[1]}-venv"], f"{python} has no ensurepip")
    ):
        raise Stop(f"{python} cannot make a virtual environment: its ensurepip is missing.")
    say(f"making .venv with {python}; this happens once and takes about a minute …")
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    # Wheels only: building from source would fetch build tools that are not pinned.
    pip += ["--require-hashes", "--only-binary", ":all:"]
    for file in REQUIREMENTS:
        pip += ["-r", str(file)]
    for command in ([python, "-m", "venv", "--clear", str(VENV)], [str(venv_python()), *pip]):
        # Its standard output goes to ours for errors: `run … --json` prints JSON and nothing else.
        if subprocess.call(command, stdout=sys.stderr.fileno()) != 0:
            raise Stop("the virtual environment could not be made; the reason stands above.")
    STAMP.write_text(wanted + "\n")


def provide_venv() -> None:
    wanted = digest(REQUIREMENTS)
    if not is_current(venv_python(), STAMP, wanted):
        make_venv(wanted)


def environment(given: Mapping[str, str], offscreen: bool) -> dict[str, str]:
    """The caller's, with the checkout importable; offscreen unless the caller chose a platform."""
    changed = dict(given)
    paths = [str(CHECKOUT), given.get("PYTHONPATH", "")]
    changed["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    if offscreen:
        changed.setdefault("QT_QPA_PLATFORM", "offscreen")
    return changed


def become(command: Sequence[str], env: Mapping[str, str]) -> NoReturn:
    """Go over into the command: its exit status, its signals and its process id are ours."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":  # exec there returns to the shell at once
        sys.exit(subprocess.call(list(command), env=dict(env)))
    os.execve(command[0], list(command), dict(env))


def run_command(python: str, arguments: Sequence[str]) -> list[str]:
    # -P: a file named csv.py in the folder one happens to stand in must not be imported.
    return [python, "-P", "-m", "leaddesk", *arguments]


def lint_commands(python: str, arguments: Sequence[str]) -> list[list[str]]:
    """Style, format and types; arguments (`--fix`, a file) are for the linter alone."""
    ruff = [python, "-m", "ruff"]
    if arguments:
        return [[*ruff, "check", *arguments]]
    return [[*ruff, "check"], [*ruff, "format", "--check"], [python, "-m", "mypy"]]


def check_commands(python: str, arguments: Sequence[str]) -> list[list[str]]:
    """What `test` runs one after the other; pytest last, so that its closing line is the last."""
    pytest = [python, "-m", "pytest"]
    if arguments:
        return [[*pytest, *arguments]]
    # All of them: on every core, each taking what is left when it has done its share.
    return [*lint_commands(python, []), [*pytest, "-n", "auto", "--dist", "worksteal"]]


def translate_commands(python: str, sources: Sequence[str]) -> list[list[str]]:
    """English needs only its plural forms; line numbers stay out, or every edit would show."""

    def tool(name: str) -> list[str]:
        start = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
        return [python, "-c", start]

    update = [*tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
    update += ["-source-language", "en", *sources]
    commands = []
    for language, more in (("de", []), ("en", ["-pluralonly"])):
        ts = str(I18N / f"leaddesk_{language}.ts")
        commands.append([*update, *more, "-target-language", language, "-ts", ts])
        commands.append([*tool("lrelease"), "-silent", ts, "-qm", ts[:-2] + "qm"])
    return commands


def one_after_the_other(commands: Sequence[Sequence[str]], env: Mapping[str, str]) -> NoReturn:
    """Stop at the first that fails, with its exit status; the last one is gone over into."""
    os.chdir(CHECKOUT)
    for command in commands[:-1]:
        status = subprocess.call(list(command), env=dict(env))
        if status != 0:
            what = " ".join(command[2:4]) if command[1] == "-m" else command[2]
            say(f"stopped, because this failed: {what}")
            sys.exit(status if status > 0 else 128 - status)
    become(commands[-1], env)


def main(arguments: Sequence[str]) -> NoReturn:
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", arguments)
    if verb not in ("run", "test", "bench", "lint", "translate"):
        print(__doc__, file=sys.stderr)
        sys.exit(0 if verb in ("-h", "--help") else 2)
    provide_libraries()
    provide_venv()
    python = str(venv_python())
    env = environment(os.environ, offscreen=verb != "run")
    if verb == "run":
        become(run_command(python, rest), env)
    if verb == "test":
        one_after_the_other(check_commands(python, rest), env)
    if verb == "lint":
        one_after_the_other(lint_commands(python, rest), env)
    if verb == "bench":
        one_after_the_other([[python, "-m", "tests.bench", *rest]], env)
    I18N.mkdir(parents=True, exist_ok=True)
    sources = sorted(
        path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / "leaddesk").rglob("*.py")
    )
    one_after_the_other(translate_commands(python, sources), env)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Stop as stop:
        say(str(stop))
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
