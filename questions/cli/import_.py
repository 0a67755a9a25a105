"""``import FILE --bank FILE``: questions made elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from questions.bank import Bank, bank_exists, create_bank, open_bank
from questions.cli.messages import say
from questions.cli.parameters import application
from questions.cli.running import command, words
from questions.importers.importing import Outcome, Report, Verdict, import_file
from questions.importers.registry import FORMATS

app = application()


def _known(name: str | None) -> str | None:
    if name is not None and name not in FORMATS:
        raise typer.BadParameter(", ".join(FORMATS))
    return name


@app.command(help=say("help_import"))
@command
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=say("argument_import"), show_default=False)],
    bank: Annotated[Path, typer.Option("--bank", metavar="BANK", help=say("option_import_bank"))],
    format_name: Annotated[
        str | None,
        typer.Option("--format", metavar="|".join(FORMATS), callback=_known, help=say("option_import_format")),
    ] = None,
    only_try: Annotated[bool, typer.Option("--try", help=say("option_try"))] = False,
) -> bool:
    """Take what can be taken in one transaction; the exit status is 1 where a question was refused."""
    if bank_exists(bank):
        report = import_file(file, open_bank(bank), format_name=format_name, only_try=only_try)
    else:
        report = _into_new(file, bank, format_name, only_try)
    for outcome in report.outcomes:
        _tell(outcome)
    if report.documents:
        words(say("import_documents", count=report.documents))
    for name in report.namesakes:
        words(say("import_namesake", name=name))
    counts = {verdict.value: report.counts[verdict] for verdict in Verdict}
    words(say("import_tried" if only_try else "import_done", path=file, **counts))
    return not report.counts[Verdict.REFUSED]


class _NothingTaken(Exception):  # noqa: N818 - leaves the new bank unmade
    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


def _into_new(file: Path, bank: Path, format_name: str | None, only_try: bool) -> Report:
    """As `import_file`, into a bank that is there only when something was taken."""
    try:
        with create_bank(bank, bank.stem) as draft:
            report = _imported(file, draft, format_name, only_try)
    except _NothingTaken as nothing:
        return nothing.report
    return report


def _imported(file: Path, draft: Bank, format_name: str | None, only_try: bool) -> Report:
    report = import_file(file, draft, format_name=format_name, only_try=only_try)
    if only_try or not (report.counts[Verdict.ADDED] or report.documents):
        raise _NothingTaken(report)
    return report


def _tell(outcome: Outcome) -> None:
    """One line for every question that was refused or changed in taking it."""
    said = [say(reason) for reason in (outcome.refusal, *outcome.notes) if reason is not None]
    for each in said:
        words(say("import_outcome", place=outcome.place, title=outcome.title, said=each))
