"""Start: arguments, language, desk, window; or one sub-command without a window.

Everything is imported when it is needed: the reader's child process imports this module too,
and start-up time counts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from typing import Any

    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from leaddesk.ui.main_window import MainWindow
    from leaddesk.ui.settings import Settings

COMMANDS = ("import", "export", "check", "stats", "history", "undo", "redo")
WITH_VALUE = ("--database", "--language", "--theme", "--screenshot", "--view", "--select", "--size")
SOON = 50
"""Milliseconds after which the window has been painted."""
VIEWS = ("board", "list", "today", "funnel", "contact")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is 0 done, 1 not done, 2 wrong usage."""
    args = list(sys.argv[1:] if argv is None else argv)
    at = command_at(args)
    if at is not None:
        return _command([args[at], *args[:at], *args[at + 1 :]])
    return _window(parser().parse_args(args))


def command_at(args: Sequence[str]) -> int | None:
    """Where the sub-command stands: the first word that is no option and no option's value."""
    skip = False
    for index, word in enumerate(args):
        if skip:
            skip = False
        elif word in WITH_VALUE:
            skip = True
        elif not word.startswith("-"):
            return index
    return None


def parser() -> argparse.ArgumentParser:
    """The options of the window."""
    import argparse
    from pathlib import Path

    from leaddesk import __version__

    found = argparse.ArgumentParser(
        prog="leaddesk",
        description="Leads, prospects and the gate between them, in one file you own.",
        epilog=f"Without a window: leaddesk {'|'.join(COMMANDS)} … ; leaddesk COMMAND --help",
        allow_abbrev=False,
    )
    found.add_argument("--version", action="version", version=f"LeadDesk {__version__}")
    found.add_argument("--database", type=Path, metavar="FILE", help="the desk's file")
    found.add_argument("--demo", action="store_true", help="a throw-away desk of sample contacts")
    found.add_argument("--language", choices=("de", "en"))
    found.add_argument("--theme", choices=("light", "dark", "system"))
    found.add_argument("--screenshot", type=Path, metavar="PNG", help="paint the window, leave")
    found.add_argument("--view", choices=VIEWS, default="board", help="what the picture shows")
    found.add_argument("--select", default="", metavar="TEXT", help="whom the picture selects")
    found.add_argument("--size", type=size, default=(1600, 960), metavar="WxH")
    return found


def size(text: str) -> tuple[int, int]:
    """'1600x960' as two numbers; argparse tells a ValueError as wrong usage."""
    width, _, height = text.lower().partition("x")
    found = int(width), int(height)
    if not all(200 <= each <= 16_000 for each in found):
        raise ValueError(text)
    return found


def _command(args: list[str]) -> int:
    from leaddesk.ui import qt

    qt.read("PySide6.QtCore")
    from PySide6.QtCore import QCoreApplication

    from leaddesk import cli, paths
    from leaddesk.ui import language, texts
    from leaddesk.ui.settings import Settings

    app = QCoreApplication.instance() or _application(printing="person" in args)
    language.use(app, _chosen_language(_value(args, "--language"), Settings.load()))
    return cli.main(args, texts, paths.default_database(), _print_pdf)


def _application(*, printing: bool) -> QCoreApplication:
    """What speaks the language; printing a PDF needs fonts, which want one with a screen."""
    import os

    from PySide6.QtCore import QCoreApplication

    if not printing:
        return QCoreApplication(["leaddesk"])
    from PySide6.QtGui import QGuiApplication

    if sys.platform.startswith("linux"):  # elsewhere a screen is always there
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["leaddesk"])


def _print_pdf(record: Mapping[str, Any], path: Path, today: date) -> None:
    """A disclosure as a PDF. Commands know no Qt, so they are handed this."""
    from leaddesk.ui import disclosure_pages

    disclosure_pages.print_pdf(record, path, today)


def _value(args: Sequence[str], option: str) -> str:
    """An option's value before the real parser sees it; '' when it is not there."""
    for index, word in enumerate(args):
        if word == option and index + 1 < len(args):
            return args[index + 1]
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return ""


def _chosen_language(asked: str | None, settings: Settings) -> str:
    from leaddesk.ui import language

    if asked in language.LANGUAGES:
        return str(asked)
    return settings.language or language.system_language()


def without_display() -> bool:
    """Linux with neither X nor Wayland, and no other platform asked for."""
    import os

    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


def _window(args: argparse.Namespace) -> int:
    """Open the window without collecting garbage until it is built: what is made by then stays."""
    import gc

    gc.disable()
    try:
        return _start(args)
    finally:
        gc.enable()


