"""Where a new contact begins: the sources to choose from, and the stage a source leads to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.lifecycle import start_stage
from leaddesk.ui import texts
from leaddesk.ui.session import Session

translate = QCoreApplication.translate


def known_sources(session: Session) -> list[tuple[object, str]]:
    """None first, then each source by its id."""
    known = session.reads.sources()
    return [(None, "—"), *((each.id, texts.source_name(each)) for each in known)]


def starts_as(session: Session, source_id: int | None, stage_id: int | None) -> str:
    """In which stage a contact of this source begins, `stage_id` being the one asked for."""
    source = next((s for s in session.reads.sources() if s.id == source_id), None)
    inbound = source is not None and source.inbound
    stages = session.reads.stages()
    stage = start_stage(inbound, stages)
    wanted = next((each for each in stages if each.id == stage_id), None)
    if wanted is not None and wanted.phase == stage.phase == "lead":
        stage = wanted
    told = (
        translate("starting", "Starts as a clear prospect in “{stage}”: came by themselves.")
        if inbound
        else translate("starting", "Starts as a lead in “{stage}”.")
    )
    return told.format(stage=texts.stage_name(stage))
