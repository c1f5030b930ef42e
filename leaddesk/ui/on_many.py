"""A verb on many contacts that no dialog asked about: a drop, a key, an entry of a menu. What is
done in a moment is done without a word; what takes longer has a bar and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.domain.watch import NOBODY, Watch
from leaddesk.ui import work
from leaddesk.ui.session import Session

MOMENT = 0.25
"""Seconds such a verb may take before a bar is shown."""


def run_on_many(
    session: Session, over: QWidget, count: int | None, words: str, do: Callable[[Watch], Any],
    then: Callable[[Any], object] = lambda _result: None,
) -> None:  # fmt: skip
    """Run a verb on so many contacts; `words` say what is done, `then` hears what it gave.
    `count` is None where nobody knows how many, only that it may take long. A trouble is told
    through the session, as that of any verb."""
    if count is not None and count < work.MANY:
        result = session.run(do, NOBODY)
        if result is not None:
            then(result)
        return
    job = work.watched(session, do)
    job.finished.connect(then)
    job.troubled.connect(session.troubled)
    job.start()
    if not job.ended_within(MOMENT):
        from leaddesk.ui.dialogs.wait_sheet import WaitSheet

        WaitSheet(session, words, job, count, over).open_over()
