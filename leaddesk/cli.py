"""The same verbs without a window, for scripts, tests and a machine without a screen.

The sub-commands, their options and keys are a contract (README: commands). Words come from
whoever starts the program, in the language asked for."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from leaddesk.desk import Desk, open_desk
from leaddesk.domain.change import Change
from leaddesk.domain.filter import Filter
from leaddesk.domain.proposal import ON_MATCH, VERDICTS
from leaddesk.domain.trouble import Trouble
from leaddesk.domain.words import Words

WHATS = ("contacts", "mailing-list", "accountant", "datev", "field-kit", "person")
BUILT = ("contacts", "mailing-list", "person")
"""What an export can be of so far; the others say that they cannot be made yet."""


Printer = Callable[[Mapping[str, Any], Path, date], None]
"""Prints a disclosure into a PDF; Qt does it, which only whoever starts the program knows."""


def _no_printer(record: Mapping[str, Any], path: Path, today: date) -> None:
    raise Trouble("cannot_export", file=str(path), ending=path.suffix)


def main(
    argv: Sequence[str], words: Words, default_database: Path, printer: Printer = _no_printer
) -> int:
    """Run one sub-command; 0 done, 1 not done (a sentence on standard error), 2 wrong usage."""
    args = parser().parse_args(argv)
    args.printer = printer
    try:
        return _run(args, words, Path(args.database or default_database))
    except Trouble as trouble:
        print(words.trouble(trouble), file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """The sub-commands and their options."""
    root = argparse.ArgumentParser(prog="leaddesk")
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--database", metavar="FILE", help="the desk's file; made when missing")
    common.add_argument("--language", choices=("de", "en"))
    common.add_argument("--json", action="store_true", help="one JSON object on standard output")

    take = commands.add_parser("import", parents=[common], help="take contacts from files")
    take.add_argument("files", nargs="+", metavar="FILE", type=Path)
    take.add_argument("--source", metavar="NAME", help="where the contacts come from")
    take.add_argument(
        "--on-match", choices=ON_MATCH, default="",
        help="with contacts that are known; without it, fill, but update from our own export",
    )  # fmt: skip
    take.add_argument("--sheet", metavar="NAME")
    take.add_argument("--mapping", metavar="NAME", default="", help="columns as chosen before")
    take.add_argument(
        "--attachments", action="store_true", help="keep the files that came with a mail"
    )
    take.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")

    give = commands.add_parser("export", parents=[common], help="write contacts to a file")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument(
        "--what", choices=WHATS, default="contacts",
        help="mailing-list: who may get a newsletter with offers, and nobody else (.xlsx or .csv); "
        "the window offers other ways and purposes",
    )  # fmt: skip
    give.add_argument("--filter", default="", metavar="TEXT")
    for name, told in (("from", "only who was added that day or later"), ("to", "or earlier")):
        give.add_argument(
            f"--{name}", dest=f"made_{name}", metavar="DATE", type=date.fromisoformat, help=told
        )

    for name, text in (
        ("check", "look whether the file is sound"),
        ("stats", "count contacts, stages, activities and follow-ups"),
        ("history", "list what was done, newest first"),
        ("undo", "take back the last step"),
        ("redo", "do again what was taken back"),
    ):
        commands.add_parser(name, parents=[common], help=text)
    return root


def _run(args: argparse.Namespace, words: Words, path: Path) -> int:
    if args.command == "export" and args.what not in BUILT:
        raise Trouble("export_not_built", what=args.what)
    if not args.database:
        path.parent.mkdir(parents=True, exist_ok=True)
    desk = open_desk(path)
    try:
        answer, lines, status = VERBS[args.command](desk, args, words)
    finally:
        desk.close()
    if args.json:
        print(json.dumps(answer, ensure_ascii=False, default=_plain))
    else:
        print("\n".join(lines))
    return status


def _plain(value: object) -> object:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


Answer = tuple[dict[str, Any], list[str], int]


def _import(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    several = len(args.files) > 1 and not args.dry_run
    with desk.history.together() if several else nullcontext():
        done = [_import_one(desk, args, words, file) for file in args.files]
    answer = done[0] if len(done) == 1 else {"files": done}
    return answer, [line for each in done for line in _import_lines(each, words)], 0


def _import_one(desk: Desk, args: argparse.Namespace, words: Words, file: Path) -> dict[str, Any]:
    started = time.perf_counter()
    source = desk.sources.named(args.source, words) if args.source else None
    proposal = desk.imports.propose(
        file, source=source, on_match=args.on_match, sheet=args.sheet,
        mapping_name=args.mapping, language=words.language(), progress=_progress,
        password=os.environ.get("LEADDESK_PASSPHRASE"), lose_nothing=True,
    )  # fmt: skip
    desk.imports.keep_attachments(proposal, args.attachments)
    counts = proposal.counts()
    import_id = ""
    if not args.dry_run and counts["new"] + counts["changed"]:
        import_id = str(desk.imports.import_contacts(proposal).import_id)
    return {
        "file": proposal.file,
        "rows": len(proposal.lines),
        **counts,
        "possible_duplicates": proposal.possible_duplicates(),
        "import_id": import_id,
        "seconds": round(time.perf_counter() - started, 3),
        "columns": [
            {
                "header": c.header,
                "field": c.means or c.field,
                "why": words.why(c.why, proposal.program),
            }
            for c in proposal.columns
        ],
        "problems": [asdict(flaw) | {"text": words.problem(flaw.code)} for flaw in proposal.flaws],
    }


def _progress(done: int, total: int | None) -> None:
    """A running number, for a person at a terminal only."""
    if sys.stderr.isatty():
        print(f"\r{done}" + (f" / {total}" if total else ""), end="", file=sys.stderr, flush=True)


def _import_lines(answer: Mapping[str, Any], words: Words) -> list[str]:
    counts = {name: answer[name] for name in ("rows", *VERDICTS, "possible_duplicates")}
    lines = [f"{Path(answer['file']).name}: {words.import_counts(counts)}"]
    for each in answer["problems"]:
        where = " ".join(str(part) for part in (each["column"], each["value"]) if part)
        lines.append("  " + ": ".join(filter(None, (str(each["row"]), where, each["text"]))))
    return lines


def _export(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    wanted = Filter(text=args.filter, made_from=args.made_from, made_to=args.made_to)
    if args.what == "mailing-list":
        return _mailing_list(desk, args, words, wanted)
    if args.what == "person":
        return _person(desk, args, words, wanted)
    done = desk.exports.export_contacts(args.file, words, wanted)
    total = desk.reads.stats(desk.today())["contacts"]
    barred = sum(done.left_out.values())
    left_out = dict(done.left_out)
    if total > done.rows + barred:
        left_out["filter"] = total - done.rows - barred
    answer = {
        "file": done.file,
        "what": done.what,
        "rows": done.rows,
        "left_out": _left_out(left_out, words),
        "sha256": done.sha256,
    }
    return answer, [f"{done.file}: {done.rows}"], 0


def _left_out(counts: Mapping[str, int], words: Words) -> list[dict[str, object]]:
    """How many are missing from a file: the code for scripts, the words for whoever reads it."""
    return [
        {"reason": code, "text": words.left_out(code), "count": count}
        for code, count in counts.items()
    ]


def _person(desk: Desk, args: argparse.Namespace, words: Words, wanted: Filter) -> Answer:
    one = desk.disclosure.one(wanted)
    done = desk.disclosure.write(one, args.file, words, args.printer)
    answer = {
        "file": done.file, "what": "person", "rows": 1, "left_out": [], "sha256": done.sha256,
    }  # fmt: skip
    return answer, [f"{done.file}: {done.name}"], 0


def _mailing_list(desk: Desk, args: argparse.Namespace, words: Words, wanted: Filter) -> Answer:
    if trouble := desk.permission.rules_trouble:
        print(words.trouble(trouble), file=sys.stderr)
    done = desk.mailing.export(args.file, words, wanted)
    answer = {
        "file": done.file,
        "what": done.what,
        "rows": done.rows,
        "left_out": _left_out(done.left_out, words),
        "sha256": done.sha256,
    }
    told = [f"  {words.left_out(code)}: {count}" for code, count in done.left_out.items()]
    return answer, [f"{done.file}: {done.rows}", *told], 0


def _check(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    problems = [{"code": fault.code, "text": fault.detail} for fault in desk.check()]
    lines = [f"{each['code']}: {each['text']}" for each in problems] or ["ok"]
    return {"ok": not problems, "problems": problems}, lines, 0 if not problems else 1


def _stats(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    figures = desk.reads.stats(desk.today())
    by_stage = [
        {
            "stage": words.stage_name(stage),
            "phase": stage.phase,
            "count": count.count,
            "sums": dict(count.sums),
        }
        for stage, count in figures["by_stage"]
    ]
    lines = [f"{each['stage']}: {each['count']}" for each in by_stage]
    return figures | {"by_stage": by_stage}, lines, 0


def _history(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    steps = [
        {
            "id": str(step.id),
            "at": step.at,
            "verb": step.verb,
            "text": words.step(step),
            "undone": step.undone,
        }
        for step in desk.reads.steps(limit=1_000_000)
    ]
    lines = [f"{each['at']:%Y-%m-%d %H:%M} {each['text']}" for each in steps]
    return {"steps": steps}, lines, 0


def _undo(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    return _reverted(desk.history.undo(), words)


def _redo(desk: Desk, args: argparse.Namespace, words: Words) -> Answer:
    return _reverted(desk.history.redo(), words)


def _reverted(change: Change, words: Words) -> Answer:
    kept = [{"contact": each.contact, "why": words.kept(each.why)} for each in change.kept]
    text = words.step(change.step)
    lines = [text, *(f"  {each['contact']}: {each['why']}" for each in kept)]
    return {"step": str(change.step.id), "text": text, "kept": kept}, lines, 0


VERBS: Mapping[str, Callable[[Desk, argparse.Namespace, Words], Answer]] = {
    "import": _import,
    "export": _export,
    "check": _check,
    "stats": _stats,
    "history": _history,
    "undo": _undo,
    "redo": _redo,
}
