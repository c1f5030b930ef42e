"""Long jobs beside the window."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.trouble import Cancelled, Trouble
from leaddesk.ui.session import Session
from leaddesk.ui.work import Job

Stop = Callable[[], bool]


def test_a_job_runs_elsewhere_and_is_heard_here(qtbot: QtBot, session: Session) -> None:
    here = threading.get_ident()
    heard: list[int] = []
    job = Job(session, lambda progress, stop: threading.get_ident())
    job.finished.connect(lambda _result: heard.append(threading.get_ident()))
    with qtbot.waitSignal(job.finished) as done:
        job.start()
    assert done.args is not None
    assert done.args[0] != here
    assert heard == [here]


def test_progress_comes_before_the_end(qtbot: QtBot, session: Session) -> None:
    told: list[object] = []
    job = Job(session, lambda progress, stop: progress(5, 5))
    job.progressed.connect(lambda done, total: told.append((done, total)))
    job.finished.connect(lambda _result: told.append("finished"))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert told == [(5, 5), "finished"]


def test_trouble_is_told(qtbot: QtBot, session: Session) -> None:
    def fail(progress: object, stop: Stop) -> None:
        raise Trouble("disk_full", file="x")

    job = Job(session, fail)
    with qtbot.waitSignal(job.troubled) as told:
        job.start()
    assert told.args is not None
    assert told.args[0].code == "disk_full"


def test_a_cancelled_job_says_so(qtbot: QtBot, session: Session) -> None:
    def wait(progress: object, stop: Stop) -> None:
        while not stop():
            pass
        raise Cancelled

    job = Job(session, wait)
    job.start()
    job.cancel()
    with qtbot.waitSignal(job.troubled) as told:
        pass
    assert told.args is not None
    assert told.args[0].code == "cancelled"


def test_an_abandoned_job_is_not_heard_of_again(qtbot: QtBot, session: Session) -> None:
    told: list[object] = []
    job = Job(session, lambda progress, stop: progress(1, 1))
    for signal in (job.progressed, job.finished, job.troubled):
        signal.connect(lambda *args: told.append(args))
    job.start()
    job.abandon()
    with qtbot.waitSignal(job.destroyed):
        pass
    assert told == []


def test_a_bug_is_raised_where_the_hook_hears_it(qtbot: QtBot, session: Session) -> None:
    def fail(progress: object, stop: Stop) -> None:
        raise ZeroDivisionError

    job = Job(session, fail)
    with qtbot.captureExceptions() as bugs, qtbot.waitSignal(job.broke):
        job.start()
    assert [bug[0] for bug in bugs] == [ZeroDivisionError]


@pytest.mark.parametrize("jobs", [1, 3])
def test_nothing_is_collected_while_jobs_run(qtbot: QtBot, session: Session, jobs: int) -> None:
    on = threading.Event()
    running = [Job(session, lambda progress, stop: on.wait(10)) for _ in range(jobs)]
    for job in running:
        job.start()
    assert not gc.isenabled()
    on.set()
    qtbot.waitUntil(lambda: not session.findChildren(Job))
    assert gc.isenabled()


def test_a_job_that_goes_with_its_window_does_not_keep_garbage_back(
    qtbot: QtBot, desk: Desk
) -> None:
    on = threading.Event()
    session = Session(desk)
    job = Job(session, lambda progress, stop: on.wait(10))
    job.start()
    assert not gc.isenabled()
    with qtbot.waitSignal(job.destroyed):
        session.deleteLater()
    on.set()
    assert gc.isenabled()