def _start(args: argparse.Namespace) -> int:
    import os

    painted = args.screenshot is not None
    blind = not painted and without_display()
    if painted or blind:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from leaddesk.ui import qt

    qt.read()
    from PySide6.QtWidgets import QApplication

    from leaddesk.domain.trouble import Trouble
    from leaddesk.ui import language, theme
    from leaddesk.ui.settings import Settings

    settings = Settings.load()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["leaddesk"])
    app.setApplicationName("LeadDesk")
    app.setDesktopFileName("leaddesk")
    if painted or blind or args.demo:
        settings.path = None  # a picture and a throw-away desk leave no trace
    settings.theme = args.theme or settings.theme
    language.use(app, _chosen_language(args.language, settings))
    theme.choose(app, settings.theme)
    if painted:
        from leaddesk.ui import screenshot

        if args.view not in screenshot.VIEWS:
            print(screenshot.no_such_view(args.view), file=sys.stderr)
            return 2
    try:
        if args.demo:
            return _on_demo(lambda file: _show(args, app, settings, file, blind))
        return _show(args, app, settings, args.database or _default(settings), blind)
    except Trouble as trouble:
        return _say(trouble, aloud=app.platformName() not in ("offscreen", "minimal"))


def _default(settings: Settings) -> Path:
    """The desk opened last, if it is still there, else the one in the user's folder."""
    from pathlib import Path

    from leaddesk import paths
    from leaddesk.domain.trouble import Trouble

    last = Path(settings.files[0]) if settings.files else None
    if last is not None and last.is_file():
        return last
    file = paths.default_database()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("cannot_open", file=str(file), reason=error.strerror or "") from error
    return file


def _on_demo(run: Callable[[Path], int]) -> int:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True) as folder:
        return run(Path(folder, "demo.leaddesk"))


def _show(
    args: argparse.Namespace, app: QCoreApplication, settings: Settings, file: Path, blind: bool
) -> int:
    """Open the desk and its window; paint it, or run until it is closed."""
    import gc

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from leaddesk import paths
    from leaddesk.desk import open_desk
    from leaddesk.ui import bugs, theme, work
    from leaddesk.ui.main_window import MainWindow
    from leaddesk.ui.session import Session

    assert isinstance(app, QApplication)
    seen = args.screenshot is None and not blind
    one = None
    if seen:
        bugs.watch(paths.log_file)
        if not args.demo:
            from leaddesk.ui import one_window

            one = one_window.OneWindow()
            if not one.take(file) and one.knock():
                print(one_window.shown())
                return 0
    session = Session(open_desk(file), settings)
    try:
        if args.demo:
            from leaddesk.desk import sample

            sample.fill(session.desk)
        window = MainWindow(session, app)
        theme.dress(app)
        gc.freeze()
        gc.enable()
        if not seen:
            return _paint(args, window, blind)
        bugs.watch(paths.log_file, window)
        window.place_as_before()
        window.show()
        if one is not None:
            one.watch(window)
            session.desk_opened.connect(lambda: one.take(session.desk.path))
        QTimer.singleShot(SOON, lambda: session.desk.warm())
        QTimer.singleShot(SOON, window, lambda: _remind(window, app))
        return app.exec()
    finally:
        work.end_all(session)
        session.desk.close()
        if one is not None:
            one.leave()


def _remind(window: MainWindow, app: QApplication) -> None:
    """Put the program into the system tray, once the window has been painted."""
    from leaddesk.ui.tray import Tray

    Tray(window, app)


def _paint(args: argparse.Namespace, window: MainWindow, blind: bool) -> int:
    """Save the picture; without a display into the temporary folder, and say where."""
    import tempfile
    from pathlib import Path

    from leaddesk.ui import screenshot

    view, file = args.view, args.screenshot
    if blind:
        view, file = "contact", Path(tempfile.mkdtemp(prefix="leaddesk-"), "leaddesk.png")
    if not screenshot.take(window, file, view=view, select=args.select, size=args.size):
        print(screenshot.nobody_found(args.select), file=sys.stderr)
        return 1
    if blind:
        print(screenshot.painted(file))
    return 0


def _say(trouble: Exception, *, aloud: bool) -> int:
    """Why the program cannot start; with a display in a message, always on standard error."""
    from leaddesk.domain.trouble import Trouble
    from leaddesk.ui import texts

    assert isinstance(trouble, Trouble)
    words = texts.trouble(trouble)
    if sys.stderr is not None:
        print(words, file=sys.stderr)
    if aloud:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "LeadDesk", words)
    return 1


if __name__ == "__main__":
    sys.exit(main())
