"""``build SOURCE… --bank FILE``: make a bank, or bring one up to date."""

from __future__ import annotations

from typing import Annotated

import typer

from questions.bank import bank_exists
from questions.cli.messages import say, tell
from questions.cli.parameters import Sources, application
from questions.cli.progress import progress
from questions.cli.running import command, words
from questions.pipeline.building import BuildReport
from questions.pipeline.building import build as build_bank

app = application()


@app.command(help=say("help_build"))
@command
def build(
    sources: Sources,
    bank: Annotated[str, typer.Option("--bank", metavar="FILE", help=say("option_bank"), show_default=False)],
    title: Annotated[str | None, typer.Option(metavar="TEXT", help=say("option_title"), show_default=False)] = None,
    jobs: Annotated[int, typer.Option(metavar="N", min=1, help=say("option_jobs"))] = 1,
) -> bool:
    """Build with a progress bar, and say what came of it."""
    with progress() as watch:
        report = build_bank(sources, bank, title=title, jobs=jobs, watch=watch)
    for trouble in report.troubles:
        words(tell(trouble))
    for line in [*_conflicts(report), *_left_out(report)]:
        words(line)
    words(_summary(bank, report))
    return not report.troubles


def _conflicts(report: BuildReport) -> list[str]:
    return [
        say(
            "conflict",
            first=first.leading.evidence.sentence,
            first_document=first.leading.document,
            second=second.leading.evidence.sentence,
            second_document=second.leading.document,
        )
        for first, second in report.conflicts
    ]


def _left_out(report: BuildReport) -> list[str]:
    facts, questions = report.authoring.unfit, report.authoring.flawed
    lines = []
    if facts:
        reasons = "; ".join(f"{say(f'unfit_{reason.name.lower()}')} {count}" for reason, count in facts.most_common())
        lines.append(say("facts_left_out", count=facts.total(), reasons=reasons))
    if questions:
        reasons = "; ".join(f"{rule} {count}" for rule, count in questions.most_common())
        lines.append(say("questions_left_out", count=questions.total(), reasons=reasons))
    return lines


def _summary(bank: str, report: BuildReport) -> str:
    if report.facts:
        return say(
            "build_done",
            path=bank,
            questions=report.questions,
            added=report.added,
            retired=report.retired,
            facts=len(report.facts),
            corroborated=report.corroborated,
            read=report.read,
            unchanged=report.unchanged,
        )
    return say(
        "build_unchanged" if bank_exists(bank) else "build_without_documents", path=bank, questions=report.questions
    )
