"""Undo and redo as a hand asks for them: of a small step at once, of a big one beside the window,
where it shows that it goes on and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from leaddesk.domain.change import Change, Step
from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.ui import texts
from leaddesk.ui.on_many import run_on_many
from leaddesk.ui.session import Session

HEAVY = 64 * 1024
"""From so many bytes of changes on (500 contacts deleted, 2,400 moved) it may take long."""

UNDOING: Any = QT_TRANSLATE_NOOP("taking_back", "Undoing: {step}…")
REDOING: Any = QT_TRANSLATE_NOOP("taking_back", "Doing again: {step}…")


def undo(session: Session, over: QWidget) -> None:
    """Take the last step back."""
    _go(session, over, session.reads.undo_step(), UNDOING, session.desk.history.undo)


def redo(session: Session, over: QWidget) -> None:
    """Do again what was undone last."""
    _go(session, over, session.reads.redo_step(), REDOING, session.desk.history.redo)


def undo_step(
    session: Session, over: QWidget, step: Step,
    then: Callable[[Change], object] = lambda _change: None,
) -> None:  # fmt: skip
    """Take any step back; `then` hears what it changed and what it kept."""
    verb = partial(session.desk.history.undo_step, step.id)
    _go(session, over, step, UNDOING, verb, then)


def _go(
    session: Session, over: QWidget, step: Step | None, words: str,
    verb: Callable[[Watch], Change], then: Callable[[Change], object] = lambda _change: None,
) -> None:  # fmt: skip
    if step is None or session.reads.weight(step.id) < HEAVY:
        done = session.run(verb, NOBODY)
        if isinstance(done, Change):
            then(done)
        return
    told = QCoreApplication.translate("taking_back", words).format(step=texts.step(step))
    run_on_many(session, over, None, told, verb, then)
